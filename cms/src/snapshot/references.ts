import { fileNote, type Locale } from '@serviceportal/content-types';
import type { Reading } from './derivation.ts';
import type { Maybe } from './documents.ts';
import type { FileLink, ToHtml } from './merge.ts';
import { toHtml } from './rich-text.ts';
import type { SiteContent } from './site-content.ts';

/** Turns a document's formatted text into HTML. Links that lead nowhere here become plain text and a warning. */
export function htmlOf(
  reading: Pick<Reading<SiteContent>, 'download' | 'page' | 'need' | 'warn'>,
  titel: string,
): ToHtml {
  return (text, locale) =>
    toHtml(
      text,
      locale,
      (collection, id, language) => {
        if (collection === 'media') return downloadPage(reading, id, language);
        const page = reading.page(collection, id, language);
        // A link alone brings an office onto the site.
        if (page && collection === 'organisationseinheiten') reading.need(id);
        return page;
      },
      (words) =>
        reading.warn(
          `„${titel}“: Der Verweis „${words}“ führt zu einer Seite oder Datei, die es hier nicht gibt, und erscheint als einfacher Text.`,
        ),
    );
}

/**
 * The id of a picture or file that a document shows, which the site then needs; undefined where none was chosen, and with a
 * warning where it is gone.
 */
export function fileOf(
  reading: Pick<Reading<SiteContent>, 'hasFile' | 'need' | 'warn'>,
  titel: string,
  id: Maybe<string>,
): string | undefined {
  if (!id) return undefined;
  if (reading.hasFile(id)) {
    reading.need(id);
    return id;
  }
  reading.warn(
    `„${titel}“: Ein Bild oder eine Datei, die dort stehen soll, gibt es nicht mehr und fehlt auf der Website. Bitte wählen Sie sie neu aus oder entfernen Sie sie.`,
  );
  return undefined;
}

/** The address of a file that people load, with what to know of it; the site then needs the file. */
function downloadPage(reading: Pick<Reading<SiteContent>, 'download' | 'need'>, id: string, locale: Locale) {
  const file = reading.download(id);
  if (!file) return null;
  reading.need(id);
  return { path: file.path, locale, note: fileNote(file, locale), titel: file.titel };
}

/** Turns files that a document offers into links. One that is gone is left out, which editors are told. */
export function fileLinkOf(reading: Reading<SiteContent>, titel: string): FileLink {
  return (id, words, locale) => {
    const known = fileOf(reading, titel, id);
    const file = known === undefined ? null : downloadPage(reading, known, locale);
    return file ? { bezeichnung: `${words ?? file.titel} ${file.note}`, url: file.path } : undefined;
  };
}
