import { SLUG_PATTERN } from './paths.ts';

/**
 * Which site a `Host` header asks for: the one with this short name (`<slug>.localhost`), or the one whose own address has
 * this host name. Undefined where the header is malformed.
 */
export function askedSite(host: string | undefined): { slug: string } | { hostname: string } | undefined {
  const url = `http://${host ?? ''}`;
  if (!URL.canParse(url)) return undefined;
  const hostname = new URL(url).hostname.replace(/\.$/, '');
  const slug = /^([^.]+)\.localhost$/.exec(hostname)?.[1];
  if (slug === undefined) return { hostname };
  return SLUG_PATTERN.test(slug) ? { slug } : undefined;
}
