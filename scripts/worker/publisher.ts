import { SNAPSHOT_VERSION, type HeldDocument, type PortalSnapshot } from '@serviceportal/content-types';
import {
  buildSnapshot,
  CorpusReadError,
  currentNotices,
  DatabaseCorpus,
  Derivations,
  INDEX_QUEUE,
  INDEX_TASK,
  PUBLISH_QUEUE,
  PUBLISH_TASK,
  SnapshotError,
  type Publisher,
  type SnapshotResult,
} from '@serviceportal/cms';
import {
  currentId,
  isHeld,
  PublishError,
  publishSnapshot,
  publishSnapshotIndex,
  readCurrent,
  releaseHold,
  siteRootOf,
} from '@serviceportal/site/publish';
import type { Payload } from 'payload';

/** How often the record of a running publish is brought up to date, in milliseconds. */
const PROGRESS_INTERVAL = 1000;

type Row = Awaited<ReturnType<SitePublisher['waitingRows']>>[number];
type Outcome = { snapshot: PortalSnapshot; result: Awaited<ReturnType<typeof publishSnapshot>> };

export interface SitePublisherOptions {
  stateDir: string;
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
  /** What each site shows, as this process published it last. */
  readonly #live = new Map<string, { release: string; snapshot: PortalSnapshot }>();

