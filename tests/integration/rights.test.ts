import type { CollectionSlug, FlattenedField } from 'payload';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import {
  dayOfItsOwn,
  kampagne,
  leistung,
  meldung,
  picture,
  seite,
  stelle,
  write,
  writeContent,
  type Content,
  type Data,
} from '../support/content.ts';
import { apiKey, rest, writePeople, type People, type Role } from '../support/people.ts';
import { openPortal, type Portal } from '../support/portal.ts';
import { linkToDocument, paragraph, richText } from '../support/rich-text.ts';

let portal: Portal;
let content: Content;
let people: People;

const SECRET = 'Zauberamt';

beforeAll(async () => {
  portal = await openPortal();
  content = await writeContent(portal.payload);
  people = await writePeople(portal.payload, content);
});
afterAll(() => portal.close());

const ask = (role: Role, method: string, path: string, body?: Data) =>
  rest(portal.payload, apiKey(people[role]), method, path, body);
const linkTo = (collection: string, id: string) => richText(paragraph(linkToDocument(collection, id, 'dort')));
const fieldErrors = (body: Record<string, unknown>) =>
  ((body.errors as { data?: { errors?: { path: string; message: string }[] } }[] | undefined) ?? []).flatMap(
    ({ data }) => data?.errors ?? [],
  );
const stored = (collection: CollectionSlug, id: string, draft = false) =>
  portal.payload.findByID({ collection, id, depth: 0, draft }) as unknown as Promise<Record<string, unknown>>;
const newestVersion = async (collection: CollectionSlug, id: string, sort = '-createdAt') =>
  (await portal.payload.findVersions({ collection, where: { parent: { equals: id } }, sort, limit: 1, depth: 0 }))
    .docs[0]!;

