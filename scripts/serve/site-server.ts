import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import send from 'send';
import { cacheControl, contentType, securityHeaders } from './headers.ts';
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
}

export interface SiteServer {
  /** Starts listening; returns the port (of use with port 0). */
  listen(port: number, host?: string): Promise<number>;
  close(): Promise<void>;
}

/** Serves the live release of every site, found by the request's `Host`. Static files only. */
export function createSiteServer({ sitesRoot, scriptHashes = [] }: SiteServerOptions): SiteServer {
  const sites = new Sites(sitesRoot);
  const headers = securityHeaders(scriptHashes);
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    try {
      answer(sites, request, response);
    } catch (error) {
      console.error(`Answering ${request.method} ${request.headers.host}${request.url} failed:`, error);
      sendText(response, 500, 'Internal server error');
    }
  });
  return { listen: (port, host) => listen(server, port, host), close: () => close(server) };
}

function answer(sites: Sites, request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    sendText(response, 405, 'Method not allowed');
    return;
  }
  const documentRoot = sites.documentRoot(request.headers.host);
  if (documentRoot === undefined) {
    response.setHeader('Cache-Control', 'no-cache');
    sendBody(response, 404, 'text/html; charset=utf-8', sitesPage(sites.all()));
    return;
  }
  const acceptEncoding = request.headers['accept-encoding']?.toString();
  const found = findFile(documentRoot, request.url ?? '/', acceptEncoding);
  if (found.kind === 'redirect') {
    response.setHeader('Location', found.to);
    response.setHeader('Cache-Control', 'no-cache');
    sendText(response, 301, `Moved to ${found.to}`);
    return;
  }
  if (found.kind === 'file') {
    sendFile(request, response, documentRoot, found, 200);
    return;
  }
  const errorPage = findFile(documentRoot, '/404.html', acceptEncoding);
  if (errorPage.kind === 'file') sendFile(request, response, documentRoot, errorPage, 404);
  else sendText(response, 404, 'Not found');
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
