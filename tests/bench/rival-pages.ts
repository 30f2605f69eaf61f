import { readFileSync } from 'node:fs';
import type { PortalSnapshot } from '@serviceportal/content-types';
import { sitePages, type Page } from '@serviceportal/site/view';

/** What the pages of the generated Astro project ask for while `astro build` runs. */
interface StaticPath {
  params: Record<string, string | undefined>;
  props: Pick<Page, 'site' | 'view'>;
}

let known: Page[] | undefined;

/** All pages of the snapshot that `BENCH_SNAPSHOT` names. */
export function pages(): Page[] {
  known ??= sitePages(JSON.parse(readFileSync(process.env.BENCH_SNAPSHOT ?? '', 'utf8')) as PortalSnapshot);
  return known;
}

/** The page at an address that no parameter is part of. */
export function pageAt(path: string): Pick<Page, 'site' | 'view'> {
  const page = pages().find((each) => each.path === path);
  if (!page) throw new Error(`The snapshot has no page ${path}.`);
  return { site: page.site, view: page.view };
}

/**
 * The answer of a route's `getStaticPaths`.
 * @param route its file without extension, e.g. `[...locale]/leistungen/[slug]`
 * @param routes all of them, the most particular first: a page belongs to the first that fits
 */
export function pathsOf(route: string, routes: readonly string[]): StaticPath[] {
  const patterns = routes.map((each) => [each, patternOf(each)] as const);
  return pages().flatMap(({ path, site, view }) => {
    for (const [each, pattern] of patterns) {
      const match = pattern.exec(path);
      if (match) return each === route ? [{ params: { ...match.groups }, props: { site, view } }] : [];
    }
    throw new Error(`No route fits ${path}.`);
  });
}

/** `[...locale]/leistungen/[slug]` → `^/(?:(?<locale>.+)/)?leistungen/(?<slug>[^/]+)/$` */
function patternOf(route: string): RegExp {
  // The one page that Astro writes to a file of its own name.
  if (route === '404') return /^\/404\.html$/;
  const isFile = /\.\w+$/.test(route);
  const source = route
    .split('/')
    .filter((segment) => segment !== 'index')
    .map((segment, index, segments) => {
      const rest = /^\[\.\.\.(\w+)\]$/.exec(segment)?.[1];
      if (rest) return `(?:(?<${rest}>.+)/)?`;
      const literal = segment.replaceAll('.', '\\.').replace(/\[(\w+)\]/g, '(?<$1>[^/]+)');
      return isFile && index === segments.length - 1 ? literal : `${literal}/`;
    })
    .join('');
  return new RegExp(`^/${source}$`);
}
