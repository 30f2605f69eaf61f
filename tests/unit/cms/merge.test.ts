import { leistungTexte, type AngebotModul } from '@serviceportal/content-types';
import { expect, test } from 'vitest';
import type { AngebotDoc, ModuleContent, Stammtext, SuchwoerterDoc } from '../../../cms/src/snapshot/documents.ts';
import { rechtsgrundlagenOf, textsOf } from '../../../cms/src/snapshot/merge.ts';
import { toHtml } from '../../../cms/src/snapshot/rich-text.ts';
import { sentence } from '../../support/rich-text.ts';

const DAY = '2027-03-10';
const noFile = () => undefined;
const html: Parameters<typeof textsOf>[3] = (text, locale) =>
  toHtml(
    text,
    locale,
    () => null,
    () => undefined,
  );

/** Content of every module that says whose it is. */
const content = (who: string): ModuleContent => ({
  teaser: { de: `Teaser ${who}` },
  volltext: { de: sentence(`Volltext ${who}`) },
  voraussetzungen: { de: sentence(`Voraussetzungen ${who}`) },
  unterlagen: [{ bezeichnung: { de: `Unterlage ${who}` } }],
  kosten: [{ bezeichnung: { de: `Gebühr ${who}` }, art: 'fest', betrag: 10 }],
  verfahrensablauf: { de: [{ schritt: sentence(`Schritt ${who}`) }] },
  fristen: [{ bezeichnung: { de: `Frist ${who}` } }],
  bearbeitungsdauer: { von: who === 'Stamm' ? 1 : 2, einheit: 'WOCHE' },
  rechtsgrundlagen: [{ bezeichnung: `§ ${who}` }],
  hinweise: { de: sentence(`Hinweis ${who}`) },
  formulare: [{ bezeichnung: { de: `Formular ${who}` }, url: 'https://a.example' }],
  weiterfuehrendes: [{ bezeichnung: { de: `Mehr ${who}` }, url: '/mehr/' }],
});

const stammtext: Stammtext = { id: 'l', bezeichnung: { de: 'Hundesteuer' }, ...content('Stamm') };

const angebot = <M extends AngebotModul>(
  module: M,
  modus: 'uebernehmen' | 'ergaenzen' | 'ersetzen',
  more: Partial<AngebotDoc> = {},
  wert?: ModuleContent[M],
): AngebotDoc =>
  ({
    id: 'a',
    createdAt: '',
    updatedAt: '',
    module: { [module]: { modus, wert: wert ?? content('Ort')[module] } },
    ...more,
  }) as AngebotDoc;

const texts = (angebote: AngebotDoc[], stamm = stammtext, locale: Parameters<typeof textsOf>[1] = 'de', day = DAY) =>
  textsOf({ stammtext: stamm, angebote, suchwoerter: [] }, locale, day, html, noFile);

const MODULES = Object.keys(content('x')) as AngebotModul[];
/** What a module shows, as one text. */
const shown = (module: AngebotModul, angebote: AngebotDoc[]) =>
  JSON.stringify(
    module === 'rechtsgrundlagen'
      ? rechtsgrundlagenOf({ stammtext, angebote, suchwoerter: [] })
      : texts(angebote)![module],
  );
const namesOf = (module: AngebotModul, who: string) =>
  module === 'bearbeitungsdauer' ? `"von":${who === 'Stamm' ? 1 : 2}` : who;

test.each(MODULES)('%s: adopted, added to and replaced', (module) => {
  const [stamm, ort] = [namesOf(module, 'Stamm'), namesOf(module, 'Ort')];
  expect(shown(module, [])).toContain(stamm);
  const adopted = shown(module, [angebot(module, 'uebernehmen')]);
  expect(adopted).toBe(shown(module, []));
  const replaced = shown(module, [angebot(module, 'ersetzen')]);
  expect(replaced).toContain(ort);
  expect(replaced).not.toContain(stamm);
  const added = shown(module, [angebot(module, 'ergaenzen')]);
  expect(added).toContain(ort);
  // A duration is one figure: adding another one means that one.
  if (module !== 'bearbeitungsdauer') expect(added.indexOf(stamm)).toBeLessThan(added.indexOf(ort));
});

test.each(MODULES)('%s: an Ortsteil’s Angebot never takes away what holds elsewhere', (module) => {
  for (const modus of ['ergaenzen', 'ersetzen'] as const) {
    const both = shown(module, [angebot(module, modus, { ortsteil: 'Beeck' })]);
    expect(both).toContain(namesOf(module, 'Stamm'));
    expect(both.includes('"ortsteil":"Beeck"') || both === shown(module, [])).toBe(
      !['rechtsgrundlagen', 'formulare', 'weiterfuehrendes'].includes(module),
    );
  }
});

