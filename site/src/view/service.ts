import { DOCUMENT_FOLDERS, pagePath } from '@serviceportal/content-types';
import type { LinkView, PageBase } from './common.ts';
import type { Context } from './context.ts';

/** The search page. Its results come from the browser; without JavaScript it leads to the list of all Leistungen. */
export interface SucheView extends PageBase {
  kind: 'suche';
  alle: string;
}

/** Shown by the web server for addresses that do not exist. */
export interface NichtGefundenView extends PageBase {
  kind: 'nichtGefunden';
  links: LinkView[];
}

/** A page that leads on to where its content went. */
export interface WeiterleitungView extends PageBase {
  kind: 'weiterleitung';
  nach: string;
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

export function nichtGefundenPage({ locale, words }: Context): NichtGefundenView {
  return {
    kind: 'nichtGefunden',
    path: '/404.html',
    titel: words.nichtGefunden,
    beschreibung: words.nichtGefundenText,
    pfad: [],
    sprachen: {},
    verborgen: true,
    links: [
      { text: words.start, href: pagePath(locale) },
      { text: words.alleLeistungen, href: pagePath(locale, DOCUMENT_FOLDERS.leistungen) },
      { text: words.suche, href: pagePath(locale, 'suche') },
    ],
  };
}

/** Characters a folder of a release may bear; other old addresses need the web server's own configuration. */
const OLD_PATH = /^\/(?:[A-Za-z0-9._~-]+\/)+$/;

/** Pages at old addresses, where no page of the site stands now. */
export function weiterleitungPages({ snapshot, words }: Context, taken: ReadonlySet<string>): WeiterleitungView[] {
  const known = new Set<string>();
  return snapshot.weiterleitungen
    .filter(({ von, nach }) => {
      const usable =
        OLD_PATH.test(von) && !von.includes('/../') && !von.includes('/./') && /^(\/|https?:\/\/)/.test(nach);
      if (!usable || taken.has(von) || known.has(von)) return false;
      known.add(von);
      return true;
    })
    .map(({ von, nach }) => ({
      kind: 'weiterleitung',
      path: von,
      titel: words.verschoben,
      beschreibung: words.verschobenText,
      pfad: [],
      sprachen: {},
      verborgen: true,
      nach,
    }));
}
