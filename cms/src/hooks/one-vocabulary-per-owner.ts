import { APIError, isolateObjectProperty, type CollectionBeforeChangeHook } from 'payload';
import { idOf } from '../access/roles.ts';

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
    throw new APIError(
      kommune
        ? 'Für diese Leistung hat diese Kommune schon Suchwörter. Bitte ergänzen Sie die vorhandenen.'
        : 'Für diese Leistung gibt es schon gemeinsame Suchwörter. Bitte ergänzen Sie die vorhandenen.',
      409,
      undefined,
      true,
    );
  }
  const [source, place] = await Promise.all([
    req.payload.findByID({
      collection: 'leistungen',
      id: leistung,
      depth: 0,
      locale: 'de',
      select: { bezeichnung: true },
      // A read in another locale would otherwise turn the whole request to it, and the save would overwrite the German.
      req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
    }),
    kommune
      ? req.payload.findByID({ collection: 'kommunen', id: kommune, depth: 0, select: { anzeigeName: true }, req })
      : null,
  ]);
  return { ...data, titel: [source.bezeichnung, place?.anzeigeName].filter(Boolean).join(' – ') };
};
