/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { expect, test } from 'vitest';
import { snapshot } from '../fixtures/snapshot.ts';
import { pageTypes } from '../support/page-types.ts';
import { drawPdf } from './support/pdf.ts';
import { pictureDifference } from './support/pictures.ts';
import { open, urlOf, useTab } from './support/site.ts';

/**
 * Every type of page as it looked when somebody last looked at it: `__baselines__`. After a change on purpose:
 * `npm test -- browser visual --update`, then look at the pictures that changed.
 */
const ALL = [390, 1280].flatMap((width) => (['light', 'dark'] as const).map((scheme) => ({ width, scheme })));
const PHONE = ALL.filter(({ width }) => width === 390);
const LIGHT = ALL.filter(({ scheme }) => scheme === 'light');
/** Pages with a face of their own that the richest of their kind does not show. */
const FURTHER = ['baugenehmigung', 'jagdschein', 'aenderung-der-anschrift'].map((slug) => `/leistungen/${slug}/`);
const IN_OTHER_LANGUAGES = ['start', 'leistung'];
const RICHEST = '/leistungen/personalausweis/';

const types = pageTypes(snapshot);
const pages = [
  ...types.filter(({ locale }) => locale === 'de').map(({ path }) => ({ path, views: ALL })),
  ...types
    .filter(({ kind, locale }) => locale !== 'de' && IN_OTHER_LANGUAGES.includes(kind))
    .map(({ path }) => ({ path, views: PHONE })),
  ...FURTHER.map((path) => ({ path, views: LIGHT })),
];
const nameOf = (path: string) => path.replace(/^\/|\/$|\.html$/g, '').replaceAll('/', '-') || 'start';

const tab = useTab({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' });

/** The whole page, with every picture on it decoded: browsers do that later than they load it. */
async function picture(): Promise<Buffer> {
  await tab().evaluate(async () => {
    for (const image of document.images) {
      image.loading = 'eager';
      image.decoding = 'sync';
      await image.decode();
    }
  });
  return tab().screenshot({ fullPage: true, animations: 'disabled', caret: 'hide' });
}

test.each(pages)('$path looks as it did', async ({ path, views }) => {
  const differences: (string | null)[] = [];
  for (const { width, scheme } of views) {
    await tab().setViewportSize({ width, height: 844 });
    await tab().emulateMedia({ colorScheme: scheme });
    await open(tab(), urlOf(snapshot.kommune.slug, path));
    differences.push(await pictureDifference(`${nameOf(path)}/${width}-${scheme}`, await picture()));
  }
  expect(differences.filter(Boolean)).toEqual([]);
});

test.each(['/', RICHEST, '/suche/'])('%s looks as it did in colours that somebody forces', async (path) => {
  await tab().setViewportSize({ width: 390, height: 844 });
  await tab().emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
  await open(tab(), urlOf(snapshot.kommune.slug, path));
  const difference = await pictureDifference(`${nameOf(path)}/390-forced`, await picture());
  await tab().emulateMedia({ forcedColors: null });
  expect(difference).toBeNull();
});

test('a service looks as it did on paper', async () => {
  await tab().emulateMedia({ colorScheme: 'light' });
  await open(tab(), urlOf(snapshot.kommune.slug, RICHEST));
  const sheets = await drawPdf(
    await tab().pdf({ format: 'A4', margin: { top: '2cm', bottom: '2cm', left: '2cm', right: '2cm' } }),
  );
  const differences = await Promise.all(
    sheets.map((sheet, index) => pictureDifference(`${nameOf(RICHEST)}/paper-${index + 1}`, sheet)),
  );
  expect(differences.filter(Boolean)).toEqual([]);
  expect(sheets.length).toBeLessThanOrEqual(4);
});
