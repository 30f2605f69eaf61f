import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`leistungen_formulare\` ADD \`datei_id\` text(36) REFERENCES media(id) ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`leistungen_formulare_datei_idx\` ON \`leistungen_formulare\` (\`datei_id\`);`)
  await db.run(sql`ALTER TABLE \`_leistungen_v_version_formulare\` ADD \`datei_id\` text(36) REFERENCES media(id) ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`_leistungen_v_version_formulare_datei_idx\` ON \`_leistungen_v_version_formulare\` (\`datei_id\`);`)
  await db.run(sql`ALTER TABLE \`angebote_module_formulare_wert\` ADD \`datei_id\` text(36) REFERENCES media(id) ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`angebote_module_formulare_wert_datei_idx\` ON \`angebote_module_formulare_wert\` (\`datei_id\`);`)
  await db.run(sql`ALTER TABLE \`_angebote_v_version_module_formulare_wert\` ADD \`datei_id\` text(36) REFERENCES media(id) ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`_angebote_v_version_module_formulare_wert_datei_idx\` ON \`_angebote_v_version_module_formulare_wert\` (\`datei_id\`);`)
  await db.run(sql`ALTER TABLE \`meldungen_rels\` ADD \`media_id\` text(36) REFERENCES media(id) ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`meldungen_rels_media_id_idx\` ON \`meldungen_rels\` (\`media_id\`);`)
  await db.run(sql`ALTER TABLE \`_meldungen_v_rels\` ADD \`media_id\` text(36) REFERENCES media(id) ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`_meldungen_v_rels_media_id_idx\` ON \`_meldungen_v_rels\` (\`media_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_leistungen_formulare\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`leistungen\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_leistungen_formulare\`("_order", "_parent_id", "id", "url") SELECT "_order", "_parent_id", "id", "url" FROM \`leistungen_formulare\`;`)
  await db.run(sql`DROP TABLE \`leistungen_formulare\`;`)
  await db.run(sql`ALTER TABLE \`__new_leistungen_formulare\` RENAME TO \`leistungen_formulare\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`leistungen_formulare_order_idx\` ON \`leistungen_formulare\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`leistungen_formulare_parent_id_idx\` ON \`leistungen_formulare\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__leistungen_v_version_formulare\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_leistungen_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__leistungen_v_version_formulare\`("_order", "_parent_id", "id", "url", "_uuid") SELECT "_order", "_parent_id", "id", "url", "_uuid" FROM \`_leistungen_v_version_formulare\`;`)
  await db.run(sql`DROP TABLE \`_leistungen_v_version_formulare\`;`)
  await db.run(sql`ALTER TABLE \`__new__leistungen_v_version_formulare\` RENAME TO \`_leistungen_v_version_formulare\`;`)
  await db.run(sql`CREATE INDEX \`_leistungen_v_version_formulare_order_idx\` ON \`_leistungen_v_version_formulare\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_leistungen_v_version_formulare_parent_id_idx\` ON \`_leistungen_v_version_formulare\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_angebote_module_formulare_wert\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`angebote\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_angebote_module_formulare_wert\`("_order", "_parent_id", "id", "url") SELECT "_order", "_parent_id", "id", "url" FROM \`angebote_module_formulare_wert\`;`)
  await db.run(sql`DROP TABLE \`angebote_module_formulare_wert\`;`)
  await db.run(sql`ALTER TABLE \`__new_angebote_module_formulare_wert\` RENAME TO \`angebote_module_formulare_wert\`;`)
  await db.run(sql`CREATE INDEX \`angebote_module_formulare_wert_order_idx\` ON \`angebote_module_formulare_wert\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`angebote_module_formulare_wert_parent_id_idx\` ON \`angebote_module_formulare_wert\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__angebote_v_version_module_formulare_wert\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_angebote_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__angebote_v_version_module_formulare_wert\`("_order", "_parent_id", "id", "url", "_uuid") SELECT "_order", "_parent_id", "id", "url", "_uuid" FROM \`_angebote_v_version_module_formulare_wert\`;`)
  await db.run(sql`DROP TABLE \`_angebote_v_version_module_formulare_wert\`;`)
  await db.run(sql`ALTER TABLE \`__new__angebote_v_version_module_formulare_wert\` RENAME TO \`_angebote_v_version_module_formulare_wert\`;`)
  await db.run(sql`CREATE INDEX \`_angebote_v_version_module_formulare_wert_order_idx\` ON \`_angebote_v_version_module_formulare_wert\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_angebote_v_version_module_formulare_wert_parent_id_idx\` ON \`_angebote_v_version_module_formulare_wert\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_meldungen_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`kommunen_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`meldungen\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`kommunen_id\`) REFERENCES \`kommunen\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_meldungen_rels\`("id", "order", "parent_id", "path", "kommunen_id") SELECT "id", "order", "parent_id", "path", "kommunen_id" FROM \`meldungen_rels\`;`)
  await db.run(sql`DROP TABLE \`meldungen_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_meldungen_rels\` RENAME TO \`meldungen_rels\`;`)
  await db.run(sql`CREATE INDEX \`meldungen_rels_order_idx\` ON \`meldungen_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`meldungen_rels_parent_idx\` ON \`meldungen_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`meldungen_rels_path_idx\` ON \`meldungen_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`meldungen_rels_kommunen_id_idx\` ON \`meldungen_rels\` (\`kommunen_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__meldungen_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`kommunen_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_meldungen_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`kommunen_id\`) REFERENCES \`kommunen\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__meldungen_v_rels\`("id", "order", "parent_id", "path", "kommunen_id") SELECT "id", "order", "parent_id", "path", "kommunen_id" FROM \`_meldungen_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_meldungen_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__meldungen_v_rels\` RENAME TO \`_meldungen_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_meldungen_v_rels_order_idx\` ON \`_meldungen_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_meldungen_v_rels_parent_idx\` ON \`_meldungen_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_meldungen_v_rels_path_idx\` ON \`_meldungen_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_meldungen_v_rels_kommunen_id_idx\` ON \`_meldungen_v_rels\` (\`kommunen_id\`);`)
}
