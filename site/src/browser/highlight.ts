import { fold } from '@serviceportal/content-types/text';

/** A piece of a text, and whether it is one of the words looked for. */
export interface Piece {
  text: string;
  found: boolean;
}

/** A soft hyphen may stand within. */
const WORD = /[\p{Letter}\p{Mark}\p{Number}\u00AD]+/gu;
/** With its accents, which may be signs of their own. */
const LETTER = /.[\p{Mark}\u00AD]*/gu;
/** A shorter word stands within too many others. */
const LEAST_PART = 4;
/** An ending that makes another form of a word, e.g. `Ausweises`. */
const MOST_ENDING = 2;

/** Cuts a text at the words looked for, which are folded: whole words in any form, and parts of a compound. */
export function pieces(text: string, words: readonly string[]): Piece[] {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  const found: Piece[] = [];
  let end = 0;
  const add = (until: number, isFound: boolean) => {
    if (until > end) found.push({ text: text.slice(end, until), found: isFound });
    end = until;
  };
  for (const { 0: token, index } of text.matchAll(WORD)) {
    const range = rangeIn(token, longestFirst);
    if (!range) continue;
    add(index + range.from, false);
    add(index + range.to, true);
  }
  add(text.length, false);
  return found;
}

interface Range {
  from: number;
  to: number;
}

function rangeIn(token: string, words: readonly string[]): Range | undefined {
  const letters = token.match(LETTER) ?? [];
  const folded = letters.map(fold);
  const whole = folded.join('');
  for (const word of words) {
    if (word === whole || isFormOf(word, whole)) return { from: 0, to: token.length };
    const at = whole.indexOf(word);
    if (at < 0 || (word.length < LEAST_PART && at > 0)) continue;
    const rest = whole.length - at - word.length;
    if (word.length < LEAST_PART && rest > MOST_ENDING) continue;
    const to = rest > MOST_ENDING ? at + word.length : whole.length;
    return { from: place(letters, folded, at), to: place(letters, folded, to) };
  }
  return undefined;
}

/** The word has an ending that the text does not have. */
const isFormOf = (word: string, whole: string) =>
  whole.length >= LEAST_PART && word.startsWith(whole) && word.length - whole.length <= MOST_ENDING;

/** Where the letter stands in the text that is at this place of the folded one. */
function place(letters: readonly string[], folded: readonly string[], offset: number): number {
  let inText = 0;
  let inFolded = 0;
  for (const [index, letter] of letters.entries()) {
    if (inFolded >= offset) break;
    inText += letter.length;
    inFolded += folded[index]?.length ?? 0;
  }
  return inText;
}
