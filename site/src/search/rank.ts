import type { Names } from './names.ts';
import type { Term } from './query.ts';
import type { WordsPage } from './words-file.ts';

/** What counts how much. Found by trying on the queries of `tests/search/queries.tsv`; none of it knows a service. */
export interface Weights {
  /** How much of a name the query must say for the name to count fully. */
  coverage: number;
  /** What words count that stand scattered over the names of a page, beside those of its best name. */
  scattered: number;
  /** What the text of a page counts, beside its names. */
  text: number;
  leistung: number;
  offered: number;
  /** What the most used page is put ahead. */
  used: number;
}
export const WEIGHTS: Weights = { coverage: 0.5, scattered: 0.4, text: 0.25, leistung: 1.4, offered: 1.15, used: 0.04 };

export interface Ranked {
  /** Index in `seiten`. */
  page: number;
  score: number;
}

/** How well the text of pages fits a term, from 0 to 1, by index in `seiten`. */
export type TextScores = readonly ReadonlyMap<number, number>[];

/** The pages that fit, best first. `texts` has one entry per term. */
export function rank(
  seiten: readonly WordsPage[],
  names: Names,
  terms: readonly Term[],
  texts: TextScores = [],
  weights: Weights = WEIGHTS,
): Ranked[] {
  const scores = new Map<number, number>();
  const best = new Map<number, number>();
  const scattered = new Map<number, number>();
  for (const { name, score } of namesThatFit(names, terms, weights)) {
    const { page } = names.names[name]!;
    best.set(page, Math.max(best.get(page) ?? 0, score));
  }
  terms.forEach(({ variants, importance, filler }, index) => {
    if (filler) return;
    const byPage = new Map<number, number>();
    for (const [word, fit] of variants)
      for (const { name, share } of names.places.get(word) ?? []) {
        const { page, worth } = names.names[name]!;
        byPage.set(page, Math.max(byPage.get(page) ?? 0, fit * share * worth));
      }
    for (const [page, fit] of texts[index] ?? []) byPage.set(page, Math.max(byPage.get(page) ?? 0, fit * weights.text));
    for (const [page, fit] of byPage) scattered.set(page, (scattered.get(page) ?? 0) + importance * fit);
  });
  for (const [page, score] of scattered) {
    const { art, angeboten, rang } = seiten[page]!;
    const fits = (best.get(page) ?? 0) + weights.scattered * score;
    const kind = art === 'leistung' ? weights.leistung : 1;
    const offered = angeboten ? weights.offered : 1;
    const used = rang ? 1 + weights.used / rang : 1;
    scores.set(page, fits * kind * offered * used);
  }
  return [...scores].map(([page, score]) => ({ page, score })).sort((a, b) => b.score - a.score || a.page - b.page);
}

/** How well names fit as a whole: how much of the query they say, and how much of them the query says. */
function namesThatFit(
  { names, places, rarity, language }: Names,
  terms: readonly Term[],
  weights: Weights,
): { name: number; score: number }[] {
  const fits = new Map<number, { said: number[]; words: number[] }>();
  terms.forEach(({ variants }, index) => {
    for (const [word, fit] of variants)
      for (const { name, position, share } of places.get(word) ?? []) {
        if (names[name]!.kind === 'text') continue;
        let found = fits.get(name);
        if (!found) fits.set(name, (found = { said: [], words: [] }));
        found.said[index] = Math.max(found.said[index] ?? 0, fit * share);
        found.words[position] = Math.max(found.words[position] ?? 0, fit * share);
      }
  });
  const importanceOf = (word: string) => (language.stop.has(word) ? 0.25 : rarity(word));
  return [...fits].map(([name, { said, words }]) => {
    const { worth, words: all, kind } = names[name]!;
    const fit = terms.reduce((sum, { importance }, index) => sum + importance * (said[index] ?? 0), 0);
    if (kind === 'law') return { name, score: fit * worth };
    const whole = all.reduce((sum, word) => sum + importanceOf(word), 0);
    const covered = all.reduce((sum, word, index) => sum + importanceOf(word) * (words[index] ?? 0), 0);
    return { name, score: fit * worth * (1 - weights.coverage + weights.coverage * (covered / whole)) };
  });
}
