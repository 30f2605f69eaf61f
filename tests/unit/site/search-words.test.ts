import { fold } from '@serviceportal/content-types';
import { describe, expect, test } from 'vitest';
import { wordsFile } from '../../../site/publish/search-words.ts';
import { partsOf, splitCompound } from '../../../site/src/search/compounds.ts';
import { languageOf, stemsOf } from '../../../site/src/search/language.ts';
import { distance, nearest, sound } from '../../../site/src/search/spelling.ts';
import { wordsOf } from '../../../site/src/search/text.ts';
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

test('the words file learns compounds from the records and names where the Kommune does a service', () => {
  const records = pages.flatMap(({ path, search }) =>
    search?.locale === 'de' ? [{ url: path, id: path, record: search }] : [],
  );
  const file = wordsFile(records);
  expect(file.seiten).toHaveLength(records.length);
  const words = file.seiten.flatMap(({ namen }) => namen.split(/[\s,]+/));
  expect(words.some((word) => word.includes('|'))).toBe(true);
  expect(file.seiten.find(({ titel }) => titel === 'Personalausweis beantragen')).toMatchObject({
    url: '/leistungen/personalausweis/',
    art: 'leistung',
  });
});
