/**
 * Closed lists both halves share: the values that are stored, and the German words people read.
 * Codes that a standard owns carry its clause; the others are the portal's own.
 */

/** LeiKa-Typisierung (FIM, Codeliste Typisierung): who regulates and who executes a Leistung. */
export const TYPISIERUNGEN = [
  '1',
  '2',
  '2a',
  '2b',
  '3',
  '3a',
  '3b',
  '2/3',
  '2/3a',
  '2/3b',
  '4',
  '4a',
  '4b',
  '5',
  '6',
  '7',
  '8',
  '9',
  '10',
  '11',
  '12',
] as const;
export type Typisierung = (typeof TYPISIERUNGEN)[number];

/** Level of the administration that usually executes a Leistung. A hint for editors; responsibility comes from `zustaendigkeiten`. */
export const EBENEN = {
  kommune: 'Kommune',
  kreis: 'Kreis',
  'kommune-oder-kreis': 'Kommune oder Kreis',
  land: 'Land',
  bund: 'Bund',
  andere: 'Andere Stelle',
} as const;
export type Ebene = keyof typeof EBENEN;

/** Anknüpfung: what ties a Leistung to a place, so that the page can ask for the right one. */
export const ANKNUEPFUNGEN = {
  wohnort: 'Wohnort',
  ereignisort: 'Ort des Ereignisses',
  grundstueck: 'Lage des Grundstücks',
  betriebssitz: 'Betriebssitz',
  keine: 'Ortsunabhängig',
} as const;
export type Anknuepfung = keyof typeof ANKNUEPFUNGEN;

/** Groups of Leistungen for which one row of `zustaendigkeiten` may speak. */
export const LEISTUNGSGRUPPEN = {
  meldewesen: 'Melde- und Passwesen',
  standesamt: 'Standesamt',
  ordnung: 'Ordnung und Gewerbe',
  strassen: 'Straßen und Verkehr',
  steuern: 'Steuern und Abgaben',
  bauaufsicht: 'Bauaufsicht',
  planung: 'Planung, Denkmal und Umwelt',
  jugendamt: 'Jugendamt',
  soziales: 'Soziales',
  'soziales-kreis': 'Soziales (Kreis)',
  schule: 'Schule, Kultur und Ehrenamt',
  strassenverkehrsamt: 'Straßenverkehrsamt',
  auslaenderwesen: 'Ausländerwesen',
  gesundheitsamt: 'Gesundheitsamt',
  'jagd-fischerei': 'Jagd und Fischerei',
  andere: 'Andere Behörden',
} as const;
export type Leistungsgruppe = keyof typeof LEISTUNGSGRUPPEN;

/** Zuständigkeitsrolle: what the office does for the citizen. */
export const ROLLEN = {
  entscheidet: 'entscheidet über den Antrag',
  nimmtAn: 'nimmt Anträge an',
  beraet: 'berät',
} as const;
export type Rolle = keyof typeof ROLLEN;

/** What a municipality is, by its Hauptsatzung; the Kreis itself is one of the eleven. */
export const KOMMUNE_TYPEN = { Kreis: 'Kreis', Stadt: 'Stadt', Gemeinde: 'Gemeinde' } as const;
export type KommuneTyp = keyof typeof KOMMUNE_TYPEN;

/** Where a Zuständigkeit holds. */
export const GEBIETE = {
  kreis: 'ganzer Kreis',
  kommune: 'eine Kommune',
  ortsteil: 'ein Ortsteil',
} as const;
export type Gebiet = keyof typeof GEBIETE;

/** Träger: who runs an office. */
export const TRAEGER_ARTEN = {
  kommune: 'Kommune',
  kreis: 'Kreis',
  land: 'Land',
  zweckverband: 'Zweckverband',
  gericht: 'Gericht',
  andere: 'Andere',
} as const;
export type TraegerArt = keyof typeof TRAEGER_ARTEN;

/** XZuFi-Zeiteinheit (codes of the XZuFi code list), for Fristen and Bearbeitungsdauer. */
export const ZEITEINHEITEN = {
  MINUTE: 'Minuten',
  STUNDE: 'Stunden',
  TAG: 'Tage',
  WERKTAG: 'Werktage',
  ARBEITSTAG: 'Arbeitstage',
  WOCHE: 'Wochen',
  MONAT: 'Monate',
  JAHR: 'Jahre',
} as const;
export type Zeiteinheit = keyof typeof ZEITEINHEITEN;

