import type { PortalSnapshot } from '@serviceportal/content-types';
import type { CollectionSlug, Field } from 'payload';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSnapshot } from '../../cms/src/snapshot/build.ts';
import { DatabaseCorpus } from '../../cms/src/snapshot/database-corpus.ts';
import { writeContent, type Data } from '../support/content.ts';
import { wholeDocuments, type Whole } from '../support/edges/documents.ts';
import { placesOf, valueAt, withValue, type Place } from '../support/edges/places.ts';
import { randomOf, shuffled } from '../support/edges/random.ts';
import { edgesOf, type Edge } from '../support/edges/values.ts';
import { writePeople, type People } from '../support/people.ts';
import { openPortal, type Portal } from '../support/portal.ts';

const SEED = Number(process.env.EDGE_SEED ?? Math.floor(Math.random() * 1e9));
const CASES = Number(process.env.EDGE_CASES ?? 250);

let portal: Portal;
let people: People;
let documents: Partial<Record<CollectionSlug, Whole>>;

beforeAll(async () => {
  portal = await openPortal();
  const content = await writeContent(portal.payload);
  people = await writePeople(portal.payload, content);
  documents = await wholeDocuments(portal.payload, content);
});
afterAll(() => portal.close());

/** A whole document with one edge. */
interface Case {
  collection: CollectionSlug;
  place: Place;
  edge: Edge;
  data: Data;
  mark: string;
}

const named = ({ collection, place, edge }: Case) => `${collection}.${place.path.join('.')}: ${edge.name}`;

/** Days, times and amounts that come in pairs, the second not before the first. */
const PAIRS: Record<string, [string, unknown, unknown]> = {
  bisTag: ['tag', '2027-04-02', '2027-04-01'],
  gueltigBis: ['gueltigAb', '2027-01-02', '2027-01-01'],
  betragBis: ['betrag', 20, 10],
  ueberprueftAm: ['erstelltAm', '2026-10-02', '2026-10-01'],
};
const bisPair = (from: unknown): [string, unknown, unknown] => {
  if (typeof from === 'number') return ['von', 3, 2];
  if (/^\d{2}:/.test(String(from))) return ['von', '18:00', '08:00'];
  return /T/.test(String(from))
    ? ['von', '2027-12-11T08:00:00.000Z', '2027-12-10T08:00:00.000Z']
    : ['von', '2027-12-11', '2027-12-10'];
};

/** Edges that take more than one field: ends before their beginnings, more rows than there may be, a row twice. */
function widerEdges({ path, field }: Place, data: Data): { edge: Edge; data: Data }[] {
  const name = path.at(-1) ?? '';
  const sibling = (key: string) => [...path.slice(0, -1), key];
  const pair = PAIRS[name] ?? (name === 'bis' ? bisPair(valueAt(data, sibling('von'))) : undefined);
  const found: { edge: Edge; data: Data }[] = [];
  if (pair && valueAt(data, path) !== undefined) {
    const [begin, from, to] = pair;
    const sameDay = name === 'bis' && 'bisTag' in data ? { ...data, bisTag: data.tag } : data;
    found.push({
      edge: { name: 'turned round', value: to, refused: true },
      data: withValue(withValue(sameDay, sibling(begin), from), path, to),
    });
  }
  const rows = valueAt(data, path);
  if ((field.type === 'array' || field.type === 'blocks') && Array.isArray(rows) && rows.length > 0) {
    const most = field.maxRows ?? Number.NaN;
    const many = Array.from({ length: most + 1 }, () => rows[0] as unknown);
    found.push({
      edge: { name: 'more rows than may be', value: many, refused: true },
      data: withValue(data, path, many),
    });
  }
  return found;
}

function allCases(): Case[] {
  let count = 0;
  return Object.entries(documents).flatMap(([slug, whole]) => {
    const collection = slug as CollectionSlug;
    const fields = portal.payload.collections[collection].config.fields as Field[];
    return placesOf(fields, whole.data).flatMap((place) => {
      const markOf = () => `Kante${(count += 1)}x`;
      const single = edgesOf(place.field, '').map((_, index) => {
        const mark = markOf();
        const edge = edgesOf(place.field, mark)[index]!;
        return { collection, place, edge, mark, data: withValue(whole.data, place.path, edge.value) };
      });
      const wider = widerEdges(place, whole.data).map((found) => ({ collection, place, mark: markOf(), ...found }));
      return [...single, ...wider];
    });
  });
}

