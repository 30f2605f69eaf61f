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
  /** Pieces of work begin; the answer is called when they are over, however they ended. */
  begin(...works: Work[]): () => void;
  /** True for what was under way when a process ended: it is to be done alone. */
  isSuspect(work: Work): boolean;
}

/** For whoever publishes without keeping a journal. */
export const noJournal: WorkJournal = { begin: () => () => undefined, isSuspect: () => false };

/** A page that could not be made, for editors. */
export function renderError(path: string | undefined, cause: unknown): PublishError {
  const detail = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
  return new PublishError(
    'render',
    `Die Seite ${path === undefined ? 'zu diesem Inhalt' : path} konnte nicht erzeugt werden. Bitte die letzte Änderung an diesem Inhalt prüfen; hilft das nicht, bitte die Technik benachrichtigen.`,
    { detail, cause },
  );
}

/** A page at which its thread hung or ended, for editors. */
export function endlessError(path: string, cause: unknown): PublishError {
  return new PublishError(
    'time',
    `Die Seite ${path} konnte nicht in der vorgesehenen Zeit erzeugt werden. Bitte prüfen Sie, was zuletzt an diesem Inhalt geändert wurde, und informieren Sie die Kreis-IT.`,
    { detail: String(cause), cause },
  );
}
