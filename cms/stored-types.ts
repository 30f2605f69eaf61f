import type { FlattenedBlock, FlattenedField, SanitizedConfig } from 'payload';
import { SEARCH_KEY, SORT_KEY } from './src/search-key/fields.ts';
import { CORPUS_COLLECTIONS, FASSUNGEN } from './src/snapshot/database-corpus.ts';

/** Collections that snapshots are made of. */
const READ: ReadonlySet<string> = new Set([...CORPUS_COLLECTIONS, ...FASSUNGEN]);
/** What `Base` says of every document, and by what lists find it. */
const LEFT_OUT: ReadonlySet<string> = new Set(['id', 'updatedAt', 'createdAt', '_status', SEARCH_KEY, SORT_KEY]);

/**
 * TypeScript of `StoredDocuments`: the documents that snapshots are made of as the database gives them (every language at
 * once, relations as ids, each field perhaps missing), read off the fields of their collections. What several of them hold
 * alike has a name of its own.
 */
export function storedTypes({ collections }: Pick<SanitizedConfig, 'collections'>): string {
  const read = collections.filter(({ slug }) => READ.has(slug));
  const once = new Shapes();
  for (const { flattenedFields } of read) once.members(flattenedFields, false);
  const shapes = new Shapes(once.repeated());
  const documents = read.map(({ slug, flattenedFields }) => {
    const members = shapes.members(flattenedFields, false);
    return `  ${slug}: Base & ${indented(literal(members))};`;
  });
  return [
    '// Written by `npm run types` from the fields of the collections.',
    "import type { Base, Id, Maybe, Polymorphic, RichText, Translated } from './stored-values.ts';",
    '',
    ...[...shapes.named].map(([name, members]) => `interface ${name} ${literal(members)}`),
    '',
    'export interface StoredDocuments {',
    ...documents,
    '}',
    '',
  ].join('\n');
}

/** Most characters of a shape that stands in one line. */
const LINE = 130;

function literal(members: readonly string[]): string {
  const line = `{ ${members.map((member) => member.trim()).join(' ')} }`;
  return line.length <= LINE && !line.includes('\n') ? line : ['{', ...members, '}'].join('\n');
}
const indented = (lines: string): string => lines.replaceAll('\n', '\n  ');

/** Fewer members are said where they are. */
const WORTH_A_NAME = 2;

/** A field, and the one that it is in. */
interface Place {
  field: string;
  parent: string;
}

/** The name of a field of documents; of fields within another that have several names, that of what they are entries of. */
function nameFor(places: readonly Place[]): string {
  const [{ field, parent }] = places as [Place];
  const name = parent === '' || places.every((place) => place.field === field) ? field : `${parent}Entry`;
  return name.replace(/^./, (first) => first.toUpperCase());
}

/** The shapes of fields, of which those in `names` (by their members in full) are said by name. */
class Shapes {
  readonly #names: ReadonlyMap<string, string>;
  /** Where each shape was met, by its members: the fields that have it. */
  readonly #met = new Map<string, Place[]>();
  readonly named = new Map<string, readonly string[]>();

  constructor(names: ReadonlyMap<string, string> = new Map()) {
    this.#names = names;
  }

  /** Names for the shapes that were met several times, numbered where two shapes would have one name. */
  repeated(): ReadonlyMap<string, string> {
    const names = new Map<string, string>();
    for (const [text, places] of this.#met) {
      if (places.length < 2) continue;
      const name = nameFor(places);
      const alike = [...names.values()].filter((other) => other.replace(/\d+$/, '') === name).length;
      names.set(text, alike === 0 ? name : `${name}${alike + 1}`);
    }
    return names;
  }

  /** @param translated within a field that is stored once per language, where nothing is stored so again */
  members(fields: readonly FlattenedField[], translated: boolean, parent = ''): string[] {
    return fields.flatMap((field) => {
      if (LEFT_OUT.has(field.name) || field.type === 'join' || ('virtual' in field && field.virtual)) return [];
      const own = 'localized' in field && field.localized === true && !translated;
      const value = this.#value(field, translated || own, parent);
      return [`  ${field.name}?: ${own ? 'Translated' : 'Maybe'}<${indented(value)}>;`];
    });
  }

  #shape(place: Place, fields: readonly FlattenedField[], translated: boolean): string {
    const full = literal(new Shapes().members(fields, translated));
    this.#met.set(full, [...(this.#met.get(full) ?? []), place]);
    const members = this.members(fields, translated, place.field);
    const known = members.length < WORTH_A_NAME ? undefined : this.#names.get(full);
    if (known === undefined) return literal(members);
    this.named.set(known, members);
    return known;
  }

  #value(field: FlattenedField, translated: boolean, parent: string): string {
    const place = { field: field.name, parent };
    switch (field.type) {
      case 'array':
        return `${this.#shape(place, field.flattenedFields, translated)}[]`;
      case 'group':
      case 'tab':
        return this.#shape(place, field.flattenedFields, translated);
      case 'blocks':
        return `(${(field.blocks as FlattenedBlock[]).map((block) => this.#block(block, translated)).join(' | ')})[]`;
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

  #block({ slug, flattenedFields }: FlattenedBlock, translated: boolean): string {
    return `{ blockType: '${slug}' } & ${this.#shape({ field: slug, parent: 'block' }, flattenedFields, translated)}`;
  }
}

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
