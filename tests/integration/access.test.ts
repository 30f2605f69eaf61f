import { APIError, Forbidden, NotFound, type CollectionSlug } from 'payload';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  dayOfItsOwn,
  fee,
  hinweis,
  kampagne,
  leistung,
  leitfaden,
  meldung,
  onlinedienst,
  picture,
  rueckmeldung,
  seite,
  stelle,
  veranstaltung,
  write,
  writeContent,
  type Content,
  type Data,
} from '../support/content.ts';
import { apiKey, rest, session, writePeople, type People, type Person, type Role } from '../support/people.ts';
import { NOW, openPortal, type Portal } from '../support/portal.ts';

let portal: Portal;
let content: Content;
let people: People;

beforeAll(async () => {
  portal = await openPortal();
  content = await writeContent(portal.payload);
  people = await writePeople(portal.payload, content);
});
afterAll(() => portal.close());

const CALLERS = ['nobody', 'a', 'b', 'kreis', 'it'] as const;
type Caller = (typeof CALLERS)[number];
const callerOf = (caller: Caller): Person | null => (caller === 'nobody' ? null : people[caller]);
const keyOf = (caller: Caller): string | null => (caller === 'nobody' ? null : apiKey(people[caller]));

const ALL: Role[] = ['a', 'b', 'kreis', 'it'];
const OWN: Role[] = ['a', 'it'];
const SHARED: Role[] = ['kreis', 'it'];
const NOBODY: Role[] = [];

/** Who may do what with a document of Ahausen, where `a` writes; everybody who is not named may not. */
interface Rule {
  read: Role[];
  /** Read it while it was never published; absent: the collection has no drafts. */
  draft?: Role[];
  create: Role[];
  update: Role[];
  delete: Role[];
}
const ofOneKommune: Rule = { read: ALL, draft: OWN, create: OWN, update: OWN, delete: OWN };
const shared: Rule = { read: ALL, draft: ALL, create: SHARED, update: SHARED, delete: SHARED };

interface Subject extends Rule {
  /** A document of Ahausen; `n` makes it unlike the others. */
  data: (n: number) => Data;
  /** A change that is harmless where it is allowed. */
  patch: (n: number) => Data;
}

const kommune = () => content.kommunen.ahausen;
/** A Leistung of its own for each Angebot and each Suchwörter: there may be only one per Kommune. */
const leistungIds: string[] = [];
const ONE_PER_LEISTUNG: readonly string[] = ['angebote', 'suchwoerter'];

