import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionSlug,
  PayloadRequest,
  Where,
} from 'payload';
import { affectedKommunen } from '../publishing/affected.ts';
import { requestPublish } from '../publishing/request.ts';
import type { PortalContext } from './other-documents.ts';

/** Asks for the affected Kommunen when the published state of a document may have changed. */
export function requestPublishOnChange(collection: CollectionSlug): CollectionAfterChangeHook {
  return async ({ doc, previousDoc, req }) => {
    if ((req.context as PortalContext).publishLater) return doc;
    const hasDrafts = Boolean(req.payload.collections[collection].config.versions?.drafts);
    if (hasDrafts && doc._status !== 'published' && !(await wasTakenBack(collection, doc.id, req))) return doc;
    await requestPublish(req.payload, {
      kommunen: await affectedKommunen(req.payload, collection, [doc, previousDoc], req),
      anlass: reason(req.payload.collections[collection].config.labels.singular, doc),
      req,
    });
    return doc;
  };
}

/**
 * A document that is not published now: was it taken back, or is this a mere draft? A draft of a published document
 * leaves the published row as it is; of a document never published, no version ever was.
 */
async function wasTakenBack(collection: CollectionSlug, id: string, req: PayloadRequest): Promise<boolean> {
  const row = await req.payload.db.findOne<{ id: string; _status?: string }>({
    collection,
    where: { id: { equals: id } },
    req,
  });
  if (row?._status === 'published') return false;
  const published: Where = { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] };
  return (await req.payload.countVersions({ collection, where: published, req })).totalDocs > 0;
}

/** Asks for the affected Kommunen when a document is gone. */
export function requestPublishOnDelete(collection: CollectionSlug): CollectionAfterDeleteHook {
  return async ({ doc, req }) => {
    if ((req.context as PortalContext).publishLater) return doc;
    await requestPublish(req.payload, {
      kommunen: await affectedKommunen(req.payload, collection, [doc], req),
      anlass: `${reason(req.payload.collections[collection].config.labels.singular, doc)} gelöscht`,
      req,
    });
    return doc;
  };
}

/** What editors read in the list of publishes, e.g. `Angebot: Hundesteuer – Stadt Wegberg`. */
function reason(label: unknown, doc: Record<string, unknown>): string {
  const name = [doc.titel, doc.bezeichnung, doc.anzeigeName, doc.name, doc.grund, doc.von].find(
    (value) => typeof value === 'string' && value !== '',
  );
  return `${String(label)}: ${String(name ?? doc.id)}`.slice(0, 200);
}
