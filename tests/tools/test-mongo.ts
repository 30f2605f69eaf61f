import { join } from 'node:path';
import { readEnvironment } from '@serviceportal/cms/environment';
import { buildWhatChanged } from '../../scripts/build.ts';
import { requireMongo } from '../../scripts/start/mongodb.ts';
import { conclude, runTogether } from './run-vitest.ts';

/** `npm run test:mongo`: the integration tests on the MongoDB server at `DATABASE_URL`. */
async function testMongo(args: string[]): Promise<number> {
  const { databaseUrl, stateDir } = readEnvironment({ DATABASE_URL: process.env.DATABASE_URL });
  if (!databaseUrl)
    throw new Error(
      'Set DATABASE_URL to a MongoDB server, for example DATABASE_URL=mongodb://127.0.0.1:27017 npm run test:mongo. The tests make databases of their own there and drop them.',
    );
  await requireMongo(databaseUrl);
  await buildWhatChanged(join(stateDir, 'logs'), console.log, ['site']);
  return conclude(await runTogether({ projects: ['integration'], args, env: process.env }));
}

try {
  process.exitCode = await testMongo(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
