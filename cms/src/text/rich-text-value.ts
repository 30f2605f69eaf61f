import { asLine, cleanCharacters, href } from '@serviceportal/content-types';
import type { LexicalRichTextAdapter } from '@payloadcms/richtext-lexical';

/** A node of the editor's tree, as it comes in: nothing is known but that it should have a type. */
interface Node extends Record<string, unknown> {
  type: string;
  children?: unknown;
}

/** Deeper trees are made by programs alone, and every reader of a tree calls itself once for each level. */
const DEEPEST = 32;

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
  return faultIn(root, types, 0);
}

function faultIn(node: Node, types: ReadonlySet<string>, depth: number): string | undefined {
  if (!types.has(node.type))
    return `Der Text enthält einen Baustein, den der Editor nicht kennt („${node.type}“). Bitte schreiben Sie dessen Inhalt als Absatz oder Liste.`;
  if (depth > DEEPEST) return 'Der Text ist zu tief verschachtelt. Bitte gliedern Sie ihn mit weniger Ebenen.';
  if ((node.type === 'text' || node.type === 'tab') && typeof node['text'] !== 'string')
    return 'Der Text enthält eine Stelle ohne Wörter. Bitte schreiben Sie sie im Editor neu.';
  if (node.children === undefined) return undefined;
  if (!Array.isArray(node.children) || !node.children.every(isNode))
    return 'Der Text enthält eine Stelle, die kein Text ist. Bitte schreiben Sie sie im Editor neu.';
  for (const child of node.children as Node[]) {
    const fault = faultIn(child, types, depth + 1);
    if (fault) return fault;
  }
  return undefined;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

/** The same formatted text with its words and addresses cleaned; a value without fault is expected. */
export function cleanRichText<Value>(value: Value): Value {
  return { ...value, root: cleanNode((value as { root: Node }).root) };
}

function cleanNode(node: Node): Node {
  const fields = node['fields'];
  return {
    ...node,
    ...(node.type === 'text' && { text: asLine(cleanCharacters(node['text'] as string)) }),
    ...(isLink(fields) && { fields: { ...fields, url: cleanAddress(fields.url) } }),
    ...(Array.isArray(node.children) && { children: (node.children as Node[]).map(cleanNode) }),
  };
}

const isLink = (fields: unknown): fields is { url: string } =>
  typeof (fields as { url?: unknown } | null | undefined)?.url === 'string';

/** Address without what is none of its characters; one that people write without `https://` gets it. */
function cleanAddress(url: string): string {
  const address = cleanCharacters(url).trim();
  return /^www\.[^\s/]+\.[a-z]/i.test(address) ? `https://${address}` : address;
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

/** Says in a sentence for editors why an address leads nowhere. */
export function addressFaultOf(url: unknown): string | undefined {
  if (!url) return 'Die Adresse fehlt. Bitte geben Sie eine an, oder entfernen Sie den Link.';
  return href.safeParse(url).success
    ? undefined
    : `„${String(url)}“ ist keine Internet-Adresse. Sie beginnt mit https://, für Seiten dieses Portals mit einem Schrägstrich.`;
}
