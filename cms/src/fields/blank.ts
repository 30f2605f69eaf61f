/** Letters that have no ink: white space, controls, format characters, and the fillers of Braille and Hangul. */
const INKLESS = /[\s\p{C}\p{Z}\u{2800}\u{115f}\u{1160}\u{3164}\u{ffa0}\u{34f}]/gu;

/** True where nobody would see anything: empty, or made of white space and invisible characters alone. */
export const isBlank = (text: string): boolean => text.replace(INKLESS, '') === '';

interface Node {
  text?: unknown;
  children?: unknown;
  root?: unknown;
}

/** The words of a formatted text, without its markup; of anything else nothing. */
export function wordsOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return '';
  const { text, children, root } = value as Node;
  if (root !== undefined) return wordsOf(root);
  if (typeof text === 'string') return text;
  return Array.isArray(children) ? children.map(wordsOf).join('') : '';
}
