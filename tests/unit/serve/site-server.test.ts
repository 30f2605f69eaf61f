import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { addressKey } from '@serviceportal/content-types';
import { rollback } from '@serviceportal/site/publish';
import { afterEach, expect, test, vi } from 'vitest';
import { cacheControl } from '../../../scripts/serve/headers.ts';
import { createSiteServer } from '../../../scripts/serve/index.ts';
import { MANIFEST_VERSION } from '../../../site/publish/manifest.ts';
import { snapshot } from '../../fixtures/snapshot.ts';
import { page, Workshop } from '../publish/workshop.ts';
import { serve } from './served.ts';

afterEach(() => vi.restoreAllMocks());

async function published(): Promise<Workshop> {
  const workshop = new Workshop();
  workshop.medium('film-0011.mp4', '0123456789');
  const files = ['/leistungen.json', '/veranstaltungen.ics', '/sitemap.xml', '/.well-known/security.txt'];
  await workshop.live([
    page('/', 'Start'),
    page('/leistungen/', 'Leistungen'),
    page('/404.html', 'Nicht gefunden'),
    ...files.map((path) => page(path)),
  ]);
  return workshop;
}

test('serves pages, files and folders of the site named by the host', async () => {
  const { ask } = await serve(await published());
  const start = await ask('/');
  expect(start.status).toBe(200);
  expect(start.body.toString()).toContain('<h1>Start</h1>');
  expect(start.headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' });
  expect((await ask('/leistungen/?a=b')).body.toString()).toContain('<h1>Leistungen</h1>');
  expect((await ask('/.well-known/security.txt')).headers['content-type']).toBe('text/plain; charset=utf-8');
});

test.each([
  ['/leistungen.json', 'application/json; charset=utf-8'],
  ['/veranstaltungen.ics', 'text/calendar; charset=utf-8'],
  ['/sitemap.xml', 'application/xml; charset=utf-8'],
  ['/medien/film-0011.mp4', 'video/mp4'],
])('%s is %s', async (path, type) => {
  const { ask } = await serve(await published());
  expect((await ask(path)).headers['content-type']).toBe(type);
});

test('sends the precompressed file a client accepts', async () => {
  const { ask } = await serve(await published());
  const plain = await ask('/');
  const brotli = await ask('/', { 'accept-encoding': 'gzip, deflate, br' });
  expect(brotli.headers).toMatchObject({
    'content-encoding': 'br',
    vary: 'Accept-Encoding',
    'content-type': 'text/html; charset=utf-8',
  });
  expect(brotliDecompressSync(brotli.body)).toEqual(plain.body);
  const gzip = await ask('/', { 'accept-encoding': 'br;q=0, gzip' });
  expect(gzip.headers['content-encoding']).toBe('gzip');
  expect(gunzipSync(gzip.body)).toEqual(plain.body);
  expect(plain.headers['content-encoding']).toBeUndefined();
  expect(plain.headers.vary).toBe('Accept-Encoding');
  expect((await ask('/index.html.br')).status, 'the compressed file has no address of its own').toBe(404);
});

test('answers 304 to what a browser already has, for each encoding', async () => {
  const { ask } = await serve(await published());
  const first = await ask('/', { 'accept-encoding': 'br' });
  const etag = first.headers.etag!;
  const again = await ask('/', { 'accept-encoding': 'br', 'if-none-match': etag });
  expect(again.status).toBe(304);
  expect(again.body).toHaveLength(0);
  expect(again.headers['content-security-policy']).toBeDefined();
  expect((await ask('/', { 'if-none-match': etag })).status).toBe(200);
  expect(first.headers['last-modified'], 'dates would lie after a rollback').toBeUndefined();
});

test('lets hashed files be kept for ever', async () => {
  const { ask } = await serve(await published());
  for (const path of ['/_astro/site.1a2b3c.css', '/medien/film-0011.mp4']) {
    expect((await ask(path)).headers['cache-control']).toBe('public, max-age=31536000, immutable');
  }
  expect(cacheControl('/pagefind/woerter/de-1a2b3c.txt')).toBe('public, max-age=31536000, immutable');
  expect(cacheControl('/pagefind/woerter/de.json')).toBe('no-cache');
  expect(cacheControl('/robots.txt')).toBe('no-cache');
});

test('sends ranges, and survives nonsensical ones', async () => {
  const { ask } = await serve(await published());
  const range = async (value: string) => {
    const { status, body } = await ask('/medien/film-0011.mp4', { range: value });
    return [status, body.toString()];
  };
  expect(await range('bytes=2-4')).toEqual([206, '234']);
  expect(await range('bytes=-3')).toEqual([206, '789']);
  expect(await range('bytes=5-2')).toEqual([416, 'Range not satisfiable\n']);
  expect(await range('bytes=99-')).toEqual([416, 'Range not satisfiable\n']);
  expect(await range('apples')).toEqual([200, '0123456789']);
});

test('answers HEAD without a body and refuses other methods', async () => {
  const { ask } = await serve(await published());
  const head = await ask('/', {}, 'HEAD');
  expect(head.status).toBe(200);
  expect(head.body).toHaveLength(0);
  expect(Number(head.headers['content-length'])).toBeGreaterThan(500);
  const post = await ask('/', {}, 'POST');
  expect(post.status).toBe(405);
  expect(post.headers.allow).toBe('GET, HEAD');
});

test('sends folders to their slash, within the site', async () => {
  const { ask } = await serve(await published());
  const moved = await ask('/leistungen?q=a');
  expect(moved.status).toBe(301);
  expect(moved.headers.location).toBe('/leistungen/?q=a');
  expect((await ask('//leistungen')).status, 'never to another host').toBe(404);
});

test("shows the site's own page for what is not there", async () => {
  const { ask } = await serve(await published());
  const missing = await ask('/fehlt/', { 'accept-encoding': 'br', range: 'bytes=0-3' });
  expect(missing.status).toBe(404);
  expect(brotliDecompressSync(missing.body).toString()).toContain('Nicht gefunden');
  expect(missing.headers['cache-control']).toBe('no-cache');
});

test.each([
  '/../../../manifest.json',
  '/..%2f..%2fmanifest.json',
  '/%2e%2e/manifest.json',
  '/..\\manifest.json',
  '/%00',
  '/%zz',
  'manifest.json',
])('does not leave the document root for %s', async (path) => {
  const workshop = await published();
  writeFileSync(join(workshop.state, 'manifest.json'), 'secret');
  const { port } = await serve(workshop);
  // A raw socket: clients tidy such paths up before they send them.
  const answer = await new Promise<string>((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () =>
      socket.write(`GET ${path} HTTP/1.1\r\nHost: wegberg.localhost\r\nConnection: close\r\n\r\n`),
    );
    let text = '';
    socket
      .on('data', (chunk) => (text += chunk.toString()))
      .on('end', () => resolve(text))
      .on('error', reject);
  });
  expect(answer).toMatch(/^HTTP\/1\.1 40[04] /);
  expect(answer).not.toContain('secret');
  expect(answer).not.toContain('"version"');
});

