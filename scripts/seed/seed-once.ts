import type { CollectionSlug, Payload } from 'payload';
import { seedDemo, type Report } from './seed-demo.ts';

/** Key under which an unfinished seed is remembered. */
const UNFINISHED = 'seed-unfinished';
/** Collections a seed does not write. */
const KEPT: readonly string[] = ['users', 'payload-migrations', 'payload-kv', 'payload-preferences'];

/** Writes the example content into an empty portal. A seed that was interrupted is taken away and begun again. */
export async function seedOnce(payload: Payload, report: Report): Promise<void> {
  const unfinished = (await payload.kv.get(UNFINISHED)) !== null;
  if (unfinished) {
    report('The example content was only half written; beginning again …');
    await clear(payload);
  }
  if (!(await isEmpty(payload))) return;
  report('Writing the example content, once …');
  await payload.kv.set(UNFINISHED, { since: new Date().toISOString() });
  await seedDemo(payload, new Date(), (line) => report(`  ${line}`));
  await payload.kv.delete(UNFINISHED);
}

/** True when the portal has no Kommune yet. */
export async function isEmpty(payload: Payload): Promise<boolean> {
  return (await payload.count({ collection: 'kommunen' })).totalDocs === 0;
}

/** Empties a portal that never had anything but a part of the example content. */
async function clear(payload: Payload): Promise<void> {
  for (const { slug, versions } of payload.config.collections) {
    if (KEPT.includes(slug)) continue;
    const collection = slug as CollectionSlug;
    if (versions) await payload.db.deleteVersions({ collection, where: {} });
    await payload.db.deleteMany({ collection, where: {} });
  }
}
