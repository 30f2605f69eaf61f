import { existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PortalSnapshot } from '@serviceportal/content-types';
import { PublishError } from '../error.ts';
import type { Manifest } from '../manifest.ts';
import type { Threads } from '../threads/tasks.ts';
import { enterSite, type SiteEntry } from './directory.ts';
import { FolderWriter, switchSymlink, sync, temporaryOf } from './files.ts';
import { isReleaseId, listDirectory, newReleaseId, releaseIds, releaseLayout, siteLayout } from './layout.ts';
import { isGone, MAKER } from './maker.ts';
import { patchBetween } from './patch.ts';
import { currentId, readLiveRelease, readSnapshot, wasLive, type Release } from './read-release.ts';
import { changeRecord, hasRecord, replaceRecord } from './record.ts';
import { FEW_FILES } from './copy-release.ts';
import { redirectFiles, redirectsBeside } from './redirects.ts';
import { releasesToKeep } from './retention.ts';
import type { FileFault } from './verify-release.ts';

/** A release in the making, and a copy of the live one that waits to become one. */
const DRAFT_PREFIX = '.draft-';
const NEXT_PREFIX = '.next-';
/** A draft of a process that is gone is swept at once; one whose process number is in use again, or whose maker was another
 * machine, after this time, and so is a release that was named but not switched to. */
const ABANDONED_AFTER_MS = 60 * 60 * 1000;

/** A release in the making, under a name nobody serves. It begins as a copy of the live one. */
export interface Draft {
  id: string;
  dir: string;
  files: FolderWriter;
  /** The id of what was live when the draft was begun, and that release where it can be read. */
  basedOn: string | undefined;
  before: Release | undefined;
  /** Files that the live release should have and has not. */
  missing: readonly string[];
  /** What it began with is on the disk. */
  isOnDisk: boolean;
  /** Takes files away. */
  drop(files: Iterable<string>): void;
}

/** The releases of one site, for whoever makes them: one at a time, so what changes them is done in turn (`inTurn`). */
export interface ReleaseStore {
  /** What is live, and the snapshot it was made from. */
  live(): Release | undefined;
  snapshot(): PortalSnapshot | undefined;
  /** Keeps a snapshot in the place of the one that was read, where both say the same: whoever made it has it in memory anyway. */
  adopt(snapshot: PortalSnapshot): void;
  /** Files that the live release was found to lack. */
  readonly damaged: ReadonlySet<string>;
  /** Begins a release as a copy of the live one without some of its files. What a crash left behind is removed first. */
  begin(now: Date, without: ReadonlySet<string>): Promise<Draft>;
  /**
   * Makes a draft the live release, when all of it is on the disk. A kill or a power cut at any moment leaves a complete
   * release live. Without a snapshot it keeps that of the release before.
   */
  goLive(draft: Draft, manifest: Manifest, snapshot: PortalSnapshot | undefined, now: Date): Promise<void>;
  discard(draft: Draft): void;
  /** Compares every file of the live release with its manifest; the next publication mends what is named. */
  verify(): Promise<FileFault[]>;
  inTurn<T>(work: () => Promise<T>): Promise<T>;
  /** Copies the live release ahead, so that the next publication costs only what it changes. */
  prepareNext(): Promise<void>;
  /** Removes old releases, `releasesToKeep` and the live one excepted. */
  prune(): Promise<void>;
}

/** The newest releases of each site, which stay for a rollback besides those of the last hours and days. */
export const DEFAULT_KEEP_RELEASES = 10;

interface Next {
  /** The release it is a copy of. */
  of: string;
  dir: string;
  /** What the copy could not be given. */
  missing: readonly string[];
}

/** Releases as folders of a file system that knows hard links. */
export class ReleaseFolder implements ReleaseStore {
  readonly #root: string;
  readonly #threads: Threads;
  readonly #keepReleases: number;
  /** A release never changes once it is there. */
  #live: Release | undefined;
  #snapshot: { release: string; snapshot: PortalSnapshot } | undefined;
  #next: Next | undefined;
  #turn: Promise<unknown> = Promise.resolve();
  damaged: ReadonlySet<string> = new Set();

  /** `siteRoot` is `$PORTAL_STATE/sites/<kommune>`; the newest `keepReleases` stay whatever their age. */
  constructor(siteRoot: string, threads: Threads, keepReleases = DEFAULT_KEEP_RELEASES) {
    this.#root = siteRoot;
    this.#threads = threads;
    this.#keepReleases = keepReleases;
  }

