/// <reference lib="dom" />
import { AxeBuilder } from '@axe-core/playwright';
import { readdirSync } from 'node:fs';
import type { Browser, Request } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { Api, documentRoot, siteUrl, untilIdle } from './support/portal.ts';
import { join } from 'node:path';

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
  '/leistungen/waffenbesitzkarte/',
  '/leistungen/personalausweis-ausstellen/',
  '/lebenslagen/',
  firstIn('lebenslagen'),
  '/aktuelles/',
  firstIn('aktuelles'),
  '/veranstaltungen/',
  firstIn('veranstaltungen'),
  '/behoerden/',
  firstIn('behoerden'),
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
/** First view without images, in bytes. */
const BUDGET = 60 * 1024;

let browser: Browser;
beforeAll(async () => {
  await untilIdle(await Api.signIn());
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

describe.each(PAGES)('%s', (path) => {
  test.each([
    { width: 390, colorScheme: 'light' },
    { width: 390, colorScheme: 'dark' },
    { width: 1280, colorScheme: 'light' },
    { width: 1280, colorScheme: 'dark' },
  ] as const)('has no barrier that axe finds at $width px, $colorScheme', async ({ width, colorScheme }) => {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      colorScheme,
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    await page.goto(siteUrl(SLUG, path), { waitUntil: 'networkidle' });
    const { violations } = await new AxeBuilder({ page })
      .options({ rules: { 'target-size': { enabled: true } } })
      .analyze();
    expect(
      violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.map(({ html }) => html).slice(0, 3) })),
    ).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, 'nothing sticks out at the side').toBeLessThanOrEqual(0);
    await context.close();
  });

  test('loads little, from its own origin, without an error', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const requests: Request[] = [];
    const errors: string[] = [];
    page.on('request', (request) => requests.push(request));
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.goto(siteUrl(SLUG, path), { waitUntil: 'networkidle' });
    const { origin } = new URL(siteUrl(SLUG));
    const urls = requests.map((request) => new URL(request.url())).filter(({ protocol }) => protocol !== 'data:');
    expect(urls.filter((url) => !url.href.startsWith(`${url.protocol === 'blob:' ? 'blob:' : ''}${origin}/`))).toEqual(
      [],
    );
    expect(errors).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    const isSearch = path.startsWith('/suche/');
    if (!isSearch) expect(requests.filter((request) => request.resourceType() === 'script')).toEqual([]);

    const sizes = await Promise.all(
      requests
        .filter((request) => request.resourceType() !== 'image' && request.url().startsWith('http'))
        .map(async (request) => {
          const { responseBodySize, responseHeadersSize } = await request.sizes();
          return responseBodySize + responseHeadersSize;
        }),
    );
    const total = sizes.reduce((sum, size) => sum + size, 0);
    console.log(`${path}: ${(total / 1024).toFixed(1)} KB in ${sizes.length} files`);
    // The search adds its index on first use.
    expect(total).toBeLessThanOrEqual(isSearch ? BUDGET + 130 * 1024 : BUDGET);
    await context.close();
  });
});
