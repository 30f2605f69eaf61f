/// <reference lib="dom" />
import type { Page as Tab } from 'playwright';
import { describe, expect, test } from 'vitest';
import { open, PAGES, pageAt, urlOf, useTab, type Page } from './support/site.ts';

const PHONE = { width: 390, height: 844 };
const without = useTab({ viewport: PHONE, javaScriptEnabled: false });
const withScript = useTab({ viewport: PHONE });

/** Kinds of pages where a script shows more: what is found, how much is left. */
const WITH_SCRIPT: readonly Page['kind'][] = ['suche', 'leistungen'];
const addresses = PAGES.map(({ type, kind, url }) => ({ type, kind, url }));

const wordsOf = (tab: Tab) => tab.locator('body').innerText();
const linksOf = (tab: Tab) =>
  tab.locator('a:visible').evaluateAll((links) => links.map((link) => link.getAttribute('href')));

describe('without JavaScript', () => {
  test.each(addresses)('$type says the same and leads on to the same', async ({ kind, url }) => {
    await open(withScript(), url);
    await without().goto(url);
    const words = await wordsOf(without());
    expect(words.length).toBeGreaterThan(50);
    if (!WITH_SCRIPT.includes(kind)) expect(words).toBe(await wordsOf(withScript()));
    expect(await linksOf(without())).toEqual(expect.arrayContaining(await linksOf(withScript())));
  });

  test('the search leads to the list of all services', async () => {
    await without().goto(pageAt('/').url);
    await without().getByRole('searchbox').first().fill('Hund');
    await without().keyboard.press('Enter');
    await without().waitForURL(/\/suche\/\?q=Hund/);
    const link = without().locator('main a[href="/leistungen/"]').first();
    await link.click();
    await without().getByRole('link', { name: 'Hund zur Hundesteuer anmelden' }).click();
    expect(await without().locator('h1').innerText()).toBe('Hund zur Hundesteuer anmelden');
  });

  test('the menu opens and leads on', async () => {
    await without().goto(pageAt('/leistungen/personalausweis/').url);
    const menu = without().getByRole('navigation', { name: 'Hauptnavigation' });
    expect(await menu.isVisible()).toBe(false);
    await without().locator('summary', { hasText: 'Menü' }).click();
    await menu.getByRole('link', { name: 'Veranstaltungen' }).click();
    expect(await without().locator('h1').innerText()).toBe('Veranstaltungen');
  });

  test('everything folded can be opened', async () => {
    for (const { url } of PAGES) {
      await without().goto(url);
      for (const summary of await without().locator('main summary').all()) await summary.click();
      const closed = await without().locator('main details:not([open])').count();
      expect(closed, url).toBe(0);
    }
  });

  test('the form under a page is sent with what one wrote', async () => {
    const sent: string[] = [];
    await without().route('**/rueckmeldung', (route) => {
      sent.push(`${route.request().method()} ${route.request().postData()}`);
      return route.fulfill({ status: 303, headers: { location: '/rueckmeldung/danke/' } });
    });
    const { url } = pageAt('/leistungen/personalausweis/');
    await without().goto(url);
    const form = without().locator('form[action="/rueckmeldung"]');
    await form.getByRole('button', { name: 'Nein' }).click();
    await without().waitForURL('**/rueckmeldung/danke/');
    await without().goto(url);
    await form.locator('summary').click();
    await form.getByRole('textbox').fill('Die Gebühr für 2027 fehlt.');
    await form.getByRole('button', { name: 'Rückmeldung senden' }).click();
    await without().waitForURL('**/rueckmeldung/danke/');
    const [answer, message] = sent.map((each) => new URLSearchParams(each.replace(/^POST /, '')));
    expect(Object.fromEntries(answer!)).toEqual({
      seite: '/leistungen/personalausweis/',
      sprache: 'de',
      hilfreich: 'nein',
      nachricht: '',
      website: '',
    });
    expect(Object.fromEntries(message!)).toEqual({
      seite: '/leistungen/personalausweis/',
      sprache: 'de',
      nachricht: 'Die Gebühr für 2027 fehlt.',
      website: '',
    });
  });

  test('the dates of events are filtered', async () => {
    await without().goto(urlOf('wegberg', '/veranstaltungen/'));
    const titles = () => without().locator('main h3:visible, main h2:visible').allInnerTexts();
    expect(await titles()).toEqual(expect.arrayContaining(['Neujahrskonzert', 'Krippenausstellung']));
    await without().getByLabel('Kultur und Musik').check();
    expect(await titles()).toContain('Neujahrskonzert');
    expect(await titles()).not.toContain('Krippenausstellung');
  });
});
