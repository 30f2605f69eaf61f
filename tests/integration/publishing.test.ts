import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addDays, documentPath } from '@serviceportal/content-types';
import { DatabaseCorpus, requestPublish } from '@serviceportal/cms';
import { rollback, siteLayout } from '@serviceportal/site/publish';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { fee, hinweis, leistung, meldung, stelle, write, writeContent, type Content } from '../support/content.ts';
import { onMongo, watchSql } from '../support/database.ts';
import { NOW, openPortal, rowsOf, TODAY, type Portal } from '../support/portal.ts';
import { linkToDocument, paragraph, richText, text } from '../support/rich-text.ts';

let portal: Portal;
let content: Content;

const SITES = ['ahausen', 'bergstadt', 'cronau', 'musterland'];
const HUNDESTEUER = '/leistungen/hundesteuer/';
const quietly = { publishLater: true };

beforeAll(async () => {
  portal = await openPortal();
  content = await writeContent(portal.payload);
});
afterAll(() => portal.close());
beforeEach(() => portal.work());
beforeEach(() => portal.publish());
afterEach(() => {
  portal.clock.now = NOW;
});

/** What each site shows; a site that is not touched shows the same inodes afterwards. */
const fingerprints = () => Object.fromEntries(SITES.map((slug) => [slug, portal.site(slug).fingerprint()]));

const setFee = (euro: number) =>
  portal.payload.update({
    collection: 'angebote',
    id: content.angebot,
    data: {
      _status: 'published',
      module: { kosten: { modus: 'ersetzen', wert: [fee('Erster Hund', euro)] } },
    } as never,
    locale: 'de',
    depth: 0,
  });
const setTeaser = (teaser: string, draft = false) =>
  portal.payload.update({
    collection: 'leistungen',
    id: content.leistungen.hundesteuer,
    data: { teaser },
    locale: 'de',
    draft,
    depth: 0,
  });
const waiting = async () =>
  (
    await portal.payload.find({
      collection: 'veroeffentlichungen',
      where: { zustand: { equals: 'wartet' } },
      depth: 0,
      pagination: false,
    })
  ).docs;

test('a fee of one Kommune appears on its page, and no file of another site is touched', async () => {
  const before = fingerprints();
  await setFee(97.5);
  await portal.work();
  expect(portal.site('ahausen').text(HUNDESTEUER)).toContain('97,50 €');
  expect(portal.site('bergstadt').text(HUNDESTEUER)).toContain('60,00 €');
  const after = fingerprints();
  const changed = SITES.filter((slug) => JSON.stringify(before[slug]) !== JSON.stringify(after[slug]));
  expect(changed).toEqual(['ahausen']);
  // On its own site, too, other pages are the very files they were.
  expect(after.ahausen!['leistungen/personalausweis/index.html']).toBe(
    before.ahausen!['leistungen/personalausweis/index.html'],
  );
  const row = await portal.lastRow('ahausen');
  expect(row).toMatchObject({
    zustand: 'live',
    anlaesse: ['Angebot: Hundesteuer – Gemeinde Ahausen'],
    release: portal.site('ahausen').release,
  });
});

test('a changed Stammtext appears at once on `folgen`, on `freigeben` only when it was accepted', async () => {
  await setTeaser('Für jeden Hund ist Steuer zu zahlen.');
  await portal.work();
  for (const slug of ['ahausen', 'cronau', 'musterland'])
    expect(portal.site(slug).text(HUNDESTEUER)).toContain('Für jeden Hund ist Steuer zu zahlen.');
  const bergstadt = portal.site('bergstadt');
  expect(bergstadt.text(HUNDESTEUER)).toContain('was Sie wissen müssen');
  expect(bergstadt.text(HUNDESTEUER)).not.toContain('Für jeden Hund');

  const open = await portal.payload.find({
    collection: 'uebernahmen',
    where: { and: [{ kommune: { equals: content.kommunen.bergstadt } }, { stand: { equals: 'offen' } }] },
    depth: 0,
  });
  expect(open.docs).toHaveLength(1);
  await portal.payload.update({
    collection: 'uebernahmen',
    id: open.docs[0]!.id,
    data: { stand: 'uebernommen' },
    depth: 0,
  });
  await portal.work();
  expect(bergstadt.text(HUNDESTEUER)).toContain('Für jeden Hund ist Steuer zu zahlen.');
});

