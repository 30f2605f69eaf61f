import { convertLexicalToHTML, type HTMLConvertersFunction } from '@payloadcms/richtext-lexical/html';
import { href, type Locale } from '@serviceportal/content-types';
import { idOf } from '../access/roles.ts';
import type { Maybe, RichText } from './documents.ts';
import { LINK_COLLECTIONS, type LinkCollection } from './links.ts';

/** Stands for a link to a document until it is known whether that document has a page here. */
const INTERNAL = /<a href="portal:([a-z]*):([^"]*)">(.*?)<\/a>/gs;

const escapeAttribute = (value: string) =>
  value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

interface LinkNode {
  children: never[];
  fields: { linkType?: string; url?: string; doc?: { relationTo?: string; value?: unknown } | null };
}

/** HTML of the XZuFi whitelist: the tags alone, without the classes and styles Payload adds. */
const whitelist: HTMLConvertersFunction = ({ defaultConverters }) => ({
  text: defaultConverters.text!,
  linebreak: '<br>',
  paragraph: ({ node, nodesToHTML }) => {
    const children = nodesToHTML({ nodes: node.children }).join('');
    return children.trim() ? `<p>${children}</p>` : '';
  },
  heading: ({ node, nodesToHTML }) => `<${node.tag}>${nodesToHTML({ nodes: node.children }).join('')}</${node.tag}>`,
  list: ({ node, nodesToHTML }) => `<${node.tag}>${nodesToHTML({ nodes: node.children }).join('')}</${node.tag}>`,
  listitem: ({ node, nodesToHTML }) => `<li>${nodesToHTML({ nodes: node.children }).join('')}</li>`,
  link: (args) => anchor(args as unknown as { node: LinkNode; nodesToHTML: (args: { nodes: never[] }) => string[] }),
  autolink: (args) =>
    anchor(args as unknown as { node: LinkNode; nodesToHTML: (args: { nodes: never[] }) => string[] }),
});

function anchor({
  node,
  nodesToHTML,
}: {
  node: LinkNode;
  nodesToHTML: (args: { nodes: never[] }) => string[];
}): string {
  const { linkType, url, doc } = node.fields;
  const internal = linkType === 'internal' ? `portal:${doc?.relationTo ?? ''}:${idOf(doc?.value) ?? ''}` : null;
  const target = internal ?? (href.safeParse(url).success ? url! : `portal::${encodeURIComponent(url ?? '')}`);
  return `<a href="${escapeAttribute(target)}">${nodesToHTML({ nodes: node.children }).join('')}</a>`;
}

/** A text object never changes while it is in memory, so its HTML is made once. */
const cache = new WeakMap<RichText, string>();

function withPlaceholders(text: RichText): string {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const html = convertLexicalToHTML({
    data: text,
    converters: whitelist,
    disableContainer: true,
    disableIndent: true,
    disableTextAlign: true,
  });
  cache.set(text, html);
  return html;
}

/** Answers the address of a document's page on this site, in a language or in German where only that exists; null where it has none. */
export type FindPage = (
  collection: LinkCollection,
  id: string,
  locale: Locale,
) => { path: string; locale: Locale } | null;

/** Said behind a link that leads from another language to a German page. */
const IN_GERMAN: Record<Locale, string> = {
  de: '',
  'de-simple': ' (in schwerer Sprache)',
  en: ' (in German)',
  nl: ' (in het Duits)',
};

/**
 * Formatted text as HTML for one site and language. A link to a document without a page there, or to no address at all,
 * becomes plain text, and `onDeadLink` is told its words.
 */
export function toHtml(
  text: Maybe<RichText>,
  locale: Locale,
  findPage: FindPage,
  onDeadLink: (words: string) => void,
): string | undefined {
  if (!text) return undefined;
  const html = withPlaceholders(text);
  if (!html) return undefined;
  if (!html.includes('portal:')) return html;
  return html.replace(INTERNAL, (_, collection: string, id: string, words: string) => {
    const isKnown = (LINK_COLLECTIONS as readonly string[]).includes(collection);
    const page = isKnown ? findPage(collection as LinkCollection, id, locale) : null;
    if (page) return `<a href="${page.path}">${words}${page.locale === locale ? '' : IN_GERMAN[locale]}</a>`;
    onDeadLink(words.replace(/<[^>]+>/g, ''));
    return words;
  });
}
