import { describe, expect, test } from 'vitest';
import { createSearch, type FindInTexts } from '../../../site/src/search/engine.ts';
import type { LeistungRecord, SearchRecord } from '../../../site/src/view/page.ts';
import { wordsOfRecords } from '../../support/words.ts';

const LEISTUNG: LeistungRecord = { online: false, angeboten: true, recht: [], orte: ['Ahausen'] };
const leistung = (title: string, keywords: string[] = [], more: Partial<LeistungRecord> = {}): SearchRecord => ({
  kind: 'leistung',
  locale: 'de',
  title,
  excerpt: `Alles zu: ${title}.`,
  keywords,
  content: 'Ausweis Funktion Behinderte Führer Schein Personal Schwer Hunde Steuer Befreiung',
  leistung: { ...LEISTUNG, ...more },
});

const RECORDS: SearchRecord[] = [
  leistung('Schwerbehindertenausweis'),
  leistung('Online-Ausweisfunktion aktivieren', ['eID']),
  leistung('Personalausweis', ['Ausweis', 'Perso', 'Ausweis abgelaufen'], { rang: 1, online: true }),
  leistung('Verlust des Personalausweises', ['Ausweis weg', 'Ausweis gestohlen']),
  leistung('Befreiung von der Hundesteuer'),
  leistung('Hundesteuer', ['Hund anmelden']),
  leistung('Führerschein', ['Führerschein machen', 'GewA 1']),
  leistung('Ausländischen Führerschein anerkennen'),
  leistung('Anmeldung einer Wohnung', ['umziehen', 'Umzug', 'neue Adresse']),
  leistung('Abmeldung der Wohnung', ['ausziehen']),
  leistung('Hilfe zur Erziehung', [], { recht: ['§§ 27 bis 36 Achtes Buch Sozialgesetzbuch (SGB VIII)'] }),
  leistung('Führungszeugnis', [], { recht: ['§ 29 Bundeszentralregistergesetz (BZRG)'] }),
  leistung('Musikschule'),
  leistung('Bibliothek', [], { angeboten: false }),
  leistung('Bibliothek nebenan'),
  { ...leistung('Wohnung'), kind: 'meldung', title: 'Hundesteuer', excerpt: 'Sie steigt.', content: 'Karneval' },
];

const file = wordsOfRecords(RECORDS.map((record, index) => ({ url: `/${index}/`, id: `de_${index}`, record })));
const inTexts: FindInTexts = (word) =>
  Promise.resolve(
    new Map(
      RECORDS.flatMap(({ content }, index) =>
        content.toLowerCase().split(' ').includes(word) ? [[`de_${index}`, 1]] : [],
      ),
    ),
  );
const search = createSearch(file, 'de', inTexts);
const titles = async (query: string) => (await search.find(query)).hits.map(({ title }) => title);

describe('what comes first', () => {
  test.each([
    ['ausweis', 'Personalausweis'],
    ['ausweis weg', 'Verlust des Personalausweises'],
    ['mein ausweis wurde gestohlen', 'Verlust des Personalausweises'],
    ['hundesteuer', 'Hundesteuer'],
    ['hundesteür', 'Hundesteuer'],
    ['hundesteueranmeldung', 'Hundesteuer'],
    ['führerschein machen', 'Führerschein'],
    ['fürerschein', 'Führerschein'],
    ['fuhrerschein', 'Führerschein'],
    ['ich bin umgezogen', 'Anmeldung einer Wohnung'],
    ['wir ziehen um', 'Anmeldung einer Wohnung'],
    ['wir ziehen in ahausen um', 'Anmeldung einer Wohnung'],
    ['wo kann ich die wohnung abmelden', 'Abmeldung der Wohnung'],
    ['§ 29 sgb viii', 'Hilfe zur Erziehung'],
    ['gewa1', 'Führerschein'],
    ['musik schule', 'Musikschule'],
    ['personalausweis ahausen', 'Personalausweis'],
  ])('%s: %s', async (query, title) => expect((await titles(query))[0]).toBe(title));

  test('a service over news of the same name, and what is offered over what is not', async () => {
    const { hits } = await search.find('hundesteuer');
    expect(hits[0]?.kind).toBe('leistung');
    expect(hits.some(({ kind }) => kind === 'meldung')).toBe(true);
    expect((await search.find('bibliothek')).hits.find(({ title }) => title === 'Bibliothek')?.angeboten).toBe(false);
  });

  test('a whole name over parts of compounds', async () => {
    const found = await titles('ausweis');
    expect(found.indexOf('Online-Ausweisfunktion aktivieren')).toBeGreaterThan(0);
    expect(found).toContain('Schwerbehindertenausweis');
  });
});

