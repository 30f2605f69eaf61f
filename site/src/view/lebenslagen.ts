import {
  DOCUMENT_FOLDERS,
  documentPath,
  pagePath,
  type Lebenslage,
  type LebenslageSymbol,
} from '@serviceportal/content-types';
import type { LinkView } from './common.ts';
import { addresses, type Context, type LeistungWithTexts } from './context.ts';
import { leistungMitZeile, type LeistungKurz } from './leistungen.ts';
import { leitfaedenKurz, type LeitfadenKurz } from './leitfaeden.ts';
import type { PageBase } from './page.ts';

export interface LebenslageKurz extends LinkView {
  symbol: LebenslageSymbol;
  beschreibung?: string;
}

export interface LebenslagenView extends PageBase {
  kind: 'lebenslagen';
  lebenslagen: LebenslageKurz[];
}

export interface LebenslageView extends PageBase {
  kind: 'lebenslage';
  symbol: LebenslageSymbol;
  einleitung?: string;
  leitfaeden: LeitfadenKurz[];
  leistungen: LeistungKurz[];
}

export function lebenslagenKurz({ snapshot, locale }: Context): LebenslageKurz[] {
  return snapshot.lebenslagen.flatMap((lebenslage) => {
    const texte = lebenslage.locales[locale];
    if (!texte) return [];
    return [
      {
        text: texte.titel,
        href: documentPath('lebenslagen', lebenslage.slug, locale),
        symbol: lebenslage.symbol,
        ...(texte.beschreibung && { beschreibung: texte.beschreibung }),
      },
    ];
  });
}

export function lebenslagenPage(context: Context): LebenslagenView | undefined {
  const { locale, locales, words, kommune, snapshot } = context;
  const sprachen = Object.fromEntries(
    locales
      .filter((other) => other === 'de' || snapshot.lebenslagen.some((lebenslage) => lebenslage.locales[other]))
      .map((other) => [other, pagePath(other, DOCUMENT_FOLDERS.lebenslagen)]),
  );
  const path = sprachen[locale];
  if (!path) return undefined;
  return {
    kind: 'lebenslagen',
    path,
    titel: words.lebenslagen,
    beschreibung: words.lebenslagenBeschreibung(kommune.anzeigeName),
    pfad: [],
    sprachen,
    verborgen: false,
    lebenslagen: lebenslagenKurz(context),
  };
}

/** Leistungen of this locale by the topics they belong to, in alphabetical order. */
export function leistungenByLebenslage({ sorted }: Context): Map<string, LeistungWithTexts[]> {
  const result = new Map<string, LeistungWithTexts[]>();
  for (const entry of sorted) {
    for (const slug of entry.leistung.lebenslagen) {
      const entries = result.get(slug);
      if (entries) entries.push(entry);
      else result.set(slug, [entry]);
    }
  }
  return result;
}

export function lebenslageView(
  context: Context,
  lebenslage: Lebenslage,
  entries: readonly LeistungWithTexts[],
): LebenslageView | undefined {
  const { locale, words, kommune } = context;
  const texte = lebenslage.locales[locale];
  if (!texte) return undefined;
  return {
    kind: 'lebenslage',
    path: documentPath('lebenslagen', lebenslage.slug, locale),
    titel: texte.titel,
    beschreibung: texte.beschreibung ?? `${texte.titel}: ${kommune.anzeigeName}.`,
    pfad: [{ text: words.lebenslagen, href: pagePath(locale, DOCUMENT_FOLDERS.lebenslagen) }],
    sprachen: addresses(context, lebenslage.locales, (other) => documentPath('lebenslagen', lebenslage.slug, other)),
    verborgen: false,
    symbol: lebenslage.symbol,
    ...(texte.beschreibung && { einleitung: texte.beschreibung }),
    leitfaeden: leitfaedenKurz(context, ({ lebenslagen }) => lebenslagen.includes(lebenslage.slug)),
    leistungen: entries.map((entry) => leistungMitZeile(context, entry)),
  };
}
