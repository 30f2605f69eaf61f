import { documentPath } from '@serviceportal/content-types';
import type { CollectionSlug } from 'payload';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pinConsents } from '../../cms/src/migrations/data/pin-consents.ts';
import {
  acceptAll,
  hinweis,
  kampagne,
  leistung,
  meldung,
  picture,
  veranstaltung,
  write,
  writeContent,
  type Content,
  type Data,
} from '../support/content.ts';
import { apiKey, rest, writePeople, type People, type Role } from '../support/people.ts';
import { openPortal, type Portal } from '../support/portal.ts';

let portal: Portal;
let content: Content;
let people: People;

beforeAll(async () => {
  portal = await openPortal();
  content = await writeContent(portal.payload);
  people = await writePeople(portal.payload, content);
  await portal.publish();
});
afterAll(() => portal.close());

const WAYS = {
  gemeinsam: { consent: 'mitzeichnungen', subject: 'gegenstand', given: 'mitgezeichnet' },
  angeboten: { consent: 'uebernahmen', subject: 'quelle', given: 'uebernommen' },
} as const;
type Reach = keyof typeof WAYS;
type Shared = 'meldungen' | 'veranstaltungen' | 'kampagnen';

const ask = (role: Role, method: string, path: string, body?: Data) =>
  rest(portal.payload, apiKey(people[role]), method, path, body);

/** The rows of Bergstadt about an item, oldest first. */
async function rowsAbout(reach: Reach, collection: Shared, id: string) {
  const { consent, subject } = WAYS[reach];
  const { docs } = await portal.payload.find({
    collection: consent,
    where: {
      and: [
        { kommune: { equals: content.kommunen.bergstadt } },
        { [subject]: { equals: { relationTo: collection, value: id } } },
      ],
    },
    sort: 'createdAt',
    depth: 0,
    pagination: false,
  });
  return docs;
}
const states = async (reach: Reach, collection: Shared, id: string) =>
  (await rowsAbout(reach, collection, id)).map(({ stand }) => stand);

async function answer(reach: Reach, collection: Shared, id: string, stand: string = WAYS[reach].given) {
  const open = (await rowsAbout(reach, collection, id)).filter((row) => row.stand === 'offen');
  expect(open).toHaveLength(1);
  const { status, body } = await ask('b', 'PATCH', `/${WAYS[reach].consent}/${open[0]!.id}`, { stand });
  expect(status, JSON.stringify(body)).toBe(200);
  await portal.work();
  return open[0]!;
}

const change = async (collection: CollectionSlug, id: string, data: Data) => {
  await portal.payload.update({ collection, id, data: data as never, locale: 'de', depth: 0 });
  await portal.work();
};

/** What Bergstadt's site knows of an item. */
const shown = (collection: Shared, id: string) =>
  portal.site('bergstadt').snapshot[collection].find((entry) => entry.id === id);
const own = (collection: Shared, id: string) =>
  portal.site('ahausen').snapshot[collection].find((entry) => entry.id === id);

const KINDS: [Shared, (titel: string, more: Data) => Data][] = [
  ['meldungen', (titel, more) => meldung(titel, content.kommunen.ahausen, more)],
  ['veranstaltungen', (titel, more) => veranstaltung(titel, content.kommunen.ahausen, more)],
  ['kampagnen', (titel, more) => kampagne(titel, content.kommunen.ahausen, more)],
];
const cases = KINDS.flatMap(([collection, make]) =>
  (['gemeinsam', 'angeboten'] as const).map((reach) => ({ collection, reach, make })),
);

