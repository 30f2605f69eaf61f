import { describe, expect, it, test } from 'vitest';
import { endEarlierRows, soleOnItsDays, type Facts } from '../../../cms/src/fields/dated-rows.ts';
import { clockFault, dayFault, instantFault } from '../../../cms/src/fields/days.ts';
import { appearance } from '../../../cms/src/fields/erscheint.ts';
import { eventBegin, eventEnd } from '../../../cms/src/fields/event-times.ts';
import { hoursEnd, soleHours } from '../../../cms/src/fields/hours.ts';
import { isBlank, wordsOf } from '../../../cms/src/fields/blank.ts';

describe('a day', () => {
  it.each([
    '2027-13-01',
    '2027-00-10',
    '0000-01-01',
    '2027-02-31',
    '2027-02-29',
    '2027-1-1',
    '10.12.2026',
    '',
    'x',
    '2027-01-01T00:00',
  ])('is not %s, and the sentence says how to write one', (value) => {
    expect(dayFault(value)).toBe(
      `„${value}“ ist kein Tag. Bitte schreiben Sie Tag.Monat.Jahr, zum Beispiel 01.01.2027.`,
    );
  });
  it.each(['2206-01-01', '1026-12-01', '9999-12-31'])('is not as far away as %s', (value) => {
    expect(dayFault(value)).toMatch(/^Das Jahr \d{4} liegt zu weit weg\./);
  });
  it.each(['2028-02-29', '2000-01-01', '1949-05-23'])('is %s', (value) => {
    expect(dayFault(value)).toBeUndefined();
  });
});

describe('a moment', () => {
  it.each(['2027-13-01T00:00:00Z', '2027-02-31T08:00:00.000Z', '10.12.2026', 'morgen', '5', '2027-01-01T25:00:00Z'])(
    'is not %s',
    (value) => {
      expect(instantFault(value)).toMatch(/ist kein Zeitpunkt/);
    },
  );
  it('is far away in no form', () => {
    expect(instantFault('2206-01-01T00:00:00.000Z')).toMatch(/zu weit weg/);
  });
  it('is a date object or ISO 8601', () => {
    expect(instantFault(new Date())).toBeUndefined();
    expect(instantFault('2027-01-01T08:00:00.000Z')).toBeUndefined();
    expect(instantFault('2027-01-01T08:00:00+01:00')).toBeUndefined();
  });
});

describe('a time of day', () => {
  it('may be 24:00 as an end alone', () => {
    expect(clockFault('24:00', true)).toBeUndefined();
    expect(clockFault('24:00', false)).toMatch(/kann etwas enden, aber nicht beginnen/);
  });
  it.each(['24:01', '8:30', '08.30', '08:60', 'mittags'])('is not %s', (value) => {
    expect(clockFault(value, true)).toMatch(/ist keine Uhrzeit/);
  });
});

describe('an event', () => {
  const event = { tag: '2027-04-01', von: '20:00' };
  it('may end in the night that follows', () => {
    expect(eventEnd('02:00', event)).toBe(true);
    expect(eventEnd('02:00', { ...event, bisTag: '2027-04-01' })).toBe(true);
    expect(eventEnd('08:00', event)).toBe(true);
    expect(eventEnd('24:00', event)).toBe(true);
  });
  it('does not end before it begins', () => {
    expect(eventEnd('18:00', event)).toMatch(/liegt nicht nach dem Beginn/);
    expect(eventEnd('20:00', event)).toMatch(/liegt nicht nach dem Beginn/);
    expect(eventEnd('10:00', { ...event, von: '11:00' })).toMatch(/liegt nicht nach dem Beginn/);
  });
  it('of several days may end at any time of the last', () => {
    expect(eventEnd('10:00', { ...event, bisTag: '2027-04-03' })).toBe(true);
  });
  it('keeps to the clock in the night in which it goes forward', () => {
    const night = { tag: '2027-03-28', von: '01:00' };
    expect(eventBegin('02:30', { tag: '2027-03-28' })).toMatch(/^Am 28\.03\.2027 gibt es 02:30 Uhr nicht:/);
    expect(eventEnd('02:00', night)).toMatch(/^Am 28\.03\.2027 gibt es 02:00 Uhr nicht:/);
    expect(eventEnd('02:59', { tag: '2027-03-27', von: '20:00' })).toMatch(/^Am 28\.03\.2027 gibt es 02:59 Uhr nicht:/);
    expect(eventEnd('02:30', { tag: '2027-03-26', bisTag: '2027-03-28', von: '20:00' })).toMatch(
      /gibt es 02:30 Uhr nicht/,
    );
    for (const time of ['01:59', '03:00', '24:00']) expect(eventEnd(time, night)).toBe(true);
    expect(eventBegin('02:30', { tag: '2027-10-31' }), 'an hour that comes twice').toBe(true);
    expect(eventBegin('02:30', { tag: '2027-02-31' }), 'a day that is none has a sentence of its own').toBe(true);
  });
  it('has an end only after a beginning, and times only where it is not for whole days', () => {
    expect(eventBegin(undefined, { bis: '10:00' })).toMatch(/auch den Beginn/);
    expect(eventBegin('10:00', { ganztaegig: true })).toMatch(/ganztägige/);
    expect(eventBegin(undefined, {})).toBe(true);
  });
});

