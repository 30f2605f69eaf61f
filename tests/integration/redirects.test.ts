import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { requestPublish } from '@serviceportal/cms';
import type { CollectionSlug } from 'payload';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSiteServer } from '../../scripts/serve/index.ts';
import { stateLayout } from '../../scripts/state.ts';
import { meldung, seite, veranstaltung, write, writeContent, type Content, type Data } from '../support/content.ts';
import { NOW, openPortal, TODAY, type Portal } from '../support/portal.ts';
import { askAt } from '../unit/serve/served.ts';

let portal: Portal;
let content: Content;
let port: number;
let server: ReturnType<typeof createSiteServer>;

beforeAll(async () => {
  portal = await openPortal();
  content = await writeContent(portal.payload);
  await portal.publish();
  server = createSiteServer({ sitesRoot: stateLayout.sites(portal.environment.stateDir) });
  port = await server.listen(0, '127.0.0.1');
});
afterAll(async () => {
  await server.close();
  await portal.close();
});

const redirect = (von: string, nach: string, kommune = content.kommunen.ahausen) =>
  write(portal.payload, 'weiterleitungen', { kommune, von, nach });
const ask = (path: string, slug = 'ahausen') => askAt(port, path, { host: `${slug}.localhost` });
const refusal = (path: string, message: RegExp) => ({
  data: { errors: [expect.objectContaining({ path, message: expect.stringMatching(message) })] },
});

async function publish() {
  await requestPublish(portal.payload, { kommunen: [content.kommunen.ahausen], anlass: 'Test' });
  await portal.work();
  return portal.lastRow('ahausen');
}

test('old addresses of every kind lead on, on the bundled server and by the pages alone', async () => {
  const old = [
    ['/rathaus/alt', 'rathaus/alt/index.html'],
    ['/personalausweis-alt.html', 'personalausweis-alt.html'],
    ['/bürgerbüro/', 'bürgerbüro/index.html'],
    ['/index.php?id=12', 'index.php/index.html'],
    ['/Alte Seite/', 'Alte Seite/index.html'],
  ] as const;
  for (const [von] of old) await redirect(von, '/leistungen/');
  const row = await publish();
  expect(row).toMatchObject({ zustand: 'live', zurueckgehalten: [] });
  for (const [von, file] of old) {
    expect((await ask(encodeURI(von))).headers.location, von).toBe('/leistungen/');
    expect(portal.site('ahausen').html(`/${file}`), von).toMatch(
      /http-equiv="refresh" content="0; url=[^"]*\/leistungen\/"/,
    );
  }
  // A second query to the same path: the server knows which is which, the page lets people choose.
  await redirect('/index.php?id=13', '/behoerden/');
  await publish();
  expect((await ask('/index.php?id=13')).headers.location).toBe('/behoerden/');
  expect((await ask('/index.php?id=12')).headers.location).toBe('/leistungen/');
  const choice = portal.site('ahausen').html('/index.php/index.html');
  expect(choice).not.toContain('http-equiv="refresh"');
  expect(choice.match(/<a href="[^"]*\/(leistungen|behoerden)\/"/g)).toHaveLength(2);
});

test.each([
  'http://',
  'https://[bad',
  'https://x:99999/',
  '//',
  '//evil.example',
  'javascript:alert(1)',
  '/\\evil.example',
  'leistungen',
])('a redirect to %s is refused at its field', async (nach) => {
  await expect(redirect('/wohin/', nach)).rejects.toMatchObject(refusal('nach', /^Bitte geben Sie an, wohin/));
});

test.each(['alt', 'https://www.ahausen.de/alt/', '//evil.example/', '/a/../b', `/${'x'.repeat(250)}/`, '/%zz'])(
  'a redirect from %.40s is refused at its field',
  async (von) => {
    await expect(redirect(von, '/leistungen/')).rejects.toMatchObject(
      refusal('von', /^Bitte schreiben Sie die alte Adresse/),
    );
  },
);

test.each([
  ['/medien/neu.pdf', /legt das Portal selbst Dateien ab/],
  ['/sitemap.xml.gz', /legt das Portal selbst Dateien ab/],
  ['/feed.xml', /gibt es eine Seite: „Meldungen für Nachrichtenprogramme“/],
  ['/feed.xml/alt', /gibt es eine Seite/],
  ['/index.html', /gibt es eine Seite: „Startseite“/],
  ['/?id=12', /^Unter „\/“ gibt es eine Seite: „Startseite“/],
  ['/leistungen/hundesteuer/index.html', /gibt es eine Seite: „Hundesteuer“/],
  ['/leistungen/hundesteuer?alt=1', /^Unter „\/leistungen\/hundesteuer“ gibt es eine Seite: „Hundesteuer“/],
  ['/alt/*', /^Ein Stern steht hier nicht für beliebige Adressen/],
])('a redirect from %s, where it could not work, is refused', async (von, message) => {
  await expect(redirect(von, '/behoerden/')).rejects.toMatchObject(refusal('von', message));
});

