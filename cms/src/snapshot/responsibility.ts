import { isValidOn, type Day } from '@serviceportal/content-types';
import type { LeistungDoc, ZustaendigkeitDoc } from './documents.ts';

/** All rows that hold on a day, found by the Leistung or the group they speak for. */
export class ResponsibilityIndex {
  readonly #byLeistung = new Map<string, ZustaendigkeitDoc[]>();
  readonly #byGruppe = new Map<string, ZustaendigkeitDoc[]>();

  constructor(rows: Iterable<ZustaendigkeitDoc>, day: Day) {
    for (const row of rows) {
      if (!isValidOn(row, day)) continue;
      const [index, key] = row.leistung ? [this.#byLeistung, row.leistung] : [this.#byGruppe, row.gruppe];
      if (!key) continue;
      const list = index.get(key);
      if (list) list.push(row);
      else index.set(key, [row]);
    }
  }

  /**
   * Who is responsible for a Leistung in a Kommune. Role by role, a row for the Leistung goes before one for its group,
   * then a row for the Kommune before one for the whole Kreis. Rows for an Ortsteil stand beside them.
   */
  inKommune(leistung: Pick<LeistungDoc, 'id' | 'gruppe'>, kommune: string): ZustaendigkeitDoc[] {
    const rows = this.#rows(leistung).filter((row) => row.gebiet === 'kreis' || row.kommune === kommune);
    return [
      ...strongest(rows.filter((row) => row.gebiet !== 'ortsteil')),
      ...rows.filter((row) => row.gebiet === 'ortsteil'),
    ];
  }

  /** Rows of the Kreis itself, for its own site. */
  inKreis(leistung: Pick<LeistungDoc, 'id' | 'gruppe'>): ZustaendigkeitDoc[] {
    return strongest(this.#rows(leistung).filter((row) => row.gebiet === 'kreis'));
  }

  #rows({ id, gruppe }: Pick<LeistungDoc, 'id' | 'gruppe'>): ZustaendigkeitDoc[] {
    return [...(this.#byLeistung.get(id) ?? []), ...((gruppe && this.#byGruppe.get(gruppe)) || [])];
  }
}

const rank = (row: ZustaendigkeitDoc) => (row.leistung ? 2 : 0) + (row.gebiet === 'kreis' ? 0 : 1);

function strongest(rows: ZustaendigkeitDoc[]): ZustaendigkeitDoc[] {
  const best = new Map<unknown, number>();
  for (const row of rows) best.set(row.rolle, Math.max(best.get(row.rolle) ?? -1, rank(row)));
  return rows.filter((row) => rank(row) === best.get(row.rolle));
}
