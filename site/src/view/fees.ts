import type { Dauer, Kosten } from '@serviceportal/content-types';
import type { Words } from '../words/index.ts';
import { word, type Word } from './common.ts';
import type { Format } from './format.ts';

/** One row of the table of fees. */
export interface FeeView {
  wofuer: Word;
  betrag: string;
  bezug?: Word;
  hinweis?: Word;
  quelle?: string;
}

/** `46,00 €`, `ab 13,00 €`, `5,00 € bis 15,50 €`, `kostenfrei`, `nach Aufwand` */
export function amountText({ art, betrag, betragBis }: Kosten, format: Format, words: Words): string {
  if (art === 'kostenfrei') return words.kostenfrei;
  if (art === 'nach-aufwand' || betrag === undefined) return words.nachAufwand;
  if (art === 'ab') return words.ab(format.money(betrag));
  if (art === 'rahmen' && betragBis !== undefined) return words.vonBis(format.money(betrag), format.money(betragBis));
  return format.money(betrag);
}

export function feeView(kosten: Kosten, format: Format, words: Words): FeeView {
  return {
    wofuer: word(kosten.bezeichnung),
    betrag: amountText(kosten, format, words),
    ...(kosten.bezug && { bezug: word(kosten.bezug) }),
    ...(kosten.hinweis && { hinweis: word(kosten.hinweis) }),
    ...(kosten.quelle && { quelle: kosten.quelle }),
  };
}

/** Longer names of fees stand in the table alone. */
const SHORT_NAME = 24;

/** The fees in one line for "Auf einen Blick": at most two amounts, then a word that there are more. */
export function feeSummary(kosten: readonly Kosten[], format: Format, words: Words): string | undefined {
  const [first, second] = kosten;
  if (!first) return undefined;
  const texts = kosten.map((fee) => amountText(fee, format, words));
  if (new Set(texts).size === 1) return texts[0];
  const named = (fee: Kosten) => {
    const amount = amountText(fee, format, words);
    const { text, lang } = fee.bezeichnung;
    return lang || text.length > SHORT_NAME ? amount : `${amount} (${text})`;
  };
  const more = kosten.length > 2 ? [words.weitereKosten] : [];
  return [named(first), ...(second ? [named(second)] : []), ...more].join(', ');
}

/** `2 bis 3 Wochen`, `1 Monat` */
export function durationText({ von, bis, einheit }: Dauer, words: Words): string {
  const [singular, plural] = words.einheiten[einheit];
  const number = (value: number) => String(value).replace('.', ',');
  const last = bis ?? von;
  const amount = bis !== undefined && bis !== von ? words.vonBis(number(von), number(bis)) : number(von);
  return `${amount}\u00a0${last === 1 ? singular : plural}`;
}
