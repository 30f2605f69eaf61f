import type { CollectionBeforeOperationHook, Where, WhereField } from 'payload';
import { SEARCH_KEY, SORT_KEY } from './fields.ts';
import { searchWords } from './keys.ts';

/** Operations that look for documents. */
const READS = new Set(['read', 'count', 'readDistinct']);
/** Operators of a search field, which ask whether words occur. */
const SEARCHES = new Set(['like', 'contains']);
/** In no search key: those hold letters, digits and spaces alone. */
const NOTHING = '?';

interface Query {
  where?: Where;
  sort?: string | string[];
}

/**
 * Lets whoever searches or sorts by the title ask the keys instead: the search field of a list, its filters, the head of its
 * column, the choice of a relation, REST.
 */
export const askKeys =
  (title: string): CollectionBeforeOperationHook =>
  ({ args, operation }) => {
    if (!READS.has(operation)) return;
    const query = args as Query;
    return {
      ...args,
      ...(query.where ? { where: askedWhere(query.where, title) } : {}),
      ...(query.sort ? { sort: askedSort(query.sort, title) } : {}),
    } as typeof args;
  };

function askedWhere(where: Where, title: string): Where {
  const parts = Object.entries(where).map(([path, condition]): Where => {
    if (path.toLowerCase() === 'and' || path.toLowerCase() === 'or')
      return { [path]: (Array.isArray(condition) ? condition : []).map((part) => askedWhere(part, title)) };
    // Versions are asked for by the same paths, below `version`.
    const prefix = path.startsWith('version.') ? 'version.' : '';
    const field = path.slice(prefix.length);
    return field === title || field === SEARCH_KEY
      ? { and: askedField(path, `${prefix}${SEARCH_KEY}`, condition as WhereField) }
      : ({ [path]: condition } as Where);
  });
  return parts.length === 1 ? parts[0]! : parts.length === 0 ? where : { and: parts };
}

const askedField = (path: string, key: string, condition: WhereField): Where[] =>
  Object.entries(condition).map(([operator, value]): Where => {
    if (!SEARCHES.has(operator) || typeof value !== 'string' || value.trim() === '')
      return { [path]: { [operator]: value } } as Where;
    const words = searchWords(value);
    return { [key]: words ? { like: words } : { equals: NOTHING } };
  });

const askedSort = (sort: string | string[], title: string): string | string[] => {
  const asked = (Array.isArray(sort) ? sort : sort.split(',')).map((path) =>
    path.replace(new RegExp(`^(-?(?:version\\.)?)${title}$`), `$1${SORT_KEY}`),
  );
  return Array.isArray(sort) ? asked : asked.join(',');
};
