import * as m20261122_181448 from './20261122_181448_start.ts';

/** Migrations in the order they are run. */
export const migrations = [{ name: '20261122_181448_start', up: m20261122_181448.up, down: m20261122_181448.down }];
