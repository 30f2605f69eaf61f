import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import type { PortalSnapshot } from '@serviceportal/content-types';
import { siteLayout, siteRootOf, readCurrent } from '@serviceportal/site/publish';
import { sitePages } from '@serviceportal/site/view';
import { PARTS } from '../../scripts/start/parts.ts';
import { repositoryRoot } from '../../scripts/state.ts';
import { fileOf } from '../../site/publish/manifest.ts';
import { buildIndex } from '../../site/publish/search-index.ts';
import { createPool } from '../../site/publish/threads/pool.ts';
import type { BenchContent } from './content.ts';
import type { FromNothing } from './from-nothing.ts';
import { writeRivalProject } from './rival-project.ts';
import { runNode } from './run-process.ts';
import type { MedianChange } from './save-to-live.ts';
import { duration, ofBudget, perSecond, table, times } from './table.ts';

/** The site both build. */
const KOMMUNE = 'wegberg';

/** Milliseconds for one site from nothing, each from a snapshot in a process of its own. */
export interface Rivalry {
  pages: number;
  /** `total` is from the start of the process; `running` in one that has published a site before. */
  engine: { total: number; pages: number; index: number; running: { pages: number; index: number } };
  /** The steps that nobody can do without, in one warm thread. */
  limit: { render: number; compress: number; write: number };
  rival: { total: number; build: number; compress: number; index: number };
  same: { compared: number; equal: number; different: string[] };
}

/** Builds one site with the engine and with `astro build`, and compares what they made. */
export async function measureRival({ environment }: BenchContent, workDir: string): Promise<Rivalry> {
  const live = readCurrent(siteRootOf(environment.stateDir, KOMMUNE));
  if (!live) throw new Error(`${KOMMUNE} is not published.`);
  await mkdir(workDir, { recursive: true });
  const snapshotFile = join(workDir, 'snapshot.json');
  await writeFile(snapshotFile, JSON.stringify(live.snapshot));
  const pages = sitePages(live.snapshot).length;

  const engineState = join(workDir, 'engine');
  rmSync(engineState, { recursive: true, force: true });
  const engine = await runNode(
    [
      ...PARTS.worker.flags,
      join(import.meta.dirname, 'publish-once.ts'),
      snapshotFile,
      engineState,
      join(environment.stateDir, 'media'),
    ],
    { cwd: repositoryRoot, env: PARTS.worker.env },
  );

  const bare = await runNode([join(import.meta.dirname, 'machine-limit.ts'), snapshotFile, join(workDir, 'bare')], {
    cwd: repositoryRoot,
  });

  const project = join(workDir, 'astro');
  writeRivalProject(project);
  const build = await runNode(
    [join(repositoryRoot, 'node_modules', '.bin', 'astro'), 'build', '--root', project],
    // The settings name folders from where the site's own build runs.
    { cwd: join(repositoryRoot, 'site'), env: { BENCH_SNAPSHOT: snapshotFile } },
  );
  const dist = join(project, 'dist');
  const compressing = await timed(() => compressAll(dist));
  const indexing = await timed(() => writeIndex(dist, live.snapshot));

  return {
    pages,
    engine: JSON.parse(engine.output) as Rivalry['engine'],
    limit: JSON.parse(bare.output) as Rivalry['limit'],
    rival: {
      total: build.milliseconds + compressing + indexing,
      build: build.milliseconds,
      compress: compressing,
      index: indexing,
    },
    same: compare(live.snapshot, siteLayout.current(siteRootOf(engineState, KOMMUNE)), dist),
  };
}

async function timed(work: () => Promise<void>): Promise<number> {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}

/** The same compression as in a release, by as many threads. */
async function compressAll(dist: string): Promise<void> {
  const files = globSync('**/*', { cwd: dist, withFileTypes: true }).filter((file) => file.isFile());
  const queue = files.map((file) => join(file.parentPath, file.name)).values();
  const threads = createPool();
  const worker = async () => {
    for (const file of queue) {
      const [compressed] = await threads.perform('compress', { files: [{ file, content: await readFile(file) }] });
      if (!compressed) continue;
      await writeFile(`${file}.br`, compressed.br);
      await writeFile(`${file}.gz`, compressed.gz);
    }
  };
  await Promise.all(Array.from({ length: 2 * threads.count }, worker));
  await threads.close();
}

