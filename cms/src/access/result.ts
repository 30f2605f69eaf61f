import type { CollectionBeforeValidateHook, CollectionSlug, FlattenedField, PayloadRequest } from 'payload';
import { isByPortal } from '../hooks/other-documents.ts';
import { refuse } from '../refuse.ts';
import type { Document, Refusal } from './ownership.ts';
import { relationsOf, unreadable } from './relations.ts';
import { requestEditor } from './roles.ts';
import { ownershipOf } from './table.ts';

const NOT_SIGNED_IN: Refusal = { sentence: 'Bitte melden Sie sich an.' };
const UNKNOWN: Refusal = { sentence: 'Diese Aufzeichnungen schreibt das Portal selbst.' };
const UNREADABLE =
  'Hier ist ein Dokument gewählt, das es nicht gibt oder das andere noch nicht veröffentlicht haben. Bitte wählen Sie ein eigenes oder ein veröffentlichtes.';

/**
 * The one rule for creating, changing, restoring and copying, in every language, as a draft or not: what will be stored
 * must be a document that its editor may hold, and it may point only to what its editor may read. It runs when the change
 * has been merged with what is stored, and before any hook reads what the document points to.
 */
export const checkResult: CollectionBeforeValidateHook = async ({ collection, data, operation, originalDoc, req }) => {
  if (!data || !req.user || isByPortal(req)) return data;
  // A copy is a new document: all that it points to is new to it.
  const before = (operation === 'create' ? {} : (originalDoc ?? {})) as Document;
  const stored = req.context.isRestoringVersion ? withKept(collection.flattenedFields, data, before) : data;
  const result: Document = { ...before, ...stored };
  const slug = collection.slug as CollectionSlug;
  const editor = requestEditor(req);
  const answer = editor ? (ownershipOf(slug)?.mayHold(editor, result) ?? UNKNOWN) : NOT_SIGNED_IN;
  if (answer !== true) refuseWith(req, slug, answer);

  const { localization } = req.payload.config;
  const relationsIn = (document: Document) =>
    relationsOf(collection.flattenedFields, document, localization ? localization.localeCodes : []);
  const known = new Set(relationsIn(before).map(keyOf));
  const [foreign] = await unreadable(
    relationsIn(result).filter((relation) => !known.has(keyOf(relation))),
    req,
  );
  if (foreign) refuseWith(req, slug, { path: foreign.path, sentence: UNREADABLE });
  return stored;
};

/** While a version is restored, Payload leaves out what the editor may not change: it stays as it is now. */
function withKept(fields: readonly FlattenedField[], data: Document, before: Document): Document {
  const kept = fields.filter(
    (field) => 'access' in field && field.access?.update && data[field.name] === undefined && field.name in before,
  );
  return { ...data, ...Object.fromEntries(kept.map(({ name }) => [name, before[name]])) };
}

const keyOf = ({ collection, id }: { collection: string; id: string }) => `${collection}:${id}`;

export function refuseWith(req: PayloadRequest, collection: CollectionSlug, { sentence, path }: Refusal): never {
  refuse(req, sentence, path === undefined ? { status: 403 } : { field: { collection, path } });
}
