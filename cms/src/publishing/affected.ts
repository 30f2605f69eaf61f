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
    case 'zustaendigkeiten': {
      // The Kreis's site lists who is responsible in each Kommune.
      if (docs.some((doc) => doc.gebiet === 'kreis')) return 'alle';
      return [...own(), ...(await kreisIds(payload, req))];
    }
    case 'meldungen':
    case 'veranstaltungen':
    case 'kampagnen':
      return docs.some((doc) => doc.reichweite !== 'eigene') ? 'alle' : own();
    case 'hinweise':
      return docs.some((doc) => doc.gemeinsam) ? 'alle' : own();
    case 'organisationseinheiten':
    case 'schliesszeiten': {
      const kreis = await kreisIds(payload, req);
      if (own().some((id) => kreis.includes(id))) return 'alle';
      return [...own(), ...kreis];
    }
    default:
      // Stammtexte, Lebenslagen, Onlinedienste, Kommunen and files may show anywhere.
      return 'alle';
  }
}

async function kreisIds(payload: Payload, req?: PayloadRequest): Promise<string[]> {
  const where: Where = { typ: { equals: 'Kreis' } };
  const found = await payload.find({
    collection: 'kommunen',
    where,
    depth: 0,
    pagination: false,
    select: { slug: true },
    ...(req ? { req } : {}),
  });
  return found.docs.map(({ id }) => String(id));
}
