import { existsSync } from 'node:fs';
import { SNAPSHOT_VERSION, type HeldDocument, type PortalSnapshot } from '@serviceportal/content-types';
import {
  buildSnapshot,
  CorpusReadError,
  currentNotices,
  DatabaseCorpus,
  Derivations,
  INDEX_QUEUE,
  INDEX_TASK,
  newReference,
  PUBLISH_QUEUE,
  PUBLISH_TASK,
  SnapshotError,
  type Publisher,
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
import type { Payload } from 'payload';
import { FileJournal, takeUnfinishedWork } from './journal.ts';
import { Holds, Quarantine } from './quarantine.ts';

/** How often the record of a running publish is brought up to date, in milliseconds. */
const PROGRESS_INTERVAL = 1000;

type Row = Awaited<ReturnType<SitePublisher['waitingRows']>>[number];

export interface SitePublisherOptions {
  stateDir: string;
  /** The last process was not stopped: what the sites show is compared with what they should before it is trusted. */
  verifyFirst?: boolean;
  /** Milliseconds that one page may take, and how many threads make pages. */
  mostTime?: number | undefined;
  threads?: number;
  baseUrlOf: (slug: string) => string;
  now?: () => Date;
}

/**
 * The worker's work: takes the waiting request of a site, turns the published content into a snapshot and the snapshot into
 * a release, and writes down how it ended. Content stays in memory between publishes, so that only changes are read.
 */
export class SitePublisher implements Publisher {
  #payload: Payload | null = null;
  #corpus: DatabaseCorpus | null = null;
  readonly #options: SitePublisherOptions;
  readonly #derivations = new Map<string, Derivations>();
  #safety: Promise<{ journal: FileJournal; quarantine: Quarantine }> | null = null;
  readonly #sites: SitePages;
  readonly #verified = new Set<string>();

  constructor(options: SitePublisherOptions) {
    this.#options = options;
    const { stateDir, mostTime, threads } = options;
    this.#sites = createPublisher({ stateDir, mostTime, threads });
  }

  /** Ends its threads, when what is under way is done. */
  close(): Promise<void> {
    return this.#sites.close();
  }

  /** Payload's configuration needs the publisher before there is a Payload. */
  attach(payload: Payload): void {
    this.#payload = payload;
    this.#corpus = new DatabaseCorpus(payload);
  }

  get payload(): Payload {
    if (!this.#payload) throw new Error('The publisher was used before it was attached to Payload.');
    return this.#payload;
  }

  get corpus(): DatabaseCorpus {
    if (!this.#corpus) throw new Error('The publisher was used before it was attached to Payload.');
    return this.#corpus;
  }

  /** The journal of this process, and what its predecessors could not come to an end with. */
  get safety() {
    return (this.#safety ??= this.#openSafety());
  }

  async #openSafety() {
    const { stateDir } = this.#options;
    const quarantine = new Quarantine(stateDir, await this.#sites.build());
    const unfinished = takeUnfinishedWork(stateDir);
    if (unfinished) {
      this.payload.logger.warn({ unfinished, msg: 'The process before did not finish its work' });
      quarantine.learn(unfinished);
    }
    return { quarantine, journal: new FileJournal(stateDir, (site, work) => quarantine.isSuspect(site, work)) };
  }

  readonly publishPages = async (slug: string): Promise<void> => {
    const rows = await this.waitingRows(slug);
    if (rows.length === 0) return;
    const ausdruecklich = rows.some((row) => row.ausdruecklich);
    const allowShrink = rows.some((row) => row.schrumpfenErlaubt);
    const siteRoot = siteRootOf(this.#options.stateDir, slug);
    await this.#takeSiteAlong(siteRoot, slug);
    if (isHeld(siteRoot) && !ausdruecklich) {
      const urgent = await this.#publishNoticesOnly(slug);
      await this.#record(rows, {
        zustand: 'angehalten',
        ergebnis: `Die Website wurde zurückgesetzt und wartet, bis sie ausdrücklich veröffentlicht wird.${urgent ? ` ${urgent}` : ''}`,
      });
      return;
    }
    await this.#record(rows, {
      zustand: 'laeuft',
      begonnenAm: this.#now().toISOString(),
      fortschritt: 'Inhalte werden gelesen',
    });
    try {
      await this.#verify(slug, ausdruecklich);
      const { quarantine } = await this.safety;
      // Once: a request that was begun before came to no end, and would come to none again.
      if (rows.some((row) => row.ausdruecklich && !row.begonnenAm)) quarantine.release(slug);
      if (quarantine.isStalled(slug)) throw new StalledSite();
      const { result, built } = await this.#publish(slug, rows, allowShrink);
      quarantine.clearSuspects(slug);
      if (ausdruecklich) releaseHold(siteRoot);
      await this.#recordSuccess(rows, result, built);
      if (result.indexStale)
        await this.payload.jobs.queue({ task: INDEX_TASK, input: { kommune: slug }, queue: INDEX_QUEUE });
      else await this.#record(rows, { indexAm: this.#now().toISOString() });
    } catch (error) {
      if (error instanceof PublishError && error.code === 'conflict' && !ausdruecklich) {
        // Somebody rolled the site back meanwhile: look again what is to be done now.
        await this.#record(rows, { zustand: 'wartet', fortschritt: '' });
        await this.payload.jobs.queue({ task: PUBLISH_TASK, input: { kommune: slug }, queue: PUBLISH_QUEUE });
        return;
      }
      const reference = newReference();
      this.payload.logger.error({ err: error, msg: `Publishing ${slug} failed, reference ${reference}` });
      const urgent = await this.#publishNoticesOnly(slug).catch((reason: unknown) => {
        this.payload.logger.error({ err: reason, msg: `Publishing urgent notices of ${slug} failed` });
        return null;
      });
      await this.#record(rows, {
        zustand: 'fehlgeschlagen',
        fortschritt: '',
        ergebnis: [explain(error, reference), urgent].filter(Boolean).join(' '),
      });
    }
  };

  readonly publishIndex = async (slug: string): Promise<void> => {
    const snapshot = this.#liveOf(slug);
    if (!snapshot) return;
    const result = await this.#sites.publishIndex({ snapshot, now: () => this.#now() });
    const last = await this.payload.find({
      collection: 'veroeffentlichungen',
      where: { and: [{ slug: { equals: slug } }, { zustand: { equals: 'live' } }] },
      sort: '-liveAm',
      limit: 1,
      depth: 0,
    });
    const row = last.docs[0];
    if (row && result.state !== 'superseded')
      await this.#record([row], { indexAm: this.#now().toISOString(), release: result.release });
  };

  /** The requests of a site that wait: one as a rule, more after a crash. One publish answers them all. */
  async waitingRows(slug: string) {
    const { docs } = await this.payload.find({
      collection: 'veroeffentlichungen',
      where: { and: [{ slug: { equals: slug } }, { zustand: { in: ['wartet', 'angehalten', 'laeuft'] } }] },
      sort: 'createdAt',
      depth: 0,
      pagination: false,
    });
    return docs;
  }

  /** The first publish under a short name may be that of a Kommune which had another. */
  async #takeSiteAlong(siteRoot: string, slug: string): Promise<void> {
    if (existsSync(siteRoot)) return;
    const { docs } = await this.payload.find({
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
   * it. Once after a start that followed no stop, and when a person asks for the site.
   */
  async #verify(slug: string, isAsked: boolean): Promise<void> {
    const isFirst = this.#options.verifyFirst === true && !this.#verified.has(slug);
    if (!isFirst && !isAsked) return;
    this.#verified.add(slug);
    const faults = await this.#sites.verify(slug);
    if (faults.length === 0) return;
    const msg = `${slug} shows ${faults.length} damaged files; they are made anew`;
    this.payload.logger.error({ faults: faults.slice(0, 20), msg });
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
    allowShrink: boolean,
  ): Promise<{ built: SnapshotResult; result: PublishPagesResult }> {
    await this.corpus.refresh();
    let reported = this.#now().getTime();
    let writing: Promise<unknown> = Promise.resolve();
    const onProgress = ({ done, total }: Progress) => {
      const now = this.#now().getTime();
      if (now - reported < PROGRESS_INTERVAL) return;
      reported = now;
      const fortschritt = `Seiten werden erzeugt: ${done} von ${total}`;
      writing = this.#record(rows, { fortschritt }).catch(() => undefined);
    };
    const published = await this.#publishDespiteFaults(slug, { allowShrink, onProgress });
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
    options: { allowShrink: boolean; onProgress: (progress: Progress) => void },
  ): Promise<{ built: SnapshotResult; result: PublishPagesResult }> {
    const { journal, quarantine } = await this.safety;
    const holds = new Holds(quarantine.paths(slug));
    const before = this.#sites.live(slug)?.manifest.pages ?? {};
    const end = journal.beginSite(slug);
    try {
      for (;;) {
        const built = this.#snapshot(slug, {
          unfit: (collection, state) => quarantine.holds(slug, collection, state) ?? holds.of(collection, state),
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
            now: () => this.#now(),
          });
          return { built: { ...built, held }, result };
        } catch (error) {
          if (!(error instanceof PageFaults) || isTooMuch(error, built.snapshot)) throw error;
          // What came to no end is not tried again with the next publish, or each would wait for it. A list that shows such a
          // document comes to none either, and is innocent.
          const endless = error.faults.filter(({ error: fault }) => fault.code === 'time').map(({ work }) => work);
          const documents = endless.filter(({ document }) => document);
          for (const work of documents.length > 0 ? documents : endless) quarantine.hold(slug, work);
          if (!holds.add(error.faults)) throw error;
          for (const { work, error: fault } of error.faults)
            this.payload.logger.error({ err: fault, detail: fault.detail, work, msg: `A page of ${slug} is held` });
        }
      }
    } finally {
      end();
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
    await this.corpus.refresh(['kommunen', 'hinweise']);
    const hinweise = currentNotices(this.corpus, this.#snapshotOptions(slug));
    if (JSON.stringify(hinweise) === JSON.stringify(live.hinweise)) return null;
    await this.#sites.publish({ snapshot: { ...live, hinweise }, now: () => this.#now() });
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
    await this.#record(rows, {
      zustand: 'live',
      fortschritt: '',
      ergebnis: notes.filter(Boolean).join(' '),
      liveAm: this.#now().toISOString(),
      release: result.release,
      geaenderteSeiten: changed,
      zurueckgehalten: held,
      warnungen: [...warnings, ...result.warnings],
    });
  }

  async #record(rows: Row[], data: Partial<Row> | { zurueckgehalten: HeldDocument[]; warnungen: string[] }) {
    for (const { id } of rows)
      await this.payload.update({ collection: 'veroeffentlichungen', id, data: data as Partial<Row>, depth: 0 });
  }
}

