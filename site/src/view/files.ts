import {
  cleanLine,
  cleanText,
  documentPath,
  leistungenJsonSchema,
  LOCALE_INFO,
  type Day,
  type LeistungJson,
  type Locale,
  type PortalSnapshot,
  type Veranstaltung,
} from '@serviceportal/content-types';
import { WORDS } from '../words/index.ts';
import { firstDay, lastDay, terminPath } from './communication.ts';
import type { Context, Lookup } from './context.ts';
import { lastChanges } from './last-changes.ts';
import { synonymsBySlug, wortePath } from './leistungen.ts';
import type { PageBase } from './page.ts';
import { themeStylesheet } from './theme.ts';

/** Views of the files that are no HTML pages. */
export type FileView =
  | { kind: 'sitemap'; baseUrl: string; seiten: SitemapEntry[] }
  | { kind: 'robots'; baseUrl: string }
  | {
      kind: 'feed';
      baseUrl: string;
      titel: string;
      beschreibung: string;
      /** Last change of any of its news; absent where there is none. */
      updatedAt?: string;
      meldungen: FeedEntry[];
    }
  | { kind: 'kalender'; baseUrl: string; titel: string; veranstaltungen: KalenderEintrag[] }
  | { kind: 'leistungenJson'; leistungen: LeistungJson[] }
  | { kind: 'worte'; worte: Record<string, string> }
  | { kind: 'leistungenSchema'; schema: Record<string, unknown> }
  | { kind: 'security'; baseUrl: string; email: string; expires: string }
  | { kind: 'thema'; css: string };

export interface SitemapEntry {
  path: string;
  /** Last change of what the page shows; absent where no document says so. */
  lastmod?: string;
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

/** A file and how its view is made. */
export interface FilePage {
  path: string;
  make: () => FileView;
}

const FEED_LENGTH = 50;
const SCHEMA_PATH = '/leistungen.schema.json';

/** The files of a site; they exist once, in German. `pages` are all its HTML pages. */
export function filePages(context: Context, pages: readonly PageBase[]): FilePage[] {
  const { kommune, words, snapshot } = context;
  const { baseUrl } = kommune;
  const anzeigeName = cleanLine(kommune.anzeigeName);
  const theme = themeStylesheet(kommune.farbe);
  return [
    { path: '/sitemap.xml', make: () => ({ kind: 'sitemap', baseUrl, seiten: sitemapEntries(context, pages) }) },
    { path: '/robots.txt', make: () => ({ kind: 'robots', baseUrl }) },
    {
      path: '/feed.xml',
      make: () => ({
        kind: 'feed',
        baseUrl,
        titel: `${words.aktuelles} – ${anzeigeName}`,
        beschreibung: words.aktuellesBeschreibung(anzeigeName),
        ...feedEntries(snapshot),
      }),
    },
    {
      path: '/veranstaltungen.ics',
      make: () => ({
        kind: 'kalender',
        baseUrl,
        titel: `${words.veranstaltungen} – ${anzeigeName}`,
        veranstaltungen: kalenderEintraege(snapshot),
      }),
    },
    { path: '/leistungen.json', make: () => ({ kind: 'leistungenJson', leistungen: leistungenJson(context) }) },
    {
      path: SCHEMA_PATH,
      make: () => ({ kind: 'leistungenSchema', schema: leistungenJsonSchema(`${baseUrl}${SCHEMA_PATH}`) }),
    },
    {
      path: '/.well-known/security.txt',
      make: () => ({ kind: 'security', baseUrl, email: kommune.email, expires: securityExpiry(context.day) }),
    },
    { path: theme.path, make: () => ({ kind: 'thema', css: theme.css }) },
  ];
}

/** The pages search engines are to show: those that give way to no other. */
function sitemapEntries({ snapshot }: Context, pages: readonly PageBase[]): SitemapEntry[] {
  const changes = lastChanges(snapshot);
  return pages
    .filter(({ verborgen, canonical }) => !verborgen && !canonical)
    .map(({ path, sprachen }) => {
      const lastmod = changes.get(path);
      const links = alternates(path, sprachen);
      const [first] = links;
      return {
        path,
        ...(lastmod && { lastmod }),
        sprachen: first && links.length > 1 ? [...links, { lang: 'x-default', path: sprachen.de ?? first.path }] : [],
      };
    });
}

/** The versions of a page that search engines are told of; none where they do not take the page itself for one. */
function alternates(path: string, sprachen: PageBase['sprachen']): SitemapEntry['sprachen'] {
  const versions = (Object.entries(sprachen) as [Locale, string][]).filter(
    ([locale]) => LOCALE_INFO[locale].isAlternate,
  );
  if (!versions.some(([, own]) => own === path)) return [];
  return versions.map(([locale, other]) => ({ lang: LOCALE_INFO[locale].language, path: other }));
}

function feedEntries({ meldungen }: PortalSnapshot): { meldungen: FeedEntry[]; updatedAt?: string } {
  const newest = meldungen
    .filter(({ locales }) => locales.de)
    .sort((a, b) => b.datum.localeCompare(a.datum))
    .slice(0, FEED_LENGTH);
  const updatedAt = newest
    .map((meldung) => meldung.updatedAt)
    .sort()
    .at(-1);
  return {
    ...(updatedAt && { updatedAt }),
    meldungen: newest.flatMap(({ slug, datum, locales: { de } }) =>
      de
        ? [
            {
              titel: cleanLine(de.titel),
              beschreibung: cleanText(de.teaser),
              path: documentPath('meldungen', slug),
              datum,
            },
          ]
        : [],
    ),
  };
}

/**
 * The end of what `security.txt` promises (RFC 9116, 2.5.5: less than a year ahead): eleven months after the beginning of
 * the month, so that the file changes once a month.
 */
function securityExpiry(day: Day): string {
  const [year, month] = day.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, month - 1 + 11, 1)).toISOString();
}

