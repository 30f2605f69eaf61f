import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteLayout, siteRootOf } from '@serviceportal/site/publish';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { Parser } from 'htmlparser2';
import sharp from 'sharp';
import { describe, expect, inject, test } from 'vitest';
import { kreisSnapshot, snapshot } from '../fixtures/snapshot.ts';
import { jsonLdOf, schemaOrgProblems } from '../support/schema-org.ts';
import { xmlProblems, xmlTexts } from '../support/xml.ts';
import { askAt } from '../unit/serve/served.ts';

/** What machines read of the rendered sites. */
const { port, stateDir } = inject('rendered');
const ORIGINS = new Map([snapshot, kreisSnapshot].map(({ kommune: { slug, baseUrl } }) => [slug, baseUrl]));
const SITES = [...ORIGINS.keys()];

/** The site's own address, which its pages name. */
const originOf = (slug: string) => ORIGINS.get(slug)!;
const fileOf = (slug: string, path: string) => join(siteLayout.current(siteRootOf(stateDir, slug)), path);
const read = (slug: string, path: string) => readFileSync(fileOf(slug, path), 'utf8');

interface Head {
  path: string;
  html: string;
  meta: Map<string, string>;
  links: { rel: string; href: string; hreflang?: string }[];
}

function headOf(slug: string, file: string): Head {
  const html = read(slug, file);
  const meta = new Map<string, string>();
  const links: Head['links'] = [];
  const parser = new Parser({
    onopentag(name, { property, name: named, content, rel, href, hreflang }) {
      const key = property ?? named;
      if (name === 'meta' && key && content !== undefined) meta.set(key, content);
      if (name === 'link' && rel && href) links.push({ rel, href, ...(hreflang && { hreflang }) });
    },
  });
  parser.end(html.slice(0, html.indexOf('</head>')));
  return { path: `/${file.replace(/index\.html$/, '')}`, html, meta, links };
}

const isListed = ({ meta }: Head) => meta.get('robots') !== 'noindex' && meta.has('viewport');

describe.each(SITES)('the pages of %s', (slug) => {
  const root = fileOf(slug, '.');
  const pages = globSync('**/*.html', { cwd: root }).map((file) => headOf(slug, file.replaceAll('\\', '/')));
  const listed = pages.filter(isListed);
  const canonical = ({ links }: Head) => links.find(({ rel }) => rel === 'canonical')?.href;
  const own = ({ path }: Head) => `${originOf(slug)}${path}`;

  test('say what they are about after the definitions of schema.org', () => {
    expect(listed.length).toBeGreaterThan(20);
    const problems = listed.flatMap(({ path, html }) => {
      const blocks = jsonLdOf(html);
      return blocks.length === 1
        ? schemaOrgProblems(blocks[0]!).map((problem) => `${path} ${problem}`)
        : [`${path}: ${blocks.length} blocks`];
    });
    expect(problems).toEqual([]);
  });

  test('have a description and a picture of the right size that is there', async () => {
    const sizes = new Map<string, string>();
    for (const { path, meta } of listed) {
      for (const key of ['description', 'og:title', 'og:description', 'og:site_name', 'og:locale', 'og:image:alt'])
        expect(meta.get(key), `${key} of ${path}`).toBeTruthy();
      expect(['website', 'article']).toContain(meta.get('og:type'));
      expect(meta.get('twitter:card')).toBe('summary_large_image');
      const image = new URL(meta.get('og:image')!);
      expect(image.origin).toBe(originOf(slug));
      expect([meta.get('og:image:width'), meta.get('og:image:height')]).toEqual(['1200', '630']);
      if (!sizes.has(image.pathname)) {
        const { width, height } = await sharp(fileOf(slug, image.pathname)).metadata();
        sizes.set(image.pathname, `${width}x${height}`);
      }
    }
    expect(new Set(sizes.values())).toEqual(new Set(['1200x630']));
    expect(sizes.size).toBeGreaterThan(4);
  });

  test('name one canonical address; one that gives way to another names no languages', () => {
    for (const page of listed) {
      const address = canonical(page);
      expect(page.meta.get('og:url'), page.path).toBe(address);
      const languages = page.links.filter(({ hreflang }) => hreflang);
      if (address === own(page)) {
        const names = languages.map(({ hreflang }) => hreflang);
        expect(new Set(names).size).toBe(names.length);
        if (names.length > 0) expect(names).toContain('x-default');
      } else {
        expect(address).toBe(`${originOf('kreis-heinsberg')}${page.path}`);
        expect(languages).toEqual([]);
      }
    }
    const elsewhere = listed.filter((page) => canonical(page) !== own(page));
    if (slug === 'wegberg') expect(elsewhere.length).toBeGreaterThan(0);
    else expect(elsewhere).toEqual([]);
  });

  test('point to pages in other languages that point back', () => {
    const alternates = new Map(
      listed.map((page) => [own(page), page.links.flatMap(({ hreflang, href }) => (hreflang ? [href] : []))]),
    );
    for (const [address, others] of alternates)
      for (const other of others) expect(alternates.get(other), `${address} → ${other}`).toContain(address);
  });

  test('are in the sitemap if they are their own canonical address', () => {
    const xml = read(slug, 'sitemap.xml');
    expect(xmlProblems('sitemap', xml)).toEqual([]);
    const namespaces = { s: 'http://www.sitemaps.org/schemas/sitemap/0.9' };
    const addresses = xmlTexts(xml, '/s:urlset/s:url/s:loc', namespaces);
    const expected = listed.filter((page) => canonical(page) === own(page)).map(own);
    expect(addresses.sort()).toEqual(expected.sort());
    expect(xmlTexts(xml, '//s:lastmod', namespaces).length).toBeGreaterThan(expected.length / 2);
  });
});

