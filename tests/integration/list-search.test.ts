import { fillSearchKeys } from '@serviceportal/cms';
import type { CollectionSlug } from 'payload';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { write, writeContent, type Content, type Data } from '../support/content.ts';
import { apiKey, rest, writePeople, type People } from '../support/people.ts';
import { openPortal, type Portal } from '../support/portal.ts';

let portal: Portal;
let content: Content;
let people: People;
const titles = ['Zoll', 'Übach', 'Wegberg', 'Ubierstraße', 'Schritt 10', 'Schritt 9', 'ärztlicher Dienst', 'Arbeit'];
/** With the one that every test content has. */
const sorted = [
  'Arbeit',
  'ärztlicher Dienst',
  'Schritt 9',
  'Schritt 10',
  'Tiere',
  'Übach',
  'Ubierstraße',
  'Wegberg',
  'Zoll',
];

beforeAll(async () => {
  portal = await openPortal();
  content = await writeContent(portal.payload);
  people = await writePeople(portal.payload, content);
  for (const titel of titles) await write(portal.payload, 'lebenslagen', { titel, symbol: 'familie' });
});
afterAll(() => portal.close());

/** Titles that a list of the admin shows, as it asks for them. */
async function listed(collection: CollectionSlug, where: object, sort?: string, title = 'titel'): Promise<unknown[]> {
  const { docs } = await portal.payload.find({
    collection,
    where: where as never,
    ...(sort ? { sort } : {}),
    draft: true,
    depth: 0,
    limit: 100,
    locale: 'de',
    overrideAccess: false,
    user: people.it.user,
  });
  return docs.map((doc) => (doc as unknown as Data)[title]);
}

const searched = (collection: CollectionSlug, words: string, title?: string) =>
  listed(collection, { and: [{ or: [{ suchschluessel: { like: words } }] }] }, undefined, title);

describe('the search field of a list', () => {
  test.each([
    ['übach', ['Übach']],
    ['ÜBACH', ['Übach']],
    ['uebach', ['Übach']],
    ['UBACH', ['Übach']],
    ['ubierstrasse', ['Ubierstraße']],
    ['dienst Ärztlicher', ['ärztlicher Dienst']],
    ['%', []],
    ['_', []],
    ['Über', []],
  ])('%s', async (words, found) => expect(await searched('lebenslagen', words)).toEqual(found));

  test('looks into every language and the address', async () => {
    const id = await write(portal.payload, 'lebenslagen', { titel: 'Müll', symbol: 'familie', slug: 'entsorgung' });
    const english = { titel: 'Rubbish' };
    await portal.payload.update({ collection: 'lebenslagen', id, data: english, locale: 'en', depth: 0 });
    for (const words of ['müll', 'MUELL', 'rubbish', 'entsorgung'])
      expect(await searched('lebenslagen', words), words).toEqual(['Müll']);
    // A later change of one language keeps the words of the others, and forgets its own.
    const german = { titel: 'Abfall' };
    await portal.payload.update({ collection: 'lebenslagen', id, data: german, locale: 'de', depth: 0 });
    expect(await searched('lebenslagen', 'rubbish')).toEqual(['Abfall']);
    expect(await searched('lebenslagen', 'müll')).toEqual([]);
    await portal.payload.delete({ collection: 'lebenslagen', id, context: { publishLater: true } });
  });

  test('finds what belongs to a Kommune by its name, drafts too', async () => {
    const { id } = await portal.payload.create({
      collection: 'organisationseinheiten',
      draft: true,
      data: { name: 'Bürgerbüro', kommune: content.kommunen.bergstadt, traeger: { name: 'Stadt' } } as never,
      locale: 'de',
      depth: 0,
    });
    expect(await searched('organisationseinheiten', 'buergerbuero bergstadt', 'name')).toEqual(['Bürgerbüro']);
    await portal.payload.delete({ collection: 'organisationseinheiten', id });
  });
});