test('what holds in an Ortsteil carries its name, and no words of ours', () => {
  const result = texts([
    angebot('teaser', 'ergaenzen', { ortsteil: 'Beeck' }),
    angebot('volltext', 'ersetzen', { ortsteil: 'A & <b>' }),
    angebot('kosten', 'ergaenzen', { ortsteil: 'Beeck' }),
  ])!;
  expect(result.teaser).toEqual([{ text: 'Teaser Stamm' }, { text: 'Teaser Ort', ortsteil: 'Beeck' }]);
  expect(result.volltext).toEqual([
    { html: '<p>Volltext Stamm</p>' },
    { html: '<p>Volltext Ort</p>', ortsteil: 'A & <b>' },
  ]);
  expect(result.kosten[1]).toMatchObject({ ortsteil: 'Beeck' });
  expect(result.kosten[1]).not.toHaveProperty('hinweis');
});

test('the whole satisfies the contract', () => {
  const result = texts(MODULES.map((module) => angebot(module, 'ergaenzen', { ortsteil: 'Beeck' })));
  expect(leistungTexte.safeParse(result).error).toBeUndefined();
});

test('replaced by nothing, a module is empty', () => {
  const result = texts([angebot('unterlagen', 'ersetzen', {}, []), angebot('hinweise', 'ersetzen', {}, {})])!;
  expect(result.unterlagen).toEqual([]);
  expect(result.hinweise).toEqual([]);
});

test('words of facts that were not translated stand in German and are marked so', () => {
  const translated: Stammtext = {
    ...stammtext,
    freigegeben: { en: true, 'de-simple': true },
    bezeichnung: { de: 'Hundesteuer', en: 'Dog tax', 'de-simple': 'Hunde-Steuer' },
    teaser: { de: 'T', en: 'T', 'de-simple': 'T' },
    unterlagen: [{ bezeichnung: { de: 'Ausweis' } }, { bezeichnung: { de: 'Foto', en: 'Photo' } }],
  };
  expect(texts([], translated, 'en')!.unterlagen).toEqual([
    { bezeichnung: { text: 'Ausweis', lang: 'de' } },
    { bezeichnung: { text: 'Photo' } },
  ]);
  // Leichte Sprache is German, too.
  expect(texts([], translated, 'de-simple')!.unterlagen[0]).toEqual({ bezeichnung: { text: 'Ausweis' } });
  // Prose is not borrowed from another language.
  expect(texts([], translated, 'en')!.volltext).toEqual([]);
});

test('a language exists only where it was written and released', () => {
  const half: Stammtext = {
    ...stammtext,
    bezeichnung: { de: 'Hundesteuer', en: 'Dog tax' },
    teaser: { de: 'T', en: 'T' },
  };
  expect(texts([], half, 'en')).toBeUndefined();
  expect(texts([], { ...half, freigegeben: { en: true } }, 'en')).toBeDefined();
  expect(texts([], { ...half, freigegeben: { en: true }, teaser: { de: 'T' } }, 'en')).toBeUndefined();
  expect(texts([], { ...half, freigegeben: { de: false } }, 'de')).toBeDefined();
});

test('fees are those of the day; a decided one is announced for a year, both bounds included', () => {
  const fee = (betrag: number, gueltigAb?: string, gueltigBis?: string) => ({
    bezeichnung: { de: 'Hund' },
    art: 'fest' as const,
    betrag,
    gueltigAb,
    gueltigBis,
  });
  const dated: Stammtext = {
    ...stammtext,
    kosten: [fee(46.1, undefined, '2027-03-10'), fee(50, '2027-03-11', '2028-12-31'), fee(60, '2029-01-01')],
  };
  const on = (day: string) => {
    const { kosten, kostenKuenftig } = texts([], dated, 'de', day)!;
    return [kosten.map(({ betrag }) => betrag), kostenKuenftig.map(({ betrag }) => betrag)];
  };
  expect(on('2027-03-10')).toEqual([[4610], [5000]]);
  expect(on('2027-03-11')).toEqual([[5000], []]);
  expect(on('2028-12-31')).toEqual([[5000], [6000]]);
});

test('amounts stand only where the kind of fee has them', () => {
  const kosten = [
    { bezeichnung: { de: 'frei' }, art: 'kostenfrei' as const, betrag: 5 },
    { bezeichnung: { de: 'ab' }, art: 'ab' as const, betrag: 5, betragBis: 9 },
    { bezeichnung: { de: 'rahmen' }, art: 'rahmen' as const, betrag: 5, betragBis: 9 },
  ];
  expect(texts([], { ...stammtext, kosten })!.kosten).toEqual([
    { bezeichnung: { text: 'frei' }, art: 'kostenfrei' },
    { bezeichnung: { text: 'ab' }, art: 'ab', betrag: 500 },
    { bezeichnung: { text: 'rahmen' }, art: 'rahmen', betrag: 500, betragBis: 900 },
  ]);
});

test('not offered: with the reason where one was given; an Ortsteil does not speak for the whole', () => {
  const refuses = (more: Partial<AngebotDoc>): AngebotDoc => ({
    id: 'a',
    createdAt: '',
    updatedAt: '',
    angeboten: false,
    nichtAngeboten: {},
    ...more,
  });
  expect(
    texts([
      refuses({
        nichtAngeboten: { grund: { de: 'Zu klein.' }, stattdessen: { de: 'Der Kreis' }, url: 'https://k.example' },
      }),
    ])!.nichtAngeboten,
  ).toEqual({
    grund: { text: 'Zu klein.' },
    stattdessen: { bezeichnung: { text: 'Der Kreis' }, url: 'https://k.example' },
  });
  expect(texts([refuses({})])!.nichtAngeboten).toEqual({});
  expect(texts([refuses({ ortsteil: 'Beeck' })])!.nichtAngeboten).toBeUndefined();
});

