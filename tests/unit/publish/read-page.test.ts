import { describe, expect, test } from 'vitest';
import { readPage, readPatiently, readRegularly } from '../../../site/publish/read-page.ts';
import { randomFrom } from '../../support/random.ts';

const ORIGIN = 'https://wegberg.example';
const PATH = '/a/';

const REGULAR = `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Hund &amp; Katze</title>
<link rel="canonical" href="${ORIGIN}/a/"><link rel="stylesheet" href="/_astro/x.css"><script>if (1 < 2) document.title = "x"</script>
<meta property="og:image" content="${ORIGIN}/vorschau/a.png"></head><body class="x y"><svg viewBox="0 0 1 1"><path d="M0"/><g><circle r="1"></circle></g></svg>
<h1 id="oben">Hund</h1><p>Ein <a href="/b/?x=1&amp;y=2#z">Text</a><br>mit <img src="/m.webp" srcset="/n.webp 1x, https://fremd.example/o.webp 2x" alt="a > b"></p>
<ul><li>1</li><li><a href="#unten">2</a></li></ul><!-- <a href="/nie/"> --><form action="/rueckmeldung"><textarea name="t"><a href="/auch-nie/"></textarea><button formaction="/c/" type="submit">x</button></form>
<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table><a href="#oben">hoch</a><a href="&#x2f;d%20e/">d</a></body></html>`;

describe('a page of the site’s templates', () => {
  test('is read in one pass, as a parser reads it', () => {
    const facts = readRegularly(REGULAR, PATH, ORIGIN);
    expect(facts).toEqual(readPatiently(REGULAR, PATH, ORIGIN));
    expect(facts).toMatchObject({
      links: ['/a/', '/b/', '/d e/'],
      files: ['/_astro/x.css', '/vorschau/a.png', '/m.webp', '/n.webp', '/rueckmeldung', '/c/'],
      foreignRequests: ['img srcset https://fremd.example/o.webp'],
      missingFragments: ['unten'],
      h1: 1,
      title: true,
      lang: true,
    });
  });

  test.each([
    ['values without quotes', '<a href=/x/>x</a>'],
    ['an attribute in capitals', '<a HREF="/x/">x</a>'],
    ['other quotes', `<p title='id="a"' id="b"></p><a href="#a">x</a><a href="#b">y</a>`],
    ['an id in capitals', '<p ID="b"></p><a href="#b">y</a>'],
    ['a line break between attributes', '<a\nhref="/x/">x</a>'],
    ['a drawing that something outside ends', '<div><svg></div><title>x</title>'],
    ['a drawing that never ends', '<svg><path d="M0"/>'],
    ['a script in a drawing', '<svg><script>x</script></svg>'],
    ['spaces around the sign', '<a href = "/x/">x</a>'],
    ['capitals', '<A HREF="/x/">x</A>'],
    ['a form in a form', '<form action="/x/"><form action="/y/"></form></form>'],
    ['less-than as text', '1 < 2 <a href="/x/">x</a>'],
    ['a comment that ends early', '<!--><a href="/x/">x</a>-->'],
    ['a comment with dashes', '<!-- a -- b --><a href="/x/">x</a>'],
    ['a comment that ends oddly', '<!-- a --!><a href="/x/">x</a> -->'],
    ['a declaration', '<![CDATA[<a href="/x/">x</a>]]>'],
    ['an instruction', '<?php <a href="/x/"> ?>'],
    ['a script with an odd end', '<script>"</script >"</script><a href="/x/">x</a>'],
    ['a script that is not closed', '<script><a href="/x/">x</a>'],
    ['a title in a drawing', '<svg><title>x</title></svg>'],
    ['a void element in a drawing', '<svg><img src="/x.png"></svg>'],
    ['an alias of img', '<image src="/x.png">'],
    ['a frame', '<iframe src="/x/"><a href="/y/"></a></iframe>'],
    ['a tag that never ends', '<a href="/x/"'],
  ])('is left to the parser where it has %s', (_name, html) => {
    expect(readRegularly(html, PATH, ORIGIN)).toBeUndefined();
    expect(readPage(html, PATH, ORIGIN)).toEqual(readPatiently(html, PATH, ORIGIN));
  });

  test.each([
    ['of two attributes of one name the first', '<a href="/x/" href="/y/">x</a>'],
    ['entities', '<a href="/x/?a=1&copy=2&amp;b&#61;3">x</a>'],
    ['the end of another in a script', '<script>"</b></scriptx>"</script><a href="/x/">x</a>'],
    ['tags as text', '<textarea><iframe src="https://fremd.example/"></iframe></textarea><a href="/x/">x</a>'],
    ['an empty title', '<title>&nbsp; </title>'],
    ['a paragraph that another ends', '<p>a<p>b</p>'],
    ['an item that is not closed', '<ul><li>a<li>b</ul>'],
    ['crossing tags', '<b><i>a</b></i>'],
    ['a tag that is not closed', '<div><span></div>'],
    ['an end tag of nothing', '</a><a href="/x/">x</a>'],
    ['a link in a link', '<a href="/x/">a<a href="/y/">b</a></a>'],
    ['a slash where nothing ends', '<div/><a href="/x/">x</a>'],
    ['a sign in a value', '<img alt="a > b" src="/x.png">'],
    ['an attribute among the words of another', '<a title="x href=" href="/x/">x</a>'],
    ['a drawing on its own', '<svg/><title>x</title>'],
    ['a value with line breaks', '<a href="\n/x/\n">x</a>'],
  ])('is read as the parser reads it: %s', (_name, html) => {
    const facts = readRegularly(html, PATH, ORIGIN);
    expect(facts).toBeDefined();
    expect(facts).toEqual(readPatiently(html, PATH, ORIGIN));
  });
});

test('whatever was mixed into a page, both ways of reading agree', () => {
  const { below: next } = randomFrom(20261129);
  const pieces = REGULAR.split(/(?=<)|(?<=>)|(?<=")|(?= )/);
  const foreign = [
    '<',
    '>',
    '"',
    "'",
    '=',
    '/',
    '<p>',
    '</p>',
    '<a href=x>',
    '<!--',
    '-->',
    '&amp',
    '\0',
    '<svg>',
    '</svg>',
    '<title>',
    '</title>',
    '<script>',
    '</script>',
    '<LI>',
    ' id="z"',
    '#',
  ];
  let regular = 0;
  for (let turn = 0; turn < 4000; turn += 1) {
    const mixed = [...pieces];
    for (let edit = next(4); edit >= 0; edit -= 1) {
      const at = next(mixed.length);
      const kind = next(4);
      if (kind === 0) mixed.splice(at, 1 + next(5));
      else if (kind === 1) mixed.splice(at, 0, foreign[next(foreign.length)]!);
      else if (kind === 2) mixed.splice(at, 0, ...pieces.slice(next(pieces.length), next(pieces.length)));
      else mixed[at] = mixed[next(mixed.length)]!;
    }
    const html = mixed.join('');
    const facts = readRegularly(html, PATH, ORIGIN);
    if (!facts) continue;
    regular += 1;
    expect(facts, html).toEqual(readPatiently(html, PATH, ORIGIN));
  }
  // Both kinds came up.
  expect(regular).toBeGreaterThan(200);
  expect(regular).toBeLessThan(3800);
});
