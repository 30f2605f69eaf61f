import type { HeldDocument, PortalSnapshot } from '@serviceportal/content-types';
import type { SitePage } from '../src/view/page.ts';
import { addressFaults } from './addresses.ts';
import type { ClientAssets } from './assets.ts';
import { checkShrink } from './checks.ts';
import { noJournal, PageFaults, renderError, type PageFault, type WorkJournal } from './faults.ts';
import {
  bytesOf,
  fileOf,
  filesBesidePages,
  linkEntries,
  MANIFEST_VERSION,
  withEncodings,
  type Manifest,
  type PageEntry,
} from './manifest.ts';
import { addMedia, mediaFaults, mediaFiles, mediaNames, spoiltWarning } from './media.ts';
import { planPages, type Plan } from './plan.ts';
import { addPreviews, previewsOf } from './previews.ts';
import { producePages } from './produce-pages.ts';
import { Stopwatch } from './stopwatch.ts';
import type { Release } from './store/read-release.ts';
import type { Draft, ReleaseStore } from './store/release-store.ts';
import type { Threads } from './threads/tasks.ts';

export interface Progress {
  done: number;
  total: number;
}

/** What is published, and how. */
export interface PublishPagesOptions {
  snapshot: PortalSnapshot;
  pages: readonly SitePage[];
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
  /** Asked before the release goes live; throws where somebody else may publish this site by now. */
  confirm?: () => Promise<void>;
  /** Told of the pages that were made. */
  onProgress?: (progress: Progress) => void;
  now: Date;
}

