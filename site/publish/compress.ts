import { extname } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const TEXT_EXTENSIONS = new Set([
  '.html',
  '.css',
  '.js',
  '.mjs',
  '.json',
  '.xml',
  '.ics',
  '.svg',
  '.txt',
  '.webmanifest',
]);
/** Binary files that are not compressed in themselves: parts of the search index. */
const BINARY_EXTENSIONS = new Set(['.pagefind', '.pf_meta', '.pf_index', '.pf_filter', '.pf_sort']);
/** Below this a compressed answer saves nothing: both fit in one packet. */
const MIN_BYTES = 200;

export interface Compressed {
  br: Uint8Array;
  gz: Uint8Array;
}

/** Brotli's window as a power of two that holds the whole file, within what pays off (RFC 7932 allows 10 to 24). */
function windowBits(bytes: number): number {
  return Math.min(22, Math.max(16, Math.ceil(Math.log2(bytes))));
}

/** Quality 5 is where size per millisecond is best for pages of this size; 11 takes fifty times as long. */
const QUALITY = 5;

/** Whether a file of that size is worth compressing. */
export function isCompressible(file: string, bytes: number): boolean {
  const extension = extname(file);
  return bytes > MIN_BYTES && (TEXT_EXTENSIONS.has(extension) || BINARY_EXTENSIONS.has(extension));
}

/** Brotli and gzip of a file, `undefined` for what is not worth it. It blocks: in a thread of its own that costs least. */
export function compress(file: string, content: Uint8Array, quality = QUALITY): Compressed | undefined {
  if (!isCompressible(file, content.length)) return undefined;
  const isText = TEXT_EXTENSIONS.has(extname(file));
  const br = brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_MODE]: isText ? constants.BROTLI_MODE_TEXT : constants.BROTLI_MODE_GENERIC,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      // A window no larger than the file: the default of 4 MB costs a third more time for the same bytes.
      [constants.BROTLI_PARAM_LGWIN]: windowBits(content.length),
    },
  });
  return { br, gz: gzipSync(content, { level: 9 }) };
}
