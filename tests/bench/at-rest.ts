import { setTimeout as sleep } from 'node:timers/promises';
import type { PortalProcess } from './portal-process.ts';
import { ofBudget, table } from './table.ts';

/** Until threads that are not needed have ended, and for how long the processor is watched then, in milliseconds. */
const SETTLING = 75_000;
const WATCHED = 30_000;
/** What the design allows: bytes of memory, and a share of one processor. */
const BUDGET = { worker: 800e6, admin: 600e6, load: 0.005 };

/** What processes take when nobody asks for anything. */
export interface AtRest {
  worker: { memory: number; most: number; load: number };
  admin: { memory: number };
}

export async function measureAtRest(worker: PortalProcess, admin: PortalProcess): Promise<AtRest> {
  await sleep(SETTLING);
  const load = await worker.load(WATCHED);
  const { now, most } = worker.memory();
  return { worker: { memory: now, most, load }, admin: { memory: admin.memory().now } };
}

export function atRestTable({ worker, admin }: AtRest): string {
  const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
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
        'processor of the worker, of one',
        percent(worker.load),
        '',
        `≤ ${percent(BUDGET.load)}`,
        ofBudget(worker.load, BUDGET.load),
      ],
    ],
  );
}
