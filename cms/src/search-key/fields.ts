/** Field with the words a document is found by. */
export const SEARCH_KEY = 'suchschluessel';
/** Field with what a document is sorted by. */
export const SORT_KEY = 'sortierschluessel';

/** Both keys of a document. They follow from its other fields and say nothing new. */
export type Keys = Record<typeof SEARCH_KEY | typeof SORT_KEY, string>;
