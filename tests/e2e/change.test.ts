import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { signInPage } from './support/admin.ts';
import { Api, ask, releaseOf, site, siteUrl, SLUGS, untilIdle } from './support/portal.ts';
import { until } from './support/wait.ts';

/** Pictures of what editors see, for people to look at. */
const SHOTS = join(tmpdir(), 'portal-e2e-pictures');
const PAGE = '/leistungen/hundesteuer/';

let api: Api;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  api = await Api.signIn();
  await untilIdle(api);
  browser = await launchBrowser();
  page = await signInPage(browser);
});
afterAll(() => browser?.close());

const shot = (name: string) => page.screenshot({ path: join(SHOTS, `${name}.png`), fullPage: true });

test('an editor changes a fee, and the page of that Kommune shows it by itself', async () => {
  const others = SLUGS.filter((slug) => slug !== 'erkelenz');
  const before = site('erkelenz').fingerprint();
  const releases = new Map(others.map((slug) => [slug, releaseOf(slug)]));
  const amount = `${1 + Math.floor(Math.random() * 800)},37`;
  expect((await ask('erkelenz', PAGE)).body).not.toContain(`${amount} Euro`);

  await page.getByRole('link', { name: 'Alle Angebote anzeigen' }).click();
  await page.waitForURL(/\/collections\/angebote/);
  await page.getByRole('textbox', { name: /^Suche nach/ }).fill('Hundesteuer – Stadt Erkelenz');
  const offer = page.getByRole('link', { name: 'Hundesteuer – Stadt Erkelenz', exact: true });
  await offer.waitFor();
  await shot('angebote');
  await offer.click();
  await page.waitForURL(/\/collections\/angebote\/[^/?]+/);
  const fees = page.locator('#field-module__kosten__wert');
  await fees.getByRole('button', { name: 'Block umschalten' }).first().click();
  const field = fees.getByLabel('Betrag in Euro').first();
  await field.fill(amount);
  await shot('hundesteuer-erkelenz');
  const publish = page.getByRole('button', { name: 'Änderungen veröffentlichen' });
  const begun = performance.now();
  await publish.click();

  await until('the new amount is on the page', async () => (await ask('erkelenz', PAGE)).body.includes(amount), 30_000);
  console.log(`Click to live page: ${((performance.now() - begun) / 1000).toFixed(2)} s`);
  await page
    .getByText(/erfolgreich/i)
    .first()
    .waitFor();
  await shot('hundesteuer-erkelenz-veroeffentlicht');

  await page.goto(siteUrl('erkelenz', PAGE));
  await expect(page.locator('main').innerText()).resolves.toContain(amount);
  await shot('seite-hundesteuer');

  await untilIdle(api);
  for (const slug of others) expect(releaseOf(slug), slug).toBe(releases.get(slug));
  const after = site('erkelenz').fingerprint();
  const changed = Object.keys(after).filter((file) => after[file] !== before[file] && !file.startsWith('pagefind/'));
  expect(changed).toContain('leistungen/hundesteuer/index.html');
  const allowed =
    /^(?:(?:en|nl|leicht)\/)?leistungen\/hundesteuer\/index\.html(?:\.br|\.gz)?$|^leistungen\.json|^sitemap\.xml/;
  expect(changed.filter((file) => !allowed.test(file))).toEqual([]);
});
