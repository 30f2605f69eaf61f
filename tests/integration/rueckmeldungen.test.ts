import { pruneRueckmeldungen } from '@serviceportal/cms';
import { handoverKey } from '@serviceportal/cms/handover';
import { HANDOVER_HEADERS, RUECKMELDUNG_ENDPOINT } from '@serviceportal/content-types';
import { handleEndpoints } from 'payload';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { rueckmeldung, write, writeContent, type Content } from '../support/content.ts';
import { apiKey, rest, session, writePeople, type People } from '../support/people.ts';
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
afterEach(async () => {
  vi.restoreAllMocks();
  await portal.payload.delete({ collection: 'rueckmeldungen', where: { id: { exists: true } }, depth: 0 });
});

interface Sent {
  form?: Record<string, string>;
  body?: string;
  /** `null`: the header is missing. */
  headers?: Record<string, string | null>;
}

/** Numbers addresses, so that the tests do not use up one another's submissions. */
let visitor = 0;
const nextAddress = () => `2001:db8:0:${(visitor += 1).toString(16)}::1`;
const filled = { seite: '/leistungen/hundesteuer/', sprache: 'de', nachricht: 'Die Gebühr fehlt.' };

/** Sends the form as the web server of Ahausen's site hands it on. */
async function submit({ form = filled, body, headers = {} }: Sent = {}) {
  const all: Record<string, string | null> = {
    'Content-Type': 'application/x-www-form-urlencoded',
    Origin: 'http://ahausen.localhost:4321',
    [HANDOVER_HEADERS.key]: handoverKey(portal.payload.config.secret),
    [HANDOVER_HEADERS.site]: 'ahausen.localhost:4321',
    [HANDOVER_HEADERS.client]: nextAddress(),
    ...headers,
  };
  const given = Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== null);
  const response = await handleEndpoints({
    config: portal.payload.config,
    request: new Request(`http://127.0.0.1:3000${RUECKMELDUNG_ENDPOINT}`, {
      method: 'POST',
      headers: new Headers(given),
      body: body ?? new URLSearchParams(form).toString(),
    }),
  });
  return { status: response.status, location: response.headers.get('location'), headers: response.headers };
}

const stored = async () =>
  (await portal.payload.find({ collection: 'rueckmeldungen', depth: 0, pagination: false, sort: 'createdAt' })).docs;

const thanks = { status: 303, location: '/rueckmeldung/danke/' };

describe('A form that was filled in', () => {
  test('is stored for the Kommune whose site it came from, and says nothing of who wrote', async () => {
    const answer = await submit({ headers: { 'User-Agent': 'Visitor/1.0', Cookie: 'a=b' } });
    expect(answer).toMatchObject(thanks);
    expect(answer.headers.get('set-cookie')).toBeNull();
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const [row] = await stored();
    expect(row).toEqual({
      id: expect.any(String),
      kommune: content.kommunen.ahausen,
      seite: '/leistungen/hundesteuer/',
      sprache: 'de',
      hilfreich: null,
      nachricht: 'Die Gebühr fehlt.',
      stand: 'neu',
      // What editors find it by: the Kommune and its words.
      suchschluessel: expect.stringContaining('die gebuehr fehlt'),
      sortierschluessel: expect.any(String),
      createdAt: expect.any(String),
      updatedAt: expect.any(String),
    });
  });

  test('may say only whether the page helped', async () => {
    for (const hilfreich of ['ja', 'nein'])
      expect(await submit({ form: { seite: '/', sprache: 'de', hilfreich, nachricht: '' } })).toMatchObject(thanks);
    expect((await stored()).map(({ hilfreich, nachricht }) => [hilfreich, nachricht])).toEqual([
      ['ja', null],
      ['nein', null],
    ]);
  });

  test.each([
    ['en', '/en/rueckmeldung/danke/'],
    ['nl', '/nl/rueckmeldung/danke/'],
    ['de-simple', '/leicht/rueckmeldung/danke/'],
    ['xx', '/rueckmeldung/danke/'],
  ])('is answered in the language of its page: %s', async (sprache, location) => {
    expect(await submit({ form: { ...filled, sprache } })).toMatchObject({ status: 303, location });
  });

  test('finds a Kommune that has an address of its own', async () => {
    const host = (value: string | null) =>
      portal.payload.update({
        collection: 'kommunen',
        id: content.kommunen.cronau,
        data: { host: value },
        depth: 0,
        context: { publishLater: true },
      });
    await host('https://service.cronau.example');
    const headers = {
      Origin: 'https://service.cronau.example',
      [HANDOVER_HEADERS.site]: 'Service.Cronau.example',
    };
    expect(await submit({ headers })).toMatchObject(thanks);
    expect(await stored()).toMatchObject([{ kommune: content.kommunen.cronau }]);
    await host(null);
    expect((await submit({ headers })).status).toBe(404);
  });

  test('a browser that does not say where it comes from is believed', async () => {
    expect(await submit({ headers: { Origin: null } })).toMatchObject(thanks);
    expect(await stored()).toHaveLength(1);
  });
});