test('protects every answer', async () => {
  const { ask } = await serve(await published());
  for (const answer of [
    await ask('/'),
    await ask('/fehlt/'),
    await ask('/leistungen'),
    await ask('/', {}, 'POST'),
    await ask('/', { host: 'x' }),
  ]) {
    expect(answer.headers['content-security-policy']).toContain(
      "default-src 'none'; frame-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'",
    );
    expect(answer.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'cross-origin-opener-policy': 'same-origin',
    });
  }
});

test('lets other websites show the boxes in a frame, and nothing else', async () => {
  const workshop = new Workshop();
  const boxes = ['/einbetten/hinweise/', '/einbetten/leistungen/hundesteuer/'];
  const pages = ['/', '/einbetten/', '/404.html', '/leistungen/einbetten/'];
  await workshop.live([...boxes, ...pages].map((path) => page(path, 'Seite')));
  const { ask } = await serve(workshop);
  for (const path of boxes) {
    const { status, headers } = await ask(path);
    expect(status).toBe(200);
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; frame-src 'self'; script-src 'self'/);
    expect(headers['content-security-policy']).toMatch(/; frame-ancestors https: http:$/);
    expect(headers['cross-origin-opener-policy']).toBe('unsafe-none');
    const again = await ask(path, { 'if-none-match': headers.etag! });
    expect(again.status).toBe(304);
    expect(again.headers['content-security-policy']).toBe(headers['content-security-policy']);
  }
  for (const path of [...pages, '/einbetten/fehlt/', '/einbetten/hinweise', '/einbetten/../'])
    expect((await ask(path)).headers['content-security-policy'], path).toMatch(/; frame-ancestors 'none'$/);
});

