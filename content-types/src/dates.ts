/** The portal's days are days in Germany, wherever the machine stands. */
export const TIME_ZONE = 'Europe/Berlin';

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

const dayFormat = new Intl.DateTimeFormat('sv-SE', {
  timeZone: TIME_ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The calendar day of an instant in Germany. */
export function dayOf(instant: Date | string): Day {
  return dayFormat.format(new Date(instant));
}

/** A day as one writes it in German: `10.12.2026`. */
export const germanDay = (day: Day): string => day.split('-').reverse().join('.');

/** The day `count` days after `day` (before it, when negative). */
export function addDays(day: Day, count: number): Day {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}

/** 0 = Montag … 6 = Sonntag, the order of `WOCHENTAGE`. */
export function weekdayOf(day: Day): number {
  return (new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7;
}

/** Taken before anything can replace it: the admin's own clock is made of this. */
const NativeDate = Date;
const parts = new Intl.DateTimeFormat('en-US', {
  timeZone: TIME_ZONE,
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
});
const A_DAY = 24 * 60 * 60 * 1000;

/** How far clocks in Germany are ahead of UTC at an instant, in milliseconds; NaN where there is no such instant. */
export function offsetAt(instant: number): number {
  if (!Number.isFinite(new NativeDate(instant).getTime())) return NaN;
  const part = Object.fromEntries(parts.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const shown = NativeDate.UTC(part.year!, part.month! - 1, part.day, part.hour, part.minute, part.second);
  return shown - Math.floor(instant / 1000) * 1000;
}

/** What clocks in Germany show at an instant, as if it were UTC: both in milliseconds. */
export const wallOf = (instant: number): number => instant + offsetAt(instant);

/**
 * The instant at which clocks in Germany show this. What they show twice in autumn is the first time; what they skip in
 * spring is counted on from before (ECMA-262, UTC(t)).
 */
export function instantOf(wall: number): number {
  const before = offsetAt(wall - A_DAY);
  const after = offsetAt(wall + A_DAY);
  const fits = [before, after].find((offset) => offsetAt(wall - offset) === offset);
  return wall - (fits ?? before);
}

/** The instant at which clocks in Germany show this day and time; `24:00` is the next day's beginning. */
export const instantInGermany = (day: Day, time: string): Date =>
  new NativeDate(instantOf(NativeDate.parse(`${day}T${time}:00Z`)));

/** True where clocks in Germany never show this time on this day: in one night of the year they skip an hour. */
export function isSkipped(day: Day, time: string): boolean {
  const wall = NativeDate.parse(`${day}T${time}:00Z`);
  return wallOf(instantOf(wall)) !== wall;
}
