import type { Endpoint } from 'payload';
import { requestEditor } from '../access/roles.ts';
import { refuse } from '../refuse.ts';
import { requestPublish } from './request.ts';

/**
 * `POST /api/veroeffentlichungen/anfordern` with `{kommunen: [slug…] | "alle"}`: asks for a publish and answers
 * `{ids: {slug: id}}`. The Kreis may ask for every site, a Kommune's editors for their own.
 */
export const requestPublishEndpoint: Endpoint = {
  path: '/anfordern',
  method: 'post',
  handler: async (req) => {
    const editor = requestEditor(req);
    if (!editor) return refuse(req, 'Bitte melden Sie sich an.', { status: 401 });
    const body: unknown = await req.json?.().catch(() => null);
    const wanted = typeof body === 'object' && body !== null && 'kommunen' in body ? body.kommunen : undefined;
    if (
      wanted !== 'alle' &&
      !(Array.isArray(wanted) && wanted.length > 0 && wanted.every((slug): slug is string => typeof slug === 'string'))
    )
      return refuse(req, 'Bitte nennen Sie die Kommunen: {"kommunen": ["wegberg"]} oder {"kommunen": "alle"}.', {
        status: 400,
      });
    const found = await req.payload.find({
      collection: 'kommunen',
      where: wanted === 'alle' ? {} : { slug: { in: wanted } },
      depth: 0,
      pagination: false,
      select: { slug: true },
      req,
    });
    const unknown =
      wanted === 'alle' ? [] : wanted.filter((slug) => !found.docs.some((kommune) => kommune.slug === slug));
    if (unknown.length > 0)
      refuse(req, `Diese Kommune gibt es im Portal nicht: ${unknown.join(', ')}.`, { status: 400 });
    const own =
      editor.role === 'kommune-redaktion' ? found.docs.filter(({ id }) => String(id) === editor.kommune) : found.docs;
    if (own.length < found.docs.length)
      refuse(req, 'Sie dürfen nur die Website Ihrer eigenen Kommune veröffentlichen.', { status: 403 });
    const ids = await requestPublish(req.payload, {
      kommunen: own.map(({ id }) => String(id)),
      anlass: `Angefordert von ${req.user?.email ?? 'API'}`,
      // Who runs the portal may end a rollback, and only by naming the site.
      ausdruecklich: editor.role === 'kreis-it' && wanted !== 'alle',
      req,
    });
    return Response.json({ ids }, { status: 202 });
  },
};
