import { migrate, MigrationError } from '@serviceportal/cms';
import { sql as statement } from '@payloadcms/db-sqlite';
import type { CollectionSlug } from 'payload';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { migrations as existing } from '../../cms/src/migrations/index.ts';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql, onMongo } from '../support/database.ts';
import { writeContent, type Content } from '../support/content.ts';
import { openPortal, type Portal } from '../support/portal.ts';

type Migration = (typeof existing)[number];

/** What Payload's adapter keeps to compare tables with fields. */
interface DrizzleKit {
  schema: unknown;
  requireDrizzleKit: () => {
    generateDrizzleJson: (schema: unknown) => Promise<unknown>;
    generateMigration: (before: unknown, after: unknown) => Promise<string[]>;
  };
}

let portal: Portal;
let content: Content;

beforeAll(async () => {
  portal = await openPortal();
  content = await writeContent(portal.payload);
  const { payload } = portal;
  const id = content.leistungen.hundesteuer;
  await payload.update({
    collection: 'leistungen',
    id,
    data: { bezeichnung: 'Dog tax', teaser: 'Tax on dogs', freigegeben: true, synonyme: ['dog licence'] },
    locale: 'en',
    depth: 0,
  });
  await payload.update({
    collection: 'leistungen',
    id,
    data: { teaser: 'Nur ein Entwurf' },
    locale: 'de',
    draft: true,
    depth: 0,
  });
});
afterAll(() => portal.close());

/** What a reader of the CMS gets to see: every document and version in every language. */
async function everything(): Promise<unknown> {
  const { payload } = portal;
  const all = { depth: 0, locale: 'all', pagination: false, sort: 'id' } as const;
  const read: Record<string, unknown> = {};
  for (const { slug, versions } of payload.config.collections) {
    if (slug === 'payload-migrations') continue;
    const collection = slug as CollectionSlug;
    read[slug] = (await payload.find({ collection, ...all })).docs;
    if (versions) read[`${slug} versions`] = (await payload.findVersions({ collection, ...all })).docs;
  }
  return read;
}

async function rowCounts(): Promise<Record<string, number>> {
  const tables = await sql(
    portal.payload,
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
  );
  const counts: Record<string, number> = {};
  for (const { name } of tables) {
    if (name === 'payload_migrations') continue;
    counts[String(name)] = Number((await sql(portal.payload, `SELECT count(*) AS n FROM "${String(name)}"`))[0]?.n);
  }
  return counts;
}

/** A migration that rebuilds a table as drizzle-kit writes it: new table, copied rows, old one dropped, new one renamed. */
function rebuild(name: string, table: string, rows = ''): Migration {
  return {
    name,
    down: () => Promise.resolve(),
    up: async ({ db }) => {
      const run = (text: string) => db.run(statement.raw(text));
      const [made] = await sql(
        portal.payload,
        `SELECT sql FROM sqlite_master WHERE type = 'table' AND name = '${table}'`,
      );
      const indexes = await sql(
        portal.payload,
        `SELECT sql FROM sqlite_master WHERE type = 'index' AND tbl_name = '${table}' AND sql IS NOT NULL`,
      );
      await run('PRAGMA foreign_keys=OFF;');
      await run(
        String(made!.sql).replace(new RegExp(`CREATE TABLE [\`"]${table}[\`"]`), `CREATE TABLE \`__new_${table}\``),
      );
      await run(`INSERT INTO \`__new_${table}\` SELECT * FROM \`${table}\`${rows};`);
      await run(`DROP TABLE \`${table}\`;`);
      await run(`ALTER TABLE \`__new_${table}\` RENAME TO \`${table}\`;`);
      await run('PRAGMA foreign_keys=ON;');
      for (const index of indexes) await run(String(index.sql));
    },
  };
}

const foreignKeys = async () => (await sql(portal.payload, 'PRAGMA foreign_keys'))[0]?.foreign_keys;
const PARENTS = ['leistungen', '_leistungen_v', 'angebote', 'stellen', 'kommunen', 'meldungen'];

