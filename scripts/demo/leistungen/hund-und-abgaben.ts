import type { DemoLeistung } from '../types.ts';

const urheber = 'Kreis Heinsberg (Beispielinhalt)';
const durch = 'Redaktion des Kreises Heinsberg (Beispiel)';

export const hundUndAbgaben: DemoLeistung[] = [
  {
    leikaId: '99110009104000',
    slug: 'hundehaltung-anmelden',
    bezeichnung: {
      de: 'Hundehaltung anmelden',
      'de-simple': 'Einen Hund anmelden',
      en: 'Registering a dog',
      nl: 'Een hond aanmelden',
    },
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
      nl: [
        'hond aanmelden',
        'hondenpenning',
        'grote hond',
        'gevaarlijke hond',
        'vechthond',
        'muilkorf',
        'aangelijnd',
        'hondenbelasting',
      ],
    },
    teaser: {
      de: 'Große Hunde melden Sie beim Ordnungsamt an. Für gefährliche Hunde und Hunde bestimmter Rassen brauchen Sie vorher eine Erlaubnis.',
      'de-simple':
        'Sie haben einen großen Hund? Dann müssen Sie den Hund anmelden. Für manche Hunde brauchen Sie eine Erlaubnis.',
      en: 'Large dogs must be registered with the public order office. Dangerous dogs and certain breeds need a permit first.',
      nl: 'Grote honden meldt u aan bij de afdeling openbare orde. Voor gevaarlijke honden en honden van bepaalde rassen hebt u vooraf een vergunning nodig.',
    },
    kurztext: {
      de: 'Ein Hund gilt als groß, wenn er ausgewachsen mindestens 40 cm hoch oder mindestens 20 kg schwer ist. Sie weisen Sachkunde, Haftpflichtversicherung und Chip nach. Die Hundesteuer melden Sie für jeden Hund an, auch für kleine.',
      'de-simple':
        'Ein Hund ist groß, wenn er mindestens 40 Zentimeter hoch ist. Oder wenn er mindestens 20 Kilo wiegt. Diese Hunde melden Sie beim Ordnungs-Amt an. Die Hunde-Steuer zahlen Sie für jeden Hund. Auch für kleine Hunde.',
      en: 'A dog counts as large if, fully grown, it is at least 40 cm tall or weighs at least 20 kg. You prove that you have the necessary knowledge, liability insurance and a chip. Dog tax is due for every dog, however small.',
      nl: 'Een hond geldt als groot als hij volgroeid minstens 40 cm hoog is of minstens 20 kg weegt. U toont kennis van honden, een aansprakelijkheidsverzekering en een chip aan. Hondenbelasting betaalt u voor elke hond, ook voor een kleine.',
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
      nl: `De hondenwet van Noordrijn-Westfalen (LHundG NRW) verdeelt honden in groepen. Daarvan hangt af wat u moet doen:

- **Kleine honden**: u meldt de hond alleen aan voor de [hondenbelasting](leistungen:hundesteuer).
- **Grote honden** (vanaf 40 cm schofthoogte of vanaf 20 kg): u meldt de hond bij de afdeling openbare orde (Ordnungsamt).
- **Honden van bepaalde rassen** (§ 10 LHundG NRW): u hebt een vergunning nodig. Dat zijn Alano, American Bulldog, Bullmastiff, Mastiff, Spaanse Mastiff, Napolitaanse Mastiff, Fila Brasileiro, Dogo Argentino, Rottweiler en Tosa Inu.
- **Gevaarlijke honden** (§ 3 LHundG NRW): u hebt een vergunning en een bijzondere reden nodig. Dat zijn Pitbullterriër, American Staffordshire Terriër, Staffordshire Bullterriër en Bullterriër en honden die in een concreet geval gevaarlijk zijn verklaard.

Ook kruisingen met deze rassen horen erbij. Voor bastaarden en pups telt hoe groot en zwaar de hond volgroeid wordt.

### Lijn en muilkorf

Grote honden houdt u binnen de bebouwde kom op openbare straten, wegen en pleinen aan de lijn. Gevaarlijke honden en honden van bepaalde rassen dragen ook een muilkorf. Op aanvraag kan de gemeente een hond na een gedragstest daarvan vrijstellen.`,
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
      nl: `Voor grote honden:

- U hebt de nodige kennis en bent betrouwbaar.
- De hond heeft een microchip.
- U hebt een aansprakelijkheidsverzekering voor de hond.

Voor gevaarlijke honden en honden van bepaalde rassen bovendien:

- U bent minstens 18 jaar.
- U kunt de hond veilig houden en leiden.
- U houdt hem op een passende manier en zo dat hij niet kan ontsnappen.
- Bij gevaarlijke honden: er is een bijzonder belang, bijvoorbeeld de overname uit een asiel.`,
    },
    unterlagen: [
      {
        bezeichnung: {
          de: 'Sachkundenachweis',
          'de-simple': 'Ein Nachweis: Sie kennen sich mit Hunden aus',
          en: 'Proof of knowledge about dogs',
          nl: 'Bewijs van kennis over honden',
        },
        hinweis: {
          de: 'Für große Hunde von einer dafür benannten Tierarztpraxis oder einer anerkannten Stelle, für gefährliche Hunde vom Veterinäramt. Nicht nötig zum Beispiel mit Jagdschein.',
          'de-simple':
            'Den Nachweis bekommen Sie zum Beispiel beim Tier-Arzt. Haben Sie einen Jagd-Schein? Dann brauchen Sie den Nachweis nicht.',
          en: 'For large dogs from a designated vet or a recognised body, for dangerous dogs from the official veterinary office. Not needed, for example, with a hunting licence.',
          nl: 'Voor grote honden van een aangewezen dierenarts of een erkende instantie, voor gevaarlijke honden van de officiële veterinaire dienst. Niet nodig bijvoorbeeld met een jachtakte.',
        },
      },
      {
        bezeichnung: {
          de: 'Bescheinigung der Haftpflichtversicherung',
          'de-simple': 'Ein Zettel von Ihrer Versicherung für den Hund',
          en: 'Certificate of liability insurance',
          nl: 'Verklaring van de aansprakelijkheidsverzekering',
        },
        hinweis: {
          de: 'Mindestens 500.000 € für Personenschäden und 250.000 € für sonstige Schäden',
          'de-simple': 'Die Versicherung zahlt mindestens 500.000 Euro, wenn ein Mensch verletzt wird.',
          en: 'At least €500,000 for personal injury and €250,000 for other damage',
          nl: 'Minstens € 500.000 voor letsel en € 250.000 voor overige schade',
        },
      },
      {
        bezeichnung: {
          de: 'Nachweis der Chipnummer',
          'de-simple': 'Die Nummer vom Chip',
          en: 'Proof of the microchip number',
          nl: 'Bewijs van het chipnummer',
        },
        hinweis: {
          de: 'Zum Beispiel EU-Heimtierausweis oder Bescheinigung der Tierarztpraxis',
          'de-simple': 'Die Nummer steht zum Beispiel im Heim-Tier-Ausweis.',
          en: 'For example the EU pet passport or a certificate from the vet',
          nl: 'Bijvoorbeeld het Europese dierenpaspoort of een verklaring van de dierenarts',
        },
      },
      {
        bezeichnung: {
          de: 'Personalausweis oder Reisepass',
          'de-simple': 'Ihr Personal-Ausweis oder Ihr Reise-Pass',
          en: 'Identity card or passport',
          nl: 'Identiteitskaart of paspoort',
        },
      },
      {
        bezeichnung: {
          de: 'Führungszeugnis',
          'de-simple': 'Ein Führungs-Zeugnis',
          en: 'Certificate of good conduct',
          nl: 'Verklaring omtrent gedrag (Führungszeugnis)',
        },
        hinweis: {
          de: 'Nur für gefährliche Hunde und Hunde bestimmter Rassen. Beantragen Sie es zur Vorlage bei einer Behörde.',
          'de-simple': 'Nur für gefährliche Hunde und besondere Rassen. Darin steht: Haben Sie Straf-Taten gemacht?',
          en: 'Only for dangerous dogs and certain breeds. Ask for the version that is sent to an authority.',
          nl: 'Alleen voor gevaarlijke honden en honden van bepaalde rassen. Vraag de versie voor een overheidsinstantie aan.',
        },
      },
      {
        bezeichnung: {
          de: 'Zwei Fotos des Hundes und Angaben zur Herkunft',
          'de-simple': '2 Fotos vom Hund. Und: Woher haben Sie den Hund?',
          en: 'Two photos of the dog and details of its origin',
          nl: 'Twee foto’s van de hond en gegevens over de herkomst',
        },
        hinweis: {
          de: 'Nur für die Erlaubnis, zum Beispiel Kaufvertrag oder Vertrag mit dem Tierheim',
          'de-simple': 'Nur wenn Sie eine Erlaubnis brauchen.',
          en: 'Only for the permit, for example a sales contract or an adoption contract',
          nl: 'Alleen voor de vergunning, bijvoorbeeld een koopcontract of een contract met het asiel',
        },
      },
    ],
    kosten: [
      {
        bezeichnung: {
          de: 'Anzeige eines großen Hundes',
          'de-simple': 'Sie melden einen großen Hund an',
          en: 'Notification of a large dog',
          nl: 'Aanmelding van een grote hond',
        },
        art: 'ab',
        betrag: 25,
        bezug: { de: 'je Hund', 'de-simple': 'für jeden Hund', en: 'per dog', nl: 'per hond' },
        hinweis: {
          de: 'Beispielwert. Die Gebühr nennt Ihnen Ihr Ordnungsamt.',
          'de-simple': 'Das ist ein Beispiel. Fragen Sie das Ordnungs-Amt nach dem Preis.',
          en: 'Example figure. Your public order office will tell you the fee.',
          nl: 'Voorbeeld. De gemeente vertelt u hoe hoog de kosten zijn.',
        },
        quelle: 'Allgemeine Verwaltungsgebührenordnung NRW, Beispielwert',
      },
      {
        bezeichnung: {
          de: 'Erlaubnis für einen gefährlichen Hund oder eine bestimmte Rasse',
          'de-simple': 'Sie bekommen eine Erlaubnis',
          en: 'Permit for a dangerous dog or a certain breed',
          nl: 'Vergunning voor een gevaarlijke hond of een bepaald ras',
        },
        art: 'ab',
        betrag: 100,
        bezug: { de: 'je Hund', 'de-simple': 'für jeden Hund', en: 'per dog', nl: 'per hond' },
        hinweis: {
          de: 'Beispielwert. Sachkundeprüfung und Führungszeugnis kosten extra.',
          'de-simple': 'Das ist ein Beispiel. Die Prüfung und das Führungs-Zeugnis kosten extra.',
          en: 'Example figure. The knowledge test and the certificate of good conduct cost extra.',
          nl: 'Voorbeeld. Het examen en de verklaring omtrent gedrag kosten extra.',
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
      nl: [
        'Ga na tot welke groep uw hond hoort. Vraag bij twijfel de afdeling openbare orde voordat u de hond in huis neemt.',
        'Laat de hond chippen, sluit de verzekering af en leg het examen af, bijvoorbeeld bij een erkende dierenarts.',
        'Meld de hond aan of vraag de vergunning aan en lever de bewijzen in.',
        'De gemeente controleert uw gegevens. Is een vergunning nodig, dan controleert zij ook hoe de hond wordt gehouden.',
        'U krijgt een bevestiging of de vergunning. Meld de hond ook aan voor de hondenbelasting als u dat nog niet hebt gedaan.',
      ],
    },
    fristen: [
      {
        bezeichnung: {
          de: 'Anzeige eines großen Hundes',
          'de-simple': 'Einen großen Hund anmelden',
          en: 'Notification of a large dog',
          nl: 'Aanmelding van een grote hond',
        },
        hinweis: {
          de: 'Sobald Sie den Hund halten. Auch einen Umzug und das Ende der Haltung teilen Sie sofort mit.',
          'de-simple':
            'Machen Sie das sofort. Ziehen Sie um? Oder ist der Hund nicht mehr da? Dann sagen Sie das auch.',
          en: 'As soon as you keep the dog. Report a move or the end of keeping it at once as well.',
          nl: 'Zodra u de hond houdt. Meld ook een verhuizing en het einde van het houden meteen.',
        },
      },
      {
        bezeichnung: {
          de: 'Erlaubnis für erlaubnispflichtige Hunde',
          'de-simple': 'Die Erlaubnis bekommen',
          en: 'Permit, where one is needed',
          nl: 'Vergunning, als die nodig is',
        },
        hinweis: {
          de: 'Vor der Aufnahme des Hundes',
          'de-simple': 'Bevor der Hund zu Ihnen kommt',
          en: 'Before you take the dog',
          nl: 'Voordat u de hond in huis neemt',
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
        nl: 'Een aanmelding is meestal binnen een week verwerkt. Een vergunning duurt langer.',
      },
    },
    rechtsgrundlagen: [
      { bezeichnung: '§§ 3 bis 5 Landeshundegesetz Nordrhein-Westfalen (LHundG NRW)', url: 'https://recht.nrw.de/' },
      {
        bezeichnung: '§§ 6, 7, 10 und 11 Landeshundegesetz Nordrhein-Westfalen (LHundG NRW)',
        url: 'https://recht.nrw.de/',
      },
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
      nl: `Wie een gevaarlijke hond zonder vergunning houdt, begaat een overtreding. De gemeente kan het houden verbieden.

Een hond uit het buitenland neemt u mee met Europees dierenpaspoort, chip en geldige inenting tegen hondsdolheid. Verhuist u met de hond, meld hem dan in de nieuwe gemeente opnieuw aan.

Voor assistentiehonden is soms [vrijstelling van de hondenbelasting](leistungen:befreiung-von-der-hundesteuer) mogelijk. De [verklaring omtrent gedrag](leistungen:fuehrungszeugnis) vraagt u apart aan.`,
    },
    rechtsbehelf: {
      de: 'Gegen eine Ablehnung oder Auflage können Sie innerhalb eines Monats nach Bekanntgabe Klage beim Verwaltungsgericht erheben. Der Bescheid nennt das Gericht.',
      'de-simple':
        'Das Amt sagt Nein? Dann können Sie vor Gericht gehen. Das Gericht heißt: Verwaltungs-Gericht. Sie haben 1 Monat Zeit. Die Adresse steht im Brief vom Amt.',
      en: 'You may bring an action before the administrative court within one month of a refusal or condition. The decision names the court.',
      nl: 'Tegen een afwijzing of een voorschrift kunt u binnen een maand na de bekendmaking beroep instellen bij de bestuursrechter (Verwaltungsgericht). In het besluit staat welke rechtbank dat is.',
    },
    formulare: [
      {
        bezeichnung: {
          de: 'Anzeige der Haltung eines großen Hundes',
          'de-simple': 'Einen großen Hund anmelden',
          en: 'Notification of keeping a large dog',
          nl: 'Aanmelding van een grote hond',
        },
        url: 'https://formulare.kreis-heinsberg.example/hund-anzeige',
      },
      {
        bezeichnung: {
          de: 'Antrag auf Erlaubnis zur Hundehaltung',
          'de-simple': 'Eine Erlaubnis für den Hund beantragen',
          en: 'Application for a permit to keep a dog',
          nl: 'Aanvraag van een vergunning om een hond te houden',
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
          nl: 'Wetten van Noordrijn-Westfalen (in het Duits)',
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
    bezeichnung: { de: 'Hundesteuer', 'de-simple': 'Hunde-Steuer', en: 'Dog tax', nl: 'Hondenbelasting' },
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
      'de-simple': ['Hund', 'Hunde-Steuer', 'Hunde-Marke', 'Hund anmelden', 'Hund abmelden', 'Hund ist tot'],
      en: ['dog tax', 'dog', 'dog tag', 'register dog', 'deregister dog', 'dog died', 'Hundesteuer'],
      nl: [
        'hondenbelasting',
        'hond',
        'hondenpenning',
        'hond aanmelden',
        'hond afmelden',
        'hond overleden',
        'Hundesteuer',
      ],
    },
    teaser: {
      de: 'Für jeden Hund zahlen Sie Hundesteuer an Ihre Stadt oder Gemeinde. Melden Sie ihn an, sobald er bei Ihnen lebt.',
      'de-simple':
        'Sie haben einen Hund? Dann müssen Sie Hunde-Steuer bezahlen. Die Hunde-Steuer ist Geld für die Stadt oder die Gemeinde.',
      en: 'You pay dog tax to your town or municipality for every dog. Register it as soon as it lives with you.',
      nl: 'Voor elke hond betaalt u hondenbelasting aan uw gemeente. Meld de hond aan zodra hij bij u woont.',
    },
    kurztext: {
      de: 'Die Hundesteuer zahlt, wer einen Hund in seinem Haushalt hält. Wie viel, legt Ihre Stadt oder Gemeinde in einer Satzung fest. Nach der Anmeldung bekommen Sie Steuerbescheid und Hundemarke.',
      'de-simple':
        'Lebt ein Hund bei Ihnen? Dann melden Sie den Hund beim Steuer-Amt an. Sie bekommen einen Brief und eine Hunde-Marke. In dem Brief steht: So viel müssen Sie bezahlen.',
      en: 'Dog tax is paid by anyone who keeps a dog in their household. Your town or municipality sets the amount in a by-law. After registration you receive a tax assessment and a dog tag.',
      nl: 'Hondenbelasting betaalt wie een hond in zijn huishouden houdt. Uw gemeente bepaalt het bedrag in een verordening. Na de aanmelding krijgt u een aanslag en een hondenpenning.',
    },
    volltext: {
      de: `Die Steuerpflicht beginnt meist mit dem Monat, in dem Sie den Hund aufnehmen. Für Welpen Ihrer eigenen Hündin beginnt sie in der Regel erst, wenn sie drei Monate alt sind. Oft hängt der Betrag davon ab, wie viele Hunde in Ihrem Haushalt leben; für gefährliche Hunde ist er höher. Leben mehrere Personen mit Hunden in einem Haushalt, zählen alle Hunde zusammen.

Nimmt jemand einen Hund nur vorübergehend auf, ist er nach einer Frist steuerpflichtig, die die örtliche Satzung nennt. Wer nachweist, dass er in einer anderen Kommune schon Hundesteuer zahlt, wird nicht doppelt belastet.

Auf die Hundesteuer folgt keine bestimmte Gegenleistung. Sie soll auch die Zahl der Hunde begrenzen.

Große und gefährliche Hunde müssen Sie zusätzlich beim Ordnungsamt melden: [Hundehaltung anmelden](leistungen:hundehaltung-anmelden).`,
      'de-simple': `Wann müssen Sie bezahlen? Meist ab dem Monat, in dem der Hund zu Ihnen kommt. Hat Ihre Hündin Junge? Dann bezahlen Sie für die jungen Hunde meist erst nach 3 Monaten.

Wie viel müssen Sie bezahlen? Jede Stadt und jede Gemeinde hat eigene Preise. Meist ist wichtig: Wie viele Hunde leben bei Ihnen? Für gefährliche Hunde bezahlen Sie mehr.

Haben Sie den Hund nur für kurze Zeit? Dann fragen Sie das Steuer-Amt. Bezahlen Sie schon in einem anderen Ort? Dann bezahlen Sie nicht 2 Mal.

### Große Hunde und gefährliche Hunde

Diese Hunde müssen Sie auch beim Ordnungs-Amt anmelden. Hier lesen Sie mehr: [Einen Hund anmelden](leistungen:hundehaltung-anmelden).`,
      en: `You usually become liable for the tax from the month in which you take in the dog. Puppies of your own dog usually count only once they are three months old. The amount often depends on how many dogs live in your household; it is higher for dangerous dogs. If several people with dogs share a household, all the dogs are counted together.

If you take in a dog only for a time, tax becomes due after a period stated in the local by-law. If you prove that you already pay dog tax elsewhere, you are not charged twice.

You receive no specific service in return for dog tax. It is also meant to limit the number of dogs.

You must also notify the public order office of large and dangerous dogs: [Registering a dog](leistungen:hundehaltung-anmelden).`,
      nl: `Meestal betaalt u vanaf de maand waarin u de hond in huis neemt. Pups van uw eigen hond tellen in de regel pas mee als ze drie maanden oud zijn. Het bedrag hangt vaak af van het aantal honden in uw huishouden; voor gevaarlijke honden is het hoger. Wonen meerdere mensen met honden in één huishouden, dan tellen alle honden samen.

Neemt iemand een hond maar tijdelijk op, dan is hij belasting verschuldigd na een periode die in de plaatselijke verordening staat. Wie bewijst dat hij elders al hondenbelasting betaalt, betaalt niet dubbel.

Tegenover hondenbelasting staat geen bepaalde tegenprestatie. De belasting moet ook het aantal honden beperken.

Grote en gevaarlijke honden meldt u ook bij de afdeling openbare orde: [Een hond aanmelden](leistungen:hundehaltung-anmelden).`,
    },
    voraussetzungen: {
      de: `- Der Hund lebt in Ihrem Haushalt.
- Welpen Ihrer eigenen Hündin zählen in der Regel ab drei Monaten. Genaues steht in der örtlichen Satzung.
- Ihr Wohnsitz ist in der Stadt oder Gemeinde.`,
      'de-simple': `- Der Hund lebt bei Ihnen.
- Hat Ihre Hündin Junge? Dann zählen die jungen Hunde meist ab 3 Monaten.
- Sie wohnen in der Stadt oder in der Gemeinde.`,
      en: `- The dog lives in your household.
- Puppies of your own dog usually count from the age of three months. The local by-law gives the details.
- You live in the town or municipality.`,
      nl: `- De hond leeft in uw huishouden.
- Pups van uw eigen hond tellen in de regel vanaf drie maanden. De details staan in de plaatselijke verordening.
- U woont in de gemeente.`,
    },
    unterlagen: [
      {
        bezeichnung: {
          de: 'Anmeldung mit Rasse, Alter und Chipnummer des Hundes',
          'de-simple':
            'Die Anmeldung. Darin steht: Welche Rasse hat der Hund? Wie alt ist er? Welche Nummer hat der Chip?',
          en: 'Registration with the dog’s breed, age and chip number',
          nl: 'Aanmelding met ras, leeftijd en chipnummer van de hond',
        },
      },
      {
        bezeichnung: {
          de: 'Nachweis der Bankverbindung für das Lastschriftverfahren',
          'de-simple': 'Ihre Konto-Nummer',
          en: 'Bank details for direct debit',
          nl: 'Bankgegevens voor automatische incasso',
        },
        hinweis: {
          de: 'Nur wenn die Steuer abgebucht werden soll',
          'de-simple': 'Nur wenn das Amt das Geld vom Konto nehmen soll.',
          en: 'Only if the tax is to be debited',
          nl: 'Alleen als de belasting moet worden afgeschreven',
        },
      },
      {
        bezeichnung: {
          de: 'Nachweis über den letzten Steuerbescheid oder die Abmeldung der früheren Kommune',
          'de-simple': 'Ein Brief vom Steuer-Amt an Ihrem alten Wohn-Ort',
          en: 'Last tax assessment or deregistration from your previous municipality',
          nl: 'Laatste aanslag of afmelding van uw vorige gemeente',
        },
        hinweis: {
          de: 'Nur nach einem Umzug',
          'de-simple': 'Nur wenn Sie umgezogen sind.',
          en: 'Only after a move',
          nl: 'Alleen na een verhuizing',
        },
      },
      {
        bezeichnung: {
          de: 'Nachweis über das Ende der Haltung',
          'de-simple': 'Ein Papier: Der Hund ist nicht mehr bei Ihnen',
          en: 'Proof that you no longer keep the dog',
          nl: 'Bewijs dat u de hond niet meer houdt',
        },
        hinweis: {
          de: 'Bei der Abmeldung, zum Beispiel Bestätigung der Tierarztpraxis oder Name der neuen Halterin',
          'de-simple':
            'Nur wenn Sie den Hund abmelden. Zum Beispiel ein Zettel vom Tier-Arzt. Oder der Name von dem Menschen, der den Hund jetzt hat.',
          en: 'For deregistration, for example a confirmation from the vet or the name of the new keeper',
          nl: 'Bij afmelding, bijvoorbeeld een verklaring van de dierenarts of de naam van de nieuwe houder',
        },
      },
    ],
    kosten: [
      {
        bezeichnung: { de: 'Hundesteuer', 'de-simple': 'Hunde-Steuer', en: 'Dog tax', nl: 'Hondenbelasting' },
        art: 'nach-aufwand',
        bezug: {
          de: 'je Hund und Jahr',
          'de-simple': 'für jeden Hund und jedes Jahr',
          en: 'per dog and year',
          nl: 'per hond en jaar',
        },
        hinweis: {
          de: 'Die Höhe bestimmt Ihre Stadt oder Gemeinde in der Hundesteuersatzung. Sie finden sie in der Angabe Ihrer Kommune.',
          'de-simple': 'Jede Stadt und jede Gemeinde hat eigene Preise.',
          en: 'Your town or municipality sets the amount in its dog tax by-law. You find it in the information of your municipality.',
          nl: 'Uw gemeente bepaalt het bedrag in de verordening hondenbelasting. U vindt het bij de gegevens van uw gemeente.',
        },
        quelle: 'Örtliche Hundesteuersatzung',
      },
      {
        bezeichnung: {
          de: 'Anmeldung und erste Hundemarke',
          'de-simple': 'Anmeldung und erste Hunde-Marke',
          en: 'Registration and first dog tag',
          nl: 'Aanmelding en eerste hondenpenning',
        },
        art: 'kostenfrei',
      },
    ],
    verfahrensablauf: {
      de: [
        'Melden Sie den Hund online, mit dem Formular oder im Rathaus an.',
        'Sie erhalten den Steuerbescheid und die Hundemarke. Der Hund trägt die Marke außerhalb der Wohnung.',
        'Zahlen Sie zu den Terminen im Bescheid. Der Bescheid gilt weiter, bis Sie einen neuen bekommen.',
        'Verkaufen Sie den Hund, ziehen Sie um oder stirbt er: Melden Sie ihn ab und geben Sie die Marke zurück.',
      ],
      'de-simple': [
        'Melden Sie den Hund an. Das geht im Internet, mit einem Formular oder im Rathaus.',
        'Sie bekommen einen Brief und eine Hunde-Marke. Die Hunde-Marke ist ein kleines Schild. Der Hund muss die Marke draußen tragen.',
        'Sie bezahlen die Steuer. In dem Brief steht, wann. Der Brief gilt, bis ein neuer Brief kommt.',
        'Ist der Hund tot oder verkauft? Oder ziehen Sie um? Dann melden Sie den Hund ab. Die Marke geben Sie zurück.',
      ],
      en: [
        'Register the dog online, with the form or at the town hall.',
        'You receive the tax assessment and the dog tag. The dog wears the tag outside the home.',
        'Pay on the dates stated in the assessment. It remains valid until you receive a new one.',
        'If you sell the dog, move house or the dog dies: deregister it and return the tag.',
      ],
      nl: [
        'Meld de hond online, met het formulier of op het stadhuis aan.',
        'U krijgt de aanslag en de hondenpenning. De hond draagt de penning buitenshuis.',
        'Betaal op de data in de aanslag. De aanslag geldt tot u een nieuwe krijgt.',
        'Verkoopt u de hond, verhuist u of sterft de hond: meld hem af en lever de penning in.',
      ],
    },
    fristen: [
      {
        bezeichnung: { de: 'Anmeldung', 'de-simple': 'Den Hund anmelden', en: 'Registration', nl: 'Aanmelding' },
        dauer: { von: 2, einheit: 'WOCHE' },
        hinweis: {
          de: 'Ab Aufnahme des Hundes; nennt die örtliche Satzung eine andere Frist, gilt diese.',
          'de-simple':
            'Die Zeit beginnt, wenn der Hund zu Ihnen kommt. In manchen Orten haben Sie mehr oder weniger Zeit.',
          en: 'From taking in the dog; if the local by-law gives a different period, that one applies.',
          nl: 'Vanaf de dag dat de hond bij u komt; noemt de plaatselijke verordening een andere termijn, dan geldt die.',
        },
      },
      {
        bezeichnung: { de: 'Abmeldung', 'de-simple': 'Den Hund abmelden', en: 'Deregistration', nl: 'Afmelding' },
        dauer: { von: 2, einheit: 'WOCHE' },
        hinweis: {
          de: 'Nach dem Ende der Haltung oder dem Wegzug',
          'de-simple': 'Ist der Hund nicht mehr bei Ihnen? Oder sind Sie umgezogen? Dann beginnt die Zeit.',
          en: 'After you stop keeping the dog or move away',
          nl: 'Nadat u de hond niet meer houdt of bent verhuisd',
        },
      },
    ],
    bearbeitungsdauer: {
      von: 1,
      bis: 2,
      einheit: 'WOCHE',
      hinweis: {
        de: 'Bescheid und Marke kommen mit der Post.',
        'de-simple': 'Der Brief und die Marke kommen mit der Post.',
        en: 'The assessment and tag arrive by post.',
        nl: 'De aanslag en de penning komen per post.',
      },
    },
    rechtsgrundlagen: [
      {
        bezeichnung: '§§ 1 bis 3, 12 und 20 Kommunalabgabengesetz Nordrhein-Westfalen (KAG NRW)',
        url: 'https://recht.nrw.de/',
      },
      { bezeichnung: 'Örtliche Hundesteuersatzung' },
    ],
    hinweise: {
      de: 'Nicht angemeldete Hunde können nachträglich besteuert werden, dazu kommt ein Bußgeld. Für Assistenzhunde, Hunde aus dem Tierheim und in Notlagen lesen Sie [Befreiung von der Hundesteuer](leistungen:befreiung-von-der-hundesteuer).',
      'de-simple': `Haben Sie den Hund **nicht** angemeldet? Dann müssen Sie die Steuer später bezahlen. Und Sie müssen Strafe bezahlen.

Für manche Hunde bezahlen Sie weniger oder nichts. Zum Beispiel für einen Hund, der einem Menschen mit Behinderung hilft. Hier lesen Sie mehr: [Keine Hunde-Steuer zahlen](leistungen:befreiung-von-der-hundesteuer).`,
      en: 'Dogs that were not registered can be taxed retrospectively, and a fine may be added. For assistance dogs, dogs from a shelter and in cases of hardship read [Exemption from dog tax](leistungen:befreiung-von-der-hundesteuer).',
      nl: 'Voor niet aangemelde honden kan achteraf belasting worden geheven, plus een boete. Voor assistentiehonden, honden uit het asiel en bij financiële nood leest u [Vrijstelling van de hondenbelasting](leistungen:befreiung-von-der-hundesteuer).',
    },
    rechtsbehelf: {
      de: 'Gegen den Steuerbescheid können Sie innerhalb eines Monats nach Bekanntgabe vorgehen. Welcher Rechtsbehelf möglich ist, steht im Bescheid. Die Steuer ist trotzdem zunächst zu zahlen.',
      'de-simple':
        'Ist der Brief vom Steuer-Amt falsch? Dann können Sie etwas dagegen tun. Sie haben 1 Monat Zeit. In dem Brief steht, wie das geht. Die Steuer müssen Sie trotzdem erst einmal bezahlen.',
      en: 'You can challenge the tax assessment within one month of receiving it. The assessment states which legal remedy is available. You still have to pay the tax in the meantime.',
      nl: 'U kunt binnen een maand na de bekendmaking tegen de aanslag opkomen. In de aanslag staat welk rechtsmiddel mogelijk is. U moet de belasting wel eerst betalen.',
    },
    formulare: [
      {
        bezeichnung: {
          de: 'Anmeldung zur Hundesteuer',
          'de-simple': 'Einen Hund für die Steuer anmelden',
          en: 'Registration for dog tax',
          nl: 'Aanmelding voor de hondenbelasting',
        },
        url: 'https://formulare.kreis-heinsberg.example/hundesteuer-anmeldung',
      },
      {
        bezeichnung: {
          de: 'Abmeldung von der Hundesteuer',
          'de-simple': 'Einen Hund für die Steuer abmelden',
          en: 'Deregistration from dog tax',
          nl: 'Afmelding van de hondenbelasting',
        },
        url: 'https://formulare.kreis-heinsberg.example/hundesteuer-abmeldung',
      },
    ],
    weiterfuehrendes: [
      {
        bezeichnung: {
          de: 'Recht und Gesetz in Nordrhein-Westfalen',
          'de-simple': 'Gesetze vom Land Nordrhein-Westfalen. Die Seite ist in schwerer Sprache.',
          en: 'Laws of North Rhine-Westphalia (in German)',
          nl: 'Wetten van Noordrijn-Westfalen (in het Duits)',
        },
        url: 'https://recht.nrw.de/',
      },
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
    bezeichnung: {
      de: 'Befreiung von der Hundesteuer',
      'de-simple': 'Keine Hunde-Steuer zahlen',
      en: 'Exemption from dog tax',
      nl: 'Vrijstelling van de hondenbelasting',
    },
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
        'weniger Hundesteuer',
        'keine Hundesteuer zahlen',
        'Hund aus dem Tierheim',
        'Hund bei Behinderung',
      ],
      'de-simple': [
        'keine Hunde-Steuer',
        'weniger Hunde-Steuer',
        'Blinden-Hund',
        'Assistenz-Hund',
        'Hund aus dem Tier-Heim',
      ],
      en: [
        'assistance dog',
        'guide dog',
        'dog tax exemption',
        'dog tax reduction',
        'shelter dog',
        'rescue dog',
        'therapy dog',
      ],
      nl: [
        'assistentiehond',
        'blindengeleidehond',
        'vrijstelling hondenbelasting',
        'korting hondenbelasting',
        'asielhond',
        'reddingshond',
      ],
    },
    teaser: {
      de: 'Für Assistenzhunde und einige andere Hunde können Sie sich ganz oder teilweise von der Hundesteuer befreien lassen.',
      'de-simple':
        'Für manche Hunde bezahlen Sie keine Hunde-Steuer. Oder Sie bezahlen weniger. Zum Beispiel für einen Hund, der einem Menschen mit Behinderung hilft.',
      en: 'For assistance dogs and some other dogs you can be exempted from dog tax in full or in part.',
      nl: 'Voor assistentiehonden en enkele andere honden kunt u geheel of gedeeltelijk vrijstelling van de hondenbelasting krijgen.',
    },
    kurztext: {
      de: 'Für Assistenzhunde und einige andere Hunde entfällt die Hundesteuer oder sie wird niedriger. Die Gründe stehen in der Satzung Ihrer Stadt oder Gemeinde. Ohne Antrag gibt es keine Befreiung.',
      'de-simple':
        'Wann bezahlen Sie weniger? Das ist in jeder Stadt und in jeder Gemeinde anders. Sie müssen einen Antrag stellen. Ohne Antrag bezahlen Sie die Hunde-Steuer.',
      en: 'For assistance dogs and some other dogs the tax is waived or reduced. The grounds are set out in the by-law of your town or municipality. There is no exemption without an application.',
      nl: 'Voor assistentiehonden en enkele andere honden vervalt de belasting of wordt zij lager. De redenen staan in de verordening van uw gemeente. Zonder aanvraag is er geen vrijstelling.',
    },
    volltext: {
      de: `Ob Sie befreit werden oder weniger zahlen, regelt die Hundesteuersatzung Ihrer Stadt oder Gemeinde. Üblich ist das für ausgebildete Assistenz- und Blindenführhunde, häufig auch für Hunde aus dem Tierheim, für Rettungshunde und bei Bezug von Sozialleistungen.

Die Befreiung gilt nicht automatisch. Sie brauchen einen Antrag und erhalten einen Bescheid, oft nur für eine bestimmte Zeit. Für gefährliche Hunde ist eine Befreiung meist ausgeschlossen.`,
      'de-simple': `Jede Stadt und jede Gemeinde hat eigene Regeln. Oft bezahlen Sie weniger oder nichts für:

- **Assistenz-Hunde und Blinden-Hunde**: Diese Hunde helfen Menschen mit Behinderung.
- **Rettungs-Hunde**: Diese Hunde suchen Menschen in Not.
- **Hunde aus dem Tier-Heim**
- **Hunde von Menschen mit wenig Geld**

Für gefährliche Hunde bezahlen Sie meist immer die ganze Steuer.

Sie müssen einen Antrag stellen. Dann bekommen Sie einen Brief. Oft gilt der Brief nur für eine bestimmte Zeit. Danach müssen Sie einen neuen Antrag stellen.`,
      en: `Whether you are exempted or pay less is laid down in the dog tax by-law of your town or municipality. It is usual for trained assistance and guide dogs, and often applies to dogs from a shelter, rescue dogs and people who receive social benefits.

The exemption is not automatic. You need to apply and receive a decision, often for a limited period only. Dangerous dogs are usually excluded.`,
      nl: `Of u vrijstelling krijgt of minder betaalt, staat in de verordening hondenbelasting van uw gemeente. Gebruikelijk is dat voor opgeleide assistentie- en blindengeleidehonden, vaak ook voor honden uit het asiel, voor reddingshonden en voor mensen met een sociale uitkering.

De vrijstelling gaat niet vanzelf. U moet haar aanvragen en krijgt een besluit, vaak maar voor een bepaalde tijd. Voor gevaarlijke honden is vrijstelling meestal uitgesloten.`,
    },
    voraussetzungen: {
      de: `- Der Hund ist zur [Hundesteuer](leistungen:hundesteuer) angemeldet.
- Es gibt einen Grund, den die örtliche Satzung nennt.
- Der Hund ist für den Zweck geeignet und wird artgerecht gehalten.`,
      'de-simple': `- Sie haben den Hund für die [Hunde-Steuer](leistungen:hundesteuer) angemeldet.
- Sie haben einen Grund. Der Grund muss in den Regeln von Ihrem Ort stehen.
- Dem Hund geht es bei Ihnen gut. Der Hund passt zu seiner Aufgabe.`,
      en: `- The dog is registered for [dog tax](leistungen:hundesteuer).
- There is a ground named in the local by-law.
- The dog is suitable for its purpose and kept in a way that suits it.`,
      nl: `- De hond is aangemeld voor de [hondenbelasting](leistungen:hundesteuer).
- Er is een reden die in de plaatselijke verordening staat.
- De hond is geschikt voor het doel en wordt op een passende manier gehouden.`,
    },
    unterlagen: [
      { bezeichnung: { de: 'Antrag', 'de-simple': 'Der Antrag', en: 'Application', nl: 'Aanvraag' } },
      {
        bezeichnung: {
          de: 'Schwerbehindertenausweis mit Merkzeichen oder ärztliche Bescheinigung',
          'de-simple': 'Der Schwer-Behinderten-Ausweis oder ein Papier vom Arzt',
          en: 'Disability card with the relevant mark or medical certificate',
          nl: 'Gehandicaptenpas met kenmerk of verklaring van een arts',
        },
        hinweis: {
          de: 'Für Assistenzhunde, je nach Satzung',
          'de-simple': 'Nur für Assistenz-Hunde.',
          en: 'For assistance dogs, depending on the by-law',
          nl: 'Voor assistentiehonden, afhankelijk van de verordening',
        },
      },
      {
        bezeichnung: {
          de: 'Nachweis der Ausbildung oder Prüfung des Hundes',
          'de-simple': 'Ein Papier: Der Hund hat seine Aufgabe gelernt',
          en: 'Proof of the dog’s training or test',
          nl: 'Bewijs van de opleiding of het examen van de hond',
        },
        hinweis: {
          de: 'Für Assistenzhunde und Rettungshunde',
          'de-simple': 'Nur für Assistenz-Hunde und Rettungs-Hunde.',
          en: 'For assistance and rescue dogs',
          nl: 'Voor assistentie- en reddingshonden',
        },
      },
      {
        bezeichnung: {
          de: 'Vertrag mit dem Tierheim',
          'de-simple': 'Der Vertrag mit dem Tier-Heim',
          en: 'Contract with the animal shelter',
          nl: 'Contract met het asiel',
        },
        hinweis: {
          de: 'Für einen Hund aus dem Tierheim',
          'de-simple': 'Nur für einen Hund aus dem Tier-Heim.',
          en: 'For a dog from a shelter',
          nl: 'Voor een hond uit het asiel',
        },
      },
      {
        bezeichnung: {
          de: 'Bescheid über die Sozialleistung',
          'de-simple': 'Ein Brief vom Amt: Sie bekommen Geld vom Staat',
          en: 'Decision granting the social benefit',
          nl: 'Besluit over de sociale uitkering',
        },
        hinweis: {
          de: 'Zum Beispiel Grundsicherung, wenn die Satzung das vorsieht',
          'de-simple': 'Zum Beispiel Grund-Sicherung. Das gilt nicht in jedem Ort.',
          en: 'For example basic income support, if the by-law provides for it',
          nl: 'Bijvoorbeeld basisuitkering, als de verordening dat regelt',
        },
      },
    ],
    kosten: [
      {
        bezeichnung: { de: 'Antrag', 'de-simple': 'Der Antrag', en: 'Application', nl: 'Aanvraag' },
        art: 'kostenfrei',
      },
    ],
    verfahrensablauf: {
      de: [
        'Prüfen Sie in der Angabe Ihrer Kommune, welche Gründe gelten.',
        'Stellen Sie den Antrag mit den Nachweisen beim Steueramt.',
        'Sie erhalten einen Bescheid. Bis dahin zahlen Sie die Steuer weiter.',
      ],
      'de-simple': [
        'Lesen Sie die Regeln von Ihrem Ort. Oder fragen Sie das Steuer-Amt: Gibt es für meinen Hund eine Ausnahme?',
        'Stellen Sie den Antrag beim Steuer-Amt. Geben Sie alle Papiere ab.',
        'Sie bekommen einen Brief. Bis dahin bezahlen Sie die Steuer weiter.',
      ],
      en: [
        'Check in the information of your municipality which grounds apply.',
        'Apply to the tax office with the supporting documents.',
        'You receive a decision. Until then you continue to pay the tax.',
      ],
      nl: [
        'Ga bij de gegevens van uw gemeente na welke redenen gelden.',
        'Doe de aanvraag met de bewijzen bij de afdeling gemeentebelastingen.',
        'U krijgt een besluit. Tot dan blijft u de belasting betalen.',
      ],
    },
    fristen: [
      {
        bezeichnung: {
          de: 'Antrag vor dem Monat, ab dem Sie befreit werden möchten',
          'de-simple': 'Der Antrag. So lange vorher müssen Sie ihn stellen.',
          en: 'Application before the month from which you want to be exempt',
          nl: 'Aanvraag vóór de maand vanaf wanneer u vrijstelling wilt',
        },
        dauer: { von: 2, einheit: 'WOCHE' },
        hinweis: {
          de: 'Üblich, die örtliche Satzung kann anderes festlegen. Rückwirkend ist eine Befreiung meist nicht möglich.',
          'de-simple':
            'In manchen Orten gibt es andere Regeln. Für die Zeit vor dem Antrag bekommen Sie meist kein Geld zurück.',
          en: 'Usual; the local by-law may differ. Exemption for past months is usually not possible.',
          nl: 'Gebruikelijk; de plaatselijke verordening kan anders bepalen. Vrijstelling met terugwerkende kracht is meestal niet mogelijk.',
        },
      },
      {
        bezeichnung: {
          de: 'Mitteilen, dass der Grund weggefallen ist',
          'de-simple': 'Sagen Sie Bescheid, wenn der Grund nicht mehr da ist',
          en: 'Reporting that the ground no longer applies',
          nl: 'Melden dat de reden is vervallen',
        },
        dauer: { von: 2, einheit: 'WOCHE' },
        hinweis: {
          de: 'Üblich, die örtliche Satzung kann anderes festlegen.',
          'de-simple': 'In manchen Orten gibt es andere Regeln.',
          en: 'Usual; the local by-law may differ.',
          nl: 'Gebruikelijk; de plaatselijke verordening kan anders bepalen.',
        },
      },
    ],
    bearbeitungsdauer: {
      von: 1,
      bis: 4,
      einheit: 'WOCHE',
      hinweis: {
        de: 'Beispiel. Fehlende Nachweise verlängern die Bearbeitung.',
        'de-simple': 'Das ist ein Beispiel. Fehlen Papiere? Dann dauert es länger.',
        en: 'Example. Missing documents prolong the procedure.',
        nl: 'Voorbeeld. Bij ontbrekende bewijzen duurt het langer.',
      },
    },
    rechtsgrundlagen: [
      { bezeichnung: 'Örtliche Hundesteuersatzung' },
      { bezeichnung: '§§ 3 und 12 Kommunalabgabengesetz Nordrhein-Westfalen (KAG NRW)', url: 'https://recht.nrw.de/' },
      {
        bezeichnung:
          '§ 12e Behindertengleichstellungsgesetz (BGG): Menschen mit Behinderungen in Begleitung durch Assistenzhunde',
        url: 'https://www.gesetze-im-internet.de/bgg/__12e.html',
      },
    ],
    hinweise: {
      de: 'Fällt der Grund weg, teilen Sie das dem Steueramt mit. Mehr zum Ausweis steht unter [Schwerbehindertenausweis](leistungen:schwerbehindertenausweis).',
      'de-simple':
        'Ist der Grund nicht mehr da? Dann sagen Sie es dem Steuer-Amt. Zum Beispiel: Der Assistenz-Hund ist gestorben. Mehr über den Ausweis lesen Sie hier: [Schwer-Behinderten-Ausweis](leistungen:schwerbehindertenausweis).',
      en: 'If the ground no longer applies, tell the tax office. For more about the card, read [Disability card](leistungen:schwerbehindertenausweis).',
      nl: 'Vervalt de reden, meld dat dan aan de afdeling gemeentebelastingen. Meer over de pas leest u onder [Gehandicaptenpas](leistungen:schwerbehindertenausweis).',
    },
    rechtsbehelf: {
      de: 'Gegen eine Ablehnung können Sie innerhalb eines Monats nach Bekanntgabe vorgehen. Welcher Rechtsbehelf möglich ist, steht im Bescheid. Die Steuer ist trotzdem zunächst zu zahlen.',
      'de-simple':
        'Sagt das Amt Nein? Dann können Sie etwas dagegen tun. Sie haben 1 Monat Zeit. In dem Brief steht, wie das geht. Die Steuer müssen Sie trotzdem erst einmal bezahlen.',
      en: 'You can challenge a refusal within one month of receiving it. The decision states which legal remedy is available. You still have to pay the tax in the meantime.',
      nl: 'U kunt binnen een maand na de bekendmaking tegen een afwijzing opkomen. In het besluit staat welk rechtsmiddel mogelijk is. U moet de belasting wel eerst betalen.',
    },
    formulare: [
      {
        bezeichnung: {
          de: 'Antrag auf Befreiung oder Ermäßigung',
          'de-simple': 'Antrag: keine oder weniger Hunde-Steuer',
          en: 'Application for exemption or reduction',
          nl: 'Aanvraag vrijstelling of korting',
        },
        url: 'https://formulare.kreis-heinsberg.example/hundesteuer-befreiung',
      },
    ],
    weiterfuehrendes: [
      {
        bezeichnung: {
          de: 'Bundesministerium für Arbeit und Soziales: Assistenzhunde',
          'de-simple': 'Infos vom Bund über Assistenz-Hunde',
          en: 'Federal Ministry of Labour and Social Affairs: assistance dogs (in German)',
          nl: 'Duits ministerie van Arbeid en Sociale Zaken: assistentiehonden (in het Duits)',
        },
        url: 'https://www.bmas.de/',
      },
    ],
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
