import type { Payload } from 'payload';
import { cleanStoredText } from './migrations/data/clean-text.ts';
import { mendMediaKinds } from './migrations/data/media-kinds.ts';
import { pinConsents } from './migrations/data/pin-consents.ts';
import { dropSiteJobs } from './migrations/data/site-jobs.ts';
import { fillSearchKeys } from './search-key/fill.ts';

/** Mends content of earlier versions through Payload's adapter, on every database; answers what people should know. */
interface DataMigration {
  name: string;
  run: (payload: Payload) => Promise<string[]>;
}

/** In their order. Each can be begun again where a kill ended it half-way. */
const MIGRATIONS: readonly DataMigration[] = [
  { name: 'clean-text', run: cleanStoredText },
  { name: 'media-kinds', run: mendMediaKinds },
  { name: 'search-keys', run: fillSearchKeys },
  // After it: consents are pinned to files as they are named from now on.
  { name: 'pin-consents', run: pinConsents },
  { name: 'site-jobs', run: dropSiteJobs },
];

const keyOf = ({ name }: DataMigration) => `data-migration-${name}`;

/** Runs the data migrations that have not run on this database, after its tables are up to date. */
export async function migrateData(payload: Payload, migrations = MIGRATIONS): Promise<string[]> {
  const lines: string[] = [];
  for (const migration of migrations) {
    if ((await payload.kv.get(keyOf(migration))) !== null) continue;
    lines.push(...(await migration.run(payload)));
    // Not `kv.set`: not every server that speaks MongoDB's protocol knows how it writes.
    await payload.db.create({
      collection: 'payload-kv',
      data: { key: keyOf(migration), data: { at: new Date().toISOString() } },
    });
  }
  return lines;
}
