import { buildSnapshot, DatabaseCorpus, Derivations } from '@serviceportal/cms';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seite, write, writeContent, type Content, type Data } from '../support/content.ts';
import { NOW, openPortal, type Portal } from '../support/portal.ts';
import { linkToDocument, paragraph, richText } from '../support/rich-text.ts';

/**
 * A page with links is made anew when a link of its own may lead elsewhere, and only then: on a portal of some size the
 * difference is that of one page to all.
 */
let portal: Portal;
let content: Content;
let corpus: DatabaseCorpus;
let page: string;
const derivations = new Derivations();

beforeAll(async () => {
  portal = await openPortal();
  content = await writeContent(portal.payload);
  corpus = new DatabaseCorpus(portal.payload);
  const { ahausen } = content.kommunen;
  const text = richText(paragraph(linkToDocument('leistungen', content.leistungen.hundesteuer, 'Hundesteuer')));
  page = await write(portal.payload, 'seiten', seite('Tiere', ahausen, { bloecke: [{ blockType: 'text', text }] }));
});
afterAll(() => portal.close());

const save = (collection: 'leistungen' | 'kommunen', id: string, data: Data, locale = 'de') =>
  portal.payload.update({ collection, id, data, locale, depth: 0, context: { publishLater: true } } as never);

async function entries() {
  await corpus.refresh();
  const { snapshot } = buildSnapshot(corpus, {
    kommune: 'ahausen',
    now: NOW,
    baseUrlOf: (slug) => `http://${slug}.localhost`,
    derivations,
  });
  return {
    page: snapshot.seiten.find(({ id }) => id === page)!,
    leistung: snapshot.leistungen.find(({ id }) => id === content.leistungen.hundesteuer),
    html: JSON.stringify(snapshot.seiten.find(({ id }) => id === page)!.locales.de?.bloecke),
  };
}

test('a saved Stammtext leaves the pages that link to it the very objects they were, and derives nothing else', async () => {
  const before = await entries();
  await save('leistungen', content.leistungen.hundesteuer, { teaser: 'Neu gesagt.' });
  const derived = derivations.count;
  const after = await entries();
  expect(after.leistung).not.toBe(before.leistung);
  expect(after.page).toBe(before.page);
  expect(derivations.count - derived).toBe(1);
});

test('its new address moves them', async () => {
  const before = await entries();
  await save('leistungen', content.leistungen.hundesteuer, { slug: 'hunde' });
  const after = await entries();
  expect(after.page).not.toBe(before.page);
  expect(after.html).toContain('/leistungen/hunde/');
});

test('a target that is taken back leaves plain text', async () => {
  const before = await entries();
  await save('leistungen', content.leistungen.hundesteuer, { _status: 'draft' });
  const without = await entries();
  expect(before.html).toContain('<a href');
  expect(without.html).not.toContain('<a href');
});
