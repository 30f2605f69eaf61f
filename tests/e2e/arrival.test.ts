import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { ISO_MEDIA } from '../support/files.ts';
import { signInPage } from './support/admin.ts';
import { portal } from './support/portal.ts';
import { freePorts, Script } from './support/process.ts';

/**
 * The built admin makes its Payload with whichever part answers first after a start, the pages or the interface. Sentences of
 * refusals must arrive either way.
 */
const ORDERS = ['/admin/login', '/api/users/me'];

interface Admin {
  url: string;
  script: Script;
}

/** One more process of the admin on the same content, which is asked for `path` first. */
async function startAdmin(path: string): Promise<Admin> {
  const [port] = (await freePorts(1)) as [number];
  const script = new Script('../cms/src/server/start.ts', [], {
    ...portal.settings,
    NODE_ENV: 'production',
    CMS_PORT: String(port),
    PORTAL_SECRET: readFileSync(join(portal.stateDir, 'secret'), 'utf8').trim(),
  });
  await script.untilLine('Admin is ready.');
  const url = `http://localhost:${port}`;
  expect((await fetch(`${url}${path}`)).status).toBe(200);
  return { url, script };
}

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** An answer of the interface to the person who is signed in on a page. */
const ask = (page: Page, method: string, path: string, body?: unknown) =>
  page.evaluate(
    async ([method, path, body]) => {
      const response = await fetch(`/api${path}`, {
        method,
        headers: { 'Content-Type': 'application/json' },
        ...(body === null ? {} : { body }),
      });
      return { status: response.status, text: await response.text() };
    },
    [method, path, body === undefined ? null : JSON.stringify(body)] as const,
  );

interface Found {
  docs: { id: string; leistung: string; kommune: string }[];
}
async function first(page: Page, collection: string): Promise<Found['docs'][number]> {
  const { text } = await ask(page, 'GET', `/${collection}?limit=1&depth=0`);
  return (JSON.parse(text) as Found).docs[0]!;
}

const ENGLISH = /unknown|went wrong|error occurred|invalid|not allowed|following field/i;

