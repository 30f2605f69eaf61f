import {
  DOCUMENT_FOLDERS,
  documentPath,
  pagePath,
  type LebenslageSymbol,
  type Leitfaden,
  type Locale,
} from '@serviceportal/content-types';
import type { LinkView } from './common.ts';
import { addresses, inLocaleOrGerman, type Context } from './context.ts';
import { formattedText, plainText } from './html.ts';
import { leistungMitZeile, type LeistungKurz } from './leistungen.ts';
import type { PageBase } from './page.ts';
import { previewView } from './preview.ts';
import { shownTexte } from './leistung-texte.ts';

/** A guide in a list. */
export interface LeitfadenKurz extends LinkView {
  symbol: LebenslageSymbol;
  teaser: string;
  /** `3 Schritte` */
  umfang: string;
}

export interface LeitfaedenView extends PageBase {
  kind: 'leitfaeden';
  leitfaeden: LeitfadenKurz[];
}

/** A guide that leads through a life event, step by step. */
export interface LeitfadenView extends PageBase {
  kind: 'leitfaden';
  symbol: LebenslageSymbol;
  teaser: string;
  umfang: string;
  einleitung?: string;
  schritte: {
    anker: string;
    ueberschrift: string;
    wann?: string;
    html?: string;
    /** In German, and marked so, where a Leistung was not written in the page's locale. */
    leistungen: LeistungKurz[];
  }[];
  lebenslagen: LinkView[];
}

/** Guides of this locale, in the order of the snapshot; `choose` picks some. */
export function leitfaedenKurz(
  { snapshot, locale, words }: Context,
  choose: (leitfaden: Leitfaden) => boolean = () => true,
): LeitfadenKurz[] {
  return snapshot.leitfaeden.filter(choose).flatMap((leitfaden) => {
    const texte = leitfaden.locales[locale];
    if (!texte) return [];
    return [
      {
        text: texte.titel,
        href: documentPath('leitfaeden', leitfaden.slug, locale),
        symbol: leitfaden.symbol,
        teaser: texte.teaser,
        umfang: words.schritteZahl(texte.schritte.length),
      },
    ];
  });
}

/** The list of guides; a locale in which none was written has none. */
export function leitfaedenPage(context: Context): LeitfaedenView | undefined {
  const { locale, locales, words, kommune, snapshot } = context;
  const leitfaeden = leitfaedenKurz(context);
  if (leitfaeden.length === 0) return undefined;
  const listPath = (other: Locale) => pagePath(other, DOCUMENT_FOLDERS.leitfaeden);
  const written = locales.filter((other) => snapshot.leitfaeden.some((leitfaden) => leitfaden.locales[other]));
  return {
    kind: 'leitfaeden',
    path: listPath(locale),
    titel: words.leitfaeden,
    beschreibung: words.leitfaedenBeschreibung(kommune.anzeigeName),
    pfad: [],
    sprachen: Object.fromEntries(written.map((other) => [other, listPath(other)])),
    verborgen: false,
    leitfaeden,
  };
}

export function leitfadenView(context: Context, leitfaden: Leitfaden): LeitfadenView | undefined {
  const { locale, words, lebenslagen } = context;
  const texte = leitfaden.locales[locale];
  if (!texte) return undefined;
  return {
    kind: 'leitfaden',
    path: documentPath('leitfaeden', leitfaden.slug, locale),
    titel: texte.titel,
    beschreibung: texte.teaser,
    pfad: [{ text: words.leitfaeden, href: pagePath(locale, DOCUMENT_FOLDERS.leitfaeden) }],
    sprachen: addresses(context, leitfaden.locales, (other) => documentPath('leitfaeden', leitfaden.slug, other)),
    verborgen: false,
    preview: previewView(context, { title: texte.titel, line: words.schritteZahl(texte.schritte.length) }),
    symbol: leitfaden.symbol,
    teaser: texte.teaser,
    umfang: words.schritteZahl(texte.schritte.length),
    ...(texte.einleitung && { einleitung: formattedText(texte.einleitung, 2, context.locale) }),
    schritte: texte.schritte.map(({ ueberschrift, wann, text, leistungen }, index) => ({
      anker: `schritt-${index + 1}`,
      ueberschrift,
      ...(wann && { wann }),
      ...(text && { html: formattedText(text, 3, context.locale) }),
      leistungen: leistungen.flatMap((slug) => leistungOfStep(context, slug) ?? []),
    })),
    lebenslagen: leitfaden.lebenslagen.flatMap((slug) => {
      const titel = lebenslagen.get(slug)?.locales[locale]?.titel;
      return titel ? [{ text: titel, href: documentPath('lebenslagen', slug, locale) }] : [];
    }),
  };
}

function leistungOfStep(context: Context, slug: string): LeistungKurz | undefined {
  const leistung = context.leistungen.get(slug);
  const found = leistung && inLocaleOrGerman(leistung.locales, context.locale);
  if (!found) return undefined;
  const { words: texte, locale, lang } = found;
  const kurz = leistungMitZeile({ ...context, locale }, { leistung, texte: shownTexte(texte, locale) });
  return { ...kurz, ...(lang && { lang, hreflang: lang }) };
}

/** What the search finds a guide by, besides its name. */
export function leitfadenWords({ einleitung, schritte }: LeitfadenView): string {
  const steps = schritte.map(({ ueberschrift, html, leistungen }) =>
    [ueberschrift, plainText(html ?? ''), ...leistungen.map(({ text }) => text)].join(' '),
  );
  return [plainText(einleitung ?? ''), ...steps].join(' ').trim();
}
