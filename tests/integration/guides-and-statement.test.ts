import { buildSnapshot, DatabaseCorpus, type SnapshotResult } from '@serviceportal/cms';
import { portalSnapshot } from '@serviceportal/content-types';
import type { CollectionSlug } from 'payload';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  leistung,
  leitfaden,
  seite,
  veranstaltung,
  write,
  writeContent,
  type Content,
  type Data,
} from '../support/content.ts';
import { NOW, openPortal, rowsOf, type Portal } from '../support/portal.ts';
import { linkToDocument, paragraph, richText, sentence, text } from '../support/rich-text.ts';

let portal: Portal;
let content: Content;
let corpus: DatabaseCorpus;
const quietly = { publishLater: true };

beforeAll(async () => {
  portal = await openPortal();
  content = await writeContent(portal.payload);
  corpus = new DatabaseCorpus(portal.payload);
});
afterAll(() => portal.close());

/** What a site would show now. */
async function snapshotOf(kommune: string, previous: SnapshotResult | null = null): Promise<SnapshotResult> {
  await corpus.refresh();
  const result = buildSnapshot(corpus, {
    kommune,
    now: NOW,
    baseUrlOf: (slug) => `http://${slug}.localhost`,
    previous: previous?.snapshot ?? null,
  });
  expect(portalSnapshot.parse(result.snapshot)).toBeTruthy();
  return result;
}

const update = (collection: CollectionSlug, id: string, data: Data, locale = 'de', more: Data = {}): Promise<unknown> =>
  portal.payload.update({ collection, id, data, locale, depth: 0, context: quietly, ...more } as never);
const remove = (collection: CollectionSlug, id: string) =>
  portal.payload.delete({ collection, id, depth: 0, context: quietly });

/** The rows of a list with their ids, as an editor's form sends them back. */
async function rowsIn(collection: CollectionSlug, id: string, name: string): Promise<(Data & { id: string })[]> {
  const doc = (await portal.payload.findByID({ collection, id, depth: 0 })) as unknown as Data;
  return doc[name] as (Data & { id: string })[];
}

