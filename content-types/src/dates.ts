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

const wallClock = new Intl.DateTimeFormat('sv-SE', { timeZone: TIME_ZONE, dateStyle: 'short', timeStyle: 'medium' });

/** The instant at which clocks in Germany show this day and time. */
export function instantInGermany(day: Day, time: string): Date {
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  // How far German clocks are ahead; asked for twice, because the first guess may lie on the other side of a change of clocks.
  const ahead = (instant: number) => Date.parse(`${wallClock.format(instant).replace(' ', 'T')}Z`) - instant;
  return new Date(asUtc - ahead(asUtc - ahead(asUtc)));
}

/** True where clocks in Germany never show this time on this day: in one night of the year they skip an hour. */
export const isSkipped = (day: Day, time: string): boolean =>
  time < '24:00' && wallClock.format(instantInGermany(day, time)) !== `${day} ${time}:00`;
