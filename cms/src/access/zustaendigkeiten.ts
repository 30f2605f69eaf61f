import type { Access } from 'payload';
import { idOf, requestEditor } from './roles.ts';
import { signedIn } from './rules.ts';

/**
 * Rows for the whole Kreis are written by the Kreis, rows for a Kommune by that Kommune's editors. All editors read all
 * rows: whether a neighbour is responsible is not a secret.
 */
const write: Access = ({ req }) => {
  const editor = requestEditor(req);
  if (!editor) return false;
  if (editor.role === 'kreis-it') return true;
  if (editor.role === 'kreis-redaktion') return { gebiet: { equals: 'kreis' } };
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
  return row.gebiet !== 'kreis' && idOf(row.kommune) === editor.kommune;
};

export const zustaendigkeitAccess = { read: signedIn, readVersions: signedIn, create, update: write, delete: write };
