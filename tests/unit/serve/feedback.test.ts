import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { page, Workshop } from '../publish/workshop.ts';
import { serve } from './served.ts';

afterEach(() => vi.restoreAllMocks());

interface Received {
  method: string | undefined;
  url: string | undefined;
  headers: IncomingHttpHeaders;
  body: string;
}

/** Stands in for the CMS: notes what it gets and answers as told. */
async function cms(answer: (response: ServerResponse) => void = redirectTo('/rueckmeldung/danke/')) {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method, url, headers } = request;
      received.push({ method, url, headers, body: Buffer.concat(chunks).toString() });
      answer(response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { received, target: new URL(`http://127.0.0.1:${port}/api/rueckmeldungen/einreichen`) };
}

function redirectTo(location: string, status = 303) {
  return (response: ServerResponse) => response.writeHead(status, { Location: location }).end();
}

async function siteWith(target: URL) {
  const workshop = new Workshop();
  await workshop.live([page('/', 'Start'), page('/404.html', 'Nicht gefunden')]);
  const site = await serve(workshop, { feedback: { target, key: 'the key' } });
  const send = (body: string, headers: Record<string, string> = {}) =>
    site.ask('/rueckmeldung', { 'content-type': 'application/x-www-form-urlencoded', ...headers }, 'POST', body);
  return { ...site, send };
}

const silent = () => vi.spyOn(console, 'error').mockImplementation(() => undefined);

test('hands a form on to the CMS with what it needs to know, and nothing else', async () => {
  const { received, target } = await cms();
  const { port, send } = await siteWith(target);
  const answer = await send('seite=%2F&hilfreich=ja', {
    origin: `http://wegberg.localhost:${port}`,
    cookie: 'payload-token=abc',
    authorization: 'users API-Key abc',
    referer: 'http://wegberg.localhost/leistungen/',
    'user-agent': 'Visitor/1.0',
    'x-forwarded-for': '203.0.113.9',
    'x-portal-key': 'forged',
    'x-portal-site': 'erkelenz.localhost',
    'x-portal-client': '203.0.113.9',
  });
  expect([answer.status, answer.headers.location, answer.headers['cache-control']]).toEqual([
    303,
    '/rueckmeldung/danke/',
    'no-store',
  ]);
  expect(answer.headers['content-security-policy']).toBeDefined();
  expect(received).toHaveLength(1);
  const [form] = received;
  expect(form).toMatchObject({
    method: 'POST',
    url: '/api/rueckmeldungen/einreichen',
    body: 'seite=%2F&hilfreich=ja',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      origin: `http://wegberg.localhost:${port}`,
      'x-portal-key': 'the key',
      'x-portal-site': `wegberg.localhost:${port}`,
      'x-portal-client': '127.0.0.1',
    },
  });
  for (const name of ['cookie', 'authorization', 'referer', 'x-forwarded-for'])
    expect(form?.headers).not.toHaveProperty(name);
  expect(JSON.stringify(form)).not.toMatch(/Visitor|forged|203\.0\.113/);
});

test('leads to the start page whoever asks for the form’s address', async () => {
  const { received, target } = await cms();
  const { ask } = await siteWith(target);
  for (const method of ['GET', 'HEAD']) {
    const { status, headers } = await ask('/rueckmeldung?a=b', {}, method);
    expect([status, headers.location]).toEqual([303, '/']);
  }
  expect(received).toEqual([]);
});

test('takes nothing but a form, nowhere else and for no other site', async () => {
  const { received, target } = await cms();
  const { ask, send } = await siteWith(target);
  for (const path of ['/', '/rueckmeldung/', '/rueckmeldung/danke/', '//rueckmeldung', '/rueckmeldungen'])
    expect((await ask(path, {}, 'POST', 'a=b')).status, path).toBe(405);
  for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
    const { status, headers } = await ask('/rueckmeldung', {}, method);
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD, POST']);
  }
  expect((await send('a=b', { host: 'fehlt.localhost' })).status).toBe(405);
  expect(received).toEqual([]);
});

test('without a CMS to hand on to, it is a server of files alone', async () => {
  const workshop = new Workshop();
  await workshop.live([page('/', 'Start')]);
  const { ask } = await serve(workshop);
  expect((await ask('/rueckmeldung', {}, 'POST', 'a=b')).status).toBe(405);
  expect((await ask('/rueckmeldung')).status).toBe(404);
});

test.each([
  ['cannot be reached', 'de', '/rueckmeldung/fehler/'],
  ['cannot be reached', 'en', '/en/rueckmeldung/fehler/'],
  ['cannot be reached', '../..', '/rueckmeldung/fehler/'],
])('a CMS that %s leads to a page that says so (%s)', async (_, sprache, location) => {
  const error = silent();
  const { send } = await siteWith(new URL('http://127.0.0.1:9/'));
  const answer = await send(new URLSearchParams({ sprache, hilfreich: 'ja' }).toString());
  expect([answer.status, answer.headers.location]).toEqual([303, location]);
  expect(error).toHaveBeenCalled();
});

test.each([
  ['an error', (response: ServerResponse) => response.writeHead(500).end('Error')],
  ['a refusal of the key', (response: ServerResponse) => response.writeHead(401).end()],
  ['a redirect to another host', redirectTo('https://example.com/')],
  ['a redirect to another host in disguise', redirectTo('//example.com/')],
  ['a redirect of another kind', redirectTo('/admin', 307)],
])('%s of the CMS leads to the page of the site that says so', async (_, reply) => {
  const error = silent();
  const { target } = await cms(reply);
  const { send } = await siteWith(target);
  const answer = await send('hilfreich=ja&sprache=nl');
  expect([answer.status, answer.headers.location]).toEqual([303, '/nl/rueckmeldung/fehler/']);
  expect(error).toHaveBeenCalled();
});

test('a form from another website is refused', async () => {
  const { target } = await cms((response) => response.writeHead(403).end('Forbidden'));
  const { send } = await siteWith(target);
  const answer = await send('hilfreich=ja', { origin: 'https://example.com' });
  expect([answer.status, answer.headers.location]).toEqual([403, undefined]);
});

test('a form that is too long does not reach the CMS, and the answer reaches its sender', async () => {
  const { received, target } = await cms();
  const { send } = await siteWith(target);
  const longest = `nachricht=${'a'.repeat(16 * 1024 - 10)}`;
  expect((await send(longest)).headers.location).toBe('/rueckmeldung/danke/');
  expect(received).toHaveLength(1);
  const answer = await send(`${longest}a`);
  expect([answer.status, answer.headers.location]).toEqual([303, '/rueckmeldung/unvollstaendig/']);
  expect(answer.headers.connection, 'the rest is not waited for').toBe('close');
  expect(received).toHaveLength(1);
});

test('a form that does not arrive is not waited for', async () => {
  const { received, target } = await cms();
  const { port } = await siteWith(target);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const socket = connect(port, '127.0.0.1', () =>
    socket.write('POST /rueckmeldung HTTP/1.1\r\nHost: wegberg.localhost\r\nContent-Length: 100\r\n\r\na=b'),
  );
  const closed = new Promise((resolve) => socket.on('error', () => undefined).on('close', resolve));
  while (vi.getTimerCount() === 0) await new Promise((resolve) => setImmediate(resolve));
  vi.advanceTimersByTime(9_000);
  await new Promise((resolve) => setImmediate(resolve));
  expect(socket.destroyed).toBe(false);
  vi.advanceTimersByTime(1_000);
  await closed;
  expect(received).toEqual([]);
});
