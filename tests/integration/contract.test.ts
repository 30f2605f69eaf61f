import type { CollectionSlug } from 'payload';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  fee,
  hinweis,
  kampagne,
  leistung,
  meldung,
  onlinedienst,
  picture,
  seite,
  stelle,
  veranstaltung,
  write,
  writeContent,
  type Content,
  type Data,
} from '../support/content.ts';
import { openPortal, type Portal } from '../support/portal.ts';
import { sentence } from '../support/rich-text.ts';

let portal: Portal;
let content: Content;
let ahausen: string;

beforeAll(async () => {
  portal = await openPortal();
  content = await writeContent(portal.payload);
  ahausen = content.kommunen.ahausen;
});
afterAll(() => portal.close());

const context = { publishLater: true };

const change = (collection: CollectionSlug, id: string, data: Data, locale = 'de', draft = false) =>
  portal.payload.update({
    collection,
    id,
    data: data as never,
    locale: locale as 'de',
    draft,
    depth: 0,
    context,
  }) as unknown as Promise<Data & { id: string }>;

/** What a write is refused with: the first field and its sentence. */
async function refusal(writing: Promise<unknown>): Promise<{ path: string; message: string }> {
  const error = await writing.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  const errors = (error as { data?: { errors?: { path: string; message: string }[] } } | undefined)?.data?.errors;
  if (!errors?.[0]) throw new Error(`taken, or refused without a field: ${String(error)}`);
  return errors[0];
}

test('a teaser that is too long is refused with the count', async () => {
  const writing = write(portal.payload, 'meldungen', meldung('Lang', ahausen, { teaser: 'x'.repeat(603) }));
  expect(await refusal(writing)).toEqual({
    path: 'teaser',
    label: expect.any(String),
    message: '„Teaser: ein bis zwei Sätze“ hat 603 von höchstens 400 Zeichen. Bitte kürzen Sie den Text.',
  });
});

test('news, events and campaigns need a text; a draft may wait for it', async () => {
  for (const [collection, data] of [
    ['meldungen', meldung('Ohne Text', ahausen, { text: null })],
    ['veranstaltungen', veranstaltung('Ohne Text', ahausen, { text: null })],
    ['kampagnen', kampagne('Ohne Text', ahausen, { text: sentence(' ') })],
  ] as const) {
    expect(await refusal(write(portal.payload, collection, data))).toMatchObject({
      path: 'text',
      message: 'Bitte füllen Sie „Text“ auf Deutsch aus.',
    });
    const { id } = await portal.payload.create({ collection, data: data as never, draft: true, depth: 0, context });
    expect(await refusal(change(collection, String(id), { _status: 'published' }))).toMatchObject({ path: 'text' });
  }
});

test('a draft holds no values of a foreign type', async () => {
  const draft = (data: Data) =>
    portal.payload.create({ collection: 'meldungen', data: data as never, draft: true, depth: 0, context });
  for (const [path, value] of [
    ['titel', 42],
    ['titel', { de: 'x' }],
    ['text', 'x'],
    ['text', 7],
    ['datum', '2027-13-01'],
    ['reichweite', 'alle'],
    ['gemeinsamMit', 'x'],
  ] as const)
    expect(await refusal(draft({ ...meldung('Entwurf', ahausen), [path]: value }))).toMatchObject({ path });
});

test('what is no document at all is refused, and a state that is none, in drafts too', async () => {
  for (const data of [null, 'x', 7, []])
    await expect(write(portal.payload, 'meldungen', data as never)).rejects.toBeDefined();
  for (const _status of ['weird', { equals: 'draft' }, 1])
    for (const draft of [false, true]) {
      const changing = change('meldungen', content.meldung, { _status }, 'de', draft);
      expect(await refusal(changing)).toMatchObject({ path: '_status' });
    }
  expect(await portal.payload.findByID({ collection: 'meldungen', id: content.meldung })).toMatchObject({
    _status: 'published',
  });
});

