export type * from './payload-types.ts';
export { idOf } from './access/roles.ts';
export { buildPortalConfig, type PortalConfig } from './config.ts';
export { newReference } from './errors/reference.ts';
export { pruneRueckmeldungen, RUECKMELDUNG_MONATE } from './feedback/prune.ts';
export { richTextEditor } from './fields/rich-text.ts';
export { migrate, MigrationError } from './migrate.ts';
export { migrateData } from './migrate-data.ts';
export { openContent } from './open.ts';
export { fillSearchKeys } from './search-key/fill.ts';
export { listen, type Doorbell } from './publishing/doorbell.ts';
export { requestPublish } from './publishing/request.ts';
export {
  INDEX_QUEUE,
  INDEX_TASK,
  noPublisher,
  PUBLISH_QUEUE,
  PUBLISH_TASK,
  type Publisher,
} from './publishing/tasks.ts';
export { buildSnapshot, currentNotices, type SnapshotResult } from './snapshot/build.ts';
export type { Corpus } from './snapshot/corpus.ts';
export { CORPUS_COLLECTIONS, CorpusReadError, DatabaseCorpus } from './snapshot/database-corpus.ts';
export { Derivations } from './snapshot/derivation.ts';
export { type Care as SnapshotCare } from './snapshot/hold.ts';
export { SnapshotError } from './snapshot/faults.ts';
