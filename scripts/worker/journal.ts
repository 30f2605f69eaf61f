import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Work, WorkJournal } from '@serviceportal/site/publish';

/** What was under way when a worker ended. */
export interface UnfinishedWork {
  /** By the slug of each site that was published: pieces of work on its pages that were begun and not ended. */
  sites: Record<string, Work[]>;
  /** True where the process was ended because it did nothing else for too long. */
  stalled: boolean;
}

const journalFile = (stateDir: string, worker: string) => join(stateDir, `worker-${worker}.journal`);
const stalledFile = (stateDir: string, worker: string) => join(stateDir, `worker-${worker}.stalled`);
const JOURNAL_NAME = /^worker-(.+)\.journal$/;

/** Marks the work in a worker's journal as what the process hangs at. */
export function markStalled(stateDir: string, worker: string): void {
  writeFileSync(stalledFile(stateDir, worker), '');
}

/** What workers of this state folder left unfinished that do not live any more; each is told once. */
export function takeUnfinishedWork(stateDir: string, isLiving: (worker: string) => boolean): UnfinishedWork[] {
  return readdirSync(stateDir).flatMap((name) => {
    const worker = JOURNAL_NAME.exec(name)?.[1];
    if (worker === undefined || isLiving(worker)) return [];
    const unfinished = takeJournal(stateDir, worker);
    return unfinished ? [unfinished] : [];
  });
}

function takeJournal(stateDir: string, worker: string): UnfinishedWork | null {
  const taken = `${journalFile(stateDir, worker)}.taken`;
  try {
    // Of two who look at the same moment one gets it.
    renameSync(journalFile(stateDir, worker), taken);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  const written = readFileSync(taken, 'utf8').trim();
  const stalled = existsSync(stalledFile(stateDir, worker));
  rmSync(stalledFile(stateDir, worker), { force: true });
  rmSync(taken);
  if (!written) return null;
  try {
    return { sites: JSON.parse(written) as UnfinishedWork['sites'], stalled };
  } catch {
    // The machine went down in the middle of a line.
    return null;
  }
}

/** Which piece of work it is, and of which state of its document. */
const nameOf = ({ path, document }: Work) => (document ? `${document.collection} ${document.id} ${path ?? ''}` : path!);
const stateOf = ({ document }: Work) => document?.updatedAt ?? '';

/** The journal of one site, while it is published. */
export interface SiteJournal extends WorkJournal {
  /** The work on the site is over. */
  end(): void;
}

/**
 * Writes down what a worker has under way, in place and without waiting for the disk: it must outlive the process, not the
 * machine. What an earlier publication in this process came to an end with is not written again, because most of a site is the
 * same each time. Should it end the process after all, the next one begins with an empty memory and writes it down.
 */
export class FileJournal {
  readonly #descriptor: number;
  readonly #file: string;
  /** What is under way of each site, as it is written. */
  readonly #sites = new Map<string, string>();
  /** By site, what earlier publications came to an end with: a page or document, with the state it was in. */
  readonly #proven = new Map<string, Map<string, string>>();
  #length = 0;

  /** `worker` names it; no other has that name. */
  constructor(stateDir: string, worker: string) {
    mkdirSync(stateDir, { recursive: true });
    this.#file = journalFile(stateDir, worker);
    this.#descriptor = openSync(this.#file, 'w', 0o600);
  }

  /** The work on a site begins. */
  open(site: string, isSuspect: (work: Work) => boolean): SiteJournal {
    const under = new Set<Work>();
    const proven = this.#proven.get(site) ?? new Map<string, string>();
    this.#proven.set(site, proven);
    // One document has several pieces of work, in each language and as a box: the first says nothing of the others.
    const ended = new Map<string, string>();
    const isNew = (work: Work) => proven.get(nameOf(work)) !== stateOf(work) || isSuspect(work);
    const write = () => {
      this.#sites.set(site, `${JSON.stringify(site)}:${JSON.stringify([...under])}`);
      this.#write();
    };
    write();
    return {
      isSuspect,
      begin: (...works) => {
        const entries = works.filter(isNew).map(({ path, document }): Work => ({
          ...(path !== undefined && { path }),
          ...(document && { document }),
        }));
        if (entries.length === 0) return () => undefined;
        for (const entry of entries) under.add(entry);
        write();
        return () => {
          for (const entry of entries) {
            under.delete(entry);
            ended.set(nameOf(entry), stateOf(entry));
          }
          // While others are under way the next line says it soon enough.
          if (under.size === 0) write();
        };
      },
      end: () => {
        for (const [name, state] of ended) proven.set(name, state);
        this.#sites.delete(site);
        this.#write();
      },
    };
  }

  /** The worker ended in order: there is nothing to learn from it. */
  close(): void {
    closeSync(this.#descriptor);
    rmSync(this.#file, { force: true });
  }

  #write(): void {
    const line = Buffer.from(this.#sites.size > 0 ? `{${[...this.#sites.values()].join()}}` : '');
    // One call, so that a process that ends in between leaves the line before or this one; what was longer is blanked.
    const bytes = Buffer.alloc(Math.max(line.length, this.#length), ' ');
    line.copy(bytes);
    writeSync(this.#descriptor, bytes, 0, bytes.length, 0);
    this.#length = line.length;
  }
}