describe('What will be stored must belong to its editor', () => {
  const OWNED = ['meldungen', 'seiten', 'organisationseinheiten', 'angebote', 'schliesszeiten', 'hinweise'] as const;

  test.each(OWNED)('%s: a draft belongs to nobody in no way', async (collection) => {
    for (const role of ['a', 'kreis', 'it'] as const)
      for (const query of ['', '?draft=true']) {
        const made = await ask(role, 'POST', `/${collection}${query}`, { kommune: null, titel: 'X', _status: 'draft' });
        expect(made.status, JSON.stringify(made.body)).toBe(400);
        expect(fieldErrors(made.body)).toMatchObject([
          { path: 'kommune', message: 'Bitte wählen Sie die Kommune, zu der dieses Dokument gehört.' },
        ]);
      }
  });

  test('nor does one become nobody’s', async () => {
    const id = await write(portal.payload, 'meldungen', meldung('Bleibt', content.kommunen.ahausen));
    for (const [role, method, path] of [
      ['a', 'PATCH', `/meldungen/${id}?draft=true`],
      ['it', 'PATCH', `/meldungen/${id}?draft=true`],
      ['it', 'PATCH', `/meldungen?where[id][equals]=${id}`],
      ['a', 'POST', `/meldungen/${id}/duplicate`],
    ] as const) {
      const answer = await ask(role, method, path, { kommune: null });
      const result = answer.body.doc ?? answer.body.docs?.[0];
      if (result) expect(result.kommune, `${role} ${path}`).toBe(content.kommunen.ahausen);
    }
    expect((await stored('meldungen', id, true)).kommune).toBe(content.kommunen.ahausen);
  });

  test('restoring a version gives a responsibility neither to the Kreis nor to another Kommune', async () => {
    const { payload } = portal;
    const row = { gruppe: 'schule', stelle: content.stellen.ahausen, rolle: 'beraet' };
    for (const before of [
      { gebiet: 'kreis' },
      { gebiet: 'kommune', kommune: content.kommunen.bergstadt },
      { gebiet: 'ortsteil', kommune: content.kommunen.bergstadt, ortsteil: 'Dort' },
    ]) {
      const id = await write(payload, 'zustaendigkeiten', { ...row, ...before, ...dayOfItsOwn() });
      const foreign = await newestVersion('zustaendigkeiten', id);
      const own = { gebiet: 'kommune', kommune: content.kommunen.ahausen };
      await payload.update({ collection: 'zustaendigkeiten', id, data: own as never, context: { publishLater: true } });
      for (const query of ['', '?draft=true']) {
        const answer = await ask('a', 'POST', `/zustaendigkeiten/versions/${foreign.id}${query}`);
        expect([400, 403], JSON.stringify(answer.body)).toContain(answer.status);
      }
      expect(await stored('zustaendigkeiten', id)).toMatchObject(own);
      expect(await stored('zustaendigkeiten', id, true)).toMatchObject(own);
    }
  });

  test('restoring a version from before a move keeps the document where it is', async () => {
    const { payload } = portal;
    const id = await write(payload, 'meldungen', meldung('Früher dort', content.kommunen.bergstadt));
    const foreign = await newestVersion('meldungen', id);
    await payload.update({
      collection: 'meldungen',
      id,
      data: { kommune: content.kommunen.ahausen, titel: 'Jetzt hier' } as never,
      context: { publishLater: true },
    });
    for (const query of ['?draft=true', '']) {
      await ask('a', 'POST', `/meldungen/versions/${foreign.id}${query}`);
      for (const draft of [false, true])
        expect((await stored('meldungen', id, draft)).kommune).toBe(content.kommunen.ahausen);
    }
  });

  test('a Kommune restores its own entry, and what the Kreis runs in it stays', async () => {
    const { payload } = portal;
    const id = content.kommunen.ahausen;
    const first = await newestVersion('kommunen', id, 'createdAt');
    const quietly = { publishLater: true };
    await payload.update({
      collection: 'kommunen',
      id,
      data: { ags: '05999077', telefon: '02452 99' } as never,
      context: quietly,
    });
    const answer = await ask('a', 'POST', `/kommunen/versions/${first.id}`);
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
    expect(await stored('kommunen', id)).toMatchObject({ ags: '05999077', telefon: '02452 130', slug: 'ahausen' });
    await payload.update({ collection: 'kommunen', id, data: { ags: '05999001' } as never, context: quietly });
  });

  test('a bulk change moves nothing', async () => {
    const id = await write(portal.payload, 'zustaendigkeiten', {
      gruppe: 'schule',
      gebiet: 'kommune',
      kommune: content.kommunen.ahausen,
      stelle: content.stellen.ahausen,
      rolle: 'beraet',
      ...dayOfItsOwn(),
    });
    for (const data of [
      { gebiet: 'kreis' },
      { kommune: content.kommunen.bergstadt },
      { gebiet: 'kreis', kommune: null },
    ])
      await ask('a', 'PATCH', `/zustaendigkeiten?where[id][equals]=${id}`, data);
    expect(await stored('zustaendigkeiten', id)).toMatchObject({
      gebiet: 'kommune',
      kommune: content.kommunen.ahausen,
    });
  });

  test('of a bulk change, each document says at which of its fields it failed', async () => {
    const { ahausen } = content.kommunen;
    const long = await write(portal.payload, 'meldungen', meldung('Zu lang', ahausen));
    const where = `where[id][in]=${long},${content.meldung}`;
    const errorsOf = async (role: Role, method: string, path: string, body?: Data) => {
      const answer = await ask(role, method, path, body);
      expect(answer.status, JSON.stringify(answer.body)).toBe(400);
      return answer.body.errors as { id: string; message: string }[];
    };
    // A field's check, a hook's, and a refusal that is about no field.
    const tooLong = await errorsOf('a', 'PATCH', `/meldungen?${where}`, { teaser: 'x'.repeat(500) });
    expect(tooLong.map(({ id }) => id).sort()).toEqual([long, content.meldung].sort());
    for (const { message } of tooLong) expect(message).toMatch(/500 von höchstens 400/);
    const taken = await errorsOf('a', 'PATCH', `/meldungen?where[id][equals]=${long}`, { slug: 'neuer-spielplatz' });
    expect(taken[0]!.message).toContain('gehört schon zu „Neuer Spielplatz“');
    const needed = await errorsOf('it', 'DELETE', `/leistungen?where[id][equals]=${content.leistungen.hundesteuer}`);
    expect(needed[0]!.message).toContain('wird noch gebraucht');
  });

  test('of a bulk change, nothing of an error that was not meant for people leaves the server', async () => {
    const failing = vi
      .spyOn(portal.payload.db, 'updateOne')
      .mockRejectedValue(new Error('Failed query: update `meldungen` set `titel` = ?'));
    const log = vi.spyOn(portal.payload.logger, 'error');
    const { body } = await ask('a', 'PATCH', `/meldungen?where[id][equals]=${content.meldung}`, { titel: 'Neu' });
    failing.mockRestore();
    const [{ message }] = body.errors as [{ message: string }];
    const [, reference] = /Nummer ([A-Z2-9-]{9})\.$/.exec(message)!;
    expect(JSON.stringify(body)).not.toContain('query');
    expect(log.mock.calls.flat().join('\n')).toMatch(new RegExp(`${reference}: Failed query`));
    log.mockRestore();
  });

  test('when a document was made cannot be told', async () => {
    const told = { createdAt: '2099-01-01T00:00:00.000Z', updatedAt: '2099-01-01T00:00:00.000Z' };
    const before = await stored('meldungen', content.meldung);
    for (const path of [`/meldungen/${content.meldung}`, `/meldungen?where[id][equals]=${content.meldung}`])
      expect((await ask('a', 'PATCH', path, told)).status).toBe(200);
    const { createdAt, updatedAt } = await stored('meldungen', content.meldung);
    expect(createdAt).toBe(before.createdAt);
    expect(updatedAt).not.toBe(told.updatedAt);
    const made = await ask('a', 'POST', '/meldungen', { ...meldung('Neu', content.kommunen.ahausen), ...told });
    expect(made.body.doc?.createdAt).not.toBe(told.createdAt);
  });

  test('what the portal writes cannot be sent', async () => {
    const { payload } = portal;
    const { id: file } = await payload.create({
      collection: 'media',
      data: { titel: 'Bild', kommune: content.kommunen.ahausen, lizenz: 'frei' } as never,
      file: await picture('bild.png', '#123456'),
      context: { publishLater: true },
    });
    const angebot = await write(payload, 'angebote', {
      kommune: content.kommunen.ahausen,
      leistung: content.leistungen.bauantrag,
      angeboten: true,
    });
    const cases: [CollectionSlug, string, Data][] = [
      [
        'media',
        String(file),
        {
          hash: 'x',
          farbe: 'x',
          mimeType: 'text/html',
          width: 9,
          height: 9,
          filesize: 9,
          filename: 'x.html',
          url: '/x',
        },
      ],
      ['angebote', angebot, { titel: 'Gefälscht' }],
      ['zustaendigkeiten', content.zustaendigkeit, { titel: 'Gefälscht' }],
    ];
    for (const [collection, id, data] of cases) {
      const before = await stored(collection, id);
      const kept = Object.fromEntries(Object.keys(data).map((name) => [name, before[name]]));
      for (const path of [`/${id}`, `?where[id][equals]=${id}`]) {
        const { status, body } = await ask('a', 'PATCH', `/${collection}${path}`, data);
        expect(status, JSON.stringify(body)).toBe(200);
        expect(await stored(collection, id)).toMatchObject(kept);
      }
    }
    const draft = await ask('a', 'POST', '/angebote?draft=true', {
      kommune: content.kommunen.ahausen,
      titel: 'Gefälscht',
    });
    expect(draft.body.doc?.titel).not.toBe('Gefälscht');
  });
});

