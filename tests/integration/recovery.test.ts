import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { requestPublish } from '@serviceportal/cms';
import { readLiveRelease, siteLayout } from '@serviceportal/site/publish';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { filesOf } from '../../site/publish/manifest.ts';
import { fee, rueckmeldung, write, writeContent, type Content } from '../support/content.ts';
import { openPortal, type Portal } from '../support/portal.ts';
import { WorkerProcess } from '../support/worker.ts';

const SITES = ['ahausen', 'bergstadt', 'cronau', 'musterland'];
const HUNDESTEUER = '/leistungen/hundesteuer/';
let portal: Portal;
let content: Content;
let worker: WorkerProcess | null = null;

beforeAll(async () => {
  portal = await openPortal();
  content = await writeContent(portal.payload);
});
afterEach(() => kill());
afterAll(() => portal.close());

/** Starts the worker as `npm start` does: a process of its own on the same state folder and database. */
const startWorker = () => (worker = new WorkerProcess(portal.environment));

/** Ends the worker as a power cut would. */
async function kill(): Promise<void> {
  await worker?.kill();
  worker = null;
}

const until = (what: string, isSo: () => Promise<boolean> | boolean, pause: number) => worker!.until(what, isSo, pause);
const untilReady = () => worker!.untilReady();

/** A release in the making with pages in it. */
const isRendering = (slug: string) => {
  const releases = siteLayout.releases(portal.site(slug).root);
  return portal
    .site(slug)
    .drafts()
    .some((draft) => existsSync(join(releases, draft, 'public', 'leistungen')));
};

const rows = async () =>
  (await portal.payload.find({ collection: 'veroeffentlichungen', depth: 0, pagination: false })).docs;

async function untilDone(): Promise<void> {
  await until(
    'everything was live',
    async () =>
      (await rows()).every(({ zustand, indexAm }) => (zustand === 'live' && indexAm) || zustand === 'fehlgeschlagen'),
    250,
  );
  expect(SITES.filter((slug) => !portal.site(slug).release)).toEqual([]);
  expect(
    (await rows())
      .map(({ slug, zustand, ergebnis }) => ({ slug, zustand, ergebnis }))
      .filter(({ zustand }) => zustand !== 'live'),
  ).toEqual([]);
}

/** What is served is whole: every file the release names is there. */
function expectWhole(slug: string): void {
  const site = portal.site(slug);
  const live = readLiveRelease(site.root);
  if (!live) return void expect(existsSync(siteLayout.current(site.root))).toBe(false);
  const folder = siteLayout.current(site.root);
  expect(filesOf(live.manifest).filter((file) => !existsSync(join(folder, file)))).toEqual([]);
}

test('killed while it publishes for the first time: nothing half is served, and the next start finishes', async () => {
  await requestPublish(portal.payload, { kommunen: 'alle', anlass: 'Erster Start' });
  startWorker();
  await until('a release was in the making', () => SITES.some(isRendering), 1);
  await kill();
  const drafts = SITES.filter((slug) => portal.site(slug).drafts().length > 0);
  expect(drafts).not.toEqual([]);
  for (const slug of SITES) expectWhole(slug);
  const begun = (await rows()).filter(({ zustand }) => zustand === 'laeuft').map(({ slug }) => slug);
  expect(begun).toEqual(expect.arrayContaining(drafts));

  // A second power cut, a little later.
  startWorker();
  await until('a site was live', () => SITES.some((slug) => portal.site(slug).release), 1);
  await kill();
  for (const slug of SITES) expectWhole(slug);

  startWorker();
  await untilDone();
  for (const slug of SITES) expectWhole(slug);
  expect(SITES.flatMap((slug) => portal.site(slug).drafts())).toEqual([]);
  expect(portal.site('ahausen').text(HUNDESTEUER)).toContain('96,00 €');
});

test('killed while a site changes: the old pages stay, a request made meanwhile is kept, and a lost one is noticed', async () => {
  startWorker();
  await untilReady();
  await untilDone();
  const old = Object.fromEntries(SITES.map((slug) => [slug, portal.site(slug).release]));
  const setTeaser = (teaser: string) =>
    portal.payload.update({
      collection: 'leistungen',
      id: content.leistungen.personalausweis,
      data: { teaser },
      locale: 'de',
      depth: 0,
    });
  await setTeaser('Der neue Ausweis.');
  await until('a release was in the making', () => SITES.some((slug) => portal.site(slug).drafts().length > 0), 1);
  await kill();
  for (const slug of SITES) expectWhole(slug);
  const interrupted = SITES.filter((slug) => portal.site(slug).drafts().length > 0);
  for (const slug of interrupted) expect(portal.site(slug).release).toBe(old[slug]);

  // One change asks for a publish while no worker runs; of the other, the request was lost with the process.
  await setTeaser('Der allerneuste Ausweis.');
  await portal.payload.update({
    collection: 'angebote',
    id: content.angebot,
    data: { module: { kosten: { modus: 'ersetzen', wert: [fee('Erster Hund', 44)] } } } as never,
    locale: 'de',
    depth: 0,
    context: { publishLater: true },
  });
  startWorker();
  await untilDone();
  for (const slug of ['ahausen', 'cronau', 'musterland'])
    expect(portal.site(slug).text('/leistungen/personalausweis/')).toContain('Der allerneuste Ausweis.');
  expect(portal.site('ahausen').text(HUNDESTEUER)).toContain('44,00 €');
  expect(SITES.flatMap((slug) => portal.site(slug).drafts())).toEqual([]);
});

test('what visitors wrote is deleted when its time has come', async () => {
  const { payload } = portal;
  const of = (createdAt: string) =>
    write(payload, 'rueckmeldungen', rueckmeldung('/', content.kommunen.ahausen, { createdAt }));
  await of('2020-01-01T00:00:00.000Z');
  const kept = await of(new Date().toISOString());
  const left = async () =>
    (await payload.find({ collection: 'rueckmeldungen', depth: 0 })).docs.map(({ id }) => String(id));
  startWorker();
  await until('the old one was deleted', async () => (await left()).length === 1, 250);
  expect(await left()).toEqual([kept]);
});

test('asked to stop, it finishes what is under way', async () => {
  const started = startWorker();
  await untilReady();
  await untilDone();
  await requestPublish(portal.payload, { kommunen: [content.kommunen.cronau], anlass: 'Kurz vor Schluss' });
  expect(await started.end('SIGTERM')).toBe(0);
  expect((await rows()).filter(({ zustand }) => zustand === 'laeuft')).toEqual([]);
  // Nothing is left of it, and whoever starts next need not wait.
  expect(readdirSync(portal.environment.stateDir).filter((name) => name.startsWith('worker-'))).toEqual([]);
  const { docs } = await portal.payload.find({ collection: 'leases', depth: 0, pagination: false });
  expect(docs.map(({ owner }) => owner || null).filter(Boolean)).toEqual([]);
});
