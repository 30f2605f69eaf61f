import type { CollectionBeforeValidateHook, CollectionSlug, FlattenedField } from 'payload';

type Data = Record<string, unknown>;
interface Rows {
  path: string;
  rows: Data[];
}

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The rows of all lists in a document, with where they stand; blocks are kept with the document and have no table of their own. */
function listsIn(fields: readonly FlattenedField[], data: Data, parent = ''): Rows[] {
  return fields.flatMap((field) => {
    const value = data[field.name];
    const path = `${parent}${field.name}`;
    if (field.type === 'array' && Array.isArray(value)) {
      const rows = value.filter(isData);
      return [{ path, rows }, ...rows.flatMap((row) => listsIn(field.flattenedFields, row, `${path}.`))];
    }
    const isGroup = field.type === 'group' || field.type === 'tab';
    return isGroup && isData(value) ? listsIn(field.flattenedFields, value, `${path}.`) : [];
  });
}

/**
 * Gives rows ids of their own where those that came with them are another row's: of a document that was read and sent again,
 * or twice in one list. A database that keeps rows in tables would fail half-way through the save.
 */
export const ownRowIds: CollectionBeforeValidateHook = async ({ collection, data, operation, originalDoc, req }) => {
  if (!data) return data;
  const stored = operation === 'update' && isData(originalDoc) ? listsIn(collection.flattenedFields, originalDoc) : [];
  const known = new Set(stored.flatMap(({ path, rows }) => rows.map(({ id }) => `${path} ${String(id)}`)));
  const taken = new Set<string>();
  for (const { path, rows } of listsIn(collection.flattenedFields, data)) {
    const fresh = rows.filter((row) => {
      if (row['id'] === undefined || row['id'] === null) return false;
      const key = `${path} ${String(row['id'])}`;
      if (typeof row['id'] !== 'string' || taken.has(key) || operation === 'create') delete row['id'];
      taken.add(key);
      return row['id'] !== undefined && !known.has(key);
    });
    if (fresh.length === 0) continue;
    const { totalDocs } = await req.payload.count({
      collection: collection.slug as CollectionSlug,
      where: { [`${path}.id`]: { in: fresh.map(({ id }) => id) } },
      req,
    });
    if (totalDocs > 0) for (const row of fresh) delete row['id'];
  }
  return data;
};