  constructor(options: SitePublisherOptions) {
    this.#options = options;
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

  readonly publishPages = async (slug: string): Promise<void> => {
    const rows = await this.waitingRows(slug);
    if (rows.length === 0) return;
    const ausdruecklich = rows.some((row) => row.ausdruecklich);
    const allowShrink = rows.some((row) => row.schrumpfenErlaubt);
    const siteRoot = siteRootOf(this.#options.stateDir, slug);
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
      const { outcome, built } = await this.#publish(slug, rows, allowShrink);
      if (ausdruecklich) releaseHold(siteRoot);
      await this.#recordSuccess(rows, outcome, built);
      const { indexStale } = outcome.result;
      if (indexStale) await this.payload.jobs.queue({ task: INDEX_TASK, input: { kommune: slug }, queue: INDEX_QUEUE });
      else await this.#record(rows, { indexAm: this.#now().toISOString() });
    } catch (error) {
      if (error instanceof PublishError && error.code === 'conflict' && !ausdruecklich) {
        // Somebody rolled the site back meanwhile: look again what is to be done now.
        await this.#record(rows, { zustand: 'wartet', fortschritt: '' });
        await this.payload.jobs.queue({ task: PUBLISH_TASK, input: { kommune: slug }, queue: PUBLISH_QUEUE });
        return;
      }
      this.payload.logger.error({ err: error, msg: `Publishing ${slug} failed` });
      const urgent = await this.#publishNoticesOnly(slug).catch((reason: unknown) => {
        this.payload.logger.error({ err: reason, msg: `Publishing urgent notices of ${slug} failed` });
        return null;
      });
      await this.#record(rows, {
        zustand: 'fehlgeschlagen',
        fortschritt: '',
        ergebnis: [explain(error), urgent].filter(Boolean).join(' '),
      });
    }
  };

  readonly publishIndex = async (slug: string): Promise<void> => {
    const live = this.#liveOf(slug);
    if (!live) return;
    const result = await publishSnapshotIndex({
      stateDir: this.#options.stateDir,
      snapshot: live.snapshot,
      now: () => this.#now(),
    });
    if (result.state === 'live') this.#live.set(slug, { ...live, release: result.release });
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

  #now(): Date {
    return (this.#options.now ?? (() => new Date()))();
  }

  /** What the site shows now; read from its release where another process or an earlier one published it. */
  #liveOf(slug: string): { release: string; snapshot: PortalSnapshot } | null {
    const siteRoot = siteRootOf(this.#options.stateDir, slug);
    const known = this.#live.get(slug);
    if (known && known.release === currentId(siteRoot)) return known;
    const current = readCurrent(siteRoot);
    // The site of this version cannot show what another version wrote.
    if (current?.snapshot.version !== SNAPSHOT_VERSION) return null;
    const live = { release: current.id, snapshot: current.snapshot };
    this.#live.set(slug, live);
    return live;
  }

  async #publish(
    slug: string,
    rows: Row[],
    allowShrink: boolean,
  ): Promise<{ outcome: Outcome; built: SnapshotResult }> {
    await this.corpus.refresh();
    const built = this.#snapshot(slug);
    let reported = this.#now().getTime();
    let writing: Promise<unknown> = Promise.resolve();
    const result = await publishSnapshot({
      stateDir: this.#options.stateDir,
      snapshot: built.snapshot,
      held: built.held,
      allowShrink,
      now: () => this.#now(),
      onProgress: ({ step, done, total }) => {
        const now = this.#now().getTime();
        if (now - reported < PROGRESS_INTERVAL) return;
        reported = now;
        const words = {
          render: 'Seiten werden erzeugt',
          link: 'Unverändertes wird übernommen',
        }[step];
        writing = this.#record(rows, { fortschritt: `${words}: ${done} von ${total}` }).catch(() => undefined);
      },
    });
    // A late note of progress must not overwrite the outcome.
    await writing;
    this.#live.set(slug, { release: result.release, snapshot: built.snapshot });
    return { outcome: { snapshot: built.snapshot, result }, built };
  }

  #snapshotOptions(slug: string) {
    return {
      kommune: slug,
      now: this.#now(),
      baseUrlOf: this.#options.baseUrlOf,
      previous: this.#liveOf(slug)?.snapshot ?? null,
    };
  }

  #snapshot(slug: string): SnapshotResult {
    const derivations = this.#derivations.get(slug) ?? new Derivations();
    this.#derivations.set(slug, derivations);
    return buildSnapshot(this.corpus, { ...this.#snapshotOptions(slug), derivations });
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
    if (JSON.stringify(hinweise) === JSON.stringify(live.snapshot.hinweise)) return null;
    const snapshot = { ...live.snapshot, hinweise };
    const result = await publishSnapshot({ stateDir: this.#options.stateDir, snapshot, now: () => this.#now() });
    this.#live.set(slug, { release: result.release, snapshot });
    return 'Die dringenden Hinweise sind trotzdem auf dem neuesten Stand.';
  }

  async #recordSuccess(rows: Row[], { result }: Outcome, { held, warnings }: SnapshotResult) {
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
      warnungen: [...warnings, ...(result.state === 'live' ? result.warnings : [])],
    });
  }

  async #record(rows: Row[], data: Partial<Row> | { zurueckgehalten: HeldDocument[]; warnungen: string[] }) {
    for (const { id } of rows)
      await this.payload.update({ collection: 'veroeffentlichungen', id, data: data as Partial<Row>, depth: 0 });
  }
}

function heldSentence(held: HeldDocument[]): string {
  const names = held.map(({ titel, grund }) => `„${titel}“: ${grund}`).join(' ');
  return `${held.length === 1 ? 'Ein Dokument wurde' : `${held.length} Dokumente wurden`} zurückgehalten. ${names}`;
}

/** What editors read where a publish failed. */
function explain(error: unknown): string {
  if (error instanceof PublishError || error instanceof SnapshotError) return error.message;
  if (error instanceof CorpusReadError)
    return `Die Inhalte konnten nicht vollständig gelesen werden, deshalb wurde nichts veröffentlicht; die Website zeigt ihren letzten Stand. Bitte versuchen Sie es noch einmal und informieren Sie die Kreis-IT, wenn es wieder geschieht. (${error.message})`;
  return `Beim Veröffentlichen ist ein unerwarteter Fehler aufgetreten; die Website zeigt ihren letzten Stand. Bitte informieren Sie die Kreis-IT. (${error instanceof Error ? error.message : String(error)})`;
}
