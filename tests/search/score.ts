import type { PortalSnapshot } from '@serviceportal/content-types';
import type { Query } from './queries.ts';

/** How good answers are; shares from 0 to 1. */
export interface Score {
  first: number;
  three: number;
  /** Mean reciprocal rank of the first right answer. */
  mrr: number;
  /** Queries that find nothing at all. */
  none: number;
}

/** Asks all queries, one after the other. `search` gives paths of pages, best first. */
export async function scoreOf(
  queries: readonly Query[],
  { leistungen }: Pick<PortalSnapshot, 'leistungen'>,
  search: (query: string) => Promise<readonly string[]>,
): Promise<Score> {
  const keys = new Map(leistungen.map(({ slug, leikaId }) => [`/leistungen/${slug}/`, leikaId]));
  const sum: Score = { first: 0, three: 0, mrr: 0, none: 0 };
  for (const { text, accepted } of queries) {
    const found = await search(text);
    const rank = found.findIndex((path) => accepted.includes(keys.get(path) ?? '')) + 1;
    if (rank === 1) sum.first += 1;
    if (rank >= 1 && rank <= 3) sum.three += 1;
    if (rank >= 1) sum.mrr += 1 / rank;
    if (found.length === 0) sum.none += 1;
  }
  const share = (count: number) => count / queries.length;
  return { first: share(sum.first), three: share(sum.three), mrr: share(sum.mrr), none: share(sum.none) };
}
