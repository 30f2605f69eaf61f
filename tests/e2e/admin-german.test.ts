import { germanDay } from '@serviceportal/content-types';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { signInPage } from './support/admin.ts';
import { Api, portal, type Doc } from './support/portal.ts';

let browser: Browser;
/** Of somebody whose browser speaks English, in New York. */
let page: Page;
let api: Api;

beforeAll(async () => {
  browser = await launchBrowser();
  api = await Api.signIn();
  page = await signInPage(browser, { locale: 'en-US', timezoneId: 'America/New_York' });
});
afterAll(() => browser?.close());

const open = async (path: string) => {
  await page.goto(`${portal.cmsUrl}/admin/collections/${path}`);
  await page.locator('h1').first().waitFor();
};
/** What a view says once it has all it needs. */
const eventually = <T>(ask: () => Promise<T>) => expect.poll(ask, { timeout: 20_000 });
const field = (path: string) => page.locator(`#field-${path.replaceAll('.', '__')}`);
/** Chooses from a relation what is found by some words. */
async function choose(path: string, words: string, option: string): Promise<void> {
  await field(path).locator('input').first().fill(words);
  await page.locator('.rs__option', { hasText: option }).first().click();
}
/** Saves as a draft and answers what is stored. */
async function saveDraft(collection: string): Promise<Doc> {
  const answered = page.waitForResponse(
    (response) =>
      response.url().includes(`/api/${collection}`) && ['POST', 'PATCH'].includes(response.request().method()),
  );
  await page.locator('#action-save-draft').click();
  const response = await answered;
  const { doc, errors } = (await response.json()) as { doc?: Doc; errors?: unknown };
  if (!doc) throw new Error(JSON.stringify(errors));
  await page.waitForURL((url) => url.pathname.endsWith(doc.id));
  return doc;
}
/** When clocks in Germany show this instant: `10.12.2026 08:30`. */
const shownInGermany = (instant: unknown) =>
  new Intl.DateTimeFormat('de-DE', { timeZone: 'Europe/Berlin', dateStyle: 'medium', timeStyle: 'short' })
    .format(new Date(String(instant)))
    .replace(', ', ' ');

