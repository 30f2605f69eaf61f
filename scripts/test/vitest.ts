import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { repositoryRoot } from '../state.ts';

/** Kinds of tests, in the order in which they run: the quick ones first. */
export const PROJECTS = ['unit', 'integration', 'browser', 'e2e'] as const;
export type Project = (typeof PROJECTS)[number];

/** Runs the tests of these projects. Answers the exit code of Vitest. */
export function runVitest(
  projects: readonly Project[],
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<number> {
  const tests = join(repositoryRoot, 'tests');
  const child = spawn(
    process.execPath,
    [
      join(tests, 'node_modules', 'vitest', 'vitest.mjs'),
      'run',
      '--root',
      tests,
      ...projects.map((project) => `--project=${project}`),
      ...args,
    ],
    { cwd: repositoryRoot, stdio: 'inherit', env },
  );
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => child.once('error', reject).once('exit', (code) => resolve(code ?? 1)));
}
