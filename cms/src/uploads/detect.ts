import { open, readFile } from 'node:fs/promises';
import { fileTypeFromBuffer, fileTypeFromFile } from 'file-type';
import { HARMFUL_DRAWING } from '../errors/sentences.ts';
import { FILE_KINDS, kindOfMimeType, type FileKind } from './kinds.ts';
import { MOST_BYTES } from './limits.ts';

/** A file as it arrived: in memory, or on the disk where it has a path. */
export interface Arrived {
  data: Buffer;
  /** Length in bytes. */
  size: number;
  tempFilePath?: string;
}

/** What a file is by its content, or why it is not taken: a German sentence that says how to mend it. */
export type Detected = { kind: FileKind; refused?: never } | { kind?: never; refused: string };

export const TAKEN =
  'Möglich sind Bilder (JPEG, PNG, WebP, AVIF, SVG), PDF-Dokumente, Videos (MP4) und Untertitel (VTT).';

const HEIC =
  'Das ist ein Foto im Format HEIC, das Browser nicht zeigen. Bitte speichern Sie es als JPEG und laden Sie es noch einmal hoch. Am iPhone: Einstellungen – Kamera – Formate – „Maximale Kompatibilität“, dann sind neue Fotos JPEG.';

const picture = (format: string) =>
  `Das ist ein Bild im Format ${format}. Bitte speichern Sie es als JPEG oder PNG und laden Sie es noch einmal hoch.`;
const film = (format: string) =>
  `Das ist ein Video im Format ${format}. Bitte speichern Sie es als MP4 (H.264) und laden Sie es noch einmal hoch.`;
const office = (program: string) =>
  `Das ist eine Datei aus ${program}. Bitte speichern Sie sie als PDF und laden Sie die PDF-Datei hoch.`;

/** Kinds of file that people have and the portal does not take, by the type that their content shows. */
const OTHERS: Record<string, string> = {
  'image/heic': HEIC,
  'image/heif': HEIC,
  'image/heic-sequence': HEIC,
  'image/heif-sequence': HEIC,
  'image/bmp': picture('BMP'),
  'image/tiff': picture('TIFF'),
  'image/gif': picture('GIF'),
  'image/jxl': picture('JPEG XL'),
  'image/jp2': picture('JPEG 2000'),
  'image/vnd.adobe.photoshop': picture('Photoshop'),
  'image/x-icon': picture('Icon'),
  'image/apng': picture('APNG'),
  'video/quicktime': film('QuickTime (MOV)'),
  'video/x-m4v': film('M4V'),
  'video/webm': film('WebM'),
  'video/matroska': film('Matroska (MKV)'),
  'video/vnd.avi': film('AVI'),
  'video/mpeg': film('MPEG'),
  'video/x-ms-asf': film('Windows Media'),
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': office('Word'),
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': office('Excel'),
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': office('PowerPoint'),
  'application/vnd.oasis.opendocument.text': office('LibreOffice Writer'),
  'application/vnd.oasis.opendocument.spreadsheet': office('LibreOffice Calc'),
  'application/vnd.oasis.opendocument.presentation': office('LibreOffice Impress'),
  'application/x-cfb': office('einem älteren Office-Programm'),
  'application/rtf': office('einer Textverarbeitung (RTF)'),
  'application/zip': 'Das ist ein ZIP-Archiv. Bitte packen Sie es aus und laden Sie die Dateien einzeln hoch.',
};

/**
 * Finds out what a file is, by its content alone: neither the name nor the type that the uploader's program declared
 * counts.
 */
export async function detectKind(file: Arrived): Promise<Detected> {
  if (file.size === 0)
    return {
      refused:
        'Die Datei ist leer. Bitte öffnen Sie sie auf Ihrem Rechner, speichern Sie sie neu und laden Sie sie noch einmal hoch.',
    };
  const found = file.tempFilePath ? await fileTypeFromFile(file.tempFilePath) : await fileTypeFromBuffer(file.data);
  const kind = found && kindOfMimeType(found.mime);
  if (kind) return checked(kind, file);
  if ((!found || found.mime === 'application/xml') && (await isSvg(file))) return checked(FILE_KINDS.svg, file);
  return { refused: OTHERS[found?.mime ?? ''] ?? `Diese Art von Datei kann das Portal nicht zeigen. ${TAKEN}` };
}

