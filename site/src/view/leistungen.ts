import { DOCUMENT_FOLDERS, documentPath, pagePath, type Leistung } from '@serviceportal/content-types';
import type { LinkView, PageBase } from './common.ts';
import type { Context, LeistungWithTexts } from './context.ts';

/** A Leistung in a list. */
export interface LeistungKurz extends LinkView {
  online: boolean;
  angeboten: boolean;
}

export interface LeistungenView extends PageBase {
  kind: 'leistungen';
  gruppen: { buchstabe: string; anker: string; leistungen: LeistungKurz[] }[];
}

export function leistungKurz(
  { locale, onlinedienste }: Pick<Context, 'locale' | 'onlinedienste'>,
  { leistung, texte }: LeistungWithTexts,
): LeistungKurz {
  return {
    text: texte.bezeichnung,
    href: documentPath('leistungen', leistung.slug, locale),
    online: canBeDoneOnline(leistung, onlinedienste),
    angeboten: leistung.angeboten,
  };
}

/** True where a form or an enquiry is in use, whatever its state; an appointment book alone is not "online". */
export function canBeDoneOnline(leistung: Leistung, onlinedienste: Context['onlinedienste']): boolean {
  return (
    leistung.angeboten && leistung.onlinedienste.some((id) => (onlinedienste.get(id)?.art ?? 'termin') !== 'termin')
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
  };
}
