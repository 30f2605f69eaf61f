import {
  kommune,
  kommuneKurz,
  LOCALES,
  type Kommune,
  type KommuneKurz,
  type Locale,
} from '@serviceportal/content-types';
import type { Reading } from './derivation.ts';
import type { KommuneDoc, LinkRow, Maybe } from './documents.ts';
import { FaultyDocument } from './faults.ts';
import { inLocale, present } from './localize.ts';
import type { SiteContent } from './site-content.ts';

/** What the Kommune asks beside what every entry may. */
export interface KommuneQuestions extends SiteContent {
  /** The slug of an entry of the site, or null for what has none. */
  slugOfEntry: (id: string) => string | null;
}

/** Links in one language; those without words in it are left out. */
function linksOf(rows: Maybe<LinkRow[]>, locale: Locale) {
  return (rows ?? []).flatMap(({ bezeichnung, url }) => {
    const words = inLocale(bezeichnung, locale);
    return words && url ? [{ bezeichnung: words, url }] : [];
  });
}

/** The facts of the Erklärung zur Barrierefreiheit, or undefined where the Kommune has not begun it. */
function statementOf({ barrierefreiheit }: KommuneDoc) {
  if (!barrierefreiheit?.stand) return undefined;
  const { stand, erstelltAm, ueberprueftAm, methode, pruefstelle, meldestelle, ombudsstelle } = barrierefreiheit;
  return present({
    stand,
    erstelltAm,
    ueberprueftAm,
    methode,
    pruefstelle: methode === 'pruefstelle' ? pruefstelle : undefined,
    meldestelle: present({ name: meldestelle?.name, email: meldestelle?.email, telefon: meldestelle?.telefon }),
    ombudsstelle: present({
      name: ombudsstelle?.name,
      anschrift: ombudsstelle?.anschrift,
      telefon: ombudsstelle?.telefon,
      email: ombudsstelle?.email,
      website: ombudsstelle?.website,
    }),
  });
}

/** What a Kommune itself says in one language. */
function kommuneTextsOf({ startseite, navigation, barrierefreiheit }: KommuneDoc, locale: Locale) {
  const ueberschrift = inLocale(startseite?.imBlick?.ueberschrift, locale);
  const text = inLocale(startseite?.imBlick?.text, locale);
  return present({
    begruessung: inLocale(startseite?.begruessung, locale),
    imBlick:
      ueberschrift && text
        ? { ueberschrift, text, verweise: linksOf(startseite?.imBlick?.verweise, locale) }
        : undefined,
    maengel: (barrierefreiheit?.stand ? (barrierefreiheit.maengel ?? []) : []).flatMap(({ grund, inhalt, abhilfe }) => {
      const words = inLocale(inhalt, locale);
      return words ? [present({ grund, inhalt: words, abhilfe: inLocale(abhilfe, locale) })] : [];
    }),
    navigation: linksOf(navigation, locale),
  });
}

function shortOf(doc: KommuneDoc, baseUrl: (slug: string) => string) {
  return {
    slug: doc.slug ?? '',
    name: doc.name ?? '',
    anzeigeName: doc.anzeigeName ?? '',
    typ: doc.typ ?? 'Gemeinde',
    baseUrl: doc.host || baseUrl(doc.slug ?? ''),
    plz: doc.plz ?? [],
    ortsteile: doc.ortsteile ?? [],
  };
}

/** What every site knows of a Kommune. */
export function kommuneKurzOf(doc: KommuneDoc, { baseUrl }: Reading<SiteContent>): KommuneKurz {
  return kommuneKurz.parse(shortOf(doc, baseUrl));
}

/**
 * The Kommune whose site it is.
 * @throws FaultyDocument where something is missing that the site cannot do without
 */
export function kommuneOf(doc: KommuneDoc, reading: Reading<KommuneQuestions>): Kommune {
  const hasOffice = doc.rathaus && reading.page('organisationseinheiten', doc.rathaus, 'de') !== null;
  const candidate = present({
    ...shortOf(doc, reading.baseUrl),
    id: doc.id,
    ags: doc.ags,
    ars: doc.ars,
    richtlinie: doc.richtlinie,
    wappen: doc.wappen,
    farbe: doc.farbe?.toLowerCase(),
    anschrift:
      doc.anschrift && present({ strasse: doc.anschrift.strasse, plz: doc.anschrift.plz, ort: doc.anschrift.ort }),
    telefon: doc.telefon,
    email: doc.email,
    website: doc.website,
    nimmtAn115Teil: doc.nimmtAn115Teil === true,
    rathaus: hasOffice ? doc.rathaus : undefined,
    barrierefreiheit: statementOf(doc),
    updatedAt: doc.updatedAt,
    startseite: {
      meistGenutzt: (doc.startseite?.meistGenutzt ?? []).flatMap((id) => reading.slugOfEntry(id) ?? []),
      haeufigGesucht: doc.startseite?.haeufigGesucht ?? [],
    },
    locales: Object.fromEntries(LOCALES.map((locale) => [locale, kommuneTextsOf(doc, locale)])),
  });
  const parsed = kommune.safeParse(candidate);
  if (!parsed.success)
    throw new FaultyDocument(
      `Im Eintrag der Kommune ist unvollständig oder falsch: ${parsed.error.issues.map(({ path }) => path.join('.')).join(', ')}. Bitte ergänzen Sie ihn unter „Kommunen“.`,
    );
  if (!reading.hasFile(parsed.data.wappen))
    throw new FaultyDocument('Das Wappen oder Emblem fehlt. Bitte wählen Sie unter „Kommunen“ eine Datei aus.');
  reading.need(parsed.data.wappen);
  if (parsed.data.rathaus) reading.need(parsed.data.rathaus);
  return parsed.data;
}
