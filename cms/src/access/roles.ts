import type { PayloadRequest, TypedUser } from 'payload';

/**
 * Who works in the portal. `kreis-it` runs it, `kreis-redaktion` writes what is shared and the Kreis's own site,
 * `kommune-redaktion` writes one Kommune's site.
 */
export const ROLES = {
  'kreis-it': 'Kreis-IT (Betrieb)',
  'kreis-redaktion': 'Redaktion des Kreises',
  'kommune-redaktion': 'Redaktion einer Kommune',
} as const;
export type Role = keyof typeof ROLES;

/** A signed-in person with the Kommune they write for; `null` for Kreis-IT, who writes for all. */
export interface Editor {
  id: string;
  role: Role;
  /** Id of a document of `kommunen`. */
  kommune: string | null;
}

/** The id of a relation, whether it was populated or not. */
export function idOf(relation: unknown): string | null {
  if (relation === null || relation === undefined) return null;
  if (typeof relation === 'string' || typeof relation === 'number') return String(relation);
  if (typeof relation === 'object' && 'id' in relation) return idOf(relation.id);
  return null;
}

/** The editor behind a request, or `null` where nobody is signed in or the account has no role. */
export function editorOf(user: TypedUser | null | undefined): Editor | null {
  if (!user || user.collection !== 'users') return null;
  const { rolle, kommune } = user as { rolle?: unknown; kommune?: unknown };
  if (typeof rolle !== 'string' || !(rolle in ROLES)) return null;
  return { id: String(user.id), role: rolle as Role, kommune: idOf(kommune) };
}

export const requestEditor = (req: PayloadRequest): Editor | null => editorOf(req.user);
