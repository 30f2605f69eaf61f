import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSnapshot, DatabaseCorpus, migrate, openContent } from '@serviceportal/cms';
import { readEnvironment } from '@serviceportal/cms/environment';
import type { PortalSnapshot } from '@serviceportal/content-types';
import { createPublisher } from '@serviceportal/site/publish';
import { SCRIPT_HASHES } from '@serviceportal/site/render';
import { sitePages, type SitePage } from '@serviceportal/site/view';
import type { Browser, Page } from 'playwright';
import { buildWhatChanged } from '../../scripts/build.ts';
import { seedOnce } from '../../scripts/seed/seed-once.ts';
import { createSiteServer } from '../../scripts/serve/index.ts';
import { portalConfig } from '../../scripts/state.ts';
import { buildIndex } from '../../site/publish/search-index.ts';
import { median, p95 } from '../bench/statistics.ts';
import { kilobytes, table } from '../bench/table.ts';
import { launchBrowser } from '../support/browser.ts';
import { readQueries, type QuerySet } from './queries.ts';
import { askResultsPage, openResultsPage } from './results-page.ts';
import { miniSearch, orama, plainPagefind, type Rival } from './rivals.ts';
import { scoreOf, type Score } from './score.ts';

/**
 * `npm run bench:search`: how good and how quick the search is, beside others over the same records. The project answers in
 * a real browser on the published results page of one Kommune.
 */
const KOMMUNE = 'wegberg';
/** The site with the most to load: its words file names the Kommunen. */
const KREIS = 'kreis-heinsberg';
const SETS: readonly QuerySet[] = ['tuned', 'kept'];
/** How much slower than this machine a phone is. */
const SLOWDOWN = 4;
/** A word that names know, and one that they do not: then the texts are asked too. */
const KNOWN_WORD = 'Ausweis';
const UNKNOWN_WORD = 'qxzvbnw';
/** Services of a large Kommune, to see what its index costs. */
const MANY = 700;

const stateDir = mkdtempSync(join(tmpdir(), 'bench-search-'));
const say = (line: string) => console.log(line);

/** The example content of a Kommune and of the Kreis, as the CMS gives it. */
async function exampleSnapshots(): Promise<Record<'kommune' | 'kreis', PortalSnapshot>> {
  const environment = readEnvironment({ PORTAL_STATE: stateDir });
  const payload = await openContent(portalConfig(environment));
  try {
    await migrate(payload);
    await seedOnce(payload, () => undefined);
    const corpus = new DatabaseCorpus(payload);
    await corpus.refresh();
    const baseUrlOf = (slug: string) => `http://${slug}.localhost`;
    const now = new Date();
    const snapshotOf = (kommune: string) => buildSnapshot(corpus, { kommune, now, baseUrlOf, previous: null }).snapshot;
    return { kommune: snapshotOf(KOMMUNE), kreis: snapshotOf(KREIS) };
  } finally {
    await payload.destroy();
  }
}

/** Bytes of a first search: where the names answer it, and where the texts must. */
interface Bytes {
  bytes: number;
  most: number;
}
type Row = Record<QuerySet, Score> & Bytes & { name: string; times: readonly number[] };

async function measureBytes(browser: Browser, origin: string): Promise<Bytes> {
  const bytesOf = async (query: string) => {
    const context = await browser.newContext();
    const bytes = await firstUse(await context.newPage(), origin, query);
    await context.close();
    return bytes;
  };
  return { bytes: await bytesOf(KNOWN_WORD), most: await bytesOf(UNKNOWN_WORD) };
}

async function measureProject(browser: Browser, origin: string, snapshot: PortalSnapshot): Promise<Row> {
  const bytes = await measureBytes(browser, origin);
  const tab = await browser.newPage();
  await openResultsPage(tab, origin, UNKNOWN_WORD);
  await slowDown(tab);
  const times: number[] = [];
  const scores = {} as Record<QuerySet, Score>;
  for (const set of SETS)
    scores[set] = await scoreOf(readQueries(set), snapshot, async (query) => {
      const { paths, ms } = await askResultsPage(tab, query);
      times.push(ms);
      return paths;
    });
  return { name: 'Serviceportal', ...scores, ...bytes, times };
}

