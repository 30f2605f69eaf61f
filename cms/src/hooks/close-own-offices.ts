import type { CollectionBeforeChangeHook } from 'payload';
import { idOf } from '../access/roles.ts';
import { refuse } from '../refuse.ts';

/** A Träger closes its own offices alone, whoever enters it: the reason given would stand on all sites that show them. */
export const closeOwnOffices: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const row = { ...originalDoc, ...data };
  const kommune = idOf(row.kommune);
  const chosen = ((row.stellen ?? []) as unknown[]).flatMap((stelle) => idOf(stelle) ?? []);
  if (chosen.length === 0) return data;
  const own = await req.payload.count({
    collection: 'organisationseinheiten',
    where: { and: [{ id: { in: chosen } }, { kommune: { equals: kommune ?? '' } }] },
    req,
  });
  if (own.totalDocs < new Set(chosen).size)
    refuse(
      req,
      'Eine dieser Stellen pflegt eine andere Kommune. Bitte wählen Sie nur Stellen, die der Träger dieser Schließzeit selbst pflegt.',
      { field: { collection: 'schliesszeiten', path: 'stellen' } },
    );
  return data;
};
