import { dayOf, endOfTime, TIME_ZONE, timeOfDay } from '@serviceportal/content-types';

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days from the first to the last of these years are meant; others are slips of the pen. */
const EARLIEST_YEAR = 1900;
const YEARS_AHEAD = 50;

const latestYear = () => Number(dayOf(new Date()).slice(0, 4)) + YEARS_AHEAD;

/** True for a day of the calendar, written `YYYY-MM-DD`. */
export function isRealDay(value: string): boolean {
  const [, year, month, day] = DAY.exec(value) ?? [];
  if (!year || !month || !day) return false;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  // A day that does not exist rolls over into the next month; years below 100 become 19xx.
  return date.toISOString().slice(0, 10) === value;
}

/** What is wrong with a day, in a German sentence; undefined where nothing is. */
export function dayFault(value: string): string | undefined {
  if (!isRealDay(value)) return `„${value}“ ist kein Tag. Bitte schreiben Sie Tag.Monat.Jahr, zum Beispiel 01.01.2027.`;
  const year = Number(value.slice(0, 4));
  if (year < EARLIEST_YEAR || year > latestYear())
    return `Das Jahr ${value.slice(0, 4)} liegt zu weit weg. Bitte geben Sie einen Tag zwischen ${EARLIEST_YEAR} und ${latestYear()} an.`;
  return undefined;
}

/** What is wrong with an instant (ISO 8601, as the date picker sends it), in a German sentence; undefined where nothing is. */
export function instantFault(value: unknown): string | undefined {
  const text = value instanceof Date ? (Number.isNaN(value.getTime()) ? '' : value.toISOString()) : String(value);
  // `Date.parse` also reads 10.12.2026, as the twelfth of October.
  const isInstant =
    /^\d{4}-\d{2}-\d{2}(T|$)/.test(text) && isRealDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text));
  return isInstant
    ? dayFault(text.slice(0, 10))
    : `„${text}“ ist kein Zeitpunkt. Bitte wählen Sie Tag und Uhrzeit, zum Beispiel 01.01.2027 08:00.`;
}

const instantFormat = new Intl.DateTimeFormat('de-DE', {
  timeZone: TIME_ZONE,
  dateStyle: 'medium',
  timeStyle: 'short',
});

/** `10.12.2026, 08:30`, as clocks in Germany show it. */
export const germanInstant = (instant: Date): string => instantFormat.format(instant);

/** What is wrong with a time of day, in a German sentence; undefined where nothing is. An end may be 24:00. */
export function clockFault(value: string, isEnd: boolean): string | undefined {
  const schema = isEnd ? endOfTime : timeOfDay;
  if (schema.safeParse(value).success) return undefined;
  return value === '24:00'
    ? 'Um 24:00 kann etwas enden, aber nicht beginnen. Bitte schreiben Sie 00:00 und den nächsten Tag.'
    : `„${value}“ ist keine Uhrzeit. Bitte schreiben Sie Stunde:Minute, zum Beispiel 08:30.`;
}
