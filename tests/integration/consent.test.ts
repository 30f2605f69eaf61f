import { documentPath } from '@serviceportal/content-types';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { hinweis, leistung, write, writeContent, type Content } from '../support/content.ts';
import { apiKey, rest, writePeople, type People } from '../support/people.ts';
import { openPortal, type Portal } from '../support/portal.ts';

let portal: Portal;
let content: Content;
let people: People;

const SITES = ['ahausen', 'bergstadt', 'cronau', 'musterland'] as const;
const HUNDESTEUER = documentPath('leistungen', 'hundesteuer');

beforeAll(async () => {
  portal = await openPortal();
  content = await writeContent(portal.payload);
  people = await writePeople(portal.payload, content);
});
afterAll(() => portal.close());
beforeEach(async () => {
  // Cronau follows at the start of each test, Bergstadt accepts.
  await setRichtlinie('cronau', 'folgen');
  await setRichtlinie('bergstadt', 'freigeben');
  await portal.publish();
});

type Follower = (typeof SITES)[number];

async function setRichtlinie(slug: Follower, richtlinie: 'folgen' | 'freigeben') {
  const id = content.kommunen[slug];
  await portal.payload.update({ collection: 'kommunen', id, data: { richtlinie, _status: 'published' }, depth: 0 });
}

const setTeaser = (teaser: string) =>
  portal.payload.update({
    collection: 'leistungen',
    id: content.leistungen.hundesteuer,
    data: { teaser, _status: 'published' },
    locale: 'de',
    depth: 0,
  });

/** The rows of a Kommune about the Hundesteuer, oldest first. */
const rowsAbout = async (slug: Follower, id = content.leistungen.hundesteuer) =>
  (
    await portal.payload.find({
      collection: 'uebernahmen',
      where: {
        and: [
          { kommune: { equals: content.kommunen[slug] } },
          { quelle: { equals: { relationTo: 'leistungen', value: id } } },
        ],
      },
      sort: 'createdAt',
      depth: 0,
      pagination: false,
    })
  ).docs;

const openRow = async (slug: Follower) => {
  const open = (await rowsAbout(slug)).filter(({ stand }) => stand === 'offen');
  expect(open).toHaveLength(1);
  return open[0]!;
};

const answer = (id: string, stand: 'uebernommen' | 'abgelehnt') =>
  portal.payload.update({ collection: 'uebernahmen', id, data: { stand }, depth: 0 });

const teaserOf = (slug: Follower) =>
  portal
    .site(slug)
    .snapshot.leistungen.find(({ slug: name }) => name === 'hundesteuer')
    ?.locales.de?.teaser?.map(({ text }) => text)
    .join(' ');

const slugsOf = (slug: Follower) => portal.site(slug).snapshot.leistungen.map((entry) => entry.slug);