test('a list that is too long is refused before anything is done for its entries, in drafts too', async () => {
  const rows = Array.from({ length: 51 }, (_, index) => ({ bezeichnung: `Gebühr ${index}` }));
  const places = [
    ['leistungen', { kosten: rows }, 'kosten', '51 von höchstens 50'],
    ['leistungen', { synonyme: Array<string>(101).fill('Wort') }, 'synonyme', '101 von höchstens 100'],
    ['meldungen', { gemeinsamMit: Array<string>(201).fill(ahausen) }, 'gemeinsamMit', '201 von höchstens 200'],
  ] as const;
  for (const [collection, data, path, sentence] of places) {
    const creating = portal.payload.create({ collection, data: data as never, draft: true });
    const fault = await refusal(creating);
    expect(fault).toMatchObject({ path });
    expect(fault.message).toContain(sentence);
  }
});

test('a language that is released is whole, whichever language is published', async () => {
  const id = await write(portal.payload, 'meldungen', meldung('Deutsch und Englisch', ahausen));
  // Saved as a draft it may be half written.
  await change('meldungen', id, { titel: 'English', freigegeben: true }, 'en', true);
  expect(await refusal(change('meldungen', id, { _status: 'published' }, 'en'))).toMatchObject({
    path: 'teaser',
    message: expect.stringMatching(/^Diese Sprachfassung ist freigegeben\./),
  });
  expect(await refusal(change('meldungen', id, { _status: 'published' }))).toMatchObject({
    path: 'freigegeben',
    message: expect.stringMatching(/^Die Sprachfassung „English“ ist freigegeben, aber „Teaser/),
  });
  await change('meldungen', id, { freigegeben: false }, 'en', true);
  await change('meldungen', id, { _status: 'published' });
});

test('what has no German is not published from another language', async () => {
  const writing = portal.payload.create({
    collection: 'schliesszeiten',
    data: { kommune: ahausen, grund: 'Outing', von: '2027-05-01', bis: '2027-05-01', _status: 'published' } as never,
    locale: 'en',
    depth: 0,
    context,
  });
  expect(await refusal(writing)).toMatchObject({ path: 'grund', message: expect.stringMatching(/fehlt auf Deutsch/) });
});

test('what a published document newly refers to is published too; what was taken back since stays', async () => {
  const { id: office } = await portal.payload.create({
    collection: 'organisationseinheiten',
    data: stelle('Neues Amt', ahausen) as never,
    draft: true,
    depth: 0,
    context,
  });
  const page = seite('Amt', ahausen, { bloecke: [{ blockType: 'stelle', stelle: office }] });
  expect(await refusal(write(portal.payload, 'seiten', page))).toMatchObject({
    path: 'bloecke.0.stelle',
    message: expect.stringMatching(/^„Neues Amt“ ist noch nicht veröffentlicht/),
  });
  await change('organisationseinheiten', String(office), { _status: 'published' });
  const id = await write(portal.payload, 'seiten', page);
  await change('organisationseinheiten', String(office), { _status: 'draft' });
  await change('seiten', id, { einleitung: 'Eine Berichtigung.' });
});

test('a picture is a picture', async () => {
  const { id } = await portal.payload.create({
    collection: 'media',
    data: { titel: 'Video', kommune: ahausen, lizenz: 'frei' } as never,
    file: await picture('kein-video.png', '#00aa00'),
    depth: 0,
    context,
  });
  const block = { blockType: 'video', video: id, beschreibung: 'Ein Video.' };
  expect(await refusal(write(portal.payload, 'seiten', seite('Video', ahausen, { bloecke: [block] })))).toMatchObject({
    path: 'bloecke.0.video',
    message: expect.stringMatching(/ist nicht ein Video \(MP4\)/),
  });
});

