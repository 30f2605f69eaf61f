import { dayOf, germanDay } from '@serviceportal/content-types';
import type { Corpus } from '@serviceportal/cms';

/**
 * Whose sites change between two moments because time passes, not because anybody saved: all of them with a new day, the
 * ones of a notice that begins or ends, or of news whose date has come.
 */
export function passedBoundaries(
  corpus: Corpus,
  from: Date,
  to: Date,
): { kommunen: 'alle' | string[]; anlass: string } | null {
  if (dayOf(from) !== dayOf(to)) return { kommunen: 'alle', anlass: `Tageswechsel auf den ${germanDay(dayOf(to))}` };
  const passed = (instant: string | null | undefined) => {
    const time = instant ? Date.parse(instant) : Number.NaN;
    return time > from.getTime() && time <= to.getTime();
  };
  const due = [
    ...[...corpus.all('hinweise').values()]
      .filter(({ von, bis }) => passed(von) || passed(bis))
      .map(({ kommune, gemeinsam }) => (gemeinsam ? null : kommune)),
    ...[...corpus.all('meldungen').values()]
      .filter(({ datum }) => passed(datum))
      .map(({ kommune, reichweite }) => (reichweite === 'eigene' ? kommune : null)),
  ];
  if (due.length === 0) return null;
  const kommunen = due.filter((kommune): kommune is string => Boolean(kommune));
  return { kommunen: kommunen.length === due.length ? [...new Set(kommunen)] : 'alle', anlass: 'Zeitpunkt erreicht' };
}
