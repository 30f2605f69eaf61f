import type { CollectionBeforeOperationHook, CollectionSlug } from 'payload';
import { refuse } from '../refuse.ts';

/**
 * A copy is made of the newest state of a document, which may be a draft that others have not published: only who may read
 * that state may copy it.
 */
export const copyReadableOnly: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  const { duplicateFromID: id } = args as { duplicateFromID?: string };
  if (operation !== 'create' || overrideAccess === true || !id) return args;
  const { docs } = await req.payload.find({
    collection: collection.slug as CollectionSlug,
    where: { id: { equals: id } },
    draft: true,
    depth: 0,
    limit: 1,
    select: {},
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
    req,
  });
  if (docs.length === 0)
    refuse(
      req,
      'Dieses Dokument hat einen Entwurf, den Sie nicht lesen dürfen. Deshalb können Sie es nicht duplizieren.',
      {
        status: 403,
      },
    );
  return args;
};
