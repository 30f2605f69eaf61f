import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { LogFile } from './log-file.ts';

/** Pause before a process that ended by itself is started again, in milliseconds. */
const RESTART_DELAY = 1000;
/** How long a process may take to stop before it is killed, in milliseconds. */
const STOP_TIMEOUT = 15_000;

export interface ChildOptions {
  name: string;
  command: string;
  args: string[];
  cwd: string;
  env: NodeJS.ProcessEnv;
  logFile: string;
  report: (line: string) => void;
}

/** A process that is kept running: when it ends by itself, it is started again. */
export class Child {
  readonly #options: ChildOptions;
  #process: ChildProcess | null = null;
  #stopping = false;

  constructor(options: ChildOptions) {
    this.#options = options;
    this.#spawn();
  }

  get pid(): number | undefined {
    return this.#process?.pid;
  }

  #spawn(): void {
    const { name, command, args, cwd, env, logFile, report } = this.#options;
    const log = new LogFile(logFile);
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => log.write(text));
    this.#process = child;
    // Everything it wrote has come by then.
    child.once('close', () => log.close());
    child.once('exit', (code, signal) => {
      if (this.#stopping) return;
      report(`The ${name} ended (${signal ?? `exit code ${code}`}); starting it again. Its log: ${logFile}`);
      void sleep(RESTART_DELAY).then(() => {
        if (!this.#stopping) this.#spawn();
      });
    });
  }

  /** Asks the process to stop, and kills it when it does not. */
  async stop(): Promise<void> {
    this.#stopping = true;
    const child = this.#process;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    const killer = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT);
    await ended;
    clearTimeout(killer);
  }
}
