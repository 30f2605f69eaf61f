import { Parser } from 'htmlparser2';
import { linkOf, targetOf } from './links.ts';
import { readRegular, type AttributeOf } from './regular-html.ts';

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

/** Tags that say something by more of their attributes than `id`. */
const SPEAKING = new Set(['html', 'title', 'h1', 'svg', 'a', 'area', 'link', 'meta', ...Object.keys(REQUESTS)]);

/** Reads a page once. `origin` is the site's own, without a slash at the end. */
export function readPage(html: string, path: string, origin: string): PageFacts {
  return readRegularly(html, path, origin) ?? readPatiently(html, path, origin);
}

/** What the site's own templates write, and with that nearly every page: `undefined` for others. */
export function readRegularly(html: string, path: string, origin: string): PageFacts | undefined {
  const reading = new Reading(path, origin);
  return readRegular(html, SPEAKING, reading) ? reading.facts : undefined;
}

/** Whatever a browser takes for HTML. */
export function readPatiently(html: string, path: string, origin: string): PageFacts {
  const reading = new Reading(path, origin);
  const parser = new Parser({
    onopentag: (name, attributes) => reading.onopentag(name, (attribute) => attributes[attribute]),
    ontext: (text) => reading.ontext(text),
    onclosetag: (name) => reading.onclosetag(name),
  });
  parser.end(html);
  return reading.facts;
}

/** Gathers the facts from the tags of a page. */
class Reading {
  readonly #path: string;
  readonly #origin: string;
  readonly #links = new Set<string>();
  readonly #files = new Set<string>();
  readonly #foreignRequests = new Set<string>();
  readonly #ids = new Set<string>();
  readonly #fragments = new Set<string>();
  #h1 = 0;
  #title = false;
  #lang = false;
  #svgDepth = 0;
  #inTitle = false;

  constructor(path: string, origin: string) {
    this.#path = path;
    this.#origin = origin;
  }

  get facts(): PageFacts {
    return {
      h1: this.#h1,
      title: this.#title,
      lang: this.#lang,
      links: [...this.#links],
      files: [...this.#files],
      foreignRequests: [...this.#foreignRequests],
      missingFragments: [...this.#fragments].filter((id) => !this.#ids.has(id)),
    };
  }

  onopentag(name: string, attributeOf: AttributeOf): void {
    const id = attributeOf('id');
    if (id) this.#ids.add(id);
    if (name === 'h1') this.#h1 += 1;
    else if (name === 'html') this.#lang = Boolean(attributeOf('lang'));
    else if (name === 'svg') this.#svgDepth += 1;
    else if (name === 'title') this.#inTitle = this.#svgDepth === 0;
    if (!SPEAKING.has(name)) return;

    const link = linkOf(name, attributeOf);
    if (link !== undefined) this.#visit(link);
    else if (name === 'link') {
      const loaded = attributeOf('href');
      if (loaded !== undefined) this.#visit(loaded, 'link href');
    }
    // Only services that show links load it, but what they are told of must be there.
    if (name === 'meta' && attributeOf('property') === 'og:image') this.#visitOwnFile(attributeOf('content') ?? '');
    for (const attribute of REQUESTS[name] ?? []) {
      const value = attributeOf(attribute);
      if (value === undefined) continue;
      const urls = attribute === 'srcset' ? urlsOfSrcset(value) : attribute === 'ping' ? value.split(/\s+/) : [value];
      for (const url of urls) this.#visit(url, `${name} ${attribute}`);
    }
  }

  ontext(text: string): void {
    if (this.#inTitle && text.trim()) this.#title = true;
  }

  onclosetag(name: string): void {
    if (name === 'svg') this.#svgDepth -= 1;
    else if (name === 'title') this.#inTitle = false;
  }

  #visit(url: string, requested?: string): void {
    const target = targetOf(url, this.#path, this.#origin);
    if (target.kind === 'internal') (requested ? this.#files : this.#links).add(target.path);
    else if (target.kind === 'fragment') this.#fragments.add(target.id);
    else if (target.kind === 'foreign' && requested) this.#foreignRequests.add(`${requested} ${url.trim()}`);
  }

  #visitOwnFile(url: string): void {
    const target = targetOf(url, this.#path, this.#origin);
    if (target.kind === 'internal') this.#files.add(target.path);
  }
}

function urlsOfSrcset(srcset: string): string[] {
  return srcset
    .split(/,\s+|,$/)
    .map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')
    .filter(Boolean);
}
