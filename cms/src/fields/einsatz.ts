import { httpUrl } from '@serviceportal/content-types';
import type { RelationshipFieldValidation, TextFieldSingleValidation, Validate } from 'payload';
import { idOf } from '../access/roles.ts';
import { inGerman } from '../refuse.ts';
import { holdTogether, rowsAround, type DatedRow } from './dated-rows.ts';

/** What may stand for something in an address, each with what it might be filled in with. */
const PLACEHOLDERS: Record<string, string> = {
  ars: '059990001001',
  ags: '05999001',
  leikaId: '99102013000000',
  lang: 'de',
};

/** Checks an address with placeholders: filled in, it has to be one that the site takes. */
export const validTemplate: TextFieldSingleValidation = async (value, { data, event, req }) => {
  if (!value) return true;
  const unknown = [...value.matchAll(/\{([^}]*)\}/g)]
    .map(([, name]) => name ?? '')
    .find((name) => !Object.hasOwn(PLACEHOLDERS, name));
  if (unknown !== undefined)
    return `Den Platzhalter {${unknown}} gibt es nicht. Möglich sind {ars}, {ags}, {leikaId} und {lang}.`;
  const filled = value.replaceAll(/\{([^}]*)\}/g, (_, name: string) => PLACEHOLDERS[name] ?? '');
  if (/[{}]/.test(filled))
    return 'Eine geschweifte Klammer ist nicht geschlossen. Bitte schreiben Sie Platzhalter wie {ars}.';
  if (!httpUrl.safeParse(filled).success || !URL.canParse(filled))
    return `„${value}“ ist keine Internet-Adresse. Sie beginnt mit https://.`;
  if (!value.includes('{leikaId}') || event !== 'submit') return true;
  const served = ((data as { leistungen?: unknown[] }).leistungen ?? []).flatMap((one) => idOf(one) ?? []);
  const { docs } = await req.payload.find({
    collection: 'leistungen',
    where: { and: [{ id: { in: served } }, { leikaId: { exists: false } }] },
    select: { bezeichnung: true },
    limit: 1,
    depth: 0,
    ...inGerman(req),
  });
  return (
    !docs[0] ||
    `Die Adresse enthält {leikaId}, aber „${docs[0].bezeichnung}“ hat keinen LeiKa-Schlüssel. Bitte tragen Sie ihn dort ein, oder geben Sie eine Adresse ohne diesen Platzhalter an.`
  );
};

/** Checks that no earlier Einsatz speaks for the same Kommune on the same day: only one of them would be shown. */
export const soleEinsatz: RelationshipFieldValidation = (_, options) => {
  const around = rowsAround(options as unknown as Parameters<Validate>[1]);
  const row = around?.rows[around.index];
  if (!around || !row) return true;
  const other = around.rows.findIndex(
    (earlier, position) => position < around.index && meet(earlier, row) && holdTogether(earlier, row),
  );
  return (
    other < 0 ||
    `Einsatz ${other + 1} und Einsatz ${around.index + 1} gelten am selben Tag für dieselbe Kommune. Bitte lassen Sie den einen enden, bevor der andere beginnt.`
  );
};

const kommunenOf = ({ kommunen }: DatedRow): string[] =>
  Array.isArray(kommunen) ? kommunen.flatMap((one) => idOf(one) ?? []) : [];

/** An Einsatz for all gives way to one for a Kommune, so only two for all or two for the same meet. */
function meet(a: DatedRow, b: DatedRow): boolean {
  const [ofA, ofB] = [kommunenOf(a), kommunenOf(b)];
  return ofA.length === 0 ? ofB.length === 0 : ofA.some((id) => ofB.includes(id));
}
