import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { isWithin, networkOf } from '../feedback/limits.ts';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
/** How long an address is known after a sign-in; timers of Node end at 24 days. */
const KNOWN = 20 * 24 * HOUR;

/** Wrong tries of an account, from wherever, before the next ones have to wait. */
const FREE_TRIES = 5;
/** Longest wait, in milliseconds: who guesses gets 10,000 tries a day at most, who knows the password is in after seconds. */
const LONGEST_WAIT = 8000;
/** How many may wait for one account at a time. */
const MOST_WAITING = 20;

/** How an attempt to sign in may go on. */
export type Attempt = 'go on' | 'too many from here' | 'too many for this account';

/**
 * Slows down who guesses passwords, and locks nobody out. An address that was wrong too often, whatever the accounts, has to
 * wait for minutes; others are not concerned. An account that was tried too often, from wherever, is answered slowly and one
 * try after another; from an address that signed in to it before, at once. In memory: there is one process of the admin.
 */
export class SignInLimits {
  readonly #addresses = [
    new RateLimiterMemory({ points: 10, duration: 10 * MINUTE }),
    new RateLimiterMemory({ points: 60, duration: 24 * HOUR }),
  ];
  readonly #accounts = new RateLimiterMemory({ points: Number.MAX_SAFE_INTEGER, duration: HOUR });
  readonly #known = new RateLimiterMemory({ points: Number.MAX_SAFE_INTEGER, duration: KNOWN });
  readonly #queues = new Map<string, { waiting: number; last: Promise<void> }>();
  readonly #wait: (milliseconds: number) => Promise<unknown>;

  constructor(wait: (milliseconds: number) => Promise<unknown> = (milliseconds) => sleep(milliseconds)) {
    this.#wait = wait;
  }

  /** Counts an attempt before it is looked at, and lets it wait its time. */
  async begin(account: string, address: string): Promise<Attempt> {
    const network = networkOf(address);
    for (const limiter of this.#addresses) if (!(await isWithin(limiter, network))) return 'too many from here';
    const key = keyOf(account);
    if ((await this.#known.get(pair(key, network))) !== null) return 'go on';
    const { consumedPoints } = await this.#accounts.consume(key);
    return this.#inTurn(key, waitBefore(consumedPoints));
  }

  /** Forgets what was counted for who knew the password, and knows the address from now on. */
  async succeed(account: string, address: string): Promise<void> {
    const network = networkOf(address);
    const key = keyOf(account);
    await Promise.all([
      ...this.#addresses.map((limiter) => limiter.reward(network)),
      this.#accounts.delete(key),
      this.#known.set(pair(key, network), 1, KNOWN),
    ]);
  }

  async #inTurn(key: string, milliseconds: number): Promise<Attempt> {
    if (milliseconds === 0) return 'go on';
    const queue = this.#queues.get(key) ?? { waiting: 0, last: Promise.resolve() };
    if (queue.waiting >= MOST_WAITING) return 'too many for this account';
    this.#queues.set(key, queue);
    queue.waiting += 1;
    const turn = queue.last.then(async () => void (await this.#wait(milliseconds)));
    queue.last = turn;
    await turn;
    queue.waiting -= 1;
    if (queue.waiting === 0) this.#queues.delete(key);
    return 'go on';
  }
}

/** Doubles with every try: none for the first five, then half a second, one, two … */
const waitBefore = (tries: number): number =>
  tries <= FREE_TRIES ? 0 : Math.min(500 * 2 ** (tries - FREE_TRIES - 1), LONGEST_WAIT);

/** What was typed, however long, takes the same room. */
const keyOf = (account: string): string => createHash('sha256').update(account.trim().toLowerCase()).digest('base64');

const pair = (account: string, network: string) => `${account} ${network}`;
