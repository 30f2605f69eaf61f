import { TIME_ZONE, type Day } from '@serviceportal/content-types';

const wallClock = new Intl.DateTimeFormat('sv-SE', { timeZone: TIME_ZONE, dateStyle: 'short', timeStyle: 'medium' });

/** The instant at which clocks in Germany show this day and time. */
export function instantInGermany(day: Day, time: string): Date {
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  // How far German clocks are ahead; asked for twice, because the first guess may lie on the other side of a change of clocks.
  const ahead = (instant: number) => Date.parse(`${wallClock.format(instant).replace(' ', 'T')}Z`) - instant;
  return new Date(asUtc - ahead(asUtc - ahead(asUtc)));
}
