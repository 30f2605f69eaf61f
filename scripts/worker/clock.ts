import { setTimeout as sleep } from 'node:timers/promises';
import { dayOf, germanDay } from '@serviceportal/content-types';
import {
  pruneRueckmeldungen,
  requestPublish,
  SCHEDULE_QUEUE,
  type Corpus,
  type DatabaseCorpus,
  type Leases,
} from '@serviceportal/cms';
import type { Payload } from 'payload';

/** How often the clock and the queue of planned publishes are looked at, in milliseconds. */
const CLOCK_INTERVAL = 10_000;
/** The lease of what is done for the whole portal. */
const CLOCK = 'clock';

/**
 * Whose sites change between two moments because time passes, not because anybody saved: all of them with a new day, the
 * ones of a notice that begins or ends, or of news whose date has come.
 */
export function passedBoundaries(
  corpus: Corpus,
  from: Date,
  to: Date,
): { kommunen: 'alle' | string[]; anlass: string } | null {
  if (dayOf(from) !== dayOf(to)) return { kommunen: 'alle', anlass: `Tageswechsel auf den ${germanDay(dayOf(to))}` };
  // A clock may be set back, too.
  const [earlier, later] = [from.getTime(), to.getTime()].sort((a, b) => a - b) as [number, number];
  const passed = (instant: string | null | undefined) => {
    const time = instant ? Date.parse(instant) : Number.NaN;
    return time > earlier && time <= later;
  };
  const due = [
    ...[...corpus.all('hinweise').values()]
      .filter(({ von, bis }) => passed(von) || passed(bis))
      .map(({ kommune, gemeinsam }) => (gemeinsam ? null : kommune)),
    ...[...corpus.all('meldungen').values()]
      .filter(({ datum }) => passed(datum))
      .map(({ kommune, reichweite }) => (reichweite === 'eigene' ? kommune : null)),
  ];
  if (due.length === 0) return null;
  const kommunen = due.filter((kommune): kommune is string => Boolean(kommune));
  return { kommunen: kommunen.length === due.length ? [...new Set(kommunen)] : 'alle', anlass: 'Zeitpunkt erreicht' };
}

export interface ClockOptions {
  payload: Payload;
  corpus: DatabaseCorpus;
  leases: Leases;
  now: () => Date;
}

/**
 * What is done for the whole portal, by one worker at a time: it keeps the time, runs planned publishes, deletes what is old.
 * Who takes it on first compares all sites with the content: a kill between a save and its request would lose a change, and
 * a moment may have passed while nobody looked.
 */
export class Clock {
  readonly #options: ClockOptions;
  #last: Date | null = null;
  #prunedOn = '';

  constructor(options: ClockOptions) {
    this.#options = options;
  }

  async run(stopping: AbortSignal): Promise<void> {
    while (!stopping.aborted) {
      await this.turn().catch((error: unknown) =>
        this.#options.payload.logger.error({ err: error, msg: 'The clock missed a turn' }),
      );
      await sleep(CLOCK_INTERVAL, undefined, { signal: stopping }).catch(() => undefined);
    }
  }

  /** Looks once what time has brought. */
  async turn(): Promise<void> {
    const { payload, corpus, leases, now } = this.#options;
    const taken = await leases.take(CLOCK);
    if (taken === null) return;
    if (taken !== 'held' || this.#last === null) {
      await takeOver(payload);
      this.#last = now();
    }
    // Another worker may have published what this one has never read.
    await corpus.refreshOnly(['hinweise', 'meldungen']);
    const current = now();
    const passed = passedBoundaries(corpus, this.#last, current);
    if (passed) await requestPublish(payload, passed);
    this.#last = current;
    await payload.jobs.run({ queue: SCHEDULE_QUEUE, sequential: true, silent: { info: true } });
    // Once a day, and after a start: the machine may have been off at midnight.
    if (this.#prunedOn === dayOf(current)) return;
    await pruneRueckmeldungen(payload, current);
    this.#prunedOn = dayOf(current);
  }
}

/** Mends what a kill may have left: planned publishes that were begun, and changes that nobody was told of. */
async function takeOver(payload: Payload): Promise<void> {
  await payload.db.updateMany({
    collection: 'payload-jobs',
    where: { processing: { equals: true } },
    data: { processing: false },
  });
  await requestPublish(payload, { kommunen: 'alle', anlass: 'Abgleich beim Start' });
}
