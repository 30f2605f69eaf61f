import { readFileSync } from 'node:fs';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { readLiveRelease } from '@serviceportal/site/publish';
import { expect, test } from 'vitest';
import { unlink } from '../../../site/publish/unlink.ts';
import { page, renderView, Workshop } from './workshop.ts';

const ORIGIN = 'https://wegberg.example';
const unlinked = (html: string) => unlink(html, '/x/', ORIGIN, (target) => target.startsWith('/weg'));

test('takes exactly the tags of links that lead nowhere', () => {
  expect(
    unlinked(
      `<p>&uuml; &amp; <A class="a>b" HREF='/weg/?a=1#b' data-x>W&ouml;rter &amp; <b>mehr</b></A >, <a href="/da/">da</a><!-- <a href="/weg/"> --></p>`,
    ),
  ).toEqual({
    html: `<p>&uuml; &amp; W&ouml;rter &amp; <b>mehr</b>, <a href="/da/">da</a><!-- <a href="/weg/"> --></p>`,
    targets: ['/weg/'],
    warnings: [
      'Auf der Seite /x/ führte ein Verweis („Wörter & mehr“) zu /weg/; das gibt es auf dieser Website nicht. Er erscheint als einfacher Text.',
    ],
  });
});

test.each([
  ['several links', '<a href="/weg1/">a</a><a href="/da/">b</a><a href="/weg2/">c</a>', 'a<a href="/da/">b</a>c'],
  [
    'nested markup',
    '<a href="/weg/"><span>a <em>b</em></span><img src="/c.png" alt=""></a>',
    '<span>a <em>b</em></span><img src="/c.png" alt="">',
  ],
  ['a link in a link', '<a href="/da/">a<a href="/weg/">b</a>c</a>', '<a href="/da/">abc</a>'],
  ['crossing tags', '<p><a href="/weg/">a<b>b</a>c</b></p>', '<p>a<b>bc</b></p>'],
  ['a link that is not closed', '<p><a href="/weg/">a</p><p>b</p>', '<p>a</p><p>b</p>'],
  ['a link among end tags with spaces', '<b>a</b ><a href="/weg/">b</a ><a href="/weg/">c</a\n>d', '<b>a</b >bcd'],
  ['a link at the very end', 'a<a href="/weg/">b', 'ab'],
  ['an empty link in a drawing', '<svg><a href="/weg/"/><path d="M0"/></svg>', '<svg><path d="M0"/></svg>'],
  ['the own origin', `<a href="${ORIGIN}/weg/">a</a>`, 'a'],
  ['a relative link', '<a href="../weg/">a</a>', 'a'],
  ['an anchor without an address', '<a id="weg">a</a><a href="/weg/">b</a>', '<a id="weg">a</a>b'],
  ['a redirect', '<meta charset="utf-8"><meta http-equiv="refresh" content="0; url=/weg/">', '<meta charset="utf-8">'],
  ['statements', '<link rel="canonical" href="/weg/"><link rel="icon" href="/weg/">', '<link rel="icon" href="/weg/">'],
  [
    'an area',
    '<map><area href="/weg/" alt="x"><area href="/da/" alt="y"></map>',
    '<map><area href="/da/" alt="y"></map>',
  ],
  ['a script', '<script>"<a href=\'/weg/\'>"</script>', '<script>"<a href=\'/weg/\'>"</script>'],
])('unlinks %s', (_, html, expected) => {
  expect(unlinked(html).html).toBe(expected);
});

test('quotes long wordings shortened, and none for a link without words', () => {
  const { warnings } = unlinked(
    `<a href="/weg1/">${'lang '.repeat(40)}</a><a href="/weg2/"> <img src="/a" alt=""> </a>`,
  );
  expect(warnings[0]).toMatch(/ein Verweis \(„(lang ){16}…“\) zu \/weg1\/;/);
  expect(warnings[1]).toBe(
    'Auf der Seite /x/ führte ein Verweis zu /weg2/; das gibt es auf dieser Website nicht. Er entfällt.',
  );
});

const others = ['/c/', '/d/', '/e/', '/f/'].map((path) => page(path));
const linking = page('/', { title: 'Start', links: ['/b/', '/c/'] });
const WARNING =
  'Auf der Seite / führte ein Verweis („/b/“) zu /b/; das gibt es auf dieser Website nicht. Er erscheint als einfacher Text.';

function expectUnlinked(workshop: Workshop): void {
  const html = workshop.read('index.html');
  expect(html).toContain('</h1>/b/<a href="/c/">/c/</a><p>');
  expect(brotliDecompressSync(readFileSync(workshop.published('index.html.br'))).toString()).toBe(html);
  expect(gunzipSync(readFileSync(workshop.published('index.html.gz'))).toString()).toBe(html);
}

