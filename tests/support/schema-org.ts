import { readFileSync } from 'node:fs';

/**
 * schema.org's own definition of its terms: what is a kind of what, which properties a type has, what they take. Read from
 * the vocabulary as it is published (`schemaorg-current-http`), as a package carries it.
 */
const NAMESPACE = 'http://schema.org/';
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const SUB_CLASS = 'http://www.w3.org/2000/01/rdf-schema#subClassOf';
const CLASS = 'http://www.w3.org/2000/01/rdf-schema#Class';

const statements = readFileSync(new URL('schema.nq', import.meta.resolve('@vocabulary/schema')), 'utf8').matchAll(
  /^<([^>]+)> <([^>]+)> <([^>]+)> /gm,
);
const known = new Map<string, Map<string, Set<string>>>();
for (const [, subject, predicate, object] of statements) {
  const properties = known.get(subject!) ?? new Map<string, Set<string>>();
  known.set(subject!, properties.set(predicate!, (properties.get(predicate!) ?? new Set()).add(object!)));
}
const objects = (subject: string, predicate: string): ReadonlySet<string> =>
  known.get(subject)?.get(predicate) ?? new Set();
const term = (name: string) => `${NAMESPACE}${name}`;

/** A type with all it is a kind of. */
function ancestors(type: string): Set<string> {
  const all = new Set([type]);
  for (const each of all) for (const parent of objects(each, SUB_CLASS)) all.add(parent);
  return all;
}

const isKindOf = (type: string, ranges: ReadonlySet<string>) => [...ancestors(type)].some((each) => ranges.has(each));

/** How each data type is written in JSON-LD (ISO 8601 for dates and times). */
const DATA_TYPES: Record<string, (value: unknown) => boolean> = {
  Text: (value) => typeof value === 'string' && value.trim() !== '',
  URL: (value) => typeof value === 'string' && /^https?:/.test(value) && URL.canParse(value),
  Date: (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value)),
  DateTime: (value) =>
    typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(value),
  Time: (value) => typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/.test(value),
  Number: (value) => typeof value === 'number' || (typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value)),
  Integer: (value) => typeof value === 'number' && Number.isInteger(value),
  Boolean: (value) => typeof value === 'boolean',
};

type Node = Record<string, unknown>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What is wrong with a block of JSON-LD by schema.org's definitions; nothing, when it is right. */
export function schemaOrgProblems(json: string): string[] {
  const root = JSON.parse(json) as Node;
  const problems: string[] = [];
  if (root['@context'] !== 'https://schema.org') problems.push(`@context is ${String(root['@context'])}`);
  const graph = root['@graph'];
  if (!Array.isArray(graph) || graph.length === 0) return [...problems, 'there is no @graph'];
  const byId = new Map<unknown, Node>();
  collect(graph, byId);
  for (const node of graph) checkNode(node, '', byId, problems);
  return problems;
}

function collect(value: unknown, byId: Map<unknown, Node>): void {
  if (Array.isArray(value)) for (const each of value) collect(each, byId);
  if (!isNode(value)) return;
  if (value['@id'] && value['@type']) byId.set(value['@id'], value);
  collect(Object.values(value), byId);
}

function checkNode(node: Node, where: string, byId: ReadonlyMap<unknown, Node>, problems: string[]): void {
  const name = node['@type'];
  const type = term(String(name));
  const path = `${where}${String(name)}`;
  if (!objects(type, TYPE).has(CLASS)) {
    problems.push(`${path}: schema.org has no such type`);
    return;
  }
  const types = ancestors(type);
  for (const [key, value] of Object.entries(node)) {
    if (key === '@type') continue;
    if (key === '@id') {
      if (!DATA_TYPES.URL!(value)) problems.push(`${path}/@id: no address: ${String(value)}`);
      continue;
    }
    // What a client has to fill in is written as "<property>-input" (schema.org/docs/actions.html).
    const [, input] = /^(.+)-input$/.exec(key) ?? [];
    const property = term(input ?? key);
    const domains = objects(property, term('domainIncludes'));
    if (![...domains].some((domain) => types.has(domain))) problems.push(`${path}/${key}: not a property of this type`);
    const ranges = input ? new Set([term('Text')]) : objects(property, term('rangeIncludes'));
    const values = Array.isArray(value) ? value : [value];
    if (values.length === 0) problems.push(`${path}/${key}: empty`);
    for (const each of values) checkValue(each, ranges, `${path}/${key}`, byId, problems);
  }
}

function checkValue(
  value: unknown,
  ranges: ReadonlySet<string>,
  path: string,
  byId: ReadonlyMap<unknown, Node>,
  problems: string[],
): void {
  const expected = [...ranges].map((range) => range.replace(NAMESPACE, '')).join(' or ');
  if (isNode(value)) {
    const reference = value['@type'] === undefined;
    const node = reference ? byId.get(value['@id']) : value;
    if (!node) problems.push(`${path}: nothing bears the @id ${String(value['@id'])}`);
    else if (!isKindOf(term(String(node['@type'])), ranges))
      problems.push(`${path}: ${String(node['@type'])} in place of ${expected}`);
    if (!reference) checkNode(value, `${path}/`, byId, problems);
    return;
  }
  const isOfDataType = Object.entries(DATA_TYPES).some(([name, isRight]) => ranges.has(term(name)) && isRight(value));
  const member = typeof value === 'string' ? value.replace(/^https:/, 'http:') : '';
  const isMember = [...objects(member, TYPE)].some((type) => isKindOf(type, ranges));
  if (!isOfDataType && !isMember) problems.push(`${path}: ${JSON.stringify(value)} in place of ${expected}`);
}

/** The blocks of JSON-LD of a page. */
export const jsonLdOf = (html: string): string[] =>
  [...html.matchAll(/<script[^>]* type="application\/ld\+json"[^>]*>(.*?)<\/script>/gs)].map(([, json]) => json!);
