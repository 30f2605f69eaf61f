import {
  documentPath,
  LOCALES,
  type Day,
  type Kommune,
  type Leistung,
  type Lebenslage,
  type Locale,
  type Medium,
  type Onlinedienst,
  type Organisationseinheit,
  type PortalSnapshot,
  type TranslatedText,
} from '@serviceportal/content-types';
import { WORDS, type Words } from '../words/index.ts';
import type { LinkView } from './common.ts';
import { FORMATS, type Format } from './format.ts';
import { shownTexte, type ShownTexte } from './leistung-texte.ts';

/** A snapshot with its documents found by id or slug, made once for all pages. */
export interface Lookup {
  snapshot: PortalSnapshot;
  day: Day;
  kommune: Kommune;
  stellen: ReadonlyMap<string, Organisationseinheit>;
  onlinedienste: ReadonlyMap<string, Onlinedienst>;
  media: ReadonlyMap<string, Medium>;
  leistungen: ReadonlyMap<string, Leistung>;
  lebenslagen: ReadonlyMap<string, Lebenslage>;
  feiertage: ReadonlyMap<Day, TranslatedText>;
  /** Locales this site has pages in, German first. */
  locales: readonly Locale[];
}

/** A Leistung with its words in one locale. */
export interface LeistungWithTexts {
  leistung: Leistung;
  texte: ShownTexte;
}

/** What builders of views of one locale draw from. */
export interface Context extends Lookup {
  locale: Locale;
  words: Words;
  format: Format;
  /** The Leistungen that exist in this locale, in alphabetical order. */
  sorted: readonly LeistungWithTexts[];
  /** Links to the guides of this locale, by slug of a Leistung they lead to. */
  leitfaedenByLeistung: ReadonlyMap<string, readonly LinkView[]>;
  /** Names site and locale, for what is kept from one publishing to the next. */
  scope: string;
  /** All that views of Leistungen and offices draw from besides documents they name; another text, another epoch. */
  epoch: string;
}

export function createLookup(snapshot: PortalSnapshot): Lookup {
  const byId = <T extends { id: string }>(documents: readonly T[]) => new Map(documents.map((doc) => [doc.id, doc]));
  const bySlug = <T extends { slug: string }>(documents: readonly T[]) =>
    new Map(documents.map((doc) => [doc.slug, doc]));
  return {
    snapshot,
    day: snapshot.day,
    kommune: snapshot.kommune,
    stellen: byId(snapshot.organisationseinheiten),
    onlinedienste: byId(snapshot.onlinedienste),
    media: byId(snapshot.media),
    leistungen: bySlug(snapshot.leistungen),
    lebenslagen: bySlug(snapshot.lebenslagen),
    feiertage: new Map(snapshot.feiertage.map(({ tag, name }) => [tag, name])),
    locales: LOCALES.filter((locale) => locale === 'de' || hasPages(snapshot, locale)),
  };
}

/** A locale opens with its first Leistung or its first page. */
function hasPages({ leistungen, seiten }: PortalSnapshot, locale: Locale): boolean {
  return leistungen.some(({ locales }) => locales[locale]) || seiten.some(({ locales }) => locales[locale]);
}

export function createContext(lookup: Lookup, locale: Locale): Context {
  const format = FORMATS[locale];
  const sorted = lookup.snapshot.leistungen
    .flatMap((leistung) => {
      const texte = leistung.locales[locale];
      return texte ? [{ leistung, texte: shownTexte(texte, locale) }] : [];
    })
    .sort((a, b) => format.compare(a.texte.bezeichnung, b.texte.bezeichnung));
  const { kommune, snapshot, day, locales } = lookup;
  return {
    ...lookup,
    locale,
    words: WORDS[locale],
    format,
    sorted,
    leitfaedenByLeistung: leitfaedenByLeistung(snapshot, locale),
    scope: `${kommune.slug} ${locale}`,
    epoch: JSON.stringify([day, kommune.typ, locales, snapshot.kommunen, snapshot.feiertage]),
  };
}

function leitfaedenByLeistung({ leitfaeden }: PortalSnapshot, locale: Locale): Map<string, LinkView[]> {
  const result = new Map<string, LinkView[]>();
  for (const { slug, locales } of leitfaeden) {
    const texte = locales[locale];
    if (!texte) continue;
    const link = { text: texte.titel, href: documentPath('leitfaeden', slug, locale) };
    for (const leistung of new Set(texte.schritte.flatMap((schritt) => schritt.leistungen))) {
      const links = result.get(leistung);
      if (links) links.push(link);
      else result.set(leistung, [link]);
    }
  }
  return result;
}

/** The addresses of a document's pages: one per locale it was written in and the site has. */
export function addresses(
  { locales }: Lookup,
  written: Partial<Record<Locale, unknown>>,
  path: (locale: Locale) => string,
): Partial<Record<Locale, string>> {
  const result: Partial<Record<Locale, string>> = {};
  for (const locale of locales) if (written[locale]) result[locale] = path(locale);
  return result;
}

/** The words of a document in the page's locale, else in German and marked as German; for facts, never for whole pages. */
export function inLocaleOrGerman<T>(
  written: Partial<Record<Locale, T>>,
  locale: Locale,
): { words: T; locale: Locale; lang?: 'de' } | undefined {
  const own = written[locale];
  if (own) return { words: own, locale };
  if (!written.de) return undefined;
  return locale === 'de-simple' ? { words: written.de, locale: 'de' } : { words: written.de, locale: 'de', lang: 'de' };
}
