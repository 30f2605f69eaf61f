import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { getPayload } from 'payload';
import { fieldsOnlyConfig } from './fields-only-config.ts';

/** What Payload notes beside a migration of the tables there are then. */
interface Schema {
  tables: Record<string, { foreignKeys: Record<string, { columnsFrom: string[]; onDelete: string }> }>;
}

/**
 * `npm run migration -- <name>`: writes a migration for what the collections changed, and lists it in the index. Payload
 * writes imports that neither Node's type stripping nor the strict compiler takes, and forgets what is to happen to a
 * relation's column, added to a table that exists, when its target is deleted; both are put right here. A schema is kept of
 * the newest migration alone: the next one is compared with no other.
 */
const name = process.argv[2];
if (!name || !/^[a-z0-9-]+$/.test(name)) {
  console.error('Give the migration a name of small letters, digits and hyphens: npm run migration -- add-colour');
  process.exit(1);
}
const folder = resolve('src/migrations');
const list = (ending: RegExp) =>
  readdirSync(folder)
    .filter((file) => ending.test(file))
    .sort();
// The fields alone say what the tables must be.
const payload = await getPayload({ config: await fieldsOnlyConfig(), disableDBConnect: true });
await payload.db.createMigration({ payload, migrationName: name, forceAcceptWarning: true });

const files = list(/^\d{8}_\d{6}_.*\.ts$/);
const written = files.at(-1)!;
const schema = written.replace(/\.ts$/, '.json');
mend(resolve(folder, written), JSON.parse(readFileSync(resolve(folder, schema), 'utf8')) as Schema);
for (const file of list(/\.json$/)) if (file !== schema) rmSync(resolve(folder, file));
writeIndex(files);
process.exit();

/** Puts right what Payload wrote. */
function mend(path: string, { tables }: Schema): void {
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

function writeIndex(files: readonly string[]): void {
  const entries = files.map((file) => ({ file, id: file.replace(/\.ts$/, ''), identifier: `m${file.slice(0, 15)}` }));
  writeFileSync(
    resolve(folder, 'index.ts'),
    [
      ...entries.map(({ file, identifier }) => `import * as ${identifier} from './${file}';`),
      '',
      '/** Migrations in the order they are run. */',
      'export const migrations = [',
      ...entries.map(({ id, identifier }) => `  { name: '${id}', up: ${identifier}.up, down: ${identifier}.down },`),
      '];',
      '',
    ].join('\n'),
  );
}
