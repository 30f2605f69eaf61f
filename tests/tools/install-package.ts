import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const APT_GET = '/usr/bin/apt-get';

/** Installs packages of Debian where that is possible; else does nothing. */
export function installPackages(...names: string[]): void {
  if (process.getuid?.() !== 0 || !existsSync(APT_GET)) return;
  // Servers among them are for tests, and not to be started.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  const aptGet = (...args: string[]) => spawnSync(APT_GET, ['-qq', ...args], { env, stdio: 'inherit' });
  aptGet('update');
  aptGet('install', '--yes', '--no-install-recommends', ...names);
}
