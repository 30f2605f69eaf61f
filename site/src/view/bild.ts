import { mediumPath, type Medium } from '@serviceportal/content-types';
import { inLocaleOrGerman, type Context } from './context.ts';

/** A picture as `<picture>` needs it. Files lie under `/medien/`. */
export interface BildView {
  src: string;
  width: number;
  height: number;
  alt: string;
  altLang?: 'de';
  quellen: { type: string; srcset: string }[];
  licence?: string;
}

/** Served in this order: the first format a browser knows wins. */
const FORMATS_BY_SIZE = ['avif', 'webp', 'jpeg', 'png'] as const;
/** Size assumed where a file has none of its own (an SVG without dimensions). */
const FALLBACK_SIZE = { width: 96, height: 96 };

export function bildView(
  { media, locale }: Pick<Context, 'media' | 'locale'>,
  id: string | undefined,
): BildView | undefined {
  const medium = id === undefined ? undefined : media.get(id);
  if (!medium || !medium.mimeType.startsWith('image/')) return undefined;
  const alt = inLocaleOrGerman(medium.alt, locale);
  const fallback = largestOf(medium, 'jpeg') ?? largestOf(medium, 'png') ?? medium.original;
  return {
    src: mediumPath(fallback.file),
    width: fallback.width ?? medium.width ?? FALLBACK_SIZE.width,
    height: fallback.height ?? medium.height ?? FALLBACK_SIZE.height,
    alt: alt?.words ?? '',
    ...(alt?.lang && { altLang: alt.lang }),
    quellen: FORMATS_BY_SIZE.flatMap((format) => {
      const files = medium.variants.filter((variant) => variant.format === format && variant.width);
      if (files.length === 0) return [];
      return [
        { type: `image/${format}`, srcset: files.map(({ file, width }) => `${mediumPath(file)} ${width}w`).join(', ') },
      ];
    }),
    ...(medium.licence && { licence: medium.licence }),
  };
}

function largestOf({ variants }: Medium, format: string): Medium['variants'][number] | undefined {
  return variants.filter((variant) => variant.format === format).sort((a, b) => (b.width ?? 0) - (a.width ?? 0))[0];
}
