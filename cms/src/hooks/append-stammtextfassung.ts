import { createHash } from 'node:crypto';
import type { CollectionAfterChangeHook, Payload, PayloadRequest } from 'payload';
import { forOtherDocuments } from './other-documents.ts';

/** What changes with every save and says nothing about the text. */
const BOOKKEEPING = new Set(['createdAt', 'updatedAt', '_status']);

/** JSON with sorted keys, so that equal content has equal text. */
function stableJson(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) =>
    item !== null && typeof item === 'object' && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  );
}

/**
 * Keeps every published state of a Stammtext as a row of `stammtextfassungen`, and asks the Kommunen on `freigeben` to
 * accept it. Idempotent: the same content adds nothing, so a crash between the steps is mended by the next save.
 */
export const appendStammtextfassung: CollectionAfterChangeHook = async ({ doc, req: original }) => {
  const req = forOtherDocuments(original);
  const { payload } = req;
  const row = await payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection: 'leistungen',
    where: { id: { equals: doc.id } },
    req,
  });
  if (!row) return doc;
  if (row._status !== 'published') {
    await endOpenUebernahmen(payload, row.id, req);
    return doc;
  }
  const inhalt = Object.fromEntries(Object.entries(row).filter(([key]) => !BOOKKEEPING.has(key)));
  const pruefsumme = createHash('sha256').update(stableJson(inhalt)).digest('hex');
  const last = (
    await payload.find({
      collection: 'stammtextfassungen',
      where: { leistung: { equals: row.id } },
      sort: '-nummer',
      limit: 1,
      depth: 0,
      select: { nummer: true, pruefsumme: true },
      req,
    })
  ).docs[0];
  if (last?.pruefsumme === pruefsumme) return doc;
  const nummer = (last?.nummer ?? 0) + 1;
  const titel = `${germanOf(row.bezeichnung)}, Fassung ${nummer}`;
  const fassung = await payload.create({
    collection: 'stammtextfassungen',
    data: { titel, leistung: row.id, nummer, pruefsumme, inhalt },
    depth: 0,
    req,
  });
  await askKommunen(payload, { leistung: row.id, fassung: fassung.id, titel }, req);
  return doc;
};

function germanOf(value: unknown): string {
  const text = typeof value === 'object' && value !== null ? (value as { de?: unknown }).de : value;
  return typeof text === 'string' ? text : '';
}

const openFor = (leistung: string) => [
  { quelle: { equals: { relationTo: 'leistungen', value: leistung } } },
  { stand: { equals: 'offen' } },
];

/** One open row per Kommune: a newer Fassung takes the place of one that nobody answered yet. */
async function askKommunen(
  payload: Payload,
  asked: { leistung: string; fassung: string; titel: string },
  req: PayloadRequest,
) {
  const kommunen = await payload.find({
    collection: 'kommunen',
    where: { richtlinie: { equals: 'freigeben' } },
    depth: 0,
    pagination: false,
    select: { slug: true },
    req,
  });
  for (const { id } of kommunen.docs) {
    const open = await payload.find({
      collection: 'uebernahmen',
      where: { and: [{ kommune: { equals: id } }, ...openFor(asked.leistung)] },
      depth: 0,
      limit: 1,
      req,
    });
    const data = { titel: asked.titel, fassung: asked.fassung };
    const existing = open.docs[0];
    if (existing) await payload.update({ collection: 'uebernahmen', id: existing.id, data, depth: 0, req });
    else
      await payload.create({
        collection: 'uebernahmen',
        data: { ...data, kommune: id, quelle: { relationTo: 'leistungen', value: asked.leistung }, stand: 'offen' },
        depth: 0,
        req,
      });
  }
}

/** The source is withdrawn: nobody needs to answer any more. */
async function endOpenUebernahmen(payload: Payload, leistung: string, req: PayloadRequest) {
  await payload.update({
    collection: 'uebernahmen',
    where: { and: openFor(leistung) },
    data: { stand: 'beendet' },
    depth: 0,
    req,
  });
}
