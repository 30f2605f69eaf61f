import { isDeepStrictEqual } from 'node:util';
import {
  buildSnapshot,
  CORPUS_COLLECTIONS,
  DatabaseCorpus,
  Derivations,
  SnapshotError,
  type Corpus,
} from '@serviceportal/cms';
import { addDays, dayOf, type PortalSnapshot } from '@serviceportal/content-types';
import { sitePages } from '@serviceportal/site/view';
import type { Where } from 'payload';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { passedBoundaries } from '../../scripts/worker/clock.ts';
import {
  acceptAll,
  hinweis,
  kampagne,
  leistung,
  leitfaden,
  meldung,
  onlinedienst,
  picture,
  seite,
  stelle,
  veranstaltung,
  write,
  writeContent,
  type Content,
  type Data,
} from '../support/content.ts';
import { NOW, openPortal, type Portal } from '../support/portal.ts';
import { randomFrom } from '../support/random.ts';
import { randomValue, type Surroundings } from '../support/random-values.ts';
import { linkToDocument, paragraph, richText } from '../support/rich-text.ts';

/**
 * What a site keeps from one snapshot to the next must never show: after any change the snapshot that builds on what is
 * known equals one made from nothing, its pages do, and every site that changed was asked for. Random edits over every
 * collection look for a dependency that nobody wrote down. `EDITS` says how many, `SEED` repeats a run.
 */
const EDITS = Number(process.env.EDITS ?? 80);
const SEED = Number(process.env.SEED ?? Date.now() % 1_000_000);

type Edited = (typeof CORPUS_COLLECTIONS)[number];
/** What is edited in turn: what others refer to comes more often. */
const EDITED: readonly Edited[] = [
  ...CORPUS_COLLECTIONS,
  ...(['kommunen', 'organisationseinheiten', 'leistungen', 'lebenslagen', 'organisationseinheiten', 'media'] as const),
];

/** Fields that another edit changes, or nobody does. */
const NOT_EDITED =
  /^(id|_status|updatedAt|createdAt|filename|filesize|mimeType|url|thumbnailURL|hash|width|height|sizes)$/;
const LINK_TARGETS = ['leistungen', 'lebenslagen', 'organisationseinheiten', 'meldungen', 'veranstaltungen', 'seiten'];
const LOCALES = ['de', 'de', 'de', 'en', 'nl', 'de-simple'] as const;

const random = randomFrom(SEED);
const ids = new Map<string, string[]>();
const kept = new Map<string, Derivations>();
const shown = new Map<string, PortalSnapshot | null>();
let portal: Portal;
let content: Content;
let corpus: DatabaseCorpus;
/** What snapshots are made of. */
let source: Corpus;
let now = NOW;
let names = 0;

beforeAll(async () => {
  console.log(`Random edits: SEED=${SEED} EDITS=${EDITS}`);
  portal = await openPortal();
  content = await writeContent(portal.payload);
  const { musterland, ahausen, cronau } = content.kommunen;
  const { hundesteuer } = content.leistungen;
  const toService = linkToDocument('leistungen', hundesteuer, 'Hundesteuer');
  for (const [collection, data] of [
    ['meldungen', meldung('Gemeinsam', musterland, { reichweite: 'gemeinsam', bild: content.media })],
    ['meldungen', meldung('Zum Übernehmen', cronau, { reichweite: 'angeboten' })],
    ['meldungen', meldung('Mit Verweis', ahausen, { text: richText(paragraph(toService)) })],
    ['veranstaltungen', veranstaltung('Markt', ahausen)],
    ['veranstaltungen', veranstaltung('Lauf', musterland, { reichweite: 'gemeinsam' })],
    ['kampagnen', kampagne('Radeln', musterland, { reichweite: 'angeboten', leistungen: [hundesteuer] })],
    ['hinweise', hinweis('Sturm.', musterland, { gemeinsam: true })],
    ['leitfaeden', leitfaden('Ein Hund kommt', [{ ueberschrift: 'Anmelden', leistungen: [hundesteuer] }])],
    ['suchwoerter', { leistung: hundesteuer, woerter: ['Dackel'] }],
    ['suchwoerter', { leistung: hundesteuer, kommune: ahausen, woerter: ['Wauwau'] }],
    ['weiterleitungen', { kommune: ahausen, von: '/alt/hund/', nach: '/leistungen/' }],
    ['schliesszeiten', { kommune: ahausen, grund: 'Kirmes', von: '2027-03-12', bis: '2027-03-13' }],
  ] as [Edited, Data][])
    await write(portal.payload, collection, data);
  await acceptAll(portal.payload);
  await portal.payload.update({
    collection: 'mitzeichnungen',
    where: {},
    data: { stand: 'mitgezeichnet' },
    context: { publishLater: true },
  });
  corpus = new DatabaseCorpus(portal.payload);
  await corpus.refresh();
  source = corpus;
  await listIds();
});
afterAll(() => portal.close());

