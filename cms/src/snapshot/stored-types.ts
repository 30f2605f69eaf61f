// Written by `npm run types` from the fields of the collections.
import type { Base, Id, Maybe, Polymorphic, RichText, Translated } from './stored-values.ts';

interface Unterlagen { bezeichnung?: Translated<string>; hinweis?: Translated<string>; }
interface Kosten {
  bezeichnung?: Translated<string>;
  art?: Maybe<'fest' | 'ab' | 'rahmen' | 'nach-aufwand' | 'kostenfrei'>;
  betrag?: Maybe<number>;
  betragBis?: Maybe<number>;
  bezug?: Translated<string>;
  hinweis?: Translated<string>;
  gueltigAb?: Maybe<string>;
  gueltigBis?: Maybe<string>;
  quelle?: Maybe<string>;
}
interface Fristen {
  bezeichnung?: Translated<string>;
  von?: Maybe<number>;
  bis?: Maybe<number>;
  einheit?: Maybe<'MINUTE' | 'STUNDE' | 'TAG' | 'WERKTAG' | 'ARBEITSTAG' | 'WOCHE' | 'MONAT' | 'JAHR'>;
  hinweis?: Translated<string>;
}
interface Bearbeitungsdauer {
  von?: Maybe<number>;
  bis?: Maybe<number>;
  einheit?: Maybe<'MINUTE' | 'STUNDE' | 'TAG' | 'WERKTAG' | 'ARBEITSTAG' | 'WOCHE' | 'MONAT' | 'JAHR'>;
  hinweis?: Translated<string>;
}
interface Rechtsgrundlagen { bezeichnung?: Maybe<string>; url?: Maybe<string>; }
interface Formulare { bezeichnung?: Translated<string>; url?: Maybe<string>; datei?: Maybe<Id>; }
interface Weiterfuehrendes { bezeichnung?: Translated<string>; url?: Maybe<string>; }
interface ModuleEntry { modus?: Maybe<'uebernehmen' | 'ergaenzen' | 'ersetzen'>; wert?: Translated<RichText>; }
interface SizesEntry {
  url?: Maybe<string>;
  width?: Maybe<number>;
  height?: Maybe<number>;
  mimeType?: Maybe<string>;
  filesize?: Maybe<number>;
  filename?: Maybe<string>;
}

