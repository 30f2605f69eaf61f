import { readEnvironment } from '@serviceportal/cms/environment';
import { runWorker } from '../../scripts/worker/run-worker.ts';

/** The worker of the product, more impatient, and with a day of its own. */
const now = new Date(process.env.NOW ?? Date.now());
await runWorker(readEnvironment(), { mostStall: 5000, mostTime: 2000, now: () => now });