test('a later fee ends an earlier one without an end; two prices on a day are refused', async () => {
  const rows = [fee('Hund', 60), fee('Hund', 70, { gueltigAb: '2028-01-01' })];
  const id = await write(portal.payload, 'leistungen', leistung('Hundekosten', 'steuern', { kosten: rows }));
  const stored = await portal.payload.findByID({ collection: 'leistungen', id, depth: 0 });
  expect(stored.kosten?.map(({ gueltigBis }) => gueltigBis ?? undefined)).toEqual(['2027-12-31', undefined]);
  for (const [one, other] of [
    [{ gueltigBis: '2027-01-31' }, { gueltigAb: '2027-01-01' }],
    [{}, {}],
    [{ gueltigAb: '2027-01-01' }, { gueltigBis: '2027-06-30' }],
    [{ gueltigBis: '2027-01-31' }, {}],
  ])
    expect(
      await refusal(change('leistungen', id, { kosten: [fee('Hund', 60, one), fee('Hund', 70, other)] })),
    ).toMatchObject({
      path: 'kosten.1.gueltigAb',
      message: expect.stringMatching(/^Zeile 1 .* und Zeile 2 .* gelten am selben Tag: Das wären zwei Preise\./),
    });
  const address = { strasse: 'Weg 1', plz: '52999', ort: 'Ahausen' };
  expect(
    await refusal(change('organisationseinheiten', content.stellen.ahausen, { anschriften: [address, address] })),
  ).toMatchObject({ path: 'anschriften.1.gueltigAb' });
});

test.each([
  'r&d@ahausen.example',
  'a/b@ahausen.example',
  'post.@ahausen.example',
  'post@übach.example',
  'post@ahausen',
])('the form asks of a mail address what the site asks: %s', async (email) => {
  expect(await refusal(change('organisationseinheiten', content.stellen.ahausen, { email }))).toMatchObject({
    path: 'email',
    message: expect.stringMatching(/ist keine E-Mail-Adresse, die alle Programme verstehen\. Bitte/),
  });
});

test('the address of a website is tidied, belongs to one Kommune and is one that the site takes', async () => {
  const { cronau } = content.kommunen;
  expect(await change('kommunen', cronau, { host: 'https://Service.Cronau.Example/' })).toMatchObject({
    host: 'https://service.cronau.example',
  });
  expect(await refusal(change('kommunen', ahausen, { host: 'http://service.cronau.example:8080' }))).toMatchObject({
    path: 'host',
    message: 'Diese Adresse hat schon „Gemeinde Cronau“. Bitte geben Sie eine andere an.',
  });
  for (const host of ['https://portal', 'https://x.example/pfad', 'ftp://x.example'])
    expect(await refusal(change('kommunen', ahausen, { host }))).toMatchObject({ path: 'host' });
  expect(await refusal(change('kommunen', ahausen, { slug: 'a'.repeat(64) }))).toMatchObject({ path: 'slug' });
  await change('kommunen', cronau, { host: '' });
});

test('what replaces a part of the Stammtext says something', async () => {
  const replace = (module: Data) =>
    refusal(
      change('angebote', content.angebot, {
        module: Object.fromEntries(Object.entries(module).map(([name, wert]) => [name, { modus: 'ersetzen', wert }])),
      }),
    );
  for (const module of [{ kosten: [] }, { volltext: null }, { bearbeitungsdauer: {} }])
    expect(await replace(module)).toMatchObject({
      path: `module.${Object.keys(module)[0]}.modus`,
      message: expect.stringMatching(/^Was den Stammtext ersetzt, ist leer/),
    });
});

test('a block for downloads offers at least one', async () => {
  const block = { blockType: 'download', ueberschrift: 'Zum Herunterladen', dateien: [] };
  expect(await refusal(write(portal.payload, 'seiten', seite('Leer', ahausen, { bloecke: [block] })))).toMatchObject({
    path: 'bloecke.0.dateien',
  });
});

