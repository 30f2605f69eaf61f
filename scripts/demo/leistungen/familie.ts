import type { DemoLeistung } from '../types.ts';

const urheber = 'Kreis Heinsberg (Beispielinhalt)';
const durch = 'Redaktion des Kreises Heinsberg (Beispiel)';

export const familie: DemoLeistung[] = [
  {
    leikaId: '99107021017000',
    slug: 'unterhaltsvorschuss',
    bezeichnung: { de: 'Unterhaltsvorschuss' },
    bezeichnungAmtlich: 'Unterhaltsvorschuss Bewilligung',
    synonyme: {
      de: [
        'Alleinerziehend',
        'Vater zahlt nicht',
        'Mutter zahlt nicht',
        'Jugendamt',
        'UVG',
        'Kindesunterhalt',
        'Unterhalt',
        'Trennung mit Kind',
      ],
    },
    teaser: {
      de: 'Sie erziehen Ihr Kind allein und der andere Elternteil zahlt keinen oder zu wenig Unterhalt? Dann kann der Staat einspringen.',
    },
    kurztext: {
      de: 'Unterhaltsvorschuss hilft Kindern von Alleinerziehenden bis zum 18. Geburtstag, wenn der andere Elternteil nicht, zu wenig oder unregelmäßig zahlt. Ihr eigenes Einkommen spielt meist keine Rolle.',
    },
    volltext: {
      de: `Unterhaltsvorschuss sichert einen Teil des Unterhalts Ihres Kindes. Das Geld muss nicht von Ihnen zurückgezahlt werden. Die Behörde fordert es, soweit möglich, vom anderen Elternteil zurück.

### Höhe im Jahr 2026

- Kinder bis 5 Jahre: **227 € im Monat**
- Kinder von 6 bis 11 Jahren: **299 € im Monat**
- Kinder von 12 bis 17 Jahren: **394 € im Monat**

Das Kindergeld ist in diesen Beträgen schon abgezogen. Zahlt der andere Elternteil einen Teil oder bekommt das Kind eine Waisenrente, wird das angerechnet.

### Ab dem 12. Geburtstag

Dann muss zusätzlich eine dieser Bedingungen erfüllt sein: Ihr Kind erhält kein Geld vom Jobcenter, oder Sie erhalten zwar Leistungen vom Jobcenter, verdienen aber selbst mindestens 600 € brutto im Monat.`,
    },
    voraussetzungen: {
      de: `- Ihr Kind ist jünger als 18 Jahre und lebt in Deutschland bei Ihnen.
- Sie sind ledig, verwitwet, geschieden oder leben dauernd getrennt und erziehen das Kind überwiegend allein.
- Der andere Elternteil zahlt keinen, zu wenig oder unregelmäßig Unterhalt, oder er ist gestorben.
- Sie helfen mit, den anderen Elternteil zu finden oder die Vaterschaft zu klären.
- Bei ausländischen Familien kommt es auf den Aufenthaltstitel an.

Wenn Sie wieder heiraten oder mit dem anderen Elternteil zusammenleben, endet der Anspruch.`,
    },
    unterlagen: [
      { bezeichnung: { de: 'Ausgefüllter Antrag' }, hinweis: { de: 'Für jedes Kind einer' } },
      {
        bezeichnung: { de: 'Geburtsurkunde des Kindes' },
        hinweis: { de: 'Mit Nachweis der Vaterschaft, zum Beispiel der Anerkennung' },
      },
      { bezeichnung: { de: 'Ihr Personalausweis oder Pass, bei Bedarf mit Aufenthaltstitel' } },
      {
        bezeichnung: { de: 'Unterhaltstitel, wenn vorhanden' },
        hinweis: { de: 'Urkunde, Beschluss oder Vergleich im Original' },
      },
      { bezeichnung: { de: 'Nachweise über Trennung oder Scheidung' } },
      { bezeichnung: { de: 'Nachweise über gezahlten Unterhalt und über Waisenbezüge' } },
      {
        bezeichnung: { de: 'Bei Kindern ab 12 Jahren: Bescheid des Jobcenters und Einkommensnachweis' },
        hinweis: { de: 'Wenn Sie Leistungen vom Jobcenter erhalten' },
      },
    ],
    kosten: [{ bezeichnung: { de: 'Antrag und Bewilligung' }, art: 'kostenfrei' }],
    verfahrensablauf: {
      de: [
        'Stellen Sie den Antrag schriftlich oder online, sobald der Unterhalt ausbleibt.',
        'Die Unterhaltsvorschusskasse prüft die Angaben und schreibt den anderen Elternteil an.',
        'Sie erhalten einen Bescheid. Das Geld kommt monatlich im Voraus auf Ihr Konto.',
        'Die Kasse prüft regelmäßig, ob sich etwas geändert hat.',
      ],
    },
    fristen: [
      {
        bezeichnung: { de: 'Rückwirkende Zahlung' },
        dauer: { von: 1, einheit: 'MONAT' },
        hinweis: {
          de: 'Höchstens für den Monat vor dem Antrag, und nur, wenn Sie sich vorher um den Unterhalt bemüht haben.',
        },
      },
      {
        bezeichnung: { de: 'Änderungen mitteilen' },
        hinweis: { de: 'Sofort, zum Beispiel bei Umzug, Heirat oder wenn Unterhalt eingeht.' },
      },
    ],
    bearbeitungsdauer: {
      von: 4,
      bis: 8,
      einheit: 'WOCHE',
      hinweis: { de: 'Ist die Vaterschaft ungeklärt oder lebt der andere Elternteil im Ausland, dauert es länger.' },
    },
    rechtsgrundlagen: [
      {
        bezeichnung: '§§ 1 bis 9 Unterhaltsvorschussgesetz (UhVorschG)',
        url: 'https://www.gesetze-im-internet.de/uhvorschg/',
      },
      {
        bezeichnung: '§ 1612a Bürgerliches Gesetzbuch (BGB)',
        url: 'https://www.gesetze-im-internet.de/bgb/__1612a.html',
      },
    ],
    hinweise: {
      de: `Das Jugendamt hilft Ihnen auch dabei, den Unterhalt durchzusetzen oder die Vaterschaft feststellen zu lassen. Diese Beistandschaft ist kostenfrei.

Reicht das Geld nicht für die Miete, lesen Sie auch [Wohngeld](leistungen:wohngeld).`,
    },
    rechtsbehelf: {
      de: 'Sie können innerhalb eines Monats nach Bekanntgabe des Bescheids Widerspruch einlegen. Bleibt es bei der Entscheidung, ist danach die Klage beim Verwaltungsgericht möglich.',
    },
    formulare: [
      {
        bezeichnung: { de: 'Antrag auf Unterhaltsvorschuss' },
        url: 'https://formulare.kreis-heinsberg.example/unterhaltsvorschuss',
      },
      {
        bezeichnung: { de: 'Änderungsmitteilung' },
        url: 'https://formulare.kreis-heinsberg.example/unterhaltsvorschuss-aenderung',
      },
    ],
    weiterfuehrendes: [
      { bezeichnung: { de: 'Familienportal des Bundes: Unterhaltsvorschuss' }, url: 'https://familienportal.de/' },
    ],
    typisierung: '2/3',
    ebene: 'kommune-oder-kreis',
    anknuepfung: 'wohnort',
    gruppe: 'jugendamt',
    lebenslagen: ['familie-und-kinder', 'soziale-hilfen'],
    urheber,
    fachlicheFreigabe: { am: '2026-10-07', durch },
  },
  {
    leikaId: '99041006017000',
    slug: 'elterngeld',
    bezeichnung: { de: 'Elterngeld' },
    bezeichnungAmtlich: 'Elterngeld Bewilligung',
    synonyme: {
      de: [
        'Geld nach Geburt',
        'Elternzeit',
        'ElterngeldPlus',
        'Basiselterngeld',
        'Partnerschaftsbonus',
        'Vätermonate',
        'Elterngeldstelle',
        'BEEG',
      ],
    },
    teaser: {
      de: 'Elterngeld gleicht fehlendes Einkommen aus, wenn Sie nach der Geburt Ihr Kind betreuen und weniger oder gar nicht arbeiten.',
    },
    kurztext: {
      de: 'Elterngeld gibt es als Basiselterngeld, ElterngeldPlus und Partnerschaftsbonus. Es beträgt je nach Variante und Einkommen zwischen 150 und 1.800 € im Monat. Auch wer vor der Geburt nicht gearbeitet hat, bekommt einen Mindestbetrag.',
    },
    volltext: {
      de: `### Drei Varianten

- **Basiselterngeld**: 300 bis 1.800 € im Monat. Eltern stehen zusammen bis zu 12 Monate zu. Es werden 14, wenn beide mindestens zwei Monate nehmen und Einkommen wegfällt. Alleinerziehende können alle 14 Monate nutzen.
- **ElterngeldPlus**: 150 bis 900 € im Monat, dafür doppelt so lange. Es lohnt sich vor allem, wenn Sie in Teilzeit arbeiten.
- **Partnerschaftsbonus**: zwei bis vier zusätzliche Monate ElterngeldPlus, wenn beide gleichzeitig 24 bis 32 Stunden in der Woche arbeiten.

Sie können die Varianten kombinieren. Basiselterngeld können beide Eltern gleichzeitig höchstens für einen Monat und nur in den ersten 12 Lebensmonaten bekommen. Bei Mehrlingen, besonders früh geborenen Kindern und Kindern mit Behinderung gelten Ausnahmen.

### Höhe

In der Regel erhalten Sie 65 % des Nettoeinkommens, das nach der Geburt wegfällt, bei kleinen Einkommen bis zu 100 %. Bei Geschwistern und Mehrlingen gibt es Zuschläge. Mutterschaftsgeld wird angerechnet.`,
    },
    voraussetzungen: {
      de: `- Sie leben mit dem Kind in einem Haushalt und betreuen es selbst.
- Sie wohnen in Deutschland oder sind hier beschäftigt.
- Sie arbeiten höchstens 32 Stunden in der Woche.
- Ihr zu versteuerndes Einkommen lag im Kalenderjahr vor der Geburt nicht über 175.000 € (Paare gemeinsam oder Alleinerziehende). Diese Grenze gilt für Geburten ab dem 1. April 2025.
- Ausländische Eltern von außerhalb der EU brauchen meist einen Aufenthaltstitel, der zum Arbeiten berechtigt.`,
    },
    unterlagen: [
      { bezeichnung: { de: 'Antrag mit Unterschrift beider Eltern' } },
      {
        bezeichnung: { de: 'Geburtsurkunde für Elterngeld im Original' },
        hinweis: { de: 'Stellt das Standesamt des Geburtsorts aus' },
      },
      { bezeichnung: { de: 'Bescheinigung der Krankenkasse über das Mutterschaftsgeld' } },
      { bezeichnung: { de: 'Bescheinigung über den Arbeitgeberzuschuss zum Mutterschaftsgeld' } },
      {
        bezeichnung: { de: 'Einkommensnachweise' },
        hinweis: {
          de: 'Angestellte: die zwölf Monate vor Geburt oder Mutterschutz. Selbstständige: der letzte Steuerbescheid.',
        },
      },
      {
        bezeichnung: { de: 'Bestätigung über Elternzeit und Arbeitszeit' },
        hinweis: { de: 'Vom Betrieb, wenn Sie in Teilzeit arbeiten' },
      },
    ],
    kosten: [{ bezeichnung: { de: 'Antrag und Bewilligung' }, art: 'kostenfrei' }],
    verfahrensablauf: {
      de: [
        'Überlegen Sie gemeinsam, wer wann welche Variante nutzt, und melden Sie die Elternzeit im Betrieb an.',
        'Stellen Sie den Antrag nach der Geburt, online oder auf Papier.',
        'Die Elterngeldstelle prüft die Unterlagen und fragt bei Bedarf nach.',
        'Sie erhalten einen Bescheid. Das Geld wird im Lauf jedes Lebensmonats überwiesen.',
        'Arbeiten Sie währenddessen, weisen Sie das Einkommen am Ende nach. Danach steht der Betrag endgültig fest.',
      ],
    },
    fristen: [
      {
        bezeichnung: { de: 'Rückwirkende Zahlung' },
        dauer: { von: 3, einheit: 'MONAT' },
        hinweis: { de: 'Nur für die letzten drei Lebensmonate vor dem Monat, in dem der Antrag eingeht.' },
      },
      {
        bezeichnung: { de: 'Elternzeit im Betrieb anmelden' },
        dauer: { von: 7, einheit: 'WOCHE' },
        hinweis: { de: 'Vor dem Beginn, wenn die Elternzeit bis zum dritten Geburtstag liegt.' },
      },
    ],
    bearbeitungsdauer: { von: 4, bis: 8, einheit: 'WOCHE', hinweis: { de: 'Wenn alle Nachweise vorliegen' } },
    rechtsgrundlagen: [
      {
        bezeichnung: '§§ 1 bis 14 Bundeselterngeld- und Elternzeitgesetz (BEEG)',
        url: 'https://www.gesetze-im-internet.de/beeg/',
      },
    ],
    hinweise: {
      de: 'Elterngeld zählt nach Lebensmonaten, nicht nach Kalendermonaten. Ist Ihr Kind am 12. geboren, beginnt jeder Monat am 12. Elterngeld ist steuerfrei, kann aber Ihren Steuersatz erhöhen.',
    },
    rechtsbehelf: {
      de: 'Sie können innerhalb eines Monats nach Bekanntgabe des Bescheids Widerspruch bei der Elterngeldstelle einlegen. Danach ist die Klage beim Sozialgericht möglich.',
    },
    formulare: [
      { bezeichnung: { de: 'Antrag auf Elterngeld' }, url: 'https://formulare.kreis-heinsberg.example/elterngeld' },
      {
        bezeichnung: { de: 'Verdienstbescheinigung' },
        url: 'https://formulare.kreis-heinsberg.example/elterngeld-verdienst',
      },
    ],
    weiterfuehrendes: [
      { bezeichnung: { de: 'Familienportal des Bundes mit Elterngeldrechner' }, url: 'https://familienportal.de/' },
    ],
    typisierung: '2/3',
    ebene: 'kreis',
    anknuepfung: 'wohnort',
    gruppe: 'soziales-kreis',
    lebenslagen: ['familie-und-kinder'],
    urheber,
    fachlicheFreigabe: { am: '2026-10-07', durch },
  },
  {
    leikaId: '99041004034000',
    slug: 'aufnahme-in-die-kindertagesstaette',
    bezeichnung: { de: 'Aufnahme in die Kindertagesstätte' },
    bezeichnungAmtlich: 'Kindertagesstätte Aufnahme',
    synonyme: {
      de: [
        'Kita-Platz',
        'Kindergarten',
        'Betreuungsplatz',
        'Kita anmelden',
        'Krippe',
        'U3-Platz',
        'Kita-Anmeldung',
        'Kindergartenplatz',
      ],
    },
    teaser: {
      de: 'Sie suchen einen Kita-Platz? Melden Sie den Bedarf früh an, am besten im Herbst vor dem Kita-Jahr, das am 1. August beginnt.',
    },
    kurztext: {
      de: 'Kinder haben ab dem ersten Geburtstag Anspruch auf einen Platz in einer Kita oder in der Kindertagespflege. Eltern zeigen den Bedarf spätestens sechs Monate vor dem Start an und können bei mehreren Einrichtungen anfragen.',
    },
    volltext: {
      de: `In der Kindertagesstätte wird Ihr Kind betreut, gefördert und auf die Schule vorbereitet. Ab dem **ersten Geburtstag** besteht ein Anspruch auf Förderung in einer Kita oder in der [Kindertagespflege](leistungen:kindertagespflege), ab dem **dritten Geburtstag** auf einen Platz in der Kita.

Sie wählen zwischen 25, 35 und 45 Stunden in der Woche, soweit die Kita das anbietet. Träger sind Kommunen, Kirchen, Wohlfahrtsverbände und Elternvereine. Über die Aufnahme entscheidet die Kita nach ihren Kriterien, zum Beispiel Alter, Geschwister und Berufstätigkeit der Eltern.

Das Kita-Jahr läuft vom 1. August bis zum 31. Juli. Plätze werden vor allem im Frühjahr für den Sommer vergeben; bei einem Umzug ist ein Wechsel auch zwischendurch möglich, wenn ein Platz frei ist.`,
    },
    voraussetzungen: {
      de: `- Ihr Kind wohnt in der Kommune, in der Sie einen Platz suchen, oder zieht dorthin.
- Ihr Kind ist gegen Masern geschützt. Das müssen Sie vor dem ersten Tag nachweisen.
- Sie haben eine ärztliche Beratung zum Impfschutz Ihres Kindes wahrgenommen.`,
    },
    unterlagen: [
      { bezeichnung: { de: 'Online-Anmeldung oder Anmeldebogen' } },
      { bezeichnung: { de: 'Geburtsurkunde des Kindes' } },
      {
        bezeichnung: { de: 'Nachweis über den Masernschutz' },
        hinweis: { de: 'Impfausweis oder ärztliche Bescheinigung' },
      },
      { bezeichnung: { de: 'Vorsorgeheft mit den Früherkennungsuntersuchungen' } },
      {
        bezeichnung: { de: 'Bestätigung über Arbeitszeit oder Ausbildung' },
        hinweis: { de: 'Wenn die Kita danach fragt' },
      },
    ],
    kosten: [
      { bezeichnung: { de: 'Anmeldung' }, art: 'kostenfrei' },
      {
        bezeichnung: { de: 'Elternbeitrag' },
        art: 'nach-aufwand',
        bezug: { de: 'je Monat' },
        hinweis: {
          de: 'Legt das Jugendamt durch Satzung fest, meist nach Einkommen, Alter des Kindes und Stunden. Das Mittagessen kommt hinzu.',
        },
        quelle: '§ 51 Kinderbildungsgesetz (KiBiz)',
      },
      {
        bezeichnung: { de: 'Die beiden letzten Kindergartenjahre vor der Einschulung' },
        art: 'kostenfrei',
        gueltigAb: '2020-08-01',
        quelle: '§ 50 Kinderbildungsgesetz (KiBiz)',
      },
    ],
    verfahrensablauf: {
      de: [
        'Sehen Sie sich Kitas an, zum Beispiel an Tagen der offenen Tür.',
        'Melden Sie Ihr Kind online an und nennen Sie mehrere Wunsch-Kitas.',
        'Die Kitas vergeben die Plätze, meist ab Januar, und sagen Ihnen zu oder ab.',
        'Nehmen Sie den Platz an und schließen Sie den Betreuungsvertrag.',
        'Klappt es nirgends, hilft Ihnen das Jugendamt bei der Suche.',
      ],
    },
    fristen: [
      {
        bezeichnung: { de: 'Bedarf anzeigen' },
        dauer: { von: 6, einheit: 'MONAT' },
        hinweis: {
          de: 'Spätestens sechs Monate, bevor die Betreuung beginnen soll. Bei unerwartetem Bedarf auch später.',
        },
      },
    ],
    bearbeitungsdauer: {
      von: 2,
      bis: 6,
      einheit: 'MONAT',
      hinweis: { de: 'Zusagen für August kommen meist zwischen Januar und April.' },
    },
    rechtsgrundlagen: [
      {
        bezeichnung: '§ 24 Achtes Buch Sozialgesetzbuch (SGB VIII)',
        url: 'https://www.gesetze-im-internet.de/sgb_8/__24.html',
      },
      { bezeichnung: '§§ 3 bis 6 Kinderbildungsgesetz Nordrhein-Westfalen (KiBiz)' },
      {
        bezeichnung: '§§ 20 und 34 Infektionsschutzgesetz (IfSG)',
        url: 'https://www.gesetze-im-internet.de/ifsg/',
      },
    ],
    hinweise: {
      de: 'Was die Betreuung kostet, lesen Sie unter [Elternbeitrag für Kinderbetreuung](leistungen:elternbeitrag-fuer-kinderbetreuung). Für das Mittagessen gibt es bei kleinem Einkommen [Leistungen für Bildung und Teilhabe](leistungen:leistungen-fuer-bildung-und-teilhabe).',
    },
    rechtsbehelf: {
      de: 'Weist das Jugendamt keinen Platz nach, können Sie gegen seinen Bescheid innerhalb eines Monats Widerspruch einlegen und danach beim Verwaltungsgericht klagen. In eiligen Fällen ist ein Eilantrag möglich. Gegen die Absage einer einzelnen Kita gibt es keinen Widerspruch.',
    },
    formulare: [
      { bezeichnung: { de: 'Anmeldung in der Kita' }, url: 'https://formulare.kreis-heinsberg.example/kita-anmeldung' },
    ],
    weiterfuehrendes: [
      { bezeichnung: { de: 'Kita-Informationen des Landes Nordrhein-Westfalen' }, url: 'https://www.kita.nrw.de/' },
    ],
    typisierung: '2/3',
    ebene: 'kommune',
    anknuepfung: 'wohnort',
    gruppe: 'jugendamt',
    lebenslagen: ['familie-und-kinder'],
    urheber,
    fachlicheFreigabe: { am: '2026-10-08', durch },
  },
  {
    leikaId: '99071007002000',
    slug: 'elternbeitrag-fuer-kinderbetreuung',
    bezeichnung: { de: 'Elternbeitrag für Kinderbetreuung' },
    bezeichnungAmtlich: 'Elternbeitrag Festsetzung',
    synonyme: {
      de: [
        'Kita-Gebühren',
        'Kindergartenbeitrag',
        'OGS-Beitrag',
        'Kita-Beitrag',
        'Beitragsbefreiung',
        'Einkommensstufe',
      ],
    },
    teaser: {
      de: 'Für Kita und Kindertagespflege zahlen Eltern einen Beitrag nach Einkommen. Die beiden letzten Kindergartenjahre sind beitragsfrei.',
    },
    volltext: {
      de: `Der Elternbeitrag deckt einen Teil der Kosten für die Betreuung. Wie hoch er ist, legt das Jugendamt in einer Satzung fest: nach Ihrem Einkommen, dem Alter des Kindes und den gebuchten Stunden. Für Geschwister gibt es oft eine Ermäßigung.

Die beiden Kita-Jahre vor der Einschulung sind in Nordrhein-Westfalen beitragsfrei. Wer Wohngeld, Kinderzuschlag, Leistungen vom Jobcenter, Sozialhilfe oder Leistungen nach dem Asylbewerberleistungsgesetz bekommt, zahlt keinen Beitrag.`,
    },
    unterlagen: [
      { bezeichnung: { de: 'Erklärung zum Einkommen' } },
      {
        bezeichnung: { de: 'Steuerbescheid oder Gehaltsnachweise' },
        hinweis: { de: 'Nicht nötig, wenn Sie den höchsten Beitrag akzeptieren' },
      },
      { bezeichnung: { de: 'Bescheid über Sozialleistungen' }, hinweis: { de: 'Wenn Sie befreit werden möchten' } },
    ],
    kosten: [
      {
        bezeichnung: { de: 'Elternbeitrag' },
        art: 'nach-aufwand',
        bezug: { de: 'je Kind und Monat' },
        hinweis: { de: 'Die Höhe steht in der Satzung Ihres Jugendamts.' },
        quelle: '§ 51 Kinderbildungsgesetz (KiBiz)',
      },
      {
        bezeichnung: { de: 'Die beiden letzten Kindergartenjahre vor der Einschulung' },
        art: 'kostenfrei',
        gueltigAb: '2020-08-01',
        quelle: '§ 50 Kinderbildungsgesetz (KiBiz)',
      },
    ],
    verfahrensablauf: {
      de: [
        'Nach der Zusage der Kita schickt Ihnen das Jugendamt einen Fragebogen zum Einkommen.',
        'Sie senden ihn mit den Nachweisen zurück.',
        'Sie erhalten einen Beitragsbescheid.',
        'Teilen Sie Änderungen des Einkommens sofort mit. Der Beitrag wird angepasst.',
      ],
    },
    rechtsgrundlagen: [
      { bezeichnung: '§§ 50 und 51 Kinderbildungsgesetz Nordrhein-Westfalen (KiBiz)' },
      {
        bezeichnung: '§ 90 Achtes Buch Sozialgesetzbuch (SGB VIII)',
        url: 'https://www.gesetze-im-internet.de/sgb_8/__90.html',
      },
      { bezeichnung: 'Elternbeitragssatzung Ihres Jugendamts' },
    ],
    hinweise: { de: 'Ohne Einkommensnachweis setzt das Jugendamt in der Regel den höchsten Beitrag fest.' },
    typisierung: '4',
    ebene: 'kommune-oder-kreis',
    anknuepfung: 'wohnort',
    gruppe: 'jugendamt',
    lebenslagen: ['familie-und-kinder'],
    urheber,
    fachlicheFreigabe: { am: '2026-10-08', durch },
  },
  {
    leikaId: '99071005080000',
    slug: 'kindertagespflege',
    bezeichnung: { de: 'Kindertagespflege' },
    bezeichnungAmtlich: 'Förderung in Kindertagespflege Gewährung',
    synonyme: { de: ['Tagesmutter', 'Tagesvater', 'Tageseltern', 'Kinderbetreuung', 'Betreuung unter 3'] },
    teaser: {
      de: 'In der Kindertagespflege betreut eine Tagesmutter oder ein Tagesvater eine kleine Gruppe von Kindern, oft unter drei Jahren.',
    },
    volltext: {
      de: `Kindertagespflege ist der Betreuung in der Kita gleichgestellt. Eine Tagespflegeperson betreut höchstens fünf Kinder gleichzeitig, in ihrer Wohnung, in anderen Räumen oder bei Ihnen zu Hause. Die Zeiten lassen sich oft flexibler abstimmen als in der Kita.

Das Jugendamt berät Sie, vermittelt eine geeignete Person und zahlt ihr ein Entgelt. Sie zahlen einen [Elternbeitrag](leistungen:elternbeitrag-fuer-kinderbetreuung). Wer selbst Kinder gegen Bezahlung betreuen will, braucht dafür eine Erlaubnis des Jugendamts.`,
    },
    unterlagen: [
      { bezeichnung: { de: 'Antrag auf Förderung' } },
      {
        bezeichnung: { de: 'Nachweis über den Bedarf' },
        hinweis: {
          de: 'Zum Beispiel Arbeitszeit, Ausbildung oder Sprachkurs; bei mehr Stunden oder Kindern unter einem Jahr',
        },
      },
      { bezeichnung: { de: 'Nachweis über den Masernschutz' } },
    ],
    kosten: [
      {
        bezeichnung: { de: 'Elternbeitrag' },
        art: 'nach-aufwand',
        bezug: { de: 'je Monat' },
        hinweis: { de: 'Die Höhe steht in der Satzung Ihres Jugendamts.' },
        quelle: '§ 51 Kinderbildungsgesetz (KiBiz)',
      },
    ],
    verfahrensablauf: {
      de: [
        'Lassen Sie sich beraten und nennen Sie Ihre Wunschzeiten.',
        'Lernen Sie die vorgeschlagene Tagespflegeperson kennen.',
        'Stellen Sie den Antrag, bevor die Betreuung beginnt, und schließen Sie einen Betreuungsvertrag.',
        'Das Jugendamt bewilligt die Förderung. Die Eingewöhnung beginnt.',
      ],
    },
    rechtsgrundlagen: [
      {
        bezeichnung: '§§ 22 bis 24, 43 Achtes Buch Sozialgesetzbuch (SGB VIII)',
        url: 'https://www.gesetze-im-internet.de/sgb_8/',
      },
      { bezeichnung: '§§ 21 bis 24 Kinderbildungsgesetz Nordrhein-Westfalen (KiBiz)' },
    ],
    typisierung: '2/3',
    ebene: 'kommune-oder-kreis',
    anknuepfung: 'wohnort',
    gruppe: 'jugendamt',
    lebenslagen: ['familie-und-kinder'],
    urheber,
    fachlicheFreigabe: { am: '2026-10-08', durch },
  },
  {
    leikaId: '99060006080000',
    slug: 'hilfe-zur-erziehung',
    bezeichnung: { de: 'Hilfe zur Erziehung' },
    bezeichnungAmtlich: 'Hilfe zur Erziehung Gewährung',
    synonyme: {
      de: [
        'Probleme mit Kind',
        'Jugendamt',
        'Familienhilfe',
        'Erziehungsberatung',
        'Erziehungsbeistand',
        'Pflegefamilie',
        'Streit in der Familie',
      ],
    },
    teaser: {
      de: 'Wenn Eltern bei der Erziehung nicht weiterwissen, hilft das Jugendamt mit Beratung und Unterstützung, die zur Familie passt.',
    },
    volltext: {
      de: `Konflikte, Trennung, Krankheit, Probleme in der Schule: Es gibt viele Gründe, Hilfe zu holen. Eltern haben darauf einen Anspruch. Es geht nicht um Schuld, sondern darum, dass es Ihrem Kind gut geht.

Die Hilfe reicht von der Erziehungsberatung über Familienhilfe zu Hause und Gruppenangebote bis zur Unterbringung in einer Pflegefamilie oder Wohngruppe. Was passt, überlegen Sie gemeinsam mit dem Jugendamt; Ihr Kind wird beteiligt. Kinder und Jugendliche können sich auch allein und in Not vertraulich an das Jugendamt wenden.`,
    },
    unterlagen: [
      { bezeichnung: { de: 'Für das erste Gespräch brauchen Sie keine Unterlagen.' } },
      { bezeichnung: { de: 'Antrag der Sorgeberechtigten' }, hinweis: { de: 'Wird gemeinsam ausgefüllt' } },
    ],
    kosten: [
      { bezeichnung: { de: 'Beratung und ambulante Hilfen' }, art: 'kostenfrei' },
      {
        bezeichnung: { de: 'Hilfen, bei denen Ihr Kind außerhalb der Familie lebt' },
        art: 'nach-aufwand',
        hinweis: { de: 'Eltern beteiligen sich nach ihrem Einkommen.' },
        quelle: '§§ 91 bis 94 SGB VIII',
      },
    ],
    verfahrensablauf: {
      de: [
        'Rufen Sie an oder kommen Sie vorbei und schildern Sie die Lage.',
        'Fachkräfte beraten Sie und klären mit Ihnen, was hilft.',
        'Sie stellen einen Antrag. Gemeinsam entsteht ein Hilfeplan.',
        'Die Hilfe beginnt. Der Plan wird regelmäßig besprochen und angepasst.',
      ],
    },
    rechtsgrundlagen: [
      {
        bezeichnung: '§§ 27 bis 36 Achtes Buch Sozialgesetzbuch (SGB VIII)',
        url: 'https://www.gesetze-im-internet.de/sgb_8/',
      },
    ],
    hinweise: {
      de: 'Ist ein Kind akut in Gefahr, rufen Sie die Polizei unter **110** an. Die „Nummer gegen Kummer“ für Kinder und Jugendliche ist die **116 111**, das Elterntelefon die **0800 111 0550**.',
    },
    typisierung: '2/3',
    ebene: 'kommune-oder-kreis',
    anknuepfung: 'wohnort',
    gruppe: 'jugendamt',
    lebenslagen: ['familie-und-kinder', 'soziale-hilfen'],
    urheber,
    fachlicheFreigabe: { am: '2026-10-09', durch },
  },
];