describe('an answer', () => {
  test('says what was searched instead', async () => {
    expect((await search.find('Fürerschein machen')).corrected).toBe('Führerschein machen');
    expect((await search.find('fürerschein')).corrected).toBe('führerschein');
    expect((await search.find('Führerschein machen')).corrected).toBeUndefined();
  });

  test('takes nothing for mistyped where it is asked for exactly', async () =>
    expect(await search.find('Fürerschein', { exact: true })).toMatchObject({ hits: [], near: ['führerschein'] }));

  test('a section of a law is never another one', async () => {
    expect((await search.find('§ 31 BZRG')).corrected).toBeUndefined();
    expect((await search.find('gewa2')).corrected).toBeUndefined();
  });

  test('a bar separates words', async () =>
    expect((await titles('Hundesteuer|Musikschule')).slice(0, 2).sort()).toEqual(['Hundesteuer', 'Musikschule']));

  test('finds what only the text of a page says', async () =>
    expect((await search.find('karneval')).hits.map(({ url }) => url)).toEqual(['/15/']));

  test('Pagefind knows another name of a page that changed since, and then it has no page', async () => {
    const changed: FindInTexts = () => Promise.resolve(new Map([['de_x', 1]]));
    expect((await createSearch(file, 'de', changed).find('karneval')).hits).toEqual([]);
  });

  test('names words near to what found nothing', async () => {
    expect(await search.find('qxzvbnw')).toMatchObject({ hits: [], near: [] });
  });

  test('the Kreis names the Kommunen with their page', async () => {
    const kommunen = [{ name: 'Ahausen', url: 'https://ahausen.example/leistungen/hundesteuer/' }];
    const kreis = wordsOfRecords([
      { url: '/leistungen/hundesteuer/', id: 'x', record: leistung('Hundesteuer', [], { kommunen }) },
    ]);
    const { hits } = await createSearch(kreis, 'de', inTexts).find('hundesteuer');
    expect(hits[0]?.kommunen).toEqual(kommunen);
  });
});

test('suggestions begin with what is typed', async () => {
  expect((await search.suggest('perso', 2))[0]).toEqual({
    title: 'Personalausweis',
    url: '/2/',
    kind: 'leistung',
    online: true,
  });
  expect((await search.suggest('hund', 5)).map(({ title }) => title)).toContain('Hundesteuer');
  expect(await search.suggest('ausw', 1)).toHaveLength(1);
});

test('guides and offices are suggested too, news are not', async () => {
  const named = (kind: SearchRecord['kind'], title: string): SearchRecord => ({
    kind,
    locale: 'de',
    title,
    excerpt: '',
    keywords: [],
    content: '',
  });
  const records = [
    named('meldung', 'Standesamt geschlossen'),
    named('stelle', 'Standesamt'),
    named('leitfaden', 'Standesamtlich heiraten'),
    leistung('Standesamtliche Trauung'),
  ];
  const small = createSearch(
    wordsOfRecords(records.map((record, index) => ({ url: `/${index}/`, id: String(index), record }))),
    'de',
    inTexts,
  );
  const kinds = (await small.suggest('standesamt', 6)).map(({ kind }) => kind);
  expect(kinds.sort()).toEqual(['leistung', 'leitfaden', 'stelle']);
});

test('an office that is called what is typed is among the first suggestions', async () => {
  const records = [
    ...['Eheschließung', 'Geburtsurkunde', 'Sterbeurkunde', 'Namensänderung'].map((title) =>
      leistung(title, ['Standesamt']),
    ),
    { ...leistung('Standesamt Ahausen'), kind: 'stelle' as const },
  ];
  const small = createSearch(
    wordsOfRecords(records.map((record, index) => ({ url: `/${index}/`, id: String(index), record }))),
    'de',
    inTexts,
  );
  expect((await small.suggest('standes', 4)).findIndex(({ kind }) => kind === 'stelle')).toBe(2);
});
