import { join } from 'node:path';
import { readEnvironment } from '@serviceportal/cms/environment';
import { buildWhatChanged } from '../../scripts/build.ts';
import { requireBrowser } from './require-browser.ts';
import { requireJava } from './require-java.ts';
import { requireWebServers } from './require-web-servers.ts';
import { conclude, PROJECTS, runInTurn, runTogether, type Project, type Run } from './run-vitest.ts';

/**
 * `npm test -- [unit | integration | browser | e2e]… [file filter | option of Vitest]…`: builds what changed and runs the
 * tests. Those from end to end begin with the first start of a portal, which takes minutes: they go on beside the others, and
 * what they write is shown when the others are done.
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
  if (projects.includes('integration')) requireWebServers(console.log);
  const logs = join(readEnvironment({}).stateDir, 'logs');
  const run: Run = { projects, args: rest, env };
  await buildWhatChanged(logs, console.log, ['site']);
  // A file is in one project only: looked for in all of them at once, it is enough that it is there.
  if (rest.some((arg) => !arg.startsWith('-'))) {
    if (projects.includes('e2e')) await buildWhatChanged(logs, console.log, ['cms']);
    return conclude(await runTogether(run));
  }
  const beside = projects.length > 1 ? new HeldOutput() : null;
  const endToEnd = async () => {
    if (!projects.includes('e2e')) return [];
    await buildWhatChanged(logs, console.log, ['cms']);
    return runTogether({ ...run, projects: ['e2e'], ...(beside && { write: (chunk) => beside.write(chunk) }) });
  };
  const quickOnes = runInTurn({ ...run, projects: projects.filter((project) => project !== 'e2e') });
  const all = await Promise.allSettled([quickOnes.finally(() => beside?.release()), endToEnd()]);
  const failed = all.find((result) => result.status === 'rejected');
  const code = conclude(all.flatMap((result) => (result.status === 'fulfilled' ? result.value : [])));
  if (failed) throw failed.reason;
  return code;
}

/** Keeps what a process writes until the terminal is free. */
class HeldOutput {
  #held: Buffer[] | null = [];

  write(chunk: Buffer): void {
    if (this.#held) this.#held.push(chunk);
    else process.stdout.write(chunk);
  }

  release(): void {
    for (const chunk of this.#held ?? []) process.stdout.write(chunk);
    this.#held = null;
  }
}

try {
  process.exitCode = await test(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
