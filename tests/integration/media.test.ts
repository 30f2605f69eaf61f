import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mediaDirOf } from '@serviceportal/cms';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeContent, type Content } from '../support/content.ts';
import { openPortal, type Portal } from '../support/portal.ts';

let portal: Portal;
let content: Content;

beforeAll(async () => {
  portal = await openPortal();
  content = await writeContent(portal.payload);
});
afterAll(() => portal.close());

const WIDTH = 640;
const HEIGHT = 320;
/** Lay the camera on its right side: what it took as left belongs on top. */
const TURNED = 6;

/** What a phone hands over: the left half red, the right half blue, with owner, device and place in its Exif. */
async function photo(format: 'jpeg' | 'webp'): Promise<Buffer> {
  const red = await sharp({ create: { width: WIDTH / 2, height: HEIGHT, channels: 3, background: '#ff0000' } })
    .png()
    .toBuffer();
  return sharp({ create: { width: WIDTH, height: HEIGHT, channels: 3, background: '#0000ff' } })
    .composite([{ input: red, left: 0, top: 0 }])
    .withMetadata({ orientation: TURNED })
    .withExifMerge({
      IFD0: { Copyright: 'Erika Mustermann', Model: 'Taschentelefon' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 3/1 36/1', GPSLongitudeRef: 'E', GPSLongitude: '6/1 5/1 24/1' },
    })
    .toFormat(format)
    .toBuffer();
}

const colourAt = async (file: Buffer, left: number, top: number) => {
  const pixel = await sharp(file).extract({ left, top, width: 1, height: 1 }).removeAlpha().raw().toBuffer();
  return pixel[0]! > pixel[2]! ? 'red' : 'blue';
};

test.each(['jpeg', 'webp'] as const)(
  'a photo (%s) loses what the camera noted and keeps its top on top',
  async (format) => {
    const data = await photo(format);
    const given = await sharp(data).metadata();
    expect(given).toMatchObject({ width: WIDTH, height: HEIGHT, orientation: TURNED });
    expect(given.exif!.toString('latin1')).toContain('Erika Mustermann');

    const medium = await portal.payload.create({
      collection: 'media',
      data: { titel: 'Foto', kommune: content.kommunen.ahausen, lizenz: 'Erika Mustermann' },
      file: { data, mimetype: `image/${format}`, name: `IMG 1.${format}`, size: data.byteLength },
      depth: 0,
      context: { publishLater: true },
    });
    const read = (name: string) => readFileSync(join(mediaDirOf(portal.environment.stateDir), name));
    const sizes = Object.values(medium.sizes ?? {}).flatMap((size) => size?.filename ?? []);
    for (const name of [medium.filename!, ...sizes]) {
      const stored = read(name);
      const { exif, xmp, iptc, orientation } = await sharp(stored).metadata();
      expect({ exif, xmp, iptc, orientation }, name).toEqual({});
      for (const secret of ['Erika', 'Taschentelefon']) expect(stored.includes(secret), name).toBe(false);
    }

    const original = read(medium.filename!);
    expect(await sharp(original).metadata()).toMatchObject({ width: HEIGHT, height: WIDTH, format });
    expect(medium).toMatchObject({ width: HEIGHT, height: WIDTH, filesize: original.byteLength });
    expect(await colourAt(original, HEIGHT / 2, 20)).toBe('red');
    expect(await colourAt(original, HEIGHT / 2, WIDTH - 20)).toBe('blue');
    const hash = createHash('sha256').update(original).digest('hex').slice(0, 16);
    expect(medium.hash).toBe(hash);
    // Payload encodes WebP once more after its name was given.
    if (format === 'jpeg') expect(medium.filename).toBe(`${hash}.jpeg`);
  },
);
