import { LOCALE_INFO, type Locale } from './locales.ts';

/**
 * The public addresses of a site. Both halves build links from here: the snapshot for links inside texts, the site for its
 * pages. Every path starts and ends with a slash and is relative to the site's own origin.
 */
export function pagePath(locale: Locale, ...segments: string[]): string {
  const prefix = LOCALE_INFO[locale].prefix;
  return `/${[prefix, ...segments]
    .filter(Boolean)
    .map((segment) => `${segment}/`)
    .join('')}`;
}

/** Kinds of documents that have a page of their own, and the folder their pages live in. */
export const DOCUMENT_FOLDERS = {
  leistungen: 'leistungen',
  lebenslagen: 'lebenslagen',
  leitfaeden: 'leitfaeden',
  meldungen: 'aktuelles',
  veranstaltungen: 'veranstaltungen',
  kampagnen: 'kampagnen',
  organisationseinheiten: 'behoerden',
  seiten: 'seiten',
} as const;
export type DocumentKind = keyof typeof DOCUMENT_FOLDERS;

/** The address of a document's page, e.g. `/en/leistungen/personalausweis/`. */
export function documentPath(kind: DocumentKind, slug: string, locale: Locale = 'de'): string {
  return pagePath(locale, DOCUMENT_FOLDERS[kind], slug);
}

/** Slugs of pages and folders: small letters, digits and single hyphens. */
export const SLUG_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The address of a picture or file on every site. */
export const mediumPath = (file: string): string => `/medien/${file}`;
