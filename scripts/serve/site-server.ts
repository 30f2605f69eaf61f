import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { RUECKMELDUNG_PATH } from '@serviceportal/content-types';
import send from 'send';
import { Answers, type ServedFile } from './answers.ts';
import { handOn, type FeedbackOptions } from './feedback.ts';
import { QuickConnection } from './quick-connection.ts';
import { ReadyAnswer } from './ready-answer.ts';

/** Open connections may finish their answer for this long when the server closes. */
const CLOSING_MS = 2000;

/** How long the server waits for whoever is slow, in milliseconds, and how many it waits for. */
export interface Patience {
  /** The head of a request, from the first connection or its first byte on. */
  headMs: number;
  /** A whole request. */
  requestMs: number;
  /** A connection on which nothing goes either way. */
  idleMs: number;
  /** More connections at a time are refused. */
  connections: number;
}

const PATIENCE: Patience = { headMs: 10_000, requestMs: 20_000, idleMs: 60_000, connections: 10_000 };

export interface SiteServerOptions {
  /** `$PORTAL_STATE/sites` */
  sitesRoot: string;
  /** CSP sources (`'sha256-…'`) of the inline scripts the pages carry. */
  scriptHashes?: readonly string[];
  /** Where the form under each page is handed on to; without it the server serves files only. */
  feedback?: FeedbackOptions;
  patience?: Partial<Patience>;
}

export interface SiteServer {
  /** Starts listening; returns the port (of use with port 0). `shared`: other threads listen on the same port. */
  listen(port: number, host?: string, shared?: boolean): Promise<number>;
  close(): Promise<void>;
}

/**
 * Serves the live release of every site, found by the request's `Host`: its files, the redirects of old addresses, and the one
 * path that is handed on to the CMS. What is asked often is answered from memory (`QuickConnection`), all else by Node's server.
 */
export function createSiteServer(options: SiteServerOptions): SiteServer {
  const { sitesRoot, scriptHashes = [], feedback } = options;
  const patience = { ...PATIENCE, ...options.patience };
  const answers = new Answers({ sitesRoot, scriptHashes, takesForms: feedback !== undefined });
  const server = createServer(
    {
      headersTimeout: patience.headMs,
      requestTimeout: patience.requestMs,
      keepAliveTimeout: patience.idleMs,
      connectionsCheckingInterval: Math.ceil(patience.headMs / 5),
    },
    (request, response) => {
      answer(answers, feedback, request, response).catch((error: unknown) => {
        console.error(`Answering ${request.method} ${request.headers.host}${request.url} failed:`, error);
        sendAnswer(request, response, answers.text(500, 'Internal server error'));
      });
    },
  );
  server.timeout = patience.idleMs;
  server.maxConnections = patience.connections;
  const quick = beforeConnections(server, answers, patience);
  return {
    listen: (port, host, shared) => listen(server, port, host, shared),
    close: () => {
      for (const connection of quick) connection.close();
      return close(server);
    },
  };
}

/** Lets the connections of a server begin as quick ones. Answers those that are. */
function beforeConnections(server: Server, answers: Answers, { headMs, idleMs }: Patience): Set<QuickConnection> {
  const quick = new Set<QuickConnection>();
  const takeOver = server.listeners('connection') as ((this: Server, socket: Socket) => void)[];
  server.removeAllListeners('connection');
  server.on('connection', (socket) => {
    socket.setNoDelay();
    const handOver = (_: Socket, rest: Buffer) => {
      quick.delete(connection);
      for (const take of takeOver) take.call(server, socket);
      // Before anything that still comes.
      socket.unshift(rest);
      socket.resume();
    };
    const connection = new QuickConnection(socket, { answers, firstMs: headMs, idleMs, handOver });
    quick.add(connection);
    socket.once('close', () => quick.delete(connection));
  });
  return quick;
}

/** More parts than one, or none that makes sense, are the whole file. */
const ONE_RANGE = /^bytes=\d*-\d*$/;

