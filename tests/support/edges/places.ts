import type { Field } from 'payload';

/** A field of a document, with the way to it: names, and the numbers of rows. */
export interface Place {
  path: string[];
  field: Field;
}

type Data = Record<string, unknown>;

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The fields of a document that its form shows, as far as the document has rows and groups to hold them: of lists the first
 * row, of lists of blocks every row.
 */
export function placesOf(
  fields: readonly Field[],
  document: Data,
  data: Data = document,
  path: string[] = [],
): Place[] {
  return fields.flatMap((field) => {
    if (field.type === 'tabs')
      return field.tabs.flatMap((tab) =>
        'name' in tab
          ? placesOf(tab.fields, document, isData(data[tab.name]) ? (data[tab.name] as Data) : {}, [...path, tab.name])
          : placesOf(tab.fields, document, data, path),
      );
    if (!('name' in field)) return 'fields' in field ? placesOf(field.fields, document, data, path) : [];
    if (!isInForm(field, document, data)) return [];
    const here = [...path, field.name];
    const value = data[field.name];
    return [{ path: here, field }, ...inside(field, value, document, here)];
  });
}

function inside(field: Field, value: unknown, document: Data, path: string[]): Place[] {
  if (field.type === 'group') return placesOf(field.fields, document, isData(value) ? value : {}, path);
  if (!Array.isArray(value)) return [];
  if (field.type === 'array') return isData(value[0]) ? placesOf(field.fields, document, value[0], [...path, '0']) : [];
  if (field.type === 'blocks')
    return value.flatMap((row: Data, index) => {
      const block = field.blocks.find(({ slug }) => slug === row.blockType);
      return block ? placesOf(block.fields, document, row, [...path, String(index)]) : [];
    });
  return [];
}

/** What Payload adds by itself, what hooks write and what the form hides is nobody's to fill in. */
const NOT_TYPED = new Set(['id', 'createdAt', 'updatedAt', '_status', 'blockName', 'blockType']);

function isInForm(field: Field & { name: string }, document: Data, data: Data): boolean {
  if (NOT_TYPED.has(field.name) || ('virtual' in field && field.virtual)) return false;
  const { hidden, condition } = (field.admin ?? {}) as {
    hidden?: boolean;
    condition?: (document: Data, data: Data, context: Data) => boolean;
  };
  if (hidden || ('hidden' in field && field.hidden)) return false;
  return !condition || condition(document, data, { operation: 'create', path: [], user: null });
}

/** A copy of the document with another value at a place. */
export function withValue(document: Data, [name, ...rest]: string[], value: unknown): Data {
  const key = name ?? '';
  const next = rest.length === 0 ? value : withValue((document[key] ?? {}) as Data, rest, value);
  return Array.isArray(document)
    ? (document.map((row: unknown, index) => (String(index) === key ? next : row)) as unknown as Data)
    : { ...document, [key]: next };
}

export function valueAt(document: Data, path: string[]): unknown {
  return path.reduce<unknown>((value, name) => (value as Data | undefined)?.[name], document);
}
