import { readFileSync } from 'node:fs';
import type { SitePage } from '../src/view/page.ts';
import type { Compressed } from './compress.ts';
import type { CompressedFiles } from './compressed-files.ts';
import { PublishError } from './error.ts';
import { recordsHash } from './hash.ts';
import { bytesOf, carriedFilesOf, carryOver, filesBesidePages, withEncodings, type Manifest } from './manifest.ts';
import { buildIndex, INDEX_VERSION, type IndexFile, type IndexMemory } from './search-index.ts';
import { Stopwatch } from './stopwatch.ts';
import { releaseLayout } from './store/layout.ts';
import type { Release } from './store/read-release.ts';
import type { ReleaseStore } from './store/release-store.ts';
import type { Threads } from './threads/tasks.ts';

/** How long parts of older indexes stay for pages that are still open in a browser. */
const KEEP_INDEX_MS = 60 * 60 * 1000;

/**
 * Brotli's qualities: the parts of an index change less often than a page, and are the largest files that a visitor loads.
 * Pagefind itself changes with the program alone.
 */
const QUALITY = { parts: 10, engine: 11 };

export interface IndexMeans {
  store: ReleaseStore;
  threads: Threads;
  /** Files that all sites compressed. */
  compressed: CompressedFiles;
  /** What the last index of this site was made of. */
  memory: IndexMemory;
}

export interface PublishIndexOptions {
  /** The pages that were published last, with their search records. */
  pages: readonly SitePage[];
  /** Asked before the release goes live; throws where somebody else may publish this site by now. */
  confirm?: (() => Promise<void>) | undefined;
  now: () => Date;
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
export async function publishIndex(means: IndexMeans, options: PublishIndexOptions): Promise<PublishIndexResult> {
  const { store } = means;
  const { pages } = options;
  const watch = new Stopwatch();
  const hash = recordsHash(pages, INDEX_VERSION);
  const live = liveOrThrow(store);
  if (live.manifest.index.hash === hash) return { state: 'unchanged', release: live.id };

  const files = await buildIndex(pages, means.memory);
  watch.lap('build');
  await compressAll(newFiles(files, live), means);
  watch.lap('compress');

  return store.inTurn(async () => {
    // What is live may have moved while the index was built.
    const before = liveOrThrow(store);
    const records = pages.filter((page) => page.search);
    if (before.manifest.index.hash === hash) return { state: 'unchanged', release: before.id };
    if (!records.every((page) => before.manifest.pages[page.path])) return { state: 'superseded', release: before.id };

    const added = newFiles(files, before);
    const compressed = await compressAll(added, means);
    const has = new Set(carriedFilesOf(before.manifest.index));
    const isAdded = new Set(added.map(({ file }) => file));
    const own = files.flatMap(({ file }) =>
      withEncodings(file, isAdded.has(file) ? compressed.get(file) !== undefined : has.has(`${file}.br`)),
    );
    const now = options.now();
    const carried = carryOver(own, before.manifest.index, now, KEEP_INDEX_MS);
    const stays = new Set([...own, ...Object.keys(carried)]);
    const replaced = added.flatMap(({ file }) => withEncodings(file, true));
    const draft = await store.begin(now, new Set([...[...has].filter((file) => !stays.has(file)), ...replaced]));
    try {
      for (const { file, content } of added) {
        draft.files.write(file, content);
        const copies = compressed.get(file);
        if (!copies) continue;
        draft.files.write(`${file}.br`, copies.br);
        draft.files.write(`${file}.gz`, copies.gz);
      }
      watch.lap('write');

      const { wanted } = before.manifest.index;
      const index = { own, carried, hash, wanted, stale: hash !== wanted };
      const hashes = await means.threads.perform('hash', {
        folder: draft.files.root,
        files: added.flatMap(({ file }) => withEncodings(file, compressed.get(file) !== undefined)),
      });
      const manifest: Manifest = {
        ...before.manifest,
        index,
        bytes: bytesOf(filesBesidePages({ ...before.manifest, index }), before.manifest, hashes),
        id: draft.id,
        kind: 'index',
        createdAt: now.toISOString(),
        counts: { ...before.manifest.counts, rendered: 0, removed: 0, touched: draft.files.changed.size },
        timings: { ...watch.timings },
      };
      await options.confirm?.();
      await store.goLive(draft, manifest, undefined, now);
      watch.lap('switch');
      return {
        state: 'live',
        release: draft.id,
        records: records.length,
        stale: index.stale,
        timings: { ...watch.timings, total: watch.total() },
      };
    } catch (error) {
      store.discard(draft);
      throw error;
    }
  });
}

/** The files of an index that a release has not, or has otherwise. */
function newFiles(files: readonly IndexFile[], { dir, manifest }: Release): IndexFile[] {
  const has = new Set(carriedFilesOf(manifest.index));
  const root = releaseLayout.public(dir);
  return files.filter(
    ({ file, content, hashed }) => !has.has(file) || (!hashed && !readFileSync(`${root}/${file}`).equals(content)),
  );
}

async function compressAll(
  files: readonly IndexFile[],
  { compressed }: IndexMeans,
): Promise<Map<string, Compressed | undefined>> {
  return new Map(
    await Promise.all(
      files.map(async ({ file, content, engine }) => {
        const quality = engine ? QUALITY.engine : QUALITY.parts;
        return [file, await compressed.of(file, content, quality)] as const;
      }),
    ),
  );
}

function liveOrThrow(store: ReleaseStore): Release {
  const release = store.live();
  if (release) return release;
  throw new PublishError(
    'release',
    'Diese Website ist noch nicht veröffentlicht. Bitte zuerst die Seiten veröffentlichen.',
    { detail: 'no live release' },
  );
}
