/** What German and Dutch put between the parts of a compound. */
const LINKS = ['', 's', 'es', 'n', 'en', 'er', 'e'];
const MIN_PART = 4;
const MAX_PARTS = 4;

/**
 * Where a compound falls into words: `personalausweis` → `[8]`. Empty where it cannot be split whole. What links two parts
 * belongs to the first. The fewest and then the most even parts win.
 */
export function splitCompound(word: string, isWord: (part: string) => boolean): number[] {
  return split(word, isWord, MAX_PARTS) ?? [];
}

function split(word: string, isWord: (part: string) => boolean, parts: number): number[] | undefined {
  let best: number[] | undefined;
  for (let end = word.length - MIN_PART; end >= MIN_PART; end -= 1) {
    if (!isWord(word.slice(end))) continue;
    const head = word.slice(0, end);
    const before = isPart(head, isWord) ? [] : parts > 2 ? split(unlinked(head, isWord), isWord, parts - 1) : undefined;
    if (!before) continue;
    const found = [...before, end];
    if (
      !best ||
      found.length < best.length ||
      (found.length === best.length && shortest(word, found) > shortest(word, best))
    )
      best = found;
  }
  return best;
}

/** The parts of a word between the places where it is split. */
export function partsOf(word: string, cuts: readonly number[]): string[] {
  return [...cuts, word.length].map((end, index) => word.slice(cuts[index - 1] ?? 0, end));
}

const shortest = (word: string, cuts: readonly number[]) =>
  Math.min(...partsOf(word, cuts).map(({ length }) => length));

/** The word a part of a compound is, without its link and with an `e` that was dropped: `schul` → `schule`. */
function partWord(part: string, isWord: (word: string) => boolean): string | undefined {
  for (const link of LINKS) {
    if (!part.endsWith(link) || part.length - link.length < MIN_PART) continue;
    const stem = part.slice(0, part.length - link.length);
    if (isWord(stem)) return stem;
    if (isWord(`${stem}e`)) return `${stem}e`;
  }
  return undefined;
}

const isPart = (part: string, isWord: (word: string) => boolean) => partWord(part, isWord) !== undefined;

/** A head that consists of parts itself, without the link at its end. */
function unlinked(head: string, isWord: (word: string) => boolean): string {
  const link = LINKS.find((each) => each && head.endsWith(each) && split(head.slice(0, -each.length), isWord, 2));
  return link ? head.slice(0, -link.length) : head;
}
