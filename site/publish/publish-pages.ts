import type { HeldDocument, PortalSnapshot } from '@serviceportal/content-types';
import pLimit from 'p-limit';
import type { SitePage } from '../src/view/page.ts';
import { HASHED_ASSETS, prepareAssets, type ClientAssets } from './assets.ts';
import { addressFaults, faultOf } from './addresses.ts';
import { checkShrink } from './checks.ts';
import { PublishError } from './error.ts';
import { noJournal, PageFaults, renderError, type PageFault, type WorkJournal } from './faults.ts';
import { pageHash, recordsHash } from './hash.ts';
import { releaseLayout } from './layout.ts';
import {
  carriedFilesOf,
  carryOver,
  fileOf,
  filesOf,
  withEncodings,
  MANIFEST_VERSION,
  type Manifest,
  type PageEntry,
} from './manifest.ts';
import { addMedia, MEDIA_FOLDER, mediaNames } from './media.ts';
import { addPreviews, previewsOf } from './previews.ts';
import { producePage, type Entry, type Render } from './produce-page.ts';
import { beginDraft, discardDraft, goLive, inTurn, readLiveRelease, type Draft, type Release } from './release.ts';
import { INDEX_VERSION } from './search-index.ts';
import { Stopwatch } from './stopwatch.ts';
import { missingTargets, pagesToRelink } from './targets.ts';

/** Pages rendered at a time: while one waits for the compressor's threads, the next is rendered. */
const CONCURRENCY = 8;
/** How long files of older site builds stay for pages that are still open in a browser. */
const KEEP_ASSETS_MS = 24 * 60 * 60 * 1000;
export const DEFAULT_KEEP_RELEASES = 10;

export interface Progress {
  step: 'render' | 'link';
  done: number;
  total: number;
}

export interface PublishPagesOptions {
  /** `$PORTAL_STATE/sites/<kommune>` */
  siteRoot: string;
  snapshot: PortalSnapshot;
  pages: readonly SitePage[];
  render: Render;
  /** Hash of the site build the pages are rendered with. */
  siteBuild: string;
  /** Client files of that build (`dist/client`). */
  clientDir: string;
  /** Folder for the compressed client files, shared by all sites. */
  assetCacheDir: string;
  /** Folder for preview pictures, shared by all sites. */
  previewCacheDir: string;
  mediaDir: string;
  /** Documents that the snapshot holds back, for the record. */
  held?: readonly HeldDocument[];
  /** Pages that stay as they are in the live release, because they cannot be made at present; a redirect it has not stays away. */
  heldPaths?: ReadonlySet<string>;
  /** German sentences for editors about what is not on the site. */
  warnings?: readonly string[];
  /** Told of the work on each page. */
  journal?: WorkJournal;
  /** Publish although more than a fifth of the pages is gone. */
  allowShrink?: boolean;
  keepReleases?: number;
  onProgress?: (progress: Progress) => void;
  now?: () => Date;
}

export type PublishPagesResult =
  | { state: 'unchanged'; release: string; indexStale: boolean; warnings: string[] }
  | {
      state: 'live';
      release: string;
      /** Paths of the pages that were rendered anew. */
      changed: string[];
      removed: string[];
      /** Number of pages of the site. */
      pages: number;
      /** The search index lags behind: publish it next. */
      indexStale: boolean;
      warnings: string[];
      timings: Record<string, number>;
    };

/**
 * Publishes one site: renders the pages that changed, shares everything else with the release before, checks the whole and
 * switches to it. Throws `PublishError` with a sentence for editors; then what was live stays live. `PageFaults` names every
 * page that stood in the way.
 */
export function publishPages(options: PublishPagesOptions): Promise<PublishPagesResult> {
  return inTurn(options.siteRoot, () => publish(options));
}