/** The same index as in a release, from the same records: reading them out of the HTML would take longer. */
async function writeIndex(dist: string, snapshot: PortalSnapshot): Promise<void> {
  const files = await buildIndex(sitePages(snapshot));
  for (const { file, content } of files) {
    await mkdir(dirname(join(dist, file)), { recursive: true });
    await writeFile(join(dist, file), content);
  }
}

/** Which files both made alike, byte for byte. */
function compare(snapshot: PortalSnapshot, engine: string, rival: string): Rivalry['same'] {
  const files = sitePages(snapshot).map(({ path }) => fileOf(path));
  const isEqual = (file: string) =>
    existsSync(join(rival, file)) && readFileSync(join(engine, file)).equals(readFileSync(join(rival, file)));
  const different = files.filter((file) => !isEqual(file));
  return { compared: files.length, equal: files.length - different.length, different };
}

export function rivalTable(
  { pages, engine, limit, rival, same }: Rivalry,
  nothing: FromNothing,
  change: MedianChange,
): string {
  const ratio = (theirs: number, ours: number) => times(theirs / ours);
  const pagesOfRival = rival.build + rival.compress;
  const { running } = engine;
  const inAll = running.pages + running.index;
  const processStart = engine.total - engine.pages - engine.index;
  const all = rival.total * nothing.sites;
  const cores = availableParallelism();
  const least = Object.values(limit).reduce((sum, each) => sum + each, 0) / cores;
  return [
    table(
      [`engine and astro build (${KOMMUNE})`, 'engine', 'astro build', 'ratio', 'budget'],
      [
        [
          `${pages} pages from nothing, compressed`,
          duration(processStart + engine.pages),
          duration(pagesOfRival),
          ratio(pagesOfRival, processStart + engine.pages),
          '≥ 3 ×',
        ],
        ['  pages/s', perSecond(pages, processStart + engine.pages), perSecond(pages, pagesOfRival)],
        ['  search index', duration(engine.index), duration(rival.index), ratio(rival.index, engine.index)],
        ['  together', duration(engine.total), duration(rival.total), ratio(rival.total, engine.total), '≥ 2.5 ×'],
        [
          'the same pages of another site, in a worker that runs',
          duration(running.pages),
          duration(pagesOfRival),
          ratio(pagesOfRival, running.pages),
          '≥ 3 ×',
        ],
        ['  together', duration(inAll), duration(rival.total), ratio(rival.total, inAll), '≥ 2.5 ×'],
        [
          `all ${nothing.sites} sites (astro build: one × ${nothing.sites}, extrapolated)`,
          duration(nothing.allIndexes),
          duration(all),
          ratio(all, nothing.allIndexes),
          '≥ 3.5 ×',
        ],
        [
          'one changed fee → page live',
          duration(change.live),
          duration(pagesOfRival),
          ratio(pagesOfRival, change.live),
          '≥ 35 ×',
        ],
        [
          '  → page live and the search finds it',
          duration(change.indexed),
          duration(rival.total),
          ratio(rival.total, change.indexed),
        ],
        [
          `one Stammtext → live on ${change.sites} sites (astro build: one × ${change.sites}, extrapolated)`,
          duration(change.liveOnAll),
          duration(pagesOfRival * change.sites),
          ratio(pagesOfRival * change.sites, change.liveOnAll),
          '≥ 60 ×',
        ],
      ],
    ),
    `  The machine's limit for these pages: render ${duration(limit.render)}, Brotli and gzip ${duration(limit.compress)}, write ${duration(limit.write)}, over ${cores} cores ${duration(least)};
  the engine's pages take ${duration(engine.pages)} once its process has started, ${ofBudget(least, engine.pages)} of the limit, and ${duration(running.pages)} in a worker that runs, ${ofBudget(least, running.pages)} of it (goal ≥ 60 %).`,
    `  astro build alone ${duration(rival.build)}, compression ${duration(rival.compress)}. Besides the same pages, compression and index, the engine checks
  links and structure of every page and makes a release that can be rolled back; all eleven sites of the engine also read
  the content from the database, which astro build gets as a finished file.`,
    `  Compared ${same.compared} files: ${same.equal} equal byte for byte${same.different.length > 0 ? `; different: ${same.different.slice(0, 5).join(', ')}` : ''}.`,
  ].join('\n\n');
}
