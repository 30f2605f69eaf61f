import type {
  AngebotModul,
  Anknuepfung,
  Betreiber,
  Day,
  Ebene,
  EinsatzZustand,
  KommuneTyp,
  Konto,
  Kostenart,
  LebenslageSymbol,
  Leistungsgruppe,
  Locale,
  MangelGrund,
  ModulModus,
  OnlinedienstArt,
  Pruefmethode,
  Richtlinie,
  Rolle,
  RollstuhlZugang,
  SeitenZweck,
  TraegerArt,
  Typisierung,
  VeranstaltungRubrik,
  Vereinbarkeit,
  Vertrauensniveau,
  Wochentag,
  Zeiteinheit,
} from '@serviceportal/content-types';

/**
 * The form in which the example content is written down: by business keys (LeiKa key, slugs), formatted text as Markdown
 * (paragraphs, `**bold**`, lists, links; no headings above `###`). `scripts/seed` turns it into documents.
 * A link to a page of the portal is written `[Text](leistungen:slug)`, `(organisationseinheiten:slug)`, `(seiten:slug)` and so on.
 */
export type Markdown = string;

/** German is always there; the other locales only where somebody wrote them. */
export type Localized<T = string> = { de: T } & Partial<Record<Exclude<Locale, 'de'>, T>>;

export type KommuneSlug =
  | 'kreis-heinsberg'
  | 'erkelenz'
  | 'gangelt'
  | 'geilenkirchen'
  | 'heinsberg'
  | 'hueckelhoven'
  | 'selfkant'
  | 'uebach-palenberg'
  | 'waldfeucht'
  | 'wassenberg'
  | 'wegberg';

export interface DemoKosten {
  bezeichnung: Localized;
  art: Kostenart;
  /** Euro, two decimals. */
  betrag?: number;
  betragBis?: number;
  /** What the amount is for: `je Hund und Jahr`. */
  bezug?: Localized;
  hinweis?: Localized;
  gueltigAb?: Day;
  gueltigBis?: Day;
  quelle?: string;
}

export interface DemoDauer {
  von: number;
  bis?: number;
  einheit: Zeiteinheit;
  hinweis?: Localized;
}

/** The modules that Stammtext and Angebot have in common. */
export interface DemoModule {
  teaser: Localized;
  volltext: Localized<Markdown>;
  voraussetzungen: Localized<Markdown>;
  unterlagen: { bezeichnung: Localized; hinweis?: Localized }[];
  kosten: DemoKosten[];
  /** One entry per step. */
  verfahrensablauf: Localized<Markdown[]>;
  fristen: { bezeichnung: Localized; dauer?: DemoDauer; hinweis?: Localized }[];
  bearbeitungsdauer: DemoDauer;
  rechtsgrundlagen: { bezeichnung: string; url?: string }[];
  hinweise: Localized<Markdown>;
  formulare: { bezeichnung: Localized; url: string }[];
  weiterfuehrendes: { bezeichnung: Localized; url: string }[];
}

export interface DemoLeistung extends Partial<DemoModule> {
  leikaId?: string;
  slug: string;
  bezeichnung: Localized;
  bezeichnungAmtlich: string;
  synonyme: Localized<string[]>;
  teaser: Localized;
  kurztext?: Localized<Markdown>;
  rechtsbehelf?: Localized<Markdown>;
  typisierung: Typisierung;
  ebene: Ebene;
  anknuepfung: Anknuepfung;
  gruppe: Leistungsgruppe;
  lebenslagen: string[];
  urheber?: string;
  fachlicheFreigabe?: { am: Day; durch: string };
}

export interface DemoAngebot {
  kommune: KommuneSlug;
  /** An Ortsteil, where the Angebot holds only there. */
  ortsteil?: string;
  leistung: string;
  nichtAngeboten?: { grund: Localized; stattdessen?: { bezeichnung: Localized; url: string } };
  module?: { [M in AngebotModul]?: { modus: Exclude<ModulModus, 'uebernehmen'>; wert: DemoModule[M] } };
}

/** Everyday words that lead the search to a Leistung. */
export interface DemoSuchwoerter {
  /** Slug of a Leistung. */
  leistung: string;
  /** Absent: shared by all; else one Kommune's own addition. */
  kommune?: KommuneSlug;
  woerter: Localized<string[]>;
}

export interface DemoZustaendigkeit {
  /** Slug of a Leistung, or a group. */
  fuer: { leistung: string } | { gruppe: Leistungsgruppe };
  gebiet: { kreis: true } | { kommune: KommuneSlug } | { kommune: KommuneSlug; ortsteil: string };
  stelle: string;
  rolle: Rolle;
  hinweis?: Localized;
  rechtsgrundlage?: string;
  gueltigAb?: Day;
  gueltigBis?: Day;
}

export interface DemoOrganisationseinheit {
  slug: string;
  name: Localized;
  beschreibung?: Localized<Markdown>;
  traeger: { art: TraegerArt; name: string; kommune?: KommuneSlug };
  anschriften: {
    strasse: string;
    plz: string;
    ort: string;
    zusatz?: string;
    lat?: number;
    lon?: number;
    gueltigAb?: Day;
    gueltigBis?: Day;
  }[];
  telefon?: string;
  email?: string;
  website?: string;
  terminUrl?: string;
  ansprechpunkte?: {
    bezeichnung: Localized;
    telefon?: string;
    email?: string;
    zimmer?: string;
    gebiet?: string;
    buchstaben?: string;
  }[];
  oeffnungszeiten: {
    wochentage: Wochentag[];
    von: string;
    bis: string;
    nurMitTermin?: boolean;
    hinweis?: Localized;
    gueltigAb?: Day;
    gueltigBis?: Day;
  }[];
  barrierefreiheit: { rollstuhl: RollstuhlZugang; merkmale: Localized[] };
}

