import type { Field } from 'payload';
import { DAY_COMPONENTS, TIME_COMPONENTS } from '../../../cms/src/admin/german-fields.ts';
import { heading, linkTo, list, paragraph, richText, text } from '../rich-text.ts';

/** One value at the edge of what a field takes. */
export interface Edge {
  name: string;
  value: unknown;
  /** True where the field must refuse it, whatever it is for. */
  refused?: boolean;
  /** True where it is of a type that the field does not have, so that drafts may not hold it either. */
  foreign?: boolean;
  /** Words that the site shows if the value is taken. */
  words?: string;
}

/** Titles and sentences in the scripts that people write, and what else a keyboard or a clipboard puts in. */
const TEXTS: Record<string, string> = {
  ukrainian: 'Святковий ярмарок',
  greek: 'Αγορά',
  arabic: 'سوق عيد الميلاد',
  hebrew: 'שוק חג המולד',
  devanagari: 'क्रिसमस बाजार',
  thai: 'ตลาดคริสต์มาส',
  chinese: '圣诞市场',
  japanese: 'クリスマスマーケット',
  korean: '크리스마스 마켓',
  georgian: 'საშობაო ბაზრობა',
  ethiopic: 'የገና ገበያ',
  vietnamese: 'Chợ Giáng Sinh ở Đức',
  turkish: 'İstanbul ışığı',
  decomposed: 'Übach – Straße',
  emoji: '🎄👨‍👩‍👧‍👦🇩🇪',
  mathematical: '𝕄𝕒𝕣𝕜𝕥',
  fullwidth: 'Ｍａｒｋｔ',
  combining: 'Z̸̡̛a̴͓l̷g̶o',
  'right to left override': 'Markt \u202etkram',
  'soft hyphens': 'Weih\u00adnachts\u00admarkt',
  'zero width': 'Weih\u200bnachts\u200dmarkt\ufeff',
  'no-break spaces': 'Markt\u00a0am\u202fRathaus',
  'vertical tab': 'Markt\u000bam Rathaus',
  'control characters': 'Markt\u0000\u0007\u001b[31m am Rathaus',
  'line breaks': 'Markt\r\nam\u2028Rathaus\ttabuliert',
  'lone surrogate': 'Markt \ud83d am Rathaus',
  noncharacter: 'Markt \ufffe\uffff am Rathaus',
  'private use': 'Markt \ue000 am Rathaus',
  markup: '<script>alert(1)</script><b>Markt</b> &amp; &lt;',
  quotes: `„Markt“ "am" 'Rathaus' \`$\{1+1}\` {{x}} %s \\n`,
  'sql and shell': `'; DROP TABLE media; -- $(reboot)`,
  path: '../../etc/passwd',
};

const INVISIBLE: Record<string, string> = {
  'white space': ' \t\n\u00a0\u3000',
  'zero width alone': '\u200b\u200d\ufeff',
  'soft hyphens alone': '\u00ad\u00ad',
  'braille blank': '\u2800\u2800',
  'hangul filler': '\u3164',
  'control characters alone': '\u0000\u0001',
};

const foreign = (name: string, value: unknown): Edge => ({ name, value, refused: true, foreign: true });

const FOREIGN: Edge[] = [foreign('a number', 42), foreign('true', true), foreign('an object', { a: 1 })];

const marked = (name: string, words: string, mark: string): Edge => ({ name, value: `${words} ${mark}`, words: mark });

/** `mark` in the middle of as many characters as asked for. */
function filling(mark: string, characters: number): string {
  const rest = Math.max(0, characters - mark.length - 1);
  return `${'Wort '.repeat(Math.ceil(rest / 5)).slice(0, rest)} ${mark}`.slice(-characters);
}

const DAYS = [
  '2027-13-01',
  '2027-00-10',
  '0000-01-01',
  '2027-02-31',
  '2027-02-29',
  '10.12.2026',
  '2206-01-01',
  '1026-01-01',
  '9999-12-31',
  '2027-1-1',
  '+027-01-01',
  '2027-01-01T00:00:00Z',
  'heute',
  '２０２７-01-01',
];
const TIMES = ['24:01', '25:00', '8:30', '08.30', '08:60', '08:30:00', 'mittags', '-1:00', '２4:00'];

