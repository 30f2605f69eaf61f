import { createHash, hash as digest } from 'node:crypto';
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { SitePage } from '../src/view/page.ts';

/** 132 bits of SHA-256, in letters that may stand in a file name. */
export function hashOf(text: string | Uint8Array): string {
  return digest('sha256', text, 'base64url').slice(0, 22);
}

/** Files up to this size are read at once. */
const SMALL_BYTES = 1024 * 1024;

/** The same of a file's bytes, which may be more than fit into memory. */
export async function hashOfFile(file: string): Promise<string> {
  if (statSync(file).size <= SMALL_BYTES) return hashOf(readFileSync(file));
  const digesting = createHash('sha256');
  await pipeline(createReadStream(file), digesting);
  return digesting.digest('base64url').slice(0, 22);
}

const known = new WeakMap<object, string>();

/** Hash of plain data. View models are never changed after they were made, so one look at each object is enough. */
function hashOfData(data: unknown): string {
  if (typeof data !== 'object' || data === null) return hashOf(JSON.stringify(data) ?? '');
  let hash = known.get(data);
  if (hash === undefined) {
    hash = hashOf(JSON.stringify(data));
    known.set(data, hash);
  }
  return hash;
}

interface KnownHash {
  /** What else the page's file depends on. */
  beside: string;
  hash: string;
}
const knownPages = new WeakMap<object, KnownHash>();

/** What a page's file depends on: the build of the site, what all pages share, its own view model and its address. */
export function pageHash({ site, path, view }: SitePage, siteBuild: string): string {
  const beside = `${siteBuild}\n${hashOfData(site)}\n${path}`;
  const key = typeof view === 'object' && view !== null ? view : undefined;
  const known = key && knownPages.get(key);
  if (known?.beside === beside) return known.hash;
  const hash = hashOf(`${beside}\n${hashOfData(view)}`);
  if (key) knownPages.set(key, { beside, hash });
  return hash;
}

/** Hash of all search records and where they point. */
export function recordsHash(pages: readonly SitePage[], indexVersion: string): string {
  const lines = pages.filter((page) => page.search).map((page) => `${page.path} ${hashOfData(page.search)}`);
  return hashOf([indexVersion, ...lines].join('\n'));
}