export interface DemoSchliesszeit {
  traeger: KommuneSlug;
  /** Slugs of offices; absent: all of the Träger. */
  stellen?: string[];
  von: Day;
  bis: Day;
  abUhrzeit?: string;
  grund: Localized;
}

export interface DemoOnlinedienst {
  schluessel: string;
  bezeichnung: Localized;
  art: OnlinedienstArt;
  betreiber: Betreiber;
  betreiberName?: string;
  konto: Konto;
  vertrauensniveau: Vertrauensniveau;
  leistungen: string[];
  benoetigt?: Localized;
  ohneInternet: Localized;
  einsaetze: {
    /** Absent: all eleven. */
    kommunen?: KommuneSlug[];
    /** With `{ars}`, `{ags}`, `{leikaId}`, `{lang}`. */
    urlVorlage: string;
    zustand: EinsatzZustand;
    zustandHinweis?: Localized;
    gueltigAb?: Day;
    gueltigBis?: Day;
  }[];
}

export interface DemoLebenslage {
  slug: string;
  titel: Localized;
  beschreibung: Localized;
  symbol: LebenslageSymbol;
}

export interface DemoLeitfaden {
  slug: string;
  symbol: LebenslageSymbol;
  /** Slugs of topics. */
  lebenslagen: string[];
  titel: Localized;
  teaser: Localized;
  einleitung?: Localized<Markdown>;
  schritte: {
    ueberschrift: Localized;
    wann?: Localized;
    text?: Localized<Markdown>;
    /** Slugs of Leistungen. */
    leistungen: string[];
  }[];
}

export interface DemoKampagne {
  slug: string;
  /** Absent: joint, of all Kommunen. */
  kommune?: KommuneSlug;
  gemeinsamMit?: KommuneSlug[];
  /** Days from the day of seeding. */
  vonInTagen: number;
  bisInTagen: number;
  titel: Localized;
  teaser: Localized;
  text: Localized<Markdown>;
  /** Slugs of Leistungen. */
  leistungen: string[];
  /** Key of a picture of `bilder`. */
  bild?: string;
}

export interface DemoMeldung {
  slug: string;
  /** Absent: joint, of all Kommunen. */
  kommune?: KommuneSlug;
  /** Joint with these only. */
  gemeinsamMit?: KommuneSlug[];
  datum: string;
  titel: Localized;
  teaser: Localized;
  text: Localized<Markdown>;
  verantwortlich: string;
  /** Key of a picture of `bilder`. */
  bild?: string;
}

/** A picture of our own, drawn as SVG; the seed stores it as PNG. */
export interface DemoBild {
  schluessel: string;
  kommune: KommuneSlug;
  titel: string;
  alt: Localized;
  lizenz: string;
  /** 1600 × 900. */
  svg: string;
}

export interface DemoVeranstaltung {
  slug: string;
  kommune?: KommuneSlug;
  gemeinsamMit?: KommuneSlug[];
  /** Days from the day of seeding, so that the example never ends in the past. */
  inTagen: number;
  dauerTage?: number;
  rubrik?: VeranstaltungRubrik;
  /** Absent: the whole day. */
  von?: string;
  bis?: string;
  titel: Localized;
  teaser: Localized;
  text: Localized<Markdown>;
  ort: { name: string; anschrift?: string };
  eintritt?: Localized;
  anmeldung?: Localized;
  /** Key of a picture of `bilder`. */
  bild?: string;
}

export type DemoBlock =
  | { art: 'text'; text: Markdown }
  | { art: 'verweise'; ueberschrift: string; verweise: { bezeichnung: string; beschreibung?: string; url: string }[] }
  | { art: 'fragen'; ueberschrift: string; fragen: { frage: string; antwort: Markdown }[] };

export interface DemoSeite {
  slug: string;
  zweck: SeitenZweck;
  kommune: KommuneSlug;
  titel: Localized;
  einleitung?: Localized;
  bloecke: Localized<DemoBlock[]>;
}

export interface DemoKommune {
  slug: KommuneSlug;
  name: string;
  anzeigeName: string;
  typ: KommuneTyp;
  ags: string;
  ars: string;
  plz: string[];
  ortsteile: string[];
  richtlinie: Richtlinie;
  /** Accent colour `#rrggbb`. */
  farbe: string;
  /** Own plain emblem, SVG (64 × 72 view box), no real coat of arms. */
  wappenSvg: string;
  anschrift: { strasse: string; plz: string; ort: string };
  telefon: string;
  email: string;
  website: string;
  nimmtAn115Teil: boolean;
  /** Slug of the office whose hours the start page shows. */
  rathaus: string;
  begruessung: Localized;
  imBlick?: { ueberschrift: Localized; text: Localized; verweise: { bezeichnung: Localized; url: string }[] };
  barrierefreiheit: {
    stand: Vereinbarkeit;
    erstelltAm: Day;
    ueberprueftAm: Day;
    methode: Pruefmethode;
    pruefstelle?: string;
    meldestelle: { name: string; email: string; telefon?: string };
    ombudsstelle: { name: string; anschrift?: string; telefon?: string; email?: string; website?: string };
    maengel: { grund: MangelGrund; inhalt: Localized; abhilfe?: Localized }[];
  };
  meistGenutzt: string[];
  haeufigGesucht: string[];
}
