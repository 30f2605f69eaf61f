import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import pixelmatch from 'pixelmatch';
import sharp from 'sharp';
import { inject } from 'vitest';

const BASELINES = join(import.meta.dirname, '..', '__baselines__');
/** Where a picture that differs is put, beside what is different about it. */
const DIFFERENCES = join(tmpdir(), 'serviceportal-pictures');
/** Enough to see what changed, and small enough to keep; the same picture always gets the same ones. */
const COLOURS = 16;
/** How far a colour may be off, from 0 to 1, and how many pixels of a picture: less than a letter has. */
const THRESHOLD = 0.2;
const MOST_PIXELS = 20;

interface Bitmap {
  data: Buffer;
  width: number;
  height: number;
}

/**
 * What is different between a picture and the one that was kept of it; null when nothing is. With `--update` the new one is
 * kept from now on.
 */
export async function pictureDifference(name: string, picture: Buffer): Promise<string | null> {
  const file = join(BASELINES, `${name}.png`);
  const small = await sharp(picture).png({ palette: true, colours: COLOURS, effort: 10, dither: 0 }).toBuffer();
  const difference = existsSync(file)
    ? compare(await bitmapOf(file), await bitmapOf(small))
    : { what: 'there is none yet' };
  if (!difference) return null;
  if (inject('update')) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, small);
    return null;
  }
  mkdirSync(DIFFERENCES, { recursive: true });
  const found = join(DIFFERENCES, name.replaceAll('/', '-'));
  writeFileSync(`${found}.png`, picture);
  if (difference.map)
    await sharp(difference.map.data, { raw: rawOf(difference.map) }).toFile(`${found}-difference.png`);
  return `${file}: ${difference.what}. Look at ${found}.png; if it is right, "npm test -- browser visual --update" keeps it.`;
}

function compare(kept: Bitmap, actual: Bitmap): { what: string; map?: Bitmap } | null {
  const { width, height } = kept;
  if (width !== actual.width || height !== actual.height)
    return { what: `${actual.width} × ${actual.height} px instead of ${width} × ${height}` };
  const data = Buffer.alloc(width * height * 4);
  const pixels = pixelmatch(kept.data, actual.data, data, width, height, { threshold: THRESHOLD });
  return pixels > MOST_PIXELS ? { what: `${pixels} pixels are different`, map: { data, width, height } } : null;
}

async function bitmapOf(picture: Buffer | string): Promise<Bitmap> {
  const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

const rawOf = ({ width, height }: Bitmap) => ({ width, height, channels: 4 as const });
