import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright';

/** What Chromium needs to run anywhere (as root, without a screen) and to talk to nobody by itself. */
const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The browser for tests: Playwright's own Chromium, else `chromium` on the PATH; null where there is neither. */
export function installedBrowser(): string | null {
  const own = chromium.executablePath();
  if (existsSync(own)) return own;
  const candidates = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'chromium'));
  return candidates.find(isExecutable) ?? null;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Starts the browser for tests, with further arguments of Chromium where a test needs them.
 * @throws Error saying how to get one
 */
export async function launchBrowser(...more: string[]): Promise<Browser> {
  const executablePath = installedBrowser();
  if (!executablePath)
    throw new Error('There is no browser for the tests. "npm test" installs one, or: npx playwright install chromium');
  return chromium.launch({ executablePath, args: [...ARGUMENTS, ...more] });
}
