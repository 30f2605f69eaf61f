import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { LOCALE_INFO, type Locale } from '@serviceportal/content-types';
import * as pagefind from 'pagefind';
import { languageOf } from '../src/search/language.ts';
import { wordsHeadName } from '../src/search/words-file.ts';
import type { SearchRecord, SitePage } from '../src/view/page.ts';
import { PublishError } from './error.ts';
import { hashOf } from './hash.ts';
import { wordsFiles, type IndexedRecord } from './search-words.ts';
import { knownStemsOf, knownWordsOf } from './vocabulary.ts';

/** Changes whenever an index of the same records would be another one: Pagefind's version and what is made of a record. */
export const INDEX_VERSION = `pagefind-${pagefindVersion()}-6`;
/** Where the index lives below the document root. */
export const INDEX_FOLDER = 'pagefind/';

/**
 * What no visitor loads: Pagefind's ready-made interfaces and its worker, because the site has its own and searches without
 * one, and what describes each page, because the words file does.
 */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight|worker)\.|^fragment\//;
/** Pagefind for languages of which it knows no stems; the entry file says of each whether it does. */
const WITHOUT_STEMS = 'wasm.unknown.pagefind';
const ENTRY = 'pagefind-entry.json';
const NO_STEMS = '"wasm":null';
/** Files named by their content. The others (`pagefind.js`, `pagefind-entry.json`, `wasm.*`) are replaced. */
const HASHED = /\.pf_(meta|index|filter|sort)$/;
/** Pagefind itself. */
const ENGINE = /^(pagefind\.js|wasm\.)/;
/** What Pagefind packs by gzip; unpacked it takes it as well. */
const PACKED = /\.(pf_\w+|pagefind)$/;

export interface IndexFile {
  /** Below the document root. */
  file: string;
  content: Uint8Array;
  /** Named by its content, so a file of that name in another release is the same. */
  hashed: boolean;
  /** The same in every index that this program builds. */
  engine: boolean;
}

/**
 * Builds the search index, one per locale: what pages are called goes into a words file, what they say into Pagefind. The
 * search asks the first alone while somebody types, and both for its results.
 */
export async function buildIndex(pages: readonly SitePage[], memory: IndexMemory = {}): Promise<IndexFile[]> {
  const records = pages.flatMap(({ path, search }) => (search ? [toRecord(path, search)] : []));
  const hash = hashOf(records.map(({ url, language, content }) => `${url} ${language} ${content}`).join('\n'));
  if (memory.built?.hash !== hash) {
    try {
      memory.built = { hash, ...(await withPagefind(() => build(records))) };
    } catch (error) {
      throw error instanceof PublishError ? error : indexError([String(error)]);
    }
  }
  const { files, ids } = memory.built;
  return [...files, ...filesOfWords(pages, ids)];
}

/** What Pagefind made of a site last. Most changes are of what pages are called and show, which it is not told. */
export interface IndexMemory {
  built?: { hash: string; files: IndexFile[]; ids: ReadonlyMap<string, string> };
}

/** How long Pagefind's process stays when there is nothing to do. */
const IDLE_MS = 20_000;
let building = 0;
let ending: NodeJS.Timeout | undefined;

/** How long one index may take; the largest takes a tenth of it. A process of Pagefind that ends may leave its answer out. */
const MOST_MS = 60_000;

async function endOf(signal: AbortSignal): Promise<never> {
  await sleep(MOST_MS, undefined, { signal, ref: false });
  throw new Error(`Pagefind gave no answer within ${MOST_MS} ms`);
}

/** Several indexes may be built at a time; Pagefind's process ends when none was for a while, and all that is in it with it. */
async function withPagefind<T>(work: () => Promise<T>): Promise<T> {
  clearTimeout(ending);
  building += 1;
  const late = new AbortController();
  try {
    return await Promise.race([work(), endOf(late.signal)]);
  } catch (error) {
    // Of a process that is gone nothing more is to be had: the next index begins another.
    if (!(error instanceof PublishError)) await pagefind.close();
    throw error;
  } finally {
    late.abort();
    building -= 1;
    if (building === 0) ending = setTimeout(() => void closeIndexing(), IDLE_MS).unref();
  }
}

/** Ends Pagefind's process, when no index is built any more. */
export async function closeIndexing(): Promise<void> {
  clearTimeout(ending);
  if (building === 0) await pagefind.close();
}

