import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { installedBrowser } from '../../tests/support/browser.ts';

const APT_GET = '/usr/bin/apt-get';

/**
 * Makes sure that there is a browser for the tests; installs Debian's package where that is possible.
 * @throws Error saying how to get one
 */
export function requireBrowser(report: (line: string) => void): void {
  if (installedBrowser()) return;
  if (process.getuid?.() === 0 && existsSync(APT_GET)) {
    report('Installing the browser for the tests …');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const aptGet = (...args: string[]) => spawnSync(APT_GET, ['-qq', ...args], { env, stdio: 'inherit' });
    aptGet('update');
    aptGet('install', '--yes', '--no-install-recommends', 'chromium');
  }
  if (!installedBrowser())
    throw new Error(
      'The tests need Chromium, and none was found. Install the package "chromium" of your system, or run "npx playwright install chromium".',
    );
}
