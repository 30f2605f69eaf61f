import { addDays, type Day } from '@serviceportal/content-types';
import { getHolidayByDate } from 'feiertagejs';

/** How many days of public holidays a snapshot carries. */
const DAYS = 28;

const NAMES: Record<string, string> = {
  NEUJAHRSTAG: 'Neujahr',
  KARFREITAG: 'Karfreitag',
  OSTERMONTAG: 'Ostermontag',
  TAG_DER_ARBEIT: 'Tag der Arbeit',
  CHRISTIHIMMELFAHRT: 'Christi Himmelfahrt',
  PFINGSTMONTAG: 'Pfingstmontag',
  FRONLEICHNAM: 'Fronleichnam',
  DEUTSCHEEINHEIT: 'Tag der Deutschen Einheit',
  ALLERHEILIGEN: 'Allerheiligen',
  ERSTERWEIHNACHTSFEIERTAG: 'Erster Weihnachtstag',
  ZWEITERWEIHNACHTSFEIERTAG: 'Zweiter Weihnachtstag',
};

type Holidays = { tag: Day; name: string }[];

/** Eleven sites ask for the same day, and asking the library costs 20 ms. */
let known: { day: Day; holidays: Holidays } | undefined;

/** Public holidays in Nordrhein-Westfalen (Feiertagsgesetz NW) from a day on. */
export function holidaysFrom(day: Day): Holidays {
  if (known?.day !== day) known = { day, holidays: findHolidays(day) };
  return known.holidays;
}

function findHolidays(day: Day): Holidays {
  return Array.from({ length: DAYS }, (_, offset) => addDays(day, offset)).flatMap((tag) => {
    const holiday = getHolidayByDate(new Date(`${tag}T12:00:00`), 'NW');
    const name = holiday ? NAMES[holiday.name] : undefined;
    return name ? [{ tag, name }] : [];
  });
}
