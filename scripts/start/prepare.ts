import { migrate, noPublisher, openContent, type Environment } from '@serviceportal/cms';
import { isEmpty, seedDemo } from '../seed/seed-demo.ts';
import { portalConfig } from '../state.ts';
import { createFirstPerson, type SignIn } from './first-person.ts';

/**
 * Brings the content to where the portal can run: database of this version, example content once, first person.
 * @returns the first sign-in, only when it was just made
 */
export async function prepareContent(environment: Environment, report: (line: string) => void): Promise<SignIn | null> {
  const payload = await openContent(portalConfig(environment, noPublisher));
  try {
    const migrated = await migrate(payload);
    if (migrated.length > 0) report(`Database brought up to date: ${migrated.join(', ')}`);
    if (await isEmpty(payload)) {
      report('Writing the example content, once …');
      await seedDemo(payload, new Date(), (line) => report(`  ${line}`));
    }
    return await createFirstPerson(payload, environment);
  } finally {
    await payload.destroy();
  }
}
