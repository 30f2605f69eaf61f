import type { CollectionSlug, PayloadRequest } from 'payload';
import { idOf } from '../access/roles.ts';

interface Node extends Record<string, unknown> {
  children?: unknown;
}

interface Target {
  collection: string;
  id: string;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
const childrenOf = ({ children }: Node): Node[] => (Array.isArray(children) ? children.filter(isNode) : []);
const keyOf = ({ collection, id }: Target): string => `${collection}:${id}`;

interface LinkFields {
  linkType?: unknown;
  doc?: { relationTo?: unknown; value?: unknown } | null;
}

const isInternal = (node: Node) => (node['fields'] as LinkFields | null | undefined)?.linkType === 'internal';

/** The document that a link leads to; undefined where it names none. */
function targetOf(node: Node): Target | undefined {
  const { doc } = node['fields'] as LinkFields;
  const id = idOf(doc?.value);
  return id && typeof doc?.relationTo === 'string' ? { collection: doc.relationTo, id } : undefined;
}

/** What the links of a text lead to. */
function linksIn(node: Node): (Target | undefined)[] {
  return [...(isInternal(node) ? [targetOf(node)] : []), ...childrenOf(node).flatMap(linksIn)];
}

/**
 * Formatted text in which what linked to a document that is gone is plain text. A link to one that is there, published or
 * not, stays.
 */
export async function withoutDeadLinks<Value>(value: Value, req: PayloadRequest): Promise<Value> {
  const root = (value as { root?: unknown } | null | undefined)?.root;
  const links = isNode(root) ? linksIn(root) : [];
  if (!isNode(root) || links.length === 0) return value;
  const targets = links.filter((target) => target !== undefined);
  const there = new Set<string>();
  for (const [collection, wanted] of Map.groupBy(targets, (target) => target.collection)) {
    if (!(collection in req.payload.collections)) continue;
    const { docs } = await req.payload.db.find<{ id: string }>({
      collection: collection as CollectionSlug,
      where: { id: { in: [...new Set(wanted.map(({ id }) => id))] } },
      select: { updatedAt: true },
      pagination: false,
      limit: 0,
      req,
    });
    for (const { id } of docs) there.add(keyOf({ collection, id }));
  }
  const isDead = (target: Target | undefined) => !target || !there.has(keyOf(target));
  if (!links.some(isDead)) return value;
  const [unlinked] = plainWhereDead(root, isDead);
  return { ...value, root: unlinked };
}

/** A node without dead links; what a dead link holds stands in its place. */
function plainWhereDead(node: Node, isDead: (target: Target | undefined) => boolean): Node[] {
  const children = childrenOf(node).flatMap((child) => plainWhereDead(child, isDead));
  if (isInternal(node) && isDead(targetOf(node))) return children;
  return [Array.isArray(node.children) ? { ...node, children } : node];
}
