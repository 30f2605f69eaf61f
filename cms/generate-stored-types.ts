import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildPortalConfig } from './src/config.ts';
import { noPublisher } from './src/publishing/tasks.ts';
import { storedTypes } from './stored-types.ts';

// The fields alone say what is stored: no database is opened, and nothing is signed.
const config = await buildPortalConfig({
  stateDir: 'var',
  databaseUrl: null,
  secret: 'nothing is signed with it',
  serverUrl: 'http://localhost',
  publisher: noPublisher,
});
writeFileSync(resolve('src/snapshot/stored-types.ts'), storedTypes(config));
process.exit();
