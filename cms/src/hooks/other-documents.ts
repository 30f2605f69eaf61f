import { isolateObjectProperty, type PayloadRequest } from 'payload';

/**
 * The request of a hook, for writing other documents. While Payload restores a version it marks the request, and would
 * then expect every other document written with it to be given whole.
 */
export function forOtherDocuments(req: PayloadRequest): PayloadRequest {
  const { isRestoringVersion: _, ...context } = req.context;
  const other = isolateObjectProperty(req, 'context');
  other.context = context;
  return other;
}