async function publish(options: PublishPagesOptions): Promise<PublishPagesResult> {
  const { siteRoot, snapshot, siteBuild, heldPaths } = options;
  const now = (options.now ?? (() => new Date()))();
  const watch = new Stopwatch();

  const pages = heldPaths?.size ? options.pages.filter(({ path }) => !heldPaths.has(path)) : options.pages;
  stopAt(addressFaults(pages));
  const before = readLiveRelease(siteRoot);
  const kept = keptPaths(options, before);
  watch.lap('read');
  const hashes = new Map(pages.map((page) => [page.path, pageHash(page, siteBuild)]));
  const wanted = recordsHash(pages, INDEX_VERSION);
  const names = mediaNames(snapshot.media);
  watch.lap('hash');

  const hasChanged = ({ path }: SitePage): boolean => before?.manifest.pages[path]?.hash !== hashes.get(path);
  for (const path of kept) hashes.set(path, before!.manifest.pages[path]!.hash);
  const removed = Object.keys(before?.manifest.pages ?? {}).filter((path) => !hashes.has(path));
  const isSame =
    !removed.length && before?.manifest.siteBuild === siteBuild && !pages.some(hasChanged) && hasMedia(before, names);
  if (isSame && before.manifest.index.wanted === wanted) {
    const { index, pages: live } = before.manifest;
    const warnings = warningsOf(live, options);
    return { state: 'unchanged', release: before.id, indexStale: index.stale, warnings };
  }
  const assets = await prepareAssets(options.clientDir, options.assetCacheDir, siteBuild);
  // Only now it is known what else lies there.
  stopAt(addressFaults(pages, assets.files));
  watch.lap('assets');

  const draft = beginDraft(siteRoot, now);
  try {
    const needed = before ? filesNeeded(before.manifest, kept) : new Set<string>();
    const media = await addMedia([...new Set([...names, ...mediaAmong(needed)])], draft.files, {
      mediaDir: options.mediaDir,
      before,
    });
    const assetFiles = addAssets(assets, draft, before, now, needed);
    const pictures = previewsOf(pages);
    const drawn = new Set(pictures.map(({ file }) => file));
    const keptPictures = before ? before.manifest.previews.filter((file) => needed.has(file) && !drawn.has(file)) : [];
    if (before) linkAll(before, keptPictures, draft);
    const previews = [...drawn, ...keptPictures].sort();
    const leadsNowhere = missingTargets(hashes.keys(), { assets: assetFiles, media, previews });
    const toRelink = before ? pagesToRelink(before.manifest, leadsNowhere) : new Set<string>();
    const changed = pages.filter((page) => hasChanged(page) || toRelink.has(page.path));
    watch.lap('files');

    const { journal = noJournal } = options;
    const rendering = renderPages(changed, draft, leadsNowhere, options);
    // Under suspicion nothing is done beside it, or it would not be known which of the two ended the process.
    if (pages.some((page) => journal.isSuspect(page))) await rendering;
    const drawing = addPreviews(pictures, draft.files, { cacheDir: options.previewCacheDir, before, journal });
    // Both are awaited whatever happens, so that nothing is written into a draft that was taken away.
    await Promise.allSettled([rendering, drawing]);
    const [{ entries: rendered, faults }, pictureWarnings] = await Promise.all([rendering, drawing]);
    stopAt(faults);
    watch.lap('render');

    const entries = Object.fromEntries(
      [...hashes].map(([path, hash]) => [path, { ...(rendered.get(path) ?? keptEntry(before, path)), hash }]),
    );
    const { linked, linkTargets } = numberLinks(entries);
    const html = Object.values(linked).filter((page) => page.html).length;
    if (before && !options.allowShrink) checkShrink(before.manifest.counts.html, html);

    const shared = Object.entries(linked).filter(([path]) => !rendered.has(path));
    options.onProgress?.({ step: 'link', done: 0, total: shared.length });
    if (before) {
      for (const [path, page] of shared) linkAll(before, withEncodings(fileOf(path), page.compressed), draft);
    }
    const index = {
      own: before?.manifest.index.own ?? [],
      carried: before?.manifest.index.carried ?? {},
      hash: before?.manifest.index.hash ?? null,
      wanted,
      stale: before?.manifest.index.hash !== wanted,
    };
    if (before) linkAll(before, carriedFilesOf(index), draft);
    watch.lap('link');

    const parts = { pages: linked, linkTargets, assets: assetFiles, media, previews, index };
    const { slug, anzeigeName, baseUrl } = snapshot.kommune;
    const warnings = [...warningsOf(linked, options), ...pictureWarnings];
    const manifest: Manifest = {
      version: MANIFEST_VERSION,
      id: draft.id,
      kind: 'pages',
      createdAt: now.toISOString(),
      day: snapshot.day,
      siteBuild,
      kommune: { slug, name: anzeigeName, baseUrl },
      ...parts,
      redirects: Object.assign({}, ...pages.map(({ redirects }) => redirects)) as Record<string, string>,
      held: [...(options.held ?? [])],
      warnings,
      counts: {
        pages: hashes.size,
        html,
        rendered: changed.length,
        removed: removed.length,
        files: filesOf(parts).length,
      },
      timings: watch.timings,
    };
    const json = JSON.stringify(snapshot);
    watch.lap('serialize');
    goLive(siteRoot, draft, manifest, { json }, { keepReleases: options.keepReleases ?? DEFAULT_KEEP_RELEASES, now });
    watch.lap('switch');

    return {
      state: 'live',
      release: draft.id,
      changed: changed.map((page) => page.path),
      removed,
      pages: hashes.size,
      indexStale: index.stale,
      warnings,
      timings: { ...watch.timings, total: watch.total() },
    };
  } catch (error) {
    discardDraft(draft);
    throw error;
  }
}

