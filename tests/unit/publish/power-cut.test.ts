import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { currentId } from '@serviceportal/site/publish';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { siteLayout } from '../../../site/publish/store/layout.ts';
import { verifyRelease } from '../../../site/publish/store/verify-release.ts';
import { randomFrom } from '../../support/random.ts';

const CHILD = join(import.meta.dirname, '..', '..', 'support', 'publish-again.ts');
const CUTS = 12;
const MEGABYTES = 64;
/** Stops a file system of ext4 or XFS at once, without writing what waits (`EXT4_IOC_SHUTDOWN` with `NOLOGFLUSH`). */
const CUT = 'open(my $f, "<", $ARGV[0]) or die $!; my $how = pack("L", 2); ioctl($f, 0x8004587D, $how) or die $!';

let folder: string;
const image = () => join(folder, 'disk.img');
const disk = () => join(folder, 'disk');
const run = (command: string, ...args: string[]) => execFileSync(command, args, { stdio: 'pipe' });

/** Whether a file system of one's own can be made and cut off here: that takes root, loop devices and ext4. */
function canCutPower(): boolean {
  folder = mkdtempSync(join(tmpdir(), 'power-cut-'));
  mkdirSync(disk());
  writeFileSync(image(), '');
  truncateSync(image(), MEGABYTES * 1024 * 1024);
  const made = spawnSync('mkfs.ext4', ['-q', image()]).status === 0;
  const mounted = made && spawnSync('mount', ['-o', 'loop', image(), disk()]).status === 0;
  const cut = mounted && spawnSync('perl', ['-e', CUT, disk()]).status === 0;
  if (mounted) spawnSync('umount', [disk()]);
  if (!cut) rmSync(folder, { recursive: true, force: true });
  return cut;
}
const isPossible = canCutPower();

beforeAll(() => {
  if (isPossible) run('mount', '-o', 'loop', image(), disk());
});
afterAll(() => {
  if (!isPossible) return;
  spawnSync('umount', [disk()]);
  rmSync(folder, { recursive: true, force: true });
});

test.skipIf(!isPossible)(
  'after the power is cut at any moment a whole release is live, and none that was announced is lost',
  { timeout: 180_000 },
  async () => {
    const siteRoot = join(disk(), 'wegberg');
    const random = randomFrom(20261129);
    let announced = '';
    for (let cut = 0; cut < CUTS; cut += 1) {
      const child = spawn(process.execPath, [CHILD, siteRoot, String(cut * 1000)], {
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      let lines = '';
      child.stdout.on('data', (chunk: Buffer) => (lines += chunk.toString()));
      while (!lines.includes('\n')) {
        if (child.exitCode !== null) throw new Error('the publications ended by themselves');
        await sleep(5);
      }
      await sleep(random.below(400));
      announced = lines.trim().split('\n').at(-1)!;
      run('perl', '-e', CUT, disk());
      child.kill('SIGKILL');
      await once(child, 'exit');
      run('umount', disk());
      run('mount', '-o', 'loop', image(), disk());

      const live = currentId(siteRoot);
      expect(live !== undefined && live >= announced, `${live} instead of ${announced}`).toBe(true);
      expect(await verifyRelease(siteLayout.release(siteRoot, live!))).toEqual([]);
    }
    expect(announced).not.toBe('');
  },
);
