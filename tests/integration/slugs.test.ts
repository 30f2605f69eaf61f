import type { CollectionSlug } from 'payload';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { kampagne, meldung, seite, stelle, veranstaltung, write, writeContent } from '../support/content.ts';
import type { Content, Data } from '../support/content.ts';
import { linkToDocument, paragraph, richText } from '../support/rich-text.ts';
import { openPortal, type Portal } from '../support/portal.ts';

let portal: Portal;
let content: Content;

beforeAll(async () => {
  portal = await openPortal();
  content = await writeContent(portal.payload);
});
afterAll(() => portal.close());

const create = (collection: CollectionSlug, data: Data) => write(portal.payload, collection, data);
const change = (collection: CollectionSlug, id: string, data: Data, more: Data = {}) =>
  portal.payload.update({ collection, id, data: data as never, locale: 'de', depth: 0, ...more });
const slugOf = async (collection: CollectionSlug, id: string) =>
  ((await portal.payload.findByID({ collection, id, depth: 0 })) as { slug?: string }).slug;
const taken = (sentence: string) => ({
  data: { errors: [expect.objectContaining({ path: 'slug', message: sentence })] },
});

const KINDS = [
  ['meldungen', 'aktuelles', meldung],
  ['veranstaltungen', 'veranstaltungen', veranstaltung],
  ['kampagnen', 'kampagnen', kampagne],
  ['seiten', 'seiten', seite],
  ['organisationseinheiten', 'behoerden', stelle],
] as const;

test.each(KINDS)('each Kommune has its own addresses: %s', async (collection, folder, make) => {
  const { ahausen, cronau } = content.kommunen;
  const first = await create(collection, make('Weihnachtsmarkt', ahausen));
  await create(collection, make('Weihnachtsmarkt', cronau));
  // Made from the title: numbered.
  const second = await create(collection, make('Weihnachtsmarkt', ahausen));
  expect(await slugOf(collection, first)).toBe('weihnachtsmarkt');
  expect(await slugOf(collection, second)).toBe('weihnachtsmarkt-2');
  // Typed: refused, when it is made, changed or published from a draft.
  const sentence = (free: string) =>
    `Die Adresse „weihnachtsmarkt“ gehört schon zu „Weihnachtsmarkt“. Bitte wählen Sie eine andere, zum Beispiel „${free}“.`;
  await expect(create(collection, { ...make('Anderes', ahausen), slug: 'Weihnachtsmarkt' })).rejects.toMatchObject(
    taken(sentence('weihnachtsmarkt-3')),
  );
  await expect(change(collection, second, { slug: 'weihnachtsmarkt' })).rejects.toMatchObject(
    taken(sentence('weihnachtsmarkt-2')),
  );
  expect(await slugOf(collection, second)).toBe('weihnachtsmarkt-2');

  await portal.publish('ahausen', 'cronau');
  expect(portal.site('ahausen').has(`/${folder}/weihnachtsmarkt/`)).toBe(true);
  expect(portal.site('ahausen').has(`/${folder}/weihnachtsmarkt-2/`)).toBe(true);
  expect(portal.site('cronau').has(`/${folder}/weihnachtsmarkt/`)).toBe(true);
});

test('two pages that were saved at one address in the same moment both stay', async () => {
  const { ahausen } = content.kommunen;
  const ids = [
    await create('meldungen', meldung('Gleichzeitig', ahausen)),
    await create('meldungen', meldung('Gleichzeitig', ahausen)),
  ];
  await portal.payload.db.updateOne({
    collection: 'meldungen',
    id: ids[1]!,
    data: { slug: 'gleichzeitig', updatedAt: new Date().toISOString() },
  });
  expect((await portal.publish('ahausen')).ahausen).toMatchObject({ zustand: 'live', zurueckgehalten: [] });
  const slugs = portal.site('ahausen').snapshot.meldungen.flatMap(({ id, slug }) => (ids.includes(id) ? [slug] : []));
  expect(slugs.sort()).toEqual(['gleichzeitig', 'gleichzeitig-ahausen']);
});

test('a draft cannot be published at an address that another took meanwhile', async () => {
  const id = await create('meldungen', meldung('Zuerst', content.kommunen.ahausen));
  await change('meldungen', id, { slug: 'begehrt', _status: 'draft' }, { draft: true });
  await create('meldungen', meldung('Begehrt', content.kommunen.ahausen));
  await expect(change('meldungen', id, { _status: 'published' })).rejects.toMatchObject(
    taken('Die Adresse „begehrt“ gehört schon zu „Begehrt“. Bitte wählen Sie eine andere, zum Beispiel „begehrt-2“.'),
  );
  await change('meldungen', id, { slug: 'zuerst', _status: 'published' });
});

