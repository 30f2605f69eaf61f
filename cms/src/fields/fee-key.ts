import { folded } from './dated-rows.ts';

/** What a fee is known by: what it is for and what its amount refers to, in German; undefined where it does not say. */
export const feeKey = (bezeichnung: unknown, bezug: unknown): string | undefined =>
  folded(bezeichnung) ? `${folded(bezeichnung)}|${folded(bezug)}` : undefined;