describe('What others have not published', () => {
  let office: string;
  let page: string;
  beforeAll(async () => {
    office = await write(portal.payload, 'organisationseinheiten', {
      ...stelle(SECRET, content.kommunen.ahausen),
      _status: 'draft',
    });
    page = await write(portal.payload, 'seiten', { ...seite(SECRET, content.kommunen.ahausen), _status: 'draft' });
  });

  /** Every way of pointing to it, for an editor of Bergstadt. */
  const pointing = (): [string, Data][] => {
    const kommune = content.kommunen.bergstadt;
    return [
      ['zustaendigkeiten', { gruppe: 'schule', gebiet: 'kommune', kommune, stelle: office, rolle: 'beraet' }],
      ['seiten', seite('Mit Stelle', kommune, { bloecke: [{ blockType: 'stelle', stelle: office }] })],
      ['seiten', seite('Mit Verweis', kommune, { bloecke: [{ blockType: 'text', text: linkTo('seiten', page) }] })],
      ['meldungen', meldung('Mit Verweis', kommune, { text: linkTo('organisationseinheiten', office) })],
      ['schliesszeiten', { kommune, grund: 'Fest', von: '2027-05-01', bis: '2027-05-01', stellen: [office] }],
    ];
  };

  test('is not pointed to, in no language, as a draft neither', async () => {
    for (const [collection, data] of pointing())
      for (const query of ['?locale=de', '?locale=de&draft=true', '?locale=en&draft=true']) {
        const { status, body } = await ask('b', 'POST', `/${collection}${query}`, data);
        expect(status, `${collection}${query} ${JSON.stringify(body)}`).toBe(400);
        expect(fieldErrors(body)[0]!.message).toMatch(/^(Hier ist ein Dokument gewählt|Eine dieser Stellen)/);
      }
    const own = await ask('b', 'PATCH', `/kommunen/${content.kommunen.bergstadt}?draft=true`, { rathaus: office });
    expect(fieldErrors(own.body).map(({ path }) => path)).toEqual(['rathaus']);
    const everywhere = await ask('b', 'POST', '/seiten?locale=all&draft=true', {
      ...seite('x', content.kommunen.bergstadt),
      titel: { de: 'x' },
      bloecke: { en: [{ blockType: 'stelle', stelle: office }] },
    });
    expect(everywhere.status, JSON.stringify(everywhere.body)).toBe(400);
  });

  test('its owner and Kreis-IT may point to it, and everybody to what is published', async () => {
    const row = (kommune: string, stelleId: string) => ({
      gruppe: 'schule',
      gebiet: 'kommune',
      kommune,
      stelle: stelleId,
      rolle: 'beraet',
      ...dayOfItsOwn(),
    });
    const { ahausen, bergstadt } = content.kommunen;
    const made = await ask('a', 'POST', '/zustaendigkeiten?draft=true', row(ahausen, office));
    expect(made.body.doc?.titel).toContain(SECRET);
    expect((await ask('it', 'POST', '/zustaendigkeiten?draft=true', row(bergstadt, office))).status).toBe(201);
    expect((await ask('b', 'POST', '/zustaendigkeiten', row(bergstadt, content.stellen.ahausen))).status).toBe(201);
  });

  test('gets into no name that a hook writes, although it was published when it was chosen', async () => {
    const { payload } = portal;
    const moved = await write(payload, 'organisationseinheiten', stelle('Offen', content.kommunen.ahausen));
    const made = await ask('b', 'POST', '/zustaendigkeiten', {
      gruppe: 'schule',
      gebiet: 'kommune',
      kommune: content.kommunen.bergstadt,
      stelle: moved,
      rolle: 'beraet',
    });
    expect(made.body.doc?.titel).toContain('Offen');
    await payload.update({
      collection: 'organisationseinheiten',
      id: moved,
      data: { _status: 'draft', name: SECRET } as never,
      context: { publishLater: true },
    });
    const again = await ask('b', 'PATCH', `/zustaendigkeiten/${made.body.doc!.id}`, { rechtsgrundlage: '§ 1' });
    expect(again.status, JSON.stringify(again.body)).toBe(200);
    expect(again.body.doc?.titel).not.toContain(SECRET);
  });

  test('is not named by a refusal, although it was published when it was chosen', async () => {
    const { payload } = portal;
    const moved = await write(payload, 'organisationseinheiten', stelle('Bald weg', content.kommunen.ahausen));
    const made = await ask('b', 'POST', '/zustaendigkeiten?draft=true', {
      gruppe: 'schule',
      gebiet: 'kommune',
      kommune: content.kommunen.bergstadt,
      stelle: moved,
      rolle: 'beraet',
      ...dayOfItsOwn(),
    });
    await payload.update({
      collection: 'organisationseinheiten',
      id: moved,
      data: { _status: 'draft', name: SECRET } as never,
      context: { publishLater: true },
    });
    const refused = await ask('b', 'PATCH', `/zustaendigkeiten/${made.body.doc!.id}`, { _status: 'published' });
    expect(refused.status).toBe(400);
    expect(fieldErrors(refused.body).map(({ path }) => path)).toEqual(['stelle']);
    expect(JSON.stringify(refused.body)).not.toContain(SECRET);
  });

  test('is not told by a question about a relation', async () => {
    const { payload } = portal;
    // Written past the rules, as rows from before them are.
    const kommune = content.kommunen.bergstadt;
    const foreign = { kommune, gruppe: 'schule', gebiet: 'kommune', stelle: office, rolle: 'beraet' };
    await write(payload, 'zustaendigkeiten', { ...foreign, _status: 'draft' });
    await write(
      payload,
      'seiten',
      seite('Alt', kommune, { _status: 'draft', bloecke: [{ blockType: 'stelle', stelle: office }] }),
    );
    await write(payload, 'kampagnen', kampagne('Alt', kommune, { leistungen: [content.leistungen.hundesteuer] }));
    const questions = [
      '/zustaendigkeiten?where[stelle.name][contains]=Z',
      '/zustaendigkeiten?where[stelle__name][like]=Z',
      '/zustaendigkeiten?where[or][0][and][0][stelle.name][like]=Z',
      '/zustaendigkeiten?where[stelle.kommune.name][equals]=Ahausen',
      '/zustaendigkeiten?draft=true&where[stelle.name][contains]=Z',
      '/zustaendigkeiten?sort=stelle.name',
      '/zustaendigkeiten?sort=-stelle.name,titel',
      '/zustaendigkeiten/count?where[stelle.name][contains]=Z',
      '/zustaendigkeiten/versions?where[version.stelle.name][contains]=Z',
      '/zustaendigkeiten/versions?where[parent.titel][contains]=Z',
      '/seiten?where[bloecke.stelle.name][contains]=Z',
      '/seiten?where[bloecke.stelle.stelle.name][contains]=Z',
      '/schliesszeiten?where[stellen][contains][name][like]=Z',
      '/schliesszeiten?where[stellen.name][contains]=Z',
      '/kampagnen?where[leistungen.teaser][contains]=Z',
      '/mitzeichnungen?where[gegenstand.value.titel][contains]=Z',
      '/payload-locked-documents?where[user.value.email][contains]=a',
    ];
    for (const question of questions) {
      const { status, body } = await ask('b', 'GET', question);
      expect([400, 403], `${question} ${JSON.stringify(body).slice(0, 200)}`).toContain(status);
    }
    for (const [method, path] of [
      ['PATCH', '/zustaendigkeiten?where[stelle.name][contains]=Z'],
      ['DELETE', '/zustaendigkeiten?where[stelle.name][contains]=Z'],
    ] as const)
      expect([400, 403]).toContain((await ask('b', method, path, { rechtsgrundlage: 'x' })).status);
  });

  test.each([
    ['/zustaendigkeiten', () => `where[stelle][equals]=${content.stellen.bergstadt}`],
    ['/zustaendigkeiten', () => `where[stelle.id][equals]=${content.stellen.bergstadt}`],
    ['/zustaendigkeiten', () => `where[and][0][kommune][in]=${content.kommunen.bergstadt}&sort=-titel`],
    ['/schliesszeiten', () => `where[stellen][in][0]=${content.stellen.bergstadt}`],
    ['/uebernahmen', () => `where[quelle.value][equals]=${content.leistungen.hundesteuer}`],
    [
      '/uebernahmen',
      () =>
        `where[quelle][equals][relationTo]=leistungen&where[quelle][equals][value]=${content.leistungen.hundesteuer}`,
    ],
  ])('the lists of the admin still ask by id: %s', async (path, query) => {
    const { status, body } = await ask('b', 'GET', `${path}?${query()}`);
    expect(status, JSON.stringify(body)).toBe(200);
  });

  test('is not copied from the published document whose draft it is', async () => {
    const { payload } = portal;
    for (const [collection, data, change] of [
      ['meldungen', meldung('Offen', content.kommunen.ahausen), { titel: SECRET }],
      ['organisationseinheiten', stelle('Offene Stelle', content.kommunen.ahausen), { name: SECRET }],
      ['seiten', seite('Offene Seite', content.kommunen.ahausen), { titel: SECRET }],
    ] as const) {
      const id = await write(payload, collection, data);
      await payload.update({ collection, id, data: change as never, draft: true, context: { publishLater: true } });
      const copy = await ask('b', 'POST', `/${collection}/${id}/duplicate?draft=true`, {});
      expect(copy.status, JSON.stringify(copy.body)).toBe(403);
      expect(JSON.stringify((await ask('b', 'GET', `/${collection}?draft=true&limit=200`)).body)).not.toContain(SECRET);
      const own = await ask('a', 'POST', `/${collection}/${id}/duplicate?draft=true`, {});
      expect(own.status, JSON.stringify(own.body)).toBeLessThan(300);
    }
  });

  test('a link in a text may outlive its target: the text is saved again', async () => {
    const { payload } = portal;
    const target = await write(payload, 'seiten', seite('Bald weg', content.kommunen.bergstadt));
    const made = await ask(
      'b',
      'POST',
      '/meldungen',
      meldung('Verweist', content.kommunen.bergstadt, { text: linkTo('seiten', target) }),
    );
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    await payload.delete({ collection: 'seiten', id: target, context: { publishLater: true } });
    const again = await ask('b', 'PATCH', `/meldungen/${made.body.doc!.id}?draft=true`, {
      titel: 'Verweist noch',
      text: linkTo('seiten', target),
    });
    expect(again.status, JSON.stringify(again.body)).toBe(200);
  });
});