test('search words: per language, in the order given, each once however it is written', () => {
  const words = (woerter: SuchwoerterDoc['woerter']): SuchwoerterDoc => ({
    id: 's',
    createdAt: '',
    updatedAt: '',
    woerter,
  });
  const suchwoerter = [
    words({ de: ['Wauwau', ' hund '], en: ['doggy'] }),
    words({ de: ['Hund', '', 'Wauwau', 'Ömchens Dackel', 'ÖMCHENS DACKEL'], nl: ['hond'] }),
  ];
  const released: Stammtext = {
    ...stammtext,
    freigegeben: { en: true },
    bezeichnung: { de: 'Hundesteuer', en: 'Dog tax', nl: 'Hondenbelasting' },
    teaser: { de: 'T', en: 'T', nl: 'T' },
  };
  const found = (locale: 'de' | 'en' | 'nl') =>
    textsOf({ stammtext: released, angebote: [], suchwoerter }, locale, DAY, html, noFile)?.suchwoerter;
  expect(found('de')).toEqual(['Wauwau', 'hund', 'Ömchens Dackel']);
  expect(found('en')).toEqual(['doggy']);
  expect(found('nl'), 'words do not release a language').toBeUndefined();
  expect(texts([])!.suchwoerter).toEqual([]);
});

test('a form is an address, a file with its kind and size, or an address that says itself', () => {
  const pdf = { id: 'l', bezeichnung: { de: 'Satzung' }, teaser: { de: 'Worum es geht.' } };
  const stamm = {
    ...pdf,
    formulare: [
      { bezeichnung: { de: 'Antrag' }, datei: 'm' },
      { url: 'https://kreis.example/antrag/' },
      { datei: 'weg' },
    ],
  } as unknown as Stammtext;
  const file = (id: string | null | undefined, words: string | undefined) =>
    id === 'm' ? { bezeichnung: `${words} (PDF, 1,2\u00a0MB)`, url: '/medien/0123.pdf' } : undefined;
  expect(textsOf({ stammtext: stamm, angebote: [], suchwoerter: [] }, 'de', DAY, html, file)?.formulare).toEqual([
    { bezeichnung: { text: 'Antrag (PDF, 1,2\u00a0MB)' }, url: '/medien/0123.pdf' },
    { bezeichnung: { text: 'kreis.example/antrag' }, url: 'https://kreis.example/antrag/' },
  ]);
});

test('a fee that the Kommune adds stands in place of the same one of the Stammtext, on the days on which it holds', () => {
  const row = (name: string, betrag: number, more = {}) => ({
    bezeichnung: { de: name },
    art: 'fest' as const,
    betrag,
    ...more,
  });
  const stamm = { ...stammtext, kosten: [row('Erster Hund', 60), row('Zweiter Hund', 80)] };
  const own = (...kosten: ReturnType<typeof row>[]) => [angebot('kosten', 'ergaenzen', {}, kosten)];
  const prices = (kosten: { bezeichnung: { text: string }; betrag?: number | undefined }[]) =>
    kosten.map(({ bezeichnung, betrag }) => [bezeichnung.text, betrag! / 100]);
  expect(prices(texts(own(row(' erster  hund', 96), row('Dritter Hund', 120)), stamm)!.kosten)).toEqual([
    ['Zweiter Hund', 80],
    ['erster  hund', 96],
    ['Dritter Hund', 120],
  ]);
  // Of another reference it is another fee; in one Ortsteil it takes nothing away elsewhere.
  expect(texts(own(row('Erster Hund', 96, { bezug: { de: 'je Monat' } })), stamm)!.kosten).toHaveLength(3);
  expect(
    texts([angebot('kosten', 'ergaenzen', { ortsteil: 'Beeck' }, [row('Erster Hund', 96)])], stamm)!.kosten,
  ).toHaveLength(3);
  // Until it begins, the Stammtext's holds; from then on its own.
  const later = own(row('Erster Hund', 96, { gueltigAb: '2027-07-01' }));
  const before = texts(later, stamm)!;
  expect(prices(before.kosten)).toEqual([
    ['Erster Hund', 60],
    ['Zweiter Hund', 80],
  ]);
  expect(prices(before.kostenKuenftig)).toEqual([['Erster Hund', 96]]);
  expect(prices(texts(later, stamm, 'de', '2027-07-01')!.kosten)).toEqual([
    ['Zweiter Hund', 80],
    ['Erster Hund', 96],
  ]);
  // What the Stammtext announces for days on which the Kommune says something else is not announced.
  const announced = { ...stammtext, kosten: [row('Erster Hund', 70, { gueltigAb: '2027-07-01' })] };
  expect(texts(own(row('Erster Hund', 96)), announced)!.kostenKuenftig).toEqual([]);
});
