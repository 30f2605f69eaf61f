import { mkdirSync } from 'node:fs';
import { migrate, openContent } from '@serviceportal/cms';
import { readEnvironment, type Environment } from '@serviceportal/cms/environment';
import type { Payload } from 'payload';
import { seedOnce } from '../../scripts/seed/seed-once.ts';
import { seedSynthetic } from '../../scripts/seed/seed-synthetic.ts';
import { portalConfig } from '../../scripts/state.ts';
import { freePort } from '../support/web-servers.ts';

/** A portal of its own for measuring. This process only saves, like the admin; a worker publishes. */
export interface BenchContent {
  environment: Environment;
  payload: Payload;
  /** All Kommunen by the order in which they are published. */
  kommunen: { id: string; slug: string; folgt: boolean }[];
}

/** Opens the portal in a state folder; writes the example content and `scale` synthetic services where they are missing. */
export async function openBenchContent(
  stateDir: string,
  scale: number,
  report: (line: string) => void,
): Promise<BenchContent> {
  mkdirSync(stateDir, { recursive: true });
  const environment = readEnvironment({ PORTAL_STATE: stateDir, CMS_PORT: String(await freePort()) });
  const payload = await openContent(portalConfig(environment));
  await migrate(payload);
  await seedOnce(payload, report);
  await seedSynthetic(payload, scale, report);
  const { docs } = await payload.find({
    collection: 'kommunen',
    depth: 0,
    pagination: false,
    sort: 'slug',
    select: { slug: true, richtlinie: true },
  });
  const kommunen = docs.map(({ id, slug, richtlinie }) => ({ id, slug, folgt: richtlinie === 'folgen' }));
  return { environment, payload, kommunen };
}
