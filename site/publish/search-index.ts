import { readFileSync } from 'node:fs';
import { LOCALE_INFO } from '@serviceportal/content-types';
import * as pagefind from 'pagefind';
import type { SearchRecord, SitePage } from '../src/view/page.ts';
import { PublishError } from './error.ts';

/** Changes whenever an index of the same records would be another one: Pagefind's version and what `toRecord` makes. */
export const INDEX_VERSION = `pagefind-${pagefindVersion()}-1`;
/** Where the index lives below the document root. */
export const INDEX_FOLDER = 'pagefind/';

/** Pagefind's ready-made interfaces; the site has its own. */
const READY_MADE_INTERFACE = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;
/** Files named by their content. The others (`pagefind.js`, `pagefind-entry.json`, `wasm.*`) are replaced. */
const HASHED = /\.pf_(meta|index|fragment|filter|sort)$/;

export interface IndexFile {
  /** Below the document root. */
  file: string;
  content: Uint8Array;
  /** Named by its content, so a file of that name in another release is the same. */
  hashed: boolean;
}

/**
 * Builds the search index. A record's `title` and `keywords` are metadata, which Pagefind searches with a weight of their
 * own (`ranking.metaWeights` in the browser); `kind` is the filter `art`. Each locale is an index of its own.
 */
export function buildIndex(pages: readonly SitePage[]): Promise<IndexFile[]> {
  // Closing Pagefind's service ends every index in it, so indexes are built one after the other.
  const mine = lastBuild.then(() => build(pages));
  lastBuild = mine.catch(() => undefined);
  return mine;
}
let lastBuild: Promise<unknown> = Promise.resolve();

async function build(pages: readonly SitePage[]): Promise<IndexFile[]> {
  try {
    const { index, errors } = await pagefind.createIndex({});
    if (!index) throw indexError(errors);
    const added = await Promise.all(
      pages.flatMap(({ path, search }) => (search ? [index.addCustomRecord(toRecord(path, search))] : [])),
    );
    const faults = added.flatMap((answer) => answer.errors);
    if (faults.length) throw indexError(faults);
    const { files, errors: failed } = await index.getFiles();
    if (failed.length) throw indexError(failed);
    return files
      .filter(({ path }) => !READY_MADE_INTERFACE.test(path))
      .map(({ path, content }) => ({ file: `${INDEX_FOLDER}${path}`, content, hashed: HASHED.test(path) }));
  } catch (error) {
    throw error instanceof PublishError ? error : indexError([String(error)]);
  } finally {
    await pagefind.close();
  }
}

function toRecord(url: string, record: SearchRecord): pagefind.CustomRecord {
  return {
    url,
    language: LOCALE_INFO[record.locale].htmlLang,
    content: record.content,
    meta: { title: record.title, excerpt: record.excerpt, keywords: record.keywords.join(', ') },
    filters: { art: [record.kind] },
  };
}

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
