import { execFile } from 'node:child_process';
import {
  closeSync,
  copyFileSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readlinkSync,
  renameSync,
  rmdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { MAKER } from './maker.ts';

/** Fills a folder. Files are created or replaced, never written into: hard links would alter older releases. */
export class FolderWriter {
  readonly root: string;
  /** Files that were written, shared or removed. */
  readonly changed = new Set<string>();
  readonly #made = new Set<string>();

  constructor(root: string) {
    this.root = root;
    mkdirSync(root, { recursive: true });
    this.#made.add('.');
  }

  write(file: string, content: string | Uint8Array): void {
    this.#makeFolder(dirname(file));
    this.changed.add(file);
    const path = `${this.root}/${file}`;
    try {
      writeFileSync(path, content, { flag: 'wx' });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      rmSync(path);
      writeFileSync(path, content, { flag: 'wx' });
    }
  }

  /** Shares `from` with the file's other owners. */
  link(from: string, file: string): void {
    this.#makeFolder(dirname(file));
    this.changed.add(file);
    linkOrCopy(from, `${this.root}/${file}`);
  }

  /** Takes a file away, and the folders that are empty without it. */
  remove(file: string): void {
    this.changed.add(file);
    rmSync(join(this.root, file), { force: true });
    for (let folder = dirname(file); folder !== '.'; folder = dirname(folder)) {
      try {
        rmdirSync(join(this.root, folder));
      } catch (error) {
        const code = (error as NodeJS.ErrnoException).code;
        if (code === 'ENOTEMPTY' || code === 'EEXIST') return;
        if (code !== 'ENOENT') throw error;
      }
      this.#made.delete(folder);
    }
  }

  #makeFolder(folder: string): void {
    if (this.#made.has(folder)) return;
    mkdirSync(`${this.root}/${folder}`, { recursive: true });
    for (let each = folder; each !== '.'; each = dirname(each)) this.#made.add(each);
  }
}

/** Gives a file a second name; copies it where that cannot be (other volume, too many names). */
export function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code !== 'EXDEV' && code !== 'EMLINK' && code !== 'EPERM' && code !== 'ENOTSUP') throw error;
    copyFileSync(from, to);
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

/** Waits until a folder's entries (new names, renames), or the bytes of a file, are on the disk. */
export function sync(path: string): void {
  const descriptor = openSync(path, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/**
 * Waits until everything that was written on the file system of `folder` is on the disk (syncfs of Linux, by `sync -f` of
 * coreutils or busybox): for many files far cheaper than waiting for each.
 */
export async function syncFileSystem(folder: string): Promise<void> {
  await promisify(execFile)('sync', ['-f', folder]);
}

/** Name of a file until it takes its place; it says whose it is. */
function temporaryName(file: string): string {
  return `${file}.${MAKER}.tmp`;
}

/** Who left a temporary file of this name, or `undefined` for other files. */
export function temporaryOf(name: string): string | undefined {
  return /\.([0-9a-f]{8}-\d+)\.tmp$/.exec(name)?.[1];
}

/** Points `link` at `target` in one step: readers see the old target or the new one, never nothing. */
export function switchSymlink(link: string, target: string): void {
  const temporary = temporaryName(link);
  rmSync(temporary, { force: true });
  symlinkSync(target, temporary);
  renameSync(temporary, link);
  sync(dirname(link));
}

/** Puts a new file in the place of one that others may share, without waiting for the disk. */
export function putFile(file: string, content: string): void {
  rmSync(file, { force: true });
  writeFileSync(file, content, { flag: 'wx' });
}

/** Puts a file in the place of another in one step, and waits until it is on the disk. */
export function replaceFile(file: string, content: string | Uint8Array): void {
  const temporary = temporaryName(file);
  writeDurably(temporary, content);
  renameSync(temporary, file);
  sync(dirname(file));
}

/** The target of a symlink, or `undefined` when there is none or there can be none of this name. */
export function readSymlink(link: string): string | undefined {
  try {
    return readlinkSync(link);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') return undefined;
    throw error;
  }
}
