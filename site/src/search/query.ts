import { fold } from '@serviceportal/content-types/text';
import { splitCompound, partsOf } from './compounds.ts';
import { stemsOf } from './language.ts';
import { SHARE, type Names } from './names.ts';
import { mostErrors, nearest } from './spelling.ts';
import { wordsOf } from './text.ts';

/** One thing that was asked for. */
export interface Term {
  /** Words of the names that say it, with how well they do, from 0 to 1. */
  variants: ReadonlyMap<string, number>;
  /** How much it says, from 0 on. */
  importance: number;
  /** What was typed, folded. */
  typed: string;
  /** A word of everyday talk that says little. */
  filler: boolean;
  /** The word of the names it was taken for, as it is written. */
  corrected?: string;
}

/** How well another form of a word stands for it. */
const FORM = 0.9;
/** How well a longer word stands for its beginning. */
const BEGINNING = 0.6;
/** What typing errors in a word cost, were all its letters wrong. */
const CORRECTION = 1.5;
/** How much a word of everyday talk says in comparison. */
const FILLER = 0.12;
/** Corrections that are about as good as the best. */
const AS_GOOD = 0.35;
const MOST_CORRECTIONS = 4;
const MIN_BEGINNING = 4;

/**
 * What a query asks for, in words the names know. In an `unfinished` one the last word may go on; in an `exact` one nothing
 * is mistyped.
 */
export function understand(query: string, names: Names, { unfinished = false, exact = false } = {}): Term[] {
  const typed = wordsAsNamed(wordsOf(query), names);
  const terms = typed.flatMap((word, index) =>
    unfinished && index === typed.length - 1 ? beginningOf(word, names) : termsOf(word, names, exact),
  );
  if (terms.every(({ filler }) => filler)) return terms.map((term) => ({ ...term, filler: false }));
  return terms;
}

/** The query with its typing errors corrected; absent where there are none. */
export function correctedQuery(query: string, terms: readonly Term[]): string | undefined {
  const corrections = new Map(
    terms.flatMap(({ typed, corrected }) => (corrected ? [[typed, corrected] as const] : [])),
  );
  if (corrections.size === 0) return undefined;
  return query.trim().replace(/[\p{L}\p{N}\p{M}]+/gu, (word) => {
    const correction = corrections.get(fold(word));
    if (correction === undefined) return word;
    return /^\p{Lu}/u.test(word) ? correction.replace(/^./u, (letter) => letter.toUpperCase()) : correction;
  });
}

/**
 * The words as the names write them: two that are one there (`sperr müll`), one that is two there (`gewa1`), and a verb
 * whose particle stands apart (`wir ziehen um`).
 */
function wordsAsNamed(typed: readonly string[], names: Names): string[] {
  const result: string[] = [];
  for (const word of typed) {
    const before = result.at(-1);
    const last = result.length - 1;
    const [, letters, digits] = /^(\p{L}+)(\d+)$/u.exec(word) ?? [];
    if (before !== undefined && isNamed(before + word, names) && !(isNamed(before, names) && isNamed(word, names)))
      result[last] = before + word;
    else if (letters && digits && !isNamed(word, names) && isNamed(letters, names)) result.push(letters, digits);
    else result.push(word);
  }
  return withVerbs(result, names);
}

/**
 * Puts a particle that stands apart before its verb: at the end of a sentence always, within it where the verb alone is no
 * word of the names (`wandere aus nach Portugal`).
 */
function withVerbs(words: readonly string[], names: Names): string[] {
  const { particles } = names.language;
  const isVerb = (particle: string, word: string) => formsOf(particle + word, names).size > 0;
  for (let index = words.length - 1; index > 0; index -= 1) {
    const particle = words[index]!;
    if (!particles.has(particle)) continue;
    const isLast = index === words.length - 1;
    const verb = words
      .slice(0, index)
      .findLastIndex((word) => isVerb(particle, word) && (isLast || formsOf(word, names).size === 0));
    if (verb < 0) continue;
    const whole = words.map((word, at) => (at === verb ? particle + word : word));
    return whole.filter((_, at) => at !== index);
  }
  return [...words];
}

const isNamed = (word: string, { words }: Names) => words.has(word);

