import { LOCALES, type Medium } from '@serviceportal/content-types';
import type { MediaDoc } from './documents.ts';
import { inLocale, present } from './localize.ts';

const FORMAT_OF: Record<string, Medium['original']['format']> = {
  'image/avif': 'avif',
  'image/webp': 'webp',
  'image/jpeg': 'jpeg',
  'image/png': 'png',
  'image/svg+xml': 'svg',
  'video/mp4': 'mp4',
  'text/vtt': 'vtt',
  'application/pdf': 'pdf',
};

/** Nothing checks a focal point that does not come from the form; without one it is the middle. */
const percent = (value: unknown): number =>
  typeof value === 'number' && Number.isFinite(value) ? Math.min(100, Math.max(0, value)) : 50;

/** An upload with the widths and formats made of it, or undefined where the record is incomplete. */
export function mediumOf(doc: MediaDoc): Medium | undefined {
  const format = FORMAT_OF[doc.mimeType ?? ''];
  if (!format || !doc.filename || !doc.hash) return undefined;
  const alt = Object.fromEntries(
    LOCALES.flatMap((locale) => {
      const text = inLocale(doc.alt, locale)?.trim();
      return text ? [[locale, text]] : [];
    }),
  );
  const variants = Object.entries(doc.sizes ?? {}).flatMap(([name, size]) => {
    if (!size?.filename || !size.width || !size.height) return [];
    return [
      {
        file: size.filename,
        format: name.startsWith('avif') ? ('avif' as const) : ('webp' as const),
        width: size.width,
        height: size.height,
      },
    ];
  });
  const dimensions = { width: doc.width, height: doc.height };
  return present({
    id: doc.id,
    hash: doc.hash,
    mimeType: doc.mimeType,
    ...dimensions,
    focalX: percent(doc.focalX),
    focalY: percent(doc.focalY),
    alt,
    licence: doc.lizenz,
    colour: doc.farbe,
    original: present({ file: doc.filename, format, ...dimensions }),
    variants,
  }) as Medium;
}