/** What all publications of a process have in common. */
export interface PublishMeans {
  store: ReleaseStore;
  threads: Threads;
  /** Hash of the site build the pages are rendered with. */
  siteBuild: string;
  /** Client files of that build. */
  assets: ClientAssets;
  /** Folder for preview pictures, shared by all sites. */
  previewCacheDir: string;
  mediaDir: string;
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
 * Publishes one site: makes the pages that changed, shares everything else with the release before, checks the whole and
 * switches to it. Throws `PublishError` with a sentence for editors; then what was live stays live. `PageFaults` names every
 * page that stood in the way.
 */
export async function publishPages(means: PublishMeans, options: PublishPagesOptions): Promise<PublishPagesResult> {
  const { store, assets, siteBuild } = means;
  const { snapshot, heldPaths, now } = options;
  const watch = new Stopwatch();

  const pages = heldPaths?.size ? options.pages.filter(({ path }) => !heldPaths.has(path)) : options.pages;
  const before = store.live();
  if (!hasSameAddresses(pages, before, siteBuild)) stopAt(addressFaults(pages, assets.files));
  const { mediaDir } = means;
  stopAt(mediaFaults(snapshot.media, { mediaDir, before: before?.manifest, damaged: store.damaged }));
  const kept = keptPaths(options, before);
  const pictures = previewsOf(pages);
  watch.lap('read');
  const plan = (damaged: ReadonlySet<string>) =>
    planPages({
      before: before?.manifest,
      pages,
      kept,
      siteBuild,
      assets: assets.files,
      mediaFiles: (names) => mediaFiles(names, { mediaDir, before: before?.manifest, damaged }),
      mediaNames: mediaNames(snapshot.media),
      previews: pictures.map(({ file }) => file),
      damaged,
      now,
    });
  let planned = plan(store.damaged);
  watch.lap('plan');
  if (before && planned.isUnchanged) {
    const { index, pages: live } = before.manifest;
    store.adopt(snapshot);
    return { state: 'unchanged', release: before.id, indexStale: index.stale, warnings: warningsOf(live, options) };
  }

  const draft = await store.begin(now, planned.dropped);
  try {
    // Only now it is known for certain what the live release has.
    if (draft.missing.length > 0) {
      planned = plan(store.damaged);
      draft.drop(planned.dropped);
    }
    watch.lap('begin');
    const result = await fill(draft, planned, pages, pictures, means, options, watch);
    const { manifest, warnings } = result;
    await options.confirm?.();
    await store.goLive(draft, manifest, snapshot, now);
    watch.lap('switch');
    return {
      state: 'live',
      release: draft.id,
      changed: planned.changed.map((page) => page.path),
      removed: planned.removed,
      pages: planned.hashes.size,
      indexStale: manifest.index.stale,
      warnings,
      timings: { ...watch.timings, total: watch.total() },
    };
  } catch (error) {
    store.discard(draft);
    throw error;
  }
}

/** Makes what is new of a release, and its manifest. */
async function fill(
  draft: Draft,
  plan: Plan,
  pages: readonly SitePage[],
  pictures: ReturnType<typeof previewsOf>,
  means: PublishMeans,
  options: PublishPagesOptions,
  watch: Stopwatch,
): Promise<{ manifest: Manifest; warnings: string[] }> {
  const { threads, assets, siteBuild, mediaDir } = means;
  const { snapshot, journal = noJournal, now } = options;
  const before = draft.before?.manifest;
  await addMedia(plan.added.media, draft.files, { mediaDir, threads });
  for (const file of plan.added.assets) draft.files.link(`${assets.dir}/${file}`, file);
  watch.lap('files');

  const making = producePages(plan.changed, {
    threads,
    journal,
    origin: snapshot.kommune.baseUrl,
    folder: draft.files.root,
    leadsNowhere: plan.leadsNowhere,
    ...(options.onProgress && { onProgress: options.onProgress }),
  });
  // Under suspicion nothing is done beside it, or it would not be known which of the two ended the process.
  if (plan.changed.some((page) => journal.isSuspect(page))) await making;
  const added = new Set(plan.added.previews);
  const drawing = addPreviews(
    pictures.filter(({ file }) => added.has(file)),
    draft.files,
    { cacheDir: means.previewCacheDir, damaged: means.store.damaged, journal, threads },
  );
  // Both are awaited whatever happens, so that nothing is written into a draft that was taken away.
  await Promise.allSettled([making, drawing]);
  const [{ made, faults }, pictureWarnings] = await Promise.all([making, drawing]);
  stopAt(faults);
  for (const [path, { compressed }] of made)
    for (const file of withEncodings(fileOf(path), compressed)) draft.files.changed.add(file);
  watch.lap('render');

  const entries = linkEntries(before, plan.hashes, made);
  const html = Object.values(entries.pages).filter((page) => page.html).length;
  if (before && !options.allowShrink) checkShrink(before.counts.html, html);
  const { slug, anzeigeName, baseUrl } = snapshot.kommune;
  const { index } = plan;
  const beside = {
    ...plan.files,
    index: { ...index, wanted: plan.wantedIndex, stale: index.hash !== plan.wantedIndex },
  };
  const { assets: newAssets, media, previews } = plan.added;
  const others = [...newAssets, ...media, ...previews];
  const hashes = others.length > 0 ? await threads.perform('hash', { folder: draft.files.root, files: others }) : {};
  // Media are named by their content: where a file has another than before, the one that editors stored is damaged.
  const spoilt = media.filter((file) => before?.bytes[file] !== undefined && before.bytes[file] !== hashes[file]);
  for (const file of spoilt) hashes[file] = before!.bytes[file]!;
  watch.lap('hash');
  const warnings = [...warningsOf(entries.pages, options), ...pictureWarnings, ...spoilt.map(spoiltWarning)];
  const manifest: Manifest = {
    version: MANIFEST_VERSION,
    id: draft.id,
    kind: 'pages',
    createdAt: now.toISOString(),
    day: snapshot.day,
    siteBuild,
    kommune: { slug, name: anzeigeName, baseUrl },
    ...entries,
    redirects: Object.assign({}, ...pages.map(({ redirects }) => redirects)) as Record<string, string>,
    ...beside,
    bytes: bytesOf(filesBesidePages(beside), before, hashes),
    held: [...(options.held ?? [])],
    warnings,
    counts: {
      pages: plan.hashes.size,
      html,
      rendered: plan.changed.length,
      removed: plan.removed.length,
      touched: draft.files.changed.size,
    },
    timings: { ...watch.timings },
  };
  watch.lap('manifest');
  return { manifest, warnings };
}

/** Whether the pages are exactly those that are live: then their addresses were looked at before. */
function hasSameAddresses(pages: readonly SitePage[], before: Release | undefined, siteBuild: string): boolean {
  if (before?.manifest.siteBuild !== siteBuild || before.manifest.counts.pages !== pages.length) return false;
  const live = before.manifest.pages;
  return new Set(pages.map(({ path }) => path)).size === pages.length && pages.every(({ path }) => live[path]);
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
