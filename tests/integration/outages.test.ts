import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statfsSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sqliteFile } from '@serviceportal/cms/state-folder';
import { requestPublish } from '@serviceportal/cms';
import { siteLayout } from '@serviceportal/site/publish';
import { afterAll, afterEach, beforeAll, expect, onTestFinished, test } from 'vitest';
import { repositoryRoot, stateLayout } from '../../scripts/state.ts';
import { hinweis, meldung, picture, write, writeContent, type Content } from '../support/content.ts';
import { onMongo } from '../support/database.ts';
import { openPortal, type Portal } from '../support/portal.ts';
import { expectAsSaved, expectWhole } from '../support/whole.ts';
import { WorkerProcess } from '../support/worker.ts';

const SITES = ['ahausen', 'bergstadt', 'cronau', 'musterland'];
const DAY = 24 * 60 * 60 * 1000;
const support = join(repositoryRoot, 'tests', 'support');
const quietly = { publishLater: true };

/** What has nothing to do with the database is tried on one of them. */
const onceOnly = test.skipIf(onMongo);

let portal: Portal;
let content: Content;
let worker: WorkerProcess;
let proxy: Proxy | undefined;
const clock = () => join(portal.environment.stateDir, 'clock');
// Files of the state folder itself are nobody's to run.
const pagefind = () => join(portal.environment.stateDir, 'bin', 'pagefind');
const sites = () => stateLayout.sites(portal.environment.stateDir);

/** Whether a file system of one's own can be mounted here: that takes root. */
function mountDisk(): boolean {
  mkdirSync(sites());
  return spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64m', 'tmpfs', sites()]).status === 0;
}
let hasDisk = false;

beforeAll(async () => {
  portal = await openPortal();
  hasDisk = mountDisk();
  content = await writeContent(portal.payload);
  writeFileSync(clock(), '0');
  // Pagefind itself, unless it is told to be broken.
  mkdirSync(dirname(pagefind()));
  const { resolve } = createRequire(import.meta.url);
  const program = resolve(`@pagefind/${process.platform}-${process.arch}/bin/pagefind_extended`);
  writeFileSync(pagefind(), `#!/bin/sh\n[ -e "$0.broken" ] && exit 1\nexec "${program}" "$@"\n`, {
    mode: 0o755,
  });
  await requestPublish(portal.payload, { kommunen: 'alle', anlass: 'Anfang' });
  if (portal.environment.databaseUrl) proxy = await Proxy.to(portal.environment.databaseUrl);
  worker = await startWorker();
  await untilLive();
});
// Whatever happened: what is served is whole, nothing that was saved is missing, and nobody had to ask for it again.
afterEach(async () => {
  await untilLive();
  await expectWhole(portal, SITES);
  await expectAsSaved(portal, SITES);
});
afterAll(async () => {
  await worker.kill();
  proxy?.close();
  if (hasDisk) execFileSync('umount', ['-l', sites()]);
  await portal.close();
});

async function startWorker(env: Record<string, string> = {}): Promise<WorkerProcess> {
  const databaseUrl = proxy?.url ?? null;
  const started = new WorkerProcess(
    { ...portal.environment, databaseUrl },
    {
      script: join(support, 'quick-worker.ts'),
      env: { CLOCK: clock(), PAGEFIND_EXTENDED_BINARY_PATH: pagefind(), ...env },
    },
  );
  await started.untilReady();
  return started;
}

async function restartWorker(env: Record<string, string> = {}): Promise<void> {
  await worker.kill();
  worker = await startWorker(env);
}

const rows = async () =>
  (await portal.payload.find({ collection: 'veroeffentlichungen', depth: 0, pagination: false })).docs;
const untilLive = () =>
  worker.until('all is live', async () =>
    (await rows()).every(({ zustand, indexAm }) => zustand === 'live' && indexAm),
  );
/** Waits until the newest request of a site tells something. */
const untilTold = async (slug: string, sentence: RegExp) => {
  await worker.until(`${slug} told ${sentence}`, async () =>
    sentence.test((await portal.lastRow(slug)).ergebnis ?? ''),
  );
  return portal.lastRow(slug);
};

/** News that is shown already. */
const news = (titel: string, kommune: string, more = {}) =>
  meldung(titel, kommune, { datum: '2026-01-01T08:00:00.000Z', ...more });

let number = 100;
/** Saves something that every page of a site shows; answers what. */
async function save(slug: keyof Content['kommunen']): Promise<string> {
  const telefon = `02452 ${(number += 1)}`;
  const { payload } = portal;
  await payload.update({ collection: 'kommunen', id: content.kommunen[slug], data: { telefon }, depth: 0 });
  return telefon;
}

