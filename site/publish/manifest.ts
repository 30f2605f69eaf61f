import type { Day, HeldDocument } from '@serviceportal/content-types';

/** Version of the form of a manifest. A release with another one is published anew as a whole. */
export const MANIFEST_VERSION = 2;

/** A published file of the site's own pages. */
export interface PageEntry {
  /** Hash of the site build, of what the site shares and of the page's view model. */
  hash: string;
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
   * Old addresses (as `addressKey` has them) and where they lead now; there is a page for each, for web servers that do not
   * know of them.
   */
  redirects?: Record<string, string>;
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
  counts: { pages: number; html: number; rendered: number; removed: number; files: number };
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
export function filesOf(manifest: Pick<Manifest, 'pages' | 'assets' | 'media' | 'previews' | 'index'>): string[] {
  return [
    ...Object.entries(manifest.pages).flatMap(([path, page]) => withEncodings(fileOf(path), page.compressed)),
    ...carriedFilesOf(manifest.assets),
    ...manifest.media,
    ...manifest.previews,
    ...carriedFilesOf(manifest.index),
  ];
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