async function listIds() {
  for (const collection of CORPUS_COLLECTIONS) {
    const { docs } = await portal.payload.db.find({ collection, where: {}, pagination: false, sort: 'createdAt' });
    ids.set(
      collection,
      docs.map(({ id }) => String(id)),
    );
  }
}

const surroundings = (): Surroundings => ({
  random,
  day: dayOf(now),
  idsOf: (collection) => ids.get(collection) ?? [],
  linkTargets: LINK_TARGETS,
});

/** A new document of a collection, or null where other documents bring it about. */
async function create(collection: Edited): Promise<unknown> {
  const { payload } = portal;
  const kommune = random.oneOf(ids.get('kommunen')!);
  const name = `Neu ${(names += 1)}`;
  // What several have is told apart where it meets.
  const title = random.oneOf(['Lauf', 'Gemeinsam', 'Radeln', name]);
  const reichweite = random.oneOf(['eigene', 'gemeinsam', 'angeboten']);
  const anyLeistung = random.oneOf(ids.get('leistungen')!);
  const data: Partial<Record<Edited, Data>> = {
    leistungen: leistung(name, random.oneOf(['steuern', 'meldewesen', 'bauaufsicht'])),
    angebote: { kommune, leistung: anyLeistung, angeboten: random.chance(0.7) },
    suchwoerter: { kommune, leistung: anyLeistung, woerter: [name] },
    zustaendigkeiten: {
      gruppe: random.oneOf(['steuern', 'meldewesen']),
      gebiet: 'kommune',
      kommune,
      stelle: random.oneOf(ids.get('organisationseinheiten')!),
      rolle: random.oneOf(['entscheidet', 'beraet']),
    },
    organisationseinheiten: stelle(name, kommune),
    schliesszeiten: { kommune, grund: name, von: dayOf(now), bis: addDays(dayOf(now), random.below(5)) },
    onlinedienste: onlinedienst(`neu-${names}`, [anyLeistung]),
    lebenslagen: { titel: name, symbol: 'haus' },
    leitfaeden: leitfaden(name, [{ ueberschrift: 'Erst', leistungen: [anyLeistung] }]),
    meldungen: meldung(title, kommune, { reichweite }),
    veranstaltungen: veranstaltung(title, kommune, { reichweite, tag: addDays(dayOf(now), random.below(5)) }),
    kampagnen: kampagne(title, kommune, { reichweite, leistungen: [anyLeistung] }),
    hinweise: hinweis(name, kommune, { gemeinsam: random.chance(0.3) }),
    seiten: seite(name, kommune),
    weiterleitungen: { kommune, von: `/alt/${names}/`, nach: '/leistungen/' },
  };
  if (collection === 'media')
    return payload.create({
      collection,
      data: { titel: name, kommune, lizenz: 'frei' },
      file: await picture(`${names}.png`),
      depth: 0,
    });
  if (!data[collection]) return null;
  const _status = payload.collections[collection].config.versions?.drafts ? { _status: 'published' } : {};
  return payload.create({ collection, data: { ..._status, ...data[collection] }, locale: 'de', depth: 0 } as never);
}