describe('Nothing is stored', () => {
  afterEach(async () => expect(await stored()).toEqual([]));

  test.each([
    ['without the key', { [HANDOVER_HEADERS.key]: null }],
    ['with a wrong key', { [HANDOVER_HEADERS.key]: handoverKey('another secret that is long enough') }],
    ['with half a key', { [HANDOVER_HEADERS.key]: 'abc' }],
    ['without a visitor', { [HANDOVER_HEADERS.client]: null }],
    ['without a site', { [HANDOVER_HEADERS.site]: null }],
  ])('%s', async (_, headers) => {
    expect((await submit({ headers })).status).toBe(401);
  });

  test('when a signed-in editor calls without the key', async () => {
    const headers = {
      [HANDOVER_HEADERS.key]: null,
      Authorization: await session(portal.payload, people.it),
    };
    expect((await submit({ headers })).status).toBe(401);
  });

  test.each(['https://example.com', 'http://erkelenz.localhost:4321', 'http://ahausen.localhost', 'null'])(
    'from another website: %s',
    async (Origin) => {
      expect((await submit({ headers: { Origin } })).status).toBe(403);
    },
  );

  test.each(['fehlt.localhost', 'localhost:3000', 'ahausen.example', '..', 'a b', 'AHAUSEN..localhost'])(
    'for a host without a site: %s',
    async (host) => {
      expect((await submit({ headers: { [HANDOVER_HEADERS.site]: host } })).status).toBe(404);
    },
  );

  test('for a Kommune that is not published', async () => {
    await portal.payload.create({
      collection: 'kommunen',
      data: { slug: 'entwurf' } as never,
      draft: true,
      depth: 0,
    });
    const headers = { [HANDOVER_HEADERS.site]: 'entwurf.localhost', Origin: null };
    expect((await submit({ headers })).status).toBe(404);
  });

  test('when a machine filled it in, which is thanked all the same', async () => {
    expect(await submit({ form: { ...filled, website: 'https://spam.example' } })).toMatchObject(thanks);
  });

  test.each([
    ['nothing was said', { nachricht: '', hilfreich: '' }],
    ['the message is too long', { nachricht: 'a'.repeat(1501) }],
    ['the page is none of the site', { seite: 'https://example.com/' }],
  ])('when %s', async (_, fields) => {
    expect(await submit({ form: { ...filled, ...fields, sprache: 'en' } })).toMatchObject({
      status: 303,
      location: '/en/rueckmeldung/unvollstaendig/',
    });
  });

  test('when the form is longer than it can be', async () => {
    expect(await submit({ body: `nachricht=kurz&mehr=${'a'.repeat(17_000)}&seite=/` })).toMatchObject({
      status: 303,
      location: '/rueckmeldung/unvollstaendig/',
    });
  });

  test('of what is no form', async () => {
    const answer = await submit({ body: JSON.stringify(filled), headers: { 'Content-Type': 'application/json' } });
    expect(answer.status).toBe(415);
  });

  test('where the database refuses, and the visitor is told', async () => {
    vi.spyOn(portal.payload.db, 'create').mockRejectedValueOnce(new Error('disk I/O error'));
    expect(await submit({ form: { ...filled, sprache: 'nl' } })).toMatchObject({
      status: 303,
      location: '/nl/rueckmeldung/fehler/',
    });
  });
});

