import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fieldsOnlyConfig } from './fields-only-config.ts';
import { storedTypes } from './stored-types.ts';

writeFileSync(resolve('src/snapshot/stored-types.ts'), storedTypes(await fieldsOnlyConfig()));
process.exit();
