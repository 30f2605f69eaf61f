'use client';

import { germanDay } from '@serviceportal/content-types/dates';
import { useRowLabel } from '@payloadcms/ui';
import { isDay } from './entry/day.ts';

interface Row {
  bezeichnung?: string | null;
  ueberschrift?: string | null;
  inhalt?: string | null;
  strasse?: string | null;
  wochentag?: string | null;
  urlVorlage?: string | null;
  von?: string | number | null;
  bis?: string | number | null;
  art?: string | null;
  betrag?: number | null;
  gueltigAb?: string | null;
}

const euro = new Intl.NumberFormat('de-DE', { style: 'currency', currency: 'EUR' });

/** Names a row of a list by what it holds, so that a folded list can be read: `Erster Hund · 84,00 € · ab 01.01.2027`. */
export function RowName() {
  const { data, rowNumber } = useRowLabel<Row>();
  const name =
    data.bezeichnung ??
    data.ueberschrift ??
    data.inhalt ??
    data.strasse ??
    data.wochentag ??
    data.urlVorlage ??
    `Eintrag ${(rowNumber ?? 0) + 1}`;
  const hours = data.wochentag && data.von && data.bis ? `${data.von}–${data.bis} Uhr` : null;
  const amount =
    typeof data.betrag === 'number' && data.art !== 'nach-aufwand' && data.art !== 'kostenfrei'
      ? euro.format(data.betrag)
      : null;
  const since = isDay(data.gueltigAb) ? `ab ${germanDay(data.gueltigAb)}` : null;
  return <span>{[name, hours, amount, since].filter(Boolean).join(' · ')}</span>;
}
