import type { SitePage } from '../src/view/page.ts';
import { checkFiles, checkPage } from './checks.ts';
import { compress, type Compressed } from './compress.ts';
import { PublishError } from './error.ts';
import { bounded, renderError, type WorkJournal } from './faults.ts';
import { readPage, type PageFacts } from './html.ts';
import { fileOf, type PageEntry } from './manifest.ts';
import { unlink } from './unlink.ts';

/** Bytes of a page before compression; the longest list of the portal has a quarter of it. */
const MOST_BYTES = 4 * 1024 * 1024;

export interface RenderedPage {
  status: number;
  contentType: string;
  body: string;
}
export type Render = (page: SitePage) => Promise<RenderedPage> | RenderedPage;

/** A page before its links are numbered. */
export type Entry = Omit<PageEntry, 'links' | 'unlinked'> & { links: readonly string[]; unlinked?: readonly string[] };

/** A page as it is published: its bytes, and what the manifest says of it. */
export interface ProducedPage {
  content: Uint8Array;
  compressed: Compressed | undefined;
  entry: Omit<Entry, 'hash'>;
}

/**
 * Renders a page, takes out links that lead nowhere, checks and compresses it, within the limits of time and size.
 * @throws PublishError with a sentence for editors, whatever goes wrong
 */
export async function producePage(
  page: SitePage,
  { render, origin, leadsNowhere, journal }: ProduceOptions,
): Promise<ProducedPage> {
  const { path, document } = page;
  try {
    return await bounded(journal, { path, ...(document && { document }) }, async () => {
      const rendered = await renderPage(page, render);
      const html = rendered.html ? linkedHtml(rendered.body, path, origin, leadsNowhere) : undefined;
      const content = Buffer.from(html?.body ?? rendered.body);
      const compressed = await compress(fileOf(path), content);
      const warnings = html
        ? [...html.warnings, ...checkPage(path, html.facts, compressed?.br.length ?? content.length)]
        : [];
      const entry = {
        html: rendered.html,
        compressed: compressed !== undefined,
        links: html ? [...new Set([...html.facts.links, ...html.facts.files])] : [],
        ...(html?.unlinked.length ? { unlinked: html.unlinked } : {}),
        ...(warnings.length ? { warnings } : {}),
      };
      return { content, compressed, entry };
    });
  } catch (error) {
    throw error instanceof PublishError ? error : renderError(path, error);
  }
}

export interface ProduceOptions {
  render: Render;
  /** The site's own, without a slash at the end. */
  origin: string;
  leadsNowhere: (target: string) => boolean;
  journal: WorkJournal;
}

/** A page as it is published: links that lead nowhere are text. Without such links it is read only once. */
function linkedHtml(
  body: string,
  path: string,
  origin: string,
  leadsNowhere: (target: string) => boolean,
): { body: string; facts: PageFacts; unlinked: string[]; warnings: string[] } {
  const facts = readPage(body, path, origin);
  checkFiles(path, facts, leadsNowhere);
  if (!facts.links.some(leadsNowhere)) return { body, facts, unlinked: [], warnings: [] };
  const { html, targets, warnings } = unlink(body, path, origin, leadsNowhere);
  return { body: html, facts: readPage(html, path, origin), unlinked: targets, warnings };
}

async function renderPage(page: SitePage, render: Render): Promise<{ body: string; html: boolean }> {
  const { status, body, contentType } = await render(page);
  const isFine = status === 200 || (status === 404 && /(^|\/)404\.html$/.test(page.path));
  if (!isFine) throw renderError(page.path, `${page.path}: status ${status}`);
  if (body === '') throw renderError(page.path, `${page.path}: empty answer`);
  if (body.length > MOST_BYTES)
    throw new PublishError(
      'size',
      `Die Seite ${page.path} wäre mit ${(body.length / 1024 / 1024).toLocaleString('de-DE', { maximumFractionDigits: 1 })} MB zu groß. Bitte den Text kürzen oder auf mehrere Seiten aufteilen.`,
      { detail: `${page.path}: ${body.length} characters` },
    );
  return { body, html: contentType.startsWith('text/html') };
}
