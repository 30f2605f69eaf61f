import crypto from 'node:crypto';
import { promisify } from 'node:util';

/** How Payload derives what it stores; the prefix stands before the hash. */
const CURRENT = { prefix: 'pbkdf2-sha256-v1:', iterations: 600_000, keyLength: 32 };
/** How earlier versions of Payload did, without a prefix. */
const EARLIER = { prefix: '', iterations: 25_000, keyLength: 512 };

/** Whether a password is the one that Payload stored as `hash` and `salt`. */
export async function isStoredPassword(
  password: string,
  { hash, salt }: { hash?: unknown; salt?: unknown },
): Promise<boolean> {
  if (typeof hash !== 'string' || typeof salt !== 'string') return false;
  const { prefix, iterations, keyLength } = hash.startsWith(CURRENT.prefix) ? CURRENT : EARLIER;
  const stored = Buffer.from(hash.slice(prefix.length), 'hex');
  const derived = await promisify(crypto.pbkdf2)(password, salt, iterations, keyLength, 'sha256');
  return stored.length === derived.length && crypto.timingSafeEqual(stored, derived);
}

/** Takes as long as a password that is looked at. */
export async function pretendToLook(password: string): Promise<void> {
  await promisify(crypto.pbkdf2)(password, 'no account', CURRENT.iterations, CURRENT.keyLength, 'sha256');
}