/** How a fee is meant. `nach-aufwand` has no amount; `rahmen` has both; `ab` and `fest` have one. */
export const KOSTENARTEN = {
  fest: 'fester Betrag',
  ab: 'ab einem Betrag',
  rahmen: 'von … bis …',
  'nach-aufwand': 'nach Aufwand oder Satzung',
  kostenfrei: 'kostenfrei',
} as const;
export type Kostenart = keyof typeof KOSTENARTEN;

/** XZuFi-Vertrauensniveau (codes 00–40): how sure the online service must be of who is there. */
export const VERTRAUENSNIVEAUS = {
  '00': 'keine Anmeldung',
  '10': 'Basis (E-Mail und Passwort)',
  '20': 'niedrig',
  '30': 'substanziell (zum Beispiel ELSTER-Zertifikat)',
  '40': 'hoch (Online-Ausweis)',
} as const;
export type Vertrauensniveau = keyof typeof VERTRAUENSNIVEAUS;

export const KONTEN = {
  keines: 'ohne Konto',
  bundid: 'BundID',
  muk: 'Mein Unternehmenskonto',
} as const;
export type Konto = keyof typeof KONTEN;

export const ONLINEDIENST_ARTEN = {
  antrag: 'Antrag',
  termin: 'Terminbuchung',
  anfrage: 'Anfrage oder Auskunft',
} as const;
export type OnlinedienstArt = keyof typeof ONLINEDIENST_ARTEN;

export const BETREIBER = {
  gemeinsam: 'gemeinsames Formular-System des Kreises',
  land: 'Land Nordrhein-Westfalen',
  bund: 'Bund',
  andere: 'anderer Betreiber',
} as const;
export type Betreiber = keyof typeof BETREIBER;

export const EINSATZ_ZUSTAENDE = {
  verfuegbar: 'verfügbar',
  gestoert: 'gestört',
  wartung: 'Wartung',
} as const;
export type EinsatzZustand = keyof typeof EINSATZ_ZUSTAENDE;

/** Policy of a Kommune for shared text: follow at once, or show only what it accepted. */
export const RICHTLINIEN = {
  folgen: 'Änderungen sofort übernehmen',
  freigeben: 'Änderungen erst nach eigener Übernahme zeigen',
} as const;
export type Richtlinie = keyof typeof RICHTLINIEN;

/** State of an Übernahme: a Kommune's answer to offered content or to a changed Stammtext. */
export const UEBERNAHME_STAENDE = {
  offen: 'offen',
  uebernommen: 'übernommen',
  angepasst: 'angepasst übernommen',
  abgelehnt: 'abgelehnt',
  beendet: 'beendet (Quelle zurückgezogen)',
} as const;
export type UebernahmeStand = keyof typeof UEBERNAHME_STAENDE;

/** State of a Mitzeichnung: a Kommune's answer to joint content. */
export const MITZEICHNUNG_STAENDE = {
  offen: 'offen',
  mitgezeichnet: 'mitgezeichnet',
  abgelehnt: 'abgelehnt',
  beendet: 'beendet (Quelle zurückgezogen oder geändert)',
} as const;
export type MitzeichnungStand = keyof typeof MITZEICHNUNG_STAENDE;

/** Whom news, events and campaigns are for. */
export const REICHWEITEN = {
  eigene: 'nur auf unserer Website',
  gemeinsam: 'gemeinsam: nach Mitzeichnung auch bei anderen',
  angeboten: 'angeboten: andere können es übernehmen',
} as const;
export type Reichweite = keyof typeof REICHWEITEN;

/** How much an urgent notice asks of its readers. */
export const DRINGLICHKEITEN = { information: 'Information', warnung: 'Warnung', gefahr: 'Gefahr' } as const;
export type Dringlichkeit = keyof typeof DRINGLICHKEITEN;

export const WOCHENTAGE = ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonntag'] as const;
export type Wochentag = (typeof WOCHENTAGE)[number];

/** Plain icons of the topics; the site draws them. */
export const LEBENSLAGE_SYMBOLE = [
  'haus',
  'ausweis',
  'familie',
  'arbeit',
  'auto',
  'bauen',
  'gesundheit',
  'bildung',
  'gewerbe',
  'engagement',
  'einwanderung',
  'abgaben',
  'tiere',
  'trauer',
] as const;
export type LebenslageSymbol = (typeof LEBENSLAGE_SYMBOLE)[number];

