import type { Locale } from '@serviceportal/content-types';
import type { KommuneDoc, LinkRow, Maybe } from './documents.ts';
import { inLocale, present } from './localize.ts';

/** Links in one language; those without words in it are left out. */
function linksOf(rows: Maybe<LinkRow[]>, locale: Locale) {
  return (rows ?? []).flatMap(({ bezeichnung, url }) => {
    const words = inLocale(bezeichnung, locale);
    return words && url ? [{ bezeichnung: words, url }] : [];
  });
}

/** The facts of the Erklärung zur Barrierefreiheit, or undefined where the Kommune has not begun it. */
export function statementOf({ barrierefreiheit }: KommuneDoc) {
  if (!barrierefreiheit?.stand) return undefined;
  const { stand, erstelltAm, ueberprueftAm, methode, pruefstelle, meldestelle, ombudsstelle } = barrierefreiheit;
  return present({
    stand,
    erstelltAm,
    ueberprueftAm,
    methode,
    pruefstelle: methode === 'pruefstelle' ? pruefstelle : undefined,
    meldestelle: present({ name: meldestelle?.name, email: meldestelle?.email, telefon: meldestelle?.telefon }),
    ombudsstelle: present({
      name: ombudsstelle?.name,
      anschrift: ombudsstelle?.anschrift,
      telefon: ombudsstelle?.telefon,
      email: ombudsstelle?.email,
      website: ombudsstelle?.website,
    }),
  });
}

/** What a Kommune itself says in one language. */
export function kommuneTextsOf({ startseite, navigation, barrierefreiheit }: KommuneDoc, locale: Locale) {
  const ueberschrift = inLocale(startseite?.imBlick?.ueberschrift, locale);
  const text = inLocale(startseite?.imBlick?.text, locale);
  return present({
    begruessung: inLocale(startseite?.begruessung, locale),
    imBlick:
      ueberschrift && text
        ? { ueberschrift, text, verweise: linksOf(startseite?.imBlick?.verweise, locale) }
        : undefined,
    maengel: (barrierefreiheit?.stand ? (barrierefreiheit.maengel ?? []) : []).flatMap(({ grund, inhalt, abhilfe }) => {
      const words = inLocale(inhalt, locale);
      return words ? [present({ grund, inhalt: words, abhilfe: inLocale(abhilfe, locale) })] : [];
    }),
    navigation: linksOf(navigation, locale),
  });
}
