import { buildSnapshot, DatabaseCorpus } from '@serviceportal/cms';
import { portalSnapshot, type LeistungTexte, type Locale } from '@serviceportal/content-types';
import { readCurrent } from '@serviceportal/site/publish';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { leistung, write, writeContent, type Content, type Data } from '../support/content.ts';
import { apiKey, rest, writePeople, type People, type Role } from '../support/people.ts';
import { NOW, openPortal, rowsOf, type Portal } from '../support/portal.ts';

let portal: Portal;
let content: Content;
let people: People;
let corpus: DatabaseCorpus;
const quietly = { publishLater: true };

beforeAll(async () => {
  portal = await openPortal();
  content = await writeContent(portal.payload);
  people = await writePeople(portal.payload, content);
  corpus = new DatabaseCorpus(portal.payload);
});
afterAll(() => portal.close());
afterEach(() => portal.payload.delete({ collection: 'suchwoerter', where: {}, context: quietly }));

/** Suchwörter of Hundesteuer; without a Kommune they are shared. */
const words = (woerter: string[], kommune?: string, more: Data = {}): Data => ({
  leistung: content.leistungen.hundesteuer,
  kommune,
  woerter,
  ...more,
});
const save = (data: Data) => write(portal.payload, 'suchwoerter', data);
const change = (id: string, data: Data, locale: Locale = 'de', context: Data = quietly) =>
  portal.payload.update({ collection: 'suchwoerter', id, data, locale, depth: 0, context } as never);
const read = (id: string) => portal.payload.findByID({ collection: 'suchwoerter', id, depth: 0, locale: 'de' });

/** What Hundesteuer says on a site now. */
async function hundesteuer(kommune: string): Promise<Partial<Record<Locale, LeistungTexte>>> {
  await corpus.refresh();
  const { snapshot } = buildSnapshot(corpus, { kommune, now: NOW, baseUrlOf: (slug) => `http://${slug}.localhost` });
  expect(portalSnapshot.parse(snapshot)).toBeTruthy();
  return snapshot.leistungen.find(({ slug }) => slug === 'hundesteuer')!.locales;
}

describe('Who writes which words', () => {
  const ask = (role: Role, method: string, path: string, body?: Data) =>
    rest(portal.payload, apiKey(people[role]), method, `/suchwoerter${path}`, body);
  const create = async (role: Role, data: Data) => {
    const { status, body } = await ask(role, 'POST', '', data);
    if (body.doc) await portal.payload.delete({ collection: 'suchwoerter', id: body.doc.id, context: quietly });
    // What is empty is absent in MongoDB.
    return { status, kommune: body.doc?.kommune ?? null };
  };

  test('the shared ones: the Kreis; everybody signed in reads them', async () => {
    const id = await save(words(['Wauwau']));
    for (const role of ['a', 'b'] as const) {
      expect((await ask(role, 'GET', `/${id}`)).body).toMatchObject({ woerter: ['Wauwau'] });
      expect((await ask(role, 'PATCH', `/${id}`, { woerter: ['Falsch'] })).status).toBe(403);
      await ask(role, 'PATCH', `?where[id][equals]=${id}`, { woerter: ['Falsch'] });
      expect((await ask(role, 'DELETE', `/${id}`)).status).toBe(403);
    }
    expect((await rest(portal.payload, null, 'GET', `/suchwoerter/${id}`)).status).toBe(403);
    expect(await read(id)).toMatchObject({ woerter: ['Wauwau'] });
    for (const role of ['kreis', 'it'] as const)
      expect((await ask(role, 'PATCH', `/${id}`, { woerter: [role] })).status).toBe(200);
    expect((await ask('kreis', 'DELETE', `/${id}`)).status).toBe(200);
  });

  test('a new document without a Kommune is shared where the Kreis writes it, else the Kommune’s own', async () => {
    const { ahausen, bergstadt, musterland } = content.kommunen;
    expect(await create('kreis', words(['x']))).toEqual({ status: 201, kommune: null });
    expect(await create('it', words(['x']))).toEqual({ status: 201, kommune: null });
    expect(await create('a', words(['x']))).toEqual({ status: 201, kommune: ahausen });
    expect(await create('a', words(['x'], ahausen))).toEqual({ status: 201, kommune: ahausen });
    expect(await create('kreis', words(['x'], musterland))).toEqual({ status: 201, kommune: musterland });
    expect(await create('it', words(['x'], bergstadt))).toEqual({ status: 201, kommune: bergstadt });
    for (const kommune of [null, '', {}, bergstadt, musterland])
      expect((await create('a', { ...words(['x']), kommune })).status, JSON.stringify(kommune)).toBe(403);
    expect((await create('kreis', words(['x'], ahausen))).status).toBe(403);
  });

  test('the empty form can be saved by all who write words', async () => {
    // So the admin asks before there is anything in the form.
    for (const role of ['a', 'kreis', 'it'] as const)
      expect((await ask(role, 'POST', '/access', { _status: 'draft' })).body, role).toMatchObject({ create: true });
  });

  test('own words do not become shared ones, nor shared ones somebody’s', async () => {
    const own = await save(words(['Wauwau'], content.kommunen.ahausen));
    for (const kommune of [null, '', content.kommunen.bergstadt]) {
      await ask('a', 'PATCH', `/${own}`, { kommune });
      await ask('a', 'PATCH', `?where[id][equals]=${own}`, { kommune });
      expect(await read(own)).toMatchObject({ kommune: content.kommunen.ahausen });
    }
    const shared = await save(words(['Hund']));
    await ask('kreis', 'PATCH', `/${shared}`, { kommune: content.kommunen.bergstadt });
    await ask('b', 'PATCH', `/${shared}`, { kommune: content.kommunen.bergstadt });
    expect((await read(shared)).kommune ?? null).toBeNull();
    expect((await ask('kreis', 'PATCH', `/${own}`, { woerter: ['Falsch'] })).status).toBe(403);
    for (const body of [{}, { leistung: content.leistungen.bauantrag }])
      expect((await ask('b', 'POST', `/${own}/duplicate`, body)).status).toBeGreaterThanOrEqual(400);
    expect((await portal.payload.count({ collection: 'suchwoerter' })).totalDocs).toBe(2);
  });
});

