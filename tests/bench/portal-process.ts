import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Environment } from '@serviceportal/cms/environment';
import { commandOf, environmentOf, PARTS, type PartName } from '../../scripts/start/parts.ts';

/** How long a process may take to finish what it is doing, in milliseconds. */
const STOP_TIMEOUT = 60_000;
/** Linux counts the time a process has worked in hundredths of a second. */
const TICK_MS = 10;

/** A part of the portal as the process that it is in a running one. */
export interface PortalProcess {
  /** `performance.now()` when it was started. */
  startedAt: number;
  /** `performance.now()` when it began to take work. */
  ready: Promise<number>;
  logFile: string;
  /** Bytes of memory that it has now, and that it had at most (Linux). */
  memory(): { now: number; most: number };
  /** Share of a processor that it and the processes it started take for so many milliseconds (Linux). */
  load(milliseconds: number): Promise<number>;
  /** @throws Error when it ended by itself */
  check(): void;
  stop(): Promise<void>;
}

/**
 * Starts a part of the portal.
 * @param profileDir where a CPU profile of it goes, if one is wanted
 */
export function startPart(name: PartName, environment: Environment, profileDir?: string): PortalProcess {
  const logs = join(environment.stateDir, 'logs');
  mkdirSync(logs, { recursive: true });
  const logFile = join(logs, `${name}.log`);
  const log = createWriteStream(logFile, { flags: 'a' });
  const { DATABASE_URL: _, ...env } = environmentOf(environment);
  const { command, args, ...options } = commandOf(name, env);
  const profiling = profileDir ? ['--cpu-prof', `--cpu-prof-dir=${profileDir}`] : [];
  const startedAt = performance.now();
  const child = spawn(command, [...profiling, ...args], { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let fault: Error | undefined;
  const ended = new Promise<void>((resolve) =>
    child.once('exit', (code, signal) => {
      fault = new Error(`The ${name} ended (${signal ?? `exit code ${code}`}). Its log: ${logFile}`);
      log.end();
      resolve();
    }),
  );
  child.stderr.pipe(log, { end: false });
  const ready = new Promise<number>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      log.write(chunk);
      if (chunk.includes(PARTS[name].ready)) resolve(performance.now());
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
      const kilobytes = (field: string) => Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(status)?.[1]);
      return { now: kilobytes('VmRSS') * 1024, most: kilobytes('VmHWM') * 1024 };
    },
    load: async (milliseconds) => {
      const worked = () => {
        const [, rest = ''] = /\) (.*)$/s.exec(readFileSync(`/proc/${child.pid}/stat`, 'utf8')) ?? [];
        // utime, stime, cutime, cstime (proc_pid_stat(5), fields 14 to 17).
        return rest
          .split(' ')
          .slice(11, 15)
          .reduce((sum, ticks) => sum + Number(ticks) * TICK_MS, 0);
      };
      const before = worked();
      await sleep(milliseconds);
      return (worked() - before) / milliseconds;
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
