import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { basename, join } from 'node:path';
import { stateLayout } from '../../scripts/state.ts';
import type { BenchContent } from './content.ts';
import { duration, perSecond, table } from './table.ts';
import { indexIsUpToDate, untilServed, type RunningPortal } from './watch.ts';

/** Milliseconds since the worker's process was started. */
export interface FromNothing {
  sites: number;
  pages: number;
  ready: number;
  allPages: number;
  allIndexes: number;
}

/**
 * Puts everything that was published aside, in a folder of `aside`. Taken away at once it would cost what comes next: a file
 * system without a journal (ext4) looks for some minutes past the numbers of files that were deleted.
 */
export async function unpublish({ environment, payload }: BenchContent, aside: string): Promise<void> {
  const folder = join(aside, `published-${Date.now()}`);
  mkdirSync(folder, { recursive: true });
  for (const part of [stateLayout.sites(environment.stateDir), stateLayout.cache(environment.stateDir)])
    if (existsSync(part)) renameSync(part, join(folder, basename(part)));
  // A failure of an earlier run would be taken for one of this run.
  await payload.delete({ collection: 'veroeffentlichungen', where: { id: { exists: true } } });
}

/** Waits until every site and its search index are live, beginning with the worker's start. */
export async function measureFromNothing(portal: RunningPortal): Promise<FromNothing> {
  const { worker, kommunen } = portal;
  const since = (at: number) => at - worker.startedAt;
  const ready = since(await worker.ready);
  const first = await Promise.all(kommunen.map(({ slug }) => untilServed(portal, slug, () => true)));
  const indexed = await untilIndexed(portal);
  return {
    sites: kommunen.length,
    pages: first.reduce((sum, { release }) => sum + release.manifest.counts.pages, 0),
    ready,
    allPages: since(Math.max(...first.map(({ at }) => at))),
    allIndexes: since(Math.max(...indexed.map(({ at }) => at))),
  };
}

/** Waits until the search of every site is up to date; answers for each when that was seen. */
export function untilIndexed(portal: RunningPortal): Promise<{ at: number }[]> {
  return Promise.all(portal.kommunen.map(({ slug }) => untilServed(portal, slug, indexIsUpToDate)));
}

export function fromNothingTable({ sites, pages, ready, allPages, allIndexes }: FromNothing): string {
  return table(
    ['the whole portal from nothing', 'since start', 'pages/s'],
    [
      ['worker takes work', duration(ready), ''],
      [`${pages} pages of ${sites} sites live`, duration(allPages), perSecond(pages, allPages)],
      ['and their search indexes', duration(allIndexes), perSecond(pages, allIndexes)],
    ],
  );
}
