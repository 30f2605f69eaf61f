import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Work, WorkJournal } from '@serviceportal/site/publish';

/** What was under way when a process ended. */
export interface UnfinishedWork {
  /** Slug of the site that was published. */
  site: string;
  /** Pieces of work on its pages that were begun and not ended. */
  works: Work[];
  /** True where the process was ended because it did nothing else for too long. */
  stalled: boolean;
}

const journalFile = (stateDir: string) => join(stateDir, 'worker.journal');
const stalledFile = (stateDir: string) => join(stateDir, 'worker.stalled');

/** Marks the work in the journal as what the process hangs at. */
export function markStalled(stateDir: string): void {
  writeFileSync(stalledFile(stateDir), '');
}

/** What the last process of this state folder left unfinished; told once. */
export function takeUnfinishedWork(stateDir: string): UnfinishedWork | null {
  const stalled = existsSync(stalledFile(stateDir));
  let written = '';
  try {
    written = readFileSync(journalFile(stateDir), 'utf8').trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  rmSync(stalledFile(stateDir), { force: true });
  rmSync(journalFile(stateDir), { force: true });
  if (!written) return null;
  try {
    return { ...(JSON.parse(written) as { site: string; works: Work[] }), stalled };
  } catch {
    // The machine went down in the middle of a line.
    return null;
  }
}

/**
 * Writes down what is under way, in place and without waiting for the disk: it must outlive the process, not the machine.
 * A line costs a few microseconds.
 */
export class FileJournal implements WorkJournal {
  readonly #descriptor: number;
  readonly #isSuspect: (site: string, work: Work) => boolean;
  readonly #works = new Set<Work>();
  #site = '';
  #length = 0;

  constructor(stateDir: string, isSuspect: (site: string, work: Work) => boolean) {
    mkdirSync(stateDir, { recursive: true });
    this.#descriptor = openSync(journalFile(stateDir), 'w', 0o600);
    this.#isSuspect = isSuspect;
  }

  /** The work on a site begins; the answer is called when it is over. */
  beginSite(site: string): () => void {
    this.#site = site;
    this.#works.clear();
    this.#write();
    return () => {
      this.#site = '';
      this.#works.clear();
      this.#write();
    };
  }

  begin(...works: Work[]): () => void {
    const entries = works.map(({ path, document }): Work => ({
      ...(path !== undefined && { path }),
      ...(document && { document }),
    }));
    for (const entry of entries) this.#works.add(entry);
    this.#write();
    return () => {
      for (const entry of entries) this.#works.delete(entry);
      // While others are under way the next line says it soon enough.
      if (this.#works.size === 0) this.#write();
    };
  }

  isSuspect(work: Work): boolean {
    return this.#isSuspect(this.#site, work);
  }

  close(): void {
    closeSync(this.#descriptor);
  }

  #write(): void {
    const text = this.#site ? JSON.stringify({ site: this.#site, works: [...this.#works] }) : '';
    const line = Buffer.from(text);
    // One call, so that a process that ends in between leaves the line before or this one; what was longer is blanked.
    const bytes = Buffer.alloc(Math.max(line.length, this.#length), ' ');
    line.copy(bytes);
    writeSync(this.#descriptor, bytes, 0, bytes.length, 0);
    this.#length = line.length;
  }
}
