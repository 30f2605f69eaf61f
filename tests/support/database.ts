import { randomBytes } from 'node:crypto';
import { MongoClient, ObjectId } from 'mongodb';
import type { CollectionSlug, Payload } from 'payload';

/** True where the suite runs on a Mongo server instead of the built-in SQLite file. */
export const onMongo = Boolean(process.env.DATABASE_URL);

/** The server of `DATABASE_URL` with a database of its own, or null for SQLite. */
export function freshDatabaseUrl(): string | null {
  if (!process.env.DATABASE_URL) return null;
  const url = new URL(process.env.DATABASE_URL);
  url.pathname = `/portal_test_${randomBytes(6).toString('hex')}`;
  return url.href;
}

export async function dropDatabase(url: string | null): Promise<void> {
  if (url) await withMongo(url, (client) => client.db().dropDatabase());
}

async function withMongo<T>(url: string, work: (client: MongoClient) => Promise<T>): Promise<T> {
  const client = new MongoClient(url);
  try {
    return await work(client);
  } finally {
    await client.close();
  }
}

/** Runs SQL on the connection of Payload's own SQLite adapter. */
export async function sql(payload: Payload, statement: string): Promise<Record<string, unknown>[]> {
  const db = payload.db as unknown as {
    client: { execute: (sql: string) => Promise<{ rows: Record<string, unknown>[] }> };
  };
  return (await db.client.execute(statement)).rows;
}

/** Tells of each SQL statement on the connection of Payload's own SQLite adapter; the answer ends it. */
export function watchSql(payload: Payload, tell: (statement: string) => void): () => void {
  interface Client {
    execute: (statement: string | { sql: string }, ...rest: unknown[]) => Promise<unknown>;
  }
  const { client } = payload.db as unknown as { client: Client };
  const { execute } = client;
  client.execute = (statement, ...rest) => {
    tell(typeof statement === 'string' ? statement : statement.sql);
    return execute.call(client, statement, ...rest);
  };
  return () => {
    client.execute = execute;
  };
}

/** Takes a document away past Payload and its hooks, so that relations to it lead nowhere. */
export async function vanish(payload: Payload, collection: CollectionSlug, id: string): Promise<void> {
  const { dbName } = payload.collections[collection].config;
  const name = typeof dbName === 'string' ? dbName : collection;
  if (onMongo) {
    const { url } = payload.db as unknown as { url: string };
    const { deletedCount } = await withMongo(url, (client) =>
      client
        .db()
        .collection(name)
        .deleteOne({ _id: new ObjectId(id) }),
    );
    if (deletedCount !== 1) throw new Error(`${collection} ${id} was not there`);
    return;
  }
  await sql(payload, 'PRAGMA foreign_keys=OFF');
  await sql(payload, `DELETE FROM "${name}" WHERE id = '${id}'`);
  await sql(payload, 'PRAGMA foreign_keys=ON');
}
