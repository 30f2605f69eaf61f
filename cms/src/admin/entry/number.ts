/** What an editor reads where what they typed is no number. */
export const NO_NUMBER = 'Das ist keine Zahl. Bitte schreiben Sie Ziffern mit Komma, zum Beispiel 66,50.';

const PLAIN = /^-?\d+$/;
const COMMA = /^-?\d+,\d+$/;
const POINT = /^-?\d+\.\d+$/;
const GERMAN_GROUPS = /^-?[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/;
const ENGLISH_GROUPS = /^-?[1-9]\d{0,2}(,\d{3})+\.\d+$/;

/**
 * The number that somebody typed: `66,50`, `66.50`, `1.234,50`, `12,–`, also with € behind it. A single point before three
 * digits groups thousands, unless the number would then be too large for its field: a latitude of `51.063` is none of
 * fifty-one thousand.
 * @param max the largest number that the field takes
 * @returns undefined where it is none
 */
export function readNumber(typed: string, max = Infinity): number | undefined {
  const text = typed
    .replace(/(€|EUR|Euro)\s*$/i, '')
    .replace(/[\s\u00A0\u202F]/g, '')
    .replace(/^[−–]/, '-')
    .replace(/,[-–—]{1,2}$/, '');
  if (GERMAN_GROUPS.test(text)) {
    const number = Number(text.replaceAll('.', '').replace(',', '.'));
    return number > max && POINT.test(text) ? Number(text) : number;
  }
  if (ENGLISH_GROUPS.test(text)) return Number(text.replaceAll(',', ''));
  if (COMMA.test(text)) return Number(text.replace(',', '.'));
  return PLAIN.test(text) || POINT.test(text) ? Number(text) : undefined;
}

/** A number as one writes it in German, without groups, so that it reads back as the same: `66,5`. */
export const writeNumber = (value: number, fewestDecimals = 0): string =>
  new Intl.NumberFormat('de-DE', {
    minimumFractionDigits: fewestDecimals,
    maximumFractionDigits: 10,
    useGrouping: false,
  }).format(value);
