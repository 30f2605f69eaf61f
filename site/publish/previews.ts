import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import pLimit from 'p-limit';
import type { SitePage, Work } from '../src/view/page.ts';
import type { PreviewCard, PreviewPicture } from '../src/view/preview.ts';
import { errorTold } from './error.ts';
import type { WorkJournal } from './faults.ts';
import { MEDIA_FOLDER } from './media.ts';
import type { CardJob, DrawnCard, Part } from './preview-card.ts';
import { replaceFile, type FolderWriter } from './store/files.ts';
import { ThreadEnded, type Threads } from './threads/tasks.ts';

/** How long a picture that no release has stays in the cache. */
const KEEP_UNUSED_MS = 24 * 60 * 60 * 1000;

/** A picture with the work on the page that named it first. */
export interface WantedPicture extends PreviewPicture {
  work: Work;
}

/** The pictures that pages name, each once. */
export function previewsOf(pages: readonly SitePage[]): WantedPicture[] {
  const named = pages.flatMap(({ preview, path, document }) =>
    preview ? [[preview.file, { ...preview, work: { path, ...(document && { document }) } }] as const] : [],
  );
  // Of equal keys a map keeps the last value, so the last is the first.
  return [...new Map(named.reverse()).values()].reverse();
}

/**
 * Shares pictures with the release: from the cache that all sites share, else drawn now. The release must have its media
 * already. Returns German sentences about pictures that show less than they should: a picture never stops its page.
 */
export async function addPreviews(
  previews: readonly WantedPicture[],
  folder: FolderWriter,
  {
    cacheDir,
    damaged,
    journal,
    threads,
  }: {
    cacheDir: string;
    /** Files whose copy in the cache is not to be trusted. */
    damaged: ReadonlySet<string>;
    journal: WorkJournal;
    threads: Threads;
  },
): Promise<string[]> {
  const missing: WantedPicture[] = [];
  for (const preview of previews) {
    const cached = join(cacheDir, basename(preview.file));
    if (existsSync(cached) && !damaged.has(preview.file)) folder.link(cached, preview.file);
    else missing.push(preview);
  }
  if (missing.length === 0) return [];

  mkdirSync(cacheDir, { recursive: true });
  const mediaDir = join(folder.root, MEDIA_FOLDER);
  const one = async ({ file, card, work }: WantedPicture): Promise<string[]> => {
    const end = journal.begin(work);
    const { picture, without } = await draw({ file, card, mediaDir }, threads).finally(end);
    if (without) {
      // What could not be read may be there the next time.
      folder.write(file, picture);
      return [warningOf(card, without)];
    }
    const cached = join(cacheDir, basename(file));
    replaceFile(cached, picture);
    folder.link(cached, file);
    return [];
  };
  const suspects = missing.filter(({ work }) => journal.isSuspect(work));
  const warnings: string[] = [];
  for (const preview of suspects) warnings.push(...(await one(preview)));
  const limit = pLimit(threads.count);
  const rest = missing.filter((preview) => !suspects.includes(preview));
  const drawn = await Promise.allSettled(rest.map((preview) => limit(() => one(preview))));
  forgetUnused(cacheDir);
  return drawn.reduce<string[]>((all, result) => {
    if (result.status === 'rejected') throw result.reason;
    return [...all, ...result.value];
  }, warnings);
}

/** Draws a picture in a thread. An attempt that came to no end is followed by the next, which asks for less. */
async function draw(job: Omit<CardJob, 'firstAttempt'>, threads: Threads, firstAttempt = 0): Promise<DrawnCard> {
  try {
    const answer = await threads.perform('picture', { ...job, firstAttempt });
    if ('error' in answer) throw errorTold(answer.error);
    return answer;
  } catch (error) {
    if (!(error instanceof ThreadEnded)) throw error;
    return draw(job, threads, firstAttempt + error.step + 1);
  }
}

function warningOf({ title }: PreviewCard, without: Part): string {
  if (without === 'title')
    return `Das Vorschaubild zu „${title}“ konnte nicht gezeichnet werden; ein Bild ohne Titel steht an seiner Stelle. Bitte den Titel prüfen.`;
  const [what, where] =
    without === 'photo' ? ['das Bild', 'in der Medienverwaltung'] : ['das Wappen', 'in den Einstellungen der Kommune'];
  return `Für das Vorschaubild zu „${title}“ konnte ${what} nicht gelesen werden; es erscheint ohne. Bitte ${what} ${where} noch einmal hochladen.`;
}

/** Releases share their pictures with the cache by hard links, so what has one name only is used by none of them. */
function forgetUnused(cacheDir: string): void {
  const oldest = Date.now() - KEEP_UNUSED_MS;
  for (const name of readdirSync(cacheDir)) {
    const file = join(cacheDir, name);
    const found = statSync(file, { throwIfNoEntry: false });
    if (found && found.nlink === 1 && found.mtimeMs < oldest) rmSync(file, { force: true });
  }
}
