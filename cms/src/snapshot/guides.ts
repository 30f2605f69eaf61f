import { LOCALE_INFO, LOCALES } from '@serviceportal/content-types';
import type { Reading } from './derivation.ts';
import type { LeitfadenDoc } from './documents.ts';
import { htmlOf } from './references.ts';
import { inLocale, isReleased, present } from './localize.ts';
import type { SiteContent } from './site-content.ts';

/** What a guide asks beside what every entry may: which Leistungen and Lebenslagen are on the site. */
export interface GuideQuestions extends SiteContent {
  /** The slug of an entry of the site, or null for what has none. */
  slugOfEntry: (id: string) => string | null;
}

/** A guide on one site. A step that is not written in a language is missing there, which editors are told. */
export function guideOf(doc: LeitfadenDoc, reading: Reading<GuideQuestions>) {
  const html = htmlOf(reading, inLocale(doc.titel, 'de') ?? doc.id);
  const steps = (doc.schritte ?? []).map((step) => ({
    ...step,
    leistungen: (step.leistungen ?? []).flatMap((id) => reading.slugOfEntry(id) ?? []),
  }));
  return present({
    id: doc.id,
    slug: doc.slug,
    symbol: doc.symbol,
    lebenslagen: (doc.lebenslagen ?? []).flatMap((id) => reading.slugOfEntry(id) ?? []),
    updatedAt: doc.updatedAt,
    locales: Object.fromEntries(
      LOCALES.flatMap((locale) => {
        const titel = inLocale(doc.titel, locale);
        const teaser = inLocale(doc.teaser, locale);
        if (!isReleased(doc.freigegeben, locale) || !titel || !teaser) return [];
        const schritte = steps.flatMap((step) => {
          const ueberschrift = inLocale(step.ueberschrift, locale);
          if (!ueberschrift) return [];
          const wann = inLocale(step.wann, locale);
          const text = html(inLocale(step.text, locale), locale);
          return [present({ ueberschrift, wann, text, leistungen: step.leistungen })];
        });
        const missing = steps.length - schritte.length;
        // Leichte Sprache may say in one step what takes two elsewhere.
        if (missing > 0 && locale !== 'de-simple')
          reading.warn(
            `„${inLocale(doc.titel, 'de') ?? titel}“ (${LOCALE_INFO[locale].label}): ${missing === 1 ? 'Ein Schritt ist in dieser Sprache nicht geschrieben und fehlt' : `${missing} Schritte sind in dieser Sprache nicht geschrieben und fehlen`} dort.`,
          );
        return [
          [locale, present({ titel, teaser, einleitung: html(inLocale(doc.einleitung, locale), locale), schritte })],
        ];
      }),
    ),
  });
}
