import { EnvironmentError, readEnvironment } from '@serviceportal/cms/environment';
import { runWorker } from './worker/run-worker.ts';

/** The worker as a process of its own: `start` runs it beside the admin. */
try {
  const worker = await runWorker(readEnvironment());
  console.log('Worker is ready.');
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void worker.stop().then(() => process.exit(0));
    });
  }
} catch (error) {
  console.error(error instanceof EnvironmentError ? error.message : error);
  process.exit(1);
}
