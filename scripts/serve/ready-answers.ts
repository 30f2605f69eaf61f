import { readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** Bytes of files that are kept in memory, and of the largest of them; others are read from the disk each time. */
const MOST_BYTES = 64 * 1024 * 1024;
const MOST_BYTES_OF_ONE = 512 * 1024;
/** What an answer costs besides its bytes. */
const OVERHEAD = 1024;

/** A whole answer with a file, ready to be sent. */
export interface ReadyAnswer {
  status: 200 | 404;
  /** Names and values in turn, as they go over the line; without `Content-Length`. */
  headers: readonly string[];
  body: Buffer;
  etag: string;
}

/**
 * Answers that were asked for lately, by what was asked. The key has the release in it, so that none outlives its release for
 * longer than it takes others to push it out.
 */
export class ReadyAnswers {
  readonly #answers = new Map<string, ReadyAnswer>();
  #bytes = 0;

  get(key: string): ReadyAnswer | undefined {
    const answer = this.#answers.get(key);
    if (answer) {
      // The order of a map is that of its insertions: what was asked for last goes last.
      this.#answers.delete(key);
      this.#answers.set(key, answer);
    }
    return answer;
  }

  set(key: string, answer: ReadyAnswer): void {
    this.#answers.set(key, answer);
    this.#bytes += costOf(key, answer);
    for (const [oldest, old] of this.#answers) {
      if (this.#bytes <= MOST_BYTES) return;
      this.#answers.delete(oldest);
      this.#bytes -= costOf(oldest, old);
    }
  }
}

const costOf = (key: string, { body }: ReadyAnswer) => body.length + 2 * key.length + OVERHEAD;

/** Reads a file for an answer; `undefined` where it is too large to be kept. */
export function readBody(file: string): { body: Buffer; etag: string } | undefined {
  const { size, mtimeMs } = statSync(file);
  if (size > MOST_BYTES_OF_ONE) return undefined;
  // As `send` has it, so that a browser may ask for either.
  return { body: readFileSync(file), etag: `W/"${size.toString(16)}-${Math.trunc(mtimeMs).toString(16)}"` };
}

/** Sends an answer, or that what the browser has of it is still right. */
export function sendReady(
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers, body, etag }: ReadyAnswer,
): void {
  if (status === 200 && isKnown(request.headers['if-none-match'], etag)) {
    response.writeHead(304, [...withoutContent(headers), 'ETag', etag]);
    response.end();
    return;
  }
  response.writeHead(status, [...headers, 'ETag', etag, 'Content-Length', String(body.length)]);
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** Whether a browser names a representation that it has (RFC 9110, 13.1.2: compared weakly). */
function isKnown(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  const plain = etag.replace(/^W\//, '');
  return header.split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === plain);
}

/** Headers without those that describe content, which an answer without content has not. */
function withoutContent(headers: readonly string[]): string[] {
  return headers.filter((_, index) => !/^content-(type|encoding)$/i.test(headers[index - (index % 2)]!));
}
