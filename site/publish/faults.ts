import type { Work } from '../src/view/page.ts';
import { PublishError } from './error.ts';

/** What went wrong with one page. */
export interface PageFault {
  work: Work;
  error: PublishError;
}

/** Pages that cannot be published as they are. Whoever publishes may hold what they are about and try the rest again. */
export class PageFaults extends PublishError {
  readonly faults: readonly PageFault[];

  constructor(faults: readonly [PageFault, ...PageFault[]]) {
    const [{ error }] = faults;
    super(error.code, error.message, { ...(error.detail && { detail: error.detail }), cause: error });
    this.faults = faults;
  }
}

/** Follows the work on single pages, so that what never ends, or ends the process, can be named afterwards. */
export interface WorkJournal {
  /** A piece of work begins; the answer is called when it is over, however it ended. */
  begin(work: Work): () => void;
  /** True for what was under way when a process ended: it is to be done alone. */
  isSuspect(work: Work): boolean;
}

/** For whoever publishes without keeping a journal. */
export const noJournal: WorkJournal = { begin: () => () => undefined, isSuspect: () => false };

/** Milliseconds that a page or a picture may take to answer; usual are one and forty. */
const MOST_TIME = 20_000;

/**
 * Does a piece of work within a limit of time. What never gives the thread back cannot be stopped from here; it is in the
 * journal.
 */
export async function bounded<T>(
  journal: WorkJournal,
  work: Work,
  make: () => Promise<T>,
  limit = MOST_TIME,
): Promise<T> {
  const end = journal.begin(work);
  let timer: NodeJS.Timeout | undefined;
  try {
    return await Promise.race([
      make(),
      new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(new Error(`no answer within ${limit} ms`)), limit);
      }),
    ]);
  } finally {
    clearTimeout(timer);
    end();
  }
}

/** A page that could not be made, for editors. */
export function renderError(path: string | undefined, cause: unknown): PublishError {
  const detail = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
  return new PublishError(
    'render',
    `Die Seite ${path === undefined ? 'zu diesem Inhalt' : path} konnte nicht erzeugt werden. Bitte die letzte Änderung an diesem Inhalt prüfen; hilft das nicht, bitte die Technik benachrichtigen.`,
    { detail, cause },
  );
}
