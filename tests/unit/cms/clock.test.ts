import type { Corpus } from '@serviceportal/cms';
import { expect, test } from 'vitest';
import { passedBoundaries } from '../../../scripts/worker/clock.ts';

/** A corpus of what the clock looks at: notices and news. */
const corpus = (documents: { hinweise?: object[]; meldungen?: object[] }): Corpus =>
  ({
    all: (collection: 'hinweise' | 'meldungen') =>
      new Map((documents[collection] ?? []).map((document, index) => [String(index), document])),
  }) as unknown as Corpus;
const at = (time: string) => new Date(`2027-03-10T${time}Z`);
const passed = (documents: Parameters<typeof corpus>[0], from = at('09:00:00'), to = at('09:00:05')) =>
  passedBoundaries(corpus(documents), from, to);

test('nothing due, nothing to do', () => {
  expect(
    passed({ hinweise: [{ kommune: 'a', von: at('08:00:00').toISOString(), bis: at('10:00:00').toISOString() }] }),
  ).toBeNull();
});

test('a new day in Germany concerns every site, at midnight there and not in UTC', () => {
  expect(passed({}, at('22:59:58'), at('23:00:00'))).toEqual({
    kommunen: 'alle',
    anlass: 'Tageswechsel auf den 11.03.2027',
  });
  expect(passed({}, at('23:59:58'), new Date('2027-03-11T00:00:01Z'))).toBeNull();
  // In summer Germany is two hours ahead.
  expect(passed({}, new Date('2027-07-01T21:59:59Z'), new Date('2027-07-01T22:00:00Z'))).toMatchObject({
    kommunen: 'alle',
  });
});

test.each([
  ['begins', 'von'],
  ['ends', 'bis'],
])('a notice that %s concerns its own site', (_, key) => {
  expect(passed({ hinweise: [{ kommune: 'a', [key]: at('09:00:03').toISOString() }] })?.kommunen).toEqual(['a']);
});

test('an instant belongs to exactly one span: the end does, the beginning does not', () => {
  const notice = { hinweise: [{ kommune: 'a', von: at('09:00:05').toISOString() }] };
  expect(passed(notice, at('09:00:00'), at('09:00:05'))?.kommunen).toEqual(['a']);
  expect(passed(notice, at('09:00:05'), at('09:00:10'))).toBeNull();
});

test('news whose date has come, each site once; joint documents concern all', () => {
  const due = at('09:00:03').toISOString();
  const own = { kommune: 'b', reichweite: 'eigene', datum: due };
  expect(passed({ meldungen: [own, own], hinweise: [{ kommune: 'a', von: due }] })?.kommunen).toEqual(['a', 'b']);
  expect(passed({ meldungen: [own, { ...own, reichweite: 'gemeinsam' }] })?.kommunen).toBe('alle');
  expect(passed({ hinweise: [{ kommune: 'a', gemeinsam: true, bis: due }] })?.kommunen).toBe('alle');
});

test('a clock that stood still for long misses nothing', () => {
  expect(
    passed({ hinweise: [{ kommune: 'a', von: at('10:00:00').toISOString() }] }, at('09:00:00'), at('12:00:00'))
      ?.kommunen,
  ).toEqual(['a']);
});
