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
        'Schokoticket',
        'Deutschlandticket Schule',
        'Schulweg',
        'Fahrkarte Schule',
        'Schülerbeförderung',
      ],
    },
    teaser: {
      de: 'Ist der Schulweg Ihres Kindes weit oder gefährlich, übernimmt der Schulträger die Kosten für die Fahrt zur nächsten passenden Schule.',
    },
    volltext: {
      de: `Einen Anspruch gibt es, wenn der kürzeste Fußweg zur nächstgelegenen Schule der gewählten Schulform eine Grenze überschreitet: mehr als **2 km** in der Grundschule, mehr als **3,5 km** in den Klassen 5 bis 10 und mehr als **5 km** in der Oberstufe. Auch ein besonders gefährlicher Weg oder eine Behinderung kann genügen.

Meist erhält Ihr Kind eine Fahrkarte, zum Beispiel ein Deutschlandticket für die Schule. Wer keinen Bus nutzen kann, bekommt unter Umständen einen Platz im Schülerspezialverkehr oder eine Pauschale für das eigene Auto. Es gibt einen Höchstbetrag von 100 € im Monat.`,
    },
    unterlagen: [
      { bezeichnung: { de: 'Antrag, von der Schule bestätigt' } },
      { bezeichnung: { de: 'Passfoto' }, hinweis: { de: 'Für die Fahrkarte, wenn verlangt' } },
      { bezeichnung: { de: 'Ärztliche Bescheinigung' }, hinweis: { de: 'Wenn gesundheitliche Gründe vorliegen' } },
      { bezeichnung: { de: 'Fahrkarten oder Nachweise' }, hinweis: { de: 'Bei nachträglicher Erstattung' } },
    ],
    kosten: [
      { bezeichnung: { de: 'Antrag' }, art: 'kostenfrei' },
      {
        bezeichnung: { de: 'Eigenanteil' },
        art: 'nach-aufwand',
        hinweis: { de: 'Ob ein Eigenanteil erhoben wird, entscheidet der Schulträger.' },
        quelle: 'Schülerfahrkostenverordnung NRW (SchfkVO)',
      },
    ],
    verfahrensablauf: {
      de: [
        'Holen Sie das Formular in der Schule oder stellen Sie den Antrag online.',
        'Die Schule bestätigt den Besuch.',
        'Der Schulträger misst den Schulweg und prüft den Anspruch.',
        'Ihr Kind erhält die Fahrkarte oder Sie eine Erstattung.',
      ],
    },
    fristen: [
      {
        bezeichnung: { de: 'Antrag auf nachträgliche Erstattung' },
        hinweis: { de: 'Bis zum 31. Oktober für das vorherige Schuljahr' },
      },
    ],
    rechtsgrundlagen: [
      { bezeichnung: '§ 97 Schulgesetz Nordrhein-Westfalen (SchulG NRW)' },
      { bezeichnung: 'Schülerfahrkostenverordnung Nordrhein-Westfalen (SchfkVO)' },
    ],
    hinweise: {
      de: 'Zuständig ist der Träger der Schule, die Ihr Kind besucht. Bei kleinem Einkommen helfen auch [Leistungen für Bildung und Teilhabe](leistungen:leistungen-fuer-bildung-und-teilhabe).',
    },
    typisierung: '4',
    ebene: 'kommune',
    anknuepfung: 'wohnort',
    gruppe: 'schule',
    lebenslagen: ['bildung-und-freizeit', 'familie-und-kinder'],
    urheber,
    fachlicheFreigabe: { am: '2026-10-21', durch },
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
      de: ['Gesundheitszeugnis', 'Lebensmittel', 'Gesundheitspass', 'rote Karte', 'Hygienebelehrung', 'Küche arbeiten'],
    },
    teaser: {
      de: 'Wer gewerbsmäßig mit offenen Lebensmitteln arbeitet, braucht vor dem ersten Arbeitstag eine Belehrung durch das Gesundheitsamt.',
    },
    volltext: {
      de: `Die Belehrung brauchen Sie, wenn Sie bestimmte Lebensmittel herstellen, behandeln oder verkaufen und damit in Berührung kommen, zum Beispiel Fleisch, Fisch, Milchprodukte, Eis, Salate oder Backwaren mit Füllung. Sie gilt auch für Küchen in Gaststätten, Kitas und Heimen.

Sie lernen, bei welchen Krankheiten Sie nicht arbeiten dürfen und wie sich Keime vermeiden lassen. Die Bescheinigung darf am ersten Arbeitstag **höchstens drei Monate** alt sein. Danach gilt sie dauerhaft; Ihr Betrieb belehrt Sie alle zwei Jahre erneut.`,
    },
    unterlagen: [
      { bezeichnung: { de: 'Personalausweis oder Pass' } },
      { bezeichnung: { de: 'Einverständnis der Sorgeberechtigten' }, hinweis: { de: 'Bei Minderjährigen' } },
    ],
    kosten: [
      {
        bezeichnung: { de: 'Belehrung mit Bescheinigung' },
        art: 'nach-aufwand',
        hinweis: {
          de: 'Das Gesundheitsamt nennt die Gebühr bei der Anmeldung. Für Schulpraktika und Ehrenämter gibt es oft eine Ermäßigung.',
        },
        quelle: 'Allgemeine Verwaltungsgebührenordnung NRW',
      },
    ],
    verfahrensablauf: {
      de: [
        'Melden Sie sich zu einem Termin oder zur Online-Belehrung an.',
        'Sie erhalten mündlich und schriftlich Informationen. Bei Sprachbarrieren gibt es Merkblätter in vielen Sprachen.',
        'Sie erklären, dass Ihnen keine Hinderungsgründe bekannt sind.',
        'Sie erhalten die Bescheinigung und geben sie Ihrem Betrieb.',
      ],
    },
    rechtsgrundlagen: [
      {
        bezeichnung: '§§ 42 und 43 Infektionsschutzgesetz (IfSG)',
        url: 'https://www.gesetze-im-internet.de/ifsg/__43.html',
      },
    ],
    hinweise: {
      de: 'Wer nur bei Festen hilft, etwa beim Kuchenverkauf eines Vereins, braucht die Belehrung meist nicht. Fragen Sie nach.',
    },
    typisierung: '2/3',
    ebene: 'kreis',
    anknuepfung: 'wohnort',
    gruppe: 'gesundheitsamt',
    lebenslagen: ['gewerbe-und-arbeit', 'gesundheit-und-pflege'],
    urheber,
    fachlicheFreigabe: { am: '2026-10-22', durch },
  },
];
