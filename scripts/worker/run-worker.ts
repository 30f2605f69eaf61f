import { setTimeout as sleep } from 'node:timers/promises';
import { LeaseLost, Leases, listen, openContent, type LeaseOptions } from '@serviceportal/cms';
import type { Environment } from '@serviceportal/cms/environment';
import type { Payload } from 'payload';
import { baseUrlOf, portalConfig } from '../state.ts';
import { Clock } from './clock.ts';
import { SitePublisher } from './publisher.ts';
import { leaseOf, SiteLoop } from './site-loop.ts';
import { watchThisProcess } from './watchdog.ts';

/**
 * How long a write may wait for a locked database, in milliseconds. Several in a row must end before the watchdog takes the
 * process for one that hangs; what fails is tried again.
 */
const DATABASE_PATIENCE = 2000;

export interface Worker {
  payload: Payload;
  publisher: SitePublisher;
  /** Finishes what is under way, gives back what it holds, then stops. */
  stop(): Promise<void>;
}

export interface WorkerOptions {
  now?: () => Date;
  /** Milliseconds after which the process counts as hanging, and those that one page may take. */
  mostStall?: number;
  mostTime?: number;
  /** How many threads make pages. */
  threads?: number;
  /** Milliseconds of the first pause before something is tried again. */
  firstPause?: number;
  lease?: LeaseOptions;
}

/**
 * Starts a worker in this process. It shares the sites with the others of the portal: takes a site that waits, keeps it up to
 * date, and takes over what a worker that died had begun.
 */
export async function runWorker(environment: Environment, options: WorkerOptions = {}): Promise<Worker> {
  const { stateDir } = environment;
  const now = options.now ?? (() => new Date());
  const payload = await openContent({ ...portalConfig(environment), databasePatience: DATABASE_PATIENCE });
  const leases = new Leases(payload, options.lease);
  await leases.join();
  const working = new AbortController();
  const publisher = new SitePublisher(payload, {
    stateDir,
    leavesWaiting: () => working.signal.aborted || leases.others.length > 0,
    worker: leases.owner,
    mostTime: options.mostTime,
    threads: options.threads,
    baseUrlOf: baseUrlOf(environment.sitePort),
    confirm: (slug) => leases.confirm(leaseOf(slug)),
    now,
  });
  await publisher.learn((worker) => leases.isLiving(worker));
  const endWatch = watchThisProcess(stateDir, leases.owner, options.mostStall);
  const stopping = new AbortController();
  const life = showLife(payload, leases, stopping.signal);
  const bell = listen(stateDir);
  const loops = [
    new SiteLoop({ payload, publisher, leases, bell, firstPause: options.firstPause }).run(working.signal),
    new Clock({ payload, corpus: publisher.corpus, leases, now }).run(working.signal),
  ];
  return {
    payload,
    publisher,
    stop: async () => {
      working.abort();
      await Promise.all(loops);
      bell.close();
      await publisher.close();
      stopping.abort();
      await life;
      await leases.leave();
      await endWatch();
      await payload.destroy();
    },
  };
}

/** Tells the others now and then that this worker lives, also while it finishes its work. */
async function showLife({ logger }: Payload, leases: Leases, stopping: AbortSignal): Promise<void> {
  for (;;) {
    await sleep(leases.interval, undefined, { signal: stopping }).catch(() => undefined);
    if (stopping.aborted) return;
    try {
      await leases.beat();
    } catch (error) {
      if (error instanceof LeaseLost) {
        // Whatever it remembers is of no use: whoever supervises it (`npm start`, systemd) starts it anew.
        logger.fatal({ err: error, msg: 'This worker was taken for dead and ends; it starts again' });
        process.exit(1);
      }
      logger.error({ err: error, msg: 'The database did not hear that this worker lives' });
    }
  }
}
