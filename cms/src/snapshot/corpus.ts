import type { CorpusCollection, CorpusDocuments } from './documents.ts';

/**
 * The published documents that snapshots are made of. Whoever answers may hold drafts laid over them; a document that did
 * not change is the very object it was, so that whoever derives from it can tell by identity what is new.
 */
export interface Corpus {
  /** The documents of a collection by id. */
  all<C extends CorpusCollection>(collection: C): ReadonlyMap<string, CorpusDocuments[C]>;
  get<C extends CorpusCollection>(collection: C, id: string | null | undefined): CorpusDocuments[C] | undefined;
}
