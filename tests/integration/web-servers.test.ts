import { Agent, createServer, request as ask, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RUECKMELDUNG_ENDPOINT } from '@serviceportal/content-types';
import { createPublisher } from '@serviceportal/site/publish';
import { SCRIPT_HASHES } from '@serviceportal/site/render';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveInThreads, type Served } from '../../scripts/serve/index.ts';
import { kreisSnapshot, snapshot } from '../fixtures/snapshot.ts';
import { writeMedia } from '../support/rendered-site.ts';
import { missingWebServers, startWebServer, type RunningWebServer } from '../support/web-servers.ts';
import { DIFFERENCES, requests, type Asking } from './web-servers-asked.ts';

/**
 * Whoever puts nginx or Caddy in the place of the bundled server gets the same answers: with the configurations that are shipped,
 * on the fixture's sites.
 */
const missing = missingWebServers();
const KEY = 'the-key';
const REDIRECTS = [
  { von: '/rathaus/alt/', nach: '/behoerden/#zeiten' },
  { von: '/index.php?id=12', nach: '/leistungen/' },
  { von: '/index.php?id=1&pfad=a/b', nach: '/inhalt/?von=a/b' },
  { von: '/personalausweis.html', nach: 'https://verein.example/größe?a=b' },
  { von: '/bürgerbüro/', nach: '/inhalt/' },
  { von: '/Alte Seite (2019)/', nach: '/suche/' },
];

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** A way to ask one server; requests of one kind of connection to the bundled one are answered by another part of it. */
interface Asked {
  name: 'bundled' | 'bundled, each on a connection of its own' | 'nginx' | 'caddy';
  port: number;
  agent: Agent;
}

const stateDir = mkdtempSync(join(tmpdir(), 'web-servers-'));
const servers: Asked[] = [];
const running: RunningWebServer[] = [];
let bundled: Served;
/** Forms that were handed on, as the CMS sees them. */
const forms: { headers: IncomingHttpHeaders; body: string }[] = [];
const cms = createServer(
  (request, response) =>
    void takeForm(request).then((to) => {
      if (to === 403) response.writeHead(403, { 'Content-Type': 'application/json' }).end('{}');
      else if (to === 500) response.writeHead(500).end('Oops');
      else response.writeHead(303, { Location: to, 'X-Powered-By': 'the CMS' }).end();
    }),
);

async function takeForm(request: IncomingMessage): Promise<string | 403 | 500> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  const body = Buffer.concat(chunks).toString();
  forms.push({ headers: request.headers, body });
  if (request.url !== RUECKMELDUNG_ENDPOINT) return 500;
  if (body.includes('fremd')) return 403;
  return body.includes('kaputt') ? 500 : '/en/rueckmeldung/danke/';
}

beforeAll(async () => {
  const publisher = createPublisher({ stateDir });
  for (const site of [
    { ...snapshot, weiterleitungen: REDIRECTS },
    { ...kreisSnapshot, kommune: { ...kreisSnapshot.kommune, baseUrl: 'https://service.kreis.example' } },
  ]) {
    await writeMedia(join(stateDir, 'media'), site.media);
    expect((await publisher.publish({ snapshot: site })).state).toBe('live');
    await publisher.publishIndex({ snapshot: site });
  }
  await publisher.close();
  await new Promise<void>((resolve) => cms.listen(0, '127.0.0.1', resolve));
  const address = `127.0.0.1:${(cms.address() as AddressInfo).port}`;
  bundled = await serveInThreads(
    {
      sitesRoot: join(stateDir, 'sites'),
      scriptHashes: SCRIPT_HASHES,
      feedback: { target: `http://${address}${RUECKMELDUNG_ENDPOINT}`, key: KEY },
    },
    { port: 0, host: '127.0.0.1', threads: 2 },
  );
  servers.push(
    { name: 'bundled', port: bundled.port, agent: new Agent({ keepAlive: true }) },
    { name: 'bundled, each on a connection of its own', port: bundled.port, agent: new Agent({ keepAlive: false }) },
  );
  for (const name of ['nginx', 'caddy'] as const) {
    if (missing.includes(name)) continue;
    const options = { stateDir, scriptHashes: SCRIPT_HASHES, cms: address, key: KEY };
    const server = await startWebServer(name, options);
    running.push(server);
    servers.push({ name, port: server.port, agent: new Agent({ keepAlive: true }) });
  }
});

afterAll(async () => {
  for (const { agent } of servers) agent.destroy();
  await Promise.all([bundled.close(), ...running.map((server) => server.stop())]);
  cms.close();
  rmSync(stateDir, { recursive: true, force: true });
});

function answerOf({ port, agent }: Asked, { path, method, headers, body }: Asking): Promise<Answer> {
  return new Promise((resolve) => {
    const all = { host: 'wegberg.localhost', ...headers };
    const failed = (error: Error) => resolve({ status: 0, headers: {}, body: Buffer.from(error.message) });
    const outgoing = ask({ port, agent, host: '127.0.0.1', path, method, headers: all }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('error', failed);
      answer.on('end', () =>
        resolve({ status: answer.statusCode!, headers: answer.headers, body: Buffer.concat(chunks) }),
      );
    });
    outgoing.on('error', failed).end(body);
  });
}

/** Headers that matter to a browser, a cache or whoever looks for holes. */
const HEADERS = [
  'content-type',
  'content-encoding',
  'vary',
  'cache-control',
  'content-security-policy',
  'x-content-type-options',
  'referrer-policy',
  'permissions-policy',
  'cross-origin-opener-policy',
  'location',
  'allow',
  'accept-ranges',
  'content-range',
  'last-modified',
  'set-cookie',
  'x-powered-by',
] as const;

