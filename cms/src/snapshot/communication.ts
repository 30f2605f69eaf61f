import { LOCALES, type Locale } from '@serviceportal/content-types';
import type { HinweisDoc, KampagneDoc, MeldungDoc, Translated, VeranstaltungDoc } from './documents.ts';
import { inLocale, isReleased, present } from './localize.ts';
import type { ToHtml } from './merge.ts';

interface Context {
  herkunft: { name: string; kommune?: string };
  html: ToHtml;
  /** Checks that a picture exists and notes that the site needs it. */
  picture: (collection: string, id: string | null | undefined) => string | undefined;
}

/** One entry per language that is written and released. */
function locales<T>(freigegeben: Translated<boolean>, derive: (locale: Locale) => T | undefined) {
  return Object.fromEntries(
    LOCALES.flatMap((locale) => {
      const value = isReleased(freigegeben, locale) ? derive(locale) : undefined;
      return value ? [[locale, value]] : [];
    }),
  );
}

/** Title, teaser and text of a language; German is passed on even when incomplete, so that the check can name it. */
function words(
  doc: MeldungDoc | VeranstaltungDoc | KampagneDoc,
  locale: Locale,
  html: ToHtml,
  more: Record<string, string | undefined> = {},
) {
  const titel = inLocale(doc.titel, locale);
  const text = html(inLocale(doc.text, locale), locale);
  if (locale !== 'de' && !(titel && text)) return undefined;
  return present({ titel, teaser: inLocale(doc.teaser, locale), text, ...more });
}

export function newsOf(doc: MeldungDoc, { herkunft, html, picture }: Context) {
  return present({
    id: doc.id,
    slug: doc.slug,
    datum: doc.datum,
    herkunft,
    verantwortlich: doc.verantwortlich,
    bild: picture('meldungen', doc.bild),
    updatedAt: doc.updatedAt,
    locales: locales(doc.freigegeben, (locale) => words(doc, locale, html)),
  });
}

export function eventOf(doc: VeranstaltungDoc, { herkunft, html, picture }: Context) {
  const lastDay = doc.bisTag || doc.tag;
  return present({
    id: doc.id,
    slug: doc.slug,
    herkunft,
    termin:
      doc.ganztaegig || !doc.von
        ? { art: 'ganztaegig', von: doc.tag, bis: lastDay }
        : present({ art: 'uhrzeit', tag: doc.tag, von: doc.von, bisTag: lastDay, bis: doc.bis }),
    abgesagt: doc.abgesagt === true,
    rubrik: doc.rubrik,
    ort: present({ name: doc.ort?.name, anschrift: doc.ort?.anschrift }),
    bild: picture('veranstaltungen', doc.bild),
    updatedAt: doc.updatedAt,
    locales: locales(doc.freigegeben, (locale) =>
      words(doc, locale, html, {
        eintritt: inLocale(doc.eintritt, locale),
        anmeldung: inLocale(doc.anmeldung, locale),
      }),
    ),
  });
}

export function campaignOf(
  doc: KampagneDoc,
  { herkunft, html, picture }: Context,
  leistungSlug: (id: string) => string | null,
) {
  return present({
    id: doc.id,
    slug: doc.slug,
    herkunft,
    von: doc.von,
    bis: doc.bis,
    bild: picture('kampagnen', doc.bild),
    leistungen: (doc.leistungen ?? []).flatMap((id) => leistungSlug(id) ?? []),
    updatedAt: doc.updatedAt,
    locales: locales(doc.freigegeben, (locale) => words(doc, locale, html)),
  });
}

export function noticeOf(doc: HinweisDoc) {
  return {
    id: doc.id,
    dringlichkeit: doc.dringlichkeit,
    von: doc.von,
    bis: doc.bis,
    updatedAt: doc.updatedAt,
    locales: locales(doc.freigegeben, (locale) => {
      const text = inLocale(doc.text, locale);
      const bezeichnung = inLocale(doc.linkText, locale);
      return (
        text && present({ text, link: bezeichnung && doc.linkUrl ? { bezeichnung, url: doc.linkUrl } : undefined })
      );
    }),
  };
}
