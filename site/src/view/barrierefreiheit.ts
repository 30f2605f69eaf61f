import {
  MANGEL_GRUENDE,
  keysOf,
  pagePath,
  type Barrierefreiheitserklaerung,
  type Locale,
  type MangelGrund,
} from '@serviceportal/content-types';
import { germanWord, type Word } from './common.ts';
import type { Context } from './context.ts';
import type { PageBase, SearchRecord } from './page.ts';
import { blockViews, type BlockView } from './seiten.ts';
import { telefonView, type TelefonView } from './telefon.ts';

/** Erklärung zur Barrierefreiheit, in the order of the model statement (Implementing Decision (EU) 2018/1523, annex). */
export interface BarrierefreiheitView extends PageBase {
  kind: 'barrierefreiheit';
  einleitung: string;
  geltung: string;
  stand: string;
  maengel: { grund: string; inhalte: { inhalt: Word; abhilfe?: Word }[] }[];
  erstellung: string[];
  meldestelle: KontaktView;
  ombudsstelle: KontaktView;
  /** What the Kommune adds on its page of blocks. */
  bloecke: BlockView[];
}

export interface KontaktView {
  name: Word;
  anschrift?: Word;
  telefon?: TelefonView;
  email?: string;
  website?: string;
}

/** The statement in this locale; `undefined` where the Kommune has not written it yet. */
export function barrierefreiheitPage(context: Context): BarrierefreiheitView | undefined {
  const { kommune, locale, locales, words, snapshot } = context;
  const erklaerung = kommune.barrierefreiheit;
  if (!erklaerung) return undefined;
  const texte = words.erklaerung;
  const page = (other: Locale) => pagePath(other, 'barrierefreiheit');
  const own = snapshot.seiten.find(({ zweck }) => zweck === 'barrierefreiheit')?.locales[locale];
  const { meldestelle, ombudsstelle } = erklaerung;
  return {
    kind: 'barrierefreiheit',
    path: page(locale),
    titel: texte.titel,
    beschreibung: `${texte.titel}: ${kommune.anzeigeName}.`,
    pfad: [],
    sprachen: Object.fromEntries(locales.map((other) => [other, page(other)])),
    verborgen: false,
    einleitung: texte.einleitung(kommune.anzeigeName, kommune.typ === 'Kreis'),
    geltung: texte.geltung(kommune.baseUrl.replace(/^https?:\/\//, '')),
    stand: texte.staende[erklaerung.stand],
    maengel: maengelByGrund(context),
    erstellung: erstellung(context, erklaerung),
    meldestelle: kontaktView(context, meldestelle),
    ombudsstelle: kontaktView(context, ombudsstelle),
    bloecke: own ? blockViews(context, own.bloecke) : [],
  };
}

export function barrierefreiheitSearch({ locale }: Context, view: BarrierefreiheitView): SearchRecord {
  return {
    kind: 'seite',
    locale,
    title: view.titel,
    excerpt: view.geltung,
    keywords: [],
    content: [
      view.einleitung,
      view.stand,
      ...view.maengel.flatMap(({ inhalte }) => inhalte.map(({ inhalt }) => inhalt.text)),
      view.ombudsstelle.name.text,
    ].join(' '),
  };
}

/** The contents of this locale, else the German ones marked as German: they are about the same site. */
function maengelByGrund(context: Context): BarrierefreiheitView['maengel'] {
  const { kommune, locale, words } = context;
  const own = kommune.locales[locale]?.maengel ?? [];
  const maengel = own.length > 0 ? own : (kommune.locales.de?.maengel ?? []);
  const word = (text: string): Word => (maengel === own ? { text } : germanWord({ text }, words));
  return keysOf<MangelGrund>(MANGEL_GRUENDE).flatMap((grund) => {
    const inhalte = maengel
      .filter((mangel) => mangel.grund === grund)
      .map(({ inhalt, abhilfe }) => ({ inhalt: word(inhalt), ...(abhilfe && { abhilfe: word(abhilfe) }) }));
    return inhalte.length > 0 ? [{ grund: words.erklaerung.gruende[grund], inhalte }] : [];
  });
}

function erstellung(
  { words, format }: Context,
  { erstelltAm, ueberprueftAm, methode, pruefstelle }: Barrierefreiheitserklaerung,
): string[] {
  const texte = words.erklaerung;
  return [
    texte.erstellt(format.date(erstelltAm)),
    texte.methoden[methode],
    ...(pruefstelle ? [texte.pruefstelle(pruefstelle)] : []),
    texte.ueberprueft(format.date(ueberprueftAm)),
  ];
}

function kontaktView(
  { words }: Context,
  { name, anschrift, telefon, email, website }: Barrierefreiheitserklaerung['ombudsstelle'],
): KontaktView {
  return {
    name: germanWord({ text: name }, words),
    ...(anschrift && { anschrift: germanWord({ text: anschrift }, words) }),
    ...(telefon && { telefon: telefonView(telefon) }),
    ...(email && { email }),
    ...(website && { website }),
  };
}
