import { createPublisher, siteLayout } from '@serviceportal/site/publish';
import { expect } from 'vitest';
import { Revisions } from '../../scripts/portal/revisions.ts';
import { baseUrlOf } from '../../scripts/state.ts';
import { verifyRelease } from '../../site/publish/store/verify-release.ts';
import type { Portal } from './portal.ts';

/** Every site that shows something shows a whole release: each file is what its manifest says. */
export async function expectWhole({ site }: Portal, slugs: readonly string[]): Promise<void> {
  for (const slug of slugs) {
    const { root, release } = site(slug);
    if (release) expect(await verifyRelease(siteLayout.release(root, release)), slug).toEqual([]);
  }
}

/** Every site shows every document as it is saved. */
export async function expectAsSaved({ payload, environment }: Portal, slugs: readonly string[]): Promise<void> {
  const publisher = createPublisher({ stateDir: environment.stateDir, threads: 1 });
  try {
    const revisions = await Revisions.read(payload, publisher, baseUrlOf(environment.sitePort));
    for (const slug of slugs) expect(await revisions.behind(slug), slug).toEqual([]);
  } finally {
    await publisher.close();
  }
}