describe.each(ORDERS)('First asked for %s', (path) => {
  let admin: Admin;
  let page: Page;
  beforeAll(async () => {
    admin = await startAdmin(path);
    page = await signInPage(browser, { url: admin.url });
  });
  afterAll(async () => {
    await page?.context().close();
    admin?.script.kill('SIGTERM');
    await admin?.script.ended;
  });

  test('every refusal of the interface is a German sentence, with its fields', async () => {
    const angebot = await first(page, 'angebote');
    const { id } = await first(page, 'leistungen');
    const person = { name: 'Neu', rolle: 'kreis-it', password: 'Tulpe Amboss Kreide Nebel' };
    const refusals: [method: string, path: string, body: unknown, status: number, sentence: RegExp, field?: string][] =
      [
        [
          'POST',
          '/angebote',
          { leistung: angebot.leistung, kommune: angebot.kommune, angeboten: true },
          0,
          /schon ein Angebot/,
        ],
        ['DELETE', `/leistungen/${angebot.leistung}`, undefined, 409, /wird noch gebraucht/],
        ['POST', '/veroeffentlichungen/anfordern', { kommunen: ['nirgendwo'] }, 400, /gibt es im Portal nicht/],
        ['POST', '/users', { ...person, email: portal.email }, 400, /registriert|gibt es schon/, 'email'],
        [
          'POST',
          '/users',
          { ...person, email: 'neu@kreis.example', password: 'kurz' },
          400,
          /mindestens 12/,
          'password',
        ],
        ['POST', '/users', { ...person, email: 'neu@kreis.example', name: '' }, 400, /Pflichtfeld|füllen Sie/, 'name'],
        ['PATCH', '/leistungen/gibt-es-nicht', {}, 404, /gibt es nicht oder nicht mehr/],
        ['POST', '/media', { titel: 'x' }, 400, /Datei|hochgeladen/],
        ['POST', '/veroeffentlichungen', {}, 403, /dürfen Sie nicht/],
        ['PATCH', `/leistungen/${id}?locale=de`, { bezeichnung: '' }, 400, /Pflichtfeld|füllen Sie/, 'bezeichnung'],
      ];
    for (const [method, path, body, status, sentence, field] of refusals) {
      const answer = await ask(page, method, path, body);
      expect(status === 0 ? [400, 409] : [status], `${method} ${path}: ${answer.text}`).toContain(answer.status);
      expect(answer.text, `${method} ${path}`).toMatch(sentence);
      expect(answer.text, `${method} ${path}`).not.toMatch(ENGLISH);
      expect(answer.text).not.toMatch(/node_modules|\bat .*\.js/);
      if (field) {
        const { errors } = JSON.parse(answer.text) as {
          errors: { data: { errors: { path: string; message: string }[] } }[];
        };
        expect(errors[0]!.data.errors).toContainEqual(
          expect.objectContaining({ path: field, message: expect.stringMatching(sentence) }),
        );
      }
    }
    const stranger = await fetch(`${admin.url}/api/leistungen`);
    expect(stranger.status).toBe(403);
    expect(await stranger.text()).toMatch(/dürfen Sie nicht/);
  });

  test('the form shows the sentence at its field and as a notice', async () => {
    await page.goto(`${admin.url}/admin/collections/users/create`);
    await page.locator('#field-email').fill('neu@kreis.example');
    await page.locator('#field-password').fill('Passwort2026!');
    await page.locator('#field-confirm-password').fill('Passwort2026!');
    await page.locator('#field-name').fill('Neu');
    await page.locator('#field-rolle').click();
    await page.getByRole('option', { name: 'Kreis-IT' }).click();
    await page.locator('#action-save').click();
    const sentence = /Dieses Passwort ist leicht zu erraten/;
    await page.locator('.toast-error, [data-sonner-toast]').filter({ hasText: sentence }).first().waitFor();
    await page.locator('.field-error, .tooltip, .field-type').filter({ hasText: sentence }).first().waitFor();
  });

  test('what the form is told late of its last change takes no mark away', async () => {
    await page.goto(`${admin.url}/admin/collections/users/create`);
    await page.locator('#field-email').fill('noch-einer@kreis.example');
    await page.locator('#field-password').fill('Passwort2026!');
    await page.locator('#field-confirm-password').fill('Passwort2026!');
    await page.locator('#field-rolle').click();
    await page.getByRole('option', { name: 'Kreis-IT' }).click();
    // After each change the form asks the server, which takes its time with the answer to the last one.
    const late = Promise.withResolvers<true>();
    const asked = Promise.withResolvers<true>();
    const answered = Promise.withResolvers<true>();
    const isQuestion = (url: URL) => url.pathname.endsWith('/users/create');
    await page.route(isQuestion, async (route) => {
      if (route.request().method() !== 'POST') return route.continue();
      const answer = await route.fetch();
      asked.resolve(true);
      await late.promise;
      await route.fulfill({ response: answer });
      answered.resolve(true);
    });
    await page.locator('#field-name').fill('Noch einer');
    await asked.promise;
    await page.locator('#action-save').click();
    const mark = page.locator('#field-password').locator('xpath=ancestor::*[contains(@class, "field-type")][1]');
    await mark.filter({ hasText: /Dieses Passwort ist leicht zu erraten/ }).waitFor();
    late.resolve(true);
    await answered.promise;
    await page.waitForTimeout(1000);
    expect(await mark.innerText()).toMatch(/Dieses Passwort ist leicht zu erraten/);
    await page.unroute(isQuestion);
  });

  test('a draft that is refused is marked at its field, too', async () => {
    await page.goto(`${admin.url}/admin/collections/hinweise/create`);
    await page.locator('#field-text').fill('Wartung');
    await page.locator('#action-save-draft').click();
    await page
      .locator('#field-kommune .field-error')
      .filter({ hasText: /Bitte wählen Sie die Kommune/ })
      .waitFor();
  });

  test('a photo of an iPhone is refused at the field of the file', async () => {
    await page.goto(`${admin.url}/admin/collections/media/create`);
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({
        name: 'IMG_4711.heic',
        mimeType: 'image/heic',
        buffer: ISO_MEDIA('heic'),
      });
    await page.locator('#field-titel').fill('Foto');
    await page.locator('#field-lizenz').fill('Erika Mustermann');
    await page.locator('#field-kommune .rs__control').click();
    await page.locator('.rs__option').first().click();
    await page.locator('#action-save').click();
    await page
      .getByText(/Das ist ein Foto im Format HEIC/)
      .first()
      .waitFor();
  });

  test('what is in use cannot be deleted, and says by whom', async () => {
    const { leistung } = await first(page, 'angebote');
    await page.goto(`${admin.url}/admin/collections/leistungen/${leistung}`);
    await page.locator('.doc-controls__popup button').first().click();
    await page.locator('#action-delete').click();
    await page.locator('#confirm-action').click();
    await page
      .getByText(/Dieses Dokument wird noch gebraucht/)
      .first()
      .waitFor();
  });
});

test('a person changes their own password in the form, with the present one', async () => {
  const page = await signInPage(browser);
  const { text } = await ask(page, 'GET', '/users/me');
  const { user } = JSON.parse(text) as { user: { id: string } };
  await page.goto(`${portal.cmsUrl}/admin/collections/users/${user.id}`);
  await page.locator('#field-aktuellesPasswort').waitFor();
  await page.locator('#field-email').fill('anders@kreis-heinsberg.example');
  await page.locator('#action-save').click();
  await page
    .getByText(/Bitte geben Sie hier Ihr jetziges Passwort ein/)
    .first()
    .waitFor();
  await page.locator('#field-aktuellesPasswort').fill(portal.password);
  await page.locator('#action-save').click();
  await expect
    .poll(async () => (await ask(page, 'GET', `/users/${user.id}`)).text)
    .toContain('anders@kreis-heinsberg.example');
  await ask(page, 'PATCH', `/users/${user.id}`, { email: portal.email, aktuellesPasswort: portal.password });
  await page.context().close();
});

test('the log tells of a refusal in one short line with the address', () => {
  const lines = readFileSync(join(portal.stateDir, 'logs', 'admin.log'), 'utf8').split('\n');
  const refused = lines.filter((line) => line.includes('refused ('));
  expect(refused.length).toBeGreaterThan(0);
  for (const line of refused) {
    expect(line.length).toBeLessThan(600);
    expect(line).toMatch(/at (127\.0\.0\.1|::1|::ffff:127\.0\.0\.1): /);
    expect(line).not.toContain('node_modules');
  }
});
