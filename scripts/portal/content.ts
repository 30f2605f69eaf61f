import { existsSync } from 'node:fs';
import { openContent } from '@serviceportal/cms';
import { readEnvironment, type Environment } from '@serviceportal/cms/environment';
import { sqliteFile } from '@serviceportal/cms/state-folder';
import type { Payload } from 'payload';
import { portalConfig } from '../state.ts';

/**
 * Makes sure that there is a portal to work on: only `start` makes or migrates a database.
 * @throws Error saying how to make one
 */
export function requireContent({ databaseUrl, stateDir }: Environment): void {
  if (!databaseUrl && !existsSync(sqliteFile(stateDir)))
    throw new Error(`There is no portal in ${stateDir} yet. Run "npm start" first, or set PORTAL_STATE to its folder.`);
}

/** Opens the content for a command and closes it afterwards. */
export async function withContent<T>(work: (payload: Payload, environment: Environment) => Promise<T>): Promise<T> {
  const environment = readEnvironment();
  requireContent(environment);
  const payload = await openContent(portalConfig(environment));
  try {
    return await work(payload, environment);
  } finally {
    await payload.destroy();
  }
}

/** All Kommunen by slug, the Kreis first. */
export async function allKommunen(payload: Payload) {
  const { docs } = await payload.find({
    collection: 'kommunen',
    depth: 0,
    pagination: false,
    select: { slug: true, anzeigeName: true, typ: true },
  });
  return docs.sort((a, b) => Number(b.typ === 'Kreis') - Number(a.typ === 'Kreis') || a.slug.localeCompare(b.slug));
}
