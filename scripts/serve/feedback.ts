import type { IncomingMessage } from 'node:http';
import {
  HANDOVER_HEADERS,
  isLocale,
  RUECKMELDUNG_BYTES,
  rueckmeldungPath,
  type RueckmeldungAntwort,
} from '@serviceportal/content-types';

/** How long the form may take to arrive, in milliseconds. */
const ARRIVAL_MS = 10_000;
/** How long the CMS may take to answer, in milliseconds: right after its start the first answer takes seconds. */
const ANSWER_MS = 15_000;

/** Where the forms of the sites go. */
export interface FeedbackOptions {
  /** Address of the CMS's endpoint. */
  target: string | URL;
  /** Proves to the CMS that the form comes from here. */
  key: string;
}

/** How a form is answered: with another page of the site, or with a refusal. */
export type FeedbackAnswer = { kind: 'page'; path: string } | { kind: 'refused' };

/** Paths of the site itself, never of another host. */
const OWN_PATH = /^\/(?!\/)[\w/-]*$/;

/**
 * Hands a form on to the CMS: what it says, the site it was sent to, the visitor's address; no cookie and nothing else the
 * browser sent. Where the CMS does not answer, the visitor is told so by a page of the site.
 */
export async function handOn(request: IncomingMessage, { target, key }: FeedbackOptions): Promise<FeedbackAnswer> {
  const body = await readBody(request);
  if (body === null) return { kind: 'page', path: rueckmeldungPath('de', 'unvollstaendig') };
  try {
    const answer = await fetch(target, {
      method: 'POST',
      body: new Uint8Array(body),
      redirect: 'manual',
      signal: AbortSignal.timeout(ANSWER_MS),
      headers: {
        'Content-Type': request.headers['content-type'] ?? '',
        ...(request.headers.origin === undefined ? {} : { Origin: request.headers.origin }),
        [HANDOVER_HEADERS.key]: key,
        [HANDOVER_HEADERS.site]: request.headers.host ?? '',
        [HANDOVER_HEADERS.client]: request.socket.remoteAddress ?? '',
      },
    });
    await answer.body?.cancel();
    const location = answer.headers.get('location') ?? '';
    if (answer.status === 303 && OWN_PATH.test(location)) return { kind: 'page', path: location };
    if (answer.status === 403) return { kind: 'refused' };
    console.error(`The CMS answered a form with status ${answer.status}.`);
  } catch (error) {
    console.error('A form could not be handed on to the CMS:', error);
  }
  return { kind: 'page', path: answerIn(body, 'fehler') };
}

/** The page that answers, in the language of the page the form was on. */
function answerIn(body: Buffer, antwort: RueckmeldungAntwort): string {
  const sprache = new URLSearchParams(body.toString()).get('sprache');
  return rueckmeldungPath(isLocale(sprache) ? sprache : 'de', antwort);
}

/** The form as it was sent; null where it is longer than it can be, or does not arrive. */
async function readBody(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  const tooLate = setTimeout(() => request.destroy(), ARRIVAL_MS);
  try {
    // The connection must outlive a form that is too long, for the answer.
    for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      size += chunk.byteLength;
      if (size > RUECKMELDUNG_BYTES) return null;
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } catch {
    return null;
  } finally {
    clearTimeout(tooLate);
  }
}
