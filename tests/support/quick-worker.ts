import { readFileSync } from 'node:fs';
import { thisProcess } from '@serviceportal/cms';
import { readEnvironment } from '@serviceportal/cms/environment';
import { runWorker } from '../../scripts/worker/run-worker.ts';

/**
 * The worker of the product with one thread, a lease of few seconds and short pauses. `MACHINE`: it says that it runs on
 * another machine, where nobody can tell whether it still runs. `CLOCK`: a file that says by how many milliseconds its clock is
 * wrong.
 */
const { LEASE_TIME = '3000', FIRST_PAUSE = '200', MACHINE, CLOCK } = process.env;
const worker = await runWorker(readEnvironment(), {
  threads: 1,
  ...(CLOCK && { now: () => new Date(Date.now() + Number(readFileSync(CLOCK, 'utf8'))) }),
  firstPause: Number(FIRST_PAUSE),
  lease: {
    leaseTime: Number(LEASE_TIME),
    identity: { ...thisProcess(), ...(MACHINE && { host: MACHINE, machine: MACHINE }) },
  },
});
console.log('Worker is ready.');
process.once('SIGTERM', () => void worker.stop().then(() => process.exit(0)));
