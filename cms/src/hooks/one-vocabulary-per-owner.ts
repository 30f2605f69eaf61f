import type { CollectionBeforeChangeHook } from 'payload';
import { idOf } from '../access/roles.ts';
import { refuse } from '../refuse.ts';
import { nameOf } from './name-of.ts';

/** Names the Suchwörter after Leistung and Kommune, and refuses a second document for the same Leistung and owner. */
export const oneVocabularyPerOwner: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const row = { ...originalDoc, ...data };
  const leistung = idOf(row.leistung);
  const kommune = idOf(row.kommune);
  if (!leistung) return data;
  const others = await req.payload.find({
    collection: 'suchwoerter',
    where: {
      and: [{ leistung: { equals: leistung } }, { kommune: kommune ? { equals: kommune } : { exists: false } }],
    },
    depth: 0,
    pagination: false,
    select: {},
    req,
  });
  if (others.docs.some(({ id }) => id !== originalDoc?.id)) {
    refuse(
      req,
      kommune
        ? 'Für diese Leistung hat diese Kommune schon Suchwörter. Bitte ergänzen Sie die vorhandenen.'
        : 'Für diese Leistung gibt es schon gemeinsame Suchwörter. Bitte ergänzen Sie die vorhandenen.',
      { field: { collection: 'suchwoerter', path: 'leistung' } },
    );
  }
  const names = await Promise.all([nameOf(req, 'leistungen', leistung), nameOf(req, 'kommunen', kommune)]);
  return { ...data, titel: [...names].filter(Boolean).join(' – ') };
};