describe.each(SITES)('the files of %s', (slug) => {
  const ask = (path: string) => askAt(port, path, { host: new URL(originOf(slug)).host });

  test('feed: valid, and about itself', () => {
    const xml = read(slug, 'feed.xml');
    expect(xmlProblems('rss', xml)).toEqual([]);
    const atom = { a: 'http://www.w3.org/2005/Atom' };
    expect(xmlTexts(xml, '/rss/channel/a:link/@href', atom)).toEqual([`${originOf(slug)}/feed.xml`]);
    const guids = xmlTexts(xml, '/rss/channel/item/guid');
    expect(guids.length).toBeGreaterThan(1);
    expect(new Set(guids).size).toBe(guids.length);
    for (const date of xmlTexts(xml, '//pubDate | //lastBuildDate')) expect(new Date(date).toUTCString()).toBe(date);
  });

  test('open data: as its published JSON Schema says, and named on the list of services', () => {
    const schema = JSON.parse(read(slug, 'leistungen.schema.json')) as object;
    const validate = new Ajv2020({ strict: true }).compile(schema);
    expect(validate(JSON.parse(read(slug, 'leistungen.json'))), JSON.stringify(validate.errors)).toBe(true);
    expect(headOf(slug, 'leistungen/index.html').links).toEqual(
      expect.arrayContaining([
        { rel: 'alternate', href: '/leistungen.json' },
        { rel: 'describedby', href: '/leistungen.schema.json' },
      ]),
    );
  });

  test('security.txt: reachable, with what RFC 9116 asks for', async () => {
    const answer = await ask('/.well-known/security.txt');
    expect([answer.status, answer.headers['content-type']]).toEqual([200, 'text/plain; charset=utf-8']);
    const fields = new Map(
      answer.body
        .toString()
        .trim()
        .split('\n')
        .map((line) => line.split(': ') as [string, string]),
    );
    expect([...fields.keys()]).toEqual(['Contact', 'Expires', 'Preferred-Languages', 'Canonical']);
    expect(fields.get('Contact')).toMatch(/^mailto:.+@.+/);
    expect(fields.get('Expires')).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/);
    expect(fields.get('Canonical')).toBe(`${originOf(slug)}/.well-known/security.txt`);
  });

  test('preview pictures: kept by browsers for ever', async () => {
    const image = new URL(headOf(slug, 'index.html').meta.get('og:image')!);
    const { status, headers } = await ask(image.pathname);
    expect([status, headers['content-type']]).toEqual([200, 'image/png']);
    expect(headers['cache-control']).toContain('immutable');
  });

  test('robots.txt: closes nothing', () => {
    expect(read(slug, 'robots.txt')).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${originOf(slug)}/sitemap.xml\n`);
  });
});
