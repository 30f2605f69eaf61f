import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`kommune_slug_idx\`;`)
  await db.run(sql`DROP INDEX \`version_kommune_version_slug_idx\`;`)
  await db.run(sql`DROP INDEX \`stellen_slug_idx\`;`)
  await db.run(sql`CREATE INDEX \`stellen_slug_idx\` ON \`stellen\` (\`slug\`);`)
  await db.run(sql`DROP INDEX \`meldungen_slug_idx\`;`)
  await db.run(sql`CREATE INDEX \`meldungen_slug_idx\` ON \`meldungen\` (\`slug\`);`)
  await db.run(sql`DROP INDEX \`veranstaltungen_slug_idx\`;`)
  await db.run(sql`CREATE INDEX \`veranstaltungen_slug_idx\` ON \`veranstaltungen\` (\`slug\`);`)
  await db.run(sql`DROP INDEX \`kampagnen_slug_idx\`;`)
  await db.run(sql`CREATE INDEX \`kampagnen_slug_idx\` ON \`kampagnen\` (\`slug\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`stellen_slug_idx\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`stellen_slug_idx\` ON \`stellen\` (\`slug\`);`)
  await db.run(sql`DROP INDEX \`meldungen_slug_idx\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`meldungen_slug_idx\` ON \`meldungen\` (\`slug\`);`)
  await db.run(sql`DROP INDEX \`veranstaltungen_slug_idx\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`veranstaltungen_slug_idx\` ON \`veranstaltungen\` (\`slug\`);`)
  await db.run(sql`DROP INDEX \`kampagnen_slug_idx\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`kampagnen_slug_idx\` ON \`kampagnen\` (\`slug\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`kommune_slug_idx\` ON \`seiten\` (\`kommune_id\`,\`slug\`);`)
  await db.run(sql`CREATE INDEX \`version_kommune_version_slug_idx\` ON \`_seiten_v\` (\`version_kommune_id\`,\`version_slug\`);`)
}
