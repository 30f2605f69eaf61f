/// <reference lib="dom" />
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { signInPage } from './support/admin.ts';
import { Api, portal } from './support/portal.ts';

/** Tabs that go through the views beside each other: each waits longer than it works. */
const TABS = 3;
const SCREEN = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };
/** What English, American times or program text look like on a page of the admin. */
const UNGERMAN = /\b(AM|PM)\b|nachm\.|vorm\.|\b\d{1,2}\/\d{1,2}\/\d{2,4}\b|\bUTC\b|\bGMT\b|\{"/;

let browser: Browser;
let api: Api;
beforeAll(async () => {
  browser = await launchBrowser();
  api = await Api.signIn();
});
afterAll(() => browser?.close());

/** Every kind of view: of each collection its list, its empty form, a document and its versions; and those of no collection. */
async function allViews(): Promise<string[]> {
  const { collections } = (await (await api.send('GET', 'access')).json()) as { collections: Record<string, unknown> };
  const slugs = Object.keys(collections).filter((slug) => !slug.startsWith('payload-'));
  expect(slugs.length).toBeGreaterThan(20);
  const ofCollections = slugs.map(async (slug) => {
    const [document] = await api.find(slug, {});
    const ofDocument = document ? [`/${document.id}`, `/${document.id}/versions`] : [];
    return ['', '/create', ...ofDocument].map((path) => `/collections/${slug}${path}`);
  });
  return ['', '/account', '/nirgends', ...(await Promise.all(ofCollections)).flat()];
}

/** What is wrong with a view in a tab, seen by somebody whose browser speaks English. */
async function faultsOf(tab: Page, view: string): Promise<string[]> {
  const faults: string[] = [];
  const note = (fault: string) => faults.push(`${view}: ${fault}`);
  tab.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(https?|wss?):$/.test(url.protocol) && url.origin !== portal.cmsUrl) note(`asks for ${request.url()}`);
  });
  tab.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) note(message.text());
  });
  tab.on('pageerror', (error) => note(error.message));
  await tab.goto(`${portal.cmsUrl}/admin${view}`, { waitUntil: 'networkidle', timeout: 120_000 });
  const text = await tab.locator('.template-default__wrap, .template-minimal').first().innerText();
  const found = UNGERMAN.exec(text);
  if (found) note(text.slice(Math.max(0, found.index - 60), found.index + 60));
  const editors = await tab.locator('.monaco-editor, .code-editor, .json-field').count();
  if (editors > 0) note('an editor of program text');
  await tab.setViewportSize(PHONE);
  // Some of it is arranged by scripts, which hear of the new width a moment later.
  const fits = await tab
    .waitForFunction((width) => document.documentElement.scrollWidth <= width, PHONE.width, { timeout: 10_000 })
    .then(
      () => true,
      () => false,
    );
  if (!fits) note(`is ${await tab.evaluate(() => document.documentElement.scrollWidth)} px wide on a phone`);
  await tab.setViewportSize(SCREEN);
  tab.removeAllListeners();
  return faults;
}

test(
  'every view speaks German, shows no program text, fits a phone, asks no other origin and keeps the policy',
  { timeout: 600_000 },
  async () => {
    const first = await signInPage(browser, { locale: 'en-US', timezoneId: 'America/New_York' });
    const views = await allViews();
    const faults: string[] = [];
    const walk = async (tab: Page) => {
      for (let view = views.shift(); view !== undefined; view = views.shift())
        faults.push(...(await faultsOf(tab, view)));
    };
    const others = Array.from({ length: TABS - 1 }, () => first.context().newPage());
    await Promise.all([first, ...(await Promise.all(others))].map(walk));
    await first.context().clearCookies();
    for (const view of ['/login', '/forgot']) faults.push(...(await faultsOf(first, view)));
    expect(faults).toEqual([]);
    await first.context().close();
  },
);
