/** The first pause before something is tried again, and the longest, in milliseconds. */
const FIRST_PAUSE = 3000;
const LONGEST_PAUSE = 5 * 60_000;

/** Pauses between attempts, each twice as long as the one before. */
export class Pauses {
  readonly #first: number;
  readonly #pauses = new Map<string, { length: number; until: number; isAsked: boolean }>();

  constructor(first = FIRST_PAUSE) {
    this.#first = first;
  }

  /** True while something is not to be tried again. Whoever asks for it in person after that began need not wait. */
  isResting(name: string, isAsked = false): boolean {
    const pause = this.#pauses.get(name);
    return pause !== undefined && performance.now() < pause.until && !(isAsked && !pause.isAsked);
  }

  /** An attempt did not succeed. */
  begin(name: string, isAsked = false): void {
    const length = Math.min((this.#pauses.get(name)?.length ?? this.#first / 2) * 2, LONGEST_PAUSE);
    this.#pauses.set(name, { length, until: performance.now() + length, isAsked });
  }

  /** An attempt succeeded. */
  end(name: string): void {
    this.#pauses.delete(name);
  }

  /** Milliseconds until something may be tried again, at most `most`. */
  next(most: number): number {
    const now = performance.now();
    const ends = [...this.#pauses.values()].map(({ until }) => until - now).filter((rest) => rest > 0);
    return Math.min(most, ...ends);
  }
}
