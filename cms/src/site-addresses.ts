import { DOCUMENT_FOLDERS, LOCALES, pagePath, type DocumentKind } from '@serviceportal/content-types';

/** German pages that every site has at an address of their own, and what they are called. */
export const FIXED_PAGES: ReadonlyMap<string, string> = new Map(
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
  }),
);

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
