import {
  documentPath,
  pagePath,
  DOCUMENT_FOLDERS,
  type Locale,
  type Organisationseinheit,
  factIn,
} from '@serviceportal/content-types';
import { anschriftView, word, type AnschriftView, type LinkView, type Word } from './common.ts';
import { addresses, inLocaleOrGerman, type Context } from './context.ts';
import { hoursView, type HoursView } from './hours.ts';
import { formattedText } from './html.ts';
import { leistungKurz, type LeistungKurz } from './leistungen.ts';
import { Memo } from './memo.ts';
import type { PageBase } from './page.ts';
import { officeData } from './structured-office.ts';
import { telefonView, type TelefonView } from './telefon.ts';

/** An office as pages show it that send people there. */
export interface StelleView {
  name: LinkView;
  traeger: string;
  anschrift?: AnschriftView;
  telefon?: TelefonView;
  email?: string;
  website?: string;
  terminUrl?: string;
  zeiten?: HoursView;
  ansprechpunkte: AnsprechpunktView[];
  rollstuhl: string;
  merkmale: Word[];
}

export interface AnsprechpunktView {
  bezeichnung: Word;
  /** Surnames, area and room, in words. */
  zusatz: string[];
  telefon?: TelefonView;
  email?: string;
}

/** The page of an office. */
export interface BehoerdeView extends PageBase {
  kind: 'behoerde';
  stelle: StelleView;
  beschreibungHtml?: string;
  leistungen: LeistungKurz[];
}

/** The list of offices, by who runs them. */
export interface BehoerdenView extends PageBase {
  kind: 'behoerden';
  gruppen: { traeger: string; stellen: StelleKurz[] }[];
  /** The day in words that hours in the list hold for; absent where none are shown. */
  heute?: string;
}

/** An office in the list; the Kommune's own ones say when they are open today. */
export interface StelleKurz extends LinkView {
  heute?: Pick<HoursView['heute'], 'zeiten' | 'grund' | 'offen'>;
}

/** True for an office that the Kommune of this site runs itself. */
export const isOwnStelle = ({ kommune }: Pick<Context, 'kommune'>, { traeger }: Organisationseinheit): boolean =>
  traeger.kommune === kommune.slug || (traeger.art === 'kreis' && kommune.typ === 'Kreis');

const stelleViews = new Memo<StelleView>();

/** The view of an office, shared by all pages that show it. */
export function stelleView(context: Context, stelle: Organisationseinheit): StelleView {
  return stelleViews.get(stelle, context.scope, [context.epoch], () => createStelleView(context, stelle));
}

function createStelleView(context: Context, stelle: Organisationseinheit): StelleView {
  const { words, locale } = context;
  const zeiten = hoursView(stelle, context);
  return {
    name: stelleLink(context, stelle),
    traeger: stelle.traeger.name,
    ...(stelle.anschrift && { anschrift: anschriftView(stelle.anschrift) }),
    ...(stelle.telefon && { telefon: telefonView(stelle.telefon) }),
    ...(stelle.email && { email: stelle.email }),
    ...(stelle.website && { website: stelle.website }),
    ...(stelle.terminUrl && { terminUrl: stelle.terminUrl }),
    ...(zeiten && { zeiten }),
    ansprechpunkte: stelle.ansprechpunkte.map((punkt) => ({
      bezeichnung: word(factIn(punkt.bezeichnung, locale)),
      zusatz: [
        ...(punkt.buchstaben ? [words.nachnamen(punkt.buchstaben)] : []),
        ...(punkt.gebiet ? [words.fuerGebiet(punkt.gebiet)] : []),
        ...(punkt.zimmer ? [words.zimmer(punkt.zimmer)] : []),
      ],
      ...(punkt.telefon && { telefon: telefonView(punkt.telefon) }),
      ...(punkt.email && { email: punkt.email }),
    })),
    rollstuhl: words.rollstuhl[stelle.barrierefreiheit.rollstuhl],
    merkmale: stelle.barrierefreiheit.merkmale.map((merkmal) => word(factIn(merkmal, locale))),
  };
}

/** A link to the page of an office; to the German one where there is none in the page's locale. */
export function stelleLink({ locale }: Pick<Context, 'locale'>, stelle: Organisationseinheit): LinkView {
  const found = inLocaleOrGerman(stelle.locales, locale);
  if (!found) throw new Error(`the office ${stelle.slug} has no German name`);
  const href = documentPath('organisationseinheiten', stelle.slug, found.locale);
  return { text: found.words.name, href, ...(found.lang && { lang: found.lang, hreflang: found.lang }) };
}

