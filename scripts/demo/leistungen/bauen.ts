import type { DemoLeistung } from '../types.ts';

const urheber = 'Kreis Heinsberg (Beispielinhalt)';
const durch = 'Redaktion des Kreises Heinsberg (Beispiel)';

export const bauen: DemoLeistung[] = [
  {
    leikaId: '99012008001000',
    slug: 'baugenehmigung',
    bezeichnung: { de: 'Baugenehmigung' },
    bezeichnungAmtlich: 'Baugenehmigung Erteilung',
    synonyme: {
      de: [
        'Bauantrag',
        'Haus bauen',
        'Anbau',
        'Carport',
        'Garage',
        'Umbau',
        'Nutzungsänderung',
        'Dachgaube',
        'Wintergarten',
        'Bauamt',
      ],
    },
    teaser: {
      de: 'Wer ein Gebäude errichten, ändern oder anders nutzen will, braucht dafür meist eine Baugenehmigung. Beginnen Sie erst, wenn sie vorliegt.',
    },
    kurztext: {
      de: 'Die Baugenehmigung bestätigt, dass Ihr Vorhaben dem öffentlichen Baurecht entspricht. Den Bauantrag reichen Sie mit den Plänen einer bauvorlageberechtigten Person ein. Kleine Vorhaben kommen ohne Genehmigung aus.',
    },
    volltext: {
      de: `Eine Baugenehmigung brauchen Sie, wenn Sie ein Gebäude bauen, umbauen oder seine Nutzung ändern, zum Beispiel aus einem Laden eine Wohnung machen. Die Bauaufsicht prüft, ob das Vorhaben mit dem Bebauungsplan oder der Umgebung vereinbar ist, ob Abstände eingehalten werden und ob das Grundstück erschlossen ist.

### Welches Verfahren gilt?

- **Verfahrensfrei** sind kleine Vorhaben, zum Beispiel viele Garagen und überdachte Stellplätze bis 30 m², Gartenhäuser bis 75 m³ umbauten Raums und Solaranlagen auf dem Dach.
- **Genehmigungsfrei gestellt** sind bestimmte Wohngebäude, wenn sie einem qualifizierten Bebauungsplan voll entsprechen. Sie reichen die Unterlagen ein und dürfen nach einem Monat beginnen, wenn niemand widerspricht.
- Im **einfachen Genehmigungsverfahren** werden die meisten Wohnhäuser geprüft.
- Im **umfassenden Verfahren** werden große Sonderbauten geprüft, etwa Schulen oder Hochhäuser.

Auch ohne Genehmigung müssen Sie alle Bauvorschriften einhalten. Fragen zur Bebaubarkeit klären Sie vorab mit einem [Bauvorbescheid](leistungen:bauvorbescheid).`,
    },
    voraussetzungen: {
      de: `- Das Vorhaben entspricht dem öffentlichen Baurecht.
- Das Grundstück ist erschlossen: Zufahrt, Wasser und Abwasser sind gesichert.
- Der Entwurf stammt von einer bauvorlageberechtigten Person, in der Regel aus Architektur oder Bauingenieurwesen.
- Die notwendigen Stellplätze sind nachgewiesen.`,
    },
    unterlagen: [
      { bezeichnung: { de: 'Bauantrag auf dem amtlichen Vordruck' } },
      { bezeichnung: { de: 'Amtlicher Lageplan' }, hinweis: { de: 'Von einer Vermessungsstelle' } },
      {
        bezeichnung: { de: 'Bauzeichnungen' },
        hinweis: { de: 'Grundrisse, Ansichten und Schnitte im Maßstab 1 : 100' },
      },
      { bezeichnung: { de: 'Baubeschreibung' }, hinweis: { de: 'Bei Gewerbe mit Betriebsbeschreibung' } },
      { bezeichnung: { de: 'Berechnung von Wohnfläche, umbautem Raum und Rohbaukosten' } },
      { bezeichnung: { de: 'Nachweis der Bauvorlageberechtigung' } },
      {
        bezeichnung: { de: 'Nachweise für Standsicherheit, Brandschutz, Schall- und Wärmeschutz' },
        hinweis: { de: 'Je nach Vorhaben, spätestens vor Baubeginn' },
      },
    ],
    kosten: [
      {
        bezeichnung: { de: 'Baugenehmigung' },
        art: 'nach-aufwand',
        hinweis: {
          de: 'Die Gebühr richtet sich vor allem nach der Rohbausumme und dem Verfahren. Für Planung und Vermessung zahlen Sie gesondert.',
        },
        quelle: 'Allgemeine Verwaltungsgebührenordnung NRW, Gebührentarif Bauwesen',
      },
    ],
    verfahrensablauf: {
      de: [
        'Lassen Sie den Entwurf von einer bauvorlageberechtigten Person erstellen.',
        'Reichen Sie den Bauantrag mit allen Bauvorlagen ein, möglichst digital.',
        'Die Bauaufsicht prüft, ob der Antrag vollständig ist, und fordert fehlende Unterlagen nach.',
        'Sie beteiligt andere Stellen, zum Beispiel die Gemeinde, die Feuerwehr oder den Naturschutz, und wenn nötig die Nachbarschaft.',
        'Sie erhalten die Baugenehmigung oder eine begründete Ablehnung.',
        'Zeigen Sie den Baubeginn mindestens eine Woche vorher an; nach dem Rohbau und zum Schluss folgen weitere Anzeigen.',
      ],
    },
    fristen: [
      {
        bezeichnung: { de: 'Geltungsdauer der Baugenehmigung' },
        dauer: { von: 3, einheit: 'JAHR' },
        hinweis: {
          de: 'Sie erlischt, wenn Sie in dieser Zeit nicht beginnen oder den Bau länger als ein Jahr unterbrechen. Eine Verlängerung um jeweils bis zu ein Jahr ist auf Antrag möglich.',
        },
      },
      {
        bezeichnung: { de: 'Anzeige des Baubeginns' },
        dauer: { von: 1, einheit: 'WOCHE', hinweis: { de: 'vor dem Beginn' } },
      },
    ],
    bearbeitungsdauer: {
      von: 6,
      bis: 12,
      einheit: 'WOCHE',
      hinweis: {
        de: 'Ab dem Tag, an dem alle Unterlagen vollständig vorliegen. Beteiligungen und Abweichungen können die Bearbeitung verlängern.',
      },
    },
    rechtsgrundlagen: [
      { bezeichnung: '§§ 60 bis 75 Landesbauordnung 2018 (BauO NRW 2018)' },
      { bezeichnung: '§§ 29 bis 36 Baugesetzbuch (BauGB)', url: 'https://www.gesetze-im-internet.de/bbaug/' },
      { bezeichnung: 'Verordnung über bautechnische Prüfungen (BauPrüfVO NRW)' },
    ],
    hinweise: {
      de: `Wer ohne Genehmigung baut, riskiert einen Baustopp, ein Bußgeld und im äußersten Fall den Abriss.

Prüfen Sie vorab auch, ob eine [Baulast](leistungen:auskunft-aus-dem-baulastenverzeichnis) eingetragen ist, ob Sie für geschützte Bäume eine [Baumfällgenehmigung](leistungen:baumfaellgenehmigung) brauchen und ob das Gebäude [unter Denkmalschutz](leistungen:denkmalrechtliche-genehmigung) steht.`,
    },
    rechtsbehelf: {
      de: 'Gegen einen ablehnenden Bescheid oder gegen Auflagen können Sie innerhalb eines Monats nach Bekanntgabe Klage beim Verwaltungsgericht erheben. Der Bescheid nennt das Gericht.',
    },
    formulare: [
      {
        bezeichnung: { de: 'Bauantrag im einfachen Genehmigungsverfahren' },
        url: 'https://formulare.kreis-heinsberg.example/bauantrag',
      },
      { bezeichnung: { de: 'Baubeschreibung' }, url: 'https://formulare.kreis-heinsberg.example/baubeschreibung' },
      { bezeichnung: { de: 'Baubeginnanzeige' }, url: 'https://formulare.kreis-heinsberg.example/baubeginnanzeige' },
    ],
    weiterfuehrendes: [
      { bezeichnung: { de: 'Bauportal des Landes Nordrhein-Westfalen' }, url: 'https://www.bauportal.nrw/' },
      { bezeichnung: { de: 'Architektenkammer Nordrhein-Westfalen' }, url: 'https://www.aknw.de/' },
    ],
    typisierung: '4',
    ebene: 'kommune-oder-kreis',
    anknuepfung: 'grundstueck',
    gruppe: 'bauaufsicht',
    lebenslagen: ['bauen-und-grundstueck'],
    urheber,
    fachlicheFreigabe: { am: '2026-10-13', durch },
  },
  {
    leikaId: '99012010000000',
    slug: 'bauvorbescheid',
    bezeichnung: { de: 'Bauvorbescheid' },
    bezeichnungAmtlich: 'Bauvorbescheid',
    synonyme: { de: ['Bauvoranfrage', 'darf ich bauen', 'Bebaubarkeit', 'Baurecht prüfen', 'Grundstück bebauen'] },
    teaser: {
      de: 'Mit einem Bauvorbescheid klären Sie einzelne Fragen zu Ihrem Bauvorhaben verbindlich, bevor Sie den Bauantrag stellen.',
    },
    volltext: {
      de: `Bevor Sie ein Grundstück kaufen oder einen teuren Entwurf beauftragen, können Sie einzelne Fragen verbindlich klären lassen: Darf hier überhaupt gebaut werden? Wie hoch, wie nah an der Grenze, mit welcher Nutzung?

Der Vorbescheid bindet die Bauaufsicht im späteren Verfahren. Bauen dürfen Sie damit noch nicht; dafür brauchen Sie die [Baugenehmigung](leistungen:baugenehmigung).`,
    },
    unterlagen: [
      { bezeichnung: { de: 'Antrag mit genau formulierten Fragen' } },
      { bezeichnung: { de: 'Auszug aus der Liegenschaftskarte oder Lageplan' } },
      {
        bezeichnung: { de: 'Zeichnungen und Beschreibung' },
        hinweis: { de: 'So weit, wie sie zum Beantworten der Fragen nötig sind' },
      },
    ],
    kosten: [
      {
        bezeichnung: { de: 'Bauvorbescheid' },
        art: 'nach-aufwand',
        hinweis: {
          de: 'Richtet sich nach dem Umfang der Fragen und dem Wert des Vorhabens. Ein Teil kann auf die spätere Baugenehmigung angerechnet werden.',
        },
        quelle: 'Allgemeine Verwaltungsgebührenordnung NRW, Gebührentarif Bauwesen',
      },
    ],
    verfahrensablauf: {
      de: [
        'Formulieren Sie Ihre Fragen, am besten mit fachlicher Hilfe.',
        'Reichen Sie den Antrag mit den Unterlagen ein.',
        'Die Bauaufsicht prüft die Fragen und beteiligt andere Stellen.',
        'Sie erhalten den Vorbescheid.',
      ],
    },
    fristen: [{ bezeichnung: { de: 'Geltungsdauer des Vorbescheids' }, dauer: { von: 3, einheit: 'JAHR' } }],
    rechtsgrundlagen: [{ bezeichnung: '§ 77 Landesbauordnung 2018 (BauO NRW 2018)' }],
    typisierung: '4',
    ebene: 'kommune-oder-kreis',
    anknuepfung: 'grundstueck',
    gruppe: 'bauaufsicht',
    lebenslagen: ['bauen-und-grundstueck'],
    urheber,
    fachlicheFreigabe: { am: '2026-10-13', durch },
  },
  {
    leikaId: '99012004023000',
    slug: 'auskunft-aus-dem-baulastenverzeichnis',
    bezeichnung: { de: 'Auskunft aus dem Baulastenverzeichnis' },
    bezeichnungAmtlich: 'Baulastenverzeichnis Auskunft',
    synonyme: { de: ['Baulast', 'Grundstück kaufen', 'Baulastenauskunft', 'Wegerecht', 'Baulastblatt'] },
    teaser: {
      de: 'Wer ein Grundstück kaufen, beleihen oder bebauen will, kann nachsehen lassen, ob darauf Baulasten ruhen.',
    },
    volltext: {
      de: `Eine Baulast ist eine Verpflichtung gegenüber der Bauaufsicht, etwas auf dem eigenen Grundstück zu tun, zu dulden oder zu unterlassen. Beispiele sind eine Zufahrt für das Nachbargrundstück oder eine freizuhaltende Abstandsfläche.

Baulasten stehen in Nordrhein-Westfalen **nicht** im Grundbuch. Sie gelten auch für alle, die das Grundstück später erwerben. Eine Auskunft vor dem Kauf lohnt sich deshalb.`,
    },
    voraussetzungen: {
      de: 'Sie haben ein berechtigtes Interesse, zum Beispiel als Eigentümerin oder Eigentümer, mit deren Vollmacht oder vor einem Kauf.',
    },
    unterlagen: [
      { bezeichnung: { de: 'Gemarkung, Flur und Flurstück oder Anschrift des Grundstücks' } },
      {
        bezeichnung: { de: 'Nachweis des berechtigten Interesses' },
        hinweis: { de: 'Zum Beispiel Vollmacht oder Entwurf des Kaufvertrags' },
      },
      { bezeichnung: { de: 'Auszug aus der Liegenschaftskarte' }, hinweis: { de: 'Wenn vorhanden' } },
    ],
    kosten: [
      {
        bezeichnung: { de: 'Schriftliche Auskunft' },
        art: 'nach-aufwand',
        hinweis: { de: 'Je Flurstück; die Stelle nennt Ihnen den Betrag vorab.' },
        quelle: 'Allgemeine Verwaltungsgebührenordnung NRW, Gebührentarif Bauwesen',
      },
    ],
    verfahrensablauf: {
      de: [
        'Stellen Sie den Antrag schriftlich oder online.',
        'Die Bauaufsicht prüft Ihr Interesse und sieht im Verzeichnis nach.',
        'Sie erhalten eine Bescheinigung oder eine Kopie des Baulastenblatts.',
      ],
    },
    rechtsgrundlagen: [{ bezeichnung: '§ 85 Landesbauordnung 2018 (BauO NRW 2018)' }],
    typisierung: '4',
    ebene: 'kommune-oder-kreis',
    anknuepfung: 'grundstueck',
    gruppe: 'bauaufsicht',
    lebenslagen: ['bauen-und-grundstueck'],
    urheber,
    fachlicheFreigabe: { am: '2026-10-13', durch },
  },
  {
    leikaId: '99012001001000',
    slug: 'abbruchgenehmigung',
    bezeichnung: { de: 'Abbruchgenehmigung' },
    bezeichnungAmtlich: 'Abbruchgenehmigung Erteilung',
    synonyme: { de: ['Haus abreißen', 'Abriss', 'Abbruchanzeige', 'Beseitigung', 'Rückbau'] },
    teaser: {
      de: 'Wer ein Gebäude abreißen will, muss das oft vorher anzeigen. Eine Genehmigung ist in Nordrhein-Westfalen nur noch in besonderen Fällen nötig.',
    },
    volltext: {
      de: `In Nordrhein-Westfalen ist das Abreißen heute entweder verfahrensfrei oder anzeigepflichtig. Verfahrensfrei sind vor allem freistehende kleinere Gebäude und alles, was Sie auch ohne Genehmigung errichten dürften. Alles Übrige zeigen Sie der Bauaufsicht an und beginnen erst, wenn die Frist abgelaufen ist.

Bei angebauten Gebäuden muss eine fachkundige Person bestätigen, dass das Nachbargebäude standsicher bleibt. Steht das Gebäude unter Schutz, brauchen Sie zusätzlich eine [denkmalrechtliche Genehmigung](leistungen:denkmalrechtliche-genehmigung).`,
    },
    unterlagen: [
      { bezeichnung: { de: 'Anzeige der Beseitigung auf dem amtlichen Vordruck' } },
      { bezeichnung: { de: 'Lageplan oder Auszug aus der Liegenschaftskarte' } },
      {
        bezeichnung: { de: 'Nachweis der Standsicherheit der Nachbargebäude' },
        hinweis: { de: 'Bei nicht freistehenden Gebäuden' },
      },
      { bezeichnung: { de: 'Erhebungsbogen für die Bauabgangsstatistik' } },
    ],
    kosten: [
      {
        bezeichnung: { de: 'Bearbeitung der Anzeige' },
        art: 'nach-aufwand',
        quelle: 'Allgemeine Verwaltungsgebührenordnung NRW, Gebührentarif Bauwesen',
      },
    ],
    verfahrensablauf: {
      de: [
        'Klären Sie, ob Ihr Vorhaben verfahrensfrei ist.',
        'Zeigen Sie die Beseitigung mit allen Unterlagen an.',
        'Die Bauaufsicht bestätigt, dass die Anzeige vollständig ist.',
        'Beginnen Sie frühestens einen Monat nach dieser Bestätigung.',
      ],
    },
    fristen: [{ bezeichnung: { de: 'Wartezeit nach der vollständigen Anzeige' }, dauer: { von: 1, einheit: 'MONAT' } }],
    rechtsgrundlagen: [{ bezeichnung: '§ 62 Absatz 3 Landesbauordnung 2018 (BauO NRW 2018)' }],
    hinweise: {
      de: 'Prüfen Sie vor dem Abriss, ob das Gebäude Asbest enthält oder geschützte Tiere darin leben, zum Beispiel Fledermäuse oder Schwalben.',
    },
    typisierung: '4',
    ebene: 'kommune-oder-kreis',
    anknuepfung: 'grundstueck',
    gruppe: 'bauaufsicht',
    lebenslagen: ['bauen-und-grundstueck'],
    urheber,
    fachlicheFreigabe: { am: '2026-10-14', durch },
  },
  {
    leikaId: '99012002012000',
    slug: 'abgeschlossenheitsbescheinigung',
    bezeichnung: { de: 'Abgeschlossenheitsbescheinigung' },
    bezeichnungAmtlich: 'Abgeschlossenheitsbescheinigung Ausstellung',
    synonyme: {
      de: ['Wohnung teilen', 'Eigentumswohnung', 'Teilungserklärung', 'Wohnungseigentum', 'Aufteilungsplan'],
    },
    teaser: {
      de: 'Wer ein Haus in Eigentumswohnungen aufteilen will, braucht diese Bescheinigung für das Grundbuchamt.',
    },
    volltext: {
      de: `Die Bescheinigung bestätigt, dass jede Wohnung oder Gewerbeeinheit baulich von den anderen getrennt ist und einen eigenen Zugang hat. Wohnungen brauchen außerdem Küche oder Kochgelegenheit, Bad und Toilette in der Einheit.

Stellplätze und Gartenflächen können zum Sondereigentum gehören, wenn sie im Aufteilungsplan mit Maßen eingezeichnet sind.`,
    },
    unterlagen: [
      { bezeichnung: { de: 'Antrag mit Angaben zum Grundstück' } },
      {
        bezeichnung: { de: 'Aufteilungsplan, mindestens in zwei Ausfertigungen' },
        hinweis: { de: 'Grundrisse aller Geschosse, Ansichten und Schnitte; jede Einheit mit eigener Nummer' },
      },
      { bezeichnung: { de: 'Lageplan oder Auszug aus der Liegenschaftskarte' } },
    ],
    kosten: [
      {
        bezeichnung: { de: 'Abgeschlossenheitsbescheinigung' },
        art: 'nach-aufwand',
        hinweis: { de: 'Richtet sich nach der Zahl der Einheiten.' },
        quelle: 'Allgemeine Verwaltungsgebührenordnung NRW, Gebührentarif Bauwesen',
      },
    ],
    verfahrensablauf: {
      de: [
        'Lassen Sie einen Aufteilungsplan zeichnen.',
        'Stellen Sie den Antrag.',
        'Die Bauaufsicht prüft die Pläne und stellt die Bescheinigung aus.',
        'Legen Sie Bescheinigung und Plan bei der notariellen Teilung und beim Grundbuchamt vor.',
      ],
    },
    rechtsgrundlagen: [
      {
        bezeichnung: '§§ 3, 7 und 32 Wohnungseigentumsgesetz (WEG)',
        url: 'https://www.gesetze-im-internet.de/woeigg/',
      },
    ],
    typisierung: '2/3',
    ebene: 'kommune-oder-kreis',
    anknuepfung: 'grundstueck',
    gruppe: 'bauaufsicht',
    lebenslagen: ['bauen-und-grundstueck'],
    urheber,
    fachlicheFreigabe: { am: '2026-10-14', durch },
  },
  {
    leikaId: '99093003001000',
    slug: 'baumfaellgenehmigung',
    bezeichnung: { de: 'Baumfällgenehmigung' },
    bezeichnungAmtlich: 'Baumfällgenehmigung Erteilung',
    synonyme: { de: ['Baum fällen', 'Baumschutz', 'Äste schneiden', 'Baumschutzsatzung', 'Hecke schneiden'] },
    teaser: {
      de: 'Wer auf seinem Grundstück einen geschützten Baum fällen oder stark zurückschneiden will, braucht dafür eine Genehmigung.',
    },
    volltext: {
      de: `Ob ein Baum geschützt ist, hängt davon ab, wo er steht: Manche Kommunen haben eine Baumschutzsatzung, andere nicht. Bäume können auch durch einen Bebauungsplan, als Naturdenkmal oder als Teil einer Allee geschützt sein.

Unabhängig davon gilt überall: Vom **1. März bis zum 30. September** dürfen Bäume außerhalb von Wald und gärtnerisch genutzten Grundflächen sowie Hecken und Gebüsche nicht gefällt oder auf den Stock gesetzt werden. Schonende Form- und Pflegeschnitte bleiben erlaubt. Nester und Höhlen sind immer geschützt.`,
    },
    unterlagen: [
      { bezeichnung: { de: 'Antrag mit Begründung' } },
      { bezeichnung: { de: 'Lageskizze und Fotos des Baums' } },
      { bezeichnung: { de: 'Angaben zu Art, Höhe und Stammumfang' }, hinweis: { de: 'Gemessen in einem Meter Höhe' } },
      {
        bezeichnung: { de: 'Zustimmung der Eigentümerin oder des Eigentümers' },
        hinweis: { de: 'Wenn Sie es nicht selbst sind' },
      },
    ],
    kosten: [
      {
        bezeichnung: { de: 'Genehmigung' },
        art: 'nach-aufwand',
        hinweis: { de: 'Legt Ihre Kommune in ihrer Satzung fest. Oft verlangt sie eine Ersatzpflanzung.' },
      },
    ],
    verfahrensablauf: {
      de: [
        'Fragen Sie nach, ob der Baum geschützt ist.',
        'Stellen Sie den Antrag mit Fotos und Skizze.',
        'Der Baum wird bei Bedarf vor Ort angesehen.',
        'Sie erhalten die Entscheidung, oft mit der Auflage, neu zu pflanzen.',
      ],
    },
    rechtsgrundlagen: [
      {
        bezeichnung: '§ 39 Absatz 5 Bundesnaturschutzgesetz (BNatSchG)',
        url: 'https://www.gesetze-im-internet.de/bnatschg_2009/__39.html',
      },
      { bezeichnung: 'Baumschutzsatzung Ihrer Kommune, soweit es eine gibt' },
    ],
    hinweise: { de: 'Ist ein Baum akut umsturzgefährdet? Dann rufen Sie sofort an und sichern Sie die Stelle ab.' },
    typisierung: '2/3',
    ebene: 'kommune',
    anknuepfung: 'grundstueck',
    gruppe: 'planung',
    lebenslagen: ['bauen-und-grundstueck'],
    urheber,
    fachlicheFreigabe: { am: '2026-10-15', durch },
  },
  {
    leikaId: '99033002001000',
    slug: 'denkmalrechtliche-genehmigung',
    bezeichnung: { de: 'Denkmalrechtliche Genehmigung' },
    bezeichnungAmtlich: 'Denkmalrechtliche Genehmigung Erteilung',
    synonyme: {
      de: [
        'Denkmal',
        'Denkmalschutz',
        'Fenster Denkmal',
        'denkmalrechtliche Erlaubnis',
        'Baudenkmal',
        'Solaranlage Denkmal',
      ],
    },
    teaser: {
      de: 'Wer ein Denkmal verändern, sanieren oder abreißen will oder in seiner nahen Umgebung baut, braucht eine Erlaubnis.',
    },
    volltext: {
      de: `Die Erlaubnis brauchen Sie für fast alle Arbeiten an einem Baudenkmal, außen und innen: neue Fenster, Anstrich, Dach, Heizung, Solaranlage oder Umbau. Auch Vorhaben in der engeren Umgebung und in Denkmalbereichen können erlaubnispflichtig sein.

Sprechen Sie früh mit der Denkmalbehörde. Gemeinsam lassen sich meist Lösungen finden, die das Denkmal erhalten und zu Ihrer Nutzung passen. Brauchen Sie auch eine [Baugenehmigung](leistungen:baugenehmigung), werden beide Verfahren aufeinander abgestimmt.`,
    },
    unterlagen: [
      { bezeichnung: { de: 'Antrag mit Beschreibung der Maßnahme' } },
      { bezeichnung: { de: 'Fotos des Bestands und Pläne' } },
      { bezeichnung: { de: 'Angebote oder Angaben zu Material, Farbe und Ausführung' } },
    ],
    kosten: [
      {
        bezeichnung: { de: 'Erlaubnis' },
        art: 'nach-aufwand',
        hinweis: { de: 'Ob und welche Gebühr anfällt, teilt Ihnen die Behörde vorab mit.' },
      },
    ],
    verfahrensablauf: {
      de: [
        'Lassen Sie sich beraten, möglichst bevor Sie Aufträge vergeben.',
        'Stellen Sie den Antrag mit Plänen und Fotos.',
        'Die Denkmalbehörde prüft ihn und hört das Denkmalfachamt an.',
        'Sie erhalten die Erlaubnis, oft mit Vorgaben zur Ausführung.',
      ],
    },
    rechtsgrundlagen: [{ bezeichnung: '§ 9 Denkmalschutzgesetz Nordrhein-Westfalen (DSchG NRW)' }],
    hinweise: {
      de: 'Kosten für den Erhalt eines Denkmals können steuerlich begünstigt sein. Die Bescheinigung dafür setzt voraus, dass die Arbeiten vorher abgestimmt wurden.',
    },
    typisierung: '4',
    ebene: 'kommune',
    anknuepfung: 'grundstueck',
    gruppe: 'planung',
    lebenslagen: ['bauen-und-grundstueck'],
    urheber,
    fachlicheFreigabe: { am: '2026-10-15', durch },
  },
];
