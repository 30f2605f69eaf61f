/** The languages of the portal, in the order a language switch shows them. `de-simple` is Leichte Sprache. */
export const LOCALES = ['de', 'de-simple', 'en', 'nl'] as const;

/** A content locale as the CMS stores it. */
export type Locale = (typeof LOCALES)[number];

interface LocaleInfo {
  /** What it is called, in that language. */
  label: string;
  /** Under it the pages live. */
  prefix: string;
  /** BCP 47 tag for `lang`. */
  htmlLang: string;
  /** ISO 639-1 code for `hreflang`. */
  language: string;
  /**
   * Whether search engines are told of a page as another language's version of one (`rel="alternate"`). They know languages,
   * scripts and regions, but no variants, and take one page per language.
   */
  isAlternate: boolean;
}

export const LOCALE_INFO: Record<Locale, LocaleInfo> = {
  de: { label: 'Deutsch', prefix: '', htmlLang: 'de', language: 'de', isAlternate: true },
  // BCP 47 registers the variant `simple` since 2021 (RFC 5646 registry: "Simplified form").
  'de-simple': {
    label: 'Leichte Sprache',
    prefix: 'leicht',
    htmlLang: 'de-simple',
    language: 'de',
    isAlternate: false,
  },
  en: { label: 'English', prefix: 'en', htmlLang: 'en', language: 'en', isAlternate: true },
  nl: { label: 'Nederlands', prefix: 'nl', htmlLang: 'nl', language: 'nl', isAlternate: true },
};

export function isLocale(value: unknown): value is Locale {
  return typeof value === 'string' && (LOCALES as readonly string[]).includes(value);
}
