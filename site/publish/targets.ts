import { RUECKMELDUNG_PATH } from '@serviceportal/content-types';
import { carriedFilesOf, fileOf, type Manifest } from './manifest.ts';

/** Answered by the CMS behind the same address, not by a file. */
const ANSWERED_ELSEWHERE = new Set([RUECKMELDUNG_PATH, `${RUECKMELDUNG_PATH}/`]);
/** The first index follows the first release; its files are loaded only when somebody searches. */
const INDEX_FOLDER = '/pagefind/';

/** Tells which internal paths lead nowhere in a release with these pages and files. */
export function missingTargets(
  paths: Iterable<string>,
  { assets, media, previews }: Pick<Manifest, 'assets' | 'media' | 'previews'>,
): (target: string) => boolean {
  const published = new Set([...carriedFilesOf(assets), ...media, ...previews]);
  for (const path of paths) published.add(fileOf(path));
  return (target) =>
    !ANSWERED_ELSEWHERE.has(target) &&
    !target.startsWith(INDEX_FOLDER) &&
    !published.has(fileOf(target)) &&
    !published.has(fileOf(`${target}/`));
}

/** Pages whose file no longer fits: a target is gone, or one whose link became text is there (again). */
export function pagesToRelink(
  { pages, linkTargets }: Pick<Manifest, 'pages' | 'linkTargets'>,
  leadsNowhere: (target: string) => boolean,
): Set<string> {
  const missing = new Set([...linkTargets.keys()].filter((index) => leadsNowhere(linkTargets[index]!)));
  const fits = ({ links, unlinked }: Manifest['pages'][string]): boolean =>
    (!missing.size || !links.some((index) => missing.has(index))) &&
    (!unlinked || unlinked.every((index) => missing.has(index)));
  return new Set(Object.keys(pages).filter((path) => !fits(pages[path]!)));
}
