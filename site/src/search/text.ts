import { comparable, fold } from '@serviceportal/content-types/text';

/** Sections of a law: `§ 29`, `§§ 27 bis 36, 38a und 40`. */
const SECTIONS = /§+\s*(\d+[a-z]?(?:\s*(?:,|und|bis|-|–)\s*\d+[a-z]?)*)(?![\p{L}\p{N}])/giu;
/** A longer range of sections is a whole law. */
const LONGEST_RANGE = 100;

/** The words of a text as they are written. Each section of a law is a word (`§29`), and a range is all its sections. */
export function splitWords(text: string): string[] {
  const sections: string[] = [];
  const rest = comparable(text).replace(SECTIONS, (_, numbers: string) => {
    sections.push(...sectionsOf(numbers).map((number) => `§${number}`));
    return ' ';
  });
  return [...sections, ...(rest.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [])];
}

/** The words of a text, folded. */
export const wordsOf = (text: string): string[] => splitWords(text).map(fold);

function sectionsOf(numbers: string): string[] {
  return numbers.split(/,|und/).flatMap((part) => {
    const [from = '', to = from] = part.split(/bis|-|–/).map((number) => number.trim());
    const first = parseInt(from, 10);
    const last = Math.min(parseInt(to, 10), first + LONGEST_RANGE);
    const between = Array.from({ length: Math.max(0, last - first) }, (_, index) => String(first + index + 1));
    return [...new Set([from, ...between, to])];
  });
}