test('opening hours end after they begin', () => {
  expect(hoursEnd('12:00', { von: '08:00' })).toBe(true);
  expect(hoursEnd('24:00', { von: '18:00' })).toBe(true);
  expect(hoursEnd('02:00', { von: '18:00' })).toMatch(/liegt nicht nach dem Beginn/);
  expect(hoursEnd('08:00', { von: '08:00' })).toMatch(/liegt nicht nach dem Beginn/);
});

const FEES: Facts = { about: ({ bezeichnung }) => bezeichnung as string, twoOfThem: 'zwei Preise', endsEarlier: true };
const options = (kosten: unknown[], index: number, locale = 'de') =>
  ({ data: { kosten }, path: ['kosten', String(index), 'gueltigAb'], req: { locale } }) as never;

describe('dated rows about one fact', () => {
  const first = { bezeichnung: 'Hund', gueltigBis: '2027-01-31' };
  const second = { bezeichnung: 'Hund', gueltigAb: '2027-01-15' };
  it('do not hold on the same day; the sentence names both', () => {
    expect(soleOnItsDays(options([first, second], 1), FEES)).toBe(
      'Zeile 1 („Hund“, bis 31.01.2027) und Zeile 2 („Hund“, ab 15.01.2027 bis auf Weiteres) gelten am selben Tag: Das wären zwei Preise. Bitte lassen Sie die eine enden, bevor die andere beginnt.',
    );
    expect(soleOnItsDays(options([first, second], 0), FEES)).toBe(true);
    expect(soleOnItsDays(options([first, second], 1, 'en'), FEES)).toBe(true);
  });
  it('may follow each other, and others may stand beside them', () => {
    expect(soleOnItsDays(options([first, { ...second, gueltigAb: '2027-02-01' }], 1), FEES)).toBe(true);
    expect(soleOnItsDays(options([first, { ...second, bezeichnung: 'Katze' }], 1), FEES)).toBe(true);
  });
  it('end the day before the next takes over, where they had no end', async () => {
    const rows = [
      { bezeichnung: 'Hund', gueltigAb: '2020-01-01' },
      { bezeichnung: 'Hund', gueltigAb: '2027-01-01' },
      { bezeichnung: 'Katze' },
    ];
    await endEarlierRows(FEES)({ value: rows, req: { locale: 'de' } } as never);
    expect(rows.map((row) => (row as { gueltigBis?: string }).gueltigBis)).toEqual([
      '2026-12-31',
      undefined,
      undefined,
    ]);
    const temporary = [
      { bezeichnung: 'Hund' },
      { bezeichnung: 'Hund', gueltigAb: '2027-01-01', gueltigBis: '2027-02-01' },
    ];
    await endEarlierRows(FEES)({ value: temporary, req: { locale: 'de' } } as never);
    expect(temporary[0]).not.toHaveProperty('gueltigBis');
  });
});

test('opening hours of one day do not overlap, but with and without appointment may', async () => {
  const row = { wochentag: 'montag', von: '08:00', bis: '12:00' };
  const ask = (other: object) =>
    soleHours('10:00', {
      data: { oeffnungszeiten: [row, { ...row, von: '10:00', bis: '14:00', ...other }] },
      path: ['oeffnungszeiten', '1', 'von'],
      req: { locale: 'de' },
    } as never);
  expect(await ask({})).toMatch(/^Zeile 1 und Zeile 2 /);
  expect(await ask({ nurMitTermin: true })).toBe(true);
  expect(await ask({ wochentag: 'dienstag' })).toBe(true);
  expect(await ask({ von: '12:00' })).toBe(true);
});

test('a published document says when it is on the site', () => {
  const now = new Date('2027-03-10T09:00:00.000Z');
  const published = { _status: 'published' };
  expect(appearance({ _status: 'draft' }, {}, now)).toBe('nicht veröffentlicht');
  expect(appearance(published, { from: '2027-03-10T09:01:00.000Z' }, now)).toBe('geplant für 10.03.2027, 10:01');
  expect(appearance(published, { from: '2027-03-10', to: '2027-03-10' }, now)).toBe('ja');
  expect(appearance(published, { from: '2027-03-11', to: '2027-03-12' }, now)).toBe('geplant für 11.03.2027');
  expect(appearance(published, { to: '2027-03-09' }, now)).toBe('vorbei seit 09.03.2027');
  expect(appearance(published, { to: '2027-03-10T09:00:00.000Z' }, now)).toBe('vorbei seit 10.03.2027, 10:00');
});

test('nothing visible is nothing', () => {
  for (const text of ['', ' \t\n', '\u200b\u200d', '\u00ad', '\u3164', '\u2800', '\u0000'])
    expect(isBlank(text)).toBe(true);
  for (const text of ['a', '🎄', '-', '\u0301a']) expect(isBlank(text)).toBe(false);
  expect(wordsOf({ root: { children: [{ children: [{ text: 'Ein ' }, { children: [{ text: 'Wort' }] }] }] } })).toBe(
    'Ein Wort',
  );
  for (const value of ['x', 7, true, null, {}, { root: 1 }, { root: {} }]) expect(wordsOf(value)).toBe('');
});