export interface StoredDocuments {
  leistungen: Base & {
    slug?: Maybe<string>;
    freigegeben?: Translated<boolean>;
    bezeichnung?: Translated<string>;
    bezeichnungAmtlich?: Translated<string>;
    synonyme?: Translated<(string)[]>;
    teaser?: Translated<string>;
    kurztext?: Translated<RichText>;
    volltext?: Translated<RichText>;
    voraussetzungen?: Translated<RichText>;
    unterlagen?: Maybe<Unterlagen[]>;
    kosten?: Maybe<Kosten[]>;
    verfahrensablauf?: Translated<{ schritt?: Maybe<RichText>; }[]>;
    fristen?: Maybe<Fristen[]>;
    bearbeitungsdauer?: Maybe<Bearbeitungsdauer>;
    rechtsgrundlagen?: Maybe<Rechtsgrundlagen[]>;
    hinweise?: Translated<RichText>;
    rechtsbehelf?: Translated<RichText>;
    formulare?: Maybe<Formulare[]>;
    weiterfuehrendes?: Maybe<Weiterfuehrendes[]>;
    leikaId?: Maybe<string>;
    typisierung?: Maybe<'1' | '2' | '2a' | '2b' | '3' | '3a' | '3b' | '2/3' | '2/3a' | '2/3b' | '4' | '4a' | '4b' | '5' | '6' | '7' | '8' | '9' | '10' | '11' | '12'>;
    ebene?: Maybe<'kommune' | 'kreis' | 'kommune-oder-kreis' | 'land' | 'bund' | 'andere'>;
    anknuepfung?: Maybe<'wohnort' | 'ereignisort' | 'grundstueck' | 'betriebssitz' | 'keine'>;
    gruppe?: Maybe<'meldewesen' | 'standesamt' | 'ordnung' | 'strassen' | 'steuern' | 'bauaufsicht' | 'planung' | 'jugendamt' | 'soziales' | 'soziales-kreis' | 'schule' | 'strassenverkehrsamt' | 'auslaenderwesen' | 'gesundheitsamt' | 'jagd-fischerei' | 'andere'>;
    lebenslagen?: Maybe<(Id)[]>;
    urheber?: Maybe<string>;
    fachlicheFreigabe?: Maybe<{ am?: Maybe<string>; durch?: Maybe<string>; }>;
    fruehereSlugs?: Maybe<(string)[]>;
  };
  angebote: Base & {
    titel?: Maybe<string>;
    kommune?: Maybe<Id>;
    leistung?: Maybe<Id>;
    ortsteil?: Maybe<string>;
    angeboten?: Maybe<boolean>;
    nichtAngeboten?: Maybe<{ grund?: Translated<string>; stattdessen?: Translated<string>; url?: Maybe<string>; }>;
    module?: Maybe<{
      teaser?: Maybe<{ modus?: Maybe<'uebernehmen' | 'ergaenzen' | 'ersetzen'>; wert?: Translated<string>; }>;
      volltext?: Maybe<ModuleEntry>;
      voraussetzungen?: Maybe<ModuleEntry>;
      unterlagen?: Maybe<{ modus?: Maybe<'uebernehmen' | 'ergaenzen' | 'ersetzen'>; wert?: Maybe<Unterlagen[]>; }>;
      kosten?: Maybe<{ modus?: Maybe<'uebernehmen' | 'ergaenzen' | 'ersetzen'>; wert?: Maybe<Kosten[]>; }>;
      verfahrensablauf?: Maybe<{ modus?: Maybe<'uebernehmen' | 'ergaenzen' | 'ersetzen'>; wert?: Translated<{ schritt?: Maybe<RichText>; }[]>; }>;
      fristen?: Maybe<{ modus?: Maybe<'uebernehmen' | 'ergaenzen' | 'ersetzen'>; wert?: Maybe<Fristen[]>; }>;
      bearbeitungsdauer?: Maybe<{ modus?: Maybe<'uebernehmen' | 'ergaenzen' | 'ersetzen'>; wert?: Maybe<Bearbeitungsdauer>; }>;
      rechtsgrundlagen?: Maybe<{ modus?: Maybe<'uebernehmen' | 'ergaenzen' | 'ersetzen'>; wert?: Maybe<Rechtsgrundlagen[]>; }>;
      hinweise?: Maybe<ModuleEntry>;
      formulare?: Maybe<{ modus?: Maybe<'uebernehmen' | 'ergaenzen' | 'ersetzen'>; wert?: Maybe<Formulare[]>; }>;
      weiterfuehrendes?: Maybe<{ modus?: Maybe<'uebernehmen' | 'ergaenzen' | 'ersetzen'>; wert?: Maybe<Weiterfuehrendes[]>; }>;
    }>;
  };
  onlinedienste: Base & {
    freigegeben?: Translated<boolean>;
    schluessel?: Maybe<string>;
    bezeichnung?: Translated<string>;
    art?: Maybe<'antrag' | 'termin' | 'anfrage'>;
    betreiber?: Maybe<'gemeinsam' | 'land' | 'bund' | 'andere'>;
    betreiberName?: Maybe<string>;
    konto?: Maybe<'keines' | 'bundid' | 'muk'>;
    vertrauensniveau?: Maybe<'10' | '20' | '30' | '40' | '00'>;
    leistungen?: Maybe<(Id)[]>;
    benoetigt?: Translated<string>;
    ohneInternet?: Translated<string>;
    einsaetze?: Maybe<{
      kommunen?: Maybe<(Id)[]>;
      urlVorlage?: Maybe<string>;
      zustand?: Maybe<'verfuegbar' | 'gestoert' | 'wartung'>;
      zustandHinweis?: Translated<string>;
      gueltigAb?: Maybe<string>;
      gueltigBis?: Maybe<string>;
    }[]>;
  };
  suchwoerter: Base & { titel?: Maybe<string>; kommune?: Maybe<Id>; leistung?: Maybe<Id>; woerter?: Translated<(string)[]>; };
  lebenslagen: Base & {
    slug?: Maybe<string>;
    freigegeben?: Translated<boolean>;
    titel?: Translated<string>;
    beschreibung?: Translated<string>;
    symbol?: Maybe<'haus' | 'ausweis' | 'familie' | 'arbeit' | 'auto' | 'bauen' | 'gesundheit' | 'bildung' | 'gewerbe' | 'engagement' | 'einwanderung' | 'abgaben' | 'tiere' | 'trauer'>;
    reihenfolge?: Maybe<number>;
    fruehereSlugs?: Maybe<(string)[]>;
  };
  leitfaeden: Base & {
    slug?: Maybe<string>;
    freigegeben?: Translated<boolean>;
    titel?: Translated<string>;
    teaser?: Translated<string>;
    einleitung?: Translated<RichText>;
    schritte?: Maybe<{ ueberschrift?: Translated<string>; wann?: Translated<string>; text?: Translated<RichText>; leistungen?: Maybe<(Id)[]>; }[]>;
    symbol?: Maybe<'haus' | 'ausweis' | 'familie' | 'arbeit' | 'auto' | 'bauen' | 'gesundheit' | 'bildung' | 'gewerbe' | 'engagement' | 'einwanderung' | 'abgaben' | 'tiere' | 'trauer'>;
    lebenslagen?: Maybe<(Id)[]>;
    reihenfolge?: Maybe<number>;
    fruehereSlugs?: Maybe<(string)[]>;
  };
  stammtextfassungen: Base & { titel?: Maybe<string>; leistung?: Maybe<Id>; nummer?: Maybe<number>; pruefsumme?: Maybe<string>; inhalt?: Maybe<unknown>; };
  uebernahmen: Base & {
    titel?: Maybe<string>;
    kommune?: Maybe<Id>;
    quelle?: Maybe<Polymorphic>;
    fassung?: Maybe<Id>;
    stand?: Maybe<'offen' | 'uebernommen' | 'angepasst' | 'abgelehnt' | 'beendet'>;
    frist?: Maybe<string>;
    beitragsfassung?: Maybe<Id>;
    aenderung?: Maybe<string>;
    kommentar?: Maybe<string>;
    entschiedenVon?: Maybe<Id>;
    entschiedenAm?: Maybe<string>;
  };
  zustaendigkeiten: Base & {
    titel?: Maybe<string>;
    leistung?: Maybe<Id>;
    gruppe?: Maybe<'meldewesen' | 'standesamt' | 'ordnung' | 'strassen' | 'steuern' | 'bauaufsicht' | 'planung' | 'jugendamt' | 'soziales' | 'soziales-kreis' | 'schule' | 'strassenverkehrsamt' | 'auslaenderwesen' | 'gesundheitsamt' | 'jagd-fischerei' | 'andere'>;
    gebiet?: Maybe<'kreis' | 'kommune' | 'ortsteil'>;
    kommune?: Maybe<Id>;
    ortsteil?: Maybe<string>;
    stelle?: Maybe<Id>;
    rolle?: Maybe<'entscheidet' | 'nimmtAn' | 'beraet'>;
    hinweis?: Translated<string>;
    rechtsgrundlage?: Maybe<string>;
    gueltigAb?: Maybe<string>;
    gueltigBis?: Maybe<string>;
    quelle?: Maybe<string>;
  };
  organisationseinheiten: Base & {
    slug?: Maybe<string>;
    freigegeben?: Translated<boolean>;
    kommune?: Maybe<Id>;
    name?: Translated<string>;
    traeger?: Maybe<{ art?: Maybe<'kommune' | 'kreis' | 'land' | 'zweckverband' | 'gericht' | 'andere'>; name?: Maybe<string>; }>;
    beschreibung?: Translated<RichText>;
    anschriften?: Maybe<{
      strasse?: Maybe<string>;
      plz?: Maybe<string>;
      ort?: Maybe<string>;
      zusatz?: Maybe<string>;
      lat?: Maybe<number>;
      lon?: Maybe<number>;
      gueltigAb?: Maybe<string>;
      gueltigBis?: Maybe<string>;
      quelle?: Maybe<string>;
    }[]>;
    telefon?: Maybe<string>;
    email?: Maybe<string>;
    website?: Maybe<string>;
    terminUrl?: Maybe<string>;
    ansprechpunkte?: Maybe<{
      bezeichnung?: Translated<string>;
      telefon?: Maybe<string>;
      email?: Maybe<string>;
      zimmer?: Maybe<string>;
      gebiet?: Maybe<string>;
      buchstaben?: Maybe<string>;
    }[]>;
    oeffnungszeiten?: Maybe<{
      wochentag?: Maybe<'montag' | 'dienstag' | 'mittwoch' | 'donnerstag' | 'freitag' | 'samstag' | 'sonntag'>;
      von?: Maybe<string>;
      bis?: Maybe<string>;
      nurMitTermin?: Maybe<boolean>;
      hinweis?: Translated<string>;
      gueltigAb?: Maybe<string>;
      gueltigBis?: Maybe<string>;
      quelle?: Maybe<string>;
    }[]>;
    anFeiertagen?: Maybe<'geschlossen' | 'wie-sonst' | 'wie-sonntags'>;
    barrierefreiheit?: Maybe<{ rollstuhl?: Maybe<'ja' | 'teilweise' | 'nein' | 'unbekannt'>; merkmale?: Maybe<{ text?: Translated<string>; }[]>; }>;
    fruehereSlugs?: Maybe<(string)[]>;
  };
  schliesszeiten: Base & {
    kommune?: Maybe<Id>;
    grund?: Translated<string>;
    von?: Maybe<string>;
    bis?: Maybe<string>;
    abUhrzeit?: Maybe<string>;
    stellen?: Maybe<(Id)[]>;
  };
  meldungen: Base & {
    slug?: Maybe<string>;
    freigegeben?: Translated<boolean>;
    kommune?: Maybe<Id>;
    reichweite?: Maybe<'eigene' | 'gemeinsam' | 'angeboten'>;
    gemeinsamMit?: Maybe<(Id)[]>;
    titel?: Translated<string>;
    teaser?: Translated<string>;
    text?: Translated<RichText>;
    datum?: Maybe<string>;
    verantwortlich?: Maybe<string>;
    bild?: Maybe<Id>;
    dateien?: Maybe<(Id)[]>;
    fruehereSlugs?: Maybe<(string)[]>;
  };
  veranstaltungen: Base & {
    slug?: Maybe<string>;
    freigegeben?: Translated<boolean>;
    kommune?: Maybe<Id>;
    reichweite?: Maybe<'eigene' | 'gemeinsam' | 'angeboten'>;
    gemeinsamMit?: Maybe<(Id)[]>;
    titel?: Translated<string>;
    teaser?: Translated<string>;
    tag?: Maybe<string>;
    bisTag?: Maybe<string>;
    ganztaegig?: Maybe<boolean>;
    von?: Maybe<string>;
    bis?: Maybe<string>;
    text?: Translated<RichText>;
    ort?: Maybe<{ name?: Maybe<string>; anschrift?: Maybe<string>; }>;
    eintritt?: Translated<string>;
    anmeldung?: Translated<string>;
    rubrik?: Maybe<'kultur' | 'familie' | 'markt' | 'bildung' | 'beteiligung' | 'natur'>;
    abgesagt?: Maybe<boolean>;
    bild?: Maybe<Id>;
    fruehereSlugs?: Maybe<(string)[]>;
  };
  kampagnen: Base & {
    slug?: Maybe<string>;
    freigegeben?: Translated<boolean>;
    kommune?: Maybe<Id>;
    reichweite?: Maybe<'eigene' | 'gemeinsam' | 'angeboten'>;
    gemeinsamMit?: Maybe<(Id)[]>;
    titel?: Translated<string>;
    teaser?: Translated<string>;
    von?: Maybe<string>;
    bis?: Maybe<string>;
    text?: Translated<RichText>;
    leistungen?: Maybe<(Id)[]>;
    bild?: Maybe<Id>;
    fruehereSlugs?: Maybe<(string)[]>;
  };
  hinweise: Base & {
    freigegeben?: Translated<boolean>;
    kommune?: Maybe<Id>;
    gemeinsam?: Maybe<boolean>;
    text?: Translated<string>;
    dringlichkeit?: Maybe<'information' | 'warnung' | 'gefahr'>;
    von?: Maybe<string>;
    bis?: Maybe<string>;
    linkText?: Translated<string>;
    linkUrl?: Maybe<string>;
  };
  mitzeichnungen: Base & {
    titel?: Maybe<string>;
    kommune?: Maybe<Id>;
    gegenstand?: Maybe<Polymorphic>;
    stand?: Maybe<'offen' | 'mitgezeichnet' | 'abgelehnt' | 'beendet'>;
    beitragsfassung?: Maybe<Id>;
    aenderung?: Maybe<string>;
    kommentar?: Maybe<string>;
    entschiedenVon?: Maybe<Id>;
    entschiedenAm?: Maybe<string>;
  };
  beitragsfassungen: Base & {
    titel?: Maybe<string>;
    beitrag?: Maybe<Polymorphic>;
    nummer?: Maybe<number>;
    pruefsumme?: Maybe<string>;
    inhalt?: Maybe<unknown>;
    medien?: Maybe<unknown>;
    dateien?: Maybe<(Id)[]>;
  };
  kommunen: Base & {
    name?: Maybe<string>;
    anzeigeName?: Maybe<string>;
    slug?: Maybe<string>;
    typ?: Maybe<'Kreis' | 'Stadt' | 'Gemeinde'>;
    ags?: Maybe<string>;
    ars?: Maybe<string>;
    host?: Maybe<string>;
    plz?: Maybe<(string)[]>;
    ortsteile?: Maybe<(string)[]>;
    richtlinie?: Maybe<'folgen' | 'freigeben'>;
    mandatHinweise?: Maybe<boolean>;
    anschrift?: Maybe<{ strasse?: Maybe<string>; plz?: Maybe<string>; ort?: Maybe<string>; }>;
    telefon?: Maybe<string>;
    email?: Maybe<string>;
    website?: Maybe<string>;
    nimmtAn115Teil?: Maybe<boolean>;
    rathaus?: Maybe<Id>;
    wappen?: Maybe<Id>;
    farbe?: Maybe<string>;
    navigation?: Maybe<Weiterfuehrendes[]>;
    startseite?: Maybe<{
      begruessung?: Translated<string>;
      imBlick?: Maybe<{ ueberschrift?: Translated<string>; text?: Translated<string>; verweise?: Maybe<Weiterfuehrendes[]>; }>;
      meistGenutzt?: Maybe<(Id)[]>;
      haeufigGesucht?: Maybe<(string)[]>;
    }>;
    barrierefreiheit?: Maybe<{
      stand?: Maybe<'vollstaendig' | 'teilweise' | 'nicht'>;
      erstelltAm?: Maybe<string>;
      ueberprueftAm?: Maybe<string>;
      methode?: Maybe<'selbstbewertung' | 'pruefstelle'>;
      pruefstelle?: Maybe<string>;
      maengel?: Maybe<{
        grund?: Maybe<'unvereinbar' | 'unverhaeltnismaessig' | 'ausgenommen'>;
        inhalt?: Translated<string>;
        abhilfe?: Translated<string>;
      }[]>;
      meldestelle?: Maybe<{ name?: Maybe<string>; email?: Maybe<string>; telefon?: Maybe<string>; }>;
      ombudsstelle?: Maybe<{ name?: Maybe<string>; anschrift?: Maybe<string>; telefon?: Maybe<string>; email?: Maybe<string>; website?: Maybe<string>; }>;
    }>;
  };
  seiten: Base & {
    slug?: Maybe<string>;
    freigegeben?: Translated<boolean>;
    kommune?: Maybe<Id>;
    zweck?: Maybe<'frei' | 'impressum' | 'datenschutz' | 'barrierefreiheit' | 'leichte-sprache' | 'gebaerdensprache'>;
    titel?: Translated<string>;
    einleitung?: Translated<string>;
    bloecke?: Translated<({ blockType: 'text' } & { text?: Maybe<RichText>; blockName?: Maybe<string>; } | { blockType: 'bild' } & { bild?: Maybe<Id>; bildunterschrift?: Maybe<string>; blockName?: Maybe<string>; } | { blockType: 'verweise' } & {
      ueberschrift?: Maybe<string>;
      verweise?: Maybe<{ bezeichnung?: Maybe<string>; beschreibung?: Maybe<string>; url?: Maybe<string>; }[]>;
      blockName?: Maybe<string>;
    } | { blockType: 'download' } & {
      ueberschrift?: Maybe<string>;
      dateien?: Maybe<{ datei?: Maybe<Id>; bezeichnung?: Maybe<string>; beschreibung?: Maybe<string>; }[]>;
      blockName?: Maybe<string>;
    } | { blockType: 'fragen' } & {
      ueberschrift?: Maybe<string>;
      fragen?: Maybe<{ frage?: Maybe<string>; antwort?: Maybe<RichText>; }[]>;
      blockName?: Maybe<string>;
    } | { blockType: 'stelle' } & { stelle?: Maybe<Id>; blockName?: Maybe<string>; } | { blockType: 'video' } & { video?: Maybe<Id>; untertitel?: Maybe<Id>; beschreibung?: Maybe<string>; blockName?: Maybe<string>; })[]>;
    fruehereSlugs?: Maybe<(string)[]>;
  };
  media: Base & {
    titel?: Maybe<string>;
    alt?: Translated<string>;
    kommune?: Maybe<Id>;
    lizenz?: Maybe<string>;
    dateiname?: Maybe<string>;
    hash?: Maybe<string>;
    farbe?: Maybe<string>;
    url?: Maybe<string>;
    thumbnailURL?: Maybe<string>;
    filename?: Maybe<string>;
    mimeType?: Maybe<string>;
    filesize?: Maybe<number>;
    width?: Maybe<number>;
    height?: Maybe<number>;
    focalX?: Maybe<number>;
    focalY?: Maybe<number>;
    sizes?: Maybe<{
      avif480?: Maybe<SizesEntry>;
      webp480?: Maybe<SizesEntry>;
      avif960?: Maybe<SizesEntry>;
      webp960?: Maybe<SizesEntry>;
      avif1600?: Maybe<SizesEntry>;
      webp1600?: Maybe<SizesEntry>;
    }>;
  };
  weiterleitungen: Base & { kommune?: Maybe<Id>; von?: Maybe<string>; nach?: Maybe<string>; };
}
