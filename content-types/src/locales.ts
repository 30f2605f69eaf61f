/** The languages of the portal, in the order a language switch shows them. `de-simple` is Leichte Sprache. */
export const LOCALES = ['de', 'de-simple', 'en', 'nl'] as const;

/** A content locale as the CMS stores it. */
export type Locale = (typeof LOCALES)[number];

/** What a locale is called (in that language), the URL prefix its pages live under and its BCP 47 tag for `lang`. */
export const LOCALE_INFO: Record<Locale, { label: string; prefix: string; htmlLang: string }> = {
  de: { label: 'Deutsch', prefix: '', htmlLang: 'de' },
  // BCP 47 registers the variant `simple` since 2021 (RFC 5646 registry: "Simplified form").
  'de-simple': { label: 'Leichte Sprache', prefix: 'leicht', htmlLang: 'de-simple' },
  en: { label: 'English', prefix: 'en', htmlLang: 'en' },
  nl: { label: 'Nederlands', prefix: 'nl', htmlLang: 'nl' },
};

export function isLocale(value: unknown): value is Locale {
  return typeof value === 'string' && (LOCALES as readonly string[]).includes(value);
}
