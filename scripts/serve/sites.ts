import { join } from 'node:path';
import { askedSite } from '@serviceportal/content-types';
import { currentId, hostLink, releaseLayout, siteLayout } from '@serviceportal/site/store';

/** Most host names that are remembered; more are made up. */
const MOST_HOSTS = 1000;

/** Finds out which site a request is for; follows every publication without a restart. */
export class Sites {
  readonly #sitesRoot: string;
  readonly #roots = new Map<string, string | undefined>();
  /** What was found for the requests that arrived together. */
  readonly #found = new Map<string, string>();

  constructor(sitesRoot: string) {
    this.#sitesRoot = sitesRoot;
  }

  /**
   * The document root of the live release for a `Host` header: of `<slug>.localhost`, or of the site with that host name. The disk
   * is asked once for all requests that arrive together: none of them sees what was live before.
   */
  find(host: string | undefined): string | undefined {
    if (host === undefined) return undefined;
    const known = this.#found.get(host);
    if (known !== undefined) return known;
    const found = this.#look(host);
    if (found === undefined) return undefined;
    if (this.#found.size === 0) setImmediate(() => this.#found.clear());
    this.#found.set(host, found);
    return found;
  }

  #look(host: string): string | undefined {
    const siteRoot = this.#rootOf(host);
    const release = siteRoot === undefined ? undefined : currentId(siteRoot);
    return siteRoot === undefined || release === undefined
      ? undefined
      : releaseLayout.public(siteLayout.release(siteRoot, release));
  }

  /** Where a site is, or a link to it. */
  #rootOf(host: string): string | undefined {
    if (this.#roots.has(host)) return this.#roots.get(host);
    const asked = askedSite(host);
    const root =
      asked && ('slug' in asked ? join(this.#sitesRoot, asked.slug) : hostLink(this.#sitesRoot, asked.hostname));
    if (this.#roots.size === MOST_HOSTS) this.#roots.clear();
    this.#roots.set(host, root);
    return root;
  }
}
