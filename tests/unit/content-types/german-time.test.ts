import { describe, expect, it } from 'vitest';
import { instantInGermany } from '@serviceportal/content-types';

describe('German time', () => {
  it.each([
    ['2027-01-10', '17:00', '2027-01-10T16:00:00.000Z'],
    ['2026-07-01', '09:30', '2026-07-01T07:30:00.000Z'],
    // The night clocks go forward, an hour before and an hour after.
    ['2027-03-28', '01:30', '2027-03-28T00:30:00.000Z'],
    ['2027-03-28', '03:30', '2027-03-28T01:30:00.000Z'],
    ['2027-12-31', '23:59', '2027-12-31T22:59:00.000Z'],
  ])('%s %s', (day, time, instant) => {
    expect(instantInGermany(day, time).toISOString()).toBe(instant);
  });
});
