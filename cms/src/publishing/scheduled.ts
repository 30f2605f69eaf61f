import type { JobsConfig } from 'payload';
import { kreisIt, nobody } from '../access/rules.ts';

/** Queue of Payload's own scheduled publishing of documents, the only jobs there are; one worker at a time runs it. */
export const SCHEDULE_QUEUE = 'default';

/** Payload's job queue for planned publishes. Sites are published by other means: the rows of `veroeffentlichungen`. */
export const scheduledPublishes: JobsConfig = {
  tasks: [],
  deleteJobOnComplete: true,
  access: { run: () => false, queue: () => false, cancel: () => false },
  jobsCollectionOverrides: ({ defaultJobsCollection }) => ({
    ...defaultJobsCollection,
    access: { read: kreisIt, create: nobody, update: nobody, delete: nobody },
  }),
};
