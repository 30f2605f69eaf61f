/** A request, and how it is sent. */
export interface Asking {
  method: string;
  path: string;
  headers: Record<string, string>;
  body?: string;
}

const ENCODINGS = [
  '',
  'br',
  'gzip',
  'gzip, deflate, br, zstd',
  'br;q=0, gzip',
  'br;q=0.5,gzip;q=1.0',
  'BR',
  'identity',
  'brotli',
  '*',
];

const ODD = [
  '//',
  '//leistungen/',
  '/leistungen//',
  '/leistungen//personalausweis/',
  '/./leistungen/',
  '/leistungen/.',
  '/leistungen/..',
  '/leistungen/../inhalt/',
  '/%2e/leistungen/',
  '/leistungen/%2e%2e/inhalt/',
  '/leistungen/%2E%2E/inhalt/',
  '/..',
  '/../../manifest.json',
  '/%2e%2e/manifest.json',
  '/..%2f..%2fmanifest.json',
  '/%5c..%5cmanifest.json',
  '/..\\manifest.json',
  '/leistungen%2F',
  '/leistungen%2fpersonalausweis/',
  '/%6ceistungen/',
  '/LEISTUNGEN/',
  '/leistungen/%20',
  '/leistungen%00/',
  '/%',
  '/%zz/',
  '/leistungen%2',
  '/%c3%28/',
  '/%ff/',
  '/b%FCro/',
  '/b%C3%BCro',
  '/%E2%82%AC/',
  '/leistungen/index.html',
  '/leistungen/index.html/',
  '/index.html',
  '/index.html/x',
  '/index.html.br',
  '/index.html.gz',
  '/404.html',
  '/404.html.br',
  '/_weiterleitungen/',
  '/_weiterleitungen',
  '/_weiterleitungen/rathaus/alt/%23',
  '/_weiterleitungen/rathaus/alt/',
  '/%5fweiterleitungen/rathaus/alt/%23',
  '/_astro/',
  '/_astro',
  '/medien/',
  '/pagefind/',
  '/.well-known/',
  '/.hosts/',
  '/manifest.json',
  '/snapshot.json',
  '/site.json',
  '/leistungen.json/',
  '/leistungen.json/x',
  '/leistungen.jsonx',
  `/${'x'.repeat(240)}/`,
  `/${'x'.repeat(253)}`,
  `/${'x'.repeat(255)}`,
  `/${'x'.repeat(300)}`,
  `/${'x'.repeat(300)}/`,
  `/${'%C3%BC'.repeat(150)}/`,
  `/${'a/'.repeat(1500)}`,
  `/${'a/'.repeat(3000)}x`,
  '/leistungen/?',
  '/leistungen?',
  '/leistungen?a=b&c=d/e',
  '/leistungen/?a=%zz',
  '/leistungen/?a=../../x',
  '/leistungen/?//',
  '/leistungen/?a=1?b=2',
  '/leistungen;x=1/',
  '/leistungen/&x',
  '/leistungen/*',
  '/leistungen/[a]',
  '/leistungen/{path}',
  '/leistungen/$uri',
  '/leistungen/~',
  '/+',
];

/** Old addresses, in the ways in which they may be written. */
const OLD = [
  '/rathaus/alt/',
  '/rathaus/alt',
  '/rathaus/alt?a=b',
  '/rathaus/alt/?a=b/c',
  '/rathaus/alt//',
  '/rathaus/',
  '/rathaus',
  '/rathaus/alt/index.html',
  '/index.php?id=12',
  '/index.php/?id=12',
  '/index.php?id=13',
  '/index.php',
  '/index.php/',
  '/index.php?id=1&pfad=a/b',
  '/index.php?id=1&pfad=a%2Fb',
  '/personalausweis.html',
  '/personalausweis.html?x',
  '/personalausweis.html/',
  '/b%C3%BCrgerb%C3%BCro/',
  '/b%c3%bcrgerb%c3%bcro',
  '/bu%CC%88rgerbu%CC%88ro/',
  '/Alte%20Seite%20(2019)',
  '/Alte%20Seite%20%282019%29/',
  '/alte%20seite%20(2019)/',
  '/rathaus/%2e%2e/rathaus/alt/',
];