describe('A guide', () => {
  const steps = () => [
    {
      ueberschrift: 'Anmelden',
      wann: 'innerhalb von zwei Wochen',
      text: richText(
        paragraph(
          text('Bringen Sie den '),
          linkToDocument('leistungen', content.leistungen.personalausweis, 'Ausweis'),
        ),
      ),
      leistungen: [content.leistungen.personalausweis, content.leistungen.fuehrerschein],
    },
    { ueberschrift: 'Den Hund ummelden', leistungen: [content.leistungen.hundesteuer] },
  ];
  const guide = async (titel: string, more: Data = {}) =>
    write(portal.payload, 'leitfaeden', leitfaden(titel, steps(), more));
  const found = ({ snapshot }: SnapshotResult, id: string) => snapshot.leitfaeden.find((entry) => entry.id === id);

  test('appears on every site, with its steps, their Leistungen and links', async () => {
    const topic = (await portal.payload.find({ collection: 'lebenslagen', depth: 0 })).docs[0]!.id;
    const id = await guide('Umziehen', { lebenslagen: [topic], einleitung: sentence('So geht es.') });
    for (const kommune of ['musterland', 'ahausen', 'bergstadt', 'cronau'])
      expect(found(await snapshotOf(kommune), id)).toMatchObject({
        slug: 'umziehen',
        symbol: 'haus',
        lebenslagen: ['tiere'],
        locales: {
          de: {
            titel: 'Umziehen',
            teaser: 'Umziehen: Schritt für Schritt.',
            einleitung: '<p>So geht es.</p>',
            schritte: [
              {
                ueberschrift: 'Anmelden',
                wann: 'innerhalb von zwei Wochen',
                text: '<p>Bringen Sie den <a href="/leistungen/personalausweis/">Ausweis</a></p>',
                leistungen: ['personalausweis', 'fuehrerschein'],
              },
              { ueberschrift: 'Den Hund ummelden', leistungen: ['hundesteuer'] },
            ],
          },
        },
      });
    await remove('leitfaeden', id);
    expect(found(await snapshotOf('ahausen'), id)).toBeUndefined();
  });

  test('comes in the order the Kreis gave', async () => {
    const ids = [await guide('Zweitens', { reihenfolge: 20 }), await guide('Erstens', { reihenfolge: 10 })];
    const { snapshot } = await snapshotOf('ahausen');
    expect(snapshot.leitfaeden.map(({ slug }) => slug)).toEqual(['erstens', 'zweitens']);
    for (const id of ids) await remove('leitfaeden', id);
  });

  test('names only Leistungen that have a page on the site', async () => {
    const { payload } = portal;
    const fishing = await write(payload, 'leistungen', leistung('Angelschein', 'jagd-fischerei'));
    const id = await write(
      payload,
      'leitfaeden',
      leitfaden('Angeln', [{ ueberschrift: 'Schein', leistungen: [fishing] }]),
    );
    const named = async (kommune: string) =>
      found(await snapshotOf(kommune), id)?.locales.de?.schritte.flatMap(({ leistungen }) => leistungen);
    expect(await named('ahausen')).toEqual(['angelschein']);
    // Bergstadt has not accepted the Stammtext yet.
    expect(await named('bergstadt')).toEqual([]);
    await update('leistungen', fishing, { _status: 'draft' });
    expect(await named('ahausen')).toEqual([]);
    expect((await snapshotOf('ahausen')).held).toEqual([]);
    await remove('leitfaeden', id);
  });

  test('exists in a language only where title and teaser are written and released', async () => {
    const id = await guide('Heiraten');
    const english = async (data: Data) => {
      await update('leitfaeden', id, data, 'en');
      return found(await snapshotOf('ahausen'), id)?.locales.en;
    };
    const rows = await rowsIn('leitfaeden', id, 'schritte');
    const schritte = rows.map((row, index) => ({ ...row, ueberschrift: `Step ${index + 1}`, wann: null, text: null }));
    expect(await english({ titel: 'Getting married', teaser: 'Step by step.', schritte })).toBeUndefined();
    expect(await english({ freigegeben: true })).toEqual({
      titel: 'Getting married',
      teaser: 'Step by step.',
      schritte: [
        { ueberschrift: 'Step 1', leistungen: ['personalausweis', 'fuehrerschein'] },
        { ueberschrift: 'Step 2', leistungen: ['hundesteuer'] },
      ],
    });
    await expect(english({ teaser: '' })).rejects.toMatchObject({ status: 400 });
    expect(await english({ freigegeben: false })).toBeUndefined();
    await remove('leitfaeden', id);
  });

  test('leaves out a step that is not written in a language, and says so', async () => {
    const id = await guide('Bauen');
    const rows = await rowsIn('leitfaeden', id, 'schritte');
    const schritte = rows.map((row, index) => ({ ...row, ueberschrift: index === 0 ? 'Register' : '', text: null }));
    for (const locale of ['en', 'de-simple'])
      await update('leitfaeden', id, { titel: 'Building', teaser: 'How to.', freigegeben: true, schritte }, locale);
    const result = await snapshotOf('ahausen');
    expect(found(result, id)?.locales.en?.schritte.map(({ ueberschrift }) => ueberschrift)).toEqual(['Register']);
    expect(found(result, id)?.locales.de?.schritte).toHaveLength(2);
    expect(result.warnings).toEqual([
      '„Bauen“ (English): Ein Schritt ist in dieser Sprache nicht geschrieben und fehlt dort.',
    ]);
    await remove('leitfaeden', id);
  });

  test('stays a draft until it is published', async () => {
    const id = await guide('Entwurf', { _status: 'draft' });
    expect(found(await snapshotOf('ahausen'), id)).toBeUndefined();
    await update('leitfaeden', id, { _status: 'published' });
    await update('leitfaeden', id, { titel: 'Neuer Entwurf' }, 'de', { draft: true });
    expect(found(await snapshotOf('ahausen'), id)?.locales.de?.titel).toBe('Entwurf');
    await remove('leitfaeden', id);
  });

  test('that is faulty stays as it was, or away where it never was, and is named', async () => {
    const { payload } = portal;
    const id = await guide('Trauerfall');
    const before = await snapshotOf('ahausen');
    const where = { id: { equals: id } };
    const row = (await payload.db.findOne<Data & { id: string }>({ collection: 'leitfaeden', where }))!;
    const data = { ...row, teaser: { de: '' }, updatedAt: new Date().toISOString() };
    await payload.db.updateOne({ collection: 'leitfaeden', where, data });
    const after = await snapshotOf('ahausen', before);
    expect(found(after, id)).toEqual(found(before, id));
    const reason = expect.stringMatching(/^Auf Deutsch fehlt der Titel oder ein anderer Text/);
    expect(after.held).toMatchObject([{ collection: 'leitfaeden', id, shown: 'previous', grund: reason }]);
    const first = await snapshotOf('ahausen');
    expect(found(first, id)).toBeUndefined();
    expect(first.held).toMatchObject([{ collection: 'leitfaeden', id, shown: 'absent' }]);
    await remove('leitfaeden', id);
  });

  test('keeps what its steps and it refer to from being deleted', async () => {
    const { payload } = portal;
    const service = await write(payload, 'leistungen', leistung('Nur hier', 'ordnung'));
    const topic = await write(payload, 'lebenslagen', { titel: 'Nur dort', symbol: 'haus' });
    const id = await write(
      payload,
      'leitfaeden',
      leitfaden('Behalten', [{ ueberschrift: 'Erster' }, { ueberschrift: 'Zweiter', leistungen: [service] }], {
        lebenslagen: [topic],
      }),
    );
    for (const [collection, target, users] of [
      // What was published once is kept by its Fassung too.
      ['leistungen', service, '1 × Leitfaden, 1 × Stammtextfassung'],
      ['lebenslagen', topic, '1 × Leitfaden'],
    ] as const)
      await expect(remove(collection, target), collection).rejects.toMatchObject({
        status: 409,
        message: expect.stringContaining(`Dieses Dokument wird noch gebraucht: ${users}.`),
      });
    await remove('leitfaeden', id);
    await remove('lebenslagen', topic);
  });

  test('can be linked to from texts, and the link is text where it is not published', async () => {
    const id = await guide('Ankommen');
    const page = await write(
      portal.payload,
      'seiten',
      seite('Willkommen', content.kommunen.ahausen, {
        bloecke: [{ blockType: 'text', text: richText(paragraph(linkToDocument('leitfaeden', id, 'Leitfaden'))) }],
      }),
    );
    const block = ({ snapshot }: SnapshotResult) =>
      snapshot.seiten.find((entry) => entry.id === page)?.locales.de?.bloecke[0];
    expect(block(await snapshotOf('ahausen'))).toEqual({
      art: 'text',
      html: '<p><a href="/leitfaeden/ankommen/">Leitfaden</a></p>',
    });
    await update('leitfaeden', id, { _status: 'draft' });
    const result = await snapshotOf('ahausen');
    expect(block(result)).toEqual({ art: 'text', html: '<p>Leitfaden</p>' });
    expect(result.warnings).toContainEqual(expect.stringContaining('Der Verweis „Leitfaden“ führt zu einer Seite'));
    await remove('seiten', page);
    await remove('leitfaeden', id);
  });

  test('asks every site to publish when it is published, changed, taken back or deleted, not while it is a draft', async () => {
    const { payload } = portal;
    await portal.work();
    const waiting = async () => {
      const rows = await Promise.all(['musterland', 'ahausen', 'bergstadt', 'cronau'].map((s) => rowsOf(payload, s)));
      const reasons = rows.map(([row]) => (row?.zustand === 'wartet' ? row.anlaesse : []));
      await payload.update({
        collection: 'veroeffentlichungen',
        where: { zustand: { equals: 'wartet' } },
        data: { zustand: 'live' },
        depth: 0,
      });
      return reasons;
    };
    await waiting();
    const { id } = await payload.create({
      collection: 'leitfaeden',
      data: leitfaden('Rente', steps(), { _status: 'draft' }) as never,
      locale: 'de',
      depth: 0,
    });
    expect(await waiting()).toEqual([[], [], [], []]);
    const change = (data: Data, more: Data = {}) =>
      payload.update({ collection: 'leitfaeden', id, data, locale: 'de', depth: 0, ...more } as never);
    const everywhere = (reason: string) => Array(4).fill([reason]);
    await change({ _status: 'published' });
    expect(await waiting()).toEqual(everywhere('Leitfaden: Rente'));
    await change({ teaser: 'Nur ein Entwurf' }, { draft: true });
    expect(await waiting()).toEqual([[], [], [], []]);
    await change({ teaser: 'Neu.', _status: 'published' });
    expect(await waiting()).toEqual(everywhere('Leitfaden: Rente'));
    await change({ _status: 'draft' });
    expect(await waiting()).toEqual(everywhere('Leitfaden: Rente'));
    await payload.delete({ collection: 'leitfaeden', id, depth: 0 });
    expect(await waiting()).toEqual(everywhere('Leitfaden: Rente gelöscht'));
  });

  test('needs a step with a heading', async () => {
    for (const schritte of [[], [{ ueberschrift: '' }]])
      await expect(write(portal.payload, 'leitfaeden', leitfaden('Leer', schritte))).rejects.toMatchObject({
        status: 400,
      });
  });
});

