import {
  addDays,
  factIn,
  isValidOn,
  WOCHENTAGE,
  weekdayOf,
  type Day,
  type Organisationseinheit,
  type Wochentag,
} from '@serviceportal/content-types';
import type { Words } from '../words/index.ts';
import { word, type Word } from './common.ts';
import type { Context } from './context.ts';
import { NBSP, type Format } from './format.ts';

type Zeiten = Pick<Organisationseinheit, 'oeffnungszeiten' | 'schliesszeiten' | 'anFeiertagen'>;
/** When and in which language the hours are told. */
export type HoursContext = Pick<Context, 'day' | 'feiertage' | 'locale' | 'format' | 'words'>;

/** Opening hours in words, as of one day. */
export interface HoursView {
  /** The day itself: `Heute, Dienstag, 22. Dezember`, and what holds then. */
  heute: { tag: string; zeiten: string; grund?: Word; offen: boolean };
  /** When it is open again; absent while it is open on the day itself. */
  wiederOffen?: string;
  /** The day itself and the six after it, closures and public holidays included. */
  tage: { tag: string; datum: string; zeiten: string[]; grund?: Word }[];
  /** The usual week, one entry per span of hours. */
  woche: { tag: string; zeiten: string[]; hinweise: Word[] }[];
  /** Hours that begin later. */
  kuenftig: { ab: string; zeiten: string }[];
  /** Closures and public holidays after those days that touch opening hours. */
  abweichend: { tag: string; was: string; grund: Word }[];
}

/** Days ahead for which closures are announced; public holidays come for the same span. */
const AHEAD_DAYS = 28;
/** Days that are shown one by one. */
const COMING_DAYS = 7;

/** The hours of an office in words; `undefined` where none are recorded. */
export function hoursView(zeiten: Zeiten, context: HoursContext): HoursView | undefined {
  if (zeiten.oeffnungszeiten.length === 0) return undefined;

  const { day, format, words } = context;
  const today = openingOn(zeiten, day, context);
  const reopens = today.open ? undefined : nextOpening(zeiten, context);
  return {
    heute: {
      tag: words.heute(format.weekdayDay(day)),
      zeiten: today.spans.join(', '),
      ...(today.reason && { grund: today.reason }),
      offen: today.open,
    },
    ...(reopens && { wiederOffen: reopens }),
    tage: comingDays(zeiten, context),
    woche: weekRows(zeiten, context),
    kuenftig: futureRows(zeiten, context),
    abweichend: exceptions(zeiten, context),
  };
}

interface Opening {
  spans: string[];
  /** Why it is closed, closes early or has other hours than usual. */
  reason?: Word;
  open: boolean;
}

/** What holds on one day, closures and public holidays included. */
function openingOn(zeiten: Zeiten, day: Day, context: HoursContext): Opening {
  const { feiertage, format, words, locale } = context;
  const holiday = feiertage.get(day);
  const usual = spansOn(zeiten, day);
  const spans = holiday ? holidaySpans(zeiten, day) : usual;
  const closed = (reason?: Word): Opening => ({
    spans: [words.geschlossen],
    ...(reason && { reason }),
    open: false,
  });
  if (spans.length === 0) return closed(holiday && usual.length > 0 ? word(factIn(holiday, locale)) : undefined);

  const closures = zeiten.schliesszeiten.filter(({ von, bis }) => von <= day && day <= bis);
  const wholeDay = closures.find(({ abUhrzeit }) => !abUhrzeit);
  if (wholeDay) return closed(word(factIn(wholeDay.grund, locale)));

  const [early] = closures
    .flatMap(({ abUhrzeit, grund }) => (abUhrzeit ? [{ abUhrzeit, grund }] : []))
    .sort((a, b) => a.abUhrzeit.localeCompare(b.abUhrzeit));
  if (!early)
    return {
      spans: spanTexts(spans, format, words),
      ...(holiday && { reason: word(factIn(holiday, locale)) }),
      open: true,
    };
  const left = spans
    .filter(({ von }) => von < early.abUhrzeit)
    .map((span) => (endOf(span) > early.abUhrzeit ? { ...span, bis: early.abUhrzeit } : span));
  const reason = word(factIn(early.grund, locale));
  if (left.length === 0) return closed(reason);
  const fromThen = words.geschlossenAb(format.time(early.abUhrzeit));
  return { spans: [...spanTexts(left, format, words), fromThen], reason, open: true };
}

function nextOpening(zeiten: Zeiten, context: HoursContext): string | undefined {
  const { day, format, words } = context;
  for (let ahead = 1; ahead <= AHEAD_DAYS; ahead += 1) {
    const next = addDays(day, ahead);
    const { spans, open } = openingOn(zeiten, next, context);
    if (open) return words.wiederOffen(format.weekdayDay(next), spans.join(', '));
  }
  return undefined;
}

function comingDays(zeiten: Zeiten, context: HoursContext): HoursView['tage'] {
  const { day, format, words } = context;
  return Array.from({ length: COMING_DAYS }, (_, ahead) => {
    const date = addDays(day, ahead);
    const { spans, reason } = openingOn(zeiten, date, context);
    const weekday = words.wochentage[weekdayOf(date)] ?? '';
    return {
      tag: ahead === 0 ? words.heute(weekday) : weekday,
      datum: format.dayMonth(date),
      zeiten: spans,
      ...(reason && { grund: reason }),
    };
  });
}

