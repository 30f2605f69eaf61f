import pLimit from 'p-limit';
import type { SitePage } from '../src/view/page.ts';
import { faultOf } from './addresses.ts';
import { missingFile } from './checks.ts';
import { errorTold } from './error.ts';
import { endlessError, type PageFault, type WorkJournal } from './faults.ts';
import type { Entry } from './manifest.ts';
import { ThreadEnded, type PageAnswer, type Threads } from './threads/tasks.ts';

/** Most pages that cross to a thread at a time: enough that crossing costs little, few enough that all threads end together. */
const MOST_IN_BATCH = 24;

export type MadePages = Map<string, Omit<Entry, 'hash'>>;

export interface ProduceOptions {
  threads: Threads;
  journal: WorkJournal;
  /** The site's own, without a slash at the end. */
  origin: string;
  /** Document root of the release in the making. */
  folder: string;
  leadsNowhere: (target: string) => boolean;
  onProgress?: (progress: { done: number; total: number }) => void;
}

/**
 * Makes pages in the threads and writes them into a release. What is under suspicion goes first and alone, so that it is
 * known if it ends the process; a page that ends its thread is a fault of that page.
 */
export async function producePages(
  pages: readonly SitePage[],
  options: ProduceOptions,
): Promise<{ made: MadePages; faults: PageFault[] }> {
  const { threads, journal, leadsNowhere } = options;
  const made: MadePages = new Map();
  const faults: PageFault[] = [];

  const take = (page: SitePage, answer: PageAnswer): 'again' | undefined => {
    if ('error' in answer) {
      // Of no page: the next one would meet it as well.
      if (answer.error.code === 'system') throw errorTold(answer.error);
      faults.push(faultOf(page, errorTold(answer.error)));
      return undefined;
    }
    const { entry, requests } = answer;
    const missing = requests.filter(leadsNowhere);
    if (missing.length > 0) faults.push(faultOf(page, missingFile(page.path, missing)));
    else if (entry.links.some(leadsNowhere)) return 'again';
    else made.set(page.path, entry);
    return undefined;
  };

  const make = (some: readonly SitePage[], deadTargets: ReadonlyMap<string, string[]>): Promise<PageAnswer[]> => {
    const end = journal.begin(...some);
    const jobs = some.map(({ path, site, view, redirects }) => ({
      path,
      address: redirects ? '/' : path,
      site,
      view,
      deadTargets: deadTargets.get(path) ?? [],
    }));
    return threads.perform('pages', { pages: jobs, origin: options.origin, folder: options.folder }).finally(end);
  };

  /** Makes some pages; those with links to what is not there a second time, without these links. */
  const batch = async (some: readonly SitePage[], deadTargets: ReadonlyMap<string, string[]>): Promise<void> => {
    let answers: PageAnswer[];
    try {
      answers = await make(some, deadTargets);
    } catch (error) {
      const culprit = error instanceof ThreadEnded ? some[error.step] : undefined;
      if (!culprit) throw error;
      faults.push(faultOf(culprit, endlessError(culprit.path, error)));
      const rest = some.filter((page) => page !== culprit);
      return rest.length > 0 ? batch(rest, deadTargets) : undefined;
    }
    const again = new Map<string, string[]>();
    some.forEach((page, index) => {
      const answer = answers[index]!;
      if (take(page, answer) === 'again' && 'entry' in answer)
        again.set(page.path, [
          ...new Set([...(deadTargets.get(page.path) ?? []), ...answer.entry.links.filter(leadsNowhere)]),
        ]);
    });
    options.onProgress?.({ done: made.size, total: pages.length });
    if (again.size > 0)
      await batch(
        some.filter(({ path }) => again.has(path)),
        again,
      );
  };

  const suspects = pages.filter((page) => journal.isSuspect(page));
  for (const page of suspects) await batch([page], new Map());
  const rest = suspects.length > 0 ? pages.filter((page) => !suspects.includes(page)) : pages;
  // For as few pages no thread is started.
  const count = rest.length <= MOST_IN_BATCH ? Math.max(1, Math.min(threads.started, threads.count)) : threads.count;
  const limit = pLimit(count);
  const size = Math.min(MOST_IN_BATCH, Math.max(1, Math.ceil(rest.length / count / 4)));
  const batches = Array.from({ length: Math.ceil(rest.length / size) }, (_, index) =>
    rest.slice(index * size, (index + 1) * size),
  );
  // Every page that was begun is awaited, so that nothing is written into a release that was taken away.
  const ended = await Promise.allSettled(batches.map((some) => limit(() => batch(some, new Map()))));
  for (const result of ended) if (result.status === 'rejected') throw result.reason;
  return { made, faults };
}
