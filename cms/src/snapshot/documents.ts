import type {
  Anknuepfung,
  AngebotModul,
  Betreiber,
  Day,
  Ebene,
  EinsatzZustand,
  Feiertagsregel,
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
  SeitenZweck,
  TraegerArt,
  Typisierung,
  UebernahmeStand,
  VeranstaltungRubrik,
  Vereinbarkeit,
  Vertrauensniveau,
  Wochentag,
  Zeiteinheit,
} from '@serviceportal/content-types';
import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical';

/**
 * Documents as the database gives them: every language at once, relations as ids. A field may always be missing or null,
 * because a database does not know what the editor's form requires.
 */
export type Maybe<T> = T | null | undefined;
export type Translated<T> = Maybe<Partial<Record<Locale, T | null>>>;
export type RichText = SerializedEditorState;
type Id = string;
export interface Polymorphic {
  relationTo: string;
  value: Id;
}
export interface DatedRow {
  gueltigAb?: Maybe<Day>;
  gueltigBis?: Maybe<Day>;
  quelle?: Maybe<string>;
}
export interface Base {
  id: Id;
  updatedAt: string;
  createdAt: string;
  _status?: 'draft' | 'published';
}
interface Paged {
  slug?: Maybe<string>;
  /** Slugs that the page had before, the newest last. */
  fruehereSlugs?: Maybe<string[]>;
}
interface Released {
  freigegeben?: Translated<boolean>;
}

export interface DurationFields {
  von?: Maybe<number>;
  bis?: Maybe<number>;
  einheit?: Maybe<Zeiteinheit>;
}
export interface UnterlageRow {
  bezeichnung?: Translated<string>;
  hinweis?: Translated<string>;
}
export interface KostenRow extends DatedRow {
  bezeichnung?: Translated<string>;
  art?: Maybe<Kostenart>;
  betrag?: Maybe<number>;
  betragBis?: Maybe<number>;
  bezug?: Translated<string>;
  hinweis?: Translated<string>;
}
export interface FristRow extends DurationFields {
  bezeichnung?: Translated<string>;
  hinweis?: Translated<string>;
}
export interface DauerGroup extends DurationFields {
  hinweis?: Translated<string>;
}
export interface LinkRow {
  bezeichnung?: Translated<string>;
  url?: Maybe<string>;
}
/** A form: an address, or a file of the portal. */
export interface FormularRow extends LinkRow {
  datei?: Maybe<Id>;
}
export interface RechtsgrundlageRow {
  bezeichnung?: Maybe<string>;
  url?: Maybe<string>;
}

/** Content of each module, as Stammtext and Angebot both hold it. */
export interface ModuleContent {
  teaser: Translated<string>;
  volltext: Translated<RichText>;
  voraussetzungen: Translated<RichText>;
  unterlagen: Maybe<UnterlageRow[]>;
  kosten: Maybe<KostenRow[]>;
  verfahrensablauf: Translated<{ schritt?: Maybe<RichText> }[]>;
  fristen: Maybe<FristRow[]>;
  bearbeitungsdauer: Maybe<DauerGroup>;
  rechtsgrundlagen: Maybe<RechtsgrundlageRow[]>;
  hinweise: Translated<RichText>;
  formulare: Maybe<FormularRow[]>;
  weiterfuehrendes: Maybe<LinkRow[]>;
}

/** The Stammtext, as the collection or a Stammtextfassung holds it. */
export interface Stammtext extends Released, Paged, Partial<ModuleContent> {
  id: Id;
  leikaId?: Maybe<string>;
  bezeichnung?: Translated<string>;
  bezeichnungAmtlich?: Translated<string>;
  synonyme?: Translated<string[]>;
  kurztext?: Translated<RichText>;
  rechtsbehelf?: Translated<RichText>;
  typisierung?: Maybe<Typisierung>;
  ebene?: Maybe<Ebene>;
  anknuepfung?: Maybe<Anknuepfung>;
  gruppe?: Maybe<Leistungsgruppe>;
  lebenslagen?: Maybe<Id[]>;
  urheber?: Maybe<string>;
  fachlicheFreigabe?: Maybe<{ am?: Maybe<Day>; durch?: Maybe<string> }>;
}
export type LeistungDoc = Stammtext & Base;

