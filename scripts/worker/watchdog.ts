import { fileURLToPath } from 'node:url';
import { isMainThread, Worker, workerData } from 'node:worker_threads';
import { markStalled } from './journal.ts';

/** How long the process may do one thing without looking up, in milliseconds; the longest honest stretch is a few seconds. */
const MOST_STALL = 30_000;
/** How often it must show that it lives, and how often that is looked at. */
const BEAT = 1000;

interface Watched {
  stateDir: string;
  /** Name of the worker's journal. */
  worker: string;
  beats: SharedArrayBuffer;
  mostStall: number;
}

/**
 * Ends this process when its thread does not come back from something, for a loop without an end cannot be stopped from
 * within. What it was at is in the journal, and the process is marked as stalled; whoever supervises it (`npm start`,
 * systemd) starts it again. Time in which the machine sleeps does not count: beats are counted, not the clock.
 * @returns ends the watch
 */
export function watchThisProcess(stateDir: string, worker: string, mostStall = MOST_STALL): () => Promise<void> {
  const beats = new SharedArrayBuffer(4);
  const count = new Int32Array(beats);
  const beating = setInterval(() => Atomics.add(count, 0, 1), BEAT).unref();
  const data: Watched = { stateDir, worker, beats, mostStall };
  const watch = new Worker(fileURLToPath(import.meta.url), { workerData: data });
  watch.unref();
  return async () => {
    clearInterval(beating);
    await watch.terminate();
  };
}

function keepWatch({ stateDir, worker, beats, mostStall }: Watched): void {
  const count = new Int32Array(beats);
  let last = Atomics.load(count, 0);
  let missed = 0;
  setInterval(() => {
    const now = Atomics.load(count, 0);
    missed = now === last ? missed + 1 : 0;
    last = now;
    if (missed * BEAT < mostStall) return;
    markStalled(stateDir, worker);
    process.stderr.write(`The worker did one thing for more than ${mostStall} ms; it is ended and starts again.\n`);
    process.kill(process.pid, 'SIGKILL');
  }, BEAT);
}

if (!isMainThread) keepWatch(workerData as Watched);