describe('What is typed in a browser that speaks English, in New York', () => {
  test('a time is a time in Germany, and is shown as one', async () => {
    await open('hinweise/create');
    await field('text').fill('Wartung der Heizung im Rathaus');
    await field('von').fill('10.12.2026');
    await page.getByLabel('Anzeigen ab: Uhrzeit').fill('morgens');
    await field('bis').focus();
    await page.getByText('Das ist keine Uhrzeit.').waitFor();
    await page.getByLabel('Anzeigen ab: Uhrzeit').fill('830');
    await field('bis').fill('11.12.26');
    await page.getByLabel('Anzeigen bis: Uhrzeit').fill('17.30 Uhr');
    await choose('kommune', 'übach', 'Übach-Palenberg');
    const doc = await saveDraft('hinweise');
    expect(doc).toMatchObject({ von: '2026-12-10T07:30:00.000Z', bis: '2026-12-11T16:30:00.000Z' });

    await page.reload();
    await eventually(() => field('von').inputValue()).toBe('10.12.2026');
    expect(await page.getByLabel('Anzeigen ab: Uhrzeit').inputValue()).toBe('08:30');
    expect(await field('bis').inputValue()).toBe('11.12.2026');
    await eventually(() => page.locator('.doc-controls').textContent()).toContain(shownInGermany(doc.updatedAt));

    await open('hinweise?search=heizung');
    const row = page.locator('tbody tr', { hasText: 'Wartung der Heizung' });
    await eventually(() => row.textContent()).toContain('10.12.2026 08:30');
    expect(await row.textContent()).toContain('11.12.2026 17:30');

    await open(`hinweise/${doc.id}/versions`);
    await eventually(() => page.locator('tbody').textContent()).toContain(shownInGermany(doc.updatedAt));
  });

  test('a day is typed in German or chosen with the keyboard, and what is none is said at once', async () => {
    await open('kampagnen/create');
    await field('titel').fill('Sauberer Wald');
    await field('teaser').fill('Wir räumen auf.');
    await choose('kommune', 'HUECKEL', 'Hückelhoven');
    await field('von').fill('31.02.2027');
    await field('bis').focus();
    await page.getByText('Das ist kein Tag.').waitFor();
    await field('von').fill('1.3.27');
    await field('bis').focus();
    expect(await field('von').inputValue()).toBe('01.03.2027');
    await field('bis').fill('2027-03-30');
    await page.getByRole('button', { name: 'Kalender öffnen: Letzter Tag' }).click();
    await page.getByRole('button', { name: 'Dienstag, 30. März 2027' }).press('ArrowRight');
    await page.keyboard.press('PageDown');
    expect(await page.getByRole('dialog', { name: 'Kalender: Letzter Tag' }).textContent()).toContain('April 2027');
    await page.keyboard.press('Enter');
    expect(await field('bis').inputValue()).toBe('30.04.2027');
    const doc = await saveDraft('kampagnen');
    expect(doc).toMatchObject({ von: '2027-03-01', bis: '2027-04-30' });
    await open('kampagnen?search=sauberer%20wald');
    await eventually(() => page.locator('tbody').textContent()).toContain(germanDay('2027-04-30'));
  });

  test('a number keeps its comma, and what is none is refused', async () => {
    const [guide] = await api.find('leitfaeden', {});
    await open(`leitfaeden/${guide!.id}`);
    await field('reihenfolge').fill('66,5');
    await field('reihenfolge').blur();
    expect(await saveDraft('leitfaeden')).toMatchObject({ reihenfolge: 66.5 });
    await page.reload();
    await eventually(() => field('reihenfolge').inputValue()).toBe('66,5');
    await field('reihenfolge').fill('66 bis 70');
    await field('reihenfolge').blur();
    await page.getByText('Das ist keine Zahl.').waitFor();
    await field('reihenfolge').fill(String(guide!.reihenfolge));
    await saveDraft('leitfaeden');
  });
});

describe('Lists', () => {
  test.each([
    ['kommunen', 'übach', 'Übach-Palenberg'],
    ['kommunen', 'HUECKELHOVEN', 'Hückelhoven'],
    ['organisationseinheiten', 'strassenverkehrsamt', 'Straßenverkehrsamt'],
  ])('of %s find „%s“', async (collection, words, found) => {
    await open(collection);
    await page.locator('#search-filter-input').fill(words);
    await page.waitForURL((url) => url.searchParams.get('search') === words);
    await eventually(() => page.locator('tbody').textContent()).toContain(found);
  });
});

describe('Records', () => {
  test('a Stammtext as it was published can be read', async () => {
    const fassung = (await api.find('stammtextfassungen', {})).find(({ titel }) =>
      String(titel).startsWith('Personalausweis'),
    );
    await open(`stammtextfassungen/${fassung!.id}`);
    const text = await field('inhalt').innerText();
    for (const words of ['Deutsch', 'Leistungsbezeichnung, bürgernah', 'Teaser', 'Volltext'])
      expect(text).toContain(words);
  });

  test('planning a publish takes German days and hours', async () => {
    const [meldung] = await api.find('meldungen', {});
    await open(`meldungen/${meldung!.id}`);
    await page
      .locator('.publish-button__popup, .form-submit .popup-button, .doc-controls .popup-button')
      .first()
      .click();
    await page.locator('#schedule-publish').click();
    const input = page.locator('.schedule-publish #time input');
    await input.fill('24.12.2027 18:30');
    await input.press('Tab');
    await page.locator('#scheduled-publish-save').click();
    await eventually(() => page.locator('.schedule-publish__upcoming').textContent()).toContain('24.12.2027 18:30');
    const jobs = await api.find('payload-jobs', {});
    expect(jobs.map(({ waitUntil }) => waitUntil)).toContain('2027-12-24T17:30:00.000Z');
    await page.locator('.schedule-publish__delete').first().click();
    await eventually(async () => (await api.find('payload-jobs', {})).length).toBe(0);
  });
});