const RANGES = [
  'bytes=0-3',
  'bytes=2-',
  'bytes=-3',
  'bytes=0-999999999',
  'bytes=5-2',
  'bytes=999999999-',
  'bytes=0-1,3-4',
  'bytes=',
  'bytes=-',
  'apples=1-2',
  'apples',
];

const HOSTS = [
  'wegberg.localhost:4321',
  'WEGBERG.localhost',
  'wegberg.localhost.',
  'kreis-heinsberg.localhost',
  'service.kreis.example',
  'service.kreis.example:8080',
  'Service.Kreis.Example',
  'fehlt.localhost',
  'localhost',
  '127.0.0.1',
  '[::1]',
  'unbekannt.example',
  'wegberg',
  'x.wegberg.localhost',
  '-.localhost',
  '..localhost',
  '.',
  '..',
  'a/b',
  `${'x'.repeat(300)}.localhost`,
  `${'x'.repeat(300)}.example`,
];

const FORM = { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://wegberg.localhost' };

/** What all servers are asked. `files` are those of the document root. */
export function requests(files: readonly string[]): Asking[] {
  const get = (path: string, headers: Record<string, string> = {}, method = 'GET'): Asking => ({
    method,
    path,
    headers,
  });
  const pages = ['/', '/leistungen/', '/en/', '/einbetten/', '/404.html', '/suche/?q=a'];
  const boxes = files
    .filter((file) => /^einbetten\/.+\/index\.html$/.test(file))
    .map(pathOf)
    .slice(0, 4);
  const ones = [
    '/leistungen.json',
    '/veranstaltungen.ics',
    '/sitemap.xml',
    '/robots.txt',
    '/feed.xml',
    '/.well-known/security.txt',
  ];
  const kinds = [
    ...new Map(
      files.filter((file) => /\.\w+$/.test(file) && !/\.(?:br|gz)$/.test(file)).map((file) => [kindOf(file), file]),
    ).values(),
  ].map((file) => `/${file.split('/').map(encodeURIComponent).join('/')}`);
  const media = kinds.filter((path) => path.startsWith('/medien/'));
  const big = media[0]!;
  const folders = [
    '/leistungen',
    '/en',
    '/en/leistungen',
    '/einbetten',
    '/inhalt',
    '/suche?q=a',
    '/pagefind',
    '/vorschau',
  ];
  return [
    ...[...pages, ...boxes, ...ones].flatMap((path) =>
      ENCODINGS.map((encoding) => get(path, { 'accept-encoding': encoding })),
    ),
    ...[...pages, ...boxes, ...ones, ...kinds].flatMap((path) => [get(path), get(path, {}, 'HEAD')]),
    ...kinds.flatMap((path) => [get(path, { 'accept-encoding': 'gzip, br' }), get(path, { 'if-none-match': 'own' })]),
    ...[...folders, ...ODD, ...OLD, '/fehlt', '/fehlt/', '/fehlt.html', '/en/fehlt/'].flatMap((path) => [
      get(path),
      get(path, { 'accept-encoding': 'br' }, 'HEAD'),
    ]),
    ...['/', boxes[0]!, '/leistungen.json', big].flatMap((path) =>
      ['own', 'plain', 'W/plain', '"x", own', '"x"', '*', ''].map((known) =>
        get(path, { 'accept-encoding': 'br', 'if-none-match': known }),
      ),
    ),
    ...['/', '/fehlt/', big].flatMap((path) => RANGES.map((range) => get(path, { range }))),
    get('/', { range: 'bytes=0-3', 'accept-encoding': 'br' }),
    get('/', { range: 'bytes=0-3' }, 'HEAD'),
    get(big, { range: 'bytes=0-3', 'if-range': '"x"' }),
    get('/', { 'if-modified-since': 'Sun, 29 Nov 2099 00:00:00 GMT' }),
    get('/fehlt/', { 'if-none-match': 'own' }),
    get('/leistungen', { 'if-none-match': '*' }),
    ...HOSTS.flatMap((host) => [get('/', { host }), get('/leistungen', { host }, 'HEAD')]),
    ...['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'].flatMap((method) =>
      ['/', '/fehlt', '/leistungen', '/rathaus/alt/', '/rueckmeldung/', '/rueckmeldung/danke/', '//rueckmeldung'].map(
        (path) => get(path, {}, method),
      ),
    ),
    ...['PUT', 'DELETE', 'OPTIONS'].map((method) => get('/rueckmeldung', {}, method)),
    ...['GET', 'HEAD'].flatMap((method) =>
      ['/rueckmeldung', '/rueckmeldung?a=b', '/Rueckmeldung', '/rueckmeldung/'].map((path) => get(path, {}, method)),
    ),
    ...['hilfreich=ja', 'fremd', 'kaputt', 'x'.repeat(16 * 1024), 'x'.repeat(16 * 1024 + 1), ''].map((body) => ({
      method: 'POST',
      path: '/rueckmeldung',
      headers: FORM,
      body,
    })),
    { method: 'POST', path: '/rueckmeldung?a=b', headers: FORM, body: 'hilfreich=ja' },
    { method: 'POST', path: '/rueckmeldung', headers: { ...FORM, host: 'fehlt.localhost' }, body: 'hilfreich=ja' },
  ];
}

const pathOf = (file: string) => `/${file.replace(/index\.html$/, '')}`;
/** Files of one folder with one ending are answered alike. */
const kindOf = (file: string) => `${file.split('/')[0]} ${file.slice(file.lastIndexOf('.'))}`;

interface Difference {
  server: 'nginx' | 'caddy';
  why: string;
  /** Of an answer: `status`, `body`, `etag` or a header; all of it where that is not said. */
  parts?: readonly string[];
  /** `status` is that of the bundled server's answer. */
  of: (asking: Asking, status: number) => boolean;
}

/** Where a web server cannot be the same. */
export const DIFFERENCES: readonly Difference[] = [
  {
    server: 'nginx',
    why: 'refuses (400) a way above the root and a host name with empty parts before a configuration is asked',
    of: ({ path, headers: { host = '' } }) => /^\/(?:\.|%2e){2}(?:\/|%2f|$)/i.test(path) || /^\.|\.\.|\//.test(host),
  },
  {
    server: 'nginx',
    why: 'says in its own words that an address is malformed',
    parts: ['body', 'content-type'],
    of: (_, status) => status === 400,
  },
  {
    server: 'nginx',
    why: 'keeps the type of the file where it has not the range asked for',
    parts: ['content-type'],
    of: (_, status) => status === 416,
  },
  {
    server: 'caddy',
    why: 'refuses a broken escape and a malformed host name (400) before a configuration is asked',
    of: ({ path, headers: { host = '' } }) => /%(?![\da-f]{2})/i.test(path.split('?', 1)[0]!) || host.includes('/'),
  },
  {
    server: 'caddy',
    why: 'says in its own words that a range cannot be had, and its length only where the range makes sense',
    parts: ['body', 'content-range'],
    of: (_, status) => status === 416,
  },
  {
    server: 'caddy',
    why: 'takes a host name as it is written, and browsers write it small',
    of: ({ headers: { host = '' } }) => /[A-Z]/.test(host),
  },
  {
    server: 'caddy',
    why: 'does not compose letters: an old address with decomposed ones is not found',
    of: ({ path }) => path.includes('%CC%88'),
  },
  {
    server: 'caddy',
    why: 'does not look for an old address that has a slash in its query; the page that stands for it leads on',
    of: ({ path }) => path === '/index.php?id=1&pfad=a/b',
  },
];
