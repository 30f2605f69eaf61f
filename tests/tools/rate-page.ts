import lighthouse, { type Config, type Result } from 'lighthouse';

/** The four categories, in the order in which people name them. */
export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof CATEGORIES)[number];

/** One page as Lighthouse rates it. */
export interface Rating {
  /** 0 to 100. */
  scores: Record<Category, number>;
  /** What keeps a score from 100, e.g. `performance: Largest Contentful Paint 2.6 s`. */
  faults: string[];
  /** Runs it took. */
  runs: number;
}

/** The machine does other things, too: the best of so many runs counts, and one that failed is no answer. */
const MOST_RUNS = 3;

/**
 * Rates a page on a simulated phone (Lighthouse's own preset) with the browser that listens on a port.
 * @throws Error when no run came to an end
 */
export async function rate(url: string, port: number): Promise<Rating> {
  let best: Rating | undefined;
  let failure: unknown;
  for (let runs = 1; runs <= MOST_RUNS && best?.scores.performance !== 100; runs++)
    try {
      const rating = await run(url, port);
      best = best && best.scores.performance >= rating.scores.performance ? { ...best, runs } : { ...rating, runs };
    } catch (error) {
      failure = error;
    }
  if (!best) throw failure;
  return best;
}

async function run(url: string, port: number): Promise<Omit<Rating, 'runs'>> {
  const flags = { port, onlyCategories: [...CATEGORIES], logLevel: 'error' as const, output: 'json' as const };
  const answer = await lighthouse(url, flags, { extends: 'lighthouse:default' } satisfies Config);
  if (!answer) throw new Error(`Lighthouse has no answer for ${url}.`);
  const { lhr } = answer;
  if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`);
  const scoreOf = (category: Category) => Math.round((lhr.categories[category]?.score ?? 0) * 100);
  return {
    scores: Object.fromEntries(CATEGORIES.map((category) => [category, scoreOf(category)])) as Rating['scores'],
    faults: CATEGORIES.flatMap((category) => faultsOf(lhr, category)),
  };
}

function faultsOf({ categories, audits }: Result, category: Category): string[] {
  return (categories[category]?.auditRefs ?? [])
    .filter(({ weight }) => weight > 0)
    .flatMap(({ id }) => {
      const audit = audits[id];
      if (!audit || audit.score === null || audit.score >= 0.995) return [];
      const { title, displayValue = '', details } = audit;
      const items = details && 'items' in details && Array.isArray(details.items) ? details.items : [];
      const where = items
        .map(
          (item) =>
            (item as { node?: { selector?: string }; url?: string }).node?.selector ?? item.url ?? item.description,
        )
        .filter((each) => typeof each === 'string');
      return [[`${category}: ${id}`, title, displayValue, ...where.slice(0, 3)].filter(Boolean).join(' · ')];
    });
}
