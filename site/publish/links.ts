import type { AttributeOf } from './regular-html.ts';

/** `<link rel>` values that only say something; every other one loads. */
const RELATIONS = new Set([
  'canonical',
  'alternate',
  'describedby',
  'author',
  'license',
  'help',
  'next',
  'prev',
  'search',
  'me',
]);

/** The address a tag leads to without loading anything: a link, a redirect, a statement such as `rel="canonical"`. */
export function linkOf(name: string, attributeOf: AttributeOf): string | undefined {
  if (name === 'a' || name === 'area') return attributeOf('href');
  if (name === 'link') {
    const relations = (attributeOf('rel') ?? '').toLowerCase().split(/\s+/);
    return relations.every((relation) => RELATIONS.has(relation)) ? attributeOf('href') : undefined;
  }
  if (name === 'meta' && attributeOf('http-equiv')?.toLowerCase() === 'refresh') {
    return /url\s*=\s*['"]?([^'"]+)/i.exec(attributeOf('content') ?? '')?.[1];
  }
  return undefined;
}

type Target =
  | { kind: 'internal'; path: string }
  | { kind: 'fragment'; id: string }
  | { kind: 'foreign' }
  /** `mailto:`, `tel:`, `data:` and the like. */
  | { kind: 'other' };

/** Where an address on a page leads. `origin` is the site's own, without a slash at the end. */
export function targetOf(raw: string, pagePath: string, origin: string): Target {
  const url = raw.trim();
  if (url.startsWith('#'))
    return url.length > 1 && url !== '#top' ? { kind: 'fragment', id: decode(url.slice(1)) } : { kind: 'other' };
  if (isPlainPath(url)) return internal(url);
  // What needs no parser, because nearly all addresses are of these kinds.
  if (url.startsWith(origin) && isPlainPath(url.slice(origin.length))) return internal(url.slice(origin.length));
  if (/^(?:mailto|tel):/.test(url)) return { kind: 'other' };
  if (ELSEWHERE.test(url) && !url.startsWith(origin)) return { kind: 'foreign' };
  const absolute = URL.parse(url, origin + pagePath);
  if (!absolute) return { kind: 'internal', path: url };
  if (absolute.origin === new URL(origin).origin) return internal(absolute.pathname);
  return absolute.protocol === 'http:' || absolute.protocol === 'https:' ? { kind: 'foreign' } : { kind: 'other' };
}

/** An address with a usual host and without a port. */
const ELSEWHERE = /^https?:\/\/(?!.*xn--)(?:[a-z0-9-]+\.)+[a-z]{2,}(?:[/?#]|$)/;

const isPlainPath = (url: string) => /^\/(?![/\\])[^\\\s]*$/.test(url) && !url.includes('/.');

function internal(url: string): Target {
  return { kind: 'internal', path: decode(url.replace(/[?#].*$/s, '')) };
}

function decode(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
