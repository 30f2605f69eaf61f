/** The space between two sentences. An abbreviation such as `z. B.` is none, a number neither: `1. Januar`. */
const END =
  /(?<=(?:\p{L}{2}\.|[\p{L}\d][!?:]|[)“][.!?:])(?:<\/(?:b|strong|em|i|a)>)?) (?=(?:<(?:b|strong|em|i)>)?[\p{Lu}\d])/gu;

/**
 * Leichte Sprache puts every sentence on a line of its own (DIN SPEC 33429). Takes plain text or HTML; the line ends show
 * where the style keeps them (`white-space: pre-line`).
 */
export const sentencesPerLine = (text: string): string => text.replace(END, '\n');
