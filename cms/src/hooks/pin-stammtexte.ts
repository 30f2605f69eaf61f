import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, Payload, PayloadRequest } from 'payload';
import { idOf } from '../access/roles.ts';
import { accept, ask, stammtextRows, type StammtextRow } from '../consent/stammtexte.ts';
import { checksumOf, newestFassungen } from '../records/fassungen.ts';
import { keepStammtext } from './append-stammtextfassung.ts';
import { forOtherDocuments, type PortalContext } from './other-documents.ts';

type Row = Readonly<Record<string, unknown>> & { id: string };
interface KommuneRow extends Row {
  _status?: string;
  richtlinie?: string;
}

const isApproving = (kommune: { _status?: unknown; richtlinie?: unknown } | null | undefined) =>
  kommune?._status === 'published' && kommune.richtlinie === 'freigeben';

/** The save of the Kommune asks for its site; each answer that it makes on the way need not. */
function quietly(original: PayloadRequest): PayloadRequest {
  const req = forOtherDocuments(original);
  (req.context as PortalContext).publishLater = true;
  return req;
}

/**
 * A Kommune that changes to `freigeben` keeps what its site shows. What it shows is pinned before the change is stored:
 * while a Kommune follows, what it accepted has no effect, so a publish at any moment sees either the old policy, or the new
 * one with all that belongs to it.
 */
export const pinStammtexte: CollectionBeforeChangeHook = async ({ data, originalDoc, req: original }) => {
  const id = idOf(originalDoc?.id);
  if (!id || !isApproving({ ...originalDoc, ...data })) return data;
  const req = quietly(original);
  const shown = await req.payload.db.findOne<KommuneRow>({
    collection: 'kommunen',
    where: { id: { equals: id } },
    req,
  });
  if (shown?._status === 'published' && shown.richtlinie !== 'freigeben') await pin(req.payload, id, () => true, req);
  return data;
};

/**
 * When the change is stored, what was published while it was is pinned too: of that the Kommune was neither asked nor had it
 * accepted anything. A Kommune that joins the portal with `freigeben` is asked about each Leistung.
 */
export const pinLateStammtexte: CollectionAfterChangeHook = async ({ doc, previousDoc, req: original }) => {
  if (!isApproving(doc) || isApproving(previousDoc)) return doc;
  const id = String(doc.id);
  const req = quietly(original);
  const { payload } = req;
  const published = await payload.countVersions({
    collection: 'kommunen',
    where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
    req,
  });
  // This save made one itself.
  if (published.totalDocs > 1) await pin(payload, id, (rows) => rows.length === 0, req);
  else await askAboutAll(payload, id, req);
  return doc;
};

async function publishedLeistungen(payload: Payload, req: PayloadRequest): Promise<Row[]> {
  const { docs } = await payload.db.find<Row>({
    collection: 'leistungen',
    where: { _status: { equals: 'published' } },
    pagination: false,
    limit: 0,
    req,
  });
  return docs;
}

/** Counts what is published now as accepted, of the Leistungen that are wanted by what the Kommune said of them so far. */
async function pin(
  payload: Payload,
  kommune: string,
  isWanted: (rows: readonly StammtextRow[]) => boolean,
  req: PayloadRequest,
): Promise<void> {
  const rows = Map.groupBy(await stammtextRows(payload, kommune, req), ({ leistung }) => leistung);
  const newest = await newestFassungen(payload, req);
  for (const row of await publishedLeistungen(payload, req)) {
    const leistung = String(row.id);
    const own = rows.get(leistung) ?? [];
    if (!isWanted(own)) continue;
    const kept = newest.get(leistung);
    const fassung = kept?.pruefsumme === checksumOf(row) ? kept : await keepStammtext(payload, row, req);
    await accept(payload, kommune, { leistung, fassung: fassung.id, titel: fassung.titel }, own, req);
  }
}

async function askAboutAll(payload: Payload, kommune: string, req: PayloadRequest): Promise<void> {
  for (const [leistung, { id, titel }] of await newestFassungen(payload, req, await publishedLeistungen(payload, req)))
    await ask(payload, kommune, { leistung, fassung: id, titel }, req);
}
