import { createLocalReq, type CollectionSlug, type Payload, type Where } from 'payload';
import { idOf } from '../access/roles.ts';
import { SORT_KEY, type Keys } from './fields.ts';
import { keysOf, nameOf, type KeySource } from './with-search-key.ts';

/** Documents read at once. */
const PAGE = 200;

type Row = Record<string, unknown> & { id: string };
type NameOf = (kommune: string | null) => Promise<string | undefined>;

/**
 * Gives their keys to documents that were saved before there were any, and to the newest versions of their drafts. Past all
 * hooks, so that nothing is published and no date changes. Idempotent: asks for those without keys alone.
 * @returns a line that says how many documents and versions got keys, where there were any
 */
export async function fillSearchKeys(payload: Payload): Promise<string[]> {
  const names = new Map<string, Promise<string | undefined>>();
  const req = await createLocalReq({}, payload);
  const nameOnce: NameOf = (kommune) => {
    if (!kommune) return Promise.resolve(undefined);
    const known = names.get(kommune) ?? nameOf(kommune, req);
    names.set(kommune, known);
    return known;
  };
  let filled = 0;
  for (const { config } of Object.values(payload.collections)) {
    const source = (config.custom as { keySource?: KeySource }).keySource;
    if (!source) continue;
    filled += await fillDocuments(payload, config.slug as CollectionSlug, source, nameOnce);
    if (config.versions?.drafts) filled += await fillVersions(payload, config.slug as CollectionSlug, source, nameOnce);
  }
  return filled > 0 ? [`${filled} documents and versions can be searched and sorted by name`] : [];
}

const without = (path: string): Where => ({ [path]: { exists: false } });

async function fillDocuments(payload: Payload, collection: CollectionSlug, source: KeySource, nameOf: NameOf) {
  let filled = 0;
  for (;;) {
    const { docs } = await payload.db.find<Row>({
      collection,
      where: without(SORT_KEY),
      limit: PAGE,
      pagination: false,
    });
    if (docs.length === 0) return filled;
    for (const doc of docs) {
      const data = { ...(await keysOfRow(source, doc, nameOf)), updatedAt: null };
      await payload.db.updateOne({ collection, id: doc.id, data });
    }
    filled += docs.length;
  }
}

async function fillVersions(payload: Payload, collection: CollectionSlug, source: KeySource, nameOf: NameOf) {
  let filled = 0;
  const where: Where = { and: [{ latest: { equals: true } }, without(`version.${SORT_KEY}`)] };
  for (;;) {
    const { docs } = await payload.db.findVersions<Row>({ collection, where, limit: PAGE, pagination: false });
    if (docs.length === 0) return filled;
    for (const { id, ...row } of docs) {
      const version = { ...row.version, ...(await keysOfRow(source, row.version, nameOf)) };
      // The whole version: a database may replace what it is given.
      await payload.db.updateVersion({
        collection,
        id,
        versionData: { ...row, version },
      });
    }
    filled += docs.length;
  }
}

const keysOfRow = async (source: KeySource, row: Row, nameOf: NameOf): Promise<Keys> =>
  keysOf(source, (field) => row[field], source.kommune ? await nameOf(idOf(row.kommune)) : undefined);
