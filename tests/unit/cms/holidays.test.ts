import { expect, test } from 'vitest';
import { holidaysFrom } from '../../../cms/src/snapshot/holidays.ts';

/** Wegberg, Nordrhein-Westfalen. */
const AGS = '05370044';

test('names the holidays of Nordrhein-Westfalen of the next four weeks', () => {
  expect(holidaysFrom('2027-05-01', AGS).map(({ tag, name }) => [tag, name.de, name.en])).toEqual([
    ['2027-05-01', 'Tag der Arbeit', 'Labour Day'],
    ['2027-05-06', 'Christi Himmelfahrt', 'Ascension Day'],
    ['2027-05-17', 'Pfingstmontag', 'Whit Monday'],
    ['2027-05-27', 'Fronleichnam', 'Corpus Christi'],
  ]);
  expect(holidaysFrom('2026-12-24', AGS).map(({ name }) => name.de)).toEqual([
    'Erster Weihnachtstag',
    'Zweiter Weihnachtstag',
    'Neujahr',
  ]);
});

test('reaches as far as a site looks ahead for the next opening', () =>
  expect(holidaysFrom('2026-11-27', AGS).map(({ tag }) => tag)).toEqual(['2026-12-25']));

test('carnival, Heiligabend and the holidays of other Länder are none', () => {
  expect(holidaysFrom('2027-02-04', AGS)).toEqual([]);
  expect(holidaysFrom('2027-10-20', AGS).map(({ tag }) => tag)).toEqual(['2027-11-01']);
});

test('the Land is told by the first digits of the Gemeindeschlüssel', () => {
  const days = (ags: string) => holidaysFrom('2027-10-20', ags).map(({ name }) => name.de);
  expect(days('05370')).toEqual(['Allerheiligen']);
  expect(days('03241')).toEqual(['Reformationstag']);
  expect(days('')).toEqual([]);
});

test.each([2025, 2026, 2027, 2028, 2029, 2030])('%i has the eleven holidays of the law', (year) => {
  const days = new Map<string, string>();
  for (let day = Date.UTC(year, 0, 1); day <= Date.UTC(year, 11, 31); day += 28 * 24 * 3600 * 1000)
    for (const { tag, name } of holidaysFrom(new Date(day).toISOString().slice(0, 10), AGS))
      if (tag.startsWith(String(year))) days.set(tag, name.de);
  expect([...days.values()].sort()).toEqual(
    [
      'Neujahr',
      'Karfreitag',
      'Ostermontag',
      'Tag der Arbeit',
      'Christi Himmelfahrt',
      'Pfingstmontag',
      'Fronleichnam',
      'Tag der Deutschen Einheit',
      'Allerheiligen',
      'Erster Weihnachtstag',
      'Zweiter Weihnachtstag',
    ].sort(),
  );
});
