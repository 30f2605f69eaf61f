import {
  closeSync,
  copyFileSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** Fills a new folder. Files are only ever created, never written again: hard links would alter older releases. */
export class FolderWriter {
  readonly root: string;
  readonly #made = new Set<string>();

  constructor(root: string) {
    this.root = root;
    mkdirSync(root, { recursive: true });
    this.#made.add('.');
  }

  write(file: string, content: string | Uint8Array): void {
    this.#makeFolder(dirname(file));
    writeFileSync(join(this.root, file), content, { flag: 'wx' });
  }

  /** Shares `from` with the file's other owners; copies where a link cannot be made (other volume, too many links). */
  link(from: string, file: string): void {
    this.#makeFolder(dirname(file));
    const to = `${this.root}/${file}`;
    try {
      linkSync(from, to);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code !== 'EXDEV' && code !== 'EMLINK' && code !== 'EPERM' && code !== 'ENOTSUP') throw error;
      copyFileSync(from, to);
    }
  }

  #makeFolder(folder: string): void {
    if (this.#made.has(folder)) return;
    this.#makeFolder(dirname(folder));
    mkdirSync(`${this.root}/${folder}`);
    this.#made.add(folder);
  }
}

/** Writes a new file and waits until it is on the disk. */
export function writeDurably(file: string, content: string | Uint8Array): void {
  const descriptor = openSync(file, 'w');
  try {
    const bytes = Buffer.from(content);
    for (let written = 0; written < bytes.length;) written += writeSync(descriptor, bytes, written);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Waits until a folder's entries (new names, renames) are on the disk. */
export function syncFolder(folder: string): void {
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Name of a file until it takes its place; it says whose it is. */
function temporaryName(file: string): string {
  return `${file}.${process.pid}.tmp`;
}

/** The process that left a temporary file of this name, or `undefined` for other files. */
export function temporaryOf(name: string): number | undefined {
  const pid = /\.(\d+)\.tmp$/.exec(name)?.[1];
  return pid === undefined ? undefined : Number(pid);
}

/** Points `link` at `target` in one step: readers see the old target or the new one, never nothing. */
export function switchSymlink(link: string, target: string): void {
  const temporary = temporaryName(link);
  rmSync(temporary, { force: true });
  symlinkSync(target, temporary);
  renameSync(temporary, link);
  syncFolder(dirname(link));
}

/** Replaces a small file in one step. */
export function replaceFile(file: string, content: string): void {
  const temporary = temporaryName(file);
  writeDurably(temporary, content);
  renameSync(temporary, file);
  syncFolder(dirname(file));
}

/** The target of a symlink, or `undefined` when there is none. */
export function readSymlink(link: string): string | undefined {
  try {
    return readlinkSync(link);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
