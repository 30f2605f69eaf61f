import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { secureStateFolder } from '@serviceportal/cms/state-folder';
import { afterEach, expect, test } from 'vitest';

const stateDir = mkdtempSync(join(tmpdir(), 'state-folder-test-'));
afterEach(() => rmSync(stateDir, { recursive: true, force: true }));

const modeOf = (...path: string[]) => (statSync(join(stateDir, ...path)).mode & 0o777).toString(8);

test('a state folder that was open to all is closed, but for the sites', () => {
  chmodSync(stateDir, 0o777);
  for (const folder of ['logs', 'cache', 'media', 'sites/wegberg/current']) {
    mkdirSync(join(stateDir, folder), { recursive: true });
    chmodSync(join(stateDir, folder), 0o755);
  }
  const files = ['portal.sqlite', 'portal.sqlite-wal', 'portal.sqlite.before-x', 'secret', 'publish.bell'];
  for (const file of [...files, 'sites/wegberg/current/index.html']) {
    writeFileSync(join(stateDir, file), '');
    chmodSync(join(stateDir, file), 0o644);
  }
  secureStateFolder(stateDir);
  // Others may walk through to the sites, and list nothing.
  expect(modeOf()).toBe('711');
  for (const file of files) expect(modeOf(file), file).toBe('600');
  for (const folder of ['logs', 'cache', 'media', 'incoming']) expect(modeOf(folder), folder).toBe('700');
  expect(modeOf('sites')).toBe('755');
  expect(modeOf('sites', 'wegberg', 'current')).toBe('755');
  expect(modeOf('sites', 'wegberg', 'current', 'index.html')).toBe('644');
});