test('a filter of a list and the choice of a relation ask for the title, and find it all the same', async () => {
  expect(await listed('lebenslagen', { titel: { contains: 'ÜBA' } })).toEqual(['Übach']);
  expect(await listed('lebenslagen', { or: [{ titel: { equals: 'Zoll' } }, { titel: { like: 'UEBACH' } }] })).toEqual([
    'Übach',
    'Zoll',
  ]);
  const { body } = await rest(
    portal.payload,
    apiKey(people.kreis),
    'GET',
    '/lebenslagen?depth=0&sort=titel&where[and][0][titel][like]=ubierSTRASSE&select[titel]=true',
  );
  expect(body.docs?.map(({ titel }) => titel)).toEqual(['Ubierstraße']);
});

test('lists stand in the order of a dictionary, also turned round', async () => {
  expect(await listed('lebenslagen', {})).toEqual(sorted);
  expect(await listed('lebenslagen', {}, 'titel')).toEqual(sorted);
  expect(await listed('lebenslagen', {}, '-titel')).toEqual(sorted.toReversed());
});

test('nobody writes the keys by hand', async () => {
  const id = await write(portal.payload, 'lebenslagen', { titel: 'Zucht', symbol: 'familie' });
  const own = { suchschluessel: 'falsch', sortierschluessel: 'aaa' };
  expect((await rest(portal.payload, apiKey(people.kreis), 'PATCH', `/lebenslagen/${id}`, own)).status).toBe(200);
  expect(await portal.payload.findByID({ collection: 'lebenslagen', id, depth: 0 })).toMatchObject({
    suchschluessel: 'zucht',
    sortierschluessel: 'zucht',
  });
  await portal.payload.delete({ collection: 'lebenslagen', id, context: { publishLater: true } });
});

test('what was saved before there were keys is found by all that its list looked into', async () => {
  const { db } = portal.payload;
  const id = content.leistungen.hundesteuer!;
  await db.updateOne({ collection: 'leistungen', id, data: { leikaId: '99102013000000', updatedAt: null } });
  const none = { suchschluessel: null, sortierschluessel: null, updatedAt: null };
  await db.updateOne({ collection: 'leistungen', id, data: none });
  await fillSearchKeys(portal.payload);
  const { docs } = await portal.payload.find({
    collection: 'leistungen',
    where: { suchschluessel: { like: '99102013000000 HUNDESTEUER' } },
    depth: 0,
  });
  expect(docs.map((doc) => doc.id)).toEqual([id]);
});

test('what was saved before there were keys gets them, and nothing else of it changes', async () => {
  const id = await write(portal.payload, 'lebenslagen', { titel: 'Öffnung', symbol: 'familie' });
  const english = { titel: 'Opening', freigegeben: true };
  await portal.payload.update({ collection: 'lebenslagen', id, data: english, locale: 'en', depth: 0 });
  const { db } = portal.payload;
  const whole = async () => ({
    document: await db.findOne({ collection: 'lebenslagen', where: { id: { equals: id } } }),
    versions: (
      await db.findVersions({ collection: 'lebenslagen', where: { parent: { equals: id } }, sort: 'createdAt' })
    ).docs,
  });
  const before = await whole();
  const none = { suchschluessel: null, sortierschluessel: null };
  await db.updateOne({ collection: 'lebenslagen', id, data: { ...none, updatedAt: null } });
  const latest = before.versions.find(({ latest }) => latest)!;
  const { id: version, ...row } = latest;
  await db.updateVersion({
    collection: 'lebenslagen',
    id: version,
    versionData: { ...row, version: { ...row.version, ...none } } as never,
  });
  expect(await searched('lebenslagen', 'öffnung')).toEqual([]);

  expect(await fillSearchKeys(portal.payload)).toEqual([expect.stringMatching(/^2 /)]);
  expect(await searched('lebenslagen', 'opening')).toEqual(['Öffnung']);
  expect(await whole()).toEqual(before);
  expect(await fillSearchKeys(portal.payload)).toEqual([]);
});
