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
    bezeichnung: {
      de: 'Elterngeld',
      'de-simple': 'Eltern-Geld',
      en: 'Parental allowance (Elterngeld)',
      nl: 'Ouderschapsgeld (Elterngeld)',
    },
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
      'de-simple': ['Eltern-Geld', 'Geld nach der Geburt', 'Geld für Eltern', 'Eltern-Zeit', 'Baby'],
      en: [
        'parental allowance',
        'Elterngeld',
        'money after birth',
        'parental leave',
        'ElterngeldPlus',
        'partnership bonus',
        'maternity',
      ],
      nl: [
        'ouderschapsgeld',
        'Elterngeld',
        'geld na de geboorte',
        'ouderschapsverlof',
        'ElterngeldPlus',
        'partnerschapsbonus',
      ],
    },
    teaser: {
      de: 'Elterngeld gleicht fehlendes Einkommen aus, wenn Sie nach der Geburt Ihr Kind betreuen und weniger oder gar nicht arbeiten.',
      'de-simple':
        'Sie haben ein Baby? Sie arbeiten deshalb weniger? Dann können Sie Eltern-Geld bekommen. Das Geld kommt vom Staat.',
      en: 'Parental allowance makes up for lost income if you look after your child after birth and work less or not at all.',
      nl: 'Ouderschapsgeld vult uw inkomen aan als u na de geboorte voor uw kind zorgt en minder of helemaal niet werkt.',
    },
    kurztext: {
      de: 'Elterngeld gibt es als Basiselterngeld, ElterngeldPlus und Partnerschaftsbonus. Es beträgt je nach Variante und Einkommen zwischen 150 und 1.800 € im Monat. Auch wer vor der Geburt nicht gearbeitet hat, bekommt einen Mindestbetrag.',
      'de-simple':
        'Mit dem Eltern-Geld haben Sie Zeit für Ihr Baby. Sie bekommen zwischen 150 und 1.800 Euro im Monat. Haben Sie vor der Geburt nicht gearbeitet? Auch dann bekommen Sie Eltern-Geld.',
      en: 'Parental allowance comes as basic parental allowance, ElterngeldPlus and partnership bonus. Depending on the type and your income it amounts to between €150 and €1,800 a month. People who did not work before the birth receive a minimum amount too.',
      nl: 'Ouderschapsgeld bestaat als basisouderschapsgeld, ElterngeldPlus en partnerschapsbonus. Afhankelijk van de vorm en uw inkomen is het tussen € 150 en € 1.800 per maand. Ook wie vóór de geboorte niet heeft gewerkt, krijgt een minimumbedrag.',
    },
    volltext: {
      de: `### Drei Varianten

- **Basiselterngeld**: 300 bis 1.800 € im Monat. Eltern stehen zusammen bis zu 12 Monate zu. Es werden 14, wenn beide mindestens zwei Monate nehmen und Einkommen wegfällt. Alleinerziehende können alle 14 Monate nutzen.
- **ElterngeldPlus**: 150 bis 900 € im Monat, dafür doppelt so lange. Es lohnt sich vor allem, wenn Sie in Teilzeit arbeiten.
- **Partnerschaftsbonus**: zwei bis vier zusätzliche Monate ElterngeldPlus, wenn beide gleichzeitig 24 bis 32 Stunden in der Woche arbeiten.

Sie können die Varianten kombinieren. Basiselterngeld können beide Eltern gleichzeitig höchstens für einen Monat und nur in den ersten 12 Lebensmonaten bekommen. Bei Mehrlingen, besonders früh geborenen Kindern und Kindern mit Behinderung gelten Ausnahmen.

### Höhe

In der Regel erhalten Sie 65 % des Nettoeinkommens, das nach der Geburt wegfällt, bei kleinen Einkommen bis zu 100 %. Bei Geschwistern und Mehrlingen gibt es Zuschläge. Mutterschaftsgeld wird angerechnet.`,
      'de-simple': `Es gibt 3 Arten von Eltern-Geld:

- **Basis-Eltern-Geld**: Sie bekommen 300 bis 1.800 Euro im Monat. Vater und Mutter bekommen zusammen 12 Monate Geld. Nehmen beide mindestens 2 Monate und verdienen dabei weniger? Dann bekommen sie zusammen 14 Monate Geld. Erziehen Sie das Kind allein? Dann bekommen Sie allein 14 Monate Geld.
- **Eltern-Geld-Plus**: Sie bekommen 150 bis 900 Euro im Monat. Dafür bekommen Sie das Geld doppelt so lange. Das ist gut, wenn Sie ein paar Stunden arbeiten.
- **Partnerschafts-Bonus**: Arbeiten beide Eltern 24 bis 32 Stunden in der Woche? Dann bekommen beide 2 bis 4 Monate länger Eltern-Geld-Plus.

Sie können die 3 Arten mischen.

Wollen Vater und Mutter zur gleichen Zeit Basis-Eltern-Geld bekommen? Das geht meist nur 1 Monat. Ausnahmen gibt es zum Beispiel bei Zwillingen oder bei einem Kind mit Behinderung.

### Wie viel Geld bekommen Sie?

Nach der Geburt fehlt Ihnen Geld. Meist bekommen Sie davon 65 Prozent. Das heißt: Fehlen Ihnen 2.000 Euro im Monat? Dann bekommen Sie 1.300 Euro. Haben Sie vorher wenig verdient? Dann bekommen Sie mehr als 65 Prozent.

Haben Sie noch andere kleine Kinder? Oder Zwillinge? Dann bekommen Sie mehr.`,
      en: `### Three types

- **Basic parental allowance** (Basiselterngeld): €300 to €1,800 a month. Parents are entitled to up to 12 months together. It becomes 14 if both take at least two months and lose income. Single parents can use all 14 months.
- **ElterngeldPlus**: €150 to €900 a month, but for twice as long. It is especially worthwhile if you work part-time.
- **Partnership bonus** (Partnerschaftsbonus): two to four additional months of ElterngeldPlus if both parents work 24 to 32 hours a week at the same time.

You can combine the types. Both parents can receive basic parental allowance at the same time for one month at most and only within the child’s first 12 months. There are exceptions for multiple births, very premature children and children with disabilities.

### Amount

As a rule you receive 65 per cent of the net income you lose after the birth, and up to 100 per cent if your income is small. There are supplements for siblings and multiple births. Maternity pay is deducted.`,
      nl: `### Drie vormen

- **Basisouderschapsgeld** (Basiselterngeld): € 300 tot € 1.800 per maand. Ouders hebben samen recht op maximaal 12 maanden. Het worden er 14 als beiden minstens twee maanden nemen en inkomen verliezen. Alleenstaande ouders kunnen alle 14 maanden gebruiken.
- **ElterngeldPlus**: € 150 tot € 900 per maand, maar dubbel zo lang. Dat is vooral voordelig als u in deeltijd werkt.
- **Partnerschapsbonus** (Partnerschaftsbonus): twee tot vier extra maanden ElterngeldPlus als beide ouders tegelijk 24 tot 32 uur per week werken.

U kunt de vormen combineren. Beide ouders kunnen hoogstens één maand tegelijk basisouderschapsgeld krijgen, en alleen in de eerste 12 levensmaanden. Voor meerlingen, zeer vroeg geboren kinderen en kinderen met een handicap gelden uitzonderingen.

### Hoogte

In de regel krijgt u 65% van het netto-inkomen dat na de geboorte wegvalt, bij een klein inkomen tot 100%. Voor broers en zussen en voor meerlingen zijn er toeslagen. De moederschapsuitkering (Mutterschaftsgeld) wordt verrekend.`,
    },
    voraussetzungen: {
      de: `- Sie leben mit dem Kind in einem Haushalt und betreuen es selbst.
- Sie wohnen in Deutschland oder sind hier beschäftigt.
- Sie arbeiten höchstens 32 Stunden in der Woche.
- Ihr zu versteuerndes Einkommen lag im Kalenderjahr vor der Geburt nicht über 175.000 € (Paare gemeinsam oder Alleinerziehende). Diese Grenze gilt für Geburten ab dem 1. April 2025.
- Ausländische Eltern von außerhalb der EU brauchen meist einen Aufenthaltstitel, der zum Arbeiten berechtigt.`,
      'de-simple': `- Sie wohnen mit dem Kind zusammen. Sie kümmern sich selbst um das Kind.
- Sie wohnen in Deutschland. Oder Sie arbeiten in Deutschland.
- Sie arbeiten höchstens 32 Stunden in der Woche.
- Sie verdienen nicht sehr viel Geld. Die Grenze ist 175.000 Euro im Jahr. So viel dürfen Vater und Mutter zusammen haben. Erziehen Sie das Kind allein? Dann gilt die gleiche Zahl. Die Zahl steht im Steuer-Bescheid. Sie heißt dort: zu versteuerndes Einkommen.
- Kommen Sie aus einem Land außerhalb der EU? Dann brauchen Sie meist ein Papier, mit dem Sie in Deutschland arbeiten dürfen. EU heißt: Europäische Union.`,
      en: `- You live with the child in one household and look after it yourself.
- You live in Germany or are employed here.
- You work no more than 32 hours a week.
- Your taxable income in the calendar year before the birth was not above €175,000 (couples together or single parents). This limit applies to births from 1 April 2025.
- Foreign parents from outside the EU usually need a residence title that entitles them to work.`,
      nl: `- U woont met het kind in één huishouden en zorgt er zelf voor.
- U woont in Duitsland of werkt hier in dienstverband.
- U werkt hoogstens 32 uur per week.
- Uw belastbaar inkomen was in het kalenderjaar vóór de geboorte niet hoger dan € 175.000 (paren samen of alleenstaande ouders). Deze grens geldt voor geboorten vanaf 1 april 2025.
- Buitenlandse ouders van buiten de EU hebben meestal een verblijfstitel nodig waarmee zij mogen werken.`,
    },
    unterlagen: [
      {
        bezeichnung: {
          de: 'Antrag mit Unterschrift beider Eltern',
          'de-simple': 'Der Antrag. Beide Eltern unterschreiben.',
          en: 'Application signed by both parents',
          nl: 'Aanvraag met handtekening van beide ouders',
        },
      },
      {
        bezeichnung: {
          de: 'Geburtsurkunde für Elterngeld im Original',
          'de-simple': 'Die Geburts-Urkunde für das Eltern-Geld',
          en: 'Original birth certificate for parental allowance',
          nl: 'Originele geboorteakte voor het ouderschapsgeld',
        },
        hinweis: {
          de: 'Stellt das Standesamt des Geburtsorts aus',
          'de-simple': 'Wo ist Ihr Kind geboren? Das Standes-Amt in diesem Ort gibt Ihnen die Urkunde.',
          en: 'Issued by the register office of the place of birth',
          nl: 'Afgegeven door de burgerlijke stand van de geboorteplaats',
        },
      },
      {
        bezeichnung: {
          de: 'Bescheinigung der Krankenkasse über das Mutterschaftsgeld',
          'de-simple':
            'Ein Papier von der Kranken-Kasse: So viel Mutterschafts-Geld bekommen Sie. Mutterschafts-Geld ist Geld für die Wochen vor und nach der Geburt.',
          en: 'Certificate of your health insurer on maternity pay',
          nl: 'Verklaring van de zorgverzekeraar over de moederschapsuitkering',
        },
      },
      {
        bezeichnung: {
          de: 'Bescheinigung über den Arbeitgeberzuschuss zum Mutterschaftsgeld',
          'de-simple': 'Ein Papier von Ihrer Arbeit: So viel Geld bekommen Sie zum Mutterschafts-Geld dazu',
          en: 'Certificate of the employer’s supplement to maternity pay',
          nl: 'Verklaring over de aanvulling van de werkgever op de moederschapsuitkering',
        },
      },
      {
        bezeichnung: {
          de: 'Einkommensnachweise',
          'de-simple': 'Papiere über Ihr Geld',
          en: 'Proof of income',
          nl: 'Bewijs van inkomen',
        },
        hinweis: {
          de: 'Angestellte: die zwölf Monate vor Geburt oder Mutterschutz. Selbstständige: der letzte Steuerbescheid.',
          'de-simple':
            'Arbeiten Sie in einer Firma? Dann brauchen wir die Lohn-Zettel von 12 Monaten. Haben Sie eine eigene Firma? Dann brauchen wir den letzten Steuer-Bescheid.',
          en: 'Employees: the twelve months before birth or maternity leave. Self-employed: the latest tax assessment.',
          nl: 'Werknemers: de twaalf maanden vóór de geboorte of het zwangerschapsverlof. Zelfstandigen: de laatste belastingaanslag.',
        },
      },
      {
        bezeichnung: {
          de: 'Bestätigung über Elternzeit und Arbeitszeit',
          'de-simple': 'Ein Papier von Ihrer Arbeit: So lange haben Sie frei. So viele Stunden arbeiten Sie.',
          en: 'Confirmation of parental leave and working hours',
          nl: 'Bevestiging van ouderschapsverlof en werktijd',
        },
        hinweis: {
          de: 'Vom Betrieb, wenn Sie in Teilzeit arbeiten',
          'de-simple': 'Nur wenn Sie weiter ein paar Stunden arbeiten.',
          en: 'From your employer, if you work part-time',
          nl: 'Van uw werkgever, als u in deeltijd werkt',
        },
      },
    ],
    kosten: [
      {
        bezeichnung: {
          de: 'Antrag und Bewilligung',
          'de-simple': 'Der Antrag',
          en: 'Application and decision',
          nl: 'Aanvraag en besluit',
        },
        art: 'kostenfrei',
      },
    ],
    verfahrensablauf: {
      de: [
        'Überlegen Sie gemeinsam, wer wann welche Variante nutzt, und melden Sie die Elternzeit im Betrieb an.',
        'Stellen Sie den Antrag nach der Geburt, online oder auf Papier.',
        'Die Elterngeldstelle prüft die Unterlagen und fragt bei Bedarf nach.',
        'Sie erhalten einen Bescheid. Das Geld wird im Lauf jedes Lebensmonats überwiesen.',
        'Arbeiten Sie währenddessen, weisen Sie das Einkommen am Ende nach. Danach steht der Betrag endgültig fest.',
      ],
      'de-simple': [
        'Überlegen Sie zusammen: Wer bleibt wann zu Hause? Sagen Sie es auch Ihrem Chef oder Ihrer Chefin.',
        'Ihr Kind ist geboren. Jetzt stellen Sie den Antrag. Das geht im Internet oder auf Papier.',
        'Die Eltern-Geld-Stelle prüft die Papiere. Das ist das Amt für das Eltern-Geld.',
        'Sie bekommen einen Brief. Das Geld kommt jeden Monat auf Ihr Konto.',
        'Arbeiten Sie ein paar Stunden? Dann zeigen Sie am Ende: So viel Geld habe ich verdient. Dann rechnet das Amt noch einmal.',
      ],
      en: [
        'Consider together who uses which type when, and give notice of parental leave to your employer.',
        'Apply after the birth, online or on paper.',
        'The parental allowance office checks the documents and asks questions if necessary.',
        'You receive a decision. The money is transferred in the course of each month of the child’s life.',
        'If you work during this time, you prove your income at the end. The final amount is fixed then.',
      ],
      nl: [
        'Overleg samen wie wanneer welke vorm gebruikt en vraag het ouderschapsverlof bij uw werkgever aan.',
        'Doe de aanvraag na de geboorte, online of op papier.',
        'De dienst ouderschapsgeld controleert de documenten en stelt zo nodig vragen.',
        'U krijgt een besluit. Het geld wordt in de loop van elke levensmaand overgemaakt.',
        'Werkt u in die tijd, dan toont u uw inkomen aan het einde aan. Pas dan staat het bedrag definitief vast.',
      ],
    },
    fristen: [
      {
        bezeichnung: {
          de: 'Rückwirkende Zahlung',
          'de-simple': 'So lange gibt es Geld für die Zeit vor dem Antrag',
          en: 'Payment for past months',
          nl: 'Betaling met terugwerkende kracht',
        },
        dauer: { von: 3, einheit: 'MONAT' },
        hinweis: {
          de: 'Nur für die letzten drei Lebensmonate vor dem Monat, in dem der Antrag eingeht.',
          'de-simple': 'Stellen Sie den Antrag schnell. Sie bekommen höchstens für 3 Monate vor dem Antrag Geld.',
          en: 'Only for the three months of the child’s life before the month in which your application arrives.',
          nl: 'Alleen voor de laatste drie levensmaanden vóór de maand waarin de aanvraag binnenkomt.',
        },
      },
      {
        bezeichnung: {
          de: 'Elternzeit im Betrieb anmelden',
          'de-simple': 'Sagen Sie Ihrem Chef oder Ihrer Chefin: Ich bleibe zu Hause',
          en: 'Giving notice of parental leave to your employer',
          nl: 'Ouderschapsverlof bij de werkgever aanvragen',
        },
        dauer: { von: 7, einheit: 'WOCHE' },
        hinweis: {
          de: 'Vor dem Beginn, wenn die Elternzeit bis zum dritten Geburtstag liegt.',
          'de-simple': 'Mindestens 7 Wochen vorher, wenn Ihr Kind noch keine 3 Jahre alt ist.',
          en: 'Before it begins, if the parental leave lies before the third birthday.',
          nl: 'Vóór het begin, als het verlof vóór de derde verjaardag valt.',
        },
      },
    ],
    bearbeitungsdauer: {
      von: 4,
      bis: 8,
      einheit: 'WOCHE',
      hinweis: {
        de: 'Wenn alle Nachweise vorliegen',
        'de-simple': 'Wenn alle Papiere da sind.',
        en: 'Once all documents have arrived',
        nl: 'Als alle documenten er zijn',
      },
    },
    rechtsgrundlagen: [
      {
        bezeichnung: '§§ 1 bis 14 Bundeselterngeld- und Elternzeitgesetz (BEEG)',
        url: 'https://www.gesetze-im-internet.de/beeg/',
      },
    ],
    hinweise: {
      de: 'Elterngeld zählt nach Lebensmonaten, nicht nach Kalendermonaten. Ist Ihr Kind am 12. geboren, beginnt jeder Monat am 12. Elterngeld ist steuerfrei, kann aber Ihren Steuersatz erhöhen.',
      'de-simple': `Ein Monat beginnt beim Eltern-Geld am Geburts-Tag von Ihrem Kind. Zum Beispiel: Ihr Kind ist am 12. Mai geboren. Dann beginnt jeder Monat am 12.

Für das Eltern-Geld bezahlen Sie keine Steuern. Aber vielleicht bezahlen Sie mehr Steuern für Ihr anderes Geld.`,
      en: 'Parental allowance is counted in months of the child’s life, not in calendar months. If your child was born on the 12th, every month begins on the 12th. The allowance is tax-free but may increase your tax rate.',
      nl: 'Ouderschapsgeld telt in levensmaanden, niet in kalendermaanden. Is uw kind op de 12e geboren, dan begint elke maand op de 12e. Ouderschapsgeld is belastingvrij, maar kan uw belastingtarief verhogen.',
    },
    rechtsbehelf: {
      de: 'Sie können innerhalb eines Monats nach Bekanntgabe des Bescheids Widerspruch bei der Elterngeldstelle einlegen. Danach ist die Klage beim Sozialgericht möglich.',
      'de-simple':
        'Denken Sie: Der Brief vom Amt ist falsch? Dann schreiben Sie an die Eltern-Geld-Stelle: Ich bin damit nicht einverstanden. Das heißt: Widerspruch. Sie haben 1 Monat Zeit. Sagt das Amt wieder Nein? Dann können Sie zum Sozial-Gericht gehen.',
      en: 'You can lodge an objection (Widerspruch) with the parental allowance office within one month of receiving the decision. After that you can bring an action before the social court.',
      nl: 'U kunt binnen een maand na de bekendmaking bezwaar (Widerspruch) maken bij de dienst ouderschapsgeld. Daarna is beroep bij de sociale rechter (Sozialgericht) mogelijk.',
    },
    formulare: [
      {
        bezeichnung: {
          de: 'Antrag auf Elterngeld',
          'de-simple': 'Antrag auf Eltern-Geld',
          en: 'Application for parental allowance',
          nl: 'Aanvraag ouderschapsgeld',
        },
        url: 'https://formulare.kreis-heinsberg.example/elterngeld',
      },
      {
        bezeichnung: {
          de: 'Verdienstbescheinigung',
          'de-simple': 'Papier von Ihrer Arbeit: So viel verdienen Sie',
          en: 'Employer’s statement of earnings',
          nl: 'Loonverklaring van de werkgever',
        },
        url: 'https://formulare.kreis-heinsberg.example/elterngeld-verdienst',
      },
    ],
    weiterfuehrendes: [
      {
        bezeichnung: {
          de: 'Familienportal des Bundes mit Elterngeldrechner',
          'de-simple': 'Mehr Infos vom Bund. Hier können Sie auch rechnen: So viel Eltern-Geld bekomme ich.',
          en: 'Federal family portal with parental allowance calculator (in German)',
          nl: 'Gezinsportaal van de Duitse overheid met rekenhulp (in het Duits)',
        },
        url: 'https://familienportal.de/',
      },
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
    bezeichnung: {
      de: 'Aufnahme in die Kindertagesstätte',
      'de-simple': 'Einen Kita-Platz bekommen',
      en: 'Daycare place (Kita)',
      nl: 'Plaats in de kinderopvang (Kita)',
    },
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
      'de-simple': ['Kita', 'Kita-Platz', 'Kinder-Garten', 'Kinder-Krippe', 'Kind anmelden', 'Betreuung für Kinder'],
      en: ['daycare', 'kindergarten', 'nursery', 'Kita', 'childcare place', 'crèche', 'register for Kita'],
      nl: ['kinderopvang', 'kinderdagverblijf', 'Kita', 'crèche', 'kleuterschool', 'opvangplek', 'kind aanmelden'],
    },
    teaser: {
      de: 'Sie suchen einen Kita-Platz? Melden Sie den Bedarf früh an, am besten im Herbst vor dem Kita-Jahr, das am 1. August beginnt.',
      'de-simple':
        'Sie brauchen einen Platz in der Kita? Melden Sie Ihr Kind früh an. Am besten im Herbst. Das Kita-Jahr beginnt immer am 1. August.',
      en: 'Are you looking for a daycare place? Register your need early, ideally in the autumn before the Kita year, which begins on 1 August.',
      nl: 'Zoekt u een plek in de kinderopvang? Meld uw behoefte op tijd, het liefst in de herfst vóór het Kita-jaar dat op 1 augustus begint.',
    },
    kurztext: {
      de: 'Kinder haben ab dem ersten Geburtstag Anspruch auf einen Platz in einer Kita oder in der Kindertagespflege. Eltern zeigen den Bedarf spätestens sechs Monate vor dem Start an und können bei mehreren Einrichtungen anfragen.',
      'de-simple':
        'Ist Ihr Kind 1 Jahr alt oder älter? Dann hat es das Recht auf einen Platz in der Kita. Oder bei einer Tages-Mutter. Melden Sie sich mindestens 6 Monate vorher an. Sie können in mehreren Kitas fragen.',
      en: 'From their first birthday children are entitled to a place in a daycare centre or with a childminder. Parents state their need at least six months before the start and can ask several centres.',
      nl: 'Kinderen hebben vanaf hun eerste verjaardag recht op een plek in een Kita of bij een gastouder. Ouders melden hun behoefte uiterlijk zes maanden vóór de start en kunnen bij meerdere Kita’s vragen.',
    },
    volltext: {
      de: `In der Kindertagesstätte wird Ihr Kind betreut, gefördert und auf die Schule vorbereitet. Ab dem **ersten Geburtstag** besteht ein Anspruch auf Förderung in einer Kita oder in der [Kindertagespflege](leistungen:kindertagespflege), ab dem **dritten Geburtstag** auf einen Platz in der Kita.

Sie wählen zwischen 25, 35 und 45 Stunden in der Woche, soweit die Kita das anbietet. Träger sind Kommunen, Kirchen, Wohlfahrtsverbände und Elternvereine. Über die Aufnahme entscheidet die Kita nach ihren Kriterien, zum Beispiel Alter, Geschwister und Berufstätigkeit der Eltern.

Das Kita-Jahr läuft vom 1. August bis zum 31. Juli. Plätze werden vor allem im Frühjahr für den Sommer vergeben; bei einem Umzug ist ein Wechsel auch zwischendurch möglich, wenn ein Platz frei ist.`,
      'de-simple': `Kita ist die Abkürzung für: Kinder-Tages-Stätte. In der Kita spielen und lernen Kinder. Die Kita macht Ihr Kind stark für die Schule.

- Ist Ihr Kind **1 Jahr** alt? Dann hat es das Recht auf einen Platz in der Kita. Oder in der [Kinder-Tages-Pflege](leistungen:kindertagespflege). In der Kinder-Tages-Pflege kümmert sich eine Tages-Mutter oder ein Tages-Vater um Ihr Kind.
- Ist Ihr Kind **3 Jahre** alt? Dann hat es das Recht auf einen Platz in der Kita.

Wie viele Stunden soll Ihr Kind in die Kita gehen? Sie können wählen: 25, 35 oder 45 Stunden in der Woche. Nicht jede Kita hat alle Zeiten.

Die Kita entscheidet: Welches Kind bekommt einen Platz? Wichtig ist zum Beispiel: Wie alt ist das Kind? Ist schon ein Bruder oder eine Schwester in der Kita? Arbeiten die Eltern?

Das Kita-Jahr geht vom 1. August bis zum 31. Juli. Die meisten Plätze gibt es im Sommer. Ziehen Sie um? Dann gibt es manchmal auch früher einen Platz.`,
      en: `In a daycare centre (Kita) your child is looked after, supported and prepared for school. From the **first birthday** there is an entitlement to a place in a Kita or with a [childminder](leistungen:kindertagespflege), from the **third birthday** to a place in a Kita.

You choose between 25, 35 and 45 hours a week, as far as the Kita offers them. Kitas are run by municipalities, churches, welfare associations and parents’ associations. The Kita decides on admission according to its criteria, for example age, siblings and the parents’ employment.

The Kita year runs from 1 August to 31 July. Places are allocated mainly in spring for the summer; if you move, a change is possible during the year when a place is free.`,
      nl: `In de Kita (Kindertagesstätte) wordt uw kind opgevangen, gestimuleerd en op school voorbereid. Vanaf de **eerste verjaardag** is er recht op een plek in een Kita of bij een [gastouder](leistungen:kindertagespflege), vanaf de **derde verjaardag** op een plek in de Kita.

U kiest tussen 25, 35 en 45 uur per week, voor zover de Kita dat aanbiedt. Kita’s worden gerund door gemeenten, kerken, welzijnsorganisaties en ouderverenigingen. De Kita beslist over de plaatsing volgens eigen criteria, bijvoorbeeld leeftijd, broers en zussen en werk van de ouders.

Het Kita-jaar loopt van 1 augustus tot en met 31 juli. Plekken worden vooral in het voorjaar voor de zomer toegewezen; bij een verhuizing kan uw kind ook tussendoor wisselen als er een plek vrij is.`,
    },
    voraussetzungen: {
      de: `- Ihr Kind wohnt in der Kommune, in der Sie einen Platz suchen, oder zieht dorthin.
- Ihr Kind ist gegen Masern geschützt. Das müssen Sie vor dem ersten Tag nachweisen.
- Sie haben eine ärztliche Beratung zum Impfschutz Ihres Kindes wahrgenommen.`,
      'de-simple': `- Ihr Kind wohnt in der Stadt oder in der Gemeinde. Oder es zieht bald dorthin.
- Ihr Kind ist gegen Masern geschützt. Masern sind eine gefährliche Krankheit. Sie müssen das vor dem ersten Tag in der Kita zeigen.
- Sie haben mit einem Arzt oder einer Ärztin über Impfungen gesprochen.`,
      en: `- Your child lives in the municipality in which you are looking for a place, or is about to move there.
- Your child is protected against measles. You have to prove this before the first day.
- You have had medical advice on your child’s vaccinations.`,
      nl: `- Uw kind woont in de gemeente waar u een plek zoekt, of verhuist daarheen.
- Uw kind is tegen mazelen beschermd. Dat moet u vóór de eerste dag aantonen.
- Een arts heeft u advies gegeven over de vaccinaties van uw kind.`,
    },
    unterlagen: [
      {
        bezeichnung: {
          de: 'Online-Anmeldung oder Anmeldebogen',
          'de-simple': 'Die Anmeldung im Internet oder auf Papier',
          en: 'Online registration or registration form',
          nl: 'Online-aanmelding of aanmeldformulier',
        },
      },
      {
        bezeichnung: {
          de: 'Geburtsurkunde des Kindes',
          'de-simple': 'Die Geburts-Urkunde von Ihrem Kind',
          en: 'The child’s birth certificate',
          nl: 'Geboorteakte van het kind',
        },
      },
      {
        bezeichnung: {
          de: 'Nachweis über den Masernschutz',
          'de-simple': 'Ein Papier: Das Kind ist gegen Masern geschützt',
          en: 'Proof of protection against measles',
          nl: 'Bewijs van bescherming tegen mazelen',
        },
        hinweis: {
          de: 'Impfausweis oder ärztliche Bescheinigung',
          'de-simple': 'Zum Beispiel der Impf-Ausweis oder ein Zettel von der Ärztin.',
          en: 'Vaccination record or medical certificate',
          nl: 'Vaccinatieboekje of verklaring van de arts',
        },
      },
      {
        bezeichnung: {
          de: 'Vorsorgeheft mit den Früherkennungsuntersuchungen',
          'de-simple': 'Das gelbe Heft. Darin stehen die Untersuchungen beim Kinder-Arzt.',
          en: 'Booklet of early medical check-ups',
          nl: 'Boekje met de preventieve onderzoeken bij de kinderarts',
        },
      },
      {
        bezeichnung: {
          de: 'Bestätigung über Arbeitszeit oder Ausbildung',
          'de-simple': 'Ein Papier von Ihrer Arbeit oder von Ihrer Ausbildung',
          en: 'Confirmation of working hours or training',
          nl: 'Bevestiging van werktijd of opleiding',
        },
        hinweis: {
          de: 'Wenn die Kita danach fragt',
          'de-simple': 'Nur wenn die Kita danach fragt.',
          en: 'If the Kita asks for it',
          nl: 'Als de Kita erom vraagt',
        },
      },
    ],
    kosten: [
      {
        bezeichnung: { de: 'Anmeldung', 'de-simple': 'Anmeldung', en: 'Registration', nl: 'Aanmelding' },
        art: 'kostenfrei',
      },
      {
        bezeichnung: {
          de: 'Elternbeitrag',
          'de-simple': 'Eltern-Beitrag. Das ist das Geld für die Kita.',
          en: 'Parents’ contribution',
          nl: 'Ouderbijdrage',
        },
        art: 'nach-aufwand',
        bezug: { de: 'je Monat', 'de-simple': 'für jeden Monat', en: 'per month', nl: 'per maand' },
        hinweis: {
          de: 'Legt das Jugendamt durch Satzung fest, meist nach Einkommen, Alter des Kindes und Stunden. Das Mittagessen kommt hinzu.',
          'de-simple':
            'Wie viel müssen Sie bezahlen? Das ist verschieden. Das Jugend-Amt schaut: Wie viel Geld verdienen Sie? Wie alt ist Ihr Kind? Wie viele Stunden ist es in der Kita? Das Mittag-Essen kostet extra.',
          en: 'Set by the youth welfare office in a by-law, usually according to income, age of the child and hours. Lunch is charged extra.',
          nl: 'Wordt door jeugdzorg in een verordening vastgesteld, meestal naar inkomen, leeftijd van het kind en uren. Het middageten komt erbij.',
        },
        quelle: '§ 51 Kinderbildungsgesetz (KiBiz)',
      },
      {
        bezeichnung: {
          de: 'Die beiden letzten Kindergartenjahre vor der Einschulung',
          'de-simple': 'Die letzten 2 Jahre in der Kita vor der Schule',
          en: 'The last two Kita years before starting school',
          nl: 'De laatste twee Kita-jaren vóór de basisschool',
        },
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
      'de-simple': [
        'Sehen Sie sich Kitas an. Viele Kitas haben einen Besuchs-Tag für alle.',
        'Melden Sie Ihr Kind im Internet an. Nennen Sie mehrere Kitas.',
        'Die Kitas sagen Ihnen Bescheid. Meist ist das ab Januar.',
        'Haben Sie einen Platz? Dann sagen Sie Ja. Sie unterschreiben einen Vertrag mit der Kita.',
        'Haben Sie keinen Platz? Dann hilft Ihnen das Jugend-Amt beim Suchen.',
      ],
      en: [
        'Visit daycare centres, for example on their open days.',
        'Register your child online and name several centres you would like.',
        'The centres allocate the places, usually from January, and accept or decline.',
        'Accept the place and sign the childcare contract.',
        'If you do not find a place anywhere, the youth welfare office helps you search.',
      ],
      nl: [
        'Bekijk Kita’s, bijvoorbeeld op een open dag.',
        'Meld uw kind online aan en noem meerdere Kita’s van uw keuze.',
        'De Kita’s wijzen de plekken toe, meestal vanaf januari, en laten weten of uw kind is geplaatst.',
        'Neem de plek aan en sluit het opvangcontract.',
        'Lukt het nergens, dan helpt jeugdzorg u met zoeken.',
      ],
    },
    fristen: [
      {
        bezeichnung: {
          de: 'Bedarf anzeigen',
          'de-simple': 'Sagen Sie früh Bescheid',
          en: 'Stating your need',
          nl: 'Behoefte melden',
        },
        dauer: { von: 6, einheit: 'MONAT' },
        hinweis: {
          de: 'Spätestens sechs Monate, bevor die Betreuung beginnen soll. Bei unerwartetem Bedarf auch später.',
          'de-simple':
            'Spätestens 6 Monate, bevor Ihr Kind in die Kita gehen soll. Brauchen Sie plötzlich einen Platz? Dann geht es auch später.',
          en: 'At least six months before childcare is to begin. Later if the need is unexpected.',
          nl: 'Uiterlijk zes maanden voordat de opvang begint. Bij een onverwachte behoefte kan het ook later.',
        },
      },
    ],
    bearbeitungsdauer: {
      von: 2,
      bis: 6,
      einheit: 'MONAT',
      hinweis: {
        de: 'Zusagen für August kommen meist zwischen Januar und April.',
        'de-simple': 'Für einen Platz im August bekommen Sie meist zwischen Januar und April Bescheid.',
        en: 'Offers for August usually come between January and April.',
        nl: 'Toezeggingen voor augustus komen meestal tussen januari en april.',
      },
    },
    rechtsgrundlagen: [
      {
        bezeichnung: '§ 24 Achtes Buch Sozialgesetzbuch (SGB VIII)',
        url: 'https://www.gesetze-im-internet.de/sgb_8/__24.html',
      },
      { bezeichnung: '§§ 3 bis 6 Kinderbildungsgesetz Nordrhein-Westfalen (KiBiz)', url: 'https://recht.nrw.de/' },
      { bezeichnung: '§§ 20 und 34 Infektionsschutzgesetz (IfSG)', url: 'https://www.gesetze-im-internet.de/ifsg/' },
    ],
    hinweise: {
      de: 'Was die Betreuung kostet, lesen Sie unter [Elternbeitrag für Kinderbetreuung](leistungen:elternbeitrag-fuer-kinderbetreuung). Für das Mittagessen gibt es bei kleinem Einkommen [Leistungen für Bildung und Teilhabe](leistungen:leistungen-fuer-bildung-und-teilhabe).',
      'de-simple': `Was kostet die Kita? Hier lesen Sie mehr: [Eltern-Beitrag](leistungen:elternbeitrag-fuer-kinderbetreuung).

Haben Sie wenig Geld? Dann bekommen Sie Hilfe beim Mittag-Essen. Die Hilfe heißt: [Bildung und Teilhabe](leistungen:leistungen-fuer-bildung-und-teilhabe).`,
      en: 'For the cost of childcare read [Parents’ contribution to childcare](leistungen:elternbeitrag-fuer-kinderbetreuung). If your income is low, you can receive help with lunch: [education and participation benefits](leistungen:leistungen-fuer-bildung-und-teilhabe).',
      nl: 'Wat de opvang kost, leest u onder [Ouderbijdrage voor kinderopvang](leistungen:elternbeitrag-fuer-kinderbetreuung). Bij een klein inkomen is er hulp voor het middageten: [hulp voor onderwijs en meedoen](leistungen:leistungen-fuer-bildung-und-teilhabe).',
    },
    rechtsbehelf: {
      de: 'Weist das Jugendamt keinen Platz nach, können Sie gegen seinen Bescheid innerhalb eines Monats Widerspruch einlegen und danach beim Verwaltungsgericht klagen. In eiligen Fällen ist ein Eilantrag möglich. Gegen die Absage einer einzelnen Kita gibt es keinen Widerspruch.',
      'de-simple':
        'Findet das Jugend-Amt keinen Platz? Dann können Sie an das Jugend-Amt schreiben: Ich bin damit nicht einverstanden. Das heißt: Widerspruch. Sie haben 1 Monat Zeit. Danach können Sie zum Gericht gehen. Das Gericht heißt: Verwaltungs-Gericht. Sagt nur eine Kita Nein? Dann können Sie keinen Widerspruch schreiben.',
      en: 'If the youth welfare office does not provide a place, you can lodge an objection to its decision within one month and then bring an action before the administrative court. In urgent cases you can apply for interim relief. There is no objection against the refusal of a single Kita.',
      nl: 'Wijst jeugdzorg geen plek toe, dan kunt u binnen een maand bezwaar (Widerspruch) tegen het besluit maken en daarna beroep instellen bij de bestuursrechter (Verwaltungsgericht). In dringende gevallen is een spoedprocedure mogelijk. Tegen de afwijzing van één Kita kunt u geen bezwaar maken.',
    },
    formulare: [
      {
        bezeichnung: {
          de: 'Anmeldung in der Kita',
          'de-simple': 'Ein Kind in der Kita anmelden',
          en: 'Registration with a Kita',
          nl: 'Aanmelding bij een Kita',
        },
        url: 'https://formulare.kreis-heinsberg.example/kita-anmeldung',
      },
    ],
    weiterfuehrendes: [
      {
        bezeichnung: {
          de: 'Kita-Informationen des Landes Nordrhein-Westfalen',
          'de-simple': 'Infos vom Land Nordrhein-Westfalen über Kitas',
          en: 'Kita information of North Rhine-Westphalia (in German)',
          nl: 'Kita-informatie van Noordrijn-Westfalen (in het Duits)',
        },
        url: 'https://www.kita.nrw.de/',
      },
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
