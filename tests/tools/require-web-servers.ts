import { missingWebServers, WEB_SERVER_PACKAGES } from '../support/web-servers.ts';
import { installPackages } from './install-package.ts';

/**
 * Installs the web servers that configurations are shipped for where that is possible. Without them everything else is tested:
 * says so.
 */
export function requireWebServers(report: (line: string) => void): void {
  if (missingWebServers().length === 0) return;
  report('Looking for the web servers that the portal’s answers are compared with …');
  installPackages(...WEB_SERVER_PACKAGES);
  const missing = missingWebServers();
  if (missing.length > 0)
    report(
      `NOT TESTED: whether ${missing.join(' and ')} would answer as the bundled server does. Install Debian's packages ${WEB_SERVER_PACKAGES.join(', ')}.`,
    );
}
