import type { Access, FieldAccess, Where } from 'payload';
import { idOf, requestEditor, type Role } from './roles.ts';

/** Nobody: written by the portal itself (hooks and worker pass `overrideAccess`). */
export const nobody: Access = () => false;

/** Anyone signed in with a role. The public reads the published sites, never the CMS. */
export const signedIn: Access = ({ req }) => requestEditor(req) !== null;

const hasRole =
  (...roles: Role[]): Access =>
  ({ req }) => {
    const editor = requestEditor(req);
    return editor !== null && roles.includes(editor.role);
  };

export const kreisIt: Access = hasRole('kreis-it');
/** Writes what all Kommunen share. */
export const kreis: Access = hasRole('kreis-it', 'kreis-redaktion');
export const kreisField: FieldAccess = ({ req }) => {
  const editor = requestEditor(req);
  return editor?.role === 'kreis-it' || editor?.role === 'kreis-redaktion';
};
export const kreisItField: FieldAccess = ({ req }) => requestEditor(req)?.role === 'kreis-it';

/**
 * Documents that belong to one Kommune through the relation `field`: its own editors (the Kreis's editors are the Kreis's
 * own), and Kreis-IT. Published documents may be read by every editor.
 */
export function ofOwnKommune(field = 'kommune') {
  const own: Access = ({ req }) => {
    const editor = requestEditor(req);
    if (!editor) return false;
    if (editor.role === 'kreis-it') return true;
    return editor.kommune ? { [field]: { equals: editor.kommune } } : false;
  };
  const create: Access = ({ req, data }) => {
    const editor = requestEditor(req);
    if (!editor) return false;
    if (editor.role === 'kreis-it') return true;
    if (!editor.kommune) return false;
    // Without data Payload only asks whether the button may be shown.
    const target = idOf((data as Record<string, unknown> | undefined)?.[field]);
    return target === null || target === editor.kommune;
  };
  const readPublishedOrOwn: Access = (args) => {
    const mine = own(args);
    if (typeof mine === 'boolean') return mine;
    return { or: [{ _status: { equals: 'published' } }, mine as Where] };
  };
  const readOwnVersions: Access = ({ req }) => {
    const editor = requestEditor(req);
    if (!editor) return false;
    if (editor.role === 'kreis-it') return true;
    return editor.kommune ? { [`version.${field}`]: { equals: editor.kommune } } : false;
  };
  return { own, create, readPublishedOrOwn, readOwnVersions };
}

/** Access of a collection that the Kreis writes and everyone signed in reads. */
export const sharedAccess = {
  read: signedIn,
  readVersions: signedIn,
  create: kreis,
  update: kreis,
  delete: kreis,
};

/** Access of a collection whose documents belong to one Kommune and can be drafts. */
export function kommuneAccess(field = 'kommune') {
  const { own, create, readPublishedOrOwn, readOwnVersions } = ofOwnKommune(field);
  return { read: readPublishedOrOwn, readVersions: readOwnVersions, create, update: own, delete: own };
}

/** Access of the portal's own records: all editors read their Kommune's, nobody writes. */
export function recordAccess(field = 'kommune') {
  const { own } = ofOwnKommune(field);
  return { read: own, create: nobody, update: nobody, delete: nobody };
}
