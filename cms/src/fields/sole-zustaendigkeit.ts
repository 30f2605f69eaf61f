import type { RelationshipFieldSingleValidation, Where } from 'payload';
import { idOf } from '../access/roles.ts';
import { inGerman } from '../refuse.ts';
import { holdTogether } from './dated-rows.ts';

/** What makes two rows say the same, besides the days they hold on. */
const SAME = ['leistung', 'gruppe', 'gebiet', 'kommune', 'ortsteil', 'rolle'] as const;

/** Several offices may share a role; the same office is named once, else pages would name it twice. */
export const soleZustaendigkeit: RelationshipFieldSingleValidation = async (value, { data, event, id, req }) => {
  const stelle = idOf(value);
  if (!stelle || event !== 'submit') return true;
  const row = data as Record<string, unknown>;
  const where: Where[] = SAME.map((name) => {
    const wanted = idOf(row[name]) ?? '';
    return wanted
      ? { [name]: { equals: wanted } }
      : { or: [{ [name]: { exists: false } }, { [name]: { equals: '' } }] };
  });
  const { docs } = await req.payload.find({
    collection: 'zustaendigkeiten',
    where: {
      and: [
        { stelle: { equals: stelle } },
        { _status: { equals: 'published' } },
        ...(id ? [{ id: { not_equals: id } }] : []),
        ...where,
      ],
    },
    select: { gueltigAb: true, gueltigBis: true },
    depth: 0,
    pagination: false,
    ...inGerman(req),
  });
  return (
    !docs.some((other) => holdTogether(other, row)) ||
    'Diese Zuständigkeit der Stelle gibt es schon, am selben Tag und in derselben Rolle. Bitte ändern Sie den vorhandenen Eintrag.'
  );
};
