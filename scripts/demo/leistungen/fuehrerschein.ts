import type { DemoLeistung } from '../types.ts';

const urheber = 'Kreis Heinsberg (Beispielinhalt)';
const durch = 'Redaktion des Kreises Heinsberg (Beispiel)';

export const fuehrerschein: DemoLeistung[] = [
  {
    leikaId: '99023001012000',
    slug: 'fuehrerschein-ausstellen',
    bezeichnung: {
      de: 'Führerschein ausstellen',
      'de-simple': 'Führer-Schein bekommen',
      en: 'Driving licence',
      nl: 'Rijbewijs',
    },
    bezeichnungAmtlich: 'Führerschein Ausstellung',
    synonyme: {
      de: [
        'Fahrerlaubnis',
        'Lappen',
        'Führerschein beantragen',
        'Fahrschule',
        'Führerschein Klasse B',
        'Begleitetes Fahren',
        'BF17',
        'Motorradführerschein',
        'Führerschein machen',
      ],
      'de-simple': ['Führer-Schein', 'Fahr-Erlaubnis', 'Fahr-Schule', 'Auto fahren', 'Motor-Rad fahren'],
      en: ['driving licence', 'driver’s license', 'driving test', 'driving school', 'accompanied driving', 'learner'],
      nl: [
        'rijbewijs',
        'rijbewijs halen',
        'rijschool',
        'rijexamen',
        'begeleid rijden',
        'motorrijbewijs',
        'Führerschein',
      ],
    },
    teaser: {
      de: 'Sie möchten zum ersten Mal einen Führerschein machen oder eine weitere Klasse erwerben? Stellen Sie den Antrag, sobald Sie eine Fahrschule gefunden haben.',
      'de-simple':
        'Sie wollen Auto oder Motor-Rad fahren? Dann brauchen Sie einen Führer-Schein. Hier lesen Sie: So bekommen Sie den Führer-Schein.',
      en: 'Would you like to get your first driving licence or add another class? Apply as soon as you have found a driving school.',
      nl: 'Wilt u voor het eerst een rijbewijs halen of er een categorie bij? Dien de aanvraag in zodra u een rijschool hebt gevonden.',
    },
    kurztext: {
      de: 'Wer ein Kraftfahrzeug auf öffentlichen Straßen fährt, braucht eine Fahrerlaubnis. Der Führerschein ist der Nachweis dafür. Sie beantragen ihn an Ihrem Wohnort; nach bestandener Prüfung wird er ausgehändigt.',
      'de-simple':
        'Sie brauchen zum Fahren eine Fahr-Erlaubnis. Der Führer-Schein zeigt: Sie dürfen fahren. Sie stellen einen Antrag. Sie machen 2 Prüfungen. Danach bekommen Sie den Führer-Schein.',
      en: 'Anyone who drives a motor vehicle on public roads needs permission to drive. The driving licence is the proof. You apply where you live and receive the card after you have passed the tests.',
      nl: 'Wie op de openbare weg een motorvoertuig bestuurt, heeft een rijbevoegdheid nodig. Het rijbewijs is het bewijs daarvan. U vraagt het aan waar u woont; na het examen krijgt u de kaart.',
    },
    volltext: {
      de: `Mit dem Antrag prüft die Behörde, ob Sie ein Kraftfahrzeug führen dürfen. Danach erteilt sie der Prüfstelle den Auftrag für Ihre theoretische und praktische Prüfung. Die Ausbildung in der Fahrschule können Sie schon vorher beginnen.

Häufig beantragte Klassen sind:

- **AM**: Kleinkrafträder, ab 15 Jahren
- **A1**: Leichtkrafträder, ab 16 Jahren
- **B**: Autos bis 3,5 Tonnen, ab 18 Jahren; in Begleitung ab 17 Jahren
- **BE**: Autos mit schwerem Anhänger
- **C und D**: Lastwagen und Busse

Wer zum ersten Mal eine Fahrerlaubnis bekommt, ist zwei Jahre in der Probezeit. Der Führerschein selbst gilt 15 Jahre. Danach tauschen Sie nur die Karte um; die Fahrerlaubnis für Autos und Motorräder bleibt bestehen.

### Begleitetes Fahren mit 17

Sie dürfen bis zum 18. Geburtstag nur mit einer eingetragenen Begleitperson fahren. Diese Person ist mindestens 30 Jahre alt, hat seit fünf Jahren ohne Unterbrechung die Klasse B und höchstens einen Punkt im Fahreignungsregister.`,
      'de-simple': `Sie stellen einen Antrag. Dann prüft das Amt: Dürfen Sie fahren? Danach können Sie die Prüfungen machen. Es gibt 2 Prüfungen:

- Eine Prüfung mit Fragen. Das ist die Theorie-Prüfung.
- Eine Prüfung auf der Straße. Das ist die Praxis-Prüfung.

Für jedes Fahrzeug gibt es eine Klasse. Zum Beispiel:

- **AM**: Roller. Ab 15 Jahren.
- **A1**: leichte Motor-Räder. Ab 16 Jahren.
- **B**: Autos. Ab 18 Jahren.

Sie können auch mit 17 Jahren schon Auto fahren. Aber nur mit einer Begleit-Person. Die Begleit-Person ist 30 Jahre alt oder älter. Und sie hat seit 5 Jahren einen Führer-Schein.

Am Anfang gibt es eine Probe-Zeit. Die Probe-Zeit dauert 2 Jahre. Der Führer-Schein gilt 15 Jahre. Dann bekommen Sie eine neue Karte.`,
      en: `When you apply, the authority checks whether you may drive. It then instructs the test centre to hold your theory and practical tests. You can start your lessons before that.

Classes people often apply for:

- **AM**: mopeds, from age 15
- **A1**: light motorcycles, from age 16
- **B**: cars up to 3.5 tonnes, from age 18; accompanied from age 17
- **BE**: cars with a heavy trailer
- **C and D**: lorries and buses

Your first licence comes with a probation period of two years. The card is valid for 15 years. After that you only exchange the card; your right to drive cars and motorcycles remains.

### Accompanied driving at 17

Until your 18th birthday you may only drive with a registered companion. That person must be at least 30, must have held class B without interruption for five years and may have no more than one point in the register of driver fitness.`,
      nl: `Na de aanvraag onderzoekt de instantie of u een motorvoertuig mag besturen. Daarna geeft zij het exameninstituut opdracht voor uw theorie- en praktijkexamen. Met de rijlessen kunt u al eerder beginnen.

Vaak aangevraagde categorieën:

- **AM**: bromfietsen, vanaf 15 jaar
- **A1**: lichte motoren, vanaf 16 jaar
- **B**: auto’s tot 3,5 ton, vanaf 18 jaar; met begeleiding vanaf 17 jaar
- **BE**: auto’s met een zware aanhanger
- **C en D**: vrachtwagens en bussen

Wie voor het eerst een rijbewijs krijgt, heeft een proeftijd van twee jaar. De kaart is 15 jaar geldig. Daarna ruilt u alleen de kaart om; uw bevoegdheid voor auto’s en motoren blijft bestaan.

### Begeleid rijden vanaf 17

Tot uw 18e verjaardag mag u alleen met een geregistreerde begeleider rijden. Die is minstens 30 jaar, heeft sinds vijf jaar zonder onderbreking categorie B en heeft hoogstens één punt in het Duitse register (Fahreignungsregister). Begeleid rijden met het Duitse bewijs geldt alleen in Duitsland en Oostenrijk, niet in Nederland.`,
    },
    voraussetzungen: {
      de: `- Ihr Wohnsitz ist in Deutschland.
- Sie haben das Mindestalter der Klasse oder erreichen es in höchstens sechs Monaten.
- Sie haben einen Vertrag mit einer Fahrschule.
- Sie können gut genug sehen und sind körperlich und geistig in der Lage, ein Fahrzeug zu führen.
- Sie haben an einer Schulung in Erster Hilfe teilgenommen.
- Minderjährige: Ihre Sorgeberechtigten stimmen zu.`,
      'de-simple': `- Sie wohnen in Deutschland.
- Sie sind alt genug für die Klasse. Oder Sie sind in 6 Monaten alt genug.
- Sie haben eine Fahr-Schule.
- Sie können gut sehen.
- Sie sind gesund genug zum Fahren.
- Sie haben einen Kurs in Erster Hilfe gemacht.
- Sind Sie unter 18 Jahre alt? Dann brauchen Sie die Erlaubnis von Ihren Eltern.`,
      en: `- You live in Germany.
- You have reached the minimum age for the class or will reach it within six months.
- You have a contract with a driving school.
- Your eyesight is good enough and you are physically and mentally fit to drive.
- You have attended a first-aid course.
- Under 18: your parents or guardians agree.`,
      nl: `- U woont in Duitsland.
- U hebt de minimumleeftijd voor de categorie of bereikt die binnen zes maanden.
- U hebt een overeenkomst met een rijschool.
- U ziet goed genoeg en bent lichamelijk en geestelijk in staat een voertuig te besturen.
- U hebt een cursus eerste hulp gevolgd.
- Minderjarigen: uw ouders met gezag stemmen in.`,
    },
    unterlagen: [
      {
        bezeichnung: {
          de: 'Personalausweis, Reisepass oder elektronischer Aufenthaltstitel',
          'de-simple': 'Ihr Personal-Ausweis oder Ihr Reise-Pass oder Ihr Aufenthalts-Titel',
          en: 'Identity card, passport or electronic residence permit',
          nl: 'Identiteitskaart, paspoort of elektronische verblijfsvergunning',
        },
      },
      {
        bezeichnung: {
          de: 'Biometrisches Passfoto',
          'de-simple': 'Ein neues Pass-Foto',
          en: 'Biometric photo',
          nl: 'Biometrische pasfoto',
        },
        hinweis: {
          de: 'Aktuell, 35 × 45 mm. Manche Stellen nehmen das Foto auch vor Ort auf.',
          'de-simple': 'Sie schauen auf dem Foto gerade nach vorne.',
          en: 'Recent, 35 × 45 mm. Some offices can take the photo on site.',
          nl: 'Recent, 35 × 45 mm. Sommige instanties maken de foto ook ter plaatse.',
        },
      },
      {
        bezeichnung: {
          de: 'Sehtestbescheinigung',
          'de-simple': 'Ein Zettel vom Seh-Test',
          en: 'Eye test certificate',
          nl: 'Bewijs van een oogtest',
        },
        hinweis: {
          de: 'Nicht älter als zwei Jahre, zum Beispiel vom Optiker. Für Lastwagen und Busse ist ein augenärztliches Zeugnis nötig.',
          'de-simple': 'Den Seh-Test macht zum Beispiel ein Brillen-Geschäft. Der Seh-Test ist höchstens 2 Jahre alt.',
          en: 'Not older than two years, for example from an optician. Lorries and buses require an eye specialist’s report.',
          nl: 'Niet ouder dan twee jaar, bijvoorbeeld van een opticien. Voor vrachtwagens en bussen is een verklaring van een oogarts nodig.',
        },
      },
      {
        bezeichnung: {
          de: 'Bescheinigung über die Erste-Hilfe-Schulung',
          'de-simple': 'Ein Zettel vom Erste-Hilfe-Kurs',
          en: 'First-aid course certificate',
          nl: 'Bewijs van de cursus eerste hulp',
        },
        hinweis: {
          de: '9 Unterrichtseinheiten bei einer anerkannten Stelle',
          'de-simple': 'Der Kurs dauert einen Tag.',
          en: '9 teaching units with a recognised provider',
          nl: '9 lesuren bij een erkende aanbieder',
        },
      },
      {
        bezeichnung: {
          de: 'Name und Anschrift der Fahrschule',
          'de-simple': 'Name und Adresse von der Fahr-Schule',
          en: 'Name and address of the driving school',
          nl: 'Naam en adres van de rijschool',
        },
      },
      {
        bezeichnung: {
          de: 'Beim begleiteten Fahren: Angaben und Unterschriften der Begleitpersonen und der Sorgeberechtigten',
          'de-simple':
            'Wollen Sie mit 17 Jahren fahren? Dann brauchen wir auch: die Namen und Unterschriften von den Begleit-Personen und von Ihren Eltern',
          en: 'For accompanied driving: details and signatures of the companions and of your parents or guardians',
          nl: 'Bij begeleid rijden: gegevens en handtekeningen van de begeleiders en van de ouders met gezag',
        },
        hinweis: {
          de: 'Dazu Kopien von Ausweis und Führerschein jeder Begleitperson',
          'de-simple': 'Wir brauchen auch Kopien von der Begleit-Person: vom Ausweis und vom Führer-Schein.',
          en: 'Also copies of each companion’s identity card and driving licence',
          nl: 'Met kopieën van identiteitsbewijs en rijbewijs van elke begeleider',
        },
      },
    ],
    kosten: [
      {
        bezeichnung: {
          de: 'Prüfung des Antrags',
          'de-simple': 'Das Amt prüft den Antrag',
          en: 'Checking the application',
          nl: 'Onderzoek van de aanvraag',
        },
        art: 'fest',
        betrag: 5.1,
        quelle: 'GebOSt, Anlage, Gebühren-Nummer 201',
      },
      {
        bezeichnung: {
          de: 'Erteilung oder Erweiterung der Fahrerlaubnis mit Führerschein',
          'de-simple': 'Sie bekommen den Führer-Schein',
          en: 'Granting or extending the permission to drive, with the card',
          nl: 'Verlening of uitbreiding van de rijbevoegdheid met rijbewijs',
        },
        art: 'fest',
        betrag: 35.7,
        quelle: 'GebOSt, Anlage, Gebühren-Nummer 202.1',
      },
      {
        bezeichnung: {
          de: 'Prüfungsbescheinigung beim begleiteten Fahren',
          'de-simple': 'Sie wollen mit 17 Jahren fahren? Dann bekommen Sie einen Zettel. Der Zettel kostet:',
          en: 'Test certificate for accompanied driving',
          nl: 'Examenbewijs bij begeleid rijden',
        },
        art: 'fest',
        betrag: 7.7,
        quelle: 'GebOSt, Anlage, Gebühren-Nummer 202.8',
      },
      {
        bezeichnung: {
          de: 'Auskünfte und Eintragungen beim Kraftfahrt-Bundesamt, Begleitpersonen, Versand',
          'de-simple': 'Weitere Kosten',
          en: 'Register enquiries, companions, postage',
          nl: 'Inlichtingen uit registers, begeleiders, verzending',
        },
        art: 'nach-aufwand',
        hinweis: {
          de: 'Kommt je nach Antrag hinzu. Ausbildung und Prüfungen zahlen Sie an Fahrschule und Prüfstelle.',
          'de-simple': 'Zum Beispiel für die Post. Die Fahr-Schule und die Prüfungen kosten extra.',
          en: 'Added depending on your application. You pay the driving school and the test centre separately.',
          nl: 'Komt erbij, afhankelijk van de aanvraag. Rijlessen en examens betaalt u aan de rijschool en het exameninstituut.',
        },
        quelle: 'GebOSt',
      },
    ],
    verfahrensablauf: {
      de: [
        'Melden Sie sich bei einer Fahrschule an, besuchen Sie den Erste-Hilfe-Kurs und machen Sie den Sehtest.',
        'Stellen Sie den Antrag mit allen Unterlagen. Oft nimmt die Fahrschule ihn vorbereitet an.',
        'Die Behörde fragt beim Kraftfahrt-Bundesamt nach und prüft Ihre Eignung.',
        'Die Prüfstelle erhält den Prüfauftrag. Ihre Fahrschule meldet Sie zur theoretischen und danach zur praktischen Prüfung an.',
        'Nach der bestandenen praktischen Prüfung erhalten Sie den Führerschein oder einen vorläufigen Nachweis.',
      ],
      'de-simple': [
        'Sie suchen eine Fahr-Schule. Sie machen einen Erste-Hilfe-Kurs. Sie machen einen Seh-Test.',
        'Sie stellen den Antrag. Die Fahr-Schule hilft Ihnen oft dabei.',
        'Das Amt prüft den Antrag.',
        'Sie machen die Theorie-Prüfung. Danach machen Sie die Praxis-Prüfung.',
        'Haben Sie die Prüfungen bestanden? Dann bekommen Sie den Führer-Schein.',
      ],
      en: [
        'Register with a driving school, take the first-aid course and have your eyes tested.',
        'Hand in your application with all documents. Driving schools often help to prepare it.',
        'The authority makes enquiries with the Federal Motor Transport Authority and checks that you are fit to drive.',
        'The test centre is instructed to examine you. Your driving school registers you for the theory test and then for the practical test.',
        'After you pass the practical test you receive the licence or a temporary proof.',
      ],
      nl: [
        'Meld u aan bij een rijschool, volg de cursus eerste hulp en doe de oogtest.',
        'Dien de aanvraag met alle papieren in. Rijscholen helpen vaak bij de voorbereiding.',
        'De instantie vraagt inlichtingen bij het Kraftfahrt-Bundesamt en onderzoekt of u geschikt bent.',
        'Het exameninstituut krijgt de opdracht. Uw rijschool meldt u aan voor het theorie-examen en daarna voor het praktijkexamen.',
        'Na het geslaagde praktijkexamen krijgt u het rijbewijs of een voorlopig bewijs.',
      ],
    },
    fristen: [
      {
        bezeichnung: {
          de: 'Antrag frühestens vor Erreichen des Mindestalters',
          'de-simple': 'So früh können Sie den Antrag stellen',
          en: 'Earliest application before reaching the minimum age',
          nl: 'Vroegste aanvraag voor het bereiken van de minimumleeftijd',
        },
        dauer: { von: 6, einheit: 'MONAT' },
      },
      {
        bezeichnung: {
          de: 'Gültigkeit der bestandenen theoretischen Prüfung',
          'de-simple': 'So lange gilt die Theorie-Prüfung',
          en: 'Validity of the theory test',
          nl: 'Geldigheid van het behaalde theorie-examen',
        },
        dauer: { von: 12, einheit: 'MONAT' },
        hinweis: {
          de: 'In dieser Zeit legen Sie die praktische Prüfung ab.',
          'de-simple': 'In dieser Zeit machen Sie die Praxis-Prüfung.',
          en: 'You must pass the practical test within this time.',
          nl: 'In die tijd slaagt u voor het praktijkexamen.',
        },
      },
    ],
    bearbeitungsdauer: {
      von: 4,
      bis: 6,
      einheit: 'WOCHE',
      hinweis: {
        de: 'Wenn alle Unterlagen vorliegen. Zweifel an der Eignung verlängern die Bearbeitung.',
        'de-simple': 'Fehlt noch etwas? Dann dauert es länger.',
        en: 'If all documents are complete. Doubts about fitness to drive make it longer.',
        nl: 'Als alle papieren er zijn. Bij twijfel aan de geschiktheid duurt het langer.',
      },
    },
    rechtsgrundlagen: [
      { bezeichnung: '§ 2 Straßenverkehrsgesetz (StVG)', url: 'https://www.gesetze-im-internet.de/stvg/__2.html' },
      {
        bezeichnung: '§§ 7 bis 22, 48a Fahrerlaubnis-Verordnung (FeV)',
        url: 'https://www.gesetze-im-internet.de/fev_2010/',
      },
      {
        bezeichnung: 'Gebührenordnung für Maßnahmen im Straßenverkehr (GebOSt)',
        url: 'https://www.gesetze-im-internet.de/stgebo_2011/',
      },
    ],
    hinweise: {
      de: `Fahren Sie erst, wenn Sie den Führerschein oder einen vorläufigen Nachweis in der Hand haben. Fahren ohne Fahrerlaubnis ist strafbar.

Sie haben schon einen Führerschein aus einem anderen Staat? Dann lesen Sie [Ausländischen Führerschein anerkennen](leistungen:auslaendischen-fuehrerschein-anerkennen).`,
      'de-simple': `Sie dürfen erst mit dem Führer-Schein fahren. Fahren ohne Führer-Schein ist verboten.

Haben Sie einen Führer-Schein aus einem anderen Land? Dann lesen Sie hier weiter: [Führer-Schein aus einem anderen Land](leistungen:auslaendischen-fuehrerschein-anerkennen).`,
      en: `Do not drive until you hold the licence or a temporary proof. Driving without permission is a criminal offence.

Do you already have a licence from another country? Then read [Recognition of a foreign driving licence](leistungen:auslaendischen-fuehrerschein-anerkennen).`,
      nl: `Rijd pas als u het rijbewijs of een voorlopig bewijs in handen hebt. Rijden zonder rijbevoegdheid is strafbaar.

Hebt u al een rijbewijs uit een ander land? Een Nederlands rijbewijs geldt in Duitsland gewoon door. Lees [Buitenlands rijbewijs erkennen](leistungen:auslaendischen-fuehrerschein-anerkennen).`,
    },
    rechtsbehelf: {
      de: 'Gegen eine Ablehnung können Sie innerhalb eines Monats nach Bekanntgabe Klage beim Verwaltungsgericht erheben. Der Bescheid nennt das Gericht.',
      'de-simple':
        'Das Amt sagt Nein? Dann können Sie vor Gericht gehen. Das Gericht heißt: Verwaltungs-Gericht. Sie haben dafür 1 Monat Zeit. Im Brief vom Amt steht die Adresse.',
      en: 'If your application is refused you may bring an action before the administrative court within one month. The decision names the court.',
      nl: 'Tegen een afwijzing kunt u binnen een maand beroep instellen bij de bestuursrechter (Verwaltungsgericht). In het besluit staat welke rechtbank dat is.',
    },
    formulare: [
      {
        bezeichnung: {
          de: 'Antrag auf Erteilung einer Fahrerlaubnis',
          'de-simple': 'Antrag auf einen Führer-Schein',
          en: 'Application for a driving licence',
          nl: 'Aanvraag van een rijbevoegdheid',
        },
        url: 'https://formulare.kreis-heinsberg.example/fuehrerschein-antrag',
      },
      {
        bezeichnung: {
          de: 'Anlage für Begleitpersonen (Begleitetes Fahren mit 17)',
          'de-simple': 'Blatt für die Begleit-Person',
          en: 'Annex for companions (accompanied driving at 17)',
          nl: 'Bijlage voor begeleiders (begeleid rijden vanaf 17)',
        },
        url: 'https://formulare.kreis-heinsberg.example/fuehrerschein-begleitperson',
      },
    ],
    weiterfuehrendes: [
      {
        bezeichnung: {
          de: 'Kraftfahrt-Bundesamt: Punkte und Fahrerlaubnis auf Probe',
          'de-simple': 'Mehr Infos beim Kraftfahrt-Bundes-Amt. Die Seite ist in schwerer Sprache.',
          en: 'Federal Motor Transport Authority (in German)',
          nl: 'Kraftfahrt-Bundesamt: punten en proeftijd (in het Duits)',
        },
        url: 'https://www.kba.de/',
      },
    ],
    typisierung: '2/3',
    ebene: 'kreis',
    anknuepfung: 'wohnort',
    gruppe: 'strassenverkehrsamt',
    lebenslagen: ['auto-und-verkehr'],
    urheber,
    fachlicheFreigabe: { am: '2026-10-06', durch },
  },
  {
    leikaId: '99023001016001',
    slug: 'auslaendischen-fuehrerschein-anerkennen',
    bezeichnung: { de: 'Ausländischen Führerschein anerkennen' },
    bezeichnungAmtlich: 'Führerschein Anerkennung ausländischer Führerschein',
    synonyme: {
      de: [
        'Führerschein umschreiben',
        'foreign licence',
        'Führerschein aus dem Ausland',
        'internationaler Führerschein',
        'ausländische Fahrerlaubnis',
      ],
    },
    teaser: {
      de: 'Wer mit einem Führerschein von außerhalb der EU nach Deutschland zieht, muss ihn nach sechs Monaten umgeschrieben haben. Führerscheine aus der EU gelten weiter.',
    },
    volltext: {
      de: `Führerscheine aus der EU, aus Island, Liechtenstein und Norwegen gelten in Deutschland weiter. Sie müssen sie in der Regel nicht umtauschen.

Mit einem Führerschein aus einem anderen Staat dürfen Sie nach Ihrer Anmeldung in Deutschland noch **sechs Monate** fahren. Danach brauchen Sie eine deutsche Fahrerlaubnis. Für einige Staaten entfallen dabei die Prüfungen ganz oder zum Teil; sie stehen in Anlage 11 der Fahrerlaubnis-Verordnung. Für alle anderen Staaten legen Sie die theoretische und die praktische Prüfung ab, müssen aber keine vollständige Fahrschulausbildung machen.`,
    },
    voraussetzungen: {
      de: `- Ihr Wohnsitz ist in Deutschland.
- Ihr ausländischer Führerschein ist gültig.
- Sie haben ihn erworben, während Sie in dem anderen Staat gewohnt haben.
- Sie haben das Mindestalter, das in Deutschland für die Klasse gilt.`,
    },
    unterlagen: [
      { bezeichnung: { de: 'Pass oder Personalausweis, bei Bedarf mit Aufenthaltstitel' } },
      {
        bezeichnung: { de: 'Ausländischer Führerschein im Original' },
        hinweis: { de: 'Oft mit einer Übersetzung durch eine anerkannte Stelle' },
      },
      { bezeichnung: { de: 'Biometrisches Passfoto' } },
      {
        bezeichnung: { de: 'Sehtest und Bescheinigung über Erste Hilfe' },
        hinweis: { de: 'Nicht nötig bei Staaten, für die keine Prüfung verlangt wird' },
      },
    ],
    kosten: [
      {
        bezeichnung: { de: 'Umschreibung' },
        art: 'nach-aufwand',
        hinweis: {
          de: 'Ohne Prüfung ist sie günstiger als mit Prüfung. Übersetzung und Prüfstelle zahlen Sie gesondert.',
        },
        quelle: 'GebOSt, Anlage, Gebühren-Nummern 201 und 202',
      },
    ],
    verfahrensablauf: {
      de: [
        'Stellen Sie den Antrag und legen Sie den ausländischen Führerschein vor.',
        'Die Behörde prüft, ob der Führerschein echt und gültig ist und ob Sie Prüfungen ablegen müssen.',
        'Wenn nötig, legen Sie die Prüfungen mit einer Fahrschule ab.',
        'Sie erhalten den deutschen Führerschein und geben den ausländischen ab.',
      ],
    },
    fristen: [
      {
        bezeichnung: { de: 'Gültigkeit eines Führerscheins von außerhalb der EU nach dem Zuzug' },
        dauer: { von: 6, einheit: 'MONAT' },
        hinweis: { de: 'Danach dürfen Sie damit nicht mehr fahren. Die Umschreibung bleibt möglich.' },
      },
    ],
    rechtsgrundlagen: [
      {
        bezeichnung: '§§ 28 bis 31 Fahrerlaubnis-Verordnung (FeV)',
        url: 'https://www.gesetze-im-internet.de/fev_2010/',
      },
      {
        bezeichnung: 'Gebührenordnung für Maßnahmen im Straßenverkehr (GebOSt)',
        url: 'https://www.gesetze-im-internet.de/stgebo_2011/',
      },
    ],
    hinweise: {
      de: 'Beantragen Sie die Umschreibung früh. Für den ersten deutschen Führerschein ohne Vorbesitz lesen Sie [Führerschein ausstellen](leistungen:fuehrerschein-ausstellen).',
    },
    typisierung: '2/3',
    ebene: 'kreis',
    anknuepfung: 'wohnort',
    gruppe: 'strassenverkehrsamt',
    lebenslagen: ['auto-und-verkehr', 'neu-in-deutschland'],
    urheber,
    fachlicheFreigabe: { am: '2026-10-06', durch },
  },
];
