import type { Block, Locale } from '@serviceportal/content-types';
import type { BlockDoc } from './documents.ts';
import { present } from './localize.ts';
import type { ToHtml } from './merge.ts';

interface Context {
  html: ToHtml;
  /** Both check that what is referred to exists, and note that the site needs it. */
  picture: (id: string | null | undefined) => string | undefined;
  office: (id: string | null | undefined) => string;
}

/** The blocks of a page in one language; blocks without content are left out. */
export function blocksOf(blocks: BlockDoc[], locale: Locale, context: Context): Block[] {
  return blocks.flatMap((block) => {
    const derived = blockOf(block, locale, context);
    return derived ? [derived as Block] : [];
  });
}

function blockOf(block: BlockDoc, locale: Locale, { html, picture, office }: Context) {
  switch (block.blockType) {
    case 'text': {
      const text = html(block.text, locale);
      return text && { art: 'text', html: text };
    }
    case 'bild': {
      const bild = picture(block.bild);
      return bild && present({ art: 'bild', bild, bildunterschrift: block.bildunterschrift });
    }
    case 'verweise':
      return {
        art: 'verweise',
        ueberschrift: block.ueberschrift,
        verweise: (block.verweise ?? []).map(({ bezeichnung, beschreibung, url }) =>
          present({ bezeichnung, beschreibung, url }),
        ),
      };
    case 'fragen':
      return {
        art: 'fragen',
        ueberschrift: block.ueberschrift,
        fragen: (block.fragen ?? []).map(({ frage, antwort }) => ({ frage, antwort: html(antwort, locale) })),
      };
    case 'stelle':
      return { art: 'stelle', stelle: office(block.stelle) };
    case 'video': {
      const video = picture(block.video);
      return (
        video &&
        present({ art: 'video', video, untertitel: picture(block.untertitel), beschreibung: block.beschreibung })
      );
    }
  }
}
