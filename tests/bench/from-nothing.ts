import { rmSync } from 'node:fs';
import { stateLayout } from '../../scripts/state.ts';
import type { BenchContent } from './content.ts';
import { duration, perSecond, table } from './table.ts';
import { indexIsUpToDate, untilServed, type RunningPortal } from './watch.ts';
import { startWorker } from './worker-process.ts';

/** Milliseconds since the worker's process was started. */
export interface FromNothing {
  sites: number;
  pages: number;
  ready: number;
  allPages: number;
  allIndexes: number;
}

/** Takes away everything published, starts a worker and waits until every site and its search index are live. */
export async function publishFromNothing(
  content: BenchContent,
  profileDir: string | undefined,
): Promise<{ portal: RunningPortal; measured: FromNothing }> {
  const { stateDir } = content.environment;
  rmSync(stateLayout.sites(stateDir), { recursive: true, force: true });
  rmSync(stateLayout.cache(stateDir), { recursive: true, force: true });
  // Rows of an earlier run would be taken for failures of this one.
  await content.payload.delete({ collection: 'veroeffentlichungen', where: { id: { exists: true } } });
  const worker = startWorker(content.environment, profileDir);
  const portal = { ...content, worker };
  try {
    const since = (at: number) => at - worker.startedAt;
    const slugs = content.kommunen.map(({ slug }) => slug);
    const ready = since(await worker.ready);
    const first = await Promise.all(slugs.map((slug) => untilServed(portal, slug, () => true)));
    const indexed = await Promise.all(slugs.map((slug) => untilServed(portal, slug, indexIsUpToDate)));
    return {
      portal,
      measured: {
        sites: slugs.length,
        pages: first.reduce((sum, { release }) => sum + release.manifest.counts.pages, 0),
        ready,
        allPages: since(Math.max(...first.map(({ at }) => at))),
        allIndexes: since(Math.max(...indexed.map(({ at }) => at))),
      },
    };
  } catch (error) {
    await worker.stop();
    throw error;
  }
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