test('a newer Fassung takes the place of one nobody answered, and a declined one changes nothing', async () => {
  const { payload } = portal;
  const openRows = async () =>
    (
      await payload.find({
        collection: 'uebernahmen',
        where: { stand: { equals: 'offen' } },
        depth: 0,
        pagination: false,
      })
    ).docs;
  const shown = portal.site('bergstadt').text(HUNDESTEUER);
  await setTeaser('Erste neue Fassung.');
  await setTeaser('Zweite neue Fassung.');
  const rows = await openRows();
  expect(rows).toHaveLength(1);
  const pinned = await payload.findByID({ collection: 'stammtextfassungen', id: String(rows[0]!.fassung), depth: 0 });
  expect(pinned.inhalt).toMatchObject({ teaser: { de: 'Zweite neue Fassung.' } });
  await payload.update({ collection: 'uebernahmen', id: rows[0]!.id, data: { stand: 'abgelehnt' }, depth: 0 });
  await portal.work();
  expect(portal.site('bergstadt').text(HUNDESTEUER)).toBe(shown);
});

test('drafts are not published and ask for no publish', async () => {
  const { payload } = portal;
  const before = fingerprints();
  await setTeaser('Nur ein Entwurf.', true);
  const news = await payload.create({
    collection: 'meldungen',
    data: { ...meldung('Entwurf', content.kommunen.ahausen), _status: 'draft' } as never,
    depth: 0,
  });
  await payload.update({
    collection: 'meldungen',
    id: news.id,
    data: { titel: 'Noch ein Entwurf' },
    draft: true,
    depth: 0,
  });
  expect(await waiting()).toEqual([]);
  // Even when something else is published, the drafts stay where they are.
  await portal.publish();
  expect(fingerprints()).toEqual(before);
});

test('an English draft does not go public with a German correction', async () => {
  const { payload } = portal;
  const id = await write(payload, 'leistungen', leistung('Fundbüro', 'ordnung'));
  const english = (data: object) => payload.update({ collection: 'leistungen', id, data, locale: 'en', depth: 0 });
  await english({ bezeichnung: 'Lost property', teaser: 'Half-finished' });
  await payload.update({
    collection: 'leistungen',
    id,
    data: { teaser: 'Verloren? Hier gefunden.' },
    locale: 'de',
    depth: 0,
  });
  await portal.work();
  const site = portal.site('ahausen');
  expect(site.text('/leistungen/fundbuero/')).toContain('Verloren? Hier gefunden.');
  expect(site.has('/en/leistungen/fundbuero/')).toBe(false);
  await english({ freigegeben: true });
  await portal.work();
  expect(site.text('/en/leistungen/fundbuero/')).toContain('Half-finished');
});

test('what is taken back disappears, with the links to it', async () => {
  const site = portal.site('ahausen');
  expect(site.text('/aktuelles/')).toContain('Neuer Spielplatz');
  const status = (_status: 'draft' | 'published') =>
    portal.payload.update({ collection: 'meldungen', id: content.meldung, data: { _status }, depth: 0 });
  await status('draft');
  await portal.work();
  expect(site.has('/aktuelles/neuer-spielplatz/')).toBe(false);
  expect(site.text('/aktuelles/')).not.toContain('Neuer Spielplatz');
  await status('published');
  await portal.work();
  expect(site.has('/aktuelles/neuer-spielplatz/')).toBe(true);
});

test('a rollback brings the old page back and holds the site until somebody publishes it', async () => {
  const site = portal.site('ahausen');
  await setFee(70);
  await portal.work();
  await setFee(80);
  await portal.work();
  expect(site.text(HUNDESTEUER)).toContain('80,00 €');
  rollback({ siteRoot: site.root });
  expect(site.text(HUNDESTEUER)).toContain('70,00 €');

  await setFee(81);
  await portal.work();
  expect(site.text(HUNDESTEUER)).toContain('70,00 €');
  const held = await portal.lastRow('ahausen');
  expect(held).toMatchObject({ zustand: 'angehalten' });
  expect(held.ergebnis).toMatch(/zurückgesetzt/);

  const asked = await portal.publish('ahausen');
  expect(asked.ahausen).toMatchObject({ id: held.id, zustand: 'live' });
  expect(site.text(HUNDESTEUER)).toContain('81,00 €');
  await setFee(82);
  await portal.work();
  expect(site.text(HUNDESTEUER)).toContain('82,00 €');
});

