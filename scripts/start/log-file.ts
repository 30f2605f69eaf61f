import { closeSync, fstatSync, fchmodSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';

/** A log file begins anew at this size, in bytes, and this many before it are kept: `admin.log.1` is the last. */
const MOST_BYTES = 10 * 1024 * 1024;
const KEPT = 3;

/** A log that never outgrows the disk, readable by its owner alone. */
export class LogFile {
  readonly #path: string;
  readonly #mostBytes: number;
  #file: number;
  #bytes: number;

  constructor(path: string, mostBytes = MOST_BYTES) {
    this.#path = path;
    this.#mostBytes = mostBytes;
    this.#file = openSync(path, 'a', 0o600);
    // One from before may be open to all.
    fchmodSync(this.#file, 0o600);
    this.#bytes = fstatSync(this.#file).size;
  }

  write(text: Uint8Array): void {
    if (this.#bytes > 0 && this.#bytes + text.byteLength > this.#mostBytes) this.#beginAnew();
    this.#bytes += text.byteLength;
    writeSync(this.#file, text);
  }

  close(): void {
    closeSync(this.#file);
  }

  #beginAnew(): void {
    closeSync(this.#file);
    rmSync(`${this.#path}.${KEPT}`, { force: true });
    for (let age = KEPT - 1; age >= 1; age--) rename(`${this.#path}.${age}`, `${this.#path}.${age + 1}`);
    rename(this.#path, `${this.#path}.1`);
    this.#file = openSync(this.#path, 'a', 0o600);
    this.#bytes = 0;
  }
}

function rename(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}
