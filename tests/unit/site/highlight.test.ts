import { describe, expect, test } from 'vitest';
import { pieces } from '../../../site/src/browser/highlight.ts';

/** The text with what was found in brackets. */
const marked = (text: string, ...words: string[]) =>
  pieces(text, words)
    .map((piece) => (piece.found ? `[${piece.text}]` : piece.text))
    .join('');

describe('pieces', () => {
  test.each([
    ['Ausweis verloren', ['ausweis'], '[Ausweis] verloren'],
    ['Personalausweis ausstellen', ['ausweis'], 'Personal[ausweis] ausstellen'],
    ['Verlust des Personalausweises', ['ausweis'], 'Verlust des Personal[ausweises]'],
    ['Ausweisfunktion', ['ausweis'], '[Ausweis]funktion'],
    ['Ein Ausweis', ['ausweise'], 'Ein [Ausweis]'],
    ['Führerschein umtauschen', ['fuehrerschein'], '[Führerschein] umtauschen'],
    ['EU-Führerscheinstelle', ['fuehrerschein'], 'EU-[Führerschein]stelle'],
    ['Straßenreinigung', ['strasse'], '[Straße]nreinigung'],
    ['Das Amt, gesamt und zum Amte', ['amt'], 'Das [Amt], gesamt und zum [Amte]'],
    ['Kfz-Zulassung', ['kfz', 'zulassung'], '[Kfz]-[Zulassung]'],
    ['Nichts davon', ['hund'], 'Nichts davon'],
    ['Nichts gesucht', [], 'Nichts gesucht'],
  ])('of "%s" for %j', (text, words, expected) => {
    expect(marked(text, ...words)).toBe(expected);
  });

  test('the longest word decides', () => {
    expect(marked('Personalausweis', 'ausweis', 'personalausweis')).toBe('[Personalausweis]');
  });

  test('a letter of two signs stays whole', () => {
    expect(marked('Cafe\u0301haus am Markt', 'cafe')).toBe('[Cafe\u0301]haus am Markt');
  });
});