const SUBJECTS: Record<string, Subject> = {
  leistungen: {
    ...shared,
    data: (n) => leistung(`Leistung ${n}`, 'andere'),
    patch: (n) => ({ urheber: `Urheber ${n}` }),
  },
  lebenslagen: { ...shared, data: (n) => ({ titel: `Lage ${n}`, symbol: 'haus' }), patch: (n) => ({ reihenfolge: n }) },
  leitfaeden: {
    ...shared,
    data: (n) => leitfaden(`Leitfaden ${n}`, [{ ueberschrift: 'Anmelden' }]),
    patch: (n) => ({ reihenfolge: n }),
  },
  onlinedienste: {
    ...shared,
    data: (n) => onlinedienst(`dienst-${n}`, [content.leistungen.hundesteuer]),
    patch: (n) => ({ betreiberName: `Betreiber ${n}` }),
  },
  suchwoerter: {
    read: ALL,
    create: OWN,
    update: OWN,
    delete: OWN,
    data: (n) => ({ kommune: kommune(), leistung: leistungIds[n], woerter: [`Wort ${n}`] }),
    patch: (n) => ({ woerter: [`Anderes Wort ${n}`] }),
  },
  angebote: {
    ...ofOneKommune,
    data: (n) => ({ kommune: kommune(), leistung: leistungIds[n], angeboten: true }),
    patch: () => ({ ortsteil: 'Unterdorf' }),
  },
  organisationseinheiten: {
    ...ofOneKommune,
    data: (n) => stelle(`Stelle ${n}`, kommune()),
    patch: (n) => ({ telefon: `02452 ${n}` }),
  },
  schliesszeiten: {
    ...ofOneKommune,
    data: (n) => ({ kommune: kommune(), grund: `Grund ${n}`, von: '2027-05-01', bis: '2027-05-02' }),
    patch: (n) => ({ grund: `Anderer Grund ${n}` }),
  },
  meldungen: {
    ...ofOneKommune,
    data: (n) => meldung(`Meldung ${n}`, kommune()),
    patch: (n) => ({ verantwortlich: `V ${n}` }),
  },
  veranstaltungen: {
    ...ofOneKommune,
    data: (n) => veranstaltung(`Veranstaltung ${n}`, kommune()),
    patch: (n) => ({ ort: { name: `Ort ${n}` } }),
  },
  kampagnen: {
    ...ofOneKommune,
    data: (n) => kampagne(`Kampagne ${n}`, kommune()),
    patch: () => ({ bis: '2027-04-30' }),
  },
  hinweise: {
    ...ofOneKommune,
    data: (n) => hinweis(`Hinweis ${n}`, kommune()),
    patch: (n) => ({ text: `Anderer Hinweis ${n}` }),
  },
  seiten: {
    ...ofOneKommune,
    data: (n) => seite(`Seite ${n}`, kommune()),
    patch: (n) => ({ einleitung: `Einleitung ${n}` }),
  },
  zustaendigkeiten: {
    ...ofOneKommune,
    // Whether a neighbour is responsible is no secret.
    draft: ALL,
    data: () => ({
      gruppe: 'schule',
      gebiet: 'kommune',
      kommune: kommune(),
      stelle: content.stellen.ahausen,
      rolle: 'beraet',
      ...dayOfItsOwn(),
    }),
    patch: (n) => ({ rechtsgrundlage: `§ ${n}` }),
  },
  kommunen: {
    read: ALL,
    draft: ALL,
    create: ['it'],
    update: ['a', 'it'],
    delete: ['it'],
    data: (n) => ({
      ...{ name: `Ort ${n}`, anzeigeName: `Gemeinde Ort ${n}`, slug: `ort-${n}`, typ: 'Gemeinde', ags: '05999099' },
      ...{
        ars: '059990099099',
        richtlinie: 'folgen',
        wappen: content.media,
        farbe: '#112233',
        telefon: '1',
        email: 'a@b.example',
      },
      anschrift: { strasse: 'Weg 1', plz: '52999', ort: 'Ort' },
    }),
    patch: (n) => ({ telefon: `02452 ${n}` }),
  },
  media: {
    read: ALL,
    create: OWN,
    update: OWN,
    delete: OWN,
    data: (n) => ({ titel: `Datei ${n}`, kommune: kommune(), lizenz: 'frei' }),
    patch: (n) => ({ lizenz: `Lizenz ${n}` }),
  },
  weiterleitungen: {
    read: ALL,
    create: OWN,
    update: OWN,
    delete: OWN,
    data: (n) => ({ kommune: kommune(), von: `/alt/${n}/`, nach: '/leistungen/' }),
    patch: (n) => ({ nach: `/seiten/${n}/` }),
  },
  rueckmeldungen: {
    read: OWN,
    // Only the form under the pages makes one.
    create: NOBODY,
    update: OWN,
    delete: OWN,
    data: (n) => rueckmeldung(`/seiten/${n}/`, kommune()),
    patch: (n) => ({ stand: n % 2 ? 'gesehen' : 'erledigt' }),
  },
  uebernahmen: {
    read: OWN,
    create: NOBODY,
    update: OWN,
    delete: NOBODY,
    data: (n) => ({
      titel: `Übernahme ${n}`,
      kommune: kommune(),
      quelle: { relationTo: 'leistungen', value: content.leistungen.hundesteuer },
      stand: 'offen',
    }),
    patch: (n) => ({ kommentar: `Bemerkung ${n}` }),
  },
  mitzeichnungen: {
    read: OWN,
    create: NOBODY,
    update: OWN,
    delete: NOBODY,
    data: (n) => ({
      titel: `Mitzeichnung ${n}`,
      kommune: kommune(),
      gegenstand: { relationTo: 'meldungen', value: content.meldung },
      stand: 'offen',
    }),
    patch: (n) => ({ kommentar: `Bemerkung ${n}` }),
  },
  stammtextfassungen: {
    read: ALL,
    create: NOBODY,
    update: NOBODY,
    delete: NOBODY,
    data: (n) => ({
      titel: `Fassung ${n}`,
      leistung: content.leistungen.hundesteuer,
      nummer: 100 + n,
      pruefsumme: `p${n}`,
      inhalt: {},
    }),
    patch: () => ({ nummer: 1 }),
  },
  beitragsfassungen: {
    read: ALL,
    create: NOBODY,
    update: NOBODY,
    delete: NOBODY,
    data: (n) => ({
      titel: `Beitragsfassung ${n}`,
      beitrag: { relationTo: 'meldungen', value: content.meldung },
      nummer: 100 + n,
      pruefsumme: `b${n}`,
      inhalt: {},
    }),
    patch: () => ({ nummer: 1 }),
  },
  veroeffentlichungen: {
    read: OWN,
    create: NOBODY,
    update: NOBODY,
    delete: NOBODY,
    data: (n) => ({ titel: `Veröffentlichung ${n}`, kommune: kommune(), slug: 'ahausen', zustand: 'live' }),
    patch: () => ({ zustand: 'fehlgeschlagen' }),
  },
  leases: {
    read: ['it'],
    create: NOBODY,
    update: NOBODY,
    delete: NOBODY,
    data: (n) => ({
      ...{ key: `site:ort-${n}#1`, name: `site:ort-${n}`, term: 1, owner: 'w', beat: 1, beatAt: NOW.toISOString() },
      ...{ host: 'rechner', machine: 'start', pid: 1, startedAt: '1' },
    }),
    patch: () => ({ owner: 'jemand anderes' }),
  },
  'payload-jobs': {
    read: ['it'],
    create: NOBODY,
    update: NOBODY,
    delete: NOBODY,
    data: () => ({ taskSlug: 'schedulePublish', input: { type: 'publish' }, queue: 'keine' }),
    patch: () => ({ queue: 'andere' }),
  },
};

