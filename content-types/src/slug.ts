import anyAscii from 'any-ascii';
import { comparable, inPlainGerman } from './text.ts';

/** Longest slug. File systems take names of 255 bytes; a longer address is read by nobody. */
export const SLUG_LENGTH = 80;

/**
 * Turns a title into a slug of at most `SLUG_LENGTH` characters, cut at a word: ä→ae, ß→ss, other scripts in Latin letters,
 * what is neither letter nor digit → hyphen. Empty where nothing remains, as of emoji alone.
 */
export function slugify(title: string): string {
  const words = anyAscii(inPlainGerman(comparable(title)).replace(/[^\p{L}\p{N}\p{M}]+/gu, ' '))
    .toLowerCase()
    // Signs that stand for letters without a Latin one, such as the Arabic ع, end no word.
    .replace(/[^a-z0-9 ]/g, '')
    .trim()
    .replace(/ +/g, '-');
  if (words.length <= SLUG_LENGTH) return words;
  const end = words.slice(0, SLUG_LENGTH + 1).lastIndexOf('-');
  return words.slice(0, end > 0 ? end : SLUG_LENGTH);
}
