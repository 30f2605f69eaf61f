import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sync, syncFileSystem } from './files.ts';
import { releaseLayout } from './layout.ts';
import { recordFiles } from './record.ts';

export interface Unsettled {
  /** Folder of a release. */
  release: string;
  /** Files of its document root that are all that changed besides its records; without them everything counts as changed. */
  changed: readonly string[] | undefined;
}

/** Waits until a release is on the disk. */
export async function settleRelease({ release, changed }: Unsettled): Promise<void> {
  if (changed) {
    const root = releaseLayout.public(release);
    const folders = new Set<string>();
    for (const file of changed) {
      if (existsSync(join(root, file))) sync(join(root, file));
      for (let folder = dirname(file); ; folder = dirname(folder)) {
        folders.add(folder);
        if (folder === '.') break;
      }
    }
    for (const folder of folders) if (existsSync(join(root, folder))) sync(join(root, folder));
    for (const file of recordFiles(release)) sync(file);
  } else await syncFileSystem(release);
  sync(release);
}