  live(): Release | undefined {
    const id = currentId(this.#root);
    const isKnown = this.#live?.id === id && this.#live && hasRecord(this.#live.dir, 'manifest');
    if (!isKnown) {
      this.#live = readLiveRelease(this.#root);
      this.damaged = new Set();
    }
    return this.#live;
  }

  snapshot(): PortalSnapshot | undefined {
    const live = this.live();
    if (!live) return undefined;
    if (this.#snapshot?.release !== live.id) {
      const snapshot = readSnapshot(live);
      this.#snapshot = snapshot && { release: live.id, snapshot };
    }
    return this.#snapshot?.snapshot;
  }

  adopt(snapshot: PortalSnapshot): void {
    const known = this.#snapshot;
    if (known && known.snapshot !== snapshot && !patchBetween(known.snapshot, snapshot))
      this.#snapshot = { release: known.release, snapshot };
  }

  async begin(now: Date, without: ReadonlySet<string>): Promise<Draft> {
    const before = this.live();
    const basedOn = currentId(this.#root);
    const releases = siteLayout.releases(this.#root);
    mkdirSync(releases, { recursive: true });
    const id = newReleaseId(now, releaseIds(this.#root).at(-1));
    const dir = join(releases, `${DRAFT_PREFIX}${MAKER}-${id}`);
    const prepared = this.#takeNext(before, dir);
    this.#sweep(now, dir);
    const spare = before && !prepared && this.#takeSpare(dir);
    const copy = before && { from: before.dir, to: dir, without, settle: spare === true };
    const missing = prepared ?? (copy ? await this.#threads.perform('copy', copy) : []);
    const files = new FolderWriter(releaseLayout.public(dir));
    const drop = (some: Iterable<string>) => {
      for (const file of some) files.remove(file);
    };
    if (prepared) drop(without);
    if (missing.length > 0) this.damaged = new Set([...this.damaged, ...missing]);
    return { id, dir, files, basedOn, before, missing, isOnDisk: prepared !== undefined || spare === true, drop };
  }

  /** Makes the copy that was prepared a draft. Answers what it lacks, or nothing where there is none of that release. */
  #takeNext(before: Release | undefined, dir: string): readonly string[] | undefined {
    const next = this.#next;
    this.#next = undefined;
    if (!next || next.of !== before?.id) return undefined;
    try {
      renameSync(next.dir, dir);
      return next.missing;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      return undefined;
    }
  }

  discard(draft: Draft): void {
    rmSync(draft.dir, { recursive: true, force: true });
  }

  async goLive(draft: Draft, manifest: Manifest, snapshot: PortalSnapshot | undefined, now: Date): Promise<void> {
    const { basedOn, before, dir, files } = draft;
    this.#writeRedirects(draft, manifest);
    const snapshotBefore = before && snapshot ? this.snapshot() : undefined;
    if (before) changeRecord(dir, 'manifest', before.manifest, manifest);
    else replaceRecord(dir, 'manifest', manifest);
    if (snapshotBefore && hasRecord(dir, 'snapshot')) changeRecord(dir, 'snapshot', snapshotBefore, snapshot);
    else if (snapshot) replaceRecord(dir, 'snapshot', snapshot);
    const few = draft.isOnDisk && files.changed.size <= FEW_FILES ? [...files.changed] : undefined;
    await this.#threads.perform('settle', { release: dir, changed: few });

    if (currentId(this.#root) !== basedOn) {
      throw new PublishError(
        'conflict',
        'Während der Veröffentlichung wurde diese Website von anderer Stelle umgeschaltet, zum Beispiel zurückgesetzt. Es wurde nichts verändert. Bitte bei Bedarf noch einmal veröffentlichen.',
        { detail: `based on ${basedOn ?? 'nothing'}, current is ${currentId(this.#root) ?? 'nothing'}` },
      );
    }
    const release = siteLayout.release(this.#root, draft.id);
    renameSync(dir, release);
    sync(siteLayout.releases(this.#root));
    switchTo(this.#root, draft.id, manifest.kommune, now);
    this.#live = { id: draft.id, dir: release, manifest };
    this.damaged = new Set();
    const kept = snapshot ?? (this.#snapshot?.release === before?.id ? this.#snapshot?.snapshot : undefined);
    this.#snapshot = kept && { release: draft.id, snapshot: kept };
  }

  /** Those that are new, lead elsewhere or were damaged; the others came with the copy of the live release. */
  #writeRedirects({ before, files }: Draft, { redirects }: Manifest): void {
    const had = before?.manifest.redirects;
    for (const file of redirectFiles(redirectsBeside(had, redirects)).keys()) files.remove(file);
    for (const [file, location] of redirectFiles(redirectsBeside(redirects, had))) files.write(file, location);
    if (this.damaged.size === 0) return;
    for (const [file, location] of redirectFiles(redirects)) if (this.damaged.has(file)) files.write(file, location);
  }

  async verify(): Promise<FileFault[]> {
    const live = this.live();
    if (!live) return [];
    const faults = await this.#threads.perform('verify', { release: live.dir });
    if (this.#live?.id === live.id) this.damaged = new Set(faults.map(({ file }) => file));
    return faults;
  }

  async inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#turn.then(work, work);
    this.#turn = mine.catch(() => undefined);
    return mine;
  }

  async prepareNext(): Promise<void> {
    const live = this.live();
    if (!live || this.#next?.of === live.id) return;
    const dir = join(siteLayout.releases(this.#root), `${NEXT_PREFIX}${MAKER}-${live.id}`);
    rmSync(dir, { recursive: true, force: true });
    this.#takeSpare(dir);
    const copy = { from: live.dir, to: dir, without: new Set<string>(), settle: true };
    // Whoever begins the next release finds out what went wrong when he copies it himself.
    const missing = await this.#threads.perform('copy', copy).catch(() => undefined);
    if (!missing) return;
    this.#next = { of: live.id, dir, missing };
    if (missing.length > 0 && this.#live?.id === live.id) this.damaged = new Set([...this.damaged, ...missing]);
  }

  /** A failure only leaves folders behind for the next attempt. */
  async prune(): Promise<void> {
    for (const id of this.#unneeded()) {
      const folder = siteLayout.release(this.#root, id);
      await this.#threads.perform('remove', { folder }).catch(() => undefined);
    }
  }

  /** Releases that need not stay, oldest first. */
  #unneeded(): string[] {
    const ids = releaseIds(this.#root).filter((id) => wasLive(this.#root, id));
    const kept = releasesToKeep(ids, this.#keepReleases);
    const current = currentId(this.#root);
    return ids.filter((id) => !kept.has(id) && id !== current);
  }

  /** Gives the folder of a release that need not stay another name: most of its files are those of the live one. */
  #takeSpare(dir: string): boolean {
    const spare = this.#unneeded().at(-1);
    if (spare === undefined) return false;
    renameSync(siteLayout.release(this.#root, spare), dir);
    return true;
  }

  /** Removes drafts nobody works on and releases that were named but never served. */
  #sweep(now: Date, except: string): void {
    const releases = siteLayout.releases(this.#root);
    const current = currentId(this.#root);
    if (current) markLive(this.#root, current, now);
    for (const name of listDirectory(this.#root)) {
      const maker = temporaryOf(name);
      if (maker !== undefined && isGone(maker)) rmSync(join(this.#root, name), { force: true });
    }
    for (const name of listDirectory(releases)) {
      const dir = join(releases, name);
      if (dir === except) continue;
      const maker = /^\.(?:draft|next)-([0-9a-f]{8}-\d+)-/.exec(name)?.[1];
      if (maker === undefined && (!isReleaseId(name) || wasLive(this.#root, name))) continue;
      const isOld = now.getTime() - statSync(dir).mtimeMs > ABANDONED_AFTER_MS;
      if (isOld || (maker !== undefined && isGone(maker))) rmSync(dir, { recursive: true, force: true });
    }
  }
}

/** Points `current` at a complete release, and tells web servers whose it is. */
export function switchTo(siteRoot: string, id: string, kommune: SiteEntry, now: Date): void {
  switchSymlink(siteLayout.current(siteRoot), join('releases', id, 'public'));
  markLive(siteRoot, id, now);
  enterSite(siteRoot, kommune);
}

function markLive(siteRoot: string, id: string, now: Date): void {
  const mark = releaseLayout.live(siteLayout.release(siteRoot, id));
  if (!existsSync(mark)) writeFileSync(mark, now.toISOString());
}
