import { leistungJson, leistungenJsonSchema, type PortalSnapshot } from '@serviceportal/content-types';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { sitePages, type FileView, type HtmlView, type Page } from '../../../site/src/view/index.ts';
import { kreisSnapshot, onDay, snapshot } from '../../fixtures/snapshot.ts';

const pages = sitePages(snapshot);
const KREIS = 'http://kreis-heinsberg.localhost:4321';

function html(path: string, from: readonly Page[] = pages): HtmlView {
  const found = from.find((page) => page.path === path)?.view;
  if (!found || !('sprachen' in found)) throw new Error(`no HTML page at ${path}`);
  return found;
}

function file<Kind extends FileView['kind']>(kind: Kind, from: readonly Page[] = pages) {
  return from.map(({ view }) => view).find((view) => view.kind === kind) as Extract<FileView, { kind: Kind }>;
}

const sitemapOf = (from: PortalSnapshot) =>
  new Map(file('sitemap', sitePages(from)).seiten.map((entry) => [entry.path, entry]));

describe('the canonical address', () => {
  it('is that of the Kreis where a Kommune has nothing of its own to say', () => {
    expect(html('/leistungen/baugenehmigung/').canonical).toBe(`${KREIS}/leistungen/baugenehmigung/`);
    expect(html('/nl/leistungen/baugenehmigung/').canonical).toBe(`${KREIS}/nl/leistungen/baugenehmigung/`);
    expect(html('/leistungen/personalausweis/').canonical).toBeUndefined();
    expect(html('/leistungen/').canonical).toBeUndefined();
  });

  it('is always its own on the site of the Kreis', () => {
    expect(sitePages(kreisSnapshot).filter(({ view }) => 'canonical' in view)).toEqual([]);
  });
});

describe('the sitemap', () => {
  const sitemap = sitemapOf(snapshot);

  it('lists the pages that give way to no other', () => {
    expect([...sitemap.keys()]).toEqual(expect.arrayContaining(['/', '/en/', '/leistungen/personalausweis/']));
    for (const path of ['/suche/', '/404.html', '/leistungen/baugenehmigung/', '/nl/leistungen/baugenehmigung/'])
      expect(sitemap.has(path), path).toBe(false);
    expect(sitemapOf(kreisSnapshot).has('/leistungen/baugenehmigung/')).toBe(true);
  });

  it('names the languages of a page, and German for everybody else', () => {
    expect(sitemap.get('/en/leistungen/personalausweis/')?.sprachen).toEqual([
      { lang: 'de', path: '/leistungen/personalausweis/' },
      { lang: 'en', path: '/en/leistungen/personalausweis/' },
      { lang: 'x-default', path: '/leistungen/personalausweis/' },
    ]);
    expect(sitemap.get('/leistungen/hundesteuer/')?.sprachen).toEqual([]);
  });

  it('names no page in Leichte Sprache as the version of another: search engines know no variants of a language', () => {
    expect(sitemap.get('/leicht/leistungen/personalausweis/')?.sprachen).toEqual([]);
    for (const { sprachen } of sitemap.values())
      for (const { lang } of sprachen) expect(['de', 'en', 'nl', 'x-default']).toContain(lang);
  });

  it('says when the documents changed that a page shows, and never when it was made', () => {
    const newest = '2026-12-18T10:00:00.000Z';
    expect(sitemap.get('/leistungen/hundesteuer/')?.lastmod).toBe('2026-12-01T09:30:00.000Z');
    expect(sitemap.get('/aktuelles/weihnachtsmarkt-eroeffnet/')?.lastmod).toBe(newest);
    expect(sitemap.get('/aktuelles/')?.lastmod).toBe(newest);
    expect(sitemap.get('/')?.lastmod).toBe(newest);
    expect(sitemap.get('/en/')?.lastmod).toBe('2026-12-01T09:30:00.000Z');
    expect(sitemap.get('/inhalt/')?.lastmod).toBeUndefined();
    expect(sitemapOf(onDay(1))).toEqual(sitemap);
  });

  it('says of a topic when one of its Leistungen changed', () => {
    const later = '2026-12-20T08:00:00.000Z';
    const changed = snapshot.leistungen.map((each) =>
      each.slug === 'hundesteuer' ? { ...each, updatedAt: later } : each,
    );
    const after = sitemapOf({ ...snapshot, leistungen: changed });
    expect(after.get('/lebenslagen/tiere/')?.lastmod).toBe(later);
    expect(after.get('/leistungen/')?.lastmod).toBe(later);
    expect(after.get('/lebenslagen/bauen/')?.lastmod).toBe('2026-12-01T09:30:00.000Z');
  });
});

