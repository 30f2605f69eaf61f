import { sitePages, type Page, type View } from '../../../site/src/view/index.ts';
import { snapshot } from '../../fixtures/snapshot.ts';

/** The pages of the fixture's site. */
export const pages = sitePages(snapshot);
export const paths = pages.map(({ path }) => path);

export function page(path: string, from: readonly Page[] = pages): Page {
  const found = from.find((candidate) => candidate.path === path);
  if (!found) throw new Error(`no page at ${path}`);
  return found;
}

export function view<Kind extends View['kind']>(
  kind: Kind,
  path: string,
  from: readonly Page[] = pages,
): Extract<View, { kind: Kind }> {
  const found = page(path, from).view;
  if (found.kind !== kind) throw new Error(`${path} is ${found.kind}`);
  return found as Extract<View, { kind: Kind }>;
}