onceOnly(
  'a full disk: nothing half goes live, the row says so, and it goes on by itself when there is space again',
  async () => {
    if (!hasDisk) return;
    const ballast = join(sites(), 'ballast');
    const before = portal.site('ahausen').release;
    const { bavail, bsize } = statfsSync(sites());
    onTestFinished(() => rmSync(ballast, { force: true }));
    expect(() => writeFileSync(ballast, Buffer.alloc(bavail * bsize + 1))).toThrow('ENOSPC');
    const telefon = await save('ahausen');
    const row = await untilTold('ahausen', /kein Speicherplatz mehr frei.* versucht es von selbst wieder/);
    expect(row.zustand).toBe('wartet');
    expect(portal.site('ahausen').release).toBe(before);
    await expectWhole(portal, SITES);
    rmSync(ballast);
    await untilLive();
    expect(await portal.lastRow('ahausen')).toMatchObject({ id: row.id, zurueckgehalten: [] });
    expect(portal.site('ahausen').text('/')).toContain(telefon);
  },
);

onceOnly('no right to write: the same', async () => {
  if (!hasDisk) return;
  const remount = (mode: 'ro' | 'rw') => execFileSync('mount', ['-o', `remount,${mode}`, sites()]);
  onTestFinished(() => void remount('rw'));
  remount('ro');
  const telefon = await save('bergstadt');
  const row = await untilTold('bergstadt', /darf auf seinem Rechner an dieser Stelle nicht schreiben/);
  expect(row.zustand).toBe('wartet');
  await expectWhole(portal, SITES);
  remount('rw');
  await untilLive();
  expect(portal.site('bergstadt').text('/')).toContain(telefon);
});

onceOnly('a locked database: the log says so, and it goes on when the lock is gone', async () => {
  const telefon = await save('cronau');
  await worker.until('it is at it', async () => (await portal.lastRow('cronau')).zustand === 'laeuft', 5);
  const said = worker.log.length;
  const other = new DatabaseSync(sqliteFile(portal.environment.stateDir), { timeout: 5000 });
  other.exec('BEGIN IMMEDIATE');
  try {
    await worker.until('it told', () => /tried again|did not hear/.test(worker.log.slice(said)));
  } finally {
    other.exec('ROLLBACK');
    other.close();
  }
  expect(worker.log.slice(said)).toContain('SQLITE_BUSY');
  await untilLive();
  expect(portal.site('cronau').text('/')).toContain(telefon);
});

test.skipIf(!onMongo)('a database that is away: the log says so, and it goes on when it is back', async () => {
  const said = worker.log.length;
  proxy!.cut();
  const telefon = await save('cronau');
  await worker.until('it told', () => worker.log.slice(said).includes('The requests cannot be read'));
  proxy!.mend();
  await worker.until('it is live', () => portal.site('cronau').text('/').includes(telefon));
  expect(worker.log.slice(said)).toContain('The requests can be read again');
});

onceOnly('an error in one page: that page is held and named, everything else goes out', async () => {
  const { payload } = portal;
  await restartWorker({
    NODE_OPTIONS: `--require ${join(support, 'planted-loops.cjs')}`,
    THROW_IN_PAGE: 'Fehlerteufel',
  });
  await untilLive();
  const id = await write(payload, 'meldungen', news('Fehlerteufel', content.kommunen.ahausen));
  const telefon = await save('ahausen');
  const row = await untilTold('ahausen', /Fehlerteufel/);
  expect(row).toMatchObject({ zustand: 'live', zurueckgehalten: [{ id, shown: 'absent' }] });
  expect(portal.site('ahausen').text('/')).toContain(telefon);
  await expectWhole(portal, SITES);
  await restartWorker();
  await worker.until('it is there', () => portal.site('ahausen').has('/aktuelles/fehlerteufel/'));
});

onceOnly('Pagefind that does not work: pages are live without it, the row says so, and the index follows', async () => {
  const broken = `${pagefind()}.broken`;
  writeFileSync(broken, '');
  onTestFinished(() => rmSync(broken, { force: true }));
  // The one that works is still there for a while.
  await restartWorker();
  await write(portal.payload, 'meldungen', news('Ohne Index', content.kommunen.cronau));
  const telefon = await save('cronau');
  const row = await untilTold('cronau', /Die Suche ist noch auf dem Stand davor\. .* versucht es von selbst wieder/);
  expect(row).toMatchObject({ zustand: 'live', indexAm: null });
  expect(portal.site('cronau').text('/')).toContain(telefon);
  await expectWhole(portal, SITES);
  rmSync(broken);
  await untilLive();
  const { ergebnis } = await portal.payload.findByID({ collection: 'veroeffentlichungen', id: row.id, depth: 0 });
  expect(ergebnis).not.toMatch(/Suche/);
});

