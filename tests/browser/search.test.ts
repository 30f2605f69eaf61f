/// <reference lib="dom" />
import { createHash } from 'node:crypto';
import type { Page as Tab } from 'playwright';
import { describe, expect, inject, test } from 'vitest';
import { findBarriers } from '../support/axe.ts';
import { askAt } from '../unit/serve/served.ts';
import { open, PAGES, urlOf, useBrowser, useTab } from './support/site.ts';

const { port } = inject('rendered');
const SERVICE = urlOf('wegberg', '/leistungen/personalausweis/');
const SEARCH = urlOf('wegberg', '/suche/');
/** More than an inline loader needs. */
const MOST_BYTES = 500;

const fieldOf = (tab: Tab) => tab.locator('input[name="q"]');
const optionsOf = (tab: Tab) => tab.getByRole('option');
const titlesOf = (tab: Tab) => tab.locator('[data-suchtreffer] a[href]').allInnerTexts();
const statusOf = (tab: Tab) => tab.locator('#suchstatus').innerText();

async function type(tab: Tab, text: string): Promise<void> {
  await fieldOf(tab).focus();
  await tab.keyboard.type(text);
  await optionsOf(tab).first().waitFor();
}

/** What has the virtual focus of the field; null when the field itself has it. */
const activeOption = (tab: Tab) =>
  fieldOf(tab).evaluate((field) => {
    const id = field.getAttribute('aria-activedescendant');
    const option = id === null ? null : document.getElementById(id);
    return option?.getAttribute('aria-selected') === 'true' ? option.innerText.split('\n')[0]! : null;
  });

describe.each([390, 320])('the field with suggestions at %i px', (width) => {
  const tab = useTab({ viewport: { width, height: 844 }, reducedMotion: 'reduce' });

  test('is in sight at once and suggests without moving the page', async () => {
    await open(tab(), SERVICE);
    expect(await fieldOf(tab()).isVisible()).toBe(true);
    const heading = await tab().locator('h1').boundingBox();
    expect(heading!.y).toBeLessThan(320);
    await type(tab(), 'ausw');
    expect(await tab().locator('h1').boundingBox()).toEqual(heading);
    const sticksOut = await tab().evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    expect(sticksOut).toBe(false);
    for (const option of await optionsOf(tab()).all())
      expect((await option.boundingBox())!.height).toBeGreaterThanOrEqual(44);
  });

  test('is walked through with the arrow keys, and left as it was', async () => {
    await open(tab(), SERVICE);
    await type(tab(), 'hund');
    const titles = await optionsOf(tab()).locator('> :first-child').allInnerTexts();
    expect(titles[0]).toMatch(/hund/i);
    expect(await activeOption(tab())).toBeNull();
    for (const title of titles) {
      await tab().keyboard.press('ArrowDown');
      expect(await activeOption(tab())).toBe(title);
    }
    await tab().keyboard.press('ArrowDown');
    expect(await activeOption(tab())).toBeNull();
    await tab().keyboard.press('ArrowUp');
    expect(await activeOption(tab())).toBe(titles.at(-1));
    await tab().keyboard.press('Escape');
    expect(await optionsOf(tab()).count()).toBe(0);
    expect(await fieldOf(tab()).inputValue()).toBe('hund');
    expect(await fieldOf(tab()).getAttribute('aria-expanded')).toBe('false');
    expect(await activeOption(tab())).toBeNull();
    await tab().keyboard.press('ArrowDown');
    await optionsOf(tab()).first().waitFor();
    await tab().keyboard.press('Tab');
    expect(await optionsOf(tab()).count()).toBe(0);
    expect(await tab().locator(':focus').innerText()).toBe('Suchen');
  });

  test('Enter opens the suggestion that was chosen', async () => {
    await open(tab(), SERVICE);
    await type(tab(), 'hund');
    await tab().keyboard.press('ArrowDown');
    await tab().keyboard.press('Enter');
    await tab().waitForURL('**/leistungen/hundesteuer/');
  });

  test('a touch opens a suggestion', async () => {
    await open(tab(), SERVICE);
    await type(tab(), 'hund');
    await optionsOf(tab()).first().click();
    await tab().waitForURL('**/leistungen/hundesteuer/');
  });

  test('Enter searches when none was chosen', async () => {
    await open(tab(), SERVICE);
    await type(tab(), 'hund');
    await tab().keyboard.press('Enter');
    await tab().waitForURL('**/suche/?q=hund');
  });

  test('has no barrier that axe finds while it is open', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await tab().emulateMedia({ colorScheme });
      await open(tab(), SERVICE);
      await type(tab(), 'ausw');
      await tab().keyboard.press('ArrowDown');
      const { found, passed } = await findBarriers(tab());
      expect(found, colorScheme).toEqual([]);
      expect(passed).toEqual(expect.arrayContaining(['aria-required-attr', 'aria-allowed-role', 'target-size']));
    }
  });

  test('says to a screen reader what it is and how much it suggests', async () => {
    await open(tab(), SERVICE);
    await type(tab(), 'hund');
    await tab().keyboard.press('ArrowDown');
    const form = tab().getByRole('search');
    await form
      .getByRole('status')
      .filter({ hasText: /^\d+ Vorschl/ })
      .waitFor();
    expect(await form.ariaSnapshot()).toBe(
      [
        '- search:',
        '  - text: Leistung, Amt oder Stichwort suchen',
        '  - combobox "Leistung, Amt oder Stichwort suchen" [expanded]: hund',
        '  - listbox "Vorschläge":',
        '    - option "Hund zur Hundesteuer anmelden online" [selected]',
        '  - button "Suchen"',
        '  - status: 1 Vorschlag',
      ].join('\n'),
    );
    await tab().keyboard.type('qxz');
    await form.getByRole('status').filter({ hasText: 'Keine Vorschläge' }).waitFor();
    expect(await optionsOf(tab()).count()).toBe(0);
  });
});

