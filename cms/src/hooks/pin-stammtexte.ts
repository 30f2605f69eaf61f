import type { CollectionAfterChangeHook } from 'payload';
import { forOtherDocuments } from './other-documents.ts';
import { ask } from './uebernahmen.ts';

/**
 * A Kommune that changes to `freigeben` keeps what its site shows: the newest Fassung of every published Leistung counts as
 * accepted. One that joins the portal with `freigeben` is asked about each.
 */
export const pinStammtexte: CollectionAfterChangeHook = async ({ doc, previousDoc, req: original }) => {
  if (doc._status !== 'published' || doc.richtlinie !== 'freigeben') return doc;
  if (previousDoc?._status === 'published' && previousDoc.richtlinie === 'freigeben') return doc;
  const req = forOtherDocuments(original);
  const { payload } = req;
  const published = await payload.countVersions({
    collection: 'kommunen',
    where: { and: [{ parent: { equals: doc.id } }, { 'version._status': { equals: 'published' } }] },
    req,
  });
  // This save made one itself.
  const stand = published.totalDocs > 1 ? 'uebernommen' : 'offen';
  const leistungen = await payload.find({
    collection: 'leistungen',
    where: { _status: { equals: 'published' } },
    depth: 0,
    pagination: false,
    select: {},
    req,
  });
  for (const { id } of leistungen.docs) {
    const { docs } = await payload.find({
      collection: 'stammtextfassungen',
      where: { leistung: { equals: id } },
      sort: '-nummer',
      limit: 1,
      depth: 0,
      select: { titel: true },
      req,
    });
    const newest = docs[0];
    if (newest)
      await ask(payload, String(doc.id), { leistung: String(id), fassung: newest.id, titel: newest.titel }, stand, req);
  }
  return doc;
};
