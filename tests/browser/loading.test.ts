/// <reference lib="dom" />
import type { BrowserContext, Page as Tab, Request } from 'playwright';
import { describe, expect, test } from 'vitest';
import { asPublished, PAGES, pageAt, useBrowser, type Page } from './support/site.ts';

/** A phone from some years ago in a bad place: times slower than this machine, ms, and bytes a second. */
const SLOWDOWN = 4;
const NETWORK = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 90_000 };
/** What moves this long after the last byte counts as well, in ms. */
const SETTLED = 300;
/** Kinds of pages with a script of their own: they search and filter. */
const WITH_SCRIPT: readonly Page['kind'][] = ['suche', 'leistungen'];
/** Kinds that are looked at in every language; of the others the German one is enough. */
const IN_EVERY_LANGUAGE: readonly Page['kind'][] = ['start', 'leistungen'];

interface LayoutShift extends PerformanceEntry {
  sources: { node: Node | null }[];
}

const browser = useBrowser();
const addresses = PAGES.filter(({ kind, locale }) => locale === 'de' || IN_EVERY_LANGUAGE.includes(kind)).map(
  ({ type, kind, url }) => ({ type, kind, url: asPublished(url) }),
);

/** A tab of a slow phone that writes down what moves. */
async function slowTab(context: BrowserContext): Promise<Tab> {
  const tab = await context.newPage();
  const session = await context.newCDPSession(tab);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', NETWORK);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await tab.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const { sources } of list.getEntries() as LayoutShift[])
        shifts.push(sources.map(({ node }) => (node as Element | null)?.outerHTML?.slice(0, 80) ?? '?').join(', '));
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return tab;
}

const shiftsOf = async (tab: Tab): Promise<string[]> => {
  await tab.waitForTimeout(SETTLED);
  await tab.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
  return tab.evaluate(() => (window as unknown as { shifts: string[] }).shifts);
};

describe('on a slow phone', () => {
  test.each(addresses)('$type stands still, asks nobody else, and leaves nothing behind', async ({ kind, url }) => {
    const context = await browser().newContext({ viewport: { width: 390, height: 844 } });
    const tab = await slowTab(context);
    const requests: Request[] = [];
    const errors: string[] = [];
    tab.on('request', (request) => requests.push(request));
    tab.on('pageerror', ({ message }) => errors.push(message));
    tab.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await tab.goto(url, { waitUntil: 'load' });
    // Pictures further down are loaded only when somebody comes near.
    await tab.mouse.wheel(0, 20_000);
    expect(await shiftsOf(tab)).toEqual([]);

    const { origin } = new URL(url);
    const asked = requests.map((request) => request.url()).filter((address) => !address.startsWith('data:'));
    expect(asked.filter((address) => !address.startsWith(`${origin}/`))).toEqual([]);
    const scripts = requests.filter((request) => request.resourceType() === 'script');
    if (!WITH_SCRIPT.includes(kind)) expect(scripts.map((request) => request.url())).toEqual([]);
    expect(errors).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    expect(await tab.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    await context.close();
  });

  test('what moves would be seen', async () => {
    const context = await browser().newContext({ viewport: { width: 390, height: 844 } });
    const tab = await slowTab(context);
    await tab.goto(asPublished(pageAt('/').url), { waitUntil: 'load' });
    expect(await shiftsOf(tab)).toEqual([]);
    await tab.evaluate(() =>
      document.body.prepend(Object.assign(document.createElement('p'), { innerText: 'Später!' })),
    );
    expect((await shiftsOf(tab)).length).toBeGreaterThan(0);
    await context.close();
  });
});
