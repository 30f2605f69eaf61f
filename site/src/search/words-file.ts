import type { SearchRecord } from '../view/page.ts';

/**
 * What the search of one locale loads first (`pagefind/woerter-<locale>.json`): what every page is called, with which the
 * search ranks, corrects and suggests. The text of the pages is Pagefind's.
 */
export interface WordsFile {
  /** Places that say little in a query, because the whole site is about them. */
  orte: string[];
  /** Kommunen that pages of the Kreis name. */
  kommunen: { name: string; origin: string }[];
  seiten: WordsPage[];
}

export interface WordsPage {
  url: string;
  /** What Pagefind calls the page. */
  id: string;
  titel: string;
  text: string;
  art: SearchRecord['kind'];
  /** 1 where it can be done online. */
  online?: 1;
  /** 1 where the Kommune does not offer it. */
  nicht?: 1;
  /** Place among what is used most, from 1. */
  rang?: number;
  /** Indexes of `kommunen` that have a page for it; at `pfad`, where that is not `url`. */
  wo?: number[];
  pfad?: string;
  /**
   * The title and other names, a line each, most apt first. A bar stands where a compound falls into words: `personal|ausweis`.
   */
  namen: string;
  /** Names of legal grounds. */
  recht?: string[];
}

/** Stands between the parts of a compound. */
export const CUT = '|';

/** The words file of a locale, beside `pagefind.js`. */
export const wordsFileName = (locale: string): string => `woerter-${locale}.json`;
