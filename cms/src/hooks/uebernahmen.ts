import type { Payload, PayloadRequest, Where } from 'payload';

/** A Stammtextfassung that a Kommune on `freigeben` is asked about. */
export interface Asked {
  leistung: string;
  fassung: string;
  titel: string;
}

const about = (leistung: string): Where => ({ quelle: { equals: { relationTo: 'leistungen', value: leistung } } });
const isOpen: Where = { stand: { equals: 'offen' } };

/** The Kommunen that show shared text only after they accepted it. */
export async function approvingKommunen(payload: Payload, req: PayloadRequest): Promise<string[]> {
  const where: Where = { and: [{ richtlinie: { equals: 'freigeben' } }, { _status: { equals: 'published' } }] };
  const { docs } = await payload.find({ collection: 'kommunen', where, depth: 0, pagination: false, select: {}, req });
  return docs.map(({ id }) => String(id));
}

/**
 * Makes the row of one Kommune about one Fassung, unless it has one. A row that nobody answered and that is about an older
 * Fassung ends: nobody accepts a text by a row that meant another.
 */
export async function ask(
  payload: Payload,
  kommune: string,
  { leistung, fassung, titel }: Asked,
  stand: 'offen' | 'uebernommen',
  req: PayloadRequest,
): Promise<void> {
  const ofKommune: Where = { kommune: { equals: kommune } };
  // An open or a declined row does not show the Fassung, so it is no reason not to pin it.
  const answered: Where = {
    stand: stand === 'offen' ? { not_equals: 'beendet' } : { in: ['uebernommen', 'angepasst'] },
  };
  const known = await payload.count({
    collection: 'uebernahmen',
    where: { and: [ofKommune, { fassung: { equals: fassung } }, answered] },
    req,
  });
  if (known.totalDocs > 0) return;
  await end(payload, { and: [ofKommune, about(leistung), isOpen] }, req);
  await payload.create({
    collection: 'uebernahmen',
    data: { titel, fassung, kommune, quelle: { relationTo: 'leistungen', value: leistung }, stand },
    depth: 0,
    req,
  });
}

/** The source is withdrawn: nobody needs to answer any more. */
export async function endOpenUebernahmen(payload: Payload, leistung: string, req: PayloadRequest): Promise<void> {
  await end(payload, { and: [about(leistung), isOpen] }, req);
}

async function end(payload: Payload, where: Where, req: PayloadRequest) {
  await payload.update({ collection: 'uebernahmen', where, data: { stand: 'beendet' }, depth: 0, req });
}
