import { addDays, type Day, type TranslatedText } from '@serviceportal/content-types';
import { getHolidayByDate, type Region } from 'feiertagejs';

/** How many days of public holidays a snapshot carries: its own and the four weeks that a site looks ahead. */
const DAYS = 29;

const NAMES: Record<string, TranslatedText> = {
  NEUJAHRSTAG: { de: 'Neujahr', en: 'New Year’s Day', nl: 'Nieuwjaarsdag' },
  KARFREITAG: { de: 'Karfreitag', en: 'Good Friday', nl: 'Goede Vrijdag' },
  OSTERMONTAG: { de: 'Ostermontag', en: 'Easter Monday', nl: 'Tweede paasdag' },
  TAG_DER_ARBEIT: { de: 'Tag der Arbeit', en: 'Labour Day', nl: 'Dag van de Arbeid' },
  CHRISTIHIMMELFAHRT: { de: 'Christi Himmelfahrt', en: 'Ascension Day', nl: 'Hemelvaartsdag' },
  PFINGSTMONTAG: { de: 'Pfingstmontag', en: 'Whit Monday', nl: 'Tweede pinksterdag' },
  HEILIGEDREIKOENIGE: { de: 'Heilige Drei Könige', en: 'Epiphany', nl: 'Driekoningen' },
  WELTFRAUENTAG: { de: 'Internationaler Frauentag', en: 'International Women’s Day', nl: 'Internationale Vrouwendag' },
  OSTERSONNTAG: { de: 'Ostersonntag', en: 'Easter Sunday', nl: 'Paaszondag' },
  PFINGSTSONNTAG: { de: 'Pfingstsonntag', en: 'Whit Sunday', nl: 'Pinksterzondag' },
  MARIAHIMMELFAHRT: { de: 'Mariä Himmelfahrt', en: 'Assumption Day', nl: 'Maria-Hemelvaart' },
  WELTKINDERTAG: { de: 'Weltkindertag', en: 'World Children’s Day', nl: 'Wereldkinderdag' },
  REFORMATIONSTAG: { de: 'Reformationstag', en: 'Reformation Day', nl: 'Hervormingsdag' },
  BUBETAG: { de: 'Buß- und Bettag', en: 'Day of Repentance and Prayer', nl: 'Boete- en bededag' },
  FRONLEICHNAM: { de: 'Fronleichnam', en: 'Corpus Christi', nl: 'Sacramentsdag' },
  DEUTSCHEEINHEIT: { de: 'Tag der Deutschen Einheit', en: 'German Unity Day', nl: 'Dag van de Duitse eenheid' },
  ALLERHEILIGEN: { de: 'Allerheiligen', en: 'All Saints’ Day', nl: 'Allerheiligen' },
  ERSTERWEIHNACHTSFEIERTAG: { de: 'Erster Weihnachtstag', en: 'Christmas Day', nl: 'Eerste kerstdag' },
  ZWEITERWEIHNACHTSFEIERTAG: { de: 'Zweiter Weihnachtstag', en: 'Second day of Christmas', nl: 'Tweede kerstdag' },
};

/** Länder by the first two digits of an Amtlicher Gemeindeschlüssel. */
const LAENDER: Record<string, Region> = {
  '01': 'SH',
  '02': 'HH',
  '03': 'NI',
  '04': 'HB',
  '05': 'NW',
  '06': 'HE',
  '07': 'RP',
  '08': 'BW',
  '09': 'BY',
  '10': 'SL',
  '11': 'BE',
  '12': 'BB',
  '13': 'MV',
  '14': 'SN',
  '15': 'ST',
  '16': 'TH',
};

type Holidays = { tag: Day; name: TranslatedText }[];

/** Eleven sites ask for the same day, and asking the library costs 20 ms. */
let known: { key: string; holidays: Holidays } | undefined;

/**
 * Public holidays from a day on in the Land that an Amtlicher Gemeindeschlüssel lies in; where it names none, those of all
 * of Germany.
 */
export function holidaysFrom(day: Day, ags: string): Holidays {
  const land = LAENDER[ags.slice(0, 2)] ?? 'BUND';
  const key = `${day} ${land}`;
  if (known?.key !== key) known = { key, holidays: findHolidays(day, land) };
  return known.holidays;
}

function findHolidays(day: Day, land: Region): Holidays {
  return Array.from({ length: DAYS }, (_, offset) => addDays(day, offset)).flatMap((tag) => {
    const holiday = getHolidayByDate(new Date(`${tag}T12:00:00`), land);
    const name = holiday ? NAMES[holiday.name] : undefined;
    return name ? [{ tag, name }] : [];
  });
}
