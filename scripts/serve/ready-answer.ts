import { STATUS_CODES } from 'node:http';

/** A whole answer, ready to be sent again and again. */
export class ReadyAnswer {
  readonly status: number;
  /** Names and values in turn; `Date`, `ETag` and `Content-Length` come on top. */
  readonly headers: readonly string[];
  readonly body: Buffer;
  readonly etag: string | undefined;
  /** What goes over the line in the second of `#date`. */
  #date = '';
  #whole: Buffer = Buffer.alloc(0);
  #headBytes = 0;

  constructor(status: number, headers: readonly string[], body: Buffer, etag?: string) {
    this.status = status;
    this.headers = etag === undefined ? headers : [...headers, 'ETag', etag];
    this.body = body;
    this.etag = etag;
  }

  /** Whether a browser has it already, and says so (RFC 9110, 13.1.2: compared weakly). */
  isKnown(ifNoneMatch: string | undefined): boolean {
    if (ifNoneMatch === undefined || this.etag === undefined || this.status !== 200) return false;
    const plain = this.etag.replace(/^W\//, '');
    return ifNoneMatch.split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === plain);
  }

  /** Headers of the answer that it is known: without those that say what follows (RFC 9110, 15.4.5). */
  get headersOfKnown(): string[] {
    return this.headers.filter(
      (_, index) => !/^(?:content-type|content-encoding|accept-ranges)$/i.test(this.headers[index - (index % 2)]!),
    );
  }

  /** The bytes of an answer over HTTP/1.1, on a connection that stays open. */
  bytes(date: string): Buffer {
    if (date !== this.#date) {
      const head = headOf(this.status, [...this.headers, 'Content-Length', String(this.body.length)], date);
      this.#whole = Buffer.concat([head, this.body]);
      this.#headBytes = head.length;
      this.#date = date;
    }
    return this.#whole;
  }

  /** The same without the body. */
  head(date: string): Buffer {
    return this.bytes(date).subarray(0, this.#headBytes);
  }

  bytesOfKnown(date: string): Buffer {
    return headOf(304, this.headersOfKnown, date);
  }
}

function headOf(status: number, headers: readonly string[], date: string): Buffer {
  const lines = headers.map((part, index) => (index % 2 === 0 ? `\r\n${part}: ` : part));
  return Buffer.from(`HTTP/1.1 ${status} ${STATUS_CODES[status]}${lines.join('')}\r\nDate: ${date}\r\n\r\n`, 'latin1');
}