function textEdges(field: Extract<Field, { type: 'text' | 'textarea' }>, mark: string): Edge[] {
  const component = (field.admin as { components?: { Field?: unknown } } | undefined)?.components?.Field;
  const nothing = [
    { name: 'empty', value: '' },
    { name: 'null', value: null },
  ];
  if (component === DAY_COMPONENTS.Field)
    return [
      ...nothing,
      ...FOREIGN,
      ...DAYS.map((value) => ({ name: `day ${value}`, value, refused: true })),
      { name: 'leap day', value: '2028-02-29' },
      { name: 'the first of its century', value: '2000-01-01' },
    ];
  if (component === TIME_COMPONENTS.Field)
    return [
      ...nothing,
      ...FOREIGN,
      ...TIMES.map((value) => ({ name: `time ${value}`, value, refused: true })),
      { name: 'midnight', value: '00:00' },
      { name: 'end of day', value: '24:00' },
      { name: 'last minute', value: '23:59' },
    ];
  const most = field.maxLength ?? Number.NaN;
  return [
    ...nothing,
    ...FOREIGN,
    foreign('a list', ['Wort']),
    { name: 'longest', value: filling(mark, most), words: mark },
    { name: 'longest and one', value: filling(mark, most + 1), refused: true },
    {
      name: 'one endless word',
      value: `${mark}${'x'.repeat(Math.max(0, Math.min(most, 200) - mark.length))}`,
      words: mark,
    },
    ...Object.entries(INVISIBLE).map(([name, value]) => ({ name, value })),
    ...Object.entries(TEXTS).map(([name, words]) => marked(name, words, mark)),
  ];
}

function wordsEdges(field: Extract<Field, { type: 'text' }>, mark: string): Edge[] {
  const rows = field.maxRows ?? Number.NaN;
  const most = field.maxLength ?? Number.NaN;
  return [
    { name: 'empty', value: [] },
    { name: 'null', value: null },
    foreign('not a list', mark),
    foreign('numbers', [1, 2]),
    { name: 'an empty word', value: [''] },
    { name: 'a blank word', value: [' \u200b '] },
    { name: 'too many', value: Array.from({ length: rows + 1 }, (_, index) => `${mark} ${index}`), refused: true },
    { name: 'too long', value: [filling(mark, most + 1)], refused: true },
    ...Object.entries(TEXTS).map(([name, words]) => ({ ...marked(name, words, mark), value: [`${words} ${mark}`] })),
  ];
}

function numberEdges({ min, max }: { min?: number; max?: number }): Edge[] {
  const least = min ?? Number.NaN;
  const most = max ?? Number.NaN;
  return [
    { name: 'null', value: null },
    { name: 'zero', value: 0 },
    { name: 'least', value: least },
    { name: 'less than least', value: least - 1, refused: true },
    { name: 'most', value: most },
    { name: 'more than most', value: most + 1, refused: true },
    { name: 'a fraction', value: 2.475 },
    { name: 'a very small fraction', value: 0.000001 },
    { name: 'huge', value: 1e12, refused: true },
    { name: 'not a number', value: Number.NaN, refused: true },
    foreign('infinite', Number.POSITIVE_INFINITY),
    foreign('with a comma', '66,50'),
    foreign('words', 'zwölf'),
    foreign('a list', [1]),
    foreign('true', true),
  ];
}

const node = (type: string, more: Record<string, unknown> = {}) => ({ type, version: 1, ...more }) as never;

