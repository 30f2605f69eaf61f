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
