import type { CollectionBeforeChangeHook } from 'payload';
import { idOf } from '../access/roles.ts';
import { inGerman, refuse } from '../refuse.ts';
import { withRightsOf } from './other-documents.ts';

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
  const [source, place] = await Promise.all([
    req.payload.findByID({
      collection: 'leistungen',
      id: leistung,
      depth: 0,
      select: { bezeichnung: true },
      disableErrors: true,
      ...inGerman(req),
      ...withRightsOf(req),
    }),
    kommune
      ? req.payload.findByID({
          collection: 'kommunen',
          id: kommune,
          depth: 0,
          select: { anzeigeName: true },
          disableErrors: true,
          req,
          ...withRightsOf(req),
        })
      : null,
  ]);
  return { ...data, titel: [source?.bezeichnung, place?.anzeigeName].filter(Boolean).join(' – ') };
};
