import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`stellen\` ADD \`an_feiertagen\` text DEFAULT 'geschlossen';`)
  await db.run(sql`ALTER TABLE \`_stellen_v\` ADD \`version_an_feiertagen\` text DEFAULT 'geschlossen';`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`stellen\` DROP COLUMN \`an_feiertagen\`;`)
  await db.run(sql`ALTER TABLE \`_stellen_v\` DROP COLUMN \`version_an_feiertagen\`;`)
}
