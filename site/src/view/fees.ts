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

/** The fee that editors put first, for "Auf einen Blick". Nothing is added up or averaged. */
export interface FeeSummary {
  betrag: string;
  /** `je Hund und Jahr` */
  bezug?: Word;
  /** What it is for; absent where every fee is this amount. */
  wofuer?: Word;
}

export function feeSummary(kosten: readonly Kosten[], format: Format, words: Words): FeeSummary | undefined {
  const [first] = kosten;
  if (!first) return undefined;
  const betrag = amountText(first, format, words);
  const same = kosten.every((fee) => amountText(fee, format, words) === betrag);
  return {
    betrag,
    ...(first.bezug && { bezug: word(first.bezug) }),
    ...(!same && { wofuer: word(first.bezeichnung) }),
  };
}

/** `2 bis 3 Wochen`, `1 Monat` */
export function durationText({ von, bis, einheit }: Dauer, words: Words): string {
  const [singular, plural] = words.einheiten[einheit];
  const number = (value: number) => String(value).replace('.', ',');
  const last = bis ?? von;
  const amount = bis !== undefined && bis !== von ? words.vonBis(number(von), number(bis)) : number(von);
  return `${amount}\u00a0${last === 1 ? singular : plural}`;
}
