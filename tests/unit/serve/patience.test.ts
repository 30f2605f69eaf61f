import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { serveInThreads } from '../../../scripts/serve/index.ts';
import { page, Workshop } from '../publish/workshop.ts';
import { askAt, serve } from './served.ts';

async function published(): Promise<Workshop> {
  const workshop = new Workshop();
  await workshop.live([page('/', 'Start'), page('/404.html', 'Nicht gefunden')]);
  return workshop;
}

const GET = 'GET / HTTP/1.1\r\nHost: wegberg.localhost\r\n\r\n';
const GET_ONCE = GET.replace(/\r\n$/, 'Connection: close\r\n\r\n');
const form = (more: string) =>
  `POST /rueckmeldung HTTP/1.1\r\nHost: wegberg.localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n${more}`;

/** A connection that says something and keeps quiet from then on. */
function whoSays(port: number, ...said: string[]): Socket {
  const socket = connect(port, '127.0.0.1');
  onTestFinished(() => void socket.destroy());
  socket.on('error', () => undefined);
  for (const text of said) socket.write(text);
  return socket;
}

/** All that comes until the connection ends, which it must. */
async function untilEnd(socket: Socket): Promise<string> {
  const chunks: Buffer[] = [];
  socket.on('data', (chunk: Buffer) => chunks.push(chunk));
  await new Promise((resolve) => socket.on('close', resolve));
  return Buffer.concat(chunks).toString('latin1');
}

const count = (text: string, part: string) => text.split(part).length - 1;

test('whoever is slow or keeps quiet does not hold the server, and is shown the door', async () => {
  const feedback = { target: 'http://127.0.0.1:9/', key: 'key' };
  const { port, ask } = await serve(await published(), {
    feedback,
    patience: { headMs: 300, requestMs: 600, idleMs: 900 },
  });
  const silent = Array.from({ length: 100 }, () => whoSays(port));
  const halfHead = Array.from({ length: 100 }, () => whoSays(port, 'GET / HTTP/1.1\r\nHost: weg'));
  const halfBody = Array.from({ length: 20 }, () => whoSays(port, form('Content-Length: 100\r\n\r\nsprache=')));
  const afterAnswer = Array.from({ length: 20 }, () => whoSays(port, GET));
  const halfSecond = Array.from({ length: 20 }, () => whoSays(port, `${GET}GET /`));
  const all = [silent, halfHead, halfBody, afterAnswer, halfSecond].map((some) => Promise.all(some.map(untilEnd)));
  expect((await ask('/')).status).toBe(200);
  const [nothing, tooSlow, , answered, answeredOnce] = await Promise.all(all);
  expect(new Set(nothing)).toEqual(new Set(['']));
  for (const text of tooSlow!) expect(text).toMatch(/^(?:HTTP\/1\.1 408 |$)/);
  for (const text of [...answered!, ...answeredOnce!]) expect(count(text, 'HTTP/1.1 200 OK')).toBe(1);
  expect(await untilEnd(whoSays(port, GET_ONCE))).toMatch(/^HTTP\/1\.1 200 /);
});

test('connections beyond the most are refused until others end', async () => {
  const { port } = await serve(await published(), { patience: { headMs: 500, connections: 30 } });
  const held = Array.from({ length: 30 }, () => whoSays(port, 'GET'));
  await Promise.all(held.map((socket) => once(socket, 'connect')));
  await expect(untilEnd(whoSays(port, GET))).resolves.toBe('');
  await Promise.all(held.map(untilEnd));
  expect((await askAt(port, '/')).status).toBe(200);
});

test('a form that arrives drop by drop is given up', async () => {
  const feedback = { target: 'http://127.0.0.1:9/', key: 'key' };
  const { port } = await serve(await published(), { feedback, patience: { headMs: 300, requestMs: 600 } });
  const socket = whoSays(port, form('Content-Length: 10000\r\n\r\n'));
  const drops = setInterval(() => socket.write('a'), 50);
  onTestFinished(() => clearInterval(drops));
  expect(await untilEnd(socket)).toMatch(/^HTTP\/1\.1 408 |^$/);
});

test('requests that come at once are answered in turn, whoever reads them', async () => {
  const { port } = await serve(await published());
  const get = (path: string, more = '') => `GET ${path} HTTP/1.1\r\nHost: wegberg.localhost\r\n${more}\r\n`;
  const text = await untilEnd(
    whoSays(
      port,
      get('/'),
      `HEAD / HTTP/1.1\r\nhost: wegberg.localhost\r\n\r\n${get('/fehlt')}${get('/', 'Range: bytes=0-3\r\n')}`,
      get('/'),
      `DELETE / HTTP/1.1\r\nHost: wegberg.localhost\r\n\r\n${get('/').slice(0, 20)}`,
      get('/', 'Connection: close\r\n').slice(20),
    ),
  );
  expect([...text.matchAll(/HTTP\/1\.1 (\d+) /g)].map(([, status]) => status)).toEqual([
    '200',
    '200',
    '404',
    '206',
    '200',
    '405',
    '200',
  ]);
  expect(count(text, '<h1>Start</h1>')).toBe(3);
});

test.each([
  ['two hosts', 'GET / HTTP/1.1\r\nHost: wegberg.localhost\r\nHost: other.localhost\r\n\r\n', 400],
  ['no host', 'GET / HTTP/1.1\r\nAccept: */*\r\n\r\n', 400],
  ['a broken line', 'GET / HTTP/1.1\r\nHost: wegberg.localhost\r\nX: a\nY: b\r\n\r\n', 400],
  ['a space before a colon', 'GET / HTTP/1.1\r\nHost: wegberg.localhost\r\nX : a\r\n\r\n', 400],
  [
    'a body of two lengths',
    'GET / HTTP/1.1\r\nHost: wegberg.localhost\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    400,
  ],
  ['an old version', 'GET / HTTP/1.0\r\nHost: wegberg.localhost\r\n\r\n', 200],
])('a request with %s is read by the strict parser', async (_, request, status) => {
  const { port } = await serve(await published());
  const socket = whoSays(port, request);
  const [first] = (await once(socket, 'data')) as [Buffer];
  expect(first.toString('latin1')).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
});

test('whoever asks without reading gets no more than he takes', async () => {
  const { port, ask } = await serve(await published(), { patience: { idleMs: 500 } });
  const socket = whoSays(port);
  socket.pause();
  const many = GET.repeat(500);
  // More than the system holds for a connection: then the server stops to read, and so the client to write.
  let isStuck = false;
  for (let turn = 0; turn < 200 && !isStuck; turn += 1) {
    if (!socket.write(many)) isStuck = await Promise.race([once(socket, 'drain').then(() => false), pause(200)]);
  }
  expect(isStuck).toBe(true);
  expect((await ask('/')).status).toBe(200);
});

const pause = (milliseconds: number) => new Promise<true>((resolve) => setTimeout(() => resolve(true), milliseconds));

test('threads share a port and end together', async () => {
  const workshop = await published();
  const sitesRoot = join(workshop.state, 'sites');
  const { port, close } = await serveInThreads({ sitesRoot }, { port: 0, host: '127.0.0.1', threads: 3 });
  const answers = await Promise.all(Array.from({ length: 60 }, () => askAt(port, '/')));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  const open = whoSays(port, GET);
  await once(open, 'data');
  await Promise.all([close(), untilEnd(open)]);
  await expect(once(connect(port, '127.0.0.1'), 'connect')).rejects.toThrow('ECONNREFUSED');
});
