import type { MOST_BYTES } from './limits.ts';

/** What the portal does with a file. */
export type FileUse = keyof typeof MOST_BYTES;

/** A kind of file that the portal takes: how it is named and served, whatever its uploader called it. */
export interface FileKind {
  mimeType: string;
  /** Without the dot. */
  extension: string;
  use: FileUse;
}

/** Every kind of file that can be uploaded. Detection answers with one of these or with a refusal. */
export const FILE_KINDS = {
  jpeg: { mimeType: 'image/jpeg', extension: 'jpg', use: 'picture' },
  png: { mimeType: 'image/png', extension: 'png', use: 'picture' },
  webp: { mimeType: 'image/webp', extension: 'webp', use: 'picture' },
  avif: { mimeType: 'image/avif', extension: 'avif', use: 'picture' },
  svg: { mimeType: 'image/svg+xml', extension: 'svg', use: 'drawing' },
  pdf: { mimeType: 'application/pdf', extension: 'pdf', use: 'document' },
  mp4: { mimeType: 'video/mp4', extension: 'mp4', use: 'film' },
  vtt: { mimeType: 'text/vtt', extension: 'vtt', use: 'captions' },
} as const satisfies Record<string, FileKind>;

const BY_MIME_TYPE = new Map<string, FileKind>(Object.values(FILE_KINDS).map((kind) => [kind.mimeType, kind]));

export const MIME_TYPES: string[] = [...BY_MIME_TYPE.keys()];

export const kindOfMimeType = (mimeType: string): FileKind | undefined => BY_MIME_TYPE.get(mimeType);

/** The kind that a stored name stands for; `.jpeg` is how earlier versions named some. */
export function kindOfName(name: string): FileKind | undefined {
  const extension = /\.([a-z0-9]+)$/.exec(name)?.[1];
  return Object.values(FILE_KINDS).find((kind) => kind.extension === (extension === 'jpeg' ? 'jpg' : extension));
}
