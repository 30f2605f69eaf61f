import { requestPublish } from '@serviceportal/cms';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSiteServer } from '../../scripts/serve/index.ts';
import { stateLayout } from '../../scripts/state.ts';
import { veranstaltung, write, writeContent, type Content } from '../support/content.ts';
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
