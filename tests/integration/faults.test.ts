import { buildSnapshot, requestPublish } from '@serviceportal/cms';
import { APIError, type CollectionSlug } from 'payload';
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import {
  fee,
  hinweis,
  leistung,
  leitfaden,
  meldung,
  picture,
  seite,
  stelle,
  write,
  writeContent,
  type Content,
} from '../support/content.ts';
import { vanish } from '../support/database.ts';
import { apiKey, rest, writePeople } from '../support/people.ts';
import { NOW, openPortal, type Portal } from '../support/portal.ts';
import { linkToDocument, paragraph, richText, text } from '../support/rich-text.ts';

let portal: Portal;
let content: Content;
const quietly = { publishLater: true };

beforeAll(async () => {
  portal = await openPortal();
  content = await writeContent(portal.payload);
});
afterAll(() => portal.close());
beforeEach(() => portal.publish());

/** Asks as the portal itself does after a change, not as a person. */
async function publishAhausen(more: { schrumpfenErlaubt?: boolean } = {}) {
  await requestPublish(portal.payload, { kommunen: [content.kommunen.ahausen], anlass: 'Test', ...more });
  await portal.work();
  return portal.lastRow('ahausen');
}

const remove = (collection: CollectionSlug, id: string) =>
  portal.payload.delete({ collection, id, depth: 0, context: quietly });

/** Lets every read of a collection fail until the test is over. */
function breakReading(collection: CollectionSlug): () => void {
  const find = portal.payload.db.find;
  const spy = vi.spyOn(portal.payload.db, 'find').mockImplementation(function (this: typeof portal.payload.db, args) {
    if (args.collection === collection) return Promise.reject(new Error('disk I/O error'));
    return find.call(this, args) as never;
  });
  onTestFinished(() => spy.mockRestore());
  return () => spy.mockRestore();
}

/** Overwrites fields in the database, past everything that checks them. */
async function overwrite(collection: CollectionSlug, id: string, fields: Record<string, unknown>) {
  const { db } = portal.payload;
  const where = { id: { equals: id } };
  const row = (await db.findOne<Record<string, unknown> & { id: string }>({ collection, where }))!;
  await db.updateOne({ collection, where, data: { ...row, ...fields, updatedAt: new Date().toISOString() } });
}

const save = (collection: CollectionSlug, id: string, data: object) =>
  portal.payload.update({ collection, id, data, locale: 'de', depth: 0, context: quietly } as never);

test('a faulty document stays as it was and is named; everything else goes out', async () => {
  const { payload } = portal;
  const site = portal.site('ahausen');
  const page = await write(payload, 'seiten', seite('Kontakt', content.kommunen.ahausen));
  await portal.publish('ahausen');
  expect(site.text('/seiten/kontakt/')).toContain('Das steht unter Kontakt.');

  await overwrite('seiten', page, {
    einleitung: { de: 'Neue Einleitung' },
    bloecke: { de: [{ id: '1', blockType: 'text', text: 7 }] },
  });
  await save('meldungen', content.meldung, { teaser: 'Der Spielplatz ist fertig.' });
  const notice = await write(payload, 'hinweise', hinweis('Die Brücke ist gesperrt.', content.kommunen.ahausen));
  const row = await publishAhausen();

  expect(row.zustand).toBe('live');
  expect(row.zurueckgehalten).toMatchObject([{ collection: 'seiten', id: page, titel: 'Kontakt', shown: 'previous' }]);
  expect(row.ergebnis).toMatch(/„Kontakt“: Ein formatierter Text dieses Dokuments ist beschädigt/);
  expect(site.text('/seiten/kontakt/')).toContain('Das steht unter Kontakt.');
  expect(site.text('/seiten/kontakt/')).not.toContain('Neue Einleitung');
  expect(site.text('/aktuelles/')).toContain('Der Spielplatz ist fertig.');
  expect(site.text('/')).toContain('Die Brücke ist gesperrt.');

  // Mended, it goes out.
  await save('seiten', page, {
    einleitung: 'Neue Einleitung',
    bloecke: [{ blockType: 'stelle', stelle: content.stellen.ahausen }],
  });
  const mended = await publishAhausen();
  expect(mended).toMatchObject({ zustand: 'live', zurueckgehalten: [] });
  expect(site.text('/seiten/kontakt/')).toContain('Neue Einleitung');
  await remove('seiten', page);
  await remove('hinweise', notice);
});

