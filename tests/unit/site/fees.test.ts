import type { Kosten } from '@serviceportal/content-types';
import { describe, expect, it } from 'vitest';
import { amountText, durationText, feeSummary } from '../../../site/src/view/fees.ts';
import { FORMATS } from '../../../site/src/view/format.ts';
import { WORDS } from '../../../site/src/words/index.ts';

const fee = (rest: Partial<Kosten>): Kosten => ({ bezeichnung: { text: 'Ausweis' }, art: 'fest', ...rest });
const german = (kosten: Kosten) => amountText(kosten, FORMATS.de, WORDS.de);

describe('fees', () => {
  it.each([
    [fee({ betrag: 4600 }), '46,00\u00a0€'],
    [fee({ betrag: 123456 }), '1.234,56\u00a0€'],
    [fee({ betrag: 247.5 }), '2,475\u00a0€'],
    [fee({ betrag: 0.05 }), '0,0005\u00a0€'],
    [fee({ art: 'ab', betrag: 1300 }), 'ab 13,00\u00a0€'],
    [fee({ art: 'rahmen', betrag: 500, betragBis: 1550 }), '5,00\u00a0€ bis 15,50\u00a0€'],
    [fee({ art: 'kostenfrei' }), 'kostenfrei'],
    [fee({ art: 'nach-aufwand' }), 'nach Aufwand'],
  ])('writes %o as Germans do', (kosten, text) => {
    expect(german(kosten)).toBe(text);
  });

  it('follows the language of the page', () => {
    expect(amountText(fee({ betrag: 4600 }), FORMATS.en, WORDS.en)).toBe('€46.00');
    expect(amountText(fee({ betrag: 4600 }), FORMATS.nl, WORDS.nl)).toBe('€\u00a046,00');
  });

  it('sums up: the first amount, and what it is for where others differ', () => {
    const adult = fee({ bezeichnung: { text: 'ab 24' }, betrag: 4600 });
    const young = fee({ bezeichnung: { text: 'unter 24' }, betrag: 2760 });
    const summary = (kosten: Kosten[]) => feeSummary(kosten, FORMATS.de, WORDS.de);
    expect(summary([])).toBeUndefined();
    expect(summary([adult])).toEqual({ betrag: '46,00\u00a0€' });
    expect(summary([adult, { ...young, betrag: 4600 }])).toEqual({ betrag: '46,00\u00a0€' });
    expect(summary([adult, young])).toEqual({ betrag: '46,00\u00a0€', wofuer: { text: 'ab 24' } });
  });

  it('marks a German name in a summary in another language', () => {
    const kosten = [
      fee({ bezeichnung: { text: 'unter 24', lang: 'de' }, betrag: 2760 }),
      fee({ bezeichnung: { text: 'adults' }, betrag: 4600 }),
    ];
    expect(feeSummary(kosten, FORMATS.en, WORDS.en)).toEqual({
      betrag: '€27.60',
      wofuer: { text: 'unter 24', lang: 'de' },
    });
  });
});

describe('spans of time', () => {
  it.each([
    [{ von: 1, einheit: 'WOCHE' }, '1\u00a0Woche'],
    [{ von: 2, bis: 3, einheit: 'WOCHE' }, '2 bis 3\u00a0Wochen'],
    [{ von: 3, bis: 3, einheit: 'WERKTAG' }, '3\u00a0Werktage'],
    [{ von: 1.5, einheit: 'JAHR' }, '1,5\u00a0Jahre'],
  ] as const)('%o', (dauer, text) => {
    expect(durationText(dauer, WORDS.de)).toBe(text);
  });
});
