import type { CollectionBeforeOperationHook, Where } from 'payload';
import { refuse } from '../refuse.ts';
import { idOf, requestEditor } from './roles.ts';
import { changeable } from './locks.ts';

interface Plan {
  id: string;
  input?: { doc?: { relationTo: string; value: unknown } | null } | null;
}

/**
 * The admin cancels a planned publish without asking whose it is: only who may change the document may cancel what is
 * planned for it.
 */
export const cancelOwnPlansOnly: CollectionBeforeOperationHook = async ({ args, operation, overrideAccess, req }) => {
  // Without the override the table of rights says no already.
  if (operation !== 'delete' || overrideAccess !== true || !req.user) return args;
  const editor = requestEditor(req);
  const { id, where } = args as { id?: string; where?: Where };
  const { docs: plans } = await req.payload.db.find<Plan>({
    collection: 'payload-jobs',
    where: where ?? { id: { equals: id ?? '' } },
    pagination: false,
    limit: 0,
  });
  for (const { input } of plans) {
    const doc = idOf(input?.doc?.value);
    const own =
      editor && doc && input?.doc && (await changeable(req.payload, editor, input.doc.relationTo, [doc])).has(doc);
    if (!own)
      refuse(req, 'Diese geplante Veröffentlichung gehört zu einem Dokument, das Sie nicht ändern dürfen.', {
        status: 403,
      });
  }
  return args;
};
