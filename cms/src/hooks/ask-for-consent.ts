import type { CollectionAfterChangeHook } from 'payload';
import { idOf } from '../access/roles.ts';
import { forOtherDocuments } from './other-documents.ts';

/**
 * When a joint or offered document is published, makes one open row per Kommune it is meant for: a Mitzeichnung, or an
 * Übernahme. Rows that exist stay as they are.
 */
export function askForConsent(collection: 'meldungen' | 'veranstaltungen' | 'kampagnen'): CollectionAfterChangeHook {
  return async ({ doc, req: original }) => {
    if (doc._status !== 'published' || (doc.reichweite !== 'gemeinsam' && doc.reichweite !== 'angeboten')) return doc;
    const req = forOtherDocuments(original);
    const { payload } = req;
    const consent = doc.reichweite === 'gemeinsam' ? 'mitzeichnungen' : 'uebernahmen';
    const subject = doc.reichweite === 'gemeinsam' ? 'gegenstand' : 'quelle';
    const chosen = ((doc.gemeinsamMit ?? []) as unknown[]).map(idOf);
    const kommunen = await payload.find({
      collection: 'kommunen',
      depth: 0,
      pagination: false,
      select: { slug: true },
      req,
    });
    for (const { id } of kommunen.docs) {
      if (id === idOf(doc.kommune) || (chosen.length > 0 && !chosen.includes(id))) continue;
      // A new object each time: the MongoDB adapter turns the id inside into one of its own.
      const source = () => ({ relationTo: collection, value: String(doc.id) });
      const known = await payload.count({
        collection: consent,
        where: { and: [{ kommune: { equals: id } }, { [subject]: { equals: source() } }] },
        req,
      });
      if (known.totalDocs > 0) continue;
      const titel = typeof doc.titel === 'string' ? doc.titel : String(doc.slug);
      if (consent === 'mitzeichnungen')
        await payload.create({
          collection: consent,
          data: { titel, kommune: id, gegenstand: source(), stand: 'offen' },
          depth: 0,
          req,
        });
      else
        await payload.create({
          collection: consent,
          data: { titel, kommune: id, quelle: source(), stand: 'offen' },
          depth: 0,
          req,
        });
    }
    return doc;
  };
}
