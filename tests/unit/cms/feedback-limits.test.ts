import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { networkOf, SubmissionLimits } from '../../../cms/src/feedback/limits.ts';

const MINUTE = 60_000;

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2027-03-10T08:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

/** How many of so many submissions are allowed. */
async function allowed(limits: SubmissionLimits, count: number, client = '192.0.2.1', kommune = 'wegberg') {
  let total = 0;
  for (let n = 0; n < count; n += 1) if (await limits.allow(client, kommune)) total += 1;
  return total;
}

test('one place may write five times in ten minutes', async () => {
  const limits = new SubmissionLimits();
  expect(await allowed(limits, 7)).toBe(5);
  vi.advanceTimersByTime(9 * MINUTE);
  expect(await allowed(limits, 1)).toBe(0);
  expect(await allowed(limits, 1, '192.0.2.2')).toBe(1);
  vi.advanceTimersByTime(MINUTE);
  expect(await allowed(limits, 1)).toBe(1);
});

test('one place may write thirty times in a day', async () => {
  const limits = new SubmissionLimits();
  let total = 0;
  for (let round = 0; round < 8; round += 1) {
    total += await allowed(limits, 5);
    vi.advanceTimersByTime(11 * MINUTE);
  }
  expect(total).toBe(30);
  vi.setSystemTime(new Date('2027-03-11T08:00:00Z'));
  expect(await allowed(limits, 1)).toBe(1);
});

test('a Kommune is written to two hundred times in an hour, and one place alone cannot use that up', async () => {
  const limits = new SubmissionLimits();
  expect(await allowed(limits, 300)).toBe(5);
  let total = 5;
  for (let n = 0; n < 250; n += 1) total += await allowed(limits, 1, `198.51.100.${n}`);
  expect(total).toBe(200);
  expect(await allowed(limits, 1, '203.0.113.1', 'erkelenz')).toBe(1);
  vi.advanceTimersByTime(60 * MINUTE);
  expect(await allowed(limits, 1, '203.0.113.2')).toBe(1);
});

test('one place is the network of an IPv6 address', async () => {
  const limits = new SubmissionLimits();
  let total = 0;
  for (let n = 1; n <= 9; n += 1) total += await allowed(limits, 1, `2001:db8:1:2::${n}`);
  expect(total).toBe(5);
  expect(await allowed(limits, 1, '2001:db8:1:3::1')).toBe(1);
});

test.each([
  ['192.0.2.1', '192.0.2.1'],
  ['::ffff:192.0.2.1', '192.0.2.1'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:0DB8:0001:0002::1', '2001:db8:1:2'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
  ['::1', '0:0:0:0'],
  ['2001:db8:1:2:3::', '2001:db8:1:2'],
  ['unix', 'unix'],
])('the network of %s is %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});
