import type { APIRoute } from 'astro';
import { expectView } from '../renderer/expect.ts';

/** Nothing is closed: a page that search engines are to pass over says so itself, and has to be read for that. */
export const GET: APIRoute = ({ locals }) => {
  const { baseUrl } = expectView(locals, 'robots');
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${baseUrl}/sitemap.xml\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
