import { comparable, fold } from '@serviceportal/content-types';
import { describe, expect, test } from 'vitest';
import { partsOf, splitCompound } from '../../../site/src/search/compounds.ts';
import { languageOf, stemsOf } from '../../../site/src/search/language.ts';
import { openNames } from '../../../site/src/search/names.ts';
import { distance, nearest, sound } from '../../../site/src/search/spelling.ts';
import { wordsOf } from '../../../site/src/search/text.ts';
import type { SearchRecord } from '../../../site/src/view/page.ts';
import { manyServices } from '../../support/many-services.ts';
import { wordsOfRecords } from '../../support/words.ts';
import { pages } from './views.ts';

describe('folding', () => {
  test.each([
    ['Führerschein', 'fuehrerschein'],
    ['FUEHRERSCHEIN', 'fuehrerschein'],
    ['Straße', 'strasse'],
    ['adres kaydı', 'adres kaydi'],
    ['zameldowanie w łodzi', 'zameldowanie w lodzi'],
    ['café', 'cafe'],
  ])('%s', (written, folded) => expect(fold(written)).toBe(folded));

  test('a section of a law is one word, and a range is all its sections', () => {
    expect(wordsOf('§ 29 SGB VIII')).toEqual(['§29', 'sgb', 'viii']);
    expect(wordsOf('§§ 4 bis 6, 20 und 36a WaffG')).toEqual(['§4', '§5', '§6', '§20', '§36a', 'waffg']);
  });
});

describe('compounds', () => {
  const known = new Set([
    'personal',
    'ausweis',
    'hund',
    'hunde',
    'steuer',
    'anmeldung',
    'wohnung',
    'geber',
    'schule',
    'amts',
  ]);
  const split = (word: string) =>
    partsOf(
      word,
      splitCompound(word, (part) => known.has(part)),
    );

  test.each([
    ['personalausweis', ['personal', 'ausweis']],
    ['hundesteueranmeldung', ['hunde', 'steuer', 'anmeldung']],
    ['wohnungsgeber', ['wohnungs', 'geber']],
    ['schulanmeldung', ['schul', 'anmeldung']],
  ])('%s falls into its words', (word, parts) => expect(split(word)).toEqual(parts));

  test('what cannot be split whole stays one', () => expect(split('personalrat')).toEqual(['personalrat']));
});

describe('forms of a word', () => {
  const share = (locale: string, a: string, b: string) => {
    const language = languageOf(locale);
    return [...stemsOf(a, language)].some((stem) => stemsOf(b, language).has(stem));
  };
  test.each([
    ['de', 'angemeldet', 'anmelden'],
    ['de', 'umzumelden', 'ummelden'],
    ['de', 'umgezogen', 'umziehen'],
    ['de', 'gestohlen', 'stehlen'],
    ['de', 'wohnungen', 'wohnung'],
    ['de', 'haeuser', 'haus'],
    ['de', 'fuhrerschein', 'fuehrerschein'],
    ['de-simple', 'ausweise', 'ausweis'],
    ['en', 'registered', 'registering'],
    ['nl', 'verhuizingen', 'verhuizing'],
  ])('%s: %s and %s are one', (locale, a, b) => expect(share(locale, a, b)).toBe(true));

  test.each([
    ['anmelden', 'abmelden'],
    ['pass', 'past'],
    ['steuer', 'stelle'],
  ])('%s and %s are two', (a, b) => expect(share('de', a, b)).toBe(false));
});

describe('typing errors', () => {
  test('letters changed places count once', () => {
    expect(distance('kampfhund', 'kampfhnud', 3)).toBe(1);
    expect(distance('ausweis', 'hund', 3)).toBe(Infinity);
  });

  test('a limit changes nothing below it', () => {
    const words =
      'kampfhund kampfhnud hund hunde mund umzug umzuege zeugnis fuehrerschein fuererschein fhurerschein'.split(' ');
    for (const a of words)
      for (const b of words) {
        const errors = distance(a, b, Infinity);
        for (const limit of [1, 1.1, 2, 3, 4])
          expect(distance(a, b, limit), `${a} ${b} ${limit}`).toBe(errors <= limit ? errors : Infinity);
      }
  });

  test('what sounds alike is nearer', () => {
    expect(sound('fuererschein')).toBe(sound('fuehrerschein'));
    expect(nearest('wonung', ['wohnung', 'warnung'])[0]?.word).toBe('wohnung');
  });

  test('a short word has no errors', () => expect(nearest('evb', ['eva'])).toEqual([]));
});

