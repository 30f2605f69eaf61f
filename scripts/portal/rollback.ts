import { existsSync } from 'node:fs';
import { readEnvironment } from '@serviceportal/cms/environment';
import { listReleases, rollback, siteRootOf } from '@serviceportal/site/publish';

/** `portal rollback`: works on the releases alone, so that it also works when the database does not. */
export function rollbackSite(slug: string, release: string | undefined): void {
  const done = rollback({
    siteRoot: publishedSite(slug),
    reason: 'portal rollback',
    ...(release ? { release } : {}),
  });
  console.log(`${slug} shows release ${done.release} again (before: ${done.replaced}).`);
  console.log(`Automatic publishes of ${slug} wait until "npm run portal -- publish --kommune ${slug}".`);
}

/** `portal rollback --list`: what a site can go back to, newest first. */
export function listSite(slug: string): void {
  for (const { id, createdAt, kind, pages, current } of listReleases(publishedSite(slug))) {
    const changed = kind === 'index' ? 'search index' : 'pages';
    console.log(`${id}  ${createdAt}  ${pages} pages, ${changed} changed${current ? ', live' : ''}`);
  }
}

function publishedSite(slug: string): string {
  const { stateDir } = readEnvironment();
  const siteRoot = siteRootOf(stateDir, slug);
  if (!existsSync(siteRoot)) throw new Error(`No site "${slug}" was published in ${stateDir}.`);
  return siteRoot;
}