describe('Too often', () => {
  const tooOften = { status: 303, location: '/rueckmeldung/zu-oft/' };

  test('one place may write five times, its neighbours go on writing', async () => {
    const headers = { [HANDOVER_HEADERS.client]: nextAddress() };
    for (let n = 0; n < 5; n += 1) expect(await submit({ headers })).toMatchObject(thanks);
    expect(await submit({ headers })).toMatchObject(tooOften);
    expect(await submit({ headers, form: { ...filled, sprache: 'en' } })).toMatchObject({
      location: '/en/rueckmeldung/zu-oft/',
    });
    expect(await submit()).toMatchObject(thanks);
    expect(await stored()).toHaveLength(6);
  });

  test('headers that a visitor can write himself do not make another place of him', async () => {
    const headers = { [HANDOVER_HEADERS.client]: nextAddress() };
    let answer = await submit({ headers });
    for (let n = 0; n < 5; n += 1)
      answer = await submit({ headers: { ...headers, 'X-Forwarded-For': nextAddress(), 'X-Real-IP': nextAddress() } });
    expect(answer).toMatchObject(tooOften);
  });

  test('what is not stored does not count', async () => {
    const headers = { [HANDOVER_HEADERS.client]: nextAddress() };
    for (let n = 0; n < 8; n += 1) await submit({ headers, form: { ...filled, nachricht: '' } });
    expect(await submit({ headers })).toMatchObject(thanks);
  });

  test('a Kommune is written to two hundred times in an hour at most', async () => {
    const headers = { [HANDOVER_HEADERS.site]: 'bergstadt.localhost', Origin: null };
    const answers: (string | null)[] = [];
    for (let n = 0; n < 202; n += 1)
      answers.push((await submit({ headers: { ...headers, [HANDOVER_HEADERS.client]: nextAddress() } })).location);
    expect(answers.filter((location) => location === thanks.location)).toHaveLength(200);
    expect(answers.slice(200)).toEqual([tooOften.location, tooOften.location]);
    expect(await submit()).toMatchObject(thanks);
  });
});

describe('Editors', () => {
  test('set how far they are, and cannot rewrite what was said', async () => {
    const { payload } = portal;
    await submit();
    const [row] = await stored();
    const path = `/rueckmeldungen/${row!.id}`;
    const { status, body } = await rest(payload, apiKey(people.a), 'PATCH', path, {
      stand: 'erledigt',
      seite: '/anders/',
      sprache: 'en',
      hilfreich: 'ja',
      nachricht: 'Alles bestens.',
      kommune: content.kommunen.bergstadt,
    });
    expect(status).toBe(200);
    expect(body.doc).toMatchObject({ stand: 'erledigt' });
    const { updatedAt: _, ...after } = (await stored())[0]!;
    expect({ ...row, ...after }).toEqual({ ...row, stand: 'erledigt' });
    expect((await rest(payload, apiKey(people.a), 'PATCH', path, { stand: 'weg' })).status).toBe(400);
  });

  test('see and delete what came to their own Kommune alone, Kreis-IT everything', async () => {
    const { payload } = portal;
    const places = ['ahausen', 'bergstadt', 'musterland'] as const;
    for (const place of places)
      await write(payload, 'rueckmeldungen', rueckmeldung(`/${place}/`, content.kommunen[place]));
    const seen = async (key: string | null) => {
      const { body } = await rest(payload, key, 'GET', '/rueckmeldungen?sort=seite');
      return body.docs?.map(({ seite }) => seite) ?? [];
    };
    expect(await seen(apiKey(people.a))).toEqual(['/ahausen/']);
    expect(await seen(apiKey(people.b))).toEqual(['/bergstadt/']);
    expect(await seen(apiKey(people.kreis))).toEqual(['/musterland/']);
    expect(await seen(apiKey(people.it))).toEqual(['/ahausen/', '/bergstadt/', '/musterland/']);
    expect(await seen(null)).toEqual([]);
    await rest(payload, apiKey(people.a), 'DELETE', '/rueckmeldungen?where[id][exists]=true');
    expect((await stored()).map(({ seite }) => seite)).toEqual(['/bergstadt/', '/musterland/']);
  });

  test('nobody makes one past the form', async () => {
    const data = rueckmeldung('/', content.kommunen.ahausen);
    for (const key of [null, apiKey(people.a), apiKey(people.kreis), apiKey(people.it)]) {
      expect((await rest(portal.payload, key, 'POST', '/rueckmeldungen', data)).status).toBe(403);
      expect((await rest(portal.payload, key, 'POST', RUECKMELDUNG_ENDPOINT.slice(4), data)).status).toBe(401);
    }
    await submit();
    const [row] = await stored();
    await rest(portal.payload, apiKey(people.a), 'POST', `/rueckmeldungen/${row!.id}/duplicate`, {});
    expect(await stored()).toHaveLength(1);
  });
});

test('after twelve months it is deleted', async () => {
  const { payload } = portal;
  const of = (createdAt: string) =>
    write(payload, 'rueckmeldungen', rueckmeldung(`/${createdAt}/`, content.kommunen.ahausen, { createdAt }));
  await of('2026-03-10T08:59:59.000Z');
  await of('2025-01-01T00:00:00.000Z');
  await of('2026-03-10T09:00:00.000Z');
  await of('2027-03-01T00:00:00.000Z');
  expect(await pruneRueckmeldungen(payload, NOW)).toBe(2);
  expect((await stored()).map(({ seite }) => seite)).toEqual([
    '/2026-03-10T09:00:00.000Z/',
    '/2027-03-01T00:00:00.000Z/',
  ]);
  expect(await pruneRueckmeldungen(payload, NOW)).toBe(0);
});
