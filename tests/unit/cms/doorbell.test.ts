import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listen } from '@serviceportal/cms';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ring } from '../../../cms/src/publishing/doorbell.ts';

let stateDir: string;
beforeEach(() => {
  stateDir = mkdtempSync(join(tmpdir(), 'doorbell-test-'));
});
afterEach(() => rmSync(stateDir, { recursive: true, force: true }));

const LONG = 20_000;

test('whoever waits is woken by a ring, also by one that came before', { timeout: 10_000 }, async () => {
  const bell = listen(stateDir);
  const signal = new AbortController().signal;
  const waiting = bell.wait(LONG, signal);
  ring(stateDir);
  await waiting;
  ring(stateDir);
  await new Promise((resolve) => setTimeout(resolve, 50));
  await bell.wait(LONG, signal);
  bell.ring();
  await bell.wait(LONG, signal);
  bell.close();
});

test('without a ring the wait ends with its time or its signal', { timeout: 10_000 }, async () => {
  const bell = listen(stateDir);
  const stopping = new AbortController();
  await bell.wait(20, stopping.signal);
  const waiting = bell.wait(LONG, stopping.signal);
  stopping.abort();
  await waiting;
  await bell.wait(LONG, stopping.signal);
  bell.close();
});

test('to ring where nobody ever listened does nothing', () => {
  expect(() => ring(join(stateDir, 'not-there'))).not.toThrow();
});
