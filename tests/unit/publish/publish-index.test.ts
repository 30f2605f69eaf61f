import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { readCurrent } from '@serviceportal/site/publish';
import { expect, test } from 'vitest';
import { carryOver } from '../../../site/publish/manifest.ts';
import { leistung, page, Workshop } from './workshop.ts';

const entry = (workshop: Workshop): { languages: Record<string, { page_count: number }> } =>
  JSON.parse(workshop.read('pagefind/pagefind-entry.json')) as { languages: Record<string, { page_count: number }> };

const simple = page('/leicht/', 'Leicht', {
  kind: 'seite',
  locale: 'de-simple',
  title: 'Leicht',
  excerpt: 'x',
  keywords: [],
  content: 'Leichter Text',
});

test('adds an index per language as a second release, and only when the records changed', async () => {
  const workshop = new Workshop();
  const pages = [page('/'), leistung('ausweis', 'Personalausweis'), simple];
  const first = await workshop.live(pages);
  expect(first.indexStale).toBe(true);

  const index = await workshop.index(pages);
  expect(index).toMatchObject({ state: 'live', records: 2, stale: false });
  expect(entry(workshop).languages).toMatchObject({ de: { page_count: 1 }, 'de-simple': { page_count: 1 } });
  expect(existsSync(workshop.published('pagefind/pagefind.js.br'))).toBe(true);
  expect(existsSync(workshop.published('pagefind/pagefind-ui.js')), 'ready-made interfaces are left out').toBe(false);
  expect(existsSync(workshop.published('pagefind/fragment')), 'what describes pages is left out').toBe(false);
  const engine = readFileSync(workshop.published('pagefind/wasm.de.pagefind'));
  expect(engine.subarray(0, 12).toString(), 'unpacked, so that Brotli can pack it').toBe('pagefind_dcd');
  expect(statSync(workshop.published('pagefind/wasm.de.pagefind.br')).size).toBeLessThan(engine.length / 2);
  expect(workshop.read('leistungen/ausweis/index.html')).toContain('Personalausweis');
  expect(readCurrent(workshop.siteRoot)?.manifest).toMatchObject({ kind: 'index', index: { stale: false } });

  expect(await workshop.index(pages)).toMatchObject({ state: 'unchanged' });
  const again = await workshop.live([page('/', 'Neu'), ...pages.slice(1)]);
  expect(again.indexStale).toBe(false);
  expect(entry(workshop).languages.de?.page_count, 'pages carry the previous index').toBe(1);
});

test('follows search words that no page shows', async () => {
  const workshop = new Workshop();
  const before = leistung('ausweis', 'Personalausweis');
  await workshop.live([before]);
  await workshop.index([before]);
  const after = { ...before, search: { ...before.search!, keywords: ['Perso'] } };
  expect(await workshop.live([after])).toMatchObject({ changed: [], indexStale: true });
  expect(await workshop.index([after])).toMatchObject({
    state: 'live',
    stale: false,
  });
});

test('keeps the parts of the index before for an hour', async () => {
  const workshop = new Workshop();
  let now = new Date('2026-12-22T10:00:00Z');
  const publish = async (content: string): Promise<string[]> => {
    const pages = [leistung('ausweis', 'Personalausweis', content), simple];
    await workshop.live(pages, { now: () => now });
    await workshop.index(pages, { now: () => now });
    return readdirSync(workshop.published('pagefind/index'));
  };
  const first = await publish('Erster Text');
  now = new Date('2026-12-22T10:01:00Z');
  const inodes = (): number[] => first.map((file) => statSync(workshop.published(`pagefind/index/${file}`)).ino);
  const before = inodes();
  const second = await publish('Zweiter Text');
  expect(inodes(), 'what did not change is shared').toEqual(before);
  expect(second).toEqual(expect.arrayContaining(first));
  expect(second).toHaveLength(3);
  now = new Date('2026-12-22T12:00:00Z');
  const third = await publish('Dritter Text');
  expect(third).toHaveLength(3);
  expect(third).not.toEqual(expect.arrayContaining(first));
});

test('a page that is open finds the words it knows of for an hour', async () => {
  const workshop = new Workshop();
  let now = new Date('2026-12-22T10:00:00Z');
  const publish = async (title: string): Promise<string[]> => {
    const pages = [leistung('ausweis', title)];
    await workshop.live(pages, { now: () => now });
    await workshop.index(pages, { now: () => now });
    return (JSON.parse(workshop.read('pagefind/woerter/de.json')) as { teile: string[] }).teile;
  };
  const [first = ''] = await publish('Personalausweis');
  now = new Date('2026-12-22T10:30:00Z');
  const [second = ''] = await publish('Ausweis');
  expect(second).not.toBe(first);
  expect(workshop.read(`pagefind/${first}`)).toContain('Personalausweis');
  expect(workshop.read(`pagefind/${second}`)).toContain('Ausweis');
  now = new Date('2026-12-22T12:00:00Z');
  await publish('Neuer Ausweis');
  expect(existsSync(workshop.published(`pagefind/${first}`))).toBe(false);
});

test('builds on what is live when the index is ready', async () => {
  const workshop = new Workshop();
  const pages = [leistung('ausweis', 'Personalausweis')];
  await workshop.live(pages);
  const building = workshop.index(pages);
  await workshop.live([leistung('ausweis', 'Personalausweis neu')]);
  expect(await building).toMatchObject({ state: 'live', stale: true });
  expect(workshop.read('leistungen/ausweis/index.html')).toContain('Personalausweis neu');
});

test('does not publish an index that leads to pages taken away meanwhile', async () => {
  const workshop = new Workshop();
  const pages = ['a', 'b', 'c', 'd', 'e'].map((slug) => leistung(slug, slug));
  await workshop.live(pages);
  const building = workshop.index(pages);
  const newer = await workshop.live(pages.slice(1));
  expect(await building).toEqual({ state: 'superseded', release: newer.release });
});

test('says so when nothing is published yet', async () => {
  const workshop = new Workshop();
  await expect(workshop.index([])).rejects.toMatchObject({ code: 'release' });
});

test('a file that is no longer compressed leaves no old compressed one beside it', () => {
  const now = new Date('2026-12-22T10:00:00Z');
  const before = {
    own: ['entry.json', 'entry.json.br', 'entry.json.gz', 'old.pf_index', 'old.pf_index.br'],
    carried: {},
  };
  expect(Object.keys(carryOver(['entry.json'], before, now, 1000))).toEqual(['old.pf_index', 'old.pf_index.br']);
});
