import { factIn, LOCALES, type FactText, type Locale, type TranslatedText } from '@serviceportal/content-types';
import type { Maybe, Translated } from './documents.ts';

/** The value in one language, or undefined where none was written. */
export function inLocale<T>(value: Translated<T>, locale: Locale): T | undefined {
  const found = value?.[locale];
  return found === null || found === undefined || found === '' ? undefined : found;
}

/** A word of structured facts: in the language asked for, else in German and marked so. */
export function fact(value: Translated<string>, locale: Locale): FactText | undefined {
  const own = inLocale(value, locale)?.trim();
  if (own) return { text: own };
  const words = translated(value);
  return words && factIn(words, locale);
}

/** A word of structured facts in all its languages; undefined where it has no German. */
export function translated(value: Translated<string>): TranslatedText | undefined {
  const words = Object.fromEntries(
    LOCALES.flatMap((locale) => {
      const own = inLocale(value, locale)?.trim();
      return own ? [[locale, own]] : [];
    }),
  );
  return words['de'] ? (words as TranslatedText) : undefined;
}

/** Object without the keys whose value is null, undefined or an empty string. */
export function present<T extends Record<string, unknown>>(
  object: T,
): { [K in keyof T]: Exclude<T[K], null | undefined> } {
  return Object.fromEntries(
    Object.entries(object).filter(([, value]) => value !== null && value !== undefined && value !== ''),
  ) as never;
}

/** True where a translation may be shown: German by being published, the others by their own release. */
export function isReleased(freigegeben: Translated<boolean>, locale: Locale): boolean {
  return locale === 'de' || freigegeben?.[locale] === true;
}

/** One entry per language that is released and that something was written in. */
export function releasedLocales<T>(
  freigegeben: Translated<boolean>,
  derive: (locale: Locale) => T | undefined | '',
): Partial<Record<Locale, T>> {
  return Object.fromEntries(
    LOCALES.flatMap((locale) => {
      const value = isReleased(freigegeben, locale) ? derive(locale) : undefined;
      return value ? [[locale, value]] : [];
    }),
  ) as Partial<Record<Locale, T>>;
}

export const notEmpty = <T>(value: Maybe<T>): value is T => value !== null && value !== undefined;