interface OwnRow extends Omit<Rule, 'draft'> {
  /** What each makes in their own name. */
  data: (person: Person) => Data;
  patch: (person: Person) => Data;
}
const asUser = ({ id }: Person) => ({ user: { relationTo: 'users', value: id } });

/** Payload's own collections: who may do what with a row of `a`. */
const PAYLOADS_OWN: Record<string, OwnRow> = {
  'payload-kv': {
    read: NOBODY,
    create: NOBODY,
    update: NOBODY,
    delete: NOBODY,
    data: () => ({ key: `k${next()}`, data: {} }),
    patch: () => ({ data: { x: 1 } }),
  },
  'payload-migrations': {
    read: NOBODY,
    create: NOBODY,
    update: NOBODY,
    delete: NOBODY,
    data: () => ({ name: `m${next()}`, batch: 99 }),
    patch: () => ({ batch: 100 }),
  },
  'payload-preferences': {
    read: ['a'],
    create: ALL,
    update: ['a'],
    delete: ['a'],
    data: (person) => ({ ...asUser(person), key: `p${next()}`, value: {} }),
    patch: () => ({ value: { x: 1 } }),
  },
  // Who may change a document sees who is at it and may take over; nobody else has to do with it.
  'payload-locked-documents': {
    read: OWN,
    create: OWN,
    update: OWN,
    delete: ['a'],
    data: (person) => ({ document: { relationTo: 'meldungen', value: content.meldung }, ...asUser(person) }),
    patch: asUser,
  },
};

let counter = 0;
const next = () => (counter += 1);
const quietly = { publishLater: true };

async function create(collection: CollectionSlug, more: Data = {}): Promise<string> {
  const n = next();
  if (ONE_PER_LEISTUNG.includes(collection))
    leistungIds[n] = await write(portal.payload, 'leistungen', leistung(`Nur für ${n}`, 'andere'));
  const data = { ...SUBJECTS[collection]!.data(n), ...more };
  if (collection !== 'media') return write(portal.payload, collection, data);
  const file = await picture(`bild-${n}.png`, `#0000${(n % 100).toString().padStart(2, '0')}`);
  const { id } = await portal.payload.create({ collection, data: data as never, file, depth: 0, context: quietly });
  return String(id);
}

/** True where the operation was allowed, false where it was refused; any other error is a fault of the test. */
async function allowed(operation: Promise<unknown>): Promise<boolean> {
  try {
    await operation;
    return true;
  } catch (error) {
    if (error instanceof Forbidden || error instanceof NotFound) return false;
    // What will be stored is not the editor's to hold.
    if (error instanceof APIError && error.status === 403) return false;
    throw error;
  }
}

/** 501: the collection has no endpoints at all. */
const REFUSED = [401, 403, 404, 501];

