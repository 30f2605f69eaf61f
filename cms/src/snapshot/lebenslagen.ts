import type { LebenslageDoc } from './documents.ts';
import { inLocale, present, releasedLocales } from './localize.ts';

/** A topic to browse by. */
export function lebenslageOf(doc: LebenslageDoc) {
  return {
    id: doc.id,
    slug: doc.slug,
    symbol: doc.symbol,
    updatedAt: doc.updatedAt,
    locales: releasedLocales(doc.freigegeben, (locale) => {
      const titel = inLocale(doc.titel, locale);
      return titel && present({ titel, beschreibung: inLocale(doc.beschreibung, locale) });
    }),
  };
}
