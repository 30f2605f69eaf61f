import { closeSync, openSync, utimesSync, watch } from 'node:fs';
import { join } from 'node:path';

const bellOf = (stateDir: string) => join(stateDir, 'publish.bell');

/**
 * Tells the worker of a state folder that there is something to publish, so that it need not look all the time. A request that
 * is not heard, as on another machine, is found a moment later.
 */
export function ring(stateDir: string): void {
  try {
    const now = new Date();
    utimesSync(bellOf(stateDir), now, now);
  } catch {
    // Nobody has listened yet.
  }
}

/** Hears what `ring` tells. */
export interface Doorbell {
  /** Ends when it rang since the last time, when the time is over, or when `signal` says so. */
  wait(milliseconds: number, signal: AbortSignal): Promise<void>;
  /** Rings for whoever listens with this one alone. */
  ring(): void;
  /** Rings for all workers of the state folder. */
  ringAll(): void;
  close(): void;
}

export function listen(stateDir: string): Doorbell {
  const file = bellOf(stateDir);
  closeSync(openSync(file, 'a', 0o600));
  let hasRung = false;
  let wake: () => void = () => undefined;
  const rung = () => {
    hasRung = true;
    wake();
  };
  const watcher = watch(file, { persistent: false }, rung);
  // Without it the worker still looks now and then.
  watcher.on('error', () => watcher.close());
  return {
    wait: (milliseconds, signal) =>
      new Promise((resolve) => {
        const end = () => {
          clearTimeout(timer);
          signal.removeEventListener('abort', end);
          wake = () => undefined;
          hasRung = false;
          resolve();
        };
        const timer = setTimeout(end, milliseconds);
        signal.addEventListener('abort', end);
        wake = end;
        if (hasRung || signal.aborted) end();
      }),
    ring: rung,
    ringAll: () => ring(stateDir),
    close: () => watcher.close(),
  };
}
