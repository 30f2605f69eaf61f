import { createHash } from 'node:crypto';
import type { Medium } from '@serviceportal/content-types';
import { inLocaleOrGerman, type Context } from './context.ts';
import { accentFor } from './theme.ts';

/** Where preview pictures live below the document root. Their names change with what they show. */
export const PREVIEW_FOLDER = 'vorschau/';
/** Pixels; the size that services ask for which show a link with a picture (Open Graph). */
export const PREVIEW_SIZE = { width: 1200, height: 630 } as const;
/** Goes up when the same card would be drawn another way. */
const DRAWING = 1;

/** What a preview picture shows. File names are those of the media folder, which carry the hash of their content. */
export interface PreviewCard {
  title: string;
  /** Date and place, or what the page is for. */
  line?: string;
  /** Whose page it is. */
  sender: string;
  /** `#rrggbb` */
  colour: string;
  emblem?: string;
  photo?: { file: string; focalX: number; focalY: number };
}

/** A preview picture before it is drawn. */
export interface PreviewPicture {
  /** Below the document root, named by what it shows. */
  file: string;
  card: PreviewCard;
}

/** The picture that a link to a page is shown with. */
export interface PreviewView extends PreviewPicture {
  src: string;
  alt: string;
}

/** The picture for a page with this title. `bild` is the id of a medium. */
export function previewView(
  { kommune, media, locale }: Context,
  { title, line, bild }: { title: string; line?: string; bild?: string | undefined },
): PreviewView {
  const medium = bild === undefined ? undefined : media.get(bild);
  const photo = medium && isPhoto(medium) ? medium : undefined;
  const emblem = media.get(kommune.wappen);
  const card: PreviewCard = {
    title,
    ...(line && { line }),
    sender: kommune.anzeigeName,
    colour: accentFor(kommune.farbe, 'light'),
    ...(emblem?.mimeType.startsWith('image/') && { emblem: emblem.original.file }),
    ...(photo && { photo: { file: photo.original.file, focalX: photo.focalX, focalY: photo.focalY } }),
  };
  const hash = createHash('sha256')
    .update(JSON.stringify([DRAWING, card]))
    .digest('hex');
  const file = `${PREVIEW_FOLDER}${hash.slice(0, 20)}.${photo ? 'jpg' : 'png'}`;
  const shown = photo && inLocaleOrGerman(photo.alt, locale)?.words;
  const words = [title, ...(line ? [line] : []), kommune.anzeigeName].join(' – ');
  return { file, card, src: `/${file}`, alt: shown ? `${shown}. ${words}` : words };
}

const isPhoto = ({ mimeType }: Medium) => mimeType.startsWith('image/') && mimeType !== 'image/svg+xml';
