import {
  DOCUMENT_FOLDERS,
  VERANSTALTUNG_RUBRIKEN,
  dayOf,
  documentPath,
  keysOf,
  pagePath,
  type Day,
  type Kampagne,
  type Locale,
  type Meldung,
  type Veranstaltung,
  type VeranstaltungRubrik,
} from '@serviceportal/content-types';
import { bildView, type BildView } from './bild.ts';
import type { LinkView } from './common.ts';
import { addresses, type Context } from './context.ts';
import { formattedText } from './html.ts';
import { leistungMitZeile, type LeistungKurz } from './leistungen.ts';
import type { PageBase } from './page.ts';
import { previewView } from './preview.ts';
import { eventData, newsData } from './structured-data.ts';
import { shownTexte } from './leistung-texte.ts';

/** A news item in a list. */
export interface MeldungKurz extends LinkView {
  datum: string;
  tag: string;
  teaser: string;
}

export interface MeldungView extends PageBase {
  kind: 'meldung';
  datum: string;
  tag: string;
  teaser: string;
  html: string;
  herkunft: string;
  verantwortlich?: string;
  bild?: BildView;
  dateien: LinkView[];
}

export interface MeldungenView extends PageBase {
  kind: 'meldungen';
  monate: { monat: string; anker: string; meldungen: MeldungKurz[] }[];
}

/** An event in a list. */
export interface VeranstaltungKurz extends LinkView {
  block: { day: string; month: string };
  wann: string;
  ort: string;
  abgesagt: boolean;
  rubrik?: RubrikView;
}

/** Kind of an event: the code that the filter of the list works by, and its name. */
export interface RubrikView {
  code: VeranstaltungRubrik;
  text: string;
}

export interface VeranstaltungView extends PageBase {
  kind: 'veranstaltung';
  teaser: string;
  html: string;
  wann: string;
  ort: { name: string; anschrift?: string };
  abgesagt: boolean;
  /** It is over; its page stays for some weeks. */
  vorbei: boolean;
  eintritt?: string;
  anmeldung?: string;
  herkunft: string;
  rubrik?: string;
  bild?: BildView;
  /** Address of the event as a calendar file; absent once it is over. */
  kalender?: string;
}

export interface VeranstaltungenView extends PageBase {
  kind: 'veranstaltungen';
  /** What is to come, by the month in which it begins; what has begun stands in the month of the day. */
  monate: { monat: string; anker: string; veranstaltungen: VeranstaltungKurz[] }[];
  /** Kinds to choose by; empty where there is nothing to choose. */
  rubriken: RubrikView[];
  /** Address of the calendar for programs that keep to it. */
  abonnement: string;
}

export interface KampagneView extends PageBase {
  kind: 'kampagne';
  teaser: string;
  html: string;
  zeitraum: string;
  herkunft: string;
  leistungen: LeistungKurz[];
  bild?: BildView;
}

export interface KampagnenView extends PageBase {
  kind: 'kampagnen';
  kampagnen: (LinkView & { teaser: string; zeitraum: string })[];
}

/** Lists exist where they have something to say; in German always. */
const listLocales = (context: Context, documents: readonly { locales: Partial<Record<Locale, unknown>> }[]) =>
  context.locales.filter((locale) => locale === 'de' || documents.some(({ locales }) => locales[locale]));

const listAddresses = (
  context: Context,
  documents: readonly { locales: Partial<Record<Locale, unknown>> }[],
  folder: string,
) => Object.fromEntries(listLocales(context, documents).map((locale) => [locale, pagePath(locale, folder)]));

/** News of this locale, the newest first. */
export function meldungenKurz({ snapshot, locale, format }: Context): MeldungKurz[] {
  return snapshot.meldungen
    .filter(({ locales }) => locales[locale])
    .sort((a, b) => b.datum.localeCompare(a.datum))
    .flatMap((meldung) => {
      const texte = meldung.locales[locale];
      if (!texte) return [];
      const href = documentPath('meldungen', meldung.slug, locale);
      return [
        {
          text: texte.titel,
          href,
          datum: format.instantDate(meldung.datum),
          tag: dayOf(meldung.datum),
          teaser: texte.teaser,
        },
      ];
    });
}

export function meldungenPage(context: Context): MeldungenView | undefined {
  const { locale, words, kommune, snapshot } = context;
  const sprachen = listAddresses(context, snapshot.meldungen, DOCUMENT_FOLDERS.meldungen);
  const path = sprachen[locale];
  if (!path) return undefined;
  return {
    kind: 'meldungen',
    path,
    titel: words.aktuelles,
    beschreibung: words.aktuellesBeschreibung(kommune.anzeigeName),
    pfad: [],
    sprachen,
    verborgen: false,
    monate: byMonth(context, meldungenKurz(context), ({ tag }) => tag).map(({ month, items }) => ({
      ...month,
      meldungen: items,
    })),
  };
}

