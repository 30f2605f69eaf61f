import { setImmediate } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { CollectionSlug, Payload, Where } from 'payload';
import { GIVEN } from '../consent/transitions.ts';
import type { Corpus } from './corpus.ts';
import type { Base, CorpusCollection, CorpusDocuments } from './documents.ts';

/** Collections that editors write and snapshots are made of: they are read whole. */
export const CORPUS_COLLECTIONS = [
  'kommunen',
  'leistungen',
  'angebote',
  'suchwoerter',
  'uebernahmen',
  'mitzeichnungen',
  'zustaendigkeiten',
  'organisationseinheiten',
  'schliesszeiten',
  'onlinedienste',
  'lebenslagen',
  'leitfaeden',
  'meldungen',
  'veranstaltungen',
  'kampagnen',
  'hinweise',
  'seiten',
  'media',
  'weiterleitungen',
] as const satisfies readonly CorpusCollection[];

/** Only ever added to, and read by their id: those that a consent pins. */
export const FASSUNGEN = ['stammtextfassungen', 'beitragsfassungen'] as const;

/**
 * How far back each refresh looks again, in milliseconds: another process may commit a row a moment after it took the
 * time of its `updatedAt`.
 */
const OVERLAP = 60_000;
/**
 * A database without transactions shows a document while it is being saved: the row first, then its languages and lists.
 * One that was read within this many milliseconds of its `updatedAt` is read again by the next refresh.
 */
const SETTLING = 15_000;
/** Ids asked for in one query. */
const CHUNK = 400;

interface Row {
  id: string;
  updatedAt: string;
  _status?: string;
}

/** Raised when the database could not be read whole. Nothing may be published from a part. */
export class CorpusReadError extends Error {
  override name = 'CorpusReadError';
}

/**
 * All published documents, kept in memory by the worker. A refresh reads the documents whose `updatedAt` moved and leaves
 * the others the very objects they were, so that whoever derives from them can tell by identity what is new.
 */
export class DatabaseCorpus implements Corpus {
  readonly #payload: Payload;
  readonly #documents = new Map<CorpusCollection, Map<string, Base>>();
  /** Every row, published or not, with the moment of its last change. */
  readonly #rows = new Map<CorpusCollection, Map<string, Row>>();
  /** Documents that may have been read while they were being saved. */
  readonly #unsettled = new Map<CorpusCollection, Set<string>>();
  /** When each collection was last brought up to date. */
  readonly #refreshedAt = new Map<CorpusCollection, string>();
  #turn: Promise<unknown> = Promise.resolve();
  /** The refresh that begins when the one under way ends. */
  #next: Promise<void> | undefined;

  constructor(payload: Payload) {
    this.#payload = payload;
    for (const collection of [...CORPUS_COLLECTIONS, ...FASSUNGEN] as const) {
      this.#documents.set(collection, new Map());
      this.#rows.set(collection, new Map());
      this.#unsettled.set(collection, new Set());
    }
  }

  all<C extends CorpusCollection>(collection: C): ReadonlyMap<string, CorpusDocuments[C]> {
    return this.#documents.get(collection) as unknown as ReadonlyMap<string, CorpusDocuments[C]>;
  }

  get<C extends CorpusCollection>(collection: C, id: string | null | undefined): CorpusDocuments[C] | undefined {
    return id ? this.all(collection).get(id) : undefined;
  }

