import type { CollectionBeforeOperationHook, SanitizedCollectionConfig, SanitizedConfig } from 'payload';
import { expectFaults, explainFaults } from '../errors/bulk.ts';
import { readableAgain } from '../hooks/readable-again.ts';
import { copyReadableOnly } from './copies.ts';
import { LOCKS, lockAccess, lockOwnWorkOnly } from './locks.ts';
import { askOwnFieldsOnly } from './queries.ts';
import { checkResult } from './result.ts';
import { nobody } from './rules.ts';
import { cancelOwnPlansOnly } from './schedules.ts';
import { ownershipOf } from './table.ts';

/**
 * Puts the rules that hold for every collection before all others, also on the collections that Payload adds by itself
 * (locks, preferences, jobs): those appear only when the configuration has been built.
 */
export function guarded(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) guardCollection(collection);
  return config;
}

/** When a document was made and changed is written down, not told: what visitors wrote is deleted by it. */
const keepTimestamps: CollectionBeforeOperationHook = ({ args, overrideAccess }) => {
  if (overrideAccess || !('data' in args) || typeof args.data !== 'object' || args.data === null) return args;
  const { createdAt: _created, updatedAt: _updated, ...data } = args.data as Record<string, unknown>;
  return Array.isArray(args.data) ? args : { ...args, data };
};

function guardCollection(collection: SanitizedCollectionConfig): void {
  const { access, hooks, slug } = collection;
  hooks.beforeOperation = [
    askOwnFieldsOnly,
    copyReadableOnly,
    keepTimestamps,
    expectFaults,
    ...(hooks.beforeOperation ?? []),
    // Last of all, since a collection's own checks say more.
    readableAgain(collection),
  ];
  hooks.afterOperation = [...(hooks.afterOperation ?? []), explainFaults];
  if (ownershipOf(slug)) hooks.beforeValidate = [checkResult, ...(hooks.beforeValidate ?? [])];
  if (slug === LOCKS) {
    Object.assign(access, lockAccess);
    hooks.beforeValidate = [lockOwnWorkOnly, ...(hooks.beforeValidate ?? [])];
  }
  if (slug === 'payload-jobs') hooks.beforeOperation = [cancelOwnPlansOnly, ...hooks.beforeOperation];
  if (slug === 'payload-migrations')
    Object.assign(access, { read: nobody, create: nobody, update: nobody, delete: nobody });
}
