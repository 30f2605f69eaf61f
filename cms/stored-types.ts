import type { FlattenedBlock, FlattenedField, SanitizedConfig } from 'payload';

/**
 * TypeScript of `StoredDocuments`: every collection's documents as the database gives them (every language at once,
 * relations as ids, each field perhaps missing), read off the fields of the collections.
 */
export function storedTypes({ collections }: Pick<SanitizedConfig, 'collections'>): string {
  const documents = collections
    .filter(({ slug }) => !slug.startsWith('payload-'))
    .map(({ slug, flattenedFields }) => `  ${slug}: Base & ${indented(shapeOf(flattenedFields, false))};`);
  return [
    '// Written by `npm run types` from the fields of the collections.',
    "import type { Base, Id, Maybe, Polymorphic, RichText, Translated } from './stored-values.ts';",
    '',
    'export interface StoredDocuments {',
    ...documents,
    '}',
    '',
  ].join('\n');
}

/** What `Base` says of every document. */
const BASE: ReadonlySet<string> = new Set(['id', 'updatedAt', 'createdAt', '_status']);

/** @param translated within a field that is stored once per language, where nothing is stored so again */
function shapeOf(fields: readonly FlattenedField[], translated: boolean): string {
  const members = fields.flatMap((field) => {
    if (BASE.has(field.name) || field.type === 'join' || ('virtual' in field && field.virtual)) return [];
    const own = 'localized' in field && field.localized === true && !translated;
    const value = valueOf(field, translated || own);
    return [`  ${field.name}?: ${own ? 'Translated' : 'Maybe'}<${indented(value)}>;`];
  });
  return ['{', ...members, '}'].join('\n');
}

const indented = (lines: string): string => lines.replaceAll('\n', '\n  ');

function valueOf(field: FlattenedField, translated: boolean): string {
  switch (field.type) {
    case 'array':
      return `(${shapeOf(field.flattenedFields, translated)})[]`;
    case 'group':
    case 'tab':
      return shapeOf(field.flattenedFields, translated);
    case 'blocks':
      return `(${(field.blocks as FlattenedBlock[]).map((block) => blockOf(block, translated)).join(' | ')})[]`;
    case 'richText':
      return 'RichText';
    case 'checkbox':
      return 'boolean';
    case 'json':
      return 'unknown';
    default:
      return 'hasMany' in field && field.hasMany ? `(${oneOf(field)})[]` : oneOf(field);
  }
}

const blockOf = ({ slug, flattenedFields }: FlattenedBlock, translated: boolean): string =>
  `{ blockType: '${slug}' } & ${shapeOf(flattenedFields, translated)}`;

/** One value of a field that may hold several. */
function oneOf(field: FlattenedField): string {
  switch (field.type) {
    case 'number':
      return 'number';
    case 'select':
    case 'radio':
      return field.options.map((option) => `'${typeof option === 'string' ? option : option.value}'`).join(' | ');
    case 'relationship':
    case 'upload':
      return Array.isArray(field.relationTo) ? 'Polymorphic' : 'Id';
    default:
      return 'string';
  }
}
