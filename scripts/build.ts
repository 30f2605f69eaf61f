import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { repositoryRoot } from './state.ts';

interface Part {
  name: 'site' | 'cms';
  /** Files whose content the build depends on. */
  sources: string[];
  command: [string, ...string[]];
  /** Exists when the build is complete; holds the hash it was made from. */
  stamp: string;
}

const SHARED = ['package-lock.json', 'content-types/src/**/*.ts'];
const PARTS: Part[] = [
  {
    name: 'site',
    sources: [...SHARED, 'site/astro.config.ts', 'site/package.json', 'site/src/**/*', 'site/public/**/*'],
    command: ['astro', 'build'],
    stamp: 'site/dist/.built-from',
  },
  {
    name: 'cms',
    sources: [...SHARED, 'cms/next.config.ts', 'cms/german-interface.cjs', 'cms/package.json', 'cms/src/**/*'],
    command: ['next', 'build'],
    stamp: 'cms/.next/.built-from',
  },
];

function hashOf({ sources }: Part): string {
  const hash = createHash('sha256');
  const files = globSync(sources, { cwd: repositoryRoot, withFileTypes: true }).filter((file) => file.isFile());
  for (const path of files.map((file) => join(file.parentPath, file.name)).sort())
    hash.update(path.slice(repositoryRoot.length)).update(readFileSync(path));
  return hash.digest('hex');
}

/**
 * Builds the site and the admin, each only where its sources changed since its last build.
 * @param logDir where the build's output goes
 * @throws Error naming the log of the build that failed
 */
export async function buildWhatChanged(
  logDir: string,
  report: (line: string) => void,
  only: Part['name'][] = ['site', 'cms'],
): Promise<void> {
  for (const part of PARTS.filter(({ name }) => only.includes(name))) {
    const stamp = join(repositoryRoot, part.stamp);
    const wanted = hashOf(part);
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) continue;
    report(part.name === 'site' ? 'Building the site …' : 'Building the admin (takes a minute or two, once) …');
    mkdirSync(logDir, { recursive: true });
    const log = join(logDir, `build-${part.name}.log`);
    const code = await run(part.command, join(repositoryRoot, part.name), log);
    if (code !== 0)
      throw new Error(`Building ${part.name} failed. See ${log}:\n${readFileSync(log, 'utf8').slice(-2000)}`);
    mkdirSync(dirname(stamp), { recursive: true });
    writeFileSync(stamp, wanted);
  }
}

function run([command, ...args]: [string, ...string[]], cwd: string, log: string): Promise<number | null> {
  const output = openSync(log, 'w');
  const child = spawn(process.execPath, [join(repositoryRoot, 'node_modules', '.bin', command), ...args], {
    cwd,
    stdio: ['ignore', output, output],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  return new Promise((resolve, reject) => child.on('error', reject).on('exit', resolve));
}
