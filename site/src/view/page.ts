import type { Locale, SnapshotDocumentKey } from '@serviceportal/content-types';
import type { Thing } from 'schema-dts';
import type { LinkView } from './common.ts';
import type { PreviewPicture, PreviewView } from './preview.ts';

/** A document of a snapshot in the state it has there. */
export interface DocumentRef {
  collection: SnapshotDocumentKey;
  id: string;
  updatedAt?: string;
}

/** A piece of work on one file of a site: its path as far as it is known, and the document it is about, if one. */
export interface Work {
  path?: string;
  document?: DocumentRef;
}

/** Does a piece of work; without an answer where it failed and whoever gave the guard has taken note of that. */
export type Guard = <T>(work: Work, make: () => T) => T | undefined;

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
  /** What the page is about, where that is one document. */
  document?: DocumentRef;
  /** What the search index holds of this page; absent: not in the index. */
  search?: SearchRecord;
  /** The picture that is drawn for this page. */
  preview?: PreviewPicture;
  /** Of a page that only leads on: each old address it stands for and where that leads, so that a web server may do it by itself. */
  redirects?: Record<string, string>;
}

/** What every HTML page has. */
export interface PageBase {
  path: string;
  /** Heading and first part of the document's title. */
  titel: string;
  /** `meta description` */
  beschreibung: string;
  /** The way here, without the start page and without the page itself. */
  pfad: LinkView[];
  /** Addresses of this page in the locales it exists in, its own among them. */
  sprachen: Partial<Record<Locale, string>>;
  /** True for pages that search engines should pass over. */
  verborgen: boolean;
  /** Absolute address of the page that search engines show in this one's place; absent: itself. */
  canonical?: string;
  /** What the page is about, for machines (schema.org). */
  subject?: readonly Thing[];
  /** The picture links to this page are shown with; absent: that of the start page. */
  preview?: PreviewView;
}

/** An entry of the search index. */
export interface SearchRecord {
  kind: 'leistung' | 'meldung' | 'veranstaltung' | 'stelle' | 'seite' | 'lebenslage' | 'leitfaden' | 'kampagne';
  locale: Locale;
  title: string;
  /** One or two sentences for the list of results. */
  excerpt: string;
  /** Further words people use: synonyms, official names. */
  keywords: string[];
  /** Plain text of the page. */
  content: string;
  /** Only of a Leistung. */
  leistung?: LeistungRecord;
}

/** What the search knows of a Leistung beyond its words. */
export interface LeistungRecord {
  online: boolean;
  angeboten: boolean;
  /** Place among what the Kommune names as most used, from 1. */
  rang?: number;
  /** Names of its legal grounds. */
  recht: string[];
  /** On the site of the Kreis: where it is done. */
  kommunen?: { name: string; url: string }[];
  /** Places people add to a query though the whole site is about them: the Kommunen of the Kreis and the own Ortsteile. */
  orte: readonly string[];
}
