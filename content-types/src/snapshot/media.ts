import { z } from 'zod';
import { perLocale, text } from './common.ts';

/** One file of a picture: a width and a format. */
export const mediumVariant = z.object({
  /** File name in the media folder; it carries the hash of the content, so it never changes its meaning. */
  file: text,
  format: z.enum(['avif', 'webp', 'jpeg', 'png', 'svg', 'mp4', 'vtt', 'pdf']),
  /** Pixels; absent for what has no size of its own. */
  width: z.int().positive().optional(),
  height: z.int().positive().optional(),
});

/** A picture or file, named with the hash of its content. */
export const medium = z.object({
  id: text,
  /** First 16 hex digits of the SHA-256 of the uploaded file. */
  hash: z.string().regex(/^[0-9a-f]{16}$/),
  mimeType: text,
  width: z.int().positive().optional(),
  height: z.int().positive().optional(),
  /** Focal point in percent from the left and from the top. */
  focalX: z.number().min(0).max(100).default(50),
  focalY: z.number().min(0).max(100).default(50),
  /** Alternative text; absent where the picture is decoration. */
  alt: perLocale(text),
  /** Who made it and under which licence. */
  licence: text.optional(),
  /** Mean colour `#rrggbb`, shown until the picture is there. */
  colour: z
    .string()
    .regex(/^#[0-9a-f]{6}$/)
    .optional(),
  /** The file as uploaded (for SVG, PDF and video the only one). */
  original: mediumVariant,
  variants: z.array(mediumVariant),
});
export type Medium = z.infer<typeof medium>;
