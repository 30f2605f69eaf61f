import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { Api, siteUrl, untilIdle } from './support/portal.ts';

let browser: Browser;
beforeAll(async () => {
  await untilIdle(await Api.signIn());
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

test.each(['erkelenz', 'wegberg', 'kreis-heinsberg'])('on %s "hund" finds a service about dogs first', async (slug) => {
  const page = await browser.newPage();
  await page.goto(siteUrl(slug, '/suche/?q=hund'));
  const first = page.locator('[data-suchtreffer] a[href]').first();
  await first.waitFor();
  expect(await first.getAttribute('href')).toMatch(/^\/leistungen\/.*hund/);
  await first.click();
  expect(await page.locator('h1').innerText()).toMatch(/hund/i);
  await page.close();
});

test('the search works from the start page by keyboard', async () => {
  const page = await browser.newPage();
  await page.goto(siteUrl('erkelenz'));
  await page.getByRole('searchbox').first().fill('Personalausweis');
  await page.keyboard.press('Enter');
  const first = page.locator('[data-suchtreffer] a[href]').first();
  await first.waitFor();
  expect(await first.getAttribute('href')).toMatch(/^\/leistungen\/.*personalausweis/);
  await page.close();
});

test('finding nothing is said, with a way on', async () => {
  const page = await browser.newPage();
  await page.goto(siteUrl('erkelenz', '/suche/?q=qxzvbnw'));
  const nothing = page.locator('[data-suche-leer]');
  await nothing.waitFor();
  expect(await page.locator('[data-suchtreffer]').count()).toBe(0);
  expect(await nothing.locator('a[href="/leistungen/"]').count()).toBeGreaterThan(0);
  await page.close();
});

test('without JavaScript the page leads to the list of all services', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(siteUrl('erkelenz', '/suche/?q=hund'));
  const link = page.locator('main a[href="/leistungen/"]').first();
  expect(await link.isVisible()).toBe(true);
  await link.click();
  expect(await page.locator('h1').innerText()).toMatch(/Leistungen/);
  await context.close();
});
