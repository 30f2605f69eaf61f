import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repositoryRoot } from '../../scripts/state.ts';
import { failuresIn } from './failures.ts';
import { quickFolder } from './quick-folder.ts';

/** Kinds of tests, in the order in which they run: the quick ones first. */
export const PROJECTS = ['unit', 'integration', 'browser', 'e2e'] as const;
export type Project = (typeof PROJECTS)[number];

/** How a run of Vitest ended. */
interface Outcome {
  projects: readonly Project[];
  code: number;
  /** The failed tests, one paragraph each. */
  failures: string[];
}

/** A kind of run: which tests, with which options of Vitest, in which environment. */
export interface Run {
  projects: readonly Project[];
  args: readonly string[];
  env: NodeJS.ProcessEnv;
  /** What it writes, when that is not to go to the terminal at once. */
  write?: (chunk: Buffer) => void;
}

/** Ends what runs, and lets nothing more begin. */
const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stopping.abort(signal));

/** Runs the tests of each project to its end before the next begins. */
export async function runInTurn({ projects, ...run }: Run): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const project of projects) outcomes.push(...(await runTogether({ ...run, projects: [project] })));
  return outcomes;
}

/** Runs the tests of these projects in one process; none at all once the run was told to stop. */
export async function runTogether(run: Run): Promise<Outcome[]> {
  return stopping.signal.aborted || run.projects.length === 0 ? [] : [await runVitest(run)];
}

/**
 * Names the failed tests once more: a run of ten minutes prints much, and whoever reads only its end still learns what to
 * mend. Answers the exit code.
 */
export function conclude(outcomes: readonly Outcome[]): number {
  const failed = outcomes.filter(({ code }) => code !== 0);
  for (const { projects, failures } of failed)
    console.log(`\nFailed (${projects.join(', ')}):\n\n${failures.join('\n\n') || 'See what Vitest says above.'}`);
  return failed[0]?.code ?? (stopping.signal.aborted ? 1 : 0);
}

function runVitest({ projects, args, env, write }: Run): Promise<Outcome> {
  const tests = join(repositoryRoot, 'tests');
  const folder = mkdtempSync(join(tmpdir(), 'portal-test-report-'));
  const report = join(folder, 'report.json');
  const child = spawn(
    process.execPath,
    [
      join(tests, 'node_modules', 'vitest', 'vitest.mjs'),
      'run',
      '--root',
      tests,
      ...projects.map((project) => `--project=${project}`),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...args,
    ],
    {
      cwd: repositoryRoot,
      stdio: write ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      env: { TMPDIR: quickFolder(), ...env },
    },
  );
  if (write) for (const stream of [child.stdout, child.stderr]) stream?.on('data', write);
  const stop = () => child.kill(stopping.signal.reason as NodeJS.Signals);
  stopping.signal.addEventListener('abort', stop);
  return new Promise<Outcome>((resolve, reject) =>
    child
      .once('error', reject)
      .once('close', (code) => resolve({ projects, code: code ?? 1, failures: code === 0 ? [] : failuresIn(report) })),
  ).finally(() => {
    stopping.signal.removeEventListener('abort', stop);
    rmSync(folder, { recursive: true, force: true });
  });
}