describe.each(cases)('$collection, $reach', ({ collection, reach, make }) => {
  const publish = (titel: string, more: Data = {}) =>
    write(portal.payload, collection, make(titel, { reichweite: reach, ...more }));

  test('what a Kommune agreed to stays as it was until it agrees to the change', async () => {
    const titel = `Fest der ${collection} ${reach}`;
    const id = await publish(titel);
    expect(shown(collection, id)).toBeUndefined();
    await answer(reach, collection, id);
    expect(shown(collection, id)?.locales.de?.titel).toBe(titel);

    await change(collection, id, { titel: 'Ganz etwas anderes', teaser: 'Auch das.' });
    expect(own(collection, id)?.locales.de?.titel).toBe('Ganz etwas anderes');
    expect(shown(collection, id)?.locales.de).toMatchObject({ titel, teaser: `${titel}: worum es geht.` });
    expect(portal.site('bergstadt').html(documentPath(collection, shown(collection, id)!.slug))).toContain(titel);

    const [first, second] = await rowsAbout(reach, collection, id);
    expect([first!.stand, second!.stand]).toEqual([WAYS[reach].given, 'offen']);
    expect(second!.aenderung).toMatch(/^Seit Ihrer letzten Zustimmung geändert: Titel, Teaser/);

    // A third change ends the question about the second, which nobody can answer any more.
    await change(collection, id, { titel: 'Noch etwas anderes' });
    expect(await states(reach, collection, id)).toEqual([WAYS[reach].given, 'beendet', 'offen']);
    await answer(reach, collection, id, 'abgelehnt');
    expect(shown(collection, id)?.locales.de?.titel).toBe(titel);

    await change(collection, id, { titel: 'So soll es sein' });
    await answer(reach, collection, id);
    expect(shown(collection, id)?.locales.de?.titel).toBe('So soll es sein');
  });

  test('a save that changes nothing asks nobody', async () => {
    const id = await publish(`Unverändert ${collection} ${reach}`);
    await answer(reach, collection, id);
    await change(collection, id, { _status: 'published' });
    expect(await states(reach, collection, id)).toEqual([WAYS[reach].given]);
  });

  test('withdrawing ends the open question and takes it off every site; publishing it again shows it', async () => {
    const id = await publish(`Zurückgezogen ${collection} ${reach}`);
    const waiting = await publish(`Nie beantwortet ${collection} ${reach}`);
    await answer(reach, collection, id);
    for (const item of [id, waiting]) await change(collection, item, { _status: 'draft' });
    expect(await states(reach, collection, id)).toEqual([WAYS[reach].given]);
    expect(await states(reach, collection, waiting)).toEqual(['beendet']);
    expect(shown(collection, id)).toBeUndefined();
    await change(collection, id, { _status: 'published' });
    expect(await states(reach, collection, id)).toEqual([WAYS[reach].given]);
    expect(shown(collection, id)).toBeDefined();
  });

  test('whom it is not meant for any more shows it no longer', async () => {
    const id = await publish(`Kleinerer Kreis ${collection} ${reach}`);
    await answer(reach, collection, id);
    await change(collection, id, { gemeinsamMit: [content.kommunen.cronau] });
    expect(await states(reach, collection, id)).toEqual(['beendet']);
    expect(shown(collection, id)).toBeUndefined();
  });

  test('it can be deleted: everything about it ends, and the rows stay', async () => {
    const id = await publish(`Gelöscht ${collection} ${reach}`);
    await answer(reach, collection, id);
    const row = (await rowsAbout(reach, collection, id))[0]!;
    const { status, body } = await ask('a', 'DELETE', `/${collection}/${id}`);
    expect(status, JSON.stringify(body)).toBe(200);
    await portal.work();
    const kept = await portal.payload.findByID({ collection: WAYS[reach].consent, id: row.id, depth: 0 });
    expect(kept).toMatchObject({ stand: 'beendet', titel: row.titel });
    expect(kept.entschiedenVon).toBe(people.b.id);
    expect(shown(collection, id)).toBeUndefined();
    const note = await ask('b', 'PATCH', `/${WAYS[reach].consent}/${row.id}`, { kommentar: 'Schade.' });
    expect(note.status, JSON.stringify(note.body)).toBe(200);
  });

  test('who said no to a state does not agree to it once there is a newer one', async () => {
    const id = await publish(`Zu spät ${collection} ${reach}`);
    const { id: row } = await answer(reach, collection, id, 'abgelehnt');
    const path = `/${WAYS[reach].consent}/${row}`;
    // A mind may change, as long as it is about what the item says.
    for (const stand of [WAYS[reach].given, 'abgelehnt'])
      expect((await ask('b', 'PATCH', path, { stand })).status).toBe(200);
    await change(collection, id, { titel: 'Inzwischen anders' });
    const late = await ask('b', 'PATCH', path, { stand: WAYS[reach].given });
    expect(late.status).toBe(400);
    expect(JSON.stringify(late.body)).toContain('Diesen Stand gibt es nicht mehr');
    expect(shown(collection, id)).toBeUndefined();
    await answer(reach, collection, id);
    expect(shown(collection, id)?.locales.de?.titel).toBe('Inzwischen anders');
  });

  test('a Kommune neither ends a question nor asks again, nor answers what has ended', async () => {
    const id = await publish(`Antworten ${collection} ${reach}`);
    const row = (await rowsAbout(reach, collection, id))[0]!;
    const path = `/${WAYS[reach].consent}/${row.id}`;
    const refused = async (role: Role, stand: string) => {
      for (const target of [path, `/${WAYS[reach].consent}?where[id][equals]=${row.id}`]) {
        const { body } = await ask(role, 'PATCH', target, { stand });
        expect(JSON.stringify(body)).toMatch(/"path":"stand"|nur das Portal selbst|ist beendet/);
      }
    };
    for (const role of ['b', 'it'] as const) await refused(role, 'beendet');
    await answer(reach, collection, id);
    await refused('b', 'offen');
    await change(collection, id, { gemeinsamMit: [content.kommunen.cronau] });
    for (const stand of ['offen', WAYS[reach].given, 'abgelehnt']) await refused('b', stand);
    for (const field of ['beitragsfassung', WAYS[reach].subject, 'titel', 'aenderung', 'entschiedenVon', 'kommune']) {
      const before = await portal.payload.findByID({ collection: WAYS[reach].consent, id: row.id, depth: 0 });
      await ask('b', 'PATCH', path, { [field]: null });
      expect(await portal.payload.findByID({ collection: WAYS[reach].consent, id: row.id, depth: 0 })).toMatchObject({
        [field]: (before as unknown as Data)[field],
      });
    }
  });
});