/** The held pages that the live release has. Only a redirect may be missing. */
function keptPaths({ heldPaths, pages }: PublishPagesOptions, before: Release | undefined): string[] {
  if (!heldPaths?.size) return [];
  const redirects = new Set(pages.flatMap(({ path, redirects: leadsOn }) => (leadsOn ? [path] : [])));
  return [...heldPaths].filter((path) => {
    if (before?.manifest.pages[path]) return true;
    if (redirects.has(path)) return false;
    throw renderError(path, 'it cannot be made, and there is none in the live release');
  });
}

/** Most pages that one and the same sentence is said of one by one. */
const FEW_PAGES = 3;

/** What editors are told as long as it is so. What is wrong on many pages, as in a notice or the navigation, is said once. */
function warningsOf(pages: Readonly<Record<string, PageEntry>>, { warnings = [] }: PublishPagesOptions): string[] {
  const said = Object.entries(pages).flatMap(([path, page]) =>
    (page.warnings ?? []).map((sentence) => ({ sentence, about: sentence.replace(path, '') })),
  );
  const alike = Map.groupBy(said, ({ about }) => about);
  return [
    ...[...alike.values()].flatMap((group) => {
      const [first] = group;
      if (!first || group.length <= FEW_PAGES) return group.map(({ sentence }) => sentence);
      return [`${first.sentence} Ebenso auf ${group.length - 1} weiteren Seiten.`];
    }),
    ...warnings,
  ];
}

function stopAt([first, ...more]: readonly PageFault[]): void {
  if (first) throw new PageFaults([first, ...more]);
}

/** Files that pages of a release need, as they are named below its document root. */
function filesNeeded({ pages, linkTargets }: Manifest, paths: readonly string[]): Set<string> {
  return new Set(paths.flatMap((path) => pages[path]!.links.map((index) => fileOf(linkTargets[index]!))));
}

const mediaAmong = (files: ReadonlySet<string>) =>
  [...files].filter((file) => file.startsWith(MEDIA_FOLDER)).map((file) => file.slice(MEDIA_FOLDER.length));

function keptEntry(before: Release | undefined, path: string): Entry {
  const { pages, linkTargets } = before!.manifest;
  return withLinks(pages[path]!, (index) => linkTargets[index]!);
}

