import type { CollectionSlug, FieldHook, FlattenedField } from 'payload';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cleanStoredText } from '../../cms/src/migrations/data/clean-text.ts';
import {
  leistung,
  meldung,
  seite,
  stelle,
  veranstaltung,
  write,
  writeContent,
  type Content,
  type Data,
} from '../support/content.ts';
import { PDF } from '../support/files.ts';
import { openPortal, type Portal } from '../support/portal.ts';
import { xmlProblems } from '../support/xml.ts';
import {
  element,
  heading,
  item,
  linkTo,
  linkToDocument,
  listOf,
  paragraph,
  richText,
  sentence,
  tab,
  text,
} from '../support/rich-text.ts';

let portal: Portal;
let content: Content;
const quietly = { publishLater: true };

beforeAll(async () => {
  portal = await openPortal();
  content = await writeContent(portal.payload);
});
afterAll(() => portal.close());

/** What every field has to clean. */
const DIRTY = ' U\u0308bach\u0000\u200b\u202e ';
const CLEAN = 'Übach';

/** Fields that are made by themselves: for sign-in, uploads and versions, and the key of the lists. */
const PAYLOADS_OWN =
  /^(id|_status|(?:such|sortier)schluessel|email|resetPasswordToken|salt|hash|loginAttempts|apiKey|apiKeyIndex|sessions.*|filename|mimeType|url|thumbnailURL|sizes\..*|(?:.*\.)?(?:id|blockName))$/;

interface Found {
  path: string;
  field: FlattenedField;
}

/** All fields of a collection, those within others too. */
function allFields(fields: readonly FlattenedField[], prefix = ''): Found[] {
  return fields.flatMap((field) => {
    const path = `${prefix}${field.name}`;
    const blocks = field.type === 'blocks' ? field.blocks.filter((block) => typeof block === 'object') : [];
    const inner = 'flattenedFields' in field ? allFields(field.flattenedFields, `${path}.`) : [];
    return [
      { path, field },
      ...inner,
      ...blocks.flatMap((block) => allFields(block.flattenedFields, `${path}.${block.slug}.`)),
    ];
  });
}

const OURS = [
  'leistungen angebote onlinedienste suchwoerter lebenslagen leitfaeden stammtextfassungen uebernahmen zustaendigkeiten',
  'organisationseinheiten schliesszeiten meldungen veranstaltungen kampagnen hinweise mitzeichnungen beitragsfassungen kommunen seiten',
  'media weiterleitungen rueckmeldungen veroeffentlichungen users',
]
  .join(' ')
  .split(' ') as CollectionSlug[];

test.each(OURS)('every text of %s is cleaned before anything else reads it', async (slug) => {
  const { config } = portal.payload.collections[slug];
  const texts = allFields(config.flattenedFields).filter(
    ({ path, field }) =>
      ['text', 'textarea', 'email', 'code', 'richText'].includes(field.type) && !PAYLOADS_OWN.test(path),
  );
  const clean = async ({ field }: Found) => {
    const [first] = (field as { hooks?: { beforeValidate?: FieldHook[] } }).hooks?.beforeValidate ?? [];
    const value =
      field.type === 'richText'
        ? richText(paragraph(text(DIRTY)))
        : 'hasMany' in field && field.hasMany
          ? [DIRTY, '\u200b']
          : DIRTY;
    return first?.({ value, field, collection: config, path: [], req: { locale: 'de' } } as never);
  };
  for (const found of texts) {
    const cleaned = JSON.stringify(await clean(found));
    expect(cleaned, found.path).toContain(CLEAN);
    expect(cleaned, found.path).not.toMatch(/[\u0000\u200b\u202e]|\\u0000/);
  }
});

test('every collection of the portal is asked about its texts', () => {
  const all = portal.payload.config.collections.map(({ slug }) => slug).filter((slug) => !slug.startsWith('payload-'));
  // Leases have no words of anybody.
  expect([...all].sort()).toEqual([...OURS, 'leases'].sort());
});

