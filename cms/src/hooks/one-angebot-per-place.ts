import type { CollectionBeforeChangeHook } from 'payload';
import { idOf } from '../access/roles.ts';
import { refuse } from '../refuse.ts';
import { nameOf } from './name-of.ts';

/** Names the Angebot after Leistung and Kommune, and refuses a second one for the same Leistung and place. */
export const oneAngebotPerPlace: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const leistung = idOf(data.leistung ?? originalDoc?.leistung);
  const kommune = idOf(data.kommune ?? originalDoc?.kommune);
  const ortsteil: string = (data.ortsteil ?? originalDoc?.ortsteil ?? '') || '';
  if (!leistung || !kommune) return data;
  const others = await req.payload.find({
    collection: 'angebote',
    where: { and: [{ leistung: { equals: leistung } }, { kommune: { equals: kommune } }] },
    depth: 0,
    pagination: false,
    select: { ortsteil: true },
    req,
  });
  if (others.docs.some((other) => other.id !== originalDoc?.id && (other.ortsteil ?? '') === ortsteil)) {
    refuse(
      req,
      ortsteil
        ? `Für diese Leistung und den Ortsteil ${ortsteil} gibt es schon ein Angebot. Bitte ändern Sie das vorhandene.`
        : 'Für diese Leistung gibt es in dieser Kommune schon ein Angebot. Bitte ändern Sie das vorhandene.',
      { field: { collection: 'angebote', path: ortsteil ? 'ortsteil' : 'leistung' } },
    );
  }
  const names = await Promise.all([nameOf(req, 'leistungen', leistung), nameOf(req, 'kommunen', kommune)]);
  return { ...data, titel: [...names, ortsteil].filter(Boolean).join(' – ') };
};
