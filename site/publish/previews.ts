import { renameSync, readdirSync, rmSync, statSync, mkdirSync, existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import pLimit from 'p-limit';
import type { SitePage, Work } from '../src/view/page.ts';
import type { PreviewCard, PreviewPicture } from '../src/view/preview.ts';
import { PublishError } from './error.ts';
import { bounded, type WorkJournal } from './faults.ts';
import { writeDurably, type FolderWriter } from './files.ts';
import { releaseLayout } from './layout.ts';
import { MEDIA_FOLDER } from './media.ts';
import { drawPreview } from './preview-picture.ts';
import type { Release } from './release.ts';

/** Pictures drawn at a time. */
const CONCURRENCY = 4;
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
 * Shares the pictures with the release: from the release before, else from the cache that all sites share, else drawn now.
 * The release must have its media already. Returns German sentences about pictures that show less than they should: a
 * picture never stops its page.
 */
export async function addPreviews(
  previews: readonly WantedPicture[],
  folder: FolderWriter,
  source: { cacheDir: string; before: Release | undefined; journal: WorkJournal },
): Promise<string[]> {
  const before = new Set(source.before?.manifest.previews);
  const publicBefore = source.before ? releaseLayout.public(source.before.dir) : '';
  const missing: WantedPicture[] = [];
  for (const preview of previews) {
    const { file } = preview;
    const cached = join(source.cacheDir, basename(file));
    if (before.has(file)) folder.link(`${publicBefore}/${file}`, file);
    else if (existsSync(cached)) folder.link(cached, file);
    else missing.push(preview);
  }
  if (missing.length === 0) return [];

  mkdirSync(source.cacheDir, { recursive: true });
  const mediaDir = join(folder.root, MEDIA_FOLDER);
  const one = async ({ file, card, work }: WantedPicture): Promise<string[]> => {
    const { picture, without } = await draw(file, card, mediaDir, work, source.journal);
    if (without) {
      // What could not be read may be there the next time.
      folder.write(file, picture);
      return [warningOf(card, without)];
    }
    const cached = join(source.cacheDir, basename(file));
    const temporary = `${cached}.${process.pid}.tmp`;
    writeDurably(temporary, picture);
    renameSync(temporary, cached);
    folder.link(cached, file);
    return [];
  };
  const suspects = missing.filter(({ work }) => source.journal.isSuspect(work));
  const warnings: string[] = [];
  for (const preview of suspects) warnings.push(...(await one(preview)));
  const limit = pLimit(CONCURRENCY);
  const rest = missing.filter((preview) => !suspects.includes(preview));
  const drawn = await Promise.allSettled(rest.map((preview) => limit(() => one(preview))));
  forgetUnused(source.cacheDir);
  return drawn.reduce<string[]>((all, result) => {
    if (result.status === 'rejected') throw result.reason;
    return [...all, ...result.value];
  }, warnings);
}

type Part = 'photo' | 'emblem' | 'title';

/** Draws a card with what of it can be read. */
async function draw(
  file: string,
  card: PreviewCard,
  mediaDir: string,
  work: Work,
  journal: WorkJournal,
): Promise<{ picture: Buffer; without?: Part }> {
  const { photo: _photo, ...plain } = card;
  const { emblem: _emblem, ...bare } = plain;
  const attempts: { card: PreviewCard; without?: Part }[] = [
    { card },
    ...(card.photo ? [{ card: plain, without: 'photo' as const }] : []),
    ...(card.emblem ? [{ card: bare, without: 'emblem' as const }] : []),
    { card: { title: '', sender: '', colour: card.colour }, without: 'title' },
  ];
  const format = file.endsWith('.jpg') ? 'jpeg' : 'png';
  let cause: unknown;
  for (const { card: attempt, ...rest } of attempts) {
    try {
      const picture = await bounded(journal, work, () => drawPreview(attempt, mediaDir, format));
      return { picture, ...rest };
    } catch (error) {
      cause = error;
    }
  }
  throw new PublishError(
    'media',
    `Das Vorschaubild zu „${card.title}“ konnte nicht gezeichnet werden. Bitte die Technik benachrichtigen.`,
    { detail: `${file}: ${String(cause)}`, cause },
  );
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
