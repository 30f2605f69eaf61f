import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { expectView } from '../renderer/expect.ts';

export const GET: APIRoute = ({ locals, url }) => {
  const { baseUrl, titel, beschreibung, updatedAt, meldungen } = expectView(locals, 'feed');
  return rss({
    title: titel,
    description: beschreibung,
    site: baseUrl,
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: [
      '<language>de</language>',
      ...(updatedAt ? [`<lastBuildDate>${new Date(updatedAt).toUTCString()}</lastBuildDate>`] : []),
      `<atom:link href="${baseUrl}${url.pathname}" rel="self" type="application/rss+xml"/>`,
    ].join(''),
    items: meldungen.map((meldung) => ({
      title: meldung.titel,
      description: meldung.beschreibung,
      link: meldung.path,
      pubDate: new Date(meldung.datum),
    })),
  });
};
