import type { CollectionSlug, PayloadRequest, Validate } from 'payload';
import { idOf } from '../access/roles.ts';
import { withRightsOf } from '../hooks/other-documents.ts';
import { inGerman } from '../refuse.ts';

type Options = Parameters<Validate>[1];

interface Relation {
  type?: string;
  name?: string;
  label?: unknown;
  relationTo?: CollectionSlug | CollectionSlug[];
}

/**
 * What is wrong with the documents a published document refers to, in a German sentence: they have to be there, and those
 * that were chosen anew have to be published, else the site would leave them out. What was on the site already may have
 * been taken back since; that does not stand in the way of other corrections.
 */
export async function relationFault(value: unknown, options: Options): Promise<string | undefined> {
  const { relationTo, name, label } = options as Options & Relation;
  if (!value || typeof relationTo !== 'string' || options.event !== 'submit') return undefined;
  const chosen = [value].flat().map(idOf);
  if (chosen.includes(null)) return `„${String(label)}“ verweist auf kein Dokument. Bitte wählen Sie es neu aus.`;
  const ids = [...new Set(chosen.flatMap((id) => id ?? []))];
  const { payload } = options.req;
  const { versions, admin } = payload.collections[relationTo].config;
  const title = admin.useAsTitle ?? 'id';
  // Whose a document is does not depend on whether that Kommune has a site yet.
  const goesPublic = name !== 'kommune' && (options.data as { _status?: unknown })._status === 'published';
  const { docs } = await payload.find({
    collection: relationTo,
    where: { id: { in: ids } },
    select: { _status: true, [title]: true } as never,
    depth: 0,
    pagination: false,
    ...inGerman(options.req),
  });
  const found = docs as unknown as ({ id: string; _status?: string } & Record<string, unknown>)[];
  const isRight = (id: string) => {
    const one = found.find((document) => document.id === id);
    return one && (!versions?.drafts || one._status === 'published' || !goesPublic);
  };
  const wrong = ids.filter((id) => !isRight(id));
  if (wrong.length === 0) return undefined;
  const onSite = await publishedBefore(options);
  const fresh = wrong.find((id) => !onSite.includes(id));
  if (fresh === undefined) return undefined;
  if (!found.some(({ id }) => id === fresh))
    return `„${String(label)}“ verweist auf etwas, das es nicht mehr gibt. Bitte wählen Sie es neu aus.`;
  const named = await nameFor(relationTo, fresh, title, options.req);
  return `${named} ist noch nicht veröffentlicht und würde fehlen. Bitte veröffentlichen Sie es zuerst, oder entfernen Sie es hier.`;
}

/** What a document is called, for who may read it: others have a draft in hand, whose name is theirs. */
async function nameFor(relationTo: string, id: string, title: string, req: PayloadRequest): Promise<string> {
  const document = (await req.payload.findByID({
    collection: relationTo as CollectionSlug,
    id,
    depth: 0,
    disableErrors: true,
    ...inGerman(req),
    ...withRightsOf(req),
  })) as Record<string, unknown> | null;
  const name = document?.[title];
  return typeof name === 'string' && name ? `„${name}“` : 'Das gewählte Dokument';
}

/** The document as it is published now, as text to look for ids in. */
async function publishedBefore({ id, collectionSlug, req }: Options): Promise<string> {
  if (id === undefined || !collectionSlug) return '';
  const row = await req.payload.db.findOne<{ id: string; _status?: string }>({
    collection: collectionSlug as CollectionSlug,
    where: { id: { equals: id } },
    req,
  });
  return row?._status === 'published' ? JSON.stringify(row) : '';
}