describe('A document', () => {
  test('is one per Leistung and owner', async () => {
    const { ahausen, bergstadt } = content.kommunen;
    const shared = await save(words(['Hund']));
    const own = await save(words(['Wauwau'], ahausen));
    await save(words(['Wauwau'], bergstadt));
    await expect(save(words(['Fiffi']))).rejects.toMatchObject({
      status: 400,
      data: {
        errors: [
          {
            path: 'leistung',
            message: 'Für diese Leistung gibt es schon gemeinsame Suchwörter. Bitte ergänzen Sie die vorhandenen.',
          },
        ],
      },
    });
    await expect(save(words(['Fiffi'], ahausen))).rejects.toMatchObject({
      status: 400,
      data: {
        errors: [
          {
            path: 'leistung',
            message: 'Für diese Leistung hat diese Kommune schon Suchwörter. Bitte ergänzen Sie die vorhandenen.',
          },
        ],
      },
    });
    await expect(change(own, { kommune: null })).rejects.toMatchObject({ status: 400 });
    await change(shared, { woerter: ['Hund', 'Fiffi'] });
    await change(own, { leistung: content.leistungen.bauantrag });
    await save(words(['Fiffi'], ahausen));
    expect(await read(own)).toMatchObject({ kommune: ahausen, leistung: content.leistungen.bauantrag });
  });

  test('is named after the Leistung, and the Kommune where it has one', async () => {
    const id = await save(words(['Hund']));
    expect(await read(id)).toMatchObject({ titel: 'Hundesteuer' });
    await change(id, { kommune: content.kommunen.bergstadt });
    expect(await read(id)).toMatchObject({ titel: 'Hundesteuer – Stadt Bergstadt' });
    await change(id, { leistung: content.leistungen.bauantrag, kommune: null });
    expect(await read(id)).toMatchObject({ titel: 'Bauantrag' });
  });

  test('has words in German, and none longer than what one types', async () => {
    for (const woerter of [[], ['  '], ['Wort', 'x'.repeat(61)]])
      await expect(save(words(woerter))).rejects.toMatchObject({ status: 400 });
    const id = await save(words(['x'.repeat(60)]));
    await change(id, { woerter: [] }, 'en');
    await expect(change(id, { woerter: [] })).rejects.toMatchObject({ status: 400 });
  });

  test('holds on to its Leistung and Kommune', async () => {
    const { payload } = portal;
    const service = await write(payload, 'leistungen', leistung('Neu', 'andere', { _status: 'draft' }));
    const id = await save(words(['Neues'], content.kommunen.ahausen, { leistung: service }));
    const remove = () => payload.delete({ collection: 'leistungen', id: service, context: quietly });
    await expect(remove()).rejects.toMatchObject({ status: 409, message: expect.stringContaining('1 × Suchwörter') });
    await expect(
      payload.delete({ collection: 'kommunen', id: content.kommunen.ahausen, context: quietly }),
    ).rejects.toMatchObject({ status: 409 });
    await payload.delete({ collection: 'suchwoerter', id, context: quietly });
    await remove();
  });
});

