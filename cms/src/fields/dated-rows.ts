import { addDays, germanDay, type Dated, type Day } from '@serviceportal/content-types';
import type { FieldHook, Validate } from 'payload';
import { isTranslation } from './common-faults.ts';
import { isRealDay } from './days.ts';

export type DatedRow = Dated & Record<string, unknown>;

/** Rows of a list of which one alone may hold on a day. */
export interface Facts {
  /** What a row is about, or undefined where it does not say yet. Rows about the same are compared. */
  about: (row: DatedRow) => string | undefined;
  /** What editors call it: „zwei Preise“. */
  twoOfThem: string;
  /** True where a later row ends an earlier one without an end, by `endEarlierRows`. */
  endsEarlier?: boolean;
}

/** Words as they count for being the same. */
export const folded = (words: unknown): string =>
  typeof words === 'string' ? words.normalize('NFKC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('de') : '';

const dayOr = (day: unknown, other: Day): Day => (typeof day === 'string' && isRealDay(day) ? day : other);

/** True where both rows hold on some day. */
export const holdTogether = (a: Dated, b: Dated): boolean =>
  dayOr(a.gueltigAb, '0000') <= dayOr(b.gueltigBis, '9999') &&
  dayOr(b.gueltigAb, '0000') <= dayOr(a.gueltigBis, '9999');

/** The rows around the field that is checked, and which of them it stands in; undefined where the form does not say. */
export function rowsAround({ data, path }: Parameters<Validate>[1]): { rows: DatedRow[]; index: number } | undefined {
  const segments = ((path as (number | string)[] | undefined) ?? []).map(String);
  const at = segments.findLastIndex((segment) => /^\d+$/.test(segment));
  if (at < 0) return undefined;
  let rows: unknown = data;
  for (const segment of segments.slice(0, at)) rows = (rows as Record<string, unknown> | undefined)?.[segment];
  return Array.isArray(rows) ? { rows: rows as DatedRow[], index: Number(segments[at]) } : undefined;
}

/** Says `Zeile 2 („Erster Hund“, ab 01.01.2027)`. */
export function nameOfRow(row: DatedRow, index: number): string {
  const from = dayOr(row.gueltigAb, '');
  const to = dayOr(row.gueltigBis, '');
  const span = [from && `ab ${germanDay(from)}`, to ? `bis ${germanDay(to)}` : 'bis auf Weiteres'].filter(Boolean);
  const words = typeof row.bezeichnung === 'string' ? `„${row.bezeichnung}“, ` : '';
  return `Zeile ${index + 1} (${words}${span.join(' ')})`;
}

/** Checks that no earlier row of the list about the same fact holds on a day of this row. */
export function soleOnItsDays(options: Parameters<Validate>[1], facts: Facts): string | true {
  const around = isTranslation(options.req.locale) ? undefined : rowsAround(options);
  if (!around) return true;
  const { rows, index } = around;
  const row = rows[index];
  const about = row && facts.about(row);
  if (!row || about === undefined) return true;
  const other = rows.findIndex(
    (earlier, position) => position < index && facts.about(earlier) === about && holdTogether(earlier, row),
  );
  return (
    other < 0 ||
    `${nameOfRow(rows[other]!, other)} und ${nameOfRow(row, index)} gelten am selben Tag: Das wären ${facts.twoOfThem}. Bitte lassen Sie die eine enden, bevor die andere beginnt.`
  );
}

/** Ends a row without an end on the day before a later row about the same fact takes over for good. */
export function endEarlierRows(facts: Facts): FieldHook {
  return ({ value, req }) => {
    if (!Array.isArray(value) || isTranslation(req.locale)) return value as unknown;
    const rows = value.filter((row): row is DatedRow => typeof row === 'object' && row !== null);
    for (const row of rows) {
      const about = row.gueltigBis ? undefined : facts.about(row);
      if (about === undefined) continue;
      const next = rows
        .filter((other) => other !== row && facts.about(other) === about && !other.gueltigBis)
        .flatMap(({ gueltigAb }) => (typeof gueltigAb === 'string' && isRealDay(gueltigAb) ? [gueltigAb] : []))
        .filter((day) => day > dayOr(row.gueltigAb, '0000'))
        .sort()[0];
      if (next) row.gueltigBis = addDays(next, -1);
    }
    return value;
  };
}