test('text that is no text, in any kind of document, holds that document alone', async () => {
  const { payload } = portal;
  const { ahausen } = content.kommunen;
  const ids = {
    organisationseinheiten: await write(payload, 'organisationseinheiten', stelle('Bauhof', ahausen)),
    leistungen: await write(payload, 'leistungen', leistung('Winterdienst', 'strassen')),
    leitfaeden: await write(payload, 'leitfaeden', leitfaden('Umziehen', [{ ueberschrift: 'Abmelden' }])),
    meldungen: await write(payload, 'meldungen', meldung('Salz ist da', ahausen)),
    seiten: await write(payload, 'seiten', seite('Bauhof', ahausen)),
  };
  await portal.publish('ahausen');
  await overwrite('organisationseinheiten', ids.organisationseinheiten, { beschreibung: { de: 'x' } });
  await overwrite('leistungen', ids.leistungen, { volltext: { de: 7 } });
  await overwrite('leitfaeden', ids.leitfaeden, { einleitung: { de: true } });
  await overwrite('meldungen', ids.meldungen, { text: { de: { root: 'x' } } });
  await overwrite('seiten', ids.seiten, { bloecke: { de: [{ id: '1', blockType: 'text', text: 'x' }] } });
  await save('leistungen', content.leistungen.hundesteuer, { teaser: 'Geht trotzdem.' });
  const row = await publishAhausen();
  expect(row.zustand).toBe('live');
  expect((row.zurueckgehalten as { id: string; shown: string }[]).map(({ id, shown }) => [id, shown]).sort()).toEqual(
    Object.values(ids)
      .map((id) => [id, 'previous'])
      .sort(),
  );
  expect(portal.site('ahausen').text('/leistungen/hundesteuer/')).toContain('Geht trotzdem.');
  for (const [collection, id] of Object.entries(ids))
    await save(collection as CollectionSlug, id, { _status: 'draft' });
});

test('what a document shows and is gone is left out with a word; the document itself goes on', async () => {
  const { payload } = portal;
  const { ahausen } = content.kommunen;
  const site = portal.site('ahausen');
  const office = await write(payload, 'organisationseinheiten', stelle('Bürgerbüro', ahausen));
  const bloecke = [
    { blockType: 'stelle', stelle: office },
    { blockType: 'stelle', stelle: content.stellen.ahausen },
  ];
  const page = await write(payload, 'seiten', seite('Kontakt', ahausen, { bloecke }));
  const { id: image } = await payload.create({
    collection: 'media',
    data: { titel: 'Bild', kommune: ahausen, lizenz: 'frei' },
    file: await picture('bild.png', '#aa0000'),
    depth: 0,
    context: quietly,
  });
  const news = await write(payload, 'meldungen', meldung('Mit Bild', ahausen, { bild: image }));
  await portal.publish('ahausen');
  expect(site.text('/seiten/kontakt/')).toContain('Bürgerbüro');

  await vanish(payload, 'organisationseinheiten', office);
  // On SQLite the database clears the relation itself, so the picture is made unusable instead of taken away.
  await payload.db.updateOne({ collection: 'media', id: image, data: { hash: null, mimeType: null } });
  await save('seiten', page, { einleitung: 'Neue Einleitung' });
  const row = await publishAhausen();
  expect(row).toMatchObject({ zustand: 'live', zurueckgehalten: [] });
  expect(row.warnungen).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^„Kontakt“: Eine Stelle, die dort stehen soll, ist nicht veröffentlicht oder gelöscht/),
      expect.stringMatching(/^„Mit Bild“: Ein Bild oder eine Datei, die dort stehen soll, gibt es nicht mehr/),
    ]),
  );
  expect(site.text('/seiten/kontakt/')).toContain('Neue Einleitung');
  expect(site.text('/seiten/kontakt/')).toContain('Rathaus Ahausen');
  expect(site.text('/seiten/kontakt/')).not.toContain('Bürgerbüro');
  expect(site.has('/aktuelles/mit-bild/')).toBe(true);
  await remove('seiten', page);
  await remove('meldungen', news);
});

