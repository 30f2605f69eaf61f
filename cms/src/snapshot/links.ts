import { LOCALES, type Locale } from '@serviceportal/content-types';
import type { Translated } from './documents.ts';
import { inLocale, isReleased } from './localize.ts';

/** Collections an editor's link may point to: those whose documents have a page of their own. */
export const LINK_COLLECTIONS = [
  'leistungen',
  'lebenslagen',
  'leitfaeden',
  'organisationseinheiten',
  'meldungen',
  'veranstaltungen',
  'kampagnen',
  'seiten',
] as const;
export type LinkCollection = (typeof LINK_COLLECTIONS)[number];

/** What an editor's link may point to: pages, and files to load. */
export const LINK_TARGETS = [...LINK_COLLECTIONS, 'media'] as const;
export type LinkTarget = (typeof LINK_TARGETS)[number];

/** What a link may point to, as far as it decides in which languages there is a page. */
interface Named {
  freigegeben?: Translated<boolean>;
  bezeichnung?: Translated<string>;
  name?: Translated<string>;
  titel?: Translated<string>;
  /** A Leistung has a page where this was written too. */
  teaser?: Translated<string>;
}

/** The languages in which a document has a page. */
export function languagesOf(doc: Named): Locale[] {
  const name = doc.bezeichnung ?? doc.name ?? doc.titel;
  return LOCALES.filter(
    (locale) =>
      isReleased(doc.freigegeben, locale) &&
      inLocale(name, locale) !== undefined &&
      (!doc.bezeichnung || inLocale(doc.teaser, locale) !== undefined),
  );
}
