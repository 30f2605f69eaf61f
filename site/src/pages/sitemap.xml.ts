import type { APIRoute } from 'astro';
import { expectView } from '../renderer/expect.ts';
import type { SitemapEntry } from '../view/files.ts';

/** Written anew with every change of a document, so its lines are put together directly: this has to be fast. */
export const GET: APIRoute = ({ locals }) => {
  const { baseUrl, seiten } = expectView(locals, 'sitemap');
  const address = (path: string) => escaped(`${baseUrl}${path}`);
  const link = ({ lang, path }: SitemapEntry['sprachen'][number]) =>
    `<xhtml:link rel="alternate" hreflang="${lang}" href="${address(path)}"/>`;
  const entries = seiten.map(
    ({ path, lastmod, sprachen }) =>
      `<url><loc>${address(path)}</loc>${lastmod ? `<lastmod>${lastmod}</lastmod>` : ''}${sprachen.map(link).join('')}</url>\n`,
  );
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('')}</urlset>
`;
  return new Response(xml, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
};

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
