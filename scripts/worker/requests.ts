import type { Veroeffentlichung } from '@serviceportal/cms';
import type { HeldDocument } from '@serviceportal/content-types';
import type { Payload, Where } from 'payload';

const COLLECTION = 'veroeffentlichungen';

export type Row = Veroeffentlichung;

/** What is written into rows; lists are stored as they are. */
export type Entry = Partial<Omit<Row, 'zurueckgehalten' | 'warnungen'>> & {
  zurueckgehalten?: HeldDocument[];
  warnungen?: string[];
};

/** What waits for workers. */
export interface DueWork {
  /** Sites whose pages somebody asked for, the longest waiting first, and whether a person did. */
  pages: Map<string, { isAsked: boolean }>;
  /** Sites whose pages are live and whose search index is not. */
  indexes: string[];
}

/**
 * The rows of `veroeffentlichungen` as the workers' queue: a request waits, is under way (or was, by a worker that died), is
 * live, and done when its index has followed. Every step is one write.
 */
export class Requests {
  readonly #payload: Payload;

  constructor(payload: Payload) {
    this.#payload = payload;
  }

  async due(): Promise<DueWork> {
    type Due = Pick<Row, 'slug' | 'zustand' | 'ausdruecklich' | 'createdAt'>;
    const { docs } = await this.#payload.db.find<Due & { id: string }>({
      collection: COLLECTION,
      where: { or: [{ zustand: { in: ['wartet', 'laeuft'] } }, WITHOUT_INDEX] },
      select: { slug: true, zustand: true, ausdruecklich: true, createdAt: true },
      sort: 'createdAt',
      pagination: false,
      limit: 0,
    });
    const pages: DueWork['pages'] = new Map();
    const indexes = new Set<string>();
    for (const { slug, zustand, ausdruecklich } of docs)
      if (zustand === 'live') indexes.add(slug);
      else pages.set(slug, { isAsked: Boolean(ausdruecklich) || pages.get(slug)?.isAsked === true });
    return { pages, indexes: [...indexes] };
  }

  /** The requests of a site that wait: one as a rule, more after a crash. One publish answers them all. */
  open(slug: string): Promise<Row[]> {
    return this.#find(slug, { zustand: { in: ['wartet', 'angehalten', 'laeuft'] } });
  }

  /** The requests of a site whose pages are live without their index, oldest first. */
  withoutIndex(slug: string): Promise<Row[]> {
    return this.#find(slug, WITHOUT_INDEX);
  }

  async record(rows: readonly Pick<Row, 'id'>[], entry: Entry): Promise<void> {
    // Past Payload's operations, which read the row and write all of it, its lists anew, for every word of it.
    const data = { ...entry, updatedAt: new Date().toISOString() };
    for (const { id } of rows)
      await this.#payload.db.updateOne({ collection: COLLECTION, id, data: { ...data }, returning: false });
  }

  async #find(slug: string, where: Where): Promise<Row[]> {
    const { docs } = await this.#payload.db.find<Row>({
      collection: COLLECTION,
      where: { and: [{ slug: { equals: slug } }, where] },
      sort: 'createdAt',
      pagination: false,
      limit: 0,
    });
    return docs;
  }
}

const WITHOUT_INDEX: Where = { and: [{ zustand: { equals: 'live' } }, { indexAm: { exists: false } }] };
