import type { HeldDocument, PortalSnapshot } from '@serviceportal/content-types';
import pLimit from 'p-limit';
import type { SitePage } from '../src/view/page.ts';
import { HASHED_ASSETS, prepareAssets, type ClientAssets } from './assets.ts';
import { checkFiles, checkPage, checkShrink } from './checks.ts';
import { compress } from './compress.ts';
import { PublishError } from './error.ts';
import { pageHash, recordsHash } from './hash.ts';
import { readPage, type PageFacts } from './html.ts';
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
import { beginDraft, discardDraft, goLive, inTurn, readLiveRelease, type Draft, type Release } from './release.ts';
import { INDEX_VERSION } from './search-index.ts';
import { Stopwatch } from './stopwatch.ts';
import { missingTargets, pagesToRelink } from './targets.ts';
import { unlink } from './unlink.ts';

/** Pages rendered at a time: while one waits for the compressor's threads, the next is rendered. */
const CONCURRENCY = 8;
/** How long files of older site builds stay for pages that are still open in a browser. */
const KEEP_ASSETS_MS = 24 * 60 * 60 * 1000;
export const DEFAULT_KEEP_RELEASES = 10;

export interface RenderedPage {
  status: number;
  contentType: string;
  body: string;
}
export type Render = (page: SitePage) => Promise<RenderedPage> | RenderedPage;

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
  /** Publish although more than a fifth of the pages is gone. */
  allowShrink?: boolean;
  keepReleases?: number;
  onProgress?: (progress: Progress) => void;
  now?: () => Date;
}

export type PublishPagesResult =
  | { state: 'unchanged'; release: string; indexStale: boolean }
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
 * switches to it. Throws `PublishError` with a sentence for editors; then what was live stays live.
 */
export function publishPages(options: PublishPagesOptions): Promise<PublishPagesResult> {
  return inTurn(options.siteRoot, () => publish(options));
}

