import type { CollectionBeforeChangeHook } from 'payload';

/** Writes down who decided and when, as soon as the answer is no longer open. */
export const recordDecision: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  if (!data.stand || data.stand === originalDoc?.stand) return data;
  if (data.stand === 'offen') return { ...data, entschiedenVon: null, entschiedenAm: null };
  return { ...data, entschiedenVon: req.user?.id ?? null, entschiedenAm: new Date().toISOString() };
};
