import type { Reading } from './derivation.ts';
import type { Maybe } from './documents.ts';
import type { ToHtml } from './merge.ts';
import { toHtml } from './rich-text.ts';
import type { SiteContent } from './site-content.ts';

/** Turns a document's formatted text into HTML. Links that lead nowhere here become plain text and a warning. */
export function htmlOf(reading: Pick<Reading<SiteContent>, 'page' | 'need' | 'warn'>, titel: string): ToHtml {
  return (text, locale) =>
    toHtml(
      text,
      locale,
      (collection, id, language) => {
        const page = reading.page(collection, id, language);
        // A link alone brings an office onto the site.
        if (page && collection === 'organisationseinheiten') reading.need(id);
        return page;
      },
      (words) =>
        reading.warn(
          `„${titel}“: Der Verweis „${words}“ führt zu einer Seite, die hier nicht veröffentlicht ist, und erscheint als einfacher Text.`,
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
