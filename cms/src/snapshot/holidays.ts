import { addDays, type Day, type TranslatedText } from '@serviceportal/content-types';
import { getHolidayByDate } from 'feiertagejs';

/** How many days of public holidays a snapshot carries: its own and the four weeks that a site looks ahead. */
const DAYS = 29;

const NAMES: Record<string, TranslatedText> = {
  NEUJAHRSTAG: { de: 'Neujahr', en: 'New Year’s Day', nl: 'Nieuwjaarsdag' },
  KARFREITAG: { de: 'Karfreitag', en: 'Good Friday', nl: 'Goede Vrijdag' },
  OSTERMONTAG: { de: 'Ostermontag', en: 'Easter Monday', nl: 'Tweede paasdag' },
  TAG_DER_ARBEIT: { de: 'Tag der Arbeit', en: 'Labour Day', nl: 'Dag van de Arbeid' },
  CHRISTIHIMMELFAHRT: { de: 'Christi Himmelfahrt', en: 'Ascension Day', nl: 'Hemelvaartsdag' },
  PFINGSTMONTAG: { de: 'Pfingstmontag', en: 'Whit Monday', nl: 'Tweede pinksterdag' },
  FRONLEICHNAM: { de: 'Fronleichnam', en: 'Corpus Christi', nl: 'Sacramentsdag' },
  DEUTSCHEEINHEIT: { de: 'Tag der Deutschen Einheit', en: 'German Unity Day', nl: 'Dag van de Duitse eenheid' },
  ALLERHEILIGEN: { de: 'Allerheiligen', en: 'All Saints’ Day', nl: 'Allerheiligen' },
  ERSTERWEIHNACHTSFEIERTAG: { de: 'Erster Weihnachtstag', en: 'Christmas Day', nl: 'Eerste kerstdag' },
  ZWEITERWEIHNACHTSFEIERTAG: { de: 'Zweiter Weihnachtstag', en: 'Second day of Christmas', nl: 'Tweede kerstdag' },
};

type Holidays = { tag: Day; name: TranslatedText }[];

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
