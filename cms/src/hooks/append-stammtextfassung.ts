import type { CollectionAfterChangeHook, Payload, PayloadRequest } from 'payload';
import { approvingKommunen, ask, endOpenUebernahmen } from '../consent/stammtexte.ts';
import { appendFassung, contentOf, germanOf, type Fassung } from '../records/fassungen.ts';
import { forOtherDocuments } from './other-documents.ts';

type Row = Readonly<Record<string, unknown>> & { id: string };

/** Keeps the published state of a Stammtext, unless it is kept already. */
export function keepStammtext(payload: Payload, row: Row, req: PayloadRequest): Promise<Fassung> {
  return appendFassung(
    payload,
    'stammtextfassungen',
    {
      titel: germanOf(row.bezeichnung),
      source: { where: { leistung: { equals: row.id } }, data: { leistung: row.id } },
      content: { inhalt: contentOf(row) },
    },
    req,
  );
}

/**
 * Keeps every published state of a Stammtext as a row of `stammtextfassungen`, and asks the Kommunen on `freigeben` to
 * accept it. Idempotent: the same content adds no second Fassung and asks nobody twice, so a crash between the steps is
 * mended by the next save.
 */
export const appendStammtextfassung: CollectionAfterChangeHook = async ({ doc, req: original }) => {
  const req = forOtherDocuments(original);
  const { payload } = req;
  const row = await payload.db.findOne<Row>({ collection: 'leistungen', where: { id: { equals: doc.id } }, req });
  if (!row) return doc;
  if (row._status !== 'published') {
    await endOpenUebernahmen(payload, row.id, req);
    return doc;
  }
  const { id: fassung, titel } = await keepStammtext(payload, row, req);
  for (const kommune of await approvingKommunen(payload, req))
    await ask(payload, kommune, { leistung: row.id, fassung, titel }, req);
  return doc;
};
