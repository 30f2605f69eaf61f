import { createLocalReq, type Payload } from 'payload';
import { idOf } from '../../access/roles.ts';
import { keepFassung } from '../../consent/ask.ts';
import { SHARED, WAYS } from '../../consent/ways.ts';
import type { PortalContext } from '../../hooks/other-documents.ts';

type Row = Record<string, unknown> & { id: string };

/**
 * Consents from before there were Fassungen of items: whoever agreed to an item agreed, as far as anybody knows, to what it
 * says now. Pins them to that, so that the sites that show it go on doing so. Idempotent.
 * @returns how many, for who starts the portal
 */
export async function pinConsents(payload: Payload): Promise<string[]> {
  let pinned = 0;
  // Nothing changes on any site, so nobody is asked to publish.
  const context: PortalContext = { byPortal: true, publishLater: true };
  const req = await createLocalReq({ context: { ...context } }, payload);
  for (const [reach, { collection, subject }] of Object.entries(WAYS)) {
    const { docs } = await payload.find({
      collection,
      where: { and: [{ beitragsfassung: { exists: false } }, { stand: { not_equals: 'beendet' } }] },
      depth: 0,
      pagination: false,
      req,
    });
    for (const consent of docs) {
      const item = (consent as unknown as Record<string, { relationTo: string; value: unknown } | null>)[subject];
      const shared = SHARED.find((candidate) => candidate === item?.relationTo);
      const id = idOf(item?.value);
      if (!shared || !id) continue;
      const row = await payload.db.findOne<Row>({ collection: shared, where: { id: { equals: id } }, req });
      if (row?._status !== 'published' || row.reichweite !== reach) continue;
      const fassung = await keepFassung(payload, shared, row, req);
      await payload.update({ collection, id: consent.id, data: { beitragsfassung: fassung.id }, depth: 0, req });
      pinned += 1;
    }
  }
  return pinned > 0 ? [`${pinned} consents now name the text that was agreed to`] : [];
}
