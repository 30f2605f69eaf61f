import type { CollectionSlug, FlattenedBlock, FlattenedField, PayloadRequest } from 'payload';
import { idOf } from './roles.ts';

/** One place of a document that points to another document. */
export interface Relation {
  collection: string;
  id: string;
  /** Path of the field in the document, e.g. `bloecke.0.stelle`. */
  path: string;
  /** A link inside of formatted text: where its target is gone, the words stay. */
  inText: boolean;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Everything that a document refers to: relations and files, also in groups, lists and blocks, and links in texts. */
export function relationsOf(
  fields: readonly FlattenedField[],
  document: Readonly<Record<string, unknown>>,
  locales: readonly string[],
  prefix = '',
): Relation[] {
  return fields.flatMap((field) =>
    valuesOf(field, document[field.name], locales).flatMap((value) =>
      relationsIn(field, value, locales, `${prefix}${field.name}`),
    ),
  );
}

/** A request for all languages at once carries an object of values, one per language. */
function valuesOf(field: FlattenedField, value: unknown, locales: readonly string[]): unknown[] {
  const isPerLocale =
    'localized' in field &&
    field.localized &&
    isRecord(value) &&
    Object.keys(value).every((key) => locales.includes(key));
  return isPerLocale ? Object.values(value) : [value];
}

function relationsIn(field: FlattenedField, value: unknown, locales: readonly string[], path: string): Relation[] {
  switch (field.type) {
    case 'relationship':
    case 'upload':
      return (Array.isArray(value) ? value : [value]).flatMap((item: unknown) => {
        const [collection, id] = Array.isArray(field.relationTo)
          ? isRecord(item)
            ? [item.relationTo, idOf(item.value)]
            : [undefined, null]
          : [field.relationTo, idOf(item)];
        return typeof collection === 'string' && id !== null ? [{ collection, id, path, inText: false }] : [];
      });
    case 'richText':
      return linksIn(value).map((link) => ({ ...link, path, inText: true }));
    case 'blocks':
      return rowsOf(value).flatMap((row, index) => {
        const block = field.blocks.find(
          (candidate): candidate is FlattenedBlock => typeof candidate !== 'string' && candidate.slug === row.blockType,
        );
        return block ? relationsOf(block.flattenedFields, row, locales, `${path}.${index}.`) : [];
      });
    case 'array':
      return rowsOf(value).flatMap((row, index) =>
        relationsOf(field.flattenedFields, row, locales, `${path}.${index}.`),
      );
    case 'group':
    case 'tab':
      return isRecord(value) ? relationsOf(field.flattenedFields, value, locales, `${path}.`) : [];
    default:
      return [];
  }
}

const rowsOf = (value: unknown) => (Array.isArray(value) ? value.filter(isRecord) : []);

/** Whatever node it is: in formatted text a document is named by its collection and its id. */
function linksIn(node: unknown): { collection: string; id: string }[] {
  if (Array.isArray(node)) return node.flatMap(linksIn);
  if (!isRecord(node)) return [];
  const id = idOf(node.value);
  const own = typeof node.relationTo === 'string' && id !== null ? [{ collection: node.relationTo, id }] : [];
  return [...own, ...Object.values(node).flatMap(linksIn)];
}

/**
 * The relations that the person who asks may not read. What is missing altogether cannot be read either, but a link in a
 * text may outlive its target.
 */
export async function unreadable(relations: readonly Relation[], req: PayloadRequest): Promise<Relation[]> {
  const { payload } = req;
  const wanted = Map.groupBy(relations, ({ collection }) => collection);
  const refused: Relation[] = [];
  for (const [collection, list] of wanted) {
    if (!(collection in payload.collections)) {
      refused.push(...list);
      continue;
    }
    const ids = [...new Set(list.map(({ id }) => id))];
    const query = { collection: collection as CollectionSlug, depth: 0, pagination: false, select: {}, req } as const;
    const readable = await payload.find({
      ...query,
      where: { id: { in: ids } },
      overrideAccess: false,
      user: req.user,
      disableErrors: true,
    });
    const seen = new Set(readable.docs.map(({ id }) => String(id)));
    const lost = list.filter(({ id }) => !seen.has(id));
    if (lost.length === 0) continue;
    const existing = await payload.find({ ...query, where: { id: { in: lost.map(({ id }) => id) } } });
    const there = new Set(existing.docs.map(({ id }) => String(id)));
    refused.push(...lost.filter(({ id, inText }) => !inText || there.has(id)));
  }
  return refused;
}
