import { fold } from '@serviceportal/content-types/text';
import { stemsOf, type Language } from '../src/search/language.ts';
import { splitWords } from '../src/search/text.ts';
import { remember } from '../src/view/memo.ts';

/** The same words stand on every page and on every site: as many are remembered as a large portal has. */
const MOST_WORDS = 200_000;

const folded = remember(fold, MOST_WORDS);

/** The words of a text, folded, as the search has them. */
export const knownWordsOf = (text: string): string[] => splitWords(text).map(folded);

const stems = remember((language: Language) =>
  remember((word: string): readonly string[] => [...stemsOf(word, language)], MOST_WORDS),
);

/** The stems of a word, as the search has them. */
export const knownStemsOf = (word: string, language: Language): readonly string[] => stems(language)(word);

const numbers = new Map<string, number>();
const words: string[] = [];

/** The number of a word, which it keeps as long as the process lives: what is made of the words keeps numbers instead. */
export function numberOf(word: string): number {
  let number = numbers.get(word);
  if (number === undefined) {
    number = words.push(word) - 1;
    numbers.set(word, number);
  }
  return number;
}

/** The number of a word that has one. */
export const knownNumberOf = (word: string): number | undefined => numbers.get(word);

/** The word of a number. */
export const wordOf = (number: number): string => words[number]!;

/** How many words have numbers. */
export const wordCount = (): number => words.length;
