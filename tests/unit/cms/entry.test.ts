import { germanDay } from '@serviceportal/content-types/dates';
import { describe, expect, test } from 'vitest';
import { addMonths, isDay, readDay, sayDay, writeMonth } from '../../../cms/src/admin/entry/day.ts';
import { storedInstant, wallTime } from '../../../cms/src/admin/entry/instant.ts';
import { readNumber, writeNumber } from '../../../cms/src/admin/entry/number.ts';
import { readTime } from '../../../cms/src/admin/entry/time.ts';

describe('a day that somebody typed', () => {
  test.each([
    ['10.12.2026', '2026-12-10'],
    ['10.12.26', '2026-12-10'],
    [' 1.2.2027 ', '2027-02-01'],
    ['1. 2. 2027', '2027-02-01'],
    ['2026-12-10', '2026-12-10'],
    ['2026-2-1', '2026-02-01'],
    ['29.02.2028', '2028-02-29'],
    ['10. Dezember 2026', '2026-12-10'],
    ['3. März 27', '2027-03-03'],
    ['24. Dez. 2026', '2026-12-24'],
  ])('%s is %s', (typed, day) => expect(readDay(typed)).toBe(day));

  test.each(['31.02.2027', '29.02.2027', '2027-13-01', '2027-00-10', '10/12/2026', '10.12.', 'morgen', '', '1.1.202'])(
    '„%s“ is none',
    (typed) => expect(readDay(typed)).toBeUndefined(),
  );

  test('is shown in German, and reads back as the same', () => {
    expect(germanDay('2026-12-01')).toBe('01.12.2026');
    expect(readDay(germanDay('2026-12-01'))).toBe('2026-12-01');
    expect(sayDay('2026-12-10')).toBe('Donnerstag, 10. Dezember 2026');
    expect(writeMonth('2026-03-31')).toBe('März 2026');
    expect([isDay('2026-12-10'), isDay('2026-12-1'), isDay('10.12.2026'), isDay(7)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  test('moves by months and stays within them', () => {
    expect(addMonths('2026-12-15', 1)).toBe('2027-01-15');
    expect(addMonths('2027-01-31', 1)).toBe('2027-02-28');
    expect(addMonths('2027-03-31', -1)).toBe('2027-02-28');
    expect(addMonths('2027-01-10', -1)).toBe('2026-12-10');
    expect(addMonths('2028-02-29', 12)).toBe('2029-02-28');
  });
});

describe('a time of day that somebody typed', () => {
  test.each([
    ['8:30', '08:30'],
    ['830', '08:30'],
    ['0830', '08:30'],
    ['1730', '17:30'],
    ['8.30 Uhr', '08:30'],
    ['8 Uhr', '08:00'],
    ['8h30', '08:30'],
    ['17', '17:00'],
    ['08:30', '08:30'],
    ['24:00', '24:00'],
    ['0:00', '00:00'],
  ])('%s is %s', (typed, time) => expect(readTime(typed)).toBe(time));

  test.each(['25:00', '8:60', '24:01', '8:3', 'früh', '', '08:30:00', '12345'])('„%s“ is none', (typed) =>
    expect(readTime(typed)).toBeUndefined(),
  );
});

describe('a number that somebody typed', () => {
  test.each([
    ['66,50', 66.5],
    ['66.50', 66.5],
    ['66.5', 66.5],
    ['1.234,50', 1234.5],
    ['1,234.50', 1234.5],
    ['1.234', 1234],
    ['1.234.567', 1234567],
    ['2,475', 2.475],
    ['2,4751', 2.4751],
    ['0.475', 0.475],
    ['51.06312', 51.06312],
    ['-6,1', -6.1],
    ['−6,1', -6.1],
    ['46', 46],
    ['46,– €', 46],
    ['46,00 Euro', 46],
    ['1 234,50', 1234.5],
    ['0', 0],
  ])('%s is %d', (typed, number) => expect(readNumber(typed)).toBe(number));

  test.each(['abc', '66,50 bis 70', '1,2,3', '1.23.4', '12e3', '', '.', '1.234.56', 'Infinity', '0x10'])(
    '„%s“ is none',
    (typed) => expect(readNumber(typed)).toBeUndefined(),
  );

  test('a point is a decimal one where thousands would be too many', () => {
    expect(readNumber('51.063', 90)).toBe(51.063);
    expect(readNumber('51.063')).toBe(51063);
  });

  test.each([66.5, 1234.5, 0.0001, -6.1, 46, 2475, 51.063217])(
    '%d is shown in German and reads back as the same',
    (number) => {
      expect(writeNumber(number)).not.toContain('.');
      expect(readNumber(writeNumber(number))).toBe(number);
    },
  );

  test('an amount has its cents', () => expect(writeNumber(66.5, 2)).toBe('66,50'));
});

describe('an instant is what clocks in Germany show', () => {
  test.each([
    ['2026-12-10', '08:30', '2026-12-10T07:30:00.000Z'],
    ['2026-07-10', '08:30', '2026-07-10T06:30:00.000Z'],
    ['2026-12-31', '24:00', '2026-12-31T23:00:00.000Z'],
    ['2027-03-28', '01:59', '2027-03-28T00:59:00.000Z'],
    ['2027-03-28', '03:00', '2027-03-28T01:00:00.000Z'],
    ['2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
  ])('%s, %s is %s', (day, time, instant) => {
    expect(storedInstant(day, time)).toBe(instant);
    if (time !== '24:00') expect(wallTime(instant)).toEqual({ day, time });
  });

  test('an hour that is skipped in spring is counted on', () =>
    expect(storedInstant('2027-03-28', '02:30')).toBe('2027-03-28T01:30:00.000Z'));
});
