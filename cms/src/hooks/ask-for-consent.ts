import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook } from 'payload';
import { askForConsents, endConsents, keepFassung } from '../consent/ask.ts';
import type { SharedCollection } from '../consent/ways.ts';
import { forOtherDocuments } from './other-documents.ts';

/** Asks the Kommunen about what is published now, and ends questions about what is not published any more. */
export function askForConsent(collection: SharedCollection): CollectionAfterChangeHook {
  return async ({ doc, req }) => {
    await askForConsents(req.payload, { collection, id: String(doc.id) }, forOtherDocuments(req));
    return doc;
  };
}

/** Ends all consents about an item before it goes; the rows stay as a record of what was said. */
export function endConsent(collection: SharedCollection): CollectionBeforeDeleteHook {
  return async ({ id, req }) => {
    await endConsents(req.payload, { collection, id: String(id) }, forOtherDocuments(req));
  };
}

/** Keeps what a joint urgent notice says: it appears on the sites of others by a mandate that was given in advance. */
export const recordNotice: CollectionAfterChangeHook = async ({ doc, req: original }) => {
  const req = forOtherDocuments(original);
  const row = await req.payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection: 'hinweise',
    where: { id: { equals: doc.id } },
    req,
  });
  if (row?._status === 'published' && row.gemeinsam === true) await keepFassung(req.payload, 'hinweise', row, req);
  return doc;
};