function kalenderEintraege({ veranstaltungen, day }: PortalSnapshot): KalenderEintrag[] {
  return veranstaltungen
    .filter(({ termin }) => lastDay(termin) >= day)
    .flatMap((veranstaltung) => kalenderEintrag(veranstaltung, 'de') ?? [])
    .sort((a, b) => firstDay(a.termin).localeCompare(firstDay(b.termin)) || a.id.localeCompare(b.id));
}

function kalenderEintrag(
  { id, slug, termin, ort, abgesagt, updatedAt, locales }: Veranstaltung,
  locale: Locale,
): KalenderEintrag | undefined {
  const texte = locales[locale];
  return (
    texte && {
      id,
      // Many calendars show nothing of a status.
      titel: cleanLine(abgesagt ? `${WORDS[locale].abgesagt}: ${texte.titel}` : texte.titel),
      beschreibung: cleanText(texte.teaser),
      ort: cleanLine([ort.name, ...(ort.anschrift ? [ort.anschrift] : [])].join(', ')),
      path: documentPath('veranstaltungen', slug, locale),
      abgesagt,
      updatedAt,
      termin,
    }
  );
}

/** Words by which the filter of the list from A to Z finds a Leistung besides its name. */
export const worteFile = (context: Context): FilePage => ({
  path: wortePath(context.locale),
  make: () => ({ kind: 'worte', worte: synonymsBySlug(context) }),
});

/** The calendar file of an event of this locale that is not over. */
export function terminFile(
  { kommune, locale, day }: Context,
  veranstaltung: Veranstaltung,
): { path: string; view: FileView } | undefined {
  const eintrag = lastDay(veranstaltung.termin) >= day ? kalenderEintrag(veranstaltung, locale) : undefined;
  return (
    eintrag && {
      path: terminPath(veranstaltung.slug, locale),
      view: { kind: 'kalender', baseUrl: kommune.baseUrl, titel: eintrag.titel, veranstaltungen: [eintrag] },
    }
  );
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
