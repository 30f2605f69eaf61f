import {
  DOCUMENT_FOLDERS,
  dayOf,
  documentPath,
  pagePath,
  type Kampagne,
  type Locale,
  type Meldung,
  type Veranstaltung,
} from '@serviceportal/content-types';
import { bildView, type BildView } from './bild.ts';
import type { LinkView, PageBase } from './common.ts';
import { addresses, type Context } from './context.ts';
import { formattedText } from './html.ts';

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
}

export interface MeldungenView extends PageBase {
  kind: 'meldungen';
  meldungen: MeldungKurz[];
}

/** An event in a list. */
export interface VeranstaltungKurz extends LinkView {
  block: { day: string; month: string };
  wann: string;
  ort: string;
  abgesagt: boolean;
}

export interface VeranstaltungView extends PageBase {
  kind: 'veranstaltung';
  teaser: string;
  html: string;
  wann: string;
  ort: { name: string; anschrift?: string };
  abgesagt: boolean;
  eintritt?: string;
  anmeldung?: string;
  herkunft: string;
  bild?: BildView;
}

export interface VeranstaltungenView extends PageBase {
  kind: 'veranstaltungen';
  veranstaltungen: VeranstaltungKurz[];
}

export interface KampagneView extends PageBase {
  kind: 'kampagne';
  teaser: string;
  html: string;
  zeitraum: string;
  herkunft: string;
  leistungen: LinkView[];
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
    meldungen: meldungenKurz(context),
  };
}

export function meldungView(context: Context, meldung: Meldung): MeldungView | undefined {
  const { locale, words, format } = context;
  const texte = meldung.locales[locale];
  if (!texte) return undefined;
  const bild = bildView(context, meldung.bild);
  return {
    kind: 'meldung',
    path: documentPath('meldungen', meldung.slug, locale),
    titel: texte.titel,
    beschreibung: texte.teaser,
    pfad: [{ text: words.aktuelles, href: pagePath(locale, DOCUMENT_FOLDERS.meldungen) }],
    sprachen: addresses(context, meldung.locales, (other) => documentPath('meldungen', meldung.slug, other)),
    verborgen: false,
    datum: format.instantDate(meldung.datum),
    tag: dayOf(meldung.datum),
    teaser: texte.teaser,
    html: formattedText(texte.text, 2),
    herkunft: meldung.herkunft.name,
    ...(meldung.verantwortlich && { verantwortlich: meldung.verantwortlich }),
    ...(bild && { bild }),
  };
}

/** Events of this locale that are not over, the next one first. */
export function veranstaltungenKurz(context: Context): VeranstaltungKurz[] {
  const { snapshot, locale, format, day } = context;
  return snapshot.veranstaltungen
    .filter(({ locales, termin }) => locales[locale] && lastDay(termin) >= day)
    .sort((a, b) => startKey(a.termin).localeCompare(startKey(b.termin)))
    .flatMap((veranstaltung) => {
      const texte = veranstaltung.locales[locale];
      if (!texte) return [];
      return [
        {
          text: texte.titel,
          href: documentPath('veranstaltungen', veranstaltung.slug, locale),
          block: format.dayBlock(firstDay(veranstaltung.termin)),
          wann: whenText(veranstaltung.termin, context),
          ort: veranstaltung.ort.name,
          abgesagt: veranstaltung.abgesagt,
        },
      ];
    });
}

export function veranstaltungenPage(context: Context): VeranstaltungenView | undefined {
  const { locale, words, kommune, snapshot } = context;
  const sprachen = listAddresses(context, snapshot.veranstaltungen, DOCUMENT_FOLDERS.veranstaltungen);
  const path = sprachen[locale];
  if (!path) return undefined;
  return {
    kind: 'veranstaltungen',
    path,
    titel: words.veranstaltungen,
    beschreibung: words.veranstaltungenBeschreibung(kommune.anzeigeName),
    pfad: [],
    sprachen,
    verborgen: false,
    veranstaltungen: veranstaltungenKurz(context),
  };
}

export function veranstaltungView(context: Context, veranstaltung: Veranstaltung): VeranstaltungView | undefined {
  const { locale, words } = context;
  const texte = veranstaltung.locales[locale];
  if (!texte) return undefined;
  const bild = bildView(context, veranstaltung.bild);
  return {
    kind: 'veranstaltung',
    path: documentPath('veranstaltungen', veranstaltung.slug, locale),
    titel: texte.titel,
    beschreibung: texte.teaser,
    pfad: [{ text: words.veranstaltungen, href: pagePath(locale, DOCUMENT_FOLDERS.veranstaltungen) }],
    sprachen: addresses(context, veranstaltung.locales, (other) =>
      documentPath('veranstaltungen', veranstaltung.slug, other),
    ),
    verborgen: false,
    teaser: texte.teaser,
    html: formattedText(texte.text, 2),
    wann: whenText(veranstaltung.termin, context),
    ort: veranstaltung.ort.anschrift
      ? { name: veranstaltung.ort.name, anschrift: veranstaltung.ort.anschrift }
      : { name: veranstaltung.ort.name },
    abgesagt: veranstaltung.abgesagt,
    ...(texte.eintritt && { eintritt: texte.eintritt }),
    ...(texte.anmeldung && { anmeldung: texte.anmeldung }),
    herkunft: veranstaltung.herkunft.name,
    ...(bild && { bild }),
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
    teaser: texte.teaser,
    html: formattedText(texte.text, 2),
    zeitraum: format.dateRange(kampagne.von, kampagne.bis),
    herkunft: kampagne.herkunft.name,
    leistungen: kampagne.leistungen.flatMap((slug) => {
      const name = leistungen.get(slug)?.locales[locale]?.bezeichnung;
      return name ? [{ text: name, href: documentPath('leistungen', slug, locale) }] : [];
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
    if (termin.von === termin.bis) return `${format.weekdayDate(termin.von)}, ${words.ganztaegig}`;
    return format.dateRange(termin.von, termin.bis);
  }
  const { tag, von, bisTag, bis } = termin;
  if (tag === bisTag) return `${format.weekdayDate(tag)}, ${bis ? format.timeSpan(von, bis) : format.time(von)}`;
  return `${format.weekdayDate(tag)}, ${format.time(von)} – ${format.weekdayDate(bisTag)}${bis ? `, ${format.time(bis)}` : ''}`;
}
