import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { detectKind } from '../../../cms/src/uploads/detect.ts';
import { fileHeaders } from '../../../cms/src/uploads/headers.ts';
import { cleanPicture } from '../../../cms/src/uploads/picture.ts';
import { readableName, storedName } from '../../../cms/src/uploads/readable-name.ts';
import { HOSTILE_SVG, ISO_MEDIA, PDF, VTT } from '../../support/files.ts';

const folder = mkdtempSync(join(tmpdir(), 'uploads-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

const inMemory = (data: Buffer) => ({ data, size: data.byteLength });
function onDisk(data: Buffer) {
  const tempFilePath = join(folder, 'arrived');
  writeFileSync(tempFilePath, data);
  return { data: Buffer.alloc(0), size: data.byteLength, tempFilePath };
}
const canvas = (width = 8, height = 8) => sharp({ create: { width, height, channels: 3, background: '#1d5b8f' } });

const drawing = (title: string, head = '') =>
  Buffer.from(`${head}<svg xmlns="http://www.w3.org/2000/svg"><title>${title}</title></svg>`);

test('a file is what its content is, in memory and on the disk', async () => {
  const files: [string, Buffer][] = [
    ['jpg', await canvas().jpeg().toBuffer()],
    ['png', await canvas().png().toBuffer()],
    ['webp', await canvas().webp().toBuffer()],
    ['avif', await canvas().avif().toBuffer()],
    ['pdf', PDF],
    ['mp4', ISO_MEDIA('isom')],
    ['vtt', VTT],
    ['vtt', Buffer.from('WEBVTT\n\n=1;alert(document.domain)')],
    ['svg', Buffer.from(HOSTILE_SVG)],
    ['svg', drawing('Umriss\n\tdes Kreises', "<?xml version='1.0' encoding='utf-8' standalone='no'?>\r\n")],
    [
      'svg',
      Buffer.from(
        '\ufeff<?xml version="1.0"?><!DOCTYPE svg PUBLIC "a" "b">\n<!-- x --><svg:svg xmlns:svg="http://www.w3.org/2000/svg"/>',
      ),
    ],
  ];
  for (const [extension, data] of files)
    for (const file of [inMemory(data), onDisk(data)])
      expect((await detectKind(file)).kind?.extension, extension).toBe(extension);
});

test.each([
  ['an empty file', Buffer.alloc(0), /leer/],
  ['a photo of an iPhone', ISO_MEDIA('heic'), /HEIC.*iPhone.*JPEG/],
  ['a scan', Buffer.concat([Buffer.from('BM'), Buffer.alloc(200)]), /BMP.*JPEG oder PNG/],
  ['a TIFF', Buffer.concat([Buffer.from('49492a0008000000', 'hex'), Buffer.alloc(200)]), /TIFF/],
  ['a GIF', Buffer.from('GIF89a\u0001\u0000\u0001\u0000'), /GIF/],
  ['a film of an iPhone', ISO_MEDIA('qt  '), /QuickTime.*MP4/],
  ['an archive', Buffer.concat([Buffer.from('504b0506', 'hex'), Buffer.alloc(18)]), /ZIP|kann das Portal nicht zeigen/],
  ['a page', Buffer.from('<!DOCTYPE html><script>alert(1)</script>'), /kann das Portal nicht zeigen.*PDF/],
  ['a script', Buffer.from('alert(1)'), /kann das Portal nicht zeigen/],
  ['a program', Buffer.from('#!/bin/sh\nrm -rf ~\n'), /kann das Portal nicht zeigen/],
  ['half a PDF', PDF.subarray(0, 60), /PDF-Datei ist beschädigt/],
  ['captions in an old encoding', Buffer.concat([Buffer.from('WEBVTT\n\n'), Buffer.from([0xe4, 0xfc])]), /UTF-8/],
  ['a drawing with signs that end an encoding', drawing('\x1b$B'), /nicht zeigen/],
  ['a drawing in an encoding that hides signs', drawing('', '<?xml version="1.0" encoding="ISO-2022-JP"?>'), /nicht/],
  ['a drawing in two bytes a sign', Buffer.from(`\ufeff${drawing('').toString()}`, 'utf16le'), /nicht zeigen/],
  ['a page that names svg', Buffer.from('<html><svg xmlns="http://www.w3.org/2000/svg"/></html>'), /nicht zeigen/],
])('%s is refused with a sentence', async (_, data, sentence) => {
  for (const file of [inMemory(data), onDisk(data)]) expect((await detectKind(file)).refused).toMatch(sentence);
});

test('a file that is too large for its kind is refused with both sizes', async () => {
  const film = { ...inMemory(ISO_MEDIA('isom')), size: 301 * 1024 * 1024 };
  expect((await detectKind(film)).refused).toMatch(/301 MB.*300 MB/);
  const paper = { ...inMemory(PDF), size: 51.5 * 1024 * 1024 };
  expect((await detectKind(paper)).refused).toMatch(/51,5 MB.*50 MB/);
});

test(
  'a picture that broke off or is no picture is refused, one that is too large too',
  { timeout: 60_000 },
  async () => {
    const whole = await canvas(200, 150).jpeg().toBuffer();
    expect((await cleanPicture(inMemory(whole.subarray(0, whole.length / 2)))).refused).toMatch(/beschädigt/);
    expect((await cleanPicture(inMemory(Buffer.from('ffd8ffe000104a46', 'hex')))).refused).toMatch(/beschädigt/);
    const vast = await canvas(16_000, 3_200).webp({ effort: 0 }).toBuffer();
    expect((await cleanPicture(inMemory(vast))).refused).toMatch(/16\.000 × 3\.200.*50 Millionen/);
  },
);

test(
  'a large picture is stored no larger than pages need, with what was hidden behind it gone',
  { timeout: 60_000 },
  async () => {
    const data = Buffer.concat([await canvas(5000, 2500).png().toBuffer(), Buffer.from('<script>alert(1)</script>')]);
    const cleaned = await cleanPicture(inMemory(data));
    expect(await sharp(cleaned.data).metadata()).toMatchObject({ width: 4096, height: 2048, format: 'png' });
    expect(cleaned.data!.includes('<script')).toBe(false);
  },
);

test.each([
  [
    'Satzung über die Straßenreinigung (Änderung 2027).pdf',
    'pdf',
    'Satzung über die Straßenreinigung (Änderung 2027).pdf',
  ],
  ['logo.html', 'svg', 'logo.svg'],
  ['../../etc/passwd', 'pdf', 'passwd.pdf'],
  ['C:\\Scans\\Anlage 1.PDF', 'pdf', 'Anlage 1.pdf'],
  ['a\u0308u\u200b\u202egepj.exe', 'pdf', 'äu gepj.pdf'],
  ['.pdf', 'pdf', 'Datei.pdf'],
  [`${'lang'.repeat(60)}.pdf`, 'pdf', `${'lang'.repeat(25)}.pdf`],
])('%s is known as a name that people can read', (given, extension, name) => {
  expect(readableName(given, extension)).toBe(name);
});

test.each([
  [
    'Satzung über die Straßenreinigung (2027).pdf',
    'pdf',
    'satzung-ueber-die-strassenreinigung-2027-0123456789abcdef.pdf',
  ],
  ['План.pdf', 'pdf', 'plan-0123456789abcdef.pdf'],
  ['😀.svg', 'svg', 'datei-0123456789abcdef.svg'],
  [`${'lang '.repeat(20)}.jpg`, 'jpg', `${'lang-'.repeat(12)}0123456789abcdef.jpg`],
])('%s is stored under what people call it', (name, extension, stored) => {
  expect(storedName(name, '0123456789abcdef', extension)).toBe(stored);
});

test('a served file is of a kind that is taken, or saved', () => {
  const headers = (type: string) => fileHeaders({ headers: new Headers({ 'Content-Type': type }) });
  for (const type of ['text/html', 'text/javascript', 'application/xhtml+xml', '']) {
    expect(headers(type).get('Content-Type')).toBe('application/octet-stream');
    expect(headers(type).get('Content-Disposition')).toBe('attachment');
  }
  expect(headers('application/pdf').get('Content-Disposition')).toBe('attachment');
  for (const type of ['image/svg+xml', 'image/png', 'text/vtt; charset=utf-8', 'video/mp4', 'application/pdf']) {
    expect(headers(type).get('Content-Security-Policy')).toMatch(/^default-src 'none';.*sandbox$/);
    expect(headers(type).get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers(type).get('Content-Type')).toBe(type.split(';')[0]);
  }
});