/** A site that ended the process before, at no page in particular. */
class StalledSite extends Error {
  constructor() {
    super('the process hung at this site before');
  }
}

/** Where this share of a site's documents fails, the fault is not in the documents. */
const TOO_MANY = 0.2;
/** As few as these may always be held. */
const ALWAYS_FEW = 20;

function isTooMuch({ faults }: PageFaults, { leistungen, meldungen, seiten, organisationseinheiten }: PortalSnapshot) {
  const documents = new Set(faults.flatMap(({ work: { document } }) => (document ? [document.id] : []))).size;
  const all = leistungen.length + meldungen.length + seiten.length + organisationseinheiten.length;
  return documents > Math.max(ALWAYS_FEW, all * TOO_MANY);
}

/** Pages that are about no document belong to the Kommune. */
function heldPages(
  paths: ReadonlyMap<string, string>,
  { id }: PortalSnapshot['kommune'],
  before: Readonly<Record<string, unknown>>,
): HeldDocument[] {
  return [...paths].map(([path, grund]) => ({
    collection: 'kommunen',
    id,
    titel: `Seite ${path}`,
    grund,
    shown: path in before ? 'previous' : 'absent',
  }));
}

function heldSentence(held: HeldDocument[]): string {
  const names = held.map(({ titel, grund }) => `„${titel}“: ${grund}`).join(' ');
  return `${held.length === 1 ? 'Ein Dokument wurde' : `${held.length} Dokumente wurden`} zurückgehalten. ${names}`;
}

/** What editors read where a publish failed; what the log tells under the reference is for who runs the portal. */
function explain(error: unknown, reference: string): string {
  if (error instanceof StalledSite)
    return 'Das Veröffentlichen dieser Website kam mehrmals zu keinem Ende und hätte alle anderen aufgehalten; sie zeigt ihren letzten Stand. Bitte informieren Sie die Kreis-IT; veröffentlicht wird wieder, wenn jemand es ausdrücklich anfordert.';
  if (error instanceof PublishError || error instanceof SnapshotError) return error.message;
  if (error instanceof CorpusReadError)
    return `Die Inhalte konnten nicht vollständig gelesen werden, deshalb wurde nichts veröffentlicht; die Website zeigt ihren letzten Stand. Bitte versuchen Sie es noch einmal und nennen Sie der Kreis-IT die Nummer ${reference}, wenn es wieder geschieht.`;
  return `Beim Veröffentlichen ist ein unerwarteter Fehler aufgetreten; die Website zeigt ihren letzten Stand. Bitte nennen Sie der Kreis-IT die Nummer ${reference}.`;
}