test('leads old addresses on, until a page stands there again', async () => {
  const workshop = new Workshop();
  const moved = (path: string, to: string, from = path) => ({
    ...page(path, 'Verschoben'),
    redirects: { [addressKey(from)]: to },
  });
  await workshop.live([
    page('/', 'Start'),
    moved('/rathaus/alt/', '/behoerden/rathaus/'),
    moved('/verein/', 'https://verein.example/größe?a=b'),
    moved('/index.php/', '/leistungen/', '/index.php?id=12'),
    moved('/personalausweis.html', '/ausweis/'),
    moved('/bürgerbüro/', '/buero/'),
    moved('/Alte Seite (2019)/', '/neu/'),
  ]);
  const { ask } = await serve(workshop);
  for (const path of ['/rathaus/alt/', '/rathaus/alt', '/rathaus/alt/?q=1']) {
    const { status, headers } = await ask(path);
    expect([status, headers.location, headers['cache-control']]).toEqual([301, '/behoerden/rathaus/', 'no-cache']);
  }
  expect((await ask('/verein/')).headers.location).toBe('https://verein.example/gr%C3%B6%C3%9Fe?a=b');
  for (const [path, location] of [
    ['/index.php?id=12', '/leistungen/'],
    ['/personalausweis.html', '/ausweis/'],
    ['/b%C3%BCrgerb%C3%BCro/', '/buero/'],
    ['/b%c3%bcrgerb%c3%bcro', '/buero/'],
    ['/bu%CC%88rgerbu%CC%88ro/', '/buero/'],
    ['/Alte%20Seite%20(2019)', '/neu/'],
  ] as const)
    expect((await ask(path)).headers.location, path).toBe(location);
  expect((await ask('/index.php?id=13')).status, 'another query is another address').not.toBe(200);
  expect((await ask('/rathaus/alt/', {}, 'POST')).status).toBe(405);
  await workshop.live([page('/', 'Start'), page('/rathaus/alt/', 'Das alte Rathaus')], { allowShrink: true });
  expect((await ask('/rathaus/alt/')).body.toString()).toContain('Das alte Rathaus');
});

test('a manifest that is broken, in whole or in one redirect, hurts nothing else', async () => {
  const workshop = new Workshop();
  const bad = [
    'http://',
    'https://[bad',
    'https://x:99999/',
    '//',
    '//evil.example',
    '/\\evil.example',
    'javascript:alert(1)',
    '',
  ];
  await workshop.live([
    page('/', 'Start'),
    { ...page('/alt/', 'Verschoben'), redirects: { '/alt': '/neu/' } },
    ...bad.map((to, index) => ({ ...page(`/bad-${index}/`, 'Kaputt'), redirects: { [`/bad-${index}`]: to } })),
  ]);
  const { ask, port } = await serve(workshop);
  expect((await ask('/alt/')).headers.location).toBe('/neu/');
  for (const [index, to] of bad.entries()) expect((await ask(`/bad-${index}/`)).status, to).toBe(200);
  const other = join(workshop.state, 'sites', 'kaputt', 'releases', '20270310T090000000-abcd');
  mkdirSync(join(other, 'public'), { recursive: true });
  writeFileSync(
    join(other, 'manifest.json'),
    JSON.stringify({
      version: MANIFEST_VERSION,
      kommune: { slug: 'kaputt', name: 'K', baseUrl: 'https://[bad' },
      redirects: { x: 7 },
    }),
  );
  symlinkSync(
    join('releases', '20270310T090000000-abcd', 'public'),
    join(workshop.state, 'sites', 'kaputt', 'current'),
  );
  expect((await ask('/', { host: 'kaputt.localhost' })).status).toBe(404);
  expect((await ask('/', { host: `wegberg.localhost:${port}` })).status).toBe(200);
  expect((await ask('/', { host: 'unbekannt.example' })).status).toBe(404);
});

