import type { APIRoute } from 'astro';
import { SitemapStream, streamToPromise } from 'sitemap';
import { expectView } from '../renderer/expect.ts';

export const GET: APIRoute = async ({ locals }) => {
  const { baseUrl, seiten } = expectView(locals, 'sitemap');
  const stream = new SitemapStream({
    hostname: baseUrl,
    xmlns: { news: false, image: false, video: false, xhtml: true },
  });
  for (const { path, sprachen } of seiten) {
    stream.write({ url: path, links: sprachen.map((other) => ({ lang: other.lang, url: other.path })) });
  }
  stream.end();
  const xml = (await streamToPromise(stream)).toString();
  return new Response(xml, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
};
