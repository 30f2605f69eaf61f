import type { CollectionBeforeChangeHook, CollectionSlug, PayloadRequest } from 'payload';
import { idOf } from '../access/roles.ts';
import { GIVEN, mayDecide } from '../consent/transitions.ts';
import { WAYS } from '../consent/ways.ts';
import { refuse } from '../refuse.ts';
import { isByPortal } from './other-documents.ts';

/** Writes down who answered and when. Only the portal asks and ends; an editor answers, as `mayDecide` allows. */
export const recordDecision: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  const from = originalDoc?.stand ?? 'offen';
  if (!data.stand || data.stand === originalDoc?.stand) return data;
  const at = { field: { collection: collection.slug as CollectionSlug, path: 'stand' } };
  const isAnswer = req.user && !isByPortal(req);
  if (isAnswer && !mayDecide(from, data.stand))
    refuse(
      req,
      from === 'beendet'
        ? 'Diese Anfrage ist beendet, weil es den Inhalt so nicht mehr gibt. Zu einem neuen Stand werden Sie eigens gefragt.'
        : 'Bitte wählen Sie eine Antwort. Eine Anfrage stellt und beendet nur das Portal selbst.',
      at,
    );
  if (isAnswer && GIVEN.includes(data.stand) && !GIVEN.includes(from) && (await isOutdated(originalDoc, req)))
    refuse(
      req,
      'Diesen Stand gibt es nicht mehr, weil der Beitrag seither geändert wurde. Bitte antworten Sie auf die Anfrage zum neuen Stand.',
      at,
    );
  // What has ended keeps who answered it.
  if (data.stand === 'beendet') return data;
  if (data.stand === 'offen') return { ...data, entschiedenVon: null, entschiedenAm: null };
  return { ...data, entschiedenVon: req.user?.id ?? null, entschiedenAm: new Date().toISOString() };
};

type Row = Readonly<Record<string, unknown>> | undefined;

interface Item {
  relationTo: string;
  value: unknown;
}

/** True where an item says something else by now: nobody keeps the files that it showed before for who had said no. */
async function isOutdated(row: Row, req: PayloadRequest): Promise<boolean> {
  const asked = idOf(row?.beitragsfassung);
  const [item] = Object.values(WAYS).flatMap(({ subject }) => (row?.[subject] as Item | undefined) ?? []);
  const id = idOf(item?.value);
  if (!asked || !item || !id) return false;
  const { docs } = await req.payload.find({
    collection: 'beitragsfassungen',
    where: { beitrag: { equals: { relationTo: item.relationTo, value: id } } },
    sort: '-nummer',
    limit: 1,
    depth: 0,
    select: {},
    req,
  });
  return docs[0] !== undefined && String(docs[0].id) !== asked;
}