test('publishes a page with a broken link as text and warns, also when the page does not change', async () => {
  const workshop = new Workshop();
  const first = await workshop.live([linking, ...others]);
  expect(first.warnings).toEqual([WARNING]);
  expectUnlinked(workshop);

  expect(await workshop.publish([linking, ...others])).toMatchObject({ state: 'unchanged' });
  const second = await workshop.live([linking, ...others, page('/g/')]);
  expect(second).toMatchObject({ changed: ['/g/'], warnings: [WARNING] });
  expectUnlinked(workshop);
  expect(readLiveRelease(workshop.siteRoot)?.manifest.warnings).toEqual([WARNING]);
});

test('brings the link back once its target is there, although the page did not change', async () => {
  const workshop = new Workshop();
  await workshop.live([linking, ...others]);
  // A release in between, so that what was unlinked is remembered by a page that was kept.
  await workshop.live([linking, ...others, page('/g/')]);
  const result = await workshop.live([linking, ...others, page('/g/'), page('/b/')]);
  expect(result).toMatchObject({ warnings: [] });
  expect(result.changed.toSorted()).toEqual(['/', '/b/']);
  expect(workshop.read('index.html')).toContain('<a href="/b/">/b/</a><a href="/c/">/c/</a>');
  expect(readLiveRelease(workshop.siteRoot)?.manifest.pages['/']).not.toHaveProperty('unlinked');
});

test('removes the link from an unchanged page when its target goes, and from no other page', async () => {
  const workshop = new Workshop();
  await workshop.live([linking, page('/b/'), ...others]);
  const result = await workshop.live([linking, ...others]);
  expect(result).toMatchObject({ changed: ['/'], removed: ['/b/'], warnings: [WARNING] });
  expectUnlinked(workshop);
});

test('follows a file that goes and comes back', async () => {
  const workshop = new Workshop();
  const pages = [page('/', { title: 'Start', links: ['/medien/antrag.pdf'] }), page('/a/')];
  workshop.medium('antrag.pdf', 'form');
  const { media } = workshop;
  await workshop.live(pages);
  workshop.media = [];
  expect((await workshop.live(pages)).changed).toEqual(['/']);
  expect(workshop.read('index.html')).not.toContain('href="/medien/');
  workshop.media = media;
  expect(await workshop.live(pages)).toMatchObject({ changed: ['/'], warnings: [] });
  expect(workshop.read('index.html')).toContain('<a href="/medien/antrag.pdf">');
});

test('reports each broken link of a page, the same one once', async () => {
  const workshop = new Workshop();
  const links = ['/weg/', '/weg/', '/fort/', '/a/'];
  const { warnings } = await workshop.live([page('/', { title: 'Start', links }), page('/a/')]);
  expect(warnings).toEqual([
    expect.stringContaining('(„/weg/“) zu /weg/;'),
    expect.stringContaining('(„/fort/“) zu /fort/;'),
  ]);
  expect(workshop.read('index.html')).toContain('</h1>/weg//weg//fort/<a href="/a/">/a/</a>');
});

test('warns of a jump whose aim was the removed tag', async () => {
  const workshop = new Workshop();
  workshop.render = async (each) => {
    const answer = await renderView(each);
    return { ...answer, body: answer.body.replace('<p>', '<a href="#ziel">x</a><a id="ziel" href="/weg/">y</a><p>') };
  };
  expect((await workshop.live([page('/')])).warnings).toEqual([
    expect.stringContaining('(„y“) zu /weg/;'),
    'Auf der Seite / führt der Sprung zu „#ziel“ ins Leere.',
  ]);
});

test('publishes a redirect to nowhere as a page that says so, with one warning', async () => {
  const workshop = new Workshop();
  const target = 'http://wegberg.localhost:4321/neu/';
  const moved = `<!doctype html><html lang="de"><head><title>x</title><meta http-equiv="refresh" content="0; url=${target}"><link rel="canonical" href="${target}"></head><body><h1>Verschoben</h1><a href="${target}">${target}</a></body></html>`;
  workshop.render = (each) =>
    each.path === '/alt/' ? { status: 200, contentType: 'text/html', body: moved } : renderView(each);
  const { warnings } = await workshop.live([page('/'), page('/alt/')]);
  expect(warnings).toEqual([expect.stringContaining(`(„${target}“) zu /neu/;`)]);
  expect(workshop.read('alt/index.html')).toBe(
    `<!doctype html><html lang="de"><head><title>x</title></head><body><h1>Verschoben</h1>${target}</body></html>`,
  );
  await workshop.live([page('/'), page('/alt/'), page('/neu/')]);
  expect(workshop.read('alt/index.html')).toBe(moved);
});

test('what is wrong on many pages, as in a notice, is said once', async () => {
  const workshop = new Workshop();
  const pages = ['/', '/a/', '/b/', '/c/', '/d/'].map((path) => page(path, { title: path, links: ['/weg/'] }));
  expect((await workshop.live(pages)).warnings).toEqual([
    'Auf der Seite / führte ein Verweis („/weg/“) zu /weg/; das gibt es auf dieser Website nicht. Er erscheint als einfacher Text. Ebenso auf 4 weiteren Seiten.',
  ]);
  expect((await workshop.live(pages.slice(1, 4), { allowShrink: true })).warnings).toHaveLength(3);
});