export interface AngebotDoc extends Base {
  titel?: Maybe<string>;
  kommune?: Maybe<Id>;
  leistung?: Maybe<Id>;
  ortsteil?: Maybe<string>;
  angeboten?: Maybe<boolean>;
  nichtAngeboten?: Maybe<{ grund?: Translated<string>; stattdessen?: Translated<string>; url?: Maybe<string> }>;
  module?: Maybe<{ [M in AngebotModul]?: Maybe<{ modus?: Maybe<ModulModus>; wert?: ModuleContent[M] }> }>;
}

export interface SuchwoerterDoc extends Base {
  /** Empty: shared by all. */
  kommune?: Maybe<Id>;
  leistung?: Maybe<Id>;
  woerter?: Translated<string[]>;
}

export interface StammtextfassungDoc extends Base {
  leistung?: Maybe<Id>;
  nummer?: Maybe<number>;
  inhalt?: Maybe<Stammtext>;
}

export interface UebernahmeDoc extends Base {
  kommune?: Maybe<Id>;
  quelle?: Maybe<Polymorphic>;
  fassung?: Maybe<Id>;
  beitragsfassung?: Maybe<Id>;
  stand?: Maybe<UebernahmeStand>;
  entschiedenAm?: Maybe<string>;
}

export interface MitzeichnungDoc extends Base {
  kommune?: Maybe<Id>;
  gegenstand?: Maybe<Polymorphic>;
  beitragsfassung?: Maybe<Id>;
  stand?: Maybe<'offen' | 'mitgezeichnet' | 'abgelehnt' | 'beendet'>;
  entschiedenAm?: Maybe<string>;
}

/** A published state of a joint or offered item, with the files that it shows as they were. */
export interface BeitragsfassungDoc extends Base {
  beitrag?: Maybe<Polymorphic>;
  inhalt?: Maybe<Record<string, unknown>>;
  medien?: Maybe<Record<Id, MediaDoc>>;
}

export interface ZustaendigkeitDoc extends Base, DatedRow {
  titel?: Maybe<string>;
  leistung?: Maybe<Id>;
  gruppe?: Maybe<Leistungsgruppe>;
  gebiet?: Maybe<'kreis' | 'kommune' | 'ortsteil'>;
  kommune?: Maybe<Id>;
  ortsteil?: Maybe<string>;
  stelle?: Maybe<Id>;
  rolle?: Maybe<Rolle>;
  hinweis?: Translated<string>;
  rechtsgrundlage?: Maybe<string>;
}

export interface StelleDoc extends Base, Released, Paged {
  kommune?: Maybe<Id>;
  name?: Translated<string>;
  traeger?: Maybe<{ art?: Maybe<TraegerArt>; name?: Maybe<string> }>;
  beschreibung?: Translated<RichText>;
  anschriften?: Maybe<
    (DatedRow & {
      strasse?: Maybe<string>;
      plz?: Maybe<string>;
      ort?: Maybe<string>;
      zusatz?: Maybe<string>;
      lat?: Maybe<number>;
      lon?: Maybe<number>;
    })[]
  >;
  telefon?: Maybe<string>;
  email?: Maybe<string>;
  website?: Maybe<string>;
  terminUrl?: Maybe<string>;
  ansprechpunkte?: Maybe<
    {
      bezeichnung?: Translated<string>;
      telefon?: Maybe<string>;
      email?: Maybe<string>;
      zimmer?: Maybe<string>;
      gebiet?: Maybe<string>;
      buchstaben?: Maybe<string>;
    }[]
  >;
  oeffnungszeiten?: Maybe<
    (DatedRow & {
      wochentag?: Maybe<Wochentag>;
      von?: Maybe<string>;
      bis?: Maybe<string>;
      nurMitTermin?: Maybe<boolean>;
      hinweis?: Translated<string>;
    })[]
  >;
  anFeiertagen?: Maybe<Feiertagsregel>;
  barrierefreiheit?: Maybe<{
    rollstuhl?: Maybe<'ja' | 'teilweise' | 'nein' | 'unbekannt'>;
    merkmale?: Maybe<{ text?: Translated<string> }[]>;
  }>;
}

export interface SchliesszeitDoc extends Base {
  kommune?: Maybe<Id>;
  grund?: Translated<string>;
  von?: Maybe<Day>;
  bis?: Maybe<Day>;
  abUhrzeit?: Maybe<string>;
  stellen?: Maybe<Id[]>;
}

