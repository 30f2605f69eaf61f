/**
 * Keeps what was derived last time, and gives the very same object again while everything it was derived from is the
 * same (compared by identity). So a site can tell by identity what is new.
 */
export class Memo {
  #last = new Map<string, { from: readonly unknown[]; value: unknown }>();
  #next = new Map<string, { from: readonly unknown[]; value: unknown }>();

  get<T>(key: string, from: readonly unknown[], derive: () => T): T {
    const known = this.#next.get(key) ?? this.#last.get(key);
    const same =
      known !== undefined &&
      known.from.length === from.length &&
      known.from.every((item, index) => item === from[index]);
    const value = same ? (known.value as T) : derive();
    this.#next.set(key, { from, value });
    return value;
  }

  /** Forgets what was not asked for since the last turn. */
  turn(): void {
    this.#last = this.#next;
    this.#next = new Map();
  }
}
