import { rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { drawPreview } from '../../../site/publish/preview-picture.ts';
import { drawable, fitText, widthOf } from '../../../site/publish/preview-text.ts';
import type { SitePage } from '../../../site/src/view/page.ts';
import type { PreviewCard } from '../../../site/src/view/preview.ts';
import { page, Workshop } from './workshop.ts';

const CARD: PreviewCard = { title: 'Hundesteuer', sender: 'Stadt Übach-Palenberg', colour: '#a8320b' };
const LONG_WORD = 'Grundsteuermessbetragsfestsetzungsverfahrensbeschleunigungsgesetzesnovellierung';
const EMBLEM = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path fill="#0a0" d="M0 0h8v8H0z"/></svg>';

/** A page with a picture of its own. */
function pictured(path: string, file: string, card: Partial<PreviewCard> = {}): SitePage {
  const image = `<meta property="og:image" content="http://wegberg.localhost:4321/${file}">`;
  return { ...page(path, { title: path, body: image }), preview: { file, card: { ...CARD, ...card } } };
}

const photo = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#4080c0' } }).png();

describe('the text of a picture', () => {
  const box = { width: 1000, lines: 3, sizes: [80, 60, 40] };
  const widest = (lines: string[], size: number) => Math.max(...lines.map((line) => widthOf(line, 600) * size));

  test('stands in the largest size in which it fits', () => {
    expect(fitText('Hundesteuer', 600, box)).toEqual({ lines: ['Hundesteuer'], size: 80 });
    const { lines, size } = fitText(
      'Beglaubigung von Abschriften, Ablichtungen und Unterschriften für Behörden',
      600,
      box,
    );
    expect(size).toBeLessThan(80);
    expect(lines.join(' ')).toBe('Beglaubigung von Abschriften, Ablichtungen und Unterschriften für Behörden');
    expect(widest(lines, size)).toBeLessThanOrEqual(box.width);
  });

  test.each([`${LONG_WORD} ${LONG_WORD} in Wegberg`, 'Immer mehr Wörter '.repeat(40), 'X'.repeat(400)])(
    'never leaves its box: %s',
    (text) => {
      const { lines, size } = fitText(text, 600, box);
      expect(lines.length).toBeLessThanOrEqual(box.lines);
      expect(widest(lines, size)).toBeLessThanOrEqual(box.width);
    },
  );

  test('leaves no word alone in its last line', () => {
    expect(
      fitText('Das neue Serviceportal für alle ist da', 600, { width: 1000, lines: 2, sizes: [60] }).lines,
    ).toEqual(['Das neue Serviceportal', 'für alle ist da']);
  });

  test('has letters of all our neighbours, and leaves out what the typeface does not know', () => {
    expect(drawable('Straße, Überführung, Łódź, Şişli, „Žižkov“ – 5 €', 600)).toBe(
      'Straße, Überführung, Łódź, Şişli, „Žižkov“ – 5 €',
    );
    expect(drawable('Sommerfest 🎉 am See', 600)).toBe('Sommerfest am See');
    expect(drawable('Straße', 600)).toBe('Straße');
    expect(drawable('𝐀𝐥𝐥𝐞𝐬 ﬁnden', 600), 'other forms of letters').toBe('Alles finden');
  });

  test.each([
    ['Ukrainian', 'Довідка про проживання'],
    ['half of it Ukrainian', 'Довідка – Bescheinigung 2027'],
    ['Arabic', 'معلومات للاجئين'],
    ['Hebrew', 'מידע'],
    ['Chinese', '信息'],
    ['emoji', '🎉🎄👨‍👩‍👧‍👦'],
    ['zero-width characters', '\u200b\u200d\ufeff\u00ad'],
    ['control characters', '\u0000\u000b\u001f'],
    ['accents alone', '\u0301\u0308'],
    ['half a surrogate pair', '\ud83c'],
    ['nothing', ''],
    ['spaces', ' \u00a0\u2003\t\n'],
  ])('is no text where letters are missing: %s', (_name, title) => {
    expect(fitText(title, 600, box)).toEqual({ lines: [], size: 40 });
  });

  test('is found in a bounded number of steps, whatever the title', { timeout: 60_000 }, () => {
    // xorshift: the same titles in each run.
    let state = 20271128;
    const next = (below: number) => {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      return (state >>> 0) % below;
    };
    const ranges = [
      [0, 0x2ff],
      [0x300, 0x36f],
      [0x2000, 0x206f],
      [0x400, 0x6ff],
      [0xd800, 0xdfff],
      [0x1f300, 0x1faff],
    ] as const;
    for (let title = 0; title < 150; title += 1) {
      const letters = Array.from({ length: next(80) }, () => {
        const [from, to] = next(3) ? ranges[0] : ranges[next(ranges.length)]!;
        return String.fromCodePoint(from + next(to - from + 1));
      });
      const { lines, size } = fitText(letters.join(next(4) ? '' : ' '), 600, box);
      expect(lines.length).toBeLessThanOrEqual(box.lines);
      if (lines.length > 0) expect(widest(lines, size)).toBeLessThanOrEqual(box.width);
    }
    for (const endless of ['X', 'W', 'i', 'Wegberg ', '—', '…', 'a\u0301', '𝐀']) {
      const { lines, size } = fitText(endless.repeat(10_000), 600, box);
      expect(lines).toHaveLength(box.lines);
      expect(widest(lines, size)).toBeLessThanOrEqual(box.width);
    }
    // Not even one letter fits into a box as narrow as this.
    expect(fitText('Hundesteuer', 600, { width: 1, lines: 2, sizes: [40] }).lines).toHaveLength(2);
  });
});

describe('a picture', () => {
  test('shows the accent colour and the title, within its margins', async () => {
    const workshop = new Workshop();
    const card = { ...CARD, title: `${LONG_WORD} ${LONG_WORD}`, line: `${LONG_WORD} am 10. Januar 2027` };
    const drawn = await drawPreview(card, workshop.mediaDir, 'png');
    const { data, info } = await sharp(drawn).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([1200, 630]);
    const at = (x: number, y: number) => [...data.subarray((y * info.width + x) * 3, (y * info.width + x) * 3 + 3)];
    const distance = at(600, 5).map((value, index) => Math.abs(value - [0xa8, 0x32, 0x0b][index]!));
    expect(Math.max(...distance), 'a palette may be off by a little').toBeLessThan(4);

    const ink = { count: 0, left: 1200, right: 0, bottom: 0 };
    for (let y = 30; y < 630; y += 1)
      for (let x = 0; x < 1200; x += 1) {
        if (at(x, y)[0]! > 200) continue;
        ink.count += 1;
        ink.left = Math.min(ink.left, x);
        ink.right = Math.max(ink.right, x);
        ink.bottom = Math.max(ink.bottom, y);
      }
    expect(ink.count).toBeGreaterThan(5000);
    expect(ink.left).toBeGreaterThanOrEqual(70);
    expect(ink.right).toBeLessThanOrEqual(1130);
    expect(ink.bottom).toBeLessThanOrEqual(580);
  });

  test.each(['png', 'jpeg'] as const)(
    'is the plain one of the Kommune where the title has no letters it knows: %s',
    async (format) => {
      const workshop = new Workshop();
      writeFileSync(join(workshop.mediaDir, 'blue.png'), await photo(1600, 900).toBuffer());
      const card = { ...CARD, ...(format === 'jpeg' && { photo: { file: 'blue.png', focalX: 50, focalY: 50 } }) };
      const foreign = await drawPreview({ ...card, title: 'Інформація для біженців' }, workshop.mediaDir, format);
      const untitled = await drawPreview({ ...card, title: '' }, workshop.mediaDir, format);
      expect((await sharp(foreign).metadata()).width).toBe(1200);
      expect(foreign.equals(untitled)).toBe(true);
      expect(foreign.equals(await drawPreview(card, workshop.mediaDir, format))).toBe(false);
    },
  );

  test('is a crop of a photo around its focal point, above the text', async () => {
    const workshop = new Workshop();
    const halves = await photo(2400, 2400)
      .composite([{ input: await photo(2400, 1200).modulate({ hue: 180 }).toBuffer(), left: 0, top: 1200 }])
      .jpeg()
      .toBuffer();
    writeFileSync(join(workshop.mediaDir, 'halves.jpg'), halves);
    const colourAtTop = async (focalY: number) => {
      const card = { ...CARD, photo: { file: 'halves.jpg', focalX: 50, focalY } };
      const jpeg = await drawPreview(card, workshop.mediaDir, 'jpeg');
      expect(jpeg.length).toBeLessThanOrEqual(60 * 1024);
      const { data } = await sharp(jpeg).raw().toBuffer({ resolveWithObject: true });
      return [...data.subarray(0, 3)];
    };
    const [upper, lower] = [await colourAtTop(0), await colourAtTop(100)];
    expect(upper[2]).toBeGreaterThan(upper[0]!);
    expect(lower[0]).toBeGreaterThan(lower[2]!);
  });
});

describe('publishing', () => {
  test('draws the pictures that pages name and keeps those of the release before', async () => {
    const workshop = new Workshop();
    const first = pictured('/a/', 'vorschau/aa.png');
    await workshop.live([page('/'), first]);
    expect((await sharp(workshop.published('vorschau/aa.png')).metadata()).width).toBe(1200);
    const { ino } = statSync(workshop.published('vorschau/aa.png'));

    rmSync(join(workshop.state, 'cache', 'vorschau'), { recursive: true });
    await workshop.live([page('/', 'Neu'), first]);
    expect(statSync(workshop.published('vorschau/aa.png')).ino).toBe(ino);
    await workshop.live([page('/', 'Neu'), page('/a/', 'Ohne Bild')]);
    expect(() => statSync(workshop.published('vorschau/aa.png'))).toThrow('ENOENT');
  });

  test('takes a picture from the cache that was drawn before', async () => {
    const workshop = new Workshop();
    await workshop.live([pictured('/', 'vorschau/aa.png')]);
    const { ino } = statSync(workshop.published('vorschau/aa.png'));
    await workshop.live([page('/')]);
    await workshop.live([pictured('/', 'vorschau/aa.png')]);
    expect(statSync(workshop.published('vorschau/aa.png')).ino).toBe(ino);
  });

  test('shows a picture without what of it cannot be read, and says so', async () => {
    const workshop = new Workshop();
    workshop.medium('emblem.svg', EMBLEM);
    workshop.medium('broken.jpg', 'no picture');
    workshop.medium('broken.svg', 'no picture');
    const faulty = pictured('/a/', 'vorschau/aa.jpg', {
      emblem: 'emblem.svg',
      photo: { file: 'broken.jpg', focalX: 50, focalY: 50 },
    });
    const { warnings } = await workshop.live([page('/'), faulty]);
    expect(warnings).toEqual([
      'Für das Vorschaubild zu „Hundesteuer“ konnte das Bild nicht gelesen werden; es erscheint ohne. Bitte das Bild in der Medienverwaltung noch einmal hochladen.',
    ]);
    expect(await sharp(workshop.published('vorschau/aa.jpg')).metadata()).toMatchObject({
      format: 'jpeg',
      width: 1200,
    });

    const withoutEmblem = await workshop.live([pictured('/', 'vorschau/bb.png', { emblem: 'broken.svg' })], {
      allowShrink: true,
    });
    expect(withoutEmblem.warnings).toEqual([expect.stringContaining('konnte das Wappen nicht gelesen werden')]);
  });

  test('stops a page that names a picture which is not there', async () => {
    const workshop = new Workshop();
    const { preview: _drawn, ...unpictured } = pictured('/a/', 'vorschau/aa.png');
    await expect(workshop.publish([page('/'), unpictured])).rejects.toMatchObject({ code: 'links' });
  });
});