test('an office taken back does not keep the Kreis’s corrections from a page that named it', async () => {
  const kreis = portal.site('musterland');
  const shown = '/leistungen/personalausweis/';
  await portal.publish('musterland', 'ahausen');
  expect(kreis.text(shown)).toContain('Rathaus Ahausen');
  await save('organisationseinheiten', content.stellen.ahausen, { _status: 'draft' });
  await save('leistungen', content.leistungen.personalausweis, { teaser: 'Der neue Preis gilt ab heute.' });
  const rows = await portal.publish('musterland', 'ahausen');
  for (const slug of ['musterland', 'ahausen']) {
    expect(rows[slug]).toMatchObject({ zustand: 'live', zurueckgehalten: [] });
    expect(rows[slug]!.warnungen).toContainEqual(
      expect.stringMatching(
        /fehlt bei „Personalausweis“: Die zuständige Stelle ist nicht veröffentlicht oder gelöscht/,
      ),
    );
    expect(portal.site(slug).text(shown)).toContain('Der neue Preis gilt ab heute.');
  }
  expect(kreis.text(shown)).not.toContain('Rathaus Ahausen');
  expect(kreis.text(shown)).toContain('Rathaus Cronau');
  await save('organisationseinheiten', content.stellen.ahausen, { _status: 'published' });
});

test('a faulty document that never was on the site is left out and named', async () => {
  const { payload } = portal;
  const news = await write(payload, 'meldungen', meldung('Kaputt', content.kommunen.ahausen));
  await overwrite('meldungen', news, { text: { de: 'x' } });
  const row = await publishAhausen();
  expect(row.zustand).toBe('live');
  expect(row.zurueckgehalten).toMatchObject([{ collection: 'meldungen', id: news, shown: 'absent' }]);
  expect(portal.site('ahausen').has('/aktuelles/kaputt/')).toBe(false);
  await remove('meldungen', news);
});

test('only its own offices can a Kommune close', async () => {
  const { payload } = portal;
  const { cronau } = content.kommunen;
  const closure = await write(payload, 'schliesszeiten', {
    kommune: cronau,
    grund: 'Feier',
    von: '2027-03-11',
    bis: '2027-03-12',
    stellen: [content.stellen.cronau],
  });
  const closed = (kommune: string, office: string) =>
    buildSnapshot(portal.publisher.corpus, {
      kommune,
      now: NOW,
      baseUrlOf: (slug) => `http://${slug}.localhost`,
    }).snapshot.organisationseinheiten.find(({ id }) => id === office)?.schliesszeiten;
  await overwrite('schliesszeiten', closure, {
    stellen: [content.stellen.cronau, content.stellen.ahausen, content.stellen.kreishaus],
  });
  await portal.publisher.corpus.refresh();
  expect(closed('cronau', content.stellen.cronau)).toHaveLength(1);
  expect(closed('ahausen', content.stellen.ahausen)).toEqual([]);
  expect(closed('musterland', content.stellen.kreishaus)).toEqual([]);
  await remove('schliesszeiten', closure);
});

