import {
  APIError,
  type CollectionBeforeDeleteHook,
  type CollectionSlug,
  type FlattenedField,
  type Payload,
  type Where,
} from 'payload';

interface Reference {
  collection: CollectionSlug;
  path: string;
  polymorphic: boolean;
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

/** Every place in the configuration where a relation may point to `target`. */
export function referencesTo(payload: Payload, target: CollectionSlug): Reference[] {
  const found: Reference[] = [];
  const walk = (collection: CollectionSlug, fields: FlattenedField[], prefix: string) => {
    for (const field of fields) {
      const path = `${prefix}${field.name}`;
      if (field.type === 'relationship' || field.type === 'upload') {
        const targets: readonly string[] = Array.isArray(field.relationTo) ? field.relationTo : [field.relationTo];
        if (targets.includes(target)) found.push({ collection, path, polymorphic: Array.isArray(field.relationTo) });
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
      const where: Where = {
        [reference.path]: { equals: reference.polymorphic ? { relationTo: collection, value: id } : id },
      };
      const { totalDocs } = await payload.count({ collection: reference.collection, where, req });
      if (totalDocs > 0) {
        const { labels } = payload.collections[reference.collection].config;
        users.push(`${totalDocs} × ${String(totalDocs === 1 ? labels.singular : labels.plural)}`);
      }
    }
    if (users.length > 0) {
      throw new APIError(
        `Dieses Dokument wird noch gebraucht: ${users.join(', ')}. Bitte ändern Sie zuerst die Stellen, die darauf verweisen, oder nehmen Sie die Veröffentlichung zurück, statt zu löschen.`,
        409,
        undefined,
        true,
      );
    }
  };
}
