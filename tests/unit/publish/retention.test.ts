import {
  copyFileSync,
  cpSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listReleases, rollback } from '@serviceportal/site/publish';
import { expect, onTestFinished, test } from 'vitest';
import { diskUse } from '../../../scripts/portal/disk-use.ts';
import { KEEP_DAYS, KEEP_HOURS, releasesToKeep } from '../../../site/publish/store/retention.ts';
import { page, Workshop } from './workshop.ts';

const NEWEST = 10;

/** A release at this moment: `1T090507` is the first day, at 9:05:07. */
const at = (moment: string) => `202703${moment.padStart(9, '0')}000-abcd`;

test('twenty saves in a minute push out neither the last hours nor yesterday', () => {
  const yesterday = ['8T080000', '8T160000'].map(at);
  const morning = ['9T070000', '9T075900', '9T080000'].map(at);
  const saves = Array.from({ length: 20 }, (_, second) => at(`9T0905${String(second).padStart(2, '0')}`));
  const kept = releasesToKeep([...yesterday, ...morning, ...saves], NEWEST);
  expect([...kept].sort()).toEqual([...yesterday, at('9T075900'), at('9T080000'), ...saves.slice(-NEWEST)]);
});

test('a week stays by its days, and no more than a number of releases in all', () => {
  const all: string[] = [];
  for (let day = 1; day <= 20; day += 1)
    for (let hour = 0; hour < 24; hour += 1) all.push(at(`${day}T${String(hour).padStart(2, '0')}3000`));
  const kept = [...releasesToKeep(all, NEWEST)].sort();
  expect(kept.slice(0, 6)).toEqual([14, 15, 16, 17, 18, 19].map((day) => at(`${day}T233000`)));
  expect(kept.slice(6)).toEqual(all.slice(-NEWEST));
  let seen: string[] = [];
  for (const id of all) {
    seen = [...releasesToKeep([...seen, id], NEWEST)].sort();
    expect(seen.length).toBeLessThanOrEqual(NEWEST + KEEP_HOURS + KEEP_DAYS);
  }
  expect(seen, 'taking away one by one comes to the same').toEqual(kept);
});

test('what stays can be gone back to; what is live stays whatever its age', async () => {
  const workshop = new Workshop();
  const save = async (moment: string, title: string) =>
    (await workshop.live([page('/', title)], { now: () => new Date(moment) })).release;
  const old = await save('2027-03-01T09:00:00Z', 'Alt');
  const yesterday = await save('2027-03-09T09:00:00Z', 'Gestern');
  const today: string[] = [];
  for (let second = 10; second < 30; second += 1)
    today.push(await save(`2027-03-10T09:00:${second}Z`, `Stand ${second}`));
  await workshop.keeping(3).prune();
  expect(listReleases(workshop.siteRoot).map(({ id }) => id)).toEqual([...today.slice(-3).reverse(), yesterday, old]);
  expect(readdirSync(join(workshop.siteRoot, 'releases'))).toHaveLength(5);

  rollback({ siteRoot: workshop.siteRoot, release: yesterday });
  expect(workshop.read('index.html')).toContain('Gestern');
  for (let day = 11; day < 20; day += 1) {
    const folder = (id: string) => join(workshop.siteRoot, 'releases', id);
    cpSync(folder(old), folder(`202703${day}T090000000-abcd`), { recursive: true });
  }
  await workshop.keeping(1).prune();
  const left = listReleases(workshop.siteRoot);
  expect(left).toHaveLength(KEEP_DAYS + 1);
  expect(left.find(({ current }) => current)?.id).toBe(yesterday);
});

test('files that releases share count once on the disk', async () => {
  const sites = mkdtempSync(join(tmpdir(), 'disk-use-'));
  onTestFinished(() => rmSync(sites, { recursive: true, force: true }));
  const [first, second] = ['ahausen', 'cronau'].map((slug) => join(sites, slug));
  for (const folder of [first!, second!]) mkdirSync(folder);
  const million = join(first!, 'a');
  writeFileSync(million, Buffer.alloc(1_000_000, 1));
  const one = await diskUse(sites);
  linkSync(million, join(first!, 'b'));
  linkSync(million, join(second!, 'a'));
  expect((await diskUse(sites)).total).toBe(one.total);
  copyFileSync(million, join(second!, 'b'));
  const copied = await diskUse(sites);
  expect(copied.total - one.total).toBeGreaterThanOrEqual(1_000_000);
  expect(copied.sites.get('cronau')! + copied.sites.get('ahausen')!).toBeLessThanOrEqual(copied.total);
  expect(statSync(million).nlink).toBe(3);
  expect(await diskUse(join(sites, 'fehlt'))).toEqual({ total: 0, sites: new Map() });
});
