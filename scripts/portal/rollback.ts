import { existsSync } from 'node:fs';
import { readEnvironment } from '@serviceportal/cms/environment';
import { rollback, siteRootOf } from '@serviceportal/site/publish';

/** `portal rollback`: works on the releases alone, so that it also works when the database does not. */
export function rollbackSite(slug: string, release: string | undefined): void {
  const { stateDir } = readEnvironment();
  const siteRoot = siteRootOf(stateDir, slug);
  if (!existsSync(siteRoot)) throw new Error(`No site "${slug}" was published in ${stateDir}.`);
  const done = rollback({ siteRoot, reason: 'portal rollback', ...(release ? { release } : {}) });
  console.log(`${slug} shows release ${done.release} again (before: ${done.replaced}).`);
  console.log(`Automatic publishes of ${slug} wait until "npm run portal -- publish --kommune ${slug}".`);
}
