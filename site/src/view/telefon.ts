import { findPhoneNumbersInText } from 'libphonenumber-js/min';
import { remember } from './memo.ts';

/** What stands in a field for telephone numbers, in pieces: numbers, which a phone dials, and what is said about them. */
export interface TelefonView {
  teile: { text: string; href?: string }[];
}

/** Numbers that are dialled as they are: emergency, Behördenrufnummer, 116 117 and its like, directory. */
const SHORT = /(?<![\d+])(?:11[025]|116\s?\d{3}|118\s?\d{2})(?!\d)/g;
/** Between two numbers, and between one and another last part of it: `13-1234 oder -1235`, `13-0/-11`. */
const BETWEEN = /[,;]|\s*(?:\/|\p{L}+)\s*(?=[-–]\d)|\/(?=\s*(?:[(+]|0\d{2}))/gu;
/** An area code, perhaps with that of the country. */
const AREA = String.raw`(?:0\d{2,4}|\+\d{2}[\s(0)]*\d{3,4})[\s)/–-]+`;
/**
 * Behind a whole number: a slash begins another last part of it (`13-1234/1235`, `131234/35`), an area code another number.
 */
const BEHIND_NUMBER = new RegExp(
  [
    String.raw`(?<=${AREA}\d[\d\s]*[–-]\s?\d+\s?)\/`,
    String.raw`(?<=${AREA}[\d\s]*\d{4,}\s?)\/(?=\s?\d{1,4}(?!\d))`,
    String.raw`(?<=${AREA}\d[\d\s–-]*)\s(?=0\d{2,4}[\s/-]+\d)`,
  ].join('|'),
  'g',
);
/** A day is made of digits too. */
const DAY = /\b\d{1,2}\.\s?\d{1,2}\.(?:\d{4})?/g;
/** A number with its area code or that of its country; without, nobody elsewhere can dial it. */
const COMPLETE = /^[(\s]*(?:\+|0)/;

interface Found {
  from: number;
  to: number;
  href: string;
}

/** All telephone numbers of a text in order, without those of fax machines. */
function numbersIn(text: string): Found[] {
  // What is no number gives way to signs of the same length, at which every number ends.
  const hidden = (match: string) => '|'.repeat(match.length);
  const searched = text.replace(DAY, hidden).replace(BETWEEN, hidden);
  const apart = longNumbers(searched.replace(BEHIND_NUMBER, hidden));
  // Some write slashes and gaps within a number.
  const long = apart.length > 0 ? apart : longNumbers(searched);
  const short = [...searched.matchAll(SHORT)]
    .map(({ 0: { length }, index }): Found => ({
      from: index,
      to: index + length,
      href: `tel:${searched.slice(index, index + length).replace(/\s/g, '')}`,
    }))
    .filter(({ from }) => !long.some((other) => other.from <= from && from < other.to));
  return [...long, ...short].filter((found) => !isFax(text, found)).sort((a, b) => a.from - b.from);
}

/** True for a number of a fax machine, at which nobody answers: what stands before it says so, or brackets behind. */
function isFax(text: string, { from, to }: Found): boolean {
  const [before = ''] = /\D*$/.exec(text.slice(0, from)) ?? [];
  return (/fax/i.test(before) && !/tel(?!efax)/i.test(before)) || /^\s*\(\s*(?:tele)?fax\s*\)/i.test(text.slice(to));
}

const longNumbers = (text: string): Found[] =>
  findPhoneNumbersInText(text, 'DE')
    .filter(({ startsAt }) => COMPLETE.test(text.slice(startsAt)))
    .map(({ number, startsAt, endsAt }) => ({ from: startsAt, to: endsAt, href: `tel:${number.number}` }));

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
