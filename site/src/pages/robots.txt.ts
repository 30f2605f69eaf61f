import type { APIRoute } from 'astro';
import { expectView } from '../renderer/expect.ts';

export const GET: APIRoute = ({ locals }) => {
  const { baseUrl } = expectView(locals, 'robots');
  return new Response(`User-agent: *\nDisallow: /suche/\n\nSitemap: ${baseUrl}/sitemap.xml\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
