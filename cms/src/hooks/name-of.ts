import type { PayloadRequest } from 'payload';
import { idOf } from '../access/roles.ts';
import { inGerman } from '../refuse.ts';
import { withRightsOf } from './other-documents.ts';

/** The field that others call a document by. */
const NAME = { leistungen: 'bezeichnung', kommunen: 'anzeigeName', organisationseinheiten: 'name' } as const;

/** The German name of a document that one being saved points at, where its editor may read it. */
export async function nameOf(
  req: PayloadRequest,
  collection: keyof typeof NAME,
  relation: unknown,
): Promise<string | undefined> {
  const id = idOf(relation);
  if (!id) return undefined;
  const field = NAME[collection];
  const document: unknown = await req.payload.findByID({
    collection,
    id,
    depth: 0,
    select: { [field]: true },
    disableErrors: true,
    ...inGerman(req),
    ...withRightsOf(req),
  });
  const name = (document as Record<string, unknown> | null)?.[field];
  return typeof name === 'string' ? name : undefined;
}
