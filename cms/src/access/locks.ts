import type { Access, CollectionBeforeValidateHook, CollectionSlug, Payload, PayloadRequest, Where } from 'payload';
import { refuse } from '../refuse.ts';
import { idOf, requestEditor, type Editor } from './roles.ts';
import { ownershipOf } from './table.ts';

export const LOCKS = 'payload-locked-documents';

/** Who has a document open at the moment, so that two people do not overwrite each other. */
interface Lock {
  id: string;
  document?: { relationTo: string; value: unknown } | null;
  user?: { relationTo: string; value: unknown } | null;
}

const isOwn = ({ user }: Lock, editor: Editor) => user?.relationTo === 'users' && idOf(user.value) === editor.id;

/** The ids of the documents of a collection among these that the editor may change. */
export async function changeable(
  payload: Payload,
  editor: Editor,
  collection: string,
  ids: string[],
): Promise<Set<string>> {
  const rows = ownershipOf(collection)?.rows(editor) ?? false;
  if (rows === false) return new Set();
  const where: Where = { and: [{ id: { in: ids } }, ...(rows === true ? [] : [rows])] };
  const { docs } = await payload.find({
    collection: collection as CollectionSlug,
    where,
    depth: 0,
    pagination: false,
    select: {},
  });
  return new Set(docs.map(({ id }) => String(id)));
}

/** One’s own locks, and those on documents that one may change: there one sees who is at it, and may take over. */
const onChangeable: Access = async ({ req }) => {
  const editor = requestEditor(req);
  if (!editor) return false;
  const { docs: locks } = await req.payload.db.find<Lock>({ collection: LOCKS, pagination: false, limit: 0 });
  const byCollection = Map.groupBy(locks, ({ document }) => document?.relationTo ?? '');
  const seen = locks.filter((lock) => isOwn(lock, editor)).map(({ id }) => id);
  for (const [collection, list] of byCollection) {
    const may = await changeable(
      req.payload,
      editor,
      collection,
      list.flatMap(({ document }) => idOf(document?.value) ?? []),
    );
    seen.push(...list.filter(({ document }) => may.has(idOf(document?.value) ?? '')).map(({ id }) => id));
  }
  return { id: { in: seen.map(String) } };
};

const own: Access = ({ req }) => {
  const editor = requestEditor(req);
  if (!editor) return false;
  return { and: [{ 'user.relationTo': { equals: 'users' } }, { 'user.value': { equals: editor.id } }] };
};

const anyEditor: Access = ({ req }) => requestEditor(req) !== null;

export const lockAccess = { read: onChangeable, create: anyEditor, update: onChangeable, delete: own };

/** A lock is in one’s own name, and on a document that one may change. */
export const lockOwnWorkOnly: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  if (!req.user) return data;
  const editor = requestEditor(req);
  const lock = { ...originalDoc, ...data } as Lock;
  if (!editor || !isOwn(lock, editor) || !(await mayLock(lock, editor, req)))
    refuse(req, 'Sperren können Sie nur in Ihrem Namen und nur Dokumente, die Sie ändern dürfen.', { status: 403 });
  return data;
};

async function mayLock({ document }: Lock, editor: Editor, { payload }: PayloadRequest): Promise<boolean> {
  const id = idOf(document?.value);
  if (!document || id === null) return false;
  return (await changeable(payload, editor, document.relationTo, [id])).has(id);
}