describe('What an item shows', () => {
  const upload = async (colour: string) =>
    String(
      (
        await portal.payload.create({
          collection: 'media',
          data: { titel: 'Bild', kommune: content.kommunen.ahausen, lizenz: 'frei', alt: 'Ein Fest' },
          file: await picture('fest.png', colour),
          locale: 'de',
          depth: 0,
          context: { publishLater: true },
        })
      ).id,
    );
  const altOf = (id: string | undefined) =>
    portal.site('bergstadt').snapshot.media.find((file) => file.id === id)?.alt.de;

  test('the picture and what is said of it stay too', async () => {
    const { payload } = portal;
    const bild = await upload('#aa3344');
    const id = await write(
      payload,
      'meldungen',
      meldung('Mit Bild', content.kommunen.ahausen, { reichweite: 'gemeinsam', bild }),
    );
    await answer('gemeinsam', 'meldungen', id);
    await portal.publish('ahausen');
    const hash = portal.site('ahausen').snapshot.media.find((file) => file.id === bild)!.hash;
    const pinned = () =>
      portal.site('bergstadt').snapshot.media.find((file) => file.id === shown('meldungen', id)!.bild)!;
    expect(pinned()).toMatchObject({ hash, alt: { de: 'Ein Fest' } });

    await change('media', bild, { alt: 'Ein Skandal' });
    expect(altOf(shown('meldungen', id)!.bild)).toBe('Ein Fest');
    expect(portal.site('ahausen').snapshot.media.find((file) => file.id === bild)?.alt.de).toBe('Ein Skandal');
    const open = (await rowsAbout('gemeinsam', 'meldungen', id)).at(-1)!;
    expect(open).toMatchObject({
      stand: 'offen',
      aenderung: 'Seit Ihrer letzten Zustimmung geändert: Bilder und Dateien.',
    });

    const other = await upload('#33aa44');
    await change('meldungen', id, { bild: other });
    expect(pinned().hash).toBe(hash);
    await answer('gemeinsam', 'meldungen', id);
    expect(pinned().hash).not.toBe(hash);
  });

  test('a file that a Kommune agreed to is neither exchanged nor deleted', async () => {
    const { payload } = portal;
    const bild = await upload('#123123');
    const id = await write(
      payload,
      'kampagnen',
      kampagne('Mit Datei', content.kommunen.ahausen, { reichweite: 'angeboten', bild }),
    );
    await answer('angeboten', 'kampagnen', id);
    const replace = async () =>
      payload.update({
        collection: 'media',
        id: bild,
        data: {},
        file: await picture('anders.png', '#999999'),
        overrideAccess: false,
        user: people.a.user,
      });
    await expect(replace()).rejects.toThrow('kann nicht ausgetauscht werden');
    await change('kampagnen', id, { bild: null });
    await expect(payload.delete({ collection: 'media', id: bild })).rejects.toThrow('kann nicht gelöscht werden');
    await answer('angeboten', 'kampagnen', id);
    // The Kommune agreed to the item without it, but could still go back to the answer before.
    await expect(payload.delete({ collection: 'media', id: bild })).rejects.toThrow('kann nicht gelöscht werden');
    await payload.delete({ collection: 'kampagnen', id });
    await payload.delete({ collection: 'media', id: bild });
  });

  test('a file of a Stammtext that a Kommune accepted is neither exchanged nor deleted', async () => {
    const { payload } = portal;
    const datei = await upload('#456456');
    const form = { formulare: [{ bezeichnung: 'Antrag', datei }] };
    const id = await write(payload, 'leistungen', leistung('Mit Formular', 'andere', form));
    const replace = async () =>
      payload.update({ collection: 'media', id: datei, data: {}, file: await picture('neu.png', '#654654') });
    await replace();
    await acceptAll(payload);
    await expect(replace()).rejects.toThrow('kann nicht ausgetauscht werden');
    await change('leistungen', id, { formulare: [] });
    await expect(payload.delete({ collection: 'media', id: datei })).rejects.toThrow('kann nicht gelöscht werden');
    // Who follows shared text shows what it says now.
    const kommune = content.kommunen.bergstadt;
    await payload.update({ collection: 'kommunen', id: kommune, data: { richtlinie: 'folgen' }, depth: 0 });
    await payload.delete({ collection: 'media', id: datei });
    await payload.update({ collection: 'kommunen', id: kommune, data: { richtlinie: 'freigeben' }, depth: 0 });
  });

  test('that an event is cancelled is known at once', async () => {
    const id = await write(
      portal.payload,
      'veranstaltungen',
      veranstaltung('Konzert', content.kommunen.ahausen, { reichweite: 'gemeinsam' }),
    );
    await answer('gemeinsam', 'veranstaltungen', id);
    await change('veranstaltungen', id, { abgesagt: true, titel: 'Kein Konzert' });
    expect(shown('veranstaltungen', id)).toMatchObject({ abgesagt: true, locales: { de: { titel: 'Konzert' } } });
  });
});

