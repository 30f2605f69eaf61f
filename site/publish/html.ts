import { Parser } from 'htmlparser2';

/** What the checks need to know of one HTML page. */
export interface PageFacts {
  /** Paths on this site that the page leads to (see `linkOf`), without query and fragment; each once. */
  links: string[];
  /** Paths on this site that the page loads from or sends a form to; each once. */
  files: string[];
  /** Other origins the browser would ask by itself or send a form to: `img src https://…`. */
  foreignRequests: string[];
  /** Fragments of links within the page that name no element. */
  missingFragments: string[];
  h1: number;
  title: boolean;
  lang: boolean;
}

/** Attributes whose address the browser loads, or sends a form to. */
const REQUESTS: Record<string, readonly string[]> = {
  img: ['src', 'srcset'],
  source: ['src', 'srcset'],
  script: ['src'],
  iframe: ['src'],
  embed: ['src'],
  object: ['data'],
  audio: ['src'],
  video: ['src', 'poster'],
  track: ['src'],
  input: ['src', 'formaction'],
  button: ['formaction'],
  form: ['action'],
  use: ['href', 'xlink:href'],
  image: ['href', 'xlink:href'],
  a: ['ping'],
};
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

/** Reads a page once. `origin` is the site's own, without a slash at the end. */
export function readPage(html: string, path: string, origin: string): PageFacts {
  const links = new Set<string>();
  const files = new Set<string>();
  const foreignRequests = new Set<string>();
  const ids = new Set<string>();
  const fragments = new Set<string>();
  const facts = { h1: 0, title: false, lang: false };
  let svgDepth = 0;
  let inTitle = false;

  const visit = (url: string, requested?: string): void => {
    const target = targetOf(url, path, origin);
    if (target.kind === 'internal') (requested ? files : links).add(target.path);
    else if (target.kind === 'fragment') fragments.add(target.id);
    else if (target.kind === 'foreign' && requested) foreignRequests.add(`${requested} ${url.trim()}`);
  };

  const visitOwnFile = (url: string): void => {
    const target = targetOf(url, path, origin);
    if (target.kind === 'internal') files.add(target.path);
  };

  const parser = new Parser({
    onopentag(name, attributes) {
      if (attributes.id) ids.add(attributes.id);
      if (name === 'h1') facts.h1 += 1;
      else if (name === 'html') facts.lang = Boolean(attributes.lang);
      else if (name === 'svg') svgDepth += 1;
      else if (name === 'title') inTitle = svgDepth === 0;

      const link = linkOf(name, attributes);
      if (link !== undefined) visit(link);
      else if (name === 'link' && attributes.href !== undefined) visit(attributes.href, 'link href');
      // Only services that show links load it, but what they are told of must be there.
      if (name === 'meta' && attributes.property === 'og:image') visitOwnFile(attributes.content ?? '');
      for (const attribute of REQUESTS[name] ?? []) {
        const value = attributes[attribute];
        if (value === undefined) continue;
        const urls = attribute === 'srcset' ? urlsOfSrcset(value) : attribute === 'ping' ? value.split(/\s+/) : [value];
        for (const url of urls) visit(url, `${name} ${attribute}`);
      }
    },
    ontext(text) {
      if (inTitle && text.trim()) facts.title = true;
    },
    onclosetag(name) {
      if (name === 'svg') svgDepth -= 1;
      else if (name === 'title') inTitle = false;
    },
  });
  parser.end(html);

  return {
    ...facts,
    links: [...links],
    files: [...files],
    foreignRequests: [...foreignRequests],
    missingFragments: [...fragments].filter((id) => !ids.has(id)),
  };
}

/** The address a tag leads to without loading anything: a link, a redirect, a statement such as `rel="canonical"`. */
export function linkOf(name: string, attributes: Record<string, string>): string | undefined {
  if (name === 'a' || name === 'area') return attributes.href;
  if (name === 'link') {
    const relations = (attributes.rel ?? '').toLowerCase().split(/\s+/);
    return relations.every((relation) => RELATIONS.has(relation)) ? attributes.href : undefined;
  }
  if (name === 'meta' && attributes['http-equiv']?.toLowerCase() === 'refresh') {
    return /url\s*=\s*['"]?([^'"]+)/i.exec(attributes.content ?? '')?.[1];
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
  if (url.startsWith('/') && url[1] !== '/' && url[1] !== '\\' && !url.includes('/.')) return internal(url);
  const absolute = URL.canParse(url, origin + pagePath) ? new URL(url, origin + pagePath) : undefined;
  if (!absolute) return { kind: 'internal', path: url };
  if (absolute.origin === new URL(origin).origin) return internal(absolute.pathname);
  return absolute.protocol === 'http:' || absolute.protocol === 'https:' ? { kind: 'foreign' } : { kind: 'other' };
}

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

function urlsOfSrcset(srcset: string): string[] {
  return srcset
    .split(/,\s+|,$/)
    .map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')
    .filter(Boolean);
}
