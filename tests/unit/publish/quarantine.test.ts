import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Quarantine } from '../../../scripts/worker/quarantine.ts';

const PAGE = { path: '/' };
const OTHER = { path: '/leistungen/' };

let state: string;
beforeEach(() => {
  state = mkdtempSync(join(tmpdir(), 'quarantine-'));
});
afterEach(() => rmSync(state, { recursive: true, force: true }));

/** As the next process reads it. */
const quarantine = (build = 'build-1') => new Quarantine(state, 'wegberg', build);
const held = () =>
  quarantine()
    .paths()
    .map(([path]) => path);
const ended = { stalled: false, isAlone: true };

test('what a process hangs at alone is held at once', () => {
  quarantine().learn([PAGE], { stalled: true, isAlone: true });
  expect(held()).toEqual(['/']);
  expect(quarantine('build-2').paths()).toEqual([]);
});

test('what was under way with others when a process ended is done alone, and held only when it ends the process again and again', () => {
  quarantine().learn([PAGE, OTHER], { stalled: false, isAlone: false });
  expect([PAGE, OTHER].map((work) => quarantine().isSuspect(work))).toEqual([true, true]);
  quarantine().learn([PAGE], ended);
  quarantine().learn([OTHER], ended);
  quarantine().learn([PAGE], ended);
  // Processes that were killed at random, as it seems.
  expect(held()).toEqual([]);
  quarantine().learn([PAGE], ended);
  expect(held()).toEqual(['/']);
});

test('who came through a publication is innocent', () => {
  quarantine().learn([PAGE], ended);
  quarantine().learn([PAGE], ended);
  quarantine().clearSuspects();
  quarantine().learn([PAGE], ended);
  expect(held()).toEqual([]);
  expect(quarantine().isSuspect(PAGE)).toBe(true);
});

test('a site at which processes hang at no page waits, until a person asks for it', () => {
  for (let time = 1; time <= 2; time += 1) {
    expect(quarantine().isStalled).toBe(false);
    quarantine().learn([], { stalled: true, isAlone: false });
  }
  expect(quarantine().isStalled).toBe(true);
  quarantine().release();
  expect(quarantine().isStalled).toBe(false);
});