/** What a search adds to a page of the site, in bytes as transferred. */
async function firstUse(tab: Page, origin: string, query: string): Promise<number> {
  const sizes: Promise<number>[] = [];
  tab.on('requestfinished', (request) => {
    const { pathname } = new URL(request.url());
    const isSearch = pathname.startsWith('/pagefind/') || request.resourceType() === 'script';
    if (isSearch) sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  await openResultsPage(tab, origin, query);
  await tab.waitForLoadState('networkidle');
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

async function slowDown(tab: Page): Promise<void> {
  const session = await tab.context().newCDPSession(tab);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
}

async function measureRival({ name, bytes, search }: Rival, snapshot: PortalSnapshot): Promise<Row> {
  const times: number[] = [];
  const ask = async (query: string) => {
    const { paths, ms } = await search(query);
    times.push(ms);
    return paths;
  };
  const scores = {} as Record<QuerySet, Score>;
  for (const set of SETS) scores[set] = await scoreOf(readQueries(set), snapshot, ask);
  return { name, ...scores, bytes, most: bytes, times };
}

/** Time and size of the index of a site with `MANY` Leistungen: those there are, again and again. */
async function indexCost(pages: readonly SitePage[]): Promise<string> {
  const german = pages.filter(({ search }) => search?.kind === 'leistung' && search.locale === 'de');
  const many = Array.from({ length: MANY }, (_, index): SitePage => {
    const page = german[index % german.length]!;
    const search = { ...page.search!, title: `${page.search!.title} ${index}` };
    return { ...page, path: `/leistungen/nummer-${index}/`, search };
  });
  const size = (files: Awaited<ReturnType<typeof buildIndex>>) =>
    files.reduce((sum, { content }) => sum + content.length, 0);
  const line = async (name: string, of: readonly SitePage[]) => {
    const begin = performance.now();
    const files = await buildIndex(of);
    const ms = performance.now() - begin;
    const records = of.filter(({ search }) => search).length;
    return [name, String(records), `${Math.round(ms)} ms`, kilobytes(size(files)), String(files.length)];
  };
  const rows = [await line(KOMMUNE, pages), await line(`${MANY} Leistungen`, many)];
  return table(['index of one site', 'records', 'time', 'size', 'files'], rows);
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

function scoreTable(set: QuerySet, rows: readonly Row[]): string {
  const cells = rows.map(({ name, [set]: { first, three, mrr, none } }) => [
    name,
    percent(first),
    percent(three),
    mrr.toFixed(3),
    percent(none),
  ]);
  return table([`${set}, ${readQueries(set).length} queries`, 'first', 'first three', 'MRR', 'nothing'], cells);
}

async function bench(): Promise<void> {
  await buildWhatChanged(join(stateDir, 'logs'), say, ['site']);
  say('Writing and publishing the example content …');
  const { kommune: snapshot, kreis } = await exampleSnapshots();
  const publisher = createPublisher({ stateDir });
  for (const site of [snapshot, kreis]) {
    await publisher.publish({ snapshot: site });
    await publisher.publishIndex({ snapshot: site });
  }
  await publisher.close();
  const server = createSiteServer({ sitesRoot: join(stateDir, 'sites'), scriptHashes: SCRIPT_HASHES });
  const port = await server.listen(0);
  const originOf = (slug: string) => `http://${slug}.localhost:${port}`;
  const origin = originOf(KOMMUNE);
  const browser = await launchBrowser();
  try {
    say('Asking …');
    const rows = [await measureProject(browser, origin, snapshot)];
    const pages = sitePages(snapshot);
    const records = pages.flatMap(({ path, search }) =>
      search?.locale === 'de' ? [{ path, ...search, keywords: search.keywords.join(', ') }] : [],
    );
    const tab = await browser.newPage();
    await tab.goto(`${origin}/suche/`);
    await slowDown(tab);
    const rivals = [await plainPagefind(records, tab), await miniSearch(records), await orama(records)];
    for (const rival of rivals) rows.push(await measureRival(rival, snapshot));

    for (const set of SETS) say(`\n${scoreTable(set, rows)}`);
    const costs = rows.map(({ name, bytes, most, times }) => [
      name,
      kilobytes(bytes),
      kilobytes(most),
      `${median(times).toFixed(1)} ms`,
      `${p95(times).toFixed(1)} ms`,
      `${Math.max(...times).toFixed(1)} ms`,
    ]);
    const ofKreis = await measureBytes(browser, originOf(KREIS));
    costs.splice(1, 0, ['  on the site of the Kreis', kilobytes(ofKreis.bytes), kilobytes(ofKreis.most), '', '', '']);
    say(`\n${table(['what it costs', 'first use', 'at most', 'per query', 'p95', 'slowest'], costs)}`);
    say(
      `  In the browser at a ${SLOWDOWN}th of this machine's speed, the project with showing its results; MiniSearch and Orama`,
    );
    say('  in Node at full speed. Bytes of Orama are those of its index alone.');
    say(`\n${await indexCost(pages)}`);
  } finally {
    await browser.close();
    await server.close();
  }
}

try {
  await bench();
} finally {
  rmSync(stateDir, { recursive: true, force: true });
}
process.exit(0);
