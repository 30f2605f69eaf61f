import type { DemoLeistung } from '../types.ts';

const urheber = 'Kreis Heinsberg (Beispielinhalt)';
const durch = 'Redaktion des Kreises Heinsberg (Beispiel)';

export const melden: DemoLeistung[] = [
  {
    leikaId: '99115005104000',
    slug: 'anmeldung-einer-wohnung',
    bezeichnung: {
      de: 'Anmeldung einer Wohnung',
      'de-simple': 'Eine neue Wohnung anmelden',
      en: 'Registering your address',
      nl: 'Een woning aanmelden',
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
        'Ummeldung',
        'Adresse ändern',
        'Wohnungsgeberbestätigung',
        'Nebenwohnung',
        'Zweitwohnsitz',
      ],
      'de-simple': ['neue Wohnung', 'umziehen', 'Umzug', 'neue Adresse', 'anmelden', 'Bürger-Büro'],
      en: ['moving house', 'change of address', 'registration', 'Anmeldung', 'register address', 'residents’ office'],
      nl: ['verhuizen', 'adres wijzigen', 'inschrijven', 'nieuw adres', 'woonplaats aanmelden', 'Anmeldung'],
    },
    teaser: {
      de: 'Sie sind umgezogen? Melden Sie Ihre neue Wohnung innerhalb von zwei Wochen nach dem Einzug an.',
      'de-simple': 'Sie haben eine neue Wohnung? Dann müssen Sie die Wohnung anmelden. Sie haben dafür 2 Wochen Zeit.',
      en: 'Have you moved? Register your new address within two weeks of moving in.',
      nl: 'Bent u verhuisd? Meld uw nieuwe woning binnen twee weken na de verhuizing aan.',
    },
    kurztext: {
      de: 'Wer eine Wohnung bezieht, muss sich bei der Meldebehörde des neuen Wohnorts anmelden. Das gilt auch beim Umzug innerhalb derselben Stadt oder Gemeinde. Die Anmeldung ist kostenlos.',
      'de-simple':
        'Sie ziehen in eine neue Wohnung. Dann sagen Sie dem Amt die neue Adresse. Das müssen alle machen. Es kostet kein Geld.',
      en: 'Anyone who moves into a home must register with the registration authority there. This also applies if you move within the same town. Registration is free of charge.',
      nl: 'Wie een woning betrekt, moet zich aanmelden bij de gemeente van de nieuwe woonplaats. Dat geldt ook bij een verhuizing binnen dezelfde gemeente. Aanmelden is gratis.',
    },
    volltext: {
      de: `Melden Sie sich dort an, wo Ihre neue Wohnung liegt. Bei der alten Meldebehörde müssen Sie sich bei einem Umzug innerhalb Deutschlands nicht abmelden; die Behörden informieren sich gegenseitig. Gleichzeitig wird die Adresse auf Ihrem Personalausweis und der Wohnort in Ihrem Reisepass geändert.

Ziehen mehrere Personen einer Familie gemeinsam um, genügt es, wenn eine volljährige Person alle anmeldet. Für Kinder unter 16 Jahren melden diejenigen an, in deren Wohnung das Kind einzieht.

### Hauptwohnung und Nebenwohnung

Haben Sie mehrere Wohnungen in Deutschland, ist die vorwiegend genutzte Ihre Hauptwohnung. Jede weitere ist eine Nebenwohnung. Auch sie müssen Sie anmelden. Geben Sie bei der Anmeldung an, welche Wohnung die Hauptwohnung ist.

### Wohnungsgeberbestätigung

Wer Ihnen die Wohnung überlässt, bestätigt den Einzug schriftlich oder elektronisch. Das ist meist die Vermieterin oder der Vermieter, bei der Untermiete die Hauptmieterin oder der Hauptmieter. Wohnen Sie im eigenen Haus oder in der eigenen Wohnung, geben Sie die Erklärung selbst ab. Ein Mietvertrag ersetzt die Bestätigung nicht.`,
      'de-simple': `Gehen Sie zu dem Amt an Ihrem neuen Wohn-Ort. Das Amt heißt oft: Bürger-Büro. Bei dem alten Amt müssen Sie sich **nicht** abmelden.

Das Amt schreibt die neue Adresse auf Ihren Personal-Ausweis. Das Amt schreibt den neuen Wohn-Ort in Ihren Reise-Pass.

Sie ziehen mit der Familie um? Dann kann eine erwachsene Person alle anmelden.

### Haben Sie 2 Wohnungen?

Dann müssen Sie beide Wohnungen anmelden. Sie sagen dem Amt: In dieser Wohnung wohne ich meistens. Diese Wohnung heißt: Haupt-Wohnung. Die andere Wohnung heißt: Neben-Wohnung.

### Bestätigung vom Vermieter

Sie brauchen einen Zettel von Ihrem Vermieter oder Ihrer Vermieterin. Auf dem Zettel steht: Sie sind in die Wohnung eingezogen. Der Zettel heißt: Wohnungs-Geber-Bestätigung. Ein Miet-Vertrag reicht **nicht**.`,
      en: `Register in the place where your new home is. If you move within Germany you need not deregister at your old address; the authorities inform each other. At the same time the address on your identity card and the place of residence in your passport are changed.

If several members of a family move together, one adult can register everyone. Children under 16 are registered by the people into whose home they move.

### Main and second residence

If you have more than one home in Germany, the one you use most is your main residence. Every other home is a second residence and must be registered too. Tell us which one is your main residence.

### Landlord’s confirmation

The person who lets you live in the home confirms in writing or electronically that you have moved in. This is usually the landlord or, if you sublet, the main tenant. If you own your home, you make the declaration yourself. A tenancy agreement is not enough.`,
      nl: `Meld u aan in de plaats waar uw nieuwe woning ligt. Verhuist u binnen Duitsland, dan hoeft u zich bij de oude gemeente niet af te melden; de overheden informeren elkaar. Tegelijk wordt het adres op uw Duitse identiteitskaart en de woonplaats in uw Duitse paspoort gewijzigd.

Verhuizen meerdere gezinsleden samen, dan kan één volwassene iedereen aanmelden. Kinderen onder de 16 jaar worden aangemeld door degenen bij wie ze gaan wonen.

### Hoofdwoning en tweede woning

Hebt u meerdere woningen in Duitsland, dan is de woning die u het meest gebruikt uw hoofdwoning. Elke andere woning is een tweede woning. Ook die moet u aanmelden. Vertel ons welke woning uw hoofdwoning is.

### Verklaring van de verhuurder

Degene die u de woning ter beschikking stelt, bevestigt schriftelijk of elektronisch dat u er bent gaan wonen. Meestal is dat de verhuurder, bij onderhuur de hoofdhuurder. Bent u zelf eigenaar, dan geeft u de verklaring zelf af. Een huurcontract is niet voldoende.`,
    },
    voraussetzungen: {
      de: `- Sie sind in die Wohnung eingezogen. Eine Anmeldung vor dem Einzug ist nicht möglich.
- Sie sind mindestens 16 Jahre alt oder werden von einer Person angemeldet, in deren Wohnung Sie einziehen.
- Für die Anmeldung im Internet: Sie haben einen Personalausweis, eine eID-Karte oder einen elektronischen Aufenthaltstitel mit eingeschalteter Online-Ausweisfunktion.`,
      'de-simple': `- Sie wohnen schon in der neuen Wohnung. Vor dem Umzug geht es nicht.
- Sie sind 16 Jahre alt oder älter. Kinder melden die Eltern an.
- Wollen Sie die Wohnung im Internet anmelden? Dann brauchen Sie den Online-Ausweis. Das ist eine Funktion von Ihrem Personal-Ausweis.`,
      en: `- You have moved into the home. You cannot register before moving in.
- You are at least 16 years old or are registered by someone into whose home you move.
- To register online: you have an identity card, an eID card or an electronic residence permit with the online function switched on.`,
      nl: `- U bent al in de woning getrokken. Vóór de verhuizing kunt u zich niet aanmelden.
- U bent minstens 16 jaar of wordt aangemeld door iemand bij wie u gaat wonen.
- Voor aanmelden via internet: u hebt een Duitse identiteitskaart, een eID-kaart of een elektronische verblijfstitel met ingeschakelde onlinefunctie.`,
    },
    unterlagen: [
      {
        bezeichnung: {
          de: 'Personalausweis und, wenn vorhanden, Reisepass',
          'de-simple': 'Ihr Personal-Ausweis und Ihr Reise-Pass',
          en: 'Identity card and, if you have one, passport',
          nl: 'Identiteitskaart en, indien aanwezig, paspoort',
        },
        hinweis: {
          de: 'Von allen Personen, die Sie anmelden. Ohne deutsche Staatsangehörigkeit: Pass oder Passersatz, wenn vorhanden Aufenthaltstitel',
          'de-simple':
            'Von allen Menschen, die Sie anmelden. Haben Sie einen Aufenthalts-Titel? Dann bringen Sie ihn mit.',
          en: 'For everyone you register. Without German nationality: passport or substitute and, if you have one, residence permit',
          nl: 'Van iedereen die u aanmeldt. Zonder Duitse nationaliteit: paspoort of identiteitskaart en, indien aanwezig, verblijfstitel',
        },
      },
      {
        bezeichnung: {
          de: 'Wohnungsgeberbestätigung',
          'de-simple': 'Die Bestätigung vom Vermieter',
          en: 'Landlord’s confirmation (Wohnungsgeberbestätigung)',
          nl: 'Verklaring van de verhuurder (Wohnungsgeberbestätigung)',
        },
        hinweis: {
          de: 'Bei Wohneigentum die eigene Erklärung',
          'de-simple': 'Gehört die Wohnung Ihnen? Dann unterschreiben Sie selbst.',
          en: 'If you own your home, your own declaration',
          nl: 'Bij een eigen woning uw eigen verklaring',
        },
      },
      {
        bezeichnung: {
          de: 'Beim ersten Zuzug nach Deutschland: Geburts- und Heiratsurkunden',
          'de-simple': 'Kommen Sie aus einem anderen Land? Dann brauchen wir: Geburts-Urkunde und Heirats-Urkunde.',
          en: 'On first arrival in Germany: birth and marriage certificates',
          nl: 'Bij de eerste vestiging in Duitsland: geboorte- en huwelijksakten',
        },
        hinweis: {
          de: 'Oft mit Übersetzung. Mehrsprachige Auszüge brauchen keine Übersetzung.',
          'de-simple': 'Oft brauchen wir auch eine Übersetzung.',
          en: 'Often with a translation. Multilingual extracts need no translation.',
          nl: 'Vaak met vertaling. Voor meertalige uittreksels is geen vertaling nodig.',
        },
      },
      {
        bezeichnung: {
          de: 'Wenn jemand anderes Sie anmeldet: Vollmacht und unterschriebener Meldeschein',
          'de-simple':
            'Kommt jemand anderes für Sie? Dann brauchen wir eine Vollmacht und Ihre Unterschrift auf dem Melde-Schein.',
          en: 'If someone else registers you: authorisation and signed registration form',
          nl: 'Als iemand anders u aanmeldt: machtiging en ondertekend aanmeldformulier',
        },
      },
      {
        bezeichnung: {
          de: 'Bei Kindern: Zustimmung des anderen sorgeberechtigten Elternteils',
          'de-simple': 'Zieht ein Kind nur mit einem Eltern-Teil um? Dann muss der andere Eltern-Teil Ja sagen.',
          en: 'For children: consent of the other parent with custody',
          nl: 'Bij kinderen: toestemming van de andere ouder met gezag',
        },
        hinweis: {
          de: 'Nur, wenn das Kind nicht mit beiden Sorgeberechtigten umzieht',
          'de-simple': 'Wir brauchen die Unterschrift auf Papier.',
          en: 'Only if the child does not move with both parents',
          nl: 'Alleen als het kind niet met beide ouders verhuist',
        },
      },
    ],
    kosten: [
      {
        bezeichnung: {
          de: 'Anmeldung mit Meldebestätigung und Änderung der Adresse auf dem Ausweis',
          'de-simple': 'Die Wohnung anmelden',
          en: 'Registration, confirmation and change of address on your identity card',
          nl: 'Aanmelding, bevestiging en adreswijziging op de identiteitskaart',
        },
        art: 'kostenfrei',
        hinweis: {
          de: 'Für die Änderung der Adresse im Fahrzeugschein fällt eine eigene Gebühr an.',
          'de-simple':
            'Das kostet kein Geld. Haben Sie ein Auto? Dann kostet die neue Adresse im Fahrzeug-Schein extra.',
          en: 'Changing the address in your vehicle registration certificate costs a separate fee.',
          nl: 'Voor het wijzigen van het adres in het kentekenbewijs betaalt u apart.',
        },
        quelle: 'Bundesmeldegesetz (BMG)',
      },
    ],
    verfahrensablauf: {
      de: [
        'Lassen Sie sich die Wohnungsgeberbestätigung geben.',
        'Melden Sie die Wohnung im Internet mit dem Online-Ausweis an oder buchen Sie einen Termin bei Ihrer Meldebehörde.',
        'Im Amt legen Sie die Unterlagen vor, prüfen den Meldeschein und unterschreiben ihn.',
        'Die Behörde ändert das Melderegister und die Adresse auf Ihrem Ausweis. Nach der Anmeldung im Internet kommt der Aufkleber für den Ausweis mit der Post.',
        'Sie erhalten eine amtliche Meldebestätigung.',
      ],
      'de-simple': [
        'Sie holen die Bestätigung von Ihrem Vermieter.',
        'Sie melden die Wohnung im Internet an. Oder Sie machen einen Termin beim Amt.',
        'Beim Amt zeigen Sie Ihre Papiere. Sie unterschreiben den Melde-Schein.',
        'Das Amt klebt die neue Adresse auf Ihren Personal-Ausweis.',
        'Sie bekommen einen Zettel. Auf dem Zettel steht: Sie sind angemeldet.',
      ],
      en: [
        'Ask your landlord for the confirmation.',
        'Register online with your online ID or book an appointment with your registration authority.',
        'At the office, show your documents, check the registration form and sign it.',
        'The authority updates the register and the address on your identity card. If you register online, the sticker for your card is sent by post.',
        'You receive an official confirmation of registration.',
      ],
      nl: [
        'Vraag uw verhuurder om de verklaring.',
        'Meld u via internet aan met uw online-ID of maak een afspraak bij de gemeente.',
        'Bij de gemeente laat u de documenten zien, controleert u het aanmeldformulier en ondertekent u het.',
        'De gemeente wijzigt het bevolkingsregister en het adres op uw kaart. Meldt u zich via internet aan, dan krijgt u de sticker per post.',
        'U krijgt een officiële bevestiging van uw aanmelding.',
      ],
    },
    fristen: [
      {
        bezeichnung: {
          de: 'Anmeldung nach dem Einzug',
          'de-simple': 'So viel Zeit haben Sie nach dem Umzug',
          en: 'Registration after moving in',
          nl: 'Aanmelding na de verhuizing',
        },
        dauer: { von: 2, einheit: 'WOCHE' },
        hinweis: {
          de: 'Wer sich zu spät anmeldet, muss mit einem Bußgeld rechnen. Ist in der Frist kein Termin frei, buchen Sie sofort den nächsten.',
          'de-simple': 'Melden Sie sich später an? Dann müssen Sie vielleicht eine Strafe bezahlen.',
          en: 'You may be fined if you register late. If no appointment is free in time, book the next one at once.',
          nl: 'Wie zich te laat aanmeldt, kan een boete krijgen. Is er op tijd geen afspraak vrij, boek dan meteen de eerstvolgende.',
        },
      },
    ],
    bearbeitungsdauer: {
      von: 10,
      bis: 20,
      einheit: 'MINUTE',
      hinweis: {
        de: 'Beim Termin im Amt. Die Anmeldung im Internet wird meist innerhalb einer Woche bearbeitet.',
        'de-simple': 'So lange dauert es beim Amt. Im Internet dauert es ungefähr 1 Woche.',
        en: 'At the office. Online registrations are usually processed within a week.',
        nl: 'Bij de afspraak. Aanmeldingen via internet worden meestal binnen een week verwerkt.',
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
        bezeichnung: '§§ 20 bis 23a Bundesmeldegesetz (BMG): Hauptwohnung, Nebenwohnung, Meldeschein',
        url: 'https://www.gesetze-im-internet.de/bmg/',
      },
    ],
    hinweise: {
      de: `Denken Sie nach dem Umzug auch an diese Dinge:

- Fahrzeug: [Kraftfahrzeug zulassen](leistungen:kraftfahrzeug-zulassen)
- Hund: [Hundehaltung anmelden](leistungen:hundehaltung-anmelden)
- Ziehen Sie ins Ausland? Dann brauchen Sie die [Abmeldung der Wohnung](leistungen:abmeldung-der-wohnung).
- Ist Ihr Leben oder Ihre Gesundheit in Gefahr, wenn jemand Ihre Adresse erfährt? Dann beantragen Sie eine [Auskunftssperre](leistungen:auskunftssperre-im-melderegister).

Wer eine Wohnung anmeldet, in der er nicht wohnt, handelt ordnungswidrig.`,
      'de-simple': `Denken Sie auch an:

- Ihr Auto: [Auto anmelden](leistungen:kraftfahrzeug-zulassen)
- Ihren Hund: [Hund anmelden](leistungen:hundehaltung-anmelden)

Ziehen Sie in ein anderes Land? Dann lesen Sie hier weiter: [Wohnung abmelden](leistungen:abmeldung-der-wohnung).`,
      en: `After moving, also think of:

- your car: [Vehicle registration](leistungen:kraftfahrzeug-zulassen)
- your dog: [Registering a dog](leistungen:hundehaltung-anmelden)
- Moving abroad? Then you need to [deregister](leistungen:abmeldung-der-wohnung).
- Would you be in danger if somebody learned your address? Then apply for an [information block](leistungen:auskunftssperre-im-melderegister).

You may be fined for registering an address where you do not live.`,
      nl: `Denk na de verhuizing ook aan:

- uw auto: [Voertuig registreren](leistungen:kraftfahrzeug-zulassen)
- uw hond: [Hond aanmelden](leistungen:hundehaltung-anmelden)
- Verhuist u naar het buitenland? Dan moet u uw woning [afmelden](leistungen:abmeldung-der-wohnung).
- Loopt u gevaar als iemand uw adres te weten komt? Vraag dan een [geheimhouding](leistungen:auskunftssperre-im-melderegister) aan.

Wie een woning aanmeldt waar hij niet woont, kan een boete krijgen.`,
    },
    rechtsbehelf: {
      de: 'Lehnt die Meldebehörde eine Eintragung ab, können Sie innerhalb eines Monats nach Bekanntgabe des Bescheids Klage beim Verwaltungsgericht erheben.',
      'de-simple':
        'Sagt das Amt Nein? Dann können Sie vor Gericht gehen. Das Gericht heißt: Verwaltungs-Gericht. Sie haben 1 Monat Zeit.',
      en: 'If the authority refuses an entry, you may bring an action before the administrative court within one month of the decision.',
      nl: 'Weigert de gemeente een inschrijving, dan kunt u binnen een maand na de beslissing beroep instellen bij de bestuursrechter (Verwaltungsgericht).',
    },
    formulare: [
      {
        bezeichnung: {
          de: 'Wohnungsgeberbestätigung',
          'de-simple': 'Bestätigung vom Vermieter',
          en: 'Landlord’s confirmation',
          nl: 'Verklaring van de verhuurder',
        },
        url: 'https://formulare.kreis-heinsberg.example/wohnungsgeberbestaetigung',
      },
      {
        bezeichnung: {
          de: 'Meldeschein für die Anmeldung',
          'de-simple': 'Melde-Schein',
          en: 'Registration form',
          nl: 'Aanmeldformulier',
        },
        url: 'https://formulare.kreis-heinsberg.example/meldeschein-anmeldung',
      },
      {
        bezeichnung: {
          de: 'Zustimmung der Sorgeberechtigten zum Umzug eines Kindes',
          'de-simple': 'Erlaubnis von den Eltern: Ein Kind zieht um',
          en: 'Consent of parents to a child’s move',
          nl: 'Toestemming van de ouders voor de verhuizing van een kind',
        },
        url: 'https://formulare.kreis-heinsberg.example/umzug-kind-zustimmung',
      },
    ],
    weiterfuehrendes: [
      {
        bezeichnung: {
          de: 'Elektronische Wohnsitzanmeldung: Fragen und Antworten',
          'de-simple': 'Wohnung im Internet anmelden. Die Seite ist in schwerer Sprache.',
          en: 'Online registration: questions and answers (in German)',
          nl: 'Online aanmelden: vragen en antwoorden (in het Duits)',
        },
        url: 'https://wohnsitzanmeldung.gov.de/',
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
      de: [
        'abmelden',
        'Wohnsitz abmelden',
        'wegziehen',
        'Wegzug',
        'Auszug',
        'ausziehen',
        'ins Ausland ziehen',
        'Umzug ins Ausland',
        'Umzug in die Niederlande',
        'auswandern',
        'Deutschland verlassen',
        'Abmeldebestätigung',
        'Abmeldebescheinigung',
        'Nebenwohnung abmelden',
        'Zweitwohnsitz aufgeben',
        'Einwohnermeldeamt',
      ],
    },
    teaser: {
      de: 'Sie ziehen ins Ausland oder geben Ihre Wohnung auf, ohne in Deutschland eine neue zu beziehen? Dann melden Sie sich ab.',
    },
    kurztext: {
      de: 'Wer auszieht und in Deutschland keine neue Wohnung bezieht, meldet sich innerhalb von zwei Wochen ab. Wer innerhalb Deutschlands umzieht, meldet sich nur am neuen Ort an. Die Abmeldung ist kostenlos.',
    },
    volltext: {
      de: `Abmelden müssen Sie sich nur, wenn Sie in Deutschland keine neue Wohnung beziehen, also vor allem beim Wegzug ins Ausland. Ziehen Sie innerhalb Deutschlands um, genügt die [Anmeldung einer Wohnung](leistungen:anmeldung-einer-wohnung) am neuen Ort; die Behörden informieren sich gegenseitig.

Nennen Sie bei der Abmeldung Ihre Adresse im Ausland. So erreichen Sie wichtige Schreiben, zum Beispiel vom Finanzamt.

### Nebenwohnung aufgeben

Eine Nebenwohnung geben Sie bei der Meldebehörde Ihrer Hauptwohnung auf. Die Frist ist dieselbe.

### Familie und Kinder

Ziehen mehrere Personen einer Familie gemeinsam weg, genügt es, wenn eine volljährige Person alle abmeldet. Kinder unter 16 Jahren melden diejenigen ab, aus deren Wohnung das Kind auszieht.

### Ausweis und Pass

Auf dem Personalausweis bringt das Amt einen Aufkleber mit dem Vermerk „keine Hauptwohnung in Deutschland“ an. Auch der Wohnort im Reisepass wird geändert. Beide Dokumente bleiben gültig. Neue Ausweise beantragen Sie im Ausland bei der deutschen Botschaft oder dem Konsulat.

### Wählen aus dem Ausland

Nach dem Wegzug stehen Sie nicht mehr von selbst im Wählerverzeichnis. Deutsche im Ausland können die Eintragung für eine Bundestagswahl beantragen, spätestens am 21. Tag vor der Wahl bei der Gemeinde, in der sie zuletzt gemeldet waren.`,
    },
    voraussetzungen: {
      de: `- Sie ziehen aus und beziehen in Deutschland keine neue Wohnung, oder Sie geben eine Nebenwohnung auf.
- Der Auszug liegt höchstens eine Woche in der Zukunft.
- Sie sind mindestens 16 Jahre alt oder werden von einer Person abgemeldet, aus deren Wohnung Sie ausziehen. Für Erwachsene unter Betreuung meldet die Betreuerin oder der Betreuer ab, wenn sie oder er den Aufenthalt bestimmen darf.`,
    },
    unterlagen: [
      { bezeichnung: { de: 'Personalausweis oder Reisepass' }, hinweis: { de: 'Von allen Personen, die wegziehen' } },
      {
        bezeichnung: { de: 'Ausgefüllter und unterschriebener Abmeldeschein' },
        hinweis: { de: 'Mit dem Tag des Auszugs und der neuen Adresse im Ausland' },
      },
      {
        bezeichnung: { de: 'Vollmacht' },
        hinweis: { de: 'Wenn eine andere Person den Abmeldeschein abgibt. Unterschreiben müssen Sie selbst.' },
      },
      {
        bezeichnung: { de: 'Bei Kindern: Zustimmung des anderen sorgeberechtigten Elternteils' },
        hinweis: { de: 'Nur, wenn das Kind nicht mit beiden Sorgeberechtigten wegzieht' },
      },
    ],
    kosten: [
      {
        bezeichnung: { de: 'Abmeldung mit Abmeldebestätigung' },
        art: 'kostenfrei',
        hinweis: { de: 'Auch die Änderung auf dem Personalausweis kostet nichts.' },
        quelle: 'Bundesmeldegesetz (BMG)',
      },
    ],
    verfahrensablauf: {
      de: [
        'Füllen Sie den Abmeldeschein aus und unterschreiben Sie ihn.',
        'Geben Sie ihn persönlich ab oder schicken Sie ihn mit einer Kopie Ihres Ausweises ein.',
        'Die Meldebehörde trägt den Wegzug zum Tag Ihres Auszugs ein.',
        'Auf dem Personalausweis und im Reisepass wird der Wohnort geändert. Dafür legen Sie beide im Amt vor.',
        'Sie erhalten eine Abmeldebestätigung. Bewahren Sie sie gut auf; Behörden, Banken und Versicherungen fragen danach.',
      ],
    },
    fristen: [
      {
        bezeichnung: { de: 'Abmeldung nach dem Auszug' },
        dauer: { von: 2, einheit: 'WOCHE' },
        hinweis: {
          de: 'Frühestens eine Woche vor dem Auszug. Wer sich nicht oder zu spät abmeldet, muss mit einem Bußgeld rechnen.',
        },
      },
    ],
    bearbeitungsdauer: {
      von: 10,
      bis: 15,
      einheit: 'MINUTE',
      hinweis: { de: 'Beim Termin im Amt. Per Post kommt die Bestätigung meist innerhalb einer Woche.' },
    },
    rechtsgrundlagen: [
      {
        bezeichnung: '§ 17 Absatz 2 und 3 Bundesmeldegesetz (BMG): Abmeldung',
        url: 'https://www.gesetze-im-internet.de/bmg/__17.html',
      },
      {
        bezeichnung: '§ 21 Absatz 4 Bundesmeldegesetz (BMG): Nebenwohnung',
        url: 'https://www.gesetze-im-internet.de/bmg/__21.html',
      },
      {
        bezeichnung: '§ 24 Bundesmeldegesetz (BMG): Meldebestätigung',
        url: 'https://www.gesetze-im-internet.de/bmg/__24.html',
      },
      {
        bezeichnung: '§ 54 Bundesmeldegesetz (BMG): Bußgeldvorschriften',
        url: 'https://www.gesetze-im-internet.de/bmg/__54.html',
      },
    ],
    hinweise: {
      de: `Eine Bestätigung der Vermieterin oder des Vermieters brauchen Sie für die Abmeldung nicht.

Die Abmeldung kündigt keine Verträge. Denken Sie selbst an:

- Fahrzeug: außer Betrieb setzen oder im neuen Land zulassen, siehe [Kraftfahrzeug zulassen](leistungen:kraftfahrzeug-zulassen)
- Hund: [Hundesteuer](leistungen:hundesteuer) abmelden
- Betrieb: [Gewerbe abmelden](leistungen:gewerbe-abmelden)
- Rundfunkbeitrag, Krankenkasse, Familienkasse, Finanzamt und Post

Haben Sie einen Aufenthaltstitel, fragen Sie vor dem Wegzug die Ausländerbehörde. Wer Deutschland auf Dauer oder länger als sechs Monate verlässt, kann ihn verlieren.`,
    },
    rechtsbehelf: {
      de: 'Lehnt die Meldebehörde die Abmeldung ab oder trägt sie ein anderes Datum ein, können Sie innerhalb eines Monats nach Bekanntgabe des Bescheids Klage beim Verwaltungsgericht erheben.',
    },
    formulare: [
      {
        bezeichnung: { de: 'Abmeldeschein' },
        url: 'https://formulare.kreis-heinsberg.example/abmeldeschein',
      },
      {
        bezeichnung: { de: 'Vollmacht für Meldeangelegenheiten' },
        url: 'https://formulare.kreis-heinsberg.example/vollmacht-meldewesen',
      },
    ],
    weiterfuehrendes: [
      {
        bezeichnung: { de: 'Auswärtiges Amt: deutsche Auslandsvertretungen' },
        url: 'https://www.auswaertiges-amt.de/',
      },
      {
        bezeichnung: { de: 'Die Bundeswahlleiterin: Wählen aus dem Ausland' },
        url: 'https://www.bundeswahlleiterin.de/',
      },
      { bezeichnung: { de: 'Rundfunkbeitrag abmelden' }, url: 'https://www.rundfunkbeitrag.de/' },
    ],
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
        'Adressnachweis',
      ],
    },
    teaser: {
      de: 'Sie müssen nachweisen, wo Sie wohnen? Die Meldebehörde bescheinigt Ihnen Ihre Anschrift und auf Wunsch weitere Daten.',
    },
    kurztext: {
      de: 'Die Meldebescheinigung zeigt, mit welcher Anschrift Sie im Melderegister stehen. Sie bekommen sie auf Antrag, einfach oder mit zusätzlichen Angaben.',
    },
    volltext: {
      de: `Eine Meldebescheinigung brauchen Sie zum Beispiel für eine Eheschließung, für eine Bank oder für Behörden im Ausland. Sie gibt den Stand des Melderegisters am Tag der Ausstellung wieder.

- **Einfache Meldebescheinigung**: Familienname, frühere Namen, Vornamen, Doktorgrad, Geburtsdatum, Geburtsort und derzeitige Anschriften
- **Erweiterte Meldebescheinigung**: zusätzlich zum Beispiel Familienstand, Staatsangehörigkeit, Einzugsdatum, frühere Anschriften oder Angaben zu Ehegatten und Kindern

Beantragen Sie nur die Angaben, die Sie wirklich brauchen. Fragen Sie die Stelle, die den Nachweis verlangt, welche Form sie haben möchte. Für das Standesamt ist in der Regel die erweiterte Meldebescheinigung nötig.

Die **Meldebestätigung**, die Sie gleich nach der [Anmeldung einer Wohnung](leistungen:anmeldung-einer-wohnung) bekommen, ist davon zu unterscheiden. Sie ist kostenlos und bestätigt nur, dass Sie sich angemeldet haben.`,
    },
    voraussetzungen: {
      de: `- Sie sind mit Haupt- oder Nebenwohnung in der Stadt oder Gemeinde gemeldet oder waren es früher.
- Sie beantragen die Bescheinigung für sich selbst, für Ihr minderjähriges Kind oder mit einer Vollmacht.`,
    },
    unterlagen: [
      { bezeichnung: { de: 'Personalausweis oder Reisepass' } },
      {
        bezeichnung: { de: 'Vollmacht und Ausweis der bevollmächtigten Person' },
        hinweis: { de: 'Wenn Sie nicht selbst kommen' },
      },
      {
        bezeichnung: { de: 'Nachweis über den Zweck' },
        hinweis: { de: 'Nur, wenn Sie eine Gebührenbefreiung möchten, zum Beispiel für Rente oder Sozialleistungen' },
      },
    ],
    kosten: [
      {
        bezeichnung: { de: 'Einfache oder erweiterte Meldebescheinigung' },
        art: 'fest',
        betrag: 9,
        bezug: { de: 'je Bescheinigung' },
        hinweis: { de: 'Beispielbetrag. Es gilt der Gebührentarif am Tag des Antrags.' },
        quelle: 'Allgemeine Verwaltungsgebührenordnung NRW (AVwGebO NRW)',
      },
      {
        bezeichnung: { de: 'Bescheinigung für Zwecke der Rente oder für Sozialleistungen' },
        art: 'kostenfrei',
        hinweis: { de: 'Geben Sie den Zweck im Antrag an. Er wird auf der Bescheinigung vermerkt.' },
        quelle: '§ 64 Sozialgesetzbuch Zehntes Buch (SGB X)',
      },
    ],
    verfahrensablauf: {
      de: [
        'Klären Sie, welche Angaben die Bescheinigung enthalten soll.',
        'Stellen Sie den Antrag im Internet, schriftlich oder persönlich bei Ihrer Meldebehörde.',
        'Die Meldebehörde prüft Ihre Identität. Fällt eine Gebühr an, bezahlen Sie sie.',
        'Persönlich bekommen Sie die Bescheinigung sofort, sonst mit der Post oder elektronisch.',
      ],
    },
    fristen: [
      {
        bezeichnung: { de: 'Gültigkeit' },
        hinweis: {
          de: 'Es gibt keine gesetzliche Frist. Viele Stellen verlangen eine Bescheinigung, die nicht älter als drei Monate ist.',
        },
      },
    ],
    bearbeitungsdauer: {
      von: 1,
      bis: 5,
      einheit: 'ARBEITSTAG',
      hinweis: { de: 'Bei schriftlichem Antrag. Im Amt nehmen Sie die Bescheinigung gleich mit.' },
    },
    rechtsgrundlagen: [
      {
        bezeichnung: '§ 18 Bundesmeldegesetz (BMG): Meldebescheinigung',
        url: 'https://www.gesetze-im-internet.de/bmg/__18.html',
      },
      {
        bezeichnung: '§ 24 Bundesmeldegesetz (BMG): Datenerhebung, Meldebestätigung',
        url: 'https://www.gesetze-im-internet.de/bmg/__24.html',
      },
    ],
    hinweise: {
      de: 'Die Bescheinigung über eine andere Person bekommen Sie nicht. Suchen Sie die Anschrift einer Person, beantragen Sie eine [Melderegisterauskunft](leistungen:melderegisterauskunft).',
    },
    rechtsbehelf: {
      de: 'Gegen eine Ablehnung und gegen den Gebührenbescheid können Sie innerhalb eines Monats nach Bekanntgabe Klage beim Verwaltungsgericht erheben.',
    },
    formulare: [
      {
        bezeichnung: { de: 'Antrag auf eine Meldebescheinigung' },
        url: 'https://formulare.kreis-heinsberg.example/meldebescheinigung',
      },
      {
        bezeichnung: { de: 'Vollmacht für Meldeangelegenheiten' },
        url: 'https://formulare.kreis-heinsberg.example/vollmacht-meldewesen',
      },
    ],
    weiterfuehrendes: [
      {
        bezeichnung: { de: 'Bundesministerium des Innern: Meldewesen' },
        url: 'https://www.bmi.bund.de/',
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
      de: [
        'Adresse suchen',
        'Adresse herausfinden',
        'Anschrift herausfinden',
        'Person suchen',
        'jemanden finden',
        'Klassentreffen',
        'Schuldner gesucht',
        'unbekannt verzogen',
        'Adressauskunft',
        'Einwohnermeldeamtsanfrage',
        'einfache Melderegisterauskunft',
        'erweiterte Melderegisterauskunft',
        'Archivauskunft',
        'Ahnenforschung',
      ],
    },
    teaser: {
      de: 'Sie suchen die aktuelle Anschrift einer Person? Die Meldebehörde gibt Auskunft, wenn sie die Person eindeutig findet.',
    },
    kurztext: {
      de: 'Die einfache Auskunft nennt Namen und derzeitige Anschriften einer Person. Für weitere Daten machen Sie ein berechtigtes Interesse glaubhaft. Die Auskunft kostet eine Gebühr.',
    },
    volltext: {
      de: `### Einfache Auskunft

Sie enthält Familienname, Vornamen, Doktorgrad und derzeitige Anschriften; ist die Person verstorben, auch diese Tatsache. Sie müssen die Person so genau beschreiben, dass sie eindeutig gefunden wird, zum Beispiel mit Geburtsdatum oder früherer Anschrift. Außerdem erklären Sie, dass Sie die Daten nicht für Werbung oder Adresshandel verwenden. Brauchen Sie die Daten gewerblich, geben Sie den Zweck an.

### Erweiterte Auskunft

Sie enthält weitere Daten, zum Beispiel frühere Anschriften, Tag und Ort der Geburt oder den Tag des Einzugs. Dafür machen Sie ein berechtigtes Interesse an diesen Angaben glaubhaft, etwa mit einem Gerichtsurteil, aus dem Sie eine Forderung haben. Die gesuchte Person wird darüber informiert, außer Sie machen Rechtsansprüche geltend.

### Wann Sie keine Auskunft bekommen

- Die Angaben passen auf mehrere Personen oder auf niemanden.
- Für die Person besteht eine [Auskunftssperre](leistungen:auskunftssperre-im-melderegister). Dann bekommen Sie keine Auskunft, solange eine Gefahr nicht ausgeschlossen ist.
- Schutzwürdige Interessen der Person stehen entgegen, zum Beispiel in einem Frauenhaus, Krankenhaus oder Pflegeheim.

Die Mitteilung verrät nicht, ob eine Sperre besteht oder ob keine Daten vorhanden sind.`,
    },
    voraussetzungen: {
      de: `- Die gesuchte Person ist oder war in der Stadt oder Gemeinde gemeldet.
- Ihre Angaben führen eindeutig zu einer Person.
- Sie erklären, dass Sie die Daten nicht für Werbung oder Adresshandel verwenden.
- Für die erweiterte Auskunft: Sie machen ein berechtigtes Interesse glaubhaft.`,
    },
    unterlagen: [
      {
        bezeichnung: { de: 'Angaben zur gesuchten Person' },
        hinweis: {
          de: 'Name und mindestens zwei weitere Angaben, zum Beispiel Geburtsdatum und letzte bekannte Anschrift',
        },
      },
      { bezeichnung: { de: 'Erklärung, dass Sie die Daten nicht für Werbung oder Adresshandel verwenden' } },
      { bezeichnung: { de: 'Personalausweis oder Reisepass' }, hinweis: { de: 'Beim Antrag im Amt' } },
      {
        bezeichnung: { de: 'Nachweis des berechtigten Interesses' },
        hinweis: { de: 'Nur bei der erweiterten Auskunft, zum Beispiel ein Vollstreckungstitel' },
      },
    ],
    kosten: [
      {
        bezeichnung: { de: 'Einfache Auskunft' },
        art: 'fest',
        betrag: 11,
        bezug: { de: 'je gesuchter Person' },
        hinweis: {
          de: 'Beispielbetrag. Es gilt der Gebührentarif am Tag des Antrags. Die Gebühr fällt in der Regel auch an, wenn die Person nicht gefunden wird.',
        },
        quelle: 'Allgemeine Verwaltungsgebührenordnung NRW (AVwGebO NRW)',
      },
      {
        bezeichnung: { de: 'Erweiterte Auskunft' },
        art: 'fest',
        betrag: 15,
        bezug: { de: 'je gesuchter Person' },
        hinweis: { de: 'Beispielbetrag. Es gilt der Gebührentarif am Tag des Antrags.' },
        quelle: 'Allgemeine Verwaltungsgebührenordnung NRW (AVwGebO NRW)',
      },
      {
        bezeichnung: { de: 'Auskunft mit größerem Aufwand, zum Beispiel aus dem Archiv' },
        art: 'rahmen',
        betrag: 15,
        betragBis: 50,
        bezug: { de: 'je gesuchter Person' },
        hinweis: { de: 'Beispielbetrag. Das Amt nennt Ihnen die Höhe vorher.' },
        quelle: 'Allgemeine Verwaltungsgebührenordnung NRW (AVwGebO NRW)',
      },
    ],
    verfahrensablauf: {
      de: [
        'Stellen Sie den Antrag im Internet, schriftlich oder persönlich bei der Meldebehörde des letzten bekannten Wohnorts.',
        'Erklären Sie, dass Sie die Daten nicht für Werbung oder Adresshandel nutzen.',
        'Die Meldebehörde prüft den Antrag und das Melderegister.',
        'Sie bezahlen die Gebühr und erhalten die Auskunft.',
        'Ist die Person weggezogen, nennt die Auskunft die neue Anschrift, soweit sie bekannt ist. Sonst fragen Sie am neuen Wohnort weiter.',
      ],
    },
    fristen: [
      {
        bezeichnung: { de: 'Antrag' },
        hinweis: {
          de: 'Jederzeit. Fünf Jahre nach Wegzug oder Tod werden die Daten gesondert aufbewahrt; dann ist meist nur noch eine Archivauskunft möglich.',
        },
      },
    ],
    bearbeitungsdauer: {
      von: 1,
      bis: 10,
      einheit: 'ARBEITSTAG',
      hinweis: { de: 'Im Internet oft sofort. Die erweiterte Auskunft und Auskünfte aus dem Archiv dauern länger.' },
    },
    rechtsgrundlagen: [
      {
        bezeichnung: '§ 44 Bundesmeldegesetz (BMG): Einfache Melderegisterauskunft',
        url: 'https://www.gesetze-im-internet.de/bmg/__44.html',
      },
      {
        bezeichnung: '§ 45 Bundesmeldegesetz (BMG): Erweiterte Melderegisterauskunft',
        url: 'https://www.gesetze-im-internet.de/bmg/__45.html',
      },
      {
        bezeichnung: '§ 47 Bundesmeldegesetz (BMG): Zweckbindung',
        url: 'https://www.gesetze-im-internet.de/bmg/__47.html',
      },
      {
        bezeichnung: '§§ 51, 52 Bundesmeldegesetz (BMG): Auskunftssperre und bedingter Sperrvermerk',
        url: 'https://www.gesetze-im-internet.de/bmg/__51.html',
      },
      {
        bezeichnung: 'Allgemeine Verwaltungsgebührenordnung NRW (AVwGebO NRW)',
        url: 'https://recht.nrw.de/',
      },
    ],
    hinweise: {
      de: `Sie dürfen die Daten nur für den Zweck verwenden, für den Sie sie bekommen haben.

Telefonisch gibt die Meldebehörde keine Auskunft.

Welche Daten über Sie selbst gespeichert sind, erfahren Sie kostenlos. Einen Nachweis Ihrer eigenen Anschrift bekommen Sie als [Meldebescheinigung](leistungen:meldebescheinigung).`,
    },
    rechtsbehelf: {
      de: 'Gegen eine Ablehnung und gegen den Gebührenbescheid können Sie innerhalb eines Monats nach Bekanntgabe Klage beim Verwaltungsgericht erheben.',
    },
    formulare: [
      {
        bezeichnung: { de: 'Antrag auf Melderegisterauskunft' },
        url: 'https://formulare.kreis-heinsberg.example/melderegisterauskunft',
      },
    ],
    weiterfuehrendes: [
      { bezeichnung: { de: 'Bundesministerium des Innern: Meldewesen' }, url: 'https://www.bmi.bund.de/' },
    ],
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
      de: [
        'Adresse sperren',
        'Adresse geheim halten',
        'Daten sperren lassen',
        'Stalking',
        'Bedrohung',
        'häusliche Gewalt',
        'Schutz vor Ex-Partner',
        'Hass und Drohungen',
        'Sperrvermerk',
        'Übermittlungssperre',
        'Widerspruch Datenweitergabe',
        'keine Werbung von Parteien',
      ],
    },
    teaser: {
      de: 'Sind Sie in Gefahr, wenn jemand Ihre Anschrift erfährt? Dann können Sie im Melderegister eine Auskunftssperre eintragen lassen.',
    },
    kurztext: {
      de: 'Mit einer Auskunftssperre bekommen Privatpersonen und Firmen Ihre Anschrift nicht, solange eine Gefahr nicht ausgeschlossen ist. Sie begründen den Antrag. Die Sperre ist kostenlos und befristet.',
    },
    volltext: {
      de: `Die Meldebehörde trägt eine Auskunftssperre ein, wenn durch eine Auskunft Gefahr für Leben, Gesundheit, persönliche Freiheit oder ähnlich schutzwürdige Interessen entstehen kann. Dazu gehört auch der Schutz vor Bedrohungen, Beleidigungen und Nachstellungen. Berücksichtigt wird auch, ob Sie wegen Ihres Berufs oder Ehrenamts besonders angefeindet werden.

Andere Menschen in Ihrem Haushalt, zum Beispiel Ihre Kinder, können in die Sperre einbezogen werden, wenn sie ebenfalls gefährdet sind. Nennen Sie sie im Antrag.

### Wirkung

Fragt jemand nach Ihrer Anschrift, werden Sie vorher angehört. Ist eine Gefahr nicht ausgeschlossen, gibt es keine Auskunft, und die Antwort verrät nicht, dass eine Sperre besteht. Behörden und Gerichte können Ihre Daten weiter bekommen, wenn sie sie für ihre Aufgaben brauchen.

### Widerspruch ohne Begründung

Einzelnen **Übermittlungen** können Sie ohne Begründung widersprechen, zum Beispiel an Parteien vor Wahlen, an Adressbuchverlage oder zu Alters- und Ehejubiläen. Dieser Widerspruch gilt, bis Sie ihn zurücknehmen. Vor Auskünften an Privatpersonen schützt er nicht.`,
    },
    voraussetzungen: {
      de: `- Sie sind in der Stadt oder Gemeinde gemeldet oder waren es früher.
- Tatsachen sprechen dafür, dass Ihnen oder einer anderen Person durch eine Auskunft eine Gefahr entstehen kann. Der Wunsch nach Ruhe allein genügt nicht.`,
    },
    unterlagen: [
      { bezeichnung: { de: 'Personalausweis oder Reisepass' } },
      { bezeichnung: { de: 'Schriftliche Begründung der Gefährdung' } },
      {
        bezeichnung: { de: 'Nachweise, wenn vorhanden' },
        hinweis: { de: 'Zum Beispiel Strafanzeige, Gerichtsbeschluss oder Schreiben einer Beratungsstelle' },
      },
    ],
    kosten: [{ bezeichnung: { de: 'Eintragung' }, art: 'kostenfrei', quelle: '§ 51 Bundesmeldegesetz (BMG)' }],
    verfahrensablauf: {
      de: [
        'Stellen Sie den Antrag und schildern Sie, warum Sie gefährdet sind.',
        'Die Meldebehörde prüft die Angaben und fragt bei Bedarf bei der Polizei nach.',
        'In dringenden Fällen kann sie die Sperre schon während der Prüfung vorläufig eintragen.',
        'Sie erhalten einen Bescheid mit dem Tag, an dem die Sperre endet.',
      ],
    },
    fristen: [
      {
        bezeichnung: { de: 'Dauer der Auskunftssperre' },
        dauer: { von: 2, einheit: 'JAHR' },
        hinweis: {
          de: 'Maßgeblich ist der Tag in Ihrem Bescheid. Die Sperre kann auf Antrag verlängert werden. Stellen Sie den Antrag rechtzeitig vor dem Ablauf.',
        },
      },
    ],
    bearbeitungsdauer: {
      von: 1,
      bis: 3,
      einheit: 'WOCHE',
      hinweis: { de: 'Bei akuter Gefahr sofort. Sagen Sie das gleich beim Antrag.' },
    },
    rechtsgrundlagen: [
      {
        bezeichnung: '§ 51 Bundesmeldegesetz (BMG): Auskunftssperren',
        url: 'https://www.gesetze-im-internet.de/bmg/__51.html',
      },
      {
        bezeichnung: '§ 50 Bundesmeldegesetz (BMG): Melderegisterauskünfte in besonderen Fällen',
        url: 'https://www.gesetze-im-internet.de/bmg/__50.html',
      },
      {
        bezeichnung: '§ 52 Bundesmeldegesetz (BMG): Bedingter Sperrvermerk',
        url: 'https://www.gesetze-im-internet.de/bmg/__52.html',
      },
    ],
    hinweise: {
      de: `Sind Sie akut bedroht, rufen Sie die Polizei unter **110**. Beratung bei Gewalt gegen Frauen gibt es rund um die Uhr und kostenlos unter **116 016**. Hilfe für alle Opfer von Straftaten bietet der Weiße Ring unter 116 006.

Beantragen Sie nach einem Umzug die Sperre gleich bei der [Anmeldung](leistungen:anmeldung-einer-wohnung).

Die Sperre wirkt nur im Melderegister. Denken Sie auch an Klingelschild, Telefonbuch, soziale Netzwerke und die Auskunft aus dem Fahrzeugregister.`,
    },
    rechtsbehelf: {
      de: 'Lehnt die Meldebehörde die Sperre oder ihre Verlängerung ab, können Sie innerhalb eines Monats nach Bekanntgabe des Bescheids Klage beim Verwaltungsgericht erheben. Eilt es, ist dort auch vorläufiger Rechtsschutz möglich.',
    },
    formulare: [
      {
        bezeichnung: { de: 'Antrag auf eine Auskunftssperre' },
        url: 'https://formulare.kreis-heinsberg.example/auskunftssperre',
      },
      {
        bezeichnung: { de: 'Widerspruch gegen Datenübermittlungen' },
        url: 'https://formulare.kreis-heinsberg.example/uebermittlungssperre',
      },
    ],
    weiterfuehrendes: [
      {
        bezeichnung: { de: 'Hilfetelefon Gewalt gegen Frauen' },
        url: 'https://www.hilfetelefon.de/',
      },
      { bezeichnung: { de: 'Weißer Ring: Hilfe für Opfer von Straftaten' }, url: 'https://weisser-ring.de/' },
    ],
    typisierung: '2/3',
    ebene: 'kommune',
    anknuepfung: 'wohnort',
    gruppe: 'meldewesen',
    lebenslagen: ['wohnen-und-umziehen', 'ausweise-und-dokumente'],
    urheber,
    fachlicheFreigabe: { am: '2026-10-05', durch },
  },
];
