import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readCurrent, siteLayout, siteRootOf } from '@serviceportal/site/publish';
import { sitePages, type Page } from '@serviceportal/site/view';
import { wordsHeadName, type WordsHead } from '../../site/src/search/words-file.ts';
import type { BenchContent } from './content.ts';
import { median } from './statistics.ts';
import { kilobytes, ofBudget, table } from './table.ts';

/** What the design allows, in bytes as transferred. */
const BUDGET = { firstView: 60 * 1024, page: 15 * 1024, aToZ: 30 * 1024, search: 130 * 1024 };

/** Bytes that go over the wire, by what they are. */
interface FirstView {
  name: string;
  html: number;
  styles: number;
  fonts: number;
  scripts: number;
}

export interface Bytes {
  slug: string;
  views: FirstView[];
  /** The largest page of each kind. */
  largest: { kind: string; path: string; bytes: number }[];
  search: { name: string; bytes: number }[];
  /** Milliseconds by step. */
  indexBuild: Record<string, number>;
}

/** Reads what the largest site serves. */
export function measureBytes({ environment, kommunen }: BenchContent): Bytes {
  const sites = kommunen.flatMap(({ slug }) => {
    const live = readCurrent(siteRootOf(environment.stateDir, slug));
    return live ? [{ slug, live }] : [];
  });
  const site = sites.sort((a, b) => b.live.manifest.counts.pages - a.live.manifest.counts.pages)[0];
  if (!site) throw new Error('No site is published.');
  const { slug, live } = site;
  const root = siteLayout.current(siteRootOf(environment.stateDir, slug));
  const html = sitePages(live.snapshot)
    .filter(({ path }) => live.manifest.pages[path]?.html)
    .map((page) => ({ page, bytes: transferred(root, fileOf(page)) }));
  const largest = [...Map.groupBy(html, ({ page }) => page.view.kind)].map(([kind, pages]) => {
    const top = pages.reduce((max, each) => (each.bytes > max.bytes ? each : max));
    return { kind, path: top.page.path, bytes: top.bytes };
  });
  const path = (kind: Page['view']['kind']) => largest.find((each) => each.kind === kind)?.path;
  const views = [
    { name: 'start page', path: path('start') },
    { name: 'largest service', path: path('leistung') },
    { name: 'services A–Z', path: path('leistungen') },
    { name: 'search', path: path('suche') },
  ].flatMap((view) => (view.path ? [firstView(root, view.name, view.path)] : []));
  return {
    slug,
    views,
    largest: largest.sort((a, b) => b.bytes - a.bytes),
    search: firstSearch(root),
    indexBuild: live.manifest.kind === 'index' ? live.manifest.timings : {},
  };
}

const fileOf = ({ path }: Pick<Page, 'path'>) => (path.endsWith('/') ? `${path}index.html` : path);

/** Bytes of a file as a browser gets it: with Brotli where there is such a sibling. */
function transferred(root: string, file: string): number {
  const compressed = join(root, `${file}.br`);
  return statSync(existsSync(compressed) ? compressed : join(root, file)).size;
}

/** What the HTML of a page makes a browser load before anybody does anything, pictures aside. */
function firstView(root: string, name: string, path: string): FirstView {
  const html = readFileSync(join(root, fileOf({ path })), 'utf8');
  const links = [...html.matchAll(/<link\b[^>]*>/g)].map(([tag]) => tag);
  const hrefs = (isWanted: RegExp) =>
    links.filter((tag) => isWanted.test(tag)).flatMap((tag) => /\bhref="([^"]+)"/.exec(tag)?.[1] ?? []);
  const scripts = [...html.matchAll(/<script\b[^>]*\bsrc="([^"]+)"/g)].map(([, src]) => src ?? '');
  const sum = (files: string[]) =>
    [...new Set(files)].reduce((bytes, file) => bytes + transferred(root, decodeURI(file)), 0);
  return {
    name: `${name} ${path}`,
    html: transferred(root, fileOf({ path })),
    styles: sum(hrefs(/rel="stylesheet"/)),
    fonts: sum(hrefs(/as="font"/)),
    scripts: sum([...scripts, ...hrefs(/rel="modulepreload"/)]),
  };
}

/** What the first search in German loads besides its script: words, Pagefind, and the part of its index for one word. */
function firstSearch(root: string): Bytes['search'] {
  const folder = 'pagefind';
  const entry = JSON.parse(readFileSync(join(root, folder, 'pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { hash: string; wasm: string | null }>;
  };
  const german = entry.languages['de'];
  if (!german) throw new Error('There is no German search index.');
  const size = (file: string) => transferred(root, join(folder, file));
  const parts = readdirSync(join(root, folder, 'index')).filter((file) => file.startsWith('de_'));
  const head = JSON.parse(readFileSync(join(root, folder, wordsHeadName('de')), 'utf8')) as WordsHead;
  return [
    { name: 'words: what is the own of the site', bytes: size(wordsHeadName('de')) },
    ...head.teile.map((part) => ({ name: 'words: a part', bytes: size(part) })),
    { name: 'pagefind.js', bytes: size('pagefind.js') },
    { name: 'pagefind-entry.json', bytes: size('pagefind-entry.json') },
    { name: 'wasm', bytes: size(`wasm.${german.wasm ?? 'unknown'}.pagefind`) },
    { name: 'list of pages (pf_meta)', bytes: size(`pagefind.${german.hash}.pf_meta`) },
    { name: 'one part of the index, median', bytes: median(parts.map((file) => size(join('index', file)))) },
  ];
}

export function bytesTables({ slug, views, largest, search, indexBuild }: Bytes): string {
  const total = search.reduce((sum, { bytes }) => sum + bytes, 0);
  const steps = Object.entries(indexBuild).map(([step, time]) => `${step} ${Math.round(time)}`);
  return [
    table(
      [`first view without pictures (${slug})`, 'HTML', 'CSS', 'fonts', 'scripts', 'together', 'budget', 'of it'],
      views.map(({ name, html, styles, fonts, scripts }) => {
        const sum = html + styles + fonts + scripts;
        return [
          name,
          ...[html, styles, fonts, scripts, sum].map(kilobytes),
          `≤ ${kilobytes(BUDGET.firstView)}`,
          ofBudget(sum, BUDGET.firstView),
        ];
      }),
    ),
    table(
      ['HTML of the largest page of each kind', 'Brotli', 'budget', 'of it'],
      largest.map(({ kind, path, bytes }) => {
        const budget = kind === 'leistungen' ? BUDGET.aToZ : BUDGET.page;
        return [`${kind} ${path}`, kilobytes(bytes), `≤ ${kilobytes(budget)}`, ofBudget(bytes, budget)];
      }),
    ),
    table(
      ['first search', 'bytes', 'budget', 'of it'],
      [
        ...search.map(({ name, bytes }) => [name, kilobytes(bytes)]),
        ['together', kilobytes(total), `≤ ${kilobytes(BUDGET.search)}`, ofBudget(total, BUDGET.search)],
      ],
    ),
    ...(steps.length > 0 ? [`  the last search index of ${slug} took (ms): ${steps.join(', ')}`] : []),
  ].join('\n\n');
}