export function meldungView(context: Context, meldung: Meldung): MeldungView | undefined {
  const { locale, words, format } = context;
  const texte = meldung.locales[locale];
  if (!texte) return undefined;
  const bild = bildView(context, meldung.bild);
  const preview = previewView(context, {
    title: texte.titel,
    line: format.instantDate(meldung.datum),
    bild: meldung.bild,
  });
  return {
    kind: 'meldung',
    path: documentPath('meldungen', meldung.slug, locale),
    titel: texte.titel,
    beschreibung: texte.teaser,
    pfad: [{ text: words.aktuelles, href: pagePath(locale, DOCUMENT_FOLDERS.meldungen) }],
    sprachen: addresses(context, meldung.locales, (other) => documentPath('meldungen', meldung.slug, other)),
    verborgen: false,
    subject: [newsData(context, meldung, texte, bild?.src ?? preview.src)],
    preview,
    datum: format.instantDate(meldung.datum),
    tag: dayOf(meldung.datum),
    teaser: texte.teaser,
    html: formattedText(texte.text, 2, context.locale),
    herkunft: meldung.herkunft.name,
    dateien: (texte.dateien ?? []).map(({ bezeichnung, url }) => ({ text: bezeichnung, href: url })),
    ...(meldung.verantwortlich && { verantwortlich: meldung.verantwortlich }),
    ...(bild && { bild }),
  };
}

/** Events of this locale that are not over, the next one first. */
export const veranstaltungenKurz = (context: Context): VeranstaltungKurz[] =>
  toCome(context).flatMap((veranstaltung) => veranstaltungKurz(context, veranstaltung) ?? []);

function toCome({ snapshot, locale, day }: Context): Veranstaltung[] {
  return snapshot.veranstaltungen
    .filter(({ locales, termin }) => locales[locale] && lastDay(termin) >= day)
    .sort((a, b) => startKey(a.termin).localeCompare(startKey(b.termin)));
}

function veranstaltungKurz(context: Context, veranstaltung: Veranstaltung): VeranstaltungKurz | undefined {
  const { locale, format, words } = context;
  const { slug, termin, ort, abgesagt, rubrik, locales } = veranstaltung;
  const texte = locales[locale];
  return (
    texte && {
      text: texte.titel,
      href: documentPath('veranstaltungen', slug, locale),
      block: format.dayBlock(firstDay(termin)),
      wann: whenText(termin, context),
      ort: ort.name,
      abgesagt,
      ...(rubrik && { rubrik: { code: rubrik, text: words.rubriken[rubrik] } }),
    }
  );
}

/** Items in the order they come in, under the months of their days. */
function byMonth<Item>({ format }: Context, items: readonly Item[], dayOfItem: (item: Item) => Day) {
  return [...Map.groupBy(items, (item) => dayOfItem(item).slice(0, 7))].map(([month, group]) => ({
    month: { monat: format.month(`${month}-01`), anker: `monat-${month}` },
    items: group,
  }));
}

export function veranstaltungenPage(context: Context): VeranstaltungenView | undefined {
  const { locale, words, kommune, snapshot } = context;
  const sprachen = listAddresses(context, snapshot.veranstaltungen, DOCUMENT_FOLDERS.veranstaltungen);
  const path = sprachen[locale];
  if (!path) return undefined;
  const events = toCome(context);
  const codes = new Set(events.map(({ rubrik }) => rubrik));
  const rubriken = keysOf<VeranstaltungRubrik>(VERANSTALTUNG_RUBRIKEN).filter((code) => codes.has(code));
  return {
    kind: 'veranstaltungen',
    path,
    titel: words.veranstaltungen,
    beschreibung: words.veranstaltungenBeschreibung(kommune.anzeigeName),
    pfad: [],
    sprachen,
    verborgen: false,
    monate: byMonth(context, events, ({ termin }) => later(firstDay(termin), context.day)).map(({ month, items }) => ({
      ...month,
      veranstaltungen: items.flatMap((event) => veranstaltungKurz(context, event) ?? []),
    })),
    rubriken: codes.size < 2 ? [] : rubriken.map((code) => ({ code, text: words.rubriken[code] })),
    abonnement: `${kommune.baseUrl.replace(/^https?:/, 'webcal:')}/veranstaltungen.ics`,
  };
}

const later = (a: Day, b: Day) => (a > b ? a : b);

/** Address of one event as a calendar file. */
export const terminPath = (slug: string, locale: Locale) =>
  `${documentPath('veranstaltungen', slug, locale)}termin.ics`;

