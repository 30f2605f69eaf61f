import { answer } from './answer-error.ts';
import { newReference } from './reference.ts';
import { germanOf, sentenceOf, unexpected } from './sentences.ts';

type Route<Args> = (request: Request, args: Args) => Promise<Response>;

/**
 * A route of the interface whose refusals are all in German: Payload answers some requests without an error that could be
 * caught on the way (an address that is none, a body that is no JSON), and in English.
 */
export function germanAnswers<Args>(route: Route<Args>): Route<Args> {
  return async (request, args) => {
    try {
      const response = await route(request, args);
      const isRefusal = response.status >= 400 && /json/.test(response.headers.get('Content-Type') ?? '');
      return isRefusal ? await inGerman(response) : response;
    } catch (error) {
      if (error instanceof SyntaxError) return Response.json(answer(sentenceOf(400, '')), { status: 400 });
      const reference = newReference();
      console.error(`${request.method} ${new URL(request.url).pathname} failed, reference ${reference}:`, error);
      return Response.json(answer(unexpected(reference)), { status: 500 });
    }
  };
}

/** What Payload answers where it does not ask the portal's own handler of errors. */
interface Refusal {
  message?: unknown;
  errors?: { message?: unknown }[];
}

const isGerman = ({ message }: { message?: unknown }) => typeof message === 'string' && germanOf(message) === message;

async function inGerman(response: Response): Promise<Response> {
  const { message, errors = [] } = (await response.clone().json()) as Refusal;
  if (errors.length > 0 && errors.every(isGerman)) return response;
  const { status, headers } = response;
  headers.delete('Content-Length');
  const words = errors[0]?.message ?? message;
  return Response.json(answer(sentenceOf(status, typeof words === 'string' ? words : '')), { status, headers });
}
