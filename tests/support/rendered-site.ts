import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PortalSnapshot } from '@serviceportal/content-types';
import { createPublisher } from '@serviceportal/site/publish';
import { SCRIPT_HASHES } from '@serviceportal/site/render';
import sharp from 'sharp';
import { createSiteServer } from '../../scripts/serve/index.ts';
import { kreisSnapshot, snapshot } from '../fixtures/snapshot.ts';

/** The sites of the fixture, published with the built site and served. */
export interface RenderedSites {
  port: number;
  /** `$PORTAL_STATE` */
  stateDir: string;
  close(): Promise<void>;
}

/**
 * Publishes the fixture, as of its own day, in a folder of its own and serves it: the real pages with a content that only a
 * commit changes, and no CMS. The site must be built. Absolute addresses in the pages are those of the fixture, whatever the
 * port.
 */
export async function renderSites(): Promise<RenderedSites> {
  const stateDir = mkdtempSync(join(tmpdir(), 'rendered-site-'));
  const server = createSiteServer({ sitesRoot: join(stateDir, 'sites'), scriptHashes: SCRIPT_HASHES });
  const publisher = createPublisher({ stateDir });
  const close = () => server.close().finally(() => rmSync(stateDir, { recursive: true, force: true }));
  try {
    const port = await server.listen(0);
    for (const site of [snapshot, kreisSnapshot]) {
      await writeMedia(join(stateDir, 'media'), site.media);
      const { state } = await publisher.publish({ snapshot: site });
      if (state !== 'live') throw new Error(`${site.kommune.slug} was not published: ${state}`);
      await publisher.publishIndex({ snapshot: site });
    }
    return { port, stateDir, close };
  } catch (error) {
    await close();
    throw error;
  } finally {
    await publisher.close();
  }
}

/** Files for the media of a snapshot: pictures of the size and colour it names, and the least of every other kind. */
export async function writeMedia(folder: string, media: PortalSnapshot['media']): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const { original, variants, colour } of media)
    for (const { file, format, width = 96, height = 96 } of [original, ...variants])
      writeFileSync(join(folder, file), await content(format, width, height, colour ?? '#5a6470'));
}

async function content(format: string, width: number, height: number, colour: string): Promise<string | Buffer> {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 16 9" preserveAspectRatio="none"><path fill="${colour}" d="M0 0h16v9H0z"/><path fill="#fff" d="M2 7l4-4 3 3 2-2 3 3z"/></svg>`;
  if (format === 'svg') return drawing;
  if (format === 'jpeg' || format === 'png' || format === 'webp' || format === 'avif')
    return sharp(Buffer.from(drawing)).toFormat(format).toBuffer();
  return format === 'vtt' ? 'WEBVTT\n' : '';
}
