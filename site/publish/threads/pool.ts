import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { ThreadEnded, type Steps, type Threads } from './tasks.ts';

/** Milliseconds that one page or picture may take; usual are one and forty. */
const MOST_TIME = 20_000;
/** How often is looked whether a thread goes on, in milliseconds. */
const LOOK_INTERVAL = 500;
/** Megabytes of memory for the objects of one thread. The largest page needs a sixth of it. */
const MOST_MEMORY = 256;

/** How long a thread without work stays, in milliseconds; one always stays, so that a change meets a thread that knows the site. */
const IDLE_TIME = 60 * 1000;

/** How long nothing was asked of the threads before the one that stays tidies up, in milliseconds. */
const REST_TIME = IDLE_TIME + 5000;

export interface PoolOptions {
  count?: number | undefined;
  /** Milliseconds that one part of a task may take. */
  mostTime?: number | undefined;
  /** Module with a function for each task. */
  module?: URL;
}

/** A thread for each processor. One that hangs or runs out of memory is ended alone, and another takes its place. */
export function createPool({
  count = availableParallelism(),
  mostTime = MOST_TIME,
  module = new URL('thread.ts', import.meta.url),
}: PoolOptions = {}): Threads {
  const pool = new Piscina({
    filename: fileURLToPath(module),
    minThreads: 1,
    maxThreads: count,
    idleTimeout: IDLE_TIME,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY },
  });
  // One that ended between two tasks is nobody's fault, and another takes its place; unheard it would end the process.
  pool.on('error', (error: Error) => process.emitWarning(error));
  let rest: NodeJS.Timeout | undefined;
  const restLater = () => {
    clearTimeout(rest);
    rest = setTimeout(() => void pool.run({}, { name: 'rest' }).catch(() => undefined), REST_TIME).unref();
  };
  return {
    count,
    get started() {
      return pool.threads.length;
    },
    warm: () => Promise.all(Array.from({ length: count }, () => pool.run({}, { name: 'load' }))).then(() => undefined),
    async perform(name, needs) {
      const steps: Steps = new Int32Array(new SharedArrayBuffer(4));
      const hanging = new AbortController();
      const endWatch = watchSteps(steps, mostTime, () => hanging.abort(`no answer within ${mostTime} ms`));
      try {
        return (await pool.run({ ...needs, steps }, { name, signal: hanging.signal })) as never;
      } catch (error) {
        const begun = Atomics.load(steps, 0);
        if (begun === 0) throw error;
        throw new ThreadEnded(begun - 1, hanging.signal.aborted ? hanging.signal.reason : error);
      } finally {
        endWatch();
        restLater();
      }
    },
    close: () => {
      clearTimeout(rest);
      return pool.destroy();
    },
  };
}

/** Calls `onHang` when a part of a task takes too long. Looks are counted, not the clock: a machine that sleeps does not hang. */
function watchSteps(steps: Steps, mostTime: number, onHang: () => void): () => void {
  let seen = 0;
  let looks = 0;
  const interval = Math.min(LOOK_INTERVAL, mostTime / 2);
  const timer = setInterval(() => {
    const begun = Atomics.load(steps, 0);
    looks = begun === seen ? looks + 1 : 0;
    seen = begun;
    if (begun > 0 && looks * interval >= mostTime) onHang();
  }, interval);
  return () => clearInterval(timer);
}
