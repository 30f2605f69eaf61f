import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What somebody types, and the LeiKa keys of the Leistungen that answer it. */
export interface Query {
  text: string;
  accepted: readonly string[];
}

/** `tuned`: what the search may be adjusted to. `kept`: a third set aside, of which nobody looks at more than the sums. */
export type QuerySet = 'tuned' | 'kept';

const FILES: Record<QuerySet, string> = { tuned: 'queries.tsv', kept: 'queries-kept.tsv' };

export function readQueries(set: QuerySet): Query[] {
  const [, ...lines] = readFileSync(join(import.meta.dirname, FILES[set]), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => {
    const [text, keys] = line.split('\t');
    if (!text || !keys) throw new Error(`${FILES[set]}: a line has a query, a tab and LeiKa keys, but one has not`);
    return { text, accepted: keys.split(',') };
  });
}
