import type { JobsConfig, TaskConfig } from 'payload';
import { kreisIt, nobody } from '../access/rules.ts';

export const PUBLISH_TASK = 'veroeffentlichen';
export const INDEX_TASK = 'suchindex';
export const PUBLISH_QUEUE = 'veroeffentlichung';
export const INDEX_QUEUE = 'suchindex';

/** The work behind the tasks. Only the worker has it; every other process may queue, never run. */
export interface Publisher {
  /** Publishes the pages of the site with this slug. Reports its outcome in `veroeffentlichungen` and never throws for it. */
  publishPages(slug: string): Promise<void>;
  /** Builds the search index of the site with this slug. */
  publishIndex(slug: string): Promise<void>;
}

/** Stands in for the worker in processes that only queue. */
export const noPublisher: Publisher = {
  publishPages: () => Promise.reject(new Error('This process does not publish; the worker does.')),
  publishIndex: () => Promise.reject(new Error('This process does not publish; the worker does.')),
};

interface SiteTask {
  input: { kommune: string };
  output: object;
}

function siteTask(slug: string, run: (kommune: string) => Promise<void>): TaskConfig<SiteTask> {
  return {
    slug,
    inputSchema: [{ name: 'kommune', type: 'text', required: true }],
    // A newer request for the same site takes the place of one that still waits.
    concurrency: { key: ({ input }) => `${slug}:${input.kommune}`, exclusive: true, supersedes: true },
    // What a publish itself meets ends in its record; these are for a database that does not answer.
    retries: 2,
    handler: async ({ input }) => {
      await run(input.kommune);
      return { output: {} };
    },
  };
}

/** Payload's job queue: two tasks per site, run by the worker alone. */
export function publishJobs(publisher: Publisher): JobsConfig {
  return {
    tasks: [
      siteTask(PUBLISH_TASK, publisher.publishPages),
      siteTask(INDEX_TASK, publisher.publishIndex),
    ] as unknown as TaskConfig[],
    enableConcurrencyControl: true,
    deleteJobOnComplete: true,
    access: { run: () => false, queue: () => false, cancel: () => false },
    jobsCollectionOverrides: ({ defaultJobsCollection }) => ({
      ...defaultJobsCollection,
      access: { read: kreisIt, create: nobody, update: nobody, delete: nobody },
    }),
  };
}
