import { randomUUID } from 'node:crypto';
import { SLUG_LENGTH, slugify } from '@serviceportal/content-types/slug';
import type { CollectionBeforeValidateHook, CollectionConfig, CollectionSlug, PayloadRequest, Where } from 'payload';
import { idOf } from '../access/roles.ts';
import { pageAddress, type PageAddress } from '../fields/common.ts';
import { inGerman, refuse } from '../refuse.ts';

/**
 * A collection whose pages have slugs: one that is left empty is made from the title and numbered where it is taken; one
 * that is typed and taken is refused. (No unique index: on most collections a slug is one Kommune's own.)
 */
export function withOwnAddress(collection: CollectionConfig): CollectionConfig {
  const address = pageAddress(collection);
  if (!address) return collection;
  const { beforeValidate = [], ...hooks } = collection.hooks ?? {};
  const hook = ownAddress(collection.slug as CollectionSlug, collection.labels?.singular, address);
  return { ...collection, hooks: { ...hooks, beforeValidate: [...beforeValidate, hook] } };
}

const ownAddress =
  (collection: CollectionSlug, label: unknown, { from, per }: PageAddress): CollectionBeforeValidateHook =>
  async ({ data, originalDoc, operation, req }) => {
    if (!data) return data;
    const kommune = idOf(data.kommune);
    const conditions: Where[] = [
      ...(per === 'kommune' ? [{ kommune: { equals: kommune ?? '' } }] : []),
      ...(operation === 'update' ? [{ id: { not_equals: originalDoc?.id as string } }] : []),
    ];
    const holders = (slugs: string[]) => holdersOf(collection, slugs, conditions, req);

    if (data.slug) {
      const slug = String(data.slug);
      // What goes to no site may be put back as it is.
      if (operation === 'update' && data._status === 'draft' && slug === originalDoc?.slug) return data;
      const holder = (await holders([slug])).get(slug);
      if (holder === undefined) return data;
      return refuse(
        req,
        `Die Adresse „${slug}“ gehört schon zu „${holder}“. Bitte wählen Sie eine andere, zum Beispiel „${await firstFree(slug, holders)}“.`,
        { field: { collection, path: 'slug' } },
      );
    }
    const title: unknown = data[from];
    const german = typeof title === 'object' && title !== null ? (title as { de?: unknown }).de : title;
    if (typeof german !== 'string' || !german.trim()) return data;
    return { ...data, slug: await firstFree(slugify(german) || nameWithoutWords(label), holders) };
  };

/** The German names of the documents that have slugs already, by slug. */
async function holdersOf(
  collection: CollectionSlug,
  slugs: string[],
  conditions: Where[],
  req: PayloadRequest,
): Promise<Map<string, string>> {
  const { docs } = await req.payload.find({
    collection,
    where: { and: [{ slug: { in: slugs } }, ...conditions] },
    depth: 0,
    pagination: false,
    ...inGerman(req),
  });
  return new Map(
    (docs as unknown as Record<string, unknown>[]).map((doc) => {
      const name = [doc.bezeichnung, doc.titel, doc.name].find((word) => typeof word === 'string' && word !== '');
      return [String(doc.slug), String(name ?? doc.slug)];
    }),
  );
}

/** The slug, or with the first number that makes it one of its own. */
async function firstFree(slug: string, holders: (slugs: string[]) => Promise<Map<string, string>>): Promise<string> {
  const short = slug.slice(0, SLUG_LENGTH - 3).replace(/-$/, '');
  const candidates = [slug, ...Array.from({ length: 98 }, (_, index) => `${short}-${index + 2}`)];
  const taken = await holders(candidates);
  return candidates.find((candidate) => !taken.has(candidate)) ?? `${slug.slice(0, 60)}-${randomUUID().slice(0, 8)}`;
}

/** A slug for a title without any letter, as of emoji alone: what it is, and a number of its own. */
function nameWithoutWords(label: unknown): string {
  const [kind = ''] = typeof label === 'string' ? slugify(label).split('-') : [];
  return `${kind || 'eintrag'}-${randomUUID().slice(0, 8)}`;
}
