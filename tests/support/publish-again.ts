// Publishes a small site again and again until it is ended, and says each time when a release is live. Argument: root of the site.
import { writeSync } from 'node:fs';
import { publishPages } from '../../site/publish/publish-pages.ts';
import { ReleaseFolder } from '../../site/publish/store/release-store.ts';
import { snapshot } from '../fixtures/snapshot.ts';
import { page } from '../unit/publish/test-pages.ts';
import { inlineThreads } from './inline-threads.ts';

const [siteRoot, begin] = process.argv.slice(2) as [string, string];
const threads = inlineThreads(({ path, view }) => ({
  status: 200,
  contentType: 'text/html',
  body: `<!doctype html><html lang="de"><title>x</title><h1>${path}</h1><p>${JSON.stringify(view).repeat(100)}</p></html>`,
}));
// As few stay that most releases are made of an older one.
const store = new ReleaseFolder(siteRoot, threads, 3);
const means = {
  store,
  threads,
  siteBuild: 'build-1',
  assets: { dir: siteRoot, files: [] },
  previewCacheDir: siteRoot,
  mediaDir: siteRoot,
};

for (let turn = Number(begin); ; turn += 1) {
  // One page, some, or all of them.
  const changed = [1, 7, 40][turn % 3]!;
  const pages = Array.from({ length: 40 }, (_, index) =>
    page(`/p${index}/`, index < changed ? `Stand ${turn}` : 'unverändert'),
  );
  const result = await publishPages(means, { snapshot: { ...snapshot, media: [] }, pages, now: new Date() });
  writeSync(1, `${result.release}\n`);
  if (turn % 2 === 0) await store.prepareNext();
  if (turn % 5 === 0) await store.prune();
}
