import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload';
import { relationsOf } from '../access/relations.ts';
import { idOf } from '../access/roles.ts';
import { appendFassung, contentOf, germanOf, stableJson, type Content, type Fassung } from '../records/fassungen.ts';
import { changedFields } from './changes.ts';
import { end, isGiven, reference, rowsAbout, WAYS, type ConsentRow, type Subject, type Way } from './ways.ts';

type Row = Readonly<Record<string, unknown>> & { id: string };

/** The fields that say for whom an item is, not what it says. */
const REACH = new Set(['reichweite', 'gemeinsamMit', 'kommune', 'slug', 'id']);

/**
 * Brings the consents about an item up to its published state: keeps that state as a Fassung, asks every Kommune that it
 * is meant for and that was not asked about it yet, and ends what nobody needs to answer any more. What a Kommune agreed
 * to stays on its site until it agrees to something newer. Idempotent.
 */
export async function askForConsents(payload: Payload, subject: Subject, req: PayloadRequest): Promise<void> {
  const row = await payload.db.findOne<Row>({
    collection: subject.collection,
    where: { id: { equals: subject.id } },
    req,
  });
  const way = row?._status === 'published' ? WAYS[row.reichweite as keyof typeof WAYS] : undefined;
  for (const other of Object.values(WAYS)) if (other !== way) await endOpen(payload, other, subject, req);
  if (!row || !way) return;

  const fassung = await keepFassung(payload, subject.collection, row, req);
  const circle = await kommunenOf(payload, row, req);
  const rows = await rowsAbout(payload, way, subject, req);
  await end(
    payload,
    way,
    rows.filter(({ kommune }) => !circle.includes(kommune)),
    req,
  );
  for (const kommune of circle)
    await askOne(
      payload,
      way,
      { kommune, subject, fassung, rows: rows.filter((known) => known.kommune === kommune) },
      req,
    );
}

/** Everything about an item ends, answered or not: it is about to be deleted. */
export async function endConsents(payload: Payload, subject: Subject, req: PayloadRequest): Promise<void> {
  for (const way of Object.values(WAYS)) await end(payload, way, await rowsAbout(payload, way, subject, req), req);
}

async function endOpen(payload: Payload, way: Way, subject: Subject, req: PayloadRequest): Promise<void> {
  const rows = await rowsAbout(payload, way, subject, req);
  await end(
    payload,
    way,
    rows.filter(({ stand }) => stand === 'offen'),
    req,
  );
}

async function askOne(
  payload: Payload,
  way: Way,
  { kommune, subject, fassung, rows }: { kommune: string; subject: Subject; fassung: Fassung; rows: ConsentRow[] },
  req: PayloadRequest,
): Promise<void> {
  await end(
    payload,
    way,
    rows.filter(({ stand, beitragsfassung }) => stand === 'offen' && beitragsfassung !== fassung.id),
    req,
  );
  if (rows.some(({ beitragsfassung }) => beitragsfassung === fassung.id)) return;
  const shown = rows.findLast(isGiven)?.beitragsfassung;
  const aenderung = shown ? await differences(payload, subject.collection, shown, fassung.id, req) : null;
  await payload.create({
    collection: way.collection,
    data: {
      titel: fassung.titel,
      kommune,
      [way.subject]: reference(subject),
      stand: 'offen',
      beitragsfassung: fassung.id,
      aenderung,
    } as never,
    depth: 0,
    req,
  });
}

/** What changed since the Fassung that a Kommune shows, in German. */
async function differences(
  payload: Payload,
  collection: CollectionSlug,
  shown: string,
  next: string,
  req: PayloadRequest,
): Promise<string> {
  const [before, after] = (await Promise.all(
    [shown, next].map((id) => payload.findByID({ collection: 'beitragsfassungen', id, depth: 0, req })),
  )) as unknown as [Required<Content>, Required<Content>];
  const { flattenedFields } = payload.collections[collection].config;
  const fields = changedFields(
    flattenedFields.filter(({ name }) => !REACH.has(name)),
    before.inhalt,
    after.inhalt,
  );
  const files = stableJson(before.medien) === stableJson(after.medien) ? [] : ['Bilder und Dateien'];
  const named = [...fields, ...files];
  return `Seit Ihrer letzten Zustimmung geändert: ${named.join(', ') || 'nur Angaben, die man nicht sieht'}.`;
}

/** Keeps the published state of an item with the files that it shows, as they are now. */
export async function keepFassung(
  payload: Payload,
  collection: CollectionSlug,
  row: Row,
  req: PayloadRequest,
): Promise<Fassung> {
  const inhalt = contentOf(row);
  const { localization } = payload.config;
  const relations = relationsOf(
    payload.collections[collection].config.flattenedFields,
    inhalt,
    localization ? localization.localeCodes : [],
  );
  const dateien = [...new Set(relations.flatMap(({ collection: to, id }) => (to === 'media' ? [id] : [])))].sort();
  const { docs } = await payload.db.find<Row>({
    collection: 'media',
    where: { id: { in: dateien } },
    pagination: false,
    limit: 0,
    req,
  });
  const medien = Object.fromEntries(docs.map((file) => [String(file.id), contentOf(file)]));
  const source = { relationTo: collection, value: row.id };
  return appendFassung(
    payload,
    'beitragsfassungen',
    {
      titel: germanOf(row.titel) || germanOf(row.text) || String(row.slug ?? row.id),
      source: {
        where: { beitrag: { equals: { ...source } } },
        data: { beitrag: source, dateien: docs.map(({ id }) => id) },
      },
      content: { inhalt, medien },
    },
    req,
  );
}

/** Whom a joint or offered item is meant for: the Kommunen that were chosen, or all others. */
async function kommunenOf(payload: Payload, row: Row, req: PayloadRequest): Promise<string[]> {
  const chosen = ((row.gemeinsamMit ?? []) as unknown[]).flatMap((kommune) => idOf(kommune) ?? []);
  const where: Where = chosen.length > 0 ? { id: { in: chosen } } : {};
  const { docs } = await payload.find({ collection: 'kommunen', where, depth: 0, pagination: false, select: {}, req });
  return docs.map(({ id }) => String(id)).filter((id) => id !== idOf(row.kommune));
}
