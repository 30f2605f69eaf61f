/**
 * What text is, everywhere in the portal: how it is cleaned where it comes in, and how it is compared. Free of other modules,
 * so that a browser can load it alone.
 */

/** Line ends of every kind: CR LF, CR, vertical tab (a line break in Word), form feed, NEL, U+2028, U+2029. */
const LINE_END = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/** Control characters but tab and line end, halves of surrogate pairs, what is no character, and what stood for an object. */
const NO_TEXT = /[^\P{Cc}\t\n]|\p{Cs}|\p{Noncharacter_Code_Point}|[\uFFF9-\uFFFC]/gu;
/** What the list signs of Word become when they are pasted. */
const WORD_BULLET = /[\uF0B7\uF0A7\uF0D8\uF076]/g;
/** Means something only to the font it was typed in. */
const PRIVATE_USE = /\p{Co}/gu;
/** Characters that show nothing by themselves. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}|\u180E/gu;
/** More marks than any language puts on one letter; stacks of them cover the lines around. */
const STACKED_MARKS = /(\p{M}{8})\p{M}+/gu;

/** Where an invisible character helps: what stands before it and what after. */
const HELPFUL: { char: RegExp; before: RegExp; after: RegExp }[] = [
  // A place where a word may be broken.
  { char: /\u00AD/, before: /[\p{L}\p{M}\p{N}]$/u, after: /^[\p{L}\p{M}\p{N}]/u },
  // Joiner and non-joiner tell the letters of some scripts how to connect.
  {
    char: /[\u200C\u200D]/,
    before:
      /[\p{sc=Arab}\p{sc=Syrc}\p{sc=Nkoo}\p{sc=Mong}\p{sc=Deva}\p{sc=Beng}\p{sc=Guru}\p{sc=Gujr}\p{sc=Orya}\p{sc=Taml}\p{sc=Telu}\p{sc=Knda}\p{sc=Mlym}\p{sc=Sinh}\p{sc=Khmr}\p{sc=Mymr}]$/u,
    after: /^[\p{L}\p{M}]/u,
  },
  // Emoji made of several.
  {
    char: /\u200D/,
    before: /(?:\p{Extended_Pictographic}\uFE0F?|\p{Emoji_Modifier})$/u,
    after: /^\p{Extended_Pictographic}/u,
  },
  // The flag of a part of a country: black flag, tags, end of tags.
  { char: /[\u{E0020}-\u{E007F}]/u, before: /\u{1F3F4}[\u{E0020}-\u{E007E}]*$/u, after: /^/ },
  // Which of its pictures the character before is to have.
  { char: /\p{Variation_Selector}/u, before: /[^\s\p{Cf}\p{Default_Ignorable_Code_Point}]$/u, after: /^/ },
];
/** As much of a text as decides about a character in it. */
const CONTEXT = 16;

/** Marks of direction do something only beside letters that are read from the right. */
const DIRECTION_MARK = /[\u200E\u200F\u061C]/;
const READ_FROM_THE_RIGHT = /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}]/u;
/** A pair around words of another direction, and what is between. */
const ISOLATED = /([\u2066-\u2068])([^\u2066-\u2069\n]*)\u2069/g;
const ISOLATES = /[\u2066-\u2069]/;

/**
 * Text without what is none: composed (Unicode NFC), line ends as `\n`, without control characters, and with invisible
 * characters only where they help. Spaces at its ends stay, so that pieces of a text can be cleaned one by one.
 */
export function cleanCharacters(raw: string): string {
  const text = raw
    .replace(LINE_END, '\n')
    .replace(NO_TEXT, '')
    .replace(WORD_BULLET, '•')
    .replace(PRIVATE_USE, '')
    .replace(STACKED_MARKS, '$1');
  return withoutUseless(text).normalize('NFC');
}

/** Text of several lines as the portal keeps it: cleaned, without spaces at its ends. */
export const cleanText = (raw: string): string => cleanCharacters(raw).trim();

/** The same for a field of one line: a line break or a tab is a space. */
export const cleanLine = (raw: string): string => asLine(cleanCharacters(raw)).trim();

/** Line breaks, with the spaces around them, and tabs as spaces. Takes time as the text is long, whatever it is made of. */
export const asLine = (text: string): string =>
  text.replace(/[ \t\n]+/g, (gap) => (gap.includes('\n') ? ' ' : gap.replaceAll('\t', ' ')));

function withoutUseless(text: string): string {
  const fromTheRight = READ_FROM_THE_RIGHT.test(text);
  const paired = balancedIsolates(text);
  return text.replace(INVISIBLE, (char, offset: number) => {
    if (ISOLATES.test(char)) return paired.has(offset) ? char : '';
    if (DIRECTION_MARK.test(char)) return fromTheRight ? char : '';
    const before = text.slice(Math.max(0, offset - CONTEXT), offset);
    const after = text.slice(offset + char.length, offset + char.length + CONTEXT);
    return HELPFUL.some((help) => help.char.test(char) && help.before.test(before) && help.after.test(after))
      ? char
      : '';
  });
}

/** Offsets of isolates that are opened and closed within a line; one that stays open would turn round all that follows. */
function balancedIsolates(text: string): Set<number> {
  const paired = new Set<number>();
  for (const { 0: pair, index } of text.matchAll(ISOLATED)) {
    paired.add(index);
    paired.add(index + pair.length - 1);
  }
  return paired;
}

/** Text as it is compared: compatible forms alike (`ﬁ` as `fi`), characters that show nothing left out. */
export const comparable = (text: string): string => text.replace(INVISIBLE, '').normalize('NFKC');

/** Small letters, and German ones as those without them write them: `ä` as `ae`, `ß` as `ss`. */
export const inPlainGerman = (text: string): string =>
  text.toLowerCase().replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('ß', 'ss');

/** A word as search, filter and order compare it: small letters, `ä` as `ae`, no accents, nothing invisible. */
export const fold = (text: string): string =>
  inPlainGerman(comparable(text))
    .replaceAll('ı', 'i')
    .replaceAll('ł', 'l')
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '');
