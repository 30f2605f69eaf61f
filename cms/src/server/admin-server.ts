import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { isIP } from 'node:net';
import { ADDRESS_HEADER } from '../sign-in/address.ts';
import { JSON_BYTES, UPLOAD_BYTES } from '../uploads/limits.ts';
import { limitBody, type BodyLimit } from './body-limit.ts';
import { COMMON_HEADERS, DATA_POLICY, pagePolicy } from './headers.ts';

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** A document with all its words; the longest example has 60 KB. */
const DOCUMENT: BodyLimit = { bytes: JSON_BYTES, milliseconds: 30_000 };
/** A file with its document; ten minutes suffice for the largest at 4 Mbit/s. */
const UPLOAD: BodyLimit = { bytes: UPLOAD_BYTES + JSON_BYTES, milliseconds: 10 * 60_000 };

/** What the admin has addresses for. Next would answer others with an English page, or with pictures made of its own. */
const KNOWN = /^\/(?:admin(?:\/|$)|api\/.|_next\/static\/)/;
const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

const SENTENCES = {
  400: 'Diese Adresse ist nicht lesbar. Bitte rufen Sie die Seite neu auf.',
  404: 'Diese Adresse gibt es nicht. Die Redaktion des Serviceportals liegt unter /admin.',
  405: 'So kann diese Adresse nicht aufgerufen werden.',
  408: 'Die Übertragung hat zu lange gedauert. Bitte versuchen Sie es noch einmal.',
  413: `Das ist zu groß. Ein Dokument darf ${megabytes(JSON_BYTES)} haben, eine Datei ${megabytes(UPLOAD_BYTES)}.`,
} as const;

/**
 * The admin's own HTTP server around Next: what is decided before anything of a request is read. Every answer gets its
 * policy and headers, every body has a limit of size and time, and hooks learn the address of whoever asked.
 */
export function createAdminServer(handle: Handler): Server {
  const server = createServer((request, response) => {
    const path = pathOf(request);
    for (const [name, value] of Object.entries(COMMON_HEADERS)) response.setHeader(name, value);
    if (path.startsWith('/api/')) {
      response.setHeader('Content-Security-Policy', DATA_POLICY);
      // Files say for themselves how they may be kept.
      if (!path.startsWith('/api/media/file/')) response.setHeader('Cache-Control', 'private, no-store');
    } else {
      const policy = pagePolicy(randomBytes(16).toString('base64'));
      response.setHeader('Content-Security-Policy', policy);
      // Next gives its scripts the nonce that it finds in the policy of the request.
      request.headers['content-security-policy'] = policy;
    }
    request.headers[ADDRESS_HEADER] = addressOf(request);
    if (path === '/') return sendToAdmin(response);
    const fault = faultOf(request, path);
    if (fault) return sendRefusal(response, path, fault);
    const limit = isUpload(path) ? UPLOAD : DOCUMENT;
    if (!limitBody(request, response, limit, (status) => sendRefusal(response, path, status))) return;
    handle(request, response).catch((error: unknown) => {
      // Whoever was refused in the middle of the body has an answer already.
      if (response.writableEnded || request.destroyed) return;
      console.error(`${request.method} ${path} failed:`, error);
      response.statusCode = 500;
      response.end();
    });
  });
  server.headersTimeout = 15_000;
  server.requestTimeout = UPLOAD.milliseconds + 30_000;
  return server;
}

/**
 * Who asks: the other end of the connection. A web server on this machine that hands requests on names its visitor last in
 * `X-Forwarded-For`; what stands before is what the visitor says, and what another machine says counts for nothing.
 */
export function addressOf({ socket, headers }: Pick<IncomingMessage, 'socket' | 'headers'>): string {
  const peer = socket.remoteAddress ?? 'unknown';
  const isOwnMachine = peer === '::1' || /^(?:::ffff:)?127\./.test(peer);
  if (!isOwnMachine) return peer;
  const last = headers['x-forwarded-for']?.toString().split(',').at(-1)?.trim();
  return last && isIP(last) ? last : peer;
}

const pathOf = ({ url }: IncomingMessage): string => (url ?? '/').split('?', 1)[0]!;

/** What is wrong with a request by its first line alone; undefined where nothing is. */
function faultOf({ method }: IncomingMessage, path: string): 400 | 404 | 405 | undefined {
  if (!METHODS.has(method ?? '')) return 405;
  if (!KNOWN.test(path)) return 404;
  try {
    decodeURIComponent(path);
    return undefined;
  } catch {
    return 400;
  }
}

function sendToAdmin(response: ServerResponse): void {
  response.statusCode = 302;
  response.setHeader('Location', '/admin');
  response.end();
}

const isUpload = (path: string): boolean => /^\/api\/media(?:\/|$)/.test(path);

function megabytes(bytes: number): string {
  return `höchstens ${Math.round(bytes / 1024 / 1024)} MB`;
}

function sendRefusal(response: ServerResponse, path: string, status: keyof typeof SENTENCES): void {
  const message = SENTENCES[status];
  const field = isUpload(path) ? { data: { errors: [{ path: 'file', message }] } } : {};
  // A form that finds `message` shows it alone; without, it marks the field.
  const isPage = status === 404 && !path.startsWith('/api');
  const body = isPage
    ? message
    : JSON.stringify({ ...(isUpload(path) ? {} : { message }), errors: [{ message, ...field }] });
  response.statusCode = status;
  response.setHeader('Content-Type', isPage ? 'text/plain; charset=utf-8' : 'application/json; charset=utf-8');
  response.setHeader('Cache-Control', 'no-store');
  response.end(body);
}