const behoerdenPath = ({ locale }: Pick<Context, 'locale'>) =>
  pagePath(locale, DOCUMENT_FOLDERS.organisationseinheiten);

const behoerdeViews = new Memo<BehoerdeView>();

/** The page of an office that has words in this locale, with the Leistungen it is responsible for. */
export function behoerdeView(
  context: Context,
  stelle: Organisationseinheit,
  leistungen: BehoerdeView['leistungen'],
): BehoerdeView | undefined {
  const { locale, scope, epoch, kommune } = context;
  const texte = stelle.locales[locale];
  if (!texte) return undefined;
  const from = [epoch, kommune.baseUrl, ...leistungen];
  return behoerdeViews.get(stelle, scope, from, () => createBehoerdeView(context, stelle, texte, leistungen));
}

function createBehoerdeView(
  context: Context,
  stelle: Organisationseinheit,
  texte: NonNullable<Organisationseinheit['locales'][Locale]>,
  leistungen: BehoerdeView['leistungen'],
): BehoerdeView {
  const { locale, words } = context;
  const adresse = stelle.anschrift ? `, ${stelle.anschrift.strasse}, ${stelle.anschrift.ort}` : '';
  return {
    kind: 'behoerde',
    path: documentPath('organisationseinheiten', stelle.slug, locale),
    titel: texte.name,
    beschreibung: `${texte.name}${adresse}: ${words.oeffnungszeiten}, ${words.kontakt}.`,
    pfad: [{ text: words.behoerden, href: behoerdenPath(context) }],
    sprachen: addresses(context, stelle.locales, (other) => documentPath('organisationseinheiten', stelle.slug, other)),
    verborgen: false,
    subject: [officeData(context, stelle)],
    stelle: stelleView(context, stelle),
    ...(texte.beschreibung && { beschreibungHtml: formattedText(texte.beschreibung, 2, context.locale) }),
    leistungen,
  };
}

export function behoerdenPage(context: Context): BehoerdenView {
  const { snapshot, kommune, locale, words, format, locales } = context;
  const groups = Map.groupBy(
    snapshot.organisationseinheiten.filter((stelle) => stelle.locales[locale] ?? stelle.locales.de),
    ({ traeger }) => traeger.name,
  );
  // The site's own offices come first, then those of the Kreis, of the Kommunen and of others, each by name.
  const rank = (stellen: Organisationseinheit[]) => {
    if (stellen.some((stelle) => isOwnStelle(context, stelle))) return 0;
    if (stellen.some(({ traeger }) => traeger.art === 'kreis')) return 1;
    return stellen.some(({ traeger }) => traeger.kommune !== undefined) ? 2 : 3;
  };
  const gruppen = [...groups]
    .sort(([nameA, a], [nameB, b]) => rank(a) - rank(b) || format.compare(nameA, nameB))
    .map(([traeger, stellen]) => ({
      traeger,
      stellen: stellen.map((stelle) => stelleKurz(context, stelle)).sort((a, b) => format.compare(a.text, b.text)),
    }));
  const showsHours = gruppen.some(({ stellen }) => stellen.some(({ heute }) => heute));
  return {
    kind: 'behoerden',
    path: behoerdenPath(context),
    titel: words.behoerden,
    beschreibung: words.behoerdenBeschreibung(kommune.anzeigeName),
    pfad: [],
    sprachen: Object.fromEntries(locales.map((other) => [other, behoerdenPath({ locale: other })])),
    verborgen: false,
    gruppen,
    ...(showsHours && { heute: words.heute(format.weekdayDay(context.day)) }),
  };
}

function stelleKurz(context: Context, stelle: Organisationseinheit): StelleKurz {
  const link = stelleLink(context, stelle);
  const { zeiten } = stelleView(context, stelle);
  if (!isOwnStelle(context, stelle) || !zeiten) return link;
  const { zeiten: hours, grund, offen } = zeiten.heute;
  return { ...link, heute: { zeiten: hours, ...(grund && { grund }), offen } };
}

export function leistungenByStelle(context: Context): Map<string, LeistungKurz[]> {
  const result = new Map<string, LeistungKurz[]>();
  for (const entry of context.sorted) {
    const kurz = leistungKurz(context, entry);
    for (const stelle of new Set(entry.leistung.zustaendigkeiten.map((row) => row.stelle))) {
      const others = result.get(stelle);
      if (others) others.push(kurz);
      else result.set(stelle, [kurz]);
    }
  }
  return result;
}
