/** Random choices from a seed, so that a run that failed can be made again. */
export interface Random {
  /** From 0 up to, not including, 1. */
  next(): number;
  below(count: number): number;
  oneOf<T>(items: readonly T[]): T;
  chance(probability: number): boolean;
}

/** The generator mulberry32. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (count: number) => Math.floor(next() * count);
  return {
    next,
    below,
    oneOf: (items) => {
      if (items.length === 0) throw new Error('nothing to choose from');
      return items[below(items.length)]!;
    },
    chance: (probability) => next() < probability,
  };
}
