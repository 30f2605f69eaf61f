import { describe, expect, it } from 'vitest';
import { sentencesPerLine } from '../../../site/src/view/sentences.ts';

describe('sentences of Leichte Sprache', () => {
  it.each([
    ['Das ist ein Satz. Das ist noch einer.', 'Das ist ein Satz.\nDas ist noch einer.'],
    ['Kommt Ihr Kind mit? Ja! Gut.', 'Kommt Ihr Kind mit?\nJa!\nGut.'],
    ['Das heißt: Sie gehen hin.', 'Das heißt:\nSie gehen hin.'],
    ['<p>Es ist <b>wichtig.</b> Kommen Sie.</p>', '<p>Es ist <b>wichtig.</b>\nKommen Sie.</p>'],
    ['Ab dem 1. Januar gilt es.', 'Ab dem 1. Januar gilt es.'],
    ['Montag: 8 Uhr. 2 Fotos.', 'Montag:\n8 Uhr.\n2 Fotos.'],
    ['ein Amt, z. B. das Bürger-Büro', 'ein Amt, z. B. das Bürger-Büro'],
  ])('%s', (text, lines) => {
    expect(sentencesPerLine(text)).toBe(lines);
  });
});