async function build(
  records: readonly pagefind.CustomRecord[],
): Promise<{ files: IndexFile[]; ids: ReadonlyMap<string, string> }> {
  // What describes each page is only looked at for what Pagefind calls it: in one file for all that costs least.
  const { index, errors } = await pagefind.createIndex({ maxFragments: 1 });
  if (!index) throw indexError(errors);
  try {
    const added = await Promise.all(records.map((record) => index.addCustomRecord(record)));
    const faults = added.flatMap((answer) => answer.errors);
    if (faults.length) throw indexError(faults);
    const { files, errors: failed } = await index.getFiles();
    if (failed.length) throw indexError(failed);
    const hasStems = files.every(({ path, content }) => path !== ENTRY || !Buffer.from(content).includes(NO_STEMS));
    return {
      files: files
        .filter(({ path }) => !UNUSED.test(path) && !(hasStems && path === WITHOUT_STEMS))
        .map(({ path, content }) => ({
          file: `${INDEX_FOLDER}${path}`,
          content: ENGINE.test(path) ? sharedContent(path, content) : unpacked(path, content),
          hashed: HASHED.test(path),
          engine: ENGINE.test(path),
        })),
      ids: namesInPagefind(files),
    };
  } finally {
    await index.deleteIndex();
  }
}

/** Unpacked here, packed for the way as every other file is: Brotli saves a sixth of it. */
const unpacked = (path: string, content: Uint8Array): Uint8Array => (PACKED.test(path) ? gunzipSync(content) : content);

const engine = new Map<string, Uint8Array>();

/** Pagefind itself is the same in every index, so all have the same copy of it. */
function sharedContent(path: string, content: Uint8Array): Uint8Array {
  let shared = engine.get(path);
  if (!shared) engine.set(path, (shared = unpacked(path, content)));
  return shared;
}

/** A page says what it is about in its first words, and one with many names says it there. */
const MOST_WORDS = 60;
const LEAST_WORDS = 20;
const SAYS_SOMETHING = /\p{L}{4}/u;

const contents = new WeakMap<SearchRecord, string>();

/** What Pagefind is told of a page. Records that did not change are the objects they were, so that most are known. */
function toRecord(url: string, record: SearchRecord): pagefind.CustomRecord {
  let content = contents.get(record);
  if (content === undefined) contents.set(record, (content = contentOf(record)));
  return { url, language: LOCALE_INFO[record.locale].htmlLang, content };
}

/**
 * Each word once, and none that the words file has or that says nothing: half the bytes, and nothing asks for more. A page
 * without words of its own bears its title, because Pagefind leaves out what is empty.
 */
function contentOf({ locale, title, excerpt, keywords, content }: SearchRecord): string {
  const language = languageOf(locale);
  const named = new Set(
    knownWordsOf([title, excerpt, ...keywords].join(' ')).flatMap((word) => knownStemsOf(word, language)),
  );
  const isNews = (word: string) =>
    !language.stop.has(word) && !knownStemsOf(word, language).some((stem) => named.has(stem));
  const words = new Set(knownWordsOf(content).filter((word) => SAYS_SOMETHING.test(word) && isNews(word)));
  const most = Math.max(LEAST_WORDS, MOST_WORDS - keywords.length);
  return [...words].slice(0, most).sort().join(' ') || title;
}

/** What pages are called, one head for each locale with its parts. */
function filesOfWords(pages: readonly SitePage[], ids: ReadonlyMap<string, string>): IndexFile[] {
  const byLocale = new Map<Locale, IndexedRecord[]>();
  for (const { path: url, search: record } of pages) {
    if (!record) continue;
    const records = byLocale.get(record.locale) ?? [];
    records.push({ url, id: ids.get(url) ?? '', record });
    byLocale.set(record.locale, records);
  }
  const toFile = (name: string, text: string, hashed: boolean) => ({
    file: `${INDEX_FOLDER}${name}`,
    content: new TextEncoder().encode(text),
    hashed,
    engine: false,
  });
  return [...byLocale].flatMap(([locale, records]) => {
    const { head, parts } = wordsFiles(locale, records);
    return [
      toFile(wordsHeadName(locale), JSON.stringify(head), false),
      ...[...parts].map(([name, text]) => toFile(name, text, true)),
    ];
  });
}

interface Fragment {
  url: string;
}

/** What Pagefind calls each page, by its address. A file describes many pages, or one that is called as the file is. */
function namesInPagefind(files: readonly { path: string; content: Uint8Array }[]): Map<string, string> {
  return new Map(
    files.flatMap(({ path, content }) => {
      const [, name] = /^fragment\/(.+)\.pf_fragment$/.exec(path) ?? [];
      if (!name) return [];
      const text = gunzipSync(content).toString('utf8');
      // It begins with a signature.
      const data = JSON.parse(text.slice(text.indexOf('{'))) as Fragment | Record<string, Fragment>;
      if (isOne(data)) return [[data.url, name] as const];
      return Object.entries(data).map(([id, { url }]) => [url, id] as const);
    }),
  );
}

const isOne = (data: Fragment | Record<string, Fragment>): data is Fragment => typeof data['url'] === 'string';

function indexError(errors: readonly string[]): PublishError {
  return new PublishError(
    'index',
    'Der Suchindex konnte nicht erneuert werden. Die Seiten sind veröffentlicht; die Suche arbeitet vorerst mit dem vorigen Stand.',
    { detail: errors.join('\n') },
  );
}

function pagefindVersion(): string {
  const manifest = new URL('../package.json', import.meta.resolve('pagefind'));
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
}