test('a document whose page cannot be rendered stays as it was and is named; everything else goes out', async () => {
  const { payload } = portal;
  const site = portal.site('ahausen');
  const setText = (words: string) =>
    payload.update({
      collection: 'meldungen',
      id: content.meldung,
      data: { text: richText(paragraph(text(words))) as never },
      locale: 'de',
      depth: 0,
      context: quietly,
    });
  await setText('Vorher.');
  await portal.publish('ahausen');
  // A fault planted where the text becomes a page, not where it is saved or read.
  const replace = String.prototype.replace;
  const planted = vi.spyOn(String.prototype, 'replace').mockImplementation(function (this: string, ...args: never[]) {
    if (this.includes('Fehler in der Ansicht') && new Error('where').stack?.includes('/site/src/view/'))
      throw new TypeError('planted');
    return Reflect.apply(replace, this, args) as string;
  } as never);
  onTestFinished(() => planted.mockRestore());
  await setText('Fehler in der Ansicht');
  const fresh = await write(
    payload,
    'meldungen',
    meldung('Ganz neu', content.kommunen.ahausen, { text: richText(paragraph(text('Fehler in der Ansicht'))) }),
  );
  const notice = await write(payload, 'hinweise', hinweis('Die Brücke ist gesperrt.', content.kommunen.ahausen));
  const row = await publishAhausen();
  expect(row.zustand).toBe('live');
  expect(row.zurueckgehalten).toHaveLength(2);
  expect(row.zurueckgehalten).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ collection: 'meldungen', id: content.meldung, shown: 'previous' }),
      expect.objectContaining({ collection: 'meldungen', id: fresh, titel: 'Ganz neu', shown: 'absent' }),
    ]),
  );
  expect(site.text('/')).toContain('Die Brücke ist gesperrt.');
  const { slug } = site.snapshot.meldungen.find(({ id }) => id === content.meldung)!;
  expect(site.text(`/aktuelles/${slug}/`)).toContain('Vorher.');
  expect(site.has('/aktuelles/ganz-neu/')).toBe(false);
  expect(site.text('/aktuelles/')).not.toContain('Ganz neu');

  planted.mockRestore();
  expect(await publishAhausen()).toMatchObject({ zustand: 'live', zurueckgehalten: [] });
  expect(site.has('/aktuelles/ganz-neu/')).toBe(true);
  await remove('meldungen', fresh);
  await remove('hinweise', notice);
});

test('a read error stops the release with a sentence for editors, the site keeps its files, and it is tried again', async () => {
  const site = portal.site('ahausen');
  const before = site.fingerprint();
  const mend = breakReading('angebote');
  await portal.payload.update({
    collection: 'kommunen',
    id: content.kommunen.ahausen,
    data: { telefon: '02452 999' },
    depth: 0,
    context: quietly,
  });
  const log = vi.spyOn(portal.payload.logger, 'error');
  onTestFinished(() => log.mockRestore());
  const row = await publishAhausen();
  expect(row.zustand).toBe('wartet');
  const [, reference] =
    /^Die Datenbank des Portals antwortet im Moment nicht oder ist gesperrt\. Die Website zeigt ihren letzten Stand\. Das Portal versucht es von selbst wieder, .* ([A-Z2-9]{4}-[A-Z2-9]{4})\.$/.exec(
      row.ergebnis ?? '',
    )!;
  // What went wrong is for who runs the portal: the log tells it under that number.
  expect(row.ergebnis).not.toMatch(/disk|error|read/i);
  const { msg, err } = log.mock.calls[0]![0] as { msg: string; err: Error };
  expect(msg).toContain(reference);
  expect(err.message).toContain('disk I/O error');
  expect(site.fingerprint()).toEqual(before);
  expect(site.drafts()).toEqual([]);
  mend();
  // Nobody asks again: the row still waits.
  await portal.work();
  expect(await portal.lastRow('ahausen')).toMatchObject({ id: row.id, zustand: 'live' });
  expect(site.text('/')).toContain('02452 999');
});

