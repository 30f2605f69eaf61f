import type { CollectionSlug, FieldHook } from 'payload';
import { isMissing, isTranslation } from '../fields/common-faults.ts';
import { refuse } from '../refuse.ts';

/**
 * Refuses to publish from another language what has no German yet: pages and rows exist in German first, and the checks of
 * the language that is being saved do not see it.
 */
export const germanFirst: FieldHook = ({ collection, data, field, path, req, siblingDocWithLocales, value }) => {
  const goesPublic = !collection?.versions?.drafts || (data as { _status?: unknown })._status === 'published';
  if (!collection || !goesPublic || !isTranslation(req.locale) || !('name' in field)) return value as unknown;
  const stored = (siblingDocWithLocales as Record<string, { de?: unknown } | undefined> | undefined)?.[field.name];
  if (isMissing(field.type, stored?.de))
    refuse(
      req,
      `„${'label' in field && typeof field.label === 'string' ? field.label : field.name}“ fehlt auf Deutsch. Bitte schreiben Sie zuerst die deutsche Fassung.`,
      { field: { collection: collection.slug as CollectionSlug, path: path.join('.') } },
    );
  return value as unknown;
};
