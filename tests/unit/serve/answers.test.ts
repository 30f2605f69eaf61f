import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Answers } from '../../../scripts/serve/answers.ts';
import { ReadyAnswer } from '../../../scripts/serve/ready-answer.ts';
import { readPlainHead } from '../../../scripts/serve/quick-connection.ts';
import { page, Workshop } from '../publish/workshop.ts';

const MEGABYTE = 1024 * 1024;

test('what is asked often is read once, and kept in a memory that has an end', async () => {
  const workshop = new Workshop();
  for (let number = 10; number < 90; number += 1) workshop.medium(`bild-${number}.webp`, 'x'.repeat(MEGABYTE / 2));
  workshop.medium('film.mp4', 'x'.repeat(MEGABYTE));
  await workshop.live([page('/', 'Start')]);
  const answers = new Answers({ sitesRoot: join(workshop.state, 'sites'), scriptHashes: [], takesForms: false });
  const ask = (url: string) => answers.find({ url, host: 'wegberg.localhost', acceptEncoding: undefined });
  const body = (url: string) => (ask(url) as ReadyAnswer).body.toString();
  const first = body('/');
  // Nobody does that to a release: so one sees whether the file is read again.
  writeFileSync(workshop.published('index.html'), 'read again');
  expect(body('/')).toBe(first);
  expect(body('/?a=b'), 'a query is no other file').toBe(first);
  for (let round = 0; round < 3; round += 1)
    for (let number = 10; number < 30; number += 1) {
      expect(body(`/medien/bild-${number}.webp`)).toHaveLength(MEGABYTE / 2);
      expect(body('/'), 'what is asked for in between stays').toBe(first);
    }
  for (let number = 10; number < 90; number += 1) ask(`/medien/bild-${number}.webp`);
  expect(body('/'), 'what others were asked for instead is gone').toBe('read again');
  expect(ask('/medien/film.mp4'), 'what is large is not kept').not.toBeInstanceOf(ReadyAnswer);
});

test.each([
  'POST / HTTP/1.1\r\nHost: a\r\n',
  'GET / HTTP/1.0\r\nHost: a\r\n',
  'GET  / HTTP/1.1\r\nHost: a\r\n',
  'GET http://a/ HTTP/1.1\r\nHost: a\r\n',
  'GET / HTTP/1.1\r\n',
  'GET / HTTP/1.1\r\nHost: a\r\nHost: a\r\n',
  'GET / HTTP/1.1\r\nHost : a\r\n',
  'GET / HTTP/1.1\r\nHost: a\r\n b: c\r\n',
  'GET / HTTP/1.1\r\nHost: a\nX: b\r\n',
  'GET / HTTP/1.1\r\nHost: a\rX: b\r\n',
  'GET / HTTP/1.1\r\nHost: a\0\r\n',
  'GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n',
  'GET / HTTP/1.1\r\nHost: a\r\nTRANSFER-ENCODING: chunked\r\n',
  'GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n',
  'GET / HTTP/1.1\r\nHost: a\r\nConnection: keep-alive, Upgrade\r\n',
  'GET / HTTP/1.1\r\nHost: a\r\nRange: bytes=0-1\r\n',
  'GET / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\n',
])('the quick reader leaves to the strict one what is not plain: %j', (head) => {
  expect(readPlainHead(head)).toBeUndefined();
});

test('the quick reader reads what a browser sends', () => {
  const head =
    'HEAD /a%20b?c=d HTTP/1.1\r\nhost:wegberg.localhost:4321 \r\nUser-Agent: Mözilla/5.0 (X11; Linux)\r\nAccept-Encoding: gzip\r\naccept-encoding: br\r\nIf-None-Match: W/"a-b"\r\nCookie: a=b; c=d\r\nConnection: Keep-Alive\r\nX-Empty:\r\n';
  expect(readPlainHead(head)).toEqual({
    isHead: true,
    url: '/a%20b?c=d',
    host: 'wegberg.localhost:4321',
    acceptEncoding: 'gzip, br',
    ifNoneMatch: 'W/"a-b"',
  });
});