/** One edit, in words; throws where the portal refuses it. */
async function edit(collection: Edited): Promise<string> {
  const { payload } = portal;
  const known = ids.get(collection)!;
  const kind = random.next();
  if (kind < 0.1 || known.length === 0) {
    await create(collection);
    return `new in ${collection}`;
  }
  const id = random.oneOf(known);
  const isFew = collection === 'kommunen' && known.length <= 3;
  if (kind < 0.15 && !isFew) {
    await payload.delete({ collection, id, depth: 0 });
    return `deleted ${collection} ${id}`;
  }
  const { flattenedFields, versions } = payload.collections[collection].config;
  if (kind < 0.35 && versions?.drafts) {
    const row = await payload.db.findOne<{ id: string; _status?: string }>({
      collection,
      where: { id: { equals: id } },
    });
    const _status = row?._status === 'draft' || random.chance(0.3) ? 'published' : 'draft';
    await payload.update({ collection, id, data: { _status }, depth: 0 } as never);
    return `${_status}: ${collection} ${id}`;
  }
  const field = random.oneOf(flattenedFields.filter(({ name }) => !NOT_EDITED.test(name)));
  const locale = 'localized' in field && field.localized ? random.oneOf(LOCALES) : 'de';
  const value = randomValue(field, collection, surroundings());
  await payload.update({ collection, id, data: { [field.name]: value }, locale, depth: 0 } as never);
  return `${collection} ${id}: ${field.name} (${locale}) = ${JSON.stringify(value)}`;
}

/** The sites that were asked for since the last time. */
async function takeRequests(): Promise<Set<string>> {
  const { db } = portal.payload;
  const { docs } = await db.find<{ kommune: string }>({
    collection: 'veroeffentlichungen',
    where: {},
    pagination: false,
  });
  await db.deleteMany({ collection: 'veroeffentlichungen', where: {} });
  return new Set(docs.map(({ kommune }) => String(kommune)));
}

function build(kommune: string, derivations: Derivations, previous: PortalSnapshot | null) {
  const baseUrlOf = (slug: string) => `http://${slug}.localhost`;
  try {
    return buildSnapshot(source, { kommune, now, baseUrlOf, previous, derivations });
  } catch (error) {
    if (error instanceof SnapshotError) return null;
    throw error;
  }
}

/** Where two snapshots differ, for a failure that can be read. */
function differences(a: unknown, b: unknown, path = ''): string[] {
  if (isDeepStrictEqual(a, b)) return [];
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b)
    return [`${path}: ${JSON.stringify(a)} instead of ${JSON.stringify(b)}`];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((key) =>
    differences((a as never)[key], (b as never)[key], `${path}.${key}`),
  );
}

/** Checks every site after a change; `asked` holds the ids of the Kommunen whose sites were asked for. */
function check(what: string, asked: ReadonlySet<string> | 'alle') {
  for (const { id, slug } of corpus.all('kommunen').values()) {
    const derivations = kept.get(id) ?? new Derivations();
    kept.set(id, derivations);
    const before = shown.get(id);
    const known = build(slug!, derivations, before ?? null);
    const fresh = build(slug!, new Derivations(), before ?? null);
    expect(differences(known, fresh), `${what}, site of ${slug}`).toEqual([]);
    if (known && fresh) {
      const pages = (snapshot: PortalSnapshot) => sitePages(snapshot).map(({ view }) => view);
      expect(differences(pages(known.snapshot), pages(structuredClone(fresh.snapshot))), what).toEqual([]);
    }
    const changed = before !== undefined && !isDeepStrictEqual(known?.snapshot ?? null, before);
    if (changed && known && asked !== 'alle') expect([...asked], `${what} changes ${slug}`).toContain(id);
    shown.set(id, known?.snapshot ?? null);
  }
}

test('a Kommune that gets another address is called by it on every other site', async () => {
  const { ahausen } = content.kommunen;
  check('before', 'alle');
  await portal.payload.update({ collection: 'kommunen', id: ahausen, data: { slug: 'anders' }, depth: 0 });
  await corpus.refresh();
  check('Ahausen has another slug', await takeRequests());
  const kreis = [...shown.values()].find((snapshot) => snapshot?.kommune.typ === 'Kreis')!;
  expect(JSON.stringify(kreis)).not.toContain('"ahausen"');
  await portal.payload.update({ collection: 'kommunen', id: ahausen, data: { slug: 'ahausen' }, depth: 0 });
  await corpus.refresh();
  check('Ahausen has its slug again', await takeRequests());
});