test('an urgent notice appears on a site that was rolled back', async () => {
  const site = portal.site('ahausen');
  await setFee(71);
  await portal.work();
  await setFee(72);
  await portal.work();
  rollback({ siteRoot: site.root });
  await write(portal.payload, 'hinweise', hinweis('Bitte das Wasser abkochen.', content.kommunen.ahausen));
  await requestPublish(portal.payload, { kommunen: [content.kommunen.ahausen], anlass: 'Hinweis' });
  await portal.work();
  expect(site.text(HUNDESTEUER)).toContain('Bitte das Wasser abkochen.');
  expect(site.text(HUNDESTEUER)).toContain('71,00 €');
  expect(await portal.lastRow('ahausen')).toMatchObject({ zustand: 'angehalten' });
});

test('a site that was rolled back to what another version of the portal made waits as it is', async () => {
  const site = portal.site('ahausen');
  await setFee(73);
  await portal.work();
  await setFee(74);
  await portal.work();
  const { release } = rollback({ siteRoot: site.root });
  const file = join(siteLayout.release(site.root, release), 'snapshot.json');
  const { leitfaeden: _, ...older } = site.snapshot;
  writeFileSync(file, JSON.stringify({ ...older, version: 1 }));
  rmSync(file.replace('.json', '.changes'), { force: true });
  const before = site.fingerprint();
  await write(portal.payload, 'hinweise', hinweis('Die Schule fällt aus.', content.kommunen.ahausen));
  await requestPublish(portal.payload, { kommunen: [content.kommunen.ahausen], anlass: 'Hinweis' });
  await portal.work();
  expect(await portal.lastRow('ahausen')).toMatchObject({ zustand: 'angehalten' });
  expect(site.fingerprint()).toEqual(before);
  await portal.publish('ahausen');
  expect(site.text(HUNDESTEUER)).toContain('Die Schule fällt aus.');
  expect(site.text(HUNDESTEUER)).toContain('74,00 €');
});

test('a joint notice appears only where the Kommune gave its mandate', async () => {
  await write(
    portal.payload,
    'hinweise',
    hinweis('Hochwasser im ganzen Kreis.', content.kommunen.musterland, { gemeinsam: true }),
  );
  await portal.publish();
  const shows = SITES.filter((slug) => portal.site(slug).text('/').includes('Hochwasser im ganzen Kreis.'));
  expect(shows).toEqual(['ahausen', 'musterland']);
});

test('a fee changes on its day', async () => {
  const first = addDays(TODAY, 10);
  await portal.payload.update({
    collection: 'angebote',
    id: content.angebot,
    data: {
      module: {
        kosten: {
          modus: 'ersetzen',
          wert: [
            fee('Erster Hund', 50, { gueltigBis: addDays(first, -1) }),
            fee('Erster Hund', 55, { gueltigAb: first, quelle: 'Satzung' }),
          ],
        },
      },
    } as never,
    locale: 'de',
    depth: 0,
    context: quietly,
  });
  const site = portal.site('ahausen');
  const on = async (day: string) => {
    portal.clock.now = new Date(`${day}T09:00:00Z`);
    await portal.publish('ahausen');
    return site.snapshot.leistungen.find(({ slug }) => slug === 'hundesteuer')!.locales.de!;
  };
  const before = await on(addDays(first, -1));
  expect(before.kosten.map(({ betrag }) => betrag)).toEqual([5000]);
  expect(before.kostenKuenftig.map(({ betrag }) => betrag)).toEqual([5500]);
  expect(site.text(HUNDESTEUER)).toContain('50,00 €');
  const after = await on(first);
  expect(after.kosten.map(({ betrag }) => betrag)).toEqual([5500]);
  expect(after.kostenKuenftig).toEqual([]);
  expect(site.text(HUNDESTEUER)).toContain('55,00 €');
  expect(site.text(HUNDESTEUER)).not.toContain('50,00 €');
});