onceOnly('a file that is missing: whoever shows it does without and says so, everything else goes out', async () => {
  const { payload, environment } = portal;
  const kommune = content.kommunen.ahausen;
  const { id, filename } = await payload.create({
    collection: 'media',
    data: { titel: 'Bild', kommune, lizenz: 'frei' } as never,
    file: await picture('verloren.png', '#123456'),
    depth: 0,
    context: quietly,
  });
  const [stored, away] = [filename!, 'weg'].map((name) => join(environment.stateDir, 'media', name)) as [
    string,
    string,
  ];
  renameSync(stored, away);
  await write(payload, 'meldungen', news('Mit Bild', kommune, { bild: id }));
  const telefon = await save('ahausen');
  await worker.until('it is live', () => portal.site('ahausen').text('/').includes(telefon));
  expect((await portal.lastRow('ahausen')).warnungen).toContainEqual(
    expect.stringMatching(/^„Mit Bild“: Ein Bild oder eine Datei, die dort stehen soll, gibt es nicht mehr/),
  );
  await expectWhole(portal, SITES);
  // It comes back with whatever is published next.
  renameSync(away, stored);
  await save('ahausen');
});

onceOnly(
  'a clock that jumps a day ahead and back: sites show that day and this one, and what is saved meanwhile',
  async () => {
    // On every page as long as it holds: tomorrow it is over, today it is not.
    const bis = new Date(Date.now() + DAY / 2).toISOString();
    const notice = await write(
      portal.payload,
      'hinweise',
      hinweis('Nur heute.', content.kommunen.ahausen, { von: '2026-01-01T00:00:00.000Z', bis }),
    );
    await save('ahausen');
    const isShown = () => portal.site('ahausen').text('/').includes('Nur heute.');
    await worker.until('the notice is shown', isShown);
    writeFileSync(clock(), String(DAY));
    await worker.until('it is tomorrow', () => !isShown());
    const tomorrow = portal.site('ahausen').release!;
    const telefon = await save('ahausen');
    await worker.until('it is live', () => portal.site('ahausen').text('/').includes(telefon));
    await untilLive();
    await expectWhole(portal, SITES);
    writeFileSync(clock(), '0');
    await worker.until('it is today', isShown);
    // Later releases have later names, whatever the clock says.
    expect(portal.site('ahausen').release! > tomorrow).toBe(true);
    expect(portal.site('ahausen').text('/')).toContain(telefon);
    await portal.payload.delete({ collection: 'hinweise', id: notice });
  },
);

onceOnly('`current` deleted: the next change brings the whole site back', async () => {
  rmSync(siteLayout.current(portal.site('bergstadt').root));
  const telefon = await save('bergstadt');
  await untilLive();
  expect(portal.site('bergstadt').text('/')).toContain(telefon);
});

onceOnly.each(['a page', 'manifest.json', 'snapshot.json'])(
  '%s of what is live cut off: the next start mends it',
  async (what) => {
    const { root, release } = portal.site('musterland');
    const dir = siteLayout.release(root, release!);
    const file = join(dir, what === 'a page' ? 'public/index.html' : what);
    truncateSync(file, 10);
    await restartWorker();
    const telefon = await save('musterland');
    await worker.until('it is live', () => portal.site('musterland').text('/').includes(telefon));
    expect(readdirSync(dir)).toContain('public');
    expect(existsSync(file)).toBe(true);
  },
);

/** Stands between a worker and its database. */
class Proxy {
  readonly #target: URL;
  readonly #sockets = new Set<Socket>();
  readonly #server: Server;
  #isCut = false;

  private constructor(target: URL) {
    this.#target = target;
    this.#server = createServer((socket) => {
      if (this.#isCut) return void socket.destroy();
      const onward = connect(Number(target.port), target.hostname);
      for (const each of [socket, onward]) {
        this.#sockets.add(each);
        each.on('error', () => undefined).on('close', () => [socket, onward].forEach((one) => one.destroy()));
      }
      socket.pipe(onward).pipe(socket);
    });
  }

  static async to(url: string): Promise<Proxy> {
    const proxy = new Proxy(new URL(url));
    await new Promise<void>((resolve) => proxy.#server.listen(0, '127.0.0.1', resolve));
    return proxy;
  }

  /** Address of the database, by way of this one; the driver gives up sooner than by default. */
  get url(): string {
    const url = new URL(this.#target);
    const { port } = this.#server.address() as { port: number };
    url.host = `127.0.0.1:${port}`;
    url.searchParams.set('serverSelectionTimeoutMS', '2000');
    return url.href;
  }

  cut(): void {
    this.#isCut = true;
    for (const socket of this.#sockets) socket.destroy();
    this.#sockets.clear();
  }

  mend(): void {
    this.#isCut = false;
  }

  close(): void {
    this.cut();
    this.#server.close();
  }
}
