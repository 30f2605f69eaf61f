/** Measures the steps of a piece of work, in milliseconds. */
export class Stopwatch {
  readonly timings: Record<string, number> = {};
  readonly #start = performance.now();
  #last = this.#start;

  /** Ends a step. */
  lap(step: string): void {
    const now = performance.now();
    this.timings[step] = rounded(now - this.#last);
    this.#last = now;
  }

  /** Milliseconds since the beginning. */
  total(): number {
    return rounded(performance.now() - this.#start);
  }
}

function rounded(milliseconds: number): number {
  return Math.round(milliseconds * 10) / 10;
}