export function veranstaltungView(context: Context, veranstaltung: Veranstaltung): VeranstaltungView | undefined {
  const { locale, words } = context;
  const texte = veranstaltung.locales[locale];
  if (!texte) return undefined;
  const bild = bildView(context, veranstaltung.bild);
  const vorbei = lastDay(veranstaltung.termin) < context.day;
  const wann = whenText(veranstaltung.termin, context);
  const preview = previewView(context, {
    title: texte.titel,
    line: `${veranstaltung.abgesagt ? words.abgesagt : wann}, ${veranstaltung.ort.name}`,
    bild: veranstaltung.bild,
  });
  return {
    kind: 'veranstaltung',
    path: documentPath('veranstaltungen', veranstaltung.slug, locale),
    titel: texte.titel,
    beschreibung: texte.teaser,
    pfad: [{ text: words.veranstaltungen, href: pagePath(locale, DOCUMENT_FOLDERS.veranstaltungen) }],
    sprachen: addresses(context, veranstaltung.locales, (other) =>
      documentPath('veranstaltungen', veranstaltung.slug, other),
    ),
    // Search engines are to send nobody to what is over.
    verborgen: vorbei,
    vorbei,
    subject: [eventData(context, veranstaltung, texte, bild?.src ?? preview.src)],
    preview,
    teaser: texte.teaser,
    html: formattedText(texte.text, 2, context.locale),
    wann,
    ort: veranstaltung.ort.anschrift
      ? { name: veranstaltung.ort.name, anschrift: veranstaltung.ort.anschrift }
      : { name: veranstaltung.ort.name },
    abgesagt: veranstaltung.abgesagt,
    ...(texte.eintritt && { eintritt: texte.eintritt }),
    ...(texte.anmeldung && { anmeldung: texte.anmeldung }),
    herkunft: veranstaltung.herkunft.name,
    ...(veranstaltung.rubrik && { rubrik: words.rubriken[veranstaltung.rubrik] }),
    ...(bild && { bild }),
    ...(!vorbei && { kalender: terminPath(veranstaltung.slug, locale) }),
  };
}

export function kampagnenPage(context: Context): KampagnenView | undefined {
  const { locale, words, kommune, snapshot, format } = context;
  const written = snapshot.kampagnen.flatMap((kampagne) => {
    const texte = kampagne.locales[locale];
    return texte ? [{ kampagne, texte }] : [];
  });
  if (written.length === 0) return undefined;
  const locales = context.locales.filter((other) => snapshot.kampagnen.some((kampagne) => kampagne.locales[other]));
  return {
    kind: 'kampagnen',
    path: pagePath(locale, DOCUMENT_FOLDERS.kampagnen),
    titel: words.kampagnen,
    beschreibung: `${words.kampagnen}: ${kommune.anzeigeName}.`,
    pfad: [],
    sprachen: Object.fromEntries(locales.map((other) => [other, pagePath(other, DOCUMENT_FOLDERS.kampagnen)])),
    verborgen: false,
    kampagnen: written.map(({ kampagne, texte }) => ({
      text: texte.titel,
      href: documentPath('kampagnen', kampagne.slug, locale),
      teaser: texte.teaser,
      zeitraum: format.dateRange(kampagne.von, kampagne.bis),
    })),
  };
}

export function kampagneView(context: Context, kampagne: Kampagne): KampagneView | undefined {
  const { locale, words, format, leistungen } = context;
  const texte = kampagne.locales[locale];
  if (!texte) return undefined;
  const bild = bildView(context, kampagne.bild);
  return {
    kind: 'kampagne',
    path: documentPath('kampagnen', kampagne.slug, locale),
    titel: texte.titel,
    beschreibung: texte.teaser,
    pfad: [{ text: words.kampagnen, href: pagePath(locale, DOCUMENT_FOLDERS.kampagnen) }],
    sprachen: addresses(context, kampagne.locales, (other) => documentPath('kampagnen', kampagne.slug, other)),
    verborgen: false,
    preview: previewView(context, {
      title: texte.titel,
      line: format.dateRange(kampagne.von, kampagne.bis),
      bild: kampagne.bild,
    }),
    teaser: texte.teaser,
    html: formattedText(texte.text, 2, context.locale),
    zeitraum: format.dateRange(kampagne.von, kampagne.bis),
    herkunft: kampagne.herkunft.name,
    leistungen: kampagne.leistungen.flatMap((slug) => {
      const leistung = leistungen.get(slug);
      const texte = leistung?.locales[locale];
      return leistung && texte
        ? [leistungMitZeile(context, { leistung, texte: shownTexte(texte, context.locale) })]
        : [];
    }),
    ...(bild && { bild }),
  };
}

type Termin = Veranstaltung['termin'];
export const firstDay = (termin: Termin) => (termin.art === 'ganztaegig' ? termin.von : termin.tag);
export const lastDay = (termin: Termin) => (termin.art === 'ganztaegig' ? termin.bis : termin.bisTag);
const startKey = (termin: Termin) => `${firstDay(termin)} ${termin.art === 'uhrzeit' ? termin.von : ''}`;

function whenText(termin: Termin, { format, words }: Context): string {
  if (termin.art === 'ganztaegig') {
    if (termin.von !== termin.bis) return format.dateRange(termin.von, termin.bis);
    const day = format.weekdayDate(termin.von);
    return termin.ohneUhrzeit ? day : `${day}, ${words.ganztaegig}`;
  }
  const { tag, von, bisTag, bis } = termin;
  if (tag === bisTag) return `${format.weekdayDate(tag)}, ${bis ? format.timeSpan(von, bis) : format.time(von)}`;
  return `${format.weekdayDate(tag)}, ${format.time(von)} – ${format.weekdayDate(bisTag)}${bis ? `, ${format.time(bis)}` : ''}`;
}
