import { randomUUID } from 'node:crypto';
import type { Payload } from 'payload';
import { isProvablyGone, thisProcess, type ProcessIdentity } from './own-process.ts';

/**
 * Milliseconds after which a worker that shows no sign of life is taken for dead. Longer than its watchdog lets it hang: a
 * page that hangs one worker must not be handed to the next before the first has noted what it was.
 */
const LEASE_TIME = 40_000;
/** Between two signs of life, and the longest that one is relied on, as parts of that time. */
const BEATS = 4;
const TRUSTED = 3 / 4;

const COLLECTION = 'leases';
const WORKER = 'worker';

/** A row: a worker that lives (`name` is `worker`), or a lease. Of several rows of one lease the highest term holds. */
interface Row extends ProcessIdentity {
  id: string;
  /** What there can be only one of: `<name>#<owner>` of a worker, `<name>#<term>` of a lease. */
  key: string;
  name: string;
  term: number;
  /** Whose it is; empty when it was given back. */
  owner: string;
  beat: number;
  /** For people: clocks differ, and nothing is decided by it. */
  beatAt: string;
}

/** A worker as people are told of it. */
export interface LivingWorker extends ProcessIdentity {
  owner: string;
  beat: number;
  /** Its last sign of life. */
  beatAt: string;
}

/** How a lease was come by: held before, or taken from nobody, from one who gave it back, from one who died. */
export type Taken = 'held' | 'new' | 'given back' | 'left behind';

/** Raised where a worker may no longer be the one who holds a lease. Another one does its work. */
export class LeaseLost extends Error {
  override name = 'LeaseLost';
}

export interface LeaseOptions {
  /** Milliseconds, see above. */
  leaseTime?: number | undefined;
  identity?: ProcessIdentity | undefined;
}

/**
 * What one worker holds, so that several can share the work: a lease for each site, one for what is done for the whole
 * portal.
 *
 * A lease belongs to its owner as long as the owner's row is there and shows signs of life. Another worker takes the row away
 * when the count of signs has stood still for the lease time by its own steady clock, or at once where the process is provably gone; clocks
 * of machines may differ or jump. Only then it takes what the dead one held. Nothing needs a transaction or an update that
 * compares and changes in one step, which not every server that speaks MongoDB's protocol has: a lease is taken by adding the row of its next term,
 * and of two who add it the unique key lets one.
 */
export class Leases {
  readonly owner = randomUUID();
  readonly #payload: Payload;
  readonly #leaseTime: number;
  readonly #identity: ProcessIdentity;
  readonly #held = new Map<string, string>();
  readonly #signs: SignsOfLife;
  #row: string | undefined;
  #beat = 0;
  /** When the last sign of life was begun that the database took. */
  #confirmedAt = -Infinity;
  #others: LivingWorker[] = [];

  constructor(payload: Payload, { leaseTime = LEASE_TIME, identity = thisProcess() }: LeaseOptions = {}) {
    this.#payload = payload;
    this.#leaseTime = leaseTime;
    this.#identity = identity;
    this.#signs = new SignsOfLife(leaseTime, identity);
  }

  /** Milliseconds between two signs of life. */
  get interval(): number {
    return this.#leaseTime / BEATS;
  }

  /** The other workers that lived at the last look. */
  get others(): readonly LivingWorker[] {
    return this.#others;
  }

  /** Leases that are held, by name. */
  get held(): string[] {
    return [...this.#held.keys()];
  }

  /** Whether an owner was alive at the last look. */
  isLiving(owner: string): boolean {
    return owner === this.owner || this.#others.some((other) => other.owner === owner);
  }

  /** Begins to live: others may hear of it from now on. */
  async join(): Promise<void> {
    const begun = performance.now();
    const { id } = await this.#payload.db.create({
      collection: COLLECTION,
      data: { ...this.#fields(WORKER, this.owner), term: 0 },
    });
    this.#row = String(id);
    this.#confirmedAt = begun;
    await this.#look();
  }

