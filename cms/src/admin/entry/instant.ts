import { addDays } from '@serviceportal/content-types/dates';
import { instantOf, wallOf } from '../clock/berlin.ts';

/** Day (`YYYY-MM-DD`) and time (`HH:MM`) that clocks in Germany show at a stored instant. */
export function wallTime(instant: string): { day: string; time: string } {
  const wall = new Date(wallOf(new Date(instant).getTime())).toISOString();
  return { day: wall.slice(0, 10), time: wall.slice(11, 16) };
}

/** The instant at which clocks in Germany show this day and time, as it is stored; `24:00` is the next day's beginning. */
export function storedInstant(day: string, time: string): string {
  const [onDay, at] = time === '24:00' ? [addDays(day, 1), '00:00'] : [day, time];
  return new Date(instantOf(new Date(`${onDay}T${at}:00Z`).getTime())).toISOString();
}
