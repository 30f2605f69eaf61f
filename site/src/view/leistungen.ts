import { DOCUMENT_FOLDERS, documentPath, pagePath, type Leistung, type Locale } from '@serviceportal/content-types';
import type { LinkView } from './common.ts';
import type { Context, LeistungWithTexts } from './context.ts';
import { Memo } from './memo.ts';
import type { PageBase } from './page.ts';
import { sentencesPerLine } from './sentences.ts';
import { shownTexte } from './leistung-texte.ts';

/** A Leistung in a list. */
export interface LeistungKurz extends LinkView {
  online: boolean;
  angeboten: boolean;
  /** What it is, in a sentence or two; absent in lists of names alone. */
  zeile?: string;
}

export interface LeistungenView extends PageBase {
  kind: 'leistungen';
  gruppen: { buchstabe: string; anker: string; leistungen: LeistungKurz[] }[];
  /** How many there are. */
  anzahl: number;
  /** True where choosing what can be done online leaves some and takes some away. */
  nurTeilsOnline: boolean;
  /** Address of the words the filter knows besides the names; they are many, and few visitors need them. */
  worte: string;
}

export const wortePath = (locale: Locale) => `${pagePath(locale, DOCUMENT_FOLDERS.leistungen)}worte.json`;

const known = new Memo<LeistungKurz>();
const knownWithLine = new Memo<LeistungKurz>();

/** The very object it was while it says the same, so that the lists it stands in are known again too. */
export function leistungKurz(
  { locale, onlinedienste }: Pick<Context, 'locale' | 'onlinedienste'>,
  { leistung, texte }: LeistungWithTexts,
): LeistungKurz {
  const online = canBeDoneOnline(leistung, onlinedienste);
  return known.get(leistung, locale, [online], () => ({
    text: texte.bezeichnung,
    href: documentPath('leistungen', leistung.slug, locale),
    online,
    angeboten: leistung.angeboten,
  }));
}

/** With the words that say what it is; in Leichte Sprache each sentence on a line of its own. */
export function leistungMitZeile(
  context: Pick<Context, 'locale' | 'onlinedienste'>,
  entry: LeistungWithTexts,
): LeistungKurz {
  const kurz = leistungKurz(context, entry);
  return knownWithLine.get(entry.leistung, context.locale, [kurz], () => {
    const { teaser } = entry.texte;
    return { ...kurz, zeile: context.locale === 'de-simple' ? sentencesPerLine(teaser) : teaser };
  });
}

/** The Leistungen the Kommune chose as most used, as far as they exist in this locale. */
export function mostUsed(context: Context): LeistungKurz[] {
  const { kommune, leistungen, locale } = context;
  return kommune.startseite.meistGenutzt.flatMap((slug) => {
    const leistung = leistungen.get(slug);
    const texte = leistung?.locales[locale];
    return leistung && texte ? [leistungKurz(context, { leistung, texte: shownTexte(texte, context.locale) })] : [];
  });
}

/** True where a form or an enquiry is in use, whatever its state; an appointment book alone is not "online". */
export function canBeDoneOnline(leistung: Leistung, onlinedienste: Context['onlinedienste']): boolean {
  return (
    leistung.angeboten && leistung.onlinedienste.some((id) => (onlinedienste.get(id)?.art ?? 'termin') !== 'termin')
  );
}

/** By slug, the words people use for a Leistung that its name does not contain. */
export function synonymsBySlug({ sorted }: Context): Record<string, string> {
  return Object.fromEntries(
    sorted.flatMap(({ leistung: { slug }, texte: { bezeichnung, synonyme } }) => {
      const name = bezeichnung.toLowerCase();
      const others = synonyme.filter((synonym) => !name.includes(synonym.toLowerCase()));
      return others.length > 0 ? [[slug, others.join(' ')]] : [];
    }),
  );
}

/** Ä stands under A; what begins with no letter stands under `0–9`. */
export function initial(title: string): string {
  const [first = ''] = title.normalize('NFD').toUpperCase();
  return /[A-Z]/.test(first) ? first : '0–9';
}

export function leistungenPage(context: Context): LeistungenView {
  const { sorted, locale, locales, words, kommune } = context;
  const groups = Map.groupBy(sorted, ({ texte }) => initial(texte.bezeichnung));
  const online = sorted.filter(({ leistung }) => canBeDoneOnline(leistung, context.onlinedienste)).length;
  return {
    kind: 'leistungen',
    path: pagePath(locale, DOCUMENT_FOLDERS.leistungen),
    titel: words.leistungenAZ,
    beschreibung: words.azBeschreibung(kommune.anzeigeName),
    pfad: [],
    sprachen: Object.fromEntries(locales.map((other) => [other, pagePath(other, DOCUMENT_FOLDERS.leistungen)])),
    verborgen: false,
    gruppen: [...groups].map(([buchstabe, entries]) => ({
      buchstabe,
      anker: buchstabe === '0–9' ? 'ziffern' : `buchstabe-${buchstabe.toLowerCase()}`,
      leistungen: entries.map((entry) => leistungKurz(context, entry)),
    })),
    anzahl: sorted.length,
    nurTeilsOnline: online > 0 && online < sorted.length,
    worte: wortePath(locale),
  };
}
