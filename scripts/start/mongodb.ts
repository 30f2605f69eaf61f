import { MongoClient } from 'mongodb';

/** How long to look for the server, in milliseconds. */
const TIMEOUT = 5000;

/**
 * Makes sure that a MongoDB server answers.
 * @throws Error naming `DATABASE_URL` (without its password) and the reason
 */
export async function requireMongo(url: string): Promise<void> {
  const client = new MongoClient(url, { serverSelectionTimeoutMS: TIMEOUT });
  try {
    await client.db().command({ ping: 1 });
  } catch (error) {
    const shown = url.replace(/\/\/[^@/]*@/, '//');
    throw new Error(
      `No MongoDB server answers at DATABASE_URL (${shown}): ${error instanceof Error ? error.message : String(error)}`,
      { cause: error },
    );
  } finally {
    await client.close();
  }
}
