import * as start from './20261122_181448_start.ts';

/** Migrations in the order they are run. */
export const migrations = [{ name: '20261122_181448_start', up: start.up, down: start.down }];