/** As many cases as asked for, of every collection alike. */
function chosenCases(): Case[] {
  const random = randomOf(SEED);
  const byCollection = Map.groupBy(allCases(), ({ collection }) => collection);
  const piles = [...byCollection.values()].map((cases) => shuffled(cases, random));
  const chosen: Case[] = [];
  while (chosen.length < CASES && piles.some((pile) => pile.length > 0))
    for (const pile of piles) {
      const next = pile.pop();
      if (next && chosen.length < CASES) chosen.push(next);
    }
  return chosen;
}

interface Refusal {
  errors: { path: string; message: string }[];
}

/** What may be there only once, wherever the case is not about it. */
function keyOf({ collection, place, mark }: Case): Data {
  const [name] = place.path;
  if (collection === 'onlinedienste' && name !== 'schluessel') return { schluessel: mark };
  return collection === 'weiterleitungen' && name !== 'von' ? { von: `/alt/${mark.toLowerCase()}/` } : {};
}

/** A title of its own, where the slug is made of it. */
function ownTitle({ place, data, mark }: Case): Data {
  const name = ['titel', 'bezeichnung', 'name'].find((key) => typeof data[key] === 'string');
  return place.path.join() === 'slug' && name ? { [name]: `${String(data[name])} ${mark}` } : {};
}

/** Saves the case as Kreis-IT does in the form, and publishes it unless it is a draft; answers the document's id, or how it was refused. */
async function publish(one: Case, draft = false): Promise<{ id: string } | Refusal> {
  const { collection, data, mark } = one;
  const { payload } = portal;
  const whole = documents[collection];
  const drafts = payload.collections[collection].config.versions?.drafts;
  const slug =
    whole?.id === undefined && collection !== 'onlinedienste' && !data.slug ? { slug: mark.toLowerCase() } : {};
  const key = keyOf(one);
  const options = {
    collection,
    data: {
      ...slug,
      ...data,
      ...key,
      ...ownTitle(one),
      ...(drafts && !draft ? { _status: 'published' } : {}),
    } as never,
    draft,
    locale: 'de' as const,
    depth: 0,
    overrideAccess: false,
    user: people.it.user,
    context: { publishLater: true },
  };
  try {
    const saved = await (whole?.id === undefined
      ? payload.create(options)
      : payload.update({ ...options, id: whole.id }));
    return { id: String((saved as { id: string }).id) };
  } catch (error) {
    const { errors } = ((error as { data?: Partial<Refusal> }).data ?? {}) as Partial<Refusal>;
    if (errors?.[0]) return { errors };
    // Whose a document is decides the access rules, which name no field.
    if ((error as { status?: number }).status === 403 && one.place.path.join() === 'kommune')
      return { errors: [{ path: 'kommune', message: (error as Error).message }] };
    throw new Error('refused without a field', { cause: error });
  }
}

/** Words that no site shows: who keeps a file, where a fact comes from, keys, and what routes a row. */
const NOT_ON_A_PAGE = /(^|\.)(titel|lizenz|dateiname|slug|schluessel|quelle)$/;
const isShown = ({ collection, place }: Case) =>
  !(NOT_ON_A_PAGE.test(place.path.join('.')) && (collection === 'media' || !/titel$/.test(place.path.at(-1) ?? '')));

/** A slug and the name of a file are made of what is typed, however long. */
const isMended = ({ place }: Case) => ['slug', 'dateiname'].includes(place.path.at(-1) ?? '');

/** What does not hold yet, or no more, is not on the site today. */
const isOfAnotherDay = ({ place }: Case) => /^gueltig/.test(place.path.at(-1) ?? '');

/** True where a refusal is said at the field, at what it is part of, or at its other half. */
function isAtField(path: string, place: Place): boolean {
  const own = place.path.join('.');
  const parent = place.path.slice(0, -1).join('.');
  return path === own || path.startsWith(`${own}.`) || (parent !== '' ? path.startsWith(parent) : !path.includes('.'));
}

const GERMAN = /^[„A-ZÄÖÜ0-9].*[.!“]$/su;
const FOREIGN = /\b(invalid|required|field|value|undefined|null|NaN|object|error|must)\b/i;

async function snapshotOfAhausen(corpus: DatabaseCorpus) {
  await corpus.refresh();
  return buildSnapshot(corpus, {
    kommune: 'ahausen',
    now: portal.clock.now,
    baseUrlOf: (slug) => `http://${slug}.localhost:4321`,
  });
}

