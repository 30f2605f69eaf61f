import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { isIPv6 } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PortalConfig } from '@serviceportal/cms';
import type { Environment } from '@serviceportal/cms/environment';

/** Root folder of the repository. */
export const repositoryRoot = fileURLToPath(new URL('..', import.meta.url));

/** Paths inside the state folder. */
export const stateLayout = {
  sites: (stateDir: string) => join(stateDir, 'sites'),
  cache: (stateDir: string) => join(stateDir, 'cache'),
  secret: (stateDir: string) => join(stateDir, 'secret'),
};

/** The secret that signs sessions: from the environment, else generated once and kept in the state folder. */
export function portalSecret({ secret, stateDir }: Environment): string {
  if (secret) return secret;
  const file = stateLayout.secret(stateDir);
  if (!existsSync(file)) {
    mkdirSync(stateDir, { recursive: true });
    writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 });
    chmodSync(file, 0o600);
  }
  return readFileSync(file, 'utf8').trim();
}

/** Origin of a Kommune's site that has no host of its own. */
export const baseUrlOf = (sitePort: number) => (slug: string) => `http://${slug}.localhost:${sitePort}`;

/** Where the admin answers. */
export const adminUrl = ({ cmsPort }: Pick<Environment, 'cmsPort'>) => `http://localhost:${cmsPort}`;

/** Where other processes of this machine reach a server: where it listens on all addresses, by the machine's own. */
function reachable(listening: string, port: number): string {
  const host =
    { '0.0.0.0': '127.0.0.1', '::': '[::1]' }[listening] ?? (isIPv6(listening) ? `[${listening}]` : listening);
  return `http://${host}:${port}`;
}

export const reachableAdmin = ({ cmsHost, cmsPort }: Pick<Environment, 'cmsHost' | 'cmsPort'>) =>
  reachable(cmsHost, cmsPort);

export const reachableSites = ({ siteHost, sitePort }: Pick<Environment, 'siteHost' | 'sitePort'>) =>
  reachable(siteHost, sitePort);

/** What a process needs to open the portal's content. */
export function portalConfig(environment: Environment): PortalConfig {
  return {
    stateDir: environment.stateDir,
    databaseUrl: environment.databaseUrl,
    secret: portalSecret(environment),
    serverUrl: adminUrl(environment),
  };
}
