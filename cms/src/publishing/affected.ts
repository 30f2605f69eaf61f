import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload';
import { idOf } from '../access/roles.ts';

/** Sites to publish: all of them, or those of the Kommunen with these ids. */
export type Affected = 'alle' | string[];

type Doc = Record<string, unknown> | null | undefined;

/**
 * Which sites a change of a document may alter, seen from its states before and after. It may name too many (a site whose
 * pages stay the same makes no release), never too few.
 */
export async function affectedKommunen(
  payload: Payload,
  collection: CollectionSlug,
  states: Doc[],
  req?: PayloadRequest,
): Promise<Affected> {
  const docs = states.filter((doc): doc is Record<string, unknown> => Boolean(doc && doc.id));
  const own = () => [...new Set(docs.flatMap((doc) => idOf(doc.kommune) ?? []))];
  switch (collection) {
    case 'angebote':
    case 'uebernahmen':
    case 'mitzeichnungen':
    case 'seiten':
    case 'weiterleitungen':
      return own();
    case 'suchwoerter':
      // Those without a Kommune are shared by all.
      return docs.some((doc) => idOf(doc.kommune) === null) ? 'alle' : own();
    case 'meldungen':
    case 'veranstaltungen':
    case 'kampagnen':
      // The state before may be a draft, so what was shown elsewhere is told by the consents that were asked for.
      if (docs.some((doc) => doc.reichweite !== 'eigene')) return 'alle';
      return (await wasShared(payload, collection, docs, req)) ? 'alle' : own();
    case 'hinweise':
      // Only the Kreis speaks on other sites.
      return (await isKreis(payload, own(), req)) ? 'alle' : own();
    default:
      // Stammtexte, responsibilities, offices, closures, Lebenslagen, Leitfäden, Onlinedienste, Kommunen and files may show anywhere.
      return 'alle';
  }
}

type Context = { req?: PayloadRequest };
const contextOf = (req: PayloadRequest | undefined): Context => (req ? { req } : {});

async function wasShared(payload: Payload, collection: string, docs: Record<string, unknown>[], req?: PayloadRequest) {
  const source = { relationTo: collection, value: docs[0]?.id };
  const [cosigned, taken] = await Promise.all([
    payload.count({ collection: 'mitzeichnungen', where: { gegenstand: { equals: source } }, ...contextOf(req) }),
    payload.count({ collection: 'uebernahmen', where: { quelle: { equals: source } }, ...contextOf(req) }),
  ]);
  return cosigned.totalDocs + taken.totalDocs > 0;
}

async function isKreis(payload: Payload, ids: string[], req?: PayloadRequest): Promise<boolean> {
  const where: Where = { and: [{ id: { in: ids } }, { typ: { equals: 'Kreis' } }] };
  return (await payload.count({ collection: 'kommunen', where, ...contextOf(req) })).totalDocs > 0;
}
