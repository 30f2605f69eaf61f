import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readEnvironment } from '@serviceportal/cms/environment';
import { readCurrent, siteRootOf } from '@serviceportal/site/publish';
import { SCRIPT_HASHES } from '@serviceportal/site/render';
import { buildWhatChanged } from '../../scripts/build.ts';
import { createSiteServer } from '../../scripts/serve/index.ts';
import { stateLayout } from '../../scripts/state.ts';
import { freePorts } from '../e2e/support/process.ts';
import { snapshot as fixture } from '../fixtures/snapshot.ts';
import { launchBrowser } from '../support/browser.ts';
import { pageTypes, type PageType } from '../support/page-types.ts';
import { renderSites } from '../support/rendered-site.ts';
import { CATEGORIES, rate, type Rating } from './rate-page.ts';
import { requireBrowser } from './require-browser.ts';

const USAGE = `npm run lighthouse -- [--kommune <slug>] [--only <text>]
Rates a page of each type with Lighthouse on a simulated phone. Everything must be 100; search engines' view counts for
pages they may list.
  --kommune <slug>  the published site of a Kommune instead of the fixture of the tests
  --only <text>     only types that contain this text, e.g. "leistung de"`;

interface ServedSite {
  pages: PageType[];
  urlOf(path: string): string;
  close(): Promise<void>;
}

/** The fixture of the tests, with the site as it is built now. */
async function serveFixture(logs: string): Promise<ServedSite> {
  await buildWhatChanged(logs, console.log, ['site']);
  const { port, close } = await renderSites();
  return { pages: pageTypes(fixture), urlOf: addresses(fixture.kommune.slug, port), close };
}

async function servePublished(stateDir: string, slug: string): Promise<ServedSite> {
  const current = readCurrent(siteRootOf(stateDir, slug));
  if (!current) throw new Error(`${slug} is not published in ${stateDir}.`);
  const server = createSiteServer({ sitesRoot: stateLayout.sites(stateDir), scriptHashes: SCRIPT_HASHES });
  const port = await server.listen(0);
  return { pages: pageTypes(current.snapshot), urlOf: addresses(slug, port), close: () => server.close() };
}

const addresses = (slug: string, port: number) => (path: string) => `http://${slug}.localhost:${port}${path}`;

/** Exit code: 0 only when everything is 100. */
async function main(options: { kommune?: string; only?: string }): Promise<number> {
  const { stateDir } = readEnvironment(process.env);
  requireBrowser(console.log);
  const site = await (options.kommune
    ? servePublished(stateDir, options.kommune)
    : serveFixture(join(stateDir, 'logs')));
  const [port] = (await freePorts(1)) as [number];
  const browser = await launchBrowser(`--remote-debugging-port=${port}`);
  let failed = 0;
  try {
    const pages = site.pages.filter(({ type }) => type.includes(options.only ?? ''));
    console.log(`${CATEGORIES.join(' | ')}\n`);
    for (const page of pages) {
      const rating = await rate(site.urlOf(page.path), port);
      const wanted = CATEGORIES.filter((category) => category !== 'seo' || page.listed);
      const good = wanted.every((category) => rating.scores[category] === 100);
      if (!good) failed += 1;
      console.log(line(page, rating));
      if (!good) for (const fault of rating.faults) console.log(`      ${fault}`);
    }
    console.log(`\n${pages.length} types of pages, ${failed} of them below 100.`);
  } finally {
    await browser.close();
    await site.close();
  }
  return failed > 0 ? 1 : 0;
}

function line({ type, path, listed }: PageType, { scores, runs }: Rating): string {
  const numbers = CATEGORIES.map((category) => {
    const score = String(scores[category]);
    return (category === 'seo' && !listed ? `(${score})` : score).padStart(5);
  });
  return `${numbers.join(' ')}   ${type.padEnd(26)} ${path}${runs > 1 ? ` (best of ${runs} runs)` : ''}`;
}

const { values } = parseArgs({
  options: { kommune: { type: 'string' }, only: { type: 'string' }, help: { type: 'boolean' } },
});
try {
  if (values.help) console.log(USAGE);
  else process.exitCode = await main(values);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