test('circles, twins and addresses of pages are refused with what stands in the way', async () => {
  await expect(redirect('/selbst/', '/selbst')).rejects.toMatchObject(
    refusal('nach', /^Diese Weiterleitung führt zu sich selbst: \/selbst\/ → \/selbst\./),
  );
  await redirect('/b/', '/c/');
  await redirect('/c', '/d/');
  await expect(redirect('/d/', '/b/')).rejects.toMatchObject(
    refusal('nach', /^Diese Weiterleitung führt im Kreis: \/d\/ → \/b\/ → \/c\/ → \/d\/\./),
  );
  await expect(redirect('/b', '/e/')).rejects.toMatchObject(
    refusal('von', /gibt es schon eine Weiterleitung \(nach „\/c\/“\)/),
  );
  // A circle may lead over the site of another Kommune.
  await redirect('/hin/', 'http://bergstadt.localhost:4321/her');
  await expect(
    redirect('/her/', 'http://Ahausen.localhost:4321/hin/', content.kommunen.bergstadt),
  ).rejects.toMatchObject(refusal('nach', /führt im Kreis: \/her\/ → .*\/hin\/ → \/her\./));
  await redirect('/datei.html', '/e/');
  await expect(redirect('/datei.html/anhang', '/e/')).rejects.toMatchObject(
    refusal('von', /können nicht beide weiterleiten/),
  );
  // Another Kommune has addresses of its own.
  await redirect('/b/', '/leistungen/', content.kommunen.bergstadt);
  await expect(redirect('/leistungen/hundesteuer/', '/')).rejects.toMatchObject(
    refusal('von', /gibt es eine Seite: „Hundesteuer“/),
  );
  await expect(redirect('/', '/leistungen/')).rejects.toMatchObject(refusal('von', /gibt es eine Seite: „Startseite“/));
  expect((await publish()).zustand).toBe('live');
  expect((await ask('/b')).headers.location, 'the end of the chain').toBe('/d/');
});

test('what was saved before all that was checked stops no site', async () => {
  const { db } = portal.payload;
  const id = await redirect('/vorher/', '/leistungen/');
  for (const data of [{ nach: 'http://' }, { von: '/leistungen/hundesteuer/' }, { von: '/vorher/', nach: '/vorher' }]) {
    await db.updateOne({
      collection: 'weiterleitungen',
      id,
      data: { nach: '/leistungen/', ...data, updatedAt: new Date().toISOString() },
    });
    const row = await publish();
    expect(row.zustand).toBe('live');
    expect(
      (row.warnungen as string[]).filter((word) => /entfällt/.test(word)),
      JSON.stringify(data),
    ).toHaveLength(1);
    expect((await ask('/leistungen/hundesteuer/')).status).toBe(200);
  }
});

const change = (collection: CollectionSlug, id: string, data: Data, more: Data = {}) =>
  portal.payload.update({ collection, id, data: data as never, locale: 'de', depth: 0, ...more });
const slugOf = async (collection: CollectionSlug, id: string) =>
  ((await portal.payload.findByID({ collection, id, depth: 0 })) as { slug?: string }).slug;
const leadsTo = async (path: string, slug = 'ahausen') => {
  const { status, headers } = await ask(path, slug);
  return headers.location ?? status;
};

test('a page that gets another slug is found under all that it was published with', async () => {
  const id = await write(portal.payload, 'meldungen', meldung('Erste Adresse', content.kommunen.ahausen));
  await publish();
  const page = (slug: string) => `/aktuelles/${slug}/`;

  // Nobody ever saw the slug of a draft.
  await change('meldungen', id, { slug: 'nur-entworfen', _status: 'draft' }, { draft: true });
  await change('meldungen', id, { slug: 'zweite-adresse', _status: 'published' });
  await portal.work();
  expect(await leadsTo(page('erste-adresse'))).toBe(page('zweite-adresse'));
  expect(await leadsTo(page('nur-entworfen'))).toBe(404);
  expect(await leadsTo(page('zweite-adresse'))).toBe(200);
  expect(portal.site('ahausen').html(page('erste-adresse'))).toContain('http-equiv="refresh"');

  await change('meldungen', id, { slug: 'dritte-adresse', _status: 'published' });
  await portal.work();
  for (const slug of ['erste-adresse', 'zweite-adresse'])
    expect(await leadsTo(page(slug))).toBe(page('dritte-adresse'));

  // Taken back, renamed and published again.
  await change('meldungen', id, { _status: 'draft' });
  await change('meldungen', id, { slug: 'erste-adresse', _status: 'published' });
  await portal.work();
  expect(await leadsTo(page('erste-adresse'))).toBe(200);
  for (const slug of ['zweite-adresse', 'dritte-adresse'])
    expect(await leadsTo(page(slug))).toBe(page('erste-adresse'));

  // A redirect that people made, and a page that stands there now, come first; neither is spoken of.
  await redirect(page('zweite-adresse'), '/leistungen/');
  await write(portal.payload, 'meldungen', meldung('Dritte Adresse', content.kommunen.ahausen));
  const row = await publish();
  expect(row.warnungen ?? []).not.toContainEqual(expect.stringMatching(/-adresse/));
  expect(await leadsTo(page('zweite-adresse'))).toBe('/leistungen/');
  expect(await leadsTo(page('dritte-adresse'))).toBe(200);
  // A redirect to a former address goes where that goes.
  await change('meldungen', id, { slug: 'vierte-adresse', _status: 'published' });
  await redirect('/kurz', page('erste-adresse'));
  await publish();
  expect(await leadsTo('/kurz')).toBe(page('vierte-adresse'));
});