async function answer(
  answers: Answers,
  feedback: FeedbackOptions | undefined,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const [host, ...hosts] = request.headersDistinct.host ?? [];
  if (hosts.length > 0) return sendAnswer(request, response, answers.text(400, 'Bad request'));
  const url = request.url ?? '/';
  const takesForms = feedback !== undefined && url.split('?', 1)[0] === RUECKMELDUNG_PATH;
  const asked = { url, host, acceptEncoding: request.headers['accept-encoding']?.toString() };
  const isForm = takesForms && request.method === 'POST';
  if (isForm && answers.sites.find(host)) return answerForm(answers, feedback, request, response);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    const allow = takesForms ? 'GET, HEAD, POST' : 'GET, HEAD';
    return sendAnswer(request, response, answers.text(405, 'Method not allowed', { Allow: allow }));
  }
  const part = ONE_RANGE.test(request.headers.range ?? '') ? answers.file(asked) : undefined;
  const found = part ?? answers.find(asked);
  if (found instanceof ReadyAnswer) sendAnswer(request, response, found);
  else sendFile(answers, request, response, found);
}

async function answerForm(
  answers: Answers,
  feedback: FeedbackOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const handedOn = await handOn(request, feedback);
  // What was not read of a form that is too long does not go before the next request.
  if (!request.readableEnded) response.setHeader('Connection', 'close');
  if (handedOn.kind === 'page') sendAnswer(request, response, answers.redirect(303, handedOn.path, 'no-store'));
  else {
    const refusal = answers.text(403, 'The form must be sent from a page of this site', {
      'Cache-Control': 'no-store',
    });
    sendAnswer(request, response, refusal);
  }
}

function sendAnswer(request: IncomingMessage, response: ServerResponse, answer: ReadyAnswer): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  if (answer.isKnown(request.headers['if-none-match'])) {
    response.writeHead(304, answer.headersOfKnown);
    response.end();
    return;
  }
  response.writeHead(answer.status, [...answer.headers, 'Content-Length', String(answer.body.length)]);
  response.end(request.method === 'HEAD' ? undefined : answer.body);
}

/** A file that is too large for the memory, or a part of one. */
function sendFile(
  answers: Answers,
  request: IncomingMessage,
  response: ServerResponse,
  { documentRoot, file, headers }: ServedFile,
): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  send(request, file.split('/').map(encodeURIComponent).join('/'), {
    root: documentRoot,
    index: false,
    dotfiles: 'allow',
    cacheControl: false,
    // After a rollback files are older than what a browser holds; "not modified since" would then be wrong. ETags are not.
    lastModified: false,
  })
    .on('error', (error: Error & { status?: number }) => {
      const range = error.status === 416;
      if (!range) console.error(`Sending ${file} failed:`, error);
      if (response.headersSent) return response.destroy();
      // A range that the file has not is told with what holds for the file, but its words are ours.
      for (const name of ['Content-Encoding', 'Accept-Ranges', ...(range ? [] : ['Cache-Control', 'ETag'])])
        response.removeHeader(name);
      const text = range ? 'Range not satisfiable' : 'The file could not be read';
      const { body } = answers.text(error.status ?? 500, text);
      response.statusCode = error.status ?? 500;
      response.setHeader('Content-Type', 'text/plain; charset=utf-8');
      response.setHeader('Content-Length', body.length);
      response.end(request.method === 'HEAD' ? undefined : body);
    })
    .pipe(response);
}

function listen(server: Server, port: number, host: string | undefined, shared = false): Promise<number> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException): void => {
      const isTaken = error.code === 'EADDRINUSE';
      reject(
        isTaken
          ? new Error(
              `Port ${port} is already in use. Stop the program that uses it, or set SITE_PORT to another port.`,
              { cause: error },
            )
          : error,
      );
    };
    server.once('error', fail);
    server.listen({ port, host, reusePort: shared }, () => {
      server.off('error', fail);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => server.closeAllConnections(), CLOSING_MS);
    server.close((error) => {
      clearTimeout(timer);
      if (error && (error as NodeJS.ErrnoException).code !== 'ERR_SERVER_NOT_RUNNING') reject(error);
      else resolve();
    });
    server.closeIdleConnections();
  });
}
