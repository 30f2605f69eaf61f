import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from '@serviceportal/cms/environment';
import { portalSecret, repositoryRoot } from '../../scripts/state.ts';

/** How long the worker may take to finish what it is doing, in milliseconds. */
const STOP_TIMEOUT = 60_000;

export interface WorkerProcess {
  /** `performance.now()` when it was started. */
  startedAt: number;
  /** `performance.now()` when it began to take work. */
  ready: Promise<number>;
  logFile: string;
  /** Bytes of memory that it has now, and that it had at most (Linux). */
  memory(): { now: number; most: number };
  /** @throws Error when it ended by itself */
  check(): void;
  stop(): Promise<void>;
}

/**
 * Starts the worker as the process that it is in a running portal.
 * @param profileDir where a CPU profile of the worker goes, if one is wanted
 */
export function startWorker(environment: Environment, profileDir: string | undefined): WorkerProcess {
  const logs = join(environment.stateDir, 'logs');
  mkdirSync(logs, { recursive: true });
  const logFile = join(logs, 'worker.log');
  const log = createWriteStream(logFile, { flags: 'a' });
  const profiling = profileDir ? ['--cpu-prof', `--cpu-prof-dir=${profileDir}`] : [];
  const { DATABASE_URL: _, ...inherited } = process.env;
  const startedAt = performance.now();
  const child = spawn(process.execPath, [...profiling, join(repositoryRoot, 'scripts', 'worker.ts')], {
    cwd: repositoryRoot,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...inherited,
      NODE_ENV: 'production',
      PORTAL_STATE: environment.stateDir,
      PORTAL_SECRET: portalSecret(environment),
    },
  });
  let fault: Error | undefined;
  const ended = new Promise<void>((resolve) =>
    child.once('exit', (code, signal) => {
      fault = new Error(`The worker ended (${signal ?? `exit code ${code}`}). Its log: ${logFile}`);
      log.end();
      resolve();
    }),
  );
  child.stderr.pipe(log, { end: false });
  const ready = new Promise<number>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      log.write(chunk);
      if (chunk.includes('Worker is ready')) resolve(performance.now());
    });
    void ended.then(() => reject(fault));
  });
  // Whoever waits for it hears of it; whoever does not finds out with `check`.
  ready.catch(() => undefined);
  return {
    startedAt,
    ready,
    logFile,
    memory: () => {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
      const kilobytes = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1]);
      return { now: kilobytes('VmRSS') * 1024, most: kilobytes('VmHWM') * 1024 };
    },
    check: () => {
      if (fault) throw fault;
    },
    stop: async () => {
      if (fault) return;
      child.kill('SIGTERM');
      const killer = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT);
      await ended;
      clearTimeout(killer);
    },
  };
}
