/** Roughly how a word sounds in German: doubled letters once, letters that sound alike as one. */
export const sound = (word: string): string =>
  word
    .replace(/ph|v/g, 'f')
    .replace(/th|dt|d/g, 't')
    .replace(/ck|g|k|c|q/g, 'k')
    .replace(/tz|z/g, 's')
    .replace(/b/g, 'p')
    .replace(/ie|y|j/g, 'i')
    .replace(/aeu|oi|oy/g, 'eu')
    .replace(/ae/g, 'e')
    .replace(/([aeiou])h/g, '$1')
    .replace(/(.)\1+/g, '$1');

/**
 * Damerau–Levenshtein distance (optimal string alignment); `Infinity` where it is more than `limit`. Only what lies within
 * `limit` of the diagonal is computed, because further off it is more.
 */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return Infinity;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  let row: number[] = [];
  for (let i = 1; i <= a.length; i += 1) {
    const from = Math.max(1, Math.ceil(i - limit));
    const to = Math.min(b.length, Math.floor(i + limit));
    row[from - 1] = from === 1 ? i : Infinity;
    let least = row[from - 1]!;
    for (let j = from; j <= to; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) value = Math.min(value, before[j - 2]! + 1);
      row[j] = value;
      least = Math.min(least, value);
    }
    if (to < b.length) row[to + 1] = Infinity;
    if (least > limit) return Infinity;
    [before, last, row] = [last, row, before];
  }
  const result = last[b.length]!;
  return result > limit ? Infinity : result;
}

/** How many typing errors a word of some length may have. */
export const mostErrors = (length: number): number => (length < 4 ? 0 : length < 6 ? 1 : length < 10 ? 2 : 3);

/** A word that looks or sounds much like a mistyped one; `errors` weighs what sounds alike as less of an error. */
export interface Near {
  word: string;
  errors: number;
}

/** The words nearest to a mistyped one, nearest first, with at most `limit` errors. */
export function nearest(typed: string, words: Iterable<string>, limit = mostErrors(typed.length)): Near[] {
  if (limit <= 0) return [];
  const heard = sound(typed);
  const found: Near[] = [];
  let least = limit;
  for (const word of words) {
    const errors = distance(typed, word, Math.min(limit, least + 1));
    if (errors === Infinity) continue;
    const weighed = errors - (word[0] === typed[0] ? 0.3 : 0) - (sound(word) === heard ? 0.6 : 0);
    found.push({ word, errors: weighed });
    least = Math.min(least, weighed);
  }
  return found.sort((a, b) => a.errors - b.errors);
}
