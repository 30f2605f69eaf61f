import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PortalSnapshot } from '@serviceportal/content-types';
import { siteLayout, siteRootOf } from '@serviceportal/site/publish';
import type { Browser, BrowserContextOptions, Page as Tab } from 'playwright';
import { afterAll, beforeAll, inject } from 'vitest';
import { kreisSnapshot, snapshot as wegberg } from '../../fixtures/snapshot.ts';
import { launchBrowser } from '../../support/browser.ts';
import { pageTypes, type PageType } from '../../support/page-types.ts';

const { port, stateDir } = inject('rendered');

export const urlOf = (slug: string, path: string): string => `http://${slug}.localhost:${port}${path}`;

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
    await withoutLateFonts(tab);
  });
  return () => tab!;
}

/**
 * A font that comes too late is not used (`font-display: optional`), which is good for people and bad for whoever measures:
 * here every text waits for its font.
 */
export async function withoutLateFonts(tab: Tab): Promise<void> {
  await tab.route('**/*.css', (route) => {
    const { hostname, pathname } = new URL(route.request().url());
    const [slug] = hostname.split('.');
    const css = readFileSync(join(siteLayout.current(siteRootOf(stateDir, slug!)), pathname), 'utf8');
    return route.fulfill({
      contentType: 'text/css; charset=utf-8',
      body: css.replaceAll('font-display:optional', 'font-display:block'),
    });
  });
}

/** Opens a page and waits until everything on it is there. */
export async function open(tab: Tab, url: string): Promise<void> {
  await tab.goto(url, { waitUntil: 'load' });
  await tab.evaluate(() => document.fonts.ready.then(() => undefined));
  if (url.includes('?q=')) await tab.locator('[data-suchtreffer] a, [data-suche-leer]').first().waitFor();
}
