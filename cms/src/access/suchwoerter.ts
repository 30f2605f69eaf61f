import type { Access } from 'payload';
import { idOf, requestEditor } from './roles.ts';
import { signedIn } from './rules.ts';

/**
 * Words without a Kommune are shared and written by the Kreis, words of a Kommune by its own editors (the Kreis's editors
 * are the Kreis's own too). All editors read all words: what people search for is no secret.
 */
const write: Access = ({ req }) => {
  const editor = requestEditor(req);
  if (!editor) return false;
  if (editor.role === 'kreis-it') return true;
  const own = editor.kommune ? [{ kommune: { equals: editor.kommune } }] : [];
  if (editor.role === 'kreis-redaktion') return { or: [{ kommune: { exists: false } }, ...own] };
  return own[0] ?? false;
};

const create: Access = ({ req, data }) => {
  const editor = requestEditor(req);
  if (!editor) return false;
  if (editor.role === 'kreis-it') return true;
  const row = (data ?? {}) as { kommune?: unknown };
  const target = idOf(row.kommune);
  if (editor.role === 'kreis-redaktion') return target === null || target === editor.kommune;
  // Where no Kommune is named, the field fills in the editor's own; an empty one would be shared.
  return editor.kommune !== null && (row.kommune === undefined || target === editor.kommune);
};

export const suchwoerterAccess = { read: signedIn, create, update: write, delete: write };