function richTextEdges(mark: string): Edge[] {
  const shown = (name: string, ...children: Parameters<typeof richText>) => ({
    name,
    value: richText(...children),
    words: mark,
  });
  return [
    { name: 'null', value: null },
    foreign('text', 'x'),
    foreign('a number', 7),
    foreign('true', true),
    foreign('an empty object', {}),
    { name: 'a root without children', value: { root: {} } },
    { name: 'no paragraph', value: richText() },
    { name: 'an empty paragraph', value: richText(paragraph()) },
    { name: 'a blank paragraph', value: richText(paragraph(text(' \u200b'))) },
    { name: 'an empty heading', value: richText(heading('h3', '')) },
    { name: 'an empty list', value: richText(list('ul')) },
    shown('an empty heading before words', heading('h3', ''), paragraph(text(mark))),
    shown('a tab', paragraph(text('Name'), node('tab', { text: '\t' }), text(mark))),
    shown('formats', paragraph(text(mark, 3), text(' und '), text('mehr', 127))),
    shown('a link to a mail address', paragraph(linkTo('mailto:post@ahausen.example', mark))),
    shown('a link without an address', paragraph(linkTo('', mark))),
    shown('a link to a script', paragraph(linkTo('javascript:alert(1)', mark))),
    shown('a nested list', {
      ...list('ul', 'oben'),
      children: [
        node('listitem', { value: 1, children: [text('oben')], format: '', indent: 0, direction: null }),
        node('listitem', { value: 2, children: [list('ol', mark)], format: '', indent: 1, direction: null }),
      ],
    }),
    ...Object.entries(TEXTS).map(([name, words]) => shown(name, paragraph(text(`${words} ${mark}`)))),
  ];
}

const INSTANTS = [
  '2027-13-01T00:00:00Z',
  '2027-02-31T08:00:00.000Z',
  '10.12.2026',
  'morgen',
  '2206-01-01T00:00:00.000Z',
  '0000-01-01T00:00:00Z',
];

/** Values at the edges of a field, whatever it is for; `mark` is found again on the site where words were taken. */
export function edgesOf(field: Field, mark: string): Edge[] {
  switch (field.type) {
    case 'text':
      return field.hasMany ? wordsEdges(field, mark) : textEdges(field, mark);
    case 'textarea':
      return textEdges(field, mark);
    case 'email':
      return [
        { name: 'empty', value: '' },
        { name: 'null', value: null },
        { name: 'words', value: 'Rathaus', refused: true },
        { name: 'two addresses', value: 'a@b.example, c@d.example', refused: true },
        { name: 'umlaut', value: 'bürgerbüro@ahausen.example', refused: true },
        { name: 'too long', value: `${'a'.repeat(250)}@ahausen.example`, refused: true },
        { name: 'unusual', value: "o'brien+amt@ahausen.example" },
        { name: 'signs that few programs take', value: 'bau&amt@ahausen.example' },
        ...FOREIGN,
      ];
    case 'number':
      return numberEdges(field);
    case 'checkbox':
      return [
        { name: 'null', value: null },
        { name: 'true', value: true },
        { name: 'false', value: false },
        foreign('a word', 'ja'),
        foreign('a number', 1),
      ];
    case 'date':
      return [
        { name: 'null', value: null },
        ...INSTANTS.map((value) => ({ name: `instant ${value}`, value, refused: true })),
        { name: 'in ten years', value: '2036-12-10T08:00:00.000Z' },
        { name: 'long ago', value: '1949-05-23T00:00:00.000Z' },
        foreign('a number', 5),
      ];
    case 'select':
      return [
        { name: 'null', value: null },
        { name: 'unknown', value: 'gibt-es-nicht', refused: true },
        foreign('a number', 5),
        ...field.options.map((option) => {
          const value = typeof option === 'string' ? option : option.value;
          return { name: `choice ${value}`, value };
        }),
      ];
    case 'relationship':
    case 'upload':
      return [
        { name: 'null', value: null },
        foreign('a number', 5),
        { name: 'an empty object', value: {}, refused: true },
        { name: 'unknown', value: field.hasMany ? [UNKNOWN_ID] : UNKNOWN_ID, refused: true },
        ...(field.hasMany ? [{ name: 'empty', value: [] }] : []),
      ];
    case 'richText':
      return richTextEdges(mark);
    case 'array':
    case 'blocks':
      return [
        { name: 'null', value: null },
        { name: 'empty', value: [] },
        foreign('text', 'x'),
        foreign('numbers', [5]),
      ];
    case 'group':
      return [{ name: 'null', value: null, refused: true }, foreign('text', 'x'), foreign('a list', [1])];
    default:
      return [];
  }
}

/** An id of the form that either database gives, of nothing. */
const UNKNOWN_ID = process.env.DATABASE_URL ? 'ffffffffffffffffffffffff' : '01a22424-0000-7000-8000-000000000000';
