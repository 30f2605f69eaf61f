import { addDays, type Day } from '@serviceportal/content-types/dates';

const MONTHS = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
] as const;

/** What an editor reads where what they typed is no day. */
export const NO_DAY = 'Das ist kein Tag. Bitte schreiben Sie Tag.Monat.Jahr, zum Beispiel 10.12.2026.';

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const GERMAN = /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4}|\d{2})$/;
const WRITTEN = /^(\d{1,2})\.?\s*([a-zä]{3,9})\.?\s*(\d{4}|\d{2})$/i;

/** Whether a stored value is a day of the calendar, `YYYY-MM-DD`. */
export const isDay = (value: unknown): value is Day => typeof value === 'string' && readDay(value) === value;

/**
 * The day that somebody typed: `10.12.2026`, `10.12.26`, `10. Dez. 2026` or `2026-12-10`.
 * @returns undefined where it is none, 31.02. too
 */
export function readDay(typed: string): Day | undefined {
  const text = typed.trim();
  const iso = ISO.exec(text);
  if (iso) return dayFrom(iso[1]!, iso[2]!, iso[3]!);
  const german = GERMAN.exec(text);
  if (german) return dayFrom(german[3]!, german[2]!, german[1]!);
  const written = WRITTEN.exec(text);
  if (!written) return undefined;
  const name = written[2]!.toLowerCase();
  const month = MONTHS.findIndex((full) => full.toLowerCase().startsWith(name));
  return month < 0 ? undefined : dayFrom(written[3]!, String(month + 1), written[1]!);
}

function dayFrom(year: string, month: string, day: string): Day | undefined {
  const text = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const noon = new Date(`${text}T12:00:00Z`);
  return Number.isNaN(noon.getTime()) || noon.toISOString().slice(0, 10) !== text ? undefined : text;
}

/** A day as it is read aloud: `Donnerstag, 10. Dezember 2026`. */
export const sayDay = (day: Day): string => spoken.format(new Date(`${day}T12:00:00Z`));
const spoken = new Intl.DateTimeFormat('de-DE', { dateStyle: 'full', timeZone: 'UTC' });

/** A month as a heading: `Dezember 2026`. */
export const writeMonth = (day: Day): string => `${MONTHS[Number(day.slice(5, 7)) - 1]} ${Number(day.slice(0, 4))}`;

/** The same day `count` months later, or the last of that month. */
export function addMonths(day: Day, count: number): Day {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
  const first = `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}-01`;
  const same = `${first.slice(0, 8)}${day.slice(8)}`;
  return isDay(same) ? same : addDays(addMonths(first, 1), -1);
}