test.each([
  `/${'x'.repeat(300)}/`,
  `/${'x'.repeat(300)}`,
  `/aktuelles/${'%C3%BC'.repeat(200)}/`,
  `/${'a/'.repeat(3000)}`,
  `/${'x'.repeat(253)}`,
  `/${'x'.repeat(250)}.br`,
  `/fehlt?${'x'.repeat(300)}/${'x'.repeat(300)}`,
  '/leistungen.json/x',
  '/_weiterleitungen/',
  '/%c3%28/',
  '/%2e%2e/%2e%2e/manifest.json',
  '/..%2f..%2fmanifest.json',
  '/%5c..%5cmanifest.json',
])('an address that no file can have is not found: %.40s', async (path) => {
  const { ask } = await serve(await published());
  expect((await ask(path)).status).toBe(404);
});

test('a host name that no site can have belongs to none', async () => {
  const { ask } = await serve(await published());
  for (const host of [
    `${'x'.repeat(300)}.localhost`,
    `${'x'.repeat(300)}.example`,
    `${'x.'.repeat(200)}example`,
    '..',
    '.',
  ])
    expect((await ask('/', { host })).status, host).toBe(404);
});

test.each(['/%', '/%zz/', '/leistungen%', '/%00'])('%s is no address', async (path) => {
  const { ask } = await serve(await published());
  const { status, headers } = await ask(path);
  expect([status, headers['x-content-type-options']]).toEqual([400, 'nosniff']);
});

test('what was uploaded runs nothing when it is opened by itself; PDF and pages are as before', async () => {
  const workshop = new Workshop();
  for (const file of ['logo-01.svg', 'film-01.mp4', 'ton-01.vtt', 'satzung-01.pdf'])
    workshop.medium(file, '<svg xmlns="http://www.w3.org/2000/svg"/>');
  await workshop.live([page('/', 'Start')]);
  const { ask } = await serve(workshop);
  for (const file of ['logo-01.svg', 'film-01.mp4', 'ton-01.vtt']) {
    const { status, headers } = await ask(`/medien/${file}`);
    expect([status, headers['x-content-type-options']]).toEqual([200, 'nosniff']);
    expect(headers['content-security-policy'], file).toBe("default-src 'none'; style-src 'unsafe-inline'; sandbox");
  }
  for (const path of ['/medien/satzung-01.pdf', '/'])
    expect((await ask(path)).headers['content-security-policy'], path).not.toContain('sandbox');
});

test('lists the sites at an address that belongs to none', async () => {
  const { ask, port } = await serve(await published());
  for (const host of [`localhost:${port}`, 'fehlt.localhost', '..localhost', 'a/b']) {
    const answer = await ask('/leistungen/', { host });
    expect(answer.status).toBe(404);
    expect(answer.body.toString()).toContain('<a href="http://wegberg.localhost:4321/">Stadt Wegberg</a>');
  }
});

test('finds a site by its own address, also after that changed', async () => {
  const workshop = await published();
  const { ask } = await serve(workshop);
  const host = 'Service.Wegberg.de';
  expect((await ask('/', { host })).status).toBe(404);
  const moved = { ...snapshot, media: [], kommune: { ...snapshot.kommune, baseUrl: 'https://service.wegberg.de' } };
  await workshop.live([page('/', 'Umgezogen')], { snapshot: moved, allowShrink: true });
  expect((await ask('/', { host })).body.toString()).toContain('Umgezogen');
});

test('follows publications and rollbacks at once', async () => {
  const workshop = await published();
  const { ask } = await serve(workshop);
  const { etag } = (await ask('/')).headers;
  await workshop.live([page('/', 'Neu')], { allowShrink: true });
  expect((await ask('/', { 'if-none-match': etag! })).body.toString()).toContain('<h1>Neu</h1>');
  await rollback({ siteRoot: workshop.siteRoot });
  expect((await ask('/')).body.toString()).toContain('<h1>Start</h1>');
});

test('names the variable when the port is taken', async () => {
  const workshop = new Workshop();
  mkdirSync(join(workshop.state, 'sites'));
  const { port } = await serve(workshop);
  const second = createSiteServer({ sitesRoot: join(workshop.state, 'sites') });
  await expect(second.listen(port, '127.0.0.1')).rejects.toThrow(
    `Port ${port} is already in use. Stop the program that uses it, or set SITE_PORT`,
  );
  await second.close();
});
