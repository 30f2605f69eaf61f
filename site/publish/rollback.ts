import { readFileSync, rmSync } from 'node:fs';
import { PublishError } from './error.ts';
import type { Manifest } from './manifest.ts';
import { replaceFile } from './store/files.ts';
import { siteLayout } from './store/layout.ts';
import { listReleases, readLiveRelease, readRelease } from './store/read-release.ts';
import { switchTo } from './store/release-store.ts';

/** Marks a site that was rolled back: automatic publications wait until somebody publishes it on purpose. */
export interface Hold {
  /** The release that is live instead. */
  release: string;
  /** The release that was live before. */
  replaced: string;
  since: string;
  /** Why, in words of whoever did it. */
  reason: string;
}

export interface RollbackOptions {
  siteRoot: string;
  /** Id of the release to go back (or forward) to; without it the newest older one whose pages differ. */
  release?: string;
  reason?: string;
  now?: () => Date;
}

/** Puts an older release live again and holds the site there. A publication that is under way finds out and stops. */
export function rollback(options: RollbackOptions): { release: string; replaced: string } {
  const { siteRoot } = options;
  const live = readLiveRelease(siteRoot);
  if (!live) {
    throw new PublishError(
      'release',
      'Diese Website ist noch nicht veröffentlicht; es gibt keinen Stand, zu dem sie zurückkehren kann.',
    );
  }
  const target = options.release ?? releaseBefore(siteRoot, live.manifest);
  if (target === live.id) {
    throw new PublishError('release', `Der Stand ${target} ist bereits online.`);
  }
  const release = listReleases(siteRoot).some(({ id }) => id === target) ? readRelease(siteRoot, target) : undefined;
  if (!release) {
    throw new PublishError(
      'release',
      `Den Stand ${target} gibt es nicht oder nicht mehr. Bitte einen der aufgeführten Stände wählen.`,
    );
  }
  const now = (options.now ?? (() => new Date()))();
  const hold: Hold = { release: target, replaced: live.id, since: now.toISOString(), reason: options.reason ?? '' };
  // The mark comes first: killed in between, the site waits for a person instead of being overwritten.
  replaceFile(siteLayout.hold(siteRoot), JSON.stringify(hold));
  switchTo(siteRoot, target, release.manifest.kommune, now);
  return { release: target, replaced: live.id };
}

function releaseBefore(siteRoot: string, live: Manifest): string {
  const older = listReleases(siteRoot).find(({ id }) => {
    const pages = id < live.id ? readRelease(siteRoot, id)?.manifest.pages : undefined;
    return pages && !samePages(pages, live.pages);
  });
  if (older) return older.id;
  throw new PublishError(
    'release',
    'Es gibt keinen älteren Stand mit anderen Seiten, zu dem diese Website zurückkehren kann.',
  );
}

function samePages(a: Manifest['pages'], b: Manifest['pages']): boolean {
  const paths = Object.keys(a);
  return paths.length === Object.keys(b).length && paths.every((path) => a[path]?.hash === b[path]?.hash);
}

/** The mark of a site that was rolled back, or `undefined`. */
export function readHold(siteRoot: string): Hold | undefined {
  try {
    return JSON.parse(readFileSync(siteLayout.hold(siteRoot), 'utf8')) as Hold;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

export function isHeld(siteRoot: string): boolean {
  return readHold(siteRoot) !== undefined;
}

/** Lets automatic publications of the site go on. */
export function releaseHold(siteRoot: string): void {
  rmSync(siteLayout.hold(siteRoot), { force: true });
}
