import * as m20261122_194949 from './20261122_194949_start.ts';

/** Migrations in the order they are run. */
export const migrations = [
  { name: '20261122_194949_start', up: m20261122_194949.up, down: m20261122_194949.down },
];
