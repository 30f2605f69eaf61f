import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { repositoryRoot } from '../../../scripts/state.ts';

/** Settings of a portal that a person may have set in their shell. */
const SETTINGS = [
  'PORTAL_STATE',
  'CMS_PORT',
  'SITE_PORT',
  'CMS_HOST',
  'SITE_HOST',
  'DATABASE_URL',
  'PORTAL_SECRET',
  'PORTAL_ADMIN_EMAIL',
  'PORTAL_ADMIN_PASSWORD',
];

export interface Ended {
  code: number | null;
  /** What it wrote, both streams. */
  output: string;
  /** What it wrote for other programs to read. */
  stdout: string;
}

/** A script of the repository as a process of its own, with these settings and no others. */
export class Script {
  readonly #child: ChildProcess;
  readonly #lines: string[] = [];
  readonly #stdout: string[] = [];
  readonly #listeners = new Set<(line: string) => void>();
  readonly ended: Promise<Ended>;

  constructor(
    script: string,
    args: readonly string[],
    settings: Record<string, string>,
    report?: (line: string) => void,
  ) {
    // Vitest sets NODE_ENV and variables of its own, which would change what the portal does.
    const inherited = Object.entries(process.env).filter(
      ([name]) => !SETTINGS.includes(name) && name !== 'NODE_ENV' && !name.startsWith('VITEST'),
    );
    if (report) this.#listeners.add(report);
    this.#child = spawn(process.execPath, [join(repositoryRoot, 'scripts', script), ...args], {
      cwd: repositoryRoot,
      env: { ...Object.fromEntries(inherited), ...settings } as NodeJS.ProcessEnv,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.#child.stdout!, this.#child.stderr!])
      createInterface(stream).on('line', (line) => {
        this.#lines.push(line);
        if (stream === this.#child.stdout) this.#stdout.push(line);
        for (const listener of this.#listeners) listener(line);
      });
    this.ended = new Promise((resolve, reject) =>
      this.#child
        .once('error', reject)
        .once('close', (code) => resolve({ code, output: this.output, stdout: this.#stdout.join('\n') })),
    );
  }

  get output(): string {
    return this.#lines.join('\n');
  }

  get pid(): number {
    return this.#child.pid!;
  }

  kill(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }

  /**
   * Resolves when it writes this line.
   * @throws Error with its output, when it ends before
   */
  async untilLine(wanted: string): Promise<void> {
    const written = new Promise<void>((resolve) => {
      const listener = (line: string) => line === wanted && resolve();
      this.#listeners.add(listener);
      this.#lines.forEach(listener);
    });
    const gone = this.ended.then(({ code, output }) => {
      throw new Error(`The process ended with ${code} before it wrote "${wanted}":\n${output}`);
    });
    await Promise.race([written, gone]);
  }
}

/** Runs a script of the repository to its end. */
export const runScript = (script: string, args: readonly string[], settings: Record<string, string>): Promise<Ended> =>
  new Script(script, args, settings).ended;

/** All processes below one, its children's children too. */
export function descendantsOf(pid: number): number[] {
  const rows = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number) as [number, number]);
  const below = (parent: number): number[] =>
    rows.filter(([, ppid]) => ppid === parent).flatMap(([child]) => [child, ...below(child)]);
  return below(pid);
}

/** As many free ports as asked for. */
export async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(
    Array.from(
      { length: count },
      () =>
        new Promise<ReturnType<typeof createServer>>((resolve, reject) => {
          const server = createServer();
          server.once('error', reject).listen(0, () => resolve(server));
        }),
    ),
  );
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}

/** Whether there is a process with this id. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
