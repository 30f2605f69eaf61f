import { isTranslation } from './common-faults.ts';
import { folded, holdTogether, rowsAround, type DatedRow } from './dated-rows.ts';
import { clockFault } from './days.ts';
import type { Validate } from 'payload';

/** Checks the end of opening hours. An office does not stay open past midnight. */
export function hoursEnd(bis: string | undefined, { von }: Record<string, unknown>): string | true {
  if (!bis || typeof von !== 'string' || clockFault(von, false)) return true;
  return (
    von < bis ||
    `Das Ende (${bis} Uhr) liegt nicht nach dem Beginn (${von} Uhr). Bitte berichtigen Sie eine der beiden Uhrzeiten.`
  );
}

/** Checks the beginning of opening hours, and that no earlier row says the same hours of the same day again. */
export const soleHours: Validate = (value, options) => {
  if (typeof value !== 'string' || !value) return true;
  const fault = clockFault(value, false);
  if (fault) return fault;
  const around = isTranslation(options.req.locale) ? undefined : rowsAround(options);
  const row = around?.rows[around.index];
  if (!around || !row) return true;
  const other = around.rows.findIndex((earlier, position) => position < around.index && clash(earlier, row));
  return (
    other < 0 ||
    `Zeile ${other + 1} und Zeile ${around.index + 1} nennen für denselben Tag Zeiten, die sich überschneiden. Bitte fassen Sie sie zusammen, oder begrenzen Sie, von wann bis wann jede gilt.`
  );
};

/** Hours with and without appointment, or with different notes, may stand side by side. */
function clash(a: DatedRow, b: DatedRow): boolean {
  return (
    a.wochentag === b.wochentag &&
    Boolean(a.nurMitTermin) === Boolean(b.nurMitTermin) &&
    folded(a.hinweis) === folded(b.hinweis) &&
    String(a.von) < String(b.bis) &&
    String(b.von) < String(a.bis) &&
    holdTogether(a, b)
  );
}