describe('a Kommune that changes to `freigeben`', () => {
  const ways = {
    'at once': () => setRichtlinie('cronau', 'freigeben'),
    'as a draft that is published later': async () => {
      const kommune = { collection: 'kommunen', id: content.kommunen.cronau, depth: 0 } as const;
      await portal.payload.update({ ...kommune, data: { richtlinie: 'freigeben' }, draft: true });
      expect((await portal.payload.findByID({ ...kommune })).richtlinie).toBe('folgen');
      await portal.payload.update({ ...kommune, data: { _status: 'published' } });
    },
  };

  test.each(Object.entries(ways))(
    'keeps its services and sees changes only after it accepted them: %s',
    async (name, change) => {
      // Said before the change, so that there is something newer than what any earlier test accepted.
      const before = `Vor dem Wechsel, ${name}.`;
      await setTeaser(before);
      await portal.work();
      const services = slugsOf('cronau');
      expect(services).toContain('hundesteuer');

      await change();
      await portal.work();
      const { docs } = await portal.payload.find({
        collection: 'kommunen',
        where: { slug: { equals: 'cronau' } },
        depth: 0,
      });
      expect(docs[0]).toMatchObject({ richtlinie: 'freigeben', _status: 'published' });
      // A site kept only because it would have lost too many pages shows the same, but is not live.
      expect(await portal.lastRow('cronau')).toMatchObject({ zustand: 'live', zurueckgehalten: [] });
      expect(slugsOf('cronau')).toEqual(services);
      expect(teaserOf('cronau')).toBe(before);

      const after = `Nach dem Wechsel, ${name}.`;
      await setTeaser(after);
      await portal.work();
      expect(portal.site('ahausen').text(HUNDESTEUER)).toContain(after);
      expect(portal.site('cronau').text(HUNDESTEUER)).toContain(before);
      expect(portal.site('cronau').text(HUNDESTEUER)).not.toContain(after);

      await answer((await openRow('cronau')).id, 'uebernommen');
      await portal.work();
      expect(portal.site('cronau').text(HUNDESTEUER)).toContain(after);
      expect(slugsOf('cronau')).toEqual(services);
    },
  );

  test.each(['offen', 'abgelehnt'] as const)(
    'keeps what it shows even where a row from before is %s',
    async (stand) => {
      await setTeaser(`Die neueste Fassung, ${stand}.`);
      if (stand === 'abgelehnt') await answer((await openRow('bergstadt')).id, stand);
      await setRichtlinie('bergstadt', 'folgen');
      await portal.work();
      expect(teaserOf('bergstadt')).toBe(`Die neueste Fassung, ${stand}.`);
      await setRichtlinie('bergstadt', 'freigeben');
      await portal.work();
      expect(teaserOf('bergstadt')).toBe(`Die neueste Fassung, ${stand}.`);
      // Nobody is asked any more about what is shown.
      expect((await rowsAbout('bergstadt')).filter((row) => row.stand === 'offen')).toEqual([]);
    },
  );

  test('loses no service to a publish between any two steps, nor one that is published at that moment', async () => {
    const { payload } = portal;
    // Something newer of each, so that each is pinned anew.
    for (const id of Object.values(content.leistungen))
      await payload.update({ collection: 'leistungen', id, data: { teaser: `Neu: ${id}` }, locale: 'de', depth: 0 });
    await portal.publish();
    const services = slugsOf('cronau');
    const texts = portal.site('cronau').snapshot.leistungen.map(({ locales }) => locales.de?.teaser);
    const steps: string[] = [];
    let isInside = false;
    const { create, updateOne, createVersion } = payload.db;
    const after = async (step: string) => {
      if (isInside || !/^(uebernahmen|kommunen|stammtextfassungen)/.test(step)) return;
      isInside = true;
      steps.push(step);
      await portal.publish('cronau');
      expect(await portal.lastRow('cronau'), step).toMatchObject({ zustand: 'live', zurueckgehalten: [] });
      expect(slugsOf('cronau'), step).toEqual(expect.arrayContaining(services));
      expect(
        portal.site('cronau').snapshot.leistungen.map(({ locales }) => locales.de?.teaser),
        step,
      ).toEqual(expect.arrayContaining(texts));
      isInside = false;
    };
    Object.assign(payload.db, {
      create: async (args: Parameters<typeof create>[0]) => {
        const made: unknown = await create.call(payload.db, args);
        await after(`${args.collection}: made`);
        return made;
      },
      updateOne: async (args: Parameters<typeof updateOne>[0]) => {
        if (args.collection === 'kommunen' && !isInside) {
          isInside = true;
          await write(payload, 'leistungen', leistung('Im selben Moment', 'ordnung'));
          isInside = false;
        }
        const changed: unknown = await updateOne.call(payload.db, args);
        await after(`${args.collection}: changed`);
        return changed;
      },
      createVersion: async (args: Parameters<typeof createVersion>[0]) => {
        const made: unknown = await createVersion.call(payload.db, args);
        await after(`${args.collectionSlug}: version`);
        return made;
      },
    });
    try {
      await setRichtlinie('cronau', 'freigeben');
    } finally {
      Object.assign(payload.db, { create, updateOne, createVersion });
    }
    expect(steps.filter((step) => step === 'uebernahmen: made').length).toBeGreaterThanOrEqual(services.length);
    expect(steps).toContain('kommunen: changed');
    await portal.publish('cronau');
    expect(slugsOf('cronau').sort()).toEqual([...services, 'im-selben-moment'].sort());

    // And back again, and over once more with an answer to an older Fassung given in between.
    await setRichtlinie('cronau', 'folgen');
    const older = (await rowsAbout('cronau')).find(({ stand }) => stand === 'uebernommen')!;
    await answer(older.id, 'abgelehnt');
    await answer(older.id, 'uebernommen');
    await portal.publish('cronau');
    const before = teaserOf('cronau');
    await setRichtlinie('cronau', 'freigeben');
    await portal.publish('cronau');
    expect(teaserOf('cronau')).toBe(before);
  });

  test('is asked about each service where it joins with it', async () => {
    const { payload } = portal;
    const {
      id: _,
      createdAt: __,
      updatedAt: ___,
      ...cronau
    } = await payload.findByID({
      collection: 'kommunen',
      id: content.kommunen.cronau,
      depth: 0,
    });
    const dorfheim = await write(payload, 'kommunen', {
      ...cronau,
      name: 'Dorfheim',
      anzeigeName: 'Gemeinde Dorfheim',
      slug: 'dorfheim',
      richtlinie: 'freigeben',
    });
    const { docs } = await payload.find({
      collection: 'uebernahmen',
      where: { kommune: { equals: dorfheim } },
      depth: 0,
      pagination: false,
    });
    const published = await payload.find({ collection: 'leistungen', depth: 0, pagination: false, select: {} });
    expect(docs.map(({ quelle }) => quelle?.value).sort()).toEqual(published.docs.map(({ id }) => id).sort());
    expect(new Set(docs.map(({ stand }) => stand))).toEqual(new Set(['offen']));
    await portal.publish('dorfheim');
    expect(portal.site('dorfheim').snapshot.leistungen).toEqual([]);
    await answer(docs.find(({ quelle }) => quelle?.value === content.leistungen.hundesteuer)!.id, 'uebernommen');
    await portal.work();
    expect(portal.site('dorfheim').snapshot.leistungen.map(({ slug }) => slug)).toEqual(['hundesteuer']);
  });
});

