import { httpUrl } from '@serviceportal/content-types';
import type { FieldHook, TextFieldSingleValidation } from 'payload';
import { inGerman } from '../refuse.ts';

/** Writes the address of a website as browsers know it: without a path, in small letters, umlauts as they are sent. */
export const originAlone: FieldHook = ({ value }): unknown => {
  if (typeof value !== 'string' || !URL.canParse(value)) return value;
  const { origin, pathname, search, hash } = new URL(value);
  return pathname === '/' && !search && !hash && origin !== 'null' ? origin : value;
};

/** Checks that it is the address of a website, and that no other Kommune has it: a server would show one of the two. */
export const ownOrigin: TextFieldSingleValidation = async (value, { id, req }) => {
  if (!value) return true;
  if (!httpUrl.safeParse(value).success || new URL(value).origin !== value)
    return 'Bitte mit https:// beginnen und ohne Pfad enden, zum Beispiel https://service.wegberg.de.';
  const { docs } = await req.payload.find({
    collection: 'kommunen',
    select: { host: true, anzeigeName: true },
    depth: 0,
    pagination: false,
    ...inGerman(req),
  });
  const { hostname } = new URL(value);
  const other = docs.find(
    (one) => one.id !== id && one.host && URL.canParse(one.host) && new URL(one.host).hostname === hostname,
  );
  return !other || `Diese Adresse hat schon „${other.anzeigeName}“. Bitte geben Sie eine andere an.`;
};
