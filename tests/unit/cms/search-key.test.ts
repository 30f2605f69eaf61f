import { describe, expect, test } from 'vitest';
import { searchKey, searchWords, sortKey } from '../../../cms/src/search-key/keys.ts';

/** As a database compares them: every word of the query occurs in the key. */
const finds = (typed: string, ...texts: string[]) =>
  searchWords(typed)
    .split(' ')
    .every((word) => searchKey(texts).includes(word));

describe('what somebody types', () => {
  test.each([
    ['übach', 'Stadt Übach-Palenberg'],
    ['ÜBACH', 'Stadt Übach-Palenberg'],
    ['Uebach', 'Stadt Übach-Palenberg'],
    ['ubach', 'Stadt Übach-Palenberg'],
    ['u\u0308bach', 'Stadt Übach-Palenberg'],
    ['palenberg übach', 'Stadt Übach-Palenberg'],
    ['Strasse', 'Straßenverkehrsamt'],
    ['STRASSE', 'Straßenverkehrsamt'],
    ['straße', 'Strassenverkehrsamt'],
    ['huckelhoven', 'Hückelhoven'],
    ['cafe', 'Café am Markt'],
    ['Perso', 'Per\u00ADso\u00ADnal\u00ADaus\u00ADweis'],
    ['Perso\u00ADnal', 'Personalausweis'],
    ['§ 29', 'Aufenthaltserlaubnis nach § 29'],
    ['Київ', 'Допомога, Київ'],
    ['kfz 12', 'Formular 12 für Kfz'],
  ])('„%s“ finds „%s“', (typed, text) => expect(finds(typed, text)).toBe(true));

  test.each([
    ['Wegberg', 'Stadt Übach-Palenberg'],
    ['übach wegberg', 'Stadt Übach-Palenberg'],
  ])('„%s“ does not find „%s“', (typed, text) => expect(finds(typed, text)).toBe(false));

  test('signs that databases take for any character are none', () => {
    expect(searchWords('50 % _')).toBe('50');
    expect(searchWords('%')).toBe('');
  });
});

test('lists are in the order of German dictionaries', () => {
  const titles = [
    'Zwergschule',
    'Übach-Palenberg',
    'Wegberg',
    'Ubierstraße',
    'ärztlicher Dienst',
    'Arbeitsamt',
    'Straßenfest',
    'Strassenreinigung',
    'Straßenverkehr',
    'Formular 2',
    'Formular 10',
    '„Offene“ Ganztagsschule',
    '🎉',
  ];
  expect([...titles].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))).toEqual([
    'Arbeitsamt',
    'ärztlicher Dienst',
    'Formular 2',
    'Formular 10',
    '„Offene“ Ganztagsschule',
    'Straßenfest',
    'Strassenreinigung',
    'Straßenverkehr',
    'Übach-Palenberg',
    'Ubierstraße',
    'Wegberg',
    'Zwergschule',
    '🎉',
  ]);
});