function weekRows(zeiten: Zeiten, { day, format, words, locale }: HoursContext): HoursView['woche'] {
  return WOCHENTAGE.flatMap((wochentag, index) => {
    const spans = sortedSpans(
      zeiten.oeffnungszeiten.filter((span) => span.wochentag === wochentag && isValidOn(span, day)),
    );
    const weekend = index > 4;
    if (spans.length === 0 && weekend) return [];
    return [
      {
        tag: words.wochentage[index] ?? wochentag,
        zeiten: spans.length === 0 ? [words.geschlossen] : spanTexts(spans, format, words),
        hinweise: spans.flatMap(({ hinweis }) => (hinweis ? [word(factIn(hinweis, locale))] : [])),
      },
    ];
  });
}

function futureRows(zeiten: Zeiten, { day, format, words }: HoursContext): HoursView['kuenftig'] {
  const starts = [
    ...new Set(zeiten.oeffnungszeiten.flatMap(({ gueltigAb }) => (gueltigAb && gueltigAb > day ? [gueltigAb] : []))),
  ].sort();
  return starts.map((start) => {
    const rows = WOCHENTAGE.flatMap((wochentag, index) => {
      const spans = sortedSpans(
        zeiten.oeffnungszeiten.filter((span) => span.wochentag === wochentag && span.gueltigAb === start),
      );
      return spans.length === 0 ? [] : [`${words.wochentage[index] ?? wochentag} ${spanList(spans, format, words)}`];
    });
    return { ab: words.abDatum(format.date(start)), zeiten: rows.join('; ') };
  });
}

/** Announces a closure once, as a span of days, and a public holiday where hours are not those of any such weekday. */
function exceptions(zeiten: Zeiten, context: HoursContext): HoursView['abweichend'] {
  const { day, feiertage, format, words, locale } = context;
  const from = addDays(day, COMING_DAYS);
  const until = addDays(day, AHEAD_DAYS);
  const closures = zeiten.schliesszeiten
    .filter(({ von, bis }) => bis >= from && von <= until)
    .map(({ von, bis, abUhrzeit, grund }) => ({
      von,
      tag: von === bis ? format.weekdayDate(von) : format.dateRange(von, bis),
      was: abUhrzeit ? words.geschlossenAb(format.time(abUhrzeit)) : words.geschlossen,
      grund: word(factIn(grund, locale)),
    }));
  const holidays = [...feiertage]
    .filter(([tag]) => tag >= from && tag <= until && isOtherOnHoliday(zeiten, tag))
    .filter(([tag]) => !zeiten.schliesszeiten.some(({ von, bis, abUhrzeit }) => von <= tag && tag <= bis && !abUhrzeit))
    .map(([tag, name]) => ({
      von: tag,
      tag: format.weekdayDate(tag),
      was: spanList(holidaySpans(zeiten, tag), format, words) || words.geschlossen,
      grund: word(factIn(name, locale)),
    }));
  return [...closures, ...holidays]
    .sort((a, b) => a.von.localeCompare(b.von))
    .map(({ tag, was, grund }) => ({ tag, was, grund }));
}

type Span = Organisationseinheit['oeffnungszeiten'][number];

/** The usual hours of one day, the earliest first; closures and public holidays are not taken off. */
export const spansOn = (zeiten: Zeiten, day: Day): Span[] => weekdaySpans(zeiten, WOCHENTAGE[weekdayOf(day)], day);

/** The hours of a day that is a public holiday; closures are not taken off. */
export function holidaySpans(zeiten: Zeiten, day: Day): Span[] {
  switch (zeiten.anFeiertagen ?? 'geschlossen') {
    case 'geschlossen':
      return [];
    case 'wie-sonst':
      return spansOn(zeiten, day);
    case 'wie-sonntags':
      return weekdaySpans(zeiten, 'sonntag', day);
  }
}

/** True where the hours of a public holiday are others than those of its weekday. */
export function isOtherOnHoliday(zeiten: Zeiten, day: Day): boolean {
  const times = (spans: Span[]) => spans.map(({ von, bis }) => `${von}–${bis}`).join();
  return times(holidaySpans(zeiten, day)) !== times(spansOn(zeiten, day));
}

function weekdaySpans({ oeffnungszeiten }: Zeiten, wochentag: Wochentag | undefined, day: Day): Span[] {
  return sortedSpans(oeffnungszeiten.filter((span) => span.wochentag === wochentag && isValidOn(span, day)));
}

/** When a span ends, to be compared with times of the day it begins on: `20:00–02:00` ends at `26:00`. */
export const endOf = ({ von, bis }: Pick<Span, 'von' | 'bis'>): string =>
  bis > von ? bis : `${Number(bis.slice(0, 2)) + 24}${bis.slice(2)}`;

function sortedSpans(spans: Span[]): Span[] {
  return spans.sort((a, b) => a.von.localeCompare(b.von));
}

function spanTexts(spans: Span[], format: Format, words: Words): string[] {
  const byAppointment = ` (${words.nurMitTermin.replaceAll(' ', NBSP)})`;
  return spans.map(({ von, bis, nurMitTermin }) => `${format.timeSpan(von, bis)}${nurMitTermin ? byAppointment : ''}`);
}

const spanList = (...args: Parameters<typeof spanTexts>) => spanTexts(...args).join(', ');
