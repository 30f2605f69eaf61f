import type { Payload, PayloadRequest } from 'payload';
import { forOtherDocuments } from '../hooks/other-documents.ts';
import type { Affected } from './affected.ts';
import { ring } from './doorbell.ts';
import { PUBLISH_QUEUE, PUBLISH_TASK } from './tasks.ts';

export interface PublishRequest {
  kommunen: Affected;
  /** Why, in words for editors. */
  anlass: string;
  /** Asked for by a person: also releases a site that a rollback holds. */
  ausdruecklich?: boolean;
  /** A person says that losing many pages is meant. */
  schrumpfenErlaubt?: boolean;
  req?: PayloadRequest;
}

const stateDirOf = ({ config }: Payload) => String(config.custom.stateDir);

/** Most reasons kept of a request that many changes were merged into. */
const MAX_REASONS = 20;

/**
 * Asks for sites to be published: writes one row of `veroeffentlichungen` per Kommune, or joins the one that waits, and
 * queues the work. Answers the ids of the rows by the Kommune's slug.
 */
export async function requestPublish(payload: Payload, request: PublishRequest): Promise<Record<string, string>> {
  const context = request.req ? { req: forOtherDocuments(request.req) } : {};
  const kommunen = await payload.find({
    collection: 'kommunen',
    where: request.kommunen === 'alle' ? { _status: { equals: 'published' } } : { id: { in: request.kommunen } },
    depth: 0,
    pagination: false,
    sort: 'slug',
    select: { slug: true, anzeigeName: true },
    ...context,
  });
  const ids: Record<string, string> = {};
  for (const { id, slug, anzeigeName } of kommunen.docs) {
    const waiting = (
      await payload.find({
        collection: 'veroeffentlichungen',
        where: { and: [{ slug: { equals: slug } }, { zustand: { in: ['wartet', 'angehalten'] } }] },
        sort: '-createdAt',
        limit: 1,
        depth: 0,
        ...context,
      })
    ).docs[0];
    const flags = {
      ...(request.ausdruecklich ? { ausdruecklich: true, zustand: 'wartet' as const } : {}),
      ...(request.schrumpfenErlaubt ? { schrumpfenErlaubt: true } : {}),
    };
    if (waiting) {
      const anlaesse = [...new Set([...(waiting.anlaesse ?? []), request.anlass])].slice(-MAX_REASONS);
      await payload.update({
        collection: 'veroeffentlichungen',
        id: waiting.id,
        data: { anlaesse, ...flags },
        depth: 0,
        ...context,
      });
      ids[slug] = String(waiting.id);
    } else {
      const created = await payload.create({
        collection: 'veroeffentlichungen',
        data: { titel: anzeigeName, kommune: id, slug, zustand: 'wartet', anlaesse: [request.anlass], ...flags },
        depth: 0,
        ...context,
      });
      ids[slug] = String(created.id);
    }
    // The job says only which site; the row says everything else, so that a superseded job loses nothing.
    await payload.jobs.queue({ task: PUBLISH_TASK, input: { kommune: slug }, queue: PUBLISH_QUEUE, ...context });
    ring(stateDirOf(payload));
  }
  return ids;
}
