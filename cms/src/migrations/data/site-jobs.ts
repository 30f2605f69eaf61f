import type { Payload } from 'payload';

/**
 * Takes away the jobs that once told the worker what to publish; nobody runs them any more. What they stood for is in the rows
 * of `veroeffentlichungen`, and every start compares all sites with the content.
 */
export async function dropSiteJobs(payload: Payload): Promise<string[]> {
  await payload.db.deleteMany({
    collection: 'payload-jobs',
    where: { taskSlug: { in: ['veroeffentlichen', 'suchindex'] } },
  });
  return [];
}