describe('Schließzeiten', () => {
  const closing = (kommune: string, stellen: string[]) => ({
    kommune,
    grund: 'Wir schließen euch',
    von: '2027-05-01',
    bis: '2027-05-02',
    stellen,
  });

  test.each(['a', 'it'] as const)('%s closes no office of another Kommune or of the Kreis', async (role) => {
    const { ahausen } = content.kommunen;
    for (const foreign of [content.stellen.bergstadt, content.stellen.kreishaus])
      for (const query of ['', '?draft=true'])
        for (const stellen of [[foreign], [content.stellen.ahausen, foreign]]) {
          const { body } = await ask(role, 'POST', `/schliesszeiten${query}`, closing(ahausen, stellen));
          expect(fieldErrors(body).map(({ path }) => path)).toEqual(['stellen']);
          expect(fieldErrors(body)[0]!.message).toContain('pflegt eine andere Kommune');
        }
    const own = await ask(role, 'POST', '/schliesszeiten', closing(ahausen, [content.stellen.ahausen]));
    expect(own.status, JSON.stringify(own.body)).toBe(201);
    const changed = await ask(role, 'PATCH', `/schliesszeiten/${own.body.doc!.id}`, {
      stellen: [content.stellen.bergstadt],
    });
    expect(fieldErrors(changed.body).map(({ path }) => path)).toEqual(['stellen']);
  });
});

