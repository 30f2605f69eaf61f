import { existsSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { PortalSnapshot } from '@serviceportal/content-types';
import { MANIFEST_VERSION, type Manifest } from '../manifest.ts';
import { readSymlink } from './files.ts';
import { isReleaseId, releaseIds, releaseLayout, siteLayout } from './layout.ts';
import { readRecord } from './record.ts';

/** A complete release. */
export interface Release {
  id: string;
  dir: string;
  manifest: Manifest;
}

/** The id of the release that is live. */
export function currentId(siteRoot: string): string | undefined {
  const target = readSymlink(siteLayout.current(siteRoot));
  const id = target === undefined ? undefined : basename(dirname(target));
  return id !== undefined && isReleaseId(id) ? id : undefined;
}

/** A release by its id; `undefined` when it is not there, not whole or was written by another version of the portal. */
export function readRelease(siteRoot: string, id: string): Release | undefined {
  const dir = siteLayout.release(siteRoot, id);
  try {
    const manifest = readRecord(dir, 'manifest') as Manifest;
    return manifest.version === MANIFEST_VERSION ? { id, dir, manifest } : undefined;
  } catch {
    return undefined;
  }
}

/** The release that is live. */
export function readLiveRelease(siteRoot: string): Release | undefined {
  const id = currentId(siteRoot);
  return id === undefined ? undefined : readRelease(siteRoot, id);
}

/** The snapshot a release was made from; `undefined` where it is not there or not whole. */
export function readSnapshot({ dir }: Pick<Release, 'dir'>): PortalSnapshot | undefined {
  try {
    return readRecord(dir, 'snapshot') as PortalSnapshot;
  } catch {
    return undefined;
  }
}

/** The live release with the snapshot it was made from. */
export function readCurrent(siteRoot: string): (Release & { snapshot: PortalSnapshot }) | undefined {
  const release = readLiveRelease(siteRoot);
  const snapshot = release && readSnapshot(release);
  return snapshot && { ...release, snapshot };
}

export interface ReleaseSummary {
  id: string;
  /** It is what citizens see. */
  current: boolean;
  kind: Manifest['kind'];
  createdAt: string;
  day: string;
  pages: number;
}

/** The releases a site can go back to, newest first. */
export function listReleases(siteRoot: string): ReleaseSummary[] {
  const current = currentId(siteRoot);
  return releaseIds(siteRoot)
    .reverse()
    .flatMap((id) => {
      const release = id === current || wasLive(siteRoot, id) ? readRelease(siteRoot, id) : undefined;
      if (!release) return [];
      const { kind, createdAt, day, counts } = release.manifest;
      return [{ id, current: id === current, kind, createdAt, day, pages: counts.pages }];
    });
}

/** False for a release whose publication was killed between its naming and the switch. */
export function wasLive(siteRoot: string, id: string): boolean {
  return existsSync(releaseLayout.live(siteLayout.release(siteRoot, id)));
}
