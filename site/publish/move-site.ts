import { renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sync } from './store/files.ts';
import { listDirectory } from './store/layout.ts';
import { readCurrent } from './store/read-release.ts';

/**
 * Takes along the site of a Kommune (by its id) that got another short name, so that nobody is shown what stayed behind under
 * the old one, and it goes on from what it showed. `siteRoot` is where it belongs now and nothing is yet; `names` are those that Kommunen have.
 */
export function moveSite(siteRoot: string, kommune: string, names: readonly string[]): void {
  const sites = dirname(siteRoot);
  const before = listDirectory(sites)
    .filter((name) => !names.includes(name))
    .map((name) => join(sites, name))
    .find((root) => readCurrent(root)?.snapshot.kommune.id === kommune);
  if (before === undefined) return;
  renameSync(before, siteRoot);
  sync(sites);
}