  /**
   * Shows that this worker lives, and looks who else does.
   * @throws LeaseLost where others took it for dead
   */
  async beat(): Promise<void> {
    const begun = performance.now();
    const { beat, beatAt } = this.#fields(WORKER, this.owner);
    const row = await this.#payload.db.updateOne({
      collection: COLLECTION,
      id: this.#row!,
      data: { beat, beatAt, updatedAt: beatAt },
    });
    if (!row) {
      this.#held.clear();
      throw new LeaseLost('Others took this worker for dead and may do its work.');
    }
    this.#confirmedAt = begun;
    await this.#look();
  }

  /** Takes a lease, unless a living worker holds it. */
  async take(name: string): Promise<Taken | null> {
    if (this.#held.has(name)) return 'held';
    const { leases, workers } = await this.#look();
    const last = leases.get(name);
    if (last && last.owner !== '' && workers.has(last.owner) && last.owner !== this.owner) return null;
    const term = (last?.term ?? 0) + 1;
    const key = `${name}#${term}`;
    let fault: unknown;
    try {
      await this.#payload.db.create({
        collection: COLLECTION,
        data: { ...this.#fields(name, String(term)), term },
      });
    } catch (error) {
      fault = error;
    }
    // Another one was quicker, or the answer got lost on its way: what is stored says which.
    const now = (await this.#look()).leases.get(name);
    if (now?.key !== key || now.owner !== this.owner) {
      if (fault && (now?.term ?? 0) < term) throw fault;
      await this.#remove({ name, owner: this.owner });
      return null;
    }
    this.#held.set(name, key);
    if (last) await this.#payload.db.deleteMany({ collection: COLLECTION, where: older(name, term) });
    if (!last) return 'new';
    return last.owner === '' ? 'given back' : 'left behind';
  }

  /**
   * Makes sure that a lease is held for a while longer, before something is done that only its holder may do.
   * @throws LeaseLost where it may belong to another one
   */
  async confirm(name: string): Promise<void> {
    if (this.#held.has(name) && performance.now() - this.#confirmedAt > this.#leaseTime * TRUSTED) await this.beat();
    if (!this.#held.has(name)) throw new LeaseLost(`The lease of ${name} is not held.`);
  }

  /** Lets others have a lease. */
  async giveBack(name: string): Promise<void> {
    const key = this.#held.get(name);
    this.#held.delete(name);
    if (!key) return;
    await this.#payload.db.updateOne({
      collection: COLLECTION,
      where: { and: [{ key: { equals: key } }, { owner: { equals: this.owner } }] },
      data: { owner: '', updatedAt: new Date().toISOString() },
      options: { atomic: true },
    });
  }

  /** Gives everything back. */
  async leave(): Promise<void> {
    for (const name of this.held) await this.giveBack(name);
    await this.#remove({ name: WORKER, owner: this.owner });
  }

  /** The fields of a row that is written now. */
  #fields(name: string, term: string) {
    this.#beat += 1;
    const key = `${name}#${term}`;
    return { key, name, owner: this.owner, beat: this.#beat, beatAt: new Date().toISOString(), ...this.#identity };
  }

  /** Reads all rows, and takes the dead away. */
  async #look(): Promise<{ leases: Map<string, Row>; workers: Set<string> }> {
    let rows = await readRows(this.#payload);
    const dead = rows.filter((row) => row.name === WORKER && row.owner !== this.owner && this.#signs.isDead(row));
    if (dead.length > 0) {
      // With the sign that was seen: who shows another one in this moment lives.
      for (const { key, beat } of dead) await this.#remove({ key, beat });
      rows = await readRows(this.#payload);
    }
    const workers = rows.filter(({ name }) => name === WORKER);
    this.#others = workers.filter(({ owner }) => owner !== this.owner);
    const leases = new Map<string, Row>();
    for (const row of rows)
      if (row.name !== WORKER && row.term > (leases.get(row.name)?.term ?? 0)) leases.set(row.name, row);
    return { leases, workers: new Set(workers.map(({ owner }) => owner)) };
  }

  async #remove(fields: Partial<Row>): Promise<void> {
    const and = Object.entries(fields).map(([field, value]) => ({ [field]: { equals: value } }));
    await this.#payload.db.deleteMany({ collection: COLLECTION, where: { and } });
  }
}

const older = (name: string, term: number) => ({ and: [{ name: { equals: name } }, { term: { less_than: term } }] });

async function readRows(payload: Payload): Promise<Row[]> {
  const { docs } = await payload.db.find<Row>({ collection: COLLECTION, where: {}, pagination: false, limit: 0 });
  return docs;
}

/** Who lives, from what one process sees of the others. */
class SignsOfLife {
  readonly #leaseTime: number;
  readonly #here: ProcessIdentity;
  /** The sign last seen of each owner, and when it was first seen (`performance.now()`). */
  readonly #seen = new Map<string, { beat: number; since: number }>();

  constructor(leaseTime: number, here: ProcessIdentity) {
    this.#leaseTime = leaseTime;
    this.#here = here;
  }

  isDead(row: Row): boolean {
    if (isProvablyGone(row, this.#here)) return true;
    const now = performance.now();
    const seen = this.#seen.get(row.owner);
    if (seen?.beat === row.beat) return now - seen.since >= this.#leaseTime;
    this.#seen.set(row.owner, { beat: row.beat, since: now });
    return false;
  }
}

/** Tells who looks after the sites, for a process that holds no lease itself. */
export class WorkerWatch {
  readonly #payload: Payload;
  readonly #signs = new SignsOfLife(LEASE_TIME, thisProcess());

  constructor(payload: Payload) {
    this.#payload = payload;
  }

  /**
   * The workers that live. One of another machine counts until its signs have stood still for the lease time while this was
   * asked again and again.
   */
  async living(): Promise<LivingWorker[]> {
    const rows = await readRows(this.#payload);
    return rows.filter((row) => row.name === WORKER && !this.#signs.isDead(row));
  }
}
