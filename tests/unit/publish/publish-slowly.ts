// A publication in a process of its own that takes its time, so that a test can kill it. Arguments: root of the site, file of pages.
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { publishPages } from '../../../site/publish/publish-pages.ts';
import { ReleaseFolder } from '../../../site/publish/store/release-store.ts';
import type { SitePage } from '../../../site/src/view/page.ts';
import { snapshot } from '../../fixtures/snapshot.ts';
import { inlineThreads } from '../../support/inline-threads.ts';

const [siteRoot, pagesFile] = process.argv.slice(2) as [string, string];
const pages = JSON.parse(readFileSync(pagesFile, 'utf8')) as SitePage[];
const threads = inlineThreads(async ({ view }) => {
  await wait(100);
  const { title } = view as { title: string };
  return {
    status: 200,
    contentType: 'text/html',
    body: `<!doctype html><html lang="de"><title>${title}</title><h1>${title}</h1></html>`,
  };
});

await publishPages(
  {
    store: new ReleaseFolder(siteRoot, threads),
    threads,
    siteBuild: 'build-1',
    assets: { dir: siteRoot, files: [] },
    previewCacheDir: siteRoot,
    mediaDir: siteRoot,
  },
  {
    snapshot: { ...snapshot, media: [] },
    pages,
    now: new Date(),
    onProgress: ({ done, total }) => process.stdout.write(`${done}/${total}\n`),
  },
);
