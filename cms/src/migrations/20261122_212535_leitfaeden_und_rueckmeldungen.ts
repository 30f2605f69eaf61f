import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`leitfaeden_schritte\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`leitfaeden\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`leitfaeden_schritte_order_idx\` ON \`leitfaeden_schritte\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`leitfaeden_schritte_parent_id_idx\` ON \`leitfaeden_schritte\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`leitfaeden_schritte_locales\` (
  	\`ueberschrift\` text,
  	\`wann\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`leitfaeden_schritte\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`leitfaeden_schritte_locales_locale_parent_id_unique\` ON \`leitfaeden_schritte_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`leitfaeden_schritte_locales_fk_parent_idx\` ON \`leitfaeden_schritte_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`leitfaeden\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`symbol\` text,
  	\`reihenfolge\` numeric DEFAULT 100,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`leitfaeden_slug_idx\` ON \`leitfaeden\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`leitfaeden_updated_at_idx\` ON \`leitfaeden\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`leitfaeden_created_at_idx\` ON \`leitfaeden\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`leitfaeden__status_idx\` ON \`leitfaeden\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`leitfaeden_locales\` (
  	\`freigegeben\` integer,
  	\`titel\` text,
  	\`teaser\` text,
  	\`einleitung\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`leitfaeden\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`leitfaeden_locales_locale_parent_id_unique\` ON \`leitfaeden_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`leitfaeden_locales_fk_parent_idx\` ON \`leitfaeden_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`leitfaeden_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`leistungen_id\` text(36),
  	\`lebenslagen_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`leitfaeden\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`leistungen_id\`) REFERENCES \`leistungen\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`lebenslagen_id\`) REFERENCES \`lebenslagen\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`leitfaeden_rels_order_idx\` ON \`leitfaeden_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`leitfaeden_rels_parent_idx\` ON \`leitfaeden_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`leitfaeden_rels_path_idx\` ON \`leitfaeden_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`leitfaeden_rels_leistungen_id_idx\` ON \`leitfaeden_rels\` (\`leistungen_id\`);`)
  await db.run(sql`CREATE INDEX \`leitfaeden_rels_lebenslagen_id_idx\` ON \`leitfaeden_rels\` (\`lebenslagen_id\`);`)
  await db.run(sql`CREATE TABLE \`_leitfaeden_v_version_schritte\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_leitfaeden_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_leitfaeden_v_version_schritte_order_idx\` ON \`_leitfaeden_v_version_schritte\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_leitfaeden_v_version_schritte_parent_id_idx\` ON \`_leitfaeden_v_version_schritte\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_leitfaeden_v_version_schritte_locales\` (
  	\`ueberschrift\` text,
  	\`wann\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_leitfaeden_v_version_schritte\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_leitfaeden_v_version_schritte_locales_locale_parent_id_uniq\` ON \`_leitfaeden_v_version_schritte_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_leitfaeden_v_version_schritte_locales_fk_parent_idx\` ON \`_leitfaeden_v_version_schritte_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_leitfaeden_v\` (
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`leitfaeden\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_leitfaeden_v_parent_idx\` ON \`_leitfaeden_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_leitfaeden_v_version_version_slug_idx\` ON \`_leitfaeden_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_leitfaeden_v_version_version_updated_at_idx\` ON \`_leitfaeden_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_leitfaeden_v_version_version_created_at_idx\` ON \`_leitfaeden_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_leitfaeden_v_version_version__status_idx\` ON \`_leitfaeden_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_leitfaeden_v_created_at_idx\` ON \`_leitfaeden_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_leitfaeden_v_updated_at_idx\` ON \`_leitfaeden_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_leitfaeden_v_snapshot_idx\` ON \`_leitfaeden_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_leitfaeden_v_published_locale_idx\` ON \`_leitfaeden_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_leitfaeden_v_latest_idx\` ON \`_leitfaeden_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_leitfaeden_v_locales\` (
  	\`version_freigegeben\` integer,
  	\`version_titel\` text,
  	\`version_teaser\` text,
  	\`version_einleitung\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_leitfaeden_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_leitfaeden_v_locales_locale_parent_id_unique\` ON \`_leitfaeden_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_leitfaeden_v_locales_fk_parent_idx\` ON \`_leitfaeden_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_leitfaeden_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`leistungen_id\` text(36),
  	\`lebenslagen_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_leitfaeden_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`leistungen_id\`) REFERENCES \`leistungen\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`lebenslagen_id\`) REFERENCES \`lebenslagen\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_leitfaeden_v_rels_order_idx\` ON \`_leitfaeden_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_leitfaeden_v_rels_parent_idx\` ON \`_leitfaeden_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_leitfaeden_v_rels_path_idx\` ON \`_leitfaeden_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_leitfaeden_v_rels_leistungen_id_idx\` ON \`_leitfaeden_v_rels\` (\`leistungen_id\`);`)
  await db.run(sql`CREATE INDEX \`_leitfaeden_v_rels_lebenslagen_id_idx\` ON \`_leitfaeden_v_rels\` (\`lebenslagen_id\`);`)
  await db.run(sql`CREATE TABLE \`kommunen_startseite_im_blick_verweise\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`kommunen\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`kommunen_startseite_im_blick_verweise_order_idx\` ON \`kommunen_startseite_im_blick_verweise\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`kommunen_startseite_im_blick_verweise_parent_id_idx\` ON \`kommunen_startseite_im_blick_verweise\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`kommunen_startseite_im_blick_verweise_locales\` (
  	\`bezeichnung\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`kommunen_startseite_im_blick_verweise\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`kommunen_startseite_im_blick_verweise_locales_locale_parent_\` ON \`kommunen_startseite_im_blick_verweise_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`kommunen_startseite_im_blick_verweise_locales_fk_parent_idx\` ON \`kommunen_startseite_im_blick_verweise_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`kommunen_barrierefreiheit_maengel\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`grund\` text DEFAULT 'unvereinbar',
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`kommunen\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`kommunen_barrierefreiheit_maengel_order_idx\` ON \`kommunen_barrierefreiheit_maengel\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`kommunen_barrierefreiheit_maengel_parent_id_idx\` ON \`kommunen_barrierefreiheit_maengel\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`kommunen_barrierefreiheit_maengel_locales\` (
  	\`inhalt\` text,
  	\`abhilfe\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`kommunen_barrierefreiheit_maengel\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`kommunen_barrierefreiheit_maengel_locales_locale_parent_id_u\` ON \`kommunen_barrierefreiheit_maengel_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`kommunen_barrierefreiheit_maengel_locales_fk_parent_idx\` ON \`kommunen_barrierefreiheit_maengel_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_kommunen_v_version_startseite_im_blick_verweise\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_kommunen_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_kommunen_v_version_startseite_im_blick_verweise_order_idx\` ON \`_kommunen_v_version_startseite_im_blick_verweise\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_kommunen_v_version_startseite_im_blick_verweise_parent_id_idx\` ON \`_kommunen_v_version_startseite_im_blick_verweise\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_kommunen_v_version_startseite_im_blick_verweise_locales\` (
  	\`bezeichnung\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_kommunen_v_version_startseite_im_blick_verweise\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_kommunen_v_version_startseite_im_blick_verweise_locales_loc\` ON \`_kommunen_v_version_startseite_im_blick_verweise_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_kommunen_v_version_startseite_im_blick_verweise_locales_fk_parent_idx\` ON \`_kommunen_v_version_startseite_im_blick_verweise_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_kommunen_v_version_barrierefreiheit_maengel\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`grund\` text DEFAULT 'unvereinbar',
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_kommunen_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_kommunen_v_version_barrierefreiheit_maengel_order_idx\` ON \`_kommunen_v_version_barrierefreiheit_maengel\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_kommunen_v_version_barrierefreiheit_maengel_parent_id_idx\` ON \`_kommunen_v_version_barrierefreiheit_maengel\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_kommunen_v_version_barrierefreiheit_maengel_locales\` (
  	\`inhalt\` text,
  	\`abhilfe\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_kommunen_v_version_barrierefreiheit_maengel\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_kommunen_v_version_barrierefreiheit_maengel_locales_locale_\` ON \`_kommunen_v_version_barrierefreiheit_maengel_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_kommunen_v_version_barrierefreiheit_maengel_locales_fk_parent_idx\` ON \`_kommunen_v_version_barrierefreiheit_maengel_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`rueckmeldungen\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`stand\` text DEFAULT 'neu' NOT NULL,
  	\`kommune_id\` text(36) NOT NULL,
  	\`seite\` text NOT NULL,
  	\`sprache\` text NOT NULL,
  	\`hilfreich\` text,
  	\`nachricht\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`kommune_id\`) REFERENCES \`kommunen\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`rueckmeldungen_stand_idx\` ON \`rueckmeldungen\` (\`stand\`);`)
  await db.run(sql`CREATE INDEX \`rueckmeldungen_kommune_idx\` ON \`rueckmeldungen\` (\`kommune_id\`);`)
  await db.run(sql`CREATE INDEX \`rueckmeldungen_seite_idx\` ON \`rueckmeldungen\` (\`seite\`);`)
  await db.run(sql`CREATE INDEX \`rueckmeldungen_updated_at_idx\` ON \`rueckmeldungen\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`rueckmeldungen_created_at_idx\` ON \`rueckmeldungen\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`veranstaltungen\` ADD \`rubrik\` text;`)
  await db.run(sql`ALTER TABLE \`_veranstaltungen_v\` ADD \`version_rubrik\` text;`)
  await db.run(sql`ALTER TABLE \`kommunen\` ADD \`barrierefreiheit_stand\` text;`)
  await db.run(sql`ALTER TABLE \`kommunen\` ADD \`barrierefreiheit_erstellt_am\` text;`)
  await db.run(sql`ALTER TABLE \`kommunen\` ADD \`barrierefreiheit_ueberprueft_am\` text;`)
  await db.run(sql`ALTER TABLE \`kommunen\` ADD \`barrierefreiheit_methode\` text DEFAULT 'selbstbewertung';`)
  await db.run(sql`ALTER TABLE \`kommunen\` ADD \`barrierefreiheit_pruefstelle\` text;`)
  await db.run(sql`ALTER TABLE \`kommunen\` ADD \`barrierefreiheit_meldestelle_name\` text;`)
  await db.run(sql`ALTER TABLE \`kommunen\` ADD \`barrierefreiheit_meldestelle_email\` text;`)
  await db.run(sql`ALTER TABLE \`kommunen\` ADD \`barrierefreiheit_meldestelle_telefon\` text;`)
  await db.run(sql`ALTER TABLE \`kommunen\` ADD \`barrierefreiheit_ombudsstelle_name\` text;`)
  await db.run(sql`ALTER TABLE \`kommunen\` ADD \`barrierefreiheit_ombudsstelle_anschrift\` text;`)
  await db.run(sql`ALTER TABLE \`kommunen\` ADD \`barrierefreiheit_ombudsstelle_telefon\` text;`)
  await db.run(sql`ALTER TABLE \`kommunen\` ADD \`barrierefreiheit_ombudsstelle_email\` text;`)
  await db.run(sql`ALTER TABLE \`kommunen\` ADD \`barrierefreiheit_ombudsstelle_website\` text;`)
  await db.run(sql`ALTER TABLE \`kommunen_locales\` ADD \`startseite_im_blick_ueberschrift\` text;`)
  await db.run(sql`ALTER TABLE \`kommunen_locales\` ADD \`startseite_im_blick_text\` text;`)
  await db.run(sql`ALTER TABLE \`_kommunen_v\` ADD \`version_barrierefreiheit_stand\` text;`)
  await db.run(sql`ALTER TABLE \`_kommunen_v\` ADD \`version_barrierefreiheit_erstellt_am\` text;`)
  await db.run(sql`ALTER TABLE \`_kommunen_v\` ADD \`version_barrierefreiheit_ueberprueft_am\` text;`)
  await db.run(sql`ALTER TABLE \`_kommunen_v\` ADD \`version_barrierefreiheit_methode\` text DEFAULT 'selbstbewertung';`)
  await db.run(sql`ALTER TABLE \`_kommunen_v\` ADD \`version_barrierefreiheit_pruefstelle\` text;`)
  await db.run(sql`ALTER TABLE \`_kommunen_v\` ADD \`version_barrierefreiheit_meldestelle_name\` text;`)
  await db.run(sql`ALTER TABLE \`_kommunen_v\` ADD \`version_barrierefreiheit_meldestelle_email\` text;`)
  await db.run(sql`ALTER TABLE \`_kommunen_v\` ADD \`version_barrierefreiheit_meldestelle_telefon\` text;`)
  await db.run(sql`ALTER TABLE \`_kommunen_v\` ADD \`version_barrierefreiheit_ombudsstelle_name\` text;`)
  await db.run(sql`ALTER TABLE \`_kommunen_v\` ADD \`version_barrierefreiheit_ombudsstelle_anschrift\` text;`)
  await db.run(sql`ALTER TABLE \`_kommunen_v\` ADD \`version_barrierefreiheit_ombudsstelle_telefon\` text;`)
  await db.run(sql`ALTER TABLE \`_kommunen_v\` ADD \`version_barrierefreiheit_ombudsstelle_email\` text;`)
  await db.run(sql`ALTER TABLE \`_kommunen_v\` ADD \`version_barrierefreiheit_ombudsstelle_website\` text;`)
  await db.run(sql`ALTER TABLE \`_kommunen_v_locales\` ADD \`version_startseite_im_blick_ueberschrift\` text;`)
  await db.run(sql`ALTER TABLE \`_kommunen_v_locales\` ADD \`version_startseite_im_blick_text\` text;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`leitfaeden_id\` text(36) REFERENCES leitfaeden(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`rueckmeldungen_id\` text(36) REFERENCES rueckmeldungen(id) ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_leitfaeden_id_idx\` ON \`payload_locked_documents_rels\` (\`leitfaeden_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_rueckmeldungen_id_idx\` ON \`payload_locked_documents_rels\` (\`rueckmeldungen_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`leitfaeden_schritte\`;`)
  await db.run(sql`DROP TABLE \`leitfaeden_schritte_locales\`;`)
  await db.run(sql`DROP TABLE \`leitfaeden\`;`)
  await db.run(sql`DROP TABLE \`leitfaeden_locales\`;`)
  await db.run(sql`DROP TABLE \`leitfaeden_rels\`;`)
  await db.run(sql`DROP TABLE \`_leitfaeden_v_version_schritte\`;`)
  await db.run(sql`DROP TABLE \`_leitfaeden_v_version_schritte_locales\`;`)
  await db.run(sql`DROP TABLE \`_leitfaeden_v\`;`)
  await db.run(sql`DROP TABLE \`_leitfaeden_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_leitfaeden_v_rels\`;`)
  await db.run(sql`DROP TABLE \`kommunen_startseite_im_blick_verweise\`;`)
  await db.run(sql`DROP TABLE \`kommunen_startseite_im_blick_verweise_locales\`;`)
  await db.run(sql`DROP TABLE \`kommunen_barrierefreiheit_maengel\`;`)
  await db.run(sql`DROP TABLE \`kommunen_barrierefreiheit_maengel_locales\`;`)
  await db.run(sql`DROP TABLE \`_kommunen_v_version_startseite_im_blick_verweise\`;`)
  await db.run(sql`DROP TABLE \`_kommunen_v_version_startseite_im_blick_verweise_locales\`;`)
  await db.run(sql`DROP TABLE \`_kommunen_v_version_barrierefreiheit_maengel\`;`)
  await db.run(sql`DROP TABLE \`_kommunen_v_version_barrierefreiheit_maengel_locales\`;`)
  await db.run(sql`DROP TABLE \`rueckmeldungen\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
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
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "leistungen_id", "angebote_id", "onlinedienste_id", "lebenslagen_id", "stammtextfassungen_id", "uebernahmen_id", "zustaendigkeiten_id", "stellen_id", "schliesszeiten_id", "meldungen_id", "veranstaltungen_id", "kampagnen_id", "hinweise_id", "mitzeichnungen_id", "kommunen_id", "seiten_id", "media_id", "weiterleitungen_id", "veroeffentlichungen_id", "users_id") SELECT "id", "order", "parent_id", "path", "leistungen_id", "angebote_id", "onlinedienste_id", "lebenslagen_id", "stammtextfassungen_id", "uebernahmen_id", "zustaendigkeiten_id", "stellen_id", "schliesszeiten_id", "meldungen_id", "veranstaltungen_id", "kampagnen_id", "hinweise_id", "mitzeichnungen_id", "kommunen_id", "seiten_id", "media_id", "weiterleitungen_id", "veroeffentlichungen_id", "users_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
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
  await db.run(sql`ALTER TABLE \`veranstaltungen\` DROP COLUMN \`rubrik\`;`)
  await db.run(sql`ALTER TABLE \`_veranstaltungen_v\` DROP COLUMN \`version_rubrik\`;`)
  await db.run(sql`ALTER TABLE \`kommunen\` DROP COLUMN \`barrierefreiheit_stand\`;`)
  await db.run(sql`ALTER TABLE \`kommunen\` DROP COLUMN \`barrierefreiheit_erstellt_am\`;`)
  await db.run(sql`ALTER TABLE \`kommunen\` DROP COLUMN \`barrierefreiheit_ueberprueft_am\`;`)
  await db.run(sql`ALTER TABLE \`kommunen\` DROP COLUMN \`barrierefreiheit_methode\`;`)
  await db.run(sql`ALTER TABLE \`kommunen\` DROP COLUMN \`barrierefreiheit_pruefstelle\`;`)
  await db.run(sql`ALTER TABLE \`kommunen\` DROP COLUMN \`barrierefreiheit_meldestelle_name\`;`)
  await db.run(sql`ALTER TABLE \`kommunen\` DROP COLUMN \`barrierefreiheit_meldestelle_email\`;`)
  await db.run(sql`ALTER TABLE \`kommunen\` DROP COLUMN \`barrierefreiheit_meldestelle_telefon\`;`)
  await db.run(sql`ALTER TABLE \`kommunen\` DROP COLUMN \`barrierefreiheit_ombudsstelle_name\`;`)
  await db.run(sql`ALTER TABLE \`kommunen\` DROP COLUMN \`barrierefreiheit_ombudsstelle_anschrift\`;`)
  await db.run(sql`ALTER TABLE \`kommunen\` DROP COLUMN \`barrierefreiheit_ombudsstelle_telefon\`;`)
  await db.run(sql`ALTER TABLE \`kommunen\` DROP COLUMN \`barrierefreiheit_ombudsstelle_email\`;`)
  await db.run(sql`ALTER TABLE \`kommunen\` DROP COLUMN \`barrierefreiheit_ombudsstelle_website\`;`)
  await db.run(sql`ALTER TABLE \`kommunen_locales\` DROP COLUMN \`startseite_im_blick_ueberschrift\`;`)
  await db.run(sql`ALTER TABLE \`kommunen_locales\` DROP COLUMN \`startseite_im_blick_text\`;`)
  await db.run(sql`ALTER TABLE \`_kommunen_v\` DROP COLUMN \`version_barrierefreiheit_stand\`;`)
  await db.run(sql`ALTER TABLE \`_kommunen_v\` DROP COLUMN \`version_barrierefreiheit_erstellt_am\`;`)
  await db.run(sql`ALTER TABLE \`_kommunen_v\` DROP COLUMN \`version_barrierefreiheit_ueberprueft_am\`;`)
  await db.run(sql`ALTER TABLE \`_kommunen_v\` DROP COLUMN \`version_barrierefreiheit_methode\`;`)
  await db.run(sql`ALTER TABLE \`_kommunen_v\` DROP COLUMN \`version_barrierefreiheit_pruefstelle\`;`)
  await db.run(sql`ALTER TABLE \`_kommunen_v\` DROP COLUMN \`version_barrierefreiheit_meldestelle_name\`;`)
  await db.run(sql`ALTER TABLE \`_kommunen_v\` DROP COLUMN \`version_barrierefreiheit_meldestelle_email\`;`)
  await db.run(sql`ALTER TABLE \`_kommunen_v\` DROP COLUMN \`version_barrierefreiheit_meldestelle_telefon\`;`)
  await db.run(sql`ALTER TABLE \`_kommunen_v\` DROP COLUMN \`version_barrierefreiheit_ombudsstelle_name\`;`)
  await db.run(sql`ALTER TABLE \`_kommunen_v\` DROP COLUMN \`version_barrierefreiheit_ombudsstelle_anschrift\`;`)
  await db.run(sql`ALTER TABLE \`_kommunen_v\` DROP COLUMN \`version_barrierefreiheit_ombudsstelle_telefon\`;`)
  await db.run(sql`ALTER TABLE \`_kommunen_v\` DROP COLUMN \`version_barrierefreiheit_ombudsstelle_email\`;`)
  await db.run(sql`ALTER TABLE \`_kommunen_v\` DROP COLUMN \`version_barrierefreiheit_ombudsstelle_website\`;`)
  await db.run(sql`ALTER TABLE \`_kommunen_v_locales\` DROP COLUMN \`version_startseite_im_blick_ueberschrift\`;`)
  await db.run(sql`ALTER TABLE \`_kommunen_v_locales\` DROP COLUMN \`version_startseite_im_blick_text\`;`)
}