describe('what is written is clean', () => {
  const read = (collection: CollectionSlug, id: string, locale: 'de' | 'en' = 'de') =>
    portal.payload.findByID({ collection, id, locale, depth: 0, draft: true }) as unknown as Promise<Data>;

  test('in lines, texts, lists of words, rows and blocks', async () => {
    const id = await write(
      portal.payload,
      'leistungen',
      leistung(`${DIRTY}er\vAmt`, 'andere', {
        teaser: `Erste Zeile\r\nzweite${DIRTY}`,
        synonyme: [DIRTY, '\u200b'],
        unterlagen: [{ bezeichnung: DIRTY }],
      }),
    );
    expect(await read('leistungen', id)).toMatchObject({
      bezeichnung: 'Übach er Amt',
      slug: 'uebach-er-amt',
      teaser: 'Erste Zeile\nzweite Übach',
      synonyme: [CLEAN],
      unterlagen: [{ bezeichnung: CLEAN }],
    });
    const page = await write(
      portal.payload,
      'seiten',
      seite('Blöcke', content.kommunen.ahausen, {
        bloecke: [{ blockType: 'fragen', ueberschrift: DIRTY, fragen: [{ frage: DIRTY, antwort: sentence(DIRTY) }] }],
      }),
    );
    const { bloecke } = (await read('seiten', page)) as { bloecke: unknown };
    expect(JSON.stringify(bloecke)).toContain(`"frage":"${CLEAN}"`);
    expect(JSON.stringify(bloecke)).not.toMatch(/[\u200b\u202e]/);
  });

  test('in drafts, translations, changes of many documents at once and copies', async () => {
    const { payload } = portal;
    const { id } = await payload.create({
      collection: 'meldungen',
      draft: true,
      data: { ...meldung(`Entwurf${DIRTY}`, content.kommunen.ahausen), _status: 'draft' } as never,
      context: quietly,
    });
    expect((await read('meldungen', String(id)))['titel']).toBe('Entwurf Übach');
    await payload.update({
      collection: 'meldungen',
      id,
      locale: 'en',
      draft: true,
      data: { titel: DIRTY },
      context: quietly,
    });
    expect((await read('meldungen', String(id), 'en'))['titel']).toBe(CLEAN);
    await payload.update({
      collection: 'meldungen',
      where: { id: { equals: id } },
      draft: true,
      data: { verantwortlich: DIRTY },
      context: quietly,
    });
    expect((await read('meldungen', String(id)))['verantwortlich']).toBe(CLEAN);
    // A row from before texts were cleaned.
    await payload.db.updateOne({ collection: 'meldungen', id, data: { verantwortlich: DIRTY } });
    const copy = await payload.duplicate({
      collection: 'meldungen',
      id,
      data: { slug: 'kopie' },
      draft: true,
      context: quietly,
    });
    expect((await read('meldungen', String(copy.id)))['verantwortlich']).toBe(CLEAN);
  });

  test('and never anything but text', async () => {
    const { payload } = portal;
    await expect(
      payload.create({
        collection: 'meldungen',
        data: meldung('Objekt', content.kommunen.ahausen, { verantwortlich: { a: 1 } }) as never,
        context: quietly,
      }),
    ).rejects.toMatchObject({
      data: { errors: [{ path: 'verantwortlich', message: expect.stringContaining('erwartet wird Text') }] },
    });
  });
});

