import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { PortalSnapshot } from '@serviceportal/content-types';
import { isCompressible } from './compress.ts';
import { PublishError } from './error.ts';
import type { PageFault } from './faults.ts';
import { withEncodings, type Manifest } from './manifest.ts';
import type { FolderWriter } from './store/files.ts';
import type { Threads } from './threads/tasks.ts';

/** Where a site's pictures and files live below its document root. */
export const MEDIA_FOLDER = 'medien/';

/** File names of the pictures and documents a snapshot refers to. */
export function mediaNames(media: PortalSnapshot['media']): string[] {
  return [
    ...new Set(media.flatMap((medium) => [medium.original, ...medium.variants].map((variant) => variant.file))),
  ].sort();
}

/** Where media may be had from. */
export interface MediaPlace {
  mediaDir: string;
  /** What is live. */
  before: Manifest | undefined;
  /** Files that the live release should have and has not. */
  damaged: ReadonlySet<string>;
}

/**
 * The files of a release for media of these names, compressed siblings included.
 * @throws PublishError where one is neither in the media folder nor in the release before: a file taken away too early does no harm
 */
export function mediaFiles(names: Iterable<string>, { mediaDir, before, damaged }: MediaPlace): string[] {
  const known = new Set(before?.media);
  return [...names].flatMap((name) => {
    const file = `${MEDIA_FOLDER}${name}`;
    if (known.has(file) && !damaged.has(file)) return withEncodings(file, known.has(`${file}.br`));
    const from = join(mediaDir, name);
    const isName = !name.startsWith('.') && !/[/\\]/.test(name);
    const found = isName ? statSync(from, { throwIfNoEntry: false }) : undefined;
    if (!found) throw missingMedium(name, from);
    return withEncodings(file, name.endsWith('.svg') && isCompressible(file, found.size));
  });
}

/** Media whose files are neither in the media folder nor in the release before: whoever shows one may do without. */
export function mediaFaults(media: PortalSnapshot['media'], place: MediaPlace): PageFault[] {
  return media.flatMap(({ id, original, variants }) => {
    try {
      mediaFiles(
        [original, ...variants].map(({ file }) => file),
        place,
      );
      return [];
    } catch (error) {
      if (!(error instanceof PublishError)) throw error;
      return [{ work: { document: { collection: 'media', id } }, error }];
    }
  });
}

/** Shares the files of media with a release, and compresses what is to be. */
export async function addMedia(
  files: readonly string[],
  folder: FolderWriter,
  { mediaDir, threads }: { mediaDir: string; threads: Threads },
): Promise<void> {
  const compressible: string[] = [];
  for (const file of files) {
    if (file.endsWith('.svg.br')) compressible.push(file.slice(0, -'.br'.length));
    else if (!file.endsWith('.svg.gz')) folder.link(join(mediaDir, file.slice(MEDIA_FOLDER.length)), file);
  }
  if (compressible.length === 0) return;
  const contents = compressible.map((file) => ({
    file,
    content: readFileSync(join(mediaDir, file.slice(MEDIA_FOLDER.length))),
  }));
  const compressed = await threads.perform('compress', { files: contents });
  compressible.forEach((file, index) => {
    const { br, gz } = compressed[index]!;
    folder.write(`${file}.br`, br);
    folder.write(`${file}.gz`, gz);
  });
}

/** A file of the release whose bytes are no longer those that were published, because the stored one is damaged. */
export function spoiltWarning(file: string): string {
  return `Die Datei „${file.slice(MEDIA_FOLDER.length)}“ in der Medienverwaltung ist beschädigt. Bitte laden Sie sie dort noch einmal hoch.`;
}

function missingMedium(name: string, from: string): PublishError {
  return new PublishError(
    'media',
    `Die Datei „${name}“ fehlt in der Medienverwaltung. Bitte das Bild oder Dokument dort noch einmal hochladen oder seine Verwendung entfernen.`,
    { detail: `missing ${from}` },
  );
}
