import { setTimeout as sleep } from 'node:timers/promises';
import { dayOf } from '@serviceportal/content-types';
import {
  INDEX_QUEUE,
  listen,
  openContent,
  pruneRueckmeldungen,
  PUBLISH_QUEUE,
  requestPublish,
  type Doorbell,
} from '@serviceportal/cms';
import type { Environment } from '@serviceportal/cms/environment';
import type { Payload } from 'payload';
import { baseUrlOf, portalConfig } from '../state.ts';
import { passedBoundaries } from './clock.ts';
import { leaveCleanMark, takeCleanMark } from './clean-mark.ts';
import { becomeWorker } from './lock.ts';
import { SitePublisher } from './publisher.ts';
import { watchThisProcess } from './watchdog.ts';

/** Longest pause between two looks into an empty queue, in milliseconds; whoever asks for a publish rings. */
const POLL_INTERVAL = 1000;
/** Indexes that are built at a time. */
const AT_A_TIME = 2;
/** Queue of Payload's own scheduled publishing. */
const SCHEDULE_QUEUE = 'default';
/** How often the clock and the queue of scheduled publishing are looked at, in milliseconds. */
const CLOCK_INTERVAL = 5000;

export interface Worker {
  payload: Payload;
  publisher: SitePublisher;
  /** Finishes what is under way, then stops. */
  stop(): Promise<void>;
}

/**
 * Starts the one worker of a state folder in this process: mends what a crash left behind, compares every site with the
 * content, then takes requests until it is stopped.
 */
export async function runWorker(
  environment: Environment,
  options: {
    now?: () => Date;
    /** Milliseconds after which the process counts as hanging, and those that one page may take. */
    mostStall?: number;
    mostTime?: number;
  } = {},
): Promise<Worker> {
  const giveBack = becomeWorker(environment.stateDir);
  const now = options.now ?? (() => new Date());
  const publisher = new SitePublisher({
    stateDir: environment.stateDir,
    verifyFirst: !takeCleanMark(environment.stateDir),
    mostTime: options.mostTime,
    baseUrlOf: baseUrlOf(environment.sitePort),
    now,
  });
  let payload: Payload;
  try {
    payload = await openContent(portalConfig(environment, publisher));
    publisher.attach(payload);
    await publisher.safety;
    await recover(payload);
  } catch (error) {
    giveBack();
    throw error;
  }
  const endWatch = watchThisProcess(environment.stateDir, options.mostStall);
  const stopping = new AbortController();
  const bell = listen(environment.stateDir);
  const loops = [publishLoop(payload, bell, stopping.signal), clockLoop(payload, publisher, now, stopping.signal)];
  return {
    payload,
    publisher,
    stop: async () => {
      stopping.abort();
      await Promise.all(loops);
      bell.close();
      await publisher.close();
      await endWatch();
      await payload.destroy();
      leaveCleanMark(environment.stateDir);
      giveBack();
    },
  };
}

/**
 * A kill leaves jobs marked as being processed, requests marked as running, and perhaps a saved document whose request was
 * never queued. The first two wait again; for the last every site is compared with the content.
 */
async function recover(payload: Payload): Promise<void> {
  await payload.db.deleteMany({
    collection: 'payload-jobs',
    where: { and: [{ processing: { equals: true } }, { queue: { in: [PUBLISH_QUEUE, INDEX_QUEUE] } }] },
  });
  await payload.db.updateMany({
    collection: 'payload-jobs',
    where: { processing: { equals: true } },
    data: { processing: false },
  });
  await payload.update({
    collection: 'veroeffentlichungen',
    where: { zustand: { equals: 'laeuft' } },
    data: { zustand: 'wartet', fortschritt: '' },
    depth: 0,
  });
  await requestPublish(payload, { kommunen: 'alle', anlass: 'Abgleich beim Start' });
}

async function publishLoop(payload: Payload, bell: Doorbell, stopping: AbortSignal): Promise<void> {
  let indexing: Promise<unknown> | null = null;
  const buildIndexes = async () => {
    // In one call: the queue would give two callers the same work.
    const index = await payload.jobs.run({ queue: INDEX_QUEUE, limit: AT_A_TIME, silent: { info: true } });
    // There may be more of them.
    if (index.noJobsRemaining !== true) bell.ring();
  };
  while (!stopping.aborted) {
    try {
      // One after another: publishes share two cores and one database.
      const { remainingJobsFromQueried, noJobsRemaining } = await payload.jobs.run({
        queue: PUBLISH_QUEUE,
        limit: 1,
        sequential: true,
        silent: { info: true },
      });
      if (noJobsRemaining !== true || remainingJobsFromQueried > 0) continue;
      // Pages first. Pagefind works in a process of its own, so pages that are asked for meanwhile need not wait for it.
      indexing ??= buildIndexes()
        .catch((error: unknown) => payload.logger.error({ err: error, msg: 'The queue of search indexes failed' }))
        .finally(() => {
          indexing = null;
        });
    } catch (error) {
      payload.logger.error({ err: error, msg: 'The queue could not be worked on; trying again' });
    }
    await bell.wait(POLL_INTERVAL, stopping);
  }
  await indexing;
}

async function clockLoop(
  payload: Payload,
  publisher: SitePublisher,
  now: () => Date,
  stopping: AbortSignal,
): Promise<void> {
  let last = now();
  let pruned = '';
  while (!stopping.aborted) {
    await pause(CLOCK_INTERVAL, stopping);
    if (stopping.aborted) return;
    try {
      const current = now();
      const passed = passedBoundaries(publisher.corpus, last, current);
      if (passed) await requestPublish(payload, passed);
      last = current;
      await payload.jobs.run({ queue: SCHEDULE_QUEUE, sequential: true, silent: { info: true } });
      // Once a day, and after a start: the machine may have been off at midnight.
      if (pruned !== dayOf(current)) {
        await pruneRueckmeldungen(payload, current);
        pruned = dayOf(current);
      }
    } catch (error) {
      payload.logger.error({ err: error, msg: 'The clock missed a turn' });
    }
  }
}

async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  await sleep(milliseconds, undefined, { signal }).catch(() => undefined);
}