describe('what is no formatted text is refused at its field', () => {
  const deep = () => {
    let node = paragraph(text('tief'));
    for (let depth = 0; depth < 60; depth += 1) node = listOf('ul', item(node));
    return richText(node);
  };
  const WRONG: [string, unknown][] = [
    ['words', 'x'],
    ['a number', 7],
    ['yes', true],
    ['a list', []],
    ['an empty object', {}],
    ['a root without children', { root: { type: 'root', children: [] } }],
    ['a node without a type', { root: { type: 'root', children: [{ text: 'x' }] } }],
    ['words that are none', richText(paragraph({ ...text('x'), text: 7 }))],
    ['a node nobody knows', richText(element('spalten', [paragraph(text('x'))]))],
    ['a tree without end', deep()],
    ['empty lines without end', richText(paragraph(text('x')), ...Array.from({ length: 20_000 }, () => paragraph()))],
  ];

  test.each(WRONG)('%s', async (_, value) => {
    const { payload } = portal;
    const place = content.kommunen.ahausen;
    const refused = (path: string) => ({
      data: {
        errors: [
          { path, message: expect.stringMatching(/erwartet wird formatierter Text|^(Das ist|Dieser|Der Text).*Bitte/) },
        ],
      },
    });
    const draft = { draft: true, context: quietly };
    await expect(
      payload.create({
        collection: 'meldungen',
        data: meldung('Falsch', place, { text: value, _status: 'draft' }) as never,
        ...draft,
      }),
    ).rejects.toMatchObject(refused('text'));
    await expect(
      payload.update({
        collection: 'meldungen',
        id: content.meldung,
        locale: 'en',
        data: { text: value } as never,
        ...draft,
      }),
    ).rejects.toMatchObject(refused('text'));
    await expect(
      payload.create({
        collection: 'seiten',
        data: seite('Falsch', place, { bloecke: [{ blockType: 'text', text: value }] }) as never,
        ...draft,
      }),
    ).rejects.toMatchObject(refused('bloecke.0.text'));
    await expect(
      payload.create({
        collection: 'leistungen',
        data: leistung('Falsch', 'andere', { verfahrensablauf: [{ schritt: value }] }) as never,
        ...draft,
      }),
    ).rejects.toMatchObject(refused('verfahrensablauf.0.schritt'));
  });

  test.each([
    ['javascript:alert(1)', /keine Internet-Adresse/],
    ['//evil.example', /keine Internet-Adresse/],
    ['', /Die Adresse fehlt/],
    ['mailto:Rathaus', /„mailto:Rathaus“ ist keine E-Mail-Adresse/],
    ['tel:Rathaus', /„tel:Rathaus“ ist keine Telefonnummer/],
    [`https://kreis.example/${'x'.repeat(2000)}`, /ist zu lang/],
  ])('a link to “%s” cannot be published', async (url, sentence) => {
    await expect(
      portal.payload.create({
        collection: 'meldungen',
        data: meldung('Link', content.kommunen.ahausen, {
          text: richText(paragraph(linkTo(url, 'hier'))),
          _status: 'published',
        }) as never,
        context: quietly,
      }),
    ).rejects.toMatchObject({
      data: {
        errors: [
          { path: 'text', message: expect.stringContaining('Verweis zu keiner gültigen Adresse') },
          { path: 'text.url', message: expect.stringMatching(sentence) },
        ],
      },
    });
  });
});

describe('what is accepted is shown', () => {
  test('titles of any script and length, with an address of their own', async () => {
    const { payload } = portal;
    const titles = {
      ukrainisch: 'Інформація для біженців',
      arabisch: 'معلومات للاجئين',
      zeichen: '🎉🎉',
      lang: `Öffentliche Bekanntmachung ${'der Feststellung des Ergebnisses '.repeat(7)}`.trim(),
      getrennt: 'Ge\u00adwer\u00adbe\u00adan\u00admel\u00addung',
      umbrochen: 'Stadtfest 2027:\vdas Programm steht',
    };
    const ids = new Map<string, string>();
    for (const [name, titel] of Object.entries(titles))
      ids.set(name, await write(payload, 'meldungen', meldung(titel, content.kommunen.ahausen)));
    const { ahausen } = await portal.publish('ahausen');
    expect(ahausen?.zustand).toBe('live');
    const site = portal.site('ahausen');
    const slugs = new Map<string, string>();
    for (const [name, id] of ids) {
      const { slug } = await payload.findByID({ collection: 'meldungen', id, depth: 0 });
      slugs.set(name, slug);
      expect(site.has(`/aktuelles/${slug}/`), name).toBe(true);
    }
    expect(slugs.get('ukrainisch')).toBe('informatsiya-dlya-bizhentsiv');
    expect(slugs.get('zeichen')).toMatch(/^meldung-[0-9a-f]{8}$/);
    expect(slugs.get('getrennt')).toBe('gewerbeanmeldung');
    expect(site.text('/aktuelles/stadtfest-2027-das-programm-steht/')).toContain('Stadtfest 2027: das Programm steht');
    expect(site.html('/feed.xml')).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
    // A title without letters keeps its address when something else changes.
    const id = ids.get('zeichen')!;
    await payload.update({ collection: 'meldungen', id, data: { teaser: 'Neu.' }, context: quietly });
    expect((await payload.findByID({ collection: 'meldungen', id, depth: 0 })).slug).toBe(slugs.get('zeichen'));
  });

  test('tabs, lists within lists and links, and nothing of blank headings', async () => {
    const text_ = richText(
      heading('h3', '\u00a0'),
      paragraph(text('Montag'), tab(), text('8:00–12:00 Uhr')),
      listOf('ul', item(text('Ausweis')), item(listOf('ul', item(text('im Original')))), item(text('Foto'))),
      paragraph(linkTo('www.kreis.example/plan', 'Plan')),
    );
    await write(portal.payload, 'meldungen', meldung('Formatiert', content.kommunen.ahausen, { text: text_ }));
    await portal.publish('ahausen');
    const html = portal.site('ahausen').html('/aktuelles/formatiert/');
    expect(html).toContain('<p>Montag 8:00–12:00\u00a0Uhr</p>');
    expect(html).toContain('<ul><li>Ausweis<ul><li>im Original</li></ul></li><li>Foto</li></ul>');
    expect(html).toContain('<a href="https://www.kreis.example/plan">Plan</a>');
    expect(html).not.toMatch(/<h[1-6]>\s*<\/h[1-6]>|<li>\s*<\/li>/);
  });
});

