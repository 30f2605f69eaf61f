import { setTimeout as sleep } from 'node:timers/promises';
import { currentId, siteRootOf } from '@serviceportal/site/publish';

const INTERVAL = 250;

/** Resolves when an address answers with anything; false when `signal` ended the wait. */
export async function untilAnswering(url: string, signal: AbortSignal): Promise<boolean> {
  while (!signal.aborted) {
    const answered = await fetch(url, { signal, redirect: 'manual' }).then(
      () => true,
      () => false,
    );
    if (answered) return true;
    await sleep(INTERVAL, undefined, { signal }).catch(() => undefined);
  }
  return false;
}

/** Resolves when every site has a live release. Calls `report` whenever one more has. */
export async function untilLive(
  stateDir: string,
  slugs: string[],
  signal: AbortSignal,
  report: (live: number) => void,
): Promise<boolean> {
  let known = -1;
  while (!signal.aborted) {
    const live = slugs.filter((slug) => currentId(siteRootOf(stateDir, slug))).length;
    if (live !== known) report(live);
    known = live;
    if (live === slugs.length) return true;
    await sleep(INTERVAL, undefined, { signal }).catch(() => undefined);
  }
  return false;
}
