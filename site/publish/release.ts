import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { PortalSnapshot } from '@serviceportal/content-types';
import { PublishError } from './error.ts';
import { FolderWriter, readSymlink, switchSymlink, syncFolder, temporaryOf, writeDurably } from './files.ts';
import { isReleaseId, listDirectory, newReleaseId, releaseIds, releaseLayout, siteLayout } from './layout.ts';
import { MANIFEST_VERSION, type Manifest } from './manifest.ts';

const DRAFT_PREFIX = '.draft-';
/** A draft of a process that is gone is swept at once; one whose process number is in use again, after this time, and so
 * is a release that was named but not switched to. */
const ABANDONED_AFTER_MS = 60 * 60 * 1000;

/** How long no release has gone live before old ones are taken away. */
const PRUNE_DELAY_MS = 3000;

/** A complete release. */
export interface Release {
  id: string;
  dir: string;
  manifest: Manifest;
}

/** A release in the making, under a name nobody serves. */
export interface Draft {
  id: string;
  dir: string;
  files: FolderWriter;
  /** The release that was live when the draft was begun. */
  basedOn: string | undefined;
}

/** The id of the release that is live. */
export function currentId(siteRoot: string): string | undefined {
  const target = readSymlink(siteLayout.current(siteRoot));
  const id = target === undefined ? undefined : basename(dirname(target));
  return id !== undefined && isReleaseId(id) ? id : undefined;
}

const manifests = new Map<string, Manifest>();

/** A release by its id; `undefined` when it is not there or was written by another version of the portal. */
export function readRelease(siteRoot: string, id: string): Release | undefined {
  const dir = siteLayout.release(siteRoot, id);
  // A manifest never changes once it is there, and the live one is read at each publish: keep one for each site.
  const kept = manifests.get(siteRoot);
  if (kept?.id === id && existsSync(releaseLayout.manifest(dir))) return { id, dir, manifest: kept };
  try {
    const manifest = JSON.parse(readFileSync(releaseLayout.manifest(dir), 'utf8')) as Manifest;
    return manifest.version === MANIFEST_VERSION ? { id, dir, manifest } : undefined;
  } catch {
    return undefined;
  }
}

/** The release that is live, ready to build the next one on. */
export function readLiveRelease(siteRoot: string): Release | undefined {
  const id = currentId(siteRoot);
  const release = id === undefined ? undefined : readRelease(siteRoot, id);
  if (release) manifests.set(siteRoot, release.manifest);
  return release;
}