describe('Locks', () => {
  const lock = (role: Role, value: string, name: Role = role) =>
    ask(role, 'POST', '/payload-locked-documents', {
      document: { relationTo: 'meldungen', value },
      user: { relationTo: 'users', value: people[name].id },
    });

  test('are made in one’s own name, on what one may change', async () => {
    expect((await lock('b', content.meldung)).status).toBe(403);
    expect((await lock('a', content.meldung, 'b')).status).toBe(403);
    expect((await lock('a', content.meldung)).status).toBe(201);
  });

  test('are taken over by who may change the document, for themselves, and never renamed or moved', async () => {
    const { body } = await lock('a', content.meldung);
    const path = `/payload-locked-documents/${body.doc!.id}`;
    const user = (role: Role) => ({ user: { relationTo: 'users', value: people[role].id } });
    expect([403, 404]).toContain((await ask('b', 'PATCH', path, user('b'))).status);
    expect((await ask('it', 'PATCH', path, user('b'))).status).toBe(403);
    const elsewhere = await write(portal.payload, 'meldungen', meldung('Dort', content.kommunen.bergstadt));
    expect((await ask('a', 'PATCH', path, { document: { relationTo: 'meldungen', value: elsewhere } })).status).toBe(
      403,
    );
    expect((await ask('it', 'PATCH', path, user('it'))).status).toBe(200);
    expect([403, 404]).toContain((await ask('a', 'DELETE', path)).status);
    expect((await ask('it', 'DELETE', path)).status).toBe(200);
  });

  test('of others are neither listed nor removed', async () => {
    await lock('a', content.meldung);
    expect((await ask('b', 'GET', '/payload-locked-documents?limit=100')).body.docs).toEqual([]);
    await ask('b', 'DELETE', '/payload-locked-documents?where[id][exists]=true');
    expect((await ask('a', 'GET', '/payload-locked-documents?limit=100')).body.docs!.length).toBeGreaterThan(0);
  });
});

