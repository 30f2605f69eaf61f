import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { LeaseLost, Leases, thisProcess, WorkerWatch } from '@serviceportal/cms';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { isProvablyGone } from '../../cms/src/publishing/own-process.ts';
import { openPortal, type Portal } from '../support/portal.ts';

const LEASE_TIME = 1000;
const ELSEWHERE = { ...thisProcess(), host: 'elsewhere', machine: 'elsewhere' };

let portal: Portal;
let child: ChildProcess | undefined;
beforeAll(async () => {
  portal = await openPortal();
});
afterEach(async () => {
  vi.useRealTimers();
  child?.kill('SIGKILL');
  await portal.payload.db.deleteMany({ collection: 'leases', where: {} });
});
afterAll(() => portal.close());

async function worker(identity = thisProcess(), leaseTime = LEASE_TIME): Promise<Leases> {
  const leases = new Leases(portal.payload, { leaseTime, identity });
  await leases.join();
  return leases;
}

const rows = async (name: string) =>
  (await portal.payload.find({ collection: 'leases', where: { name: { equals: name } }, depth: 0 })).docs;

/** Lets one worker show signs of life while another one does not. */
async function beating<T>(leases: Leases, isOver: () => Promise<T | null>): Promise<T> {
  for (const end = Date.now() + 20 * LEASE_TIME; Date.now() < end;) {
    await leases.beat();
    const result = await isOver();
    if (result !== null) return result;
    await sleep(50);
  }
  throw new Error('nothing happened');
}

test('of many who want a lease at the same moment one gets it', async () => {
  const workers = await Promise.all(Array.from({ length: 5 }, () => worker(thisProcess(), 60_000)));
  for (let site = 0; site < 20; site += 1) {
    const taken = await Promise.all(workers.map((leases) => leases.take(`site:ort-${site}`)));
    expect(taken.filter(Boolean)).toEqual(['new']);
    expect(await rows(`site:ort-${site}`)).toHaveLength(1);
  }
});

test('a lease that was given back is there for everybody, and only its owner can confirm it', async () => {
  const [first, second] = [await worker(thisProcess(), 60_000), await worker(thisProcess(), 60_000)];
  expect(await first.take('clock')).toBe('new');
  expect(await first.take('clock')).toBe('held');
  expect(await second.take('clock')).toBeNull();
  await first.confirm('clock');
  await expect(second.confirm('clock')).rejects.toThrow(LeaseLost);
  await first.giveBack('clock');
  await expect(first.confirm('clock')).rejects.toThrow(LeaseLost);
  expect(await second.take('clock')).toBe('given back');
  expect(await first.take('clock')).toBeNull();
  await second.leave();
  expect(await rows('worker')).toHaveLength(1);
  expect(await first.take('clock')).toBe('given back');
});

test('a worker of another machine that shows no sign of life for the lease time loses its leases', async () => {
  const [dead, living] = [await worker(ELSEWHERE), await worker()];
  await dead.take('site:wegberg');
  const begun = performance.now();
  expect(await beating(living, () => living.take('site:wegberg'))).toBe('left behind');
  expect(performance.now() - begun).toBeGreaterThanOrEqual(LEASE_TIME);
  // It was only slow: it must not put anything live.
  await expect(dead.confirm('site:wegberg')).rejects.toThrow(LeaseLost);
  await expect(dead.beat()).rejects.toThrow(LeaseLost);
  await living.confirm('site:wegberg');
});

test('one that shows signs of life keeps its leases, whatever the clocks say', async () => {
  const [first, second] = [await worker(ELSEWHERE), await worker()];
  await first.take('clock');
  const end = performance.now() + 3 * LEASE_TIME;
  let days = 0;
  vi.useFakeTimers({ toFake: ['Date'] });
  while (performance.now() < end) {
    // A day ahead, a day back.
    vi.setSystemTime(new Date(`2027-03-${10 + (days % 3)}T09:00:00Z`));
    days += 1;
    await first.beat();
    expect(await second.take('clock')).toBeNull();
    await sleep(LEASE_TIME / 5);
  }
  expect(days).toBeGreaterThan(3);
  await first.confirm('clock');
});

test('a process of this machine that ended is known to be dead at once, also when another has its number', async () => {
  child = spawn(process.execPath, ['-e', "process.stdout.write('.'); setInterval(() => {}, 1000)"]);
  await once(child.stdout!, 'data');
  const stat = readFileSync(`/proc/${child.pid}/stat`, 'utf8');
  const identity = {
    ...thisProcess(),
    pid: child.pid!,
    startedAt: stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]!,
  };
  expect(isProvablyGone(identity)).toBe(false);
  const [other, own] = [await worker(identity, 60_000), await worker(thisProcess(), 60_000)];
  await other.take('clock');
  expect(await own.take('clock')).toBeNull();
  const watch = new WorkerWatch(portal.payload);
  expect(await watch.living()).toHaveLength(2);

  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
  expect(await watch.living()).toHaveLength(1);
  expect(await own.take('clock')).toBe('left behind');

  // A number in use again: the process that has it now is a stranger.
  const reused = await worker({ ...thisProcess(), startedAt: '1' }, 60_000);
  await reused.take('site:wegberg');
  expect(await own.take('site:wegberg')).toBe('left behind');
});

test('a kill between two steps of taking a lease leaves it to be taken', async () => {
  const [dead, living] = [await worker({ ...thisProcess(), startedAt: '1' }), await worker(thisProcess(), 60_000)];
  await dead.take('clock');
  // Its successor was about to take away the row of the term before.
  const [row] = await rows('clock');
  const { id: _id, createdAt: _createdAt, ...fields } = row!;
  await portal.payload.db.create({ collection: 'leases', data: { ...fields, key: 'clock#2', term: 2 } });
  expect(await living.take('clock')).toBe('left behind');
  expect((await rows('clock')).map(({ key, owner }) => [key, owner])).toEqual([['clock#3', living.owner]]);
});
