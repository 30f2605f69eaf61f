import type { Socket } from 'node:net';
import { ReadyAnswer } from './ready-answer.ts';
import type { Answers } from './answers.ts';

/** The only form of a request that is read here: all else is for Node's own parser. */
const PLAIN_HEAD = /^(?:GET|HEAD) \/[!-~]* HTTP\/1\.1\r\n(?:[!#$%&'*+.^_`|~0-9A-Za-z-]+:[\t\x20-\x7e\x80-\xff]*\r\n)+$/;
const END_OF_HEAD = '\r\n\r\n';
/** Requests with these want something else than a whole file, or have a body. */
const NOT_PLAIN = new Set(['content-length', 'transfer-encoding', 'range', 'expect', 'upgrade', 'trailer']);

interface PlainRequest {
  isHead: boolean;
  url: string;
  host: string;
  acceptEncoding: string | undefined;
  ifNoneMatch: string | undefined;
}

/** Reads the head of a request, up to its empty line; nothing where it is not of the plain form. */
export function readPlainHead(head: string): PlainRequest | undefined {
  if (!PLAIN_HEAD.test(head)) return undefined;
  let at = head.indexOf('\r\n');
  const isHead = head.charCodeAt(0) !== 71;
  const url = head.slice(isHead ? 5 : 4, at - ' HTTP/1.1'.length);
  let host: string | undefined;
  let acceptEncoding: string | undefined;
  let ifNoneMatch: string | undefined;
  for (at += 2; at < head.length;) {
    const colon = head.indexOf(':', at);
    const end = head.indexOf('\r\n', colon);
    const name = head.slice(at, colon).toLowerCase();
    const value = () => head.slice(colon + 1, end).trim();
    if (NOT_PLAIN.has(name)) return undefined;
    if (name === 'connection' && value().toLowerCase() !== 'keep-alive') return undefined;
    if (name === 'host') {
      if (host !== undefined) return undefined;
      host = value();
    } else if (name === 'accept-encoding') {
      acceptEncoding = acceptEncoding === undefined ? value() : `${acceptEncoding}, ${value()}`;
    } else if (name === 'if-none-match') {
      ifNoneMatch = ifNoneMatch === undefined ? value() : `${ifNoneMatch}, ${value()}`;
    }
    at = end + 2;
  }
  return host === undefined ? undefined : { isHead, url, host, acceptEncoding, ifNoneMatch };
}

let second = 0;
let date = '';
function currentDate(): string {
  const now = Math.floor(Date.now() / 1000);
  if (now !== second) {
    second = now;
    date = new Date(now * 1000).toUTCString();
  }
  return date;
}

export interface QuickConnectionOptions {
  answers: Answers;
  /** Milliseconds until a connection is closed on which nothing happens: before the first request, and later. */
  firstMs: number;
  idleMs: number;
  /** Takes the connection over, with what it must still read. */
  handOver: (socket: Socket, rest: Buffer) => void;
}

/**
 * Answers requests of the plain form with what is ready, straight from the memory to the line: as they come, one after the
 * other. With the first other request the connection goes to Node's own server and stays there.
 */
export class QuickConnection {
  readonly #socket: Socket;
  readonly #options: QuickConnectionOptions;
  #isFirst = true;

  constructor(socket: Socket, options: QuickConnectionOptions) {
    this.#socket = socket;
    this.#options = options;
    socket.setTimeout(options.firstMs);
    socket.on('data', this.#read).on('end', this.#end).on('timeout', this.#destroy).on('error', this.#destroy);
  }

  /** Ends it after what was answered. */
  readonly close = (): void => {
    this.#socket.destroySoon();
  };

  readonly #end = (): void => {
    this.#socket.end();
  };

  readonly #destroy = (): void => {
    this.#socket.destroy();
  };

  readonly #read = (chunk: Buffer): void => {
    const text = chunk.toString('latin1');
    let at = 0;
    const answers: Buffer[] = [];
    while (at < text.length) {
      const end = text.indexOf(END_OF_HEAD, at);
      const answer = end === -1 ? undefined : this.#answer(text.slice(at, end + 2));
      if (!answer) break;
      answers.push(answer);
      at = end + END_OF_HEAD.length;
    }
    if (answers.length > 0) this.#send(answers);
    const rest = at < text.length ? chunk.subarray(at) : undefined;
    // Whoever asks without reading waits until what was answered is on its way.
    if (this.#socket.writableNeedDrain) this.#wait(rest);
    else if (rest) this.#handOver(rest);
  };

  #wait(rest: Buffer | undefined): void {
    const socket = this.#socket;
    socket.pause();
    socket.once('drain', () => {
      if (rest) this.#handOver(rest);
      else socket.resume();
    });
  }

  /** What is sent in answer to a request; nothing where that is not ready. */
  #answer(head: string): Buffer | undefined {
    const request = readPlainHead(head);
    const answer = request && this.#find(request);
    if (!request || !(answer instanceof ReadyAnswer)) return undefined;
    if (answer.isKnown(request.ifNoneMatch)) return answer.bytesOfKnown(currentDate());
    return request.isHead ? answer.head(currentDate()) : answer.bytes(currentDate());
  }

  #find(request: PlainRequest) {
    try {
      return this.#options.answers.find(request);
    } catch {
      // Node's server asks once more, and says what went wrong.
      return undefined;
    }
  }

  #send(answers: readonly Buffer[]): void {
    const socket = this.#socket;
    if (this.#isFirst) socket.setTimeout(this.#options.idleMs);
    this.#isFirst = false;
    if (answers.length > 1) socket.cork();
    for (const answer of answers) socket.write(answer);
    if (answers.length > 1) socket.uncork();
  }

  #handOver(rest: Buffer): void {
    const socket = this.#socket;
    socket.setTimeout(0);
    socket.off('data', this.#read).off('end', this.#end).off('timeout', this.#destroy).off('error', this.#destroy);
    this.#options.handOver(socket, rest);
  }
}