test('a site that would lose half of its pages stays, until a person says that it is meant', async () => {
  const { payload } = portal;
  const site = portal.site('ahausen');
  const pages: string[] = [];
  for (let n = 1; n <= 30; n += 1)
    pages.push(await write(payload, 'seiten', seite(`Verein ${n}`, content.kommunen.ahausen)));
  await portal.publish('ahausen');
  const before = site.fingerprint();
  const count = Object.keys(before).filter((file) => file.endsWith('.html')).length;

  for (const id of pages) await remove('seiten', id);
  const notice = await write(payload, 'hinweise', hinweis('Stromausfall in Unterdorf.', content.kommunen.ahausen));
  const row = await publishAhausen();
  expect(row.zustand).toBe('fehlgeschlagen');
  expect(row.ergebnis).toContain(`Die Website hätte nur noch ${count - 30} statt bisher ${count} Seiten.`);
  expect(site.has('/seiten/verein-1/')).toBe(true);
  // The urgent notice is not held up by it.
  expect(row.ergebnis).toMatch(/dringenden Hinweise sind trotzdem/);
  expect(site.text('/seiten/verein-1/')).toContain('Stromausfall in Unterdorf.');

  const allowed = await publishAhausen({ schrumpfenErlaubt: true });
  expect(allowed.zustand).toBe('live');
  expect(site.has('/seiten/verein-1/')).toBe(false);
  await remove('hinweise', notice);
});

test('a link to a document without a page here becomes plain text and a warning', async () => {
  const { payload } = portal;
  const target = await write(payload, 'leistungen', leistung('Angelschein', 'jagd-fischerei'));
  const page = await write(
    payload,
    'seiten',
    seite('Angeln', content.kommunen.ahausen, {
      bloecke: [
        {
          blockType: 'text',
          text: richText(paragraph(text('Sie brauchen den '), linkToDocument('leistungen', target, 'Angelschein'))),
        },
      ],
    }),
  );
  await portal.publish('ahausen');
  const site = portal.site('ahausen');
  expect(site.html('/seiten/angeln/')).toMatch(/<a href="\/leistungen\/angelschein\/"[^>]*>Angelschein<\/a>/);

  await payload.update({
    collection: 'leistungen',
    id: target,
    data: { _status: 'draft' },
    depth: 0,
    context: quietly,
  });
  const row = await publishAhausen();
  expect(row.zustand).toBe('live');
  expect(site.html('/seiten/angeln/')).toMatch(/Sie brauchen den Angelschein<\/p>/);
  expect(row.warnungen).toContainEqual(
    expect.stringMatching(
      /„Angeln“: Der Verweis „Angelschein“ führt zu einer Seite oder Datei, die es hier nicht gibt/,
    ),
  );
  await remove('seiten', page);
});

test('a document that others refer to is not deleted', async () => {
  const { payload } = portal;
  for (const [collection, id, user] of [
    ['organisationseinheiten', content.stellen.ahausen, 'Zuständigkeiten'],
    ['leistungen', content.leistungen.hundesteuer, 'Angebot'],
    ['media', content.media, 'Kommunen'],
    ['kommunen', content.kommunen.cronau, 'Zuständigkeiten'],
  ] as const) {
    const error = await remove(collection, id).catch((reason: unknown) => reason);
    expect(error, collection).toBeInstanceOf(APIError);
    expect(error).toMatchObject({
      status: 409,
      message: expect.stringMatching(new RegExp(`^Dieses Dokument wird noch gebraucht: .*${user}`)),
    });
    expect(await payload.findByID({ collection, id, depth: 0 })).toBeTruthy();
  }
});

test('the refusal reaches the editor over REST', async () => {
  const people = await writePeople(portal.payload, content);
  const answer = await rest(
    portal.payload,
    apiKey(people.a),
    'DELETE',
    `/organisationseinheiten/${content.stellen.ahausen}`,
  );
  expect(answer).toMatchObject({
    status: 409,
    body: { errors: [{ message: expect.stringMatching(/^Dieses Dokument wird noch gebraucht/) }] },
  });
});

