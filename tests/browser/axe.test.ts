import { afterAll, describe, expect, test } from 'vitest';
import { COLOUR_RULES, findBarriers } from '../support/axe.ts';
import { KREIS_PAGES, open, PAGES, pageAt, urlOf, useTab } from './support/site.ts';

const NARROW = { width: 390, height: 844 };
const WIDE = { width: 1280, height: 900 };

const search = pageAt('/suche/');
const addresses = [
  ...[...PAGES, ...KREIS_PAGES].map(({ type, slug, url, locale }) => ({ name: `${type}, ${slug}`, url, locale })),
  ...['ausweis', 'qxzvbnw'].map((words) => {
    const query = `${search.path}?q=${words}`;
    return { name: query, url: urlOf(search.slug, query), locale: search.locale };
  }),
];

const tab = useTab({ viewport: NARROW, reducedMotion: 'reduce' });
const passed = new Set<string>();

async function barriers(rules?: readonly string[]) {
  const answer = await findBarriers(tab(), rules);
  for (const rule of answer.passed) passed.add(rule);
  return answer.found;
}

describe.each(addresses)('$name', ({ url, locale }) => {
  test('has no barrier that axe finds, narrow and wide, light and dark', async () => {
    await tab().setViewportSize(NARROW);
    await tab().emulateMedia({ colorScheme: 'light' });
    await open(tab(), url);
    expect(await barriers(), 'narrow, light').toEqual([]);
    if (locale === 'de') {
      await tab().setViewportSize(WIDE);
      expect(await barriers(), 'wide, light').toEqual([]);
    }
    await tab().emulateMedia({ colorScheme: 'dark' });
    expect(await barriers(COLOUR_RULES), 'dark').toEqual([]);
  });
});

afterAll(() => {
  // A checker that looks at nothing finds nothing.
  const rules = ['color-contrast', 'target-size', 'heading-order', 'label', 'region'];
  expect([...passed]).toEqual(expect.arrayContaining(rules));
});