describe('the results', () => {
  const tab = useTab({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' });

  test('are counted, marked, and say what can be done online', async () => {
    await open(tab(), `${SEARCH}?q=ausweis`);
    const titles = await titlesOf(tab());
    expect(titles[0]).toBe('Personalausweis beantragen');
    expect(await statusOf(tab())).toMatch(/^\d+ Treffer$/);
    const first = tab().locator('.treffer > li').first();
    expect(await first.locator('mark').first().innerText()).toBe('ausweis');
    expect(await tab().title()).toMatch(/^ausweis – /);
    expect((await findBarriers(tab())).found).toEqual([]);
  });

  test('can be narrowed to one kind, by an address of its own', async () => {
    await open(tab(), `${SEARCH}?q=wegberg`);
    const all = await titlesOf(tab());
    const choice = tab().getByRole('navigation', { name: 'Treffer eingrenzen' });
    const news = choice.getByRole('link', { name: /^Meldungen \d+$/ });
    const count = Number((await news.innerText()).replace(/\D/g, ''));
    await news.click();
    await tab().waitForURL('**/suche/?q=wegberg&art=meldung');
    await tab().locator('[aria-current]', { hasText: 'Meldungen' }).waitFor();
    expect(await titlesOf(tab())).toHaveLength(count);
    expect(await tab().locator('.treffer-art').allInnerTexts()).toEqual(Array(count).fill('Meldung'));
    expect(await tab().locator(':focus').innerText()).toMatch(/^Meldungen/);
    await tab().reload();
    await tab().locator('[data-suchtreffer]').first().waitFor();
    expect(await titlesOf(tab())).toHaveLength(count);
    await tab().goBack();
    await tab().locator('[aria-current]', { hasText: 'Alle' }).waitFor();
    expect(await titlesOf(tab())).toEqual(all);
  });

  test('come for a mistyped word, which is said', async () => {
    await open(tab(), `${SEARCH}?q=Hundesteur`);
    expect((await titlesOf(tab()))[0]).toBe('Hund zur Hundesteuer anmelden');
    expect(await statusOf(tab())).toMatch(/^\d+ Treffer\. Gesucht wurde nach „Hundesteuer“\.$/);
  });

  test('of a mistyped word can be had as it was typed', async () => {
    await open(tab(), `${SEARCH}?q=Hundesteur`);
    await tab().getByRole('link', { name: 'Nur nach „Hundesteur“ suchen' }).click();
    await tab().waitForURL('**/suche/?q=Hundesteur&genau=1');
    await tab()
      .locator('#suchstatus', { hasText: /^((?!Gesucht wurde).)*Treffer\.?$/ })
      .waitFor();
    expect(
      await tab()
        .getByRole('link', { name: /^Nur nach/ })
        .count(),
    ).toBe(0);
    await tab().goBack();
    await tab().locator('#suchstatus', { hasText: 'Gesucht wurde nach „Hundesteuer“.' }).waitFor();
  });

  test('change without loading the page again, and the way back leads through them', async () => {
    await open(tab(), `${SEARCH}?q=ausweis`);
    await tab().evaluate(() => Object.assign(window, { same: true }));
    const before = await titlesOf(tab());
    await fieldOf(tab()).fill('hund');
    await tab().keyboard.press('Enter');
    await tab().waitForURL('**/suche/?q=hund');
    await tab().locator('[data-suchtreffer] a', { hasText: 'Hundesteuer' }).first().waitFor();
    expect(await tab().locator(':focus').getAttribute('id')).toBe('suchstatus');
    expect(await optionsOf(tab()).count()).toBe(0);
    await tab().goBack();
    await tab().locator('[data-suchtreffer] a', { hasText: before[0]! }).first().waitFor();
    expect(await fieldOf(tab()).inputValue()).toBe('ausweis');
    expect(await titlesOf(tab())).toEqual(before);
    expect(await tab().evaluate(() => 'same' in window)).toBe(true);
  });

  test('when there are none, near words, the list from A to Z and the telephone help', async () => {
    await open(tab(), `${SEARCH}?q=qxzvbnw`);
    expect(await titlesOf(tab())).toEqual([]);
    const nothing = tab().locator('[data-suche-leer]');
    expect(await nothing.locator('a[href="/leistungen/"]').count()).toBe(1);
    expect(await nothing.locator('a[href^="tel:"]').count()).toBeGreaterThan(0);
    const near = nothing.locator('.aehnlich');
    expect(await near.isVisible()).toBe((await near.locator('a').count()) > 0);
    expect((await findBarriers(tab())).found).toEqual([]);
  });

  test('of the Kreis lead to the Kommunen beside the service, not among the results', async () => {
    await open(tab(), urlOf('kreis-heinsberg', '/suche/?q=hundesteuer'));
    const first = tab().locator('.treffer > li').first();
    await first.locator('summary').click();
    const places = first.locator('details a');
    expect(await places.count()).toBeGreaterThan(0);
    expect(await first.locator('[data-suchtreffer] a').count()).toBe(1);
    expect(await places.first().getAttribute('href')).toMatch(/^https?:\/\/.*\/leistungen\/hundesteuer\/$/);
    expect((await findBarriers(tab())).found).toEqual([]);
  });
});

describe('scripts', () => {
  const browser = useBrowser();

  test('none is fetched until somebody is in the field', async () => {
    const context = await browser().newContext({ viewport: { width: 390, height: 844 } });
    const tab = await context.newPage();
    const scripts: string[] = [];
    tab.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
    await tab.goto(SERVICE, { waitUntil: 'networkidle' });
    expect(scripts).toEqual([]);
    const fetched = tab.waitForRequest(/\/_astro\/.*\.js$/);
    await fieldOf(tab).focus();
    await fetched;
    await context.close();
  });

  test('the only inline one of every page is allowed by the server, and short', async () => {
    for (const { slug, path } of PAGES) {
      const { body, headers } = await askAt(port, path, { host: `${slug}.localhost:${port}` });
      const html = body.toString();
      const inline = [...html.matchAll(/<script>([^]*?)<\/script>/g)].map(([, text]) => text!);
      expect(inline, path).toHaveLength(html.includes('role="search"') ? 1 : 0);
      for (const text of inline) {
        expect(Buffer.byteLength(text)).toBeLessThanOrEqual(MOST_BYTES);
        const hash = createHash('sha256').update(text).digest('base64');
        expect(headers['content-security-policy']).toContain(`'sha256-${hash}'`);
      }
    }
  });
});
