import type { Locale, PortalSnapshot } from '@serviceportal/content-types';
import { sitePages, type HtmlView, type View } from '@serviceportal/site/view';

/** A page that people look at, as an example of its type. */
export interface PageType {
  /** E.g. `leistung en`. */
  type: string;
  kind: HtmlView['kind'];
  locale: Locale;
  path: string;
  /** Whether search engines may list it. */
  listed: boolean;
}

const isHtml = (path: string, _view: View): _view is HtmlView => path.endsWith('/') || path.endsWith('.html');

/**
 * The page with the most on it of each type a site has: of each kind in each language, so that no new kind is forgotten.
 * Kinds in `varied` have pages that look different from each other: each of those is a type of its own. Pages that lead
 * elsewhere at once are left out.
 */
export function pageTypes(snapshot: PortalSnapshot, varied: readonly HtmlView['kind'][] = []): PageType[] {
  const pages = sitePages(snapshot).flatMap(({ path, site: { locale }, view }) => {
    if (!isHtml(path, view) || view.kind === 'weiterleitung') return [];
    const { kind, verborgen } = view;
    const type = varied.includes(kind) ? `${kind} ${path}` : `${kind} ${locale}`;
    return [{ type, kind, locale, path, listed: !verborgen, weight: JSON.stringify(view).length }];
  });
  return [...Map.groupBy(pages, ({ type }) => type).values()].map((group) => {
    const { weight: _weight, ...page } = group.reduce((most, each) => (each.weight > most.weight ? each : most));
    return page;
  });
}
