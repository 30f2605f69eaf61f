import { resolve } from 'node:path';
import type { MigrateDownArgs, MigrateUpArgs, sqliteAdapter } from '@payloadcms/db-sqlite';
import { sqliteFile } from './state-folder.ts';

type SqliteArgs = NonNullable<Parameters<typeof sqliteAdapter>[0]>;
type SchemaHook = NonNullable<SqliteArgs['beforeSchemaInit']>[number];

export interface Migration {
  name: string;
  up: (args: MigrateUpArgs) => Promise<void>;
  down: (args: MigrateDownArgs) => Promise<void>;
}

/** What the hook sees of the adapter's tables; the adapter passes more than its types say. */
interface RawTables {
  rawTables: Record<
    string,
    { columns: Record<string, unknown>; indexes?: Record<string, { name: string; on: string }> }
  >;
}

/**
 * Payload's tables for translations and lists lack an index on the parent document, so that reading grows with the square
 * of the number of documents (6,380 documents: 128 s without, 2 s with it).
 */
const indexParents: SchemaHook = (args) => {
  const { adapter, schema } = args as typeof args & { adapter: RawTables };
  for (const [name, table] of Object.entries(adapter.rawTables)) {
    const parent = name.endsWith('_locales') ? '_parentID' : /_(texts|numbers)$/.test(name) ? 'parent' : null;
    if (parent && table.columns[parent])
      (table.indexes ??= {})._fkParentIdx = { name: `${name}_fk_parent_idx`, on: parent };
  }
  return schema;
};

/**
 * SQLite in the state folder, or MongoDB where a URL is given. String ids in both. Transactions are off in SQLite, where
 * parallel writers would be refused (SQLITE_BUSY); nothing in the portal relies on a rollback. Only the driver that is used is
 * loaded: each takes a good part of a start. `patience`: milliseconds that a write waits for another process to end its own; the
 * driver does nothing else meanwhile.
 */
export async function database(stateDir: string, databaseUrl: string | null, patience = 10_000) {
  if (databaseUrl) return mongo(databaseUrl);
  const { sqliteAdapter } = await import('@payloadcms/db-sqlite');
  return sqliteAdapter({
    client: { url: `file:${sqliteFile(stateDir)}` },
    idType: 'uuidv7',
    push: false,
    wal: { synchronous: 'NORMAL' },
    busyTimeout: patience,
    blocksAsJSON: true,
    beforeSchemaInit: [indexParents],
    migrationDir: resolve('src/migrations'),
  });
}

/**
 * Without transactions and joins, as in SQLite: parallel saves that join one waiting request would conflict in them, other
 * servers that speak the protocol have neither, and nothing in the portal needs them.
 */
async function mongo(url: string) {
  const { mongooseAdapter } = await import('@payloadcms/db-mongodb');
  return mongooseAdapter({ url, transactionOptions: false, useJoinAggregations: false, disableIndexHints: true });
}
