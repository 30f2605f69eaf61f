import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate, openContent, requestPublish } from '@serviceportal/cms';
import type { Environment } from '@serviceportal/cms/environment';
import type { Payload } from 'payload';
import { baseUrlOf, portalConfig } from '../../scripts/state.ts';
import { SitePublisher } from '../../scripts/worker/publisher.ts';
import { Requests } from '../../scripts/worker/requests.ts';
import { dropDatabase, freshDatabaseUrl } from './database.ts';
import { Site } from './site.ts';

/** The day all tests start on: a Wednesday in March. */
export const TODAY = '2027-03-10';
/** An instant of that day. */
export const NOW = new Date(`${TODAY}T09:00:00.000Z`);

/** A portal with a state folder and a database of its own. A process can open only one. */
export interface Portal {
  payload: Payload;
  publisher: SitePublisher;
  environment: Environment;
  /** What the publisher takes for the present. */
  clock: { now: Date };
  site: (slug: string) => Site;
  /** Publishes the pages that were asked for, as the worker does; what fails for a reason outside of the portal once. */
  work: () => Promise<void>;
  /** Asks for sites as a person does (all of them without slugs) and publishes them. Answers the rows by slug. */
  publish: (...slugs: string[]) => Promise<Record<string, Row>>;
  /** The newest row of `veroeffentlichungen` of a site. */
  lastRow: (slug: string) => Promise<Row>;
  /** Closes it and takes everything away. */
  close: () => Promise<void>;
}

export type Row = Awaited<ReturnType<typeof findRows>>[number];

async function findRows(payload: Payload, slug: string) {
  const { docs } = await payload.find({
    collection: 'veroeffentlichungen',
    where: { slug: { equals: slug } },
    sort: '-createdAt',
    depth: 0,
    pagination: false,
  });
  return docs;
}

/** Opens an empty portal. */
export async function openPortal(): Promise<Portal> {
  const stateDir = mkdtempSync(join(tmpdir(), 'portal-test-'));
  const environment: Environment = {
    stateDir,
    cmsPort: 3000,
    sitePort: 4321,
    cmsHost: '127.0.0.1',
    siteHost: '127.0.0.1',
    databaseUrl: freshDatabaseUrl(),
    secret: 'a secret that is long enough for the tests',
    adminEmail: null,
    adminPassword: null,
  };
  const clock = { now: NOW };
  const payload = await openContent(portalConfig(environment));
  // Failures are wanted here, and asserted on.
  payload.logger.level = 'silent';
  const publisher = new SitePublisher(payload, {
    stateDir,
    worker: 'test',
    // The sites of the tests are small: a second thread would cost more than it does.
    threads: 1,
    baseUrlOf: baseUrlOf(environment.sitePort),
    now: () => clock.now,
  });
  await migrate(payload);

  const requests = new Requests(payload);
  const work = async () => {
    const left = new Set<string>();
    for (;;) {
      const [slug] = [...(await requests.due()).pages.keys()].filter((each) => !left.has(each));
      if (slug === undefined) return;
      // It would be tried again after a pause.
      if ((await publisher.publishPages(slug)) === 'again') left.add(slug);
    }
  };
  const lastRow = async (slug: string) => {
    const row = (await findRows(payload, slug))[0];
    if (!row) throw new Error(`${slug} was never asked for`);
    return row;
  };
  return {
    payload,
    publisher,
    environment,
    clock,
    site: (slug) => new Site(stateDir, slug),
    work,
    lastRow,
    publish: async (...slugs) => {
      const { docs } = await payload.find({
        collection: 'kommunen',
        where: slugs.length > 0 ? { slug: { in: slugs } } : {},
        depth: 0,
        pagination: false,
      });
      const ids = await requestPublish(payload, {
        kommunen: docs.map(({ id }) => String(id)),
        anlass: 'Test',
        ausdruecklich: true,
      });
      await work();
      const rows = await Promise.all(
        Object.entries(ids).map(
          async ([slug, id]) =>
            [slug, await payload.findByID({ collection: 'veroeffentlichungen', id, depth: 0 })] as const,
        ),
      );
      return Object.fromEntries(rows);
    },
    close: async () => {
      await publisher.close();
      await payload.destroy();
      await dropDatabase(environment.databaseUrl);
      rmSync(stateDir, { recursive: true, force: true });
    },
  };
}

/** All rows of a site, newest first. */
export const rowsOf = findRows;
