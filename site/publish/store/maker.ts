import { hostname } from 'node:os';
import { hashOf } from '../hash.ts';

/** Of the machine: eight digits in base 16. Containers have names of their own. */
const machine = Buffer.from(hashOf(hostname()), 'base64url').toString('hex', 0, 4);

/** Stands in the name of what is in the making, and says who makes it: a machine, and a process there. */
export const MAKER = `${machine}-${process.pid}`;

/**
 * Whether nobody works any more on what bears this maker's name. Publications of one site take turns within a process, so what
 * bears our own name is a leftover too. Of another machine that cannot be known.
 */
export function isGone(maker: string): boolean {
  const [where, pid] = maker.split('-');
  return maker === MAKER || (where === machine && !isRunning(Number(pid)));
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