async function local(caller: Caller, collection: CollectionSlug, ids: { published: string; draft: string | null }) {
  const { payload } = portal;
  const { data, patch } = SUBJECTS[collection]!;
  const access = {
    collection,
    depth: 0,
    overrideAccess: false,
    user: callerOf(caller)?.user ?? null,
    context: quietly,
  } as const;
  const sees = async (id: string, draft: boolean) => {
    const found = await payload
      .find({ ...access, where: { id: { equals: id } }, draft })
      .then(({ docs }) => docs.length > 0)
      .catch((error: unknown) => {
        if (error instanceof Forbidden) return false;
        throw error;
      });
    const byId = await allowed(payload.findByID({ ...access, id, draft }));
    expect(byId, 'find and findByID agree').toBe(found);
    return found;
  };
  const n = next();
  if (ONE_PER_LEISTUNG.includes(collection))
    leistungIds[n] = await write(payload, 'leistungen', leistung(`Nur für ${n}`, 'andere'));
  const file = collection === 'media' ? { file: await picture(`bild-${n}.png`) } : {};
  const doomed = mayDelete(caller, collection) ? await createDoomed(collection) : ids.published;
  return {
    read: await sees(ids.published, false),
    ...(ids.draft ? { draft: (await sees(ids.draft, false)) || (await sees(ids.draft, true)) } : {}),
    create: await allowed(payload.create({ ...access, ...file, data: data(n) as never })),
    update: await allowed(payload.update({ ...access, id: ids.published, data: patch(n) as never })),
    updateMany: await payload
      .update({ ...access, where: { id: { equals: ids.published } }, data: patch(n + 1) as never })
      .then(({ docs }) => docs.length > 0)
      .catch((error: unknown) => {
        if (error instanceof Forbidden) return false;
        throw error;
      }),
    delete: await allowed(payload.delete({ ...access, id: doomed })),
  };
}

const mayDelete = (caller: Caller, collection: string) => SUBJECTS[collection]!.delete.includes(caller as Role);

async function overRest(caller: Caller, collection: CollectionSlug, ids: { published: string; draft: string | null }) {
  const { data, patch } = SUBJECTS[collection]!;
  const ask = async (method: string, path: string, body?: Data) =>
    rest(portal.payload, keyOf(caller), method, `/${collection}${path}`, body);
  const isAllowed = async (method: string, path: string, body?: Data) =>
    !REFUSED.includes((await ask(method, path, body)).status);
  const many = async (method: string, id: string, body?: Data) => {
    const { status, body: answer } = await ask(method, `?where[id][equals]=${id}`, body);
    return !REFUSED.includes(status) && (answer.docs?.length ?? 0) > 0;
  };
  const n = next();
  if (ONE_PER_LEISTUNG.includes(collection))
    leistungIds[n] = await write(portal.payload, 'leistungen', leistung(`Nur für ${n}`, 'andere'));
  const doomed = mayDelete(caller, collection) ? await createDoomed(collection) : ids.published;
  return {
    read: (await isAllowed('GET', `/${ids.published}`)) && (await many('GET', ids.published)),
    ...(ids.draft
      ? {
          draft:
            (await isAllowed('GET', `/${ids.draft}`)) ||
            (await isAllowed('GET', `/${ids.draft}?draft=true`)) ||
            (await many('GET', ids.draft)),
        }
      : {}),
    // A file is missing here where one is needed: that is found out only after access was granted.
    create: await isAllowed('POST', '', data(n)),
    update: await isAllowed('PATCH', `/${ids.published}`, patch(n)),
    updateMany: await many('PATCH', ids.published, patch(n + 1)),
    delete: await many('DELETE', doomed),
  };
}