describe('The Erklärung zur Barrierefreiheit', () => {
  const statement = (more: Data = {}): Data => ({
    stand: 'teilweise',
    erstelltAm: '2026-10-01',
    ueberprueftAm: '2027-03-01',
    methode: 'selbstbewertung',
    meldestelle: { name: 'Bürgerbüro', email: 'barrieren@ahausen.example' },
    ombudsstelle: { name: 'Ombudsstelle des Landes', website: 'https://www.mags.example/' },
    maengel: [
      { grund: 'unvereinbar', inhalt: 'Alte PDF-Dateien', abhilfe: 'Wir senden sie auf Anfrage als Text.' },
      { grund: 'ausgenommen', inhalt: 'Karten' },
    ],
    ...more,
  });
  const save = (barrierefreiheit: Data, locale = 'de') =>
    update('kommunen', content.kommunen.ahausen, { barrierefreiheit }, locale);

  test('is absent until the Kommune begins it, and asks for nothing until then', async () => {
    await update('kommunen', content.kommunen.ahausen, { telefon: '02452 77' });
    const { kommune } = (await snapshotOf('ahausen')).snapshot;
    expect(kommune.telefon).toBe('02452 77');
    expect(kommune).not.toHaveProperty('barrierefreiheit');
    expect(kommune.locales.de).toEqual({ maengel: [], navigation: [] });
  });

  test('is whole once it is begun', async () => {
    for (const [path, more] of [
      ['barrierefreiheit.erstelltAm', { erstelltAm: null }],
      ['barrierefreiheit.ueberprueftAm', { ueberprueftAm: 'gestern' }],
      ['barrierefreiheit.pruefstelle', { methode: 'pruefstelle' }],
      ['barrierefreiheit.meldestelle.email', { meldestelle: { name: 'Bürgerbüro', email: '' } }],
      ['barrierefreiheit.ombudsstelle.name', { ombudsstelle: { name: '' } }],
      ['barrierefreiheit.ombudsstelle.website', { ombudsstelle: { name: 'O', website: 'mags.example' } }],
    ] as const)
      await expect(save(statement(more)), path).rejects.toMatchObject({
        status: 400,
        data: { errors: [expect.objectContaining({ path })] },
      });
    await save(statement());
    const { kommune } = (await snapshotOf('ahausen')).snapshot;
    expect(kommune.barrierefreiheit).toEqual({
      stand: 'teilweise',
      erstelltAm: '2026-10-01',
      ueberprueftAm: '2027-03-01',
      methode: 'selbstbewertung',
      meldestelle: { name: 'Bürgerbüro', email: 'barrieren@ahausen.example' },
      ombudsstelle: { name: 'Ombudsstelle des Landes', website: 'https://www.mags.example/' },
    });
    expect(kommune.locales.de?.maengel).toEqual([
      { grund: 'unvereinbar', inhalt: 'Alte PDF-Dateien', abhilfe: 'Wir senden sie auf Anfrage als Text.' },
      { grund: 'ausgenommen', inhalt: 'Karten' },
    ]);
    expect((await snapshotOf('cronau')).snapshot.kommune).not.toHaveProperty('barrierefreiheit');
  });

  test('says in another language what is written there', async () => {
    const { maengel } = (
      await portal.payload.findByID({ collection: 'kommunen', id: content.kommunen.ahausen, depth: 0 })
    ).barrierefreiheit!;
    const [pdf, maps] = maengel!;
    await save(
      {
        maengel: [
          { id: pdf!.id, grund: 'unvereinbar', inhalt: 'Old PDF files', abhilfe: null },
          { id: maps!.id, grund: 'ausgenommen', inhalt: null },
        ],
      },
      'en',
    );
    const { kommune } = (await snapshotOf('ahausen')).snapshot;
    expect(kommune.locales.en?.maengel).toEqual([{ grund: 'unvereinbar', inhalt: 'Old PDF files' }]);
    expect(kommune.locales.nl?.maengel).toEqual([]);
    expect(kommune.locales.de?.maengel).toHaveLength(2);
  });

  test('names who assessed only where somebody else did', async () => {
    await save(statement({ methode: 'pruefstelle', pruefstelle: 'Prüfstelle GmbH' }));
    expect((await snapshotOf('ahausen')).snapshot.kommune.barrierefreiheit?.pruefstelle).toBe('Prüfstelle GmbH');
    await save(statement({ pruefstelle: 'Prüfstelle GmbH' }));
    expect((await snapshotOf('ahausen')).snapshot.kommune.barrierefreiheit).not.toHaveProperty('pruefstelle');
  });

  test('taken back, it is gone with all it said', async () => {
    await save(statement({ stand: null }));
    const { kommune } = (await snapshotOf('ahausen')).snapshot;
    expect(kommune).not.toHaveProperty('barrierefreiheit');
    expect(kommune.locales.de?.maengel).toEqual([]);
  });
});

