import { existsSync } from 'node:fs';
import { SNAPSHOT_VERSION, type PortalSnapshot } from '@serviceportal/content-types';
import {
  buildSnapshot,
  currentNotices,
  DatabaseCorpus,
  Derivations,
  LeaseLost,
  newReference,
  type SnapshotCare,
  type SnapshotResult,
} from '@serviceportal/cms';
import {
  createPublisher,
  isHeld,
  moveSite,
  PageFaults,
  PublishError,
  releaseHold,
  siteRootOf,
  type Progress,
  type Publisher as SitePages,
  type PublishPagesResult,
} from '@serviceportal/site/publish';
import pLimit from 'p-limit';
import type { Payload } from 'payload';
import { explain, outsideReason, StalledSite, triedAgain } from './failures.ts';
import { heldPages, heldSentence, isTooMuch } from './held.ts';
import { FileJournal, takeUnfinishedWork } from './journal.ts';
import { Holds, Quarantine } from './quarantine.ts';
import { Requests, type Row } from './requests.ts';

/** Sites whose pages are made at a time: while one waits for the disk or the database the others go on. */
export const MADE_AT_A_TIME = 3;
/** How often the record of a running publish is brought up to date, in milliseconds. */
const PROGRESS_INTERVAL = 1000;
/** Begins what a row says of an index that could not be built. */
const INDEX_FAILED = 'Die Suche ist noch auf dem Stand davor.';

export interface SitePublisherOptions {
  stateDir: string;
  /** Names the journal; no other worker has this name. */
  worker: string;
  /** Milliseconds that one page may take, and how many threads make pages. */
  mostTime?: number | undefined;
  threads?: number | undefined;
  baseUrlOf: (slug: string) => string;
  /** Whether what waits for its turn is left: the worker ends, or another one could begin at once. */
  leavesWaiting?: () => boolean;
  /** Asked before a release of a site goes live; throws where another worker may have the site. */
  confirm?: (slug: string) => Promise<void>;
  now?: () => Date;
}

/** It was not the site's turn yet, and it is left to whoever can begin. */
class NotBegun extends Error {}

/** How work on a site ended: it is done, or something outside of the portal stood in its way and it is tried again. */
export type Outcome = 'done' | 'again';

/**
 * The worker's work: takes the waiting request of a site, turns the published content into a snapshot and the snapshot into
 * a release, and writes down how it ended. Content stays in memory between publishes, so that only changes are read.
 */
export class SitePublisher {
  readonly corpus: DatabaseCorpus;
  readonly #payload: Payload;
  readonly #options: SitePublisherOptions;
  readonly #requests: Requests;
  readonly #derivations = new Map<string, Derivations>();
  readonly #journal: FileJournal;
  readonly #sites: SitePages;
  readonly #inTurn = pLimit(MADE_AT_A_TIME);
  /** Sites of which it is not known that whoever worked on them last came to an end in order. */
  readonly #doubtful = new Set<string>();

  constructor(payload: Payload, options: SitePublisherOptions) {
    this.#payload = payload;
    this.#options = options;
    this.#requests = new Requests(payload);
    this.corpus = new DatabaseCorpus(payload);
    const { stateDir, worker, mostTime, threads } = options;
    this.#journal = new FileJournal(stateDir, worker);
    this.#sites = createPublisher({ stateDir, mostTime, threads });
  }

  /** Ends its threads, when what is under way is done. */
  async close(): Promise<void> {
    await this.#sites.close();
    this.#journal.close();
  }

