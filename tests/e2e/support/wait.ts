import { setTimeout as sleep } from 'node:timers/promises';

const INTERVAL = 50;

/**
 * Looks again and again until there is an answer (anything but `false`, `null` and `undefined`).
 * @throws Error naming what was waited for, with the last answer or error of `check`
 */
export async function until<T>(
  what: string,
  check: () => T | Promise<T>,
  timeout = 60_000,
): Promise<Exclude<T, false | null | undefined>> {
  const end = performance.now() + timeout;
  for (;;) {
    const answer = await check();
    if (answer !== false && answer !== null && answer !== undefined)
      return answer as Exclude<T, false | null | undefined>;
    if (performance.now() > end) throw new Error(`Waited ${timeout / 1000} s in vain: ${what}`);
    await sleep(INTERVAL);
  }
}
