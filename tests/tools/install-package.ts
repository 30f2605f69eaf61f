import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const APT_GET = '/usr/bin/apt-get';

/** Installs a package of Debian where that is possible; else does nothing. */
export function installPackage(name: string): void {
  if (process.getuid?.() !== 0 || !existsSync(APT_GET)) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const aptGet = (...args: string[]) => spawnSync(APT_GET, ['-qq', ...args], { env, stdio: 'inherit' });
  aptGet('update');
  aptGet('install', '--yes', '--no-install-recommends', name);
}