test('a second Angebot for the same Leistung and place is refused', async () => {
  const twice = write(portal.payload, 'angebote', {
    kommune: content.kommunen.ahausen,
    leistung: content.leistungen.hundesteuer,
    module: { kosten: { modus: 'ersetzen', wert: [fee('Erster Hund', 1)] } },
  });
  await expect(twice).rejects.toMatchObject({
    status: 400,
    data: {
      errors: [{ path: 'leistung', message: expect.stringMatching(/gibt es in dieser Kommune schon ein Angebot/) }],
    },
  });
});

test('a Kommune whose emblem is lost keeps its site, and is named', async () => {
  const { payload } = portal;
  const { id: emblem } = await payload.create({
    collection: 'media',
    data: { titel: 'Eigenes Emblem', kommune: content.kommunen.cronau, lizenz: 'frei' },
    file: await picture('emblem-2.png', '#00aa00'),
    depth: 0,
    context: quietly,
  });
  await payload.update({
    collection: 'kommunen',
    id: content.kommunen.cronau,
    data: { wappen: emblem },
    depth: 0,
    context: quietly,
  });
  await portal.publish('cronau');
  await payload.db.updateOne({ collection: 'media', id: emblem, data: { hash: null, mimeType: null } });
  await requestPublish(payload, { kommunen: [content.kommunen.cronau], anlass: 'Test' });
  await portal.work();
  const row = await portal.lastRow('cronau');
  expect(row.zustand).toBe('live');
  expect(row.zurueckgehalten).toMatchObject([{ collection: 'kommunen', titel: 'Gemeinde Cronau', shown: 'previous' }]);
  expect(portal.site('cronau').text('/')).toContain('Gemeinde Cronau');
});

test('a Leistung without a German teaser stays as it was, or away where it never was, and is named', async () => {
  const { payload } = portal;
  const site = portal.site('ahausen');
  const shown = '/leistungen/sperrmuell/';
  const known = await write(payload, 'leistungen', leistung('Sperrmüll', 'ordnung'));
  await portal.publish('ahausen');
  expect(site.text(shown)).toContain('Sperrmüll: was Sie wissen müssen.');
  const unknown = await write(payload, 'leistungen', leistung('Trödelmarkt', 'ordnung'));
  await overwrite('leistungen', known, { teaser: { de: '' } });
  await overwrite('leistungen', unknown, { teaser: { de: ' ' } });

  const row = await publishAhausen();
  expect(row.zustand).toBe('live');
  expect(row.zurueckgehalten).toHaveLength(2);
  expect(row.zurueckgehalten).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ collection: 'leistungen', id: known, titel: 'Sperrmüll', shown: 'previous' }),
      expect.objectContaining({ collection: 'leistungen', id: unknown, titel: 'Trödelmarkt', shown: 'absent' }),
    ]),
  );
  expect(row.ergebnis).toMatch(/„Sperrmüll“: Auf Deutsch fehlt/);
  expect(site.text(shown)).toContain('Sperrmüll: was Sie wissen müssen.');
  expect(site.has('/leistungen/troedelmarkt/')).toBe(false);
  // It is named as long as it is so, not only when it is new.
  expect((await publishAhausen()).zurueckgehalten).toHaveLength(2);

  for (const id of [known, unknown])
    await payload.update({
      collection: 'leistungen',
      id,
      data: { teaser: 'Wieder da.' },
      locale: 'de',
      depth: 0,
      context: quietly,
    });
  expect((await publishAhausen()).zurueckgehalten).toEqual([]);
  expect(site.text('/leistungen/troedelmarkt/')).toContain('Wieder da.');
});

