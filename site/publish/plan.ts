import type { SitePage } from '../src/view/page.ts';
import { HASHED_ASSETS } from './assets.ts';
import { renderError } from './faults.ts';
import { pageHash, recordsHash } from './hash.ts';
import { carriedFilesOf, carryOver, fileOf, withEncodings, type CarriedFiles, type Manifest } from './manifest.ts';
import { MEDIA_FOLDER } from './media.ts';
import { INDEX_VERSION } from './search-index.ts';
import { redirectFiles } from './store/redirects.ts';
import { missingTargets, pagesToRelink } from './targets.ts';

/** How long files of older site builds stay for pages that are still open in a browser. */
const KEEP_ASSETS_MS = 24 * 60 * 60 * 1000;

export interface PlanInput {
  /** What is live. */
  before: Manifest | undefined;
  /** The pages that are to be published. */
  pages: readonly SitePage[];
  /** Held pages that the live release has, and that stay as they are there. */
  kept: readonly string[];
  siteBuild: string;
  /** Files of the site's build. */
  assets: readonly string[];
  /** Files of the pages' media, for the names of media that are to be there. */
  mediaFiles: (names: Iterable<string>) => string[];
  /** Names of the media that the pages show. */
  mediaNames: readonly string[];
  /** Preview pictures that the pages name. */
  previews: readonly string[];
  /** Files that the live release should have and has not. */
  damaged: ReadonlySet<string>;
  now: Date;
}

/** What a publication does, before anything is done. */
export interface Plan {
  /** Nothing: what is live is what it should be. */
  isUnchanged: boolean;
  /** Of each page of the next release, by path. */
  hashes: ReadonlyMap<string, string>;
  /** Pages that are made anew. */
  changed: SitePage[];
  /** Paths of pages that go. */
  removed: string[];
  /** What the next release has besides pages and index. */
  files: { assets: CarriedFiles; media: string[]; previews: string[] };
  /** Files that the live release has not, or has otherwise, by where they come from. */
  added: { assets: string[]; media: string[]; previews: string[] };
  /** Files of the live release that the next one has not, or has otherwise. */
  dropped: ReadonlySet<string>;
  /** Hash of the search records. */
  wantedIndex: string;
  /** The index that is there; without a hash where there is none that is whole. */
  index: Pick<Manifest['index'], 'own' | 'carried' | 'hash'>;
  leadsNowhere: (target: string) => boolean;
}

/** Compares what is to be published with what is live. Costs a look at each page, and nothing is read or written. */
export function planPages(input: PlanInput): Plan {
  const { before, pages, kept, siteBuild, damaged } = input;
  const hashes = new Map(pages.map((page) => [page.path, pageHash(page, siteBuild)]));
  for (const path of kept) hashes.set(path, before!.pages[path]!.hash);
  const removed = Object.keys(before?.pages ?? {}).filter((path) => !hashes.has(path));
  const wantedIndex = recordsHash(pages, INDEX_VERSION);

  const files = filesOfPages(input);
  const leadsNowhere = missingTargets(hashes.keys(), files);
  const isDamaged = (path: string) => damaged.size > 0 && filesOfPage(before, path).some((file) => damaged.has(file));
  const toRelink = before ? pagesToRelink(before, leadsNowhere) : new Set<string>();
  const changed = pages.filter(
    ({ path }) => before?.pages[path]?.hash !== hashes.get(path) || toRelink.has(path) || isDamaged(path),
  );
  for (const path of kept)
    if (isDamaged(path)) throw renderError(path, 'it cannot be made, and the live release has lost it');

  const own = { before: new Set(before ? besidePages(before) : []), after: new Set(besidePages(files)) };
  const isNew = (file: string) => !own.before.has(file) || damaged.has(file);
  const added = {
    assets: files.assets.own.filter(isNew),
    media: files.media.filter(isNew),
    previews: files.previews.filter(isNew),
  };
  const dropped = new Set([
    ...[...changed.map(({ path }) => path), ...removed].flatMap((path) => filesOfPage(before, path)),
    ...[...own.before].filter((file) => !own.after.has(file) || damaged.has(file)),
    ...(before ? [...carriedFilesOf(before.index), ...redirectFiles(before.redirects).keys()] : []).filter((file) =>
      damaged.has(file),
    ),
  ]);
  return {
    isUnchanged:
      before !== undefined &&
      before.siteBuild === siteBuild &&
      changed.length + removed.length + added.assets.length + added.media.length + added.previews.length === 0 &&
      dropped.size === 0 &&
      before.index.wanted === wantedIndex,
    hashes,
    changed,
    removed,
    files,
    added,
    dropped,
    wantedIndex,
    index: wholeIndex(before, damaged),
    leadsNowhere,
  };
}

/** The files that pages have, and those of older builds and of held pages that are still asked for. */
function filesOfPages(input: PlanInput): Plan['files'] {
  const { before, kept, assets, previews, now } = input;
  const needed = new Set(
    kept.flatMap((path) => before!.pages[path]!.links.map((index) => fileOf(before!.linkTargets[index]!))),
  );
  const isNeeded = (file: string) => needed.has(file.replace(/\.(br|gz)$/, ''));
  const carried = before ? carryOver(assets, before.assets, now, KEEP_ASSETS_MS, isNeeded) : {};
  const hashed = Object.fromEntries(Object.entries(carried).filter(([file]) => file.startsWith(HASHED_ASSETS)));
  const neededMedia = [...needed].filter((file) => file.startsWith(MEDIA_FOLDER));
  const names = new Set([...input.mediaNames, ...neededMedia.map((file) => file.slice(MEDIA_FOLDER.length))]);
  const drawn = new Set(previews);
  const keptPictures = before ? before.previews.filter((file) => needed.has(file)) : [];
  return {
    assets: { own: [...assets], carried: hashed },
    media: input.mediaFiles(names),
    previews: [...new Set([...drawn, ...keptPictures])].sort(),
  };
}

const besidePages = ({ assets, media, previews }: Plan['files']): string[] => [
  ...carriedFilesOf(assets),
  ...media,
  ...previews,
];

function filesOfPage(manifest: Manifest | undefined, path: string): string[] {
  const page = manifest?.pages[path];
  return page ? withEncodings(fileOf(path), page.compressed) : [];
}

/** The index of what is live, without what it has lost: then another one is to be built. */
function wholeIndex(before: Manifest | undefined, damaged: ReadonlySet<string>): Plan['index'] {
  if (!before) return { own: [], carried: {}, hash: null };
  const { own, carried, hash } = before.index;
  if (damaged.size === 0) return { own, carried, hash };
  return {
    own: own.filter((file) => !damaged.has(file)),
    carried: Object.fromEntries(Object.entries(carried).filter(([file]) => !damaged.has(file))),
    hash: own.some((file) => damaged.has(file)) ? null : hash,
  };
}
