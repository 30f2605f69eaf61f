import { request, type IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createSiteServer, type SiteServerOptions } from '../../../scripts/serve/index.ts';
import type { Workshop } from '../publish/workshop.ts';

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Asks a server for a path as the host `wegberg.localhost`, unless the headers say otherwise. */
export function askAt(
  port: number,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
  body?: string,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = request(
      { port, host: '127.0.0.1', path, method, headers: { host: `wegberg.localhost:${port}`, ...headers } },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () =>
          resolve({ status: answer.statusCode!, headers: answer.headers, body: Buffer.concat(chunks) }),
        );
      },
    );
    outgoing.on('error', reject).end(body);
  });
}

/** A server with one published site and a way to ask it. */
export async function serve(workshop: Workshop, more: Omit<SiteServerOptions, 'sitesRoot'> = {}) {
  const server = createSiteServer({ sitesRoot: join(workshop.state, 'sites'), ...more });
  const port = await server.listen(0, '127.0.0.1');
  onTestFinished(() => server.close());
  const ask = (path: string, headers?: Record<string, string>, method?: string, body?: string) =>
    askAt(port, path, headers, method, body);
  return { server, port, ask };
}
