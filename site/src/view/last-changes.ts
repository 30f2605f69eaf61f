import {
  DOCUMENT_FOLDERS,
  documentPath,
  keysOf,
  LOCALES,
  pagePath,
  type DocumentKind,
  type Locale,
  type PortalSnapshot,
} from '@serviceportal/content-types';
import { seitePath } from './seiten.ts';

interface Document {
  slug: string;
  updatedAt: string;
  locales: Partial<Record<Locale, unknown>>;
}

/** What the start page shows the newest of, or all. */
const ON_START: readonly DocumentKind[] = ['lebenslagen', 'leitfaeden', 'meldungen', 'veranstaltungen'];

/**
 * The last change of what a page shows, by path: that of its document, of a list the newest of its documents. Pages that
 * no document stands behind have none.
 */
export function lastChanges(snapshot: PortalSnapshot): ReadonlyMap<string, string> {
  const { kommune, leistungen, seiten } = snapshot;
  const changes = new Map<string, string>();
  const note = (path: string, instant: string): void => {
    if (instant > (changes.get(path) ?? '')) changes.set(path, instant);
  };
  const noteAll = (documents: readonly Omit<Document, 'slug'>[], path: (locale: Locale, index: number) => string) =>
    documents.forEach(({ updatedAt, locales }, index) => {
      for (const locale of LOCALES) if (locales[locale]) note(path(locale, index), updatedAt);
    });

  for (const kind of keysOf<DocumentKind>(DOCUMENT_FOLDERS)) {
    if (kind === 'seiten') continue;
    const documents: readonly Document[] = snapshot[kind];
    noteAll(documents, (locale, index) => documentPath(kind, documents[index]!.slug, locale));
    noteAll(documents, (locale) => pagePath(locale, DOCUMENT_FOLDERS[kind]));
    if (ON_START.includes(kind)) noteAll(documents, (locale) => pagePath(locale));
  }
  for (const leistung of leistungen) {
    for (const slug of leistung.lebenslagen) noteAll([leistung], (locale) => documentPath('lebenslagen', slug, locale));
  }
  noteAll(seiten, (locale, index) => seitePath(seiten[index]!, locale));
  for (const locale of LOCALES) {
    note(pagePath(locale), kommune.updatedAt);
    if (kommune.barrierefreiheit) note(pagePath(locale, 'barrierefreiheit'), kommune.updatedAt);
  }
  return changes;
}
