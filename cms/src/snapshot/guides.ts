import { LOCALE_INFO, LOCALES } from '@serviceportal/content-types';
import type { LeitfadenDoc } from './documents.ts';
import { inLocale, isReleased, present } from './localize.ts';
import type { ToHtml } from './merge.ts';

interface Context {
  html: ToHtml;
  /** Both answer null for what has no page on this site. */
  leistungSlug: (id: string) => string | null;
  lebenslageSlug: (id: string) => string | null;
  onWarning: (sentence: string) => void;
}

/** A guide on one site. A step that is not written in a language is missing there, which editors are told. */
export function guideOf(doc: LeitfadenDoc, { html, leistungSlug, lebenslageSlug, onWarning }: Context) {
  const steps = (doc.schritte ?? []).map((step) => ({
    ...step,
    leistungen: (step.leistungen ?? []).flatMap((id) => leistungSlug(id) ?? []),
  }));
  return present({
    id: doc.id,
    slug: doc.slug,
    symbol: doc.symbol,
    lebenslagen: (doc.lebenslagen ?? []).flatMap((id) => lebenslageSlug(id) ?? []),
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
          onWarning(
            `„${inLocale(doc.titel, 'de') ?? titel}“ (${LOCALE_INFO[locale].label}): ${missing === 1 ? 'Ein Schritt ist in dieser Sprache nicht geschrieben und fehlt' : `${missing} Schritte sind in dieser Sprache nicht geschrieben und fehlen`} dort.`,
          );
        return [
          [locale, present({ titel, teaser, einleitung: html(inLocale(doc.einleitung, locale), locale), schritte })],
        ];
      }),
    ),
  });
}
