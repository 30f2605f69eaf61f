import { existsSync } from 'node:fs';
import { filesOf, type Manifest } from '../manifest.ts';
import { FolderWriter, syncFileSystem } from './files.ts';
import { releaseLayout } from './layout.ts';
import { hasRecord, readRecord, replaceRecord, shareRecord } from './record.ts';

export interface ReleaseCopy {
  /** Folders of the release and of what becomes its copy. */
  from: string;
  to: string;
  /** Files that the copy need not have. */
  without: ReadonlySet<string>;
  /** Write the records anew as a whole, so that later changes begin with nothing, and wait until all of it is on the disk. */
  settle: boolean;
}

/**
 * Shares all files of a release with a folder that becomes the next one.
 * @returns files that the release names and has not
 * @throws Error where its manifest cannot be read
 */
export async function copyRelease({ from, to, without, settle }: ReleaseCopy): Promise<string[]> {
  const manifest = readRecord(from, 'manifest') as Manifest;
  const root = releaseLayout.public(from);
  const folder = new FolderWriter(releaseLayout.public(to));
  const missing: string[] = [];
  for (const file of filesOf(manifest)) {
    if (without.has(file)) continue;
    try {
      folder.link(`${root}/${file}`, file);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || existsSync(`${root}/${file}`)) throw error;
      missing.push(file);
    }
  }
  for (const name of ['manifest', 'snapshot'] as const) {
    // The next release writes what its predecessor lacks.
    if (!hasRecord(from, name)) continue;
    if (settle) replaceRecord(to, name, readRecord(from, name));
    else shareRecord(from, to, name);
  }
  if (settle) await syncFileSystem(to);
  return missing;
}
