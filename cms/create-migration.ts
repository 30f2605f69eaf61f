import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { getPayload } from 'payload';
import config from './src/payload.config.ts';

/**
 * `npm run migration -- <name>`: writes a migration for what the collections changed, and lists it in the index. Payload
 * writes imports that neither Node's type stripping nor the strict compiler takes; they are put right here.
 */
const name = process.argv[2];
if (!name || !/^[a-z0-9-]+$/.test(name)) {
  console.error('Give the migration a name of small letters, digits and hyphens: npm run migration -- add-colour');
  process.exit(1);
}
const folder = resolve('src/migrations');
const payload = await getPayload({ config, disableDBConnect: false });
await payload.db.createMigration({ payload, migrationName: name, forceAcceptWarning: true });

const files = readdirSync(folder)
  .filter((file) => /^\d{8}_\d{6}_.*\.ts$/.test(file))
  .sort();
for (const file of files) {
  const path = resolve(folder, file);
  const source = readFileSync(path, 'utf8');
  writeFileSync(
    path,
    source.replace(
      'import { MigrateUpArgs, MigrateDownArgs, sql }',
      'import { type MigrateUpArgs, type MigrateDownArgs, sql }',
    ),
  );
}
const entries = files.map((file) => ({ file, name: file.replace(/\.ts$/, ''), identifier: `m${file.slice(0, 15)}` }));
writeFileSync(
  resolve(folder, 'index.ts'),
  [
    ...entries.map(({ file, identifier }) => `import * as ${identifier} from './${file}';`),
    '',
    '/** Migrations in the order they are run. */',
    'export const migrations = [',
    ...entries.map(
      ({ name: id, identifier }) => `  { name: '${id}', up: ${identifier}.up, down: ${identifier}.down },`,
    ),
    '];',
    '',
  ].join('\n'),
);
process.exit();
