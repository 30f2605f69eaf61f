import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isHeld, listReleases, readHold, releaseHold, rollback } from '@serviceportal/site/publish';
import { expect, test } from 'vitest';
import { MANIFEST_VERSION } from '../../../site/publish/manifest.ts';
import { switchTo } from '../../../site/publish/store/release-store.ts';
import { leistung, page, renderView, Workshop } from './workshop.ts';

test('brings the page before back and holds the site', async () => {
  const workshop = new Workshop();
  const { siteRoot } = workshop;
  const old = await workshop.live([page('/', 'Alt')]);
  const faulty = await workshop.live([page('/', 'Fehler')]);
  expect(isHeld(siteRoot)).toBe(false);

  expect(rollback({ siteRoot, reason: 'Falsche Gebühr' })).toEqual({
    release: old.release,
    replaced: faulty.release,
  });
  expect(workshop.read('index.html')).toContain('Alt');
  expect(readHold(siteRoot)).toMatchObject({
    release: old.release,
    replaced: faulty.release,
    reason: 'Falsche Gebühr',
  });
  expect(listReleases(siteRoot).find(({ current }) => current)?.id).toBe(old.release);

  const mended = await workshop.live([page('/', 'Richtig')]);
  expect(mended.release > faulty.release).toBe(true);
  releaseHold(siteRoot);
  expect(isHeld(siteRoot)).toBe(false);
});

test('passes over releases that changed the index only', async () => {
  const workshop = new Workshop();
  const { siteRoot } = workshop;
  await workshop.live([leistung('a', 'Alt')]);
  await workshop.index([leistung('a', 'Alt')]);
  await workshop.live([leistung('a', 'Neu')]);
  await workshop.index([leistung('a', 'Neu')]);
  rollback({ siteRoot });
  expect(workshop.read('leistungen/a/index.html')).toContain('Alt');
});

test('goes to a named release, forward too', async () => {
  const workshop = new Workshop();
  const { siteRoot } = workshop;
  const first = await workshop.live([page('/', 'Eins')]);
  await workshop.live([page('/', 'Zwei')]);
  const third = await workshop.live([page('/', 'Drei')]);
  rollback({ siteRoot, release: first.release });
  expect(workshop.read('index.html')).toContain('Eins');
  rollback({ siteRoot, release: third.release });
  expect(workshop.read('index.html')).toContain('Drei');
});

test('explains when there is nothing to go back to', async () => {
  const workshop = new Workshop();
  const { siteRoot } = workshop;
  expect(() => rollback({ siteRoot })).toThrow(expect.objectContaining({ code: 'release' }));
  const only = await workshop.live([page('/')]);
  expect(() => rollback({ siteRoot })).toThrow(
    expect.objectContaining({
      message: expect.stringContaining('keinen älteren Stand') as string,
    }),
  );
  expect(() => rollback({ siteRoot, release: only.release })).toThrow(
    expect.objectContaining({
      message: expect.stringContaining('bereits online') as string,
    }),
  );
  expect(() => rollback({ siteRoot, release: '../../etc' })).toThrow(
    expect.objectContaining({
      message: expect.stringContaining('gibt es nicht') as string,
    }),
  );
  expect(isHeld(siteRoot)).toBe(false);
});

test('is not undone by a publication that another process had begun before', async () => {
  const workshop = new Workshop();
  const { siteRoot } = workshop;
  await workshop.live([page('/', 'Eins')]);
  await workshop.live([page('/', 'Zwei')]);
  // The other process: it takes no turn with ours, so it is played by a renderer that switches in the middle of the work.
  const target = listReleases(siteRoot)[1]!.id;
  const { kommune } = workshop.store.live()!.manifest;
  workshop.render = (each) => {
    switchTo(siteRoot, target, kommune, new Date());
    return renderView(each);
  };
  const publishing = workshop.publish([page('/', 'Drei')]);
  await expect(publishing).rejects.toMatchObject({ code: 'conflict' });
  expect(workshop.read('index.html')).toContain('Eins');
});

test('does not offer a release that was never live', async () => {
  const workshop = new Workshop();
  const { siteRoot } = workshop;
  await workshop.live([page('/', 'Eins')]);
  const orphan = join(siteRoot, 'releases', '20200101T000000000-abcd');
  mkdirSync(join(orphan, 'public'), { recursive: true });
  writeFileSync(
    join(orphan, 'manifest.json'),
    JSON.stringify({ version: MANIFEST_VERSION, pages: {}, counts: { pages: 0 } }),
  );
  expect(listReleases(siteRoot)).toHaveLength(1);
  expect(() => rollback({ siteRoot })).toThrow(expect.objectContaining({ code: 'release' }));
  expect(existsSync(join(siteRoot, 'hold.json'))).toBe(false);
});
