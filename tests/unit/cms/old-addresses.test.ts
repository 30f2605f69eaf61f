import {
  addressKey,
  DOCUMENT_FOLDERS,
  goesRound,
  href,
  httpUrl,
  oldAddress,
  redirectTarget,
  wayFrom,
} from '@serviceportal/content-types';
import { describe, expect, test } from 'vitest';
import type { Corpus } from '../../../cms/src/snapshot/corpus.ts';
import { redirectsOf } from '../../../cms/src/snapshot/weiterleitungen.ts';

describe('an old address', () => {
  test.each([
    ['/rathaus/alt', '/rathaus/alt'],
    [' /rathaus/alt/ ', '/rathaus/alt/'],
    ['/personalausweis.html', '/personalausweis.html'],
    ['/b%C3%BCrgerb%C3%BCro/', '/bürgerbüro/'],
    ['/bu\u0308rgerbu\u0308ro/', '/bürgerbüro/'],
    ['/index.php?id=12&L=0', '/index.php?id=12&L=0'],
    ['/Alte%20Seite/', '/Alte Seite/'],
    ['/leer?', '/leer'],
    ['/', '/'],
  ])('%s is %s', (raw, address) => {
    expect(oldAddress(raw)).toBe(address);
    expect(oldAddress(address)).toBe(address);
  });

  test.each([
    '',
    'rathaus',
    'https://wegberg.de/alt',
    '//evil.example/',
    '/a//b/',
    '/a/../b',
    '/./a',
    '/a\\b',
    '/a#b',
    '/%zz',
    '/a\0b',
    `/${'x'.repeat(241)}/`,
    `/${'ü'.repeat(121)}/`,
    `/${'abc/'.repeat(600)}`,
    '/a?b c',
    '/100%',
    // Places of files that the site has itself.
    '/medien/alt.pdf',
    '/_astro',
    '/pagefind/pagefind.js',
    '/vorschau/',
    '/sitemap.xml.gz',
    '/alt.html.br/neu',
  ])('is not %.40j', (raw) => {
    expect(oldAddress(raw)).toBeNull();
  });

  test('is one with its slash and without', () => {
    expect(['/', '/a', '/a/', '/a/?q=1', '/a?q=1'].map(addressKey)).toEqual(['/', '/a', '/a', '/a?q=1', '/a?q=1']);
  });
});

const BAD = [
  'http://',
  'https://',
  'https://[bad',
  'https://x:99999/',
  '//',
  '//evil.example',
  '/\\evil.example',
  'https://intranet/',
  'https://user:pass@example.org/',
  'https://a..b/',
  'ftp://example.org/',
  'http://exa mple.org',
];
test.each(BAD)('%s is an address nowhere', (bad) => {
  for (const schema of [href, httpUrl, redirectTarget]) expect(schema.safeParse(bad).success).toBe(false);
});
test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  'mailto:',
  'mailto:Rathaus',
  'mailto:?subject=x',
  'tel:',
  'tel:Rathaus',
  'tel:02452 130',
  '',
])('%j is no link', (bad) => {
  expect(href.safeParse(bad).success).toBe(false);
});
test.each([
  'https://www.kreis-heinsberg.de/',
  'http://localhost:4321/x',
  'http://wegberg.localhost:4321/',
  'https://xn--bcher-kva.example/a?b=c#d',
  'https://bücher.example/größe',
])('%s is one', (good) => {
  for (const schema of [href, httpUrl, redirectTarget]) expect(schema.safeParse(good).success).toBe(true);
});

test.each(['mailto:post@kreis.example', 'mailto:a@b.example?subject=Hallo%20Welt', 'tel:+492452130', 'tel:02452/13-0'])(
  '%s is a link, but leads nowhere else',
  (good) => {
    expect(href.safeParse(good).success).toBe(true);
    expect(redirectTarget.safeParse(good).success).toBe(false);
  },
);

const noPages = Object.fromEntries(Object.keys(DOCUMENT_FOLDERS).map((kind) => [kind, []])) as never;

/** Redirects alone, or with the news items that they come beside. */
function corpusOf(weiterleitungen: object[], meldungen: { id: string }[] = []): Corpus {
  const all = { weiterleitungen, meldungen };
  return {
    all: (collection: keyof typeof all) => new Map((all[collection] ?? []).map((doc, index) => [String(index), doc])),
    get: (collection: string, id: string) =>
      collection === 'meldungen' ? meldungen.find((doc) => doc.id === id) : undefined,
  } as unknown as Corpus;
}

describe('ways over redirects', () => {
  const targets = new Map([
    ['/a', '/b/'],
    ['/b', '/c/?x=1'],
    ['/c?x=1', 'https://example.org/'],
    ['/d', '/e'],
    ['/e', 'https://wegberg.de/f/#teil'],
    ['/f', '/d/'],
    ['/self', '/self/'],
  ]);
  test('end where they end', () => {
    expect(wayFrom('/a/', targets)).toEqual(['/a/', '/b/', '/c/?x=1', 'https://example.org/']);
    expect(goesRound(wayFrom('/a/', targets))).toBe(false);
  });
  test('and go round where they do, over the own host too', () => {
    expect(wayFrom('/d/', targets, 'https://wegberg.de')).toEqual(['/d/', '/e', 'https://wegberg.de/f/#teil', '/d/']);
    expect(goesRound(wayFrom('/d/', targets, 'https://wegberg.de'), 'https://wegberg.de')).toBe(true);
    expect(goesRound(wayFrom('/self', targets))).toBe(true);
  });
  test('the snapshot has their ends alone, and says what it leaves out', () => {
    const warnings: string[] = [];
    const doc = (von: string, nach: string, kommune = 'k') => ({ id: von, updatedAt: '', kommune, von, nach });
    const docs = [
      doc('/a', '/b'),
      doc('/b/', '/c/'),
      doc('/x', '/y'),
      doc('/y', '/x'),
      doc('/bad', 'http://'),
      doc('/a/', '/z'),
      doc('/fremd', '/z', 'other'),
    ];
    const redirects = redirectsOf(corpusOf(docs), noPages, { id: 'k', origin: 'https://k.example' }, (word) =>
      warnings.push(word),
    );
    expect(redirects).toEqual([
      { von: '/a', nach: '/c/' },
      { von: '/b/', nach: '/c/' },
    ]);
    expect(warnings).toHaveLength(4);
  });
  test('a former slug of two pages leads to the younger one, and to none where a page stands or a redirect was made', () => {
    const entry = (id: string, slug: string) => ({ id, slug, locales: { de: {} } });
    const doc = (id: string, createdAt: string, fruehereSlugs: string[]) => ({ id, createdAt, fruehereSlugs });
    const pages = { ...(noPages as object), meldungen: [entry('younger', 'neu'), entry('older', 'alt')] } as never;
    const corpus = corpusOf(
      [{ kommune: 'k', von: '/aktuelles/eigens/', nach: '/leistungen/' }],
      [doc('younger', '2027-02-01', ['beide', 'alt', 'eigens']), doc('older', '2027-01-01', ['beide'])],
    );
    const silent = (sentence: string) => expect.unreachable(sentence);
    expect(redirectsOf(corpus, pages, { id: 'k', origin: 'https://k.example' }, silent)).toEqual([
      { von: '/aktuelles/beide/', nach: '/aktuelles/neu/' },
      { von: '/aktuelles/eigens/', nach: '/leistungen/' },
    ]);
  });
});
