import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Environment } from '@serviceportal/cms/environment';
import { repositoryRoot } from '../../scripts/state.ts';

/** How long a worker may take for anything, in milliseconds. */
const PATIENCE = 100_000;

/** A worker as a process of its own, on the state folder and database of a test's portal. */
export class WorkerProcess {
  readonly process: ChildProcess;
  log = '';

  /** `script` stands in for `scripts/worker.ts`, with settings of its own in `env`. */
  constructor(
    { stateDir, databaseUrl, secret }: Environment,
    { script = join(repositoryRoot, 'scripts', 'worker.ts'), env = {} as Record<string, string> } = {},
  ) {
    this.process = spawn(join(repositoryRoot, 'node_modules', '.bin', 'node'), [script], {
      cwd: repositoryRoot,
      env: {
        PATH: process.env.PATH,
        NODE_ENV: 'production',
        PORTAL_STATE: stateDir,
        PORTAL_SECRET: secret!,
        ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}),
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.process.stdout, this.process.stderr])
      stream?.on('data', (chunk: Buffer) => void (this.log += String(chunk)));
  }

  get isRunning(): boolean {
    return this.process.exitCode === null && this.process.signalCode === null;
  }

  /** Ends it as a power cut would. */
  async kill(): Promise<void> {
    await this.end('SIGKILL');
  }

  /** Asks it to end, and answers its exit code. */
  async end(signal: NodeJS.Signals): Promise<number | null> {
    if (this.isRunning) {
      const gone = new Promise((resolve) => this.process.once('exit', resolve));
      this.process.kill(signal);
      await gone;
    }
    return this.process.exitCode;
  }

  /** Waits for something that it does; it must be alive meanwhile. */
  async until(what: string, isSo: () => Promise<boolean> | boolean, pause = 50): Promise<void> {
    const end = Date.now() + PATIENCE;
    while (!(await isSo())) {
      if (!this.isRunning) throw new Error(`The worker ended before ${what}:\n${this.log}`);
      if (Date.now() > end) throw new Error(`The worker took too long: ${what}:\n${this.log}`);
      await sleep(pause);
    }
  }

  untilReady(): Promise<void> {
    return this.until('it was ready', () => this.log.includes('Worker is ready.'));
  }
}
