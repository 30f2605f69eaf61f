import type { DemoLeistung } from '../types.ts';

const urheber = 'Kreis Heinsberg (Beispielinhalt)';
const durch = 'Redaktion des Kreises Heinsberg (Beispiel)';

export const hundUndAbgaben: DemoLeistung[] = [
  {
    leikaId: '99110009104000',
    slug: 'hundehaltung-anmelden',
    bezeichnung: { de: 'Hundehaltung anmelden', 'de-simple': 'Einen Hund anmelden', en: 'Registering a dog' },
    bezeichnungAmtlich: 'Hundehaltung Anmeldung',
    synonyme: {
      de: [
        'Hund anmelden',
        'Hundemarke',
        'Kampfhund',
        'Listenhund',
        'großer Hund',
        '40/20-Hund',
        'gefährlicher Hund',
        'Hundeführerschein',
        'Sachkundenachweis',
        'Maulkorb',
        'Leinenpflicht',
        'Welpe',
      ],
      'de-simple': ['Hund anmelden', 'Hunde-Marke', 'großer Hund', 'gefährlicher Hund', 'Hunde-Steuer', 'Leine'],
      en: [
        'dog registration',
        'register dog',
        'dog tag',
        'large dog',
        'dangerous dog',
        'dog permit',
        'muzzle',
        'leash',
      ],
    },
    teaser: {
      de: 'Große Hunde melden Sie beim Ordnungsamt an. Für gefährliche Hunde und Hunde bestimmter Rassen brauchen Sie vorher eine Erlaubnis.',
      'de-simple':
        'Sie haben einen großen Hund? Dann müssen Sie den Hund anmelden. Für manche Hunde brauchen Sie eine Erlaubnis.',
      en: 'Large dogs must be registered with the public order office. Dangerous dogs and certain breeds need a permit first.',
    },
    kurztext: {
      de: 'Ein Hund gilt als groß, wenn er ausgewachsen mindestens 40 cm hoch oder mindestens 20 kg schwer ist. Sie weisen Sachkunde, Haftpflichtversicherung und Chip nach. Die Hundesteuer melden Sie für jeden Hund an, auch für kleine.',
      'de-simple':
        'Ein Hund ist groß, wenn er mindestens 40 Zentimeter hoch ist. Oder wenn er mindestens 20 Kilo wiegt. Diese Hunde melden Sie beim Ordnungs-Amt an. Die Hunde-Steuer zahlen Sie für jeden Hund. Auch für kleine Hunde.',
      en: 'A dog counts as large if, fully grown, it is at least 40 cm tall or weighs at least 20 kg. You prove that you have the necessary knowledge, liability insurance and a chip. Dog tax is due for every dog, however small.',
    },
    volltext: {
      de: `Das Landeshundegesetz Nordrhein-Westfalen (LHundG NRW) teilt Hunde in Gruppen ein. Davon hängt ab, was Sie tun müssen:

- **Kleine Hunde**: Sie melden nur die [Hundesteuer](leistungen:hundesteuer) an.
- **Große Hunde** (ab 40 cm Schulterhöhe oder ab 20 kg): Sie zeigen die Haltung beim Ordnungsamt an.
- **Hunde bestimmter Rassen** (§ 10 LHundG NRW): Sie brauchen eine Erlaubnis. Dazu gehören Alano, American Bulldog, Bullmastiff, Mastiff, Mastino Español, Mastino Napoletano, Fila Brasileiro, Dogo Argentino, Rottweiler und Tosa Inu.
- **Gefährliche Hunde** (§ 3 LHundG NRW): Sie brauchen eine Erlaubnis und einen besonderen Grund für die Haltung. Dazu gehören Pitbull Terrier, American Staffordshire Terrier, Staffordshire Bullterrier und Bullterrier sowie Hunde, deren Gefährlichkeit im Einzelfall festgestellt wurde.

Auch Kreuzungen mit diesen Rassen zählen dazu. Für Mischlinge und Welpen gilt: Entscheidend ist, wie groß und schwer der Hund ausgewachsen wird.

### Leine und Maulkorb

Große Hunde führen Sie in Ortschaften auf öffentlichen Straßen, Wegen und Plätzen an der Leine. Gefährliche Hunde und Hunde bestimmter Rassen tragen außerdem einen Maulkorb. Auf Antrag kann das Ordnungsamt Hunde nach einer Verhaltensprüfung davon befreien.`,
      'de-simple': `Für Hunde gibt es ein Gesetz. Das Gesetz heißt: Landes-Hunde-Gesetz. Darin steht: Es gibt 3 Arten von Hunden.

- **Kleine Hunde**: Sie müssen nur die [Hunde-Steuer](leistungen:hundesteuer) anmelden.
- **Große Hunde**: Der Hund ist mindestens 40 Zentimeter hoch. Oder der Hund wiegt mindestens 20 Kilo. Diesen Hund melden Sie beim Ordnungs-Amt an.
- **Gefährliche Hunde und besondere Rassen**: Zum Beispiel Rottweiler oder Bullterrier. Für diese Hunde brauchen Sie eine Erlaubnis.

Die Erlaubnis brauchen Sie, bevor der Hund zu Ihnen kommt.

Auf der Straße muss der große Hund an die Leine. Gefährliche Hunde brauchen auch einen Maul-Korb. Dann können sie nicht beißen.`,
      en: `The dog act of North Rhine-Westphalia (LHundG NRW) puts dogs into groups. What you have to do depends on the group:

- **Small dogs**: you only register for [dog tax](leistungen:hundesteuer).
- **Large dogs** (40 cm or taller, or 20 kg or heavier): you notify the public order office.
- **Certain breeds** (section 10): you need a permit. These are Alano, American Bulldog, Bullmastiff, Mastiff, Spanish Mastiff, Neapolitan Mastiff, Fila Brasileiro, Dogo Argentino, Rottweiler and Tosa Inu.
- **Dangerous dogs** (section 3): you need a permit and a special reason for keeping the dog. These are Pit Bull Terrier, American Staffordshire Terrier, Staffordshire Bull Terrier and Bull Terrier, as well as individual dogs found to be dangerous.

Crossbreeds of these breeds count as well. For mongrels and puppies it matters how tall and heavy the dog will be when fully grown.

### Leash and muzzle

Large dogs must be on a leash on public streets, paths and squares in built-up areas. Dangerous dogs and certain breeds also wear a muzzle. The office may grant an exemption after a behaviour test.`,
    },
    voraussetzungen: {
      de: `Für große Hunde:

- Sie haben die nötige Sachkunde und sind zuverlässig.
- Der Hund hat einen Mikrochip.
- Sie haben eine Haftpflichtversicherung für den Hund.

Für gefährliche Hunde und Hunde bestimmter Rassen zusätzlich:

- Sie sind mindestens 18 Jahre alt.
- Sie können den Hund sicher halten und führen.
- Sie halten ihn verhaltensgerecht und ausbruchsicher.
- Bei gefährlichen Hunden: Es gibt ein besonderes Interesse an der Haltung, zum Beispiel die Übernahme aus einem Tierheim.`,
      'de-simple': `Das brauchen Sie für einen großen Hund:

- Sie kennen sich mit Hunden aus. Das müssen Sie zeigen.
- Sie sind zuverlässig.
- Der Hund hat einen Chip.
- Sie haben eine Versicherung für den Hund. Die Versicherung zahlt, wenn der Hund etwas kaputt macht.

Das brauchen Sie für einen gefährlichen Hund oder eine besondere Rasse:

- Sie sind 18 Jahre alt oder älter.
- Sie können den Hund sicher führen.
- Der Hund kann nicht weg-laufen.`,
      en: `For large dogs:

- You have the necessary knowledge and are reliable.
- The dog has a microchip.
- You have liability insurance for the dog.

For dangerous dogs and certain breeds also:

- You are at least 18.
- You can keep and handle the dog safely.
- The dog is kept in a way that suits it and cannot escape.
- For dangerous dogs: there is a special interest in keeping the dog, for example adoption from an animal shelter.`,
    },
    unterlagen: [
      {
        bezeichnung: {
          de: 'Sachkundenachweis',
          'de-simple': 'Ein Nachweis: Sie kennen sich mit Hunden aus',
          en: 'Proof of knowledge about dogs',
        },
        hinweis: {
          de: 'Nicht nötig, wenn Sie seit mehr als drei Jahren große Hunde halten und nichts passiert ist, oder mit Jagdschein.',
          'de-simple': 'Sie haben schon 3 Jahre einen großen Hund? Dann brauchen Sie das nicht.',
          en: 'Not needed if you have kept large dogs for more than three years without incidents, or with a hunting licence.',
        },
      },
      {
        bezeichnung: {
          de: 'Bescheinigung der Haftpflichtversicherung',
          'de-simple': 'Ein Zettel von Ihrer Versicherung für den Hund',
          en: 'Certificate of liability insurance',
        },
        hinweis: {
          de: 'Mindestens 500.000 € für Personenschäden und 250.000 € für sonstige Schäden',
          'de-simple': 'Die Versicherung zahlt mindestens 500.000 Euro, wenn ein Mensch verletzt wird.',
          en: 'At least €500,000 for personal injury and €250,000 for other damage',
        },
      },
      {
        bezeichnung: {
          de: 'Nachweis der Chipnummer',
          'de-simple': 'Die Nummer vom Chip',
          en: 'Proof of the microchip number',
        },
        hinweis: {
          de: 'Zum Beispiel EU-Heimtierausweis oder Bescheinigung der Tierarztpraxis',
          'de-simple': 'Die Nummer steht zum Beispiel im Heim-Tier-Ausweis.',
          en: 'For example the EU pet passport or a certificate from the vet',
        },
      },
      {
        bezeichnung: {
          de: 'Personalausweis oder Reisepass',
          'de-simple': 'Ihr Personal-Ausweis oder Ihr Reise-Pass',
          en: 'Identity card or passport',
        },
      },
      {
        bezeichnung: {
          de: 'Führungszeugnis',
          'de-simple': 'Ein Führungs-Zeugnis',
          en: 'Certificate of good conduct',
        },
        hinweis: {
          de: 'Nur für gefährliche Hunde und Hunde bestimmter Rassen. Beantragen Sie es zur Vorlage bei einer Behörde.',
          'de-simple': 'Nur für gefährliche Hunde und besondere Rassen. Darin steht: Haben Sie Straf-Taten gemacht?',
          en: 'Only for dangerous dogs and certain breeds. Ask for the version that is sent to an authority.',
        },
      },
      {
        bezeichnung: {
          de: 'Zwei Fotos des Hundes und Angaben zur Herkunft',
          'de-simple': '2 Fotos vom Hund. Und: Woher haben Sie den Hund?',
          en: 'Two photos of the dog and details of its origin',
        },
        hinweis: {
          de: 'Nur für die Erlaubnis, zum Beispiel Kaufvertrag oder Vertrag mit dem Tierheim',
          'de-simple': 'Nur wenn Sie eine Erlaubnis brauchen.',
          en: 'Only for the permit, for example a sales contract or an adoption contract',
        },
      },
    ],
    kosten: [
      {
        bezeichnung: {
          de: 'Anzeige eines großen Hundes',
          'de-simple': 'Sie melden einen großen Hund an',
          en: 'Notification of a large dog',
        },
        art: 'ab',
        betrag: 25,
        bezug: { de: 'je Hund', 'de-simple': 'für jeden Hund', en: 'per dog' },
        hinweis: {
          de: 'Beispielwert. Die Gebühr nennt Ihnen Ihr Ordnungsamt.',
          'de-simple': 'Das ist ein Beispiel. Fragen Sie das Ordnungs-Amt nach dem Preis.',
          en: 'Example figure. Your public order office will tell you the fee.',
        },
        quelle: 'Allgemeine Verwaltungsgebührenordnung NRW, Beispielwert',
      },
      {
        bezeichnung: {
          de: 'Erlaubnis für einen gefährlichen Hund oder eine bestimmte Rasse',
          'de-simple': 'Sie bekommen eine Erlaubnis',
          en: 'Permit for a dangerous dog or a certain breed',
        },
        art: 'ab',
        betrag: 100,
        bezug: { de: 'je Hund', 'de-simple': 'für jeden Hund', en: 'per dog' },
        hinweis: {
          de: 'Beispielwert. Sachkundeprüfung und Führungszeugnis kosten extra.',
          'de-simple': 'Das ist ein Beispiel. Die Prüfung und das Führungs-Zeugnis kosten extra.',
          en: 'Example figure. The knowledge test and the certificate of good conduct cost extra.',
        },
        quelle: 'Allgemeine Verwaltungsgebührenordnung NRW, Beispielwert',
      },
    ],
    verfahrensablauf: {
      de: [
        'Klären Sie, zu welcher Gruppe Ihr Hund gehört. Fragen Sie im Zweifel das Ordnungsamt, bevor Sie den Hund aufnehmen.',
        'Lassen Sie den Hund chippen, schließen Sie die Versicherung ab und legen Sie die Sachkundeprüfung ab, zum Beispiel in einer anerkannten Tierarztpraxis.',
        'Zeigen Sie die Haltung an oder beantragen Sie die Erlaubnis. Reichen Sie die Nachweise ein.',
        'Das Ordnungsamt prüft die Angaben. Bei erlaubnispflichtigen Hunden prüft es auch, wie der Hund gehalten wird.',
        'Sie erhalten eine Bestätigung oder die Erlaubnis. Melden Sie auch die Hundesteuer an, wenn das nicht schon geschehen ist.',
      ],
      'de-simple': [
        'Fragen Sie das Ordnungs-Amt: Muss ich den Hund anmelden? Brauche ich eine Erlaubnis?',
        'Lassen Sie dem Hund einen Chip geben. Das macht ein Tier-Arzt. Machen Sie eine Versicherung für den Hund.',
        'Melden Sie den Hund an. Oder beantragen Sie die Erlaubnis. Geben Sie alle Zettel ab.',
        'Das Ordnungs-Amt prüft alles.',
        'Sie bekommen einen Brief. Melden Sie den Hund auch für die Hunde-Steuer an.',
      ],
      en: [
        'Find out which group your dog belongs to. If in doubt, ask the public order office before you take the dog.',
        'Have the dog chipped, take out insurance and pass the knowledge test, for example at a recognised vet.',
        'Notify the office or apply for the permit and hand in the proofs.',
        'The office checks your details. Where a permit is needed, it also checks how the dog is kept.',
        'You receive a confirmation or the permit. Register for dog tax as well, if you have not done so.',
      ],
    },
    fristen: [
      {
        bezeichnung: {
          de: 'Anzeige eines großen Hundes',
          'de-simple': 'Einen großen Hund anmelden',
          en: 'Notification of a large dog',
        },
        hinweis: {
          de: 'Sobald Sie den Hund halten. Auch einen Umzug und das Ende der Haltung teilen Sie sofort mit.',
          'de-simple':
            'Machen Sie das sofort. Ziehen Sie um? Oder ist der Hund nicht mehr da? Dann sagen Sie das auch.',
          en: 'As soon as you keep the dog. Report a move or the end of keeping it at once as well.',
        },
      },
      {
        bezeichnung: {
          de: 'Erlaubnis für erlaubnispflichtige Hunde',
          'de-simple': 'Die Erlaubnis bekommen',
          en: 'Permit, where one is needed',
        },
        hinweis: {
          de: 'Vor der Aufnahme des Hundes',
          'de-simple': 'Bevor der Hund zu Ihnen kommt',
          en: 'Before you take the dog',
        },
      },
    ],
    bearbeitungsdauer: {
      von: 1,
      bis: 4,
      einheit: 'WOCHE',
      hinweis: {
        de: 'Eine Anzeige ist meist in einer Woche bearbeitet. Eine Erlaubnis dauert länger.',
        'de-simple': 'Die Erlaubnis dauert länger als die Anmeldung.',
        en: 'A notification usually takes a week. A permit takes longer.',
      },
    },
    rechtsgrundlagen: [
      { bezeichnung: '§§ 3 bis 5 Landeshundegesetz Nordrhein-Westfalen (LHundG NRW)' },
      { bezeichnung: '§§ 6, 7, 10 und 11 Landeshundegesetz Nordrhein-Westfalen (LHundG NRW)' },
    ],
    hinweise: {
      de: `Wer einen gefährlichen Hund ohne Erlaubnis hält, begeht eine Ordnungswidrigkeit. Das Amt kann die Haltung verbieten.

Einen Hund aus dem Ausland bringen Sie mit EU-Heimtierausweis, Chip und gültiger Tollwutimpfung mit. Ziehen Sie mit dem Hund um, melden Sie ihn in der neuen Kommune neu an.

Für Assistenzhunde kann es eine [Befreiung von der Hundesteuer](leistungen:befreiung-von-der-hundesteuer) geben. Das Führungszeugnis beantragen Sie über [Führungszeugnis](leistungen:fuehrungszeugnis).`,
      'de-simple': `Haben Sie einen gefährlichen Hund ohne Erlaubnis? Das ist verboten. Sie müssen Strafe zahlen.

Ziehen Sie mit dem Hund um? Dann melden Sie den Hund am neuen Ort an.

Haben Sie einen Hund, der Ihnen bei einer Behinderung hilft? Dann lesen Sie hier weiter: [Keine Hunde-Steuer zahlen](leistungen:befreiung-von-der-hundesteuer).`,
      en: `Keeping a dangerous dog without a permit is an offence. The office may forbid you to keep the dog.

Bring a dog from abroad with an EU pet passport, a chip and a valid rabies vaccination. If you move with your dog, register it again in the new municipality.

Assistance dogs may be exempt from [dog tax](leistungen:befreiung-von-der-hundesteuer). You apply for the [certificate of good conduct](leistungen:fuehrungszeugnis) separately.`,
    },
    rechtsbehelf: {
      de: 'Gegen eine Ablehnung oder Auflage können Sie innerhalb eines Monats nach Bekanntgabe Klage beim Verwaltungsgericht erheben. Der Bescheid nennt das Gericht.',
      'de-simple':
        'Das Amt sagt Nein? Dann können Sie vor Gericht gehen. Das Gericht heißt: Verwaltungs-Gericht. Sie haben 1 Monat Zeit. Die Adresse steht im Brief vom Amt.',
      en: 'You may bring an action before the administrative court within one month of a refusal or condition. The decision names the court.',
    },
    formulare: [
      {
        bezeichnung: {
          de: 'Anzeige der Haltung eines großen Hundes',
          'de-simple': 'Einen großen Hund anmelden',
          en: 'Notification of keeping a large dog',
        },
        url: 'https://formulare.kreis-heinsberg.example/hund-anzeige',
      },
      {
        bezeichnung: {
          de: 'Antrag auf Erlaubnis zur Hundehaltung',
          'de-simple': 'Eine Erlaubnis für den Hund beantragen',
          en: 'Application for a permit to keep a dog',
        },
        url: 'https://formulare.kreis-heinsberg.example/hund-erlaubnis',
      },
    ],
    weiterfuehrendes: [
      {
        bezeichnung: {
          de: 'Recht und Gesetz in Nordrhein-Westfalen',
          'de-simple': 'Gesetze vom Land Nordrhein-Westfalen. Die Seite ist in schwerer Sprache.',
          en: 'Laws of North Rhine-Westphalia (in German)',
        },
        url: 'https://recht.nrw.de/',
      },
    ],
    typisierung: '2/3',
    ebene: 'kommune',
    anknuepfung: 'wohnort',
    gruppe: 'ordnung',
    lebenslagen: ['hund-und-tiere', 'wohnen-und-umziehen'],
    urheber,
    fachlicheFreigabe: { am: '2026-10-07', durch },
  },
  {
    leikaId: '99102013002000',
    slug: 'hundesteuer',
    bezeichnung: { de: 'Hundesteuer' },
    bezeichnungAmtlich: 'Hundesteuer Festsetzung',
    synonyme: {
      de: [
        'Hund',
        'Hundemarke',
        'Steuer Hund',
        'Hund anmelden',
        'Hund abmelden',
        'Hundesteuerbescheid',
        'Hundesteuersatz',
        'Hund verstorben',
      ],
    },
    teaser: {
      de: 'Für jeden Hund zahlen Sie Hundesteuer an Ihre Stadt oder Gemeinde. Melden Sie ihn an, sobald er bei Ihnen lebt.',
    },
    kurztext: {
      de: 'Die Hundesteuer zahlt, wer einen Hund in seinem Haushalt hält. Wie viel, legt Ihre Stadt oder Gemeinde in einer Satzung fest. Nach der Anmeldung bekommen Sie Steuerbescheid und Hundemarke.',
    },
    volltext: {
      de: `Steuerpflichtig sind Hunde in der Regel ab einem Alter von drei Monaten. Meist hängt der Betrag davon ab, wie viele Hunde in Ihrem Haushalt leben; für gefährliche Hunde ist er höher. Leben mehrere Personen mit Hunden in einem Haushalt, zählen alle Hunde zusammen.

Nimmt jemand einen Hund nur vorübergehend auf, ist er nach einer Frist steuerpflichtig, die die örtliche Satzung nennt. Wer nachweist, dass er in einer anderen Kommune schon Hundesteuer zahlt, wird nicht doppelt belastet.

Auf die Hundesteuer folgt keine bestimmte Gegenleistung. Sie soll auch die Zahl der Hunde begrenzen.

Große und gefährliche Hunde müssen Sie zusätzlich beim Ordnungsamt melden: [Hundehaltung anmelden](leistungen:hundehaltung-anmelden).`,
    },
    voraussetzungen: {
      de: `- Der Hund lebt in Ihrem Haushalt.
- Der Hund ist in der Regel mindestens drei Monate alt. Das genaue Alter nennt die örtliche Satzung.
- Ihr Wohnsitz ist in der Stadt oder Gemeinde.`,
    },
    unterlagen: [
      { bezeichnung: { de: 'Anmeldung mit Rasse, Alter und Chipnummer des Hundes' } },
      {
        bezeichnung: { de: 'Nachweis der Bankverbindung für das Lastschriftverfahren' },
        hinweis: { de: 'Nur wenn die Steuer abgebucht werden soll' },
      },
      {
        bezeichnung: { de: 'Nachweis über den letzten Steuerbescheid oder die Abmeldung der früheren Kommune' },
        hinweis: { de: 'Nur nach einem Umzug' },
      },
      {
        bezeichnung: { de: 'Nachweis über das Ende der Haltung' },
        hinweis: { de: 'Bei der Abmeldung, zum Beispiel Bestätigung der Tierarztpraxis oder Name der neuen Halterin' },
      },
    ],
    kosten: [
      {
        bezeichnung: { de: 'Hundesteuer' },
        art: 'nach-aufwand',
        bezug: { de: 'je Hund und Jahr' },
        hinweis: {
          de: 'Die Höhe bestimmt Ihre Stadt oder Gemeinde in der Hundesteuersatzung. Sie finden sie in der Angabe Ihrer Kommune.',
        },
        quelle: 'Örtliche Hundesteuersatzung',
      },
      { bezeichnung: { de: 'Anmeldung und erste Hundemarke' }, art: 'kostenfrei' },
    ],
    verfahrensablauf: {
      de: [
        'Melden Sie den Hund online, mit dem Formular oder im Rathaus an.',
        'Sie erhalten den Steuerbescheid und die Hundemarke. Der Hund trägt die Marke außerhalb der Wohnung.',
        'Zahlen Sie zu den Terminen im Bescheid. Der Bescheid gilt weiter, bis Sie einen neuen bekommen.',
        'Verkaufen Sie den Hund, ziehen Sie um oder stirbt er: Melden Sie ihn ab und geben Sie die Marke zurück.',
      ],
    },
    fristen: [
      {
        bezeichnung: { de: 'Anmeldung' },
        dauer: { von: 2, einheit: 'WOCHE' },
        hinweis: { de: 'Ab Aufnahme des Hundes; nennt die örtliche Satzung eine andere Frist, gilt diese.' },
      },
      {
        bezeichnung: { de: 'Abmeldung' },
        dauer: { von: 2, einheit: 'WOCHE' },
        hinweis: { de: 'Nach dem Ende der Haltung oder dem Wegzug' },
      },
    ],
    bearbeitungsdauer: {
      von: 1,
      bis: 2,
      einheit: 'WOCHE',
      hinweis: { de: 'Bescheid und Marke kommen mit der Post.' },
    },
    rechtsgrundlagen: [
      { bezeichnung: '§§ 1 bis 3, 12 und 20 Kommunalabgabengesetz Nordrhein-Westfalen (KAG NRW)' },
      { bezeichnung: 'Örtliche Hundesteuersatzung' },
    ],
    hinweise: {
      de: 'Nicht angemeldete Hunde können nachträglich besteuert werden, dazu kommt ein Bußgeld. Für Assistenzhunde, Hunde aus dem Tierheim und in Notlagen lesen Sie [Befreiung von der Hundesteuer](leistungen:befreiung-von-der-hundesteuer).',
    },
    rechtsbehelf: {
      de: 'Gegen den Steuerbescheid können Sie innerhalb eines Monats nach Bekanntgabe vorgehen. Welcher Rechtsbehelf möglich ist, steht im Bescheid. Die Steuer ist trotzdem zunächst zu zahlen.',
    },
    formulare: [
      {
        bezeichnung: { de: 'Anmeldung zur Hundesteuer' },
        url: 'https://formulare.kreis-heinsberg.example/hundesteuer-anmeldung',
      },
      {
        bezeichnung: { de: 'Abmeldung von der Hundesteuer' },
        url: 'https://formulare.kreis-heinsberg.example/hundesteuer-abmeldung',
      },
    ],
    weiterfuehrendes: [
      { bezeichnung: { de: 'Recht und Gesetz in Nordrhein-Westfalen' }, url: 'https://recht.nrw.de/' },
    ],
    typisierung: '4',
    ebene: 'kommune',
    anknuepfung: 'wohnort',
    gruppe: 'steuern',
    lebenslagen: ['hund-und-tiere', 'steuern-und-abgaben'],
    urheber,
    fachlicheFreigabe: { am: '2026-10-07', durch },
  },
  {
    leikaId: '99102013010000',
    slug: 'befreiung-von-der-hundesteuer',
    bezeichnung: { de: 'Befreiung von der Hundesteuer' },
    bezeichnungAmtlich: 'Hundesteuer Befreiung',
    synonyme: {
      de: [
        'Assistenzhund',
        'Blindenhund',
        'Steuer sparen Hund',
        'Hundesteuer Ermäßigung',
        'Tierheimhund',
        'Therapiehund',
        'Rettungshund',
        'Steuerbefreiung Hund',
      ],
    },
    teaser: {
      de: 'Für Assistenzhunde und einige andere Hunde können Sie sich ganz oder teilweise von der Hundesteuer befreien lassen.',
    },
    volltext: {
      de: `Ob Sie befreit werden oder weniger zahlen, regelt die Hundesteuersatzung Ihrer Stadt oder Gemeinde. Üblich ist das für ausgebildete Assistenz- und Blindenführhunde, häufig auch für Hunde aus dem Tierheim, für Rettungshunde und bei Bezug von Sozialleistungen.

Die Befreiung gilt nicht automatisch. Sie brauchen einen Antrag und erhalten einen Bescheid, oft nur für eine bestimmte Zeit. Für gefährliche Hunde ist eine Befreiung meist ausgeschlossen.`,
    },
    voraussetzungen: {
      de: `- Der Hund ist zur [Hundesteuer](leistungen:hundesteuer) angemeldet.
- Es gibt einen Grund, den die örtliche Satzung nennt.
- Der Hund ist für den Zweck geeignet und wird artgerecht gehalten.`,
    },
    unterlagen: [
      { bezeichnung: { de: 'Antrag' } },
      {
        bezeichnung: { de: 'Schwerbehindertenausweis mit Merkzeichen oder ärztliche Bescheinigung' },
        hinweis: { de: 'Für Assistenzhunde, je nach Satzung. Dazu der Nachweis der Ausbildung des Hundes.' },
      },
      {
        bezeichnung: { de: 'Vertrag mit dem Tierheim' },
        hinweis: { de: 'Für einen Hund aus dem Tierheim' },
      },
      {
        bezeichnung: { de: 'Bescheid über die Sozialleistung' },
        hinweis: { de: 'Zum Beispiel Grundsicherung, wenn die Satzung das vorsieht' },
      },
    ],
    kosten: [{ bezeichnung: { de: 'Antrag' }, art: 'kostenfrei' }],
    verfahrensablauf: {
      de: [
        'Prüfen Sie in der Angabe Ihrer Kommune, welche Gründe gelten.',
        'Stellen Sie den Antrag mit den Nachweisen beim Steueramt.',
        'Sie erhalten einen Bescheid. Bis dahin zahlen Sie die Steuer weiter.',
      ],
    },
    rechtsgrundlagen: [
      { bezeichnung: 'Örtliche Hundesteuersatzung' },
      { bezeichnung: '§ 12 Kommunalabgabengesetz Nordrhein-Westfalen (KAG NRW)' },
    ],
    hinweise: {
      de: 'Fällt der Grund weg, teilen Sie das dem Steueramt mit. Mehr zum Ausweis steht unter [Schwerbehindertenausweis](leistungen:schwerbehindertenausweis).',
    },
    typisierung: '4',
    ebene: 'kommune',
    anknuepfung: 'wohnort',
    gruppe: 'steuern',
    lebenslagen: ['hund-und-tiere', 'steuern-und-abgaben', 'gesundheit-und-pflege'],
    urheber,
    fachlicheFreigabe: { am: '2026-10-07', durch },
  },
  {
    leikaId: '99102012002000',
    slug: 'grundsteuer',
    bezeichnung: { de: 'Grundsteuer' },
    bezeichnungAmtlich: 'Grundsteuer Festsetzung',
    synonyme: {
      de: [
        'Haus Steuer',
        'Grundbesitzabgaben',
        'Steuerbescheid',
        'Grundsteuer B',
        'Grundsteuer A',
        'Grundsteuerbescheid',
        'Hebesatz',
        'Grundsteuerreform',
        'Eigentumswechsel',
      ],
    },
    teaser: {
      de: 'Wer Land, Haus oder Wohnung besitzt, zahlt Grundsteuer an die Stadt oder Gemeinde. Die Höhe hängt vom Wert und vom Hebesatz ab.',
    },
    volltext: {
      de: `Die Grundsteuer entsteht in drei Schritten. Das Finanzamt stellt den Grundsteuerwert fest und setzt den Messbetrag fest. Ihre Stadt oder Gemeinde multipliziert den Messbetrag mit dem Hebesatz und schickt Ihnen den Bescheid.

**Grundsteuer A** gilt für land- und forstwirtschaftliche Betriebe, **Grundsteuer B** für bebaute und bebaubare Grundstücke. Zahlungspflichtig ist, wem das Grundstück am 1. Januar gehört. Wechselt es im Laufe des Jahres, bleibt die bisherige Eigentümerin oder der bisherige Eigentümer bis zum Jahresende steuerpflichtig.`,
    },
    unterlagen: [
      {
        bezeichnung: { de: 'Bescheid des Finanzamts über den Messbetrag' },
        hinweis: { de: 'Das Finanzamt übermittelt ihn der Kommune; Sie brauchen ihn für Rückfragen.' },
      },
      {
        bezeichnung: { de: 'Kaufvertrag oder Grundbuchauszug' },
        hinweis: { de: 'Wenn Sie einen Eigentumswechsel mitteilen' },
      },
      {
        bezeichnung: { de: 'SEPA-Lastschriftmandat' },
        hinweis: { de: 'Wenn die Steuer abgebucht werden soll' },
      },
    ],
    kosten: [
      {
        bezeichnung: { de: 'Grundsteuer' },
        art: 'nach-aufwand',
        bezug: { de: 'je Jahr' },
        hinweis: { de: 'Messbetrag mal Hebesatz Ihrer Kommune. Der Bescheid selbst ist kostenfrei.' },
        quelle: 'Örtliche Hebesatzsatzung',
      },
    ],
    verfahrensablauf: {
      de: [
        'Das Finanzamt schickt Ihnen Grundsteuerwertbescheid und Messbescheid.',
        'Das Steueramt der Kommune berechnet die Steuer und schickt den Grundsteuerbescheid, meist im Januar.',
        'Zahlen Sie in vier Raten am 15. Februar, 15. Mai, 15. August und 15. November. Auf Antrag zahlen Sie alles am 1. Juli.',
        'Verkaufen Sie das Grundstück, teilen Sie das dem Steueramt mit.',
      ],
    },
    rechtsgrundlagen: [
      {
        bezeichnung: '§§ 10, 25, 27 und 28 Grundsteuergesetz (GrStG)',
        url: 'https://www.gesetze-im-internet.de/grstg_1973/',
      },
      {
        bezeichnung: '§§ 33 und 34 Grundsteuergesetz (GrStG), Erlass',
        url: 'https://www.gesetze-im-internet.de/grstg_1973/',
      },
    ],
    hinweise: {
      de: `Halten Sie den Wert für falsch, gehen Sie gegen den Bescheid des **Finanzamts** vor, mit Einspruch innerhalb eines Monats. Die Kommune ist an dessen Messbetrag gebunden.

Bleibt die Miete ohne Ihr Verschulden weit unter dem Üblichen, können Sie bis zum 31. März des Folgejahres einen Erlass beantragen. Im Bescheid stehen oft auch [Abfallgebühren](leistungen:abfallgebuehren) und Gebühren für Abwasser und Straßenreinigung.`,
    },
    typisierung: '2/3',
    ebene: 'kommune',
    anknuepfung: 'grundstueck',
    gruppe: 'steuern',
    lebenslagen: ['steuern-und-abgaben', 'bauen-und-grundstueck'],
    urheber,
    fachlicheFreigabe: { am: '2026-10-08', durch },
  },
  {
    leikaId: '99102010002000',
    slug: 'gewerbesteuer',
    bezeichnung: { de: 'Gewerbesteuer' },
    bezeichnungAmtlich: 'Gewerbesteuer Festsetzung',
    synonyme: {
      de: [
        'Steuer Firma',
        'Gewerbesteuerbescheid',
        'Gewerbesteuer Hebesatz',
        'Vorauszahlung',
        'Freibetrag Gewerbesteuer',
        'Messbetrag',
      ],
    },
    teaser: {
      de: 'Gewerbebetriebe zahlen Gewerbesteuer an die Stadt oder Gemeinde, in der sie eine Betriebsstätte haben.',
    },
    volltext: {
      de: `Das Finanzamt ermittelt aus Ihrem Gewinn den Gewerbeertrag und setzt den Messbetrag fest. Ihre Stadt oder Gemeinde multipliziert ihn mit ihrem Hebesatz. Für Einzelunternehmen und Personengesellschaften bleiben 24.500 € im Jahr frei; Freiberufler zahlen keine Gewerbesteuer.

Ein Beispiel: Bei 50.000 € Gewerbeertrag sind nach dem Freibetrag 25.500 € zu versteuern. Davon 3,5 Prozent ergeben einen Messbetrag von 892,50 €. Bei einem Hebesatz von 430 Prozent sind das 3.837,75 € im Jahr.

Die Gewerbesteuer lässt sich bei natürlichen Personen zum Teil auf die Einkommensteuer anrechnen.`,
    },
    unterlagen: [
      {
        bezeichnung: { de: 'Gewerbesteuererklärung' },
        hinweis: { de: 'Elektronisch an das Finanzamt' },
      },
      {
        bezeichnung: { de: 'Antrag auf Anpassung der Vorauszahlungen' },
        hinweis: { de: 'Wenn Ihr Gewinn deutlich sinkt; mit Begründung' },
      },
      { bezeichnung: { de: 'SEPA-Lastschriftmandat' }, hinweis: { de: 'Wenn die Steuer abgebucht werden soll' } },
    ],
    kosten: [
      {
        bezeichnung: { de: 'Gewerbesteuer' },
        art: 'nach-aufwand',
        bezug: { de: 'je Jahr' },
        hinweis: { de: 'Messbetrag mal Hebesatz Ihrer Kommune. Der Bescheid selbst ist kostenfrei.' },
        quelle: 'Örtliche Hebesatzsatzung',
      },
    ],
    verfahrensablauf: {
      de: [
        'Melden Sie das [Gewerbe](leistungen:gewerbe-anmelden) an und geben Sie die Steuererklärung beim Finanzamt ab.',
        'Das Finanzamt schickt Ihnen den Messbescheid und teilt ihn der Kommune mit.',
        'Die Kommune schickt den Gewerbesteuerbescheid und setzt Vorauszahlungen fest.',
        'Vorauszahlungen sind am 15. Februar, 15. Mai, 15. August und 15. November fällig. Mit dem Bescheid wird abgerechnet.',
      ],
    },
    rechtsgrundlagen: [
      {
        bezeichnung: '§§ 2, 11, 16, 18 und 19 Gewerbesteuergesetz (GewStG)',
        url: 'https://www.gesetze-im-internet.de/gewstg/',
      },
    ],
    hinweise: {
      de: 'Haben Sie Betriebsstätten in mehreren Kommunen, zerlegt das Finanzamt den Messbetrag. Zahlen Sie zu spät, entstehen Säumniszuschläge; bei vorübergehenden Schwierigkeiten fragen Sie nach einer Stundung.',
    },
    typisierung: '2/3',
    ebene: 'kommune',
    anknuepfung: 'betriebssitz',
    gruppe: 'steuern',
    lebenslagen: ['steuern-und-abgaben', 'gewerbe-und-arbeit'],
    urheber,
    fachlicheFreigabe: { am: '2026-10-08', durch },
  },
  {
    leikaId: '99001001002000',
    slug: 'abfallgebuehren',
    bezeichnung: { de: 'Abfallgebühren' },
    bezeichnungAmtlich: 'Abfallgebühr Festsetzung',
    synonyme: {
      de: [
        'Müllgebühren',
        'Mülltonne',
        'Restmüll',
        'Biotonne',
        'Müllabfuhr',
        'Müllgebührenbescheid',
        'Tonne bestellen',
        'Tonne tauschen',
        'Sperrmüll',
        'Eigenkompostierung',
      ],
    },
    teaser: {
      de: 'Für die Müllabfuhr zahlen Grundstückseigentümerinnen und Grundstückseigentümer Abfallgebühren. Sie richten sich nach Zahl und Größe der Tonnen.',
    },
    kurztext: {
      de: 'Jedes bewohnte Grundstück ist an die Müllabfuhr angeschlossen. Ihre Stadt oder Gemeinde berechnet dafür eine Jahresgebühr, die in der örtlichen Satzung steht.',
    },
    volltext: {
      de: `Mit den Gebühren werden die Abfuhr und die Entsorgung von Restmüll, Bioabfall, Altpapier und Sperrmüll bezahlt. Die Gebührensatzung Ihrer Stadt oder Gemeinde bestimmt, wie viel eine Tonne kostet. Meist zählt die Größe der Restmülltonne. Für kleine Haushalte gibt es kleinere Tonnen, oft auch eine gemeinsame Tonne mit Nachbarn.

Die Gebühr zahlt in der Regel, wem das Grundstück gehört. Vermieterinnen und Vermieter legen sie über die Nebenkosten um. Wenden Sie sich deshalb als Mieterin oder Mieter zuerst an die Hausverwaltung.

Ob es eine Biotonne gibt und ob Sie sie nutzen müssen, entscheidet die örtliche Satzung. Wer alle Bioabfälle selbst kompostiert, kann sich oft befreien lassen.

Gelber Sack und Altglas kosten keine Gebühr. Dafür zahlen Sie schon beim Einkauf.`,
    },
    voraussetzungen: {
      de: `- Auf Ihrem Grundstück wird gewohnt oder gearbeitet.
- Sie sind Eigentümerin, Eigentümer oder sonst zur Nutzung des Grundstücks berechtigt.`,
    },
    unterlagen: [
      {
        bezeichnung: { de: 'Angaben zum Grundstück und zur Zahl der Personen' },
        hinweis: { de: 'Daraus ergibt sich das Mindestvolumen der Restmülltonne.' },
      },
      { bezeichnung: { de: 'Kassenzeichen des letzten Bescheids' }, hinweis: { de: 'Bei Änderungen und Rückfragen' } },
      {
        bezeichnung: { de: 'Erklärung zur Eigenkompostierung' },
        hinweis: { de: 'Wenn Sie auf die Biotonne verzichten möchten' },
      },
      { bezeichnung: { de: 'Kaufvertrag oder Grundbuchauszug' }, hinweis: { de: 'Bei einem Eigentumswechsel' } },
    ],
    kosten: [
      {
        bezeichnung: { de: 'Abfallgebühr' },
        art: 'nach-aufwand',
        bezug: { de: 'je Tonne und Jahr' },
        hinweis: {
          de: 'Die Höhe bestimmt Ihre Stadt oder Gemeinde in der Gebührensatzung. Sie finden sie in der Angabe Ihrer Kommune.',
        },
        quelle: 'Örtliche Abfallgebührensatzung',
      },
    ],
    verfahrensablauf: {
      de: [
        'Melden Sie Einzug, Auszug, Geburt oder Eigentumswechsel dem Steueramt oder bestellen Sie eine andere Tonne.',
        'Die Kommune liefert die Tonne oder tauscht sie aus.',
        'Sie erhalten den Gebührenbescheid, oft zusammen mit der [Grundsteuer](leistungen:grundsteuer).',
        'Zahlen Sie zu den Terminen im Bescheid oder erteilen Sie ein SEPA-Lastschriftmandat.',
      ],
    },
    fristen: [
      {
        bezeichnung: { de: 'Änderungen melden' },
        dauer: { von: 1, einheit: 'MONAT' },
        hinweis: { de: 'Üblich, die örtliche Satzung kann anderes festlegen.' },
      },
    ],
    bearbeitungsdauer: {
      von: 1,
      bis: 3,
      einheit: 'WOCHE',
      hinweis: { de: 'Bis eine neue Tonne geliefert wird.' },
    },
    rechtsgrundlagen: [
      { bezeichnung: '§ 6 Kommunalabgabengesetz Nordrhein-Westfalen (KAG NRW)' },
      { bezeichnung: '§ 9 Landeskreislaufwirtschaftsgesetz Nordrhein-Westfalen (LKrWG NRW)' },
      {
        bezeichnung: '§§ 17 und 20 Kreislaufwirtschaftsgesetz (KrWG)',
        url: 'https://www.gesetze-im-internet.de/krwg/',
      },
    ],
    hinweise: {
      de: 'Eine falsch befüllte Tonne kann stehen bleiben. Eine beschädigte oder gestohlene Tonne melden Sie beim Steueramt oder beim Abfuhrunternehmen. Bei einem Umzug denken Sie auch an die [Anmeldung der Wohnung](leistungen:anmeldung-einer-wohnung).',
    },
    rechtsbehelf: {
      de: 'Gegen den Gebührenbescheid können Sie innerhalb eines Monats nach Bekanntgabe vorgehen. Welcher Rechtsbehelf möglich ist, steht im Bescheid. Die Gebühr ist trotzdem zunächst zu zahlen.',
    },
    formulare: [
      {
        bezeichnung: { de: 'Mülltonne bestellen, tauschen oder abmelden' },
        url: 'https://formulare.kreis-heinsberg.example/abfall-tonne',
      },
      {
        bezeichnung: { de: 'Antrag auf Befreiung von der Biotonne' },
        url: 'https://formulare.kreis-heinsberg.example/abfall-eigenkompostierung',
      },
    ],
    weiterfuehrendes: [
      {
        bezeichnung: { de: 'Umweltbundesamt: Abfall trennen und vermeiden' },
        url: 'https://www.umweltbundesamt.de/',
      },
    ],
    typisierung: '5',
    ebene: 'kommune',
    anknuepfung: 'wohnort',
    gruppe: 'steuern',
    lebenslagen: ['wohnen-und-umziehen', 'steuern-und-abgaben', 'bauen-und-grundstueck'],
    urheber,
    fachlicheFreigabe: { am: '2026-10-08', durch },
  },
];
