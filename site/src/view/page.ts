import type { Locale } from '@serviceportal/content-types';

/**
 * One file of a site before it is rendered. `view` is all a template may use (it becomes `Astro.locals.view`): a pure
 * function of the snapshot, plain JSON, so that an unchanged view means an unchanged file.
 */
export interface SitePage<View = unknown, Site = unknown> {
  /** URL path: ends with a slash for an HTML page (`/leistungen/x/`), else names the file (`/sitemap.xml`). */
  path: string;
  /** What all pages of one site and locale share: one object, the same for all of them. */
  site: Site;
  view: View;
  /** What the search index holds of this page; absent: not in the index. */
  search?: SearchRecord;
}

/** An entry of the search index. */
export interface SearchRecord {
  kind: 'leistung' | 'meldung' | 'veranstaltung' | 'stelle' | 'seite' | 'lebenslage' | 'kampagne';
  locale: Locale;
  title: string;
  /** One or two sentences for the list of results. */
  excerpt: string;
  /** Further words people use: synonyms, official names. */
  keywords: string[];
  /** Plain text of the page. */
  content: string;
}
