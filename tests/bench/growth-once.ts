import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBenchContent } from './content.ts';
import { measureFromNothing, unpublish } from './from-nothing.ts';
import type { Portal } from './growth.ts';
import { startPart } from './portal-process.ts';
import { measureSaveToLive } from './save-to-live.ts';
import { median } from './statistics.ts';

/** A process of its own that makes a portal with so many synthetic services and changes one fee in it, again and again. */
const [scale, repetitions] = process.argv.slice(2).map(Number);
if (!scale || !repetitions) throw new Error('usage: growth-once.ts <services> <repetitions>');

async function measure(synthetic: number, changes: number): Promise<Portal> {
  const stateDir = join(tmpdir(), `serviceportal-bench-growth-${synthetic}`);
  const content = await openBenchContent(stateDir, synthetic, () => undefined);
  try {
    await unpublish(content, stateDir);
    const worker = startPart('worker', content.environment);
    try {
      const portal = { ...content, worker };
      await measureFromNothing(portal);
      const { angebot } = await measureSaveToLive(portal, { angebot: changes, stammtext: 0 });
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

process.stdout.write(JSON.stringify(await measure(scale, repetitions)));
// Database drivers keep the process alive.
process.exit(0);
