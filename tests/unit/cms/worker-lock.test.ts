import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { becomeWorker, runningWorker } from '../../../scripts/worker/lock.ts';

const LOCK_MODULE = pathToFileURL(join(import.meta.dirname, '../../../scripts/worker/lock.ts')).href;

let stateDir: string;
let other: ChildProcess | undefined;

beforeEach(() => {
  stateDir = mkdtempSync(join(tmpdir(), 'worker-lock-'));
});
afterEach(async () => {
  await killOther();
  rmSync(stateDir, { recursive: true, force: true });
});

const pidFile = () => join(stateDir, 'worker.pid');

/** A process of its own that becomes the worker and stays. */
async function otherWorker(): Promise<number> {
  const code = `import { becomeWorker } from ${JSON.stringify(LOCK_MODULE)};
    becomeWorker(${JSON.stringify(stateDir)});
    console.log('works');
    setInterval(() => {}, 1000);`;
  other = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(other.stdout!, 'data');
  return other.pid!;
}

/** Ends it as a power cut would: without a chance to tidy up. */
async function killOther(): Promise<void> {
  if (!other || other.exitCode !== null || other.signalCode !== null) return;
  const gone = once(other, 'exit');
  other.kill('SIGKILL');
  await gone;
}

test('a second process is refused and told who works', async () => {
  const pid = await otherWorker();
  expect(runningWorker(stateDir)).toBe(pid);
  expect(() => becomeWorker(stateDir)).toThrow(`Another worker already runs on ${stateDir} (process ${pid})`);
  expect(readFileSync(pidFile(), 'utf8')).toBe(String(pid));
});

test('the place of a process that was killed is taken over', async () => {
  const pid = await otherWorker();
  await killOther();
  expect(readFileSync(pidFile(), 'utf8')).toBe(String(pid));
  expect(runningWorker(stateDir)).toBeNull();
  becomeWorker(stateDir);
  expect(runningWorker(stateDir)).toBe(process.pid);
});

test.each(['', 'not a number', '-1', '0'])('a file that says “%s” keeps nobody away', (content) => {
  writeFileSync(pidFile(), content);
  expect(runningWorker(stateDir)).toBeNull();
  becomeWorker(stateDir);
  expect(readFileSync(pidFile(), 'utf8')).toBe(String(process.pid));
});

test('the place is given back, and the folder made where it is missing', () => {
  const deeper = join(stateDir, 'not', 'yet');
  expect(runningWorker(deeper)).toBeNull();
  const giveBack = becomeWorker(deeper);
  expect(runningWorker(deeper)).toBe(process.pid);
  giveBack();
  expect(existsSync(join(deeper, 'worker.pid'))).toBe(false);
  expect(runningWorker(deeper)).toBeNull();
});
