import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { SLUG_PATTERN } from '@serviceportal/content-types';
import { currentId, readLiveRelease, siteLayout } from '@serviceportal/site/publish';

/** A published site. */
export interface ServedSite {
  slug: string;
  name: string;
  baseUrl: string;
}

/** Finds out which site a request is for; follows every publication without a restart. */
export class Sites {
  readonly #sitesRoot: string;
  readonly #known = new Map<string, { release: string; site: ServedSite }>();

  constructor(sitesRoot: string) {
    this.#sitesRoot = sitesRoot;
  }

  /** The document root for a `Host` header: of `<slug>.localhost`, or of the site with that host name as its address. */
  documentRoot(host: string | undefined): string | undefined {
    const name = hostName(host);
    if (name === undefined) return undefined;
    const slug = /^([^.]+)\.localhost$/.exec(name)?.[1];
    const site = slug === undefined ? this.all().find(({ baseUrl }) => new URL(baseUrl).hostname === name)?.slug : slug;
    return site !== undefined && SLUG_PATTERN.test(site) ? this.#documentRoot(site) : undefined;
  }

  /** All published sites, by name. */
  all(): ServedSite[] {
    return this.#slugs()
      .flatMap((slug) => this.#site(slug) ?? [])
      .sort((a, b) => a.name.localeCompare(b.name, 'de'));
  }

  /** The folder of the release itself, not `current`: one request then never sees parts of two releases. */
  #documentRoot(slug: string): string | undefined {
    const siteRoot = join(this.#sitesRoot, slug);
    const release = currentId(siteRoot);
    return release === undefined ? undefined : join(siteLayout.release(siteRoot, release), 'public');
  }

  #site(slug: string): ServedSite | undefined {
    const siteRoot = join(this.#sitesRoot, slug);
    const release = currentId(siteRoot);
    if (release === undefined) return undefined;
    const known = this.#known.get(slug);
    if (known?.release === release) return known.site;
    const kommune = readLiveRelease(siteRoot)?.manifest.kommune;
    if (!kommune) return undefined;
    const site = { slug, name: kommune.name, baseUrl: kommune.baseUrl };
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

function hostName(host: string | undefined): string | undefined {
  const url = `http://${host ?? ''}`;
  return URL.canParse(url) ? new URL(url).hostname.replace(/\.$/, '') : undefined;
}
