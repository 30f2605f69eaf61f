import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeContent, type Content } from '../support/content.ts';
import { openPortal, type Portal } from '../support/portal.ts';

let portal: Portal;
let content: Content;

beforeAll(async () => {
  portal = await openPortal();
  content = await writeContent(portal.payload);
});
afterAll(() => portal.close());

const angebot = (locale: 'de' | 'en') =>
  portal.payload.findByID({ collection: 'angebote', id: content.angebot, locale, depth: 0 });
const named = ({ module }: Awaited<ReturnType<typeof angebot>>) =>
  module?.kosten?.wert?.map(({ bezeichnung }) => bezeichnung);

test('saving an Angebot in English leaves its German words as they are', async () => {
  const german = named(await angebot('de'));
  expect(german?.length).toBeGreaterThan(0);
  const rows = (await angebot('de')).module?.kosten?.wert ?? [];
  await portal.payload.update({
    collection: 'angebote',
    id: content.angebot,
    locale: 'en',
    depth: 0,
    data: {
      _status: 'published',
      module: {
        kosten: { modus: 'ersetzen', wert: rows.map((row, index) => ({ ...row, bezeichnung: `Fee ${index + 1}` })) },
      },
    } as never,
  });
  expect(named(await angebot('de'))).toEqual(german);
  expect(named(await angebot('en'))).toEqual(rows.map((_, index) => `Fee ${index + 1}`));
});

test('saving an Angebot in German leaves its English words as they are', async () => {
  const english = named(await angebot('en'));
  const rows = (await angebot('de')).module?.kosten?.wert ?? [];
  await portal.payload.update({
    collection: 'angebote',
    id: content.angebot,
    locale: 'de',
    depth: 0,
    data: {
      _status: 'published',
      module: {
        kosten: { modus: 'ersetzen', wert: rows.map((row) => ({ ...row, bezeichnung: 'Erster Hund (neu)' })) },
      },
    } as never,
  });
  expect(named(await angebot('en'))).toEqual(english);
  expect(named(await angebot('de'))).toEqual(rows.map(() => 'Erster Hund (neu)'));
});
