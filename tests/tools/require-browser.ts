import { installedBrowser } from '../support/browser.ts';
import { installPackages } from './install-package.ts';

/**
 * Makes sure that there is a browser for the tests; installs Debian's package where that is possible.
 * @throws Error saying how to get one
 */
export function requireBrowser(report: (line: string) => void): void {
  if (installedBrowser()) return;
  report('Looking for a browser for the tests …');
  installPackages('chromium');
  if (!installedBrowser())
    throw new Error(
      'The tests need Chromium, and none was found. Install the package "chromium" of your system, or run "npx playwright install chromium".',
    );
}
