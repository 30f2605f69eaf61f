import type { DemoLeistung } from '../types.ts';

const urheber = 'Kreis Heinsberg (Beispielinhalt)';
const durch = 'Redaktion des Kreises Heinsberg (Beispiel)';

export const meldewesen: DemoLeistung[] = [
  {
    leikaId: '99115005104000',
    slug: 'anmeldung-einer-wohnung',
    bezeichnung: {
      de: 'Anmeldung einer Wohnung',
      'de-simple': 'Eine Wohnung anmelden',
      en: 'Registering your address',
      nl: 'Inschrijven op een adres',
    },
    bezeichnungAmtlich: 'Wohnsitz Anmeldung',
    synonyme: {
      de: [
        'ummelden',
        'umziehen',
        'Umzug',
        'Einwohnermeldeamt',
        'neue Adresse',
        'Wohnsitz anmelden',
        'Zuzug',
        'Adresse ändern',
        'Nebenwohnung anmelden',
        'Wohnungsgeberbestätigung',
        'Ummeldung',
      ],
      'de-simple': ['Umzug', 'neue Wohnung', 'neue Adresse', 'anmelden', 'ummelden', 'Bürger-Büro'],
      en: [
        'Anmeldung',
        'register address',
        'moving house',
        'change of address',
        'residence registration',
        'landlord confirmation',
        'new in town',
      ],
      nl: ['verhuizen', 'adres inschrijven', 'adreswijziging', 'nieuw adres', 'woonadres', 'verhuurdersverklaring'],
    },
    teaser: {
      de: 'Sie sind umgezogen oder neu zugezogen? Melden Sie Ihre neue Wohnung innerhalb von zwei Wochen nach dem Einzug an.',
      'de-simple':
        'Sie haben eine neue Wohnung? Dann müssen Sie die neue Wohnung anmelden. Sie haben dafür 2 Wochen Zeit.',
      en: 'Have you moved or come to live here? Register your new address within two weeks of moving in.',
      nl: 'Bent u verhuisd of komt u hier wonen? Schrijf u binnen twee weken na de verhuizing in op uw nieuwe adres.',
    },
    kurztext: {
      de: 'Wer eine Wohnung bezieht, meldet sich innerhalb von zwei Wochen bei der Meldebehörde des neuen Wohnorts an. Die Anmeldung ist kostenfrei. Am alten Wohnort müssen Sie sich nicht abmelden, wenn Sie innerhalb Deutschlands umziehen.',
      'de-simple':
        'Sie ziehen um? Dann melden Sie die neue Wohnung an. Die Anmeldung kostet nichts. Sie bringen Ihren Ausweis mit. Und Sie bringen ein Papier von Ihrem Vermieter mit.',
      en: 'Anyone who moves into a home must register with the authority of the new place within two weeks. Registration is free. You need not deregister at your old address if you move within Germany.',
      nl: 'Wie een woning betrekt, schrijft zich binnen twee weken in bij de gemeente. Inschrijven is gratis. Verhuist u binnen Duitsland, dan hoeft u zich op uw oude adres niet uit te schrijven.',
    },
    volltext: {
      de: `In Deutschland meldet sich an, wer in eine Wohnung einzieht. Das gilt für den Umzug in eine andere Stadt ebenso wie für den Umzug im selben Haus. Die Meldebehörde trägt Ihre neue Anschrift ins Melderegister ein, ändert sie auf Ihrem Personalausweis und gibt Ihnen eine amtliche Meldebestätigung.

Familien mit derselben bisherigen und derselben neuen Wohnung melden sich gemeinsam an. Es genügt, wenn eine volljährige Person kommt.

### Haupt- und Nebenwohnung

Haben Sie mehrere Wohnungen in Deutschland, ist eine davon Ihre Hauptwohnung: die, die Sie vorwiegend benutzen. Jede weitere ist eine Nebenwohnung. Auch eine Nebenwohnung melden Sie an.

### Wann keine Anmeldung nötig ist

- Sie sind in Deutschland gemeldet und wohnen höchstens sechs Monate vorübergehend woanders.
- Sie wohnen sonst im Ausland und bleiben höchstens drei Monate.

Wenn Sie länger bleiben, melden Sie sich danach innerhalb von zwei Wochen an.`,
      'de-simple': `Jeder Mensch in Deutschland muss seine Wohnung anmelden. Sie ziehen in eine andere Stadt? Dann müssen Sie sich anmelden. Sie ziehen im selben Ort um? Dann müssen Sie sich auch anmelden.

Das Amt schreibt Ihre neue Adresse auf. Und das Amt klebt die neue Adresse auf Ihren Personal-Ausweis. Sie bekommen ein Papier. Auf dem Papier steht: Sie haben sich angemeldet.

Ihre Familie zieht auch um? Dann kann eine erwachsene Person alle anmelden.

### Sie haben 2 Wohnungen?

Dann gibt es eine Haupt-Wohnung. Dort wohnen Sie am meisten. Und es gibt eine Neben-Wohnung. Sie müssen beide Wohnungen anmelden.

### Sie müssen sich manchmal nicht anmelden

- Sie haben schon eine Wohnung in Deutschland. Und Sie wohnen höchstens 6 Monate an einem anderen Ort.
- Sie wohnen in einem anderen Land. Und Sie bleiben höchstens 3 Monate in Deutschland.`,
      en: `In Germany everyone who moves into a home has to register, whether they move to another town or within the same building. The authority enters your new address in the register of residents, changes it on your identity card and gives you an official confirmation.

Families who move from the same old home to the same new one register together. It is enough if one adult comes.

### Main and secondary residence

If you have several homes in Germany, one of them is your main residence: the one you use most. Every other home is a secondary residence and must be registered too.

### When you need not register

- You are registered in Germany and live elsewhere for no more than six months.
- You normally live abroad and stay for no more than three months.

If you stay longer, you must register within two weeks after that.`,
      nl: `Wie in Duitsland een woning betrekt, moet zich inschrijven. Dat geldt voor een verhuizing naar een andere gemeente en ook binnen hetzelfde gebouw. De gemeente zet uw nieuwe adres in het bevolkingsregister, past het aan op uw identiteitskaart en geeft u een officiële bevestiging.

Gezinnen die samen van hetzelfde oude naar hetzelfde nieuwe adres verhuizen, schrijven zich samen in. Eén volwassene is genoeg.

### Hoofdwoning en tweede woning

Hebt u meer woningen in Duitsland, dan is één daarvan uw hoofdwoning: de woning die u het meest gebruikt. Elke andere woning is een tweede woning en moet u ook inschrijven.

### Wanneer inschrijven niet nodig is

- U staat in Duitsland ingeschreven en woont hooguit zes maanden tijdelijk ergens anders.
- U woont normaal in het buitenland en blijft hooguit drie maanden.

Blijft u langer, dan schrijft u zich daarna binnen twee weken in.`,
    },
    voraussetzungen: {
      de: `- Sie sind in die Wohnung eingezogen. Eine Anmeldung im Voraus ist nicht möglich.
- Wer die Wohnung zur Verfügung stellt, hat Ihnen den Einzug schriftlich bestätigt.
- Für Kinder unter 16 Jahren meldet die Person an, in deren Wohnung das Kind einzieht.`,
      'de-simple': `- Sie wohnen schon in der neuen Wohnung. Vorher können Sie sich nicht anmelden.
- Sie haben ein Papier von Ihrem Vermieter. In dem Papier steht: Sie wohnen jetzt dort.
- Kinder unter 16 Jahren melden sich nicht selbst an. Das machen die Eltern.`,
      en: `- You have moved in. You cannot register in advance.
- Whoever provides the home has confirmed in writing that you moved in.
- Children under 16 are registered by the person whose home they move into.`,
      nl: `- U woont al in de woning. Vooraf inschrijven kan niet.
- Wie u de woning geeft of verhuurt, heeft schriftelijk bevestigd dat u er woont.
- Kinderen jonger dan 16 jaar worden ingeschreven door de persoon bij wie zij gaan wonen.`,
    },
    unterlagen: [
      {
        bezeichnung: {
          de: 'Personalausweis, Reisepass oder anerkanntes Passersatzpapier',
          'de-simple': 'Ihr Personal-Ausweis oder Ihr Reise-Pass',
          en: 'Identity card, passport or recognised substitute',
          nl: 'Identiteitskaart, paspoort of erkend vervangend document',
        },
        hinweis: {
          de: 'Für alle Personen, die mit umziehen',
          'de-simple': 'Bringen Sie die Ausweise von allen mit, die umziehen.',
          en: 'For everyone who moves with you',
          nl: 'Voor iedereen die meeverhuist',
        },
      },
      {
        bezeichnung: {
          de: 'Wohnungsgeberbestätigung',
          'de-simple': 'Ein Papier von Ihrem Vermieter',
          en: 'Confirmation by the provider of the home (Wohnungsgeberbestätigung)',
          nl: 'Verklaring van de verhuurder (Wohnungsgeberbestätigung)',
        },
        hinweis: {
          de: 'Ein Mietvertrag reicht nicht. Wer im eigenen Haus wohnt, gibt selbst eine Erklärung ab.',
          'de-simple': 'Das Papier heißt: Wohnungs-Geber-Bestätigung. Der Miet-Vertrag reicht nicht.',
          en: 'A rental contract is not enough. If you own the home, you make the declaration yourself.',
          nl: 'Een huurcontract is niet genoeg. Bent u eigenaar, dan geeft u zelf een verklaring af.',
        },
      },
      {
        bezeichnung: {
          de: 'Geburts- und Eheurkunden',
          'de-simple': 'Ihre Geburts-Urkunde und Ihre Ehe-Urkunde',
          en: 'Birth and marriage certificates',
          nl: 'Geboorte- en huwelijksakten',
        },
        hinweis: {
          de: 'Nur wenn Sie zum ersten Mal in Deutschland gemeldet werden',
          'de-simple': 'Sie kommen aus einem anderen Land? Nur dann brauchen wir die Urkunden.',
          en: 'Only if you register in Germany for the first time',
          nl: 'Alleen als u zich voor het eerst in Duitsland inschrijft',
        },
      },
    ],
    kosten: [
      {
        bezeichnung: {
          de: 'Anmeldung mit Meldebestätigung',
          'de-simple': 'Die Anmeldung',
          en: 'Registration with confirmation',
          nl: 'Inschrijving met bevestiging',
        },
        art: 'kostenfrei',
        quelle: '§ 24 Bundesmeldegesetz (BMG)',
      },
    ],
    verfahrensablauf: {
      de: [
        'Lassen Sie sich den Einzug von der Person bestätigen, die Ihnen die Wohnung gibt.',
        'Vereinbaren Sie einen Termin im Bürgerbüro. Vielerorts geht die Anmeldung auch online mit dem Online-Ausweis.',
        'Legen Sie die Ausweise und die Wohnungsgeberbestätigung vor.',
        'Prüfen und unterschreiben Sie den Meldeschein.',
        'Sie erhalten die Meldebestätigung. Die neue Anschrift wird auf dem Personalausweis und im Chip geändert, im Reisepass der Wohnort.',
      ],
      'de-simple': [
        'Ihr Vermieter schreibt ein Papier. In dem Papier steht: Sie wohnen jetzt in der Wohnung.',
        'Sie machen einen Termin im Bürger-Büro.',
        'Sie gehen zum Bürger-Büro. Sie bringen Ihren Ausweis mit. Und Sie bringen das Papier vom Vermieter mit.',
        'Sie lesen den Melde-Schein. Ist alles richtig? Dann unterschreiben Sie.',
        'Sie bekommen ein Papier über die Anmeldung. Auf dem Personal-Ausweis steht jetzt die neue Adresse.',
      ],
      en: [
        'Ask the person who provides the home to confirm that you have moved in.',
        'Make an appointment at the citizens’ office. In many places you can also register online with your eID.',
        'Show the identity documents and the confirmation.',
        'Check and sign the registration form.',
        'You receive the confirmation. Your new address is put on your identity card and its chip; in the passport the place of residence is changed.',
      ],
      nl: [
        'Laat degene die u de woning geeft of verhuurt bevestigen dat u er woont.',
        'Maak een afspraak bij het burgerloket. In veel gemeenten kan het ook online met de elektronische identiteitskaart.',
        'Laat de identiteitsbewijzen en de verklaring zien.',
        'Controleer en onderteken het inschrijfformulier.',
        'U krijgt de bevestiging. Het nieuwe adres komt op uw identiteitskaart en de chip, in het paspoort wordt de woonplaats aangepast.',
      ],
    },
    fristen: [
      {
        bezeichnung: {
          de: 'Anmeldung nach dem Einzug',
          'de-simple': 'So viel Zeit haben Sie nach dem Umzug',
          en: 'Registration after moving in',
          nl: 'Inschrijven na de verhuizing',
        },
        dauer: { von: 2, einheit: 'WOCHE' },
        hinweis: {
          de: 'Wer sich zu spät anmeldet, begeht eine Ordnungswidrigkeit. Ein Bußgeld ist möglich.',
          'de-simple': 'Sie kommen später? Dann müssen Sie vielleicht eine Strafe bezahlen.',
          en: 'Registering late is an administrative offence and may be fined.',
          nl: 'Te laat inschrijven is een overtreding. Er kan een boete volgen.',
        },
      },
    ],
    bearbeitungsdauer: {
      von: 10,
      bis: 20,
      einheit: 'MINUTE',
      hinweis: {
        de: 'Bei einem Termin vor Ort. Die Anmeldung gilt sofort.',
        'de-simple': 'So lange dauert der Termin im Bürger-Büro.',
        en: 'At an appointment. Registration takes effect at once.',
        nl: 'Tijdens een afspraak. De inschrijving geldt meteen.',
      },
    },
    rechtsgrundlagen: [
      {
        bezeichnung: '§ 17 Bundesmeldegesetz (BMG): Anmeldung, Abmeldung',
        url: 'https://www.gesetze-im-internet.de/bmg/__17.html',
      },
      {
        bezeichnung: '§ 19 Bundesmeldegesetz (BMG): Mitwirkung des Wohnungsgebers',
        url: 'https://www.gesetze-im-internet.de/bmg/__19.html',
      },
      {
        bezeichnung: '§ 27 Bundesmeldegesetz (BMG): Ausnahmen von der Meldepflicht',
        url: 'https://www.gesetze-im-internet.de/bmg/__27.html',
      },
    ],
    hinweise: {
      de: `Denken Sie auch an die Anschrift in der Zulassungsbescheinigung Ihres Autos: [Kraftfahrzeug zulassen](leistungen:kraftfahrzeug-zulassen). Haben Sie einen Hund, melden Sie ihn ebenfalls um: [Hundesteuer](leistungen:hundesteuer).

Sie ziehen ins Ausland? Dann gilt [Abmeldung der Wohnung](leistungen:abmeldung-der-wohnung).`,
      'de-simple': `Haben Sie ein Auto? Dann braucht das Amt auch dafür die neue Adresse: [Auto anmelden](leistungen:kraftfahrzeug-zulassen).

Haben Sie einen Hund? Dann melden Sie auch den Hund an: [Hund anmelden](leistungen:hundehaltung-anmelden).

Sie ziehen in ein anderes Land? Dann müssen Sie sich abmelden: [Wohnung abmelden](leistungen:abmeldung-der-wohnung).`,
      en: `Remember the address in your car’s papers too: [Registering a vehicle](leistungen:kraftfahrzeug-zulassen). If you have a dog, register it again: [Dog tax](leistungen:hundesteuer).

Moving abroad? See [Deregistering your address](leistungen:abmeldung-der-wohnung).`,
      nl: `Denk ook aan het adres in de papieren van uw auto: [Voertuig registreren](leistungen:kraftfahrzeug-zulassen). Hebt u een hond, meld die dan ook aan: [Hondenbelasting](leistungen:hundesteuer).

Verhuist u naar het buitenland? Zie [Uitschrijven](leistungen:abmeldung-der-wohnung).`,
    },
    rechtsbehelf: {
      de: 'Gegen Entscheidungen der Meldebehörde können Sie innerhalb eines Monats nach Bekanntgabe Klage beim Verwaltungsgericht erheben. Der Bescheid nennt das Gericht.',
      'de-simple':
        'Das Amt sagt Nein? Dann können Sie vor Gericht gehen. Das Gericht heißt: Verwaltungs-Gericht. Sie haben dafür 1 Monat Zeit. Im Brief vom Amt steht die Adresse.',
      en: 'You may bring an action against decisions of the authority before the administrative court within one month. The decision names the court.',
      nl: 'Tegen een besluit van de gemeente kunt u binnen een maand beroep instellen bij de bestuursrechter (Verwaltungsgericht). Het besluit noemt de rechtbank.',
    },
    formulare: [
      {
        bezeichnung: {
          de: 'Wohnungsgeberbestätigung',
          'de-simple': 'Das Papier für Ihren Vermieter',
          en: 'Confirmation by the provider of the home (in German)',
          nl: 'Verklaring van de verhuurder (in het Duits)',
        },
        url: 'https://formulare.kreis-heinsberg.example/wohnungsgeberbestaetigung',
      },
      {
        bezeichnung: {
          de: 'Meldeschein zum Ausfüllen',
          'de-simple': 'Melde-Schein',
          en: 'Registration form (in German)',
          nl: 'Inschrijfformulier (in het Duits)',
        },
        url: 'https://formulare.kreis-heinsberg.example/meldeschein',
      },
    ],
    weiterfuehrendes: [
      {
        bezeichnung: {
          de: 'Bundesministerium des Innern: Fragen zum Meldewesen',
          'de-simple': 'Mehr Infos beim Bundes-Ministerium. Die Seite ist in schwerer Sprache.',
          en: 'Federal Ministry of the Interior',
          nl: 'Duits ministerie van Binnenlandse Zaken',
        },
        url: 'https://www.bmi.bund.de/',
      },
    ],
    typisierung: '2/3',
    ebene: 'kommune',
    anknuepfung: 'wohnort',
    gruppe: 'meldewesen',
    lebenslagen: ['wohnen-und-umziehen', 'neu-in-deutschland'],
    urheber,
    fachlicheFreigabe: { am: '2026-10-05', durch },
  },
  {
    leikaId: '99115005070001',
    slug: 'abmeldung-der-wohnung',
    bezeichnung: { de: 'Abmeldung der Wohnung' },
    bezeichnungAmtlich: 'Wohnort - Abmeldung der alleinigen Wohnung oder der Hauptwohnung',
    synonyme: {
      de: ['wegziehen', 'ins Ausland ziehen', 'abmelden', 'Wegzug', 'auswandern', 'Nebenwohnung abmelden', 'Abmeldebescheinigung'],
    },
    teaser: {
      de: 'Wer aus Deutschland wegzieht oder eine Nebenwohnung aufgibt, meldet die Wohnung ab. Bei einem Umzug innerhalb Deutschlands ist das nicht nötig.',
    },
    volltext: {
      de: `Sie melden sich ab, wenn Sie aus einer Wohnung ausziehen und keine neue Wohnung in Deutschland beziehen, zum Beispiel beim Umzug in die Niederlande. Ziehen Sie innerhalb Deutschlands um, genügt die [Anmeldung der neuen Wohnung](leistungen:anmeldung-einer-wohnung); die Abmeldung geschieht dann von Amts wegen.

Geben Sie nur eine Nebenwohnung auf, sagen Sie das der Meldebehörde Ihrer Hauptwohnung. Nach der Abmeldung erhalten Sie eine Bestätigung, die Sie oft für Bank, Versicherung oder Rundfunkbeitrag brauchen.`,
    },
    voraussetzungen: {
      de: `- Sie ziehen aus der Wohnung aus.
- Sie beziehen keine andere Wohnung in Deutschland, oder es handelt sich um eine Nebenwohnung.`,
    },
    unterlagen: [
      { bezeichnung: { de: 'Personalausweis oder Reisepass' }, hinweis: { de: 'Bei Abmeldung per Brief eine Kopie' } },
      { bezeichnung: { de: 'Neue Anschrift im Ausland' }, hinweis: { de: 'Soweit sie schon bekannt ist' } },
    ],
    kosten: [{ bezeichnung: { de: 'Abmeldung mit Bestätigung' }, art: 'kostenfrei', quelle: '§ 24 Bundesmeldegesetz (BMG)' }],
    verfahrensablauf: {
      de: [
        'Melden Sie sich persönlich, schriftlich oder, wo es angeboten wird, online ab.',
        'Die Meldebehörde trägt den Auszug ein und ändert Ihren Personalausweis.',
        'Sie erhalten die Abmeldebestätigung.',
      ],
    },
    fristen: [
      {
        bezeichnung: { de: 'Abmeldung nach dem Auszug' },
        dauer: { von: 2, einheit: 'WOCHE' },
        hinweis: { de: 'Frühestens eine Woche vor dem Auszug' },
      },
    ],
    bearbeitungsdauer: { von: 10, einheit: 'MINUTE', hinweis: { de: 'Wenn Sie persönlich kommen' } },
    rechtsgrundlagen: [
      {
        bezeichnung: '§ 17 Absatz 2 Bundesmeldegesetz (BMG)',
        url: 'https://www.gesetze-im-internet.de/bmg/__17.html',
      },
      {
        bezeichnung: '§ 21 Bundesmeldegesetz (BMG): Mehrere Wohnungen',
        url: 'https://www.gesetze-im-internet.de/bmg/__21.html',
      },
    ],
    hinweise: {
      de: 'Deutsche im Ausland dürfen an Bundestagswahlen teilnehmen. Dazu beantragen sie vor jeder Wahl die Eintragung ins Wählerverzeichnis.',
    },
    typisierung: '2/3',
    ebene: 'kommune',
    anknuepfung: 'wohnort',
    gruppe: 'meldewesen',
    lebenslagen: ['wohnen-und-umziehen'],
    urheber,
    fachlicheFreigabe: { am: '2026-10-05', durch },
  },
  {
    leikaId: '99115003012000',
    slug: 'meldebescheinigung',
    bezeichnung: { de: 'Meldebescheinigung' },
    bezeichnungAmtlich: 'amtliche Meldebestätigung Ausstellung',
    synonyme: {
      de: [
        'Meldebestätigung',
        'Wohnsitzbescheinigung',
        'Aufenthaltsbescheinigung',
        'Nachweis Adresse',
        'erweiterte Meldebescheinigung',
        'Haushaltsbescheinigung',
        'Lebensbescheinigung',
      ],
    },
    teaser: {
      de: 'Sie müssen nachweisen, wo Sie wohnen oder wie lange schon? Die Meldebescheinigung bestätigt, was im Melderegister über Sie steht.',
    },
    kurztext: {
      de: 'Die einfache Meldebescheinigung nennt Namen, Geburtsdatum und Anschrift. In die erweiterte nimmt die Meldebehörde auf Wunsch weitere Angaben auf, zum Beispiel Familienstand oder frühere Anschriften.',
    },
    volltext: {
      de: `Behörden, Banken, Arbeitgeber oder Hochschulen verlangen manchmal einen amtlichen Nachweis Ihrer Anschrift. Dafür gibt es die Meldebescheinigung.

### Einfache Meldebescheinigung

Sie enthält Familienname, frühere Namen, Vornamen, Doktorgrad, Geburtsdatum und die derzeitigen Anschriften mit dem Hinweis auf Haupt- oder Nebenwohnung.

### Erweiterte Meldebescheinigung

Sie enthält auf Ihren Wunsch weitere Angaben, zum Beispiel

- Familienstand und Staatsangehörigkeiten
- frühere Anschriften mit Einzugs- und Auszugsdatum
- Angaben zu minderjährigen Kindern

Eine erweiterte Bescheinigung brauchen Sie oft, um eine [Eheschließung anzumelden](leistungen:eheschliessung-anmelden).`,
    },
    voraussetzungen: {
      de: `- Sie sind oder waren in der Kommune gemeldet.
- Sie beantragen die Bescheinigung für sich selbst, für Ihr minderjähriges Kind oder mit einer Vollmacht.`,
    },
    unterlagen: [
      { bezeichnung: { de: 'Personalausweis oder Reisepass' } },
      {
        bezeichnung: { de: 'Vollmacht und Ausweis der bevollmächtigten Person' },
        hinweis: { de: 'Nur wenn jemand anderes für Sie kommt' },
      },
    ],
    kosten: [
      {
        bezeichnung: { de: 'Meldebescheinigung, einfach oder erweitert' },
        art: 'fest',
        betrag: 9,
        bezug: { de: 'je Bescheinigung' },
        quelle: 'Allgemeine Verwaltungsgebührenordnung NRW, Tarifstelle Einwohnerwesen',
      },
      {
        bezeichnung: { de: 'Für bestimmte Zwecke, zum Beispiel Rente und Kindergeld' },
        art: 'kostenfrei',
        hinweis: { de: 'Bitte nennen Sie den Zweck beim Antrag.' },
      },
    ],
    verfahrensablauf: {
      de: [
        'Klären Sie mit der Stelle, die den Nachweis verlangt, ob die einfache Bescheinigung genügt.',
        'Beantragen Sie die Bescheinigung online, schriftlich oder im Bürgerbüro.',
        'Die Meldebehörde prüft Ihre Identität und entnimmt die Angaben dem Melderegister.',
        'Sie zahlen die Gebühr und erhalten die Bescheinigung sofort oder per Post.',
      ],
    },
    fristen: [
      {
        bezeichnung: { de: 'Keine Antragsfrist' },
        hinweis: { de: 'Viele Stellen verlangen eine Bescheinigung, die nicht älter als drei Monate ist.' },
      },
    ],
    bearbeitungsdauer: {
      von: 1,
      bis: 5,
      einheit: 'ARBEITSTAG',
      hinweis: { de: 'Bei Anträgen online oder per Brief, zuzüglich Postweg. Im Bürgerbüro bekommen Sie die Bescheinigung sofort.' },
    },
    rechtsgrundlagen: [
      {
        bezeichnung: '§ 18 Bundesmeldegesetz (BMG): Meldebescheinigung',
        url: 'https://www.gesetze-im-internet.de/bmg/__18.html',
      },
      { bezeichnung: 'Allgemeine Verwaltungsgebührenordnung Nordrhein-Westfalen (AVerwGebO NRW)' },
    ],
    hinweise: {
      de: 'Die Meldebestätigung, die Sie nach einer [Anmeldung](leistungen:anmeldung-einer-wohnung) kostenfrei bekommen, reicht manchen Stellen schon aus. Fragen Sie dort nach, bevor Sie eine Bescheinigung bezahlen.',
    },
    rechtsbehelf: {
      de: 'Wird die Bescheinigung abgelehnt, können Sie innerhalb eines Monats nach Bekanntgabe Klage beim Verwaltungsgericht erheben. Der Bescheid nennt das Gericht.',
    },
    formulare: [
      {
        bezeichnung: { de: 'Antrag auf eine Meldebescheinigung' },
        url: 'https://formulare.kreis-heinsberg.example/meldebescheinigung',
      },
      {
        bezeichnung: { de: 'Vollmacht für das Bürgerbüro' },
        url: 'https://formulare.kreis-heinsberg.example/vollmacht-buergerbuero',
      },
    ],
    weiterfuehrendes: [
      {
        bezeichnung: { de: 'Bundesmeldegesetz im Wortlaut' },
        url: 'https://www.gesetze-im-internet.de/bmg/',
      },
    ],
    typisierung: '2/3',
    ebene: 'kommune',
    anknuepfung: 'wohnort',
    gruppe: 'meldewesen',
    lebenslagen: ['ausweise-und-dokumente', 'wohnen-und-umziehen'],
    urheber,
    fachlicheFreigabe: { am: '2026-10-05', durch },
  },
  {
    leikaId: '99115004001000',
    slug: 'melderegisterauskunft',
    bezeichnung: { de: 'Melderegisterauskunft' },
    bezeichnungAmtlich: 'Melderegisterauskunft Erteilung',
    synonyme: {
      de: ['Adresse suchen', 'Person suchen', 'Anschrift herausfinden', 'Einwohnermeldeamtsanfrage', 'EMA-Auskunft', 'jemanden wiederfinden'],
    },
    teaser: {
      de: 'Sie suchen die Anschrift einer Person? Die Meldebehörde gibt sie Ihnen, wenn sie die Person mit Ihren Angaben eindeutig findet.',
    },
    volltext: {
      de: `Die einfache Auskunft nennt Familienname, Vornamen, Doktorgrad und derzeitige Anschriften, oder sie sagt Ihnen, dass die Person gestorben ist. Jede Person kann sie beantragen. Sie erklären dabei, die Daten nicht für Werbung oder Adresshandel zu verwenden, wenn die gesuchte Person dem nicht zugestimmt hat.

Wer ein berechtigtes Interesse glaubhaft macht, zum Beispiel eine offene Forderung, erhält eine erweiterte Auskunft mit weiteren Angaben. Ist eine [Auskunftssperre](leistungen:auskunftssperre-im-melderegister) eingetragen, gibt es in der Regel keine Auskunft.`,
    },
    voraussetzungen: {
      de: `- Sie nennen den Namen und mindestens zwei weitere Angaben, zum Beispiel Geburtsdatum, Geschlecht oder eine frühere Anschrift.
- Für gewerbliche Zwecke geben Sie den Zweck an.`,
    },
    unterlagen: [
      { bezeichnung: { de: 'Angaben zur gesuchten Person' } },
      {
        bezeichnung: { de: 'Nachweis des berechtigten Interesses' },
        hinweis: { de: 'Nur für die erweiterte Auskunft, zum Beispiel ein Vollstreckungstitel' },
      },
    ],
    kosten: [
      {
        bezeichnung: { de: 'Einfache Auskunft' },
        art: 'fest',
        betrag: 11,
        bezug: { de: 'je gesuchte Person' },
        hinweis: { de: 'Auch wenn die Person nicht gefunden wird. Online kann die Gebühr niedriger sein.' },
        quelle: 'Allgemeine Verwaltungsgebührenordnung NRW, Tarifstelle Einwohnerwesen',
      },
      {
        bezeichnung: { de: 'Erweiterte Auskunft' },
        art: 'fest',
        betrag: 15,
        bezug: { de: 'je gesuchte Person' },
        quelle: 'Allgemeine Verwaltungsgebührenordnung NRW, Tarifstelle Einwohnerwesen',
      },
    ],
    verfahrensablauf: {
      de: [
        'Stellen Sie die Anfrage online oder schriftlich bei der Kommune, in der die Person zuletzt gewohnt hat.',
        'Zahlen Sie die Gebühr.',
        'Die Meldebehörde sucht im Register und prüft, ob eine Sperre besteht.',
        'Sie erhalten die Auskunft oder die Mitteilung, dass keine möglich ist.',
      ],
    },
    bearbeitungsdauer: { von: 3, bis: 10, einheit: 'ARBEITSTAG', hinweis: { de: 'Bei schriftlichen Anfragen' } },
    rechtsgrundlagen: [
      {
        bezeichnung: '§ 44 Bundesmeldegesetz (BMG): Einfache Melderegisterauskunft',
        url: 'https://www.gesetze-im-internet.de/bmg/__44.html',
      },
      {
        bezeichnung: '§ 45 Bundesmeldegesetz (BMG): Erweiterte Melderegisterauskunft',
        url: 'https://www.gesetze-im-internet.de/bmg/__45.html',
      },
    ],
    hinweise: {
      de: 'Bei einer erweiterten Auskunft erfährt die gesuchte Person in der Regel davon. Über Ihre eigenen Daten bekommen Sie kostenfrei Auskunft.',
    },
    typisierung: '2/3',
    ebene: 'kommune',
    anknuepfung: 'wohnort',
    gruppe: 'meldewesen',
    lebenslagen: ['ausweise-und-dokumente'],
    urheber,
    fachlicheFreigabe: { am: '2026-10-05', durch },
  },
  {
    leikaId: '99115002060001',
    slug: 'auskunftssperre-im-melderegister',
    bezeichnung: { de: 'Auskunftssperre im Melderegister' },
    bezeichnungAmtlich: 'Auskunfts- und Übermittlungssperren im Melderegister Eintragung Auskunftssperre',
    synonyme: {
      de: ['Adresse sperren', 'Daten sperren lassen', 'Übermittlungssperre', 'Datenweitergabe widersprechen', 'Schutz vor Stalking', 'Adresse geheim halten'],
    },
    teaser: {
      de: 'Sie müssen befürchten, dass Ihnen oder anderen Gefahr droht, wenn jemand Ihre Anschrift erfährt? Dann können Sie Ihre Daten im Melderegister sperren lassen.',
    },
    volltext: {
      de: `Die Meldebehörde trägt eine Auskunftssperre ein, wenn Tatsachen die Annahme rechtfertigen, dass durch eine Auskunft Leben, Gesundheit, persönliche Freiheit oder ähnliche schutzwürdige Interessen gefährdet werden. Das gilt auch beim Schutz vor Bedrohungen, Beleidigungen und unbefugten Nachstellungen. Die Sperre gilt zwei Jahre und kann verlängert werden. Behörden erhalten weiterhin Daten.

Davon zu unterscheiden sind **Übermittlungssperren**: Ohne Angabe von Gründen können Sie widersprechen, dass Ihre Daten an Parteien, für Jubiläen, an Adressbuchverlage oder an die Religionsgesellschaft von Familienangehörigen gehen.`,
    },
    unterlagen: [
      { bezeichnung: { de: 'Personalausweis oder Reisepass' } },
      { bezeichnung: { de: 'Schriftliche Begründung' }, hinweis: { de: 'Für Übermittlungssperren nicht nötig' } },
      {
        bezeichnung: { de: 'Nachweise' },
        hinweis: { de: 'Zum Beispiel eine Anzeige bei der Polizei, eine gerichtliche Anordnung oder eine Bescheinigung des Arbeitgebers' },
      },
    ],
    kosten: [{ bezeichnung: { de: 'Eintragung einer Sperre' }, art: 'kostenfrei' }],
    verfahrensablauf: {
      de: [
        'Beantragen Sie die Sperre persönlich oder schriftlich und schildern Sie die Gefahr.',
        'Die Meldebehörde prüft Ihre Gründe und fragt bei Bedarf nach.',
        'Sie erhalten einen Bescheid. Wird die Sperre eingetragen, erfahren auch frühere und weitere Meldebehörden davon.',
        'Beantragen Sie vor Ablauf der zwei Jahre die Verlängerung, wenn die Gefahr weiter besteht.',
      ],
    },
    fristen: [{ bezeichnung: { de: 'Dauer der Auskunftssperre' }, dauer: { von: 2, einheit: 'JAHR' }, hinweis: { de: 'Auf Antrag verlängerbar' } }],
    rechtsgrundlagen: [
      {
        bezeichnung: '§ 51 Bundesmeldegesetz (BMG): Auskunftssperren',
        url: 'https://www.gesetze-im-internet.de/bmg/__51.html',
      },
      {
        bezeichnung: '§ 50 Bundesmeldegesetz (BMG): Melderegisterauskünfte in besonderen Fällen',
        url: 'https://www.gesetze-im-internet.de/bmg/__50.html',
      },
    ],
    hinweise: {
      de: 'In einer akuten Gefahr wählen Sie den **Notruf 110**. Das Hilfetelefon „Gewalt gegen Frauen“ erreichen Sie kostenfrei unter **116 016**.',
    },
    typisierung: '2/3',
    ebene: 'kommune',
    anknuepfung: 'wohnort',
    gruppe: 'meldewesen',
    lebenslagen: ['wohnen-und-umziehen', 'ausweise-und-dokumente'],
    urheber,
    fachlicheFreigabe: { am: '2026-10-05', durch },
  },
];
