import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { PREVIEW_SIZE, type PreviewCard } from '../src/view/preview.ts';
import { drawable, fitText, lineSvg, type Block, type Weight } from './preview-text.ts';

// Hardly any picture is drawn of what the one before was drawn of.
sharp.cache(false);

const { width: WIDTH, height: HEIGHT } = PREVIEW_SIZE;
const MARGIN = 72;
const TEXT_WIDTH = WIDTH - 2 * MARGIN;
const INK = '#171a2b';
const SOFT_INK = '#4b5069';
const LINE_HEIGHT = 1.18;
/** A link is shown at once only where its picture is small. */
const MAX_BYTES = 60 * 1024;

/** Draws a preview picture. Throws where its emblem or its photo cannot be read. */
export async function drawPreview(card: PreviewCard, mediaDir: string, format: 'png' | 'jpeg'): Promise<Buffer> {
  const picture = card.photo ? await photoCard(card, card.photo, mediaDir) : await plainCard(card, mediaDir);
  // The cheapest one that is small enough: choosing a palette takes four times as long as all the rest of a PNG.
  const encodings =
    format === 'png'
      ? [() => picture().png(), () => picture().png({ palette: true, colours: 64, dither: 0, effort: 1 })]
      : [80, 60, 40].map((quality) => () => picture().jpeg({ quality }));
  let encoded: Buffer | undefined;
  for (const encode of encodings) {
    encoded = await encode().toBuffer();
    if (encoded.length <= MAX_BYTES) break;
  }
  return encoded!;
}

/** Draws the same picture each time. */
type Draw = () => Sharp;

/** An accent line, who it is, the title, and what it is about; without the title where the typeface has no letters for it. */
async function plainCard(card: PreviewCard, mediaDir: string): Promise<Draw> {
  const title = fitText(card.title, 600, { width: TEXT_WIDTH, lines: 4, sizes: [84, 76, 68, 60, 54, 48] });
  const emblem = await emblemOf(card, mediaDir, 112);
  const senderLeft = MARGIN + (emblem ? emblem.width + 28 : 0);
  const sender = fitText(card.sender, 600, { width: WIDTH - MARGIN - senderLeft, lines: 1, sizes: [42, 36, 30] });
  const line = fitText(card.line ?? '', 400, { width: TEXT_WIDTH, lines: 2, sizes: [38, 34, 30] });
  const textTop = 64 + 112 + 48;
  const textBottom = HEIGHT - 64;
  const lineHeight = line.lines.length ? heightOf(line) + 28 : 0;
  const titleTop = textTop + Math.max(0, (textBottom - textTop - heightOf(title) - lineHeight) / 2);
  const picture = svg(HEIGHT, [
    rectangle(0, 0, WIDTH, HEIGHT, '#ffffff'),
    rectangle(0, 0, WIDTH, 20, card.colour),
    emblem ? placed(emblem, MARGIN, 64, 112) : '',
    textBlock(sender, senderLeft, 64 + (112 - heightOf(sender)) / 2, 600, INK),
    textBlock(title, MARGIN, titleTop, 600, INK),
    textBlock(line, MARGIN, titleTop + heightOf(title) + 28, 400, SOFT_INK),
  ]);
  return () => sharp(picture).removeAlpha();
}