describe('the words of a locale', () => {
  const records = pages.flatMap(({ path, search }) =>
    search?.locale === 'de' ? [{ url: path, id: path, record: search }] : [],
  );
  const record = (title: string, more: Partial<SearchRecord> = {}): SearchRecord => ({
    kind: 'leistung',
    locale: 'de',
    title,
    excerpt: `Alles zu: ${title}.`,
    keywords: [],
    content: '',
    ...more,
  });

  test('say of every page what its record says', () => {
    const words = wordsOfRecords(records);
    expect(words.seiten).toHaveLength(records.length);
    for (const {
      url,
      record: { title, excerpt, kind, keywords, leistung },
    } of records) {
      const page = words.seiten.find((each) => each.url === url);
      expect(page).toMatchObject({ titel: title, text: excerpt, art: kind, recht: leistung?.recht ?? [] });
      expect(page?.online).toBe(leistung?.online ?? false);
      expect(page?.angeboten).toBe(leistung?.angeboten ?? true);
      expect(page?.rang).toBe(leistung?.rang);
      for (const keyword of keywords)
        expect([title.toLowerCase(), ...(page?.namen ?? [])], url).toContain(comparable(keyword).toLowerCase());
    }
  });

  test('names that go on as the one before begins come back whole', () => {
    const keywords = [
      'Personalausweis weg',
      'Personalausweis',
      'Personalausweis weg',
      'Personalausweis abgelaufen',
      'Pers',
      'Perso',
      '',
      'прописка',
      'пропишка',
      'Ausweis 𐐀𐐨',
      'Ausweis 𐐀𐐩',
      'A\tB\nC',
      'Personalausweisverlust ' + 'und so weiter '.repeat(60),
      'Personalausweis',
      'Straße | Weg',
    ];
    const words = wordsOfRecords([{ url: '/a/', id: 'de_1', record: record('Personalausweis', { keywords }) }]);
    const expected = keywords.map((name) => name.toLowerCase().replace('\t', ' ').replace('\n', ' '));
    expect(words.seiten[0]?.namen).toEqual(
      [...new Set(expected)].filter((name) => name !== '' && name !== 'personalausweis'),
    );
  });

  test('an address is what it was, whatever the title', () => {
    const pagesAt = [
      ['/leistungen/uebermittlungssperre/', 'Übermittlungssperre'],
      ['/leistungen/anders/', 'Übermittlungssperre'],
      ['/', 'Start'],
      ['/leistungen/', ''],
      ['/en/services/a-b/', 'A: B!'],
      ['/zeilen-umbruch/', 'Zeilen\numbruch'],
    ] as const;
    const words = wordsOfRecords(
      pagesAt.map(([url, title], index) => ({ url, id: `de_${index}`, record: record(title) })),
    );
    expect(words.seiten.map(({ url }) => url)).toEqual(pagesAt.map(([url]) => url));
  });

  test('learn from all texts where a long word falls into words', () => {
    const words = wordsOfRecords([
      { url: '/a/', id: 'de_1', record: record('Hundesteueranmeldung', { keywords: ['Rosenmontagszug'] }) },
      { url: '/b/', id: 'de_2', record: record('Karneval', { content: 'Hunde Steuer', keywords: ['Anmeldung'] }) },
    ]);
    const { parts, places } = openNames(words, 'de');
    expect([...parts]).toEqual([['hundesteueranmeldung', ['hunde', 'steuer', 'anmeldung']]]);
    expect(places.get('steuer')).toHaveLength(1);
    expect(places.get('hunde')).toHaveLength(1);
  });

  test('the cuts belong to the words that were cut, in all names of the example content', () => {
    const many = manyServices(100).map(({ path, search }) => ({ url: path, id: path, record: search! }));
    const textOf = ({ title, excerpt, keywords, content }: SearchRecord) =>
      [title, excerpt, ...keywords, content].join(' ');
    const all = new Set(many.flatMap(({ record }) => wordsOf(textOf(record))));
    const isWord = (part: string) => part.length >= 4 && all.has(part);
    const { parts } = openNames(wordsOfRecords(many), 'de');
    expect(parts.size).toBeGreaterThan(500);
    for (const [word, found] of parts) expect(found, word).toEqual(partsOf(word, splitCompound(word, isWord)));
  });

  test('of what Pagefind calls a page, no more is kept than tells it from the others', () => {
    const ids = ['de_abc1234', 'de_abc12345', 'de_abd0000', 'de_0123456', ''];
    const words = wordsOfRecords(ids.map((id, index) => ({ url: `/${index}/`, id, record: record(String(index)) })));
    expect(words.seiten.map(({ id }) => id)).toEqual(['de_abc1234', 'de_abc12345', 'de_abd', 'de_0', '']);
  });
});
