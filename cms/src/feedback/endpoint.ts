import {
  askedSite,
  RUECKMELDUNG_BYTES,
  rueckmeldungPath,
  type Locale,
  type RueckmeldungAntwort,
} from '@serviceportal/content-types';
import type { Endpoint, Payload, PayloadRequest } from 'payload';
import { handoverOf } from './handover.ts';
import { SubmissionLimits } from './limits.ts';
import { readForm } from './submission.ts';

const refusal = (status: number, text: string) =>
  new Response(`${text}\n`, {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
  });

/** Leads on to a page of the site that was asked: 303, so that a reload does not send the form again. */
const answer = (locale: Locale, antwort: RueckmeldungAntwort) =>
  new Response(null, {
    status: 303,
    headers: { Location: rueckmeldungPath(locale, antwort), 'Cache-Control': 'no-store' },
  });

/**
 * `POST /api/rueckmeldungen/einreichen`: takes the form under the pages of the sites, as a web server of the portal hands it
 * on (401 for anybody else), from pages of the same site alone (403). Answers with a redirect to a page of that site. Reads
 * no session and stores nothing of the person who wrote.
 */
export function submitEndpoint(): Endpoint {
  const limits = new SubmissionLimits();
  return {
    path: '/einreichen',
    method: 'post',
    handler: async (req) => {
      const { payload } = req;
      const handover = handoverOf(req.headers, payload.config.secret);
      if (!handover) return refusal(401, 'Only the web server of the portal may hand on a form.');
      const kommune = await kommuneOf(payload, handover.site);
      if (!kommune) return refusal(404, 'There is no site at this address.');
      if (!isSameSite(req.headers.get('origin'), handover.site))
        return refusal(403, 'The form must be sent from a page of this site.');
      if (!req.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded'))
        return refusal(415, 'Expected application/x-www-form-urlencoded.');
      const body = await readBody(req);
      if (body === null) return answer('de', 'unvollstaendig');
      const form = readForm(body);
      if (form.kind === 'robot') return answer(form.sprache, 'danke');
      if (form.kind === 'incomplete') return answer(form.sprache, 'unvollstaendig');
      const { submission } = form;
      if (!(await limits.allow(handover.client, kommune))) return answer(submission.sprache, 'zu-oft');
      try {
        await payload.create({
          collection: 'rueckmeldungen',
          data: { ...submission, kommune, stand: 'neu' },
          depth: 0,
        });
        return answer(submission.sprache, 'danke');
      } catch (error) {
        payload.logger.error({ err: error, msg: 'A Rückmeldung could not be stored' });
        return answer(submission.sprache, 'fehler');
      }
    },
  };
}

/** The id of the Kommune whose site answers at a host. */
async function kommuneOf(payload: Payload, host: string): Promise<string | null> {
  const asked = askedSite(host);
  if (!asked) return null;
  const { docs } = await payload.find({
    collection: 'kommunen',
    where: {
      and: [
        { _status: { equals: 'published' } },
        'slug' in asked ? { slug: { equals: asked.slug } } : { host: { exists: true } },
      ],
    },
    depth: 0,
    pagination: false,
    select: { host: true },
  });
  const isAsked = (address: string | null | undefined) =>
    'slug' in asked || (address && new URL(address).hostname === asked.hostname);
  const found = docs.find(({ host: address }) => isAsked(address));
  return found ? String(found.id) : null;
}

/** Browsers name the page's origin with every form; without one there is no browser that somebody could have misled. */
function isSameSite(origin: string | null, host: string): boolean {
  if (origin === null) return true;
  return URL.canParse(origin) && new URL(origin).host === host.toLowerCase();
}

/** The body as text, or null where it is longer than the form can be. */
async function readBody({ body }: PayloadRequest): Promise<string | null> {
  const reader = body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    size += part.value.byteLength;
    if (size > RUECKMELDUNG_BYTES) {
      await reader?.cancel();
      return null;
    }
    chunks.push(part.value);
  }
  return Buffer.concat(chunks).toString('utf8');
}
