import {
  SNAPSHOT_DOCUMENTS,
  type HeldDocument,
  type Locale,
  type PortalSnapshot,
  type SnapshotDocumentKey,
} from '@serviceportal/content-types';
import type { Derivations, Reading } from './derivation.ts';
import type { CorpusCollection, CorpusDocuments } from './documents.ts';
import { FaultyDocument } from './faults.ts';
import { present } from './localize.ts';
import type { SiteContent } from './site-content.ts';

export type Entry<K extends SnapshotDocumentKey> = PortalSnapshot[K][number];

/** A document as far as it can be named: by its title, else by its slug. */
interface Named {
  id: string;
  updatedAt?: string;
  slug?: string | null | undefined;
  bezeichnung?: unknown;
  titel?: unknown;
  name?: unknown;
}

/** A kind of document with entries of its own: which of them this site shows, and how one becomes an entry. */
export interface Kind<K extends SnapshotDocumentKey, Doc extends Named, Questions extends object = SiteContent> {
  key: K;
  docs: readonly Doc[];
  questions: Questions;
  entry: (id: string, reading: Reading<Questions>) => unknown;
}

/** What is known of documents that publishing met before. */
export interface Care {
  /** The reason why a document is not to be touched in this state, or its entry not to be shown. */
  unfit(collection: SnapshotDocumentKey, state: { id: string; updatedAt?: string }): string | undefined;
  /** A document is worked on; the answer is called when that is over. */
  begin(work: { document: { collection: SnapshotDocumentKey; id: string; updatedAt?: string } }): () => void;
}

const noCare: Care = { unfit: () => undefined, begin: () => () => undefined };

/**
 * The entries of one snapshot. A document whose derivation fails, in whatever way, is held at its previous entry and named,
 * or left out and named where it had none; it never hurts another.
 */
export class Entries {
  readonly #derivations: Derivations;
  readonly #previous: PortalSnapshot | null;
  readonly #care: Care;
  readonly #held = new Map<string, HeldDocument>();
  /** Where held documents stand now. */
  readonly heldPages = new Map<string, string | null>();
  readonly warnings = new Set<string>();
  /** Ids of offices and files that something on the site refers to. It grows while it is walked. */
  readonly needs = new Set<string>();

  constructor(derivations: Derivations, previous: PortalSnapshot | null, care: Care = noCare) {
    this.#care = care;
    this.#derivations = derivations;
    this.#previous = previous;
  }

  get held(): HeldDocument[] {
    return [...this.#held.values()];
  }

  /** The entries of all documents of a kind. */
  all<K extends SnapshotDocumentKey, Doc extends Named, Q extends object>(kind: Kind<K, Doc, Q>): Entry<K>[] {
    return kind.docs.flatMap((doc) => this.one(kind, doc) ?? []);
  }

  /** The entry of a document; the one it had before, or none, where it is faulty. */
  one<K extends SnapshotDocumentKey, Doc extends Named, Q extends object>(
    { key, questions, entry }: Omit<Kind<K, Doc, Q>, 'docs'>,
    doc: Doc,
  ): Entry<K> | undefined {
    const { id, updatedAt } = doc;
    const make = (reading: Reading<Q>) => {
      const end = this.#care.begin({ document: { collection: key, id, ...(updatedAt && { updatedAt }) } });
      try {
        return checked(key, entry(id, reading));
      } finally {
        end();
      }
    };
    let reason = this.#care.unfit(key, doc);
    const derived = reason === undefined ? this.derive(`${key}:${id}`, questions, make) : undefined;
    if (derived && 'value' in derived) {
      reason = this.#care.unfit(key, derived.value);
      if (reason === undefined) return derived.value;
    }
    const fault = derived && 'fault' in derived ? derived.fault : new FaultyDocument(reason!);
    const previous = this.previous(key, id);
    this.hold({ collection: key, id, titel: nameOf(doc), slug: doc.slug }, fault, previous);
    return previous;
  }

  /** Derives something, or keeps it, and takes in what it notes. */
  derive<Q extends object, T>(key: string, questions: Q, derive: (reading: Reading<Q>) => T) {
    const derived = this.#derivations.get(key, questions, derive);
    for (const warning of derived.warnings) this.warnings.add(warning);
    for (const id of derived.needs) this.needs.add(id);
    return derived;
  }

  /** The entry that a document had on the site before. */
  previous<K extends SnapshotDocumentKey>(key: K, id: string): Entry<K> | undefined {
    return (this.#previous?.[key] as Entry<K>[] | undefined)?.find((entry) => entry.id === id);
  }

  /** Names a faulty document, once; what is shown in its place comes with all that it refers to. */
  hold(
    {
      collection,
      id,
      titel,
      slug,
    }: { collection: string; id: string; titel: string; slug?: string | null | undefined },
    fault: unknown,
    shownInstead: { id?: string; slug?: string } | undefined,
  ): void {
    if (shownInstead) for (const text of textsIn(shownInstead)) this.needs.add(text);
    const key = `${collection}:${id}`;
    if (this.#held.has(key)) return;
    this.heldPages.set(key, shownInstead?.slug ?? null);
    const shown = shownInstead ? 'previous' : 'absent';
    this.#held.set(key, present({ collection, id, titel, grund: reasonOf(fault), shown, slug }) as HeldDocument);
  }
}

/** All texts in an entry; ids that it refers to are among them. */
function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) yield* textsIn(part);
}

/** What is wrong, in words for editors. */
function reasonOf(fault: unknown): string {
  if (fault instanceof FaultyDocument) return fault.message;
  return `Dieses Dokument enthält etwas, womit das Portal nicht rechnet (${String(fault)}). Bitte prüfen Sie, was zuletzt geändert wurde, und informieren Sie die Kreis-IT, wenn Sie nichts finden.`;
}

/** The name of a document as editors know it. */
export function nameOf({ id, slug, bezeichnung, titel, name }: Named): string {
  const german = [bezeichnung, titel, name].map((value) =>
    typeof value === 'object' && value !== null ? (value as { de?: unknown }).de : value,
  );
  return german.find((value): value is string => typeof value === 'string' && value.trim() !== '') ?? slug ?? id;
}

/** The entry, if the contract accepts it. */
export function checked<K extends SnapshotDocumentKey>(key: K, entry: unknown): Entry<K> {
  const locales = (entry as { locales?: Partial<Record<Locale, unknown>> } | null)?.locales;
  if (locales && !locales.de)
    throw new FaultyDocument(
      'Auf Deutsch fehlt der Titel oder ein anderer Text, ohne den es keine Seite gibt. Bitte ergänzen Sie ihn und veröffentlichen Sie das Dokument noch einmal.',
    );
  const parsed = SNAPSHOT_DOCUMENTS[key].safeParse(entry);
  if (parsed.success) return parsed.data as Entry<K>;
  const places = [...new Set(parsed.error.issues.map(({ path }) => path.join('.')))].join(', ');
  throw new FaultyDocument(
    `Angaben fehlen oder sind falsch: ${places}. Bitte ergänzen Sie das Dokument und veröffentlichen Sie es noch einmal.`,
  );
}

/** Derives the entry of a document from the document itself. */
export function of<C extends CorpusCollection, Q extends SiteContent>(
  collection: C,
  entry: (doc: CorpusDocuments[C], reading: Reading<Q>) => unknown,
) {
  return (id: string, reading: Reading<Q>) => entry(reading.doc(collection, id)!, reading);
}