describe('what pages cannot show as it was meant', () => {
  const place = () => content.kommunen.ahausen;
  const textOf = async (id: string) =>
    JSON.stringify((await portal.payload.findByID({ collection: 'meldungen', id, depth: 0, draft: true })).text);

  test('is brought into a form in which they can: headings, addresses as people write them', async () => {
    const text_ = richText(
      heading('h1', 'Groß'),
      heading('h6', 'Klein'),
      paragraph(
        linkTo('HTTPS://www.kreis.example/a b', 'Netz'),
        linkTo('tel: 02452 13-0', 'Anruf'),
        linkTo('mailto:post@kreis.example?subject=Guten Tag', 'Post'),
        linkToDocument('meldungen', { id: content.meldung }, 'Spielplatz'),
      ),
    );
    await write(portal.payload, 'meldungen', meldung('Anders geschrieben', place(), { text: text_ }));
    await portal.publish('ahausen');
    const html = portal.site('ahausen').html('/aktuelles/anders-geschrieben/');
    expect(html).toMatch(/<h2>Groß<\/h2><h3>Klein<\/h3>/);
    for (const href of [
      'https://www.kreis.example/a%20b',
      'tel:0245213-0',
      'mailto:post@kreis.example?subject=Guten%20Tag',
      '/aktuelles/neuer-spielplatz/',
    ])
      expect(html).toContain(`<a href="${href}">`);
  });

  test('is refused where it would say something else: words struck through', async () => {
    const struck = richText(paragraph(text('60 €', 4), text(' 80 €')));
    await expect(write(portal.payload, 'meldungen', meldung('Preis', place(), { text: struck }))).rejects.toMatchObject(
      {
        data: { errors: [{ path: 'text', message: expect.stringMatching(/^„60 €“ ist durchgestrichen\./) }] },
      },
    );
  });

  test('a link to what was deleted is text, in the form and on the page, and stands in the way of no save', async () => {
    const gone = await write(portal.payload, 'veranstaltungen', veranstaltung('Konzert', place()));
    const draft = await portal.payload.create({
      collection: 'meldungen',
      data: meldung('Entwurf', place()) as never,
      draft: true,
    });
    const words = richText(
      paragraph(text('Zum '), linkToDocument('veranstaltungen', gone, 'Konzert'), text(' und zum ')),
      paragraph(linkToDocument('meldungen', draft.id, 'Entwurf')),
    );
    const id = await write(portal.payload, 'meldungen', meldung('Verweise', place(), { text: words }));
    // A link in a block of a page does not keep it either; what a block shows does.
    await write(
      portal.payload,
      'seiten',
      seite('Verweise', place(), { bloecke: [{ blockType: 'text', text: words }] }),
    );
    const office = await write(portal.payload, 'organisationseinheiten', stelle('Gezeigtes Amt', place()));
    await write(
      portal.payload,
      'seiten',
      seite('Amt', place(), { bloecke: [{ blockType: 'stelle', stelle: office }] }),
    );
    await expect(
      portal.payload.delete({ collection: 'organisationseinheiten', id: office, context: quietly }),
    ).rejects.toThrow(/wird noch gebraucht: 1 × Seite\./);
    expect(await textOf(id)).toContain(gone);
    await portal.payload.delete({ collection: 'veranstaltungen', id: gone, context: quietly });
    const form = await textOf(id);
    expect(form).not.toContain(gone);
    expect(form).toContain('Konzert');
    expect(form, 'what is not published yet may be linked').toContain(String(draft.id));
    await portal.payload.update({
      collection: 'meldungen',
      id,
      data: { text: words, _status: 'published' } as never,
      context: quietly,
    });
    expect(
      JSON.stringify(await portal.payload.db.findOne({ collection: 'meldungen', where: { id: { equals: id } } })),
    ).not.toContain(gone);
    await portal.publish('ahausen');
    for (const path of ['/aktuelles/verweise/', '/seiten/verweise/'])
      expect(portal.site('ahausen').text(path)).toContain('Zum Konzert und zum');
    await portal.payload.delete({ collection: 'meldungen', id: draft.id, context: quietly });
  });
});

