import { randomInt } from 'node:crypto';

/** A number for one event in the log, eight signs that can be told on the telephone: nothing that is taken for another. */
export function newReference(): string {
  const signs = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
  const part = () => Array.from({ length: 4 }, () => signs[randomInt(signs.length)]).join('');
  return `${part()}-${part()}`;
}