describe('Who may do what, over every collection and door', () => {
  test('every collection is covered', () => {
    const covered = [...Object.keys(SUBJECTS), ...Object.keys(PAYLOADS_OWN), 'users'];
    expect(portal.payload.config.collections.map(({ slug }) => slug).sort()).toEqual(covered.sort());
  });

  test.each(Object.keys(SUBJECTS) as CollectionSlug[])('%s', async (collection) => {
    const rule = SUBJECTS[collection]!;
    const may = (roles: Role[], caller: Caller) => roles.includes(caller as Role);
    const expected = Object.fromEntries(
      CALLERS.map((caller) => {
        const answers = {
          read: may(rule.read, caller),
          ...(rule.draft ? { draft: may(rule.draft, caller) } : {}),
          create: may(rule.create, caller),
          update: may(rule.update, caller),
          updateMany: may(rule.update, caller),
          delete: may(rule.delete, caller),
        };
        return [caller, { local: answers, rest: answers }];
      }),
    );
    const actual: typeof expected = {};
    for (const caller of CALLERS) {
      // Documents of its own for each caller, because the allowed ones change them.
      const published = collection === 'kommunen' ? kommune() : await create(collection);
      const draft = rule.draft ? await createDraft(collection) : null;
      actual[caller] = {
        local: await local(caller, collection, { published, draft }),
        rest: await overRest(caller, collection, { published, draft }),
      };
    }
    expect(actual).toEqual(expected);
  });

  test.each(Object.keys(PAYLOADS_OWN) as CollectionSlug[])('%s: each their own', async (collection) => {
    const { data, patch, ...rule } = PAYLOADS_OWN[collection]!;
    const { payload } = portal;
    const roles = ['a', 'b', 'kreis', 'it'] as const;
    const answers: Record<string, Record<string, boolean>> = {};
    for (const role of roles) {
      const access = { collection, depth: 0, overrideAccess: false, user: people[role].user } as const;
      const row = async () =>
        String(((await payload.db.create({ collection, data: data(people.a) })) as { id: string }).id);
      const id = await row();
      answers[role] = {
        read: await payload
          .find({ ...access, where: { id: { equals: id } } })
          .then(({ docs }) => docs.length > 0)
          .catch(() => false),
        create: await allowed(payload.create({ ...access, data: data(people[role]) as never })),
        update: await allowed(payload.update({ ...access, id, data: patch(people[role]) as never })),
        delete: await allowed(payload.delete({ ...access, id: await row() })),
      };
    }
    const expected = Object.fromEntries(
      roles.map((role) => [
        role,
        Object.fromEntries(Object.entries(rule).map(([operation, who]) => [operation, who.includes(role)])),
      ]),
    );
    expect(answers).toEqual(expected);
  });

  test.each(Object.keys(PAYLOADS_OWN) as CollectionSlug[])('%s: nobody without a sign-in', async (collection) => {
    for (const [method, path, body] of [
      ['GET', '', undefined],
      ['POST', '', {}],
      ['DELETE', '?where[id][exists]=true', undefined],
    ] as const) {
      const { status, body: answer } = await rest(portal.payload, null, method, `/${collection}${path}`, body);
      expect(REFUSED.includes(status) || answer.docs?.length === 0, `${method} ${collection}: ${status}`).toBe(true);
    }
  });
});

/** A document that may be deleted: the portal's records hold on to what they speak of once it is published. */
const createDoomed = (collection: CollectionSlug) =>
  collection === 'leistungen' || collection === 'kommunen' ? createDraft(collection) : create(collection);

async function createDraft(collection: CollectionSlug): Promise<string> {
  return create(collection, { _status: 'draft' });
}

describe('People', () => {
  test('see and change themselves alone, and cannot give themselves rights', async () => {
    const { payload } = portal;
    for (const caller of ['a', 'kreis'] as const) {
      const me = people[caller];
      const listed = await rest(payload, apiKey(me), 'GET', '/users');
      expect(listed.body.docs?.map(({ id }) => id)).toEqual([me.id]);
      expect((await rest(payload, apiKey(me), 'PATCH', `/users/${people.b.id}`, { name: 'x' })).status).toBe(403);
      expect((await rest(payload, apiKey(me), 'DELETE', `/users/${me.id}`)).status).toBe(403);
      const before = await payload.findByID({ collection: 'users', id: me.id, depth: 0 });
      await rest(payload, apiKey(me), 'PATCH', `/users/${me.id}`, {
        name: 'Neuer Name',
        rolle: 'kreis-it',
        kommune: content.kommunen.cronau,
      });
      const after = await payload.findByID({ collection: 'users', id: me.id, depth: 0 });
      expect(after).toMatchObject({ name: 'Neuer Name', rolle: before.rolle, kommune: before.kommune });
    }
  });

  test('nobody becomes the first person again, and only Kreis-IT makes people', async () => {
    const newcomer = { email: 'x@portal.example', password: 'drei-Worte-fuer-x', name: 'X', rolle: 'kreis-it' };
    expect((await rest(portal.payload, null, 'POST', '/users/first-register', newcomer)).status).toBe(403);
    for (const caller of ['nobody', 'a', 'kreis'] as const)
      expect((await rest(portal.payload, keyOf(caller), 'POST', '/users', newcomer)).status).toBe(403);
    expect((await rest(portal.payload, keyOf('it'), 'POST', '/users', newcomer)).status).toBe(201);
  });

  test('no key or hash leaves the CMS', async () => {
    const { body } = await rest(portal.payload, apiKey(people.it), 'GET', '/users?depth=2');
    expect(JSON.stringify(body)).not.toMatch(/"(hash|salt|apiKeyIndex|resetPasswordToken)"/);
  });

  test('a person without leave for an API key cannot give themselves one', async () => {
    const { payload } = portal;
    const { id } = await payload.create({
      collection: 'users',
      data: {
        email: 'ohne@portal.example',
        password: 'drei-Worte-ohne',
        name: 'Ohne',
        rolle: 'kommune-redaktion',
        kommune: kommune(),
      } as never,
      depth: 0,
    });
    const signedIn = await session(payload, { email: 'ohne@portal.example', password: 'drei-Worte-ohne' });
    const key = '11111111-2222-3333-4444-555555555555';
    for (const data of [{ enableAPIKey: true, apiKey: key }, { apiKey: key }])
      await rest(payload, signedIn, 'PATCH', `/users/${String(id)}`, data);
    expect((await rest(payload, `users API-Key ${key}`, 'GET', '/angebote')).status).toBe(403);
    expect((await rest(payload, signedIn, 'GET', '/angebote')).status).toBe(200);
  });
});

