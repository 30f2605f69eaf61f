import { join } from 'node:path';
import { readdirSync } from 'node:fs';
import { requestPublish } from '@serviceportal/cms';
import { siteLayout } from '@serviceportal/site/publish';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { repositoryRoot } from '../../scripts/state.ts';
import { readRelease, wasLive } from '../../site/publish/store/read-release.ts';
import { writeContent, type Content } from '../support/content.ts';
import { openPortal, type Portal } from '../support/portal.ts';
import { WorkerProcess } from '../support/worker.ts';

const script = join(repositoryRoot, 'tests', 'support', 'quick-worker.ts');
const quietly = { publishLater: true };

let portal: Portal;
let content: Content;
let workers: WorkerProcess[] = [];
beforeAll(async () => {
  portal = await openPortal();
  content = await writeContent(portal.payload);
});
afterEach(async () => {
  for (const worker of workers) await worker.kill();
  workers = [];
});
afterAll(() => portal.close());

async function startTwo(env: Record<string, string> = {}): Promise<[WorkerProcess, WorkerProcess]> {
  const two = [
    new WorkerProcess(portal.environment, { script, env }),
    new WorkerProcess(portal.environment, { script }),
  ];
  workers.push(...two);
  await Promise.all(two.map((worker) => worker.untilReady()));
  return two as [WorkerProcess, WorkerProcess];
}

const rows = async () =>
  (await portal.payload.find({ collection: 'veroeffentlichungen', depth: 0, pagination: false })).docs;
const leases = async () => (await portal.payload.find({ collection: 'leases', depth: 0, pagination: false })).docs;
const isDone = async () => (await rows()).every(({ zustand, indexAm }) => zustand === 'live' && indexAm);

/** Changes every page of every site and asks for all of them. */
async function changeAll(number: number): Promise<void> {
  for (const id of Object.values(content.kommunen))
    await portal.payload.update({
      collection: 'kommunen',
      id,
      data: { telefon: `02452 ${number}` },
      depth: 0,
      context: quietly,
    });
  await requestPublish(portal.payload, { kommunen: 'alle', anlass: `Nummer ${number}` });
}

/** The owners of sites' leases, by what they published. */
async function sharers(): Promise<Set<string>> {
  return new Set(
    (await leases()).filter(({ name, owner }) => name.startsWith('site:') && owner).map(({ owner }) => owner!),
  );
}

/** Every request made one release at most: nobody published what another did. */
async function expectNothingTwice(): Promise<void> {
  const all = await rows();
  for (const slug of Object.keys(content.kommunen)) {
    const { root } = portal.site(slug);
    // One that was killed in the middle of it may leave a release that was never shown.
    const shown = readdirSync(siteLayout.releases(root)).filter((id) => wasLive(root, id));
    const releases = shown.flatMap((id) => readRelease(root, id) ?? []);
    const asked = all.filter((row) => row.slug === slug);
    expect(releases.filter(({ manifest }) => manifest.kind === 'pages').length, slug).toBeLessThanOrEqual(asked.length);
    expect(portal.site(slug).drafts(), slug).toEqual([]);
  }
}

test('two workers share the sites, and when one is killed the other does its work', async () => {
  const [first, second] = await startTwo();
  await first.until('all sites are live', isDone, 100);
  const seen = new Set<string>();
  for (let number = 1; number <= 3; number += 1) {
    await changeAll(number);
    await first.until('all sites are live', async () => {
      for (const owner of await sharers()) seen.add(owner);
      return isDone();
    });
    for (const slug of Object.keys(content.kommunen)) expect(portal.site(slug).text('/')).toContain(`02452 ${number}`);
  }
  expect(seen.size).toBe(2);

  await changeAll(4);
  await first.until('one is at it', async () => (await rows()).some(({ zustand }) => zustand === 'laeuft'), 5);
  await second.kill();
  await first.until('all sites are live', isDone);
  for (const slug of Object.keys(content.kommunen)) expect(portal.site(slug).text('/')).toContain('02452 4');
  await expectNothingTwice();
  expect((await leases()).filter(({ name }) => name === 'worker').map(({ pid }) => pid)).toEqual([first.process.pid]);
});

test('of a worker on another machine, nobody knows that it was killed: the other waits for its lease to end', async () => {
  const [elsewhere, here] = await startTwo({ MACHINE: 'elsewhere' });
  await here.until('all sites are live', isDone, 100);
  const held = async () =>
    (await leases()).filter(({ host, owner }) => host === 'elsewhere' && owner).map(({ name }) => name);
  let number = 5;
  // Until it holds a site that the other one will need.
  while (!(await held()).some((name) => name.startsWith('site:'))) {
    await changeAll((number += 1));
    await here.until('all sites are live', isDone);
    if (number > 30) throw new Error('It never took a site.');
  }
  await elsewhere.kill();
  await changeAll(99);
  await here.until('all sites are live', isDone);
  for (const slug of Object.keys(content.kommunen)) expect(portal.site(slug).text('/')).toContain('02452 99');
  // The clock, too, and nobody waits for that.
  await expect.poll(held, { timeout: 15_000 }).toEqual([]);
});