test('a joint urgent notice is kept as it was shown by mandate', async () => {
  const { payload } = portal;
  const id = await write(
    payload,
    'hinweise',
    hinweis('Bleiben Sie im Haus.', content.kommunen.musterland, { gemeinsam: true }),
  );
  await change('hinweise', id, { text: 'Sie können wieder hinaus.' });
  const { docs } = await payload.find({
    collection: 'beitragsfassungen',
    where: { beitrag: { equals: { relationTo: 'hinweise', value: id } } },
    sort: 'nummer',
    depth: 0,
  });
  expect(docs.map(({ inhalt }) => (inhalt as { text: { de: string } }).text.de)).toEqual([
    'Bleiben Sie im Haus.',
    'Sie können wieder hinaus.',
  ]);
});

test('consents from before are pinned to what is published, and the sites go on showing it', async () => {
  const { payload } = portal;
  const id = await write(
    payload,
    'meldungen',
    meldung('Von früher', content.kommunen.ahausen, { reichweite: 'gemeinsam' }),
  );
  const { id: row } = await answer('gemeinsam', 'meldungen', id);
  await payload.update({ collection: 'mitzeichnungen', id: row, data: { beitragsfassung: null }, depth: 0 });
  await pinConsents(payload);
  await pinConsents(payload);
  expect((await payload.findByID({ collection: 'mitzeichnungen', id: row, depth: 0 })).beitragsfassung).toEqual(
    expect.any(String),
  );
  await portal.publish('bergstadt');
  expect(shown('meldungen', id)?.locales.de?.titel).toBe('Von früher');
});
