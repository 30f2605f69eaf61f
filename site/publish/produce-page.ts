import { checkPage } from './checks.ts';
import { compress } from './compress.ts';
import { PublishError, systemErrorOf, toldError } from './error.ts';
import { renderError } from './faults.ts';
import { hashOf } from './hash.ts';
import { fileOf } from './manifest.ts';
import { readPage, type PageFacts } from './read-page.ts';
import type { FolderWriter } from './store/files.ts';
import type { PageAnswer, PageJob } from './threads/tasks.ts';
import { unlink } from './unlink.ts';

/** Bytes of a page before compression; the longest list of the portal has a quarter of it. */
const MOST_BYTES = 4 * 1024 * 1024;

export interface RenderedPage {
  status: number;
  contentType: string;
  body: string;
}

/** Renders a page of the site at `origin`. */
export type RenderJob = (page: PageJob, origin: string) => Promise<RenderedPage> | RenderedPage;

/**
 * Renders a page, takes out links to its dead targets, checks and compresses it, and writes its files. Whatever goes wrong is
 * the answer.
 */
export async function producePage(
  page: PageJob,
  { render, origin, files }: { render: RenderJob; origin: string; files: FolderWriter },
): Promise<PageAnswer> {
  const { path } = page;
  try {
    const rendered = await renderPage(page, origin, render);
    const html = rendered.html ? linkedHtml(rendered.body, page, origin) : undefined;
    const content = Buffer.from(html?.body ?? rendered.body);
    const compressed = compress(fileOf(path), content);
    const warnings = html
      ? [...html.warnings, ...checkPage(path, html.facts, compressed?.br.length ?? content.length)]
      : [];
    const file = fileOf(path);
    files.write(file, content);
    if (compressed) {
      files.write(`${file}.br`, compressed.br);
      files.write(`${file}.gz`, compressed.gz);
    }
    return {
      requests: html?.facts.files ?? [],
      entry: {
        bytes: [content, ...(compressed ? [compressed.br, compressed.gz] : [])].map((bytes) => hashOf(bytes)),
        html: rendered.html,
        compressed: compressed !== undefined,
        links: html ? [...new Set([...html.facts.links, ...html.facts.files])] : [],
        ...(html?.unlinked.length ? { unlinked: html.unlinked } : {}),
        ...(warnings.length ? { warnings } : {}),
      },
    };
  } catch (error) {
    return { error: toldError(faultOf(path, error)) };
  }
}

/** What stood in the way of a page: what is wrong with it, or the machine, which is no fault of the page. */
function faultOf(path: string, error: unknown): PublishError {
  if (error instanceof PublishError) return error;
  const code = systemErrorOf(error);
  if (!code) return renderError(path, error);
  const { message } = error as Error;
  return new PublishError('system', `Die Seite ${path} konnte nicht gespeichert werden (${code}).`, {
    detail: message,
  });
}

/** A page as it is published: links that lead nowhere are text. Without such links it is read only once. */
function linkedHtml(
  body: string,
  { path, deadTargets }: PageJob,
  origin: string,
): { body: string; facts: PageFacts; unlinked: string[]; warnings: string[] } {
  const facts = readPage(body, path, origin);
  const leadsNowhere = (target: string) => deadTargets.includes(target);
  if (!facts.links.some(leadsNowhere)) return { body, facts, unlinked: [], warnings: [] };
  const { html, targets, warnings } = unlink(body, path, origin, leadsNowhere);
  return { body: html, facts: readPage(html, path, origin), unlinked: targets, warnings };
}

async function renderPage(page: PageJob, origin: string, render: RenderJob): Promise<{ body: string; html: boolean }> {
  const { status, body, contentType } = await render(page, origin);
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
