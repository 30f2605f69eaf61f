import { join } from 'node:path';
import { readEnvironment } from '@serviceportal/cms';
import { buildWhatChanged } from '../../scripts/build.ts';
import { requireBrowser } from './require-browser.ts';
import { requireJava } from './require-java.ts';
import { PROJECTS, runTests, type Project } from './run-vitest.ts';

/**
 * `npm test -- [unit | integration | browser | e2e]… [file filter | option of Vitest]…`: builds what changed and runs the
 * tests, the quick ones first, each kind to its end.
 */
async function test(args: string[]): Promise<number> {
  const isProject = (arg: string): arg is Project => PROJECTS.some((project) => project === arg);
  const named = args.filter(isProject);
  const projects = PROJECTS.filter((project) => named.length === 0 || named.includes(project));
  const rest = args.filter((arg) => !isProject(arg));
  // The tests bring their own content; settings of a running portal must not reach them.
  const { PORTAL_STATE: _state, DATABASE_URL: _database, ...env } = process.env;

  if (projects.includes('browser') || projects.includes('e2e')) {
    requireBrowser(console.log);
    requireJava(console.log);
  }
  const logs = join(readEnvironment({}).stateDir, 'logs');
  await buildWhatChanged(logs, console.log, projects.includes('e2e') ? ['site', 'cms'] : ['site']);
  // A file is in one project only: looked for in all of them at once, it is enough that it is there.
  const isFiltered = rest.some((arg) => !arg.startsWith('-'));
  return runTests(projects, rest, env, { apart: !isFiltered });
}

try {
  process.exitCode = await test(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
