import { createServer, request as ask, type IncomingMessage, type OutgoingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { addressOf, createAdminServer } from '../../../cms/src/server/admin-server.ts';
import { limitBody, type BodyLimit } from '../../../cms/src/server/body-limit.ts';

let server: Server | undefined;
afterEach(
  () => new Promise((resolve) => (server ? (server.closeAllConnections(), server.close(resolve)) : resolve(null))),
);

const listen = (started: Server): Promise<number> =>
  new Promise((resolve) => {
    server = started;
    started.listen(0, '127.0.0.1', () => resolve((started.address() as AddressInfo).port));
  });

interface Answer {
  status: number;
  headers: IncomingMessage['headers'];
  body: string;
}

/** Sends a request with a body in these parts; without an end where it is to be left open. */
function send(
  port: number,
  path: string,
  headers: OutgoingHttpHeaders,
  parts: (string | Buffer)[],
  { end = true } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = ask({ host: '127.0.0.1', port, path, method: 'POST', headers }, (response) => {
      const chunks: Buffer[] = [];
      response
        .on('data', (chunk: Buffer) => chunks.push(chunk))
        .on('end', () =>
          resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(chunks).toString() }),
        );
    });
    request.on('error', reject);
    request.flushHeaders();
    for (const part of parts) request.write(part);
    if (end) request.end();
  });
}

/** Reads the whole body, as Payload does before it knows who asks, and answers with how much it got. */
async function length(request: IncomingMessage): Promise<number> {
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) bytes += chunk.byteLength;
  return bytes;
}

const MEGABYTE = Buffer.alloc(1024 * 1024);

test(
  'a document passes, one that is too long is refused with a sentence before and while it is read',
  { timeout: 30_000 },
  async () => {
    const read: number[] = [];
    const port = await listen(
      createAdminServer(async (request, response) => {
        read.push(await length(request));
        response.end('read');
      }),
    );
    expect((await send(port, '/api/users/login', { 'Content-Length': 2 }, ['{}'])).body).toBe('read');
    const chunked = await send(port, '/api/users/login', { 'Transfer-Encoding': 'chunked' }, [MEGABYTE, MEGABYTE]);
    expect(chunked.body).toBe('read');
    expect(read).toEqual([2, 2 * MEGABYTE.length]);

    const five = Array<Buffer>(5).fill(MEGABYTE);
    for (const headers of [{ 'Content-Length': 5 * MEGABYTE.length }, { 'Transfer-Encoding': 'chunked' }]) {
      const { status, body } = await send(port, '/api/users/login', headers, five);
      expect(status).toBe(413);
      expect((JSON.parse(body) as { message: string }).message).toContain('höchstens 4 MB');
    }
    // Where files go, more may come; their refusal belongs to the field.
    expect((await send(port, '/api/media', { 'Transfer-Encoding': 'chunked' }, five)).body).toBe('read');
    const { status, body } = await send(port, '/api/media', { 'Content-Length': 400 * MEGABYTE.length }, [], {
      end: false,
    });
    expect(status).toBe(413);
    expect(JSON.parse(body)).toMatchObject({ errors: [{ data: { errors: [{ path: 'file' }] } }] });
    expect(read).toHaveLength(3);
  },
);

test('a body that does not come is refused', async () => {
  const limit: BodyLimit = { bytes: 100, milliseconds: 50 };
  const port = await listen(
    createServer((request, response) => {
      if (limitBody(request, response, limit, (status) => response.writeHead(status).end()))
        void length(request).catch(() => undefined);
    }),
  );
  expect((await send(port, '/', { 'Content-Length': 50 }, ['begun'], { end: false })).status).toBe(408);
});

test('every answer has its policy: pages one with a nonce of their own, which Next finds in the request', async () => {
  const seen: unknown[] = [];
  const port = await listen(
    createAdminServer((request, response) => {
      seen.push(request.headers['content-security-policy']);
      response.end();
      return Promise.resolve();
    }),
  );
  const pages = [await send(port, '/admin', {}, []), await send(port, '/admin', {}, [])];
  expect(pages.map(({ headers }) => headers['content-security-policy'])).toEqual(seen);
  expect(new Set(seen).size).toBe(2);
  expect(seen[0]).toMatch(/script-src 'self' 'nonce-[\w+/=]{20,}';.*frame-ancestors 'none'/);
  expect(seen[0]).not.toMatch(/https?:|\*|unsafe-eval|script-src[^;]*unsafe-inline/);
  for (const { headers } of pages)
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin' });
  const { headers } = await send(port, '/api/users/me', {}, []);
  expect(headers['content-security-policy']).toMatch(/^default-src 'none';.*sandbox$/);
  expect(headers['cache-control']).toBe('private, no-store');
  expect((await send(port, '/api/media/file/x.png', {}, [])).headers['cache-control']).toBeUndefined();
});

test('what the admin has no address for is refused in German before Next is asked', async () => {
  const handled: unknown[] = [];
  const port = await listen(
    createAdminServer((request, response) => {
      handled.push(request.url);
      response.end();
      return Promise.resolve();
    }),
  );
  const unknown = ['/nichts', '/api', '/api/', '/_next/image?url=/x.png', '//evil.example/admin', '/adminx'];
  for (const path of unknown) {
    const { status, body, headers } = await send(port, path, {}, []);
    expect(status, path).toBe(404);
    expect(body).toContain('Diese Adresse gibt es nicht.');
    expect(headers['content-type']).toMatch(path.startsWith('/api') ? /json/ : /text\/plain/);
  }
  expect(await send(port, '/api/leistungen/%E0%A4%A', {}, [])).toMatchObject({ status: 400 });
  expect((await send(port, '/', {}, [])).headers.location).toBe('/admin');
  const traced = await fetch(`http://127.0.0.1:${port}/api/users/me`, { method: 'PROPFIND' });
  expect(traced.status).toBe(405);
  expect(await traced.json()).toMatchObject({ message: expect.stringMatching(/nicht aufgerufen/) });
  expect(handled).toEqual([]);
  for (const path of ['/admin', '/admin/login?x=/y', '/api/users/me', '/_next/static/chunks/a.js'])
    expect((await send(port, path, {}, [])).status, path).toBe(200);
  expect(handled).toHaveLength(4);
});

test('the address is the other end’s, or what a web server of this machine says last', () => {
  const from = (remoteAddress: string, forwarded?: string) =>
    addressOf({
      socket: { remoteAddress } as IncomingMessage['socket'],
      headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
    });
  expect(from('203.0.113.7', '198.51.100.1')).toBe('203.0.113.7');
  expect(from('127.0.0.1')).toBe('127.0.0.1');
  expect(from('127.0.0.1', 'made up, 198.51.100.1')).toBe('198.51.100.1');
  expect(from('::ffff:127.0.0.1', '2001:db8::1')).toBe('2001:db8::1');
  expect(from('::1', 'no address')).toBe('::1');
});

test('what a visitor sends as the address of the portal’s own server does not count', async () => {
  const seen: unknown[] = [];
  const port = await listen(
    createAdminServer((request, response) => {
      seen.push(request.headers['x-portal-address']);
      response.end();
      return Promise.resolve();
    }),
  );
  await send(port, '/api/users/login', { 'X-Portal-Address': '198.51.100.99' }, ['{}']);
  expect(seen).toEqual(['127.0.0.1']);
});