describe('Side doors', () => {
  const SECRET = 'Streng geheimer Entwurf';

  test('the newer draft of a published document stays with its Kommune', async () => {
    const { payload } = portal;
    const id = await create('meldungen');
    await payload.update({ collection: 'meldungen', id, data: { titel: SECRET }, draft: true, context: quietly });
    const asB = { overrideAccess: false, user: people.b.user } as const;
    const seen = [
      await payload.find({ collection: 'meldungen', where: { id: { equals: id } }, draft: true, ...asB }),
      await payload.findByID({ collection: 'meldungen', id, draft: true, ...asB }).catch(() => null),
      (await rest(payload, apiKey(people.b), 'GET', `/meldungen/${id}?draft=true`)).body,
      (await rest(payload, apiKey(people.b), 'GET', `/meldungen?draft=true&limit=100`)).body,
    ];
    expect(JSON.stringify(seen)).not.toContain(SECRET);
    expect((await rest(payload, apiKey(people.a), 'GET', `/meldungen/${id}?draft=true`)).body.titel).toBe(SECRET);
  });

  test('versions are read and restored by the own Kommune alone', async () => {
    const { payload } = portal;
    const id = await create('meldungen');
    await payload.update({ collection: 'meldungen', id, data: { titel: SECRET }, draft: true, context: quietly });
    const version = (
      await payload.findVersions({
        collection: 'meldungen',
        where: { parent: { equals: id } },
        sort: 'createdAt',
        depth: 0,
      })
    ).docs[0]!;
    const listed = async (caller: Caller) => {
      const { status, body } = await rest(
        payload,
        keyOf(caller),
        'GET',
        `/meldungen/versions?where[parent][equals]=${id}`,
      );
      return status === 200 ? body.docs!.length : 0;
    };
    expect(await listed('a')).toBeGreaterThan(1);
    for (const caller of ['nobody', 'b', 'kreis'] as const) {
      expect(await listed(caller)).toBe(0);
      expect(REFUSED).toContain(
        (await rest(payload, keyOf(caller), 'GET', `/meldungen/versions/${version.id}`)).status,
      );
      expect(REFUSED).toContain(
        (await rest(payload, keyOf(caller), 'POST', `/meldungen/versions/${version.id}`)).status,
      );
    }
    const latest = () => payload.findByID({ collection: 'meldungen', id, draft: true, depth: 0 });
    expect((await latest()).titel).toBe(SECRET);
    const restored = await rest(payload, apiKey(people.a), 'POST', `/meldungen/versions/${version.id}`);
    expect(restored.status, JSON.stringify(restored.body)).toBe(200);
    expect((await latest()).titel).not.toBe(SECRET);
  });

  test('restoring a Stammtext asks the Kommunen anew, although a publish and an Übernahme wait already', async () => {
    const { payload } = portal;
    const id = content.leistungen.personalausweis;
    const first = (
      await payload.findVersions({ collection: 'leistungen', where: { parent: { equals: id } }, depth: 0 })
    ).docs[0]!;
    await payload.update({
      collection: 'leistungen',
      id,
      data: { teaser: 'Später geändert.' },
      locale: 'de',
      depth: 0,
    });
    const restored = await rest(payload, apiKey(people.kreis), 'POST', `/leistungen/versions/${first.id}`);
    expect(restored.status, JSON.stringify(restored.body)).toBe(200);
    const { docs } = await payload.find({
      collection: 'stammtextfassungen',
      where: { leistung: { equals: id } },
      sort: '-nummer',
      depth: 0,
    });
    expect(docs.map(({ nummer }) => nummer)).toEqual([3, 2, 1]);
    expect(docs[0]!.inhalt).not.toMatchObject({ teaser: { de: 'Später geändert.' } });
  });

  test('no document moves to another Kommune', async () => {
    const { payload } = portal;
    for (const collection of [
      'meldungen',
      'angebote',
      'suchwoerter',
      'zustaendigkeiten',
      'media',
      'weiterleitungen',
    ] as const) {
      const id = await create(collection);
      await rest(payload, apiKey(people.a), 'PATCH', `/${collection}/${id}`, { kommune: content.kommunen.bergstadt });
      await rest(payload, apiKey(people.a), 'PATCH', `/${collection}?where[id][equals]=${id}`, {
        kommune: content.kommunen.bergstadt,
      });
      expect(await payload.findByID({ collection, id, depth: 0 }), collection).toMatchObject({ kommune: kommune() });
      const moved = await rest(payload, apiKey(people.it), 'PATCH', `/${collection}/${id}`, {
        kommune: content.kommunen.bergstadt,
      });
      expect(moved.body.doc, collection).toMatchObject({ kommune: content.kommunen.bergstadt });
    }
  });

  test('a Kommune does not make its own office responsible for the whole Kreis', async () => {
    const { payload } = portal;
    const id = await create('zustaendigkeiten');
    await rest(payload, apiKey(people.a), 'PATCH', `/zustaendigkeiten/${id}`, { gebiet: 'kreis' });
    expect(await payload.findByID({ collection: 'zustaendigkeiten', id, depth: 0 })).toMatchObject({
      gebiet: 'kommune',
    });
    const allowedMove = await rest(payload, apiKey(people.a), 'PATCH', `/zustaendigkeiten/${id}`, {
      gebiet: 'ortsteil',
      ortsteil: 'Unterdorf',
    });
    expect(allowedMove.body.doc).toMatchObject({ gebiet: 'ortsteil' });
    const forKreis = { gruppe: 'schule', gebiet: 'kreis', stelle: content.stellen.ahausen, rolle: 'beraet' };
    expect((await rest(payload, apiKey(people.a), 'POST', '/zustaendigkeiten', forKreis)).status).toBe(403);
  });

  test('a copy of another Kommune’s document does not land there', async () => {
    const { payload } = portal;
    for (const collection of ['meldungen', 'seiten', 'organisationseinheiten', 'zustaendigkeiten'] as const) {
      const id = await create(collection);
      const count = async () =>
        (await payload.count({ collection, where: { kommune: { equals: kommune() } } })).totalDocs;
      const before = await count();
      for (const body of [{}, { _status: 'published' }])
        for (const query of ['', '?draft=false'])
          await rest(payload, apiKey(people.b), 'POST', `/${collection}/${id}/duplicate${query}`, body);
      expect(await count(), collection).toBe(before);
    }
  });

  test('relations are never populated with what the reader may not see', async () => {
    const { payload } = portal;
    const office = await create('organisationseinheiten', { name: SECRET });
    const news = await create('meldungen', { _status: 'draft', titel: SECRET });
    await payload.update({
      collection: 'kommunen',
      id: content.kommunen.bergstadt,
      data: { rathaus: office },
      context: quietly,
    });
    await write(payload, 'schliesszeiten', {
      kommune: kommune(),
      grund: 'Fest',
      von: '2027-05-01',
      bis: '2027-05-01',
      stellen: [office],
    });
    await write(
      payload,
      'seiten',
      seite('Mit Stelle', content.kommunen.bergstadt, { bloecke: [{ blockType: 'stelle', stelle: office }] }),
    );
    // It was published when it was chosen.
    await payload.update({
      collection: 'organisationseinheiten',
      id: office,
      data: { _status: 'draft' },
      context: quietly,
    });
    await write(payload, 'mitzeichnungen', {
      titel: 'Bitte',
      kommune: content.kommunen.bergstadt,
      gegenstand: { relationTo: 'meldungen', value: news },
      stand: 'offen',
    });
    for (const collection of ['kommunen', 'schliesszeiten', 'seiten', 'mitzeichnungen'] as const)
      for (const depth of [1, 2, 10]) {
        const { body } = await rest(
          payload,
          apiKey(people.b),
          'GET',
          `/${collection}?depth=${depth}&limit=100&draft=true`,
        );
        expect(body.docs!.length).toBeGreaterThan(0);
        expect(JSON.stringify(body), collection).not.toContain(SECRET);
      }
    await payload.update({
      collection: 'kommunen',
      id: content.kommunen.bergstadt,
      data: { rathaus: content.stellen.bergstadt },
      context: quietly,
    });
  });

  test('files need a sign-in', async () => {
    const { payload } = portal;
    const { filename } = await payload.findByID({ collection: 'media', id: content.media, depth: 0 });
    expect((await rest(payload, null, 'GET', `/media/file/${filename}`)).status).toBe(403);
    expect((await rest(payload, apiKey(people.b), 'GET', `/media/file/${filename}`)).status).toBe(200);
  });

  test('nobody runs, queues or cancels jobs over the network', async () => {
    for (const caller of CALLERS) {
      for (const [method, path] of [
        ['GET', '/payload-jobs/run'],
        ['GET', '/payload-jobs/run?allQueues=true'],
        ['POST', '/payload-jobs/run'],
        ['GET', '/payload-jobs/handle-schedules'],
      ] as const)
        expect(REFUSED, `${caller} ${path}`).toContain(
          (await rest(portal.payload, keyOf(caller), method, path)).status,
        );
    }
  });

  test('there is no GraphQL', async () => {
    const query = { query: '{ Leistungen { docs { id } } }' };
    for (const path of ['/graphql', '/graphql-playground'])
      expect((await rest(portal.payload, apiKey(people.it), 'POST', path, query)).status).toBe(404);
  });
});