  /**
   * Brings the memory up to date with the database as it is when this is asked for, or later. One refresh runs at a time, and
   * whoever asks meanwhile shares the next one: a change of nine sites is read once.
   * @throws CorpusReadError when any of it could not be read
   */
  refresh(): Promise<void> {
    this.#next ??= this.#inTurn(async () => {
      // Whoever is about to ask may share this one.
      await setImmediate();
      this.#next = undefined;
      return this.#read(CORPUS_COLLECTIONS);
    });
    return this.#next;
  }

  /** The same of some collections alone. */
  refreshOnly(collections: readonly CorpusCollection[]): Promise<void> {
    return this.#inTurn(() => this.#read(collections));
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    const mine = this.#turn.then(work, work);
    this.#turn = mine.catch(() => undefined);
    return mine;
  }

  async #read(only: readonly CorpusCollection[]): Promise<void> {
    try {
      for (const collection of only) {
        // Something may be deleted between listing and reading; a second look settles that.
        await this.#refreshCollection(collection).catch((error: unknown) => {
          if (error instanceof CorpusReadError) return this.#refreshCollection(collection);
          throw error;
        });
      }
      if (only.includes('uebernahmen') && only.includes('mitzeichnungen')) await this.#refreshPinned();
    } catch (error) {
      throw error instanceof CorpusReadError
        ? error
        : new CorpusReadError(`The content could not be read: ${String(error)}`, { cause: error });
    }
  }

  /**
   * Takes a medium for one without a file, because its file is not where it should be: whoever shows it does without, and
   * says so. The next refresh looks again. False where it is taken for that already.
   */
  loseFile(id: string): boolean {
    const media = this.#documents.get('media')!;
    const medium = media.get(id) as CorpusDocuments['media'] | undefined;
    if (!medium?.hash) return false;
    media.set(id, { ...medium, hash: null } as Base);
    this.#unsettled.get('media')!.add(id);
    return true;
  }

  async #refreshCollection(collection: CorpusCollection): Promise<void> {
    const startedAt = new Date().toISOString();
    const rows = this.#rows.get(collection)!;
    const newest = [...rows.values()].reduce((max, { updatedAt }) => (updatedAt > max ? updatedAt : max), '');
    // A date in the future (a clock that ran ahead, a forged row) must not hide what is saved from now on.
    const latest = [newest, this.#refreshedAt.get(collection) ?? newest].sort()[0];
    const since: Where = latest
      ? { updatedAt: { greater_than_equal: new Date(Date.parse(latest) - OVERLAP).toISOString() } }
      : {};
    let listed = await this.#list(collection, since);
    const moved = listed.filter(
      (row) => rows.get(row.id)?.updatedAt !== row.updatedAt || rows.get(row.id)?._status !== row._status,
    );
    const { totalDocs } = await this.#payload.db.count({ collection: collection as CollectionSlug, where: {} });
    const known = new Set([...rows.keys(), ...moved.map(({ id }) => id)]);
    // Something was deleted (or came back with an old date): only the whole list can say what.
    const whole = known.size !== totalDocs;
    if (whole) listed = await this.#list(collection, {});
    const documents = this.#documents.get(collection)!;
    if (whole) {
      const present = new Set(listed.map(({ id }) => id));
      for (const id of [...rows.keys()].filter((known) => !present.has(known))) {
        rows.delete(id);
        this.#drop(collection, id);
      }
    }
    const changed = listed.filter(
      (row) => rows.get(row.id)?.updatedAt !== row.updatedAt || rows.get(row.id)?._status !== row._status,
    );
    const published = changed.filter((row) => row._status !== 'draft').map(({ id }) => id);
    const taken = changed.filter((row) => row._status === 'draft').map(({ id }) => id);
    const again = [...this.#unsettled.get(collection)!].filter((id) => !taken.includes(id));
    const read = await this.#readDocuments(collection, [...new Set([...published, ...again])]);
    for (const row of changed) rows.set(row.id, row);
    const isAdded = read.some(({ id }) => !documents.has(id));
    for (const id of taken) this.#drop(collection, id);
    for (const document of read) {
      // Taken back between listing and reading.
      if (document._status === 'draft') this.#drop(collection, document.id);
      else this.#keep(collection, document, documents.get(document.id));
    }
    // What is equal to an order stands as it was made, whoever read it when: else a site would change with the worker.
    if (isAdded) inOrder(documents);
    this.#refreshedAt.set(collection, startedAt);
  }

  /** Fassungen are only ever added, so one that was read need not be read again. */
  async #refreshPinned(): Promise<void> {
    const given = [...this.all('uebernahmen').values(), ...this.all('mitzeichnungen').values()].filter(
      ({ stand }) => stand && GIVEN.includes(stand),
    );
    const pinned = {
      stammtextfassungen: given.flatMap((row) => ('fassung' in row && row.fassung) || []),
      beitragsfassungen: given.flatMap(({ beitragsfassung }) => beitragsfassung ?? []),
    };
    for (const collection of FASSUNGEN) {
      const wanted = new Set(pinned[collection]);
      const documents = this.#documents.get(collection)!;
      for (const id of [...documents.keys()]) if (!wanted.has(id)) this.#drop(collection, id);
      const unsettled = this.#unsettled.get(collection)!;
      const missing = [...wanted].filter((id) => !documents.has(id) || unsettled.has(id));
      for (const document of await this.#readDocuments(collection, missing))
        this.#keep(collection, document, documents.get(document.id));
    }
  }

  /** Takes in what was read; where it says the same as before, it stays the object it was. */
  #keep(collection: CorpusCollection, document: Base, before: Base | undefined): void {
    this.#documents.get(collection)!.set(document.id, isDeepStrictEqual(document, before) ? before! : document);
    const unsettled = this.#unsettled.get(collection)!;
    if (Date.now() - Date.parse(document.updatedAt) < SETTLING) unsettled.add(document.id);
    else unsettled.delete(document.id);
  }

  #drop(collection: CorpusCollection, id: string): void {
    this.#documents.get(collection)!.delete(id);
    this.#unsettled.get(collection)!.delete(id);
  }

  async #list(collection: CorpusCollection, where: Where): Promise<Row[]> {
    const { docs } = await this.#payload.db.find<Row>({
      collection: collection as CollectionSlug,
      where,
      pagination: false,
      limit: 0,
      select: { updatedAt: true, _status: true },
    });
    return docs.map(({ id, updatedAt, _status }) => ({ id: String(id), updatedAt, ...(_status ? { _status } : {}) }));
  }

  async #readDocuments(collection: CorpusCollection, ids: string[]): Promise<Base[]> {
    const read: Base[] = [];
    for (let start = 0; start < ids.length; start += CHUNK) {
      const wanted = ids.slice(start, start + CHUNK);
      const { docs } = await this.#payload.db.find<Base>({
        collection: collection as CollectionSlug,
        where: { id: { in: wanted } },
        pagination: false,
        limit: 0,
      });
      if (docs.length !== wanted.length)
        throw new CorpusReadError(
          `The content changed while it was read: ${wanted.length} documents of ${collection} wanted, ${docs.length} found.`,
        );
      read.push(...docs);
    }
    return read;
  }
}

/** Puts documents in the order of their making, the newest first: that of their ids, turned round. */
function inOrder(documents: Map<string, Base>): void {
  const entries = [...documents].sort(([a], [b]) => (a > b ? -1 : 1));
  documents.clear();
  for (const [id, document] of entries) documents.set(id, document);
}