test('an Angebot that replaces the teaser with nothing leaves the Stammtext’s', async () => {
  const { payload } = portal;
  const setTeaser = (teaser: object) =>
    payload.update({
      collection: 'angebote',
      id: content.angebot,
      data: { module: { teaser } } as never,
      locale: 'de',
      depth: 0,
      context: quietly,
    });
  const teaser = () =>
    portal.site('ahausen').snapshot.leistungen.find(({ slug }) => slug === 'hundesteuer')?.locales.de?.teaser[0]?.text;
  await save('leistungen', content.leistungen.hundesteuer, { teaser: 'Hundesteuer: was Sie wissen müssen.' });
  await setTeaser({ modus: 'ersetzen', wert: 'So ist es in Ahausen.' });
  await publishAhausen();
  expect(teaser()).toBe('So ist es in Ahausen.');
  for (const wert of ['', ' ', null]) {
    await setTeaser({ modus: 'ersetzen', wert });
    const row = await publishAhausen();
    expect(row).toMatchObject({ zustand: 'live', zurueckgehalten: [] });
    expect(teaser(), JSON.stringify(wert)).toBe('Hundesteuer: was Sie wissen müssen.');
  }
  expect(portal.site('ahausen').text('/leistungen/hundesteuer/')).toContain('Hundesteuer: was Sie wissen müssen.');
  await setTeaser({ modus: 'uebernehmen' });
});

test('a LeiKa-Schlüssel belongs to one Leistung alone', async () => {
  const { payload } = portal;
  const taken = { leikaId: '99102013000000' };
  const refusal = {
    status: 400,
    data: {
      errors: [
        expect.objectContaining({
          path: 'leikaId',
          message: 'Diesen LeiKa-Schlüssel hat schon eine andere Leistung.',
        }),
      ],
    },
  };
  await expect(write(payload, 'leistungen', leistung('Hundeabgabe', 'steuern', taken))).rejects.toMatchObject(refusal);
  const change = (id: string, data: object) =>
    payload.update({ collection: 'leistungen', id, data, locale: 'de', depth: 0, context: quietly });
  await expect(change(content.leistungen.bauantrag, taken)).rejects.toMatchObject(refusal);
  // Its own it may keep.
  await expect(change(content.leistungen.hundesteuer, taken)).resolves.toMatchObject(taken);
});

test('a Kommune has one Impressum', async () => {
  const { payload } = portal;
  const impressum = (kommune: string, titel: string, more = {}) =>
    write(payload, 'seiten', seite(titel, kommune, { zweck: 'impressum', ...more }));
  const first = await impressum(content.kommunen.ahausen, 'Impressum');
  const refusal = {
    status: 400,
    message: 'Für diesen Zweck hat diese Kommune schon eine Seite. Bitte ändern Sie die vorhandene.',
  };
  await expect(impressum(content.kommunen.ahausen, 'Wer wir sind')).rejects.toMatchObject(refusal);
  await expect(impressum(content.kommunen.ahausen, 'Entwurf', { _status: 'draft' })).rejects.toMatchObject(refusal);
  const change = (id: string, data: object) =>
    payload.update({ collection: 'seiten', id, data, locale: 'de', depth: 0, context: quietly });
  await expect(change(content.seite, { zweck: 'impressum' })).rejects.toMatchObject(refusal);
  await expect(change(first, { einleitung: 'Angaben nach § 5 DDG' })).resolves.toMatchObject({ zweck: 'impressum' });
  const elsewhere = await impressum(content.kommunen.bergstadt, 'Impressum');
  for (const id of [first, elsewhere]) await remove('seiten', id);
});

test('a picture that only a page’s block shows is not deleted', async () => {
  const { payload } = portal;
  const { id: image } = await payload.create({
    collection: 'media',
    data: { titel: 'Rathaus', kommune: content.kommunen.ahausen, lizenz: 'frei' },
    file: await picture('rathaus.png', '#5500aa'),
    depth: 0,
    context: quietly,
  });
  const page = await write(
    payload,
    'seiten',
    seite('Das Rathaus', content.kommunen.ahausen, { bloecke: [{ blockType: 'bild', bild: image }] }),
  );
  await expect(remove('media', image)).rejects.toMatchObject({
    status: 409,
    message: expect.stringMatching(/^Dieses Dokument wird noch gebraucht: 1 × Seite\./),
  });
  await remove('seiten', page);
  await remove('media', image);
  await expect(payload.findByID({ collection: 'media', id: image, depth: 0 })).rejects.toMatchObject({ status: 404 });
});
