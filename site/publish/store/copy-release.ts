import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { filesOf, type Manifest } from '../manifest.ts';
import { FolderWriter, sync } from './files.ts';
import { releaseLayout } from './layout.ts';
import { hasRecord, readRecord, shareRecord } from './record.ts';
import { settleRelease } from './settle.ts';

/** As few files are brought to the disk one by one; more with everything else that waits for it. */
export const FEW_FILES = 60;

export interface ReleaseCopy {
  /** Folders of the release and of what becomes its copy. That may be an old release which nobody needs any more. */
  from: string;
  to: string;
  /** Files that the copy need not have. */
  without: ReadonlySet<string>;
  /** Wait until all of it is on the disk. */
  settle: boolean;
}

/**
 * Shares all files of a release with a folder that becomes the next one. Where that was a release before, it has most of them
 * already, so that this costs what changed since, and a look at each file.
 * @returns files that the release names and has not
 * @throws Error where its manifest cannot be read
 */
export async function copyRelease({ from, to, without, settle }: ReleaseCopy): Promise<string[]> {
  const manifest = readRecord(from, 'manifest') as Manifest;
  const root = releaseLayout.public(from);
  const copy = releaseLayout.public(to);
  const wanted = new Set(filesOf(manifest).filter((file) => !without.has(file)));
  if (existsSync(to)) makeSpare(to);
  const folder = new FolderWriter(copy);
  const shared = new Set<string>();
  for (const file of filesBelow(copy))
    if (wanted.has(file) && isSameFile(`${root}/${file}`, `${copy}/${file}`)) shared.add(file);
    else folder.remove(file);
  const missing: string[] = [];
  for (const file of wanted) {
    if (shared.has(file)) continue;
    try {
      folder.link(`${root}/${file}`, file);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || existsSync(`${root}/${file}`)) throw error;
      missing.push(file);
    }
  }
  for (const name of ['manifest', 'snapshot'] as const)
    // The next release writes what its predecessor lacks.
    if (hasRecord(from, name)) shareRecord(from, to, name);
  if (settle) {
    const changed = folder.changed.size <= FEW_FILES ? [...folder.changed] : undefined;
    await settleRelease({ release: to, changed });
  }
  return missing;
}

/** Takes from an old release all that made it one. That it has no longer the name of one is on the disk before it is changed. */
function makeSpare(folder: string): void {
  sync(dirname(folder));
  const root = releaseLayout.public(folder);
  for (const name of readdirSync(folder))
    if (join(folder, name) !== root) rmSync(join(folder, name), { recursive: true, force: true });
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

/** Whether two names are those of one file. */
function isSameFile(one: string, other: string): boolean {
  const [a, b] = [one, other].map((file) => statSync(file, { throwIfNoEntry: false }));
  return a !== undefined && b !== undefined && a.ino === b.ino && a.dev === b.dev;
}
