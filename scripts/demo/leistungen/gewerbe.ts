import type { DemoLeistung } from '../types.ts';

const urheber = 'Kreis Heinsberg (Beispielinhalt)';
const durch = 'Redaktion des Kreises Heinsberg (Beispiel)';

const LANDESTARIF = 'Allgemeine Verwaltungsgebührenordnung NRW, Tarifstelle Gewerbe';

export const gewerbe: DemoLeistung[] = [
  {
    leikaId: '99050012104000',
    slug: 'gewerbe-anmelden',
    bezeichnung: { de: 'Gewerbe anmelden' },
    bezeichnungAmtlich: 'Gewerbe Anmeldung',
    synonyme: {
      de: [
        'selbstständig machen',
        'Firma gründen',
        'Kleingewerbe',
        'Gewerbeschein',
        'Gewerbeanzeige',
        'Nebengewerbe',
        'Gründung',
        'Kleinunternehmer',
        'Onlineshop',
        'Zweigstelle',
      ],
    },
    teaser: {
      de: 'Sie machen sich mit einem Gewerbe selbstständig, auch nebenberuflich? Melden Sie den Betrieb an, sobald Sie beginnen.',
    },
    kurztext: {
      de: 'Ein Gewerbe melden Sie bei der Kommune an, in der der Betrieb liegt. Sie erhalten eine Bestätigung, den Gewerbeschein. Finanzamt, Kammer und Berufsgenossenschaft werden benachrichtigt.',
    },
    volltext: {
      de: `Ein Gewerbe ist jede selbstständige Tätigkeit, die auf Dauer angelegt ist und Gewinn bringen soll. Sie zeigen den Beginn an, ebenso eine Übernahme, eine Zweigstelle oder den Wechsel der Rechtsform.

### Wer kein Gewerbe anmeldet

- freie Berufe, zum Beispiel Ärztinnen, Anwälte, Künstlerinnen und Dozenten
- Land- und Forstwirtschaft
- wer nur eigenes Vermögen verwaltet

### Wann zusätzlich eine Erlaubnis nötig ist

Die Anmeldung ersetzt keine Erlaubnis. Eine Erlaubnis oder einen Eintrag brauchen Sie zum Beispiel für zulassungspflichtige Handwerke (Handwerksrolle), Bewachung, Makeln, Reisegewerbe und für Gaststätten mit Alkohol: [Gaststättenerlaubnis](leistungen:gaststaettenerlaubnis).

### Wer von der Anmeldung erfährt

Die Kommune gibt die Angaben weiter, unter anderem an das Finanzamt, die Industrie- und Handelskammer oder Handwerkskammer, die Berufsgenossenschaft und das Statistische Landesamt. Den Fragebogen zur steuerlichen Erfassung senden Sie selbst elektronisch an das Finanzamt.`,
    },
    voraussetzungen: {
      de: `- Der Betrieb oder die Zweigstelle liegt in der Kommune.
- Sie beginnen die Tätigkeit jetzt. Im Voraus ist die Anzeige nur kurz vor dem Beginn sinnvoll.
- Bei Personengesellschaften meldet jede geschäftsführende Person das Gewerbe an, bei juristischen Personen die gesetzliche Vertretung.
- Staatsangehörige von außerhalb der EU brauchen einen Aufenthaltstitel, der die Selbstständigkeit erlaubt.`,
    },
    unterlagen: [
      { bezeichnung: { de: 'Personalausweis oder Reisepass' }, hinweis: { de: 'Wenn nötig mit Aufenthaltstitel' } },
      {
        bezeichnung: { de: 'Auszug aus dem Handels-, Genossenschafts- oder Vereinsregister' },
        hinweis: { de: 'Nur bei eingetragenen Firmen' },
      },
      { bezeichnung: { de: 'Gesellschaftsvertrag' }, hinweis: { de: 'Bei Gesellschaften in Gründung' } },
      {
        bezeichnung: { de: 'Erlaubnis oder Handwerkskarte' },
        hinweis: { de: 'Nur bei Tätigkeiten, die das verlangen' },
      },
      { bezeichnung: { de: 'Vollmacht' }, hinweis: { de: 'Nur wenn jemand anderes anmeldet' } },
    ],
    kosten: [
      {
        bezeichnung: { de: 'Anmeldung durch eine natürliche Person' },
        art: 'fest',
        betrag: 26,
        quelle: LANDESTARIF,
      },
      {
        bezeichnung: { de: 'Anmeldung durch eine juristische Person' },
        art: 'fest',
        betrag: 33,
        hinweis: { de: 'Für jede weitere gesetzliche Vertretung zusätzlich 13 €' },
        quelle: LANDESTARIF,
      },
    ],
    verfahrensablauf: {
      de: [
        'Klären Sie, ob Ihre Tätigkeit ein Gewerbe ist und ob sie eine Erlaubnis braucht.',
        'Füllen Sie die Anzeige online oder auf Papier aus.',
        'Die Kommune prüft die Angaben und fragt bei Bedarf nach. Sie zahlen die Gebühr.',
        'Sie erhalten den Gewerbeschein.',
        'Senden Sie dem Finanzamt den Fragebogen zur steuerlichen Erfassung und melden Sie sich bei der Berufsgenossenschaft.',
      ],
    },
    fristen: [
      {
        bezeichnung: { de: 'Anzeige des Gewerbes' },
        hinweis: { de: 'Gleichzeitig mit dem Beginn. Eine verspätete Anmeldung kann ein Bußgeld kosten.' },
      },
      {
        bezeichnung: { de: 'Fragebogen zur steuerlichen Erfassung' },
        dauer: { von: 1, einheit: 'MONAT' },
        hinweis: { de: 'Nach Beginn, elektronisch an das Finanzamt' },
      },
    ],
    bearbeitungsdauer: {
      von: 1,
      bis: 3,
      einheit: 'ARBEITSTAG',
      hinweis: { de: 'Die Bestätigung soll innerhalb von drei Tagen kommen, wenn die Anzeige vollständig ist.' },
    },
    rechtsgrundlagen: [
      {
        bezeichnung: '§ 14 Gewerbeordnung (GewO): Anzeigepflicht',
        url: 'https://www.gesetze-im-internet.de/gewo/__14.html',
      },
      {
        bezeichnung: '§ 15 Gewerbeordnung (GewO): Empfangsbescheinigung',
        url: 'https://www.gesetze-im-internet.de/gewo/__15.html',
      },
      { bezeichnung: 'Allgemeine Verwaltungsgebührenordnung Nordrhein-Westfalen (AVerwGebO NRW)' },
    ],
    hinweise: {
      de: `Verlegen Sie den Betrieb oder ändern Sie die Tätigkeit, melden Sie ihn um: [Gewerbe ummelden](leistungen:gewerbe-ummelden). Bei Aufgabe gilt [Gewerbe abmelden](leistungen:gewerbe-abmelden).

Prüfen Sie vor dem Start, ob Ihr Ort für den Betrieb zulässig ist: Eine Nutzungsänderung kann eine [Baugenehmigung](leistungen:baugenehmigung) brauchen.`,
    },
    rechtsbehelf: {
      de: 'Gegen die Gebühr oder eine Untersagung können Sie innerhalb eines Monats nach Bekanntgabe Klage beim Verwaltungsgericht erheben. Der Bescheid nennt das Gericht.',
    },
    formulare: [
      {
        bezeichnung: { de: 'Gewerbeanmeldung (GewA 1)' },
        url: 'https://formulare.kreis-heinsberg.example/gewerbe-anmeldung',
      },
      {
        bezeichnung: { de: 'Beiblatt für weitere gesetzliche Vertretungen' },
        url: 'https://formulare.kreis-heinsberg.example/gewerbe-beiblatt',
      },
    ],
    weiterfuehrendes: [
      { bezeichnung: { de: 'Wirtschafts-Service-Portal.NRW' }, url: 'https://service.wirtschaft.nrw/' },
      { bezeichnung: { de: 'Existenzgründungsportal des Bundes' }, url: 'https://www.existenzgruendungsportal.de/' },
    ],
    typisierung: '2/3',
    ebene: 'kommune',
    anknuepfung: 'betriebssitz',
    gruppe: 'ordnung',
    lebenslagen: ['gewerbe-und-arbeit'],
    urheber,
    fachlicheFreigabe: { am: '2026-10-15', durch },
  },
  {
    leikaId: '99050012070000',
    slug: 'gewerbe-abmelden',
    bezeichnung: { de: 'Gewerbe abmelden' },
    bezeichnungAmtlich: 'Gewerbe Abmeldung',
    synonyme: {
      de: ['Firma schließen', 'Geschäft aufgeben', 'Betrieb einstellen', 'Gewerbe löschen', 'Betrieb verkaufen'],
    },
    teaser: {
      de: 'Sie geben Ihren Betrieb auf, übergeben ihn oder verlegen ihn in eine andere Kommune? Dann melden Sie das Gewerbe ab.',
    },
    volltext: {
      de: `Abmelden müssen Sie auch, wenn Sie nur eine Zweigstelle schließen oder die Rechtsform wechseln. Ziehen Sie mit dem Betrieb in eine andere Kommune, melden Sie ihn hier ab und dort an. Bleibt der Betrieb in der Kommune, genügt die [Ummeldung](leistungen:gewerbe-ummelden).

Die Kommune unterrichtet unter anderem Finanzamt, Kammer und Berufsgenossenschaft. Verträge, Versicherungen und Mülltonnen kündigen Sie selbst.`,
    },
    unterlagen: [
      { bezeichnung: { de: 'Personalausweis oder Reisepass' } },
      { bezeichnung: { de: 'Registerauszug' }, hinweis: { de: 'Nur bei eingetragenen Firmen' } },
      { bezeichnung: { de: 'Vollmacht' }, hinweis: { de: 'Nur wenn jemand anderes abmeldet' } },
    ],
    kosten: [{ bezeichnung: { de: 'Abmeldung' }, art: 'kostenfrei', quelle: LANDESTARIF }],
    verfahrensablauf: {
      de: [
        'Füllen Sie die Abmeldung online oder auf Papier aus und nennen Sie den letzten Tag.',
        'Die Kommune prüft die Angaben.',
        'Sie erhalten die Bestätigung.',
      ],
    },
    fristen: [{ bezeichnung: { de: 'Abmeldung' }, hinweis: { de: 'Gleichzeitig mit der Aufgabe des Betriebs' } }],
    bearbeitungsdauer: { von: 1, bis: 3, einheit: 'ARBEITSTAG' },
    rechtsgrundlagen: [
      {
        bezeichnung: '§ 14 Absatz 1 Satz 2 Nummer 3 Gewerbeordnung (GewO)',
        url: 'https://www.gesetze-im-internet.de/gewo/__14.html',
      },
    ],
    hinweise: { de: 'Steht fest, dass ein Betrieb nicht mehr besteht, kann die Kommune ihn von Amts wegen abmelden.' },
    typisierung: '2/3',
    ebene: 'kommune',
    anknuepfung: 'betriebssitz',
    gruppe: 'ordnung',
    lebenslagen: ['gewerbe-und-arbeit'],
    urheber,
    fachlicheFreigabe: { am: '2026-10-15', durch },
  },
  {
    leikaId: '99050012071000',
    slug: 'gewerbe-ummelden',
    bezeichnung: { de: 'Gewerbe ummelden' },
    bezeichnungAmtlich: 'Gewerbe Ummeldung',
    synonyme: {
      de: ['Firma zieht um', 'Tätigkeit ändern', 'Betrieb verlegen', 'Gewerbe erweitern', 'neuer Firmensitz'],
    },
    teaser: {
      de: 'Ihr Betrieb zieht innerhalb der Kommune um oder bietet künftig etwas ganz anderes an? Dann melden Sie das Gewerbe um.',
    },
    volltext: {
      de: `Die Ummeldung ist nötig, wenn Sie den Betrieb innerhalb derselben Kommune verlegen, die Tätigkeit wechseln oder sie auf Waren und Leistungen ausdehnen, die bei Ihrem Gewerbe nicht üblich sind. Auch eine Änderung des Namens der Inhaberin oder des Inhabers zeigen Sie an.

Verlegen Sie den Betrieb in eine andere Kommune, melden Sie ihn dort neu [an](leistungen:gewerbe-anmelden). Manche neue Tätigkeit braucht zusätzlich eine Erlaubnis.`,
    },
    unterlagen: [
      { bezeichnung: { de: 'Personalausweis oder Reisepass' } },
      { bezeichnung: { de: 'Bisherige Gewerbeanmeldung' }, hinweis: { de: 'Soweit vorhanden' } },
      {
        bezeichnung: { de: 'Registerauszug, Erlaubnis oder Handwerkskarte' },
        hinweis: { de: 'Nur wo vorgeschrieben' },
      },
    ],
    kosten: [
      { bezeichnung: { de: 'Ummeldung durch eine natürliche Person' }, art: 'fest', betrag: 26, quelle: LANDESTARIF },
      { bezeichnung: { de: 'Ummeldung durch eine juristische Person' }, art: 'fest', betrag: 33, quelle: LANDESTARIF },
    ],
    verfahrensablauf: {
      de: [
        'Füllen Sie die Ummeldung online oder auf Papier aus.',
        'Die Kommune prüft die Angaben. Sie zahlen die Gebühr.',
        'Sie erhalten die Bestätigung mit den neuen Angaben.',
      ],
    },
    fristen: [{ bezeichnung: { de: 'Ummeldung' }, hinweis: { de: 'Gleichzeitig mit der Änderung' } }],
    bearbeitungsdauer: { von: 1, bis: 3, einheit: 'ARBEITSTAG' },
    rechtsgrundlagen: [
      {
        bezeichnung: '§ 14 Gewerbeordnung (GewO): Anzeigepflicht',
        url: 'https://www.gesetze-im-internet.de/gewo/__14.html',
      },
    ],
    hinweise: {
      de: 'Nur die private Anschrift hat sich geändert? Dafür brauchen Sie in der Regel keine Ummeldung des Gewerbes.',
    },
    typisierung: '2/3',
    ebene: 'kommune',
    anknuepfung: 'betriebssitz',
    gruppe: 'ordnung',
    lebenslagen: ['gewerbe-und-arbeit'],
    urheber,
    fachlicheFreigabe: { am: '2026-10-15', durch },
  },
  {
    leikaId: '99025002005000',
    slug: 'gaststaettenerlaubnis',
    bezeichnung: { de: 'Gaststättenerlaubnis' },
    bezeichnungAmtlich: 'Gaststättengewerbe Erlaubnis',
    synonyme: {
      de: [
        'Konzession',
        'Kneipe eröffnen',
        'Schankerlaubnis',
        'Restaurant eröffnen',
        'Café',
        'Gaststätte übernehmen',
        'Alkohol ausschenken',
      ],
    },
    teaser: {
      de: 'Wer in einer Gaststätte Alkohol ausschenken will, braucht eine Erlaubnis. Ohne Alkohol genügt die Gewerbeanmeldung.',
    },
    volltext: {
      de: `Die Erlaubnis gilt für eine bestimmte Person, für bestimmte Räume und eine bestimmte Art des Betriebs. Ändert sich etwas davon, brauchen Sie eine neue. Übernehmen Sie eine bestehende Gaststätte, kann die Kommune eine vorläufige Erlaubnis erteilen, in der Regel für drei Monate.

Keine Erlaubnis brauchen Sie für alkoholfreie Getränke, unentgeltliche Kostproben und zubereitete Speisen. Das [Gewerbe](leistungen:gewerbe-anmelden) melden Sie immer an.`,
    },
    voraussetzungen: {
      de: `- Sie sind zuverlässig.
- Sie haben an einer Unterrichtung bei der Industrie- und Handelskammer teilgenommen oder eine entsprechende Ausbildung.
- Die Räume sind geeignet und dürfen baurechtlich als Gaststätte genutzt werden.`,
    },
    unterlagen: [
      { bezeichnung: { de: 'Personalausweis oder Reisepass' } },
      {
        bezeichnung: { de: 'Führungszeugnis und Auskunft aus dem Gewerbezentralregister' },
        hinweis: { de: 'Beide zur Vorlage bei einer Behörde' },
      },
      { bezeichnung: { de: 'Unterrichtungsnachweis der IHK' } },
      { bezeichnung: { de: 'Bescheinigungen in Steuersachen' }, hinweis: { de: 'Von Finanzamt und Kommune' } },
      { bezeichnung: { de: 'Miet- oder Pachtvertrag, Grundriss und Lageplan' } },
    ],
    kosten: [
      {
        bezeichnung: { de: 'Erlaubnis' },
        art: 'nach-aufwand',
        hinweis: {
          de: 'Nach Größe und Art des Betriebs; die Kommune setzt die Gebühr im Rahmen des Landesrechts fest.',
        },
        quelle: 'Allgemeine Verwaltungsgebührenordnung NRW',
      },
    ],
    verfahrensablauf: {
      de: [
        'Lassen Sie sich vor dem Mietvertrag beim Ordnungsamt und bei der Bauaufsicht beraten.',
        'Stellen Sie den Antrag mit allen Unterlagen.',
        'Das Ordnungsamt beteiligt andere Behörden, zum Beispiel Bauaufsicht und Lebensmittelüberwachung.',
        'Sie erhalten die Erlaubnis, oft mit Auflagen zu Lärm und Öffnungszeiten.',
      ],
    },
    bearbeitungsdauer: { von: 6, bis: 10, einheit: 'WOCHE', hinweis: { de: 'Ab vollständigem Antrag' } },
    rechtsgrundlagen: [
      {
        bezeichnung: '§ 2 Gaststättengesetz (GastG): Erlaubnis',
        url: 'https://www.gesetze-im-internet.de/gastg/__2.html',
      },
      {
        bezeichnung: '§ 4 Gaststättengesetz (GastG): Versagungsgründe',
        url: 'https://www.gesetze-im-internet.de/gastg/__4.html',
      },
    ],
    hinweise: {
      de: 'Wer mit offenen Lebensmitteln arbeitet, braucht die [Belehrung nach dem Infektionsschutzgesetz](leistungen:belehrung-nach-dem-infektionsschutzgesetz). Für ein einzelnes Fest gilt die [Gestattung](leistungen:gestattung-eines-voruebergehenden-gaststaettenbetriebs).',
    },
    typisierung: '2/3',
    ebene: 'kommune',
    anknuepfung: 'betriebssitz',
    gruppe: 'ordnung',
    lebenslagen: ['gewerbe-und-arbeit'],
    urheber,
    fachlicheFreigabe: { am: '2026-10-16', durch },
  },
  {
    leikaId: '99025002056000',
    slug: 'gestattung-eines-voruebergehenden-gaststaettenbetriebs',
    bezeichnung: { de: 'Gestattung eines vorübergehenden Gaststättenbetriebs' },
    bezeichnungAmtlich: 'Gaststättengewerbe Gestattung',
    synonyme: {
      de: [
        'Ausschank Vereinsfest',
        'Schützenfest',
        'Straßenfest Bier',
        'Schankgenehmigung',
        'Kirmes',
        'Ausschankgenehmigung',
        'Karneval',
        'Bierstand',
      ],
    },
    teaser: {
      de: 'Sie möchten auf einem Fest Alkohol ausschenken, zum Beispiel als Verein? Dann brauchen Sie für diese Tage eine Gestattung.',
    },
    volltext: {
      de: `Die Gestattung gilt für einen besonderen Anlass und nur für kurze Zeit, zum Beispiel Schützenfest, Kirmes, Karneval oder Straßenfest. Sie ist einfacher zu bekommen als eine [Gaststättenerlaubnis](leistungen:gaststaettenerlaubnis) und kann Auflagen enthalten: zu Lärm, Toiletten, Brandschutz und Jugendschutz.

Geben Sie nur Speisen oder alkoholfreie Getränke ab, ist keine Gestattung nötig. Auch ein Fest im geschlossenen Kreis ohne Verkauf braucht keine.`,
    },
    unterlagen: [
      { bezeichnung: { de: 'Antrag mit Ort, Tagen und Uhrzeiten' } },
      { bezeichnung: { de: 'Name einer verantwortlichen Person mit Telefonnummer' } },
      { bezeichnung: { de: 'Lageplan' }, hinweis: { de: 'Mit Ständen, Zelten, Toiletten und Rettungswegen' } },
      { bezeichnung: { de: 'Zustimmung der Grundstückseigentümerin oder des Grundstückseigentümers' } },
    ],
    kosten: [
      {
        bezeichnung: { de: 'Gestattung' },
        art: 'nach-aufwand',
        hinweis: { de: 'Nach Dauer und Größe; die Kommune setzt die Gebühr fest.' },
      },
    ],
    verfahrensablauf: {
      de: [
        'Stellen Sie den Antrag rechtzeitig beim Ordnungsamt.',
        'Das Ordnungsamt prüft Anlass, Ort und Zuverlässigkeit und beteiligt bei Bedarf die Polizei.',
        'Sie erhalten die Gestattung mit den Auflagen und hängen sie am Ausschank aus.',
      ],
    },
    fristen: [{ bezeichnung: { de: 'Antrag vor dem Fest' }, dauer: { von: 2, bis: 4, einheit: 'WOCHE' } }],
    bearbeitungsdauer: { von: 1, bis: 2, einheit: 'WOCHE' },
    rechtsgrundlagen: [
      {
        bezeichnung: '§ 12 Gaststättengesetz (GastG): Gestattung',
        url: 'https://www.gesetze-im-internet.de/gastg/__12.html',
      },
      { bezeichnung: 'Jugendschutzgesetz (JuSchG)', url: 'https://www.gesetze-im-internet.de/juschg/' },
    ],
    hinweise: {
      de: 'Findet das Fest auf einer Straße statt, brauchen Sie zusätzlich die [Sondernutzung von Straßen](leistungen:sondernutzung-von-strassen).',
    },
    typisierung: '2/3',
    ebene: 'kommune',
    anknuepfung: 'ereignisort',
    gruppe: 'ordnung',
    lebenslagen: ['gewerbe-und-arbeit', 'engagement-und-wahlen', 'bildung-und-freizeit'],
    urheber,
    fachlicheFreigabe: { am: '2026-10-16', durch },
  },
];
