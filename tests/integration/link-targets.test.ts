import { Corpus } from '@serviceportal/cms';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeContent, type Content, type Data } from '../support/content.ts';
import { openPortal, type Portal } from '../support/portal.ts';

/**
 * Texts with links are made anew when a link may lead elsewhere, and only then: on a portal of some size the difference is
 * that of one page to all.
 */
let portal: Portal;
let content: Content;
let corpus: Corpus;

beforeAll(async () => {
  portal = await openPortal();
  content = await writeContent(portal.payload);
  corpus = new Corpus(portal.payload);
  await corpus.refresh();
});
afterAll(() => portal.close());

const save = (collection: 'leistungen' | 'kommunen', id: string, data: Data, locale = 'de') =>
  portal.payload.update({ collection, id, data, locale, depth: 0, context: { publishLater: true } } as never);

/** Whether links count as moved after something was saved. */
async function moves(work: () => Promise<unknown>): Promise<boolean> {
  const before = corpus.linkEpoch;
  await work();
  await corpus.refresh();
  return corpus.linkEpoch !== before;
}

test('a saved Stammtext moves no link, also where Kommunen are asked to accept it', async () => {
  const { hundesteuer } = content.leistungen;
  expect(await moves(() => save('leistungen', hundesteuer, { teaser: 'Neu gesagt.' }))).toBe(false);
  expect(await moves(() => save('leistungen', hundesteuer, { teaser: 'Noch einmal neu.' }))).toBe(false);
});

test('a further language does', async () => {
  const { hundesteuer } = content.leistungen;
  const english = { bezeichnung: 'Dog tax', teaser: 'Register your dog.', freigegeben: true };
  expect(await moves(() => save('leistungen', hundesteuer, english, 'en'))).toBe(true);
});

test('so does a Kommune that takes all Stammtexte from now on, or no longer does', async () => {
  const { ahausen } = content.kommunen;
  const { richtlinie } = await portal.payload.findByID({ collection: 'kommunen', id: ahausen, depth: 0 });
  const other = richtlinie === 'folgen' ? 'freigeben' : 'folgen';
  expect(await moves(() => save('kommunen', ahausen, { richtlinie: other }))).toBe(true);
  expect(await moves(() => save('kommunen', ahausen, { richtlinie }))).toBe(true);
});
