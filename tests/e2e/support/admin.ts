import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { portal } from './portal.ts';

interface SignInOptions extends BrowserContextOptions {
  email?: string;
  password?: string;
  /** Another process of the admin than the one all tests share. */
  url?: string;
}

/** A page of the admin with a person signed in, as they do it: through the form. */
export async function signInPage(
  browser: Browser,
  { email = portal.email, password = portal.password, url = portal.cmsUrl, ...options }: SignInOptions = {},
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 1000 }, locale: 'de-DE', ...options });
  const page = await context.newPage();
  await page.goto(`${url}/admin`);
  await page.getByLabel('E-Mail').fill(email);
  await page.getByLabel('Passwort').fill(password);
  await page.getByRole('button', { name: 'Anmelden' }).click();
  await page.waitForURL(({ pathname }) => !pathname.includes('/login'));
  return page;
}
