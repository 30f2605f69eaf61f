import type { ReleaseStore } from './store/release-store.ts';

/** How long nothing was published before the next releases are prepared, and before old ones are taken away. */
const PREPARE_DELAY_MS = 150;
const PRUNE_DELAY_MS = 3000;

/**
 * What may wait until nothing is published: copying each site's live release ahead, and taking away old ones, which costs as
 * many steps as making one. A process that ends before leaves it to the next.
 */
export class IdleWork {
  readonly #toPrepare = new Set<ReleaseStore>();
  readonly #toPrune = new Set<ReleaseStore>();
  #active = 0;
  #timers: NodeJS.Timeout[] = [];
  #working: Promise<void> = Promise.resolve();

  /** Does a publication that others must not disturb; what it leaves to be done follows when none is under way. */
  async after<T>(store: ReleaseStore, publish: () => Promise<T>): Promise<T> {
    this.#active += 1;
    this.#cancel();
    try {
      return await publish();
    } finally {
      this.#active -= 1;
      this.note(store);
    }
  }

  /** A site has another release. */
  note(store: ReleaseStore): void {
    this.#toPrepare.add(store);
    this.#toPrune.add(store);
    this.#cancel();
    if (this.#active === 0) this.#schedule();
  }

  /** Begins nothing more, and waits for what was begun. */
  async close(): Promise<void> {
    this.#cancel();
    this.#toPrepare.clear();
    this.#toPrune.clear();
    await this.#working;
  }

  #schedule(): void {
    const later = (milliseconds: number, stores: Set<ReleaseStore>, work: (store: ReleaseStore) => Promise<void>) =>
      setTimeout(() => {
        this.#working = this.#working.then(() => this.#each(stores, work));
      }, milliseconds).unref();
    this.#timers = [
      later(PREPARE_DELAY_MS, this.#toPrepare, (store) => store.inTurn(() => store.prepareNext())),
      later(PRUNE_DELAY_MS, this.#toPrune, (store) => store.inTurn(() => store.prune())),
    ];
  }

  #cancel(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers = [];
  }

  /** One after another, until something is published. */
  async #each(stores: Set<ReleaseStore>, work: (store: ReleaseStore) => Promise<void>): Promise<void> {
    for (const store of stores) {
      if (this.#active > 0) return;
      stores.delete(store);
      // Nothing waits for it, and what stands in its way (a full disk, no right to write) the next publication meets and tells.
      await work(store).catch(() => undefined);
    }
  }
}
