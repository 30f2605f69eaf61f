import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** What a process in a time zone shows as local times, on its own clock or on the German one. */
const timesIn = (zone: string, ...args: string[]) =>
  execFileSync(process.execPath, [join(import.meta.dirname, 'print-local-times.ts'), ...args], {
    env: { ...process.env, TZ: zone },
    encoding: 'utf8',
  })
    .trim()
    .split('\n');

const inBerlin = timesIn('Europe/Berlin');

// A process for each takes long on a busy machine.
test.each(['UTC', 'America/New_York', 'Pacific/Auckland', 'Asia/Kolkata'])(
  'a process in %s on the German clock shows and reads what one in Berlin does',
  { timeout: 60_000 },
  (zone) => {
    expect(inBerlin.length).toBe(221);
    expect(timesIn(zone, 'german')).toEqual(inBerlin);
    expect(timesIn(zone)).not.toEqual(inBerlin);
  },
);
