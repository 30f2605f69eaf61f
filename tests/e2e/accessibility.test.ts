/// <reference lib="dom" />
import type { Browser, Page, Request } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { COLOUR_RULES, findBarriers } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { pageTypes } from '../support/page-types.ts';
import { Api, site, siteUrl, untilIdle } from './support/portal.ts';

/** What the tests of the fixture find on small pages, looked for on the largest real ones. */
const SLUG = 'erkelenz';
const SEARCHES = ['/suche/?q=hund', '/suche/?q=qxzvbnw'];
const IN_OTHER_LANGUAGES = ['start', 'leistung'];

/** First view without images, in bytes. */
const BUDGET = 60 * 1024;
/** What the search loads on top when somebody first searches, in bytes. */
const SEARCH_BUDGET = 130 * 1024;
const isSearching = (path: string) => SEARCHES.includes(path);

let browser: Browser;
let pages: { path: string; type: string }[] = [];
beforeAll(async () => {
  await untilIdle(await Api.signIn());
  browser = await launchBrowser();
  const types = pageTypes(site(SLUG).snapshot).filter(
    ({ kind, locale }) => locale === 'de' || IN_OTHER_LANGUAGES.includes(kind),
  );
  pages = [...types, ...SEARCHES.map((path) => ({ path, type: path }))];
});
afterAll(() => browser?.close());

async function open(page: Page, path: string): Promise<void> {
  await page.goto(siteUrl(SLUG, path), { waitUntil: 'load' });
  if (isSearching(path)) await page.locator('[data-suchtreffer] a, [data-suche-leer]').first().waitFor();
}

test('no real page has a barrier that axe finds, or sticks out at the side of a phone', async () => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  for (const { path, type } of pages) {
    await page.emulateMedia({ colorScheme: 'light' });
    await open(page, path);
    const { found, passed } = await findBarriers(page);
    expect(found, `${type} ${path}`).toEqual([]);
    expect(passed, `${type} ${path}`).toContain('color-contrast');
    await page.setViewportSize({ width: 320, height: 844 });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, `${type} ${path} at 320 px`).toBeLessThanOrEqual(320);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.emulateMedia({ colorScheme: 'dark' });
    expect((await findBarriers(page, COLOUR_RULES)).found, `${type} ${path}, dark`).toEqual([]);
  }
  expect(pages.length).toBeGreaterThan(20);
  await context.close();
});

test('no real page loads more than it may, or anything from elsewhere', async () => {
  for (const { path, type } of pages) {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    const requests: Request[] = [];
    const errors: string[] = [];
    page.on('request', (request) => requests.push(request));
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await open(page, path);
    expect(errors, path).toEqual([]);

    const { origin } = new URL(siteUrl(SLUG));
    const asked = requests
      .map((request) => request.url().replace(/^blob:/, ''))
      .filter((url) => !url.startsWith('data:'));
    expect(
      asked.filter((url) => !url.startsWith(`${origin}/`)),
      path,
    ).toEqual([]);
    expect(await context.cookies(), path).toEqual([]);

    const loaded = requests.filter((request) => request.resourceType() !== 'image' && request.url().startsWith('http'));
    const sizes = await Promise.all(
      loaded.map(async (request) => {
        const { responseBodySize, responseHeadersSize } = await request.sizes();
        return responseBodySize + responseHeadersSize;
      }),
    );
    const total = sizes.reduce((sum, size) => sum + size, 0);
    console.log(`${type} ${path}: ${(total / 1024).toFixed(1)} KB in ${sizes.length} files`);
    expect(total, path).toBeGreaterThan(1024);
    expect(total, path).toBeLessThanOrEqual(isSearching(path) ? BUDGET + SEARCH_BUDGET : BUDGET);
    await context.close();
  }
});
