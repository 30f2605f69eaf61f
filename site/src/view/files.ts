import { documentPath, LOCALE_INFO, type PortalSnapshot, type Veranstaltung } from '@serviceportal/content-types';
import { firstDay } from './communication.ts';
import type { PageBase } from './common.ts';
import type { Context, Lookup } from './context.ts';
import { themeStylesheet } from './theme.ts';

/** Views of the files that are no HTML pages. */
export type FileView =
  | { kind: 'sitemap'; baseUrl: string; seiten: SitemapEntry[] }
  | { kind: 'robots'; baseUrl: string }
  | { kind: 'feed'; baseUrl: string; titel: string; beschreibung: string; meldungen: FeedEntry[] }
  | { kind: 'kalender'; baseUrl: string; titel: string; veranstaltungen: KalenderEintrag[] }
  | { kind: 'leistungenJson'; leistungen: LeistungJson[] }
  | { kind: 'thema'; css: string };

export interface SitemapEntry {
  path: string;
  /** Addresses by language tag; empty where the page exists in one language only. */
  sprachen: { lang: string; path: string }[];
}

export interface FeedEntry {
  titel: string;
  beschreibung: string;
  path: string;
  datum: string;
}

export interface KalenderEintrag {
  id: string;
  titel: string;
  beschreibung: string;
  ort: string;
  path: string;
  abgesagt: boolean;
  updatedAt: string;
  termin: Veranstaltung['termin'];
}

/** One entry of `/leistungen.json`, open data. */
export interface LeistungJson {
  leikaId: string | null;
  slug: string;
  title: string;
  url: string;
  synonyms: string[];
  /** Names of the offices that decide, else of all that are named. */
  zustaendig: string[];
  onlinedienst: string | null;
  updatedAt: string;
}

export interface FilePage {
  path: string;
  view: FileView;
}

const FEED_LENGTH = 50;

/** The files of a site; they exist once, in German. `pages` are all its HTML pages. */
export function filePages(context: Context, pages: readonly PageBase[]): FilePage[] {
  const { kommune, words, snapshot } = context;
  const { baseUrl, anzeigeName } = kommune;
  const theme = themeStylesheet(kommune.farbe);
  return [
    { path: '/sitemap.xml', view: { kind: 'sitemap', baseUrl, seiten: sitemapEntries(pages) } },
    { path: '/robots.txt', view: { kind: 'robots', baseUrl } },
    {
      path: '/feed.xml',
      view: {
        kind: 'feed',
        baseUrl,
        titel: `${words.aktuelles} – ${anzeigeName}`,
        beschreibung: words.aktuellesBeschreibung(anzeigeName),
        meldungen: feedEntries(snapshot),
      },
    },
    {
      path: '/veranstaltungen.ics',
      view: {
        kind: 'kalender',
        baseUrl,
        titel: `${words.veranstaltungen} – ${anzeigeName}`,
        veranstaltungen: kalenderEintraege(snapshot),
      },
    },
    { path: '/leistungen.json', view: { kind: 'leistungenJson', leistungen: leistungenJson(context) } },
    { path: theme.path, view: { kind: 'thema', css: theme.css } },
  ];
}

function sitemapEntries(pages: readonly PageBase[]): SitemapEntry[] {
  return pages
    .filter(({ verborgen }) => !verborgen)
    .map(({ path, sprachen }) => {
      const others = Object.entries(sprachen) as [keyof typeof LOCALE_INFO, string][];
      return {
        path,
        sprachen:
          others.length < 2
            ? []
            : others.map(([locale, other]) => ({ lang: LOCALE_INFO[locale].htmlLang, path: other })),
      };
    });
}

function feedEntries({ meldungen }: PortalSnapshot): FeedEntry[] {
  return meldungen
    .flatMap(({ slug, datum, locales: { de } }) =>
      de ? [{ titel: de.titel, beschreibung: de.teaser, path: documentPath('meldungen', slug), datum }] : [],
    )
    .sort((a, b) => b.datum.localeCompare(a.datum))
    .slice(0, FEED_LENGTH);
}

function kalenderEintraege({ veranstaltungen }: PortalSnapshot): KalenderEintrag[] {
  return veranstaltungen
    .flatMap(({ id, slug, termin, ort, abgesagt, updatedAt, locales: { de } }) =>
      de
        ? [
            {
              id,
              titel: de.titel,
              beschreibung: de.teaser,
              ort: [ort.name, ...(ort.anschrift ? [ort.anschrift] : [])].join(', '),
              path: documentPath('veranstaltungen', slug),
              abgesagt,
              updatedAt,
              termin,
            },
          ]
        : [],
    )
    .sort((a, b) => firstDay(a.termin).localeCompare(firstDay(b.termin)) || a.id.localeCompare(b.id));
}

function leistungenJson({ sorted, kommune, stellen, onlinedienste }: Context): LeistungJson[] {
  return sorted.map(({ leistung, texte }) => ({
    leikaId: leistung.leikaId ?? null,
    slug: leistung.slug,
    title: texte.bezeichnung,
    url: `${kommune.baseUrl}${documentPath('leistungen', leistung.slug)}`,
    synonyms: texte.synonyme,
    zustaendig: responsibleNames(leistung.zustaendigkeiten, stellen),
    onlinedienst: onlineAddress(leistung.onlinedienste, onlinedienste),
    updatedAt: leistung.updatedAt,
  }));
}

function responsibleNames(
  rows: PortalSnapshot['leistungen'][number]['zustaendigkeiten'],
  stellen: Lookup['stellen'],
): string[] {
  const deciding = rows.filter(({ rolle }) => rolle === 'entscheidet');
  const names = (deciding.length > 0 ? deciding : rows).flatMap(
    ({ stelle }) => stellen.get(stelle)?.locales.de?.name ?? [],
  );
  return [...new Set(names)];
}

/** The address of the application, else of an enquiry, else of the appointment book. */
function onlineAddress(ids: readonly string[], onlinedienste: Lookup['onlinedienste']): string | null {
  const dienste = ids.flatMap((id) => onlinedienste.get(id) ?? []);
  for (const art of ['antrag', 'anfrage', 'termin'] as const) {
    const url = dienste.find((dienst) => dienst.art === art)?.locales.de?.url;
    if (url) return url;
  }
  return null;
}
