import type { Block, Locale } from '@serviceportal/content-types';
import type { Reading } from './derivation.ts';
import type { BlockDoc, SeiteDoc } from './documents.ts';
import { fileLinkOf, fileOf, htmlOf } from './references.ts';
import { inLocale, present, releasedLocales } from './localize.ts';
import type { FileLink, ToHtml } from './merge.ts';
import type { SiteContent } from './site-content.ts';

interface Context {
  html: ToHtml;
  file: FileLink;
  /** The id of a picture or an office that exists; else undefined, and editors are told. */
  picture: (id: string | null | undefined) => string | undefined;
  office: (id: string | null | undefined) => string | undefined;
}

/** A free page. A block whose picture or office is gone is left out, which editors are told. */
export function pageOf(doc: SeiteDoc, reading: Reading<SiteContent>) {
  const titel = inLocale(doc.titel, 'de') ?? doc.id;
  const context: Context = {
    html: htmlOf(reading, titel),
    file: fileLinkOf(reading, titel),
    picture: (id) => fileOf(reading, titel, id),
    office: (id) => {
      if (id && reading.page('organisationseinheiten', id, 'de')) {
        reading.need(id);
        return id;
      }
      reading.warn(
        `„${titel}“: Eine Stelle, die dort stehen soll, ist nicht veröffentlicht oder gelöscht und fehlt auf der Website. Bitte wählen Sie im Baustein „Stelle“ eine andere.`,
      );
      return undefined;
    },
  };
  return {
    id: doc.id,
    slug: reading.slugHere('seiten', doc.id),
    zweck: doc.zweck ?? 'frei',
    updatedAt: doc.updatedAt,
    locales: releasedLocales(doc.freigegeben, (locale) => {
      const heading = inLocale(doc.titel, locale);
      const blocks = inLocale(doc.bloecke, locale);
      return (
        heading &&
        blocks &&
        present({
          titel: heading,
          einleitung: inLocale(doc.einleitung, locale),
          bloecke: blocks.flatMap((block) => (blockOf(block, locale, context) as Block | undefined | false) || []),
        })
      );
    }),
  };
}

function blockOf(block: BlockDoc, locale: Locale, { html, file, picture, office }: Context) {
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
    case 'download': {
      const dateien = (block.dateien ?? []).flatMap(({ datei, bezeichnung, beschreibung }) => {
        const link = file(datei, bezeichnung ?? undefined, locale);
        return link ? [present({ ...link, beschreibung })] : [];
      });
      return dateien.length > 0 && { art: 'verweise', ueberschrift: block.ueberschrift, verweise: dateien };
    }
    case 'fragen':
      return {
        art: 'fragen',
        ueberschrift: block.ueberschrift,
        fragen: (block.fragen ?? []).map(({ frage, antwort }) => ({ frage, antwort: html(antwort, locale) })),
      };
    case 'stelle': {
      const stelle = office(block.stelle);
      return stelle && { art: 'stelle', stelle };
    }
    case 'video': {
      const video = picture(block.video);
      return (
        video &&
        present({ art: 'video', video, untertitel: picture(block.untertitel), beschreibung: block.beschreibung })
      );
    }
  }
}
