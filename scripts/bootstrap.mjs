// The one file that must run on any Node from 20 on: installs what is missing, then hands over to the pinned Node.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What each of npm's commands runs. */
const SCRIPTS = {
  start: 'scripts/start.ts',
  portal: 'scripts/portal.ts',
  test: 'tests/tools/test.ts',
  'test:mongo': 'tests/tools/test-mongo.ts',
  validate: 'tests/tools/validate.ts',
  lighthouse: 'tests/tools/lighthouse.ts',
  bench: 'tests/bench/bench.ts',
  'bench:search': 'tests/search/bench.ts',
};

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'node_modules', '.bin');
const stamp = join(root, 'node_modules', '.installed-lock');
const lock = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  console.log('Installing packages …');
  const begin = performance.now();
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) {
    console.error('The packages could not be installed. See the messages of npm above.');
    process.exit(1);
  }
  writeFileSync(stamp, lock);
  console.log(`Packages installed in ${((performance.now() - begin) / 1000).toFixed(1)} s.`);
}

const pinned = join(bin, 'node');
const major = Number(process.versions.node.split('.')[0]);
if (!existsSync(pinned) && major < 24) {
  console.error(
    `This portal runs on Node 24. There is no pinned one for this platform, and the system has ${process.versions.node}: please install Node 24.`,
  );
  process.exit(1);
}

const [command, ...args] = process.argv.slice(2);
const script = SCRIPTS[command];
if (!script) {
  console.error(`There is no command "${command ?? ''}". There are: ${Object.keys(SCRIPTS).join(', ')}.`);
  process.exit(1);
}
const child = spawn(existsSync(pinned) ? pinned : process.execPath, [join(root, script), ...args], {
  cwd: root,
  stdio: 'inherit',
  env: {
    ...process.env,
    PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`,
    ASTRO_TELEMETRY_DISABLED: '1',
    NEXT_TELEMETRY_DISABLED: '1',
    // Every command and every process of the portal loads the same packages: Node keeps how it compiled them.
    NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'node'),
    ASTRO_DEV_BACKGROUND: '0',
    ASTRO_PREVIEW_BACKGROUND: '0',
  },
});
// A terminal sends its signals to the whole group; a supervisor sends them to this process alone.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(signal ? 128 + constants.signals[signal] : (code ?? 1)));
