import type { Access, FieldAccess } from 'payload';
import { requestEditor, type Role } from './roles.ts';

/** Nobody: written by the portal itself (hooks and worker pass `overrideAccess`). */
export const nobody: Access = () => false;

/** Anyone signed in with a role. */
export const signedIn: Access = ({ req }) => requestEditor(req) !== null;

const hasRole =
  (...roles: Role[]): Access =>
  ({ req }) => {
    const editor = requestEditor(req);
    return editor !== null && roles.includes(editor.role);
  };

export const kreisIt: Access = hasRole('kreis-it');
export const kreisField: FieldAccess = ({ req }) => {
  const editor = requestEditor(req);
  return editor?.role === 'kreis-it' || editor?.role === 'kreis-redaktion';
};
export const kreisItField: FieldAccess = ({ req }) => requestEditor(req)?.role === 'kreis-it';

/** A field that the portal writes (hooks, worker): what an editor sends for it is passed over. */
export const writtenByPortal = { create: () => false, update: () => false } satisfies Record<string, FieldAccess>;