async function publish(options: PublishPagesOptions): Promise<PublishPagesResult> {
  const { siteRoot, snapshot, pages, siteBuild } = options;
  const now = (options.now ?? (() => new Date()))();
  const watch = new Stopwatch();

  checkAddresses(pages);
  const before = readLiveRelease(siteRoot);
  watch.lap('read');
  const hashes = new Map(pages.map((page) => [page.path, pageHash(page, siteBuild)]));
  const wanted = recordsHash(pages, INDEX_VERSION);
  const names = mediaNames(snapshot.media);
  watch.lap('hash');

  const hasChanged = ({ path }: SitePage): boolean => before?.manifest.pages[path]?.hash !== hashes.get(path);
  const removed = Object.keys(before?.manifest.pages ?? {}).filter((path) => !hashes.has(path));
  const isSame =
    !removed.length && before?.manifest.siteBuild === siteBuild && !pages.some(hasChanged) && hasMedia(before, names);
  if (isSame && before.manifest.index.wanted === wanted) {
    return { state: 'unchanged', release: before.id, indexStale: before.manifest.index.stale };
  }
  const assets = await prepareAssets(options.clientDir, options.assetCacheDir, siteBuild);
  watch.lap('assets');

  const draft = beginDraft(siteRoot, now);
  try {
    const media = await addMedia(names, draft.files, { mediaDir: options.mediaDir, before });
    const assetFiles = addAssets(assets, draft, before, now);
    const pictures = previewsOf(pages);
    const previews = pictures.map(({ file }) => file).sort();
    const leadsNowhere = missingTargets(hashes.keys(), { assets: assetFiles, media, previews });
    const toRelink = before ? pagesToRelink(before.manifest, leadsNowhere) : new Set<string>();
    const changed = pages.filter((page) => hasChanged(page) || toRelink.has(page.path));
    watch.lap('files');

    const rendering = renderPages(changed, draft, leadsNowhere, options);
    const drawing = addPreviews(pictures, draft.files, { cacheDir: options.previewCacheDir, before });
    // Both are awaited whatever happens, so that nothing is written into a draft that was taken away.
    await Promise.allSettled([rendering, drawing]);
    const [rendered, pictureWarnings] = await Promise.all([rendering, drawing]);
    watch.lap('render');

    const entries = Object.fromEntries(
      pages.map(({ path }) => {
        const entry = rendered.get(path) ?? keptEntry(before, path);
        return [path, { ...entry, hash: hashes.get(path)! }];
      }),
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
    const warnings = [...Object.values(linked).flatMap((page) => page.warnings ?? []), ...pictureWarnings];
    const manifest: Manifest = {
      version: MANIFEST_VERSION,
      id: draft.id,
      kind: 'pages',
      createdAt: now.toISOString(),
      day: snapshot.day,
      siteBuild,
      kommune: { slug, name: anzeigeName, baseUrl },
      ...parts,
      redirects: Object.fromEntries(pages.flatMap(({ path, redirect }) => (redirect ? [[path, redirect]] : []))),
      held: [...(options.held ?? [])],
      warnings,
      counts: {
        pages: pages.length,
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
      pages: pages.length,
      indexStale: index.stale,
      warnings,
      timings: { ...watch.timings, total: watch.total() },
    };
  } catch (error) {
    discardDraft(draft);
    throw error;
  }
}

/** A page before its links are numbered. */
type Entry = Omit<PageEntry, 'links' | 'unlinked'> & { links: readonly string[]; unlinked?: readonly string[] };

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

async function renderPages(
  changed: readonly SitePage[],
  draft: Draft,
  leadsNowhere: (target: string) => boolean,
  { render, snapshot, onProgress }: PublishPagesOptions,
): Promise<Map<string, Omit<Entry, 'hash'>>> {
  const origin = snapshot.kommune.baseUrl;
  const entries = new Map<string, Omit<Entry, 'hash'>>();
  const limit = pLimit(CONCURRENCY);
  const one = async (page: SitePage): Promise<void> => {
    const rendered = await renderPage(page, render);
    const html = rendered.html ? linkedHtml(rendered.body, page.path, origin, leadsNowhere) : undefined;
    const file = fileOf(page.path);
    const content = Buffer.from(html?.body ?? rendered.body);
    const compressed = await compress(file, content);
    const warnings = html
      ? [...html.warnings, ...checkPage(page.path, html.facts, compressed?.br.length ?? content.length)]
      : [];
    draft.files.write(file, content);
    if (compressed) {
      draft.files.write(`${file}.br`, compressed.br);
      draft.files.write(`${file}.gz`, compressed.gz);
    }
    entries.set(page.path, {
      html: rendered.html,
      compressed: compressed !== undefined,
      links: html ? [...new Set([...html.facts.links, ...html.facts.files])] : [],
      ...(html?.unlinked.length ? { unlinked: html.unlinked } : {}),
      ...(warnings.length ? { warnings } : {}),
    });
    onProgress?.({ step: 'render', done: entries.size, total: changed.length });
  };
  const failures: unknown[] = [];
  // Every page that was begun is awaited, so that nothing is written into a draft that was taken away.
  await Promise.all(
    changed.map((page) =>
      limit(async () => {
        if (failures.length) return;
        await one(page).catch((error: unknown) => failures.push(error));
      }),
    ),
  );
  if (failures.length) throw failures[0];
  return entries;
}

/** A page as it is published: links that lead nowhere are text. Without such links it is read only once. */
function linkedHtml(
  body: string,
  path: string,
  origin: string,
  leadsNowhere: (target: string) => boolean,
): { body: string; facts: PageFacts; unlinked: string[]; warnings: string[] } {
  const facts = readPage(body, path, origin);
  checkFiles(path, facts, leadsNowhere);
  if (!facts.links.some(leadsNowhere)) return { body, facts, unlinked: [], warnings: [] };
  const { html, targets, warnings } = unlink(body, path, origin, leadsNowhere);
  return { body: html, facts: readPage(html, path, origin), unlinked: targets, warnings };
}

async function renderPage(page: SitePage, render: Render): Promise<{ body: string; html: boolean }> {
  let answer: RenderedPage;
  try {
    answer = await render(page);
  } catch (cause) {
    const detail = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
    throw renderError(page.path, detail, cause);
  }
  const isFine = answer.status === 200 || (answer.status === 404 && /(^|\/)404\.html$/.test(page.path));
  if (!isFine) throw renderError(page.path, `${page.path}: status ${answer.status}`);
  if (answer.body === '') throw renderError(page.path, `${page.path}: empty answer`);
  return { body: answer.body, html: answer.contentType.startsWith('text/html') };
}

function renderError(path: string, detail: string, cause?: unknown): PublishError {
  return new PublishError(
    'render',
    `Die Seite ${path} konnte nicht erzeugt werden. Bitte die letzte Änderung an diesem Inhalt prüfen; hilft das nicht, bitte die Technik benachrichtigen.`,
    { detail, cause },
  );
}

function addAssets(assets: ClientAssets, draft: Draft, before: Release | undefined, now: Date): Manifest['assets'] {
  for (const file of assets.files) draft.files.link(`${assets.dir}/${file}`, file);
  const carried = before ? carryOver(assets.files, before.manifest.assets, now, KEEP_ASSETS_MS) : {};
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

/** Addresses become file names, so they must be plain, name one page each and not be folder and file at once. */
function checkAddresses(pages: readonly SitePage[]): void {
  const files = new Set<string>();
  for (const { path } of pages) {
    const isPlain = /^\/(?:[^/\\\0?#]+\/)*(?:[^/\\\0?#]+)?$/.test(path) && !/\/\.{1,2}(\/|$)/.test(path);
    if (!isPlain) {
      throw new PublishError(
        'structure',
        `Die Adresse „${path}“ ist ungültig. Bitte die Kurzadresse oder Weiterleitung berichtigen.`,
      );
    }
    if (files.has(fileOf(path))) throw takenAddress(path);
    files.add(fileOf(path));
  }
  for (const { path } of pages) {
    const folders = path.split('/').slice(1, -1);
    if (folders.some((_, index) => files.has(folders.slice(0, index + 1).join('/')))) throw takenAddress(path);
  }
}

function takenAddress(path: string): PublishError {
  return new PublishError(
    'structure',
    `Die Adresse ${path} ist doppelt vergeben. Bitte einem der beiden Inhalte eine andere Kurzadresse geben.`,
  );
}
