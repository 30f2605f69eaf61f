import { copyFileSync, existsSync, rmSync } from 'node:fs';
import type { Payload } from 'payload';
import { migrations as checkedIn } from './migrations/index.ts';
import type { Migration } from './database.ts';

/** The parts of Payload's SQLite adapter that a migration needs. */
interface Sqlite {
  name: string;
  client: { execute: (sql: string) => Promise<{ rows: Record<string, unknown>[] }> };
  drizzle: { run: (query: unknown) => Promise<unknown> };
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
 * translations, lists) with it; PRAGMAs inside the migration come too late for that. So here foreign keys are off from the
 * first statement to the last, the file is copied first, and afterwards no table may have fewer rows than before and every
 * relation must still lead somewhere. Otherwise the copy is put back.
 * @returns the names of the migrations that were run
 * @throws MigrationError naming the migration and what it would have lost
 */
export async function migrate(payload: Payload, migrations: readonly Migration[] = checkedIn): Promise<string[]> {
  const db = payload.db as unknown as Sqlite;
  if (db.name !== 'sqlite') return [];
  const done = await namesOfDone(db);
  const pending = migrations.filter(({ name }) => !done.has(name));
  if (pending.length === 0) return [];
  const file = db.clientConfig.url.replace(/^file:/, '');
  const backup = `${file}.before-${pending[0]!.name}`;
  await db.client.execute('PRAGMA wal_checkpoint(TRUNCATE)');
  copyFileSync(file, backup);
  try {
    await db.client.execute('PRAGMA foreign_keys=OFF');
    const before = await rowCounts(db);
    for (const { name, up } of pending) {
      const batch = done.size + 1;
      await up({ db: withoutPragmas(db.drizzle), payload, req: {} } as unknown as Parameters<typeof up>[0]);
      await db.client.execute(
        `INSERT INTO payload_migrations (id, name, batch, updated_at, created_at) VALUES ('${crypto.randomUUID()}', '${name}', ${batch}, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))`,
      );
    }
    const problems = [...losses(before, await rowCounts(db)), ...(await brokenRelations(db))];
    if (problems.length > 0)
      throw new MigrationError(
        `Migration ${pending.map(({ name }) => name).join(', ')} would lose data: ${problems.join('; ')}`,
      );
    await db.client.execute('PRAGMA foreign_keys=ON');
  } catch (error) {
    await putBack(db, backup);
    throw error instanceof MigrationError
      ? error
      : new MigrationError(`Migration failed, the database is unchanged: ${String(error)}`, { cause: error });
  }
  // A first start has nothing worth keeping a copy of.
  if (done.size === 0 && existsSync(backup)) rmSync(backup);
  return pending.map(({ name }) => name);
}

async function namesOfDone({ client }: Sqlite): Promise<Set<string>> {
  const table = await client.execute(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name = 'payload_migrations'",
  );
  if (table.rows.length === 0) return new Set();
  const { rows } = await client.execute('SELECT name FROM payload_migrations');
  return new Set(rows.map(({ name }) => String(name)));
}

/** The database handle of a migration, deaf to PRAGMAs about foreign keys. */
function withoutPragmas(drizzle: Sqlite['drizzle']): Sqlite['drizzle'] {
  return new Proxy(drizzle, {
    get(target, key, receiver) {
      if (key !== 'run') return Reflect.get(target, key, receiver) as unknown;
      return (query: unknown) =>
        /PRAGMA\s+(foreign_keys|defer_foreign_keys)/i.test(textOf(query)) ? Promise.resolve() : target.run(query);
    },
  });
}

/** The text of a drizzle `sql` template, as far as it is literal. */
function textOf(query: unknown): string {
  const chunks = (query as { queryChunks?: { value?: unknown }[] }).queryChunks ?? [];
  return chunks.map(({ value }) => (Array.isArray(value) ? value.join('') : '')).join('');
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

/** Restores every table from the copy, through the open connection, so that nobody has to reconnect. */
async function putBack({ client, clientConfig }: Sqlite, backup: string) {
  const file = clientConfig.url.replace(/^file:/, '');
  await client.execute('PRAGMA wal_checkpoint(TRUNCATE)');
  copyFileSync(backup, file);
  for (const suffix of ['-wal', '-shm']) rmSync(`${file}${suffix}`, { force: true });
}
