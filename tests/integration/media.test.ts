import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { migrateData } from '@serviceportal/cms';
import { incomingDirOf, mediaDirOf } from '@serviceportal/cms/state-folder';
import { handleEndpoints } from 'payload';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { writeContent, type Content } from '../support/content.ts';
import { HOSTILE_SVG, ISO_MEDIA, PDF, VTT } from '../support/files.ts';
import { apiKey, rest, writePeople, type People } from '../support/people.ts';
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

const WIDTH = 640;
const HEIGHT = 320;
/** Lay the camera on its right side: what it took as left belongs on top. */
const TURNED = 6;

/** What a phone hands over: the left half red, the right half blue, with owner, device and place in its Exif. */
async function photo(format: 'jpeg' | 'webp'): Promise<Buffer> {
  const red = await sharp({ create: { width: WIDTH / 2, height: HEIGHT, channels: 3, background: '#ff0000' } })
    .png()
    .toBuffer();
  return sharp({ create: { width: WIDTH, height: HEIGHT, channels: 3, background: '#0000ff' } })
    .composite([{ input: red, left: 0, top: 0 }])
    .withMetadata({ orientation: TURNED })
    .withExifMerge({
      IFD0: { Copyright: 'Erika Mustermann', Model: 'Taschentelefon' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 3/1 36/1', GPSLongitudeRef: 'E', GPSLongitude: '6/1 5/1 24/1' },
    })
    .toFormat(format)
    .toBuffer();
}

const colourAt = async (file: Buffer, left: number, top: number) => {
  const pixel = await sharp(file).extract({ left, top, width: 1, height: 1 }).removeAlpha().raw().toBuffer();
  return pixel[0]! > pixel[2]! ? 'red' : 'blue';
};

test.each(['jpeg', 'webp'] as const)(
  'a photo (%s) loses what the camera noted and keeps its top on top',
  async (format) => {
    const data = await photo(format);
    const given = await sharp(data).metadata();
    expect(given).toMatchObject({ width: WIDTH, height: HEIGHT, orientation: TURNED });
    expect(given.exif!.toString('latin1')).toContain('Erika Mustermann');

    const medium = await portal.payload.create({
      collection: 'media',
      data: { titel: 'Foto', kommune: content.kommunen.ahausen, lizenz: 'Erika Mustermann' },
      file: { data, mimetype: `image/${format}`, name: `IMG 1.${format}`, size: data.byteLength },
      depth: 0,
      context: { publishLater: true },
    });
    const read = (name: string) => readFileSync(join(mediaDirOf(portal.environment.stateDir), name));
    const sizes = Object.values(medium.sizes ?? {}).flatMap((size) => size?.filename ?? []);
    for (const name of [medium.filename!, ...sizes]) {
      const stored = read(name);
      const { exif, xmp, iptc, orientation } = await sharp(stored).metadata();
      expect({ exif, xmp, iptc, orientation }, name).toEqual({});
      for (const secret of ['Erika', 'Taschentelefon']) expect(stored.includes(secret), name).toBe(false);
    }

    const original = read(medium.filename!);
    expect(await sharp(original).metadata()).toMatchObject({ width: HEIGHT, height: WIDTH, format });
    expect(medium).toMatchObject({ width: HEIGHT, height: WIDTH, filesize: original.byteLength });
    expect(await colourAt(original, HEIGHT / 2, 20)).toBe('red');
    expect(await colourAt(original, HEIGHT / 2, WIDTH - 20)).toBe('blue');
    const hash = createHash('sha256').update(original).digest('hex').slice(0, 16);
    expect(medium.hash).toBe(hash);
    // Payload encodes WebP once more after its name was given.
    if (format === 'jpeg') expect(medium.filename).toBe(`img-1-${hash}.jpg`);
  },
);

/** Asks the REST interface as the admin's form does: the file and its document in one body. */
async function upload(file: { data: Buffer; name: string; type: string }, path = '/media', method = 'POST') {
  const form = new FormData();
  form.set('_payload', JSON.stringify({ titel: 'Datei', lizenz: 'frei', kommune: content.kommunen.ahausen }));
  form.set('file', new File([new Uint8Array(file.data)], file.name, { type: file.type }));
  const response = await handleEndpoints({
    config: portal.payload.config,
    request: new Request(`http://localhost:3000/api${path}?locale=de&depth=0`, {
      method,
      body: form,
      headers: { Authorization: apiKey(people.a) },
    }),
  });
  const body = (await response.json()) as {
    doc?: { id: string; filename: string; mimeType: string; dateiname: string; hash: string };
    errors?: { message: string; data?: { errors: { path: string; message: string }[] } }[];
  };
  return { status: response.status, body };
}

const png = (colour: string) =>
  sharp({ create: { width: 16, height: 8, channels: 3, background: colour } })
    .png()
    .toBuffer();

test.each([
  ['a drawing that calls itself a page', Buffer.from(HOSTILE_SVG), 'logo.html', 'text/html', 'svg', 'image/svg+xml'],
  ['captions that call themselves a script', VTT, 'x.js', 'text/javascript', 'vtt', 'text/vtt'],
  ['captions that call themselves a picture', VTT, 'x.svg', 'image/svg+xml', 'vtt', 'text/vtt'],
  ['a paper without an ending', PDF, 'Satzung', 'application/octet-stream', 'pdf', 'application/pdf'],
  ['a film that calls itself a page', ISO_MEDIA('isom'), 'film.htm', 'text/html', 'mp4', 'video/mp4'],
])('%s is stored and served as what it is', async (_, data, name, type, extension, mimeType) => {
  const { status, body } = await upload({ data, name, type });
  expect(status, JSON.stringify(body)).toBe(201);
  expect(body.doc).toMatchObject({ mimeType, dateiname: name.replace(/(\.\w+)?$/, `.${extension}`) });
  expect(body.doc!.filename).toMatch(new RegExp(`^[a-z]+-[0-9a-f]{16}(-\\d+)?\\.${extension}$`));
  const served = await handleEndpoints({
    config: portal.payload.config,
    request: new Request(`http://localhost:3000/api/media/file/${body.doc!.filename}`, {
      headers: { Authorization: apiKey(people.a) },
    }),
  });
  expect(served.headers.get('Content-Type')).toBe(mimeType);
  expect(served.headers.get('X-Content-Type-Options')).toBe('nosniff');
  expect(served.headers.get('Content-Security-Policy')).toMatch(/^default-src 'none';.*sandbox$/);
  await served.body?.cancel();
});

test('a photo that is declared as something else loses what its camera noted all the same', async () => {
  const { status, body } = await upload({ data: await photo('jpeg'), name: 'IMG_1.svg', type: 'image/svg+xml' });
  expect(status, JSON.stringify(body)).toBe(201);
  const stored = readFileSync(join(mediaDirOf(portal.environment.stateDir), body.doc!.filename));
  expect((await sharp(stored).metadata()).exif).toBeUndefined();
  expect(body.doc).toMatchObject({ mimeType: 'image/jpeg', dateiname: 'IMG_1.jpg', width: HEIGHT, height: WIDTH });
});

test.each([
  ['HEIC', ISO_MEDIA('heic'), 'IMG_4711.heic', /iPhone/],
  ['BMP', Buffer.concat([Buffer.from('BM'), Buffer.alloc(200)]), 'scan.bmp', /BMP/],
  ['half a JPEG', null, 'abgebrochen.jpg', /beschädigt/],
  ['nothing', Buffer.alloc(0), 'leer.pdf', /leer/],
  ['a page', Buffer.from('<html><script>alert(1)</script>'), 'bild.png', /kann das Portal nicht zeigen/],
  [
    'a drawing with a page in it',
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><m xmlns="http://www.w3.org/1999/xhtml"/></svg>'),
    'a.svg',
    /gefährlich/,
  ],
  [
    'a drawing with a page that is hard to find in it',
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><x:m xmlns:x="http://www.w3.org/1999/&#120;html"/></svg>'),
    'a.svg',
    /gefährlich/,
  ],
  ['a drawing without a size', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'a.svg', /Breite und Höhe/],
  [
    'a drawing with a script',
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
    'a.svg',
    /gefährlich/,
  ],
])('%s is refused with a German sentence at the field of the file', async (_, given, name, sentence) => {
  const data = given ?? (await photo('jpeg')).subarray(0, 1500);
  const { status, body } = await upload({ data, name, type: 'image/jpeg' });
  expect(status).toBe(400);
  expect(body.errors![0]!.data!.errors).toEqual([expect.objectContaining({ path: 'file' })]);
  expect(body.errors![0]!.data!.errors[0]!.message).toMatch(sentence);
  // Nothing of it stays behind.
  expect(readdirSync(incomingDirOf(portal.environment.stateDir))).toEqual([]);
});

test('what is worked out from the content cannot be set', async () => {
  const { body } = await upload({ data: await png('#aa0000'), name: 'rot.png', type: 'image/png' });
  const before = await portal.payload.findByID({ collection: 'media', id: body.doc!.id, depth: 0 });
  const claimed = {
    ...{ hash: '0'.repeat(16), farbe: '#000000', dateiname: 'x.html', mimeType: 'text/html', filename: '../x.html' },
    ...{ width: 1, height: 1, filesize: 1, url: 'https://evil.example/x', sizes: { avif480: { filename: 'x.html' } } },
  };
  for (const data of [
    { ...claimed, filename: 'x.html' },
    { lizenz: 'frei', ...claimed, filename: 'x.html' },
  ])
    await rest(portal.payload, apiKey(people.a), 'PATCH', `/media/${body.doc!.id}`, data);
  expect((await rest(portal.payload, apiKey(people.a), 'PATCH', `/media/${body.doc!.id}`, claimed)).status).toBe(400);
  const { updatedAt: _before, ...is } = before;
  const { updatedAt: _after, ...becomes } = await portal.payload.findByID({
    collection: 'media',
    id: body.doc!.id,
    depth: 0,
  });
  expect(becomes).toEqual(is);
});

test('nothing is cut off a file, and its most important point lies in it', async () => {
  const { body } = await upload({ data: await png('#0000aa'), name: 'blau.png', type: 'image/png' });
  const { id, filename } = body.doc!;
  const content = () => readFileSync(join(mediaDirOf(portal.environment.stateDir), filename));
  const before = content();
  const edit = (query: string, data: object = {}) =>
    rest(portal.payload, apiKey(people.a), 'PATCH', `/media/${id}?depth=0&${query}`, data);
  const crop =
    'uploadEdits[crop][x]=0&uploadEdits[crop][y]=0&uploadEdits[crop][width]=50&uploadEdits[crop][height]=50&uploadEdits[widthInPixels]=4&uploadEdits[heightInPixels]=4';
  expect((await edit(crop)).body.doc).toMatchObject({ width: 16, height: 8, dateiname: 'blau.png' });
  await rest(portal.payload, apiKey(people.a), 'PATCH', `/media?where[id][equals]=${id}&${crop}`, { lizenz: 'frei' });
  expect((await edit('uploadEdits[focalPoint][x]=20&uploadEdits[focalPoint][y]=0')).body.doc).toMatchObject({
    ...{ focalX: 20, focalY: 0, filename, dateiname: 'blau.png' },
  });
  for (const [query, data] of [
    ['uploadEdits[focalPoint][x]=500&uploadEdits[focalPoint][y]=1', {}],
    ['uploadEdits[focalPoint][x]=links', {}],
    ['', { focalX: -1 }],
    ['', { focalY: { a: 1 } }],
  ] as const) {
    const answer = await edit(query, data);
    expect(answer.status, `${query} ${JSON.stringify(data)}`).toBe(400);
    expect(JSON.stringify(answer.body)).toContain('liegt nicht im Bild');
  }
  expect(content().equals(before)).toBe(true);
  expect(await portal.payload.findByID({ collection: 'media', id, depth: 0 })).toMatchObject({ focalX: 20, focalY: 0 });
});

test('no file is loaded from an address that a request names', async () => {
  for (const url of [
    'https://evil.example/x.svg',
    'http://169.254.169.254/latest',
    '/api/users/me',
    'file:///etc/passwd',
  ]) {
    const data = { titel: 'x', lizenz: 'frei', kommune: content.kommunen.ahausen, filename: 'x.html', url };
    const { status, body } = await rest(portal.payload, apiKey(people.a), 'POST', '/media', data);
    expect(status).toBe(400);
    expect(JSON.stringify(body)).toContain('Bitte wählen Sie die Datei aus');
  }
  // A copy has a file, and takes it from what is copied alone.
  const { body } = await upload({ data: await png('#00aaaa'), name: 'Türkis.png', type: 'image/png' });
  const copy = (data: object) =>
    rest(portal.payload, apiKey(people.a), 'POST', `/media/${body.doc!.id}/duplicate?depth=0`, data);
  expect((await copy({})).body.doc).toMatchObject({ dateiname: 'Türkis.png', hash: body.doc!.hash });
  const log = vi.spyOn(portal.payload.logger, 'error');
  expect((await copy({ filename: 'x.html', url: 'https://evil.example/x.html' })).status).toBe(500);
  expect((log.mock.calls[0]![0] as { err: Error }).err.message).toContain('Files are not loaded from addresses.');
  log.mockRestore();
});

test('another file takes the place of one, and all that was worked out follows', async () => {
  const { body } = await upload({ data: await png('#00aa00'), name: 'grün.png', type: 'image/png' });
  const replaced = await upload(
    { data: PDF, name: 'Plan B.pdf', type: 'image/png' },
    `/media/${body.doc!.id}`,
    'PATCH',
  );
  expect(replaced.status, JSON.stringify(replaced.body)).toBe(200);
  expect(replaced.body.doc).toMatchObject({ mimeType: 'application/pdf', dateiname: 'Plan B.pdf', farbe: null });
  expect(replaced.body.doc!.hash).not.toBe(body.doc!.hash);
});

test('files of earlier versions get the type and ending of what they are, once', async () => {
  const { payload } = portal;
  const folder = mediaDirOf(portal.environment.stateDir);
  const earlier = async (filename: string, mimeType: string, data: string | Buffer) => {
    writeFileSync(join(folder, filename), data);
    const { id } = await payload.db.create({
      collection: 'media',
      data: { titel: 'Alt', lizenz: 'frei', kommune: content.kommunen.ahausen, filename, mimeType },
    });
    return String(id);
  };
  const page = await earlier('aaaa.html', 'image/svg+xml', HOSTILE_SVG);
  const script = await earlier('bbbb.js', 'text/vtt', VTT);
  const jpeg = await earlier('cccc.jpeg', 'image/jpeg', await photo('jpeg'));
  const unknown = await earlier('dddd.svg', 'image/svg+xml', 'alert(1)');
  const lines = await migrateData(payload);
  expect(lines.filter((line) => /\b(aaaa|bbbb|cccc|dddd)\./.test(line))).toHaveLength(3);
  const nameOf = async (id: string) => (await payload.findByID({ collection: 'media', id, depth: 0 })).filename;
  expect(await Promise.all([page, script, jpeg, unknown].map(nameOf))).toEqual([
    'aaaa.svg',
    'bbbb.vtt',
    'cccc.jpeg',
    'dddd.bin',
  ]);
  for (const name of ['aaaa.svg', 'bbbb.vtt', 'cccc.jpeg', 'dddd.bin'])
    expect(existsSync(join(folder, name))).toBe(true);
  for (const name of ['aaaa.html', 'bbbb.js', 'dddd.svg']) expect(existsSync(join(folder, name))).toBe(false);
  expect(await migrateData(payload)).toEqual([]);
});