test('what belongs to all has one address in the whole portal, and long titles keep their number', async () => {
  const title = `Lage ${'mit einem sehr langen Namen '.repeat(6)}`.trim();
  const ids = [
    await create('lebenslagen', { titel: title, symbol: 'haus' }),
    await create('lebenslagen', { titel: title, symbol: 'haus' }),
  ];
  const [first, second] = await Promise.all(ids.map((id) => slugOf('lebenslagen', id)));
  expect(second).toMatch(/^lage-mit-einem-sehr-langen-.*-2$/);
  await change('lebenslagen', ids[1]!, { reihenfolge: 5, _status: 'published' });
  expect(await slugOf('lebenslagen', ids[1]!)).toBe(second);
  await expect(change('lebenslagen', ids[1]!, { slug: first })).rejects.toMatchObject({
    data: { errors: [expect.objectContaining({ path: 'slug' })] },
  });
});

test('joint content with the address of a page here is told apart, and links and former addresses lead to it', async () => {
  const { musterland, ahausen, cronau } = content.kommunen;
  const joint = await create('meldungen', {
    ...meldung('Gemeinsames Fest', musterland),
    reichweite: 'gemeinsam',
    gemeinsamMit: [ahausen, cronau],
  });
  // Saved once more in the editor's way, so that the Kommunen are asked.
  await change('meldungen', joint, { _status: 'published' });
  const agree = async () => {
    const { docs } = await portal.payload.find({
      collection: 'mitzeichnungen',
      where: { stand: { equals: 'offen' } },
      depth: 0,
      pagination: false,
    });
    for (const { id } of docs) await change('mitzeichnungen', String(id), { stand: 'mitgezeichnet' });
  };
  await agree();
  const own = await create('meldungen', meldung('Gemeinsames Fest', ahausen));
  expect(await slugOf('meldungen', own)).toBe('gemeinsames-fest');
  await create('meldungen', {
    ...meldung('Verweis', ahausen),
    text: richText(paragraph(linkToDocument('meldungen', joint, 'das Fest'))),
  });
  await portal.publish();

  const site = portal.site('ahausen');
  const slugsOn = (slug: string) =>
    new Map(portal.site(slug).snapshot.meldungen.map((entry) => [entry.id, entry.slug]));
  expect(slugsOn('ahausen').get(joint)).toBe('gemeinsames-fest-musterland');
  expect(slugsOn('ahausen').get(own)).toBe('gemeinsames-fest');
  expect(slugsOn('cronau').get(joint)).toBe('gemeinsames-fest');
  expect(slugsOn('musterland').get(joint)).toBe('gemeinsames-fest');
  expect(site.has('/aktuelles/gemeinsames-fest/')).toBe(true);
  expect(site.has('/aktuelles/gemeinsames-fest-musterland/')).toBe(true);
  expect(site.html('/aktuelles/verweis/')).toMatch(/href="[^"]*\/aktuelles\/gemeinsames-fest-musterland\/"/);

  // Where nothing stands in its way any more it moves back, and is found where it stood meanwhile, for ever.
  await change('meldungen', own, { slug: 'dorffest', _status: 'published' });
  for (const publishing of [1, 2]) {
    await portal.publish('ahausen');
    expect(slugsOn('ahausen').get(joint), `publish ${publishing}`).toBe('gemeinsames-fest');
    expect(site.snapshot.weiterleitungen).toContainEqual({
      von: '/aktuelles/gemeinsames-fest-musterland/',
      nach: '/aktuelles/gemeinsames-fest/',
    });
  }
  await change('meldungen', own, { slug: 'gemeinsames-fest', _status: 'published' });
  await portal.publish('ahausen');
  expect(slugsOn('ahausen').get(joint)).toBe('gemeinsames-fest-musterland');

  await change('meldungen', joint, { slug: 'kreisfest', _status: 'published' });
  await agree();
  await portal.publish();
  expect(slugsOn('ahausen').get(joint)).toBe('kreisfest');
  const redirects = (slug: string) =>
    portal.site(slug).snapshot.weiterleitungen.filter(({ nach }) => nach === '/aktuelles/kreisfest/');
  expect(redirects('ahausen').map(({ von }) => von)).toEqual(['/aktuelles/gemeinsames-fest-musterland/']);
  expect(redirects('cronau').map(({ von }) => von)).toEqual(['/aktuelles/gemeinsames-fest/']);
});
