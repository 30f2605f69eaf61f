import { availableParallelism } from 'node:os';
import type { Doorbell, Leases } from '@serviceportal/cms';
import type { Payload } from 'payload';
import { Pauses } from './pauses.ts';
import { MADE_AT_A_TIME, type Outcome, type SitePublisher } from './publisher.ts';
import { Requests } from './requests.ts';

/** Longest pause between two looks for requests, in milliseconds. Whoever asks on this machine rings; on another one nobody hears it. */
const POLL_INTERVAL = 3000;
/** Indexes that are built at a time. */
const INDEXED_AT_A_TIME = availableParallelism();

/** The name of a site's lease. */
export const leaseOf = (slug: string) => `site:${slug}`;

export interface SiteLoopOptions {
  payload: Payload;
  publisher: SitePublisher;
  leases: Leases;
  bell: Doorbell;
  /** Milliseconds of the first pause before something is tried again. */
  firstPause?: number | undefined;
}

/**
 * Which site a worker takes on next. It keeps the lease of a site while nobody else wants it, since it has the site in memory;
 * of two workers none waits for the other while a site waits.
 */
export class SiteLoop {
  readonly #options: SiteLoopOptions;
  readonly #requests: Requests;
  readonly #pauses: Pauses;
  readonly #publishing = new Map<string, Promise<void>>();
  readonly #indexing = new Map<string, Promise<void>>();
  #isBlind = false;

  constructor(options: SiteLoopOptions) {
    this.#options = options;
    this.#requests = new Requests(options.payload);
    this.#pauses = new Pauses(options.firstPause);
  }

  /** Takes on what there is to do until it is stopped, and finishes what it began. */
  async run(stopping: AbortSignal): Promise<void> {
    const { bell, payload } = this.#options;
    while (!stopping.aborted) {
      try {
        await this.#begin();
        if (this.#isBlind) payload.logger.warn('The requests can be read again.');
        this.#isBlind = false;
      } catch (error) {
        // Once for each time it is away.
        if (!this.#isBlind)
          payload.logger.error({ err: error, msg: 'The requests cannot be read; trying again until they can' });
        this.#isBlind = true;
      }
      await bell.wait(this.#pauses.next(POLL_INTERVAL), stopping);
    }
    await Promise.all([...this.#publishing.values(), ...this.#indexing.values()]);
  }

  /** Begins what can be begun now. */
  async #begin(): Promise<void> {
    const { publisher, leases } = this.#options;
    const { pages, indexes } = await this.#requests.due();
    const left: string[] = [];
    // What it does not get to at once it leaves to others; alone it takes on all that wait, and they share one reading.
    const most = leases.others.length > 0 ? MADE_AT_A_TIME : Infinity;
    for (const [slug, { isAsked }] of pages) {
      if (this.#publishing.has(slug) || this.#pauses.isResting(slug, isAsked)) continue;
      if (this.#publishing.size >= most) left.push(slug);
      else if (await this.#take(slug))
        this.#start(this.#publishing, slug, { name: slug, isAsked }, () => publisher.publishPages(slug));
    }
    // Pages first. Pagefind works in a process of its own, so pages that are asked for meanwhile need not wait for it.
    for (const slug of indexes) {
      const name = `index of ${slug}`;
      if (this.#indexing.has(slug) || this.#pauses.isResting(name)) continue;
      const isBusy = this.#publishing.size > 0 || this.#indexing.size >= INDEXED_AT_A_TIME;
      if (isBusy) left.push(slug);
      else if (await this.#take(slug))
        this.#start(this.#indexing, slug, { name, isAsked: false }, () => publisher.publishIndex(slug));
    }
    if (leases.others.length > 0) await this.#leaveToOthers(left);
  }

  /** Takes a site's lease, unless another worker has it. */
  async #take(slug: string): Promise<boolean> {
    const { publisher, leases } = this.#options;
    const taken = await leases.take(leaseOf(slug));
    if (taken === 'new' || taken === 'left behind') {
      publisher.doubt(slug);
      await publisher.learn((worker) => leases.isLiving(worker));
    }
    return taken !== null;
  }

  #start(
    running: Map<string, Promise<void>>,
    slug: string,
    { name, isAsked }: { name: string; isAsked: boolean },
    work: () => Promise<Outcome>,
  ): void {
    const { bell, payload } = this.#options;
    const done = work()
      .catch((error: unknown): Outcome => {
        payload.logger.error({ err: error, msg: `Work on ${name} stopped; it is tried again` });
        return 'again';
      })
      .then((outcome) => {
        if (outcome === 'again') this.#pauses.begin(name, isAsked);
        else this.#pauses.end(name);
        running.delete(slug);
        bell.ring();
      });
    running.set(slug, done);
  }

  /** Gives back what waits here and another worker could begin at once. */
  async #leaveToOthers(slugs: readonly string[]): Promise<void> {
    const { bell, leases } = this.#options;
    const held = new Set(leases.held);
    const isIdle = (slug: string) => !this.#publishing.has(slug) && !this.#indexing.has(slug);
    const some = slugs.filter((slug) => held.has(leaseOf(slug)) && isIdle(slug));
    for (const slug of some) await leases.giveBack(leaseOf(slug));
    if (some.length > 0) bell.ringAll();
  }
}
