import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { elementsOf } from './support/html.ts';
import { ask, portal, siteUrl, SLUGS } from './support/portal.ts';

describe.each(SLUGS)('%s', (slug) => {
  test('answers on every page that each site must have', async () => {
    const paths = ['/', '/leistungen/', '/aktuelles/', '/veranstaltungen/', '/suche/?q=hund', '/impressum/']
      .concat('/datenschutz/', '/barrierefreiheit/', '/leichte-sprache/', '/gebaerdensprache/', '/404.html')
      .concat('/sitemap.xml', '/robots.txt', '/feed.xml', '/veranstaltungen.ics');
    for (const path of paths) expect((await ask(slug, path)).status, path).toBe(200);
    expect((await ask(slug, '/gibt-es-nicht/')).status).toBe(404);
  });

  test('has all 76 services, on a page each and as open data', async () => {
    const services = JSON.parse((await ask(slug, '/leistungen.json')).body) as Record<string, unknown>[];
    expect(services).toHaveLength(76);
    for (const service of services)
      expect(Object.keys(service).sort()).toEqual(
        ['leikaId', 'onlinedienst', 'slug', 'synonyms', 'title', 'updatedAt', 'url', 'zustaendig'].sort(),
      );
    const listed = new Set(
      elementsOf((await ask(slug, '/leistungen/')).body)
        .filter(({ name }) => name === 'a')
        .flatMap(({ attributes }) => /^\/leistungen\/([^/]+)\/$/.exec(attributes.href ?? '')?.[1] ?? []),
    );
    expect([...listed].sort()).toEqual(services.map((service) => service.slug).sort());
    for (const service of services) {
      expect(service.url).toBe(siteUrl(slug, `/leistungen/${String(service.slug)}/`));
      expect((await ask(slug, `/leistungen/${String(service.slug)}/`)).status, String(service.slug)).toBe(200);
    }
  });
});

test('an address of no site says which there are', async () => {
  const { status, body } = await ask('gibt-es-nicht');
  expect(status).toBe(404);
  for (const slug of SLUGS) expect(body).toContain(`${siteUrl(slug)}`);
});

describe('the admin', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());

  test('asks for the sign-in in German, also where the browser prefers English, and asks no other origin', async () => {
    const context = await browser.newContext({ locale: 'en-GB' });
    const page = await context.newPage();
    const foreign: string[] = [];
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.protocol.startsWith('http') && url.origin !== portal.cmsUrl) foreign.push(request.url());
    });
    await page.goto(`${portal.cmsUrl}/admin`);
    await page.getByLabel('E-Mail').fill(portal.email);
    await page.getByLabel('Passwort').fill(portal.password);
    expect(await page.title()).toBe('Anmelden – Serviceportal');
    expect(await page.locator('html').getAttribute('lang')).toBe('de');
    await page.getByRole('button', { name: 'Anmelden' }).click();
    await page.getByRole('heading', { name: 'Öffentlichkeitsarbeit' }).waitFor();
    expect(foreign).toEqual([]);
  });

  test('lets nobody in with a wrong password, and tells strangers nothing', async () => {
    const page = await browser.newPage();
    await page.goto(`${portal.cmsUrl}/admin`);
    await page.getByLabel('E-Mail').fill('niemand@kreis-heinsberg.example');
    await page.getByLabel('Passwort').fill('falsches-passwort');
    await page.getByRole('button', { name: 'Anmelden' }).click();
    await page
      .getByText(/nicht korrekt|falsch|ungültig/i)
      .first()
      .waitFor();
    for (const collection of ['leistungen', 'angebote', 'users', 'veroeffentlichungen', 'leases', 'payload-jobs'])
      expect((await fetch(`${portal.cmsUrl}/api/${collection}`)).status, collection).toBe(403);
  });
});
