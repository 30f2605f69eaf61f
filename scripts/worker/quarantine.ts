import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageFault, Work } from '@serviceportal/site/publish';
import { replaceFile } from '@serviceportal/site/publish';
import type { UnfinishedWork } from './journal.ts';

/** Something whose page a process did not come back from. */
interface Culprit {
  site: string;
  work: Work;
  /** The build it was rendered with; another one may do better. */
  build: string;
}

interface Stored {
  /** Held until they change. */
  held: Culprit[];
  /** Under way when a process ended, perhaps innocent: they are done alone next time. */
  suspects: Culprit[];
  /** By site: how often a process hung there at no page in particular. */
  stalls: Record<string, number>;
}

/** A site at which the process hung this often waits until a person asks for it. */
const MOST_STALLS = 2;
const WHY =
  'Die Seite dazu konnte nicht in der vorgesehenen Zeit erzeugt werden und hätte alle Websites aufgehalten. Bitte prüfen Sie, was zuletzt an diesem Inhalt geändert wurde, und informieren Sie die Kreis-IT.';

const keyOf = ({ document, path }: Work) => (document ? `${document.collection}:${document.id}` : `path:${path}`);

/**
 * What the worker does not touch again, because a process before it hung or ended there: a document in the state it had
 * then, a page that is about no document, or a whole site. Kept in a file, for a process that hangs cannot tell the next.
 */
export class Quarantine {
  readonly #file: string;
  readonly #build: string;
  #stored: Stored = { held: [], suspects: [], stalls: {} };

  /** `build` names the site build that pages are rendered with. */
  constructor(stateDir: string, build: string) {
    this.#file = join(stateDir, 'quarantine.json');
    this.#build = build;
    try {
      this.#stored = JSON.parse(readFileSync(this.#file, 'utf8')) as Stored;
    } catch (error) {
      // Written in one step, so it is whole or not there; an unreadable one would only be a loss of caution.
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT' && !(error instanceof SyntaxError)) throw error;
    }
    const isOfNow = (culprit: Culprit) => culprit.build === build;
    this.#stored.held = this.#stored.held.filter(isOfNow);
    this.#stored.suspects = this.#stored.suspects.filter(isOfNow);
  }

  /** Learns from what the process before left unfinished. */
  learn({ site, works, stalled }: UnfinishedWork): void {
    const { suspects, stalls } = this.#stored;
    const [only, ...others] = works.map((work): Culprit => ({ site, work, build: this.#build }));
    if (!only) {
      if (stalled) stalls[site] = (stalls[site] ?? 0) + 1;
    } else if (others.length === 0 && (stalled || suspects.some((suspect) => isSame(suspect, only)))) {
      this.hold(site, only.work);
    } else suspects.push(only, ...others);
    this.#write();
  }

  /** Holds what a thread or a process did not come back from. */
  hold(site: string, work: Work): void {
    const { held } = this.#stored;
    const culprit: Culprit = { site, work, build: this.#build };
    // Held already, and still it did not come back: then its state before is no better, and its page stays as it is.
    const again = held.some((one) => isSame(one, culprit));
    held.push(again && work.path !== undefined ? { ...culprit, work: { path: work.path } } : culprit);
    this.#write();
  }

  isSuspect(site: string, work: Work): boolean {
    return this.#stored.suspects.some((suspect) => suspect.site === site && keyOf(suspect.work) === keyOf(work));
  }

  /** Documents of a site that are held in the state they have in quarantine, with the reason. */
  holds(site: string, collection: string, entry: { id: string; updatedAt?: string }): string | undefined {
    const isHeld = this.#stored.held.some(
      ({ site: other, work: { document } }) =>
        other === site &&
        document?.collection === collection &&
        document.id === entry.id &&
        document.updatedAt === entry.updatedAt,
    );
    return isHeld ? WHY : undefined;
  }

  /** Pages of a site that are about no document and are not made again, with the reason. */
  paths(site: string): [path: string, reason: string][] {
    return this.#stored.held.flatMap(({ site: other, work: { path, document } }) =>
      other === site && path !== undefined && !document ? [[path, WHY] as [string, string]] : [],
    );
  }

  /** True where the whole site waits for a person. */
  isStalled(site: string): boolean {
    return (this.#stored.stalls[site] ?? 0) >= MOST_STALLS;
  }

  /** A person asks for the site: whatever is held there is tried again. */
  release(site: string): void {
    const { held } = this.#stored;
    this.#stored.held = held.filter((culprit) => culprit.site !== site);
    if (this.#stored.held.length < held.length) this.#write();
    this.clearSuspects(site);
  }

  /** The site was published: whoever was under suspicion there is innocent. */
  clearSuspects(site: string): void {
    if (!this.#stored.suspects.some((suspect) => suspect.site === site) && !(site in this.#stored.stalls)) return;
    this.#stored.suspects = this.#stored.suspects.filter((suspect) => suspect.site !== site);
    this.#stored.stalls = Object.fromEntries(Object.entries(this.#stored.stalls).filter(([other]) => other !== site));
    this.#write();
  }

  #write(): void {
    replaceFile(this.#file, JSON.stringify(this.#stored));
  }
}

const isSame = (a: Culprit, b: Culprit) => a.site === b.site && keyOf(a.work) === keyOf(b.work);

/** What one publish holds because its pages fail, beside what is in quarantine. It grows from one attempt to the next. */
export class Holds {
  readonly documents = new Map<string, string>();
  readonly paths: Map<string, string>;

  constructor(paths: Iterable<[string, string]>) {
    this.paths = new Map(paths);
  }

  /** The reason why a document is held. */
  of(collection: string, { id }: { id: string }): string | undefined {
    return this.documents.get(`${collection}:${id}`);
  }

  /**
   * Takes in the faults of an attempt: documents first, for a page that is about none may have failed because of one; of a
   * document that is held already the page stays. False where there is nothing more to hold.
   */
  add(faults: readonly PageFault[]): boolean {
    const before = this.documents.size + this.paths.size;
    for (const { work, error } of faults)
      if (work.document && !this.documents.has(keyOf(work))) this.documents.set(keyOf(work), error.message);
      else if (work.document && work.path !== undefined) this.paths.set(work.path, error.message);
    if (this.documents.size + this.paths.size === before)
      for (const { work, error } of faults) if (work.path !== undefined) this.paths.set(work.path, error.message);
    return this.documents.size + this.paths.size > before;
  }
}
