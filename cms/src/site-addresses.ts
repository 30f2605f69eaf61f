import { addressKey, DOCUMENT_FOLDERS, LOCALES, pagePath, type DocumentKind } from '@serviceportal/content-types';

/** Pages and files that every site has at an address of their own, and what they are called. */
const FIXED_PAGES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '/': 'Startseite',
    '/suche': 'Suche',
    '/leistungen': 'Alle Leistungen',
    '/lebenslagen': 'Lebenslagen',
    '/aktuelles': 'Aktuelles',
    '/veranstaltungen': 'Veranstaltungen',
    '/behoerden': 'Behörden',
    '/impressum': 'Impressum',
    '/datenschutz': 'Datenschutz',
    '/barrierefreiheit': 'Barrierefreiheit',
    '/leichte-sprache': 'Leichte Sprache',
    '/gebaerdensprache': 'Gebärdensprache',
    '/inhalt': 'Inhaltsübersicht',
    '/rueckmeldung': 'Rückmeldung',
    '/einbetten': 'Zum Einbetten',
    '/404.html': 'Seite nicht gefunden',
    '/feed.xml': 'Meldungen für Nachrichtenprogramme',
    '/veranstaltungen.ics': 'Veranstaltungen für Kalender',
    '/leistungen.json': 'Leistungen als offene Daten',
    '/leistungen.schema.json': 'Beschreibung der offenen Daten',
    '/sitemap.xml': 'Verzeichnis für Suchmaschinen',
    '/robots.txt': 'Hinweise für Suchmaschinen',
    '/.well-known/security.txt': 'Meldeweg für Sicherheitslücken',
  }),
);

/** What an address of a site is called that every site has, also below a file of it, where nothing else can lie. */
export function fixedPageAt(path: string): string | undefined {
  const key = addressKey(path);
  const file = [...FIXED_PAGES].find(([own]) => own.includes('.') && key.startsWith(`${own}/`));
  return FIXED_PAGES.get(key) ?? file?.[1];
}

/** The kind of document and the slug that an address of a page names. */
export function documentAt(path: string): { collection: DocumentKind; slug: string } | null {
  for (const [collection, folder] of Object.entries(DOCUMENT_FOLDERS) as [DocumentKind, string][])
    for (const locale of LOCALES) {
      const start = pagePath(locale, folder);
      const slug = path.startsWith(start) ? path.slice(start.length).replace(/\/$/, '') : '';
      if (slug && !slug.includes('/')) return { collection, slug };
    }
  return null;
}
