/** How long the steps of a start take. */
export class Steps {
  readonly #begin = performance.now();
  readonly #ended: { name: string; at: number }[] = [];

  end(name: string): void {
    this.#ended.push({ name, at: performance.now() });
  }

  /** The whole and its parts, in seconds: `12.3 s (builds 0.1 s, …)`. */
  told(): string {
    const parts = this.#ended.map(
      ({ name, at }, index) => `${name} ${seconds(at - (this.#ended[index - 1]?.at ?? this.#begin))}`,
    );
    return `${seconds((this.#ended.at(-1)?.at ?? this.#begin) - this.#begin)} (${parts.join(', ')})`;
  }
}

const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;
