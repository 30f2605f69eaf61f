import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { RUECKMELDUNG_PATH } from '@serviceportal/content-types';
import send from 'send';
import { handOn, type FeedbackOptions } from './feedback.ts';
import { cacheControl, contentType, isBox, isUpload, securityHeaders, UPLOAD_POLICY } from './headers.ts';
import { readBody, ReadyAnswers, sendReady } from './ready-answers.ts';
import { Sites } from './sites.ts';
import { sitesPage } from './sites-page.ts';
import {
  acceptedEncodings,
  encodedFile,
  encodePath,
  findFile,
  variesByEncoding,
  type Encoding,
} from './static-file.ts';

/** Open connections may finish their answer for this long when the server closes. */
const CLOSING_MS = 2000;

export interface SiteServerOptions {
  /** `$PORTAL_STATE/sites` */
  sitesRoot: string;
  /** CSP sources (`'sha256-…'`) of the inline scripts the pages carry. */
  scriptHashes?: readonly string[];
  /** Where the form under each page is handed on to; without it the server serves files only. */
  feedback?: FeedbackOptions;
}

export interface SiteServer {
  /** Starts listening; returns the port (of use with port 0). */
  listen(port: number, host?: string): Promise<number>;
  close(): Promise<void>;
}

/**
 * Serves the live release of every site, found by the request's `Host`: its files, the redirects of old addresses, and the one
 * path that is handed on to the CMS.
 */
export function createSiteServer({ sitesRoot, scriptHashes = [], feedback }: SiteServerOptions): SiteServer {
  const context: Context = {
    sites: new Sites(sitesRoot),
    ready: new ReadyAnswers(),
    pageHeaders: securityHeaders(scriptHashes),
    boxHeaders: securityHeaders(scriptHashes, true),
    feedback,
  };
  const server = createServer((request, response) => {
    answer(context, request, response).catch((error: unknown) => {
      console.error(`Answering ${request.method} ${request.headers.host}${request.url} failed:`, error);
      sendText(response, 500, 'Internal server error');
    });
  });
  return { listen: (port, host) => listen(server, port, host), close: () => close(server) };
}

interface Context {
  sites: Sites;
  ready: ReadyAnswers;
  pageHeaders: Record<string, string>;
  boxHeaders: Record<string, string>;
  feedback: FeedbackOptions | undefined;
}

async function answer(context: Context, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { sites, ready, feedback } = context;
  const { host } = request.headers;
  const url = request.url ?? '/';
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  const site = isRead ? sites.find(host) : undefined;
  const encoding = acceptedEncodings(request.headers['accept-encoding']);
  // With a query there are more addresses than files.
  const key = site && !url.includes('?') ? `${site.documentRoot} ${encoding.join()} ${url}` : undefined;
  const known = key === undefined || request.headers.range ? undefined : ready.get(key);
  if (known) return sendReady(request, response, known);

  setHeaders(response, context.pageHeaders);
  const path = url.split('?', 1)[0] ?? '';
  const takesForms = feedback !== undefined && path === RUECKMELDUNG_PATH;
  const isForm = takesForms && request.method === 'POST';
  if (!isRead && !isForm) {
    response.setHeader('Allow', takesForms ? 'GET, HEAD, POST' : 'GET, HEAD');
    sendText(response, 405, 'Method not allowed');
    return;
  }
  if (isForm ? !sites.find(host) : !site) {
    response.setHeader('Cache-Control', 'no-cache');
    sendBody(response, 404, 'text/html; charset=utf-8', sitesPage(sites.all()));
    return;
  }
  if (isForm) return answerForm(feedback, request, response);
  // Whoever reloads after the form was sent, or types the address, is led to where a page is.
  if (takesForms) return sendRedirect(response, 303, '/');
  const { documentRoot, redirect } = site!;
  const moved = redirect(url);
  if (moved !== undefined) return sendRedirect(response, 301, moved);
  const found = findFile(documentRoot, url, encoding);
  if (found.kind === 'redirect') return sendRedirect(response, 301, found.to);
  const status = found.kind === 'file' ? 200 : 404;
  const shown = found.kind === 'file' ? found : findFile(documentRoot, '/404.html', encoding);
  if (shown.kind !== 'file') return sendText(response, 404, 'Not found');
  const headers = fileHeaders(context, shown, status);
  const file = join(documentRoot, encodedFile(shown.file, shown.encoding));
  const whole = request.headers.range && status === 200 ? undefined : readBody(file);
  response.statusCode = status;
  if (!whole) return sendFile(request, response, documentRoot, shown, headers);
  const answer = { status, headers: Object.entries(headers).flat(), ...whole } as const;
  // What is not there is asked for by whoever looks for holes, each time under another name.
  if (status === 200 && key !== undefined) ready.set(key, answer);
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  sendReady(request, response, answer);
}

