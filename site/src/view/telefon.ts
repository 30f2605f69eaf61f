import { findPhoneNumbersInText } from 'libphonenumber-js/min';
import { remember } from './memo.ts';

/** What stands in a field for telephone numbers, in pieces: numbers, which a phone dials, and what is said about them. */
export interface TelefonView {
  teile: { text: string; href?: string }[];
}

/** Numbers that are dialled as they are: emergency, Behördenrufnummer, 116 117 and its like, directory. */
const SHORT = /(?<![\d+])(?:11[025]|116\s?\d{3}|118\s?\d{2})(?!\d)/g;
/** Between two numbers, and between one and another last part of it: `13-1234 oder -1235`, `13-0/-11`. */
const BETWEEN = /[,;]|\s*(?:\/|\p{L}+)\s*(?=[-–]\d)|\/(?=\s*[(+]?0)/gu;
/** A day is made of digits too. */
const DAY = /\b\d{1,2}\.\s?\d{1,2}\.(?:\d{4})?/g;
/** A number with its area code or that of its country; without, nobody elsewhere can dial it. */
const COMPLETE = /^[(\s]*(?:\+|0)/;

interface Found {
  from: number;
  to: number;
  href: string;
}

/** All telephone numbers of a text in order. */
function numbersIn(text: string): Found[] {
  // What is no number gives way to signs of the same length, at which every number ends.
  const hidden = (match: string) => '|'.repeat(match.length);
  const searched = text.replace(DAY, hidden).replace(BETWEEN, hidden);
  const long = findPhoneNumbersInText(searched, 'DE')
    .filter(({ startsAt }) => COMPLETE.test(searched.slice(startsAt)))
    .map(({ number, startsAt, endsAt }): Found => ({ from: startsAt, to: endsAt, href: `tel:${number.number}` }));
  const short = [...searched.matchAll(SHORT)]
    .map(({ 0: { length }, index }): Found => ({
      from: index,
      to: index + length,
      href: `tel:${searched.slice(index, index + length).replace(/\s/g, '')}`,
    }))
    .filter(({ from }) => !long.some((other) => other.from <= from && from < other.to));
  return [...long, ...short].sort((a, b) => a.from - b.from);
}

/** The numbers that a field for telephone numbers holds, each to be dialled, and all that is written around them. */
export const telefonView = remember((field: string): TelefonView => {
  const text = field.trim();
  const teile: TelefonView['teile'] = [];
  let done = 0;
  const upTo = (end: number, href?: string) => {
    if (end > done) teile.push({ text: text.slice(done, end), ...(href && { href }) });
    done = end;
  };
  for (const { from, to, href } of numbersIn(text)) {
    upTo(from);
    upTo(to, href);
  }
  upTo(text.length);
  return { teile };
});

/** The number that a field names first, as a phone dials it: `+492452130`; undefined where it names none. */
export const phoneNumber = (field: string): string | undefined =>
  telefonView(field)
    .teile.find(({ href }) => href)
    ?.href?.replace(/^tel:/, '');
