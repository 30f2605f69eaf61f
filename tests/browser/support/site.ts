import type { PortalSnapshot } from '@serviceportal/content-types';
import type { Browser, BrowserContextOptions, Page as Tab } from 'playwright';
import { afterAll, beforeAll, inject } from 'vitest';
import { kreisSnapshot, snapshot as wegberg } from '../../fixtures/snapshot.ts';
import { launchBrowser } from '../../support/browser.ts';
import { pageTypes, type PageType } from '../../support/page-types.ts';

const { port, patientPort } = inject('rendered');

/** Address of a page whose every text waits for its font. */
export const urlOf = (slug: string, path: string): string => `http://${slug}.localhost:${patientPort}${path}`;
/** Address of the same page as citizens get it. */
export const asPublished = (url: string): string => Object.assign(new URL(url), { port: String(port) }).href;

/** A page of the fixture. */
export interface Page extends PageType {
  slug: string;
  url: string;
}

function pagesOf(snapshot: PortalSnapshot): Page[] {
  const { slug } = snapshot.kommune;
  const types = pageTypes(snapshot, ['leistung', 'behoerde', 'seite', 'veranstaltung']);
  return types.map((page) => ({ ...page, slug, url: urlOf(slug, page.path) }));
}

/** One page of each type, of the site of a Kommune. */
export const PAGES: Page[] = pagesOf(wegberg);
/** What is different on the site of the Kreis. */
export const KREIS_PAGES: Page[] = pagesOf(kreisSnapshot).filter(
  ({ kind, locale }) => locale === 'de' && ['start', 'leistungen', 'leistung'].includes(kind),
);

/** The page at a path, of the site of the Kommune. */
export function pageAt(path: string): Page {
  const found = PAGES.find((page) => page.path === path);
  if (!found) throw new Error(`The fixture has no page ${path}.`);
  return found;
}

/** A browser for the tests of a file or block. */
export function useBrowser(launch: () => Promise<Browser> = launchBrowser): () => Browser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());
  return () => browser!;
}

/** A tab for the tests of a file or block. */
export function useTab(options: BrowserContextOptions, launch?: () => Promise<Browser>): () => Tab {
  const browser = useBrowser(launch);
  let tab: Tab | undefined;
  beforeAll(async () => {
    tab = await (await browser().newContext(options)).newPage();
  });
  return () => tab!;
}

/** Opens a page and waits until everything on it is there. */
export async function open(tab: Tab, url: string): Promise<void> {
  await tab.goto(url, { waitUntil: 'load' });
  await tab.evaluate(() => document.fonts.ready.then(() => undefined));
  if (url.includes('?q=')) await tab.locator('[data-suchtreffer] a, [data-suche-leer]').first().waitFor();
}
