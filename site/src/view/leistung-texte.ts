import type { FactText, LeistungTexte, Locale, Passage } from '@serviceportal/content-types';
import { WORDS, type Words } from '../words/index.ts';

type Prose = 'volltext' | 'voraussetzungen' | 'hinweise';

/** The texts of a Leistung as a page says them: what holds in one Ortsteil alone says so in the page's own words. */
export type ShownTexte = Omit<LeistungTexte, 'teaser' | 'verfahrensablauf' | 'nichtAngeboten' | Prose> & {
  teaser: string;
  verfahrensablauf: string[];
  nichtAngeboten?: { grund: FactText; stattdessen?: NonNullable<LeistungTexte['nichtAngeboten']>['stattdessen'] };
} & { [K in Prose]?: string };

/** Texts of a snapshot are never changed, so what is shown of them is made once. */
const known = new WeakMap<LeistungTexte, ShownTexte>();

/** What a page in a locale shows of the texts of a Leistung. */
export function shownTexte(texte: LeistungTexte, locale: Locale): ShownTexte {
  const before = known.get(texte);
  if (before) return before;
  const shown = createShownTexte(texte, locale);
  known.set(texte, shown);
  return shown;
}

function createShownTexte(texte: LeistungTexte, locale: Locale): ShownTexte {
  const words = WORDS[locale];
  const { teaser, volltext, voraussetzungen, verfahrensablauf, hinweise, nichtAngeboten, ...rest } = texte;
  const prose = { volltext, voraussetzungen, hinweise };
  const placed = <Row extends { hinweis?: FactText | undefined; ortsteil?: string | undefined }>(
    rows: readonly Row[],
  ) => rows.map((row) => (row.ortsteil ? { ...row, hinweis: noteWithPlace(row.hinweis, row.ortsteil, locale) } : row));
  return {
    ...rest,
    teaser: teaser.map(({ text, ortsteil }) => (ortsteil ? `${text} (${words.nurIn(ortsteil)})` : text)).join(' '),
    ...Object.fromEntries(
      Object.entries(prose).flatMap(([key, passages]) =>
        passages.length > 0 ? [[key, passages.map((passage) => withPlace(passage, words)).join('')]] : [],
      ),
    ),
    verfahrensablauf: verfahrensablauf.map((passage) => withPlace(passage, words)),
    unterlagen: placed(texte.unterlagen),
    kosten: placed(texte.kosten),
    kostenKuenftig: placed(texte.kostenKuenftig),
    fristen: placed(texte.fristen),
    ...(nichtAngeboten && {
      nichtAngeboten: { ...nichtAngeboten, grund: nichtAngeboten.grund ?? { text: words.nichtAngebotenOhneGrund } },
    }),
  };
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A line before a text that says where alone it holds. */
function withPlace({ html, ortsteil }: Passage, words: Words): string {
  if (!ortsteil) return html;
  const place = words.nurIn(escape(ortsteil));
  return `<p><strong>${place[0]!.toUpperCase()}${place.slice(1)}:</strong></p>${html}`;
}

/** A note that also says where alone its row holds, in the language of the note. */
function noteWithPlace(note: FactText | undefined, ortsteil: string, locale: Locale): FactText {
  if (!note) return { text: WORDS[locale].nurIn(ortsteil) };
  return { ...note, text: `${note.text} (${WORDS[note.lang ?? locale].nurIn(ortsteil)})` };
}
