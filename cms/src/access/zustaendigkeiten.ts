import type { Access } from 'payload';
import { idOf, requestEditor } from './roles.ts';
import { signedIn } from './rules.ts';

/**
 * Rows for the whole Kreis are written by the Kreis, rows for a Kommune by that Kommune's editors. All editors read all
 * rows: whether a neighbour is responsible is not a secret.
 */
const write: Access = ({ req, data }) => {
  const editor = requestEditor(req);
  if (!editor) return false;
  if (editor.role === 'kreis-it') return true;
  // A row does not become a row of somebody else.
  const change = (data ?? {}) as { gebiet?: unknown; kommune?: unknown };
  if (editor.role === 'kreis-redaktion')
    return (change.gebiet ?? 'kreis') === 'kreis' && { gebiet: { equals: 'kreis' } };
  if (change.gebiet === 'kreis' || ('kommune' in change && idOf(change.kommune) !== editor.kommune)) return false;
  return editor.kommune
    ? { and: [{ kommune: { equals: editor.kommune } }, { gebiet: { not_equals: 'kreis' } }] }
    : false;
};

const create: Access = ({ req, data }) => {
  const editor = requestEditor(req);
  if (!editor) return false;
  if (editor.role === 'kreis-it' || !data) return true;
  const row = data as { gebiet?: unknown; kommune?: unknown };
  if (editor.role === 'kreis-redaktion') return row.gebiet === 'kreis';
  // The area must be named: in a copy, what is not named comes from the row that is copied.
  return (row.gebiet === 'kommune' || row.gebiet === 'ortsteil') && idOf(row.kommune) === editor.kommune;
};

export const zustaendigkeitAccess = { read: signedIn, readVersions: signedIn, create, update: write, delete: write };
