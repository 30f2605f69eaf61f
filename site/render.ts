import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LOADER } from './src/loader.ts';
import type { SitePage } from './src/view/page.ts';

/** One rendered file. */
export interface Rendered {
  status: number;
  contentType: string;
  body: string;
}

/** Renders the file at `path` of the site at `origin`. */
export type Renderer = (path: string, page: Pick<SitePage, 'site' | 'view'>, origin: string) => Promise<Rendered>;

interface Entry {
  render(url: URL, locals: { site: unknown; view: unknown }): Promise<Response>;
}

/** The built site: its server modules, and the hashed files its pages ask for. */
const DIST = new URL('./dist/', import.meta.url);
/** Beside the adapter's `entry.mjs`, which a server of Node mounts. */
const ENTRY = new URL('server/renderer.mjs', DIST);

/** Folder with the files every release carries (`_astro/…`), as `astro build` left it. */
export const CLIENT_FOLDER = new URL('client/', DIST);

/** The inline script the pages carry, as a source of the web server's Content-Security-Policy. */
export const SCRIPT_HASHES: readonly string[] = [`'sha256-${createHash('sha256').update(LOADER).digest('base64')}'`];

/** Imports the built site. The answer renders pages in this process. */
export async function loadRenderer(): Promise<Renderer> {
  if (!existsSync(ENTRY))
    throw new Error(`The site is not built: ${ENTRY.pathname} is missing. Run "npm run build -w @serviceportal/site".`);
  const entry = (await import(ENTRY.href)) as Entry;

  return async (path, { site, view }, origin) => {
    const response = await entry.render(new URL(path, origin), { site, view });
    return {
      status: response.status,
      contentType: response.headers.get('content-type') ?? 'application/octet-stream',
      body: await response.text(),
    };
  };
}

/** A hash of the built site: it changes when any page could look different with the same view. */
export async function buildHash(): Promise<string> {
  const hash = createHash('sha256');
  const files = await readdir(DIST, { recursive: true, withFileTypes: true });
  const paths = files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
  for (const path of paths.sort()) hash.update(path.slice(DIST.pathname.length)).update(await readFile(path));
  return hash.digest('hex').slice(0, 16);
}