describe('Planned publishes', () => {
  test('are cancelled by who may change the document alone', async () => {
    const { payload } = portal;
    const plan: { id: unknown } = await payload.jobs.queue({
      task: 'schedulePublish' as never,
      input: {
        type: 'publish',
        doc: { relationTo: 'meldungen', value: content.meldung },
        user: { relationTo: 'users', value: people.a.id },
      } as never,
      waitUntil: new Date('2030-01-01'),
    });
    const where = { and: [{ id: { equals: String(plan.id) } }, { taskSlug: { equals: 'schedulePublish' } }] };
    const cancel = (role: Role) =>
      payload.delete({ collection: 'payload-jobs', where: where as never, user: people[role].user });
    await expect(cancel('b')).rejects.toThrow('das Sie nicht ändern dürfen');
    expect(
      (await payload.count({ collection: 'payload-jobs', where: { id: { equals: String(plan.id) } } })).totalDocs,
    ).toBe(1);
    await cancel('a');
    expect(
      (await payload.count({ collection: 'payload-jobs', where: { id: { equals: String(plan.id) } } })).totalDocs,
    ).toBe(0);
  });

  test('run with the rights of who planned them', async () => {
    const { payload } = portal;
    const id = await write(payload, 'meldungen', {
      ...meldung('Geplant', content.kommunen.bergstadt),
      _status: 'draft',
    });
    await payload.jobs.queue({
      task: 'schedulePublish' as never,
      input: {
        type: 'publish',
        doc: { relationTo: 'meldungen', value: id },
        user: { relationTo: 'users', value: people.a.id },
      } as never,
    });
    await payload.jobs.run({ queue: 'default', silent: true });
    expect((await stored('meldungen', id))._status).toBe('draft');
  });
});

