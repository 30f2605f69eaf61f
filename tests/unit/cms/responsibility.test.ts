import { expect, test } from 'vitest';
import type { ZustaendigkeitDoc } from '../../../cms/src/snapshot/documents.ts';
import { ResponsibilityIndex } from '../../../cms/src/snapshot/responsibility.ts';

const LEISTUNG = { id: 'hundesteuer', gruppe: 'steuern' } as const;
const DAY = '2027-03-10';

/** A row named by its own id; for the group and the whole Kreis unless told otherwise. */
const row = (id: string, more: Partial<ZustaendigkeitDoc> = {}): ZustaendigkeitDoc => ({
  id,
  createdAt: '',
  updatedAt: '',
  gruppe: 'steuern',
  gebiet: 'kreis',
  rolle: 'entscheidet',
  stelle: `stelle-${id}`,
  ...more,
});
const forLeistung = { gruppe: null, leistung: LEISTUNG.id };
const inWegberg = { gebiet: 'kommune', kommune: 'wegberg' } as const;

const responsible = (rows: ZustaendigkeitDoc[], kommune = 'wegberg') =>
  new ResponsibilityIndex(rows, DAY).inKommune(LEISTUNG, kommune).map(({ id }) => id);

test('a row for the Kommune goes before one for the Kreis', () => {
  const rows = [row('kreis'), row('wegberg', inWegberg)];
  expect(responsible(rows)).toEqual(['wegberg']);
  expect(responsible(rows, 'gangelt')).toEqual(['kreis']);
});

test('a row for the Leistung goes before one for its group, even where that is the Kommune’s', () => {
  expect(responsible([row('gruppe', inWegberg), row('leistung', forLeistung)])).toEqual(['leistung']);
});

test('each role is decided for itself', () => {
  const rows = [
    row('entscheidet'),
    row('nimmt an', { ...inWegberg, rolle: 'nimmtAn' }),
    row('nimmt an im Kreis', { rolle: 'nimmtAn' }),
  ];
  expect(responsible(rows)).toEqual(['entscheidet', 'nimmt an']);
});

test('rows of equal rank stand side by side', () => {
  expect(responsible([row('eins', inWegberg), row('zwei', inWegberg)])).toEqual(['eins', 'zwei']);
});

test('an Ortsteil’s row stands beside, and takes nothing away', () => {
  const rows = [
    row('ortsteil', { ...forLeistung, gebiet: 'ortsteil', kommune: 'wegberg', ortsteil: 'Beeck' }),
    row('wegberg', inWegberg),
  ];
  expect(responsible(rows)).toEqual(['wegberg', 'ortsteil']);
  expect(responsible(rows, 'gangelt')).toEqual([]);
});

test('only rows of the day, the Leistung and the group count', () => {
  expect(
    responsible([
      row('vorbei', { gueltigBis: '2027-03-09' }),
      row('bis heute', { gueltigBis: DAY }),
      row('ab heute', { gueltigAb: DAY }),
      row('noch nicht', { gueltigAb: '2027-03-11' }),
      row('andere Gruppe', { gruppe: 'schule' }),
      row('andere Leistung', { gruppe: null, leistung: 'parken' }),
    ]),
  ).toEqual(['bis heute', 'ab heute']);
});

test('the Kreis’s own site asks for rows of the whole Kreis alone', () => {
  const index = new ResponsibilityIndex([row('kreis'), row('wegberg', inWegberg), row('leistung', forLeistung)], DAY);
  expect(index.inKreis(LEISTUNG).map(({ id }) => id)).toEqual(['leistung']);
});
