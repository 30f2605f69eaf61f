import { comparable, fold } from '@serviceportal/content-types/text';

const WORDS = /[\p{L}\p{N}]+/gu;
/** Behind all letters. Not empty, which databases take for missing. */
const LAST = '~';
/** Digits of a number in a sort key; longer ones are as they are. */
const DIGITS = 12;

/** A word as those write it who leave out what makes an umlaut one: `uebach`, but also `ubach`. */
const withoutMarks = (text: string): string =>
  comparable(text)
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '');

const wordsOf = (text: string): string[] => text.match(WORDS) ?? [];

/** What a document is found by: the words of its texts in every spelling of their umlauts, each once. */
export const searchKey = (texts: readonly string[]): string =>
  [...new Set(texts.flatMap((text) => [...wordsOf(fold(text)), ...wordsOf(withoutMarks(text))]))].join(' ');

/**
 * What somebody typed, as it is looked for in search keys: every word, in any order.
 * @returns an empty text where it has no word
 */
export const searchWords = (typed: string): string => wordsOf(fold(typed)).join(' ');

/** What a list is sorted by: ä as a, ß as ss (DIN 5007-1), small as large, numbers by their value; without words last. */
export const sortKey = (text: string): string =>
  wordsOf(withoutMarks(text))
    .join(' ')
    .replace(/\p{Nd}+/gu, (digits) => digits.replace(/^0+(?=.)/, '').padStart(DIGITS, '0')) || LAST;
