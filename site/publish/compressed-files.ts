import type { Compressed } from './compress.ts';
import { hashOf } from './hash.ts';
import type { Threads } from './threads/tasks.ts';

/** How many are kept: those of all indexes of a portal twice over, less than 10 MB. */
const MOST = 400;

/**
 * Compresses files each in whichever thread is free, and keeps what came of it by what was in them: files that several sites
 * have are compressed once, even where they ask at the same time.
 */
export class CompressedFiles {
  readonly #threads: Threads;
  readonly #known = new Map<string, Promise<Compressed | undefined>>();

  constructor(threads: Threads) {
    this.#threads = threads;
  }

  /** `undefined` for what is not worth it. */
  of(file: string, content: Uint8Array, quality: number): Promise<Compressed | undefined> {
    const key = hashOf(content);
    const known = this.#known.get(key) ?? this.#compress(key, { file, content }, quality);
    // What was asked for last is forgotten last.
    this.#known.delete(key);
    this.#known.set(key, known);
    for (const oldest of this.#known.keys()) {
      if (this.#known.size <= MOST) break;
      this.#known.delete(oldest);
    }
    return known;
  }

  async #compress(
    key: string,
    file: { file: string; content: Uint8Array },
    quality: number,
  ): Promise<Compressed | undefined> {
    try {
      const [compressed] = await this.#threads.perform('compress', { files: [file], quality });
      return compressed;
    } catch (error) {
      this.#known.delete(key);
      throw error;
    }
  }
}