test('rows that came from another document, or twice, are saved as rows of their own', async () => {
  const contacts = async (id: string) =>
    (await portal.payload.findByID({ collection: 'organisationseinheiten', id, depth: 0 })).ansprechpunkte ?? [];
  const office = (name: string, ansprechpunkte: unknown) =>
    write(portal.payload, 'organisationseinheiten', stelle(name, ahausen, 'kommune', { ansprechpunkte }));
  const first = await office('Erstes Amt', [
    { id: 'zeile', bezeichnung: 'Schalter' },
    { id: 'zeile', bezeichnung: 'Kasse' },
  ]);
  const rows = await contacts(first);
  expect(rows.map(({ bezeichnung }) => bezeichnung)).toEqual(['Schalter', 'Kasse']);
  const second = await office('Zweites Amt', rows);
  await change('organisationseinheiten', second, { ansprechpunkte: [...(await contacts(second)), ...rows] });
  expect((await contacts(second)).map(({ bezeichnung }) => bezeichnung)).toEqual([
    'Schalter',
    'Kasse',
    'Schalter',
    'Kasse',
  ]);
  await change('organisationseinheiten', first, { ansprechpunkte: rows });
  expect(await contacts(first), 'its own rows stay what they are').toEqual(rows);
});

test('prices go down to hundredths of a cent', async () => {
  const water = (betrag: number) =>
    write(portal.payload, 'leistungen', leistung(`Wasser ${betrag}`, 'steuern', { kosten: [fee('Wasser', betrag)] }));
  await water(2.475);
  for (const betrag of [2.47512, -1, 1e12])
    expect(await refusal(water(betrag)), String(betrag)).toMatchObject({ path: 'kosten.0.betrag' });
});

test('an Einsatz of an Onlinedienst is the only one of its Kommune on a day, and its address can be filled in', async () => {
  const { personalausweis } = content.leistungen;
  const einsatz = (kommunen: string[], more: Data = {}) => ({
    kommunen,
    urlVorlage: 'https://formulare.example/{ars}',
    zustand: 'verfuegbar',
    ...more,
  });
  const service = (schluessel: string, einsaetze: Data[]) =>
    write(portal.payload, 'onlinedienste', onlinedienst(schluessel, [personalausweis], { einsaetze }));
  expect(await refusal(service('zwei', [einsatz([ahausen]), einsatz([ahausen])]))).toMatchObject({
    path: 'einsaetze.1.kommunen',
    message: expect.stringMatching(/^Einsatz 1 und Einsatz 2 gelten am selben Tag/),
  });
  await service('alle-und-einer', [einsatz([]), einsatz([ahausen])]);
  for (const urlVorlage of [
    'https://x.example/{leikaId}',
    'https://x.example/{plz}',
    'https://x.example/{constructor}',
    'https://x.example/{ars',
    'https://{ags}/',
    'https://x.example:{ags}/',
    'x',
  ])
    expect(await refusal(service('adresse', [einsatz([], { urlVorlage })]))).toMatchObject({
      path: 'einsaetze.0.urlVorlage',
    });
});

test('a LeiKa-Schlüssel that an address needs stays', async () => {
  const key = { leikaId: '99102013000001' };
  const id = await write(portal.payload, 'leistungen', leistung('Mit Schlüssel', 'steuern', key));
  const einsaetze = [{ urlVorlage: 'https://x.example/{leikaId}', zustand: 'verfuegbar' }];
  await write(portal.payload, 'onlinedienste', onlinedienst('mit-schluessel', [id], { einsaetze }));
  expect(await refusal(change('leistungen', id, { leikaId: '' }))).toMatchObject({ path: 'leikaId' });
});