describe('a Stammtext that changes twice before anybody answers', () => {
  test('ends the first question; accepting shows exactly the newest Fassung', async () => {
    const shown = teaserOf('bergstadt');
    await setTeaser('Die erste Änderung.');
    const first = await openRow('bergstadt');
    await setTeaser('Die zweite Änderung.');
    const second = await openRow('bergstadt');
    expect(second.id).not.toBe(first.id);
    expect(second.fassung).not.toBe(first.fassung);
    expect((await rowsAbout('bergstadt')).find(({ id }) => id === first.id)?.stand).toBe('beendet');
    await portal.work();
    expect(teaserOf('bergstadt')).toBe(shown);

    await answer(second.id, 'uebernommen');
    // A third change must not slip in with the acceptance of the second.
    await setTeaser('Die dritte Änderung.');
    await portal.work();
    expect(teaserOf('ahausen')).toBe('Die dritte Änderung.');
    expect(teaserOf('bergstadt')).toBe('Die zweite Änderung.');
    expect((await rowsAbout('bergstadt')).find(({ id }) => id === second.id)?.stand).toBe('uebernommen');
  });

  test('a save that changes nothing asks nobody', async () => {
    await setTeaser('Unverändert.');
    const before = (await rowsAbout('bergstadt')).map(({ id, stand }) => [id, stand]);
    await setTeaser('Unverändert.');
    expect((await rowsAbout('bergstadt')).map(({ id, stand }) => [id, stand])).toEqual(before);
  });

  test('a Stammtext that is taken back ends the question, and leaves the site that accepted it', async () => {
    const { payload } = portal;
    const id = await write(payload, 'leistungen', leistung('Marktstand', 'ordnung'));
    const path = documentPath('leistungen', 'marktstand');
    await answer((await rowsAbout('bergstadt', id))[0]!.id, 'uebernommen');
    await portal.publish('bergstadt');
    expect(portal.site('bergstadt').has(path)).toBe(true);
    await payload.update({ collection: 'leistungen', id, data: { teaser: 'Anders.' }, locale: 'de', depth: 0 });
    await payload.update({ collection: 'leistungen', id, data: { _status: 'draft' }, depth: 0 });
    await portal.work();
    expect((await rowsAbout('bergstadt', id)).map(({ stand }) => stand)).toEqual(['uebernommen', 'beendet']);
    expect(portal.site('bergstadt').has(path)).toBe(false);
  });
});

describe('joint urgent notices', () => {
  const shows = (words: string) => SITES.filter((slug) => portal.site(slug).text('/').includes(words));
  const setMandate = (slug: Follower, mandatHinweise: boolean) =>
    portal.payload.update({
      collection: 'kommunen',
      id: content.kommunen[slug],
      data: { mandatHinweise, _status: 'published' },
      depth: 0,
    });
  const byRest = (person: People[keyof People], method: string, path: string, body: object) =>
    rest(portal.payload, apiKey(person), method, path, { _status: 'published', ...body });

  test('of the Kreis appear where the Kommune gave its mandate, until it takes it back', async () => {
    const words = 'Unwetter: Bitte bleiben Sie im Haus.';
    const made = await byRest(people.kreis, 'POST', '/hinweise', {
      ...hinweis(words, content.kommunen.musterland),
      gemeinsam: true,
    });
    expect(made.body.doc).toMatchObject({ gemeinsam: true });
    await portal.work();
    expect(shows(words)).toEqual(['ahausen', 'musterland']);
    await setMandate('ahausen', false);
    await setMandate('cronau', true);
    await portal.work();
    expect(shows(words)).toEqual(['cronau', 'musterland']);
    await setMandate('ahausen', true);
    await setMandate('cronau', false);
  });

  test('are not made by a Kommune’s editor, at first or later', async () => {
    const words = 'Nur für Ahausen gedacht.';
    const made = await byRest(people.a, 'POST', '/hinweise', {
      ...hinweis(words, content.kommunen.ahausen),
      gemeinsam: true,
    });
    expect(made.status).toBe(201);
    const { id } = made.body.doc!;
    const stored = () => portal.payload.findByID({ collection: 'hinweise', id, depth: 0 });
    expect((await stored()).gemeinsam).not.toBe(true);
    expect((await byRest(people.a, 'PATCH', `/hinweise/${id}`, { gemeinsam: true })).status).toBe(200);
    expect((await stored()).gemeinsam).not.toBe(true);
  });

  test('of a Kommune appear nowhere else, even where they are stored as joint', async () => {
    const words = 'Bergstadt spricht für alle.';
    await write(portal.payload, 'hinweise', hinweis(words, content.kommunen.bergstadt, { gemeinsam: true }));
    await portal.publish();
    expect(shows(words)).toEqual(['bergstadt']);
  });
});
