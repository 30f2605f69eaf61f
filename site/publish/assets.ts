import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join, relative } from 'node:path';
import { PublishError } from './error.ts';
import { FolderWriter } from './store/files.ts';
import { listDirectory } from './store/layout.ts';
import { MAKER } from './store/maker.ts';
import type { Threads } from './threads/tasks.ts';

/** Builds whose compressed files are kept: the one in use and the one before it. */
const KEEP_BUILDS = 2;

/** Astro names the files in this folder by their content, so an older page's files may stay beside the new ones. */
export const HASHED_ASSETS = '_astro/';

/** The client files of a site build with their compressed siblings, ready to be linked into releases. */
export interface ClientAssets {
  dir: string;
  /** Names relative to `dir`, compressed siblings included. */
  files: string[];
}

/** Compresses the client files once per site build into a folder that all sites share. */
export async function prepareAssets(
  { clientDir, cacheDir, siteBuild }: { clientDir: string; cacheDir: string; siteBuild: string },
  threads: Threads,
): Promise<ClientAssets> {
  const dir = join(cacheDir, siteBuild);
  if (!listDirectory(cacheDir).includes(siteBuild)) await fillCache(clientDir, cacheDir, dir, threads);
  return { dir, files: filesBelow(dir) };
}

async function fillCache(clientDir: string, cacheDir: string, dir: string, threads: Threads): Promise<void> {
  const names = filesBelow(clientDir);
  if (!names.length) throw missingBuild(`no files in ${clientDir}`);
  mkdirSync(cacheDir, { recursive: true });
  const temporary = `${dir}.${MAKER}.tmp`;
  rmSync(temporary, { recursive: true, force: true });
  const folder = new FolderWriter(temporary);
  const files = names.map((file) => ({ file, content: readFileSync(join(clientDir, file)) }));
  for (const { file, content } of files) if (file.endsWith('.css')) checkStyles(file, content.toString());
  // With a build that is new nearly all pages are: the threads get ready for them meanwhile.
  const warming = threads.warm();
  const compressed = await Promise.all(files.map((file) => threads.perform('compress', { files: [file] })));
  await warming;
  files.forEach(({ file, content }, index) => {
    folder.write(file, content);
    const [copies] = compressed[index]!;
    if (!copies) return;
    folder.write(`${file}.br`, copies.br);
    folder.write(`${file}.gz`, copies.gz);
  });
  try {
    renameSync(temporary, dir);
  } catch (error) {
    // Another site's publication was faster with the same build.
    if (!listDirectory(dir).length) throw error;
    rmSync(temporary, { recursive: true, force: true });
  }
  utimesSync(dir, new Date(), new Date());
  forgetOldBuilds(cacheDir);
}

function checkStyles(file: string, css: string): void {
  const foreign = /(?:url\(\s*['"]?|@import\s+['"])((?:https?:)?\/\/[^'")\s]+)/i.exec(css)?.[1];
  if (foreign === undefined) return;
  throw new PublishError(
    'origin',
    `Die Gestaltung der Website würde Daten von einer fremden Adresse laden (${foreign}). Bitte die Technik benachrichtigen.`,
    { detail: `${file}: ${foreign}` },
  );
}

/** Releases keep their files by hard links of their own, so a forgotten build is only compressed again. */
function forgetOldBuilds(cacheDir: string): void {
  const byAge = listDirectory(cacheDir)
    .map((name) => ({ path: join(cacheDir, name), time: statSync(join(cacheDir, name)).mtimeMs }))
    .sort((a, b) => b.time - a.time);
  for (const { path } of byAge.slice(KEEP_BUILDS)) rmSync(path, { recursive: true, force: true });
}

function filesBelow(dir: string): string[] {
  try {
    return readdirSync(dir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(dir, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
      .sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

export function missingBuild(detail: string): PublishError {
  return new PublishError(
    'assets',
    'Die Vorlagen der Website sind noch nicht gebaut. Bitte die Technik benachrichtigen.',
    { detail },
  );
}