test('an office has a role once', async () => {
  const row = {
    leistung: content.leistungen.personalausweis,
    gebiet: 'kommune',
    kommune: ahausen,
    stelle: content.stellen.ahausen,
    rolle: 'beraet',
    gueltigBis: '2027-12-31',
  };
  await write(portal.payload, 'zustaendigkeiten', row);
  expect(await refusal(write(portal.payload, 'zustaendigkeiten', row))).toMatchObject({ path: 'stelle' });
  await write(portal.payload, 'zustaendigkeiten', { ...row, gueltigAb: '2028-01-01', gueltigBis: null });
  expect(
    await refusal(write(portal.payload, 'zustaendigkeiten', { ...row, gebiet: 'ortsteil', ortsteil: 'unterdorf' })),
  ).toMatchObject({ path: 'ortsteil', message: expect.stringMatching(/wie bei der Kommune: Unterdorf\./) });
});

test('the longest names are taken, and so is what hooks make of them', async () => {
  const long = (words: string) => `${words} ${'sehr '.repeat(60)}lang`.slice(-300);
  const service = await write(
    portal.payload,
    'leistungen',
    leistung(long('Leistung'), 'steuern', { slug: 'lange-leistung' }),
  );
  const office = await write(portal.payload, 'organisationseinheiten', stelle(long('Stelle'), ahausen));
  const row = { gebiet: 'kommune', kommune: ahausen, stelle: office, rolle: 'entscheidet', leistung: service };
  await write(portal.payload, 'zustaendigkeiten', row);
  await write(portal.payload, 'angebote', {
    kommune: ahausen,
    leistung: service,
    angeboten: true,
    ortsteil: 'Unterdorf',
  });
  await write(portal.payload, 'suchwoerter', { kommune: ahausen, leistung: service, woerter: ['lang'] });
  const notice = { text: 'x'.repeat(400), dringlichkeit: 'warnung', gemeinsam: true };
  await write(portal.payload, 'hinweise', hinweis('', content.kommunen.musterland, notice));
});

test('a document that rules forbid by now can still be taken back', async () => {
  const { payload } = portal;
  const { titel, text, ...rest } = meldung('Von früher', ahausen);
  // Written past all rules, as it was before they came.
  const { id } = await payload.db.create({
    collection: 'meldungen',
    data: {
      ...rest,
      slug: 'von-frueher',
      titel: { de: titel },
      teaser: { de: 'x'.repeat(500) },
      text: { de: text },
      _status: 'published',
    },
  });
  expect(await refusal(change('meldungen', String(id), { titel: 'Neu' }))).toMatchObject({ path: 'teaser' });
  expect(await change('meldungen', String(id), { _status: 'draft' })).toMatchObject({ _status: 'draft' });
});

test('news of tomorrow are planned, not on the site', async () => {
  const read = async (data: Data) => {
    const id = await write(portal.payload, 'meldungen', meldung('Von morgen', ahausen, data));
    return (await portal.payload.findByID({ collection: 'meldungen', id, depth: 0 })).erscheint;
  };
  expect(await read({ datum: '2036-12-10T07:30:00.000Z', slug: 'morgen' })).toBe('geplant für 10.12.2036, 08:30');
  expect(await read({ datum: '2020-12-10T07:30:00.000Z', slug: 'gestern' })).toBe('ja');
});

test('nobody can write a row that no one reads again, nor a document that is neither draft nor published', async () => {
  const readable = async () => (await portal.payload.find({ collection: 'meldungen', depth: 0 })).totalDocs;
  const before = await readable();
  for (const [path, value] of [
    ['createdAt', 'gestern'],
    ['updatedAt', {}],
    ['_status', 'fertig'],
    ['_status', null],
  ] as const) {
    expect(await refusal(change('meldungen', content.meldung, { [path]: value })), path).toMatchObject({ path });
    expect(
      await refusal(write(portal.payload, 'meldungen', { ...meldung('Von gestern', ahausen), [path]: value })),
      path,
    ).toMatchObject({ path });
  }
  // What Payload keeps for itself is read for everybody, too.
  expect(
    await refusal(
      portal.payload.create({
        collection: 'payload-preferences',
        data: { key: 'x', value: {}, createdAt: 'gestern' } as never,
      }),
    ),
  ).toMatchObject({ path: 'createdAt' });
  expect(await readable()).toBe(before);
});
