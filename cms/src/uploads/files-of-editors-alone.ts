import { getPayload, type SanitizedConfig } from 'payload';
import { editorOf } from '../access/roles.ts';
import { JSON_BYTES } from './limits.ts';

type Route<Args> = (request: Request, args: Args) => Promise<Response>;

/**
 * Reads a body that may be longer than a document, that is a file, only where an editor sent it. Payload asks who it is after
 * it has read the body.
 */
export function filesOfEditorsAlone<Args>(config: Promise<SanitizedConfig>, route: Route<Args>): Route<Args> {
  return async (request, args) => {
    const announced = request.headers.get('content-length');
    if (announced !== null && Number(announced) <= JSON_BYTES) return route(request, args);
    // Without a body there is nothing to read.
    if (announced === null && !request.headers.has('transfer-encoding')) return route(request, args);
    const payload = await getPayload({ config });
    const { user } = await payload.auth({ headers: request.headers });
    if (editorOf(user)) return route(request, args);
    const message = 'Bitte melden Sie sich an.';
    return Response.json({ message, errors: [{ message }] }, { status: 401 });
  };
}
