import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listReleases, readCurrent } from '@serviceportal/site/publish';
import { expect, test } from 'vitest';
import { MAKER } from '../../../site/publish/store/maker.ts';
import { ReleaseFolder } from '../../../site/publish/store/release-store.ts';
import { page, Workshop } from './workshop.ts';

const CHILD = join(dirname(fileURLToPath(import.meta.url)), 'publish-slowly.ts');

test('a kill in the middle of a publication leaves the old release, and the next publication works', async () => {
  const workshop = new Workshop();
  const pages = (title: string) => Array.from({ length: 30 }, (_, index) => page(`/p${index}/`, `${title} ${index}`));
  const first = await workshop.live(pages('Alt'));

  const pagesFile = join(workshop.state, 'pages.json');
  writeFileSync(pagesFile, JSON.stringify(pages('Neu')));
  const child = spawn(process.execPath, [CHILD, workshop.siteRoot, pagesFile], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<NodeJS.Signals | null>((resolve) => child.once('exit', (_code, signal) => resolve(signal)));
  await new Promise<void>((resolve, reject) => {
    let lines = '';
    child.stdout.on('data', (chunk: Buffer) => {
      lines += chunk.toString();
      if (lines.includes('12/30')) resolve();
    });
    child.once('exit', () => reject(new Error(`the publication ended too early: ${lines}`)));
  });
  child.kill('SIGKILL');
  expect(await ended).toBe('SIGKILL');

  const drafts = () => readdirSync(join(workshop.siteRoot, 'releases')).filter((name) => name.startsWith('.draft-'));
  expect(drafts(), 'the kill came in the middle').toHaveLength(1);
  expect(readCurrent(workshop.siteRoot)?.id).toBe(first.release);
  expect(workshop.read('p29/index.html')).toContain('Alt 29');

  const next = await workshop.live(pages('Neu'));
  expect(next.changed).toHaveLength(30);
  expect(workshop.read('p29/index.html')).toContain('Neu 29');
  expect(drafts()).toEqual([]);
}, 30_000);

test('sweeps the drafts of dead processes and leaves those of living ones and of other machines', async () => {
  const workshop = new Workshop();
  const releases = join(workshop.siteRoot, 'releases');
  const [here] = MAKER.split('-');
  const draft = (maker: string) => `.draft-${maker}-20261122T174455123-ab12`;
  // The largest number a process can have on Linux is 4194304.
  const dead = draft(`${here}-4194305`);
  const alive = draft(`${here}-${process.ppid}`);
  const elsewhere = draft('0123abcd-4194305');
  for (const name of [dead, alive, elsewhere]) mkdirSync(join(releases, name, 'public'), { recursive: true });
  const halfSwitched = join(workshop.siteRoot, `current.${here}-4194305.tmp`);
  symlinkSync('releases/x/public', halfSwitched);
  await workshop.live([page('/')]);
  expect(readdirSync(workshop.siteRoot).sort()).toEqual(['current', 'releases', 'site.json']);
  expect(readdirSync(releases)).toEqual(expect.arrayContaining([alive, elsewhere]));
  expect(readdirSync(releases)).not.toContain(dead);
});

test('leaves no draft behind when a publication is stopped', async () => {
  const workshop = new Workshop();
  await expect(
    workshop.publish([page('/', { title: 'x', body: '<img src="/fehlt.webp" alt="">' })]),
  ).rejects.toMatchObject({
    code: 'links',
  });
  expect(readdirSync(join(workshop.siteRoot, 'releases'))).toEqual([]);
});

test('publishes as a whole when the manifest of what is live cannot be read', async () => {
  const workshop = new Workshop();
  const first = await workshop.live([page('/'), page('/a/')]);
  const manifest = join(workshop.siteRoot, 'releases', first.release, 'manifest.json');
  writeFileSync(manifest, JSON.stringify({ version: 999 }));
  // Another process has not read it before.
  workshop.store = new ReleaseFolder(workshop.siteRoot, workshop.threads);
  expect((await workshop.live([page('/'), page('/a/')])).changed).toEqual(['/', '/a/']);
  expect(listReleases(workshop.siteRoot)).toHaveLength(1);
});
