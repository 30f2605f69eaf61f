import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { RUECKMELDUNG_PATH } from '@serviceportal/content-types';
import send from 'send';
import { handOn, type FeedbackOptions } from './feedback.ts';
import { cacheControl, contentType, isBox, isUpload, securityHeaders, UPLOAD_POLICY } from './headers.ts';
import { Sites } from './sites.ts';
import { sitesPage } from './sites-page.ts';
import { encodedFile, encodePath, findFile, variesByEncoding } from './static-file.ts';

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
    pageHeaders: securityHeaders(scriptHashes),
    boxHeaders: securityHeaders(scriptHashes, true),
    feedback,
  };
  const server = createServer((request, response) => {
    setHeaders(response, context.pageHeaders);
    answer(context, request, response).catch((error: unknown) => {
      console.error(`Answering ${request.method} ${request.headers.host}${request.url} failed:`, error);
      sendText(response, 500, 'Internal server error');
    });
  });
  return { listen: (port, host) => listen(server, port, host), close: () => close(server) };
}

interface Context {
  sites: Sites;
  pageHeaders: Record<string, string>;
  boxHeaders: Record<string, string>;
  feedback: FeedbackOptions | undefined;
}

async function answer(
  { sites, boxHeaders, feedback }: Context,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { host } = request.headers;
  const url = request.url ?? '/';
  const path = url.split('?', 1)[0] ?? '';
  const takesForms = feedback !== undefined && path === RUECKMELDUNG_PATH;
  const isForm = takesForms && request.method === 'POST';
  if (request.method !== 'GET' && request.method !== 'HEAD' && !isForm) {
    response.setHeader('Allow', takesForms ? 'GET, HEAD, POST' : 'GET, HEAD');
    sendText(response, 405, 'Method not allowed');
    return;
  }
  const site = sites.find(host);
  if (site === undefined) {
    response.setHeader('Cache-Control', 'no-cache');
    sendBody(response, 404, 'text/html; charset=utf-8', sitesPage(sites.all()));
    return;
  }
  if (isForm) {
    await answerForm(feedback, request, response);
    return;
  }
  // Whoever reloads after the form was sent, or types the address, is led to where a page is.
  if (takesForms) return sendRedirect(response, 303, '/');
  const moved = site.redirect(url);
  if (moved !== undefined) return sendRedirect(response, 301, moved);
  const acceptEncoding = request.headers['accept-encoding']?.toString();
  const found = findFile(site.documentRoot, url, acceptEncoding);
  if (found.kind === 'redirect') return sendRedirect(response, 301, found.to);
  if (found.kind === 'file') {
    if (isBox(found.file)) setHeaders(response, boxHeaders);
    if (isUpload(found.file)) response.setHeader('Content-Security-Policy', UPLOAD_POLICY);
    sendFile(request, response, site.documentRoot, found, 200);
    return;
  }
  const errorPage = findFile(site.documentRoot, '/404.html', acceptEncoding);
  if (errorPage.kind === 'file') sendFile(request, response, site.documentRoot, errorPage, 404);
  else sendText(response, 404, 'Not found');
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

function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  documentRoot: string,
  { file, encoding }: { file: string; encoding: 'br' | 'gzip' | undefined },
  status: 200 | 404,
): void {
  response.statusCode = status;
  response.setHeader('Content-Type', contentType(file));
  response.setHeader('Cache-Control', status === 200 ? cacheControl(file) : 'no-cache');
  if (variesByEncoding(file)) response.setHeader('Vary', 'Accept-Encoding');
  if (encoding) response.setHeader('Content-Encoding', encoding);
  send(request, encodePath(encodedFile(file, encoding)), {
    root: documentRoot,
    index: false,
    dotfiles: 'allow',
    cacheControl: false,
    acceptRanges: status === 200,
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
