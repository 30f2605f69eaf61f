export { PublishError, type PublishErrorCode } from './error.ts';
export { siteLayout } from './layout.ts';
export type { Manifest } from './manifest.ts';
export { publishIndex, type PublishIndexOptions, type PublishIndexResult } from './publish-index.ts';
export {
  publishPages,
  type Progress,
  type PublishPagesOptions,
  type PublishPagesResult,
  type Render,
  type RenderedPage,
} from './publish-pages.ts';
export { publishSnapshot, publishSnapshotIndex, siteRootOf, type PublishSnapshotOptions } from './publish-snapshot.ts';
export { currentId, listReleases, readCurrent, readLiveRelease, type Release, type ReleaseSummary } from './release.ts';
export { isHeld, readHold, releaseHold, rollback, type Hold, type RollbackOptions } from './rollback.ts';
