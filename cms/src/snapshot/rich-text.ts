import { addressWords, comparable, href, type Locale } from '@serviceportal/content-types';
import { idOf } from '../access/roles.ts';
import type { Maybe, RichText } from './documents.ts';
import { FaultyDocument } from './faults.ts';
import { LINK_TARGETS, type LinkTarget } from './links.ts';

/**
 * A node of the editor's tree. What an editor made is known, but texts came in by other ways too, so nothing is relied on:
 * whatever has words is shown.
 */
interface Node {
  type?: unknown;
  tag?: unknown;
  listType?: unknown;
  text?: unknown;
  format?: unknown;
  fields?: unknown;
  children?: unknown;
}

/** Deeper than any text; a tree without end must not end the program. */
const DEEPEST = 100;

const childrenOf = (node: Node): Node[] =>
  Array.isArray(node.children)
    ? node.children.filter((child): child is Node => typeof child === 'object' && child !== null)
    : [];

/** Bits of a text node's format, and the tag of the XZuFi whitelist that shows it. The whitelist has none for the others. */
const FORMATS = [
  [1, 'strong'],
  [2, 'em'],
  [32, 'sub'],
  [64, 'sup'],
] as const;

/** Nodes that stand within a line; all others begin one of their own. */
const INLINE = new Set<unknown>(['text', 'tab', 'linebreak', 'link', 'autolink', 'inlineBlock']);
const HEADING = /^h[1-6]$/;

/** HTML of the XZuFi whitelist: its tags alone, none of them empty. Lines that stand for themselves are `tag`s. */
function blocksOf(nodes: readonly Node[], tag: string, depth: number): string {
  return runsOf(nodes)
    .map((run) => (Array.isArray(run) ? wrapped(tag, inlineOf(run)) : blockOf(run, depth)))
    .join('');
}

/** Nodes that follow each other within a line, together; all others one by one. */
function runsOf(nodes: readonly Node[]): (Node[] | Node)[] {
  const runs: (Node[] | Node)[] = [];
  for (const node of nodes) {
    const last = runs.at(-1);
    if (!isInline(node)) runs.push(node);
    else if (Array.isArray(last)) last.push(node);
    else runs.push([node]);
  }
  return runs;
}

function blockOf(node: Node, depth: number): string {
  if (depth > DEEPEST) return '';
  const children = childrenOf(node);
  switch (node.type) {
    case 'heading':
      return blocksOf(children, HEADING.test(String(node.tag)) ? String(node.tag) : 'h3', depth + 1);
    case 'list':
      return list(node, itemsOf(node, depth + 1));
    // The whitelist knows no tables: each row is a line.
    case 'tablerow':
      return wrapped(
        'p',
        children
          .map((cell) => linesOf([cell], depth + 1).join(' '))
          .filter(Boolean)
          .join(', '),
      );
    default:
      return blocksOf(children, 'p', depth + 1);
  }
}

/** The lines of nodes of any kind, one after the other. */
function linesOf(nodes: readonly Node[], depth: number): string[] {
  if (depth > DEEPEST) return [];
  return runsOf(nodes)
    .flatMap((run) => (Array.isArray(run) ? [inlineOf(run)] : linesOf(childrenOf(run), depth + 1)))
    .filter(hasWords);
}

interface Item {
  words: string;
  lists: string;
}

const list = ({ tag, listType }: Node, items: Item[]): string =>
  wrapped(
    tag === 'ol' || listType === 'number' ? 'ol' : 'ul',
    items.map(({ words, lists }) => `<li>${words}${lists}</li>`).join(''),
  );

/**
 * The items of a list that have words. The editor keeps a list within a list as an item that holds nothing else; as HTML it
 * belongs to the item before it, and where there is none its items stand for themselves.
 */
function itemsOf({ children }: Node, depth: number): Item[] {
  if (depth > DEEPEST) return [];
  const items: Item[] = [];
  for (const item of childrenOf({ children })) {
    const parts = item.type === 'listitem' ? childrenOf(item) : [item];
    const words = linesOf(
      parts.filter((part) => part.type !== 'list'),
      depth + 1,
    ).join('<br>');
    if (words) items.push({ words, lists: '' });
    for (const inner of parts.filter((part) => part.type === 'list')) {
      const before = items.at(-1);
      if (before) before.lists += list(inner, itemsOf(inner, depth + 1));
      else items.push(...itemsOf(inner, depth + 1));
    }
  }
  return items;
}

