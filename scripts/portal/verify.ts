import { existsSync, readdirSync } from 'node:fs';
import { SLUG_PATTERN } from '@serviceportal/content-types';
import { readEnvironment } from '@serviceportal/cms/environment';
import { createPublisher, siteRootOf } from '@serviceportal/site/publish';
import { stateLayout } from '../state.ts';

/** `portal verify`: compares every file of what sites show with their manifests. Needs no database. */
export async function verifySites(slug: string | undefined): Promise<void> {
  const { stateDir } = readEnvironment();
  if (slug !== undefined && !existsSync(siteRootOf(stateDir, slug)))
    throw new Error(`No site "${slug}" was published in ${stateDir}.`);
  const slugs = slug === undefined ? publishedSites(stateLayout.sites(stateDir)) : [slug];
  if (slugs.length === 0) throw new Error(`No site was published in ${stateDir}.`);
  const publisher = createPublisher({ stateDir });
  const damaged: string[] = [];
  try {
    for (const each of slugs) {
      const release = publisher.live(each);
      const faults = release ? await publisher.verify(each) : [];
      if (release && faults.length === 0) {
        console.log(`${each}: whole, release ${release.id}, ${release.manifest.counts.pages} pages`);
        continue;
      }
      damaged.push(each);
      console.log(release ? `${each}: ${faults.length} files differ` : `${each}: shows nothing that can be read`);
      for (const { file, fault } of faults) console.log(`  ${fault}: ${file}`);
    }
  } finally {
    await publisher.close();
  }
  if (damaged.length > 0)
    throw new Error(`Damaged: ${damaged.join(', ')}. "npm run portal -- publish --kommune <slug>" mends a site.`);
}

function publishedSites(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).filter((name) => SLUG_PATTERN.test(name)) : [];
}