export interface OnlinedienstDoc extends Base, Released {
  bezeichnung?: Translated<string>;
  art?: Maybe<OnlinedienstArt>;
  betreiber?: Maybe<Betreiber>;
  betreiberName?: Maybe<string>;
  konto?: Maybe<Konto>;
  vertrauensniveau?: Maybe<Vertrauensniveau>;
  leistungen?: Maybe<Id[]>;
  benoetigt?: Translated<string>;
  ohneInternet?: Translated<string>;
  einsaetze?: Maybe<
    (DatedRow & {
      kommunen?: Maybe<Id[]>;
      urlVorlage?: Maybe<string>;
      zustand?: Maybe<EinsatzZustand>;
      zustandHinweis?: Translated<string>;
    })[]
  >;
}

export interface LebenslageDoc extends Base, Released, Paged {
  titel?: Translated<string>;
  beschreibung?: Translated<string>;
  symbol?: Maybe<LebenslageSymbol>;
  reihenfolge?: Maybe<number>;
}

export interface LeitfadenDoc extends Base, Released, Paged {
  titel?: Translated<string>;
  teaser?: Translated<string>;
  einleitung?: Translated<RichText>;
  symbol?: Maybe<LebenslageSymbol>;
  reihenfolge?: Maybe<number>;
  lebenslagen?: Maybe<Id[]>;
  schritte?: Maybe<
    {
      ueberschrift?: Translated<string>;
      wann?: Translated<string>;
      text?: Translated<RichText>;
      leistungen?: Maybe<Id[]>;
    }[]
  >;
}

interface CommunicationDoc extends Base, Released, Paged {
  kommune?: Maybe<Id>;
  reichweite?: Maybe<'eigene' | 'gemeinsam' | 'angeboten'>;
  titel?: Translated<string>;
  teaser?: Translated<string>;
  text?: Translated<RichText>;
  bild?: Maybe<Id>;
}
export interface MeldungDoc extends CommunicationDoc {
  datum?: Maybe<string>;
  verantwortlich?: Maybe<string>;
  dateien?: Maybe<Id[]>;
}
export interface VeranstaltungDoc extends CommunicationDoc {
  tag?: Maybe<Day>;
  bisTag?: Maybe<Day>;
  ganztaegig?: Maybe<boolean>;
  von?: Maybe<string>;
  bis?: Maybe<string>;
  ort?: Maybe<{ name?: Maybe<string>; anschrift?: Maybe<string> }>;
  eintritt?: Translated<string>;
  anmeldung?: Translated<string>;
  abgesagt?: Maybe<boolean>;
  rubrik?: Maybe<VeranstaltungRubrik>;
}
export interface KampagneDoc extends CommunicationDoc {
  von?: Maybe<Day>;
  bis?: Maybe<Day>;
  leistungen?: Maybe<Id[]>;
}
export interface HinweisDoc extends Base, Released {
  kommune?: Maybe<Id>;
  gemeinsam?: Maybe<boolean>;
  text?: Translated<string>;
  dringlichkeit?: Maybe<'information' | 'warnung' | 'gefahr'>;
  von?: Maybe<string>;
  bis?: Maybe<string>;
  linkText?: Translated<string>;
  linkUrl?: Maybe<string>;
}

export type BlockDoc =
  | { blockType: 'text'; text?: Maybe<RichText> }
  | { blockType: 'bild'; bild?: Maybe<Id>; bildunterschrift?: Maybe<string> }
  | {
      blockType: 'verweise';
      ueberschrift?: Maybe<string>;
      verweise?: Maybe<{ bezeichnung?: Maybe<string>; beschreibung?: Maybe<string>; url?: Maybe<string> }[]>;
    }
  | {
      blockType: 'download';
      ueberschrift?: Maybe<string>;
      dateien?: Maybe<{ datei?: Maybe<Id>; bezeichnung?: Maybe<string>; beschreibung?: Maybe<string> }[]>;
    }
  | {
      blockType: 'fragen';
      ueberschrift?: Maybe<string>;
      fragen?: Maybe<{ frage?: Maybe<string>; antwort?: Maybe<RichText> }[]>;
    }
  | { blockType: 'stelle'; stelle?: Maybe<Id> }
  | { blockType: 'video'; video?: Maybe<Id>; untertitel?: Maybe<Id>; beschreibung?: Maybe<string> };
