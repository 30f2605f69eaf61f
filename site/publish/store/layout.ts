import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Where the parts of one site live below its root (`$PORTAL_STATE/sites/<kommune>`):
 * `current` is a symlink to `releases/<id>/public`; beside `public` lie the records (`manifest.json`, `snapshot.json`, their
 * changes), which no web server sees; `live` in a release says since when it was first served; `hold.json` marks a site that was rolled back;
 * `site.json` is what web servers were told of it.
 */
export const siteLayout = {
  current: (siteRoot: string) => join(siteRoot, 'current'),
  entry: (siteRoot: string) => join(siteRoot, 'site.json'),
  hold: (siteRoot: string) => join(siteRoot, 'hold.json'),
  releases: (siteRoot: string) => join(siteRoot, 'releases'),
  release: (siteRoot: string, id: string) => join(siteRoot, 'releases', id),
};

/** What web servers find beside the sites (in `$PORTAL_STATE/sites`): a link to each by its host name, and a page that names all. */
export const sitesLayout = {
  hosts: (sitesRoot: string) => join(sitesRoot, '.hosts'),
  page: (sitesRoot: string) => join(sitesRoot, 'index.html'),
};

export const releaseLayout = {
  public: (releaseDir: string) => join(releaseDir, 'public'),
  live: (releaseDir: string) => join(releaseDir, 'live'),
};

const ID_PATTERN = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})(\d{3})-[0-9a-f]{4}$/;

export function isReleaseId(name: string): boolean {
  return ID_PATTERN.test(name);
}

/** Names sort by time (UTC), also when the clock was set back: never before `newest`. */
export function newReleaseId(now: Date, newest: string | undefined): string {
  const after = newest === undefined ? 0 : timeOf(newest) + 1;
  const stamp = new Date(Math.max(now.getTime(), after)).toISOString().replace(/[-:.Z]/g, '');
  return `${stamp}-${randomBytes(2).toString('hex')}`;
}

function timeOf(id: string): number {
  return Date.parse(id.replace(ID_PATTERN, '$1-$2-$3T$4:$5:$6.$7Z'));
}

/** Ids of the complete releases, oldest first. */
export function releaseIds(siteRoot: string): string[] {
  return listDirectory(siteLayout.releases(siteRoot)).filter(isReleaseId).sort();
}

/** Names in a folder; none when the folder does not exist. */
export function listDirectory(directory: string): string[] {
  try {
    return readdirSync(directory);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
