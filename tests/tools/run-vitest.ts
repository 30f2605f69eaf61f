import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repositoryRoot } from '../../scripts/state.ts';
import { failuresIn } from './failures.ts';

/** Kinds of tests, in the order in which they run: the quick ones first. */
export const PROJECTS = ['unit', 'integration', 'browser', 'e2e'] as const;
export type Project = (typeof PROJECTS)[number];

/** How a run of Vitest ended. */
interface Outcome {
  code: number;
  /** The failed tests, one paragraph each. */
  failures: string[];
  /** Whether a signal ended it. */
  stopped: boolean;
}

/**
 * Runs the tests of these projects and then names those that failed once more: a run of half an hour prints much, and
 * whoever reads only its end still learns what to mend. `apart` runs each project to its end before the next begins. Answers
 * the exit code.
 */
export async function runTests(
  projects: readonly Project[],
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  { apart = false } = {},
): Promise<number> {
  const runs = apart ? projects.map((project) => [project]) : [projects];
  const failed: { names: string; outcome: Outcome }[] = [];
  for (const run of runs) {
    const outcome = await runVitest(run, args, env);
    if (outcome.code !== 0) failed.push({ names: run.join(', '), outcome });
    if (outcome.stopped) break;
  }
  for (const { names, outcome } of failed)
    console.log(`\nFailed (${names}):\n\n${outcome.failures.join('\n\n') || 'See what Vitest says above.'}`);
  return failed[0]?.outcome.code ?? 0;
}

function runVitest(projects: readonly Project[], args: readonly string[], env: NodeJS.ProcessEnv): Promise<Outcome> {
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
    { cwd: repositoryRoot, stdio: 'inherit', env },
  );
  let stopped = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      stopped = true;
      child.kill(signal);
    });
  }
  return new Promise<Outcome>((resolve, reject) =>
    child.once('error', reject).once('exit', (code, signal) => {
      const failures = code === 0 ? [] : failuresIn(report);
      resolve({ code: code ?? 1, failures, stopped: stopped || signal !== null });
    }),
  ).finally(() => rmSync(folder, { recursive: true, force: true }));
}
