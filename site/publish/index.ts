export type { Work } from '../src/view/page.ts';
export { PublishError, type PublishErrorCode } from './error.ts';
export { PageFaults, type PageFault, type WorkJournal } from './faults.ts';
export { replaceFile } from './files.ts';
export { siteLayout } from './layout.ts';
export type { Manifest } from './manifest.ts';
export { moveSite } from './move-site.ts';
export { publishIndex, type PublishIndexOptions, type PublishIndexResult } from './publish-index.ts';
export { publishPages, type Progress, type PublishPagesOptions, type PublishPagesResult } from './publish-pages.ts';
export { type Render, type RenderedPage } from './produce-page.ts';
export {
  currentBuild,
  publishSnapshot,
  publishSnapshotIndex,
  siteRootOf,
  type PublishSnapshotOptions,
} from './publish-snapshot.ts';
export { currentId, listReleases, readCurrent, readLiveRelease, type Release, type ReleaseSummary } from './release.ts';
export { isHeld, readHold, releaseHold, rollback, type Hold, type RollbackOptions } from './rollback.ts';
