import { isolateObjectProperty, type PayloadRequest } from 'payload';

/** What a hook of one request may be told through `req.context`; nothing of it can be sent from outside. */
export interface PortalContext {
  /** Bulk work (seed, import) asks for one publish at its end instead of one per document. */
  publishLater?: boolean;
  /** The portal itself writes, because of what an editor did to another document. */
  byPortal?: boolean;
}

/**
 * The request of a hook, for writing other documents: the portal writes them, whatever the editor may. While Payload
 * restores a version it marks the request, and would then expect every other document written with it to be given whole.
 */
export function forOtherDocuments(req: PayloadRequest): PayloadRequest {
  const { isRestoringVersion: _, ...context } = req.context;
  const other = isolateObjectProperty(req, 'context');
  other.context = { ...context, byPortal: true };
  return other;
}

/**
 * For hooks that copy words of other documents into the one that is saved: read with the rights of its editor, so that no
 * name of a draft that others have not published gets into it.
 */
export function withRightsOf(req: PayloadRequest) {
  return req.user && !isByPortal(req) ? { overrideAccess: false, user: req.user } : { overrideAccess: true };
}

/** True where the portal itself writes, not the editor whose request it is. */
export const isByPortal = (req: PayloadRequest): boolean => (req.context as PortalContext).byPortal === true;
