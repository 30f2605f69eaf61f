import { LEISTUNGSGRUPPEN } from '@serviceportal/content-types';
import type { CollectionBeforeChangeHook } from 'payload';
import { idOf } from '../access/roles.ts';
import { inGerman } from '../refuse.ts';
import { withRightsOf } from './other-documents.ts';

/** Names the row so that lists can show it: `Jugendamt – Stadt Erkelenz: Jugendamt der Stadt Erkelenz`. */
export const titleZustaendigkeit: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const row = { ...originalDoc, ...data };
  const read = async (collection: 'leistungen' | 'kommunen' | 'organisationseinheiten', relation: unknown) => {
    const id = idOf(relation);
    return id
      ? req.payload.findByID({
          collection,
          id,
          depth: 0,
          disableErrors: true,
          ...inGerman(req),
          ...withRightsOf(req),
        })
      : null;
  };
  const leistung = (await read('leistungen', row.leistung)) as { bezeichnung?: string } | null;
  const kommune =
    row.gebiet === 'kreis' ? null : ((await read('kommunen', row.kommune)) as { anzeigeName?: string } | null);
  const stelle = (await read('organisationseinheiten', row.stelle)) as { name?: string } | null;
  const gruppe = LEISTUNGSGRUPPEN[row.gruppe as keyof typeof LEISTUNGSGRUPPEN] as string | undefined;
  const gebiet = kommune?.anzeigeName ? [kommune.anzeigeName, row.ortsteil].filter(Boolean).join(', ') : 'ganzer Kreis';
  return { ...data, titel: `${leistung?.bezeichnung ?? gruppe ?? '?'} – ${gebiet}: ${stelle?.name ?? '?'}` };
};
