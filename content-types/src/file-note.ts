import type { Locale } from './locales.ts';

const TAGS: Record<Locale, string> = { de: 'de-DE', 'de-simple': 'de-DE', en: 'en-GB', nl: 'nl-NL' };
const MEGABYTE = 1_000_000;

/**
 * What to know of a file before it is loaded, in brackets behind its name: `(PDF, 1,2 MB)`. `bytes` may be unknown. Read the
 * same in every language but for the decimal sign.
 */
export function fileNote(
  { format, bytes }: { format: string; bytes?: number | null | undefined },
  locale: Locale,
): string {
  const kind = format.toUpperCase();
  if (!bytes) return `(${kind})`;
  const isLarge = bytes >= MEGABYTE;
  const size = new Intl.NumberFormat(TAGS[locale], { maximumFractionDigits: isLarge ? 1 : 0 }).format(
    isLarge ? bytes / MEGABYTE : Math.max(1, bytes / 1000),
  );
  return `(${kind}, ${size}\u00a0${isLarge ? 'MB' : 'kB'})`;
}
