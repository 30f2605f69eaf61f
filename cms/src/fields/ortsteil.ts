import type { TextFieldSingleValidation } from 'payload';
import { idOf } from '../access/roles.ts';
import { inGerman } from '../refuse.ts';

/** Checks that an Ortsteil is written as its Kommune writes it: else no one who lives there would find the entry. A Kommune
 * that lists none is not asked. */
export const knownOrtsteil: TextFieldSingleValidation = async (value, { data, event, req }) => {
  const kommune = idOf((data as { kommune?: unknown } | undefined)?.kommune);
  if (!value || !kommune || event !== 'submit') return true;
  const found = await req.payload.findByID({
    collection: 'kommunen',
    id: kommune,
    depth: 0,
    disableErrors: true,
    select: { ortsteile: true },
    ...inGerman(req),
  });
  const names = found?.ortsteile ?? [];
  return (
    names.length === 0 ||
    names.includes(value) ||
    `Den Ortsteil „${value}“ nennt die Kommune nicht. Bitte schreiben Sie ihn wie bei der Kommune: ${names.join(', ')}.`
  );
};
