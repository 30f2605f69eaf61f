import { existsSync, lstatSync, readFileSync, readlinkSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { listReleases, PublishError, readCurrent } from '@serviceportal/site/publish';
import { expect, test } from 'vitest';
import { page, renderView, Workshop } from './workshop.ts';

const inode = (file: string): number => statSync(file).ino;

test('writes pages, compressed siblings, client files and media into a release', async () => {
  const workshop = new Workshop();
  workshop.medium('bild-0011.webp', 'picture');
  workshop.medium(
    'wappen-0022.svg',
    `<svg xmlns="http://www.w3.org/2000/svg">${'<path d="M0 0h1"/>'.repeat(120)}</svg>`,
  );
  const result = await workshop.live([page('/'), page('/leistungen/'), page('/robots.txt'), page('/404.html')]);

  expect(result).toMatchObject({ pages: 4, removed: [], warnings: [] });
  expect(result.changed).toEqual(['/', '/leistungen/', '/robots.txt', '/404.html']);
  const html = workshop.read('leistungen/index.html');
  expect(html).toContain('<h1>/leistungen/</h1>');
  expect(brotliDecompressSync(readFileSync(workshop.published('leistungen/index.html.br'))).toString()).toBe(html);
  expect(gunzipSync(readFileSync(workshop.published('leistungen/index.html.gz'))).toString()).toBe(html);
  expect(existsSync(workshop.published('robots.txt.br')), 'tiny files are not compressed').toBe(false);
  expect(existsSync(workshop.published('_astro/site.1a2b3c.css.br'))).toBe(true);
  expect(workshop.read('medien/bild-0011.webp')).toBe('picture');
  expect(existsSync(workshop.published('medien/bild-0011.webp.br'))).toBe(false);
  expect(existsSync(workshop.published('medien/wappen-0022.svg.br'))).toBe(true);
  expect(existsSync(workshop.published('manifest.json')), 'the manifest is not public').toBe(false);
  expect(readlinkSync(join(workshop.siteRoot, 'current'))).toBe(join('releases', result.release, 'public'));
});

test('keeps the snapshot and the held documents with the release', async () => {
  const workshop = new Workshop();
  const held = [
    { collection: 'leistungen', id: '1', titel: 'Ausweis', grund: 'Titel fehlt.', shown: 'absent' as const },
  ];
  await workshop.live([page('/')], { held });
  const current = readCurrent(workshop.siteRoot);
  expect(current?.manifest).toMatchObject({ kind: 'pages', held, kommune: { slug: 'wegberg', name: 'Stadt Wegberg' } });
  expect(current?.snapshot.kommune.slug).toBe('wegberg');
});

test('renders only what changed and shares the rest with the release before', async () => {
  const workshop = new Workshop();
  await workshop.live([page('/'), page('/a/', 'Alt'), page('/b/')]);
  const before = {
    b: inode(workshop.published('b/index.html.br')),
    old: join(workshop.siteRoot, readlinkSync(join(workshop.siteRoot, 'current'))),
  };

  const rendered: string[] = [];
  workshop.render = (each) => {
    rendered.push(each.path);
    return renderView(each);
  };
  const result = await workshop.live([page('/'), page('/a/', 'Neu'), page('/b/')]);

  expect(rendered).toEqual(['/a/']);
  expect(result.changed).toEqual(['/a/']);
  expect(workshop.read('a/index.html')).toContain('Neu');
  expect(readFileSync(join(before.old, 'a/index.html'), 'utf8'), 'the old release is untouched').toContain('Alt');
  expect(inode(workshop.published('b/index.html.br'))).toBe(before.b);
});

test('makes no release when nothing changed, and renders all pages for another site build', async () => {
  const workshop = new Workshop();
  const first = await workshop.live([page('/'), page('/a/')]);
  expect(await workshop.publish([page('/'), page('/a/')])).toEqual({
    state: 'unchanged',
    release: first.release,
    indexStale: true,
    warnings: [],
  });
  workshop.siteBuild = 'build-2';
  expect((await workshop.live([page('/'), page('/a/')])).changed).toEqual(['/', '/a/']);
});

test('renders all pages when what they share changed', async () => {
  const workshop = new Workshop();
  await workshop.live([page('/'), page('/a/')]);
  const site = { footer: 'Neuer Fuß' };
  expect((await workshop.live([page('/'), page('/a/')].map((each) => ({ ...each, site })))).changed).toEqual([
    '/',
    '/a/',
  ]);
});

test('takes away pages that are gone', async () => {
  const workshop = new Workshop();
  const others = ['/', '/c/', '/d/', '/e/', '/f/'].map((path) => page(path));
  await workshop.live([page('/b/'), ...others]);
  const result = await workshop.live(others);
  expect(result).toMatchObject({ changed: [], removed: ['/b/'], warnings: [] });
  expect(existsSync(workshop.published('b'))).toBe(false);
});

test('accepts links to pages, files, media, the own origin, the search index and the feedback address', async () => {
  const workshop = new Workshop();
  workshop.medium('bild-0011.webp', 'picture');
  const links = [
    '/a/',
    '/a',
    '/a/?x=1#y',
    'a/',
    '/robots.txt',
    '/medien/bild-0011.webp',
    '/_astro/site.1a2b3c.css',
    '#oben',
    'mailto:a@b.de',
    'tel:115',
    'https://example.org/',
    'http://wegberg.localhost:4321/a/',
    '/pagefind/pagefind.js',
    '/rueckmeldung',
  ];
  const result = await workshop.live([
    page('/', { title: 'Start', body: '<p id="oben">', links }),
    page('/a/'),
    page('/robots.txt'),
  ]);
  expect(result.warnings).toEqual([]);
});

test.each([
  ['a picture', '<img src="/medien/fehlt.webp" alt="">', '/medien/fehlt.webp'],
  [
    'a picture of a srcset',
    '<img src="/robots.txt" srcset="/robots.txt 1x, /medien/fehlt.avif 2x" alt="">',
    '/medien/fehlt.avif',
  ],
  ['a picture inside a link', '<a href="/auch-weg/"><img src="/medien/fehlt.webp" alt=""></a>', '/medien/fehlt.webp'],
  ['a source', '<picture><source srcset="/medien/fehlt.avif"></picture>', '/medien/fehlt.avif'],
  ['a poster', '<video poster="/medien/fehlt.webp"></video>', '/medien/fehlt.webp'],
  ['a stylesheet', '<link rel="stylesheet" href="/_astro/fehlt.css">', '/_astro/fehlt.css'],
  ['a script of the own origin', '<script src="http://wegberg.localhost:4321/fehlt.js"></script>', '/fehlt.js'],
  ['a form address', '<form action="/fehlt/"></form>', '/fehlt/'],
])('stops a page with %s that is not there and leaves what was live', async (_, body, target) => {
  const workshop = new Workshop();
  const first = await workshop.live([page('/'), page('/robots.txt')]);
  const error = await workshop
    .publish([page('/', { title: 'Neu', body }), page('/robots.txt')])
    .catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(PublishError);
  expect(error).toMatchObject({
    code: 'links',
    message: expect.stringContaining(`Die Seite / braucht ${target}; das gibt es`) as string,
  });
  expect(listReleases(workshop.siteRoot).map(({ id }) => id)).toEqual([first.release]);
  expect(workshop.read('index.html')).not.toContain('Neu');
});

test('stops a release in which the picture of an unchanged page is gone', async () => {
  const workshop = new Workshop();
  workshop.medium('bild-0011.webp', 'picture');
  const pages = [page('/', { title: 'Start', body: '<img src="/medien/bild-0011.webp" alt="">' })];
  await workshop.live(pages);
  workshop.media = [];
  await expect(workshop.publish(pages)).rejects.toMatchObject({ code: 'links' });
  expect(workshop.read('medien/bild-0011.webp')).toBe('picture');
});

test.each([
  '<img src="https://cdn.example.org/a.png" alt="">',
  '<img src="/robots.txt" srcset="//cdn.example.org/a.png 2x" alt="">',
  '<script src="https://cdn.example.org/a.js"></script>',
  '<link rel="preconnect" href="https://fonts.example.org">',
  '<iframe src="https://video.example.org/"></iframe>',
  '<form action="https://forms.example.org/"></form>',
])('stops a page that asks another origin: %s', async (body) => {
  const workshop = new Workshop();
  await expect(workshop.publish([page('/', { title: 'Start', body }), page('/robots.txt')])).rejects.toMatchObject({
    code: 'origin',
    message: expect.stringContaining('Die Seite / würde') as string,
  });
});

test('lets links and statements about other origins be', async () => {
  const workshop = new Workshop();
  const body =
    '<link rel="canonical" href="https://example.org/"><a href="https://example.org/">x</a><svg><title>y</title></svg>';
  await workshop.live([page('/', { title: 'Start', body })]);
});

test.each([
  ['no main heading', '<html lang="de"><title>x</title><p>y', 'hat keine Hauptüberschrift'],
  ['two main headings', '<html lang="de"><title>x</title><h1>a</h1><h1>b</h1>', 'hat 2 Hauptüberschriften'],
  ['no title', '<html lang="de"><title> </title><svg><title>z</title></svg><h1>a</h1>', 'hat keinen Titel'],
  ['no language', '<html><title>x</title><h1>a</h1>', 'nennt ihre Sprache nicht'],
])('stops a page with %s', async (_, body, words) => {
  const workshop = new Workshop();
  workshop.render = () => ({ status: 200, contentType: 'text/html', body });
  await expect(workshop.publish([page('/a/')])).rejects.toMatchObject({
    code: 'structure',
    message: expect.stringContaining(words) as string,
  });
});

test.each([
  ['throws', () => Promise.reject(new Error('template broke')), 'template broke'],
  ['answers 500', () => ({ status: 500, contentType: 'text/html', body: 'x' }), 'status 500'],
  ['answers 404', () => ({ status: 404, contentType: 'text/html', body: 'x' }), 'status 404'],
  ['answers nothing', () => ({ status: 200, contentType: 'text/html', body: '' }), 'empty'],
])('names the page whose rendering %s', async (_, render, detail) => {
  const workshop = new Workshop();
  workshop.render = (each) => (each.path === '/kaputt/' ? render() : renderView(each));
  await expect(workshop.publish([page('/'), page('/kaputt/')])).rejects.toMatchObject({
    code: 'render',
    message: expect.stringContaining('/kaputt/') as string,
    detail: expect.stringContaining(detail) as string,
  });
  expect(existsSync(join(workshop.siteRoot, 'current'))).toBe(false);
});

test('stops a release that lost more than a fifth of its pages, unless it is meant', async () => {
  const workshop = new Workshop();
  const pages = Array.from({ length: 10 }, (_, index) => page(`/p${index}/`));
  await workshop.live(pages);
  await workshop.live(pages.slice(0, 8));
  await expect(workshop.publish(pages.slice(0, 6))).rejects.toMatchObject({
    code: 'shrink',
    message: expect.stringContaining('nur noch 6 statt bisher 8 Seiten') as string,
  });
  await workshop.live(pages.slice(0, 6), { allowShrink: true });
});

test('names a medium that is missing, but keeps one that the release before has', async () => {
  const workshop = new Workshop();
  workshop.medium('bild-0011.webp', 'picture');
  await workshop.live([page('/')]);
  rmSync(join(workshop.mediaDir, 'bild-0011.webp'));
  await workshop.live([page('/', 'Neu')]);
  expect(workshop.read('medien/bild-0011.webp')).toBe('picture');

  workshop.medium('neu-0022.webp', 'picture');
  rmSync(join(workshop.mediaDir, 'neu-0022.webp'));
  await expect(workshop.publish([page('/', 'Neu')])).rejects.toMatchObject({
    code: 'media',
    message: expect.stringContaining('„neu-0022.webp“ fehlt') as string,
  });
});

test('publishes a new medium although no page changed, and takes one away', async () => {
  const workshop = new Workshop();
  await workshop.live([page('/')]);
  workshop.medium('bild-0011.webp', 'picture');
  expect((await workshop.live([page('/')])).changed).toEqual([]);
  workshop.media = [];
  await workshop.live([page('/')]);
  expect(existsSync(workshop.published('medien'))).toBe(false);
});

test('keeps the hashed files of the site build before for a day', async () => {
  const workshop = new Workshop();
  let now = new Date('2026-12-22T10:00:00Z');
  await workshop.live([page('/')], { now: () => now });
  workshop.siteBuild = 'build-2';
  rmSync(join(workshop.clientDir, '_astro/site.1a2b3c.css'));
  workshop.clientFile('_astro/site.9f8e7d.css', 'body{}');
  workshop.render = async (each) => {
    const answer = await renderView(each);
    return { ...answer, body: answer.body.replace('1a2b3c', '9f8e7d') };
  };
  now = new Date('2026-12-22T11:00:00Z');
  await workshop.live([page('/')], { now: () => now });
  expect(existsSync(workshop.published('_astro/site.1a2b3c.css.br'))).toBe(true);
  expect(existsSync(workshop.published('_astro/site.9f8e7d.css'))).toBe(true);
  now = new Date('2026-12-23T12:00:00Z');
  await workshop.live([page('/', 'Neu')], { now: () => now });
  expect(existsSync(workshop.published('_astro/site.1a2b3c.css'))).toBe(false);
  expect(existsSync(workshop.published('_astro/site.9f8e7d.css'))).toBe(true);
});

test('warns of large pages and of jumps that lead nowhere, also when the page did not change', async () => {
  const workshop = new Workshop();
  let noise = 1;
  const body = Array.from({ length: 6000 }, () => ((noise = (noise * 16807) % 2147483647), noise.toString(36))).join(
    ' ',
  );
  const large = page('/gross/', { title: 'Groß', body, links: ['#fehlt'] });
  const first = await workshop.live([large, page('/')]);
  expect(first.warnings).toEqual([
    'Auf der Seite /gross/ führt der Sprung zu „#fehlt“ ins Leere.',
    expect.stringMatching(/^Die Seite \/gross\/ ist mit \d+(,\d)? KB komprimiert größer/),
  ]);
  expect((await workshop.live([large, page('/', 'Neu')])).warnings).toEqual(first.warnings);
});

test.each(['/../x/', '/a//b/', '/a/./', 'a/', '/a\0/'])('refuses the address %j', async (path) => {
  const workshop = new Workshop();
  await expect(workshop.publish([page(path)])).rejects.toMatchObject({ code: 'structure' });
});

test.each([
  ['/a/', '/a/'],
  ['/robots.txt', '/robots.txt/'],
  ['/robots.txt', '/robots.txt/alt/'],
])('refuses to publish both %s and %s', async (one, other) => {
  const workshop = new Workshop();
  await expect(workshop.publish([page(one), page(other, 'B')])).rejects.toMatchObject({
    message: expect.stringContaining(`${other} ist doppelt vergeben`) as string,
  });
});

test('reports progress', async () => {
  const workshop = new Workshop();
  const seen: string[] = [];
  await workshop.live([page('/'), page('/a/')], {
    onProgress: ({ done, total }) => seen.push(`${done}/${total}`),
  });
  expect(seen).toEqual(expect.arrayContaining(['1/2', '2/2']));
});

test('publications of one site take turns', async () => {
  const workshop = new Workshop();
  const results = await Promise.all([
    workshop.live([page('/', 'Eins')]),
    workshop.live([page('/', 'Zwei')]),
    workshop.live([page('/', 'Drei')]),
  ]);
  expect(workshop.read('index.html')).toContain('Drei');
  expect(listReleases(workshop.siteRoot).map(({ id }) => id)).toEqual(results.map(({ release }) => release).reverse());
});

test('keeps the newest releases', async () => {
  const workshop = new Workshop();
  const ids: string[] = [];
  const now = () => new Date('2027-03-10T09:00:00Z');
  for (const title of ['1', '2', '3', '4', '5'])
    ids.unshift((await workshop.live([page('/', title)], { now })).release);
  await workshop.keeping(3).prune();
  expect(listReleases(workshop.siteRoot).map(({ id }) => id)).toEqual(ids.slice(0, 3));
  expect(lstatSync(join(workshop.siteRoot, 'current')).isSymbolicLink()).toBe(true);
  expect(workshop.read('index.html')).toContain('<h1>5</h1>');
});