test('what a Kommune has in view stands in each language in which heading and text are written', async () => {
  const id = content.kommunen.bergstadt;
  const imBlick = {
    ueberschrift: 'Der Mühlenweg',
    text: 'Zwölf Mühlen an einem Tag.',
    verweise: [
      { bezeichnung: 'Zur Karte', url: '/seiten/muehlenweg/' },
      { bezeichnung: 'Zum Verein', url: 'https://muehlen.example/' },
    ],
  };
  await update('kommunen', id, { startseite: { imBlick } });
  const stored = await portal.payload.findByID({ collection: 'kommunen', id, depth: 0 });
  const [map, club] = stored.startseite!.imBlick!.verweise!;
  await update(
    'kommunen',
    id,
    {
      startseite: {
        imBlick: {
          ueberschrift: 'The mill trail',
          text: 'Twelve mills in a day.',
          verweise: [
            { id: map!.id, bezeichnung: 'Map', url: map!.url },
            { id: club!.id, bezeichnung: null, url: club!.url },
          ],
        },
      },
    },
    'en',
  );
  await expect(
    update('kommunen', id, { startseite: { imBlick: { ueberschrift: 'De molenroute' } } }, 'nl'),
  ).rejects.toMatchObject({ status: 400 });
  const { locales } = (await snapshotOf('bergstadt')).snapshot.kommune;
  expect(locales.de?.imBlick).toEqual(imBlick);
  expect(locales.en?.imBlick).toEqual({
    ueberschrift: 'The mill trail',
    text: 'Twelve mills in a day.',
    verweise: [{ bezeichnung: 'Map', url: '/seiten/muehlenweg/' }],
  });
  expect(locales.nl).not.toHaveProperty('imBlick');
  expect((await snapshotOf('ahausen')).snapshot.kommune.locales.de).not.toHaveProperty('imBlick');
});

test('an event may have a Rubrik', async () => {
  const { payload } = portal;
  await write(payload, 'veranstaltungen', veranstaltung('Konzert', content.kommunen.ahausen, { rubrik: 'kultur' }));
  await write(payload, 'veranstaltungen', veranstaltung('Sitzung', content.kommunen.ahausen));
  await expect(
    write(payload, 'veranstaltungen', veranstaltung('Rätsel', content.kommunen.ahausen, { rubrik: 'raetsel' })),
  ).rejects.toMatchObject({ status: 400 });
  const { veranstaltungen } = (await snapshotOf('ahausen')).snapshot;
  expect(Object.fromEntries(veranstaltungen.map(({ slug, rubrik }) => [slug, rubrik]))).toEqual({
    konzert: 'kultur',
    sitzung: undefined,
  });
});
