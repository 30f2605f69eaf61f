import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBenchContent } from './content.ts';
import { measureFromNothing, unpublish } from './from-nothing.ts';
import { startPart } from './portal-process.ts';
import { measureSaveToLive } from './save-to-live.ts';
import { median } from './statistics.ts';
import { duration, ofBudget, table, times } from './table.ts';

/** Synthetic services beside the 76 of the example content: about as few as there may be, and 2,100 services. */
const SCALES = { small: 1, large: 2024 };
/** How much longer one changed fee may take in the large portal, and the bytes of memory its worker may have. */
const BUDGET = { ratio: 1.25, memory: 1.2e9 };

interface Portal {
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
export async function measureGrowth(repetitions: number, report: (line: string) => void): Promise<Growth> {
  return {
    small: await measurePortal(SCALES.small, repetitions, report),
    large: await measurePortal(SCALES.large, repetitions, report),
  };
}

async function measurePortal(scale: number, repetitions: number, report: (line: string) => void): Promise<Portal> {
  const stateDir = join(tmpdir(), `serviceportal-bench-growth-${scale}`);
  const content = await openBenchContent(stateDir, scale, report);
  try {
    await unpublish(content, stateDir);
    const worker = startPart('worker', content.environment);
    try {
      const portal = { ...content, worker };
      await measureFromNothing(portal);
      const { angebot } = await measureSaveToLive(portal, { angebot: repetitions, stammtext: 0 });
      const { totalDocs } = await content.payload.count({ collection: 'leistungen' });
      const live = median(angebot.map((change) => change.save + Math.max(...change.live)));
      return { services: totalDocs, live, memory: worker.memory().now };
    } finally {
      await worker.stop();
    }
  } finally {
    await content.payload.destroy();
    rmSync(stateDir, { recursive: true, force: true });
  }
}

export function growthTable({ small, large }: Growth): string {
  const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;
  const row = ({ services, live, memory }: Portal) => [`${services} services`, duration(live), megabytes(memory)];
  return [
    table(['one changed fee', 'save → live, p50', 'memory of the worker'], [row(small), row(large)]),
    `  In the large portal it takes ${times(large.live / small.live)} as long (goal ≤ ${BUDGET.ratio} ×); its worker has ${ofBudget(large.memory, BUDGET.memory)} of ${megabytes(BUDGET.memory)}.`,
  ].join('\n\n');
}
