import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`lebenslagen_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`lebenslagen\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`lebenslagen_texts_order_parent\` ON \`lebenslagen_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`lebenslagen_texts_fk_parent_idx\` ON \`lebenslagen_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_lebenslagen_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_lebenslagen_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_lebenslagen_v_texts_order_parent\` ON \`_lebenslagen_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_lebenslagen_v_texts_fk_parent_idx\` ON \`_lebenslagen_v_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`leitfaeden_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`leitfaeden\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`leitfaeden_texts_order_parent\` ON \`leitfaeden_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`leitfaeden_texts_fk_parent_idx\` ON \`leitfaeden_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_leitfaeden_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_leitfaeden_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_leitfaeden_v_texts_order_parent\` ON \`_leitfaeden_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_leitfaeden_v_texts_fk_parent_idx\` ON \`_leitfaeden_v_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`stellen_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`stellen\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`stellen_texts_order_parent\` ON \`stellen_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`stellen_texts_fk_parent_idx\` ON \`stellen_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_stellen_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_stellen_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_stellen_v_texts_order_parent\` ON \`_stellen_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_stellen_v_texts_fk_parent_idx\` ON \`_stellen_v_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`meldungen_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`meldungen\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`meldungen_texts_order_parent\` ON \`meldungen_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`meldungen_texts_fk_parent_idx\` ON \`meldungen_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_meldungen_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_meldungen_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_meldungen_v_texts_order_parent\` ON \`_meldungen_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_meldungen_v_texts_fk_parent_idx\` ON \`_meldungen_v_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`veranstaltungen_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`veranstaltungen\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`veranstaltungen_texts_order_parent\` ON \`veranstaltungen_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`veranstaltungen_texts_fk_parent_idx\` ON \`veranstaltungen_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_veranstaltungen_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_veranstaltungen_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_veranstaltungen_v_texts_order_parent\` ON \`_veranstaltungen_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_veranstaltungen_v_texts_fk_parent_idx\` ON \`_veranstaltungen_v_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`kampagnen_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`kampagnen\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`kampagnen_texts_order_parent\` ON \`kampagnen_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`kampagnen_texts_fk_parent_idx\` ON \`kampagnen_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_kampagnen_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_kampagnen_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_kampagnen_v_texts_order_parent\` ON \`_kampagnen_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_kampagnen_v_texts_fk_parent_idx\` ON \`_kampagnen_v_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`seiten_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`seiten\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`seiten_texts_order_parent\` ON \`seiten_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`seiten_texts_fk_parent_idx\` ON \`seiten_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_seiten_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_seiten_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_seiten_v_texts_order_parent\` ON \`_seiten_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_seiten_v_texts_fk_parent_idx\` ON \`_seiten_v_texts\` (\`parent_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`lebenslagen_texts\`;`)
  await db.run(sql`DROP TABLE \`_lebenslagen_v_texts\`;`)
  await db.run(sql`DROP TABLE \`leitfaeden_texts\`;`)
  await db.run(sql`DROP TABLE \`_leitfaeden_v_texts\`;`)
  await db.run(sql`DROP TABLE \`stellen_texts\`;`)
  await db.run(sql`DROP TABLE \`_stellen_v_texts\`;`)
  await db.run(sql`DROP TABLE \`meldungen_texts\`;`)
  await db.run(sql`DROP TABLE \`_meldungen_v_texts\`;`)
  await db.run(sql`DROP TABLE \`veranstaltungen_texts\`;`)
  await db.run(sql`DROP TABLE \`_veranstaltungen_v_texts\`;`)
  await db.run(sql`DROP TABLE \`kampagnen_texts\`;`)
  await db.run(sql`DROP TABLE \`_kampagnen_v_texts\`;`)
  await db.run(sql`DROP TABLE \`seiten_texts\`;`)
  await db.run(sql`DROP TABLE \`_seiten_v_texts\`;`)
}