async function checked(kind: FileKind, file: Arrived): Promise<Detected> {
  const most = MOST_BYTES[kind.use];
  if (file.size > most)
    return {
      refused: `Die Datei hat ${megabytes(file.size)}, erlaubt sind ${megabytes(most)}. Bitte verkleinern Sie sie und laden Sie sie noch einmal hoch.`,
    };
  if (kind.use === 'document' && !(await endsLikePdf(file)))
    return {
      refused:
        'Diese PDF-Datei ist beschädigt oder unvollständig. Bitte erzeugen Sie sie neu und laden Sie sie noch einmal hoch.',
    };
  if (kind.use === 'drawing' && OTHER_LANGUAGE.test((await contentOf(file)).toString('utf8')))
    return { refused: HARMFUL_DRAWING };
  if (kind.use === 'captions' && !isUtf8(await contentOf(file)))
    return {
      refused: 'Diese Untertitel sind nicht in UTF-8 gespeichert. Bitte speichern Sie die Datei neu als UTF-8.',
    };
  return { kind };
}

const megabytes = (bytes: number) =>
  `${(bytes / 1024 / 1024).toLocaleString('de-DE', { maximumFractionDigits: 1 })} MB`;

export const contentOf = ({ data, tempFilePath }: Arrived): Promise<Buffer> =>
  tempFilePath ? readFile(tempFilePath) : Promise.resolve(data);

/** A cross-reference and the end mark stand in the last KB of a whole PDF file (ISO 32000-1, 7.5.5). */
async function endsLikePdf(file: Arrived): Promise<boolean> {
  const end = (await lastBytes(file, 1024)).toString('latin1');
  return end.includes('xref') && end.includes('%%EOF');
}

async function lastBytes({ data, size, tempFilePath }: Arrived, count: number): Promise<Buffer> {
  if (!tempFilePath) return data.subarray(-count);
  const handle = await open(tempFilePath);
  try {
    const length = Math.min(count, size);
    const { buffer } = await handle.read(Buffer.alloc(length), 0, length, size - length);
    return buffer;
  } finally {
    await handle.close();
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function isUtf8(content: Buffer): boolean {
  return decoded(content) !== undefined;
}

function decoded(content: Buffer): string | undefined {
  try {
    return utf8.decode(content);
  } catch {
    return undefined;
  }
}

/** What may stand before the root element of an XML document: declaration, comments, document type. */
const PROLOGUE = /^(?:\s+|<\?[^>]*\?>|<!--(?:(?!-->)[^])*-->|<!DOCTYPE[^>[]*(?:\[[^\]]*\]\s*)?>)/i;

/** Signs that no drawing needs, and that begin another set of signs in some encodings. */
const CONTROL = /[^\P{Cc}\t\n\r]/u;

/** An encoding that a drawing names beside those in which plain signs are what they are in UTF-8. */
const OTHER_ENCODING =
  /^\s*<\?xml[^>]*\bencoding\s*=\s*["'](?!(?:utf-8|us-ascii|iso-8859-1|iso-8859-15|windows-1252)["'])/i;

/** The language of pages within a drawing, or a name of a language that is written so that nobody finds it. */
const OTHER_LANGUAGE = /\bxmlns(?::[\w.-]+)?\s*=\s*(["'])(?:(?!\1)[^])*?(?:xhtml|&)/i;

/** Text in UTF-8 whose root element is `svg`, and which no browser reads as anything else. */
async function isSvg(file: Arrived): Promise<boolean> {
  if (file.size > MOST_BYTES.drawing) return false;
  let text = decoded(await contentOf(file));
  if (text === undefined || CONTROL.test(text) || OTHER_ENCODING.test(text)) return false;
  for (let before = PROLOGUE.exec(text); before; before = PROLOGUE.exec(text)) text = text.slice(before[0].length);
  return /^<(?:[\w-]+:)?svg[\s/>]/.test(text);
}
