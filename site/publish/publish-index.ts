import type { SitePage } from '../src/view/page.ts';
import { compress, type Compressed } from './compress.ts';
import { PublishError } from './error.ts';
import { recordsHash } from './hash.ts';
import { releaseLayout } from './layout.ts';
import { carryOver, filesOf, type Manifest } from './manifest.ts';
import { DEFAULT_KEEP_RELEASES } from './publish-pages.ts';
import { beginDraft, discardDraft, goLive, inTurn, readLiveRelease, type Release } from './release.ts';
import { buildIndex, INDEX_VERSION, type IndexFile } from './search-index.ts';
import { Stopwatch } from './stopwatch.ts';

/** How long parts of older indexes stay for pages that are still open in a browser. */
const KEEP_INDEX_MS = 60 * 60 * 1000;

/** Brotli's quality for the index: it is changed less often than a page, and its files are the largest that a visitor loads. */
const INDEX_QUALITY = 10;

export interface PublishIndexOptions {
  siteRoot: string;
  /** The pages that were published last, with their search records. */
  pages: readonly SitePage[];
  keepReleases?: number;
  now?: () => Date;
}

export type PublishIndexResult =
  | { state: 'unchanged'; release: string }
  /** Pages were taken away while the index was built; the index of the newer release is still to come. */
  | { state: 'superseded'; release: string }
  | {
      state: 'live';
      release: string;
      /** Number of pages in the index. */
      records: number;
      /** Pages were published while the index was built: it is newer than before, but not the newest. */
      stale: boolean;
      timings: Record<string, number>;
    };

/**
 * Builds the search index of a site's pages and publishes it as a release of its own on top of what is live by then.
 * Does nothing when the live release's index was built from the same records.
 */
export async function publishIndex(options: PublishIndexOptions): Promise<PublishIndexResult> {
  const { siteRoot, pages } = options;
  const watch = new Stopwatch();
  const hash = recordsHash(pages, INDEX_VERSION);
  const live = liveOrThrow(siteRoot);
  if (live.manifest.index.hash === hash) return { state: 'unchanged', release: live.id };

  const built = await buildIndex(pages);
  watch.lap('build');
  const files = await Promise.all(built.map(async (file) => ({ ...file, compressed: await compressFile(file) })));
  watch.lap('compress');

  return inTurn(siteRoot, () => {
    // What is live may have moved while the index was built.
    const before = liveOrThrow(siteRoot);
    const records = pages.filter((page) => page.search);
    if (before.manifest.index.hash === hash) return { state: 'unchanged', release: before.id };
    if (!records.every((page) => before.manifest.pages[page.path])) return { state: 'superseded', release: before.id };

    const now = (options.now ?? (() => new Date()))();
    const draft = beginDraft(siteRoot, now);
    try {
      const root = releaseLayout.public(before.dir);
      const indexBefore = new Set(before.manifest.index.own.concat(Object.keys(before.manifest.index.carried)));
      const own: string[] = [];
      for (const { file, content, hashed, compressed } of files) {
        const add = (name: string, bytes: Uint8Array) => {
          own.push(name);
          if (hashed && indexBefore.has(name)) draft.files.link(`${root}/${name}`, name);
          else draft.files.write(name, bytes);
        };
        add(file, content);
        if (!compressed) continue;
        add(`${file}.br`, compressed.br);
        add(`${file}.gz`, compressed.gz);
      }
      const carried = carryOver(own, before.manifest.index, now, KEEP_INDEX_MS);
      const shared = filesOf({
        ...before.manifest,
        index: { ...before.manifest.index, own: Object.keys(carried), carried: {} },
      });
      for (const file of shared) draft.files.link(`${root}/${file}`, file);
      watch.lap('link');

      const { wanted } = before.manifest.index;
      const index = { own, carried, hash, wanted, stale: hash !== wanted };
      const parts = { ...before.manifest, index };
      const manifest: Manifest = {
        ...parts,
        id: draft.id,
        kind: 'index',
        createdAt: now.toISOString(),
        counts: { ...before.manifest.counts, rendered: 0, removed: 0, files: filesOf(parts).length },
        timings: watch.timings,
      };
      goLive(
        siteRoot,
        draft,
        manifest,
        { linkFrom: releaseLayout.snapshot(before.dir) },
        {
          keepReleases: options.keepReleases ?? DEFAULT_KEEP_RELEASES,
          now,
        },
      );
      watch.lap('switch');
      return {
        state: 'live',
        release: draft.id,
        records: records.length,
        stale: index.stale,
        timings: { ...watch.timings, total: watch.total() },
      };
    } catch (error) {
      discardDraft(draft);
      throw error;
    }
  });
}

/** Pagefind itself is compressed once for all sites. */
const compressedEngine = new Map<string, Promise<Compressed | undefined>>();

function compressFile({ file, content, engine }: IndexFile): Promise<Compressed | undefined> {
  const known = engine ? compressedEngine.get(file) : undefined;
  if (known) return known;
  const compressed = compress(file, content, INDEX_QUALITY);
  if (engine) compressedEngine.set(file, compressed);
  return compressed;
}

function liveOrThrow(siteRoot: string): Release {
  const release = readLiveRelease(siteRoot);
  if (release) return release;
  throw new PublishError(
    'release',
    'Diese Website ist noch nicht veröffentlicht. Bitte zuerst die Seiten veröffentlichen.',
    {
      detail: `no live release in ${siteRoot}`,
    },
  );
}