/** Of a header that a server says twice: what it says. */
function once(value: string): string {
  const half = value.slice(0, (value.length - 2) / 2);
  return value === `${half}, ${half}` ? half : value;
}

/** What must be the same. Of an ETag that is whether there is one: each server has its own form. */
function essence({ status, headers, body }: Answer): Record<string, unknown> {
  const some = Object.fromEntries(
    HEADERS.flatMap((name) => (headers[name] === undefined ? [] : [[name, once(String(headers[name]))]])),
  );
  // Said of a part, or that there is none, it says nothing.
  if (status !== 200) delete some['accept-ranges'];
  return { status, ...some, etag: headers.etag !== undefined, body: body.toString('latin1') };
}

for (const name of missing) test.skip(`${name} answers as the bundled server does: it is not installed`);

test('the shipped web servers answer as the bundled one does', async () => {
  const site = join(stateDir, 'sites', 'wegberg', 'current');
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' });
  const asked = requests(files);
  expect(asked.length).toBeGreaterThanOrEqual(800);
  const different: string[] = [];
  const used = new Set<string>();
  for (const asking of asked) {
    const label = `${asking.method} ${asking.path.slice(0, 80)} ${JSON.stringify(asking.headers).slice(0, 120)}`;
    const answers = await Promise.all(servers.map((server) => answerWith(server, asking)));
    const [expected, ...others] = answers.map(essence);
    for (const [index, answer] of others.entries()) {
      const { name } = servers[index + 1]!;
      for (const part of new Set([...Object.keys(expected!), ...Object.keys(answer)])) {
        if (Object.is(expected![part], answer[part])) continue;
        if (JSON.stringify(expected![part]) === JSON.stringify(answer[part])) continue;
        const known = DIFFERENCES.find(
          (each) =>
            each.server === name && (each.parts?.includes(part) ?? true) && each.of(asking, expected!.status as number),
        );
        if (known) used.add(known.why);
        else different.push(`${name}: ${label}: ${part} is ${show(answer[part])}, not ${show(expected![part])}`);
      }
    }
  }
  expect(different).toEqual([]);
  const compared = DIFFERENCES.filter(({ server }) => servers.some(({ name }) => name === server));
  expect([...used].sort(), 'no difference is listed that is none').toEqual(
    [...new Set(compared.map(({ why }) => why))].sort(),
  );
});

/** `if-none-match: own` asks with what the server itself said before, `own weak` with its weak form. */
async function answerWith(server: Asked, asking: Asking): Promise<Answer> {
  const { 'if-none-match': known, 'if-range': range, ...headers } = asking.headers;
  if (known === undefined && range === undefined) return answerOf(server, asking);
  const first = await answerOf(server, {
    ...asking,
    headers: { ...headers, range: '' } as Record<string, string>,
    method: 'HEAD',
  });
  const etag = first.headers.etag ?? '';
  const filled = (value: string | undefined, name: string) =>
    value === undefined ? {} : { [name]: value.replace('own', etag).replace('plain', etag.replace(/^W\//, '')) };
  return answerOf(server, {
    ...asking,
    headers: { ...headers, ...filled(known, 'if-none-match'), ...filled(range, 'if-range') },
  });
}

const show = (value: unknown) => JSON.stringify(value)?.slice(0, 160) ?? 'nothing';

test('each representation has an ETag of its own, and what changes gets another', async () => {
  for (const server of servers) {
    const etags = async () =>
      Promise.all(
        ['br', 'gzip', ''].map(async (encoding) => {
          const asking = { method: 'GET', path: '/', headers: { 'accept-encoding': encoding } };
          return (await answerOf(server, asking)).headers.etag;
        }),
      );
    expect(new Set(await etags()).size, server.name).toBe(3);
  }
});

test('all hand on a form alike: what it says, where it was sent, by whom, and no cookie', async () => {
  for (const server of servers) {
    forms.length = 0;
    await answerOf(server, {
      method: 'POST',
      path: '/rueckmeldung',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        origin: 'http://wegberg.localhost',
        cookie: 'payload-token=secret',
        'x-portal-key': 'forged',
        'x-portal-client': '203.0.113.9',
      },
      body: 'seite=%2F&hilfreich=ja',
    });
    expect(forms, server.name).toHaveLength(1);
    const [{ headers, body }] = forms as [(typeof forms)[number]];
    expect(body).toBe('seite=%2F&hilfreich=ja');
    expect(headers, server.name).toMatchObject({
      'content-type': 'application/x-www-form-urlencoded',
      origin: 'http://wegberg.localhost',
      'x-portal-key': KEY,
      'x-portal-site': 'wegberg.localhost',
      'x-portal-client': '127.0.0.1',
    });
    expect(headers.cookie ?? '', server.name).toBe('');
  }
});

test('all follow a publication without being told', async () => {
  const redirects = join(stateDir, 'sites', 'wegberg', 'current', '_weiterleitungen');
  mkdirSync(join(redirects, 'ganz-neu'));
  writeFileSync(join(redirects, 'ganz-neu', '#'), '/leistungen/');
  for (const server of servers) {
    const { headers } = await answerOf(server, { method: 'GET', path: '/ganz-neu', headers: {} });
    expect(headers.location, server.name).toBe('/leistungen/');
  }
  expect(readFileSync(join(stateDir, 'sites', '.hosts', 'service.kreis.example', 'site.json'), 'utf8')).toContain(
    'service.kreis.example',
  );
});
