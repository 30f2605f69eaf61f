import { instantInGermany, wallOf } from '@serviceportal/content-types/dates';

/** Day (`YYYY-MM-DD`) and time (`HH:MM`) that clocks in Germany show at a stored instant. */
export function wallTime(instant: string): { day: string; time: string } {
  const wall = new Date(wallOf(new Date(instant).getTime())).toISOString();
  return { day: wall.slice(0, 10), time: wall.slice(11, 16) };
}

/** The instant at which clocks in Germany show this day and time, as it is stored; `24:00` is the next day's beginning. */
export const storedInstant = (day: string, time: string): string => instantInGermany(day, time).toISOString();