describe.skipIf(onMongo)('SQLite', () => {
  test('what the code brings was run, and is not run again', async () => {
    expect(await migrate(portal.payload)).toEqual([]);
  });

  test('the migrations make the tables that the fields ask for, and the schema of the newest is kept alone', async () => {
    const folder = join(import.meta.dirname, '../../cms/src/migrations');
    const schemas = readdirSync(folder).filter((file) => file.endsWith('.json'));
    expect(schemas).toEqual([`${existing.at(-1)!.name}.json`]);
    const { db } = portal.payload as unknown as { db: DrizzleKit };
    const { generateDrizzleJson, generateMigration } = db.requireDrizzleKit();
    const kept: unknown = JSON.parse(readFileSync(join(folder, schemas[0]!), 'utf8'));
    expect(await generateMigration(kept, await generateDrizzleJson(db.schema))).toEqual([]);
  });

  test('the naive way loses what hangs on the table', async () => {
    // In a transaction PRAGMAs come too late, so that dropping the table deletes its children.
    const before = await rowCounts();
    await sql(portal.payload, 'BEGIN');
    try {
      const { drizzle } = portal.payload.db as unknown as { drizzle: Parameters<Migration['up']>[0]['db'] };
      await rebuild('naive', 'angebote').up({ db: drizzle } as Parameters<Migration['up']>[0]);
      const lost = Object.entries(await rowCounts()).filter(([table, count]) => count < before[table]!);
      expect(lost.map(([table]) => table)).toContain('angebote_module_kosten_wert');
    } finally {
      await sql(portal.payload, 'ROLLBACK');
    }
    expect(await rowCounts()).toEqual(before);
  });

  test('rebuilding filled tables loses no row, and every document reads as before', async () => {
    const before = { counts: await rowCounts(), documents: await everything() };
    expect(before.counts.leistungen_locales).toBeGreaterThan(4);
    expect(before.counts._leistungen_v).toBeGreaterThan(4);
    const names = PARENTS.map((table) => `rebuild_${table}`);
    const rebuilds = PARENTS.map((table) => rebuild(`rebuild_${table}`, table));
    expect(await migrate(portal.payload, [...existing, ...rebuilds])).toEqual(names);
    expect(await rowCounts()).toEqual(before.counts);
    expect(await everything()).toEqual(before.documents);
    expect(await migrate(portal.payload, [...existing, ...rebuilds])).toEqual([]);
    expect(await foreignKeys()).toBe(1);
    const { url } = (portal.payload.db as unknown as { clientConfig: { url: string } }).clientConfig;
    expect(existsSync(`${url.replace(/^file:/, '')}.before-rebuild_leistungen`)).toBe(true);
  });

  test.each([
    [
      'loses rows',
      rebuild('lossy', 'leistungen', ' LIMIT 2'),
      /^Migration lossy would lose data: .*leistungen had 4 rows and has 2/,
    ],
    [
      'loses the rows of a list',
      {
        name: 'emptying',
        down: () => Promise.resolve(),
        up: async ({ db }) => void (await db.run(statement.raw('DELETE FROM `leistungen_kosten`'))),
      } satisfies Migration,
      /leistungen_kosten had \d+ rows and has 0/,
    ],
    [
      'breaks relations',
      {
        name: 'breaking',
        down: () => Promise.resolve(),
        up: async ({ db }) => void (await db.run(statement.raw("UPDATE `angebote` SET `leistung_id` = 'niemand'"))),
      } satisfies Migration,
      /angebote refers to missing rows of leistungen/,
    ],
    [
      'fails half-way',
      {
        name: 'failing',
        down: () => Promise.resolve(),
        up: async ({ db }) => {
          await db.run(statement.raw('DELETE FROM `meldungen`'));
          await db.run(statement.raw('INSERT INTO nowhere VALUES (1)'));
        },
      } satisfies Migration,
      /^Migration failing failed, the database is unchanged: /,
    ],
  ])('a migration that %s is refused, and the open connection reads what was there', async (_, migration, message) => {
    const { payload } = portal;
    const before = { counts: await rowCounts(), documents: await everything() };
    const refusal = await migrate(payload, [...existing, migration]).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(MigrationError);
    expect((refusal as Error).message).toMatch(message);
    expect(await rowCounts()).toEqual(before.counts);
    expect(await everything()).toEqual(before.documents);
    expect(await foreignKeys()).toBe(1);
    expect(await sql(payload, `SELECT name FROM payload_migrations WHERE name = '${migration.name}'`)).toEqual([]);
    // And it can be written to.
    await payload.update({
      collection: 'leistungen',
      id: content.leistungen.bauantrag,
      data: { urheber: migration.name },
      depth: 0,
    });
    expect(
      await payload.findByID({ collection: 'leistungen', id: content.leistungen.bauantrag, depth: 0 }),
    ).toMatchObject({ urheber: migration.name });
  });
});

test.runIf(onMongo)('MongoDB has nothing to migrate', async () => {
  const before = await everything();
  expect(await migrate(portal.payload, [...existing, rebuild('never', 'leistungen')])).toEqual([]);
  expect(await everything()).toEqual(before);
});
