import { handleEndpoints } from 'payload';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { ADDRESS_HEADER } from '../../cms/src/sign-in/address.ts';
import { writeContent, type Content } from '../support/content.ts';
import { apiKey, rest, session, writePeople, type People } from '../support/people.ts';
import { openPortal, type Portal } from '../support/portal.ts';

let portal: Portal;
let content: Content;
let people: People;

beforeAll(async () => {
  portal = await openPortal();
  content = await writeContent(portal.payload);
  people = await writePeople(portal.payload, content);
});
afterAll(() => portal.close());

/** Asks as a browser at an address does. */
async function post(path: string, body: unknown, address: string) {
  const response = await handleEndpoints({
    config: portal.payload.config,
    request: new Request(`http://localhost:3000/api${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', [ADDRESS_HEADER]: address },
      body: JSON.stringify(body),
    }),
  });
  return { status: response.status, cookie: response.headers.get('set-cookie'), text: await response.text() };
}
const signIn = (email: string, password: string, address: string) => post('/users/login', { email, password }, address);

const GOOD = 'Tulpe Amboss Kreide Nebel';
interface FieldErrors {
  errors: { message: string; data?: { errors: { path: string; message: string }[] } }[];
}
const fieldOf = (body: unknown) => (body as FieldErrors).errors[0]?.data?.errors[0];

test('the token comes in a cookie that scripts cannot read, and in no answer', async () => {
  const { email, password } = people.a;
  const { status, cookie, text } = await signIn(email, password, '192.0.2.10');
  expect(status).toBe(200);
  expect(cookie).toMatch(/payload-token=[^;]{50,};.*HttpOnly.*SameSite=Strict/);
  const token = /payload-token=([^;]+)/.exec(cookie!)![1]!;
  expect(text).not.toContain(token);
  for (const [method, path] of [
    ['GET', '/users/me'],
    ['POST', '/users/refresh-token'],
  ] as const) {
    const { status, body } = await rest(portal.payload, `JWT ${token}`, method, path);
    expect(status, path).toBe(200);
    // A token is three parts in base64url.
    expect(JSON.stringify(body), path).not.toMatch(/eyJ[\w-]+\.[\w-]+\.[\w-]+/);
  }
});

test('an unknown account is refused like a known one: the same sentence, after the same work', async () => {
  const crypto = await import('node:crypto');
  const derived = vi.spyOn(crypto.default, 'pbkdf2');
  const work = () => derived.mock.calls.map(([, , iterations, keyLength]) => [iterations, keyLength]);
  const known = await signIn(people.a.email, 'ganz falsches Passwort', '192.0.2.20');
  const forKnown = work();
  derived.mockClear();
  const unknown = await signIn('niemand@portal.example', 'ganz falsches Passwort', '192.0.2.20');
  expect(unknown).toEqual(known);
  expect(known.status).toBe(401);
  expect(known.text).toMatch(/E-Mail-Adresse oder das Passwort/);
  const forUnknown = work();
  derived.mockRestore();
  expect(forKnown).toEqual([[600_000, 32]]);
  expect(forUnknown).toEqual(forKnown);
});

test('ten wrong tries from one address stop that address, and nobody else', async () => {
  const { email, password } = people.b;
  for (let number = 0; number < 10; number++)
    expect((await signIn(`wer${number}@portal.example`, 'x', '192.0.2.30')).status).toBe(401);
  const stopped = await signIn(email, password, '192.0.2.30');
  expect(stopped.status).toBe(429);
  expect(stopped.text).toMatch(/zehn Minuten/);
  expect((await signIn(email, password, '192.0.2.31')).status).toBe(200);
});

test('nine wrong tries from everywhere keep nobody out', async () => {
  const { email, password } = people.kreis;
  for (let number = 0; number < 7; number++)
    expect((await signIn(email, 'ganz falsches Passwort', `198.51.100.${number}`)).status).toBe(401);
  expect((await signIn(email, password, '192.0.2.40')).status).toBe(200);
});

test.each([
  ['kurz', /mindestens 12/],
  ['Passwort2026!', /leicht zu erraten/],
  ['neu.person@portal', /ähnelt/],
])('%s is refused for a new person, a changed and a reset password', async (password, sentence) => {
  const { payload } = portal;
  const person = { email: 'neu.person@portal.example', name: 'Neu', rolle: 'kreis-it' };
  const created = await rest(payload, apiKey(people.it), 'POST', '/users', { ...person, password });
  expect(created.status).toBe(400);
  expect(fieldOf(created.body)).toMatchObject({ path: 'password', message: expect.stringMatching(sentence) });

  const { id } = await payload.create({ collection: 'users', data: { ...person, password: GOOD } as never, depth: 0 });
  try {
    const changed = await rest(payload, apiKey(people.it), 'PATCH', `/users/${id}`, { password });
    expect(fieldOf(changed.body)).toMatchObject({ path: 'password', message: expect.stringMatching(sentence) });
    const token = await payload.forgotPassword({
      collection: 'users',
      data: { email: person.email },
      disableEmail: true,
    });
    const reset = await rest(payload, null, 'POST', '/users/reset-password', { token, password });
    expect(fieldOf(reset.body)).toMatchObject({ path: 'password', message: expect.stringMatching(sentence) });
    const rightly = await rest(payload, null, 'POST', '/users/reset-password', { token, password: `${GOOD} zwei` });
    expect(rightly.status, JSON.stringify(rightly.body)).toBe(200);
    expect(JSON.stringify(rightly.body)).not.toMatch(/eyJ[\w-]+\.[\w-]+/);
  } finally {
    await payload.delete({ collection: 'users', id });
  }
});

test('one’s own password and e-mail address are changed with the present password alone', async () => {
  const { payload } = portal;
  const { id, email, password } = people.a;
  const me = await session(payload, people.a);
  const patch = (data: object, path = `/users/${id}`, who = me) => rest(payload, who, 'PATCH', path, data);
  for (const data of [{ password: GOOD }, { email: 'anders@portal.example' }])
    for (const [given, sentence] of [
      [{}, /jetziges Passwort ein/],
      [{ aktuellesPasswort: '' }, /jetziges Passwort ein/],
      [{ aktuellesPasswort: 'ganz falsches Passwort' }, /nicht Ihr jetziges/],
    ] as const) {
      const { status, body } = await patch({ ...data, ...given });
      expect(status).toBe(400);
      expect(fieldOf(body)).toMatchObject({ path: 'aktuellesPasswort', message: expect.stringMatching(sentence) });
    }
  // Neither in bulk nor with a key.
  const bulk = await patch({ password: GOOD }, `/users?where[id][equals]=${id}`);
  expect(JSON.stringify(bulk.body)).not.toContain('"docs":[{');
  expect((await patch({ password: GOOD }, `/users/${id}`, apiKey(people.a))).status).toBe(400);

  expect((await patch({ name: 'Neuer Name', email })).status).toBe(200);
  const { status, body } = await patch({ password: GOOD, aktuellesPasswort: password });
  expect(status, JSON.stringify(body)).toBe(200);
  expect(JSON.stringify(body)).not.toContain(password);
  expect((await signIn(email, GOOD, '192.0.2.50')).status).toBe(200);
  expect((await signIn(email, password, '192.0.2.50')).status).toBe(401);
  // Kreis-IT helps who forgot it, and is asked for its own.
  expect((await patch({ password }, `/users/${id}`, apiKey(people.it))).status).toBe(200);
  expect((await patch({ password: GOOD }, `/users/${people.it.id}`, apiKey(people.it))).status).toBe(400);
});

test('an e-mail address is text, and no account waits for a confirmation', async () => {
  for (const email of [{ $ne: 1 }, 7, null, ['a@portal.example']]) {
    const { status, body } = await rest(portal.payload, apiKey(people.b), 'PATCH', `/users/${people.b.id}`, { email });
    expect(status).toBe(400);
    expect(fieldOf(body)).toMatchObject({ path: 'email' });
  }
  expect((await post('/users/verify/x', {}, '192.0.2.80')).status).toBe(404);
});

test('whoever forgot the password is answered alike, whether there is an account or not', async () => {
  const answers = await Promise.all(
    [people.a.email, 'niemand@portal.example'].map((email) => post('/users/forgot-password', { email }, '192.0.2.60')),
  );
  expect(answers[0]).toEqual(answers[1]);
  expect(answers[0]!.status).toBe(200);
  const asked = async () =>
    (await portal.payload.db.findOne<{ id: string; resetPasswordToken?: string }>({
      collection: 'users',
      where: { id: { equals: people.a.id } },
    }))!.resetPasswordToken;
  await vi.waitUntil(asked, { timeout: 10_000 });
});

test('nobody becomes a person by asking first', async () => {
  const { status } = await post(
    '/users/first-register',
    { email: 'x@portal.example', password: GOOD, name: 'X', rolle: 'kreis-it' },
    '192.0.2.70',
  );
  expect(status).toBe(403);
});