test(
  `whatever an editor types is refused at its field in German, or shown (EDGE_SEED=${SEED})`,
  { timeout: 1_200_000 },
  async () => {
    const corpus = new DatabaseCorpus(portal.payload);
    const faults: string[] = [];
    const taken: { id: string; of: Case }[] = [];
    const reported = new Set<string>();
    const look = async (expected: { id: string; of: Case }[]) => {
      const made = await snapshotOfAhausen(corpus).catch((error: unknown) => String(error));
      if (typeof made === 'string') {
        faults.push(`${expected.map(({ of }) => named(of)).join()}: ${made}`);
        return;
      }
      const { snapshot, held } = made;
      for (const { id, titel, grund } of held) {
        const origin = taken.find((one) => one.id === id)?.of;
        if (!reported.has(id)) faults.push(`${origin ? named(origin) : titel} is held: ${grund}`);
        reported.add(id);
      }
      const words = JSON.stringify(snapshot);
      for (const { id, of } of expected) faults.push(...(await missingOf(snapshot, words, id, of)));
    };
    for (const one of chosenCases()) {
      const answer = await publish(one).catch((error: unknown) => ({ failed: error as Error }));
      if ('failed' in answer) faults.push(`${named(one)} failed: ${String(answer.failed.cause ?? answer.failed)}`);
      else if ('errors' in answer) {
        if (!answer.errors.some(({ path }) => isAtField(path, one.place)))
          faults.push(`${named(one)} refused elsewhere: ${JSON.stringify(answer.errors)}`);
        for (const { message } of answer.errors)
          if (!GERMAN.test(message) || FOREIGN.test(message.replaceAll(/„[^“]*“/g, '')))
            faults.push(`${named(one)} refused in other words: ${message}`);
      } else if (one.edge.refused && !isMended(one)) faults.push(`${named(one)} was taken`);
      else if (documents[one.collection]?.id !== undefined) {
        await look([{ id: answer.id, of: one }]);
        // The next case begins with the document as it was.
        await publish({ ...one, data: documents[one.collection]!.data });
      } else taken.push({ id: answer.id, of: one });
      if (one.edge.foreign) faults.push(...(await heldByDraft(one)));
    }
    await look(taken);
    const rows = await portal.publish('ahausen');
    if (rows.ahausen?.zustand !== 'live' || (rows.ahausen.zurueckgehalten as unknown[] | null)?.length)
      faults.push(`not published: ${rows.ahausen?.zustand} ${rows.ahausen?.ergebnis}`);
    expect(faults, `EDGE_SEED=${SEED}`).toEqual([]);
  },
);

/** A draft may be incomplete, but holds nothing that is no value of its field. */
async function heldByDraft(one: Case): Promise<string[]> {
  if (!portal.payload.collections[one.collection].config.versions?.drafts) return [];
  const answer = await publish(one, true).catch((error: unknown) => ({ errors: [], failed: error as Error }));
  if ('id' in answer) return [`${named(one)} was kept in a draft`];
  return 'failed' in answer ? [`${named(one)} failed in a draft: ${String(answer.failed.cause ?? answer.failed)}`] : [];
}

/** What a case that was taken lacks on the site. */
async function missingOf(snapshot: PortalSnapshot, words: string, id: string, of: Case): Promise<string[]> {
  const isSaid = of.edge.words === undefined || !isShown(of) || words.includes(of.edge.words);
  if (isSaid && (isOfAnotherDay(of) || (await isOnSite(snapshot, id, of)))) return [];
  const { erscheint } = await stored<{ erscheint?: string }>(id, of);
  // What is planned or over says so in its form.
  if (erscheint && erscheint !== 'ja') return [];
  return [`${named(of)} was taken, but ${isSaid ? 'the document is not on the site' : 'the site does not show it'}`];
}

const stored = async <T>(id: string, { collection }: Case) =>
  (await portal.payload.findByID({ collection, id, depth: 0 })) as unknown as T;

async function isOnSite(snapshot: PortalSnapshot, id: string, of: Case): Promise<boolean> {
  if (of.collection === 'kommunen') return snapshot.kommune.id === id;
  if (of.collection === 'weiterleitungen') {
    const { von } = await stored<{ von: string }>(id, of);
    return snapshot.weiterleitungen.some((redirect) => redirect.von === von);
  }
  const entries = (snapshot as unknown as Record<string, { id: string }[] | undefined>)[of.collection];
  return entries?.some((entry) => entry.id.startsWith(id)) ?? true;
}
