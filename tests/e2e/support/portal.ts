import { request } from 'node:http';
import { join } from 'node:path';
import { currentId, readLiveRelease, siteLayout, siteRootOf } from '@serviceportal/site/publish';
import { inject } from 'vitest';
import { kommunen } from '../../../scripts/demo/kommunen.ts';
import { Site } from '../../support/site.ts';
import { until } from './wait.ts';

export const portal = inject('portal');

/** All eleven sites. */
export const SLUGS: string[] = kommunen.map(({ slug }) => slug);
/** Sites that show a changed Stammtext at once, and those that ask first. */
export const slugsOn = (richtlinie: 'folgen' | 'freigeben'): string[] =>
  kommunen.filter((kommune) => kommune.richtlinie === richtlinie).map(({ slug }) => slug);

export const siteUrl = (slug: string, path = '/') => `http://${slug}.localhost:${portal.sitePort}${path}`;
export const site = (slug: string) => new Site(portal.stateDir, slug);
export const documentRoot = (slug: string) => siteLayout.current(siteRootOf(portal.stateDir, slug));
export const fileOf = (slug: string, path: string) =>
  join(documentRoot(slug), path.endsWith('/') ? `${path}index.html` : path);
export const releaseOf = (slug: string) => currentId(siteRootOf(portal.stateDir, slug));

export interface Answer {
  status: number;
  body: string;
}

/** Asks the site server as a browser does; names under `localhost` need no resolver this way. */
export function ask(slug: string, path = '/'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = { host: `${slug}.localhost:${portal.sitePort}` };
    request({ host: '127.0.0.1', port: portal.sitePort, path, headers }, (response) => {
      const chunks: Buffer[] = [];
      response
        .on('data', (chunk: Buffer) => chunks.push(chunk))
        .on('end', () => resolve({ status: response.statusCode!, body: Buffer.concat(chunks).toString() }))
        .on('error', reject);
    })
      .on('error', reject)
      .end();
  });
}

export type Doc = { id: string } & Record<string, unknown>;

/** The admin's REST interface for one person. */
export class Api {
  readonly #token: string;

  private constructor(token: string) {
    this.#token = token;
  }

  static async signIn(email = portal.email, password = portal.password): Promise<Api> {
    const response = await fetch(`${portal.cmsUrl}/api/users/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password }),
    });
    await json(response);
    const token = /payload-token=([^;]+)/.exec(response.headers.get('set-cookie') ?? '')?.[1];
    if (!token) throw new Error(`${response.url} set no cookie`);
    return new Api(token);
  }

  /** Any request; the answer may be an error. */
  async send(method: 'GET' | 'POST' | 'PATCH', path: string, body?: unknown): Promise<Response> {
    const url = new URL(`${portal.cmsUrl}/api/${path}`);
    url.searchParams.set('locale', 'de');
    return fetch(url, {
      method,
      headers: { authorization: `JWT ${this.#token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  }

  async find(collection: string, where: Record<string, string>): Promise<Doc[]> {
    const query = new URLSearchParams({ depth: '0', limit: '1000' });
    for (const [path, value] of Object.entries(where)) query.set(`where[${path}][equals]`, value);
    const page = (await json(await this.send('GET', `${collection}?${query}`))) as { docs: Doc[] };
    return page.docs;
  }

  async findOne(collection: string, where: Record<string, string>): Promise<Doc> {
    const docs = await this.find(collection, where);
    if (docs.length !== 1) throw new Error(`${docs.length} ${collection} with ${JSON.stringify(where)}`);
    return docs[0]!;
  }

  async update(collection: string, id: string, data: object): Promise<Doc> {
    return ((await json(await this.send('PATCH', `${collection}/${id}`, data))) as { doc: Doc }).doc;
  }

  async create(collection: string, data: object): Promise<Doc> {
    return ((await json(await this.send('POST', collection, data))) as { doc: Doc }).doc;
  }
}

async function json(response: Response): Promise<unknown> {
  const body = await response.text();
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}: ${body}`);
  return JSON.parse(body);
}

/** Resolves when nothing waits any more: every request is answered, every search index is up to date. */
export async function untilIdle(api: Api): Promise<void> {
  await until(
    'every publish is done',
    async () => {
      const open = (
        await Promise.all(['wartet', 'laeuft'].map((zustand) => api.find('veroeffentlichungen', { zustand })))
      ).flat();
      return open.length === 0 && SLUGS.every((slug) => !isIndexStale(slug));
    },
    180_000,
  );
}

function isIndexStale(slug: string): boolean {
  return readLiveRelease(siteRootOf(portal.stateDir, slug))?.manifest.index.stale ?? true;
}