export interface SeiteDoc extends Base, Released, Paged {
  kommune?: Maybe<Id>;
  zweck?: Maybe<SeitenZweck>;
  titel?: Translated<string>;
  einleitung?: Translated<string>;
  bloecke?: Translated<BlockDoc[]>;
}

export interface KommuneDoc extends Base {
  slug?: Maybe<string>;
  name?: Maybe<string>;
  anzeigeName?: Maybe<string>;
  typ?: Maybe<'Kreis' | 'Stadt' | 'Gemeinde'>;
  ags?: Maybe<string>;
  ars?: Maybe<string>;
  host?: Maybe<string>;
  plz?: Maybe<string[]>;
  ortsteile?: Maybe<string[]>;
  richtlinie?: Maybe<Richtlinie>;
  mandatHinweise?: Maybe<boolean>;
  wappen?: Maybe<Id>;
  farbe?: Maybe<string>;
  anschrift?: Maybe<{ strasse?: Maybe<string>; plz?: Maybe<string>; ort?: Maybe<string> }>;
  telefon?: Maybe<string>;
  email?: Maybe<string>;
  website?: Maybe<string>;
  nimmtAn115Teil?: Maybe<boolean>;
  rathaus?: Maybe<Id>;
  startseite?: Maybe<{
    begruessung?: Translated<string>;
    imBlick?: Maybe<{ ueberschrift?: Translated<string>; text?: Translated<string>; verweise?: Maybe<LinkRow[]> }>;
    meistGenutzt?: Maybe<Id[]>;
    haeufigGesucht?: Maybe<string[]>;
  }>;
  navigation?: Maybe<LinkRow[]>;
  barrierefreiheit?: Maybe<{
    stand?: Maybe<Vereinbarkeit>;
    erstelltAm?: Maybe<Day>;
    ueberprueftAm?: Maybe<Day>;
    methode?: Maybe<Pruefmethode>;
    pruefstelle?: Maybe<string>;
    maengel?: Maybe<{ grund?: Maybe<MangelGrund>; inhalt?: Translated<string>; abhilfe?: Translated<string> }[]>;
    meldestelle?: Maybe<{ name?: Maybe<string>; email?: Maybe<string>; telefon?: Maybe<string> }>;
    ombudsstelle?: Maybe<{
      name?: Maybe<string>;
      anschrift?: Maybe<string>;
      telefon?: Maybe<string>;
      email?: Maybe<string>;
      website?: Maybe<string>;
    }>;
  }>;
}

interface UploadSize {
  filename?: Maybe<string>;
  width?: Maybe<number>;
  height?: Maybe<number>;
}
export interface MediaDoc extends Base, UploadSize {
  hash?: Maybe<string>;
  mimeType?: Maybe<string>;
  focalX?: Maybe<number>;
  focalY?: Maybe<number>;
  alt?: Translated<string>;
  lizenz?: Maybe<string>;
  titel?: Maybe<string>;
  filesize?: Maybe<number>;
  farbe?: Maybe<string>;
  sizes?: Maybe<Record<string, Maybe<UploadSize>>>;
}
export interface WeiterleitungDoc extends Base {
  kommune?: Maybe<Id>;
  von?: Maybe<string>;
  nach?: Maybe<string>;
}

/** Collections a snapshot is made of, with the shape of their documents. */
export interface CorpusDocuments {
  kommunen: KommuneDoc;
  leistungen: LeistungDoc;
  angebote: AngebotDoc;
  suchwoerter: SuchwoerterDoc;
  stammtextfassungen: StammtextfassungDoc;
  beitragsfassungen: BeitragsfassungDoc;
  uebernahmen: UebernahmeDoc;
  mitzeichnungen: MitzeichnungDoc;
  zustaendigkeiten: ZustaendigkeitDoc;
  organisationseinheiten: StelleDoc;
  schliesszeiten: SchliesszeitDoc;
  onlinedienste: OnlinedienstDoc;
  lebenslagen: LebenslageDoc;
  leitfaeden: LeitfadenDoc;
  meldungen: MeldungDoc;
  veranstaltungen: VeranstaltungDoc;
  kampagnen: KampagneDoc;
  hinweise: HinweisDoc;
  seiten: SeiteDoc;
  media: MediaDoc;
  weiterleitungen: WeiterleitungDoc;
}
export type CorpusCollection = keyof CorpusDocuments;
