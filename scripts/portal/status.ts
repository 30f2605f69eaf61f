import { statfsSync } from 'node:fs';
import { WorkerWatch } from '@serviceportal/cms';
import { listReleases, readHold, readLiveRelease, siteRootOf } from '@serviceportal/site/publish';
import { stateLayout } from '../state.ts';
import { allKommunen, withContent } from './content.ts';
import { diskUse } from './disk-use.ts';

/**
 * `portal status`: what every site shows, and how its last publish ended. With `disk` also what sites take there: every file of every
 * release is looked at, which takes a while.
 */
export async function status({ json, disk: asksDisk }: { json: boolean; disk: boolean }): Promise<void> {
  const report = await withContent(async (payload, { stateDir }) => {
    const disk = asksDisk ? await diskUse(stateLayout.sites(stateDir)) : null;
    const sites = [];
    for (const { slug, anzeigeName } of await allKommunen(payload)) {
      const siteRoot = siteRootOf(stateDir, slug);
      const release = readLiveRelease(siteRoot);
      const hold = readHold(siteRoot);
      const { docs } = await payload.find({
        collection: 'veroeffentlichungen',
        where: { slug: { equals: slug } },
        sort: '-createdAt',
        limit: 1,
        depth: 0,
      });
      const last = docs[0];
      sites.push({
        slug,
        name: anzeigeName,
        release: release?.id ?? null,
        since: release?.manifest.createdAt ?? null,
        day: release?.manifest.day ?? null,
        pages: release?.manifest.counts.pages ?? 0,
        searchIndex: release ? (release.manifest.index.stale ? 'behind' : 'current') : null,
        heldBack: release?.manifest.held ?? [],
        rolledBack: hold ? { since: hold.since, from: hold.replaced } : null,
        lastPublish: last
          ? {
              id: String(last.id),
              state: last.zustand,
              result: last.ergebnis ?? '',
              reasons: last.anlaesse ?? [],
              at: last.updatedAt,
            }
          : null,
        releases: listReleases(siteRoot),
        /** Bytes; null where it was not asked. */
        disk: disk && (disk.sites.get(slug) ?? 0),
      });
    }
    const workers = (await new WorkerWatch(payload).living()).map(({ host, pid, beatAt }) => ({
      host,
      pid,
      lastSeen: beatAt,
    }));
    return { workers, disk: { free: freeSpace(stateDir), sites: disk?.total ?? null }, sites };
  });
  if (json) {
    console.log(JSON.stringify(report, null, 2));
    return;
  }
  if (report.workers.length === 0) console.log('No worker holds a lease: nothing is published until one runs.');
  for (const { host, pid, lastSeen } of report.workers)
    console.log(`A worker runs on ${host} (process ${pid}, last sign of life ${lastSeen}).`);
  for (const site of report.sites) {
    const live = site.release
      ? `${site.pages} pages, release ${site.release}, search ${site.searchIndex}; ${site.releases.length} releases${site.disk === null ? '' : `, ${megabytes(site.disk)}`}`
      : 'not published yet';
    const notes = [
      site.rolledBack ? `rolled back on ${site.rolledBack.since}, waits for "publish --kommune ${site.slug}"` : '',
      site.heldBack.length > 0 ? `${site.heldBack.length} documents held back` : '',
      site.lastPublish && site.lastPublish.state !== 'live'
        ? `last publish: ${site.lastPublish.state}. ${site.lastPublish.result}`
        : '',
    ].filter(Boolean);
    console.log([`${site.slug.padEnd(18)} ${live}`, ...notes.map((note) => `${' '.repeat(19)}${note}`)].join('\n'));
  }
  if (report.disk.sites !== null)
    console.log(`All sites take ${megabytes(report.disk.sites)} on the disk; what releases share is counted once.`);
  console.log(`${megabytes(report.disk.free)} of the disk are free.`);
}

/** Bytes that are free where the portal keeps everything. */
function freeSpace(stateDir: string): number {
  const { bavail, bsize } = statfsSync(stateDir);
  return bavail * bsize;
}

const megabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(1)} MB`;