test('a service that gets another slug is found on every site and in every language', async () => {
  const id = content.leistungen.personalausweis;
  await change(
    'leistungen',
    id,
    { bezeichnung: 'Identity card', teaser: 'What you need.', freigegeben: true, _status: 'published' },
    { locale: 'en' },
  );
  expect(await slugOf('leistungen', id), 'a title alone renames nothing').toBe('personalausweis');
  await portal.publish();
  await change('leistungen', id, { slug: 'ausweis', _status: 'published' });
  await portal.work();
  for (const site of ['ahausen', 'cronau', 'musterland'])
    for (const prefix of ['', '/en'])
      expect(await leadsTo(`${prefix}/leistungen/personalausweis/`, site)).toBe(`${prefix}/leistungen/ausweis/`);
  expect(await leadsTo('/nl/leistungen/personalausweis/')).toBe(404);
});

test('a page that law asks for is found where it stood as a free one', async () => {
  const id = await write(portal.payload, 'seiten', seite('Gebärden', content.kommunen.ahausen));
  await publish();
  await change('seiten', id, { zweck: 'gebaerdensprache', _status: 'published' });
  for (let times = 1; times <= 2; times += 1) {
    await publish();
    expect(await leadsTo('/seiten/gebaerden/')).toBe('/gebaerdensprache/');
  }
  await change('seiten', id, { zweck: 'frei', _status: 'published' });
  await publish();
  expect(await leadsTo('/seiten/gebaerden/')).toBe(200);
});

test('nobody writes former slugs, a new title is no new address, and a copy has none of its own', async () => {
  const id = await write(portal.payload, 'seiten', seite('Unser Dorf', content.kommunen.ahausen));
  await change('seiten', id, { slug: 'dorf', fruehereSlugs: ['impressum'], _status: 'published' });
  const stored = async (id: string) =>
    (await portal.payload.findByID({ collection: 'seiten', id, depth: 0 })).fruehereSlugs ?? [];
  expect(await stored(id)).toEqual(['unser-dorf']);
  await change('seiten', id, { titel: 'Unser schönes Dorf', _status: 'published' });
  expect(await slugOf('seiten', id)).toBe('dorf');
  const copy = await portal.payload.duplicate({ collection: 'seiten', id, depth: 0 });
  expect(await stored(String(copy.id))).toEqual([]);
  for (let round = 1; round <= 25; round += 1)
    await change('seiten', id, { slug: `dorf-${round}`, _status: 'published' });
  expect(await stored(id)).toEqual(Array.from({ length: 20 }, (_, index) => `dorf-${index + 5}`));
});

test('the page of an event stays for six weeks and says that it is over; lists, calendar, search and sitemap forget it', async () => {
  const site = portal.site('ahausen');
  await write(
    portal.payload,
    'veranstaltungen',
    veranstaltung('Frühlingsfest', content.kommunen.ahausen, { tag: TODAY }),
  );
  const shown = async (days: number) => {
    portal.clock.now = new Date(NOW.getTime() + days * 86_400_000);
    expect((await publish()).zustand).toBe('live');
    const path = '/veranstaltungen/fruehlingsfest/';
    const listed = ['/veranstaltungen/', '/veranstaltungen.ics', '/sitemap.xml'].some((file) =>
      site.html(file).includes('fruehlingsfest'),
    );
    return {
      page: site.has(path),
      over: site.has(path) && site.text(path).includes('Diese Veranstaltung ist vorbei.'),
      listed,
    };
  };
  expect(await shown(0)).toEqual({ page: true, over: false, listed: true });
  expect(await shown(1)).toEqual({ page: true, over: true, listed: false });
  expect(await shown(42)).toEqual({ page: true, over: true, listed: false });
  expect((await shown(43)).page).toBe(false);
  portal.clock.now = NOW;
});

test('a Kommune that gets another short name takes its site along', async () => {
  const { cronau } = content.kommunen;
  const { release } = portal.site('cronau');
  for (const [slug, before] of [
    ['cronau-neu', 'cronau'],
    ['cronau', 'cronau-neu'],
  ] as const) {
    await change('kommunen', cronau, { slug, _status: 'published' });
    await portal.work();
    expect(portal.site(slug).has('/leistungen/')).toBe(true);
    expect((await ask('/leistungen/', slug)).status).toBe(200);
    expect((await ask('/leistungen/', before)).status, 'nothing stays behind').toBe(404);
  }
  expect(readdirSync(join(portal.site('cronau').root, 'releases'))).toContain(release);
});