test('texts from before texts were cleaned break no feed, calendar, search or page, and the migration cleans them', async () => {
  const { payload } = portal;
  const place = content.kommunen.ahausen;
  const dirty = (words: string) => `${words[0]}\u0001\u0007${words.slice(1)}\u202e\ufffe`;
  const ids = {
    meldungen: await write(payload, 'meldungen', meldung('Altbestand', place)),
    veranstaltungen: await write(payload, 'veranstaltungen', veranstaltung('Altfest', place)),
    leistungen: await write(payload, 'leistungen', leistung('Altleistung', 'steuern', { synonyme: ['Wort'] })),
    organisationseinheiten: content.stellen.ahausen,
    kommunen: place,
  } as const;
  type Row = Record<string, unknown> & { id: string };
  const rowOf = async (collection: keyof typeof ids) =>
    (await payload.db.findOne<Row>({ collection, where: { id: { equals: ids[collection] } } }))!;
  const plant = async (collection: keyof typeof ids, data: Data) =>
    payload.db.updateOne({
      collection,
      id: ids[collection],
      data: { ...(await rowOf(collection)), ...data, updatedAt: new Date().toISOString() },
    });
  await plant('meldungen', {
    titel: { de: dirty('Altbestand') },
    teaser: { de: dirty('Teaser') },
    text: { de: richText(paragraph(text(dirty('Text')))) },
  });
  await plant('veranstaltungen', { titel: { de: dirty('Altfest') }, ort: { name: dirty('Halle') } });
  await plant('leistungen', {
    bezeichnung: { de: dirty('Altleistung') },
    synonyme: { de: [dirty('Wort')] },
    kosten: [{ id: 'alt', bezeichnung: { de: dirty('Gebühr') }, art: 'fest', betrag: 5 }],
  });
  await plant('organisationseinheiten', { name: { de: dirty('Rathaus') }, telefon: dirty('02452 130') });
  await plant('kommunen', { anzeigeName: dirty('Gemeinde Ahausen') });

  const { ahausen } = await portal.publish('ahausen');
  expect(ahausen).toMatchObject({ zustand: 'live', zurueckgehalten: [] });
  const site = portal.site('ahausen');
  for (const file of ['/feed.xml', '/sitemap.xml', '/veranstaltungen.ics'])
    expect(site.html(file), file).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe]/);
  for (const file of ['/leistungen.json', '/leistungen/worte.json'])
    expect(() => JSON.parse(site.html(file)) as unknown, file).not.toThrow();
  expect(xmlProblems('rss', site.html('/feed.xml'))).toEqual([]);
  for (const [path, words] of [
    ['/aktuelles/altbestand/', 'bestand'],
    ['/veranstaltungen/altfest/', 'fest'],
    ['/leistungen/altleistung/', 'leistung'],
  ] as const)
    expect(site.text(path)).toContain(words);

  const before = await rowOf('meldungen');
  expect(await cleanStoredText(payload)).toEqual([expect.stringMatching(/^\d+ documents lost characters/)]);
  expect(await rowOf('meldungen')).toMatchObject({ titel: { de: 'Altbestand' }, teaser: { de: 'Teaser' } });
  expect(await rowOf('veranstaltungen')).toMatchObject({ titel: { de: 'Altfest' }, ort: { name: 'Halle' } });
  expect(await rowOf('leistungen')).toMatchObject({
    bezeichnung: { de: 'Altleistung' },
    synonyme: { de: ['Wort'] },
    kosten: [{ bezeichnung: { de: 'Gebühr' }, betrag: 5 }],
  });
  expect(await rowOf('organisationseinheiten')).toMatchObject({ name: { de: 'Rathaus' }, telefon: '02452 130' });
  expect(JSON.stringify(await rowOf('meldungen'))).toContain('"text":"Text"');
  expect((await rowOf('meldungen'))['updatedAt']).toEqual(before['updatedAt']);
  expect(await cleanStoredText(payload)).toEqual([]);
});

