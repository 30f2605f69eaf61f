import { readEnvironment } from '@serviceportal/cms/environment';
import { runWorker } from '../../scripts/worker/run-worker.ts';

/**
 * The worker with real endless loops planted in it: one in what makes the view of a page whose text bears `LOOP_IN_VIEW`, one
 * in what draws the picture of a page whose title bears `LOOP_IN_PICTURE`. Nothing in the product knows of them.
 */
function plant(method: 'replace' | 'normalize', marker: string, inFile = ''): void {
  const original = String.prototype[method] as (...args: unknown[]) => string;
  Object.defineProperty(String.prototype, method, {
    value: function (this: string, ...args: unknown[]): string {
      if (String(this).includes(marker) && new Error().stack?.includes(inFile)) for (;;);
      return original.apply(this, args);
    },
  });
}

plant('replace', process.env.LOOP_IN_VIEW ?? 'no loop');
// Whatever is stored is normalized too, the record of the publish that names the document among it.
plant('normalize', process.env.LOOP_IN_PICTURE ?? 'no loop', 'preview-text');
const now = new Date(process.env.NOW ?? Date.now());
await runWorker(readEnvironment(), { mostStall: 5000, now: () => now });