test('a Kommune that gets another ARS has other addresses of online services', async () => {
  const { ahausen } = content.kommunen;
  check('before', 'alle');
  const addresses = () => JSON.stringify(shown.get(ahausen)!.onlinedienste);
  for (const ars of ['059990009009', '059990001001']) {
    await portal.payload.update({ collection: 'kommunen', id: ahausen, data: { ars }, depth: 0 });
    await corpus.refresh();
    check(`Ahausen has the ARS ${ars}`, await takeRequests());
    expect(addresses()).toContain(`/${ars}/`);
  }
});

test('what is shared asks for every site that shows it', async () => {
  const { payload } = portal;
  check('before', 'alle');
  const changes: [collection: Edited, where: Where, data: Data][] = [
    ['suchwoerter', { kommune: { exists: false } }, { woerter: ['Welpe'] }],
    ['meldungen', { slug: { equals: 'gemeinsam' } }, { _status: 'draft' }],
    ['veranstaltungen', { slug: { equals: 'lauf' } }, { _status: 'draft' }],
    ['kampagnen', { slug: { equals: 'radeln' } }, { _status: 'draft' }],
    ['hinweise', { gemeinsam: { equals: true } }, { _status: 'draft' }],
  ];
  for (const [collection, where, data] of changes) {
    const before = new Map(shown);
    const { docs } = await payload.update({ collection, where, data, depth: 0 } as never);
    expect(docs.length, collection).toBeGreaterThan(0);
    await corpus.refresh();
    check(`shared ${collection} changed`, await takeRequests());
    const changed = [...shown].filter(([id, snapshot]) => !isDeepStrictEqual(before.get(id), snapshot));
    expect(changed.length, `sites that ${collection} changed`).toBeGreaterThan(1);
  }
  for (const [collection, where, data] of changes.slice(1))
    await payload.update({ collection, where, data: { ...data, _status: 'published' }, depth: 0 } as never);
  await corpus.refresh();
  check('published again', await takeRequests());
});

test('what is taken back is gone from all that refer to it, until it is published again', async () => {
  const { payload } = portal;
  check('before', 'alle');
  for (const collection of ['lebenslagen', 'organisationseinheiten', 'leistungen'] as const)
    for (const id of [...corpus.all(collection).keys()]) {
      const before = new Map(shown);
      for (const _status of ['draft', 'published'] as const) {
        await payload.update({ collection, id, data: { _status }, depth: 0 });
        await corpus.refresh();
        check(`${collection} ${id} is ${_status}`, await takeRequests());
        if (_status === 'draft') expect([...shown], `${collection} ${id}`).not.toEqual([...before]);
      }
    }
});

test('a price that begins tomorrow is there tomorrow', async () => {
  const price = (betrag: number, gueltigAb: string, gueltigBis?: string) => ({
    bezeichnung: 'Gebühr',
    art: 'fest',
    betrag,
    gueltigAb,
    gueltigBis,
  });
  const [today, tomorrow] = [dayOf(now), addDays(dayOf(now), 1)];
  const kosten = [price(10, today, today), price(20, tomorrow)];
  await write(portal.payload, 'leistungen', leistung('Jagdschein', 'steuern', { kosten }));
  await corpus.refresh();
  check('two prices', 'alle');
  const from = now;
  now = new Date(now.getTime() + 24 * 3_600_000);
  const passed = passedBoundaries(corpus, from, now);
  check('the next day', passed?.kommunen === 'alle' ? 'alle' : new Set(passed?.kommunen));
  await listIds();
});

test('joint content is told apart as long as a page here has its address', async () => {
  check('before', 'alle');
  const { ahausen } = content.kommunen;
  const id = await write(portal.payload, 'veranstaltungen', veranstaltung('Lauf', ahausen));
  for (const _status of ['published', 'draft', 'published'] as const) {
    await portal.payload.update({ collection: 'veranstaltungen', id, data: { _status }, depth: 0 });
    await corpus.refresh();
    check(`the event of Ahausen is ${_status}`, await takeRequests());
    const here = shown.get(ahausen)!.veranstaltungen.map(({ slug }) => slug);
    expect(here).toContain(_status === 'published' ? 'lauf-musterland' : 'lauf');
  }
  await listIds();
});

