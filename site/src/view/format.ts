import type { Day, Locale } from '@serviceportal/content-types';
import { TIME_ZONE } from '@serviceportal/content-types';
import { WORDS, type Words } from '../words/index.ts';
import { remember } from './memo.ts';

export const NBSP = '\u00a0';
const INTL_LOCALE: Record<Locale, string> = { de: 'de-DE', 'de-simple': 'de-DE', en: 'en-GB', nl: 'nl-NL' };

/** What turns plain values into words of one locale. Made once: creating `Intl` objects is what costs. */
export interface Format {
  /** `22. November 2026` */
  date(day: Day): string;
  /** `Sonntag, 22. November 2026` */
  weekdayDate(day: Day): string;
  /** `Sonntag, 22. November`, for days so near that nobody asks for the year */
  weekdayDay(day: Day): string;
  /** `22. November`, beside the name of its weekday */
  dayMonth(day: Day): string;
  /** `22. November 2026` to `3. Januar 2027`, as short as it can be said: `28.–31. Dezember 2026`. */
  dateRange(from: Day, to: Day): string;
  /** The day of an instant in Germany. */
  instantDate(instant: string): string;
  /** `November 2026` */
  month(day: Day): string;
  /** Day and short month, for the block beside an event. */
  dayBlock(day: Day): { day: string; month: string };
  /** `8:00–12:00 Uhr` */
  timeSpan(from: string, to: string): string;
  /** `8:00 Uhr` */
  time(time: string): string;
  /** Euro cents, perhaps parts of one → `46,00 €`, `2,475 €` */
  money(cents: number): string;
  /** Compares words as people of the language sort them: Ä beside A. */
  compare(a: string, b: string): number;
}

function createFormat(locale: Locale, words: Words): Format {
  const tag = INTL_LOCALE[locale];
  // Days are read at noon UTC and written in UTC, so that no time zone can move them.
  const dateFormat = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  const weekdayFormat = new Intl.DateTimeFormat(tag, { weekday: 'long', timeZone: 'UTC' });
  const dayMonthFormat = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  const monthFormat = new Intl.DateTimeFormat(tag, { month: 'short', timeZone: 'UTC' });
  const monthYearFormat = new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const instantFormat = new Intl.DateTimeFormat(tag, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: TIME_ZONE,
  });
  const moneyFormat = new Intl.NumberFormat(tag, { style: 'currency', currency: 'EUR', maximumFractionDigits: 4 });
  const collator = new Intl.Collator(tag, { numeric: true });

  const noon = (day: Day) => new Date(`${day}T12:00:00Z`);
  const bind = (text: string) => text.replaceAll(' ', NBSP);
  const clock = (time: string) => {
    const short = time.replace(/^0(?=\d:)/, '');
    return locale === 'nl' ? short.replace(':', '.') : short;
  };

  const date = remember((day: Day) => bind(dateFormat.format(noon(day))));
  const instantDate = remember((instant: string) => bind(instantFormat.format(new Date(instant))));
  const money = remember((cents: number) => bind(moneyFormat.format(cents / 100)));
  const dayMonth = remember((day: Day) => bind(dayMonthFormat.format(noon(day))));
  const weekdayDay = remember((day: Day) => `${weekdayFormat.format(noon(day))}, ${dayMonth(day)}`);
  const weekdayDate = remember((day: Day) => `${weekdayFormat.format(noon(day))}, ${date(day)}`);

  return {
    date,
    weekdayDate,
    weekdayDay,
    dayMonth,
    instantDate,
    money,
    dateRange(from, to) {
      if (from === to) return date(from);
      if (from.slice(0, 4) !== to.slice(0, 4)) return `${date(from)} – ${date(to)}`;
      if (from.slice(0, 7) !== to.slice(0, 7)) return `${dayMonth(from)} – ${date(to)}`;
      return `${Number(from.slice(8))}${tag === 'de-DE' ? '.' : ''}–${date(to)}`;
    },
    month: (day) => bind(monthYearFormat.format(noon(day))),
    dayBlock: (day) => ({ day: String(Number(day.slice(8))), month: monthFormat.format(noon(day)) }),
    timeSpan: (from, to) => words.uhrVonBis(clock(from), clock(to)),
    time: (time) => words.uhr(clock(time)),
    compare: collator.compare,
  };
}

export const FORMATS: Record<Locale, Format> = {
  de: createFormat('de', WORDS.de),
  'de-simple': createFormat('de-simple', WORDS['de-simple']),
  en: createFormat('en', WORDS.en),
  nl: createFormat('nl', WORDS.nl),
};
