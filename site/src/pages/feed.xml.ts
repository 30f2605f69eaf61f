import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { expectView } from '../renderer/expect.ts';

export const GET: APIRoute = ({ locals }) => {
  const { baseUrl, titel, beschreibung, meldungen } = expectView(locals, 'feed');
  return rss({
    title: titel,
    description: beschreibung,
    site: baseUrl,
    customData: '<language>de</language>',
    items: meldungen.map((meldung) => ({
      title: meldung.titel,
      description: meldung.beschreibung,
      link: meldung.path,
      pubDate: new Date(meldung.datum),
    })),
  });
};
