import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { askedSite, SLUG_PATTERN } from '@serviceportal/content-types';
import { currentId, readLiveRelease, siteLayout } from '@serviceportal/site/publish';

/** A published site. */
export interface ServedSite {
  slug: string;
  name: string;
  baseUrl: string;
}

/** What a site answers with at the moment: one release, so that one request never sees parts of two. */
export interface LiveSite {
  documentRoot: string;
  /** Where an old address leads now, given with or without its last slash. */
  redirect(path: string): string | undefined;
}

interface Known extends ServedSite {
  redirects: ReadonlyMap<string, string>;
}

/** Finds out which site a request is for; follows every publication without a restart. */
export class Sites {
  readonly #sitesRoot: string;
  readonly #known = new Map<string, { release: string; site: Known }>();

  constructor(sitesRoot: string) {
    this.#sitesRoot = sitesRoot;
  }

  /** The site of a `Host` header: `<slug>.localhost`, or the one with that host name as its address. */
  find(host: string | undefined): LiveSite | undefined {
    const asked = askedSite(host);
    if (!asked) return undefined;
    const isAsked = ({ baseUrl }: ServedSite) => 'hostname' in asked && new URL(baseUrl).hostname === asked.hostname;
    const slug = 'slug' in asked ? asked.slug : this.all().find(isAsked)?.slug;
    if (slug === undefined) return undefined;
    const siteRoot = join(this.#sitesRoot, slug);
    const release = currentId(siteRoot);
    if (release === undefined) return undefined;
    return {
      documentRoot: join(siteLayout.release(siteRoot, release), 'public'),
      redirect: (path) => {
        const redirects = this.#site(slug)?.redirects;
        return redirects?.get(path) ?? redirects?.get(`${path}/`);
      },
    };
  }

  /** All published sites, by name. */
  all(): ServedSite[] {
    return this.#slugs()
      .flatMap((slug) => this.#site(slug) ?? [])
      .sort((a, b) => a.name.localeCompare(b.name, 'de'));
  }

  #site(slug: string): Known | undefined {
    const siteRoot = join(this.#sitesRoot, slug);
    const release = currentId(siteRoot);
    if (release === undefined) return undefined;
    const known = this.#known.get(slug);
    if (known?.release === release) return known.site;
    const manifest = readLiveRelease(siteRoot)?.manifest;
    if (!manifest) return undefined;
    const { name, baseUrl } = manifest.kommune;
    const redirects = Object.entries(manifest.redirects ?? {}).map(([from, to]) => [from, locationOf(to)] as const);
    const site = { slug, name, baseUrl, redirects: new Map(redirects) };
    this.#known.set(slug, { release, site });
    return site;
  }

  #slugs(): string[] {
    try {
      return readdirSync(this.#sitesRoot).filter((name) => SLUG_PATTERN.test(name));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
      throw error;
    }
  }
}

/** An address as a header may bear it. */
function locationOf(to: string): string {
  const { href, pathname, search, hash } = new URL(to, 'http://localhost');
  return to.startsWith('/') ? `${pathname}${search}${hash}` : href;
}
