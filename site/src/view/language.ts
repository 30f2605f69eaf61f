import { LOCALE_INFO, type Locale } from '@serviceportal/content-types';
import type { SiteView } from './site.ts';

/** One entry of the language switch. */
export interface LanguageLink {
  text: string;
  lang: string;
  hreflang: string;
  href: string;
  /** In that language: that the link leads to the start page, because this page does not exist there. */
  zusatz?: string;
  current: boolean;
}

/** Leads to the same page in each other language, else to the start page of that language, saying so. */
export function languageLinks(
  site: Pick<SiteView, 'locale' | 'sprachen' | 'leichteSprache'>,
  view: { kind: string; sprachen: Partial<Record<Locale, string>> },
): LanguageLink[] {
  const links = site.sprachen.map(({ locale, label, lang, start, zusatz }): LanguageLink => {
    const same = view.sprachen[locale];
    const current = locale === site.locale;
    return {
      text: label,
      lang,
      hreflang: LOCALE_INFO[locale].language,
      href: same ?? start,
      ...(!same && !current && { zusatz }),
      current,
    };
  });
  // Leichte Sprache is always offered: where no page was written in it yet, what the site says about it.
  if (!site.sprachen.some(({ locale }) => locale === 'de-simple')) {
    const { label, htmlLang, language } = LOCALE_INFO['de-simple'];
    links.push({ text: label, lang: htmlLang, hreflang: language, href: site.leichteSprache.href, current: false });
  }
  return links.length > 1 ? links : [];
}
