import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`beitragsfassungen\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`titel\` text NOT NULL,
  	\`nummer\` numeric NOT NULL,
  	\`pruefsumme\` text NOT NULL,
  	\`inhalt\` text NOT NULL,
  	\`medien\` text,
  	\`suchschluessel\` text,
  	\`sortierschluessel\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`beitragsfassungen_pruefsumme_idx\` ON \`beitragsfassungen\` (\`pruefsumme\`);`)
  await db.run(sql`CREATE INDEX \`beitragsfassungen_sortierschluessel_idx\` ON \`beitragsfassungen\` (\`sortierschluessel\`);`)
  await db.run(sql`CREATE INDEX \`beitragsfassungen_updated_at_idx\` ON \`beitragsfassungen\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`beitragsfassungen_created_at_idx\` ON \`beitragsfassungen\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`beitragsfassungen_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`meldungen_id\` text(36),
  	\`veranstaltungen_id\` text(36),
  	\`kampagnen_id\` text(36),
  	\`hinweise_id\` text(36),
  	\`media_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`beitragsfassungen\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`meldungen_id\`) REFERENCES \`meldungen\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`veranstaltungen_id\`) REFERENCES \`veranstaltungen\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`kampagnen_id\`) REFERENCES \`kampagnen\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`hinweise_id\`) REFERENCES \`hinweise\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`beitragsfassungen_rels_order_idx\` ON \`beitragsfassungen_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`beitragsfassungen_rels_parent_idx\` ON \`beitragsfassungen_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`beitragsfassungen_rels_path_idx\` ON \`beitragsfassungen_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`beitragsfassungen_rels_meldungen_id_idx\` ON \`beitragsfassungen_rels\` (\`meldungen_id\`);`)
  await db.run(sql`CREATE INDEX \`beitragsfassungen_rels_veranstaltungen_id_idx\` ON \`beitragsfassungen_rels\` (\`veranstaltungen_id\`);`)
  await db.run(sql`CREATE INDEX \`beitragsfassungen_rels_kampagnen_id_idx\` ON \`beitragsfassungen_rels\` (\`kampagnen_id\`);`)
  await db.run(sql`CREATE INDEX \`beitragsfassungen_rels_hinweise_id_idx\` ON \`beitragsfassungen_rels\` (\`hinweise_id\`);`)
  await db.run(sql`CREATE INDEX \`beitragsfassungen_rels_media_id_idx\` ON \`beitragsfassungen_rels\` (\`media_id\`);`)
  await db.run(sql`ALTER TABLE \`uebernahmen\` ADD \`beitragsfassung_id\` text(36) REFERENCES beitragsfassungen(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`uebernahmen\` ADD \`aenderung\` text;`)
  await db.run(sql`CREATE INDEX \`uebernahmen_beitragsfassung_idx\` ON \`uebernahmen\` (\`beitragsfassung_id\`);`)
  await db.run(sql`ALTER TABLE \`mitzeichnungen\` ADD \`beitragsfassung_id\` text(36) REFERENCES beitragsfassungen(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`mitzeichnungen\` ADD \`aenderung\` text;`)
  await db.run(sql`CREATE INDEX \`mitzeichnungen_beitragsfassung_idx\` ON \`mitzeichnungen\` (\`beitragsfassung_id\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`beitragsfassungen_id\` text(36) REFERENCES beitragsfassungen(id) ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_beitragsfassungen_id_idx\` ON \`payload_locked_documents_rels\` (\`beitragsfassungen_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`beitragsfassungen\`;`)
  await db.run(sql`DROP TABLE \`beitragsfassungen_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_uebernahmen\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`titel\` text NOT NULL,
  	\`kommune_id\` text(36) NOT NULL,
  	\`fassung_id\` text(36),
  	\`stand\` text DEFAULT 'offen' NOT NULL,
  	\`frist\` text,
  	\`kommentar\` text,
  	\`entschieden_von_id\` text(36),
  	\`entschieden_am\` text,
  	\`suchschluessel\` text,
  	\`sortierschluessel\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`kommune_id\`) REFERENCES \`kommunen\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`fassung_id\`) REFERENCES \`stammtextfassungen\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`entschieden_von_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_uebernahmen\`("id", "titel", "kommune_id", "fassung_id", "stand", "frist", "kommentar", "entschieden_von_id", "entschieden_am", "suchschluessel", "sortierschluessel", "updated_at", "created_at") SELECT "id", "titel", "kommune_id", "fassung_id", "stand", "frist", "kommentar", "entschieden_von_id", "entschieden_am", "suchschluessel", "sortierschluessel", "updated_at", "created_at" FROM \`uebernahmen\`;`)
  await db.run(sql`DROP TABLE \`uebernahmen\`;`)
  await db.run(sql`ALTER TABLE \`__new_uebernahmen\` RENAME TO \`uebernahmen\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`uebernahmen_kommune_idx\` ON \`uebernahmen\` (\`kommune_id\`);`)
  await db.run(sql`CREATE INDEX \`uebernahmen_fassung_idx\` ON \`uebernahmen\` (\`fassung_id\`);`)
  await db.run(sql`CREATE INDEX \`uebernahmen_stand_idx\` ON \`uebernahmen\` (\`stand\`);`)
  await db.run(sql`CREATE INDEX \`uebernahmen_entschieden_von_idx\` ON \`uebernahmen\` (\`entschieden_von_id\`);`)
  await db.run(sql`CREATE INDEX \`uebernahmen_sortierschluessel_idx\` ON \`uebernahmen\` (\`sortierschluessel\`);`)
  await db.run(sql`CREATE INDEX \`uebernahmen_updated_at_idx\` ON \`uebernahmen\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`uebernahmen_created_at_idx\` ON \`uebernahmen\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_mitzeichnungen\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`titel\` text NOT NULL,
  	\`kommune_id\` text(36) NOT NULL,
  	\`stand\` text DEFAULT 'offen' NOT NULL,
  	\`kommentar\` text,
  	\`entschieden_von_id\` text(36),
  	\`entschieden_am\` text,
  	\`suchschluessel\` text,
  	\`sortierschluessel\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`kommune_id\`) REFERENCES \`kommunen\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`entschieden_von_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_mitzeichnungen\`("id", "titel", "kommune_id", "stand", "kommentar", "entschieden_von_id", "entschieden_am", "suchschluessel", "sortierschluessel", "updated_at", "created_at") SELECT "id", "titel", "kommune_id", "stand", "kommentar", "entschieden_von_id", "entschieden_am", "suchschluessel", "sortierschluessel", "updated_at", "created_at" FROM \`mitzeichnungen\`;`)
  await db.run(sql`DROP TABLE \`mitzeichnungen\`;`)
  await db.run(sql`ALTER TABLE \`__new_mitzeichnungen\` RENAME TO \`mitzeichnungen\`;`)
  await db.run(sql`CREATE INDEX \`mitzeichnungen_kommune_idx\` ON \`mitzeichnungen\` (\`kommune_id\`);`)
  await db.run(sql`CREATE INDEX \`mitzeichnungen_entschieden_von_idx\` ON \`mitzeichnungen\` (\`entschieden_von_id\`);`)
  await db.run(sql`CREATE INDEX \`mitzeichnungen_sortierschluessel_idx\` ON \`mitzeichnungen\` (\`sortierschluessel\`);`)
  await db.run(sql`CREATE INDEX \`mitzeichnungen_updated_at_idx\` ON \`mitzeichnungen\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`mitzeichnungen_created_at_idx\` ON \`mitzeichnungen\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`leistungen_id\` text(36),
  	\`angebote_id\` text(36),
  	\`onlinedienste_id\` text(36),
  	\`suchwoerter_id\` text(36),
  	\`lebenslagen_id\` text(36),
  	\`leitfaeden_id\` text(36),
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
  	\`rueckmeldungen_id\` text(36),
  	\`veroeffentlichungen_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`leistungen_id\`) REFERENCES \`leistungen\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`angebote_id\`) REFERENCES \`angebote\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`onlinedienste_id\`) REFERENCES \`onlinedienste\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`suchwoerter_id\`) REFERENCES \`suchwoerter\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`lebenslagen_id\`) REFERENCES \`lebenslagen\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`leitfaeden_id\`) REFERENCES \`leitfaeden\`(\`id\`) ON UPDATE no action ON DELETE cascade,
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
  	FOREIGN KEY (\`rueckmeldungen_id\`) REFERENCES \`rueckmeldungen\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`veroeffentlichungen_id\`) REFERENCES \`veroeffentlichungen\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "leistungen_id", "angebote_id", "onlinedienste_id", "suchwoerter_id", "lebenslagen_id", "leitfaeden_id", "stammtextfassungen_id", "uebernahmen_id", "zustaendigkeiten_id", "stellen_id", "schliesszeiten_id", "meldungen_id", "veranstaltungen_id", "kampagnen_id", "hinweise_id", "mitzeichnungen_id", "kommunen_id", "seiten_id", "media_id", "weiterleitungen_id", "rueckmeldungen_id", "veroeffentlichungen_id", "users_id") SELECT "id", "order", "parent_id", "path", "leistungen_id", "angebote_id", "onlinedienste_id", "suchwoerter_id", "lebenslagen_id", "leitfaeden_id", "stammtextfassungen_id", "uebernahmen_id", "zustaendigkeiten_id", "stellen_id", "schliesszeiten_id", "meldungen_id", "veranstaltungen_id", "kampagnen_id", "hinweise_id", "mitzeichnungen_id", "kommunen_id", "seiten_id", "media_id", "weiterleitungen_id", "rueckmeldungen_id", "veroeffentlichungen_id", "users_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_leistungen_id_idx\` ON \`payload_locked_documents_rels\` (\`leistungen_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_angebote_id_idx\` ON \`payload_locked_documents_rels\` (\`angebote_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_onlinedienste_id_idx\` ON \`payload_locked_documents_rels\` (\`onlinedienste_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_suchwoerter_id_idx\` ON \`payload_locked_documents_rels\` (\`suchwoerter_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_lebenslagen_id_idx\` ON \`payload_locked_documents_rels\` (\`lebenslagen_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_leitfaeden_id_idx\` ON \`payload_locked_documents_rels\` (\`leitfaeden_id\`);`)
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
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_rueckmeldungen_id_idx\` ON \`payload_locked_documents_rels\` (\`rueckmeldungen_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_veroeffentlichungen_id_idx\` ON \`payload_locked_documents_rels\` (\`veroeffentlichungen_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
}
