import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { requestPublish } from '@serviceportal/cms';
import { readLiveRelease, siteLayout } from '@serviceportal/site/publish';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { repositoryRoot } from '../../scripts/state.ts';
import { filesOf } from '../../site/publish/manifest.ts';
import { fee, rueckmeldung, write, writeContent, type Content } from '../support/content.ts';
import { openPortal, type Portal } from '../support/portal.ts';

const SITES = ['ahausen', 'bergstadt', 'cronau', 'musterland'];
const HUNDESTEUER = '/leistungen/hundesteuer/';
/** How long the worker may take for anything, in milliseconds. */
const PATIENCE = 100_000;

interface Worker {
  process: ChildProcess;
  log: string;
}

let portal: Portal;
let content: Content;
let worker: Worker | null = null;

beforeAll(async () => {
  portal = await openPortal();
  content = await writeContent(portal.payload);
});
afterEach(() => kill());
afterAll(() => portal.close());

/** Starts the worker as `npm start` does: a process of its own on the same state folder and database. */
function startWorker(): Worker {
  const { stateDir, databaseUrl, secret } = portal.environment;
  const child = spawn(
    join(repositoryRoot, 'node_modules', '.bin', 'node'),
    [join(repositoryRoot, 'scripts', 'worker.ts')],
    {
      cwd: repositoryRoot,
      env: {
        PATH: process.env.PATH,
        NODE_ENV: 'production',
        PORTAL_STATE: stateDir,
        PORTAL_SECRET: secret!,
        ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const started = { process: child as ChildProcess, log: '' };
  const keep = (chunk: Buffer) => void (started.log += String(chunk));
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  worker = started;
  return started;
}

/** Ends the worker as a power cut would. */
async function kill(): Promise<void> {
  const child = worker?.process;
  worker = null;
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
}

/** Waits for something the worker does; it must be alive meanwhile. */
async function until(what: string, isSo: () => Promise<boolean> | boolean, pause: number): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (!(await isSo())) {
    if (worker?.process.exitCode !== null) throw new Error(`The worker ended before ${what}:\n${worker?.log}`);
    if (Date.now() > end) throw new Error(`The worker took too long: ${what}:\n${worker.log}`);
    await sleep(pause);
  }
}

const untilReady = () => until('it was ready', () => worker!.log.includes('Worker is ready.'), 50);

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
const jobs = async () => (await portal.payload.find({ collection: 'payload-jobs', depth: 0, pagination: false })).docs;

async function untilDone(): Promise<void> {
  await until(
    'everything was live',
    async () =>
      (await jobs()).length === 0 &&
      (await rows()).every(({ zustand }) => zustand === 'live' || zustand === 'fehlgeschlagen'),
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
  expect(SITES.filter((slug) => portal.site(slug).drafts().length > 0)).toHaveLength(1);
  for (const slug of SITES) expectWhole(slug);
  const interrupted = await rows();
  expect(interrupted.filter(({ zustand }) => zustand === 'laeuft')).toHaveLength(1);

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

test('a second worker on the same folder is refused', async () => {
  const first = startWorker();
  await untilReady();
  const second = startWorker();
  worker = first;
  const code = await new Promise((resolve) => second.process.once('close', resolve));
  expect(code).toBe(1);
  expect(second.log).toContain(
    `Another worker already runs on ${portal.environment.stateDir} (process ${first.process.pid}).`,
  );
  expect(first.process.exitCode).toBeNull();
});

test('asked to stop, it finishes what is under way', async () => {
  const { process } = startWorker();
  await untilReady();
  await untilDone();
  await requestPublish(portal.payload, { kommunen: [content.kommunen.cronau], anlass: 'Kurz vor Schluss' });
  const ended = new Promise((resolve) => process.once('exit', resolve));
  process.kill('SIGTERM');
  expect(await ended).toBe(0);
  expect((await jobs()).filter(({ processing }) => processing)).toEqual([]);
  expect((await rows()).filter(({ zustand }) => zustand === 'laeuft')).toEqual([]);
  expect(readdirSync(portal.environment.stateDir)).not.toContain('worker.pid');
});
