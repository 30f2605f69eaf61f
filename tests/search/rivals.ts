import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { create, insertMultiple, save, search as searchOrama } from '@orama/orama';
import { language, stemmer } from '@orama/stemmers/german';
import type { SearchRecord } from '@serviceportal/site/view';
import MiniSearch from 'minisearch';
import * as pagefind from 'pagefind';
import type { Page } from 'playwright';

/** Another search over the same records. */
export interface Rival {
  name: string;
  /** What a first search loads, in bytes as transferred. */
  bytes: number;
  /** Paths of pages, best first, and how long it took, in ms. */
  search(query: string): Promise<{ paths: string[]; ms: number }>;
}

export interface RivalRecord extends Pick<SearchRecord, 'title' | 'content'> {
  path: string;
  keywords: string;
}

const require = createRequire(import.meta.url);
const compressed = async (text: string | Uint8Array) => (await promisify(brotliCompress)(text)).length;
const SHOWN = 10;

async function timed(work: () => string[] | Promise<string[]>): Promise<{ paths: string[]; ms: number }> {
  const begin = performance.now();
  const paths = await work();
  return { paths, ms: performance.now() - begin };
}

/** MiniSearch with typing errors and beginnings of words. */
export async function miniSearch(records: readonly RivalRecord[]): Promise<Rival> {
  const index = new MiniSearch<RivalRecord>({
    idField: 'path',
    fields: ['title', 'keywords', 'content'],
    searchOptions: { fuzzy: 0.2, prefix: true, boost: { title: 4, keywords: 3 } },
  });
  index.addAll(records);
  const library = readFileSync(require.resolve('minisearch'));
  return {
    name: 'MiniSearch (fuzzy, prefix)',
    bytes: (await compressed(JSON.stringify(index))) + (await compressed(library)),
    search: (query) => timed(() => index.search(query).map(({ id }) => String(id))),
  };
}

/** Orama with stems of German words. */
export async function orama(records: readonly RivalRecord[]): Promise<Rival> {
  const schema = { path: 'string', title: 'string', keywords: 'string', content: 'string' } as const;
  const database = create({ schema, components: { tokenizer: { language, stemming: true, stemmer } } });
  await insertMultiple(database, [...records]);
  return {
    name: 'Orama (German stems)',
    bytes: await compressed(JSON.stringify(save(database))),
    search: (term) =>
      timed(async () => {
        const { hits } = await searchOrama(database, {
          term,
          properties: ['title', 'keywords', 'content'],
          boost: { title: 4, keywords: 3 },
          tolerance: 1,
          limit: SHOWN,
        });
        return hits.map(({ document }) => document.path);
      }),
  };
}

interface PagefindInBrowser {
  search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
}

/** Pagefind as it comes, in the browser of `tab`, which shows a page of the site. */
export async function plainPagefind(records: readonly RivalRecord[], tab: Page): Promise<Rival> {
  const { index } = await pagefind.createIndex({});
  if (!index) throw new Error('Pagefind could not begin an index');
  for (const { path, title, keywords, content } of records) {
    const text = `${title}. ${keywords}. ${content}`;
    await index.addCustomRecord({ url: path, language: 'de', content: text, meta: { title } });
  }
  const files = new Map((await index.getFiles()).files.map(({ path, content }) => [`/plain/${path}`, content]));
  await pagefind.close();

  let bytes = 0;
  await tab.route('**/plain/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    const content = files.get(pathname);
    if (!content) return route.fulfill({ status: 404 });
    bytes += /\.js(?:on)?$/.test(pathname) ? await compressed(content) : content.length;
    const contentType = pathname.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
    return route.fulfill({ body: Buffer.from(content), contentType });
  });
  const search = (query: string) =>
    tab.evaluate(
      async ([text, shown]) => {
        const address = '/plain/pagefind.js';
        const { search } = (await import(address)) as PagefindInBrowser;
        const begin = performance.now();
        const { results } = await search(text);
        const found = await Promise.all(results.slice(0, shown).map((result) => result.data()));
        return { paths: found.map(({ url }) => url), ms: performance.now() - begin };
      },
      [query, SHOWN] as const,
    );
  await search('ausweis');
  return { name: 'Pagefind as it comes', bytes, search };
}
