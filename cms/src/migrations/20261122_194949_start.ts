import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`leistungen_unterlagen\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`leistungen\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`leistungen_unterlagen_order_idx\` ON \`leistungen_unterlagen\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`leistungen_unterlagen_parent_id_idx\` ON \`leistungen_unterlagen\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`leistungen_unterlagen_locales\` (
  	\`bezeichnung\` text,
  	\`hinweis\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`leistungen_unterlagen\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`leistungen_unterlagen_locales_locale_parent_id_unique\` ON \`leistungen_unterlagen_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`leistungen_unterlagen_locales_fk_parent_idx\` ON \`leistungen_unterlagen_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`leistungen_kosten\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`art\` text DEFAULT 'fest',
  	\`betrag\` numeric,
  	\`betrag_bis\` numeric,
  	\`gueltig_ab\` text,
  	\`gueltig_bis\` text,
  	\`quelle\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`leistungen\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`leistungen_kosten_order_idx\` ON \`leistungen_kosten\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`leistungen_kosten_parent_id_idx\` ON \`leistungen_kosten\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`leistungen_kosten_locales\` (
  	\`bezeichnung\` text,
  	\`bezug\` text,
  	\`hinweis\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`leistungen_kosten\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`leistungen_kosten_locales_locale_parent_id_unique\` ON \`leistungen_kosten_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`leistungen_kosten_locales_fk_parent_idx\` ON \`leistungen_kosten_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`leistungen_verfahrensablauf\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`schritt\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`leistungen\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`leistungen_verfahrensablauf_order_idx\` ON \`leistungen_verfahrensablauf\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`leistungen_verfahrensablauf_parent_id_idx\` ON \`leistungen_verfahrensablauf\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`leistungen_verfahrensablauf_locale_idx\` ON \`leistungen_verfahrensablauf\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`leistungen_fristen\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`von\` numeric,
  	\`bis\` numeric,
  	\`einheit\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`leistungen\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`leistungen_fristen_order_idx\` ON \`leistungen_fristen\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`leistungen_fristen_parent_id_idx\` ON \`leistungen_fristen\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`leistungen_fristen_locales\` (
  	\`bezeichnung\` text,
  	\`hinweis\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`leistungen_fristen\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`leistungen_fristen_locales_locale_parent_id_unique\` ON \`leistungen_fristen_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`leistungen_fristen_locales_fk_parent_idx\` ON \`leistungen_fristen_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`leistungen_rechtsgrundlagen\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`bezeichnung\` text,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`leistungen\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`leistungen_rechtsgrundlagen_order_idx\` ON \`leistungen_rechtsgrundlagen\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`leistungen_rechtsgrundlagen_parent_id_idx\` ON \`leistungen_rechtsgrundlagen\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`leistungen_formulare\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`leistungen\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`leistungen_formulare_order_idx\` ON \`leistungen_formulare\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`leistungen_formulare_parent_id_idx\` ON \`leistungen_formulare\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`leistungen_formulare_locales\` (
  	\`bezeichnung\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`leistungen_formulare\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`leistungen_formulare_locales_locale_parent_id_unique\` ON \`leistungen_formulare_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`leistungen_formulare_locales_fk_parent_idx\` ON \`leistungen_formulare_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`leistungen_weiterfuehrendes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`leistungen\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`leistungen_weiterfuehrendes_order_idx\` ON \`leistungen_weiterfuehrendes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`leistungen_weiterfuehrendes_parent_id_idx\` ON \`leistungen_weiterfuehrendes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`leistungen_weiterfuehrendes_locales\` (
  	\`bezeichnung\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`leistungen_weiterfuehrendes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`leistungen_weiterfuehrendes_locales_locale_parent_id_unique\` ON \`leistungen_weiterfuehrendes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`leistungen_weiterfuehrendes_locales_fk_parent_idx\` ON \`leistungen_weiterfuehrendes_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`leistungen\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`bearbeitungsdauer_von\` numeric,
  	\`bearbeitungsdauer_bis\` numeric,
  	\`bearbeitungsdauer_einheit\` text,
  	\`leika_id\` text,
  	\`typisierung\` text,
  	\`ebene\` text DEFAULT 'kommune',
  	\`anknuepfung\` text DEFAULT 'wohnort',
  	\`gruppe\` text DEFAULT 'andere',
  	\`urheber\` text,
  	\`fachliche_freigabe_am\` text,
  	\`fachliche_freigabe_durch\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`leistungen_slug_idx\` ON \`leistungen\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`leistungen_leika_id_idx\` ON \`leistungen\` (\`leika_id\`);`)
  await db.run(sql`CREATE INDEX \`leistungen_updated_at_idx\` ON \`leistungen\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`leistungen_created_at_idx\` ON \`leistungen\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`leistungen__status_idx\` ON \`leistungen\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`leistungen_locales\` (
  	\`freigegeben\` integer,
  	\`bezeichnung\` text,
  	\`bezeichnung_amtlich\` text,
  	\`teaser\` text,
  	\`kurztext\` text,
  	\`volltext\` text,
  	\`voraussetzungen\` text,
  	\`bearbeitungsdauer_hinweis\` text,
  	\`hinweise\` text,
  	\`rechtsbehelf\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`leistungen\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`leistungen_locales_locale_parent_id_unique\` ON \`leistungen_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`leistungen_locales_fk_parent_idx\` ON \`leistungen_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`leistungen_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`leistungen\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`leistungen_texts_order_parent\` ON \`leistungen_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`leistungen_texts_locale_parent\` ON \`leistungen_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`leistungen_texts_fk_parent_idx\` ON \`leistungen_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`leistungen_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`lebenslagen_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`leistungen\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`lebenslagen_id\`) REFERENCES \`lebenslagen\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`leistungen_rels_order_idx\` ON \`leistungen_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`leistungen_rels_parent_idx\` ON \`leistungen_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`leistungen_rels_path_idx\` ON \`leistungen_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`leistungen_rels_lebenslagen_id_idx\` ON \`leistungen_rels\` (\`lebenslagen_id\`);`)
  await db.run(sql`CREATE TABLE \`_leistungen_v_version_unterlagen\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_leistungen_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_leistungen_v_version_unterlagen_order_idx\` ON \`_leistungen_v_version_unterlagen\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_leistungen_v_version_unterlagen_parent_id_idx\` ON \`_leistungen_v_version_unterlagen\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_leistungen_v_version_unterlagen_locales\` (
  	\`bezeichnung\` text,
  	\`hinweis\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_leistungen_v_version_unterlagen\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_leistungen_v_version_unterlagen_locales_locale_parent_id_un\` ON \`_leistungen_v_version_unterlagen_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_leistungen_v_version_unterlagen_locales_fk_parent_idx\` ON \`_leistungen_v_version_unterlagen_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_leistungen_v_version_kosten\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`art\` text DEFAULT 'fest',
  	\`betrag\` numeric,
  	\`betrag_bis\` numeric,
  	\`gueltig_ab\` text,
  	\`gueltig_bis\` text,
  	\`quelle\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_leistungen_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_leistungen_v_version_kosten_order_idx\` ON \`_leistungen_v_version_kosten\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_leistungen_v_version_kosten_parent_id_idx\` ON \`_leistungen_v_version_kosten\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_leistungen_v_version_kosten_locales\` (
  	\`bezeichnung\` text,
  	\`bezug\` text,
  	\`hinweis\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_leistungen_v_version_kosten\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_leistungen_v_version_kosten_locales_locale_parent_id_unique\` ON \`_leistungen_v_version_kosten_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_leistungen_v_version_kosten_locales_fk_parent_idx\` ON \`_leistungen_v_version_kosten_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_leistungen_v_version_verfahrensablauf\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`schritt\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_leistungen_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_leistungen_v_version_verfahrensablauf_order_idx\` ON \`_leistungen_v_version_verfahrensablauf\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_leistungen_v_version_verfahrensablauf_parent_id_idx\` ON \`_leistungen_v_version_verfahrensablauf\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_leistungen_v_version_verfahrensablauf_locale_idx\` ON \`_leistungen_v_version_verfahrensablauf\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_leistungen_v_version_fristen\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`von\` numeric,
  	\`bis\` numeric,
  	\`einheit\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_leistungen_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_leistungen_v_version_fristen_order_idx\` ON \`_leistungen_v_version_fristen\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_leistungen_v_version_fristen_parent_id_idx\` ON \`_leistungen_v_version_fristen\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_leistungen_v_version_fristen_locales\` (
  	\`bezeichnung\` text,
  	\`hinweis\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_leistungen_v_version_fristen\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_leistungen_v_version_fristen_locales_locale_parent_id_uniqu\` ON \`_leistungen_v_version_fristen_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_leistungen_v_version_fristen_locales_fk_parent_idx\` ON \`_leistungen_v_version_fristen_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_leistungen_v_version_rechtsgrundlagen\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`bezeichnung\` text,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_leistungen_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_leistungen_v_version_rechtsgrundlagen_order_idx\` ON \`_leistungen_v_version_rechtsgrundlagen\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_leistungen_v_version_rechtsgrundlagen_parent_id_idx\` ON \`_leistungen_v_version_rechtsgrundlagen\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_leistungen_v_version_formulare\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_leistungen_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_leistungen_v_version_formulare_order_idx\` ON \`_leistungen_v_version_formulare\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_leistungen_v_version_formulare_parent_id_idx\` ON \`_leistungen_v_version_formulare\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_leistungen_v_version_formulare_locales\` (
  	\`bezeichnung\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_leistungen_v_version_formulare\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_leistungen_v_version_formulare_locales_locale_parent_id_uni\` ON \`_leistungen_v_version_formulare_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_leistungen_v_version_formulare_locales_fk_parent_idx\` ON \`_leistungen_v_version_formulare_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_leistungen_v_version_weiterfuehrendes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_leistungen_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_leistungen_v_version_weiterfuehrendes_order_idx\` ON \`_leistungen_v_version_weiterfuehrendes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_leistungen_v_version_weiterfuehrendes_parent_id_idx\` ON \`_leistungen_v_version_weiterfuehrendes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_leistungen_v_version_weiterfuehrendes_locales\` (
  	\`bezeichnung\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_leistungen_v_version_weiterfuehrendes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_leistungen_v_version_weiterfuehrendes_locales_locale_parent\` ON \`_leistungen_v_version_weiterfuehrendes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_leistungen_v_version_weiterfuehrendes_locales_fk_parent_idx\` ON \`_leistungen_v_version_weiterfuehrendes_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_leistungen_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_slug\` text,
  	\`version_bearbeitungsdauer_von\` numeric,
  	\`version_bearbeitungsdauer_bis\` numeric,
  	\`version_bearbeitungsdauer_einheit\` text,
  	\`version_leika_id\` text,
  	\`version_typisierung\` text,
  	\`version_ebene\` text DEFAULT 'kommune',
  	\`version_anknuepfung\` text DEFAULT 'wohnort',
  	\`version_gruppe\` text DEFAULT 'andere',
  	\`version_urheber\` text,
  	\`version_fachliche_freigabe_am\` text,
  	\`version_fachliche_freigabe_durch\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`leistungen\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_leistungen_v_parent_idx\` ON \`_leistungen_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_leistungen_v_version_version_slug_idx\` ON \`_leistungen_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_leistungen_v_version_version_leika_id_idx\` ON \`_leistungen_v\` (\`version_leika_id\`);`)
  await db.run(sql`CREATE INDEX \`_leistungen_v_version_version_updated_at_idx\` ON \`_leistungen_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_leistungen_v_version_version_created_at_idx\` ON \`_leistungen_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_leistungen_v_version_version__status_idx\` ON \`_leistungen_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_leistungen_v_created_at_idx\` ON \`_leistungen_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_leistungen_v_updated_at_idx\` ON \`_leistungen_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_leistungen_v_snapshot_idx\` ON \`_leistungen_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_leistungen_v_published_locale_idx\` ON \`_leistungen_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_leistungen_v_latest_idx\` ON \`_leistungen_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_leistungen_v_locales\` (
  	\`version_freigegeben\` integer,
  	\`version_bezeichnung\` text,
  	\`version_bezeichnung_amtlich\` text,
  	\`version_teaser\` text,
  	\`version_kurztext\` text,
  	\`version_volltext\` text,
  	\`version_voraussetzungen\` text,
  	\`version_bearbeitungsdauer_hinweis\` text,
  	\`version_hinweise\` text,
  	\`version_rechtsbehelf\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_leistungen_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_leistungen_v_locales_locale_parent_id_unique\` ON \`_leistungen_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_leistungen_v_locales_fk_parent_idx\` ON \`_leistungen_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_leistungen_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_leistungen_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_leistungen_v_texts_order_parent\` ON \`_leistungen_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_leistungen_v_texts_locale_parent\` ON \`_leistungen_v_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_leistungen_v_texts_fk_parent_idx\` ON \`_leistungen_v_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_leistungen_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`lebenslagen_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_leistungen_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`lebenslagen_id\`) REFERENCES \`lebenslagen\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_leistungen_v_rels_order_idx\` ON \`_leistungen_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_leistungen_v_rels_parent_idx\` ON \`_leistungen_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_leistungen_v_rels_path_idx\` ON \`_leistungen_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_leistungen_v_rels_lebenslagen_id_idx\` ON \`_leistungen_v_rels\` (\`lebenslagen_id\`);`)
  await db.run(sql`CREATE TABLE \`angebote_module_unterlagen_wert\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`angebote\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`angebote_module_unterlagen_wert_order_idx\` ON \`angebote_module_unterlagen_wert\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`angebote_module_unterlagen_wert_parent_id_idx\` ON \`angebote_module_unterlagen_wert\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`angebote_module_unterlagen_wert_locales\` (
  	\`bezeichnung\` text,
  	\`hinweis\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`angebote_module_unterlagen_wert\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`angebote_module_unterlagen_wert_locales_locale_parent_id_uni\` ON \`angebote_module_unterlagen_wert_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`angebote_module_unterlagen_wert_locales_fk_parent_idx\` ON \`angebote_module_unterlagen_wert_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`angebote_module_kosten_wert\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`art\` text DEFAULT 'fest',
  	\`betrag\` numeric,
  	\`betrag_bis\` numeric,
  	\`gueltig_ab\` text,
  	\`gueltig_bis\` text,
  	\`quelle\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`angebote\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`angebote_module_kosten_wert_order_idx\` ON \`angebote_module_kosten_wert\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`angebote_module_kosten_wert_parent_id_idx\` ON \`angebote_module_kosten_wert\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`angebote_module_kosten_wert_locales\` (
  	\`bezeichnung\` text,
  	\`bezug\` text,
  	\`hinweis\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`angebote_module_kosten_wert\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`angebote_module_kosten_wert_locales_locale_parent_id_unique\` ON \`angebote_module_kosten_wert_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`angebote_module_kosten_wert_locales_fk_parent_idx\` ON \`angebote_module_kosten_wert_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`angebote_module_verfahrensablauf_wert\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`schritt\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`angebote\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`angebote_module_verfahrensablauf_wert_order_idx\` ON \`angebote_module_verfahrensablauf_wert\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`angebote_module_verfahrensablauf_wert_parent_id_idx\` ON \`angebote_module_verfahrensablauf_wert\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`angebote_module_verfahrensablauf_wert_locale_idx\` ON \`angebote_module_verfahrensablauf_wert\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`angebote_module_fristen_wert\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`von\` numeric,
  	\`bis\` numeric,
  	\`einheit\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`angebote\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`angebote_module_fristen_wert_order_idx\` ON \`angebote_module_fristen_wert\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`angebote_module_fristen_wert_parent_id_idx\` ON \`angebote_module_fristen_wert\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`angebote_module_fristen_wert_locales\` (
  	\`bezeichnung\` text,
  	\`hinweis\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`angebote_module_fristen_wert\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`angebote_module_fristen_wert_locales_locale_parent_id_unique\` ON \`angebote_module_fristen_wert_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`angebote_module_fristen_wert_locales_fk_parent_idx\` ON \`angebote_module_fristen_wert_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`angebote_module_rechtsgrundlagen_wert\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`bezeichnung\` text,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`angebote\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`angebote_module_rechtsgrundlagen_wert_order_idx\` ON \`angebote_module_rechtsgrundlagen_wert\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`angebote_module_rechtsgrundlagen_wert_parent_id_idx\` ON \`angebote_module_rechtsgrundlagen_wert\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`angebote_module_formulare_wert\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`angebote\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`angebote_module_formulare_wert_order_idx\` ON \`angebote_module_formulare_wert\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`angebote_module_formulare_wert_parent_id_idx\` ON \`angebote_module_formulare_wert\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`angebote_module_formulare_wert_locales\` (
  	\`bezeichnung\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`angebote_module_formulare_wert\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`angebote_module_formulare_wert_locales_locale_parent_id_uniq\` ON \`angebote_module_formulare_wert_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`angebote_module_formulare_wert_locales_fk_parent_idx\` ON \`angebote_module_formulare_wert_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`angebote_module_weiterfuehrendes_wert\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`angebote\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`angebote_module_weiterfuehrendes_wert_order_idx\` ON \`angebote_module_weiterfuehrendes_wert\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`angebote_module_weiterfuehrendes_wert_parent_id_idx\` ON \`angebote_module_weiterfuehrendes_wert\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`angebote_module_weiterfuehrendes_wert_locales\` (
  	\`bezeichnung\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`angebote_module_weiterfuehrendes_wert\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`angebote_module_weiterfuehrendes_wert_locales_locale_parent_\` ON \`angebote_module_weiterfuehrendes_wert_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`angebote_module_weiterfuehrendes_wert_locales_fk_parent_idx\` ON \`angebote_module_weiterfuehrendes_wert_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`angebote\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`titel\` text,
  	\`kommune_id\` text(36),
  	\`leistung_id\` text(36),
  	\`ortsteil\` text,
  	\`angeboten\` integer DEFAULT true,
  	\`nicht_angeboten_url\` text,
  	\`module_teaser_modus\` text DEFAULT 'uebernehmen',
  	\`module_volltext_modus\` text DEFAULT 'uebernehmen',
  	\`module_voraussetzungen_modus\` text DEFAULT 'uebernehmen',
  	\`module_unterlagen_modus\` text DEFAULT 'uebernehmen',
  	\`module_kosten_modus\` text DEFAULT 'uebernehmen',
  	\`module_verfahrensablauf_modus\` text DEFAULT 'uebernehmen',
  	\`module_fristen_modus\` text DEFAULT 'uebernehmen',
  	\`module_bearbeitungsdauer_modus\` text DEFAULT 'uebernehmen',
  	\`module_bearbeitungsdauer_wert_von\` numeric,
  	\`module_bearbeitungsdauer_wert_bis\` numeric,
  	\`module_bearbeitungsdauer_wert_einheit\` text,
  	\`module_rechtsgrundlagen_modus\` text DEFAULT 'uebernehmen',
  	\`module_hinweise_modus\` text DEFAULT 'uebernehmen',
  	\`module_formulare_modus\` text DEFAULT 'uebernehmen',
  	\`module_weiterfuehrendes_modus\` text DEFAULT 'uebernehmen',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`kommune_id\`) REFERENCES \`kommunen\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`leistung_id\`) REFERENCES \`leistungen\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`angebote_titel_idx\` ON \`angebote\` (\`titel\`);`)
  await db.run(sql`CREATE INDEX \`angebote_kommune_idx\` ON \`angebote\` (\`kommune_id\`);`)
  await db.run(sql`CREATE INDEX \`angebote_leistung_idx\` ON \`angebote\` (\`leistung_id\`);`)
  await db.run(sql`CREATE INDEX \`angebote_updated_at_idx\` ON \`angebote\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`angebote_created_at_idx\` ON \`angebote\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`angebote__status_idx\` ON \`angebote\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`angebote_locales\` (
  	\`nicht_angeboten_grund\` text,
  	\`nicht_angeboten_stattdessen\` text,
  	\`module_teaser_wert\` text,
  	\`module_volltext_wert\` text,
  	\`module_voraussetzungen_wert\` text,
  	\`module_bearbeitungsdauer_wert_hinweis\` text,
  	\`module_hinweise_wert\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`angebote\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`angebote_locales_locale_parent_id_unique\` ON \`angebote_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`angebote_locales_fk_parent_idx\` ON \`angebote_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_angebote_v_version_module_unterlagen_wert\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_angebote_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_angebote_v_version_module_unterlagen_wert_order_idx\` ON \`_angebote_v_version_module_unterlagen_wert\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_angebote_v_version_module_unterlagen_wert_parent_id_idx\` ON \`_angebote_v_version_module_unterlagen_wert\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_angebote_v_version_module_unterlagen_wert_locales\` (
  	\`bezeichnung\` text,
  	\`hinweis\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_angebote_v_version_module_unterlagen_wert\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_angebote_v_version_module_unterlagen_wert_locales_locale_pa\` ON \`_angebote_v_version_module_unterlagen_wert_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_angebote_v_version_module_unterlagen_wert_locales_fk_parent_idx\` ON \`_angebote_v_version_module_unterlagen_wert_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_angebote_v_version_module_kosten_wert\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`art\` text DEFAULT 'fest',
  	\`betrag\` numeric,
  	\`betrag_bis\` numeric,
  	\`gueltig_ab\` text,
  	\`gueltig_bis\` text,
  	\`quelle\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_angebote_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_angebote_v_version_module_kosten_wert_order_idx\` ON \`_angebote_v_version_module_kosten_wert\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_angebote_v_version_module_kosten_wert_parent_id_idx\` ON \`_angebote_v_version_module_kosten_wert\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_angebote_v_version_module_kosten_wert_locales\` (
  	\`bezeichnung\` text,
  	\`bezug\` text,
  	\`hinweis\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_angebote_v_version_module_kosten_wert\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_angebote_v_version_module_kosten_wert_locales_locale_parent\` ON \`_angebote_v_version_module_kosten_wert_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_angebote_v_version_module_kosten_wert_locales_fk_parent_idx\` ON \`_angebote_v_version_module_kosten_wert_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_angebote_v_version_module_verfahrensablauf_wert\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`schritt\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_angebote_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_angebote_v_version_module_verfahrensablauf_wert_order_idx\` ON \`_angebote_v_version_module_verfahrensablauf_wert\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_angebote_v_version_module_verfahrensablauf_wert_parent_id_idx\` ON \`_angebote_v_version_module_verfahrensablauf_wert\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_angebote_v_version_module_verfahrensablauf_wert_locale_idx\` ON \`_angebote_v_version_module_verfahrensablauf_wert\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_angebote_v_version_module_fristen_wert\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`von\` numeric,
  	\`bis\` numeric,
  	\`einheit\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_angebote_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_angebote_v_version_module_fristen_wert_order_idx\` ON \`_angebote_v_version_module_fristen_wert\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_angebote_v_version_module_fristen_wert_parent_id_idx\` ON \`_angebote_v_version_module_fristen_wert\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_angebote_v_version_module_fristen_wert_locales\` (
  	\`bezeichnung\` text,
  	\`hinweis\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_angebote_v_version_module_fristen_wert\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_angebote_v_version_module_fristen_wert_locales_locale_paren\` ON \`_angebote_v_version_module_fristen_wert_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_angebote_v_version_module_fristen_wert_locales_fk_parent_idx\` ON \`_angebote_v_version_module_fristen_wert_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_angebote_v_version_module_rechtsgrundlagen_wert\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`bezeichnung\` text,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_angebote_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_angebote_v_version_module_rechtsgrundlagen_wert_order_idx\` ON \`_angebote_v_version_module_rechtsgrundlagen_wert\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_angebote_v_version_module_rechtsgrundlagen_wert_parent_id_idx\` ON \`_angebote_v_version_module_rechtsgrundlagen_wert\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_angebote_v_version_module_formulare_wert\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_angebote_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_angebote_v_version_module_formulare_wert_order_idx\` ON \`_angebote_v_version_module_formulare_wert\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_angebote_v_version_module_formulare_wert_parent_id_idx\` ON \`_angebote_v_version_module_formulare_wert\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_angebote_v_version_module_formulare_wert_locales\` (
  	\`bezeichnung\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_angebote_v_version_module_formulare_wert\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_angebote_v_version_module_formulare_wert_locales_locale_par\` ON \`_angebote_v_version_module_formulare_wert_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_angebote_v_version_module_formulare_wert_locales_fk_parent_idx\` ON \`_angebote_v_version_module_formulare_wert_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_angebote_v_version_module_weiterfuehrendes_wert\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_angebote_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_angebote_v_version_module_weiterfuehrendes_wert_order_idx\` ON \`_angebote_v_version_module_weiterfuehrendes_wert\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_angebote_v_version_module_weiterfuehrendes_wert_parent_id_idx\` ON \`_angebote_v_version_module_weiterfuehrendes_wert\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_angebote_v_version_module_weiterfuehrendes_wert_locales\` (
  	\`bezeichnung\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_angebote_v_version_module_weiterfuehrendes_wert\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_angebote_v_version_module_weiterfuehrendes_wert_locales_loc\` ON \`_angebote_v_version_module_weiterfuehrendes_wert_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_angebote_v_version_module_weiterfuehrendes_wert_locales_fk_parent_idx\` ON \`_angebote_v_version_module_weiterfuehrendes_wert_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_angebote_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_titel\` text,
  	\`version_kommune_id\` text(36),
  	\`version_leistung_id\` text(36),
  	\`version_ortsteil\` text,
  	\`version_angeboten\` integer DEFAULT true,
  	\`version_nicht_angeboten_url\` text,
  	\`version_module_teaser_modus\` text DEFAULT 'uebernehmen',
  	\`version_module_volltext_modus\` text DEFAULT 'uebernehmen',
  	\`version_module_voraussetzungen_modus\` text DEFAULT 'uebernehmen',
  	\`version_module_unterlagen_modus\` text DEFAULT 'uebernehmen',
  	\`version_module_kosten_modus\` text DEFAULT 'uebernehmen',
  	\`version_module_verfahrensablauf_modus\` text DEFAULT 'uebernehmen',
  	\`version_module_fristen_modus\` text DEFAULT 'uebernehmen',
  	\`version_module_bearbeitungsdauer_modus\` text DEFAULT 'uebernehmen',
  	\`version_module_bearbeitungsdauer_wert_von\` numeric,
  	\`version_module_bearbeitungsdauer_wert_bis\` numeric,
  	\`version_module_bearbeitungsdauer_wert_einheit\` text,
  	\`version_module_rechtsgrundlagen_modus\` text DEFAULT 'uebernehmen',
  	\`version_module_hinweise_modus\` text DEFAULT 'uebernehmen',
  	\`version_module_formulare_modus\` text DEFAULT 'uebernehmen',
  	\`version_module_weiterfuehrendes_modus\` text DEFAULT 'uebernehmen',
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`angebote\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_kommune_id\`) REFERENCES \`kommunen\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_leistung_id\`) REFERENCES \`leistungen\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_angebote_v_parent_idx\` ON \`_angebote_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_angebote_v_version_version_titel_idx\` ON \`_angebote_v\` (\`version_titel\`);`)
  await db.run(sql`CREATE INDEX \`_angebote_v_version_version_kommune_idx\` ON \`_angebote_v\` (\`version_kommune_id\`);`)
  await db.run(sql`CREATE INDEX \`_angebote_v_version_version_leistung_idx\` ON \`_angebote_v\` (\`version_leistung_id\`);`)
  await db.run(sql`CREATE INDEX \`_angebote_v_version_version_updated_at_idx\` ON \`_angebote_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_angebote_v_version_version_created_at_idx\` ON \`_angebote_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_angebote_v_version_version__status_idx\` ON \`_angebote_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_angebote_v_created_at_idx\` ON \`_angebote_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_angebote_v_updated_at_idx\` ON \`_angebote_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_angebote_v_snapshot_idx\` ON \`_angebote_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_angebote_v_published_locale_idx\` ON \`_angebote_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_angebote_v_latest_idx\` ON \`_angebote_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_angebote_v_locales\` (
  	\`version_nicht_angeboten_grund\` text,
  	\`version_nicht_angeboten_stattdessen\` text,
  	\`version_module_teaser_wert\` text,
  	\`version_module_volltext_wert\` text,
  	\`version_module_voraussetzungen_wert\` text,
  	\`version_module_bearbeitungsdauer_wert_hinweis\` text,
  	\`version_module_hinweise_wert\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_angebote_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_angebote_v_locales_locale_parent_id_unique\` ON \`_angebote_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_angebote_v_locales_fk_parent_idx\` ON \`_angebote_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`onlinedienste_einsaetze\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`url_vorlage\` text,
  	\`zustand\` text DEFAULT 'verfuegbar',
  	\`gueltig_ab\` text,
  	\`gueltig_bis\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`onlinedienste\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`onlinedienste_einsaetze_order_idx\` ON \`onlinedienste_einsaetze\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`onlinedienste_einsaetze_parent_id_idx\` ON \`onlinedienste_einsaetze\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`onlinedienste_einsaetze_locales\` (
  	\`zustand_hinweis\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`onlinedienste_einsaetze\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`onlinedienste_einsaetze_locales_locale_parent_id_unique\` ON \`onlinedienste_einsaetze_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`onlinedienste_einsaetze_locales_fk_parent_idx\` ON \`onlinedienste_einsaetze_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`onlinedienste\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`schluessel\` text,
  	\`art\` text DEFAULT 'antrag',
  	\`betreiber\` text DEFAULT 'gemeinsam',
  	\`betreiber_name\` text,
  	\`konto\` text DEFAULT 'keines',
  	\`vertrauensniveau\` text DEFAULT '00',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`onlinedienste_schluessel_idx\` ON \`onlinedienste\` (\`schluessel\`);`)
  await db.run(sql`CREATE INDEX \`onlinedienste_updated_at_idx\` ON \`onlinedienste\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`onlinedienste_created_at_idx\` ON \`onlinedienste\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`onlinedienste__status_idx\` ON \`onlinedienste\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`onlinedienste_locales\` (
  	\`freigegeben\` integer,
  	\`bezeichnung\` text,
  	\`benoetigt\` text,
  	\`ohne_internet\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`onlinedienste\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`onlinedienste_locales_locale_parent_id_unique\` ON \`onlinedienste_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`onlinedienste_locales_fk_parent_idx\` ON \`onlinedienste_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`onlinedienste_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`leistungen_id\` text(36),
  	\`kommunen_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`onlinedienste\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`leistungen_id\`) REFERENCES \`leistungen\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`kommunen_id\`) REFERENCES \`kommunen\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`onlinedienste_rels_order_idx\` ON \`onlinedienste_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`onlinedienste_rels_parent_idx\` ON \`onlinedienste_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`onlinedienste_rels_path_idx\` ON \`onlinedienste_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`onlinedienste_rels_leistungen_id_idx\` ON \`onlinedienste_rels\` (\`leistungen_id\`);`)
  await db.run(sql`CREATE INDEX \`onlinedienste_rels_kommunen_id_idx\` ON \`onlinedienste_rels\` (\`kommunen_id\`);`)
  await db.run(sql`CREATE TABLE \`_onlinedienste_v_version_einsaetze\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`url_vorlage\` text,
  	\`zustand\` text DEFAULT 'verfuegbar',
  	\`gueltig_ab\` text,
  	\`gueltig_bis\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_onlinedienste_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_onlinedienste_v_version_einsaetze_order_idx\` ON \`_onlinedienste_v_version_einsaetze\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_onlinedienste_v_version_einsaetze_parent_id_idx\` ON \`_onlinedienste_v_version_einsaetze\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_onlinedienste_v_version_einsaetze_locales\` (
  	\`zustand_hinweis\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_onlinedienste_v_version_einsaetze\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_onlinedienste_v_version_einsaetze_locales_locale_parent_id_\` ON \`_onlinedienste_v_version_einsaetze_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_onlinedienste_v_version_einsaetze_locales_fk_parent_idx\` ON \`_onlinedienste_v_version_einsaetze_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_onlinedienste_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_schluessel\` text,
  	\`version_art\` text DEFAULT 'antrag',
  	\`version_betreiber\` text DEFAULT 'gemeinsam',
  	\`version_betreiber_name\` text,
  	\`version_konto\` text DEFAULT 'keines',
  	\`version_vertrauensniveau\` text DEFAULT '00',
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`onlinedienste\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_onlinedienste_v_parent_idx\` ON \`_onlinedienste_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_onlinedienste_v_version_version_schluessel_idx\` ON \`_onlinedienste_v\` (\`version_schluessel\`);`)
  await db.run(sql`CREATE INDEX \`_onlinedienste_v_version_version_updated_at_idx\` ON \`_onlinedienste_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_onlinedienste_v_version_version_created_at_idx\` ON \`_onlinedienste_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_onlinedienste_v_version_version__status_idx\` ON \`_onlinedienste_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_onlinedienste_v_created_at_idx\` ON \`_onlinedienste_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_onlinedienste_v_updated_at_idx\` ON \`_onlinedienste_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_onlinedienste_v_snapshot_idx\` ON \`_onlinedienste_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_onlinedienste_v_published_locale_idx\` ON \`_onlinedienste_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_onlinedienste_v_latest_idx\` ON \`_onlinedienste_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_onlinedienste_v_locales\` (
  	\`version_freigegeben\` integer,
  	\`version_bezeichnung\` text,
  	\`version_benoetigt\` text,
  	\`version_ohne_internet\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_onlinedienste_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_onlinedienste_v_locales_locale_parent_id_unique\` ON \`_onlinedienste_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_onlinedienste_v_locales_fk_parent_idx\` ON \`_onlinedienste_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_onlinedienste_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`leistungen_id\` text(36),
  	\`kommunen_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_onlinedienste_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`leistungen_id\`) REFERENCES \`leistungen\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`kommunen_id\`) REFERENCES \`kommunen\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_onlinedienste_v_rels_order_idx\` ON \`_onlinedienste_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_onlinedienste_v_rels_parent_idx\` ON \`_onlinedienste_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_onlinedienste_v_rels_path_idx\` ON \`_onlinedienste_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_onlinedienste_v_rels_leistungen_id_idx\` ON \`_onlinedienste_v_rels\` (\`leistungen_id\`);`)
  await db.run(sql`CREATE INDEX \`_onlinedienste_v_rels_kommunen_id_idx\` ON \`_onlinedienste_v_rels\` (\`kommunen_id\`);`)
  await db.run(sql`CREATE TABLE \`lebenslagen\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`symbol\` text,
  	\`reihenfolge\` numeric DEFAULT 100,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`lebenslagen_slug_idx\` ON \`lebenslagen\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`lebenslagen_updated_at_idx\` ON \`lebenslagen\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`lebenslagen_created_at_idx\` ON \`lebenslagen\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`lebenslagen__status_idx\` ON \`lebenslagen\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`lebenslagen_locales\` (
  	\`freigegeben\` integer,
  	\`titel\` text,
  	\`beschreibung\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`lebenslagen\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`lebenslagen_locales_locale_parent_id_unique\` ON \`lebenslagen_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`lebenslagen_locales_fk_parent_idx\` ON \`lebenslagen_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_lebenslagen_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_slug\` text,
  	\`version_symbol\` text,
  	\`version_reihenfolge\` numeric DEFAULT 100,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`lebenslagen\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_lebenslagen_v_parent_idx\` ON \`_lebenslagen_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_lebenslagen_v_version_version_slug_idx\` ON \`_lebenslagen_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_lebenslagen_v_version_version_updated_at_idx\` ON \`_lebenslagen_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_lebenslagen_v_version_version_created_at_idx\` ON \`_lebenslagen_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_lebenslagen_v_version_version__status_idx\` ON \`_lebenslagen_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_lebenslagen_v_created_at_idx\` ON \`_lebenslagen_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_lebenslagen_v_updated_at_idx\` ON \`_lebenslagen_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_lebenslagen_v_snapshot_idx\` ON \`_lebenslagen_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_lebenslagen_v_published_locale_idx\` ON \`_lebenslagen_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_lebenslagen_v_latest_idx\` ON \`_lebenslagen_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_lebenslagen_v_locales\` (
  	\`version_freigegeben\` integer,
  	\`version_titel\` text,
  	\`version_beschreibung\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_lebenslagen_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_lebenslagen_v_locales_locale_parent_id_unique\` ON \`_lebenslagen_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_lebenslagen_v_locales_fk_parent_idx\` ON \`_lebenslagen_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`stammtextfassungen\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`titel\` text NOT NULL,
  	\`leistung_id\` text(36) NOT NULL,
  	\`nummer\` numeric NOT NULL,
  	\`pruefsumme\` text NOT NULL,
  	\`inhalt\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`leistung_id\`) REFERENCES \`leistungen\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`stammtextfassungen_leistung_idx\` ON \`stammtextfassungen\` (\`leistung_id\`);`)
  await db.run(sql`CREATE INDEX \`stammtextfassungen_pruefsumme_idx\` ON \`stammtextfassungen\` (\`pruefsumme\`);`)
  await db.run(sql`CREATE INDEX \`stammtextfassungen_updated_at_idx\` ON \`stammtextfassungen\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`stammtextfassungen_created_at_idx\` ON \`stammtextfassungen\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`uebernahmen\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`titel\` text NOT NULL,
  	\`kommune_id\` text(36) NOT NULL,
  	\`fassung_id\` text(36),
  	\`stand\` text DEFAULT 'offen' NOT NULL,
  	\`frist\` text,
  	\`kommentar\` text,
  	\`entschieden_von_id\` text(36),
  	\`entschieden_am\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`kommune_id\`) REFERENCES \`kommunen\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`fassung_id\`) REFERENCES \`stammtextfassungen\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`entschieden_von_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`uebernahmen_kommune_idx\` ON \`uebernahmen\` (\`kommune_id\`);`)
  await db.run(sql`CREATE INDEX \`uebernahmen_fassung_idx\` ON \`uebernahmen\` (\`fassung_id\`);`)
  await db.run(sql`CREATE INDEX \`uebernahmen_stand_idx\` ON \`uebernahmen\` (\`stand\`);`)
  await db.run(sql`CREATE INDEX \`uebernahmen_entschieden_von_idx\` ON \`uebernahmen\` (\`entschieden_von_id\`);`)
  await db.run(sql`CREATE INDEX \`uebernahmen_updated_at_idx\` ON \`uebernahmen\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`uebernahmen_created_at_idx\` ON \`uebernahmen\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`uebernahmen_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`leistungen_id\` text(36),
  	\`meldungen_id\` text(36),
  	\`veranstaltungen_id\` text(36),
  	\`kampagnen_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`uebernahmen\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`leistungen_id\`) REFERENCES \`leistungen\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`meldungen_id\`) REFERENCES \`meldungen\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`veranstaltungen_id\`) REFERENCES \`veranstaltungen\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`kampagnen_id\`) REFERENCES \`kampagnen\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`uebernahmen_rels_order_idx\` ON \`uebernahmen_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`uebernahmen_rels_parent_idx\` ON \`uebernahmen_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`uebernahmen_rels_path_idx\` ON \`uebernahmen_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`uebernahmen_rels_leistungen_id_idx\` ON \`uebernahmen_rels\` (\`leistungen_id\`);`)
  await db.run(sql`CREATE INDEX \`uebernahmen_rels_meldungen_id_idx\` ON \`uebernahmen_rels\` (\`meldungen_id\`);`)
  await db.run(sql`CREATE INDEX \`uebernahmen_rels_veranstaltungen_id_idx\` ON \`uebernahmen_rels\` (\`veranstaltungen_id\`);`)
  await db.run(sql`CREATE INDEX \`uebernahmen_rels_kampagnen_id_idx\` ON \`uebernahmen_rels\` (\`kampagnen_id\`);`)
  await db.run(sql`CREATE TABLE \`zustaendigkeiten\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`titel\` text,
  	\`leistung_id\` text(36),
  	\`gruppe\` text,
  	\`gebiet\` text DEFAULT 'kommune',
  	\`kommune_id\` text(36),
  	\`ortsteil\` text,
  	\`stelle_id\` text(36),
  	\`rolle\` text DEFAULT 'entscheidet',
  	\`rechtsgrundlage\` text,
  	\`gueltig_ab\` text,
  	\`gueltig_bis\` text,
  	\`quelle\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`leistung_id\`) REFERENCES \`leistungen\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`kommune_id\`) REFERENCES \`kommunen\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`stelle_id\`) REFERENCES \`stellen\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`zustaendigkeiten_titel_idx\` ON \`zustaendigkeiten\` (\`titel\`);`)
  await db.run(sql`CREATE INDEX \`zustaendigkeiten_leistung_idx\` ON \`zustaendigkeiten\` (\`leistung_id\`);`)
  await db.run(sql`CREATE INDEX \`zustaendigkeiten_gruppe_idx\` ON \`zustaendigkeiten\` (\`gruppe\`);`)
  await db.run(sql`CREATE INDEX \`zustaendigkeiten_kommune_idx\` ON \`zustaendigkeiten\` (\`kommune_id\`);`)
  await db.run(sql`CREATE INDEX \`zustaendigkeiten_stelle_idx\` ON \`zustaendigkeiten\` (\`stelle_id\`);`)
  await db.run(sql`CREATE INDEX \`zustaendigkeiten_updated_at_idx\` ON \`zustaendigkeiten\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`zustaendigkeiten_created_at_idx\` ON \`zustaendigkeiten\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`zustaendigkeiten__status_idx\` ON \`zustaendigkeiten\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`zustaendigkeiten_locales\` (
  	\`hinweis\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`zustaendigkeiten\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`zustaendigkeiten_locales_locale_parent_id_unique\` ON \`zustaendigkeiten_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`zustaendigkeiten_locales_fk_parent_idx\` ON \`zustaendigkeiten_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_zustaendigkeiten_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_titel\` text,
  	\`version_leistung_id\` text(36),
  	\`version_gruppe\` text,
  	\`version_gebiet\` text DEFAULT 'kommune',
  	\`version_kommune_id\` text(36),
  	\`version_ortsteil\` text,
  	\`version_stelle_id\` text(36),
  	\`version_rolle\` text DEFAULT 'entscheidet',
  	\`version_rechtsgrundlage\` text,
  	\`version_gueltig_ab\` text,
  	\`version_gueltig_bis\` text,
  	\`version_quelle\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`zustaendigkeiten\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_leistung_id\`) REFERENCES \`leistungen\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_kommune_id\`) REFERENCES \`kommunen\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_stelle_id\`) REFERENCES \`stellen\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_zustaendigkeiten_v_parent_idx\` ON \`_zustaendigkeiten_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_zustaendigkeiten_v_version_version_titel_idx\` ON \`_zustaendigkeiten_v\` (\`version_titel\`);`)
  await db.run(sql`CREATE INDEX \`_zustaendigkeiten_v_version_version_leistung_idx\` ON \`_zustaendigkeiten_v\` (\`version_leistung_id\`);`)
  await db.run(sql`CREATE INDEX \`_zustaendigkeiten_v_version_version_gruppe_idx\` ON \`_zustaendigkeiten_v\` (\`version_gruppe\`);`)
  await db.run(sql`CREATE INDEX \`_zustaendigkeiten_v_version_version_kommune_idx\` ON \`_zustaendigkeiten_v\` (\`version_kommune_id\`);`)
  await db.run(sql`CREATE INDEX \`_zustaendigkeiten_v_version_version_stelle_idx\` ON \`_zustaendigkeiten_v\` (\`version_stelle_id\`);`)
  await db.run(sql`CREATE INDEX \`_zustaendigkeiten_v_version_version_updated_at_idx\` ON \`_zustaendigkeiten_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_zustaendigkeiten_v_version_version_created_at_idx\` ON \`_zustaendigkeiten_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_zustaendigkeiten_v_version_version__status_idx\` ON \`_zustaendigkeiten_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_zustaendigkeiten_v_created_at_idx\` ON \`_zustaendigkeiten_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_zustaendigkeiten_v_updated_at_idx\` ON \`_zustaendigkeiten_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_zustaendigkeiten_v_snapshot_idx\` ON \`_zustaendigkeiten_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_zustaendigkeiten_v_published_locale_idx\` ON \`_zustaendigkeiten_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_zustaendigkeiten_v_latest_idx\` ON \`_zustaendigkeiten_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_zustaendigkeiten_v_locales\` (
  	\`version_hinweis\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_zustaendigkeiten_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_zustaendigkeiten_v_locales_locale_parent_id_unique\` ON \`_zustaendigkeiten_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_zustaendigkeiten_v_locales_fk_parent_idx\` ON \`_zustaendigkeiten_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`stellen_anschriften\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`strasse\` text,
  	\`plz\` text,
  	\`ort\` text,
  	\`zusatz\` text,
  	\`lat\` numeric,
  	\`lon\` numeric,
  	\`gueltig_ab\` text,
  	\`gueltig_bis\` text,
  	\`quelle\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`stellen\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`stellen_anschriften_order_idx\` ON \`stellen_anschriften\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`stellen_anschriften_parent_id_idx\` ON \`stellen_anschriften\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`stellen_ansprechpunkte\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`telefon\` text,
  	\`email\` text,
  	\`zimmer\` text,
  	\`gebiet\` text,
  	\`buchstaben\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`stellen\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`stellen_ansprechpunkte_order_idx\` ON \`stellen_ansprechpunkte\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`stellen_ansprechpunkte_parent_id_idx\` ON \`stellen_ansprechpunkte\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`stellen_ansprechpunkte_locales\` (
  	\`bezeichnung\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`stellen_ansprechpunkte\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`stellen_ansprechpunkte_locales_locale_parent_id_unique\` ON \`stellen_ansprechpunkte_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`stellen_ansprechpunkte_locales_fk_parent_idx\` ON \`stellen_ansprechpunkte_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`stellen_oeffnungszeiten\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`wochentag\` text,
  	\`von\` text,
  	\`bis\` text,
  	\`nur_mit_termin\` integer DEFAULT false,
  	\`gueltig_ab\` text,
  	\`gueltig_bis\` text,
  	\`quelle\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`stellen\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`stellen_oeffnungszeiten_order_idx\` ON \`stellen_oeffnungszeiten\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`stellen_oeffnungszeiten_parent_id_idx\` ON \`stellen_oeffnungszeiten\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`stellen_oeffnungszeiten_locales\` (
  	\`hinweis\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`stellen_oeffnungszeiten\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`stellen_oeffnungszeiten_locales_locale_parent_id_unique\` ON \`stellen_oeffnungszeiten_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`stellen_oeffnungszeiten_locales_fk_parent_idx\` ON \`stellen_oeffnungszeiten_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`stellen_barrierefreiheit_merkmale\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`stellen\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`stellen_barrierefreiheit_merkmale_order_idx\` ON \`stellen_barrierefreiheit_merkmale\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`stellen_barrierefreiheit_merkmale_parent_id_idx\` ON \`stellen_barrierefreiheit_merkmale\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`stellen_barrierefreiheit_merkmale_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`stellen_barrierefreiheit_merkmale\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`stellen_barrierefreiheit_merkmale_locales_locale_parent_id_u\` ON \`stellen_barrierefreiheit_merkmale_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`stellen_barrierefreiheit_merkmale_locales_fk_parent_idx\` ON \`stellen_barrierefreiheit_merkmale_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`stellen\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`kommune_id\` text(36),
  	\`traeger_art\` text DEFAULT 'kommune',
  	\`traeger_name\` text,
  	\`telefon\` text,
  	\`email\` text,
  	\`website\` text,
  	\`termin_url\` text,
  	\`barrierefreiheit_rollstuhl\` text DEFAULT 'unbekannt',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`kommune_id\`) REFERENCES \`kommunen\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`stellen_slug_idx\` ON \`stellen\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`stellen_kommune_idx\` ON \`stellen\` (\`kommune_id\`);`)
  await db.run(sql`CREATE INDEX \`stellen_updated_at_idx\` ON \`stellen\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`stellen_created_at_idx\` ON \`stellen\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`stellen__status_idx\` ON \`stellen\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`stellen_locales\` (
  	\`freigegeben\` integer,
  	\`name\` text,
  	\`beschreibung\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`stellen\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`stellen_locales_locale_parent_id_unique\` ON \`stellen_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`stellen_locales_fk_parent_idx\` ON \`stellen_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_stellen_v_version_anschriften\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`strasse\` text,
  	\`plz\` text,
  	\`ort\` text,
  	\`zusatz\` text,
  	\`lat\` numeric,
  	\`lon\` numeric,
  	\`gueltig_ab\` text,
  	\`gueltig_bis\` text,
  	\`quelle\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_stellen_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_stellen_v_version_anschriften_order_idx\` ON \`_stellen_v_version_anschriften\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_stellen_v_version_anschriften_parent_id_idx\` ON \`_stellen_v_version_anschriften\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_stellen_v_version_ansprechpunkte\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`telefon\` text,
  	\`email\` text,
  	\`zimmer\` text,
  	\`gebiet\` text,
  	\`buchstaben\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_stellen_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_stellen_v_version_ansprechpunkte_order_idx\` ON \`_stellen_v_version_ansprechpunkte\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_stellen_v_version_ansprechpunkte_parent_id_idx\` ON \`_stellen_v_version_ansprechpunkte\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_stellen_v_version_ansprechpunkte_locales\` (
  	\`bezeichnung\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_stellen_v_version_ansprechpunkte\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_stellen_v_version_ansprechpunkte_locales_locale_parent_id_u\` ON \`_stellen_v_version_ansprechpunkte_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_stellen_v_version_ansprechpunkte_locales_fk_parent_idx\` ON \`_stellen_v_version_ansprechpunkte_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_stellen_v_version_oeffnungszeiten\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`wochentag\` text,
  	\`von\` text,
  	\`bis\` text,
  	\`nur_mit_termin\` integer DEFAULT false,
  	\`gueltig_ab\` text,
  	\`gueltig_bis\` text,
  	\`quelle\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_stellen_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_stellen_v_version_oeffnungszeiten_order_idx\` ON \`_stellen_v_version_oeffnungszeiten\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_stellen_v_version_oeffnungszeiten_parent_id_idx\` ON \`_stellen_v_version_oeffnungszeiten\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_stellen_v_version_oeffnungszeiten_locales\` (
  	\`hinweis\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_stellen_v_version_oeffnungszeiten\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_stellen_v_version_oeffnungszeiten_locales_locale_parent_id_\` ON \`_stellen_v_version_oeffnungszeiten_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_stellen_v_version_oeffnungszeiten_locales_fk_parent_idx\` ON \`_stellen_v_version_oeffnungszeiten_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_stellen_v_version_barrierefreiheit_merkmale\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_stellen_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_stellen_v_version_barrierefreiheit_merkmale_order_idx\` ON \`_stellen_v_version_barrierefreiheit_merkmale\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_stellen_v_version_barrierefreiheit_merkmale_parent_id_idx\` ON \`_stellen_v_version_barrierefreiheit_merkmale\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_stellen_v_version_barrierefreiheit_merkmale_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_stellen_v_version_barrierefreiheit_merkmale\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_stellen_v_version_barrierefreiheit_merkmale_locales_locale_\` ON \`_stellen_v_version_barrierefreiheit_merkmale_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_stellen_v_version_barrierefreiheit_merkmale_locales_fk_parent_idx\` ON \`_stellen_v_version_barrierefreiheit_merkmale_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_stellen_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_slug\` text,
  	\`version_kommune_id\` text(36),
  	\`version_traeger_art\` text DEFAULT 'kommune',
  	\`version_traeger_name\` text,
  	\`version_telefon\` text,
  	\`version_email\` text,
  	\`version_website\` text,
  	\`version_termin_url\` text,
  	\`version_barrierefreiheit_rollstuhl\` text DEFAULT 'unbekannt',
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`stellen\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_kommune_id\`) REFERENCES \`kommunen\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_stellen_v_parent_idx\` ON \`_stellen_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_stellen_v_version_version_slug_idx\` ON \`_stellen_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_stellen_v_version_version_kommune_idx\` ON \`_stellen_v\` (\`version_kommune_id\`);`)
  await db.run(sql`CREATE INDEX \`_stellen_v_version_version_updated_at_idx\` ON \`_stellen_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_stellen_v_version_version_created_at_idx\` ON \`_stellen_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_stellen_v_version_version__status_idx\` ON \`_stellen_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_stellen_v_created_at_idx\` ON \`_stellen_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_stellen_v_updated_at_idx\` ON \`_stellen_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_stellen_v_snapshot_idx\` ON \`_stellen_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_stellen_v_published_locale_idx\` ON \`_stellen_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_stellen_v_latest_idx\` ON \`_stellen_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_stellen_v_locales\` (
  	\`version_freigegeben\` integer,
  	\`version_name\` text,
  	\`version_beschreibung\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_stellen_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_stellen_v_locales_locale_parent_id_unique\` ON \`_stellen_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_stellen_v_locales_fk_parent_idx\` ON \`_stellen_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`schliesszeiten\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kommune_id\` text(36),
  	\`von\` text,
  	\`bis\` text,
  	\`ab_uhrzeit\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`kommune_id\`) REFERENCES \`kommunen\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`schliesszeiten_kommune_idx\` ON \`schliesszeiten\` (\`kommune_id\`);`)
  await db.run(sql`CREATE INDEX \`schliesszeiten_updated_at_idx\` ON \`schliesszeiten\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`schliesszeiten_created_at_idx\` ON \`schliesszeiten\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`schliesszeiten__status_idx\` ON \`schliesszeiten\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`schliesszeiten_locales\` (
  	\`grund\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`schliesszeiten\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`schliesszeiten_locales_locale_parent_id_unique\` ON \`schliesszeiten_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`schliesszeiten_locales_fk_parent_idx\` ON \`schliesszeiten_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`schliesszeiten_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`stellen_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`schliesszeiten\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stellen_id\`) REFERENCES \`stellen\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`schliesszeiten_rels_order_idx\` ON \`schliesszeiten_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`schliesszeiten_rels_parent_idx\` ON \`schliesszeiten_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`schliesszeiten_rels_path_idx\` ON \`schliesszeiten_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`schliesszeiten_rels_stellen_id_idx\` ON \`schliesszeiten_rels\` (\`stellen_id\`);`)
  await db.run(sql`CREATE TABLE \`_schliesszeiten_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_kommune_id\` text(36),
  	\`version_von\` text,
  	\`version_bis\` text,
  	\`version_ab_uhrzeit\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`schliesszeiten\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_kommune_id\`) REFERENCES \`kommunen\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_schliesszeiten_v_parent_idx\` ON \`_schliesszeiten_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_schliesszeiten_v_version_version_kommune_idx\` ON \`_schliesszeiten_v\` (\`version_kommune_id\`);`)
  await db.run(sql`CREATE INDEX \`_schliesszeiten_v_version_version_updated_at_idx\` ON \`_schliesszeiten_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_schliesszeiten_v_version_version_created_at_idx\` ON \`_schliesszeiten_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_schliesszeiten_v_version_version__status_idx\` ON \`_schliesszeiten_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_schliesszeiten_v_created_at_idx\` ON \`_schliesszeiten_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_schliesszeiten_v_updated_at_idx\` ON \`_schliesszeiten_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_schliesszeiten_v_snapshot_idx\` ON \`_schliesszeiten_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_schliesszeiten_v_published_locale_idx\` ON \`_schliesszeiten_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_schliesszeiten_v_latest_idx\` ON \`_schliesszeiten_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_schliesszeiten_v_locales\` (
  	\`version_grund\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_schliesszeiten_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_schliesszeiten_v_locales_locale_parent_id_unique\` ON \`_schliesszeiten_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_schliesszeiten_v_locales_fk_parent_idx\` ON \`_schliesszeiten_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_schliesszeiten_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`stellen_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_schliesszeiten_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stellen_id\`) REFERENCES \`stellen\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_schliesszeiten_v_rels_order_idx\` ON \`_schliesszeiten_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_schliesszeiten_v_rels_parent_idx\` ON \`_schliesszeiten_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_schliesszeiten_v_rels_path_idx\` ON \`_schliesszeiten_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_schliesszeiten_v_rels_stellen_id_idx\` ON \`_schliesszeiten_v_rels\` (\`stellen_id\`);`)
  await db.run(sql`CREATE TABLE \`meldungen\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`kommune_id\` text(36),
  	\`reichweite\` text DEFAULT 'eigene',
  	\`datum\` text,
  	\`verantwortlich\` text,
  	\`bild_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`kommune_id\`) REFERENCES \`kommunen\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`bild_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`meldungen_slug_idx\` ON \`meldungen\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`meldungen_kommune_idx\` ON \`meldungen\` (\`kommune_id\`);`)
  await db.run(sql`CREATE INDEX \`meldungen_datum_idx\` ON \`meldungen\` (\`datum\`);`)
  await db.run(sql`CREATE INDEX \`meldungen_bild_idx\` ON \`meldungen\` (\`bild_id\`);`)
  await db.run(sql`CREATE INDEX \`meldungen_updated_at_idx\` ON \`meldungen\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`meldungen_created_at_idx\` ON \`meldungen\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`meldungen__status_idx\` ON \`meldungen\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`meldungen_locales\` (
  	\`freigegeben\` integer,
  	\`titel\` text,
  	\`teaser\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`meldungen\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`meldungen_locales_locale_parent_id_unique\` ON \`meldungen_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`meldungen_locales_fk_parent_idx\` ON \`meldungen_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`meldungen_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`kommunen_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`meldungen\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`kommunen_id\`) REFERENCES \`kommunen\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`meldungen_rels_order_idx\` ON \`meldungen_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`meldungen_rels_parent_idx\` ON \`meldungen_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`meldungen_rels_path_idx\` ON \`meldungen_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`meldungen_rels_kommunen_id_idx\` ON \`meldungen_rels\` (\`kommunen_id\`);`)
  await db.run(sql`CREATE TABLE \`_meldungen_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_slug\` text,
  	\`version_kommune_id\` text(36),
  	\`version_reichweite\` text DEFAULT 'eigene',
  	\`version_datum\` text,
  	\`version_verantwortlich\` text,
  	\`version_bild_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`meldungen\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_kommune_id\`) REFERENCES \`kommunen\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_bild_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_meldungen_v_parent_idx\` ON \`_meldungen_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_meldungen_v_version_version_slug_idx\` ON \`_meldungen_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_meldungen_v_version_version_kommune_idx\` ON \`_meldungen_v\` (\`version_kommune_id\`);`)
  await db.run(sql`CREATE INDEX \`_meldungen_v_version_version_datum_idx\` ON \`_meldungen_v\` (\`version_datum\`);`)
  await db.run(sql`CREATE INDEX \`_meldungen_v_version_version_bild_idx\` ON \`_meldungen_v\` (\`version_bild_id\`);`)
  await db.run(sql`CREATE INDEX \`_meldungen_v_version_version_updated_at_idx\` ON \`_meldungen_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_meldungen_v_version_version_created_at_idx\` ON \`_meldungen_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_meldungen_v_version_version__status_idx\` ON \`_meldungen_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_meldungen_v_created_at_idx\` ON \`_meldungen_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_meldungen_v_updated_at_idx\` ON \`_meldungen_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_meldungen_v_snapshot_idx\` ON \`_meldungen_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_meldungen_v_published_locale_idx\` ON \`_meldungen_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_meldungen_v_latest_idx\` ON \`_meldungen_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_meldungen_v_locales\` (
  	\`version_freigegeben\` integer,
  	\`version_titel\` text,
  	\`version_teaser\` text,
  	\`version_text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_meldungen_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_meldungen_v_locales_locale_parent_id_unique\` ON \`_meldungen_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_meldungen_v_locales_fk_parent_idx\` ON \`_meldungen_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_meldungen_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`kommunen_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_meldungen_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`kommunen_id\`) REFERENCES \`kommunen\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_meldungen_v_rels_order_idx\` ON \`_meldungen_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_meldungen_v_rels_parent_idx\` ON \`_meldungen_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_meldungen_v_rels_path_idx\` ON \`_meldungen_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_meldungen_v_rels_kommunen_id_idx\` ON \`_meldungen_v_rels\` (\`kommunen_id\`);`)
  await db.run(sql`CREATE TABLE \`veranstaltungen\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`kommune_id\` text(36),
  	\`reichweite\` text DEFAULT 'eigene',
  	\`tag\` text,
  	\`bis_tag\` text,
  	\`ganztaegig\` integer DEFAULT false,
  	\`von\` text,
  	\`bis\` text,
  	\`ort_name\` text,
  	\`ort_anschrift\` text,
  	\`abgesagt\` integer DEFAULT false,
  	\`bild_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`kommune_id\`) REFERENCES \`kommunen\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`bild_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`veranstaltungen_slug_idx\` ON \`veranstaltungen\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`veranstaltungen_kommune_idx\` ON \`veranstaltungen\` (\`kommune_id\`);`)
  await db.run(sql`CREATE INDEX \`veranstaltungen_bild_idx\` ON \`veranstaltungen\` (\`bild_id\`);`)
  await db.run(sql`CREATE INDEX \`veranstaltungen_updated_at_idx\` ON \`veranstaltungen\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`veranstaltungen_created_at_idx\` ON \`veranstaltungen\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`veranstaltungen__status_idx\` ON \`veranstaltungen\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`veranstaltungen_locales\` (
  	\`freigegeben\` integer,
  	\`titel\` text,
  	\`teaser\` text,
  	\`text\` text,
  	\`eintritt\` text,
  	\`anmeldung\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`veranstaltungen\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`veranstaltungen_locales_locale_parent_id_unique\` ON \`veranstaltungen_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`veranstaltungen_locales_fk_parent_idx\` ON \`veranstaltungen_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`veranstaltungen_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`kommunen_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`veranstaltungen\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`kommunen_id\`) REFERENCES \`kommunen\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`veranstaltungen_rels_order_idx\` ON \`veranstaltungen_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`veranstaltungen_rels_parent_idx\` ON \`veranstaltungen_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`veranstaltungen_rels_path_idx\` ON \`veranstaltungen_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`veranstaltungen_rels_kommunen_id_idx\` ON \`veranstaltungen_rels\` (\`kommunen_id\`);`)
  await db.run(sql`CREATE TABLE \`_veranstaltungen_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_slug\` text,
  	\`version_kommune_id\` text(36),
  	\`version_reichweite\` text DEFAULT 'eigene',
  	\`version_tag\` text,
  	\`version_bis_tag\` text,
  	\`version_ganztaegig\` integer DEFAULT false,
  	\`version_von\` text,
  	\`version_bis\` text,
  	\`version_ort_name\` text,
  	\`version_ort_anschrift\` text,
  	\`version_abgesagt\` integer DEFAULT false,
  	\`version_bild_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`veranstaltungen\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_kommune_id\`) REFERENCES \`kommunen\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_bild_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_veranstaltungen_v_parent_idx\` ON \`_veranstaltungen_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_veranstaltungen_v_version_version_slug_idx\` ON \`_veranstaltungen_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_veranstaltungen_v_version_version_kommune_idx\` ON \`_veranstaltungen_v\` (\`version_kommune_id\`);`)
  await db.run(sql`CREATE INDEX \`_veranstaltungen_v_version_version_bild_idx\` ON \`_veranstaltungen_v\` (\`version_bild_id\`);`)
  await db.run(sql`CREATE INDEX \`_veranstaltungen_v_version_version_updated_at_idx\` ON \`_veranstaltungen_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_veranstaltungen_v_version_version_created_at_idx\` ON \`_veranstaltungen_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_veranstaltungen_v_version_version__status_idx\` ON \`_veranstaltungen_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_veranstaltungen_v_created_at_idx\` ON \`_veranstaltungen_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_veranstaltungen_v_updated_at_idx\` ON \`_veranstaltungen_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_veranstaltungen_v_snapshot_idx\` ON \`_veranstaltungen_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_veranstaltungen_v_published_locale_idx\` ON \`_veranstaltungen_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_veranstaltungen_v_latest_idx\` ON \`_veranstaltungen_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_veranstaltungen_v_locales\` (
  	\`version_freigegeben\` integer,
  	\`version_titel\` text,
  	\`version_teaser\` text,
  	\`version_text\` text,
  	\`version_eintritt\` text,
  	\`version_anmeldung\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_veranstaltungen_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_veranstaltungen_v_locales_locale_parent_id_unique\` ON \`_veranstaltungen_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_veranstaltungen_v_locales_fk_parent_idx\` ON \`_veranstaltungen_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_veranstaltungen_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`kommunen_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_veranstaltungen_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`kommunen_id\`) REFERENCES \`kommunen\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_veranstaltungen_v_rels_order_idx\` ON \`_veranstaltungen_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_veranstaltungen_v_rels_parent_idx\` ON \`_veranstaltungen_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_veranstaltungen_v_rels_path_idx\` ON \`_veranstaltungen_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_veranstaltungen_v_rels_kommunen_id_idx\` ON \`_veranstaltungen_v_rels\` (\`kommunen_id\`);`)
  await db.run(sql`CREATE TABLE \`kampagnen\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`kommune_id\` text(36),
  	\`reichweite\` text DEFAULT 'eigene',
  	\`von\` text,
  	\`bis\` text,
  	\`bild_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`kommune_id\`) REFERENCES \`kommunen\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`bild_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`kampagnen_slug_idx\` ON \`kampagnen\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`kampagnen_kommune_idx\` ON \`kampagnen\` (\`kommune_id\`);`)
  await db.run(sql`CREATE INDEX \`kampagnen_bild_idx\` ON \`kampagnen\` (\`bild_id\`);`)
  await db.run(sql`CREATE INDEX \`kampagnen_updated_at_idx\` ON \`kampagnen\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`kampagnen_created_at_idx\` ON \`kampagnen\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`kampagnen__status_idx\` ON \`kampagnen\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`kampagnen_locales\` (
  	\`freigegeben\` integer,
  	\`titel\` text,
  	\`teaser\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`kampagnen\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`kampagnen_locales_locale_parent_id_unique\` ON \`kampagnen_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`kampagnen_locales_fk_parent_idx\` ON \`kampagnen_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`kampagnen_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`kommunen_id\` text(36),
  	\`leistungen_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`kampagnen\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`kommunen_id\`) REFERENCES \`kommunen\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`leistungen_id\`) REFERENCES \`leistungen\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`kampagnen_rels_order_idx\` ON \`kampagnen_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`kampagnen_rels_parent_idx\` ON \`kampagnen_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`kampagnen_rels_path_idx\` ON \`kampagnen_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`kampagnen_rels_kommunen_id_idx\` ON \`kampagnen_rels\` (\`kommunen_id\`);`)
  await db.run(sql`CREATE INDEX \`kampagnen_rels_leistungen_id_idx\` ON \`kampagnen_rels\` (\`leistungen_id\`);`)
  await db.run(sql`CREATE TABLE \`_kampagnen_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_slug\` text,
  	\`version_kommune_id\` text(36),
  	\`version_reichweite\` text DEFAULT 'eigene',
  	\`version_von\` text,
  	\`version_bis\` text,
  	\`version_bild_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`kampagnen\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_kommune_id\`) REFERENCES \`kommunen\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_bild_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_kampagnen_v_parent_idx\` ON \`_kampagnen_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_kampagnen_v_version_version_slug_idx\` ON \`_kampagnen_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_kampagnen_v_version_version_kommune_idx\` ON \`_kampagnen_v\` (\`version_kommune_id\`);`)
  await db.run(sql`CREATE INDEX \`_kampagnen_v_version_version_bild_idx\` ON \`_kampagnen_v\` (\`version_bild_id\`);`)
  await db.run(sql`CREATE INDEX \`_kampagnen_v_version_version_updated_at_idx\` ON \`_kampagnen_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_kampagnen_v_version_version_created_at_idx\` ON \`_kampagnen_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_kampagnen_v_version_version__status_idx\` ON \`_kampagnen_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_kampagnen_v_created_at_idx\` ON \`_kampagnen_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_kampagnen_v_updated_at_idx\` ON \`_kampagnen_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_kampagnen_v_snapshot_idx\` ON \`_kampagnen_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_kampagnen_v_published_locale_idx\` ON \`_kampagnen_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_kampagnen_v_latest_idx\` ON \`_kampagnen_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_kampagnen_v_locales\` (
  	\`version_freigegeben\` integer,
  	\`version_titel\` text,
  	\`version_teaser\` text,
  	\`version_text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_kampagnen_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_kampagnen_v_locales_locale_parent_id_unique\` ON \`_kampagnen_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_kampagnen_v_locales_fk_parent_idx\` ON \`_kampagnen_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_kampagnen_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`kommunen_id\` text(36),
  	\`leistungen_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_kampagnen_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`kommunen_id\`) REFERENCES \`kommunen\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`leistungen_id\`) REFERENCES \`leistungen\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_kampagnen_v_rels_order_idx\` ON \`_kampagnen_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_kampagnen_v_rels_parent_idx\` ON \`_kampagnen_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_kampagnen_v_rels_path_idx\` ON \`_kampagnen_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_kampagnen_v_rels_kommunen_id_idx\` ON \`_kampagnen_v_rels\` (\`kommunen_id\`);`)
  await db.run(sql`CREATE INDEX \`_kampagnen_v_rels_leistungen_id_idx\` ON \`_kampagnen_v_rels\` (\`leistungen_id\`);`)
  await db.run(sql`CREATE TABLE \`hinweise\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kommune_id\` text(36),
  	\`gemeinsam\` integer DEFAULT false,
  	\`dringlichkeit\` text DEFAULT 'information',
  	\`von\` text,
  	\`bis\` text,
  	\`link_url\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`kommune_id\`) REFERENCES \`kommunen\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`hinweise_kommune_idx\` ON \`hinweise\` (\`kommune_id\`);`)
  await db.run(sql`CREATE INDEX \`hinweise_von_idx\` ON \`hinweise\` (\`von\`);`)
  await db.run(sql`CREATE INDEX \`hinweise_bis_idx\` ON \`hinweise\` (\`bis\`);`)
  await db.run(sql`CREATE INDEX \`hinweise_updated_at_idx\` ON \`hinweise\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`hinweise_created_at_idx\` ON \`hinweise\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`hinweise__status_idx\` ON \`hinweise\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`hinweise_locales\` (
  	\`freigegeben\` integer,
  	\`text\` text,
  	\`link_text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`hinweise\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`hinweise_locales_locale_parent_id_unique\` ON \`hinweise_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`hinweise_locales_fk_parent_idx\` ON \`hinweise_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_hinweise_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_kommune_id\` text(36),
  	\`version_gemeinsam\` integer DEFAULT false,
  	\`version_dringlichkeit\` text DEFAULT 'information',
  	\`version_von\` text,
  	\`version_bis\` text,
  	\`version_link_url\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`hinweise\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_kommune_id\`) REFERENCES \`kommunen\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_hinweise_v_parent_idx\` ON \`_hinweise_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_hinweise_v_version_version_kommune_idx\` ON \`_hinweise_v\` (\`version_kommune_id\`);`)
  await db.run(sql`CREATE INDEX \`_hinweise_v_version_version_von_idx\` ON \`_hinweise_v\` (\`version_von\`);`)
  await db.run(sql`CREATE INDEX \`_hinweise_v_version_version_bis_idx\` ON \`_hinweise_v\` (\`version_bis\`);`)
  await db.run(sql`CREATE INDEX \`_hinweise_v_version_version_updated_at_idx\` ON \`_hinweise_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_hinweise_v_version_version_created_at_idx\` ON \`_hinweise_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_hinweise_v_version_version__status_idx\` ON \`_hinweise_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_hinweise_v_created_at_idx\` ON \`_hinweise_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_hinweise_v_updated_at_idx\` ON \`_hinweise_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_hinweise_v_snapshot_idx\` ON \`_hinweise_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_hinweise_v_published_locale_idx\` ON \`_hinweise_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_hinweise_v_latest_idx\` ON \`_hinweise_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_hinweise_v_locales\` (
  	\`version_freigegeben\` integer,
  	\`version_text\` text,
  	\`version_link_text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_hinweise_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_hinweise_v_locales_locale_parent_id_unique\` ON \`_hinweise_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_hinweise_v_locales_fk_parent_idx\` ON \`_hinweise_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`mitzeichnungen\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`titel\` text NOT NULL,
  	\`kommune_id\` text(36) NOT NULL,
  	\`stand\` text DEFAULT 'offen' NOT NULL,
  	\`kommentar\` text,
  	\`entschieden_von_id\` text(36),
  	\`entschieden_am\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`kommune_id\`) REFERENCES \`kommunen\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`entschieden_von_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`mitzeichnungen_kommune_idx\` ON \`mitzeichnungen\` (\`kommune_id\`);`)
  await db.run(sql`CREATE INDEX \`mitzeichnungen_entschieden_von_idx\` ON \`mitzeichnungen\` (\`entschieden_von_id\`);`)
  await db.run(sql`CREATE INDEX \`mitzeichnungen_updated_at_idx\` ON \`mitzeichnungen\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`mitzeichnungen_created_at_idx\` ON \`mitzeichnungen\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`mitzeichnungen_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`meldungen_id\` text(36),
  	\`veranstaltungen_id\` text(36),
  	\`kampagnen_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`mitzeichnungen\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`meldungen_id\`) REFERENCES \`meldungen\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`veranstaltungen_id\`) REFERENCES \`veranstaltungen\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`kampagnen_id\`) REFERENCES \`kampagnen\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`mitzeichnungen_rels_order_idx\` ON \`mitzeichnungen_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`mitzeichnungen_rels_parent_idx\` ON \`mitzeichnungen_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`mitzeichnungen_rels_path_idx\` ON \`mitzeichnungen_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`mitzeichnungen_rels_meldungen_id_idx\` ON \`mitzeichnungen_rels\` (\`meldungen_id\`);`)
  await db.run(sql`CREATE INDEX \`mitzeichnungen_rels_veranstaltungen_id_idx\` ON \`mitzeichnungen_rels\` (\`veranstaltungen_id\`);`)
  await db.run(sql`CREATE INDEX \`mitzeichnungen_rels_kampagnen_id_idx\` ON \`mitzeichnungen_rels\` (\`kampagnen_id\`);`)
  await db.run(sql`CREATE TABLE \`kommunen_navigation\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`kommunen\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`kommunen_navigation_order_idx\` ON \`kommunen_navigation\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`kommunen_navigation_parent_id_idx\` ON \`kommunen_navigation\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`kommunen_navigation_locales\` (
  	\`bezeichnung\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`kommunen_navigation\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`kommunen_navigation_locales_locale_parent_id_unique\` ON \`kommunen_navigation_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`kommunen_navigation_locales_fk_parent_idx\` ON \`kommunen_navigation_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`kommunen\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`anzeige_name\` text,
  	\`slug\` text,
  	\`typ\` text,
  	\`ags\` text,
  	\`ars\` text,
  	\`host\` text,
  	\`richtlinie\` text DEFAULT 'freigeben',
  	\`mandat_hinweise\` integer DEFAULT false,
  	\`wappen_id\` text(36),
  	\`farbe\` text,
  	\`anschrift_strasse\` text,
  	\`anschrift_plz\` text,
  	\`anschrift_ort\` text,
  	\`telefon\` text,
  	\`email\` text,
  	\`website\` text,
  	\`nimmt_an115_teil\` integer DEFAULT false,
  	\`rathaus_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`wappen_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`rathaus_id\`) REFERENCES \`stellen\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`kommunen_slug_idx\` ON \`kommunen\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`kommunen_wappen_idx\` ON \`kommunen\` (\`wappen_id\`);`)
  await db.run(sql`CREATE INDEX \`kommunen_rathaus_idx\` ON \`kommunen\` (\`rathaus_id\`);`)
  await db.run(sql`CREATE INDEX \`kommunen_updated_at_idx\` ON \`kommunen\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`kommunen_created_at_idx\` ON \`kommunen\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`kommunen__status_idx\` ON \`kommunen\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`kommunen_locales\` (
  	\`startseite_begruessung\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`kommunen\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`kommunen_locales_locale_parent_id_unique\` ON \`kommunen_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`kommunen_locales_fk_parent_idx\` ON \`kommunen_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`kommunen_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`kommunen\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`kommunen_texts_order_parent\` ON \`kommunen_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`kommunen_texts_fk_parent_idx\` ON \`kommunen_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`kommunen_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`leistungen_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`kommunen\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`leistungen_id\`) REFERENCES \`leistungen\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`kommunen_rels_order_idx\` ON \`kommunen_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`kommunen_rels_parent_idx\` ON \`kommunen_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`kommunen_rels_path_idx\` ON \`kommunen_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`kommunen_rels_leistungen_id_idx\` ON \`kommunen_rels\` (\`leistungen_id\`);`)
  await db.run(sql`CREATE TABLE \`_kommunen_v_version_navigation\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_kommunen_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_kommunen_v_version_navigation_order_idx\` ON \`_kommunen_v_version_navigation\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_kommunen_v_version_navigation_parent_id_idx\` ON \`_kommunen_v_version_navigation\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_kommunen_v_version_navigation_locales\` (
  	\`bezeichnung\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_kommunen_v_version_navigation\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_kommunen_v_version_navigation_locales_locale_parent_id_uniq\` ON \`_kommunen_v_version_navigation_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_kommunen_v_version_navigation_locales_fk_parent_idx\` ON \`_kommunen_v_version_navigation_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_kommunen_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_name\` text,
  	\`version_anzeige_name\` text,
  	\`version_slug\` text,
  	\`version_typ\` text,
  	\`version_ags\` text,
  	\`version_ars\` text,
  	\`version_host\` text,
  	\`version_richtlinie\` text DEFAULT 'freigeben',
  	\`version_mandat_hinweise\` integer DEFAULT false,
  	\`version_wappen_id\` text(36),
  	\`version_farbe\` text,
  	\`version_anschrift_strasse\` text,
  	\`version_anschrift_plz\` text,
  	\`version_anschrift_ort\` text,
  	\`version_telefon\` text,
  	\`version_email\` text,
  	\`version_website\` text,
  	\`version_nimmt_an115_teil\` integer DEFAULT false,
  	\`version_rathaus_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`kommunen\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_wappen_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_rathaus_id\`) REFERENCES \`stellen\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_kommunen_v_parent_idx\` ON \`_kommunen_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_kommunen_v_version_version_slug_idx\` ON \`_kommunen_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_kommunen_v_version_version_wappen_idx\` ON \`_kommunen_v\` (\`version_wappen_id\`);`)
  await db.run(sql`CREATE INDEX \`_kommunen_v_version_version_rathaus_idx\` ON \`_kommunen_v\` (\`version_rathaus_id\`);`)
  await db.run(sql`CREATE INDEX \`_kommunen_v_version_version_updated_at_idx\` ON \`_kommunen_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_kommunen_v_version_version_created_at_idx\` ON \`_kommunen_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_kommunen_v_version_version__status_idx\` ON \`_kommunen_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_kommunen_v_created_at_idx\` ON \`_kommunen_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_kommunen_v_updated_at_idx\` ON \`_kommunen_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_kommunen_v_snapshot_idx\` ON \`_kommunen_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_kommunen_v_published_locale_idx\` ON \`_kommunen_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_kommunen_v_latest_idx\` ON \`_kommunen_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_kommunen_v_locales\` (
  	\`version_startseite_begruessung\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_kommunen_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_kommunen_v_locales_locale_parent_id_unique\` ON \`_kommunen_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_kommunen_v_locales_fk_parent_idx\` ON \`_kommunen_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_kommunen_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_kommunen_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_kommunen_v_texts_order_parent\` ON \`_kommunen_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_kommunen_v_texts_fk_parent_idx\` ON \`_kommunen_v_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_kommunen_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`leistungen_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_kommunen_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`leistungen_id\`) REFERENCES \`leistungen\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_kommunen_v_rels_order_idx\` ON \`_kommunen_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_kommunen_v_rels_parent_idx\` ON \`_kommunen_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_kommunen_v_rels_path_idx\` ON \`_kommunen_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_kommunen_v_rels_leistungen_id_idx\` ON \`_kommunen_v_rels\` (\`leistungen_id\`);`)
  await db.run(sql`CREATE TABLE \`seiten\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`kommune_id\` text(36),
  	\`zweck\` text DEFAULT 'frei',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`kommune_id\`) REFERENCES \`kommunen\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`seiten_slug_idx\` ON \`seiten\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`seiten_kommune_idx\` ON \`seiten\` (\`kommune_id\`);`)
  await db.run(sql`CREATE INDEX \`seiten_updated_at_idx\` ON \`seiten\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`seiten_created_at_idx\` ON \`seiten\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`seiten__status_idx\` ON \`seiten\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`kommune_slug_idx\` ON \`seiten\` (\`kommune_id\`,\`slug\`);`)
  await db.run(sql`CREATE TABLE \`seiten_locales\` (
  	\`freigegeben\` integer,
  	\`titel\` text,
  	\`einleitung\` text,
  	\`bloecke\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`seiten\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`seiten_locales_locale_parent_id_unique\` ON \`seiten_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`seiten_locales_fk_parent_idx\` ON \`seiten_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_seiten_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_slug\` text,
  	\`version_kommune_id\` text(36),
  	\`version_zweck\` text DEFAULT 'frei',
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`seiten\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_kommune_id\`) REFERENCES \`kommunen\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_seiten_v_parent_idx\` ON \`_seiten_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_seiten_v_version_version_slug_idx\` ON \`_seiten_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_seiten_v_version_version_kommune_idx\` ON \`_seiten_v\` (\`version_kommune_id\`);`)
  await db.run(sql`CREATE INDEX \`_seiten_v_version_version_updated_at_idx\` ON \`_seiten_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_seiten_v_version_version_created_at_idx\` ON \`_seiten_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_seiten_v_version_version__status_idx\` ON \`_seiten_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_seiten_v_created_at_idx\` ON \`_seiten_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_seiten_v_updated_at_idx\` ON \`_seiten_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_seiten_v_snapshot_idx\` ON \`_seiten_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_seiten_v_published_locale_idx\` ON \`_seiten_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_seiten_v_latest_idx\` ON \`_seiten_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version_kommune_version_slug_idx\` ON \`_seiten_v\` (\`version_kommune_id\`,\`version_slug\`);`)
  await db.run(sql`CREATE TABLE \`_seiten_v_locales\` (
  	\`version_freigegeben\` integer,
  	\`version_titel\` text,
  	\`version_einleitung\` text,
  	\`version_bloecke\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_seiten_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_seiten_v_locales_locale_parent_id_unique\` ON \`_seiten_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_seiten_v_locales_fk_parent_idx\` ON \`_seiten_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`titel\` text NOT NULL,
  	\`kommune_id\` text(36) NOT NULL,
  	\`lizenz\` text NOT NULL,
  	\`hash\` text,
  	\`farbe\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	\`sizes_avif480_url\` text,
  	\`sizes_avif480_width\` numeric,
  	\`sizes_avif480_height\` numeric,
  	\`sizes_avif480_mime_type\` text,
  	\`sizes_avif480_filesize\` numeric,
  	\`sizes_avif480_filename\` text,
  	\`sizes_webp480_url\` text,
  	\`sizes_webp480_width\` numeric,
  	\`sizes_webp480_height\` numeric,
  	\`sizes_webp480_mime_type\` text,
  	\`sizes_webp480_filesize\` numeric,
  	\`sizes_webp480_filename\` text,
  	\`sizes_avif960_url\` text,
  	\`sizes_avif960_width\` numeric,
  	\`sizes_avif960_height\` numeric,
  	\`sizes_avif960_mime_type\` text,
  	\`sizes_avif960_filesize\` numeric,
  	\`sizes_avif960_filename\` text,
  	\`sizes_webp960_url\` text,
  	\`sizes_webp960_width\` numeric,
  	\`sizes_webp960_height\` numeric,
  	\`sizes_webp960_mime_type\` text,
  	\`sizes_webp960_filesize\` numeric,
  	\`sizes_webp960_filename\` text,
  	\`sizes_avif1600_url\` text,
  	\`sizes_avif1600_width\` numeric,
  	\`sizes_avif1600_height\` numeric,
  	\`sizes_avif1600_mime_type\` text,
  	\`sizes_avif1600_filesize\` numeric,
  	\`sizes_avif1600_filename\` text,
  	\`sizes_webp1600_url\` text,
  	\`sizes_webp1600_width\` numeric,
  	\`sizes_webp1600_height\` numeric,
  	\`sizes_webp1600_mime_type\` text,
  	\`sizes_webp1600_filesize\` numeric,
  	\`sizes_webp1600_filename\` text,
  	FOREIGN KEY (\`kommune_id\`) REFERENCES \`kommunen\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`media_kommune_idx\` ON \`media\` (\`kommune_id\`);`)
  await db.run(sql`CREATE INDEX \`media_hash_idx\` ON \`media\` (\`hash\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_avif480_sizes_avif480_filename_idx\` ON \`media\` (\`sizes_avif480_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_webp480_sizes_webp480_filename_idx\` ON \`media\` (\`sizes_webp480_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_avif960_sizes_avif960_filename_idx\` ON \`media\` (\`sizes_avif960_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_webp960_sizes_webp960_filename_idx\` ON \`media\` (\`sizes_webp960_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_avif1600_sizes_avif1600_filename_idx\` ON \`media\` (\`sizes_avif1600_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_webp1600_sizes_webp1600_filename_idx\` ON \`media\` (\`sizes_webp1600_filename\`);`)
  await db.run(sql`CREATE TABLE \`media_locales\` (
  	\`alt\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`media_locales_locale_parent_id_unique\` ON \`media_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`media_locales_fk_parent_idx\` ON \`media_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`weiterleitungen\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kommune_id\` text(36) NOT NULL,
  	\`von\` text NOT NULL,
  	\`nach\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`kommune_id\`) REFERENCES \`kommunen\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`weiterleitungen_kommune_idx\` ON \`weiterleitungen\` (\`kommune_id\`);`)
  await db.run(sql`CREATE INDEX \`weiterleitungen_von_idx\` ON \`weiterleitungen\` (\`von\`);`)
  await db.run(sql`CREATE INDEX \`weiterleitungen_updated_at_idx\` ON \`weiterleitungen\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`weiterleitungen_created_at_idx\` ON \`weiterleitungen\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`veroeffentlichungen\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`titel\` text NOT NULL,
  	\`kommune_id\` text(36) NOT NULL,
  	\`slug\` text NOT NULL,
  	\`zustand\` text DEFAULT 'wartet' NOT NULL,
  	\`ausdruecklich\` integer DEFAULT false,
  	\`schrumpfen_erlaubt\` integer DEFAULT false,
  	\`fortschritt\` text,
  	\`ergebnis\` text,
  	\`begonnen_am\` text,
  	\`live_am\` text,
  	\`index_am\` text,
  	\`release\` text,
  	\`geaenderte_seiten\` numeric,
  	\`zurueckgehalten\` text,
  	\`warnungen\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`kommune_id\`) REFERENCES \`kommunen\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`veroeffentlichungen_kommune_idx\` ON \`veroeffentlichungen\` (\`kommune_id\`);`)
  await db.run(sql`CREATE INDEX \`veroeffentlichungen_slug_idx\` ON \`veroeffentlichungen\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`veroeffentlichungen_zustand_idx\` ON \`veroeffentlichungen\` (\`zustand\`);`)
  await db.run(sql`CREATE INDEX \`veroeffentlichungen_updated_at_idx\` ON \`veroeffentlichungen\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`veroeffentlichungen_created_at_idx\` ON \`veroeffentlichungen\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`veroeffentlichungen_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`veroeffentlichungen\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`veroeffentlichungen_texts_order_parent\` ON \`veroeffentlichungen_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`veroeffentlichungen_texts_fk_parent_idx\` ON \`veroeffentlichungen_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`rolle\` text NOT NULL,
  	\`kommune_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`enable_a_p_i_key\` integer,
  	\`api_key\` text,
  	\`api_key_index\` text,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text,
  	FOREIGN KEY (\`kommune_id\`) REFERENCES \`kommunen\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`users_kommune_idx\` ON \`users\` (\`kommune_id\`);`)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs_log\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`executed_at\` text NOT NULL,
  	\`completed_at\` text NOT NULL,
  	\`task_slug\` text NOT NULL,
  	\`task_i_d\` text NOT NULL,
  	\`input\` text,
  	\`output\` text,
  	\`state\` text NOT NULL,
  	\`error\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`payload_jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_order_idx\` ON \`payload_jobs_log\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_parent_id_idx\` ON \`payload_jobs_log\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`input\` text,
  	\`completed_at\` text,
  	\`total_tried\` numeric DEFAULT 0,
  	\`has_error\` integer DEFAULT false,
  	\`error\` text,
  	\`task_slug\` text,
  	\`queue\` text DEFAULT 'default',
  	\`wait_until\` text,
  	\`processing\` integer DEFAULT false,
  	\`concurrency_key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_completed_at_idx\` ON \`payload_jobs\` (\`completed_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_total_tried_idx\` ON \`payload_jobs\` (\`total_tried\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_has_error_idx\` ON \`payload_jobs\` (\`has_error\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_task_slug_idx\` ON \`payload_jobs\` (\`task_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_queue_idx\` ON \`payload_jobs\` (\`queue\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_wait_until_idx\` ON \`payload_jobs\` (\`wait_until\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_processing_idx\` ON \`payload_jobs\` (\`processing\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_concurrency_key_idx\` ON \`payload_jobs\` (\`concurrency_key\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_updated_at_idx\` ON \`payload_jobs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_created_at_idx\` ON \`payload_jobs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`leistungen_id\` text(36),
  	\`angebote_id\` text(36),
  	\`onlinedienste_id\` text(36),
  	\`lebenslagen_id\` text(36),
  	\`stammtextfassungen_id\` text(36),
  	\`uebernahmen_id\` text(36),
  	\`zustaendigkeiten_id\` text(36),
  	\`stellen_id\` text(36),
  	\`schliesszeiten_id\` text(36),
  	\`meldungen_id\` text(36),
  	\`veranstaltungen_id\` text(36),
  	\`kampagnen_id\` text(36),
  	\`hinweise_id\` text(36),
  	\`mitzeichnungen_id\` text(36),
  	\`kommunen_id\` text(36),
  	\`seiten_id\` text(36),
  	\`media_id\` text(36),
  	\`weiterleitungen_id\` text(36),
  	\`veroeffentlichungen_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`leistungen_id\`) REFERENCES \`leistungen\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`angebote_id\`) REFERENCES \`angebote\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`onlinedienste_id\`) REFERENCES \`onlinedienste\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`lebenslagen_id\`) REFERENCES \`lebenslagen\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stammtextfassungen_id\`) REFERENCES \`stammtextfassungen\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`uebernahmen_id\`) REFERENCES \`uebernahmen\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`zustaendigkeiten_id\`) REFERENCES \`zustaendigkeiten\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stellen_id\`) REFERENCES \`stellen\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`schliesszeiten_id\`) REFERENCES \`schliesszeiten\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`meldungen_id\`) REFERENCES \`meldungen\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`veranstaltungen_id\`) REFERENCES \`veranstaltungen\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`kampagnen_id\`) REFERENCES \`kampagnen\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`hinweise_id\`) REFERENCES \`hinweise\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`mitzeichnungen_id\`) REFERENCES \`mitzeichnungen\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`kommunen_id\`) REFERENCES \`kommunen\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`seiten_id\`) REFERENCES \`seiten\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`weiterleitungen_id\`) REFERENCES \`weiterleitungen\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`veroeffentlichungen_id\`) REFERENCES \`veroeffentlichungen\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_leistungen_id_idx\` ON \`payload_locked_documents_rels\` (\`leistungen_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_angebote_id_idx\` ON \`payload_locked_documents_rels\` (\`angebote_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_onlinedienste_id_idx\` ON \`payload_locked_documents_rels\` (\`onlinedienste_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_lebenslagen_id_idx\` ON \`payload_locked_documents_rels\` (\`lebenslagen_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_stammtextfassungen_id_idx\` ON \`payload_locked_documents_rels\` (\`stammtextfassungen_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_uebernahmen_id_idx\` ON \`payload_locked_documents_rels\` (\`uebernahmen_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_zustaendigkeiten_id_idx\` ON \`payload_locked_documents_rels\` (\`zustaendigkeiten_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_stellen_id_idx\` ON \`payload_locked_documents_rels\` (\`stellen_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_schliesszeiten_id_idx\` ON \`payload_locked_documents_rels\` (\`schliesszeiten_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_meldungen_id_idx\` ON \`payload_locked_documents_rels\` (\`meldungen_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_veranstaltungen_id_idx\` ON \`payload_locked_documents_rels\` (\`veranstaltungen_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_kampagnen_id_idx\` ON \`payload_locked_documents_rels\` (\`kampagnen_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_hinweise_id_idx\` ON \`payload_locked_documents_rels\` (\`hinweise_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_mitzeichnungen_id_idx\` ON \`payload_locked_documents_rels\` (\`mitzeichnungen_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_kommunen_id_idx\` ON \`payload_locked_documents_rels\` (\`kommunen_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_seiten_id_idx\` ON \`payload_locked_documents_rels\` (\`seiten_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_weiterleitungen_id_idx\` ON \`payload_locked_documents_rels\` (\`weiterleitungen_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_veroeffentlichungen_id_idx\` ON \`payload_locked_documents_rels\` (\`veroeffentlichungen_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`leistungen_unterlagen\`;`)
  await db.run(sql`DROP TABLE \`leistungen_unterlagen_locales\`;`)
  await db.run(sql`DROP TABLE \`leistungen_kosten\`;`)
  await db.run(sql`DROP TABLE \`leistungen_kosten_locales\`;`)
  await db.run(sql`DROP TABLE \`leistungen_verfahrensablauf\`;`)
  await db.run(sql`DROP TABLE \`leistungen_fristen\`;`)
  await db.run(sql`DROP TABLE \`leistungen_fristen_locales\`;`)
  await db.run(sql`DROP TABLE \`leistungen_rechtsgrundlagen\`;`)
  await db.run(sql`DROP TABLE \`leistungen_formulare\`;`)
  await db.run(sql`DROP TABLE \`leistungen_formulare_locales\`;`)
  await db.run(sql`DROP TABLE \`leistungen_weiterfuehrendes\`;`)
  await db.run(sql`DROP TABLE \`leistungen_weiterfuehrendes_locales\`;`)
  await db.run(sql`DROP TABLE \`leistungen\`;`)
  await db.run(sql`DROP TABLE \`leistungen_locales\`;`)
  await db.run(sql`DROP TABLE \`leistungen_texts\`;`)
  await db.run(sql`DROP TABLE \`leistungen_rels\`;`)
  await db.run(sql`DROP TABLE \`_leistungen_v_version_unterlagen\`;`)
  await db.run(sql`DROP TABLE \`_leistungen_v_version_unterlagen_locales\`;`)
  await db.run(sql`DROP TABLE \`_leistungen_v_version_kosten\`;`)
  await db.run(sql`DROP TABLE \`_leistungen_v_version_kosten_locales\`;`)
  await db.run(sql`DROP TABLE \`_leistungen_v_version_verfahrensablauf\`;`)
  await db.run(sql`DROP TABLE \`_leistungen_v_version_fristen\`;`)
  await db.run(sql`DROP TABLE \`_leistungen_v_version_fristen_locales\`;`)
  await db.run(sql`DROP TABLE \`_leistungen_v_version_rechtsgrundlagen\`;`)
  await db.run(sql`DROP TABLE \`_leistungen_v_version_formulare\`;`)
  await db.run(sql`DROP TABLE \`_leistungen_v_version_formulare_locales\`;`)
  await db.run(sql`DROP TABLE \`_leistungen_v_version_weiterfuehrendes\`;`)
  await db.run(sql`DROP TABLE \`_leistungen_v_version_weiterfuehrendes_locales\`;`)
  await db.run(sql`DROP TABLE \`_leistungen_v\`;`)
  await db.run(sql`DROP TABLE \`_leistungen_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_leistungen_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_leistungen_v_rels\`;`)
  await db.run(sql`DROP TABLE \`angebote_module_unterlagen_wert\`;`)
  await db.run(sql`DROP TABLE \`angebote_module_unterlagen_wert_locales\`;`)
  await db.run(sql`DROP TABLE \`angebote_module_kosten_wert\`;`)
  await db.run(sql`DROP TABLE \`angebote_module_kosten_wert_locales\`;`)
  await db.run(sql`DROP TABLE \`angebote_module_verfahrensablauf_wert\`;`)
  await db.run(sql`DROP TABLE \`angebote_module_fristen_wert\`;`)
  await db.run(sql`DROP TABLE \`angebote_module_fristen_wert_locales\`;`)
  await db.run(sql`DROP TABLE \`angebote_module_rechtsgrundlagen_wert\`;`)
  await db.run(sql`DROP TABLE \`angebote_module_formulare_wert\`;`)
  await db.run(sql`DROP TABLE \`angebote_module_formulare_wert_locales\`;`)
  await db.run(sql`DROP TABLE \`angebote_module_weiterfuehrendes_wert\`;`)
  await db.run(sql`DROP TABLE \`angebote_module_weiterfuehrendes_wert_locales\`;`)
  await db.run(sql`DROP TABLE \`angebote\`;`)
  await db.run(sql`DROP TABLE \`angebote_locales\`;`)
  await db.run(sql`DROP TABLE \`_angebote_v_version_module_unterlagen_wert\`;`)
  await db.run(sql`DROP TABLE \`_angebote_v_version_module_unterlagen_wert_locales\`;`)
  await db.run(sql`DROP TABLE \`_angebote_v_version_module_kosten_wert\`;`)
  await db.run(sql`DROP TABLE \`_angebote_v_version_module_kosten_wert_locales\`;`)
  await db.run(sql`DROP TABLE \`_angebote_v_version_module_verfahrensablauf_wert\`;`)
  await db.run(sql`DROP TABLE \`_angebote_v_version_module_fristen_wert\`;`)
  await db.run(sql`DROP TABLE \`_angebote_v_version_module_fristen_wert_locales\`;`)
  await db.run(sql`DROP TABLE \`_angebote_v_version_module_rechtsgrundlagen_wert\`;`)
  await db.run(sql`DROP TABLE \`_angebote_v_version_module_formulare_wert\`;`)
  await db.run(sql`DROP TABLE \`_angebote_v_version_module_formulare_wert_locales\`;`)
  await db.run(sql`DROP TABLE \`_angebote_v_version_module_weiterfuehrendes_wert\`;`)
  await db.run(sql`DROP TABLE \`_angebote_v_version_module_weiterfuehrendes_wert_locales\`;`)
  await db.run(sql`DROP TABLE \`_angebote_v\`;`)
  await db.run(sql`DROP TABLE \`_angebote_v_locales\`;`)
  await db.run(sql`DROP TABLE \`onlinedienste_einsaetze\`;`)
  await db.run(sql`DROP TABLE \`onlinedienste_einsaetze_locales\`;`)
  await db.run(sql`DROP TABLE \`onlinedienste\`;`)
  await db.run(sql`DROP TABLE \`onlinedienste_locales\`;`)
  await db.run(sql`DROP TABLE \`onlinedienste_rels\`;`)
  await db.run(sql`DROP TABLE \`_onlinedienste_v_version_einsaetze\`;`)
  await db.run(sql`DROP TABLE \`_onlinedienste_v_version_einsaetze_locales\`;`)
  await db.run(sql`DROP TABLE \`_onlinedienste_v\`;`)
  await db.run(sql`DROP TABLE \`_onlinedienste_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_onlinedienste_v_rels\`;`)
  await db.run(sql`DROP TABLE \`lebenslagen\`;`)
  await db.run(sql`DROP TABLE \`lebenslagen_locales\`;`)
  await db.run(sql`DROP TABLE \`_lebenslagen_v\`;`)
  await db.run(sql`DROP TABLE \`_lebenslagen_v_locales\`;`)
  await db.run(sql`DROP TABLE \`stammtextfassungen\`;`)
  await db.run(sql`DROP TABLE \`uebernahmen\`;`)
  await db.run(sql`DROP TABLE \`uebernahmen_rels\`;`)
  await db.run(sql`DROP TABLE \`zustaendigkeiten\`;`)
  await db.run(sql`DROP TABLE \`zustaendigkeiten_locales\`;`)
  await db.run(sql`DROP TABLE \`_zustaendigkeiten_v\`;`)
  await db.run(sql`DROP TABLE \`_zustaendigkeiten_v_locales\`;`)
  await db.run(sql`DROP TABLE \`stellen_anschriften\`;`)
  await db.run(sql`DROP TABLE \`stellen_ansprechpunkte\`;`)
  await db.run(sql`DROP TABLE \`stellen_ansprechpunkte_locales\`;`)
  await db.run(sql`DROP TABLE \`stellen_oeffnungszeiten\`;`)
  await db.run(sql`DROP TABLE \`stellen_oeffnungszeiten_locales\`;`)
  await db.run(sql`DROP TABLE \`stellen_barrierefreiheit_merkmale\`;`)
  await db.run(sql`DROP TABLE \`stellen_barrierefreiheit_merkmale_locales\`;`)
  await db.run(sql`DROP TABLE \`stellen\`;`)
  await db.run(sql`DROP TABLE \`stellen_locales\`;`)
  await db.run(sql`DROP TABLE \`_stellen_v_version_anschriften\`;`)
  await db.run(sql`DROP TABLE \`_stellen_v_version_ansprechpunkte\`;`)
  await db.run(sql`DROP TABLE \`_stellen_v_version_ansprechpunkte_locales\`;`)
  await db.run(sql`DROP TABLE \`_stellen_v_version_oeffnungszeiten\`;`)
  await db.run(sql`DROP TABLE \`_stellen_v_version_oeffnungszeiten_locales\`;`)
  await db.run(sql`DROP TABLE \`_stellen_v_version_barrierefreiheit_merkmale\`;`)
  await db.run(sql`DROP TABLE \`_stellen_v_version_barrierefreiheit_merkmale_locales\`;`)
  await db.run(sql`DROP TABLE \`_stellen_v\`;`)
  await db.run(sql`DROP TABLE \`_stellen_v_locales\`;`)
  await db.run(sql`DROP TABLE \`schliesszeiten\`;`)
  await db.run(sql`DROP TABLE \`schliesszeiten_locales\`;`)
  await db.run(sql`DROP TABLE \`schliesszeiten_rels\`;`)
  await db.run(sql`DROP TABLE \`_schliesszeiten_v\`;`)
  await db.run(sql`DROP TABLE \`_schliesszeiten_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_schliesszeiten_v_rels\`;`)
  await db.run(sql`DROP TABLE \`meldungen\`;`)
  await db.run(sql`DROP TABLE \`meldungen_locales\`;`)
  await db.run(sql`DROP TABLE \`meldungen_rels\`;`)
  await db.run(sql`DROP TABLE \`_meldungen_v\`;`)
  await db.run(sql`DROP TABLE \`_meldungen_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_meldungen_v_rels\`;`)
  await db.run(sql`DROP TABLE \`veranstaltungen\`;`)
  await db.run(sql`DROP TABLE \`veranstaltungen_locales\`;`)
  await db.run(sql`DROP TABLE \`veranstaltungen_rels\`;`)
  await db.run(sql`DROP TABLE \`_veranstaltungen_v\`;`)
  await db.run(sql`DROP TABLE \`_veranstaltungen_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_veranstaltungen_v_rels\`;`)
  await db.run(sql`DROP TABLE \`kampagnen\`;`)
  await db.run(sql`DROP TABLE \`kampagnen_locales\`;`)
  await db.run(sql`DROP TABLE \`kampagnen_rels\`;`)
  await db.run(sql`DROP TABLE \`_kampagnen_v\`;`)
  await db.run(sql`DROP TABLE \`_kampagnen_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_kampagnen_v_rels\`;`)
  await db.run(sql`DROP TABLE \`hinweise\`;`)
  await db.run(sql`DROP TABLE \`hinweise_locales\`;`)
  await db.run(sql`DROP TABLE \`_hinweise_v\`;`)
  await db.run(sql`DROP TABLE \`_hinweise_v_locales\`;`)
  await db.run(sql`DROP TABLE \`mitzeichnungen\`;`)
  await db.run(sql`DROP TABLE \`mitzeichnungen_rels\`;`)
  await db.run(sql`DROP TABLE \`kommunen_navigation\`;`)
  await db.run(sql`DROP TABLE \`kommunen_navigation_locales\`;`)
  await db.run(sql`DROP TABLE \`kommunen\`;`)
  await db.run(sql`DROP TABLE \`kommunen_locales\`;`)
  await db.run(sql`DROP TABLE \`kommunen_texts\`;`)
  await db.run(sql`DROP TABLE \`kommunen_rels\`;`)
  await db.run(sql`DROP TABLE \`_kommunen_v_version_navigation\`;`)
  await db.run(sql`DROP TABLE \`_kommunen_v_version_navigation_locales\`;`)
  await db.run(sql`DROP TABLE \`_kommunen_v\`;`)
  await db.run(sql`DROP TABLE \`_kommunen_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_kommunen_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_kommunen_v_rels\`;`)
  await db.run(sql`DROP TABLE \`seiten\`;`)
  await db.run(sql`DROP TABLE \`seiten_locales\`;`)
  await db.run(sql`DROP TABLE \`_seiten_v\`;`)
  await db.run(sql`DROP TABLE \`_seiten_v_locales\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`media_locales\`;`)
  await db.run(sql`DROP TABLE \`weiterleitungen\`;`)
  await db.run(sql`DROP TABLE \`veroeffentlichungen\`;`)
  await db.run(sql`DROP TABLE \`veroeffentlichungen_texts\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs_log\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
}
