import {
  addressKey,
  DOCUMENT_FOLDERS,
  LOCALE_INFO,
  pagePath,
  RUECKMELDUNG_ANTWORTEN,
  rueckmeldungPath,
  type RueckmeldungAntwort,
} from '@serviceportal/content-types';
import { WORDS } from '../words/index.ts';
import type { LinkView } from './common.ts';
import type { Context } from './context.ts';
import { lebenslagenKurz, type LebenslageKurz } from './lebenslagen.ts';
import { mostUsed, type LeistungKurz } from './leistungen.ts';
import type { PageBase } from './page.ts';

/** The search page. Its results come from the browser; without JavaScript it leads to the list of all Leistungen. */
export interface SucheView extends PageBase {
  kind: 'suche';
  alle: string;
}

/** Shown by the web server for addresses that do not exist. */
export interface NichtGefundenView extends PageBase {
  kind: 'nichtGefunden';
  meistGenutzt: LeistungKurz[];
  lebenslagen: LebenslageKurz[];
  links: LinkView[];
  /** The same in the other languages of the site: nobody knows which one was asked for. */
  sprachhilfen: { sprache: string; lang: string; satz: string; start: LinkView }[];
}

/** Answers the form under each page, after it was sent. */
export interface RueckmeldungView extends PageBase {
  kind: 'rueckmeldung';
  antwort: RueckmeldungAntwort;
  text: string;
}

/** A page that leads on to where its content went. */
export interface WeiterleitungView extends PageBase {
  kind: 'weiterleitung';
  /** Old addresses with this path, and where each leads: more than one where they differ in their query. */
  ziele: { von: string; nach: string }[];
}

export function suchePage({ locale, locales, words, kommune }: Context): SucheView {
  return {
    kind: 'suche',
    path: pagePath(locale, 'suche'),
    titel: words.suche,
    beschreibung: words.sucheBeschreibung(kommune.anzeigeName),
    pfad: [],
    sprachen: Object.fromEntries(locales.map((other) => [other, pagePath(other, 'suche')])),
    verborgen: true,
    alle: pagePath(locale, DOCUMENT_FOLDERS.leistungen),
  };
}

export function nichtGefundenPage(context: Context): NichtGefundenView {
  const { locale, locales, words } = context;
  return {
    kind: 'nichtGefunden',
    path: '/404.html',
    titel: words.nichtGefunden,
    beschreibung: words.nichtGefundenText,
    pfad: [],
    sprachen: {},
    verborgen: true,
    meistGenutzt: mostUsed(context),
    lebenslagen: lebenslagenKurz(context),
    links: [
      { text: words.zurStartseite, href: pagePath(locale) },
      { text: words.alleLeistungen, href: pagePath(locale, DOCUMENT_FOLDERS.leistungen) },
      { text: words.behoerden, href: pagePath(locale, DOCUMENT_FOLDERS.organisationseinheiten) },
      { text: words.inhalt, href: pagePath(locale, 'inhalt') },
    ],
    sprachhilfen: locales
      .filter((other) => other !== locale)
      .map((other) => ({
        sprache: LOCALE_INFO[other].label,
        lang: LOCALE_INFO[other].htmlLang,
        satz: WORDS[other].nichtGefundenSatz,
        start: { text: WORDS[other].zurStartseite, href: pagePath(other) },
      })),
  };
}

/** The pages the form under each page is answered with. */
export function rueckmeldungPages({ locale, locales, words }: Context): RueckmeldungView[] {
  return RUECKMELDUNG_ANTWORTEN.map((antwort) => {
    const { titel, text } = words.rueckmeldungAntworten[antwort];
    return {
      kind: 'rueckmeldung',
      path: rueckmeldungPath(locale, antwort),
      titel,
      beschreibung: text,
      pfad: [],
      sprachen: Object.fromEntries(locales.map((other) => [other, rueckmeldungPath(other, antwort)])),
      verborgen: true,
      antwort,
      text,
    };
  });
}

/**
 * Where the page that stands for an old address lies: every web server answers `/alt/` and `/alt/index.html` from a folder
 * and `/alt.html` from a file. What has another ending or none is a folder too, whatever its query.
 */
function pageOfOldAddress(von: string): string {
  const path = addressKey(von.split('?', 1)[0]!).replace(/(?<=\/)index\.html$/, '');
  return /\.html?$|\/$/.test(path) ? path : `${path}/`;
}

/** Pages at old addresses, where no page of the site stands now; of several queries to one path there is one page. */
export function weiterleitungPages({ snapshot, words }: Context, taken: ReadonlySet<string>): WeiterleitungView[] {
  const byPage = Map.groupBy(snapshot.weiterleitungen, ({ von }) => pageOfOldAddress(von));
  return [...byPage]
    .filter(([path]) => !taken.has(path))
    .map(([path, ziele]) => ({
      kind: 'weiterleitung',
      path,
      titel: words.verschoben,
      beschreibung: words.verschobenText,
      pfad: [],
      sprachen: {},
      verborgen: true,
      ziele,
    }));
}

/** What a web server may do in place of showing the page. */
export const redirectsOf = ({ ziele }: WeiterleitungView): Record<string, string> =>
  Object.fromEntries(ziele.map(({ von, nach }) => [addressKey(von), nach]));
