import type { CollectionConfig } from 'payload';

/** Drafts, and the last hundred versions of each document. */
export const withDrafts: NonNullable<CollectionConfig['versions']> = { drafts: true, maxPerDoc: 100 };

/** Drafts that may also be published, or taken back, at a time set in advance. */
export const withScheduledDrafts: NonNullable<CollectionConfig['versions']> = {
  drafts: { schedulePublish: { timeFormat: 'HH:mm', timeIntervals: 15 } },
  maxPerDoc: 100,
};