/** Headers of an answer with a file. */
function fileHeaders(
  { pageHeaders, boxHeaders }: Context,
  { file, encoding }: { file: string; encoding: Encoding | undefined },
  status: 200 | 404,
): Record<string, string> {
  return {
    ...(status === 200 && isBox(file) ? boxHeaders : pageHeaders),
    ...(status === 200 && isUpload(file) && { 'Content-Security-Policy': UPLOAD_POLICY }),
    'Content-Type': contentType(file),
    'Cache-Control': status === 200 ? cacheControl(file) : 'no-cache',
    ...(status === 200 && { 'Accept-Ranges': 'bytes' }),
    ...(variesByEncoding(file) && { Vary: 'Accept-Encoding' }),
    ...(encoding && { 'Content-Encoding': encoding }),
  };
}

async function answerForm(
  feedback: FeedbackOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const handedOn = await handOn(request, feedback);
  response.setHeader('Cache-Control', 'no-store');
  // What was not read of a form that is too long does not go before the next request.
  if (!request.readableEnded) response.setHeader('Connection', 'close');
  if (handedOn.kind === 'page') sendRedirect(response, 303, handedOn.path);
  else sendText(response, 403, 'The form must be sent from a page of this site');
}

function setHeaders(response: ServerResponse, headers: Record<string, string>): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

function sendRedirect(response: ServerResponse, status: 301 | 303, to: string): void {
  response.setHeader('Location', to);
  if (!response.hasHeader('Cache-Control')) response.setHeader('Cache-Control', 'no-cache');
  sendText(response, status, status === 301 ? `Moved to ${to}` : `See ${to}`);
}

/** A file that is too large for the memory, or a part of one. */
function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  documentRoot: string,
  { file, encoding }: { file: string; encoding: Encoding | undefined },
  headers: Record<string, string>,
): void {
  setHeaders(response, headers);
  send(request, encodePath(encodedFile(file, encoding)), {
    root: documentRoot,
    index: false,
    dotfiles: 'allow',
    cacheControl: false,
    // After a rollback files are older than what a browser holds; "not modified since" would then be wrong. ETags are not.
    lastModified: false,
  })
    .on('error', (error: Error & { status?: number }) => {
      // `send` clears the headers it set itself; these belong to the file that is not sent.
      for (const name of ['Content-Type', 'Content-Encoding', 'Cache-Control']) response.removeHeader(name);
      const range = error.status === 416;
      if (!range) console.error(`Sending ${file} failed:`, error);
      sendText(response, error.status ?? 500, range ? 'Range not satisfiable' : 'The file could not be read');
    })
    .pipe(response);
}

function sendText(response: ServerResponse, status: number, text: string): void {
  sendBody(response, status, 'text/plain; charset=utf-8', `${text}\n`);
}

function sendBody(response: ServerResponse, status: number, type: string, body: string): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.statusCode = status;
  response.setHeader('Content-Type', type);
  response.setHeader('Content-Length', Buffer.byteLength(body));
  response.end(body);
}

function listen(server: Server, port: number, host?: string): Promise<number> {
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
    server.listen(port, host, () => {
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