describe('preview pictures', () => {
  it('are drawn for start pages, news, events, campaigns and guides, and for nothing else', () => {
    const kinds = new Set(pages.filter(({ preview }) => preview).map(({ view }) => view.kind));
    expect([...kinds].sort()).toEqual(['kampagne', 'leitfaden', 'meldung', 'start', 'veranstaltung']);
  });

  it('stand for every other page of their locale', () => {
    for (const { site } of pages) expect(pages.some(({ preview }) => preview?.file === site.preview.file)).toBe(true);
  });

  it('show the photo of a page, its title, its date and whose it is', () => {
    const { preview } = html('/aktuelles/weihnachtsmarkt-eroeffnet/');
    expect(preview?.card).toEqual({
      title: 'Weihnachtsmarkt in Wegberg eröffnet',
      line: '18.\u00a0Dezember\u00a02026',
      sender: 'Stadt Wegberg',
      colour: expect.stringMatching(/^#[0-9a-f]{6}$/),
      emblem: 'wappen-0123456789abcdef.svg',
      photo: { file: 'markt-fedcba9876543210.jpg', focalX: 50, focalY: 40 },
    });
    expect(preview?.src).toMatch(/^\/vorschau\/[0-9a-f]{20}\.jpg$/);
    expect(preview?.alt).toMatch(/^Buden auf dem Rathausplatz in der Dämmerung\. Weihnachtsmarkt/);
    expect(html('/veranstaltungen/krippenausstellung/').preview?.card.line).toBe('Abgesagt, Haus Spiess');
  });

  it('are named by what they show', () => {
    const path = '/aktuelles/abfuhr-verschiebt-sich/';
    const before = html(path).preview?.src;
    expect(html(path, sitePages(onDay(1))).preview?.src).toBe(before);
    const changed = structuredClone(snapshot);
    changed.meldungen.find(({ slug }) => slug === 'abfuhr-verschiebt-sich')!.locales.de!.titel = 'Abfuhr kommt früher';
    expect(html(path, sitePages(changed)).preview?.src).not.toBe(before);
  });
});

describe('open data', () => {
  const { schema } = file('leistungenSchema');
  const validate = new Ajv2020({ strict: true }).compile(schema);

  it.each([
    ['Wegberg', snapshot],
    ['the Kreis', kreisSnapshot],
  ])('of %s keep to the published JSON Schema', (_, from) => {
    const { leistungen } = file('leistungenJson', sitePages(from));
    expect(leistungen.length).toBeGreaterThan(3);
    expect(validate(JSON.parse(JSON.stringify(leistungen))), JSON.stringify(validate.errors)).toBe(true);
  });

  it('have a schema that names itself, explains every property and refuses what is not agreed', () => {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'http://wegberg.localhost:4321/leistungen.schema.json',
    });
    expect(leistungenJsonSchema('https://a.example/x')).toMatchObject({ $id: 'https://a.example/x' });
    const { items } = schema as { items: { properties: Record<string, { description?: string }> } };
    expect(Object.keys(items.properties)).toEqual(Object.keys(leistungJson.shape));
    for (const { description } of Object.values(items.properties)) expect(description).toMatch(/\. \/ /);
    const [row] = file('leistungenJson').leistungen;
    for (const wrong of [
      { ...row, leikaId: '99' },
      { ...row, more: 1 },
      { ...row, zustaendig: 'Amt' },
    ])
      expect(validate([wrong])).toBe(false);
  });
});

describe('security.txt', () => {
  it('promises less than a year, and changes once a month', () => {
    const expires = (day: string) => file('security', sitePages({ ...snapshot, day })).expires;
    expect(expires('2026-12-22')).toBe('2027-11-01T00:00:00.000Z');
    expect(expires('2026-12-01')).toBe(expires('2026-12-31'));
    expect(expires('2027-01-01')).toBe('2027-12-01T00:00:00.000Z');
  });
});

describe('the feed', () => {
  it('changed when the last of its news did', () => {
    expect(file('feed').updatedAt).toBe('2026-12-18T10:00:00.000Z');
    expect(file('feed', sitePages({ ...snapshot, meldungen: [] }))).not.toHaveProperty('updatedAt');
  });

  it('holds nothing that XML does not take', () => {
    const meldungen = snapshot.meldungen.map((each) => ({
      ...each,
      locales: { de: { ...each.locales.de!, titel: 'Fest\u000b 2027\u0000', teaser: 'Ein\u0008 Fest\ufffe' } },
    }));
    const [first] = file('feed', sitePages({ ...snapshot, meldungen })).meldungen;
    expect(first).toMatchObject({ titel: 'Fest 2027', beschreibung: 'Ein Fest' });
  });
});
