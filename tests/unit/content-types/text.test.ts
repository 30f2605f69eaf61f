import { addressWords, cleanLine, cleanText, comparable, fileNote, fold } from '@serviceportal/content-types';
import { describe, expect, test } from 'vitest';

describe('text is cleaned', () => {
  test.each([
    ['composed', 'U\u0308bach', 'Übach'],
    ['without control characters', 'a\u0000b\u0007c\u001bd\u007fe\u009ff', 'abcdef'],
    ['with one kind of line end', 'a\r\nb\rc\u0085d\u2028e\u2029f\vg\fh', 'a\nb\nc\nd\ne\nf\ng\nh'],
    ['with its tabs', 'Montag\t8 Uhr', 'Montag\t8 Uhr'],
    ['without half of a pair', 'a\ud800b\udc00c', 'abc'],
    ['without what is no character', 'a\ufffeb\uffffc\ufdd0d', 'abcd'],
    ['without a byte order mark', '\ufeffText', 'Text'],
    ['without zero-width spaces', 'Rat\u200bhaus\u2060 \u200b', 'Rathaus'],
    ['without what turns all that follows', 'Rech\u202enung\u2066', 'Rechnung'],
    ['without marks of direction that do nothing', 'links\u200e', 'links'],
    ['without fillers that look like nothing', '\u3164\u115f', ''],
    ['with the list signs of Word', '\uf0b7 Ausweis\ue123', '• Ausweis'],
    ['without stacks of marks', `e${'\u0301'.repeat(40)}`, `é${'\u0301'.repeat(7)}`],
    ['without spaces at its ends', ' \u00a0 Text \n', 'Text'],
  ])('%s', (_, raw, clean) => {
    expect(cleanText(raw)).toBe(clean);
    expect(cleanText(clean)).toBe(clean);
  });

  test.each([
    ['a soft hyphen within a word', 'Ge\u00adwer\u00adbe'],
    ['the joiner of an emoji', '👨‍👩‍👧'],
    ['the joiner after a tone of skin', '👩🏽‍🚒'],
    ['the picture of a character', '❤️ 1️⃣'],
    ['the flag of a part of a country', '🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
    ['the non-joiner of Persian', 'می\u200cخواهم'],
    ['the joiner of Sinhala', 'ශ්\u200dරී'],
    ['marks of direction beside Arabic', 'هاتف\u200f 115'],
    ['a pair around words of another direction', 'Name: \u2067محمد\u2069, Kreis'],
    ['letters beyond the first plane', '𠮷野家'],
  ])('%s stays', (_, text) => expect(cleanText(text)).toBe(text));

  test.each([
    ['at the end of a word', 'Gewerbe\u00ad amt', 'Gewerbe amt'],
    ['before a sign', 'Rat\u00ad- und Tat', 'Rat- und Tat'],
  ])('a soft hyphen %s goes', (_, raw, clean) => expect(cleanText(raw)).toBe(clean));

  test.each([
    ['Stadtfest 2027:\vdas Programm steht', 'Stadtfest 2027: das Programm steht'],
    ['eins \r\n\r\n zwei\tdrei\u2028vier', 'eins zwei drei vier'],
  ])('a line has no line break: %j', (raw, clean) => expect(cleanLine(raw)).toBe(clean));
});

describe('text is compared', () => {
  test.each([
    ['Ge\u00adwer\u00adbe\u00adan\u00admel\u00addung', 'gewerbeanmeldung'],
    ['Rat\u200bhaus', 'rathaus'],
    ['U\u0308bach', 'uebach'],
    ['STRASSE', 'strasse'],
    ['Straße', 'strasse'],
    ['ﬁnden', 'finden'],
  ])('%s as %s', (written, folded) => expect(fold(written)).toBe(folded));

  test('as it is read, not as it is stored', () => expect(comparable('Ｆ\u200dest')).toBe('Fest'));
});

test('a text of a million spaces, tabs or line ends is cleaned like any other', () => {
  const around = (gap: string) => `a${gap.repeat(1_000_000)}b`;
  expect(cleanLine(around(' '))).toBe(around(' '));
  expect(cleanLine(around('\t'))).toBe(around(' '));
  expect(cleanLine(around(' \n'))).toBe('a b');
});

test.each([
  ['https://www.kreis.example/bauen/', 'www.kreis.example/bauen'],
  ['https://kreis.example', 'kreis.example'],
  ['https://kreis.example/suche?q=a#b', 'kreis.example/suche'],
  ['https://kreis.example/stra%C3%9Fe', 'kreis.example/straße'],
  ['https://kreis.example/%E0%A4%A', 'kreis.example/%E0%A4%A'],
  ['mailto:post@kreis.example?subject=x', 'post@kreis.example'],
  ['tel:+492452130', '+492452130'],
  ['/leistungen/hundesteuer/', '/leistungen/hundesteuer'],
  ['/', '/'],
])('the address %s says %s', (address, words) => expect(addressWords(address)).toBe(words));

test('however long a text is, reading it once or twice is enough', () => {
  // Looking ahead from each place would take minutes.
  expect(cleanLine(`a${' '.repeat(400_000)}b\t \n\n c`)).toBe(`a${' '.repeat(400_000)}b c`);
  expect(addressWords(`/${'#'.repeat(400_000)}`)).toHaveLength(400_001);
});

test.each([
  [1_234_567, 'de', '(PDF, 1,2\u00a0MB)'],
  [1_234_567, 'en', '(PDF, 1.2\u00a0MB)'],
  [1_234_567, 'nl', '(PDF, 1,2\u00a0MB)'],
  [341_000, 'de', '(PDF, 341\u00a0kB)'],
  [12, 'de', '(PDF, 1\u00a0kB)'],
  [null, 'de', '(PDF)'],
] as const)('a file of %s bytes says so in %s', (bytes, locale, note) =>
  expect(fileNote({ format: 'pdf', bytes }, locale)).toBe(note),
);
