import type { Day, HeldDocument } from '@serviceportal/content-types';
import { redirectFiles } from './store/redirects.ts';

/** Version of the form of a manifest. A release with another one is published anew as a whole. */
export const MANIFEST_VERSION = 3;

/** A published file of the site's own pages. */
export interface PageEntry {
  /** Hash of the site build, of what the site shares and of the page's view model. */
  hash: string;
  /** Hashes of the bytes of its files, in the order of `withEncodings`. */
  bytes: string[];
  /** True for an HTML page, false for a feed, a sitemap and the like. */
  html: boolean;
  /** True when `.br` and `.gz` stand beside the file. */
  compressed: boolean;
  /** Internal targets of its links and the files it needs, as indexes into `linkTargets`. */
  links: number[];
  /** Internal targets that were not there, so that their links became text; indexes likewise. */
  unlinked?: number[];
  /** German sentences about this page that did not stop it. */
  warnings?: string[];
}

/** A page before its links are numbered. */
export type Entry = Omit<PageEntry, 'links' | 'unlinked'> & { links: readonly string[]; unlinked?: readonly string[] };

/** Files that a release owns and files of its predecessors that it keeps for pages still open in a browser. */
export interface CarriedFiles {
  own: string[];
  /** File → instant at which a release stopped using it. */
  carried: Record<string, string>;
}

/** What a release is made of. All file names are relative to its document root. */
export interface Manifest {
  version: typeof MANIFEST_VERSION;
  id: string;
  /** `pages`: the pages changed; `index`: only the search index changed. */
  kind: 'pages' | 'index';
  createdAt: string;
  /** The day the snapshot was made for. */
  day: Day;
  siteBuild: string;
  /** `name` as citizens read it: `Stadt Wegberg`. */
  kommune: { slug: string; name: string; baseUrl: string };
  /** By URL path. */
  pages: Record<string, PageEntry>;
  linkTargets: string[];
  /**
   * Old addresses (as `addressKey` has them) and where they lead now; web servers find them as `redirectFiles`, and for those
   * that do not look there is a page for each.
   */
  redirects?: Record<string, string>;
  /** Hashes of the bytes of all files that are no pages. */
  bytes: Record<string, string>;
  assets: CarriedFiles;
  media: string[];
  /** Pictures that links to pages are shown with, named by what they show. */
  previews: string[];
  index: CarriedFiles & {
    /** Hash of the search records the index was built from; `null` before the first index. */
    hash: string | null;
    /** Hash of the search records of this release's pages. */
    wanted: string;
    /** True while the index lags behind the pages. */
    stale: boolean;
  };
  held: HeldDocument[];
  /** German sentences for editors. */
  warnings: string[];
  counts: {
    pages: number;
    html: number;
    rendered: number;
    removed: number;
    /** Files that were written, shared or taken away to make it of its predecessor. */
    touched: number;
  };
  /** Milliseconds by step. */
  timings: Record<string, number>;
}

/** The file a URL path is answered from. */
export function fileOf(path: string): string {
  return path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1);
}

/** A file and its compressed siblings. */
export function withEncodings(file: string, compressed: boolean): string[] {
  return compressed ? [file, `${file}.br`, `${file}.gz`] : [file];
}

/** Every file of a release's document root. */
export function filesOf(
  manifest: Pick<Manifest, 'pages' | 'redirects' | 'assets' | 'media' | 'previews' | 'index'>,
): string[] {
  return [
    ...Object.entries(manifest.pages).flatMap(([path, page]) => withEncodings(fileOf(path), page.compressed)),
    ...redirectFiles(manifest.redirects).keys(),
    ...filesBesidePages(manifest),
  ];
}

/** The files of a release that are neither pages nor redirects. */
export function filesBesidePages({
  assets,
  media,
  previews,
  index,
}: Pick<Manifest, 'assets' | 'media' | 'previews' | 'index'>): string[] {
  return [...carriedFilesOf(assets), ...media, ...previews, ...carriedFilesOf(index)];
}

/** The hashes of a release's files that are no pages: those of its predecessor, and of what was added. */
export function bytesOf(
  files: readonly string[],
  before: Manifest | undefined,
  added: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(files.map((file) => [file, added[file] ?? before?.bytes[file] ?? '']));
}

export function carriedFilesOf(files: CarriedFiles): string[] {
  return [...files.own, ...Object.keys(files.carried)];
}

/**
 * What the next release keeps of files it no longer uses itself: those its predecessor used or kept, until `keepMs` after
 * they were replaced, and longer where `isNeeded` says so.
 */
export function carryOver(
  own: readonly string[],
  before: CarriedFiles,
  now: Date,
  keepMs: number,
  isNeeded: (file: string) => boolean = () => false,
): Record<string, string> {
  const used = new Set(own);
  // A compressed file goes with the one it was made from.
  const isUsed = (file: string) => used.has(file) || used.has(file.replace(/\.(br|gz)$/, ''));
  const replacedAt = now.toISOString();
  const all = [...Object.entries(before.carried), ...before.own.map((file) => [file, replacedAt] as const)];
  const stays = (file: string, since: string) => now.getTime() - Date.parse(since) < keepMs || isNeeded(file);
  return Object.fromEntries(all.filter(([file, since]) => !isUsed(file) && stays(file, since)));
}

/** Share of the pages from which on the targets of all links are numbered anew, without those that no page has any more. */
const MANY = 0.5;

/**
 * The pages of a release with their links as numbers, because most pages link to the same places. `made` are those that were
 * made anew; the others are the objects they were before.
 */
export function linkEntries(
  before: Manifest | undefined,
  hashes: ReadonlyMap<string, string>,
  made: ReadonlyMap<string, Omit<Entry, 'hash'>>,
): Pick<Manifest, 'pages' | 'linkTargets'> {
  const isAnew = made.size >= hashes.size * MANY;
  const linkTargets = before && !isAnew ? [...before.linkTargets] : [];
  const numbers = new Map(linkTargets.map((target, index) => [target, index]));
  const numberOf = (target: string): number => {
    const known = numbers.get(target);
    if (known !== undefined) return known;
    numbers.set(target, linkTargets.length);
    return linkTargets.push(target) - 1;
  };
  const numbered = (path: string, hash: string): PageEntry => {
    const entry = made.get(path);
    if (entry) return { ...withLinks(entry, numberOf), hash };
    const kept = before!.pages[path]!;
    return isAnew ? withLinks(kept, (index) => numberOf(before!.linkTargets[index]!)) : kept;
  };
  return { pages: Object.fromEntries([...hashes].map(([path, hash]) => [path, numbered(path, hash)])), linkTargets };
}

/** An entry with its targets in the other form: numbers for paths or other numbers. */
function withLinks<From, To, Rest>(
  { links, unlinked, ...rest }: Rest & { links: readonly From[]; unlinked?: readonly From[] },
  convert: (target: From) => To,
) {
  return { ...rest, links: links.map(convert), ...(unlinked ? { unlinked: unlinked.map(convert) } : {}) };
}
