import type { CollectionBeforeOperationHook, CollectionSlug, FlattenedField, SanitizedCollectionConfig } from 'payload';
import { refuse } from '../refuse.ts';

type Data = Record<string, unknown>;

const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

const isDate = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || !Number.isNaN(new Date(value as string).getTime());

/** The path of a date in what is written that is none; also of the dates that Payload adds by itself. */
function faultyDate(fields: readonly FlattenedField[], data: Data, parent = ''): string | undefined {
  for (const field of fields) {
    const value = data[field.name];
    const path = `${parent}${field.name}`;
    if (field.type === 'date' && !isDate(value)) return path;
    if (!('flattenedFields' in field)) continue;
    const parts = field.type === 'array' && Array.isArray(value) ? value : [value];
    const found = parts
      .filter(isData)
      .map((part) => faultyDate(field.flattenedFields, part, `${path}.`))
      .find(Boolean);
    if (found) return found;
  }
  return undefined;
}

/**
 * Refuses what nobody could read again: one row with a date that is none, be it the day on which it was made, and every
 * reading of its collection fails, for all sites. A document is a draft or published, nothing else.
 */
export function readableAgain({
  slug,
  flattenedFields,
  versions,
}: SanitizedCollectionConfig): CollectionBeforeOperationHook {
  return ({ args, operation, req }) => {
    const { data, duplicateFromID } = args as { data?: unknown; duplicateFromID?: unknown };
    if (operation !== 'create' && operation !== 'update') return args;
    // A copy may be made without any words of its own.
    if (data === undefined && duplicateFromID !== undefined) return args;
    if (!isData(data)) refuse(req, 'Was gesendet wurde, ist kein Dokument.', { status: 400 });
    const at = (path: string) => ({ field: { collection: slug as CollectionSlug, path } });
    const path = faultyDate(flattenedFields, data);
    if (path !== undefined) refuse(req, 'Das ist kein Zeitpunkt. Bitte lassen Sie dieses Feld weg.', at(path));
    const { _status: status } = data;
    if (versions?.drafts && status !== undefined && status !== 'draft' && status !== 'published')
      refuse(
        req,
        `Den Stand „${String(status)}“ gibt es nicht. Ein Dokument ist Entwurf oder veröffentlicht.`,
        at('_status'),
      );
    return args;
  };
}
