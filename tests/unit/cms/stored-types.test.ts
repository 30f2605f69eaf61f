import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fieldsOnlyConfig } from '../../../cms/fields-only-config.ts';
import { storedTypes } from '../../../cms/stored-types.ts';
import { repositoryRoot } from '../../../scripts/state.ts';

test('the types of stored documents are those of the fields', async () => {
  const config = await fieldsOnlyConfig();
  const written = readFileSync(join(repositoryRoot, 'cms', 'src', 'snapshot', 'stored-types.ts'), 'utf8');
  expect(written, 'Run `npm run types` in `cms/`.').toBe(storedTypes(config));
});