describe('Every relation of every collection', () => {
  /** Where a relation to offices, pages or news may stand: what others have as a draft. */
  const places = (fields: FlattenedField[], prefix = ''): string[] =>
    fields.flatMap((field) => {
      const path = `${prefix}${field.name}`;
      if (field.type === 'relationship' || field.type === 'upload') return [path];
      if (field.type === 'blocks')
        return field.blocks.flatMap((block) =>
          typeof block === 'string' ? [] : places(block.flattenedFields, `${path}.`),
        );
      return 'flattenedFields' in field ? places(field.flattenedFields, `${path}.`) : [];
    });

  test('asks nobody through it what stands in the related document', async () => {
    const asked: string[] = [];
    for (const { slug, flattenedFields, endpoints } of portal.payload.config.collections) {
      if (endpoints === false) continue;
      for (const path of places(flattenedFields)) {
        const { status } = await ask('b', 'GET', `/${slug}?where[${path}.titel][like]=x`);
        asked.push(`${slug}.${path}`);
        expect([400, 403, 404, 501], `${slug}.${path}`).toContain(status);
      }
    }
    expect(asked.length).toBeGreaterThan(30);
  });
});

test('a Leistung that is a draft may be chosen: all editors read it', async () => {
  const draft = await write(portal.payload, 'leistungen', { ...leistung('Im Entwurf', 'andere'), _status: 'draft' });
  const made = await ask('a', 'POST', '/angebote', {
    kommune: content.kommunen.ahausen,
    leistung: draft,
    angeboten: true,
  });
  expect(made.status, JSON.stringify(made.body)).toBe(201);
});