test('requests merge: two saves, one row, one release', async () => {
  await setFee(61);
  await setFee(62);
  const rows = (await waiting()).filter(({ slug }) => slug === 'ahausen');
  expect(rows).toHaveLength(1);
  const count = (await rowsOf(portal.payload, 'ahausen')).length;
  await portal.work();
  expect(portal.site('ahausen').text(HUNDESTEUER)).toContain('62,00 €');
  const after = await rowsOf(portal.payload, 'ahausen');
  expect(after).toHaveLength(count);
  expect(after[0]).toMatchObject({ zustand: 'live', id: rows[0]!.id });
});

test.skipIf(onMongo)('from a save to live with its index, the row of the publish is written four times', async () => {
  const index = () => portal.publisher.publishIndex('ahausen');
  await portal.publish('ahausen');
  await index();
  const writes: string[] = [];
  const end = watchSql(portal.payload, (statement) => {
    // What Payload does for nothing, and the document itself with its versions.
    const table = /^\s*(?:insert into|update|delete from) "(\w+)"(?! where false)/i.exec(statement)?.[1];
    if (table && !/^_?angebote/.test(table)) writes.push(table);
  });
  await setFee(67);
  await portal.work();
  // Nothing that the search tells has changed: else one more, when the index has followed.
  expect(await index()).toBe('done');
  end();
  expect(portal.site('ahausen').text(HUNDESTEUER)).toContain('67,00 €');
  expect(await portal.lastRow('ahausen')).toMatchObject({ zustand: 'live', indexAm: expect.any(String) as string });
  // Asked for with its reason, begun, live.
  expect(writes).toEqual([
    'veroeffentlichungen',
    'veroeffentlichungen_texts',
    'veroeffentlichungen',
    'veroeffentlichungen',
  ]);

  // A second save of the same document while the first waits says nothing new.
  await setFee(68);
  writes.length = 0;
  const again = watchSql(portal.payload, (statement) => {
    if (/^\s*(?:insert into|update|delete from) "veroeff/i.test(statement)) writes.push(statement);
  });
  await setFee(69);
  again();
  expect(writes).toEqual([]);
  await portal.work();
  expect(portal.site('ahausen').text(HUNDESTEUER)).toContain('69,00 €');
});

test('a second row that waits is not forgotten', async () => {
  // A kill leaves a request that ran and one that was made meanwhile; both wait after the restart.
  await requestPublish(portal.payload, { kommunen: [content.kommunen.ahausen], anlass: 'Erste' });
  const first = (await waiting())[0]!;
  await portal.payload.update({
    collection: 'veroeffentlichungen',
    id: first.id,
    data: { zustand: 'laeuft' },
    depth: 0,
  });
  await requestPublish(portal.payload, { kommunen: [content.kommunen.ahausen], anlass: 'Zweite' });
  await portal.payload.update({
    collection: 'veroeffentlichungen',
    id: first.id,
    data: { zustand: 'wartet' },
    depth: 0,
  });
  expect(await waiting()).toHaveLength(2);
  await portal.work();
  expect(await waiting()).toEqual([]);
});

test('nothing changed: no release, and the row says so', async () => {
  const before = portal.site('ahausen').release;
  const { ahausen } = await portal.publish('ahausen');
  expect(ahausen).toMatchObject({
    zustand: 'live',
    geaenderteSeiten: 0,
    ergebnis: 'Es gab nichts zu ändern.',
    release: before,
  });
  expect(portal.site('ahausen').release).toBe(before);
});

test('offered news appears elsewhere only after the other Kommune took it over', async () => {
  const { payload } = portal;
  await payload.create({
    collection: 'meldungen',
    data: {
      ...meldung('Kreis-Radtag', content.kommunen.musterland, { reichweite: 'angeboten' }),
      _status: 'published',
    } as never,
    locale: 'de',
    depth: 0,
  });
  await portal.work();
  const path = '/aktuelles/kreis-radtag/';
  expect(SITES.filter((slug) => portal.site(slug).has(path))).toEqual(['musterland']);
  const { docs } = await payload.find({
    collection: 'uebernahmen',
    where: { and: [{ kommune: { equals: content.kommunen.cronau } }, { titel: { like: 'Kreis-Radtag' } }] },
    depth: 0,
  });
  await payload.update({ collection: 'uebernahmen', id: docs[0]!.id, data: { stand: 'uebernommen' }, depth: 0 });
  await portal.work();
  expect(SITES.filter((slug) => portal.site(slug).has(path))).toEqual(['cronau', 'musterland']);
});

test('an office that only a text links to stays, although that text is not read again', async () => {
  const { payload } = portal;
  const office = await write(
    payload,
    'organisationseinheiten',
    stelle('Kreisarchiv', content.kommunen.musterland, 'kreis'),
  );
  const words = richText(
    paragraph(text('Fragen Sie das '), linkToDocument('organisationseinheiten', office, 'Archiv')),
  );
  await write(payload, 'leistungen', leistung('Ahnenforschung', 'schule', { volltext: words }));
  const site = portal.site('ahausen');
  const officePath = documentPath('organisationseinheiten', 'kreisarchiv');
  const releases = new Set([site.release]);
  await portal.publish();
  for (const euro of [63, 64, 65]) {
    expect(site.has(officePath)).toBe(true);
    expect(site.html(documentPath('leistungen', 'ahnenforschung'))).toContain(`<a href="${officePath}"`);
    releases.add(site.release);
    await setFee(euro);
    await portal.work();
  }
  // Each time the site was really written anew.
  expect(site.text(HUNDESTEUER)).toContain('65,00 €');
  expect(site.has(officePath)).toBe(true);
  expect(releases.add(site.release).size).toBe(5);
});

test('what is equal to an order stands as it was made, the newest first, whether the worker read it then or a later one reads all', async () => {
  const { payload, publisher } = portal;
  await portal.publish();
  const ids: string[] = [];
  for (const titel of ['Zuerst', 'Danach', 'Zuletzt'])
    ids.push(await write(payload, 'meldungen', meldung(titel, content.kommunen.ahausen)));
  const setStatus = (id: string, _status: 'draft' | 'published') =>
    payload.update({ collection: 'meldungen', id, data: { _status }, locale: 'de', depth: 0 });
  await portal.work();
  await setStatus(ids[0]!, 'draft');
  await portal.publish();
  await setStatus(ids[0]!, 'published');
  await portal.publish();
  const later = new DatabaseCorpus(payload);
  await later.refresh();
  const order = (corpus: DatabaseCorpus) => [...corpus.all('meldungen').keys()];
  expect(order(publisher.corpus)).toEqual(order(later));
  expect(order(later)).toEqual([...order(later)].sort().reverse());
});

test('a row dated in the future does not hide what is saved from then on', async () => {
  const { payload } = portal;
  const future = '2099-01-01T00:00:00.000Z';
  const where = { id: { equals: content.leistungen.personalausweis } };
  const { updatedAt: _, ...row } = (await payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection: 'leistungen',
    where,
  }))!;
  await payload.db.updateOne({ collection: 'leistungen', where, data: { ...row, updatedAt: future } });
  const { updatedAt } = await payload.findByID({ collection: 'leistungen', id: row.id, depth: 0 });
  expect(new Date(updatedAt).toISOString()).toBe(future);
  // The worker takes note of it.
  await portal.publish();
  expect(portal.publisher.corpus.get('leistungen', row.id)?.updatedAt).toContain('2099');

  const correct = (id: string, teaser: string) =>
    payload.update({ collection: 'leistungen', id, data: { teaser, _status: 'published' }, locale: 'de', depth: 0 });
  await correct(content.leistungen.hundesteuer, 'Gespeichert, als eine Zeile aus der Zukunft da war.');
  await portal.work();
  expect(portal.site('ahausen').text(HUNDESTEUER)).toContain('Gespeichert, als eine Zeile aus der Zukunft da war.');
  // The row itself can be changed, too.
  await correct(row.id, 'Wieder in der Gegenwart.');
  await portal.work();
  expect(portal.site('ahausen').text('/leistungen/personalausweis/')).toContain('Wieder in der Gegenwart.');
});