/** The live release with the snapshot it was made from. */
export function readCurrent(siteRoot: string): (Release & { snapshot: PortalSnapshot }) | undefined {
  const release = readLiveRelease(siteRoot);
  if (!release) return undefined;
  const snapshot = JSON.parse(readFileSync(releaseLayout.snapshot(release.dir), 'utf8')) as PortalSnapshot;
  return { ...release, snapshot };
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

/** Begins a release. What a crashed publication left behind is removed first. */
export function beginDraft(siteRoot: string, now: Date): Draft {
  const releases = siteLayout.releases(siteRoot);
  mkdirSync(releases, { recursive: true });
  sweep(siteRoot, now);
  const id = newReleaseId(now, releaseIds(siteRoot).at(-1));
  const dir = join(releases, `${DRAFT_PREFIX}${process.pid}-${id}`);
  return { id, dir, files: new FolderWriter(releaseLayout.public(dir)), basedOn: currentId(siteRoot) };
}

export function discardDraft(draft: Draft): void {
  rmSync(draft.dir, { recursive: true, force: true });
}

/**
 * Makes a draft the live release: completes its folder, names it, switches `current`, prunes.
 * A kill at any moment leaves `current` on a complete release.
 */
export function goLive(
  siteRoot: string,
  draft: Draft,
  manifest: Manifest,
  snapshot: { json: string } | { linkFrom: string },
  options: { keepReleases: number; now: Date },
): void {
  writeDurably(releaseLayout.manifest(draft.dir), JSON.stringify(manifest));
  if ('json' in snapshot) writeDurably(releaseLayout.snapshot(draft.dir), snapshot.json);
  else new FolderWriter(draft.dir).link(snapshot.linkFrom, basename(releaseLayout.snapshot(draft.dir)));
  syncFolder(draft.dir);

  if (currentId(siteRoot) !== draft.basedOn) {
    throw new PublishError(
      'conflict',
      'Während der Veröffentlichung wurde diese Website von anderer Stelle umgeschaltet, zum Beispiel zurückgesetzt. Es wurde nichts verändert. Bitte bei Bedarf noch einmal veröffentlichen.',
      { detail: `based on ${draft.basedOn ?? 'nothing'}, current is ${currentId(siteRoot) ?? 'nothing'}` },
    );
  }
  renameSync(draft.dir, siteLayout.release(siteRoot, draft.id));
  syncFolder(siteLayout.releases(siteRoot));
  switchTo(siteRoot, draft.id, options.now);
  manifests.set(siteRoot, manifest);
  pruneLater(siteRoot, options.keepReleases);
}

/** Points `current` at a complete release. */
export function switchTo(siteRoot: string, id: string, now: Date): void {
  switchSymlink(siteLayout.current(siteRoot), join('releases', id, 'public'));
  markLive(siteRoot, id, now);
}

/** False for a release whose publication was killed between its naming and the switch. */
function wasLive(siteRoot: string, id: string): boolean {
  return existsSync(releaseLayout.live(siteLayout.release(siteRoot, id)));
}

function markLive(siteRoot: string, id: string, now: Date): void {
  const mark = releaseLayout.live(siteLayout.release(siteRoot, id));
  if (!existsSync(mark)) writeFileSync(mark, now.toISOString());
}

/** Removes drafts nobody works on and releases that were named but never served. */
function sweep(siteRoot: string, now: Date): void {
  const releases = siteLayout.releases(siteRoot);
  const current = currentId(siteRoot);
  if (current) markLive(siteRoot, current, now);
  for (const name of listDirectory(siteRoot)) {
    const pid = temporaryOf(name);
    if (pid !== undefined && isGone(pid)) rmSync(join(siteRoot, name), { force: true });
  }
  for (const name of listDirectory(releases)) {
    const dir = join(releases, name);
    const isDraft = name.startsWith(DRAFT_PREFIX);
    if (!isDraft && (!isReleaseId(name) || wasLive(siteRoot, name))) continue;
    const isOld = now.getTime() - statSync(dir).mtimeMs > ABANDONED_AFTER_MS;
    if (isOld || (isDraft && isOrphan(name))) rmSync(dir, { recursive: true, force: true });
  }
}

function isOrphan(draftName: string): boolean {
  return isGone(Number(draftName.slice(DRAFT_PREFIX.length).split('-')[0]));
}

/** Publications of one site take turns within a process, so what bears our own number is a leftover too. */
function isGone(pid: number): boolean {
  return pid === process.pid || !isRunning(pid);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Sites with releases to take away, and how many each keeps. */
const toPrune = new Map<string, number>();
let pruning: NodeJS.Timeout | undefined;

/**
 * Taking away an old release costs as many steps as making one, so it waits until nothing has gone live for a while. A
 * process that ends before leaves it to the next.
 */
function pruneLater(siteRoot: string, keepReleases: number): void {
  toPrune.set(siteRoot, keepReleases);
  clearTimeout(pruning);
  pruning = setTimeout(() => void pruneAll(), PRUNE_DELAY_MS).unref();
}

async function pruneAll(): Promise<void> {
  for (const [siteRoot, keepReleases] of toPrune) {
    toPrune.delete(siteRoot);
    await inTurn(siteRoot, () => prune(siteRoot, keepReleases));
  }
}

/** A failure only leaves folders behind for the next attempt. */
async function prune(siteRoot: string, keepReleases: number): Promise<void> {
  for (const id of releaseIds(siteRoot).slice(0, -keepReleases)) {
    if (id === currentId(siteRoot)) continue;
    await rm(siteLayout.release(siteRoot, id), { recursive: true, force: true }).catch(() => undefined);
  }
}

const turns = new Map<string, Promise<unknown>>();

/** Lets the publications of one site in this process take turns. */
export async function inTurn<T>(siteRoot: string, work: () => Promise<T> | T): Promise<T> {
  const before = turns.get(siteRoot) ?? Promise.resolve();
  const mine = before.then(work, work);
  turns.set(siteRoot, mine);
  try {
    return await mine;
  } finally {
    if (turns.get(siteRoot) === mine) turns.delete(siteRoot);
  }
}
