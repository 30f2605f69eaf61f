/// <reference lib="dom" />
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page, Request } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { Api, documentRoot, siteUrl, untilIdle } from './support/portal.ts';

const SLUG = 'erkelenz';
/** The first page in a folder of the site. */
function firstIn(folder: string): string {
  const [first] = readdirSync(join(documentRoot(SLUG), folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  if (!first) throw new Error(`${SLUG} has no page in ${folder}`);
  return `/${folder}/${first}/`;
}

/** One page of each type. */
const PAGES = [
  '/',
  '/leistungen/',
  '/leistungen/hundesteuer/',
  '/leistungen/personalausweis-ausstellen/',
  '/leistungen/waffenbesitzkarte/',
  '/lebenslagen/',
  firstIn('lebenslagen'),
  '/aktuelles/',
  firstIn('aktuelles'),
  '/veranstaltungen/',
  firstIn('veranstaltungen'),
  '/behoerden/',
  firstIn('behoerden'),
  '/suche/',
  '/suche/?q=hund',
  '/suche/?q=qxzvbnw',
  '/impressum/',
  '/barrierefreiheit/',
  '/leichte-sprache/',
  '/gebaerdensprache/',
  '/en/',
  '/leicht/',
  '/404.html',
];
const isSearching = (path: string) => path.includes('?q=');

/** First view without images, in bytes. */
const BUDGET = 60 * 1024;
/** What the search loads on top when somebody first searches, in bytes. */
const SEARCH_BUDGET = 130 * 1024;

let browser: Browser;
beforeAll(async () => {
  await untilIdle(await Api.signIn());
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

async function open(page: Page, path: string): Promise<void> {
  await page.goto(siteUrl(SLUG, path), { waitUntil: 'load' });
  if (isSearching(path)) await page.locator('[data-suchtreffer] a, [data-suche-leer]').first().waitFor();
}

describe.each(PAGES)('%s', (path) => {
  test('has no barrier that axe finds, wide and narrow, light and dark', async () => {
    const context = await browser.newContext({ reducedMotion: 'reduce' });
    const page = await context.newPage();
    for (const width of [390, 1280])
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        // Loaded anew: colours that are on their way from light to dark are neither.
        await open(page, path);
        // There are no frames in frames, which is all that axe's other mode is for.
        const axe = new AxeBuilder({ page }).setLegacyMode();
        // Colours alone can differ between light and dark.
        if (colorScheme === 'dark') axe.withRules(['color-contrast', 'link-in-text-block']);
        else axe.options({ rules: { 'target-size': { enabled: true } } });
        const { violations, passes } = await axe.analyze();
        const found = violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.map(({ html }) => html) }));
        expect(found, `${width} px, ${colorScheme}`).toEqual([]);
        expect(passes.map(({ id }) => id)).toContain('color-contrast');
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(overflow, `sticks out at the side at ${width} px`).toBeLessThanOrEqual(0);
      }
    await context.close();
  });

  test('loads little, from its own origin, without an error, and leaves nothing behind', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const requests: Request[] = [];
    const errors: string[] = [];
    page.on('request', (request) => requests.push(request));
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await open(page, path);

    const { origin } = new URL(siteUrl(SLUG));
    const asked = requests.map((request) => request.url()).filter((url) => !url.startsWith('data:'));
    expect(asked.filter((url) => !url.replace(/^blob:/, '').startsWith(`${origin}/`))).toEqual([]);
    expect(errors).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    const scripts = requests.filter((request) => request.resourceType() === 'script').map((request) => request.url());
    if (!path.startsWith('/suche/')) expect(scripts).toEqual([]);

    const loaded = requests.filter((request) => request.resourceType() !== 'image' && request.url().startsWith('http'));
    const sizes = await Promise.all(
      loaded.map(async (request) => {
        const { responseBodySize, responseHeadersSize } = await request.sizes();
        return responseBodySize + responseHeadersSize;
      }),
    );
    const total = sizes.reduce((sum, size) => sum + size, 0);
    console.log(`${path}: ${(total / 1024).toFixed(1)} KB in ${sizes.length} files`);
    expect(total).toBeGreaterThan(1024);
    expect(total).toBeLessThanOrEqual(isSearching(path) ? BUDGET + SEARCH_BUDGET : BUDGET);
    await context.close();
  });
});
