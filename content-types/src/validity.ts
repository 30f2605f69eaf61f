import type { Day } from './dates.ts';

/** A row that holds from one day to another, both included; a missing bound is open. */
export interface Dated {
  gueltigAb?: Day | null | undefined;
  gueltigBis?: Day | null | undefined;
}

/** True when the row holds on `day`. */
export function isValidOn(row: Dated, day: Day): boolean {
  return (!row.gueltigAb || row.gueltigAb <= day) && (!row.gueltigBis || row.gueltigBis >= day);
}

/** Rows that hold on `day`. */
export function validOn<Row extends Dated>(rows: readonly Row[], day: Day): Row[] {
  return rows.filter((row) => isValidOn(row, day));
}

/** Rows that begin after `day` and no later than `until`: what a page may announce. */
export function upcoming<Row extends Dated>(rows: readonly Row[], day: Day, until: Day): Row[] {
  return rows.filter((row) => row.gueltigAb && row.gueltigAb > day && row.gueltigAb <= until);
}
