import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { requestPublish } from '@serviceportal/cms';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { repositoryRoot, stateLayout } from '../../scripts/state.ts';
import { fee, meldung, write, writeContent, type Content } from '../support/content.ts';
import { onMongo } from '../support/database.ts';
import { openPortal, type Portal } from '../support/portal.ts';
import { randomFrom } from '../support/random.ts';
import { expectAsSaved, expectWhole } from '../support/whole.ts';

/** About four minutes on two processors. */
const KILLS = Number(process.env.KILLS ?? 200);
const SEED = Number(process.env.SEED ?? 20261129);
/** After so many kills a worker may finish, and everything that was saved is looked for. */
const ROUND = 20;
/** Every so many kills begin with nothing: no site is there. */
const FROM_NOTHING = 25;
/** Processes that load while another one works. */
const SPARE = 2;
const SITES = ['ahausen', 'bergstadt', 'cronau', 'musterland'] as const;
const quietly = { publishLater: true };

let portal: Portal;
let content: Content;
let cache: string;
const spares: Promise<ChildProcess>[] = [];
beforeAll(async () => {
  portal = await openPortal();
  content = await writeContent(portal.payload);
  cache = mkdtempSync(join(tmpdir(), 'compiled-'));
});
afterAll(async () => {
  for (const spare of spares) (await spare).kill('SIGKILL');
  rmSync(cache, { recursive: true, force: true });
  await portal.close();
});

/** A worker that has loaded and waits to begin. */
async function load(): Promise<ChildProcess> {
  const { stateDir, databaseUrl, secret } = portal.environment;
  const child = fork(join(repositoryRoot, 'tests', 'support', 'kill-worker.ts'), [], {
    cwd: repositoryRoot,
    execPath: process.execPath,
    execArgv: [],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      NODE_COMPILE_CACHE: cache,
      PORTAL_STATE: stateDir,
      PORTAL_SECRET: secret!,
      ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}),
    },
  });
  await once(child, 'message');
  return child;
}

async function next(): Promise<ChildProcess> {
  while (spares.length <= SPARE) spares.push(load());
  return spares.shift()!;
}

const rows = async () =>
  (await portal.payload.find({ collection: 'veroeffentlichungen', depth: 0, pagination: false })).docs;
const isDone = async () => (await rows()).every(({ zustand, indexAm }) => zustand === 'live' && indexAm);

/** Something that an editor saves: of one page, of every page of a site, of a page more, of all sites. */
async function saveSomething(random: ReturnType<typeof randomFrom>, number: number): Promise<void> {
  const { payload } = portal;
  const slug = SITES[random.below(SITES.length)]!;
  const kinds = [
    () =>
      payload.update({
        collection: 'angebote',
        id: content.angebot,
        data: {
          _status: 'published',
          module: { kosten: { modus: 'ersetzen', wert: [fee('Erster Hund', number)] } },
        } as never,
        locale: 'de',
        depth: 0,
      }),
    () =>
      payload.update({
        collection: 'kommunen',
        id: content.kommunen[slug],
        data: { telefon: `02452 ${number}` },
        depth: 0,
      }),
    async () => {
      await write(
        payload,
        'meldungen',
        meldung(`Nummer ${number}`, content.kommunen[slug], { datum: '2026-01-01T08:00:00.000Z' }),
      );
      await requestPublish(payload, { kommunen: [content.kommunen[slug]], anlass: 'Neue Meldung' });
    },
    () =>
      payload.update({
        collection: 'leistungen',
        id: content.leistungen.personalausweis,
        data: { teaser: `Teaser Nummer ${number}.` },
        locale: 'de',
        depth: 0,
      }),
    // Its request got lost: the comparison of whoever starts finds it.
    () =>
      payload.update({
        collection: 'leistungen',
        id: content.leistungen.personalausweis,
        data: { teaser: `Still und heimlich ${number}.` },
        locale: 'de',
        depth: 0,
        context: quietly,
      }),
  ];
  await kinds[random.below(kinds.length)]!();
}

test.skipIf(onMongo)(
  `after each of ${KILLS} kills at random moments every site serves a whole release, and nothing that was saved is lost`,
  { timeout: 900_000 },
  async () => {
    const random = randomFrom(SEED);
    const moments: Record<string, number> = {};
    for (let kill = 1; kill <= KILLS; kill += 1) {
      if (kill % FROM_NOTHING === 0)
        rmSync(stateLayout.sites(portal.environment.stateDir), { recursive: true, force: true });
      await saveSomething(random, kill);
      const worker = await next();
      const gone = once(worker, 'exit');
      // Half of them by the clock, half before one of the many small steps that rendering hides from the clock.
      if (kill % 2) {
        worker.send({ calls: null });
        await sleep(150 + random.below(1400));
      } else {
        worker.send({ calls: random.below(4 ** (1 + random.below(6))) });
        await Promise.race([gone, sleep(2200)]);
      }
      worker.kill('SIGKILL');
      await gone;
      const states = (await rows()).map(({ zustand }) => zustand);
      const moment = states.includes('laeuft') ? 'under way' : states.includes('wartet') ? 'waiting' : 'live';
      moments[moment] = (moments[moment] ?? 0) + 1;
      await expectWhole(portal, SITES);

      if (kill % ROUND > 0 && kill < KILLS) continue;
      const last = await next();
      last.send({ calls: null });
      const end = Date.now() + 60_000;
      while (!(await isDone())) {
        if (last.exitCode !== null || Date.now() > end)
          throw new Error(`After kill ${kill} not everything went live: ${JSON.stringify(await rows())}`);
        await sleep(50);
      }
      const ended = once(last, 'exit');
      last.kill('SIGKILL');
      await ended;
      await expectWhole(portal, SITES);
      await expectAsSaved(portal, SITES);
      expect(SITES.filter((slug) => !portal.site(slug).release)).toEqual([]);
    }
    // Else the moments were not those that are meant.
    expect(moments['under way']).toBeGreaterThan(KILLS / 10);
    console.log(`Kills with SEED=${SEED}: ${JSON.stringify(moments)}`);
  },
);
