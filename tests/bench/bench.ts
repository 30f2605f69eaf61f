import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildWhatChanged } from '../../scripts/build.ts';
import { atRestTable, measureAtRest } from './at-rest.ts';
import { bytesTables, measureBytes } from './bytes.ts';
import { openBenchContent } from './content.ts';
import { areAllLive, Editor, editingTable } from './editing.ts';
import { fromNothingTable, measureFromNothing, unpublish, untilIndexed } from './from-nothing.ts';
import { measureRival, rivalTable } from './rival-astro.ts';
import { stopChildren } from './run-process.ts';
import { measureServing, servingTable } from './serving.ts';
import { manySavesTable, measureManySaves } from './many-saves.ts';
import { measureSaveToLive, medianChange, saveToLiveTable } from './save-to-live.ts';
import { growthTable, measureGrowth } from './growth.ts';
import { startPart } from './portal-process.ts';

/**
 * `npm run bench`: what the portal costs, measured side by side in one run. It judges nothing: times depend on the machine,
 * so read the ratios.
 */
const USAGE = `npm run bench -- [--scale <n>] [--quick] [--keep] [--profile <folder>]
  --scale <n>         synthetic services beside the example content (default 700, with --quick 40)
  --quick             fewer repetitions
  --keep              keep the content in the temporary folder for the next run with the same scale
  --profile <folder>  write a CPU profile of the worker there`;

const { values } = parseArgs({
  options: {
    scale: { type: 'string' },
    quick: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
    profile: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
const scale = Number(values.scale ?? (values.quick ? 40 : 700));
if (values.help || !Number.isInteger(scale) || scale < 1) {
  console.log(USAGE);
  process.exit(values.help ? 0 : 1);
}

const say = (line: string) => console.log(line);
const section = (text: string) => say(`\n${text}`);
const stateDir = join(tmpdir(), `serviceportal-bench-${scale}`);
const workDir = join(tmpdir(), `serviceportal-bench-${scale}-rival`);

/** Everything to be done at the end, last begun first. */
const endings: (() => Promise<void> | void)[] = [];
let ended: Promise<void> | undefined;
function end(): Promise<void> {
  ended ??= (async () => {
    for (const ending of endings.reverse()) await ending();
  })();
  return ended;
}
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)
  process.once(signal, () => void end().finally(() => process.exit(code)));

async function bench(): Promise<void> {
  endings.push(() => {
    rmSync(workDir, { recursive: true, force: true });
    if (!values.keep) rmSync(stateDir, { recursive: true, force: true });
  });
  say(`Preparing the content in ${stateDir} …`);
  await buildWhatChanged(join(stateDir, 'logs'), say);
  const content = await openBenchContent(stateDir, scale, (line) => say(`  ${line}`));
  endings.push(() => content.payload.destroy());

  const load = loadavg().map((value) => value.toFixed(1));
  section(
    `${content.kommunen.length} sites, ${scale} synthetic services beside the example content. ${availableParallelism()} processors, load ${load.join(' ')}:
times depend on the machine and on what else it does. Compare only within one run, and trust the ratios.`,
  );

  say('\nPublishing everything from nothing …');
  await unpublish(content, workDir);
  const worker = startPart('worker', content.environment, values.profile);
  endings.push(() => worker.stop());
  const portal = { ...content, worker };
  const nothing = await measureFromNothing(portal);
  section(fromNothingTable(nothing));

  say('\nEditing …');
  const admin = startPart('admin', content.environment);
  endings.push(() => admin.stop());
  await admin.ready;
  const editor = new Editor(content);
  await editor.signIn();
  // The first page of a kind is compiled when it is asked for.
  await editor.work(() => true);
  const quiet = await editor.work((rounds) => rounds >= (values.quick ? 8 : 20));

  say('\nChanging one document at a time …');
  const changes = await measureSaveToLive(
    portal,
    values.quick ? { angebot: 6, stammtext: 3 } : { angebot: 20, stammtext: 8 },
  );
  section(saveToLiveTable(changes));

  say('\nSaving 500 times in a minute …');
  section(manySavesTable(await measureManySaves(portal, 500)));

  say('\nResting …');
  section(atRestTable(await measureAtRest(worker, admin)));
  await worker.stop();

  say('\nEditing while everything is published …');
  await unpublish(content, workDir);
  const again = startPart('worker', content.environment);
  endings.push(() => again.stop());
  const busy = await editor.work(() => areAllLive(content));
  section(editingTable({ quiet, busy }));
  await untilIndexed({ ...content, worker: again });
  await again.stop();
  await admin.stop();

  say('\nBuilding one site with the engine and with astro build …');
  endings.push(stopChildren);
  const rivalry = await measureRival(content, workDir);
  section(rivalTable(rivalry, nothing, medianChange(changes)));

  say('\nServing a page with the bundled server and with nginx …');
  section(
    servingTable(
      await measureServing(
        content.environment,
        content.kommunen[0]!.slug,
        values.quick ? { rounds: 3, seconds: 5 } : { rounds: 5, seconds: 10 },
      ),
    ),
  );

  section(bytesTables(measureBytes(content)));

  if (!values.quick) {
    say('\nChanging one fee in a small and in a large portal …');
    section(growthTable(await measureGrowth(10)));
  }

  const hugo = spawnSync('hugo', ['version']).status === 0;
  section(
    `Hugo: not compared${hugo ? '' : ' and not installed'}; the pages' templates would have to be written again in its language.`,
  );
}

let failed = false;
try {
  await bench();
} catch (error) {
  failed = true;
  console.error(error instanceof Error ? error.message : error);
} finally {
  await end();
}
// Database drivers keep the process alive.
process.exit(failed ? 1 : 0);
