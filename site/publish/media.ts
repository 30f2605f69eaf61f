import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PortalSnapshot } from '@serviceportal/content-types';
import { compress } from './compress.ts';
import { PublishError } from './error.ts';
import type { FolderWriter } from './files.ts';
import { releaseLayout } from './layout.ts';
import { withEncodings } from './manifest.ts';
import type { Release } from './release.ts';

/** Where a site's pictures and files live below its document root. */
export const MEDIA_FOLDER = 'medien/';

/** File names of the pictures and documents a snapshot refers to. */
export function mediaNames(media: PortalSnapshot['media']): string[] {
  return [
    ...new Set(media.flatMap((medium) => [medium.original, ...medium.variants].map((variant) => variant.file))),
  ].sort();
}

/**
 * Shares the media with the release; from the release before where that has them, so that a file taken from the media
 * folder too early does no harm. Returns the files made, compressed siblings included.
 */
export async function addMedia(
  names: readonly string[],
  folder: FolderWriter,
  source: { mediaDir: string; before: Release | undefined },
): Promise<string[]> {
  const before = new Set(source.before?.manifest.media);
  const publicBefore = source.before ? releaseLayout.public(source.before.dir) : '';
  const added: string[] = [];
  for (const name of names) {
    const file = `${MEDIA_FOLDER}${name}`;
    if (before.has(file)) {
      const files = withEncodings(file, before.has(`${file}.br`));
      for (const each of files) folder.link(`${publicBefore}/${each}`, each);
      added.push(...files);
      continue;
    }
    const from = join(source.mediaDir, name);
    if (name.startsWith('.') || /[/\\]/.test(name) || !existsSync(from)) throw missingMedium(name, from);
    folder.link(from, file);
    added.push(file);
    const compressed = name.endsWith('.svg') ? await compress(file, readFileSync(from)) : undefined;
    if (!compressed) continue;
    folder.write(`${file}.br`, compressed.br);
    folder.write(`${file}.gz`, compressed.gz);
    added.push(`${file}.br`, `${file}.gz`);
  }
  return added;
}

function missingMedium(name: string, from: string): PublishError {
  return new PublishError(
    'media',
    `Die Datei „${name}“ fehlt in der Medienverwaltung. Bitte das Bild oder Dokument dort noch einmal hochladen oder seine Verwendung entfernen.`,
    { detail: `missing ${from}` },
  );
}
