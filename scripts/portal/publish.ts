import { setTimeout as sleep } from 'node:timers/promises';
import { requestPublish, WorkerWatch, type Veroeffentlichung } from '@serviceportal/cms';
import { readEnvironment } from '@serviceportal/cms/environment';
import type { Payload } from 'payload';
import { runWorker } from '../worker/run-worker.ts';
import { allKommunen, requireContent, withContent } from './content.ts';

/** What the command line gave. */
export interface PublishOptions {
  kommune: string[];
  all: boolean;
  allowShrink: boolean;
}

const POLL_INTERVAL = 250;
/** How often it is looked whether anybody publishes, in milliseconds. */
const WATCH_INTERVAL = 2000;

/** States in which a request ends or, after a rollback, stays. */
const OUTCOMES: Partial<Record<Veroeffentlichung['zustand'], string>> = {
  live: 'live',
  fehlgeschlagen: 'failed',
  angehalten: 'held back',
};

/** `portal publish`: asks for sites and waits for the outcome. Without a running worker, this process is the worker meanwhile. */
export async function publish(options: PublishOptions): Promise<void> {
  if (options.all === options.kommune.length > 0)
    throw new Error('Name the sites with --kommune <slug>, or give --all (not both).');
  const environment = readEnvironment();
  requireContent(environment);
  const isLeft = await withContent(async (payload) => {
    const watch = new WorkerWatch(payload);
    if ((await watch.living()).length === 0) return true;
    await requestAndWait(payload, options, watch);
    return false;
  });
  if (!isLeft) return;
  console.log('No worker holds a lease: this command publishes by itself.');
  const worker = await runWorker(environment);
  try {
    await requestAndWait(worker.payload, options, new WorkerWatch(worker.payload));
  } finally {
    await worker.stop();
  }
}

async function requestAndWait(payload: Payload, options: PublishOptions, watch: WorkerWatch): Promise<void> {
  const kommunen = await allKommunen(payload);
  const unknown = options.kommune.filter((slug) => !kommunen.some((kommune) => kommune.slug === slug));
  if (unknown.length > 0)
    throw new Error(`No such site: ${unknown.join(', ')}. There are: ${kommunen.map(({ slug }) => slug).join(', ')}.`);
  const ids = await requestPublish(payload, {
    kommunen: options.all
      ? 'alle'
      : kommunen.filter(({ slug }) => options.kommune.includes(slug)).map(({ id }) => String(id)),
    anlass: 'Angefordert auf der Kommandozeile',
    // Only naming a site ends its rollback.
    ausdruecklich: !options.all,
    schrumpfenErlaubt: options.allowShrink,
  });
  const failed = await report(payload, ids, watch);
  if (failed.length > 0) throw new Error(`Not published: ${failed.join(', ')}`);
}

/**
 * Prints each site's outcome as it comes; answers the sites that failed.
 * @throws Error when nobody publishes any more
 */
async function report(payload: Payload, ids: Record<string, string>, watch: WorkerWatch): Promise<string[]> {
  const open = new Map(Object.entries(ids));
  const failed: string[] = [];
  const isTerminal = process.stdout.isTTY;
  let watchedAt = performance.now();
  while (open.size > 0) {
    const { docs } = await payload.find({
      collection: 'veroeffentlichungen',
      where: { id: { in: [...open.values()] } },
      depth: 0,
      pagination: false,
    });
    for (const row of docs) {
      // What stands in the way of it is over some day; whoever called this command need not wait for that day.
      const outcome = OUTCOMES[row.zustand] ?? (row.zustand === 'wartet' && row.ergebnis ? 'not yet live' : undefined);
      if (!outcome) continue;
      open.delete(row.slug);
      if (outcome !== 'live') failed.push(row.slug);
      if (isTerminal) process.stdout.write('\r\u001b[K');
      console.log(`${row.slug}: ${outcome}. ${row.ergebnis ?? ''}`);
    }
    if (isTerminal && open.size > 0) {
      const current = docs.find(({ zustand }) => zustand === 'laeuft');
      process.stdout.write(
        `\r\u001b[K${Object.keys(ids).length - open.size}/${Object.keys(ids).length} ${current ? `${current.slug}: ${current.fortschritt ?? ''}` : 'waiting'}`,
      );
    }
    if (open.size > 0 && performance.now() - watchedAt > WATCH_INTERVAL) {
      watchedAt = performance.now();
      if ((await watch.living()).length === 0)
        throw new Error('No worker holds a lease any more: the sites wait until one runs ("npm start").');
    }
    if (open.size > 0) await sleep(POLL_INTERVAL);
  }
  return failed;
}
