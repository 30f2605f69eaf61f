import { setTimeout as sleep } from 'node:timers/promises';
import { currentId, readLiveRelease, siteRootOf, type Release } from '@serviceportal/site/publish';
import type { BenchContent } from './content.ts';
import type { PortalProcess } from './portal-process.ts';

/** How often a site is looked at, in milliseconds: the most that a measured time can be too long. */
const LOOK_INTERVAL = 10;
/** How often failed publishes are looked for, in milliseconds. */
const FAULT_INTERVAL = 5000;
const TIMEOUT = 30 * 60 * 1000;

/** A portal whose worker runs. */
export interface RunningPortal extends BenchContent {
  worker: PortalProcess;
}

/**
 * Looks at what a site serves until it is what is waited for; reads a release only when there is a new one.
 * @returns `performance.now()` when it was first seen, with the release
 */
export async function untilServed(
  portal: RunningPortal,
  slug: string,
  isAwaited: (release: Release) => boolean,
): Promise<{ at: number; release: Release }> {
  const siteRoot = siteRootOf(portal.environment.stateDir, slug);
  const begin = performance.now();
  let seen: string | undefined;
  let faultsLookedFor = begin;
  while (true) {
    const id = currentId(siteRoot);
    const at = performance.now();
    if (id !== undefined && id !== seen) {
      const release = readLiveRelease(siteRoot);
      if (release && isAwaited(release)) return { at, release };
      seen = release?.id;
    }
    if (at - faultsLookedFor > FAULT_INTERVAL) {
      faultsLookedFor = at;
      await requireHealth(portal, at - begin > TIMEOUT);
    }
    await sleep(LOOK_INTERVAL);
  }
}

export const indexIsUpToDate = ({ manifest }: Release): boolean => !manifest.index.stale;

async function requireHealth({ payload, worker }: RunningPortal, isLate: boolean): Promise<void> {
  worker.check();
  const { docs } = await payload.find({
    collection: 'veroeffentlichungen',
    where: { zustand: { equals: 'fehlgeschlagen' } },
    sort: '-createdAt',
    limit: 1,
    depth: 0,
  });
  if (docs[0]) throw new Error(`Publishing ${docs[0].slug} failed: ${docs[0].ergebnis ?? ''} Log: ${worker.logFile}`);
  if (isLate) throw new Error(`Nothing happened for too long. The worker's log: ${worker.logFile}`);
}
