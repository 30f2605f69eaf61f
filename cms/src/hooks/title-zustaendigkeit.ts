import { LEISTUNGSGRUPPEN } from '@serviceportal/content-types';
import type { CollectionBeforeChangeHook } from 'payload';
import { nameOf } from './name-of.ts';

/** Names the row so that lists can show it: `Jugendamt – Stadt Erkelenz: Jugendamt der Stadt Erkelenz`. */
export const titleZustaendigkeit: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const row = { ...originalDoc, ...data };
  const leistung = await nameOf(req, 'leistungen', row.leistung);
  const kommune = row.gebiet === 'kreis' ? undefined : await nameOf(req, 'kommunen', row.kommune);
  const stelle = await nameOf(req, 'organisationseinheiten', row.stelle);
  const gruppe = LEISTUNGSGRUPPEN[row.gruppe as keyof typeof LEISTUNGSGRUPPEN] as string | undefined;
  const gebiet = kommune ? [kommune, row.ortsteil].filter(Boolean).join(', ') : 'ganzer Kreis';
  return { ...data, titel: `${leistung ?? gruppe ?? '?'} – ${gebiet}: ${stelle ?? '?'}` };
};
