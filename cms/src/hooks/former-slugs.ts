import type { CollectionConfig, CollectionSlug, FieldHook } from 'payload';
import { FORMER_SLUGS, pageAddress } from '../fields/common.ts';
import { idOf } from '../access/roles.ts';

/** How many former slugs of a document are kept; of more the oldest go. */
const MOST_FORMER_SLUGS = 20;

interface Live {
  id: string;
  slug?: string | null;
  _status?: string;
  [FORMER_SLUGS]?: string[] | null;
}

/**
 * A collection whose pages have slugs: each document keeps those under which it was published before, so that links to
 * them still lead to it. Nobody writes the list but the portal.
 */
export function withFormerSlugs(collection: CollectionConfig): CollectionConfig {
  if (!pageAddress(collection)) return collection;
  return {
    ...collection,
    fields: [
      ...collection.fields,
      {
        name: FORMER_SLUGS,
        label: 'Frühere Adressen',
        type: 'text',
        hasMany: true,
        maxRows: MOST_FORMER_SLUGS,
        access: { create: () => false, update: () => false },
        admin: { hidden: true, disableBulkEdit: true, disableListColumn: true, disableListFilter: true },
        hooks: { beforeDuplicate: [() => []], beforeChange: [formerSlugs] },
      },
    ],
  };
}

/** What counts is what is published: a slug that only drafts had was never an address. */
const formerSlugs: FieldHook = async ({ collection, operation, originalDoc, data, req }) => {
  const id = idOf(originalDoc?.id);
  if (operation !== 'update' || !id || !collection) return [];
  const slug = collection.slug as CollectionSlug;
  const live = await req.payload.db.findOne<Live>({ collection: slug, where: { id: { equals: id } }, req });
  const former = new Set(live?.[FORMER_SLUGS] ?? []);
  if (live?.slug && live.slug !== data?.slug && (await wasPublished(live, slug, req))) {
    former.delete(live.slug);
    former.add(live.slug);
  }
  former.delete(String(data?.slug));
  return [...former].slice(-MOST_FORMER_SLUGS);
};

/** True where the document had its slug on a site; also one that was taken back since. */
async function wasPublished(
  { id, slug, _status }: Live,
  collection: CollectionSlug,
  req: Parameters<FieldHook>[0]['req'],
): Promise<boolean> {
  if (_status === 'published') return true;
  const { totalDocs } = await req.payload.countVersions({
    collection,
    where: {
      and: [
        { parent: { equals: id } },
        { 'version._status': { equals: 'published' } },
        { 'version.slug': { equals: slug } },
      ],
    },
    req,
  });
  return totalDocs > 0;
}
