import type { Payload, PayloadRequest, Where } from 'payload';
import { idOf } from '../access/roles.ts';
import { GIVEN, type ConsentState } from './transitions.ts';

/** A Stammtextfassung that a Kommune on `freigeben` is asked about. */
export interface Asked {
  leistung: string;
  fassung: string;
  titel: string;
}

/** A row of one Kommune about one Fassung of a Stammtext. */
export interface StammtextRow {
  id: string;
  leistung: string;
  fassung: string | null;
  stand: ConsentState;
  decidedAt: string;
}

/** The Kommunen that show shared text only after they accepted it. */
export async function approvingKommunen(payload: Payload, req: PayloadRequest): Promise<string[]> {
  const where: Where = { and: [{ richtlinie: { equals: 'freigeben' } }, { _status: { equals: 'published' } }] };
  const { docs } = await payload.find({ collection: 'kommunen', where, depth: 0, pagination: false, select: {}, req });
  return docs.map(({ id }) => String(id));
}

/** The rows of a Kommune about a Stammtext, or about all, that have not ended; the latest answer last. */
export async function stammtextRows(
  payload: Payload,
  kommune: string,
  req: PayloadRequest,
  leistung?: string,
): Promise<StammtextRow[]> {
  const about: Where = leistung
    ? { quelle: { equals: { relationTo: 'leistungen', value: leistung } } }
    : { 'quelle.relationTo': { equals: 'leistungen' } };
  const { docs } = await payload.find({
    collection: 'uebernahmen',
    where: { and: [{ kommune: { equals: kommune } }, about, { stand: { not_equals: 'beendet' } }] },
    depth: 0,
    pagination: false,
    req,
  });
  return docs
    .map((row) => ({
      id: String(row.id),
      leistung: idOf(row.quelle?.value) ?? '',
      fassung: idOf(row.fassung),
      stand: row.stand,
      decidedAt: row.entschiedenAm ?? row.updatedAt,
    }))
    .sort((a, b) => (a.decidedAt < b.decidedAt ? -1 : 1));
}

/**
 * Asks one Kommune about one Fassung, unless it was asked. A row that nobody answered and that is about an older Fassung
 * ends: nobody accepts a text by a row that meant another.
 */
export async function ask(payload: Payload, kommune: string, asked: Asked, req: PayloadRequest): Promise<void> {
  const rows = await stammtextRows(payload, kommune, req, asked.leistung);
  if (!rows.some(({ fassung }) => fassung === asked.fassung))
    await replaceOpen(payload, kommune, asked, 'offen', rows, req);
}

/**
 * Counts a Fassung as accepted and as the one that the site shows, whatever was answered before. Idempotent.
 * @param rows the rows of the Kommune about this Stammtext, as `stammtextRows` lists them
 */
export async function accept(
  payload: Payload,
  kommune: string,
  asked: Asked,
  rows: readonly StammtextRow[],
  req: PayloadRequest,
): Promise<void> {
  const given = rows.filter(({ stand }) => GIVEN.includes(stand));
  if (given.at(-1)?.fassung === asked.fassung) return;
  const earlier = given.find(({ fassung }) => fassung === asked.fassung);
  if (!earlier) return replaceOpen(payload, kommune, asked, 'uebernommen', rows, req);
  // The latest answer is the one that is shown.
  await payload.update({
    collection: 'uebernahmen',
    id: earlier.id,
    data: { entschiedenAm: new Date().toISOString() },
    depth: 0,
    req,
  });
}

async function replaceOpen(
  payload: Payload,
  kommune: string,
  { leistung, fassung, titel }: Asked,
  stand: 'offen' | 'uebernommen',
  rows: readonly StammtextRow[],
  req: PayloadRequest,
): Promise<void> {
  await end(payload, rows, req);
  await payload.create({
    collection: 'uebernahmen',
    data: { titel, fassung, kommune, quelle: { relationTo: 'leistungen', value: leistung }, stand },
    depth: 0,
    req,
  });
}

/** The source is withdrawn: nobody needs to answer any more. */
export async function endOpenUebernahmen(payload: Payload, leistung: string, req: PayloadRequest): Promise<void> {
  const where: Where = {
    and: [{ quelle: { equals: { relationTo: 'leistungen', value: leistung } } }, { stand: { equals: 'offen' } }],
  };
  await payload.update({ collection: 'uebernahmen', where, data: { stand: 'beendet' }, depth: 0, req });
}

async function end(payload: Payload, rows: readonly StammtextRow[], req: PayloadRequest): Promise<void> {
  for (const { id, stand } of rows)
    if (stand === 'offen')
      await payload.update({ collection: 'uebernahmen', id, data: { stand: 'beendet' }, depth: 0, req });
}
