export type { Work } from '../src/view/page.ts';
export { PublishError, systemErrorOf, type PublishErrorCode } from './error.ts';
export { PageFaults, type PageFault, type WorkJournal } from './faults.ts';
export type { Manifest } from './manifest.ts';
export { moveSite } from './move-site.ts';
export type { PublishIndexResult } from './publish-index.ts';
export type { Progress, PublishPagesResult } from './publish-pages.ts';
export {
  createPublisher,
  siteRootOf,
  type Publisher,
  type PublisherOptions,
  type PublishSnapshotOptions,
} from './publisher.ts';
export { isHeld, readHold, releaseHold, rollback, type Hold, type RollbackOptions } from './rollback.ts';
export { replaceFile } from './store/files.ts';
export { siteLayout } from './store/layout.ts';
export {
  currentId,
  listReleases,
  readCurrent,
  readLiveRelease,
  type Release,
  type ReleaseSummary,
} from './store/read-release.ts';
export type { FileFault } from './store/verify-release.ts';
