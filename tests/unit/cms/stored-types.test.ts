import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildPortalConfig, noPublisher } from '@serviceportal/cms';
import { expect, test } from 'vitest';
import { storedTypes } from '../../../cms/stored-types.ts';
import { repositoryRoot } from '../../../scripts/state.ts';

test('the types of stored documents are those of the fields', async () => {
  const config = await buildPortalConfig({
    stateDir: '/tmp',
    databaseUrl: null,
    secret: 'nothing is signed with it',
    serverUrl: 'http://localhost',
    publisher: noPublisher,
  });
  const written = readFileSync(join(repositoryRoot, 'cms', 'src', 'snapshot', 'stored-types.ts'), 'utf8');
  expect(written, 'Run `npm run types` in `cms/`.').toBe(storedTypes(config));
});
