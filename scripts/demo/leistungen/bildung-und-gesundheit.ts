import type { DemoLeistung } from '../types.ts';

const urheber = 'Kreis Heinsberg (Beispielinhalt)';
const durch = 'Redaktion des Kreises Heinsberg (Beispiel)';

export const bildungUndGesundheit: DemoLeistung[] = [
  {
    leikaId: '99022001017000',
    slug: 'ausbildungsfoerderung-bafoeg',
    bezeichnung: { de: 'Ausbildungsförderung (BAföG)' },
    bezeichnungAmtlich: 'Ausbildungsförderung Bewilligung',
    synonyme: { de: ['Bafög', 'Schüler-Bafög', 'Studium bezahlen', 'Ausbildungsförderung', 'Geld für Ausbildung'] },
    teaser: {
      de: 'Wer eine schulische Ausbildung macht oder studiert und dafür zu wenig Geld hat, kann BAföG bekommen.',
    },
    volltext: {
      de: `BAföG hängt von Ihrem Einkommen und Vermögen, von dem Ihrer Eltern und von dem Ihrer Ehe- oder Lebenspartnerin oder Ihres Partners ab. **Schülerinnen und Schüler** erhalten es als Zuschuss und müssen nichts zurückzahlen. **Studierende** erhalten es je zur Hälfte als Zuschuss und als zinsloses Darlehen.

Für allgemeinbildende Schulen und viele Berufsfachschulen gibt es BAföG nur, wenn Sie nicht bei Ihren Eltern wohnen können. Für Studierende ist das Studierendenwerk der Hochschule zuständig.`,
    },
    unterlagen: [
      { bezeichnung: { de: 'Antrag mit den Formblättern' } },
      { bezeichnung: { de: 'Bescheinigung der Schule oder Hochschule' } },
      {
        bezeichnung: { de: 'Nachweise über das Einkommen der Eltern' },
        hinweis: { de: 'In der Regel der Steuerbescheid des vorletzten Jahres' },
      },
      { bezeichnung: { de: 'Nachweise über eigenes Einkommen und Vermögen' } },
      { bezeichnung: { de: 'Mietvertrag' }, hinweis: { de: 'Wenn Sie nicht bei den Eltern wohnen' } },
    ],
    kosten: [{ bezeichnung: { de: 'Antrag' }, art: 'kostenfrei' }],
    verfahrensablauf: {
      de: [
        'Stellen Sie den Antrag, sobald Sie den Ausbildungsplatz haben, am einfachsten online.',
        'Reichen Sie fehlende Nachweise nach.',
        'Das Amt prüft und erlässt einen Bescheid, in der Regel für ein Jahr.',
        'Stellen Sie zwei Monate vor dem Ende einen neuen Antrag.',
      ],
    },
    fristen: [
      {
        bezeichnung: { de: 'Beginn der Förderung' },
        hinweis: { de: 'Frühestens ab dem Monat, in dem der Antrag eingeht. Für frühere Monate gibt es nichts.' },
      },
    ],
    rechtsgrundlagen: [
      {
        bezeichnung: 'Bundesausbildungsförderungsgesetz (BAföG)',
        url: 'https://www.gesetze-im-internet.de/baf_g/',
      },
    ],
    weiterfuehrendes: [
      { bezeichnung: { de: 'BAföG Digital: online beantragen' }, url: 'https://www.bafoeg-digital.de/' },
    ],
    typisierung: '2',
    ebene: 'kreis',
    anknuepfung: 'wohnort',
    gruppe: 'soziales-kreis',
    lebenslagen: ['bildung-und-freizeit', 'soziale-hilfen'],
    urheber,
    fachlicheFreigabe: { am: '2026-10-21', durch },
  },
  {
    leikaId: '99088011039000',
    slug: 'schuelerfahrkosten',
    bezeichnung: { de: 'Schülerfahrkosten' },
    bezeichnungAmtlich: 'Schülerbeförderung Erstattung',
    synonyme: {
      de: [
        'Schulbus',
        'Schülerticket',
        'Schokoticket',
        'Deutschlandticket Schule',
        'Schulweg',
        'Fahrkarte Schule',
        'Schülerbeförderung',
        'Fahrtkosten zur Schule',
        'Busticket Schule',
        'Schulwegkosten',
        'Schülerfahrkarte',
        'Fahrgeld Schule',
        'Taxi zur Schule',
        'weiter Schulweg',
      ],
    },
    teaser: {
      de: 'Ist der Schulweg Ihres Kindes weit oder gefährlich, übernimmt der Schulträger die Kosten für die Fahrt zur nächsten passenden Schule.',
    },
    kurztext: {
      de: 'Die Fahrt zur Schule wird übernommen, wenn der Fußweg mehr als 2 km (Grundschule), 3,5 km (Klassen 5 bis 10) oder 5 km (Oberstufe) lang ist, außerdem bei einem besonders gefährlichen Weg oder aus gesundheitlichen Gründen. Meist bekommt Ihr Kind eine Fahrkarte.',
    },
    volltext: {
      de: `Ob es einen Anspruch gibt, hängt vom kürzesten Fußweg zwischen Wohnung und nächstgelegener Schule der gewählten Schulform ab. Er muss in einer Richtung länger sein als

- **2 km** in der Grundschule,
- **3,5 km** in den Klassen 5 bis 10,
- **5 km** in der Oberstufe.

Auch ein kürzerer Weg genügt, wenn er besonders gefährlich ist oder wenn Ihr Kind wegen einer Behinderung oder aus gesundheitlichen Gründen nicht nur vorübergehend fahren muss.

### Wie die Fahrt übernommen wird

Der Schulträger wählt die günstigste zumutbare Art der Beförderung:

- eine Fahrkarte für Bus und Bahn, zum Beispiel ein Deutschlandticket für Schülerinnen und Schüler
- einen Platz im Schulbus (Schülerspezialverkehr)
- ausnahmsweise einen festen Betrag je Kilometer für das eigene Fahrzeug

Für Schülerinnen und Schüler der meisten Schulen gilt ein Höchstbetrag von 100 € im Monat.

### Eine andere Schule als die nächste

Besucht Ihr Kind freiwillig eine weiter entfernte Schule, werden höchstens die Kosten übernommen, die bis zur nächstgelegenen Schule entstanden wären.`,
    },
    voraussetzungen: {
      de: `- Ihr Kind wohnt in Nordrhein-Westfalen.
- Es besucht eine allgemeinbildende Schule, eine Förderschule oder einen vollzeitschulischen Bildungsgang am Berufskolleg. Für Auszubildende an der Berufsschule gelten eigene Regeln.
- Der Schulweg ist länger als die Grenze, besonders gefährlich oder aus gesundheitlichen Gründen nicht zu Fuß möglich.
- Es ist die nächstgelegene Schule der gewählten Schulform, oder die nähere hat Ihr Kind nicht aufgenommen.`,
    },
    unterlagen: [
      { bezeichnung: { de: 'Antrag, von der Schule bestätigt' } },
      { bezeichnung: { de: 'Passfoto' }, hinweis: { de: 'Für die Fahrkarte, wenn verlangt' } },
      {
        bezeichnung: { de: 'Ablehnung der näheren Schule' },
        hinweis: { de: 'Wenn Ihr Kind dort keinen Platz bekommen hat' },
      },
      { bezeichnung: { de: 'Ärztliche Bescheinigung' }, hinweis: { de: 'Wenn gesundheitliche Gründe vorliegen' } },
      { bezeichnung: { de: 'Bescheid über Sozialleistungen' }, hinweis: { de: 'Wenn der Eigenanteil entfallen soll' } },
      { bezeichnung: { de: 'Fahrkarten oder Nachweise' }, hinweis: { de: 'Bei nachträglicher Erstattung' } },
    ],
    kosten: [
      { bezeichnung: { de: 'Antrag' }, art: 'kostenfrei' },
      {
        bezeichnung: { de: 'Eigenanteil für eine Fahrkarte, die auch in der Freizeit gilt' },
        art: 'nach-aufwand',
        bezug: { de: 'je Monat' },
        hinweis: {
          de: 'Ob ein Eigenanteil erhoben wird, entscheidet der Schulträger. Üblich sind 14 € für das erste und 7 € für das zweite Kind (Beispielwerte), ab dem dritten Kind nichts.',
        },
        quelle: '§ 97 Schulgesetz NRW; Schülerfahrkostenverordnung NRW (SchfkVO)',
      },
    ],
    verfahrensablauf: {
      de: [
        'Holen Sie das Formular in der Schule oder stellen Sie den Antrag online.',
        'Die Schule bestätigt den Besuch und leitet den Antrag weiter.',
        'Der Schulträger misst den Schulweg und prüft den Anspruch.',
        'Sie erhalten einen Bescheid. Ihr Kind bekommt die Fahrkarte oder Sie bekommen eine Erstattung.',
        'Melden Sie einen Umzug oder einen Schulwechsel sofort und geben Sie die Fahrkarte zurück.',
      ],
    },
    fristen: [
      {
        bezeichnung: { de: 'Antrag für das neue Schuljahr' },
        hinweis: { de: 'Am besten vor den Sommerferien, damit die Fahrkarte zum Schulbeginn da ist' },
      },
      {
        bezeichnung: { de: 'Antrag auf nachträgliche Erstattung' },
        hinweis: { de: 'Bis zum 31. Oktober für das vorherige Schuljahr. Danach erlischt der Anspruch.' },
      },
    ],
    bearbeitungsdauer: {
      von: 2,
      bis: 6,
      einheit: 'WOCHE',
      hinweis: { de: 'Beispielwert. Vor dem Schuljahr gehen viele Anträge ein.' },
    },
    rechtsgrundlagen: [
      {
        bezeichnung: '§ 97 Schulgesetz Nordrhein-Westfalen (SchulG NRW): Schülerfahrkosten',
        url: 'https://recht.nrw.de/',
      },
      {
        bezeichnung: '§§ 2, 5 bis 9 und 12 bis 16 Schülerfahrkostenverordnung Nordrhein-Westfalen (SchfkVO)',
        url: 'https://recht.nrw.de/',
      },
    ],
    hinweise: {
      de: `Zuständig ist der Träger der Schule, die Ihr Kind besucht, nicht immer Ihr Wohnort. Bei einer Schule des Kreises stellen Sie den Antrag beim Kreis, bei einer Ersatzschule bei deren Träger.

Bei kleinem Einkommen helfen auch [Leistungen für Bildung und Teilhabe](leistungen:leistungen-fuer-bildung-und-teilhabe). Besucht Ihr Kind eine Schule in den Niederlanden, fragen Sie vorher nach: Das ist nur in Ausnahmen möglich.`,
    },
    rechtsbehelf: {
      de: 'Gegen eine Ablehnung können Sie innerhalb eines Monats nach Bekanntgabe Klage beim Verwaltungsgericht erheben. Der Bescheid nennt das Gericht.',
    },
    formulare: [
      {
        bezeichnung: { de: 'Antrag auf Übernahme der Schülerfahrkosten' },
        url: 'https://formulare.kreis-heinsberg.example/schuelerfahrkosten-antrag',
      },
      {
        bezeichnung: { de: 'Antrag auf nachträgliche Erstattung' },
        url: 'https://formulare.kreis-heinsberg.example/schuelerfahrkosten-erstattung',
      },
    ],
    weiterfuehrendes: [
      {
        bezeichnung: { de: 'Ministerium für Schule und Bildung Nordrhein-Westfalen' },
        url: 'https://www.schulministerium.nrw/',
      },
      { bezeichnung: { de: 'Aachener Verkehrsverbund: Fahrplan und Tickets' }, url: 'https://avv.de/' },
    ],
    typisierung: '4',
    ebene: 'kommune',
    anknuepfung: 'wohnort',
    gruppe: 'schule',
    lebenslagen: ['bildung-und-freizeit', 'familie-und-kinder'],
    urheber,
    fachlicheFreigabe: { am: '2026-11-19', durch },
  },
  {
    leikaId: '99088028058000',
    slug: 'einschulungsuntersuchung',
    bezeichnung: { de: 'Einschulungsuntersuchung' },
    bezeichnungAmtlich: 'Einschulungsuntersuchung Durchführung',
    synonyme: { de: ['Schuleingangsuntersuchung', 'Gesundheitsamt', 'Schulanfang', 'Schularzt', 'Schulreife'] },
    teaser: {
      de: 'Vor dem ersten Schuljahr wird jedes Kind ärztlich untersucht. Sie erhalten dazu eine Einladung.',
    },
    volltext: {
      de: `Bei der Untersuchung wird geprüft, ob Ihr Kind gut sehen und hören kann, wie es spricht, sich bewegt und sich konzentriert. So lässt sich früh erkennen, ob es Unterstützung braucht. Auch der Impfstatus wird besprochen.

Die Ärztin oder der Arzt berät Sie und gibt der Schule eine Empfehlung. Über die Aufnahme entscheidet die Schule. Die Teilnahme ist Pflicht.`,
    },
    unterlagen: [
      { bezeichnung: { de: 'Einladung' } },
      { bezeichnung: { de: 'Gelbes Vorsorgeheft' } },
      { bezeichnung: { de: 'Impfausweis' } },
      { bezeichnung: { de: 'Brille oder Hörgerät und Befunde' }, hinweis: { de: 'Falls vorhanden' } },
    ],
    kosten: [{ bezeichnung: { de: 'Untersuchung' }, art: 'kostenfrei' }],
    verfahrensablauf: {
      de: [
        'Melden Sie Ihr Kind an der Grundschule an.',
        'Sie erhalten eine Einladung zum Termin, meist im Jahr vor der Einschulung.',
        'Die Untersuchung dauert etwa eine Stunde. Ein Elternteil ist dabei.',
        'Die Ergebnisse werden mit Ihnen besprochen. Die Schule erhält eine Empfehlung.',
      ],
    },
    rechtsgrundlagen: [
      { bezeichnung: '§ 54 Schulgesetz Nordrhein-Westfalen (SchulG NRW)' },
      { bezeichnung: '§ 12 Gesetz über den öffentlichen Gesundheitsdienst Nordrhein-Westfalen (ÖGDG NRW)' },
    ],
    hinweise: { de: 'Können Sie nicht zum Termin kommen? Dann sagen Sie bitte ab und vereinbaren Sie einen neuen.' },
    typisierung: '4',
    ebene: 'kreis',
    anknuepfung: 'wohnort',
    gruppe: 'gesundheitsamt',
    lebenslagen: ['bildung-und-freizeit', 'familie-und-kinder'],
    urheber,
    fachlicheFreigabe: { am: '2026-10-22', durch },
  },
  {
    leikaId: '99003002022000',
    slug: 'belehrung-nach-dem-infektionsschutzgesetz',
    bezeichnung: { de: 'Belehrung nach dem Infektionsschutzgesetz' },
    bezeichnungAmtlich: 'Belehrung nach dem Infektionsschutzgesetz Bescheinigung',
    synonyme: {
      de: [
        'Gesundheitszeugnis',
        'Gesundheitspass',
        'Gesundheitsausweis',
        'Lebensmittel',
        'rote Karte',
        'Hygienebelehrung',
        'Hygienepass',
        'Lebensmittelbelehrung',
        'Erstbelehrung',
        'Küche arbeiten',
        'Arbeiten in der Gastronomie',
        'Imbiss',
        'Bäckerei',
        'Praktikum in der Kita',
        '§ 43',
      ],
    },
    teaser: {
      de: 'Wer gewerbsmäßig mit offenen Lebensmitteln arbeitet, braucht vor dem ersten Arbeitstag eine Belehrung durch das Gesundheitsamt.',
    },
    kurztext: {
      de: 'In der Belehrung erfahren Sie, mit welchen Krankheiten Sie nicht mit Lebensmitteln arbeiten dürfen und wie Sie andere schützen. Sie erhalten eine Bescheinigung. Am ersten Arbeitstag darf sie höchstens drei Monate alt sein, danach gilt sie dauerhaft.',
    },
    volltext: {
      de: `Die Belehrung brauchen Sie, wenn Sie gewerbsmäßig bestimmte Lebensmittel herstellen, behandeln oder verkaufen und damit in Berührung kommen:

- Fleisch, Geflügel, Fisch, Krebse und Muscheln
- Milch, Eiprodukte und Speiseeis
- Backwaren mit einer Füllung oder Auflage, die nicht durchgebacken ist
- Feinkost-, Rohkost- und Kartoffelsalate, Marinaden, Mayonnaise und Soßen
- Nahrung für Säuglinge und Kleinkinder, Sprossen und Keimlinge

Sie gilt außerdem für alle, die in der Küche einer Gaststätte, Kita, Schule oder eines Heims arbeiten, und für alle, die dort Geschirr oder Geräte reinigen, wenn dabei Krankheitserreger übertragen werden können.

### Was Sie lernen

Sie erfahren, bei welchen Krankheiten und Anzeichen Sie nicht arbeiten dürfen, zum Beispiel bei Durchfall, Salmonellen oder entzündeten Wunden, dass Sie solche Anzeichen sofort Ihrem Betrieb melden und wie sich Keime vermeiden lassen. Untersucht werden Sie nicht.

### Wie lange die Bescheinigung gilt

Wenn Sie zum ersten Mal in einem solchen Beruf anfangen, darf die Bescheinigung **höchstens drei Monate** alt sein. Danach gilt sie dauerhaft, auch in einem anderen Betrieb. Ihr Betrieb belehrt Sie zu Beginn der Arbeit und danach **alle zwei Jahre** erneut und schreibt das auf.`,
    },
    voraussetzungen: {
      de: `- Sie werden gewerbsmäßig mit diesen Lebensmitteln oder in einer solchen Küche arbeiten, auch als Praktikum oder Ferienjob.
- Sie erklären nach der Belehrung, dass Ihnen keine Krankheit bekannt ist, mit der Sie dort nicht arbeiten dürfen. Gibt es Zweifel, brauchen Sie ein ärztliches Zeugnis.
- Bei Minderjährigen geben die Sorgeberechtigten diese Erklärung ab.
- Sie verstehen die Belehrung. Fragen Sie sonst nach Merkblättern in Ihrer Sprache oder bringen Sie jemanden zum Übersetzen mit.`,
    },
    unterlagen: [
      { bezeichnung: { de: 'Personalausweis, Pass oder Aufenthaltstitel' } },
      {
        bezeichnung: { de: 'Erklärung und Einverständnis der Sorgeberechtigten' },
        hinweis: { de: 'Bei Minderjährigen' },
      },
      {
        bezeichnung: { de: 'Nachweis über Schulpraktikum oder Ehrenamt' },
        hinweis: { de: 'Wenn Sie deshalb weniger oder nichts zahlen' },
      },
    ],
    kosten: [
      {
        bezeichnung: { de: 'Belehrung mit Bescheinigung' },
        art: 'nach-aufwand',
        hinweis: {
          de: 'Das Gesundheitsamt nennt die Gebühr bei der Anmeldung. Für Schulpraktika und Ehrenämter gibt es oft eine Ermäßigung.',
        },
        quelle: 'Allgemeine Verwaltungsgebührenordnung NRW (AVwGebO NRW)',
      },
      {
        bezeichnung: { de: 'Zweitschrift der Bescheinigung' },
        art: 'nach-aufwand',
        hinweis: { de: 'Wenn das Gesundheitsamt die Belehrung noch nachvollziehen kann' },
        quelle: 'Allgemeine Verwaltungsgebührenordnung NRW (AVwGebO NRW)',
      },
    ],
    verfahrensablauf: {
      de: [
        'Melden Sie sich zu einem Termin oder, wo es sie gibt, zur Online-Belehrung an.',
        'Weisen Sie sich aus und zahlen Sie die Gebühr.',
        'Sie werden belehrt, oft mit einem Film, und erhalten ein Merkblatt. Fragen können Sie jederzeit stellen.',
        'Sie erklären in Textform, dass Ihnen keine Hinderungsgründe bekannt sind.',
        'Sie erhalten die Bescheinigung und geben sie Ihrem Betrieb. Heben Sie eine Kopie auf.',
      ],
    },
    fristen: [
      {
        bezeichnung: { de: 'Alter der Bescheinigung am ersten Arbeitstag' },
        dauer: { von: 3, einheit: 'MONAT' },
        hinweis: { de: 'Höchstens. Ist sie älter und haben Sie noch nie so gearbeitet, brauchen Sie eine neue.' },
      },
      {
        bezeichnung: { de: 'Wiederholung durch den Betrieb' },
        dauer: { von: 2, einheit: 'JAHR' },
        hinweis: { de: 'Zu Beginn der Arbeit und danach alle zwei Jahre' },
      },
    ],
    bearbeitungsdauer: {
      von: 1,
      bis: 2,
      einheit: 'STUNDE',
      hinweis: { de: 'Die Bescheinigung bekommen Sie meist direkt nach der Belehrung.' },
    },
    rechtsgrundlagen: [
      {
        bezeichnung: '§ 42 Infektionsschutzgesetz (IfSG): Tätigkeitsverbote',
        url: 'https://www.gesetze-im-internet.de/ifsg/__42.html',
      },
      {
        bezeichnung: '§ 43 Infektionsschutzgesetz (IfSG): Belehrung und Bescheinigung',
        url: 'https://www.gesetze-im-internet.de/ifsg/__43.html',
      },
    ],
    hinweise: {
      de: `Wer ohne Bezahlung bei einem Fest hilft, etwa beim Kuchenverkauf eines Vereins, arbeitet nicht gewerbsmäßig und braucht die Belehrung nicht. Die Regeln der Hygiene gelten trotzdem.

Der Betrieb bewahrt Ihre Bescheinigung auf und legt sie bei einer Kontrolle vor. Beim Wechsel der Stelle lassen Sie sie sich zurückgeben. Wer selbst eine [Gaststätte](leistungen:gaststaettenerlaubnis) oder einen Imbiss führt, braucht die Belehrung ebenfalls.`,
    },
    rechtsbehelf: {
      de: 'Wird Ihnen die Bescheinigung verweigert, können Sie innerhalb eines Monats nach Bekanntgabe Klage beim Verwaltungsgericht erheben. Der Bescheid nennt das Gericht.',
    },
    formulare: [
      {
        bezeichnung: { de: 'Erklärung der Sorgeberechtigten' },
        url: 'https://formulare.kreis-heinsberg.example/belehrung-sorgeberechtigte',
      },
    ],
    weiterfuehrendes: [
      { bezeichnung: { de: 'Robert Koch-Institut: Merkblätter zur Belehrung' }, url: 'https://www.rki.de/' },
      {
        bezeichnung: { de: 'Bundesinstitut für Risikobewertung: Hygiene beim Umgang mit Lebensmitteln' },
        url: 'https://www.bfr.bund.de/',
      },
    ],
    typisierung: '2/3',
    ebene: 'kreis',
    anknuepfung: 'wohnort',
    gruppe: 'gesundheitsamt',
    lebenslagen: ['gewerbe-und-arbeit', 'gesundheit-und-pflege'],
    urheber,
    fachlicheFreigabe: { am: '2026-11-19', durch },
  },
];
