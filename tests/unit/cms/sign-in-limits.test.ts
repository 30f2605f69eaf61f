import { expect, test } from 'vitest';
import { SignInLimits } from '../../../cms/src/sign-in/limits.ts';

/** Limits that note how long they let wait, and do not wait. */
function noted() {
  const waits: number[] = [];
  const limits = new SignInLimits((milliseconds) => {
    waits.push(milliseconds);
    return Promise.resolve();
  });
  return { limits, waits };
}

test('who is wrong too often from one place has to stop, whatever the accounts; nobody else does', async () => {
  const { limits } = noted();
  for (let number = 0; number < 10; number++)
    expect(await limits.begin(`${number}@kreis.example`, '203.0.113.7')).toBe('go on');
  expect(await limits.begin('11@kreis.example', '203.0.113.7')).toBe('too many from here');
  expect(await limits.begin('11@kreis.example', '::ffff:203.0.113.7')).toBe('too many from here');
  expect(await limits.begin('11@kreis.example', '203.0.113.8')).toBe('go on');
  // One network of IPv6 is one place.
  for (let number = 0; number < 10; number++)
    expect(await limits.begin(`${number}@kreis.example`, `2001:db8:1:2::${number}`)).toBe('go on');
  expect(await limits.begin('x@kreis.example', '2001:db8:1:2:ffff::1')).toBe('too many from here');
});

test('an account that is tried from many places is answered ever slower, never refused', async () => {
  const { limits, waits } = noted();
  for (let number = 0; number < 15; number++)
    expect(await limits.begin('It@kreis.example ', `198.51.100.${number}`)).toBe('go on');
  expect(waits).toEqual([500, 1000, 2000, 4000, 8000, 8000, 8000, 8000, 8000, 8000]);
});

test('whoever signed in from a place before gets in from there at once, however often others try', async () => {
  const { limits, waits } = noted();
  await limits.begin('it@kreis.example', '192.0.2.1');
  await limits.succeed('it@kreis.example', '192.0.2.1');
  for (let number = 0; number < 15; number++) await limits.begin('it@kreis.example', `198.51.100.${number}`);
  const before = waits.length;
  expect(await limits.begin('it@kreis.example', '192.0.2.1')).toBe('go on');
  expect(waits).toHaveLength(before);
});

test('signing in rightly uses nothing up', async () => {
  const { limits, waits } = noted();
  for (let number = 0; number < 40; number++) {
    expect(await limits.begin('it@kreis.example', '192.0.2.1')).toBe('go on');
    await limits.succeed('it@kreis.example', '192.0.2.1');
  }
  expect(waits).toEqual([]);
});

test('a crowd at one account waits in one queue with an end', async () => {
  let go: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (go = resolve));
  const limits = new SignInLimits(() => gate);
  for (let number = 0; number < 5; number++) await limits.begin('it@kreis.example', `198.51.100.${number}`);
  const crowd = Array.from({ length: 30 }, (_, number) => limits.begin('it@kreis.example', `203.0.113.${number}`));
  setTimeout(go, 50);
  const answers = await Promise.all(crowd);
  expect(answers.filter((answer) => answer === 'go on')).toHaveLength(20);
  expect(answers.filter((answer) => answer === 'too many for this account')).toHaveLength(10);
});
