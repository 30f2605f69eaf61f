import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { SLUG_PATTERN } from '@serviceportal/content-types';
import { readSymlink, replaceFile, switchSymlink } from './files.ts';
import { listDirectory, siteLayout, sitesLayout } from './layout.ts';

/** What a web server must know of a site. */
export interface SiteEntry {
  /** As citizens read it: `Stadt Wegberg`. */
  name: string;
  /** Origin of the site. */
  baseUrl: string;
}

/** Host names that can be the name of a file; a name under `localhost` says by itself which site it is. */
const HOST_PATTERN = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;
const OWN_HOST = /\.localhost$/;

/**
 * Where web servers find a site by the host name that is asked for; none for what is no host name, or says by itself which site it is.
 */
export function hostLink(sitesRoot: string, hostname: string): string | undefined {
  const isLink = hostname.length <= 253 && HOST_PATTERN.test(hostname) && !OWN_HOST.test(hostname);
  return isLink ? join(sitesLayout.hosts(sitesRoot), hostname) : undefined;
}

/**
 * Tells web servers of a site: which host name is its, and what it is called on the page for addresses that belong to none. Costs one look
 * where nothing changed, and mends what a crash left half done.
 */
export function enterSite(siteRoot: string, { name, baseUrl }: SiteEntry): void {
  const file = siteLayout.entry(siteRoot);
  const sitesRoot = dirname(siteRoot);
  const page = sitesLayout.page(sitesRoot);
  const entry = JSON.stringify({ name, baseUrl });
  const before = readEntry(siteRoot);
  const link = linkOf(sitesRoot, baseUrl);
  const target = join('..', basename(siteRoot));
  const isEntered = JSON.stringify(before) === entry && existsSync(page);
  if (isEntered && (link === undefined || readSymlink(link) === target)) return;
  if (link !== undefined) {
    mkdirSync(dirname(link), { recursive: true });
    switchSymlink(link, target);
  }
  const old = before && linkOf(sitesRoot, before.baseUrl);
  if (old !== undefined && old !== link && readSymlink(old) === target) rmSync(old);
  replaceFile(file, entry);
  writeSitesPage(sitesRoot);
}

function linkOf(sitesRoot: string, baseUrl: string): string | undefined {
  return URL.canParse(baseUrl) ? hostLink(sitesRoot, new URL(baseUrl).hostname) : undefined;
}

function readEntry(siteRoot: string): SiteEntry | undefined {
  try {
    const { name, baseUrl } = JSON.parse(readFileSync(siteLayout.entry(siteRoot), 'utf8')) as SiteEntry;
    return { name, baseUrl };
  } catch {
    // Not there, or not whole: it is written anew.
    return undefined;
  }
}

/** Another process may publish another site meanwhile: whoever wrote the page last looks once more. */
function writeSitesPage(sitesRoot: string): void {
  const make = () =>
    sitesPage(
      listDirectory(sitesRoot)
        .filter((slug) => SLUG_PATTERN.test(slug) && existsSync(siteLayout.current(join(sitesRoot, slug))))
        .flatMap((slug) => readEntry(join(sitesRoot, slug)) ?? []),
    );
  for (let page = make(), written = ''; page !== written; page = make()) {
    replaceFile(sitesLayout.page(sitesRoot), page);
    written = page;
  }
}

/** The page for an address that belongs to no site: which sites there are. */
function sitesPage(sites: readonly SiteEntry[]): string {
  const byName = [...sites].sort((a, b) => a.name.localeCompare(b.name, 'de'));
  const list = byName.map(({ name, baseUrl }) => `<li><a href="${escapeHtml(baseUrl)}/">${escapeHtml(name)}</a></li>`);
  return `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>Serviceportal</title>
</head>
<body>
<main>
<h1>Serviceportal</h1>
<p>Unter dieser Adresse gibt es keine Website. Diese Websites gehören zum Serviceportal:</p>
<ul>
${list.join('\n')}
</ul>
</main>
</body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
