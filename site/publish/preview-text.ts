import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { create, type Font, type Glyph } from 'fontkit';

export type Weight = 400 | 600;

/** The slices of the typeface, in the order in which a letter is looked for. */
const SLICES = ['latin', 'latin-ext'] as const;

const loaded = new Map<Weight, Font[]>();

/** Fira Sans, as the sites use it. Read once, when the first picture is drawn. */
function fontsOf(weight: Weight): Font[] {
  let fonts = loaded.get(weight);
  if (!fonts) {
    fonts = SLICES.map((slice) => {
      const file = import.meta.resolve(`@fontsource/fira-sans/files/fira-sans-${slice}-${weight}-normal.woff`);
      const font = create(readFileSync(fileURLToPath(file)));
      if (!('layout' in font)) throw new Error(`${file} is a collection of fonts`);
      return font;
    });
    loaded.set(weight, fonts);
  }
  return fonts;
}

/** More letters than any picture holds in its smallest size; what follows is never measured. */
const MOST_LETTERS = 400;
/** How often lines are made narrower in search of even ones. */
const MOST_STEPS = 40;

/**
 * Text without what the typeface has no letter for: an accent goes before its letter does, and of other forms of a letter
 * its plain one stays. Signs may be missing, letters may not: half a word would say something else, so a text in another
 * script is empty. It is cut off after `MOST_LETTERS`.
 */
export function drawable(text: string, weight: Weight): string {
  const fonts = fontsOf(weight);
  const has = (letter: string) => fonts.some((font) => font.hasGlyphForCodePoint(letter.codePointAt(0)!));
  const drawn: string[] = [];
  for (const letter of text.slice(0, 4 * MOST_LETTERS).normalize('NFC')) {
    if (drawn.length > MOST_LETTERS) break;
    // Soft hyphens, joiners and the like show nothing, though the typeface draws some of them.
    if (/[\p{Cf}\p{Cc}]/u.test(letter) && !/\s/.test(letter)) continue;
    if (has(letter)) {
      drawn.push(letter);
      continue;
    }
    const parts = [...letter.normalize('NFKD')].filter(has);
    if (/\p{Letter}/u.test(letter) && parts.length === 0) return '';
    drawn.push(...(/^\s$/u.test(letter) ? [' '] : parts));
  }
  const words = drawn.join('').replace(/\s+/g, ' ').trim();
  return /[^\p{Mark}\s]/u.test(words) ? words : '';
}

/** Parts of a text that one slice has all letters of. */
function runsOf(text: string, weight: Weight): { font: Font; text: string }[] {
  const fonts = fontsOf(weight);
  const runs: { font: Font; text: string }[] = [];
  for (const letter of text) {
    const font = fonts.find((candidate) => candidate.hasGlyphForCodePoint(letter.codePointAt(0)!));
    if (!font) continue;
    const last = runs.at(-1);
    if (last?.font === font) last.text += letter;
    else runs.push({ font, text: letter });
  }
  return runs;
}

/** Width of a text in its own size: 1 is as wide as the text is high. */
export function widthOf(text: string, weight: Weight): number {
  return runsOf(text, weight).reduce(
    (sum, { font, text: part }) => sum + font.layout(part).advanceWidth / font.unitsPerEm,
    0,
  );
}

/** A line of text as SVG; `y` is its base line. */
export function lineSvg(text: string, x: number, y: number, size: number, weight: Weight, fill: string): string {
  let left = x;
  const letters = runsOf(text, weight).flatMap(({ font, text: part }) => {
    const scale = size / font.unitsPerEm;
    const { glyphs, positions } = font.layout(part);
    return glyphs.map((glyph, index) => {
      const { xAdvance, xOffset, yOffset } = positions[index]!;
      const at = [left + xOffset * scale, y - yOffset * scale].map((value) => value.toFixed(2)).join(' ');
      left += xAdvance * scale;
      // Fonts count upwards, SVG downwards.
      return `<path transform="matrix(${scale} 0 0 ${-scale} ${at})" d="${outlineOf(glyph)}"/>`;
    });
  });
  return `<g fill="${fill}">${letters.join('')}</g>`;
}