test('a file that the database lost is gone from all that showed it', async () => {
  check('before', 'alle');
  const { musterland } = content.kommunen;
  const withPicture = meldung('Mit Bild', musterland, { bild: content.media });
  const toLoad = richText(paragraph(linkToDocument('media', content.media, 'Plan')));
  const withLink = meldung('Mit Plan', musterland, { text: toLoad });
  const pictured = await write(portal.payload, 'meldungen', withPicture);
  const linked = await write(portal.payload, 'meldungen', withLink);
  const [picture, text] = [
    () => shown.get(musterland)?.meldungen.find(({ id }) => id === pictured)?.bild,
    () => shown.get(musterland)?.meldungen.find(({ id }) => id === linked)?.locales.de?.text,
  ];
  await corpus.refresh();
  check('news with a picture and a file', 'alle');
  expect([picture(), text()]).toEqual([content.media, expect.stringContaining('href="/medien/')]);
  // The rows that refer to it are what they were: some databases leave them alone.
  const left = new Map([...corpus.all('media')].filter(([id]) => id !== content.media));
  source = {
    all: ((collection) => (collection === 'media' ? left : corpus.all(collection))) as Corpus['all'],
    get: (collection, id) => (id === content.media ? undefined : corpus.get(collection, id)),
  };
  check('the picture is lost', 'alle');
  expect([picture(), text()]).toEqual([undefined, '<p>Plan</p>']);
  source = corpus;
});

test('what is read while it is being saved is read again until it is whole', async () => {
  const { payload } = portal;
  const office = await write(payload, 'organisationseinheiten', stelle('Haus', content.kommunen.ahausen));
  const reading = new DatabaseCorpus(payload);
  await reading.refresh();
  const seen = new Set<unknown>([reading.get('organisationseinheiten', office)]);
  let isSaving = true;
  const saving = (async () => {
    for (let n = 1; n <= 25; n += 1)
      await payload.update({
        collection: 'organisationseinheiten',
        id: office,
        data: {
          name: `Rathaus ${n}`,
          oeffnungszeiten: [{ wochentag: 'montag', von: '08:00', bis: '12:30', hinweis: `Zimmer ${n}` }],
        },
        locale: 'de',
        depth: 0,
        context: { publishLater: true },
      });
    isSaving = false;
  })();
  while (isSaving) {
    await reading.refreshOnly(['organisationseinheiten']);
    seen.add(reading.get('organisationseinheiten', office));
  }
  await saving;
  await reading.refresh();
  const afresh = new DatabaseCorpus(payload);
  await afresh.refresh();
  expect(seen.size).toBeGreaterThan(1);
  expect(reading.get('organisationseinheiten', office)).toEqual(afresh.get('organisationseinheiten', office));
  // What says the same as before is the very object it was.
  const settled = reading.get('organisationseinheiten', office);
  await reading.refresh();
  expect(reading.get('organisationseinheiten', office)).toBe(settled);
});

// Last, because it leaves nothing as it was.
test(
  `after each of ${EDITS} random edits the sites are as if made from nothing, and were all asked for`,
  { timeout: 900_000 },
  async () => {
    await corpus.refresh();
    await listIds();
    check('at the start', 'alle');
    await takeRequests();
    const done = new Map<string, number>();
    const refused: string[] = [];
    let turn = 0;
    for (let n = 1; n <= EDITS; n += 1) {
      if (random.chance(0.05)) {
        const from = now;
        now = new Date(now.getTime() + (random.chance(0.5) ? 24 : 1) * 3_600_000);
        const passed = passedBoundaries(corpus, from, now);
        check(`time passes to ${now.toISOString()}`, passed?.kommunen === 'alle' ? 'alle' : new Set(passed?.kommunen));
        continue;
      }
      const collection = EDITED[turn % EDITED.length]!;
      let what: string;
      try {
        what = await edit(collection);
        turn += 1;
        done.set(collection, (done.get(collection) ?? 0) + 1);
      } catch (error) {
        // Half of what is typed at random is refused; another edit takes its place. What it left must be right all the same.
        what = `refused in ${collection}: ${String(error)}`;
        refused.push(what);
      }
      await corpus.refresh();
      await listIds();
      check(`${n}. ${what}`, await takeRequests());
    }
    expect(refused.length, refused.join('\n')).toBeLessThan((2 * EDITS) / 3);
    expect([...done.keys()].sort()).toEqual([...CORPUS_COLLECTIONS].sort());
  },
);
