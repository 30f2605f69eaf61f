import { extname } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

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

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

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

/** Brotli and gzip of a file, made on the thread pool; `undefined` for what is not worth compressing. */
export async function compress(file: string, content: Uint8Array, quality = QUALITY): Promise<Compressed | undefined> {
  const extension = extname(file);
  const isText = TEXT_EXTENSIONS.has(extension);
  if (!(isText || BINARY_EXTENSIONS.has(extension)) || content.length <= MIN_BYTES) return undefined;
  const [br, gz] = await Promise.all([
    brotli(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: quality,
        [constants.BROTLI_PARAM_MODE]: isText ? constants.BROTLI_MODE_TEXT : constants.BROTLI_MODE_GENERIC,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
        // A window no larger than the file: the default of 4 MB costs a third more time for the same bytes.
        [constants.BROTLI_PARAM_LGWIN]: windowBits(content.length),
      },
    }),
    gzipped(content, { level: 9 }),
  ]);
  return { br, gz };
}
