import type { IncomingMessage, ServerResponse } from 'node:http';

/** How large a body may be, in bytes, and how long it may take to arrive, in milliseconds. */
export interface BodyLimit {
  bytes: number;
  milliseconds: number;
}

/** How long what is still coming of a refused body is thrown away, so that a browser that is sending reads the answer. */
const DRAIN_MS = 60_000;

/**
 * Watches the body of a request: by its announced length before a byte is read, and by what comes. `refuse` is called at most
 * once, with 413 for too much and 408 for too slow; from then on nothing more of the body reaches whoever reads it.
 * @returns false where the request is refused already
 */
export function limitBody(
  request: IncomingMessage,
  response: ServerResponse,
  { bytes, milliseconds }: BodyLimit,
  refuse: (status: 408 | 413) => void,
): boolean {
  /** Answers last of all: nothing follows on this connection, and whoever still reads the body learns that it broke off. */
  const end = (status: 408 | 413) => {
    if (response.headersSent) return void request.destroy();
    response.setHeader('Connection', 'close');
    response.once('finish', () => request.destroy());
    refuse(status);
  };
  within(request, milliseconds, () => end(408));
  if (Number(request.headers['content-length'] ?? 0) > bytes) {
    // The connection stays until all has come: closed at once, it would be reset before the answer is read.
    refuse(413);
    request.resume();
    within(request, DRAIN_MS, () => request.destroy());
    return false;
  }
  if (request.headers['transfer-encoding'] !== undefined) countChunks(request, bytes, () => end(413));
  return true;
}

function within(request: IncomingMessage, milliseconds: number, tooLate: () => void): void {
  const timer = setTimeout(() => {
    if (!request.complete) tooLate();
  }, milliseconds);
  for (const event of ['end', 'close'] as const) request.once(event, () => clearTimeout(timer));
}

/** A body in chunks does not say how long it is: counted as the parser hands it over, and what is too much is dropped. */
function countChunks(request: IncomingMessage, most: number, tooMuch: () => void): void {
  const push = request.push.bind(request);
  let bytes = 0;
  request.push = (chunk: unknown, encoding?: BufferEncoding) => {
    if (chunk instanceof Uint8Array) bytes += chunk.byteLength;
    if (bytes <= most) return push(chunk, encoding);
    // Answered when all has come, or the wait for it is over.
    if (chunk === null) tooMuch();
    return true;
  };
}
