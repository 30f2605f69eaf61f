import { randomBytes } from 'node:crypto';
import type { Environment } from '@serviceportal/cms/environment';
import type { Payload } from 'payload';

export interface SignIn {
  email: string;
  password: string;
}

/**
 * Makes the first person, Kreis-IT, in a portal without people.
 * @returns the sign-in to be shown this once, or null where people exist
 */
export async function createFirstPerson(payload: Payload, environment: Environment): Promise<SignIn | null> {
  if ((await payload.count({ collection: 'users' })).totalDocs > 0) return null;
  const email = environment.adminEmail ?? 'kreis-it@kreis-heinsberg.example';
  const password = environment.adminPassword ?? randomBytes(12).toString('base64url');
  await payload.create({ collection: 'users', data: { email, password, name: 'Kreis-IT', rolle: 'kreis-it' } });
  return { email, password };
}