function termsOf(typed: string, names: Names, exact = false): Term[] {
  if (names.language.stop.has(typed) || names.here.has(typed)) {
    const importance = FILLER * Math.min(names.rarity(typed), 2);
    return [{ typed, variants: new Map([[typed, 1]]), importance, filler: true }];
  }
  const known = formsOf(typed, names);
  if (known.size > 0) return [term(typed, known, names)];

  // A number is never mistyped: `§ 1353` is not `§ 1355`.
  const isWord = !/\p{N}/u.test(typed) && typed.length >= MIN_BEGINNING;
  const errors = exact || !isWord ? [] : nearest(typed, names.correctable);
  const [best] = errors;
  if (best && best.errors <= 1) return [corrected(typed, errors, names)];

  const isPart = (part: string) => !names.language.stop.has(part) && formsOf(part, names).size > 0;
  const parts = partsOf(typed, splitCompound(typed, isPart));
  if (parts.length > 1) return parts.map((part) => term(part, formsOf(part, names), names));

  const longer = typed.length < MIN_BEGINNING ? [] : wordsThatBegin(typed, names);
  if (longer.length > 0) return [term(typed, new Map(longer.map((word) => [word, BEGINNING])), names)];
  if (best) return [corrected(typed, errors, names)];
  return [{ typed, variants: new Map(), importance: names.rarity(typed), filler: false }];
}

const wordsThatBegin = (beginning: string, { words }: Names): string[] =>
  [...words.keys()].filter((word) => word.startsWith(beginning));

/** The last word while somebody types: any word that begins so, and as a whole it counts most. */
function beginningOf(typed: string, names: Names): Term[] {
  const longer = wordsThatBegin(typed, names);
  if (longer.length === 0) return termsOf(typed, names);
  const variants = new Map(longer.map((word) => [word, BEGINNING + (1 - BEGINNING) * (typed.length / word.length)]));
  for (const [word, fit] of formsOf(typed, names)) keepBest(variants, word, fit);
  return [term(typed, variants, names)];
}

function corrected(typed: string, errors: ReturnType<typeof nearest>, names: Names): Term {
  const least = errors[0]?.errors ?? 0;
  const chosen = errors.filter(({ errors: count }) => count <= least + AS_GOOD).slice(0, MOST_CORRECTIONS);
  const variants = new Map<string, number>();
  for (const { word, errors: count } of chosen) {
    const weight = 1 - (CORRECTION * Math.max(0, count)) / typed.length;
    for (const [form, fit] of formsOf(word, names)) keepBest(variants, form, fit * weight);
  }
  return { ...term(typed, variants, names), corrected: names.words.get(chosen[0]?.word ?? '') ?? typed };
}

function term(typed: string, variants: ReadonlyMap<string, number>, names: Names): Term {
  const importance = Math.min(
    ...[...variants].filter(([, fit]) => fit > SHARE.head).map(([word]) => names.rarity(word)),
  );
  return { typed, variants, importance: Number.isFinite(importance) ? importance : names.rarity(typed), filler: false };
}

/** A word of the names, its other forms, and the parts of a compound. */
function formsOf(word: string, names: Names): Map<string, number> {
  const forms = new Map<string, number>();
  if (names.places.has(word)) forms.set(word, 1);
  for (const stem of stemsOf(word, names.language))
    for (const other of names.stems.get(stem) ?? []) keepBest(forms, other, FORM);
  for (const whole of [...forms.keys()]) {
    const parts = names.parts.get(whole) ?? [];
    parts.forEach((part, index) => {
      const share = index === parts.length - 1 ? SHARE.head : SHARE.before;
      for (const stem of stemsOf(part, names.language))
        for (const other of names.stems.get(stem) ?? []) keepBest(forms, other, share * 0.5);
    });
  }
  return forms;
}

function keepBest(weights: Map<string, number>, word: string, weight: number): void {
  weights.set(word, Math.max(weights.get(word) ?? 0, weight));
}

/** Words near to a query that found nothing, as they are written. */
export function nearWords(query: string, names: Names, limit: number): string[] {
  const near = wordsOf(query)
    .filter((word) => !names.language.stop.has(word) && word.length >= MIN_BEGINNING)
    .flatMap((word) => nearest(word, names.correctable, mostErrors(word.length) + 1));
  const best = near.sort((a, b) => a.errors - b.errors).map(({ word }) => names.words.get(word) ?? word);
  return [...new Set(best)].slice(0, limit);
}