/** How an Angebot treats one module of the Stammtext. */
export const MODUL_MODI = {
  uebernehmen: 'Stammtext übernehmen',
  ergaenzen: 'Stammtext ergänzen',
  ersetzen: 'Stammtext ersetzen',
} as const;
export type ModulModus = keyof typeof MODUL_MODI;

/**
 * Modules of a Leistung that an Angebot may add to or replace, with their FIM text module code
 * (Codeliste leistungstextmodulleika); `null`: a module of its own without a text code.
 */
export const ANGEBOT_MODULE = {
  teaser: { label: 'Teaser', fim: '24' },
  volltext: { label: 'Volltext', fim: '06' },
  voraussetzungen: { label: 'Voraussetzungen', fim: '09' },
  unterlagen: { label: 'Erforderliche Unterlagen', fim: '08' },
  kosten: { label: 'Kosten', fim: null },
  verfahrensablauf: { label: 'Verfahrensablauf', fim: '11' },
  fristen: { label: 'Fristen', fim: null },
  bearbeitungsdauer: { label: 'Bearbeitungsdauer', fim: null },
  rechtsgrundlagen: { label: 'Handlungsgrundlagen', fim: '07' },
  hinweise: { label: 'Hinweise', fim: '16' },
  formulare: { label: 'Formulare', fim: '14' },
  weiterfuehrendes: { label: 'Weiterführende Informationen', fim: '15' },
} as const;
export type AngebotModul = keyof typeof ANGEBOT_MODULE;

/** Rubriken of events, to choose by. */
export const VERANSTALTUNG_RUBRIKEN = {
  kultur: 'Kultur und Musik',
  familie: 'Kinder und Familie',
  markt: 'Märkte und Feste',
  bildung: 'Vorträge und Kurse',
  beteiligung: 'Politik und Beteiligung',
  natur: 'Natur und Sport',
} as const;
export type VeranstaltungRubrik = keyof typeof VERANSTALTUNG_RUBRIKEN;

/** How far a website meets the BITV NRW (Commission Implementing Decision (EU) 2018/1523, model statement, section 2). */
export const VEREINBARKEITEN = {
  vollstaendig: 'vollständig vereinbar',
  teilweise: 'teilweise vereinbar',
  nicht: 'nicht vereinbar',
} as const;
export type Vereinbarkeit = keyof typeof VEREINBARKEITEN;

/** Why a content is not accessible (model statement, section 3, letters a to c). */
export const MANGEL_GRUENDE = {
  unvereinbar: 'nicht vereinbar mit der BITV NRW',
  unverhaeltnismaessig: 'unverhältnismäßige Belastung',
  ausgenommen: 'fällt nicht in den Anwendungsbereich',
} as const;
export type MangelGrund = keyof typeof MANGEL_GRUENDE;

/** How the statement was prepared (model statement, section 4). */
export const PRUEFMETHODEN = {
  selbstbewertung: 'Selbstbewertung',
  pruefstelle: 'Bewertung durch eine unabhängige Stelle',
} as const;
export type Pruefmethode = keyof typeof PRUEFMETHODEN;

/** What holds at an office on a public holiday; a closure holds in any case. */
export const FEIERTAGSREGELN = {
  geschlossen: 'geschlossen',
  'wie-sonst': 'geöffnet wie sonst an dem Wochentag',
  'wie-sonntags': 'geöffnet wie sonntags',
} as const;
export type Feiertagsregel = keyof typeof FEIERTAGSREGELN;

/** Whether an office can be reached in a wheelchair. */
export const ROLLSTUHL_ZUGAENGE = {
  ja: 'ja',
  teilweise: 'teilweise',
  nein: 'nein',
  unbekannt: 'noch nicht erfasst',
} as const;
export type RollstuhlZugang = keyof typeof ROLLSTUHL_ZUGAENGE;

/** State of a Rückmeldung of a citizen. */
export const RUECKMELDUNG_STAENDE = { neu: 'neu', gesehen: 'gesehen', erledigt: 'erledigt' } as const;
export type RueckmeldungStand = keyof typeof RUECKMELDUNG_STAENDE;

/** State of one publish of one site. */
export const VEROEFFENTLICHUNG_ZUSTAENDE = {
  wartet: 'wartet',
  laeuft: 'läuft',
  live: 'live',
  fehlgeschlagen: 'fehlgeschlagen',
  angehalten: 'angehalten: die Website wurde zurückgesetzt',
} as const;
export type VeroeffentlichungZustand = keyof typeof VEROEFFENTLICHUNG_ZUSTAENDE;