test('an event without a time says its day, and that it lasts all day only where somebody said so', async () => {
  const place = content.kommunen.ahausen;
  await write(portal.payload, 'veranstaltungen', veranstaltung('Ohne Uhrzeit', place));
  await write(portal.payload, 'veranstaltungen', veranstaltung('Den ganzen Tag', place, { ganztaegig: true }));
  await portal.publish('ahausen');
  const site = portal.site('ahausen');
  expect(site.text('/veranstaltungen/ohne-uhrzeit/')).toContain('Donnerstag, 1. April 2027');
  expect(site.text('/veranstaltungen/ohne-uhrzeit/')).not.toContain('ganztägig');
  expect(site.text('/veranstaltungen/den-ganzen-tag/')).toContain('Donnerstag, 1. April 2027, ganztägig');
  expect(site.html('/veranstaltungen.ics').match(/DTSTART;VALUE=DATE:20270401/g)?.length).toBeGreaterThan(1);
});

test('a PDF can be loaded from a text, a page, a form and a news item, with its kind and size', async () => {
  const { payload } = portal;
  const place = content.kommunen.ahausen;
  const file = await payload.create({
    collection: 'media',
    data: { titel: 'Satzung über die Straßenreinigung', kommune: place, lizenz: 'Stadt Ahausen' },
    file: { data: PDF, mimetype: 'application/pdf', name: 'Satzung (Änderung 2027).pdf', size: PDF.byteLength },
    context: quietly,
  });
  const id = String(file.id);
  const address = `/medien/${file.filename}`;
  const link = linkToDocument('media', id, 'Satzung');
  await write(
    payload,
    'meldungen',
    meldung('Neue Satzung', place, { text: richText(paragraph(text('Siehe '), link, text('.'))), dateien: [id] }),
  );
  await write(
    payload,
    'seiten',
    seite('Satzungen', place, {
      bloecke: [
        { blockType: 'download', ueberschrift: 'Satzungen', dateien: [{ datei: id, bezeichnung: 'Reinigung' }] },
      ],
    }),
  );
  await write(
    payload,
    'leistungen',
    leistung('Straßenreinigung', 'andere', { formulare: [{ bezeichnung: 'Plan', datei: id }] }),
  );
  const { ahausen } = await portal.publish('ahausen');
  expect(ahausen?.zustand).toBe('live');
  const site = portal.site('ahausen');
  expect(site.has(address)).toBe(true);
  const anchors = (path: string) =>
    [...site.html(path).matchAll(/<a href="(\/medien\/[^"]+)"[^>]*>([^<]+)<\/a>/g)].map(
      ([, href, words]) => `${href} ${words!.trim().replaceAll('\u00a0', ' ')}`,
    );
  expect(anchors('/aktuelles/neue-satzung/')).toEqual([
    `${address} Satzung (PDF, 1 kB)`,
    `${address} Satzung über die Straßenreinigung (PDF, 1 kB)`,
  ]);
  expect(anchors('/seiten/satzungen/')).toEqual([`${address} Reinigung (PDF, 1 kB)`]);
  expect(anchors('/leistungen/strassenreinigung/')).toContain(`${address} Plan (PDF, 1 kB)`);
});