/** Most pages link to the same places, so the manifest names each target once. */
function numberLinks(entries: Record<string, Entry>): { linked: Record<string, PageEntry>; linkTargets: string[] } {
  const numbers = new Map<string, number>();
  const numberOf = (target: string): number => {
    const known = numbers.get(target);
    if (known !== undefined) return known;
    numbers.set(target, numbers.size);
    return numbers.size - 1;
  };
  const linked = Object.fromEntries(Object.entries(entries).map(([path, entry]) => [path, withLinks(entry, numberOf)]));
  return { linked, linkTargets: [...numbers.keys()] };
}

/** An entry with its targets in the other form: numbers for paths or paths for numbers. */
function withLinks<From, To, Rest>(
  { links, unlinked, ...rest }: Rest & { links: readonly From[]; unlinked?: readonly From[] },
  convert: (target: From) => To,
) {
  return { ...rest, links: links.map(convert), ...(unlinked ? { unlinked: unlinked.map(convert) } : {}) };
}

/** Renders the pages into the draft. What is under suspicion goes first and alone, so that it is known if it ends the process. */
async function renderPages(
  changed: readonly SitePage[],
  draft: Draft,
  leadsNowhere: (target: string) => boolean,
  { render, snapshot, onProgress, journal = noJournal }: PublishPagesOptions,
): Promise<{ entries: Map<string, Omit<Entry, 'hash'>>; faults: PageFault[] }> {
  const entries = new Map<string, Omit<Entry, 'hash'>>();
  const faults: PageFault[] = [];
  const options = { render, origin: snapshot.kommune.baseUrl, leadsNowhere, journal };
  const one = async (page: SitePage): Promise<void> => {
    try {
      const { content, compressed, entry } = await producePage(page, options);
      const file = fileOf(page.path);
      draft.files.write(file, content);
      if (compressed) {
        draft.files.write(`${file}.br`, compressed.br);
        draft.files.write(`${file}.gz`, compressed.gz);
      }
      entries.set(page.path, entry);
    } catch (error) {
      if (!(error instanceof PublishError)) throw error;
      faults.push(faultOf(page, error));
    }
    onProgress?.({ step: 'render', done: entries.size, total: changed.length });
  };
  const suspects = changed.filter((page) => journal.isSuspect(page));
  for (const page of suspects) await one(page);
  const limit = pLimit(CONCURRENCY);
  const rest = suspects.length ? changed.filter((page) => !suspects.includes(page)) : changed;
  // Every page that was begun is awaited, so that nothing is written into a draft that was taken away.
  const ended = await Promise.allSettled(rest.map((page) => limit(() => one(page))));
  for (const result of ended) if (result.status === 'rejected') throw result.reason;
  return { entries, faults };
}

/** The files of the site's build, and those of older builds that open pages or pages that are held still ask for. */
function addAssets(
  assets: ClientAssets,
  draft: Draft,
  before: Release | undefined,
  now: Date,
  needed: ReadonlySet<string>,
): Manifest['assets'] {
  for (const file of assets.files) draft.files.link(`${assets.dir}/${file}`, file);
  const isNeeded = (file: string) => needed.has(file.replace(/\.(br|gz)$/, ''));
  const carried = before ? carryOver(assets.files, before.manifest.assets, now, KEEP_ASSETS_MS, isNeeded) : {};
  const hashed = Object.fromEntries(Object.entries(carried).filter(([file]) => file.startsWith(HASHED_ASSETS)));
  if (before) linkAll(before, Object.keys(hashed), draft);
  return { own: assets.files, carried: hashed };
}

function linkAll(from: Release, files: readonly string[], draft: Draft): void {
  const root = releaseLayout.public(from.dir);
  for (const file of files) draft.files.link(`${root}/${file}`, file);
}

function hasMedia(release: Release, names: readonly string[]): boolean {
  const originals = release.manifest.media.filter((file) => !/\.svg\.(br|gz)$/.test(file));
  return (
    originals.length === names.length &&
    names.every((name) => release.manifest.media.includes(`${MEDIA_FOLDER}${name}`))
  );
}
