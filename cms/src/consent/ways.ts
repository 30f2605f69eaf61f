import type { Payload, PayloadRequest, Where } from 'payload';
import { idOf } from '../access/roles.ts';
import { GIVEN, type ConsentState } from './transitions.ts';

/** News, events and campaigns: what may appear on the sites of others. */
export const SHARED = ['meldungen', 'veranstaltungen', 'kampagnen'] as const;
export type SharedCollection = (typeof SHARED)[number];

/** Where the answers lie, by whom an item is for. */
export const WAYS = {
  gemeinsam: { collection: 'mitzeichnungen', subject: 'gegenstand' },
  angeboten: { collection: 'uebernahmen', subject: 'quelle' },
} as const;
export type Way = (typeof WAYS)[keyof typeof WAYS];

export interface Subject {
  collection: SharedCollection;
  id: string;
}

/** A row of one Kommune about one Fassung. */
export interface ConsentRow {
  id: string;
  kommune: string;
  stand: ConsentState;
  beitragsfassung: string | null;
  decidedAt: string;
}

/** A new object each time: the MongoDB adapter turns the id inside into one of its own. */
export const reference = ({ collection, id }: Subject) => ({ relationTo: collection, value: id });

/** The rows about an item that have not ended, the latest answer last. */
export async function rowsAbout(
  payload: Payload,
  way: Way,
  subject: Subject,
  req?: PayloadRequest,
): Promise<ConsentRow[]> {
  const where: Where = {
    and: [{ [way.subject]: { equals: reference(subject) } }, { stand: { not_equals: 'beendet' } }],
  };
  const { docs } = await payload.find({
    collection: way.collection,
    where,
    depth: 0,
    pagination: false,
    ...(req ? { req } : {}),
  });
  return docs
    .map((row) => ({
      id: String(row.id),
      kommune: idOf(row.kommune) ?? '',
      stand: row.stand,
      beitragsfassung: idOf(row.beitragsfassung),
      decidedAt: row.entschiedenAm ?? row.updatedAt,
    }))
    .sort((a, b) => (a.decidedAt < b.decidedAt ? -1 : 1));
}

export const isGiven = ({ stand }: Pick<ConsentRow, 'stand'>) => GIVEN.includes(stand);

/** Ends rows: nobody needs to answer them any more, and they show nothing. */
export async function end(payload: Payload, way: Way, rows: readonly ConsentRow[], req: PayloadRequest): Promise<void> {
  for (const { id } of rows)
    await payload.update({ collection: way.collection, id, data: { stand: 'beendet' }, depth: 0, req });
}