const isInline = (node: Node) => INLINE.has(node.type) || (typeof node.text === 'string' && !node.children);

/** What stands within a line, without line breaks at its ends. */
function inlineOf(nodes: readonly Node[]): string {
  let html = nodes.map(inline).join('').trim();
  while (html.startsWith('<br>')) html = html.slice('<br>'.length).trimStart();
  while (html.endsWith('<br>')) html = html.slice(0, -'<br>'.length).trimEnd();
  return html;
}

function inline(node: Node): string {
  if (node.type === 'linebreak') return '<br>';
  if (node.type === 'link' || node.type === 'autolink') return anchor(node);
  if (typeof node.text !== 'string') return childrenOf(node).map(inline).join('');
  const text = escaped(node.text.replaceAll('\t', ' '));
  const format = typeof node.format === 'number' ? node.format : 0;
  if (!text.trim()) return text;
  return FORMATS.reduce((html, [bit, tag]) => (format & bit ? `<${tag}>${html}</${tag}>` : html), text);
}

/** A link. Without words it says its address; an address that is none is left to `toHtml`, which tells of it. */
function anchor(node: Node): string {
  const { linkType, url, doc } = (node.fields ?? {}) as {
    linkType?: unknown;
    url?: unknown;
    doc?: { relationTo?: unknown; value?: unknown } | null;
  };
  const address = typeof url === 'string' ? url : '';
  const target =
    linkType === 'internal'
      ? `portal:${String(doc?.relationTo ?? '')}:${idOf(doc?.value) ?? ''}`
      : href.safeParse(address).success
        ? address
        : `portal::${encodeURIComponent(address)}`;
  const words = childrenOf(node)
    .map((child) =>
      child.type === 'link' || child.type === 'autolink' ? childrenOf(child).map(inline).join('') : inline(child),
    )
    .join('');
  return `<a href="${escaped(target)}">${hasWords(words) ? words : escaped(addressWords(address))}</a>`;
}

const wrapped = (tag: string, html: string) => (hasWords(html) ? `<${tag}>${html}</${tag}>` : '');

/** True where something would be seen. */
const hasWords = (html: string) => comparable(html.replace(/<[^>]*>/g, '')).trim() !== '';

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Stands for a link to a document until it is known whether that document has a page here. */
const INTERNAL = /<a href="portal:([a-z]*):([^"]*)">(.*?)<\/a>/gs;

/** A text object never changes while it is in memory, so its HTML is made once. */
const cache = new WeakMap<object, string>();

function withPlaceholders(text: RichText): string {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const root = (text as { root?: Node | null }).root;
  const html = root && typeof root === 'object' ? blocksOf(childrenOf(root), 'p', 0) : '';
  cache.set(text, html);
  return html;
}

/**
 * Answers the address of a document's page on this site, in a language or in German where only that exists, or that of a file
 * with what to know of it; null where there is none.
 */
export type FindPage = (
  target: LinkTarget,
  id: string,
  locale: Locale,
) => { path: string; locale: Locale; note?: string } | null;

/**
 * Formatted text as HTML for one site and language; undefined where it says nothing. A link to a document without a page
 * there, or to no address at all, becomes plain text, and `onDeadLink` is told its words.
 * @throws FaultyDocument for what is no formatted text: what it was meant to say must not vanish without a word
 */
export function toHtml(
  text: Maybe<RichText>,
  locale: Locale,
  findPage: FindPage,
  onDeadLink: (words: string) => void,
): string | undefined {
  if (text === null || text === undefined) return undefined;
  if (typeof text !== 'object' || ('root' in text && typeof text.root !== 'object'))
    throw new FaultyDocument(
      'Ein formatierter Text dieses Dokuments ist beschädigt. Bitte schreiben Sie ihn neu und veröffentlichen Sie das Dokument noch einmal.',
    );
  const html = withPlaceholders(text);
  if (!html) return undefined;
  if (!html.includes('portal:')) return html;
  return html.replace(INTERNAL, (_, collection: string, id: string, words: string) => {
    const isKnown = (LINK_TARGETS as readonly string[]).includes(collection);
    const page = isKnown ? findPage(collection as LinkTarget, id, locale) : null;
    if (page) return `<a href="${page.path}">${words || page.path}${page.note ? ` ${page.note}` : ''}</a>`;
    onDeadLink(words.replace(/<[^>]+>/g, ''));
    return words;
  });
}
