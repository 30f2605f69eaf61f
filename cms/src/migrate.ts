import { chmodSync, rmSync } from 'node:fs';
import type { Payload } from 'payload';
import { migrations as checkedIn } from './migrations/index.ts';
import type { Migration } from './database.ts';

/** The parts of Payload's SQLite adapter that a migration needs. */
interface Sqlite {
  name: string;
  client: { execute: (sql: string) => Promise<{ rows: Record<string, unknown>[] }> };
  drizzle: unknown;
  clientConfig: { url: string };
}

/** Raised when a migration would have lost data or broken relations. The database is as it was before. */
export class MigrationError extends Error {
  override name = 'MigrationError';
}

/**
 * Brings the SQLite database up to the version of the code; MongoDB has no tables to migrate.
 *
 * A generated migration rebuilds tables, and with foreign keys on, dropping the old table deletes the children (drafts,
 * translations, lists) with it. So here foreign keys are off before the first statement, everything happens in one
 * transaction (inside it the migration's own PRAGMAs do nothing), and before it is kept, no table may have fewer rows than
 * before and no relation may lead nowhere that led somewhere. A copy of the file stays beside it.
 * @returns the names of the migrations that were run
 * @throws MigrationError naming the migration and what it would have lost; the database is as it was before
 */
export async function migrate(payload: Payload, migrations: readonly Migration[] = checkedIn): Promise<string[]> {
  const db = payload.db as unknown as Sqlite;
  if (db.name !== 'sqlite') return [];
  const done = await namesOfDone(db);
  const pending = migrations.filter(({ name }) => !done.has(name));
  if (pending.length === 0) return [];
  const names = pending.map(({ name }) => name);
  // A first start has nothing worth keeping a copy of.
  if (done.size > 0) await copyFile(db, names[0]!);
  await db.client.execute('PRAGMA foreign_keys=OFF');
  try {
    await db.client.execute('BEGIN IMMEDIATE');
    await runAll(payload, pending, done.size + 1);
    await db.client.execute('COMMIT');
  } catch (error) {
    // Some errors end the transaction by themselves.
    await db.client.execute('ROLLBACK').catch(() => undefined);
    if (error instanceof MigrationError) throw error;
    throw new MigrationError(`Migration ${names.join(', ')} failed, the database is unchanged: ${String(error)}`, {
      cause: error,
    });
  } finally {
    await db.client.execute('PRAGMA foreign_keys=ON');
  }
  return names;
}

async function copyFile({ client, clientConfig }: Sqlite, before: string): Promise<void> {
  const copy = `${clientConfig.url.replace(/^file:/, '')}.before-${before}`;
  rmSync(copy, { force: true });
  await client.execute(`VACUUM INTO '${copy.replaceAll("'", "''")}'`);
  chmodSync(copy, 0o600);
}

/** Runs migrations and records them; throws where data or relations were lost on the way. */
async function runAll(payload: Payload, migrations: readonly Migration[], batch: number): Promise<void> {
  const db = payload.db as unknown as Sqlite;
  const rows = await rowCounts(db);
  const broken = new Set(await brokenRelations(db));
  for (const { name, up } of migrations) {
    await up({ db: db.drizzle, payload, req: {} } as unknown as Parameters<typeof up>[0]);
    await db.client.execute(
      `INSERT INTO payload_migrations (id, name, batch, updated_at, created_at) VALUES ('${crypto.randomUUID()}', '${name}', ${batch}, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))`,
    );
  }
  const problems = [
    ...losses(rows, await rowCounts(db)),
    ...(await brokenRelations(db)).filter((relation) => !broken.has(relation)),
  ];
  if (problems.length === 0) return;
  const names = migrations.map(({ name }) => name).join(', ');
  throw new MigrationError(`Migration ${names} would lose data: ${problems.join('; ')}`);
}

async function namesOfDone({ client }: Sqlite): Promise<Set<string>> {
  const table = await client.execute(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name = 'payload_migrations'",
  );
  if (table.rows.length === 0) return new Set();
  const { rows } = await client.execute('SELECT name FROM payload_migrations');
  return new Set(rows.map(({ name }) => String(name)));
}

async function rowCounts({ client }: Sqlite): Promise<Map<string, number>> {
  const tables = await client.execute(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
  );
  const counts = new Map<string, number>();
  for (const { name } of tables.rows) {
    const { rows } = await client.execute(`SELECT count(*) AS n FROM "${String(name)}"`);
    counts.set(String(name), Number(rows[0]?.n));
  }
  return counts;
}

/** Tables that are still there and have fewer rows. A table that is gone was dropped on purpose. */
function losses(before: Map<string, number>, after: Map<string, number>): string[] {
  return [...before].flatMap(([table, count]) => {
    const now = after.get(table);
    return now !== undefined && now < count ? [`${table} had ${count} rows and has ${now}`] : [];
  });
}

async function brokenRelations({ client }: Sqlite): Promise<string[]> {
  const { rows } = await client.execute('PRAGMA foreign_key_check');
  return [...new Set(rows.map(({ table, parent }) => `${String(table)} refers to missing rows of ${String(parent)}`))];
}
