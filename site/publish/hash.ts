import { hash as digest } from 'node:crypto';
import type { SitePage } from '../src/view/page.ts';

/** 132 bits of SHA-256, in letters that may stand in a file name. */
export function hashOf(text: string | Uint8Array): string {
  return digest('sha256', text, 'base64url').slice(0, 22);
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

/** What a page's file depends on: the build of the site, what all pages share, its own view model and its address. */
export function pageHash(page: SitePage, siteBuild: string): string {
  return hashOf([siteBuild, hashOfData(page.site), page.path, hashOfData(page.view)].join('\n'));
}

/** Hash of all search records and where they point. */
export function recordsHash(pages: readonly SitePage[], indexVersion: string): string {
  const lines = pages.filter((page) => page.search).map((page) => `${page.path} ${hashOfData(page.search)}`);
  return hashOf([indexVersion, ...lines.sort()].join('\n'));
}
