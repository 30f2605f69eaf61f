import { setTimeout as sleep } from 'node:timers/promises';
import type { PortalProcess } from './portal-process.ts';
import { median } from './statistics.ts';
import { ofBudget, table } from './table.ts';

/** Until threads that are not needed have ended, in milliseconds. */
const SETTLING = 75_000;
/** How often, and for how many milliseconds each time, the processor is watched then. */
const WATCHED = { times: 7, each: 10_000 };
/** What the design allows: bytes of memory, and a share of one processor. */
const BUDGET = { worker: 800e6, admin: 600e6, load: 0.005 };

/** What processes take when nobody asks for anything. */
export interface AtRest {
  worker: { memory: number; most: number; load: number };
  admin: { memory: number };
}

export async function measureAtRest(worker: PortalProcess, admin: PortalProcess): Promise<AtRest> {
  await sleep(SETTLING);
  const loads: number[] = [];
  for (let time = 0; time < WATCHED.times; time += 1) loads.push(await worker.load(WATCHED.each));
  const { now, most } = worker.memory();
  return { worker: { memory: now, most, load: median(loads) }, admin: { memory: admin.memory().now } };
}

export function atRestTable({ worker, admin }: AtRest): string {
  const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;
  const percent = (share: number) => `${(100 * share).toFixed(2)} %`;
  return table(
    ['after all this, at rest', 'now', 'at most', 'budget', 'of it'],
    [
      [
        'memory of the worker',
        megabytes(worker.memory),
        megabytes(worker.most),
        `≤ ${megabytes(BUDGET.worker)}`,
        ofBudget(worker.memory, BUDGET.worker),
      ],
      [
        'memory of the admin',
        megabytes(admin.memory),
        '',
        `≤ ${megabytes(BUDGET.admin)}`,
        ofBudget(admin.memory, BUDGET.admin),
      ],
      [
        'processor of the worker, of one (median)',
        percent(worker.load),
        '',
        `≤ ${percent(BUDGET.load)}`,
        ofBudget(worker.load, BUDGET.load),
      ],
    ],
  );
}
