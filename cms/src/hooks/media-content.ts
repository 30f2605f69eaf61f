import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload';
import sharp from 'sharp';

const contentHash = (data: Uint8Array) => createHash('sha256').update(data).digest('hex').slice(0, 16);

const isPhoto = (mimetype: string) => mimetype.startsWith('image/') && mimetype !== 'image/svg+xml';

/** Stores an upload under the hash of its content; a photo without what its camera noted (place, time, owner). */
export const nameByContent: CollectionBeforeOperationHook = async ({ args, req }) => {
  const { file } = req;
  if (!file) return args;
  if (isPhoto(file.mimetype)) {
    // Turned as the camera noted, because that note goes too.
    file.data = await sharp(file.data).rotate().toBuffer();
    file.size = file.data.byteLength;
  }
  file.name = `${contentHash(file.data)}${extname(file.name).toLowerCase()}`;
  return args;
};

/** Keeps the hash, and the mean colour that stands in for a picture until it is there. */
export const recordContent: CollectionBeforeChangeHook = async ({ data, req }) => {
  if (!req.file) return data;
  return {
    ...data,
    hash: contentHash(req.file.data),
    farbe: isPhoto(req.file.mimetype) ? await meanColour(req.file.data) : null,
  };
};

async function meanColour(picture: Uint8Array): Promise<string> {
  const { data } = await sharp(picture)
    .resize(1, 1, { fit: 'cover' })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return `#${[data[0], data[1], data[2]].map((channel) => (channel ?? 0).toString(16).padStart(2, '0')).join('')}`;
}
