import { asLine, cleanCharacters } from '@serviceportal/content-types';
import type { LexicalRichTextAdapter } from '@payloadcms/richtext-lexical';
import { idOf } from '../access/roles.ts';
import { cleanAddress } from './address.ts';

/** A node of the editor's tree, as it comes in: nothing is known but that it should have a type. */
interface Node extends Record<string, unknown> {
  type: string;
  children?: unknown;
}

/** Deeper trees are made by programs alone, and every reader of a tree calls itself once for each level. */
const DEEPEST = 32;
/** Some ten times as many paragraphs, breaks and pieces of text as the longest text has that may be written. */
const MOST_NODES = 20_000;

/** Nodes every editor has. */
const BASE_TYPES = ['root', 'paragraph', 'text', 'linebreak', 'tab'];

/** The nodes that the editor of a field can hold. */
export function nodeTypesOf({ editorConfig }: LexicalRichTextAdapter): ReadonlySet<string> {
  const own = editorConfig.features.nodes.map(({ node }) => ('with' in node ? node.replace : node).getType());
  return new Set([...BASE_TYPES, ...own]);
}

/**
 * Says in a sentence for editors why a value is no formatted text that an editor of these nodes could have made; undefined
 * where it is one.
 */
export function faultOf(value: unknown, types: ReadonlySet<string>): string | undefined {
  const root = isNode((value as { root?: unknown } | null)?.root) ? (value as { root: Node }).root : undefined;
  if (root?.type !== 'root' || !Array.isArray(root.children))
    return 'Das ist kein formatierter Text. Bitte schreiben Sie den Text im Editor; leer ist das Feld „null“.';
  if (root.children.length === 0)
    return 'Dieser formatierte Text hat keinen Absatz. Bitte schreiben Sie etwas; leer ist das Feld „null“.';
  return faultIn(root, { types, left: MOST_NODES }, 0);
}

/** What a tree is held to; `left` counts down its nodes. */
interface Limits {
  types: ReadonlySet<string>;
  left: number;
}

function faultIn(node: Node, limits: Limits, depth: number): string | undefined {
  limits.left -= 1;
  if (limits.left < 0)
    return 'Der Text hat zu viele Absätze oder Zeilenumbrüche. Bitte entfernen Sie leere Zeilen, oder teilen Sie den Text auf.';
  if (!limits.types.has(node.type))
    return `Der Text enthält einen Baustein, den der Editor nicht kennt („${node.type}“). Bitte schreiben Sie dessen Inhalt als Absatz oder Liste.`;
  if (depth > DEEPEST) return 'Der Text ist zu tief verschachtelt. Bitte gliedern Sie ihn mit weniger Ebenen.';
  if ((node.type === 'text' || node.type === 'tab') && typeof node['text'] !== 'string')
    return 'Der Text enthält eine Stelle ohne Wörter. Bitte schreiben Sie sie im Editor neu.';
  if (node.children === undefined) return undefined;
  if (!Array.isArray(node.children) || !node.children.every(isNode))
    return 'Der Text enthält eine Stelle, die kein Text ist. Bitte schreiben Sie sie im Editor neu.';
  for (const child of node.children as Node[]) {
    const fault = faultIn(child, limits, depth + 1);
    if (fault) return fault;
  }
  return undefined;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

/** True for formatted text of nodes of any kind. */
export const isFormattedText = (value: unknown): boolean => {
  const root = (value as { root?: unknown } | null)?.root;
  return isNode(root) && isWhole(root);
};

const isWhole = (node: Node): boolean =>
  (node.type !== 'text' || typeof node['text'] === 'string') &&
  (!Array.isArray(node.children) || node.children.every((child) => isNode(child) && isWhole(child)));

/** The same formatted text with its words and addresses cleaned; a value without fault is expected. */
export function cleanRichText<Value>(value: Value): Value {
  return { ...value, root: cleanNode((value as { root: Node }).root) };
}

function cleanNode(node: Node): Node {
  const fields = node['fields'];
  return {
    ...node,
    ...(node.type === 'text' && { text: asLine(cleanCharacters(node['text'] as string)) }),
    ...(node.type === 'heading' && { tag: headingOf(node['tag']) }),
    ...(isRecord(fields) && { fields: cleanLink(fields) }),
    ...(Array.isArray(node.children) && { children: (node.children as Node[]).map(cleanNode) }),
  };
}

/** The headings that the editor offers; what was pasted with others gets the nearest. */
const headingOf = (tag: unknown) => (/^h[4-6]$/.test(String(tag)) ? 'h4' : 'h3');

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The address, or the id of the document, that a link leads to. */
function cleanLink(fields: Record<string, unknown>): Record<string, unknown> {
  const { url, doc } = fields;
  return {
    ...fields,
    ...(typeof url === 'string' && { url: cleanAddress(url) }),
    ...(isRecord(doc) && { doc: { ...doc, value: idOf(doc['value']) } }),
  };
}

/** Bit of a text node's format. */
const STRUCK_THROUGH = 4;

/** Says in a sentence for editors that words are struck through, as no page can show them; undefined where none are. */
export function struckFaultOf(value: unknown): string | undefined {
  const root = (value as { root?: unknown } | null | undefined)?.root;
  const words = isNode(root) ? struckWords(root) : undefined;
  return words === undefined
    ? undefined
    : `„${words.slice(0, 60)}“ ist durchgestrichen. Auf der Website stünde es ohne Strich; bitte entfernen Sie diese Wörter.`;
}

function struckWords(node: Node): string | undefined {
  const { text, format } = node as { text?: unknown; format?: unknown };
  if (typeof text === 'string' && text.trim() && typeof format === 'number' && (format & STRUCK_THROUGH) !== 0)
    return text;
  return (Array.isArray(node.children) ? node.children : []).filter(isNode).map(struckWords).find(Boolean);
}

/** Says in a sentence for editors that a link to a page has no words to show; undefined where all have. */
export function linkFaultOf(value: unknown): string | undefined {
  const root = (value as { root?: unknown } | null | undefined)?.root;
  return isNode(root) && hasWordlessLink(root)
    ? 'Ein Link auf eine Seite dieses Portals hat keine Wörter. Bitte schreiben Sie welche, oder entfernen Sie den Link.'
    : undefined;
}

function hasWordlessLink(node: Node): boolean {
  const children = (Array.isArray(node.children) ? node.children : []).filter(isNode);
  const isInternal = (node['fields'] as { linkType?: unknown } | undefined)?.linkType === 'internal';
  if (node.type === 'link' && isInternal)
    return !children.some(({ text }) => typeof text === 'string' && text.trim() !== '');
  return children.some(hasWordlessLink);
}