/** The photo, cropped around what matters in it, above a band with the text. */
async function photoCard(card: PreviewCard, photo: NonNullable<PreviewCard['photo']>, mediaDir: string): Promise<Draw> {
  const title = fitText(card.title, 600, { width: TEXT_WIDTH, lines: 3, sizes: [56, 50, 44, 40] });
  const from = [card.sender, card.line ?? ''].filter((part) => drawable(part, 400)).join(' · ');
  const emblemBox = 56;
  const bandHeight = Math.round(36 + heightOf(title) + 20 + emblemBox + 32);
  const bandTop = HEIGHT - bandHeight;
  const footTop = bandHeight - 32 - emblemBox;
  const emblem = await emblemOf(card, mediaDir, emblemBox);
  const footLeft = MARGIN + (emblem ? emblem.width + 20 : 0);
  const foot = fitText(from, 400, { width: WIDTH - MARGIN - footLeft, lines: 1, sizes: [32, 28, 25, 22] });
  const band = svg(bandHeight, [
    rectangle(0, 0, WIDTH, bandHeight, '#ffffff'),
    rectangle(0, 0, WIDTH, 10, card.colour),
    emblem ? placed(emblem, MARGIN, footTop, emblemBox) : '',
    textBlock(title, MARGIN, 36, 600, INK),
    textBlock(foot, footLeft, footTop + (emblemBox - heightOf(foot)) / 2, 400, SOFT_INK),
  ]);
  const crop = await cropped(join(mediaDir, photo.file), photo, { width: WIDTH, height: bandTop });
  // One below the other: to lay one over the other takes twice as long.
  const pixels = Buffer.concat([crop, await sharp(band).removeAlpha().raw().toBuffer()]);
  return () => sharp(pixels, { raw: { width: WIDTH, height: HEIGHT, channels: 3 } });
}

/** The pixels of a part of a picture in the size asked for, as near to its focal point (percent) as its edges allow. */
async function cropped(
  file: string,
  { focalX, focalY }: { focalX: number; focalY: number },
  { width, height }: { width: number; height: number },
) {
  const { autoOrient } = await sharp(file).metadata();
  const scale = Math.max(width / autoOrient.width, height / autoOrient.height);
  const scaled = {
    width: Math.max(width, Math.round(autoOrient.width * scale)),
    height: Math.max(height, Math.round(autoOrient.height * scale)),
  };
  const start = (whole: number, part: number, focal: number) =>
    Math.round(Math.min(Math.max(0, (whole * focal) / 100 - part / 2), whole - part));
  return sharp(file)
    .autoOrient()
    .resize({ ...scaled, fit: 'fill' })
    .extract({
      left: start(scaled.width, width, focalX),
      top: start(scaled.height, height, focalY),
      width,
      height,
    })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .removeAlpha()
    .raw()
    .toBuffer();
}

interface Emblem {
  png: string;
  width: number;
  height: number;
}

/** Emblems that were drawn; one of them stands on all pictures of a site. */
const emblems = new Map<string, Promise<Emblem>>();
const MOST_EMBLEMS = 50;

/** The emblem in the size that fits a square box. Media are named by their content, so a known name needs no second look. */
async function emblemOf({ emblem }: PreviewCard, mediaDir: string, box: number): Promise<Emblem | undefined> {
  if (emblem === undefined) return undefined;
  const file = join(mediaDir, emblem);
  const key = `${box} ${file}`;
  const known = emblems.get(key);
  if (known) return known;
  const drawing = drawEmblem(file, box);
  if (emblems.size >= MOST_EMBLEMS) emblems.clear();
  emblems.set(key, drawing);
  // It may be readable the next time.
  drawing.catch(() => emblems.delete(key));
  return drawing;
}

async function drawEmblem(file: string, box: number): Promise<Emblem> {
  const { data, info } = await sharp(file, { density: 300 })
    .resize({ width: box, height: box, fit: 'inside' })
    .png()
    .toBuffer({ resolveWithObject: true });
  return { png: data.toString('base64'), width: info.width, height: info.height };
}

/** An emblem at the left of a box, in the middle of its height. */
function placed({ png, width, height }: Emblem, left: number, top: number, box: number): string {
  const y = top + Math.round((box - height) / 2);
  return `<image x="${left}" y="${y}" width="${width}" height="${height}" href="data:image/png;base64,${png}"/>`;
}

const heightOf = ({ lines, size }: Block) => lines.length * size * LINE_HEIGHT;

function textBlock({ lines, size }: Block, x: number, top: number, weight: Weight, fill: string): string {
  // The middle of small letters lies at a third of the size above the base line.
  const baseLine = (index: number) => top + (index + 0.5) * size * LINE_HEIGHT + size * 0.35;
  return lines.map((line, index) => lineSvg(line, x, baseLine(index), size, weight, fill)).join('');
}

const rectangle = (x: number, y: number, width: number, height: number, fill: string) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"/>`;

const svg = (height: number, parts: readonly string[]) =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}">${parts.join('')}</svg>`,
  );
