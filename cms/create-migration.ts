import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { getPayload } from 'payload';
import config from './src/payload.config.ts';

/** What Payload notes beside a migration of the tables there are then. */
interface Schema {
  tables: Record<string, { foreignKeys: Record<string, { columnsFrom: string[]; onDelete: string }> }>;
}

/**
 * `npm run migration -- <name>`: writes a migration for what the collections changed, and lists it in the index. Payload
 * writes imports that neither Node's type stripping nor the strict compiler takes, and forgets what is to happen to a
 * relation's column, added to a table that exists, when its target is deleted; both are put right here.
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
  const { tables } = JSON.parse(readFileSync(path.replace(/\.ts$/, '.json'), 'utf8')) as Schema;
  const onDelete = (table: string, column: string) =>
    Object.values(tables[table]?.foreignKeys ?? {}).find(({ columnsFrom }) => columnsFrom.includes(column))?.onDelete;
  const source = readFileSync(path, 'utf8');
  writeFileSync(
    path,
    source
      .replace(
        'import { MigrateUpArgs, MigrateDownArgs, sql }',
        'import { type MigrateUpArgs, type MigrateDownArgs, sql }',
      )
      .replace(
        /(ALTER TABLE \\`(\w+)\\` ADD \\`(\w+)\\` [^;]*REFERENCES \w+\(\w+\));/g,
        (_, statement: string, table: string, column: string) =>
          `${statement} ON DELETE ${onDelete(table, column) ?? 'no action'};`,
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
