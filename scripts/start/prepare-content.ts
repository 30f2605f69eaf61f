import { migrate, migrateData, openContent, thisProcess, WorkerWatch } from '@serviceportal/cms';
import type { Environment } from '@serviceportal/cms/environment';
import type { Payload } from 'payload';
import { seedOnce } from '../seed/seed-once.ts';
import { portalConfig } from '../state.ts';
import { createFirstPerson, type SignIn } from './first-person.ts';

export interface PreparedContent {
  /** The first sign-in, only when it was just made. */
  signIn: SignIn | null;
  /** The sites there are. */
  slugs: string[];
}

/** Brings the content to where the portal can run: database of this version, example content once, first person. */
export async function prepareContent(
  environment: Environment,
  report: (line: string) => void,
): Promise<PreparedContent> {
  const payload = await openContent(portalConfig(environment));
  try {
    await requireAlone(payload, environment);
    const migrated = await migrate(payload);
    if (migrated.length > 0) report(`Database brought up to date: ${migrated.join(', ')}`);
    for (const line of await migrateData(payload)) report(`Content put right: ${line}`);
    await seedOnce(payload, report);
    const signIn = await createFirstPerson(payload, environment);
    const { docs } = await payload.find({
      collection: 'kommunen',
      where: { _status: { equals: 'published' } },
      depth: 0,
      pagination: false,
      sort: 'slug',
      select: { slug: true },
    });
    return { signIn, slugs: docs.map(({ slug }) => slug) };
  } finally {
    await payload.destroy();
  }
}

/** @throws Error where the portal of this state folder was started already, on this machine */
async function requireAlone(payload: Payload, { stateDir }: Environment): Promise<void> {
  // A database from before there were leases has no table of them.
  const workers = await new WorkerWatch(payload).living().catch(() => []);
  const other = workers.find(({ machine }) => machine === thisProcess().machine);
  if (other)
    throw new Error(
      `The portal already runs on ${stateDir} (worker process ${other.pid}). Stop it first, or set PORTAL_STATE to another folder.`,
    );
}
