import type { DemoLeistung } from '../types.ts';

const urheber = 'Kreis Heinsberg (Beispielinhalt)';
const durch = 'Redaktion des Kreises Heinsberg (Beispiel)';

export const buergerservice: DemoLeistung[] = [
  {
    leikaId: '99049001001001',
    slug: 'fuehrungszeugnis',
    bezeichnung: { de: 'Führungszeugnis' },
    bezeichnungAmtlich: 'Führungszeugnis Erteilung einfach',
    synonyme: {
      de: [
        'polizeiliches Führungszeugnis',
        'Vorstrafen',
        'Bewerbung Nachweis',
        'erweitertes Führungszeugnis',
        'Bundeszentralregister',
        'behördliches Führungszeugnis',
        'Straffreiheit nachweisen',
      ],
    },
    teaser: {
      de: 'Das Führungszeugnis zeigt, ob im Bundeszentralregister Strafen über Sie eingetragen sind. Arbeitgeber, Vereine und Behörden können es verlangen.',
    },
    kurztext: {
      de: 'Jede Person ab 14 Jahren kann ein Führungszeugnis über sich selbst beantragen: im Bürgerbüro oder online beim Bundesamt für Justiz. Ausgestellt wird es vom Bundesamt für Justiz.',
    },
    volltext: {
      de: `Ein Führungszeugnis brauchen Sie zum Beispiel für eine neue Arbeitsstelle, für ein Ehrenamt mit Kindern oder für eine Erlaubnis im Gewerbe. Es gibt mehrere Arten:

- **Einfaches Führungszeugnis** für private Zwecke: Es wird Ihnen nach Hause geschickt.
- **Führungszeugnis zur Vorlage bei einer Behörde**: Es geht direkt an die Behörde und enthält auch bestimmte Entscheidungen von Verwaltungsbehörden.
- **Erweitertes Führungszeugnis** für Tätigkeiten mit Kindern und Jugendlichen: Die Stelle, die es verlangt, bestätigt Ihnen das schriftlich.
- **Europäisches Führungszeugnis** für Menschen mit der Staatsangehörigkeit eines anderen EU-Staats: Es enthält auch Eintragungen aus dem Herkunftsstaat, soweit dieser sie übermittelt.

Nicht jede Strafe steht im Führungszeugnis. Kleine Geldstrafen bei sonst leerem Register bleiben in der Regel draußen, und nach bestimmten Fristen fallen Eintragungen weg.`,
    },
    voraussetzungen: {
      de: `- Sie sind mindestens 14 Jahre alt. Für jüngere Personen wird kein Führungszeugnis erteilt.
- Sie beantragen es selbst. Eine Vollmacht ist nicht möglich; bei Minderjährigen darf auch die gesetzliche Vertretung den Antrag stellen.
- Sie sind in Deutschland gemeldet. Wer im Ausland wohnt, wendet sich direkt an das Bundesamt für Justiz.`,
    },
    unterlagen: [
      { bezeichnung: { de: 'Personalausweis oder Reisepass' } },
      {
        bezeichnung: { de: 'Anschrift und Verwendungszweck oder Aktenzeichen der Behörde' },
        hinweis: { de: 'Nur bei Führungszeugnissen für eine Behörde' },
      },
      {
        bezeichnung: { de: 'Schriftliche Aufforderung' },
        hinweis: { de: 'Nur beim erweiterten Führungszeugnis, von der Stelle, die es verlangt' },
      },
      {
        bezeichnung: { de: 'Nachweis über das Ehrenamt oder die Bedürftigkeit' },
        hinweis: { de: 'Nur wenn Sie von der Gebühr befreit werden möchten' },
      },
    ],
    kosten: [
      {
        bezeichnung: { de: 'Führungszeugnis' },
        art: 'fest',
        betrag: 13,
        hinweis: { de: 'Auch das erweiterte. Sie zahlen beim Antrag.' },
        quelle: 'Justizverwaltungskostengesetz (JVKostG), Anlage, Nummer 1130',
      },
      {
        bezeichnung: { de: 'Für ein Ehrenamt bei einer gemeinnützigen Einrichtung' },
        art: 'kostenfrei',
        hinweis: { de: 'Mit Bescheinigung der Einrichtung' },
      },
    ],
    verfahrensablauf: {
      de: [
        'Klären Sie, welche Art von Führungszeugnis verlangt wird.',
        'Beantragen Sie es mit Termin im Bürgerbüro oder mit Online-Ausweis auf der Website des Bundesamts für Justiz.',
        'Sie zahlen die Gebühr. Der Antrag geht elektronisch an das Bundesamt für Justiz in Bonn.',
        'Das Bundesamt schickt das Führungszeugnis per Post an Sie oder direkt an die Behörde.',
      ],
    },
    fristen: [
      {
        bezeichnung: { de: 'Keine gesetzliche Gültigkeit' },
        hinweis: { de: 'Die meisten Stellen verlangen ein Führungszeugnis, das nicht älter als drei Monate ist.' },
      },
    ],
    bearbeitungsdauer: { von: 1, bis: 2, einheit: 'WOCHE', hinweis: { de: 'Ab Antrag, einschließlich Postweg. Das europäische Führungszeugnis dauert länger.' } },
    rechtsgrundlagen: [
      {
        bezeichnung: '§ 30 Bundeszentralregistergesetz (BZRG): Antrag',
        url: 'https://www.gesetze-im-internet.de/bzrg/__30.html',
      },
      {
        bezeichnung: '§ 30a Bundeszentralregistergesetz (BZRG): Erweitertes Führungszeugnis',
        url: 'https://www.gesetze-im-internet.de/bzrg/__30a.html',
      },
      {
        bezeichnung: '§ 32 Bundeszentralregistergesetz (BZRG): Inhalt des Führungszeugnisses',
        url: 'https://www.gesetze-im-internet.de/bzrg/__32.html',
      },
    ],
    hinweise: {
      de: 'Soll eine Behörde das Führungszeugnis bekommen, dürfen Sie es auf Wunsch vorher bei einem Amtsgericht einsehen, wenn Eintragungen darin stehen.',
    },
    rechtsbehelf: {
      de: 'Ist der Inhalt falsch, beantragen Sie beim Bundesamt für Justiz die Berichtigung. Gegen dessen Entscheidung sieht das Gesetz je nach Fall eine Beschwerde oder den Weg zum Gericht vor; der Bescheid nennt ihn.',
    },
    formulare: [
      {
        bezeichnung: { de: 'Bescheinigung für das erweiterte Führungszeugnis im Ehrenamt' },
        url: 'https://formulare.kreis-heinsberg.example/fuehrungszeugnis-ehrenamt',
      },
    ],
    weiterfuehrendes: [
      { bezeichnung: { de: 'Bundesamt für Justiz' }, url: 'https://www.bundesjustizamt.de/' },
      { bezeichnung: { de: 'Führungszeugnis online beantragen' }, url: 'https://www.fuehrungszeugnis.bund.de/' },
    ],
    typisierung: '2/3',
    ebene: 'kommune',
    anknuepfung: 'wohnort',
    gruppe: 'meldewesen',
    lebenslagen: ['ausweise-und-dokumente', 'gewerbe-und-arbeit', 'engagement-und-wahlen'],
    urheber,
    fachlicheFreigabe: { am: '2026-10-07', durch },
  },
  {
    leikaId: '99089017000000',
    slug: 'fundsachen',
    bezeichnung: { de: 'Fundsachen' },
    bezeichnungAmtlich: 'Fundsachen',
    synonyme: {
      de: ['Fundbüro', 'verloren', 'gefunden', 'Schlüssel verloren', 'Fahrrad gefunden', 'Handy verloren', 'Geldbeutel verloren', 'Finderlohn'],
    },
    teaser: {
      de: 'Etwas verloren oder gefunden? Das Fundbüro nimmt Fundsachen an, bewahrt sie auf und gibt sie den Eigentümerinnen und Eigentümern zurück.',
    },
    volltext: {
      de: `Wer eine fremde Sache findet und an sich nimmt, meldet das dem Fundbüro des Fundorts. Bei Sachen bis zu einem Wert von 10 Euro ist das nicht nötig. Das Fundbüro bewahrt die Sache sechs Monate auf.

Meldet sich niemand, kann die Finderin oder der Finder das Eigentum erwerben. Sonst steht ein Finderlohn zu: bis zu einem Wert von 500 Euro fünf Prozent, darüber hinaus drei Prozent. Für gefundene Tiere gibt es drei Prozent.`,
    },
    unterlagen: [
      { bezeichnung: { de: 'Personalausweis' } },
      {
        bezeichnung: { de: 'Nachweis, dass Ihnen die Sache gehört' },
        hinweis: { de: 'Zum Beispiel Kaufbeleg, Rahmennummer, Foto oder genaue Beschreibung' },
      },
    ],
    kosten: [
      {
        bezeichnung: { de: 'Aufbewahrung und Herausgabe' },
        art: 'nach-aufwand',
        hinweis: { de: 'Die Gebühr setzt jede Kommune selbst fest. Die Abgabe eines Fundes ist kostenfrei.' },
      },
    ],
    verfahrensablauf: {
      de: [
        'Geben Sie einen Fund ab oder melden Sie einen Verlust, am besten mit genauer Beschreibung.',
        'Das Fundbüro gleicht Funde und Verlustmeldungen ab.',
        'Wird Ihre Sache gefunden, erhalten Sie Nachricht und holen sie mit Ausweis ab.',
      ],
    },
    fristen: [{ bezeichnung: { de: 'Aufbewahrung' }, dauer: { von: 6, einheit: 'MONAT' }, hinweis: { de: 'Ab der Anzeige des Fundes' } }],
    rechtsgrundlagen: [
      {
        bezeichnung: '§ 965 Bürgerliches Gesetzbuch (BGB): Anzeigepflicht des Finders',
        url: 'https://www.gesetze-im-internet.de/bgb/__965.html',
      },
      {
        bezeichnung: '§ 971 Bürgerliches Gesetzbuch (BGB): Finderlohn',
        url: 'https://www.gesetze-im-internet.de/bgb/__971.html',
      },
      {
        bezeichnung: '§ 973 Bürgerliches Gesetzbuch (BGB): Eigentumserwerb des Finders',
        url: 'https://www.gesetze-im-internet.de/bgb/__973.html',
      },
    ],
    hinweise: {
      de: 'Einen verlorenen Ausweis melden Sie bitte gesondert: [Verlust des Personalausweises melden](leistungen:verlust-des-personalausweises-melden). Gefundene Tiere nimmt das Tierheim auf; melden Sie auch sie dem Fundbüro oder dem Ordnungsamt.',
    },
    typisierung: '2/3',
    ebene: 'kommune',
    anknuepfung: 'ereignisort',
    gruppe: 'ordnung',
    lebenslagen: ['wohnen-und-umziehen', 'ausweise-und-dokumente'],
    urheber,
    fachlicheFreigabe: { am: '2026-10-07', durch },
  },
  {
    leikaId: '99014003035000',
    slug: 'beglaubigung-von-abschriften',
    bezeichnung: { de: 'Beglaubigung von Abschriften' },
    bezeichnungAmtlich: 'Abschriften Beglaubigung',
    synonyme: {
      de: ['Kopie beglaubigen', 'Zeugnis beglaubigen', 'amtliche Beglaubigung', 'beglaubigte Kopie', 'Unterschrift beglaubigen'],
    },
    teaser: {
      de: 'Mit einer amtlichen Beglaubigung bestätigt die Behörde, dass eine Kopie mit dem Original übereinstimmt. Viele Hochschulen und Behörden verlangen das.',
    },
    volltext: {
      de: `Die Kommune beglaubigt Abschriften von Schriftstücken, die eine deutsche Behörde ausgestellt hat oder die Sie einer Behörde vorlegen wollen. Typisch sind Zeugnisse und Bescheide.

Nicht beglaubigen darf sie Urkunden aus den Personenstandsregistern, zum Beispiel [Geburtsurkunden](leistungen:geburtsurkunde): Davon stellt das Standesamt neue Urkunden aus. Für private Verträge, Testamente und Grundbuchsachen sind Notarinnen und Notare zuständig.`,
    },
    unterlagen: [
      { bezeichnung: { de: 'Original des Schriftstücks' } },
      {
        bezeichnung: { de: 'Kopie' },
        hinweis: { de: 'Manche Bürgerbüros kopieren selbst. Fremdsprachige Texte brauchen meist eine Übersetzung.' },
      },
      { bezeichnung: { de: 'Personalausweis' }, hinweis: { de: 'Bei der Beglaubigung einer Unterschrift' } },
    ],
    kosten: [
      {
        bezeichnung: { de: 'Beglaubigung einer Abschrift' },
        art: 'nach-aufwand',
        bezug: { de: 'je Seite oder je Schriftstück' },
        hinweis: { de: 'Die Gebühr steht in der Gebührensatzung der Kommune. Für Renten- und Sozialsachen ist die Beglaubigung kostenfrei.' },
      },
    ],
    verfahrensablauf: {
      de: [
        'Kommen Sie mit dem Original ins Bürgerbüro, am besten mit Termin.',
        'Die Behörde vergleicht Kopie und Original.',
        'Sie erhalten die Kopie mit Vermerk, Siegel und Unterschrift.',
      ],
    },
    bearbeitungsdauer: { von: 5, bis: 15, einheit: 'MINUTE', hinweis: { de: 'Bei wenigen Seiten sofort' } },
    rechtsgrundlagen: [
      { bezeichnung: '§§ 33, 34 Verwaltungsverfahrensgesetz für das Land Nordrhein-Westfalen (VwVfG NRW)' },
      {
        bezeichnung: '§ 65 Beurkundungsgesetz (BeurkG): Unberührt bleibende Vorschriften',
        url: 'https://www.gesetze-im-internet.de/beurkg/',
      },
    ],
    hinweise: { de: 'Fragen Sie die Stelle, die die Kopie bekommt, ob eine einfache Kopie reicht.' },
    typisierung: '2/3',
    ebene: 'kommune',
    anknuepfung: 'keine',
    gruppe: 'meldewesen',
    lebenslagen: ['ausweise-und-dokumente', 'bildung-und-freizeit'],
    urheber,
    fachlicheFreigabe: { am: '2026-10-07', durch },
  },
  {
    leikaId: '99128001120001',
    slug: 'briefwahlunterlagen',
    bezeichnung: { de: 'Briefwahlunterlagen' },
    bezeichnungAmtlich: 'Briefwahl Zusendung der Briefwahlunterlagen',
    synonyme: {
      de: ['Briefwahl', 'Wahlschein', 'wählen per Post', 'Wahlbenachrichtigung', 'vorzeitig wählen', 'Wahl', 'Wahlbrief'],
    },
    teaser: {
      de: 'Sie möchten per Brief wählen? Beantragen Sie einen Wahlschein mit Briefwahlunterlagen, sobald Sie Ihre Wahlbenachrichtigung haben.',
    },
    volltext: {
      de: `Wer wahlberechtigt ist und im Wählerverzeichnis steht, kann ohne Angabe von Gründen per Brief wählen. Sie bekommen Wahlschein, Stimmzettel, einen Umschlag für den Stimmzettel und den roten Wahlbrief. Der Wahlbrief muss am Wahltag bis 18 Uhr bei der aufgedruckten Stelle sein; innerhalb Deutschlands ist die Deutsche Post dafür kostenfrei.

Sie können auch gleich im Wahlamt Ihrer Kommune wählen. Holt jemand anderes die Unterlagen für Sie ab, braucht diese Person Ihre schriftliche Vollmacht.`,
    },
    unterlagen: [
      { bezeichnung: { de: 'Wahlbenachrichtigung' }, hinweis: { de: 'Auf der Rückseite steht der Antrag' } },
      { bezeichnung: { de: 'Personalausweis oder Reisepass' }, hinweis: { de: 'Wenn Sie persönlich kommen' } },
      { bezeichnung: { de: 'Schriftliche Vollmacht' }, hinweis: { de: 'Nur wenn jemand anderes abholt' } },
    ],
    kosten: [{ bezeichnung: { de: 'Briefwahl' }, art: 'kostenfrei', hinweis: { de: 'Aus dem Ausland frankieren Sie den Wahlbrief selbst.' } }],
    verfahrensablauf: {
      de: [
        'Beantragen Sie den Wahlschein schriftlich, online oder persönlich; am Telefon geht es nicht.',
        'Die Kommune schickt Ihnen die Unterlagen zu.',
        'Füllen Sie den Stimmzettel aus, unterschreiben Sie die Versicherung auf dem Wahlschein und packen Sie den Wahlbrief nach der Anleitung.',
        'Senden Sie den Wahlbrief spätestens drei Werktage vor der Wahl ab oder werfen Sie ihn bei der aufgedruckten Stelle ein.',
      ],
    },
    fristen: [
      {
        bezeichnung: { de: 'Antrag auf den Wahlschein' },
        hinweis: { de: 'Bis Freitag vor der Wahl, 15 Uhr. Bei nachgewiesener plötzlicher Erkrankung bis zum Wahltag, 15 Uhr.' },
      },
    ],
    rechtsgrundlagen: [
      { bezeichnung: '§ 27 Bundeswahlordnung (BWO)', url: 'https://www.gesetze-im-internet.de/bwo_1985/__27.html' },
      { bezeichnung: 'Landeswahlordnung und Kommunalwahlordnung Nordrhein-Westfalen' },
    ],
    hinweise: { de: 'Den Antrag können Sie erst stellen, wenn die Wahl ausgeschrieben und das Wählerverzeichnis aufgestellt ist, etwa sechs Wochen vorher.' },
    typisierung: '2/3',
    ebene: 'kommune',
    anknuepfung: 'wohnort',
    gruppe: 'meldewesen',
    lebenslagen: ['engagement-und-wahlen'],
    urheber,
    fachlicheFreigabe: { am: '2026-10-07', durch },
  },
];
