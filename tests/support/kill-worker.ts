import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { readEnvironment } from '@serviceportal/cms/environment';
import { runWorker } from '../../scripts/worker/run-worker.ts';

/**
 * The worker of the product, loaded and waiting: it begins when it is told to, and is gone in the middle of it. What tells it
 * names when: after so many calls that change the file system, of its main thread, or never by itself.
 */
const CALLS = [
  'mkdirSync',
  'openSync',
  'writeSync',
  'writeFileSync',
  'fsyncSync',
  'linkSync',
  'copyFileSync',
  'symlinkSync',
  'renameSync',
  'rmSync',
  'rmdirSync',
] as const;

let left = Infinity;
for (const name of CALLS) {
  const call = fs[name] as (...args: unknown[]) => unknown;
  Object.assign(fs, {
    [name]: (...args: unknown[]) => {
      left -= 1;
      if (left < 0) process.kill(process.pid, 'SIGKILL');
      return call(...args);
    },
  });
}

syncBuiltinESMExports();

process.once('message', ({ calls }: { calls: number | null }) => {
  if (calls !== null) left = calls;
  void runWorker(readEnvironment(), { threads: 1, firstPause: 200 });
});
process.send!('loaded');
