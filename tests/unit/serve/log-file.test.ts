import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { LogFile } from '../../../scripts/start/log-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'log-file-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a log begins anew when it is full, and three before it are kept', () => {
  const path = join(folder, 'admin.log');
  writeFileSync(path, 'old\n', { mode: 0o644 });
  const log = new LogFile(path, 10);
  for (const line of ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'])
    log.write(Buffer.from(`${line}\n`));
  log.close();
  expect(readdirSync(folder).sort()).toEqual(['admin.log', 'admin.log.1', 'admin.log.2', 'admin.log.3']);
  const text = (name: string) => readFileSync(join(folder, name), 'utf8');
  expect(text('admin.log')).toBe('eight\n');
  expect(text('admin.log.1')).toBe('six\nseven\n');
  expect(text('admin.log.3')).toBe('two\nthree\n');
  for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).mode & 0o777, name).toBe(0o600);
});
