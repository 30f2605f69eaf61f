import type { CollectionBeforeOperationHook, FlattenedField, Where } from 'payload';
import { refuse } from '../refuse.ts';

/** What may follow a relation in the path of a query: it says which document, and nothing that stands in it. */
const OF_THE_RELATION = new Set(['id', '_id', 'value', 'value.id', 'relationTo']);

/** True where a path asks what stands in a related document, e.g. `stelle.name` or `version.bloecke.stelle.name`. */
export function crossesRelation(path: string, fields: readonly FlattenedField[]): boolean {
  const [name, ...rest] = path.replaceAll('__', '.').split('.');
  if (name === undefined || rest.length === 0) return false;
  // In versions `parent` is the document itself, and what it is now is not what it was.
  if (name === 'parent') return !OF_THE_RELATION.has(rest.join('.'));
  const further = rest.join('.');
  const field = fields.find((candidate) => candidate.name === name);
  // A language, the number of a row, the name of a block, or `version`: the fields stay where they are.
  if (!field) return crossesRelation(further, fields);
  if (field.type === 'relationship' || field.type === 'upload' || field.type === 'join')
    return !OF_THE_RELATION.has(further);
  if (field.type === 'blocks')
    return field.blocks.some((block) => typeof block !== 'string' && crossesRelation(further, block.flattenedFields));
  return 'flattenedFields' in field && crossesRelation(further, field.flattenedFields);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

/** The value of a comparison is a value or names a document; an object of anything else would be a query of its own. */
const isPlain = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.every(isPlain)
    : !isRecord(value) || Object.keys(value).every((key) => key === 'relationTo' || key === 'value');

function asksOthers(where: unknown, fields: readonly FlattenedField[]): boolean {
  if (!isRecord(where)) return false;
  return Object.entries(where).some(([key, condition]) => {
    if (/^(and|or)$/i.test(key)) return Array.isArray(condition) && condition.some((item) => asksOthers(item, fields));
    return crossesRelation(key, fields) || (isRecord(condition) && !Object.values(condition).every(isPlain));
  });
}

/** Most conditions of a question; databases answer those with many more by an error of their own. */
const MOST_CONDITIONS = 500;

function conditionsIn(where: unknown): number {
  if (!isRecord(where)) return 0;
  return Object.entries(where).reduce(
    (sum, [key, value]) => sum + (/^(and|or)$/i.test(key) && Array.isArray(value) ? value.reduce(addConditions, 0) : 1),
    0,
  );
}
const addConditions = (sum: number, where: unknown): number => sum + conditionsIn(where);

/** What operations take that names fields. */
interface Question {
  where?: Where;
  sort?: string | string[];
  field?: string;
}

/**
 * Refuses a question of an editor that asks what stands in a related document: which of one’s own drafts names an office
 * „that begins with M“ would tell, letter by letter, what others have not published. Relations are asked for by their id.
 */
export const askOwnFieldsOnly: CollectionBeforeOperationHook = ({ args, collection, overrideAccess, req }) => {
  if (overrideAccess === true) return args;
  const { where, sort, field } = args as Question;
  if (where !== undefined && where !== null && !isRecord(where))
    refuse(req, 'Diese Suche nennt keine Bedingungen. Bitte laden Sie die Liste neu.', { status: 400 });
  if (conditionsIn(where) > MOST_CONDITIONS)
    refuse(req, `Diese Suche hat mehr als ${MOST_CONDITIONS} Bedingungen. Bitte suchen Sie in mehreren Schritten.`, {
      status: 400,
    });
  const fields = collection.flattenedFields;
  const named = [...(Array.isArray(sort) ? sort : (sort?.split(',') ?? [])), ...(field ? [field] : [])];
  if (asksOthers(where, fields) || named.some((path) => crossesRelation(path.replace(/^-/, ''), fields)))
    refuse(
      req,
      'Nach dem Inhalt verknüpfter Dokumente kann hier nicht gesucht oder sortiert werden. Bitte suchen Sie in der Liste jener Dokumente.',
      { status: 403 },
    );
  return args;
};
