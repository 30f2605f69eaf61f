import { createHash, randomBytes } from 'node:crypto';
import { isIPv6 } from 'node:net';
import { dayOf, type Day } from '@serviceportal/content-types';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * How often the form may be sent. Counted in memory alone: an address is known only as a hash whose salt is thrown away
 * with the day and with the process, so that nothing remains of who wrote.
 */
export class SubmissionLimits {
  readonly #client = [
    new RateLimiterMemory({ points: 5, duration: 10 * MINUTE }),
    new RateLimiterMemory({ points: 30, duration: DAY }),
  ];
  readonly #kommune = new RateLimiterMemory({ points: 200, duration: HOUR });
  #salt: { day: Day; value: Buffer } | null = null;

  /**
   * Counts one more submission: from one place 5 in ten minutes and 30 in a day, to one Kommune 200 in an hour. False where
   * that is too many.
   */
  async allow(client: string, kommune: string): Promise<boolean> {
    const key = this.#keyOf(client);
    // What one place sends too often does not use up what all may send together.
    for (const limiter of this.#client) if (!(await isWithin(limiter, key))) return false;
    return isWithin(this.#kommune, kommune);
  }

  #keyOf(client: string): string {
    const day = dayOf(new Date());
    if (this.#salt?.day !== day) this.#salt = { day, value: randomBytes(32) };
    return createHash('sha256').update(this.#salt.value).update(networkOf(client)).digest('base64');
  }
}

/** Counts one more for this key; whether that is within the limit. */
export async function isWithin(limiter: RateLimiterMemory, key: string): Promise<boolean> {
  try {
    await limiter.consume(key);
    return true;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return false;
    throw refusal;
  }
}

/** What one visitor has of an address: all of an IPv4 address, of an IPv6 address the network (its first 64 bits). */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  const [plain = ''] = address.split('%');
  if (!isIPv6(plain)) return address;
  const [head = '', tail] = plain.toLowerCase().split('::');
  const before = head ? head.split(':') : [];
  const after = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? 0 : 8 - before.length - after.length;
  const groups = [...before, ...Array<string>(zeros).fill('0'), ...after];
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}
