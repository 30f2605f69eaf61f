import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { addressKey, askedSite, oldAddress, redirectTarget, SLUG_PATTERN } from '@serviceportal/content-types';
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
  /** Where an old address leads now, given as in the request line. */
  redirect(url: string): string | undefined;
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
    const isAsked = ({ baseUrl }: ServedSite) => 'hostname' in asked && hostOf(baseUrl) === asked.hostname;
    const slug = 'slug' in asked ? asked.slug : this.all().find(isAsked)?.slug;
    if (slug === undefined) return undefined;
    const siteRoot = join(this.#sitesRoot, slug);
    const release = currentId(siteRoot);
    if (release === undefined) return undefined;
    return {
      documentRoot: join(siteLayout.release(siteRoot, release), 'public'),
      redirect: (url) => {
        const address = oldAddress(url);
        const redirects = this.#site(slug)?.redirects;
        if (address === null || !redirects) return undefined;
        // With its query an address may be another old one; else it does not matter.
        return redirects.get(addressKey(address)) ?? redirects.get(addressKey(address.split('?', 1)[0]!));
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
    const redirects = Object.entries(manifest.redirects ?? {}).flatMap(([from, to]) => {
      const location = locationOf(to);
      return location === undefined ? [] : [[addressKey(from), location] as const];
    });
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

/** An address as a header may bear it; none for what is no address, which must not hurt the other redirects. */
function locationOf(to: string): string | undefined {
  if (!redirectTarget.safeParse(to).success) return undefined;
  const { href, pathname, search, hash } = new URL(to, 'http://localhost');
  return to.startsWith('/') ? `${pathname}${search}${hash}` : href;
}

const hostOf = (baseUrl: string) => (URL.canParse(baseUrl) ? new URL(baseUrl).hostname : undefined);
