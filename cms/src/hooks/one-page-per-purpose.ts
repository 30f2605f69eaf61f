import type { CollectionBeforeChangeHook } from 'payload';
import { idOf } from '../access/roles.ts';
import { refuse } from '../refuse.ts';

/** Refuses a second page for a purpose that has one address on each site, such as the Impressum. */
export const onePagePerPurpose: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const zweck: unknown = data.zweck ?? originalDoc?.zweck;
  const kommune = idOf(data.kommune ?? originalDoc?.kommune);
  if (!kommune || !zweck || zweck === 'frei') return data;
  const others = await req.payload.find({
    collection: 'seiten',
    where: { and: [{ kommune: { equals: kommune } }, { zweck: { equals: zweck } }] },
    depth: 0,
    pagination: false,
    select: {},
    req,
  });
  if (others.docs.some((other) => other.id !== originalDoc?.id))
    refuse(req, 'Für diesen Zweck hat diese Kommune schon eine Seite. Bitte ändern Sie die vorhandene.', {
      field: { collection: 'seiten', path: 'zweck' },
    });
  return data;
};
