import type {
  CollectionBeforeDeleteHook,
  CollectionSlug,
  FlattenedBlocksField,
  FlattenedField,
  Payload,
  PayloadRequest,
} from 'payload';
import { idOf } from '../access/roles.ts';
import { refuse } from '../refuse.ts';

interface Reference {
  collection: CollectionSlug;
  path: string;
  /** A field of blocks: somewhere in them. */
  kind: 'plain' | 'polymorphic' | FlattenedBlocksField;
}

/**
 * Collections whose rows do not keep alive what they refer to. The portal's records (Fassungen, publishes) are not among
 * them: they cannot be without it, so what was published once is taken back, not deleted.
 */
const RECORDS: ReadonlySet<string> = new Set([
  'users',
  'payload-jobs',
  'payload-locked-documents',
  'payload-preferences',
]);

/**
 * Places that speak of an item without keeping it alive: consents end with it and stay as the record of what was said. The
 * files of an item are kept while a Kommune agrees to it, by a hook of their own.
 */
const SPEAKING: ReadonlySet<string> = new Set([
  'mitzeichnungen.gegenstand',
  'uebernahmen.quelle',
  'beitragsfassungen.beitrag',
  'beitragsfassungen.dateien',
]);

/** Every place in the configuration where a relation may point to `target`. */
export function referencesTo(payload: Payload, target: CollectionSlug): Reference[] {
  const found: Reference[] = [];
  const walk = (collection: CollectionSlug, fields: FlattenedField[], prefix: string) => {
    for (const field of fields) {
      const path = `${prefix}${field.name}`;
      if (field.type === 'relationship' || field.type === 'upload') {
        const targets: readonly string[] = Array.isArray(field.relationTo) ? field.relationTo : [field.relationTo];
        if (targets.includes(target) && !SPEAKING.has(`${collection}.${path}`))
          found.push({ collection, path, kind: Array.isArray(field.relationTo) ? 'polymorphic' : 'plain' });
      } else if (field.type === 'blocks') {
        found.push({ collection, path, kind: field });
      } else if ('flattenedFields' in field) {
        walk(collection, field.flattenedFields, `${path}.`);
      }
    }
  };
  for (const { slug, flattenedFields } of payload.config.collections) {
    if (!RECORDS.has(slug)) walk(slug as CollectionSlug, flattenedFields, '');
  }
  return found;
}

/**
 * Refuses to delete a document that others refer to. SQLite would set their relation to null without a word, even where it
 * is required.
 */
export function keepReferenced(collection: CollectionSlug): CollectionBeforeDeleteHook {
  return async ({ id, req }) => {
    const { payload } = req;
    const users: string[] = [];
    for (const reference of referencesTo(payload, collection)) {
      const totalDocs = await countUses(payload, reference, { collection, id: String(id) }, req);
      if (totalDocs > 0) {
        const { labels } = payload.collections[reference.collection].config;
        users.push(`${totalDocs} × ${String(totalDocs === 1 ? labels.singular : labels.plural)}`);
      }
    }
    if (users.length > 0) {
      refuse(
        req,
        `Dieses Dokument wird noch gebraucht: ${users.join(', ')}. Bitte ändern Sie zuerst die Stellen, die darauf verweisen, oder nehmen Sie die Veröffentlichung zurück, statt zu löschen.`,
      );
    }
  };
}

/** How many documents refer to the target in this place. */
async function countUses(
  payload: Payload,
  { collection, path, kind }: Reference,
  target: Target,
  req: PayloadRequest,
): Promise<number> {
  if (typeof kind === 'object') {
    // SQLite keeps blocks as JSON and cannot ask about what is in them.
    const { docs } = await payload.db.find<Row>({ collection, pagination: false, limit: 0, req });
    return docs.filter((doc) => perLanguage(doc[path]).some((rows) => blocksUse(kind, rows, target))).length;
  }
  const value = kind === 'polymorphic' ? { relationTo: target.collection, value: target.id } : target.id;
  return (await payload.count({ collection, where: { [path]: { equals: value } }, req })).totalDocs;
}

type Row = Record<string, unknown>;
type Target = { collection: string; id: string };

const rowsOf = (value: unknown): Row[] =>
  Array.isArray(value) ? value.filter((row): row is Row => typeof row === 'object' && row !== null) : [];

/** The rows of a field in each of its languages. */
const perLanguage = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.values(value) : [value];

/** True where a block shows the target. A link in a text does not: where that is gone it is text. */
function blocksUse({ blocks }: FlattenedBlocksField, value: unknown, target: Target): boolean {
  return rowsOf(value).some((row) =>
    blocks.some(
      (block) =>
        typeof block === 'object' && block.slug === row['blockType'] && fieldsUse(block.flattenedFields, row, target),
    ),
  );
}

function fieldsUse(fields: readonly FlattenedField[], row: Row, target: Target): boolean {
  return fields.some((field) => {
    const value = row[field.name];
    if (field.type === 'relationship' || field.type === 'upload')
      return field.relationTo === target.collection && [value].flat().some((one) => idOf(one) === target.id);
    return field.type === 'array' && rowsOf(value).some((inner) => fieldsUse(field.flattenedFields, inner, target));
  });
}