describe('POST /api/veroeffentlichungen/anfordern', () => {
  const ask = (caller: Caller, kommunen: unknown) =>
    rest(portal.payload, keyOf(caller), 'POST', '/veroeffentlichungen/anfordern', { kommunen });

  test('a Kommune’s editors publish their own site, the Kreis any', async () => {
    expect((await ask('nobody', ['ahausen'])).status).toBe(401);
    expect((await ask('a', ['ahausen'])).status).toBe(202);
    expect((await ask('a', ['bergstadt'])).status).toBe(403);
    expect((await ask('a', ['ahausen', 'bergstadt'])).status).toBe(403);
    expect((await ask('a', 'alle')).status).toBe(403);
    for (const caller of ['kreis', 'it'] as const) {
      const { status, body } = await ask(caller, 'alle');
      expect(status).toBe(202);
      expect(Object.keys(body.ids as object)).toEqual(
        expect.arrayContaining(['ahausen', 'bergstadt', 'cronau', 'musterland']),
      );
    }
  });

  test('a merged request gets the id that waits', async () => {
    const first = await ask('a', ['ahausen']);
    const second = await ask('it', ['ahausen']);
    expect(second.body.ids).toEqual(first.body.ids);
    const id = (first.body.ids as Record<string, string>).ahausen!;
    const row = await portal.payload.findByID({ collection: 'veroeffentlichungen', id, depth: 0 });
    expect(row).toMatchObject({ slug: 'ahausen', zustand: 'wartet', ausdruecklich: true });
  });

  test.each([undefined, [], 'ahausen', [7], ['nirgendwo'], ['ahausen', 'nirgendwo']])(
    'refuses %j with a sentence',
    async (kommunen) => {
      const { status, body } = await ask('it', kommunen);
      expect(status).toBe(400);
      expect((body.errors as { message: string }[])[0]!.message).toMatch(/^(Bitte|Diese Kommune)/);
    },
  );
});

test('a fee of the own Kommune can be changed by its editors over REST', async () => {
  const module = { kosten: { modus: 'ersetzen', wert: [fee('Erster Hund', 99)] } };
  const { status } = await rest(portal.payload, apiKey(people.a), 'PATCH', `/angebote/${content.angebot}?locale=de`, {
    module,
  });
  expect(status).toBe(200);
});