  /** Learns what workers that died could not come to an end with. */
  async learn(isLiving: (worker: string) => boolean): Promise<void> {
    const build = await this.#sites.build();
    for (const unfinished of takeUnfinishedWork(this.#options.stateDir, isLiving)) {
      this.#payload.logger.warn({ unfinished, msg: 'A worker did not finish its work' });
      const { sites, stalled } = unfinished;
      const isAlone = Object.values(sites).flat().length === 1;
      for (const [slug, works] of Object.entries(sites))
        new Quarantine(this.#options.stateDir, slug, build).learn(works, { stalled, isAlone });
    }
  }

  /** What a site shows is compared with what it should before the next publish builds on it. */
  doubt(slug: string): void {
    this.#doubtful.add(slug);
  }

  /** Publishes the pages of a site. How it ended is in its row; it throws only where that cannot be written. */
  async publishPages(slug: string): Promise<Outcome> {
    const rows = await this.#requests.open(slug);
    if (rows.length === 0) return 'done';
    const ausdruecklich = rows.some((row) => row.ausdruecklich);
    const allowShrink = rows.some((row) => row.schrumpfenErlaubt);
    const siteRoot = siteRootOf(this.#options.stateDir, slug);
    await this.#takeSiteAlong(siteRoot, slug);
    if (isHeld(siteRoot) && !ausdruecklich) {
      const urgent = await this.#publishNoticesOnly(slug);
      await this.#requests.record(rows, {
        zustand: 'angehalten',
        ergebnis: `Die Website wurde zurückgesetzt und wartet, bis sie ausdrücklich veröffentlicht wird.${urgent ? ` ${urgent}` : ''}`,
      });
      return 'done';
    }
    await this.#requests.record(rows, {
      zustand: 'laeuft',
      begonnenAm: this.#now().toISOString(),
      fortschritt: 'Wird vorbereitet',
    });
    try {
      await this.#verify(slug, ausdruecklich);
      const quarantine = await this.#quarantine(slug);
      // Once: a request that was begun before came to no end, and would come to none again.
      if (rows.some((row) => row.ausdruecklich && !row.begonnenAm)) quarantine.release();
      if (quarantine.isStalled) throw new StalledSite();
      const { result, built } = await this.#publish(slug, rows, { allowShrink, quarantine });
      quarantine.clearSuspects();
      if (ausdruecklich) releaseHold(siteRoot);
      await this.#recordSuccess(rows, result, built);
      return 'done';
    } catch (error) {
      return this.#recordFailure(slug, rows, error);
    }
  }

  /** Publishes the search index of what a site shows. */
  async publishIndex(slug: string): Promise<Outcome> {
    // First, so that what goes live meanwhile is not taken for indexed.
    const rows = await this.#requests.withoutIndex(slug);
    const newest = rows.at(-1);
    if (!newest) return 'done';
    const ergebnis = newest.ergebnis?.split(INDEX_FAILED)[0]?.trim() ?? '';
    try {
      const snapshot = this.#liveOf(slug);
      // Its pages are made anew soon.
      if (!snapshot) return 'again';
      const result = await this.#sites.publishIndex({
        snapshot,
        confirm: () => this.#confirm(slug),
        now: () => this.#now(),
      });
      if (result.state === 'superseded') return 'done';
      const indexAm = this.#now().toISOString();
      await this.#requests.record(rows.slice(0, -1), { indexAm });
      await this.#requests.record([newest], { indexAm, release: result.release, ergebnis });
      return 'done';
    } catch (error) {
      if (error instanceof LeaseLost) return 'done';
      const reference = newReference();
      this.#payload.logger.error({ err: error, msg: `The index of ${slug} failed, reference ${reference}` });
      const failure = `${INDEX_FAILED} ${outsideReason(error) ?? ''} ${triedAgain(reference)}`.replace('  ', ' ');
      await this.#requests.record([newest], { ergebnis: `${ergebnis} ${failure}` });
      return 'again';
    }
  }

  async #recordFailure(slug: string, rows: Row[], error: unknown): Promise<Outcome> {
    const { logger } = this.#payload;
    if (error instanceof LeaseLost) {
      logger.warn({ err: error, msg: `${slug} is left to another worker` });
      return 'done';
    }
    const isOvertaken =
      error instanceof PublishError && error.code === 'conflict' && !rows.some((row) => row.ausdruecklich);
    if (error instanceof NotBegun || isOvertaken) {
      // It is left, or somebody rolled the site back meanwhile: look again what is to be done then.
      await this.#requests.record(rows, { zustand: 'wartet', fortschritt: '', ergebnis: null });
      return 'done';
    }
    const reference = newReference();
    const reason = outsideReason(error);
    logger.error({
      err: error,
      msg: `Publishing ${slug} failed, reference ${reference}${reason ? '; it is tried again' : ''}`,
    });
    const urgent = await this.#publishNoticesOnly(slug).catch((fault: unknown) => {
      logger.error({ err: fault, msg: `Publishing urgent notices of ${slug} failed` });
      return null;
    });
    const sentence = reason
      ? `${reason} Die Website zeigt ihren letzten Stand. ${triedAgain(reference)}`
      : explain(error, reference);
    await this.#requests.record(rows, {
      zustand: reason ? 'wartet' : 'fehlgeschlagen',
      fortschritt: '',
      ergebnis: [sentence, urgent].filter(Boolean).join(' '),
    });
    return reason ? 'again' : 'done';
  }

  async #quarantine(slug: string): Promise<Quarantine> {
    return new Quarantine(this.#options.stateDir, slug, await this.#sites.build());
  }

  async #confirm(slug: string): Promise<void> {
    await this.#options.confirm?.(slug);
  }

  /** The first publish under a short name may be that of a Kommune which had another. */
  async #takeSiteAlong(siteRoot: string, slug: string): Promise<void> {
    if (existsSync(siteRoot)) return;
    const { docs } = await this.#payload.find({
      collection: 'kommunen',
      select: { slug: true },
      depth: 0,
      pagination: false,
    });
    const kommune = docs.find((one) => one.slug === slug);
    const names = docs.map((one) => one.slug);
    if (kommune) moveSite(siteRoot, String(kommune.id), names);
  }

  /**
   * Finds out what a power cut, or somebody, did to the files of a site before anything is built on them; the publication mends
   * it. Once after whoever worked on it died, and when a person asks for the site.
   */
  async #verify(slug: string, isAsked: boolean): Promise<void> {
    if (!this.#doubtful.has(slug) && !isAsked) return;
    const faults = await this.#sites.verify(slug);
    this.#doubtful.delete(slug);
    if (faults.length === 0) return;
    const msg = `${slug} shows ${faults.length} damaged files; they are made anew`;
    this.#payload.logger.error({ faults: faults.slice(0, 20), msg });
  }

  #now(): Date {
    return (this.#options.now ?? (() => new Date()))();
  }

  /** What the site shows now. */
  #liveOf(slug: string): PortalSnapshot | null {
    const snapshot = this.#sites.snapshot(slug);
    // The site of this version cannot show what another version wrote.
    return snapshot?.version === SNAPSHOT_VERSION ? snapshot : null;
  }

  async #publish(
    slug: string,
    rows: Row[],
    { allowShrink, quarantine }: { allowShrink: boolean; quarantine: Quarantine },
  ): Promise<{ built: SnapshotResult; result: PublishPagesResult }> {
    // From here on no change joins these requests, so what is read now has all of them. Who begins meanwhile shares the next
    // reading, before it is known whose turn it is.
    await this.corpus.refresh();
    const waits = this.#inTurn.activeCount >= MADE_AT_A_TIME;
    return this.#inTurn(() => {
      if (waits && this.#options.leavesWaiting?.()) throw new NotBegun();
      return this.#make(slug, rows, { allowShrink, quarantine });
    });
  }

  async #make(
    slug: string,
    rows: Row[],
    { allowShrink, quarantine }: { allowShrink: boolean; quarantine: Quarantine },
  ): Promise<{ built: SnapshotResult; result: PublishPagesResult }> {
    let reported = this.#now().getTime();
    let writing: Promise<unknown> = Promise.resolve();
    const onProgress = ({ done, total }: Progress) => {
      const now = this.#now().getTime();
      if (now - reported < PROGRESS_INTERVAL) return;
      reported = now;
      const fortschritt = `Seiten werden erzeugt: ${done} von ${total}`;
      writing = this.#requests.record(rows, { fortschritt }).catch(() => undefined);
    };
    const published = await this.#publishDespiteFaults(slug, quarantine, { allowShrink, onProgress });
    // A late note of progress must not overwrite the outcome.
    await writing;
    return published;
  }

  /**
   * Publishes what can be published: what fails, in whatever way, is held at its state before and named, and the rest is
   * tried again. Each attempt holds more than the one before, so they come to an end.
   */
  async #publishDespiteFaults(
    slug: string,
    quarantine: Quarantine,
    options: { allowShrink: boolean; onProgress: (progress: Progress) => void },
  ): Promise<{ built: SnapshotResult; result: PublishPagesResult }> {
    const holds = new Holds(quarantine.paths());
    const before = this.#sites.live(slug)?.manifest.pages ?? {};
    const journal = this.#journal.open(slug, (work) => quarantine.isSuspect(work));
    try {
      for (;;) {
        const built = this.#snapshot(slug, {
          unfit: (collection, state) => quarantine.holds(collection, state) ?? holds.of(collection, state),
          begin: (work) => journal.begin(work),
        });
        const held = [...built.held, ...heldPages(holds.paths, built.snapshot.kommune, before)];
        try {
          const result = await this.#sites.publish({
            ...options,
            snapshot: built.snapshot,
            held,
            heldPaths: new Set(holds.paths.keys()),
            journal,
            confirm: () => this.#confirm(slug),
            now: () => this.#now(),
          });
          return { built: { ...built, held }, result };
        } catch (error) {
          if (!(error instanceof PageFaults) || isTooMuch(error, built.snapshot)) throw error;
          const lost = error.faults.flatMap(({ work: { document } }) =>
            document?.collection === 'media' ? [document.id] : [],
          );
          if (lost.some((id) => this.corpus.loseFile(id))) continue;
          // What came to no end is not tried again with the next publish, or each would wait for it. A list that shows such a
          // document comes to none either, and is innocent.
          const endless = error.faults.filter(({ error: fault }) => fault.code === 'time').map(({ work }) => work);
          const documents = endless.filter(({ document }) => document);
          for (const work of documents.length > 0 ? documents : endless) quarantine.hold(work);
          if (!holds.add(error.faults)) throw error;
          for (const { work, error: fault } of error.faults)
            this.#payload.logger.error({ err: fault, detail: fault.detail, work, msg: `A page of ${slug} is held` });
        }
      }
    } finally {
      journal.end();
    }
  }

  #snapshotOptions(slug: string) {
    return {
      kommune: slug,
      now: this.#now(),
      baseUrlOf: this.#options.baseUrlOf,
      previous: this.#liveOf(slug),
    };
  }

  #snapshot(slug: string, care: SnapshotCare): SnapshotResult {
    const derivations = this.#derivations.get(slug) ?? new Derivations();
    this.#derivations.set(slug, derivations);
    return buildSnapshot(this.corpus, { ...this.#snapshotOptions(slug), care, derivations });
  }

  /**
   * The way for urgent notices that nothing may block: what the site shows now, with today's notices. Answers a sentence
   * where there was something to do.
   */
  async #publishNoticesOnly(slug: string): Promise<string | null> {
    const live = this.#liveOf(slug);
    if (!live) return null;
    await this.corpus.refreshOnly(['kommunen', 'hinweise']);
    const hinweise = currentNotices(this.corpus, this.#snapshotOptions(slug));
    if (JSON.stringify(hinweise) === JSON.stringify(live.hinweise)) return null;
    await this.#sites.publish({
      snapshot: { ...live, hinweise },
      confirm: () => this.#confirm(slug),
      now: () => this.#now(),
    });
    return 'Die dringenden Hinweise sind trotzdem auf dem neuesten Stand.';
  }

  async #recordSuccess(rows: Row[], result: PublishPagesResult, { held, warnings }: SnapshotResult) {
    const changed = result.state === 'live' ? result.changed.length + result.removed.length : 0;
    const notes = [
      result.state === 'live'
        ? `${changed} ${changed === 1 ? 'Seite' : 'Seiten'} geändert.`
        : 'Es gab nichts zu ändern.',
      held.length > 0 ? heldSentence(held) : '',
    ];
    const now = this.#now().toISOString();
    await this.#requests.record(rows, {
      zustand: 'live',
      fortschritt: '',
      ergebnis: notes.filter(Boolean).join(' '),
      liveAm: now,
      indexAm: result.indexStale ? null : now,
      release: result.release,
      geaenderteSeiten: changed,
      zurueckgehalten: held,
      warnungen: [...warnings, ...result.warnings],
    });
  }
}
