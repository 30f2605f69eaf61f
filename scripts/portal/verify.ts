import { existsSync, readdirSync } from 'node:fs';
import { SLUG_PATTERN } from '@serviceportal/content-types';
import { readEnvironment } from '@serviceportal/cms/environment';
import { createPublisher, isHeld, siteRootOf, type Publisher } from '@serviceportal/site/publish';
import { baseUrlOf, stateLayout } from '../state.ts';
import { withContent } from './content.ts';
import { Revisions } from './revisions.ts';

/**
 * `portal verify`: compares every file of what sites show with their manifests, and every document with what is saved. With
 * `files` it needs no database and looks at the files alone.
 */
export async function verifySites(slug: string | undefined, { files }: { files: boolean }): Promise<void> {
  const { stateDir, sitePort } = readEnvironment();
  if (slug !== undefined && !existsSync(siteRootOf(stateDir, slug)))
    throw new Error(`No site "${slug}" was published in ${stateDir}.`);
  const slugs = slug === undefined ? publishedSites(stateLayout.sites(stateDir)) : [slug];
  if (slugs.length === 0) throw new Error(`No site was published in ${stateDir}.`);
  const publisher = createPublisher({ stateDir });
  const verify = async (revisions?: Revisions) => {
    const faulty: string[] = [];
    for (const each of slugs) if (!(await verifySite(each, publisher, stateDir, revisions))) faulty.push(each);
    return faulty;
  };
  let faulty: string[];
  try {
    faulty = files
      ? await verify()
      : await withContent(async (payload) => verify(await Revisions.read(payload, publisher, baseUrlOf(sitePort))));
  } finally {
    await publisher.close();
  }
  if (faulty.length > 0)
    throw new Error(
      `Not as they should be: ${faulty.join(', ')}. "npm run portal -- publish --kommune <slug>" mends a site.`,
    );
}

/** Prints how a site is; true where nothing is wrong with it. */
async function verifySite(
  slug: string,
  publisher: Publisher,
  stateDir: string,
  revisions: Revisions | undefined,
): Promise<boolean> {
  const release = publisher.live(slug);
  if (!release) {
    console.log(`${slug}: shows nothing that can be read`);
    return false;
  }
  const faults = await publisher.verify(slug);
  if (faults.length > 0) {
    console.log(`${slug}: ${faults.length} files differ`);
    for (const { file, fault } of faults) console.log(`  ${fault}: ${file}`);
  }
  const { id, manifest } = release;
  // What a site shows after a rollback is not what is saved, on purpose.
  const isRolledBack = isHeld(siteRootOf(stateDir, slug));
  const behind = revisions && !isRolledBack ? await revisions.behind(slug) : [];
  if (behind.length > 0) {
    console.log(`${slug}: ${behind.length} pages do not show what is saved`);
    for (const path of behind) console.log(`  ${path}`);
  }
  if (faults.length > 0 || behind.length > 0) return false;
  const content = isRolledBack ? ', rolled back' : revisions ? ', every document as it is saved' : '';
  console.log(`${slug}: whole, release ${id}, ${manifest.counts.pages} pages${content}`);
  return true;
}

function publishedSites(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).filter((name) => SLUG_PATTERN.test(name)) : [];
}
