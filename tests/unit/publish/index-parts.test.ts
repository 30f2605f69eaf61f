import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compress } from '../../../site/publish/compress.ts';
import { CompressedFiles } from '../../../site/publish/compressed-files.ts';
import { buildIndex } from '../../../site/publish/search-index.ts';
import type { Threads } from '../../../site/publish/threads/tasks.ts';
import type { SitePage } from '../../../site/src/view/page.ts';
import { manyServices } from '../../support/many-services.ts';
import { Workshop } from './workshop.ts';

/** What was compressed, by name. */
function counted(threads: Threads): { threads: Threads; files: string[] } {
  const files: string[] = [];
  const perform: Threads['perform'] = (name, needs) => {
    if (name === 'compress') files.push(...(needs as { files: { file: string }[] }).files.map(({ file }) => file));
    return threads.perform(name, needs);
  };
  return { threads: { ...threads, perform }, files };
}

/** A published site with an index, and what its next indexes compress. */
async function published(pages: readonly SitePage[], compressed?: CompressedFiles) {
  const workshop = new Workshop();
  const { threads, files } = counted(workshop.threads);
  workshop.compressed = compressed ?? new CompressedFiles(threads);
  await publish(workshop, pages);
  return { workshop, files };
}

async function publish(workshop: Workshop, pages: readonly SitePage[]): Promise<void> {
  await workshop.live(pages);
  await workshop.index(pages);
}

/** The pages with another text of the one in the middle, and a word that no page had. */
function withChange(pages: readonly SitePage[]): SitePage[] {
  const middle = Math.floor(pages.length / 2);
  return pages.map((page, index) => {
    if (index !== middle) return page;
    const search = { ...page.search!, excerpt: 'Ein anderer Text.', content: `${page.search!.content} Neuigkeitswort` };
    return { ...page, search };
  });
}

const inWords = (files: readonly string[]) => files.filter((file) => file.startsWith('pagefind/woerter/'));

describe('one changed service', () => {
  test.each([300, 1100])('of %i has one part of the words made, compressed and written anew', async (count) => {
    const pages = manyServices(count);
    const { workshop, files } = await published(pages);
    const before = new Set(workshop.store.live()!.manifest.index.own);
    files.length = 0;
    await publish(workshop, withChange(pages));

    const { own } = workshop.store.live()!.manifest.index;
    const parts = own.filter((file) => /woerter\/.*\.txt$/.test(file));
    const anew = parts.filter((file) => !before.has(file));
    expect(parts.length).toBeGreaterThanOrEqual(Math.floor(count / 512));
    expect(anew).toHaveLength(1);
    expect(inWords(files).sort()).toEqual(['pagefind/woerter/de.json', ...anew].sort());
    expect(readFileSync(workshop.published(anew[0]!)).length).toBeLessThan(400_000);
    expect(
      files.filter((file) => /\.js$|wasm/.test(file)),
      'Pagefind itself did not change',
    ).toEqual([]);
  });

  test('a page more or less changes two parts at most', async () => {
    const pages = manyServices(1100);
    const partsOf = async (of: readonly SitePage[]) =>
      (await buildIndex(of)).map(({ file }) => file).filter((file) => file.endsWith('.txt'));
    const before = new Set(await partsOf(pages));
    for (const without of [3, 1090]) {
      const after = await partsOf(pages.filter((_, index) => index !== without));
      expect(after.filter((file) => !before.has(file)).length).toBeLessThanOrEqual(2);
    }
  });

  test('is all that is compressed after a start of the program too', async () => {
    const pages = manyServices(300);
    const { workshop } = await published(pages);
    const later = new Workshop(workshop.state);
    const { threads, files } = counted(later.threads);
    later.compressed = new CompressedFiles(threads);
    await publish(later, withChange(pages));
    expect(inWords(files)).toHaveLength(2);
    expect(files.filter((file) => /\.js$|wasm/.test(file))).toEqual([]);
  });
});

test('what several sites have is compressed once, even at the same time', async () => {
  const pages = manyServices(300);
  const first = new Workshop();
  const { threads, files } = counted(first.threads);
  const compressed = new CompressedFiles(threads);
  const sites = [first, new Workshop(), new Workshop()];
  for (const site of sites) site.compressed = compressed;
  await Promise.all(sites.map((site) => publish(site, pages)));
  expect(new Set(files).size).toBe(files.length);

  files.length = 0;
  const changed = withChange(pages);
  // Each site has a page of its own.
  const own = (index: number): SitePage[] => [
    ...changed,
    {
      ...changed[0]!,
      path: '/aktuelles/neu/',
      search: { ...changed[0]!.search!, kind: 'meldung', title: `Neu ${index}` },
    },
  ];
  await Promise.all(sites.map((site, index) => publish(site, own(index))));
  const parts = files.filter((file) => file.endsWith('.txt'));
  expect(parts.length, 'the part of the changed service once, and what each has of its own').toBe(1 + sites.length);
});

test('what failed to be compressed is tried again', async () => {
  const workshop = new Workshop();
  let broken = true;
  const compressed = new CompressedFiles({
    ...workshop.threads,
    perform: (name, needs) => (broken ? Promise.reject(new Error('gone')) : workshop.threads.perform(name, needs)),
  });
  const content = Buffer.from('Text '.repeat(100));
  await expect(compressed.of('a.txt', content, 5)).rejects.toThrow('gone');
  broken = false;
  expect((await compressed.of('a.txt', content, 5))?.br.length).toBeLessThan(content.length);
});

/** Bytes as transferred. Offices, news and the like of a real site are 6 KB more, its list of pages is 1 KB longer. */
const FIRST_SEARCH = 130 * 1024 - 7 * 1024;

test('a first search in 776 services loads 130 KB at most', async () => {
  const files = await buildIndex(manyServices(776));
  const sizes = files.map(({ file, content, engine }) => ({
    file,
    size: compress(file, content, engine ? 11 : 10)?.br.length ?? content.length,
  }));
  const isChunk = ({ file }: { file: string }) => file.startsWith('pagefind/index/');
  const always = sizes.filter((each) => !isChunk(each)).reduce((sum, { size }) => sum + size, 0);
  const largestChunk = Math.max(...sizes.filter(isChunk).map(({ size }) => size));
  expect(largestChunk).toBeGreaterThan(1024);
  expect(always + largestChunk).toBeLessThanOrEqual(FIRST_SEARCH);
});
