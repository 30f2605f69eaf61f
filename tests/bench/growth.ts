import { join } from 'node:path';
import { repositoryRoot } from '../../scripts/state.ts';
import { runNode } from './run-process.ts';
import { duration, ofBudget, table, times } from './table.ts';

/** Synthetic services beside the 76 of the example content: about as few as there may be, and 2,100 services. */
const SCALES = { small: 1, large: 2024 };
/** How much longer one changed fee may take in the large portal, and the bytes of memory its worker may have. */
const BUDGET = { ratio: 1.25, memory: 1.2e9 };

export interface Portal {
  services: number;
  /** Milliseconds from the begin of a save until the page is live, median. */
  live: number;
  /** Bytes of the worker's memory. */
  memory: number;
}

export interface Growth {
  small: Portal;
  large: Portal;
}

/** Changes one fee in a small and in a large portal: what it costs should follow the change. */
export async function measureGrowth(repetitions: number): Promise<Growth> {
  return {
    small: await measurePortal(SCALES.small, repetitions),
    large: await measurePortal(SCALES.large, repetitions),
  };
}

/** In a process of its own: Payload opens one database in a process. */
async function measurePortal(scale: number, repetitions: number): Promise<Portal> {
  const script = join(import.meta.dirname, 'growth-once.ts');
  const { output } = await runNode([script, String(scale), String(repetitions)], { cwd: repositoryRoot });
  return JSON.parse(output) as Portal;
}

export function growthTable({ small, large }: Growth): string {
  const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;
  const row = ({ services, live, memory }: Portal) => [`${services} services`, duration(live), megabytes(memory)];
  return [
    table(['one changed fee', 'save → live, p50', 'memory of the worker'], [row(small), row(large)]),
    `  In the large portal it takes ${times(large.live / small.live)} as long (goal ≤ ${BUDGET.ratio} ×); its worker has ${ofBudget(large.memory, BUDGET.memory)} of ${megabytes(BUDGET.memory)}.`,
  ].join('\n\n');
}
