import type { Payload, PayloadRequest } from 'payload';
import { forOtherDocuments } from '../hooks/other-documents.ts';
import type { Veroeffentlichung } from '../payload-types.ts';
import type { Affected } from './affected.ts';
import { ring } from './doorbell.ts';

export interface PublishRequest {
  kommunen: Affected;
  /** Why, in words for editors. */
  anlass: string;
  /** Asked for by a person: also releases a site that a rollback holds. */
  ausdruecklich?: boolean;
  /** A person says that losing many pages is meant. */
  schrumpfenErlaubt?: boolean;
  req?: PayloadRequest;
}

const COLLECTION = 'veroeffentlichungen';
/** States of a request that others may still be merged into: nobody has begun to read content for it. */
const JOINABLE = { in: ['wartet', 'angehalten'] };
/** Most reasons kept of a request that many changes were merged into. */
const MAX_REASONS = 20;

const stateDirOf = ({ config }: Payload) => String(config.custom.stateDir);

/**
 * Asks for sites to be published: writes one row of `veroeffentlichungen` per Kommune, or joins the one that waits. The rows
 * that wait are the queue of the workers. Answers the ids of the rows by the Kommune's slug.
 */
export async function requestPublish(payload: Payload, request: PublishRequest): Promise<Record<string, string>> {
  const context = request.req ? { req: forOtherDocuments(request.req) } : {};
  const kommunen = await payload.find({
    collection: 'kommunen',
    where: request.kommunen === 'alle' ? { _status: { equals: 'published' } } : { id: { in: request.kommunen } },
    depth: 0,
    pagination: false,
    sort: 'slug',
    select: { slug: true, anzeigeName: true },
    ...context,
  });
  const { docs } = await payload.find({
    collection: COLLECTION,
    where: { and: [{ slug: { in: kommunen.docs.map(({ slug }) => slug) } }, { zustand: JOINABLE }] },
    sort: 'createdAt',
    depth: 0,
    pagination: false,
    ...context,
  });
  // The newest of each site.
  const waiting = new Map(docs.map((row) => [row.slug, row]));
  const { anlass, ausdruecklich, schrumpfenErlaubt } = request;
  const flags = {
    ...(ausdruecklich ? { ausdruecklich } : {}),
    ...(schrumpfenErlaubt ? { schrumpfenErlaubt } : {}),
  };
  const ids: Record<string, string> = {};
  for (const { id, slug, anzeigeName } of kommunen.docs) {
    const row = waiting.get(slug);
    if (row && (await join(payload, row, anlass, flags))) ids[slug] = String(row.id);
    else {
      const created = await payload.create({
        collection: COLLECTION,
        data: { titel: anzeigeName, kommune: id, slug, zustand: 'wartet', anlaesse: [anlass], ...flags },
        depth: 0,
        ...context,
      });
      ids[slug] = String(created.id);
    }
  }
  // Once, so that a worker sees them together.
  ring(stateDirOf(payload));
  return ids;
}

/**
 * Merges a request into a row that waits. Where it says nothing new nothing is written: whoever works on the row reads the
 * content only after it has stopped waiting. False where that was the case meanwhile.
 */
async function join(
  payload: Payload,
  row: Veroeffentlichung,
  anlass: string,
  flags: { ausdruecklich?: boolean; schrumpfenErlaubt?: boolean },
): Promise<boolean> {
  // Of a site that was rolled back, notices may have to go out; that one looks at it again.
  if (Object.keys(flags).length > 0 || row.zustand === 'angehalten') {
    const joined = await payload.db.updateOne({
      collection: COLLECTION,
      where: { and: [{ id: { equals: row.id } }, { zustand: JOINABLE }] },
      data: { ...flags, zustand: 'wartet', ergebnis: null, updatedAt: new Date().toISOString() },
      options: { atomic: true },
    });
    if (!joined) return false;
  }
  const before = row.anlaesse ?? [];
  if (!before.includes(anlass))
    await payload.db.updateOne({
      collection: COLLECTION,
      id: row.id,
      data: { anlaesse: [...before, anlass].slice(-MAX_REASONS) },
      returning: false,
    });
  return true;
}
