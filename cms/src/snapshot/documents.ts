import type { AngebotModul } from '@serviceportal/content-types';
import type { StoredDocuments as Stored } from './stored-types.ts';
import type { Base, Id, Maybe } from './stored-values.ts';

export type { Base, Id, Maybe, Polymorphic, RichText, Translated } from './stored-values.ts';

export type LeistungDoc = Stored['leistungen'];
/** The Stammtext, as the collection or a Stammtextfassung holds it. */
export type Stammtext = Omit<LeistungDoc, Exclude<keyof Base, 'id'>>;
/** Content of each module, as Stammtext and Angebot both hold it. */
export type ModuleContent = Required<Pick<LeistungDoc, AngebotModul>>;

/** An element of a list that may be missing. */
type RowOf<List> = NonNullable<List> extends readonly (infer Row)[] ? Row : never;
export type KostenRow = RowOf<LeistungDoc['kosten']>;
export type FormularRow = RowOf<LeistungDoc['formulare']>;
export type LinkRow = RowOf<LeistungDoc['weiterfuehrendes']>;
export type DauerGroup = NonNullable<LeistungDoc['bearbeitungsdauer']>;
export type BlockDoc = RowOf<NonNullable<Stored['seiten']['bloecke']>['de']>;

export type AngebotDoc = Stored['angebote'];
export type KommuneDoc = Stored['kommunen'];
export type SuchwoerterDoc = Stored['suchwoerter'];
export type UebernahmeDoc = Stored['uebernahmen'];
export type MitzeichnungDoc = Stored['mitzeichnungen'];
export type ZustaendigkeitDoc = Stored['zustaendigkeiten'];
export type StelleDoc = Stored['organisationseinheiten'];
export type SchliesszeitDoc = Stored['schliesszeiten'];
export type OnlinedienstDoc = Stored['onlinedienste'];
export type LebenslageDoc = Stored['lebenslagen'];
export type LeitfadenDoc = Stored['leitfaeden'];
export type MeldungDoc = Stored['meldungen'];
export type VeranstaltungDoc = Stored['veranstaltungen'];
export type KampagneDoc = Stored['kampagnen'];
export type HinweisDoc = Stored['hinweise'];
export type SeiteDoc = Stored['seiten'];
export type MediaDoc = Stored['media'];
export type WeiterleitungDoc = Stored['weiterleitungen'];

/** What a Fassung holds as JSON: the Stammtext as it was. */
export type StammtextfassungDoc = Omit<Stored['stammtextfassungen'], 'inhalt'> & { inhalt?: Maybe<Stammtext> };
/** A published state of a joint or offered item, with the files that it shows as they were. */
export type BeitragsfassungDoc = Omit<Stored['beitragsfassungen'], 'inhalt' | 'medien'> & {
  inhalt?: Maybe<Record<string, unknown>>;
  medien?: Maybe<Record<Id, MediaDoc>>;
};

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
