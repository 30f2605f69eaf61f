import sharp from 'sharp';
import type { Arrived } from './detect.ts';
import { LONGEST_EDGE, MOST_PIXELS } from './limits.ts';

// One picture after another, and none kept: an upload may need half a gigabyte for a moment, two of them twice as much.
sharp.cache(false);

const DAMAGED =
  'Das Bild ist beschädigt oder unvollständig, vielleicht wurde die Übertragung abgebrochen. Bitte öffnen Sie es in einem Bildprogramm, speichern Sie es neu und laden Sie es noch einmal hoch.';

/** A picture as it is stored, or why it is not taken. */
export type Cleaned = { data: Buffer; refused?: never } | { data?: never; refused: string };

let last: Promise<unknown> = Promise.resolve();

/**
 * The picture alone, in its own format: without what its camera noted (place, time, owner) and whatever else is hidden in the
 * file, turned as the camera noted, and no larger than pages need. Pictures are worked on one after another.
 */
export function cleanPicture(file: Arrived): Promise<Cleaned> {
  const cleaned = last.then(() => clean(file));
  last = cleaned.catch(() => undefined);
  return cleaned;
}

async function clean(file: Arrived): Promise<Cleaned> {
  const picture = sharp(file.tempFilePath ?? file.data, {
    failOn: 'error',
    limitInputPixels: MOST_PIXELS.inLines,
    sequentialRead: true,
  });
  try {
    const { width, height, format, isProgressive } = await picture.metadata();
    const most = (format === 'jpeg' || format === 'png') && !isProgressive ? MOST_PIXELS.inLines : MOST_PIXELS.whole;
    if (width * height > most) return { refused: tooLarge(width, height, most) };
    const data = await picture
      .autoOrient()
      .resize({ width: LONGEST_EDGE, height: LONGEST_EDGE, fit: 'inside', withoutEnlargement: true })
      .toBuffer();
    return { data };
  } catch (error) {
    if (error instanceof Error && /pixel limit/i.test(error.message))
      return { refused: tooLarge(null, null, MOST_PIXELS.inLines) };
    return { refused: DAMAGED };
  }
}

function tooLarge(width: number | null, height: number | null, most: number): string {
  const given =
    width && height ? ` mit ${width.toLocaleString('de-DE')} × ${height.toLocaleString('de-DE')} Bildpunkten` : '';
  return `Das Bild ist${given} zu groß, erlaubt sind ${most / 1_000_000} Millionen Bildpunkte. Bitte verkleinern Sie es in einem Bildprogramm und laden Sie es noch einmal hoch.`;
}

/** The mean colour, as `#rrggbb`: it stands in for a picture until that is there. */
export async function meanColour(picture: Uint8Array): Promise<string> {
  const { data } = await sharp(picture)
    .resize(1, 1, { fit: 'cover' })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return `#${[data[0], data[1], data[2]].map((channel) => (channel ?? 0).toString(16).padStart(2, '0')).join('')}`;
}
