import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PageFault, Work } from '@serviceportal/site/publish';
import { replaceFile } from '@serviceportal/site/publish';

/** Something whose page a process did not come back from. */
interface Culprit {
  work: Work;
  /** The build it was rendered with; another one may do better. */
  build: string;
}

interface Stored {
  /** Held until they change. */
  held: Culprit[];
  /** Under way when a process ended, perhaps innocent: they are done alone next time. Counted is how often it ended with one alone. */
  suspects: (Culprit & { ends: number })[];
  /** How often a process hung here at no page in particular. */
  stalls: number;
}

/**
 * So often a process must end with the same work alone under way, before that is taken for the reason: whoever stops processes
 * at random meets one twice.
 */
const MOST_ENDS = 3;
/** A site at which the process hung this often waits until a person asks for it. */
const MOST_STALLS = 2;
const WHY =
  'Die Seite dazu konnte nicht in der vorgesehenen Zeit erzeugt werden und hätte alle Websites aufgehalten. Bitte prüfen Sie, was zuletzt an diesem Inhalt geändert wurde, und informieren Sie die Kreis-IT.';

const keyOf = ({ document, path }: Work) => (document ? `${document.collection}:${document.id}` : `path:${path}`);

/**
 * What workers do not touch again on a site, because a process before hung or ended there: a document in the state it had
 * then, a page that is about no document, or the whole site. Kept in a file, for a process that hangs cannot tell the next.
 */
export class Quarantine {
  readonly #file: string;
  readonly #build: string;
  readonly #stored: Stored = { held: [], suspects: [], stalls: 0 };

  /** `build` names the site build that pages are rendered with. */
  constructor(stateDir: string, site: string, build: string) {
    this.#file = join(stateDir, 'quarantine', `${site}.json`);
    this.#build = build;
    try {
      Object.assign(this.#stored, JSON.parse(readFileSync(this.#file, 'utf8')));
    } catch (error) {
      // Written in one step, so it is whole or not there; an unreadable one would only be a loss of caution.
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT' && !(error instanceof SyntaxError)) throw error;
    }
    const isOfNow = (culprit: Culprit) => culprit.build === build;
    this.#stored.held = this.#stored.held.filter(isOfNow);
    this.#stored.suspects = this.#stored.suspects.filter(isOfNow);
  }

  /**
   * Learns from what a process left unfinished on this site. `isAlone`: it had nothing else under way, on no site.
   */
  learn(works: readonly Work[], { stalled, isAlone }: { stalled: boolean; isAlone: boolean }): void {
    const { suspects } = this.#stored;
    if (works.length === 0 && stalled) this.#stored.stalls += 1;
    for (const work of works) {
      const known = suspects.find((suspect) => isSame(suspect.work, work));
      const ends = (known?.ends ?? 0) + (isAlone ? 1 : 0);
      if (isAlone && (stalled || ends >= MOST_ENDS)) this.hold(work);
      else if (known) known.ends = ends;
      else suspects.push({ work, build: this.#build, ends });
    }
    this.#write();
  }

  /** Holds what a thread or a process did not come back from. */
  hold(work: Work): void {
    const { held } = this.#stored;
    // Held already, and still it did not come back: then its state before is no better, and its page stays as it is.
    const again = held.some((one) => isSame(one.work, work));
    held.push({ work: again && work.path !== undefined ? { path: work.path } : work, build: this.#build });
    this.#write();
  }

  isSuspect(work: Work): boolean {
    return this.#stored.suspects.some((suspect) => isSame(suspect.work, work));
  }

  /** Documents that are held in the state they have in quarantine, with the reason. */
  holds(collection: string, entry: { id: string; updatedAt?: string }): string | undefined {
    const isHeld = this.#stored.held.some(
      ({ work: { document } }) =>
        document?.collection === collection && document.id === entry.id && document.updatedAt === entry.updatedAt,
    );
    return isHeld ? WHY : undefined;
  }

  /** Pages that are about no document and are not made again, with the reason. */
  paths(): [path: string, reason: string][] {
    return this.#stored.held.flatMap(({ work: { path, document } }) =>
      path !== undefined && !document ? [[path, WHY] as [string, string]] : [],
    );
  }

  /** True where the whole site waits for a person. */
  get isStalled(): boolean {
    return this.#stored.stalls >= MOST_STALLS;
  }

  /** A person asks for the site: whatever is held there is tried again. */
  release(): void {
    const { held } = this.#stored;
    this.#stored.held = [];
    if (held.length > 0) this.#write();
    this.clearSuspects();
  }

  /** The site was published: whoever was under suspicion there is innocent. */
  clearSuspects(): void {
    if (this.#stored.suspects.length === 0 && this.#stored.stalls === 0) return;
    this.#stored.suspects = [];
    this.#stored.stalls = 0;
    this.#write();
  }

  #write(): void {
    mkdirSync(dirname(this.#file), { recursive: true, mode: 0o700 });
    replaceFile(this.#file, JSON.stringify(this.#stored));
  }
}

const isSame = (a: Work, b: Work) => keyOf(a) === keyOf(b);

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
