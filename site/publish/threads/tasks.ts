import type { Compressed } from '../compress.ts';
import type { ToldError } from '../error.ts';
import type { Entry } from '../manifest.ts';
import type { CardJob, DrawnCard } from '../preview-card.ts';
import type { ReleaseCopy } from '../store/copy-release.ts';
import type { Unsettled } from '../store/settle.ts';
import type { FileFault } from '../store/verify-release.ts';

/** A page to be made: all that is needed of a `SitePage`, as it crosses to another thread. */
export interface PageJob {
  path: string;
  /** Where it is rendered; of a page that leads on another than its path, which may look like anything. */
  address: string;
  site: unknown;
  view: unknown;
  /** Targets that lead nowhere: links to them become text. */
  deadTargets: readonly string[];
}

/** What the manifest says of a page that was made (but for the hash of its view), or why it could not be made. */
export type PageAnswer =
  | {
      entry: Omit<Entry, 'hash'>;
      /** Those of its links that the browser loads by itself. */
      requests: readonly string[];
    }
  | { error: ToldError };

/** Work that threads do, by name: what it needs and what it answers. */
export interface Tasks {
  /** Makes pages and writes them, with their compressed copies, below `folder`. Answers in the order of the pages. */
  pages: { needs: { pages: PageJob[]; origin: string; folder: string }; answers: PageAnswer[] };
  /** Draws a picture; with what of it can be read, beginning with the attempt of that number. */
  picture: { needs: CardJob; answers: DrawnCard | { error: ToldError } };
  compress: {
    needs: { files: { file: string; content: Uint8Array }[]; quality?: number };
    answers: (Compressed | undefined)[];
  };
  /** Hashes of the bytes of files below `folder`. */
  hash: { needs: { folder: string; files: string[] }; answers: Record<string, string> };
  /** Files of the release in a folder that are missing or are not what its manifest says. */
  verify: { needs: { release: string }; answers: FileFault[] };
  copy: { needs: ReleaseCopy; answers: string[] };
  /** Ends when a release is on the disk. */
  settle: { needs: Unsettled; answers: undefined };
  remove: { needs: { folder: string }; answers: undefined };
}

export type TaskName = keyof Tasks;

/** Counts the parts of a task that were begun, for whoever waits in another thread. */
export type Steps = Int32Array;

/** Threads that do the work which would block the one that decides. */
export interface Threads {
  /** How many tasks are done at a time. */
  readonly count: number;
  /** How many threads there are now; the others are started when there is much to do, which takes half a second. */
  readonly started: number;
  /** Starts all threads, and has them load what they make pages with. */
  warm(): Promise<void>;
  /**
   * @throws ThreadEnded where the thread came to no end with a part of it
   */
  perform<Name extends TaskName>(name: Name, needs: Tasks[Name]['needs']): Promise<Tasks[Name]['answers']>;
  close(): Promise<void>;
}

/** A thread hung, or ended, at a part of its task. */
export class ThreadEnded extends Error {
  /** Index of the part. */
  readonly step: number;

  constructor(step: number, cause: unknown) {
    super(`a thread did not come back from part ${step} of its task: ${String(cause)}`, { cause });
    this.step = step;
  }
}