test('a site knows its own words first, then the shared ones, each once and in its language', async () => {
  const { payload } = portal;
  const { hundesteuer: service } = content.leistungen;
  expect((await hundesteuer('ahausen')).de!.suchwoerter).toEqual([]);
  const shared = await save(words(['Hund', 'Wauwau', 'Hundemarke']));
  const own = await save(words(['wauwau', 'Fiffi'], content.kommunen.ahausen));
  await change(shared, { woerter: ['dog', 'doggy'] }, 'en');
  await change(own, { woerter: ['Doggy', 'pooch'] }, 'en');

  expect((await hundesteuer('ahausen')).de!.suchwoerter).toEqual(['wauwau', 'Fiffi', 'Hund', 'Hundemarke']);
  // Words need no release, so they reach a Kommune on `freigeben` like every other.
  for (const slug of ['musterland', 'bergstadt', 'cronau'])
    expect((await hundesteuer(slug)).de!.suchwoerter, slug).toEqual(['Hund', 'Wauwau', 'Hundemarke']);
  expect(await hundesteuer('ahausen'), 'words alone make no page').not.toHaveProperty('en');

  const english = { bezeichnung: 'Dog tax', teaser: 'Tax on dogs', freigegeben: true };
  await payload.update({ collection: 'leistungen', id: service, data: english, locale: 'en', context: quietly });
  expect((await hundesteuer('ahausen')).en!.suchwoerter).toEqual(['Doggy', 'pooch', 'dog']);
  expect((await hundesteuer('cronau')).en!.suchwoerter).toEqual(['dog', 'doggy']);

  await payload.delete({ collection: 'suchwoerter', id: own, context: quietly });
  expect((await hundesteuer('ahausen')).de!.suchwoerter).toEqual(['Hund', 'Wauwau', 'Hundemarke']);
  await payload.update({
    collection: 'leistungen',
    id: service,
    data: { freigegeben: false },
    locale: 'en',
    context: quietly,
  });
});

test('shared words ask every site to publish, own words that of their Kommune', async () => {
  const { payload } = portal;
  await portal.work();
  const SITES = ['musterland', 'ahausen', 'bergstadt', 'cronau'];
  const asked = async () => {
    const rows = await Promise.all(SITES.map(async (slug) => (await rowsOf(payload, slug))[0]));
    const waiting = rows.flatMap((row) => (row?.zustand === 'wartet' ? [[row.slug, row.anlaesse] as const] : []));
    await payload.update({
      collection: 'veroeffentlichungen',
      where: { zustand: { equals: 'wartet' } },
      data: { zustand: 'live' },
      depth: 0,
    });
    return Object.fromEntries(waiting);
  };
  const everywhere = (reason: string) => Object.fromEntries(SITES.map((slug) => [slug, [reason]]));
  await asked();
  const loudly = {};
  const { id } = await payload.create({ collection: 'suchwoerter', data: words(['Hund']) as never, locale: 'de' });
  expect(await asked()).toEqual(everywhere('Suchwörter: Hundesteuer'));
  await change(id, { woerter: ['Fiffi'] }, 'de', loudly);
  expect(await asked()).toEqual(everywhere('Suchwörter: Hundesteuer'));
  await change(id, { kommune: content.kommunen.ahausen }, 'de', loudly);
  expect(await asked(), 'they were shared before').toEqual(everywhere('Suchwörter: Hundesteuer – Gemeinde Ahausen'));
  await change(id, { woerter: ['Wauwau'] }, 'de', loudly);
  expect(await asked()).toEqual({ ahausen: ['Suchwörter: Hundesteuer – Gemeinde Ahausen'] });
  await payload.delete({ collection: 'suchwoerter', id });
  expect(await asked()).toEqual({ ahausen: ['Suchwörter: Hundesteuer – Gemeinde Ahausen gelöscht'] });
});

test('a change of words renders no page anew, but brings a new index', async () => {
  const { payload, publisher } = portal;
  await portal.publish();
  await publisher.publishIndex('ahausen');
  const site = portal.site('ahausen');
  const manifest = () => readCurrent(site.root)!.manifest;
  /** The files of the pages, not those of the index. */
  const pages = () => {
    const { own, carried } = manifest().index;
    const index = new Set([...own, ...Object.keys(carried)]);
    return Object.fromEntries(Object.entries(site.fingerprint()).filter(([file]) => !index.has(file)));
  };
  const before = { pages: pages(), index: manifest().index };
  expect(before.index.stale).toBe(false);
  await payload.create({
    collection: 'suchwoerter',
    data: words(['Wauwau'], content.kommunen.ahausen) as never,
    locale: 'de',
  });
  await portal.work();
  expect(await portal.lastRow('ahausen')).toMatchObject({ zustand: 'live', ergebnis: '0 Seiten geändert.' });
  expect(manifest().index).toMatchObject({ stale: true, hash: before.index.hash });
  await publisher.publishIndex('ahausen');
  expect(manifest().index.stale).toBe(false);
  expect(manifest().index.hash).not.toBe(before.index.hash);
  expect(pages()).toEqual(before.pages);
});
