import { TIME_ZONE } from '@serviceportal/content-types/dates';

/** Taken before anything can replace them. */
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