const outlines = new WeakMap<Glyph, string>();

/** The shape of a letter in the units of its font, which keeps its glyphs. */
function outlineOf(glyph: Glyph): string {
  const known = outlines.get(glyph) ?? glyph.path.toSVG();
  outlines.set(glyph, known);
  return known;
}

export interface Block {
  lines: string[];
  size: number;
}

/**
 * Breaks a text into lines, in the largest of the sizes in which it keeps to the width and the number of lines. In the
 * smallest one a word that is still too long is divided, and what is too much ends with an ellipsis. A text without a
 * letter that can be drawn has no lines.
 */
export function fitText(
  text: string,
  weight: Weight,
  { width, lines: most, sizes }: { width: number; lines: number; sizes: readonly number[] },
): Block {
  const smallest = sizes.at(-1)!;
  const words = measured(drawable(text, weight).split(' ').filter(Boolean), weight);
  if (words.length === 0) return { lines: [], size: smallest };
  for (const size of sizes) {
    if (words.some((word) => word.width * size > width)) continue;
    const lines = balanced(words, weight, width / size);
    if (lines.length <= most) return { lines, size };
  }
  const parts = words.flatMap((word) => divide(word, weight, width / smallest));
  const lines = breakLines(measured(parts, weight), weight, width / smallest);
  if (lines.length <= most) return { lines, size: smallest };
  const last = shortened(lines[most - 1]!, weight, width / smallest);
  return { lines: [...lines.slice(0, most - 1), last], size: smallest };
}

interface Measured {
  text: string;
  /** See `widthOf`. */
  width: number;
}

const measured = (words: readonly string[], weight: Weight): Measured[] =>
  words.map((text) => ({ text, width: widthOf(text, weight) }));

/** Lines no wider than `most`, which no single word is. */
function breakLines(words: readonly Measured[], weight: Weight, most: number): string[] {
  const space = widthOf(' ', weight);
  const lines: Measured[] = [];
  for (const { text, width } of words) {
    const last = lines.at(-1);
    if (last && last.width + space + width <= most) {
      last.text += ` ${text}`;
      last.width += space + width;
    } else lines.push({ text, width });
  }
  return lines.map(({ text }) => text);
}

/** As few lines as the width allows, of about the same length: no word stands alone in the last one. */
function balanced(words: readonly Measured[], weight: Weight, most: number): string[] {
  const widest = Math.max(...words.map(({ width }) => width));
  let lines = breakLines(words, weight, most);
  for (let step = 1; step <= MOST_STEPS; step += 1) {
    const width = most * 0.97 ** step;
    if (width < widest) break;
    const narrower = breakLines(words, weight, width);
    if (narrower.length > lines.length) break;
    lines = narrower;
  }
  return lines;
}

/** A word in parts no wider than `most`, all but the last with a hyphen; no part is without a letter. */
function divide(word: Measured, weight: Weight, most: number): string[] {
  const parts: string[] = [];
  let letters = [...word.text];
  let { width } = word;
  while (width > most && letters.length > 1) {
    let end = Math.max(1, Math.min(letters.length - 1, Math.ceil((letters.length * most) / width)));
    while (end > 1 && widthOf(`${letters.slice(0, end).join('')}-`, weight) > most) end -= 1;
    parts.push(`${letters.slice(0, end).join('')}-`);
    letters = letters.slice(end);
    width = widthOf(letters.join(''), weight);
  }
  return [...parts, letters.join('')];
}

/** A line with an ellipsis at its end, no wider than `most` as far as letters can be left out. */
function shortened(line: string, weight: Weight, most: number): string {
  let kept = line;
  while (kept && widthOf(`${kept} …`, weight) > most) kept = [...kept].slice(0, -1).join('').trimEnd();
  return `${kept} …`;
}
