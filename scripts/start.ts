import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { readEnvironment, type Environment } from '@serviceportal/cms/environment';
import { secureStateFolder } from '@serviceportal/cms/state-folder';
import { buildWhatChanged } from './build.ts';
import { Child } from './start/child.ts';
import type { SignIn } from './start/first-person.ts';
import { requireMongo } from './start/mongodb.ts';
import { commandOf, environmentOf } from './start/parts.ts';
import { requireFreePort } from './start/ports.ts';
import { prepare } from './start/prepare.ts';
import { Steps } from './start/steps.ts';
import { untilAnswering, untilLive } from './start/wait.ts';
import { adminUrl, baseUrlOf, reachableAdmin, reachableSites, stateLayout } from './state.ts';

const say = (line: string) => console.log(line);

/** Everything that must be stopped again, last started first. */
const running: (() => Promise<void>)[] = [];
const stopping = new AbortController();

async function stop(): Promise<void> {
  for (const end of running.reverse()) await end();
}

async function start(environment: Environment): Promise<void> {
  const { stateDir, cmsPort, cmsHost, sitePort, siteHost, databaseUrl } = environment;
  await requireFreePort(cmsPort, cmsHost, 'CMS_PORT');
  await requireFreePort(sitePort, siteHost, 'SITE_PORT');
  if (databaseUrl) await requireMongo(databaseUrl);
  const logs = join(stateDir, 'logs');
  mkdirSync(logs, { recursive: true });
  secureStateFolder(stateDir);

  const steps = new Steps();
  await buildWhatChanged(logs, say);
  steps.end('builds');
  if (stopping.signal.aborted) return;
  const env = environmentOf(environment);
  const preparation = prepare(env);
  running.push(() => preparation.stop());
  const { signIn, slugs } = await preparation.content;
  running.pop();
  // At once: whatever goes wrong later, nobody is locked out.
  if (signIn) say(signInLines(signIn));
  steps.end('database and content');
  if (stopping.signal.aborted) return;

  for (const name of ['sites', 'worker', 'admin'] as const) {
    const started = new Child({ name, ...commandOf(name, env), logFile: join(logs, `${name}.log`), report: say });
    running.push(() => started.stop());
  }

  if (!slugs.every((slug) => existsSync(join(stateLayout.sites(stateDir), slug, 'current'))))
    say('Publishing the sites for the first time …');
  const live = await untilLive(
    stateDir,
    slugs,
    stopping.signal,
    (count) => count > 0 && count < slugs.length && say(`  ${count} of ${slugs.length} sites are live`),
  );
  steps.end('sites');
  const answering =
    live &&
    (await untilAnswering(reachableSites(environment), stopping.signal)) &&
    (await untilAnswering(`${reachableAdmin(environment)}/admin`, stopping.signal));
  steps.end('admin');
  if (!answering) return;
  announce(environment, slugs, signIn);
  say(`\nStarted in ${steps.told()}.\nStop with Ctrl+C.`);
}

const signInLines = ({ email, password }: SignIn) =>
  `\n  Sign in  ${email}\n  Password ${password}   (shown at this first start only)`;

function announce(environment: Environment, slugs: string[], signIn: SignIn | null): void {
  const url = baseUrlOf(environment.sitePort);
  say(
    [
      '',
      'The portal is ready.',
      '',
      `  Admin    ${adminUrl(environment)}/admin`,
      ...slugs.map((slug) => `  Site     ${url(slug)}/`),
    ].join('\n'),
  );
  if (signIn) say(signInLines(signIn));
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (stopping.signal.aborted) return;
    stopping.abort();
    say('Stopping …');
    void stop().then(() => process.exit(0));
  });
}

try {
  await start(readEnvironment());
} catch (error) {
  // Whoever stops it in the middle meets no fault.
  if (!stopping.signal.aborted) {
    await stop();
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
