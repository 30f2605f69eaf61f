import type { DemoLeistung } from '../types.ts';

const urheber = 'Kreis Heinsberg (Beispielinhalt)';
const durch = 'Redaktion des Kreises Heinsberg (Beispiel)';

export const ausweise: DemoLeistung[] = [
  {
    leikaId: '99008001012000',
    slug: 'personalausweis-ausstellen',
    bezeichnung: {
      de: 'Personalausweis ausstellen',
      'de-simple': 'Personal-Ausweis bekommen',
      en: 'German identity card',
      nl: 'Duitse identiteitskaart aanvragen',
    },
    bezeichnungAmtlich: 'Personalausweis Ausstellung',
    synonyme: {
      de: [
        'Ausweis',
        'Perso',
        'neuer Ausweis',
        'Ausweis abgelaufen',
        'ID-Karte',
        'Personalausweis beantragen',
        'Personalausweis verlängern',
        'vorläufiger Personalausweis',
        'Ausweis für Kinder',
        'Passfoto digital',
      ],
      'de-simple': ['Personal-Ausweis', 'Ausweis', 'neuer Ausweis', 'Ausweis abgelaufen', 'Ausweis für Kinder'],
      en: ['identity card', 'ID card', 'Personalausweis', 'renew ID', 'expired ID', 'temporary identity card'],
      nl: ['identiteitskaart', 'ID-kaart', 'Personalausweis', 'identiteitsbewijs', 'kaart verlopen'],
    },
    teaser: {
      de: 'Ihr Personalausweis läuft ab oder Sie brauchen zum ersten Mal einen? Beantragen Sie ihn rechtzeitig persönlich an Ihrem Wohnort.',
      'de-simple':
        'Ist Ihr Personal-Ausweis bald ungültig? Oder brauchen Sie den ersten Ausweis? Hier lesen Sie: So bekommen Sie ihn.',
      en: 'Is your identity card about to expire or do you need your first one? Apply in person where you live, in good time.',
      nl: 'Verloopt uw Duitse identiteitskaart of hebt u voor het eerst een kaart nodig? Vraag hem op tijd persoonlijk aan in uw woonplaats.',
    },
    kurztext: {
      de: 'Deutsche ab 16 Jahren müssen einen gültigen Personalausweis oder Reisepass besitzen. Den Personalausweis beantragen Sie persönlich. Er gilt zehn Jahre; sind Sie bei der Beantragung jünger als 24, gilt er sechs Jahre.',
      'de-simple':
        'Deutsche ab 16 Jahren brauchen einen Personal-Ausweis oder einen Reise-Pass. Sie gehen selbst zum Amt. Der Ausweis gilt 10 Jahre. Sind Sie jünger als 24 Jahre? Dann gilt der Ausweis 6 Jahre.',
      en: 'Germans aged 16 and over must have a valid identity card or passport. You apply for the identity card in person. It is valid for ten years, or six years if you are under 24 when you apply.',
      nl: 'Duitsers vanaf 16 jaar moeten een geldige identiteitskaart of een paspoort hebben. U vraagt de kaart persoonlijk aan. Hij is tien jaar geldig, of zes jaar als u bij de aanvraag jonger dan 24 bent.',
    },
    volltext: {
      de: `Mit dem Personalausweis weisen Sie sich aus. In der Europäischen Union und einigen weiteren Staaten reicht er auch zum Reisen. Mit eingeschalteter Online-Ausweisfunktion können Sie sich ab 16 Jahren außerdem im Internet ausweisen. Wie das geht, lesen Sie unter [Online-Ausweisfunktion aktivieren](leistungen:online-ausweisfunktion-aktivieren).

Einen Ausweis kann man nicht verlängern. Ist er abgelaufen oder hat sich Ihr Name geändert, beantragen Sie einen neuen. Ändert sich nur die Anschrift, bringt das Amt bei der [Anmeldung der Wohnung](leistungen:anmeldung-einer-wohnung) einen Aufkleber an.

### Passfoto

Seit Mai 2025 ist nur noch ein digitales Passfoto erlaubt. Es gibt zwei Wege:

- Ein zertifiziertes Fotogeschäft übermittelt das Foto verschlüsselt. Sie bringen den Code dafür mit.
- Das Foto entsteht an einem Gerät im Amt, wenn eines vorhanden ist.

Ausgedruckte Fotos nimmt das Amt nicht mehr an.

### Vorläufiger Personalausweis

Brauchen Sie sofort einen Ausweis, stellt das Amt einen vorläufigen Personalausweis aus. Er gilt höchstens drei Monate und hat keine Online-Funktion.

### Kinder

Auch Kinder können einen Personalausweis bekommen. Die Sorgeberechtigten stellen den Antrag, das Kind kommt mit. Ab sechs Jahren werden Fingerabdrücke aufgenommen, ab zehn Jahren unterschreibt das Kind selbst.`,
      'de-simple': `Mit dem Personal-Ausweis zeigen Sie: So heiße ich. Das bin ich. Mit dem Personal-Ausweis können Sie auch in viele Länder in Europa reisen.

Ab 16 Jahren können Sie den Ausweis auch im Internet benutzen. Das heißt: Online-Ausweis. Hier lesen Sie mehr: [Online-Ausweis einschalten](leistungen:online-ausweisfunktion-aktivieren).

Ist der Ausweis abgelaufen? Dann brauchen Sie einen neuen Ausweis. Haben Sie einen neuen Namen? Auch dann brauchen Sie einen neuen Ausweis.

Haben Sie eine neue Adresse? Dann bekommen Sie einen Aufkleber. Sie brauchen **keinen** neuen Ausweis.

### Das Foto

Das Foto muss digital sein. Das heißt: Das Foto ist nicht auf Papier. Es gibt 2 Wege:

- Sie gehen in ein Foto-Geschäft. Das Geschäft schickt das Foto an das Amt. Sie bekommen einen Zettel mit einem Code. Den Zettel bringen Sie mit.
- Sie machen das Foto im Amt. Fragen Sie vorher: Gibt es dort ein Gerät?

### Sie brauchen schnell einen Ausweis?

Dann bekommen Sie einen vorläufigen Ausweis. Er gilt höchstens 3 Monate.

### Kinder

Auch Kinder können einen Ausweis bekommen. Die Eltern stellen den Antrag. Das Kind kommt mit zum Amt.`,
      en: `The identity card proves who you are. It is also sufficient for travel within the European Union and to some other countries. With the online function switched on, you can use it from the age of 16 to prove your identity on the internet. See [Activating the online ID function](leistungen:online-ausweisfunktion-aktivieren).

An identity card cannot be extended. If it has expired or your name has changed, you apply for a new one. If only your address changes, a sticker is attached when you [register your address](leistungen:anmeldung-einer-wohnung).

### Photo

Since May 2025 only digital photos are allowed. There are two ways:

- A certified photographer transmits the photo in encrypted form. You bring the code.
- The photo is taken on a device at the office, if there is one.

Printed photos are no longer accepted.

### Temporary identity card

If you need a card at once, the office issues a temporary one. It is valid for up to three months and has no online function.

### Children

Children can have an identity card too. Their parents or guardians apply and the child comes along. Fingerprints are taken from the age of six; from the age of ten children sign themselves.`,
      nl: `Met de identiteitskaart bewijst u wie u bent. In de Europese Unie en enkele andere landen kunt u er ook mee reizen. Met ingeschakelde onlinefunctie kunt u zich vanaf 16 jaar ook op internet legitimeren. Lees daarvoor [Online-ID activeren](leistungen:online-ausweisfunktion-aktivieren).

Een kaart kan niet worden verlengd. Is hij verlopen of is uw naam veranderd, dan vraagt u een nieuwe aan. Verandert alleen uw adres, dan plakt de gemeente bij de [aanmelding van de woning](leistungen:anmeldung-einer-wohnung) een sticker op de kaart.

### Pasfoto

Sinds mei 2025 zijn alleen nog digitale pasfoto’s toegestaan. Er zijn twee manieren:

- Een gecertificeerde fotograaf verzendt de foto versleuteld. U neemt de code mee.
- De foto wordt gemaakt met een apparaat bij de gemeente, als dat er is.

Afgedrukte foto’s worden niet meer aangenomen.

### Voorlopige identiteitskaart

Hebt u meteen een kaart nodig, dan geeft de gemeente een voorlopige kaart af. Die is hoogstens drie maanden geldig en heeft geen onlinefunctie.

### Kinderen

Ook kinderen kunnen een identiteitskaart krijgen. De ouders met gezag vragen de kaart aan en het kind komt mee. Vanaf zes jaar worden vingerafdrukken afgenomen, vanaf tien jaar ondertekent het kind zelf.`,
    },
    voraussetzungen: {
      de: `- Sie haben die deutsche Staatsangehörigkeit.
- Sie kommen persönlich. Eine Vertretung ist beim Antrag nicht möglich.
- Ihre Hauptwohnung ist in der Stadt oder Gemeinde. Mit wichtigem Grund kann auch eine andere Personalausweisbehörde den Ausweis ausstellen; das kostet mehr.
- Unter 16 Jahren: Die Sorgeberechtigten stellen den Antrag.`,
      'de-simple': `- Sie sind Deutsche oder Deutscher.
- Sie kommen selbst zum Amt. Niemand kann das für Sie machen.
- Sie wohnen in der Stadt oder in der Gemeinde.
- Sind Sie jünger als 16 Jahre? Dann stellen Ihre Eltern den Antrag.`,
      en: `- You are a German citizen.
- You come in person. Nobody can apply for you.
- Your main residence is in the town or municipality. For an important reason another authority can issue the card; this costs more.
- Under 16: your parents or guardians apply.`,
      nl: `- U hebt de Duitse nationaliteit.
- U komt persoonlijk. Niemand kan de aanvraag voor u doen.
- Uw hoofdwoning ligt in de gemeente. Om een belangrijke reden kan ook een andere gemeente de kaart afgeven; dat kost meer.
- Onder de 16 jaar: de ouders met gezag doen de aanvraag.`,
    },
    unterlagen: [
      {
        bezeichnung: {
          de: 'Bisheriger Personalausweis oder Reisepass',
          'de-simple': 'Ihr alter Personal-Ausweis oder Ihr Reise-Pass',
          en: 'Previous identity card or passport',
          nl: 'Vorige identiteitskaart of paspoort',
        },
      },
      {
        bezeichnung: {
          de: 'Code für das digitale Passfoto',
          'de-simple': 'Der Zettel mit dem Code für das Foto',
          en: 'Code for the digital photo',
          nl: 'Code voor de digitale pasfoto',
        },
        hinweis: {
          de: 'Nicht nötig, wenn das Foto im Amt entsteht',
          'de-simple': 'Machen Sie das Foto im Amt? Dann brauchen Sie den Zettel nicht.',
          en: 'Not needed if the photo is taken at the office',
          nl: 'Niet nodig als de foto bij de gemeente wordt gemaakt',
        },
      },
      {
        bezeichnung: {
          de: 'Geburtsurkunde oder Eheurkunde',
          'de-simple': 'Ihre Geburts-Urkunde oder Ihre Heirats-Urkunde',
          en: 'Birth or marriage certificate',
          nl: 'Geboorte- of huwelijksakte',
        },
        hinweis: {
          de: 'Beim ersten Ausweis in dieser Stadt oder Gemeinde und nach einer Namensänderung',
          'de-simple': 'Nur beim ersten Ausweis oder bei einem neuen Namen.',
          en: 'For the first card issued here and after a change of name',
          nl: 'Bij de eerste kaart in deze gemeente en na een naamswijziging',
        },
      },
      {
        bezeichnung: {
          de: 'Unter 16 Jahren: Zustimmung und Ausweise aller Sorgeberechtigten',
          'de-simple': 'Bei Kindern: die Unterschrift und die Ausweise von den Eltern',
          en: 'Under 16: consent and identity documents of all parents or guardians',
          nl: 'Onder de 16 jaar: toestemming en legitimatie van alle ouders met gezag',
        },
        hinweis: {
          de: 'Bei alleiniger Sorge ein Nachweis darüber',
          'de-simple': 'Sorgt nur ein Eltern-Teil für das Kind? Dann brauchen wir ein Papier dazu.',
          en: 'In case of sole custody, proof of it',
          nl: 'Bij eenhoofdig gezag een bewijs daarvan',
        },
      },
    ],
    kosten: [
      {
        bezeichnung: {
          de: 'Personalausweis ab 24 Jahren',
          'de-simple': 'Ausweis: Sie sind 24 Jahre alt oder älter',
          en: 'Identity card, aged 24 and over',
          nl: 'Identiteitskaart vanaf 24 jaar',
        },
        art: 'fest',
        betrag: 46,
        hinweis: {
          de: '10 Jahre gültig',
          'de-simple': 'Der Ausweis gilt 10 Jahre.',
          en: 'Valid for 10 years',
          nl: '10 jaar geldig',
        },
        quelle: 'Personalausweisgebührenverordnung (PAuswGebV)',
      },
      {
        bezeichnung: {
          de: 'Personalausweis unter 24 Jahren',
          'de-simple': 'Ausweis: Sie sind jünger als 24 Jahre',
          en: 'Identity card, under 24',
          nl: 'Identiteitskaart onder 24 jaar',
        },
        art: 'fest',
        betrag: 27.6,
        hinweis: {
          de: '6 Jahre gültig',
          'de-simple': 'Der Ausweis gilt 6 Jahre.',
          en: 'Valid for 6 years',
          nl: '6 jaar geldig',
        },
        quelle: 'Personalausweisgebührenverordnung (PAuswGebV)',
      },
      {
        bezeichnung: {
          de: 'Vorläufiger Personalausweis',
          'de-simple': 'Vorläufiger Ausweis',
          en: 'Temporary identity card',
          nl: 'Voorlopige identiteitskaart',
        },
        art: 'fest',
        betrag: 10,
        hinweis: {
          de: 'Höchstens 3 Monate gültig',
          'de-simple': 'Der Ausweis gilt höchstens 3 Monate.',
          en: 'Valid for up to 3 months',
          nl: 'Hoogstens 3 maanden geldig',
        },
        quelle: 'Personalausweisgebührenverordnung (PAuswGebV)',
      },
      {
        bezeichnung: {
          de: 'Passfoto am Gerät im Amt',
          'de-simple': 'Foto im Amt',
          en: 'Photo taken at the office',
          nl: 'Pasfoto bij de gemeente',
        },
        art: 'fest',
        betrag: 6,
        hinweis: {
          de: 'Nur, wo ein Gerät vorhanden ist. Fotogeschäfte legen ihre Preise selbst fest.',
          'de-simple': 'Nicht jedes Amt hat ein Gerät.',
          en: 'Only where a device is available. Photographers set their own prices.',
          nl: 'Alleen waar een apparaat aanwezig is. Fotografen bepalen zelf hun prijs.',
        },
        quelle: 'Personalausweisgebührenverordnung (PAuswGebV)',
      },
    ],
    verfahrensablauf: {
      de: [
        'Lassen Sie ein digitales Passfoto machen oder fragen Sie nach dem Gerät im Amt.',
        'Buchen Sie einen Termin und kommen Sie persönlich mit Ihren Unterlagen.',
        'Das Amt prüft Ihre Angaben und nimmt Unterschrift und zwei Fingerabdrücke auf. Sie bezahlen die Gebühr.',
        'Die Bundesdruckerei stellt den Ausweis her. Sind Sie mindestens 16 Jahre alt, bekommen Sie die Unterlagen für die Online-Ausweisfunktion mit Ihrer PIN.',
        'Holen Sie den Ausweis ab oder schicken Sie jemanden mit einer Vollmacht. Den alten Ausweis geben Sie ab oder lassen ihn entwerten.',
      ],
      'de-simple': [
        'Sie machen ein digitales Foto.',
        'Sie machen einen Termin beim Amt. Sie gehen selbst hin. Sie nehmen alle Papiere mit.',
        'Sie unterschreiben. Das Amt nimmt 2 Finger-Abdrücke. Sie bezahlen den Ausweis.',
        'Der Ausweis wird gedruckt. Sind Sie 16 Jahre alt oder älter? Dann bekommen Sie auch eine Geheim-Zahl für den Online-Ausweis. Die Geheim-Zahl heißt: PIN.',
        'Sie holen den Ausweis ab. Den alten Ausweis geben Sie zurück.',
      ],
      en: [
        'Have a digital photo taken or ask whether the office has a device.',
        'Book an appointment and come in person with your documents.',
        'The office checks your details and takes your signature and two fingerprints. You pay the fee.',
        'The card is produced by the federal printing office. If you are at least 16, you receive the documents for the online function including your PIN.',
        'Collect the card or send someone with an authorisation. Hand in your old card or have it invalidated.',
      ],
      nl: [
        'Laat een digitale pasfoto maken of vraag of de gemeente een apparaat heeft.',
        'Maak een afspraak en kom persoonlijk met uw documenten.',
        'De gemeente controleert uw gegevens en neemt uw handtekening en twee vingerafdrukken af. U betaalt de kosten.',
        'De Bundesdruckerei maakt de kaart. Bent u minstens 16 jaar, dan krijgt u de papieren voor de onlinefunctie met uw pincode.',
        'Haal de kaart op of stuur iemand met een machtiging. De oude kaart levert u in of laat u ongeldig maken.',
      ],
    },
    fristen: [
      {
        bezeichnung: {
          de: 'Gültigkeit ab 24 Jahren',
          'de-simple': 'So lange gilt der Ausweis ab 24 Jahren',
          en: 'Validity, aged 24 and over',
          nl: 'Geldigheid vanaf 24 jaar',
        },
        dauer: { von: 10, einheit: 'JAHR' },
      },
      {
        bezeichnung: {
          de: 'Gültigkeit unter 24 Jahren',
          'de-simple': 'So lange gilt der Ausweis unter 24 Jahren',
          en: 'Validity, under 24',
          nl: 'Geldigheid onder 24 jaar',
        },
        dauer: { von: 6, einheit: 'JAHR' },
      },
      {
        bezeichnung: {
          de: 'Neuer Antrag',
          'de-simple': 'Wann müssen Sie einen neuen Ausweis beantragen?',
          en: 'New application',
          nl: 'Nieuwe aanvraag',
        },
        hinweis: {
          de: 'Am besten sechs bis acht Wochen vor Ablauf. Wer keinen gültigen Ausweis oder Pass besitzt, muss mit einem Bußgeld rechnen.',
          'de-simple': 'Am besten 2 Monate, bevor der alte Ausweis ungültig ist.',
          en: 'Ideally six to eight weeks before expiry. You may be fined if you have neither a valid identity card nor a passport.',
          nl: 'Het liefst zes tot acht weken voor het verlopen. Wie geen geldige kaart of paspoort heeft, kan een boete krijgen.',
        },
      },
    ],
    bearbeitungsdauer: {
      von: 2,
      bis: 4,
      einheit: 'WOCHE',
      hinweis: {
        de: 'Herstellung in der Bundesdruckerei. Vor den Ferien kann es länger dauern.',
        'de-simple': 'Vor den Ferien dauert es länger.',
        en: 'Production by the federal printing office. It may take longer before holidays.',
        nl: 'Productie bij de Bundesdruckerei. Voor vakanties kan het langer duren.',
      },
    },
    rechtsgrundlagen: [
      {
        bezeichnung: '§§ 1, 6, 9 Personalausweisgesetz (PAuswG)',
        url: 'https://www.gesetze-im-internet.de/pauswg/',
      },
      {
        bezeichnung: 'Personalausweisverordnung (PAuswV)',
        url: 'https://www.gesetze-im-internet.de/pauswv/',
      },
      {
        bezeichnung: 'Personalausweisgebührenverordnung (PAuswGebV)',
        url: 'https://www.gesetze-im-internet.de/pauswgebv/',
      },
    ],
    hinweise: {
      de: `Wird Ihr Ausweis gestohlen oder geht er verloren, lesen Sie [Verlust des Personalausweises melden](leistungen:verlust-des-personalausweises-melden).

Für Reisen außerhalb der Europäischen Union brauchen Sie oft einen [Reisepass](leistungen:reisepass-ausstellen). Prüfen Sie die Einreisebestimmungen vor der Buchung.

Wer die Gebühr nicht bezahlen kann, etwa beim Bezug von Sozialleistungen, fragt im Amt nach einer Ermäßigung. Darüber entscheidet die Behörde im Einzelfall.`,
      'de-simple': `Ist Ihr Ausweis weg? Dann lesen Sie hier weiter: [Verlust vom Personal-Ausweis melden](leistungen:verlust-des-personalausweises-melden).

Reisen Sie weit weg? Dann brauchen Sie oft einen [Reise-Pass](leistungen:reisepass-ausstellen).

Haben Sie wenig Geld? Dann fragen Sie das Amt. Vielleicht bezahlen Sie weniger.`,
      en: `If your card is lost or stolen, read [Reporting the loss of your identity card](leistungen:verlust-des-personalausweises-melden).

For travel outside the European Union you often need a [passport](leistungen:reisepass-ausstellen). Check entry requirements before you book.

If you cannot afford the fee, for example because you receive social benefits, ask the office about a reduction. The authority decides case by case.`,
      nl: `Is uw kaart gestolen of verloren, lees dan [Verlies van de identiteitskaart melden](leistungen:verlust-des-personalausweises-melden).

Voor reizen buiten de Europese Unie hebt u vaak een [paspoort](leistungen:reisepass-ausstellen) nodig. Controleer de inreisregels voordat u boekt.

Kunt u de kosten niet betalen, bijvoorbeeld omdat u een uitkering krijgt, vraag de gemeente dan om een korting. De gemeente beslist per geval.`,
    },
    rechtsbehelf: {
      de: 'Gegen eine Ablehnung können Sie innerhalb eines Monats nach Bekanntgabe Klage beim Verwaltungsgericht erheben. Der Bescheid nennt das Gericht.',
      'de-simple':
        'Sagt das Amt Nein? Dann können Sie vor Gericht gehen. Das Gericht heißt: Verwaltungs-Gericht. Sie haben 1 Monat Zeit. Im Brief vom Amt steht die Adresse.',
      en: 'If your application is refused you may bring an action before the administrative court within one month. The decision names the court.',
      nl: 'Wordt uw aanvraag afgewezen, dan kunt u binnen een maand beroep instellen bij de bestuursrechter (Verwaltungsgericht). In het besluit staat welke rechtbank dat is.',
    },
    formulare: [
      {
        bezeichnung: {
          de: 'Zustimmung der Sorgeberechtigten',
          'de-simple': 'Erlaubnis von den Eltern',
          en: 'Consent of parents or guardians',
          nl: 'Toestemming van de ouders met gezag',
        },
        url: 'https://formulare.kreis-heinsberg.example/ausweis-zustimmung-sorgeberechtigte',
      },
      {
        bezeichnung: {
          de: 'Vollmacht zur Abholung',
          'de-simple': 'Vollmacht: Jemand holt den Ausweis für Sie ab',
          en: 'Authorisation to collect the card',
          nl: 'Machtiging om de kaart op te halen',
        },
        url: 'https://formulare.kreis-heinsberg.example/ausweis-vollmacht-abholung',
      },
    ],
    weiterfuehrendes: [
      {
        bezeichnung: {
          de: 'Personalausweisportal des Bundes',
          'de-simple': 'Mehr Infos vom Bund über den Personal-Ausweis',
          en: 'Federal portal on the identity card',
          nl: 'Portaal van de Duitse overheid over de identiteitskaart',
        },
        url: 'https://www.personalausweisportal.de/',
      },
    ],
    typisierung: '2/3',
    ebene: 'kommune',
    anknuepfung: 'wohnort',
    gruppe: 'meldewesen',
    lebenslagen: ['ausweise-und-dokumente'],
    urheber,
    fachlicheFreigabe: { am: '2026-10-07', durch },
  },
  {
    leikaId: '99008001014002',
    slug: 'verlust-des-personalausweises-melden',
    bezeichnung: { de: 'Verlust des Personalausweises melden' },
    bezeichnungAmtlich: 'Personalausweis Meldung wegen Verlust',
    synonyme: {
      de: [
        'Ausweis verloren',
        'Perso weg',
        'Ausweis sperren',
        'Ausweis gestohlen',
        'Personalausweis gefunden',
        'Verlustanzeige',
        'Sperrnotruf',
        '116 116',
      ],
    },
    teaser: {
      de: 'Ihr Personalausweis ist verloren oder gestohlen? Melden Sie den Verlust sofort und lassen Sie die Online-Ausweisfunktion sperren.',
    },
    kurztext: {
      de: 'Einen verlorenen Ausweis müssen Sie unverzüglich melden, bei der Personalausweisbehörde oder bei der Polizei. So kann niemand den Ausweis für eine falsche Identität nutzen.',
    },
    volltext: {
      de: `Nach Ihrer Meldung wird der Ausweis zur Fahndung ausgeschrieben. Die Behörde sperrt auch die Online-Ausweisfunktion, wenn sie eingeschaltet war.

### Sofort sperren

Außerhalb der Öffnungszeiten sperren Sie die Online-Ausweisfunktion rund um die Uhr beim Sperr-Notruf **116 116**. Aus dem Ausland wählen Sie +49 116 116. Halten Sie Ihr Sperrkennwort bereit; es steht im Brief mit Ihrer PIN. Haben Sie es nicht mehr, hilft Ihnen die Personalausweisbehörde.

### Gestohlen

Erstatten Sie bei der Polizei Anzeige. Die Polizei informiert die Personalausweisbehörde.

### Wiedergefunden

Finden Sie den Ausweis wieder, melden Sie das ebenfalls. Benutzen Sie ihn nicht, bevor die Fahndung gelöscht ist. Haben Sie schon einen neuen Ausweis, ist der alte ungültig; geben Sie ihn ab.`,
    },
    voraussetzungen: {
      de: `- Sie haben Ihren Personalausweis verloren, oder er wurde gestohlen.
- Für Kinder und für Menschen unter Betreuung meldet die Person, die sie gesetzlich vertritt.`,
    },
    unterlagen: [
      {
        bezeichnung: { de: 'Ein anderes Dokument mit Lichtbild' },
        hinweis: { de: 'Zum Beispiel Reisepass oder Führerschein, wenn vorhanden' },
      },
      { bezeichnung: { de: 'Anzeige der Polizei' }, hinweis: { de: 'Nur bei Diebstahl' } },
      {
        bezeichnung: { de: 'Sperrkennwort' },
        hinweis: { de: 'Für die Sperrung beim Sperr-Notruf 116 116' },
      },
    ],
    kosten: [
      {
        bezeichnung: { de: 'Verlustmeldung und Sperrung der Online-Ausweisfunktion' },
        art: 'kostenfrei',
        hinweis: { de: 'Für den neuen Ausweis zahlen Sie die übliche Gebühr.' },
        quelle: 'Personalausweisgebührenverordnung (PAuswGebV)',
      },
      {
        bezeichnung: { de: 'Neuer Personalausweis ab 24 Jahren' },
        art: 'fest',
        betrag: 46,
        quelle: 'Personalausweisgebührenverordnung (PAuswGebV)',
      },
      {
        bezeichnung: { de: 'Neuer Personalausweis unter 24 Jahren' },
        art: 'fest',
        betrag: 27.6,
        quelle: 'Personalausweisgebührenverordnung (PAuswGebV)',
      },
    ],
    verfahrensablauf: {
      de: [
        'Sperren Sie die Online-Ausweisfunktion beim Sperr-Notruf 116 116.',
        'Melden Sie den Verlust der Personalausweisbehörde, bei Diebstahl der Polizei.',
        'Die Behörde nimmt Ihre Erklärung auf und veranlasst die Fahndung.',
        'Beantragen Sie einen neuen Ausweis. Das geht beim selben Termin.',
      ],
    },
    fristen: [
      {
        bezeichnung: { de: 'Meldung des Verlusts' },
        hinweis: {
          de: 'Unverzüglich, also so schnell Sie können. Wer den Verlust nicht meldet, handelt ordnungswidrig.',
        },
      },
    ],
    bearbeitungsdauer: {
      von: 10,
      bis: 15,
      einheit: 'MINUTE',
      hinweis: { de: 'Die Sperrung wirkt sofort. Ein neuer Ausweis braucht zwei bis vier Wochen.' },
    },
    rechtsgrundlagen: [
      {
        bezeichnung: '§ 27 Personalausweisgesetz (PAuswG): Pflichten des Ausweisinhabers',
        url: 'https://www.gesetze-im-internet.de/pauswg/__27.html',
      },
      {
        bezeichnung: '§ 10 Personalausweisgesetz (PAuswG): Einschaltung und Sperrung',
        url: 'https://www.gesetze-im-internet.de/pauswg/__10.html',
      },
    ],
    hinweise: {
      de: `Brauchen Sie sofort einen Ausweis, fragen Sie nach einem vorläufigen Personalausweis. Alles zum neuen Ausweis lesen Sie unter [Personalausweis ausstellen](leistungen:personalausweis-ausstellen).

Vielleicht wurde Ihr Ausweis abgegeben: Sehen Sie bei den [Fundsachen](leistungen:fundsachen) nach.

Im Ausland wenden Sie sich an die deutsche Botschaft oder das Konsulat.`,
    },
    rechtsbehelf: {
      de: 'Die Meldung ist Ihre eigene Erklärung; einen Bescheid gibt es dazu nicht. Gegen die Ablehnung eines neuen Ausweises können Sie innerhalb eines Monats Klage beim Verwaltungsgericht erheben.',
    },
    formulare: [
      {
        bezeichnung: { de: 'Verlusterklärung für Ausweis und Pass' },
        url: 'https://formulare.kreis-heinsberg.example/ausweis-verlusterklaerung',
      },
    ],
    weiterfuehrendes: [
      {
        bezeichnung: { de: 'Personalausweisportal des Bundes: Verlust und Sperrung' },
        url: 'https://www.personalausweisportal.de/',
      },
      { bezeichnung: { de: 'Sperr-Notruf 116 116' }, url: 'https://www.sperr-notruf.de/' },
    ],
    typisierung: '2/3',
    ebene: 'kommune',
    anknuepfung: 'wohnort',
    gruppe: 'meldewesen',
    lebenslagen: ['ausweise-und-dokumente'],
    urheber,
    fachlicheFreigabe: { am: '2026-10-07', durch },
  },
  {
    leikaId: '99008004180000',
    slug: 'online-ausweisfunktion-aktivieren',
    bezeichnung: { de: 'Online-Ausweisfunktion aktivieren' },
    bezeichnungAmtlich: 'elektronischer Identitätsnachweis Aktivierung',
    synonyme: {
      de: [
        'eID',
        'PIN Ausweis',
        'Online-Ausweis',
        'PIN vergessen',
        'AusweisApp',
        'Transport-PIN',
        'PIN ändern',
        'BundID',
      ],
    },
    teaser: {
      de: 'Mit der Online-Ausweisfunktion weisen Sie sich im Internet aus. Ist sie ausgeschaltet oder fehlt die PIN, hilft Ihnen das Amt kostenlos.',
    },
    volltext: {
      de: `Bei neuen Ausweisen ab 16 Jahren ist die Online-Ausweisfunktion schon eingeschaltet. Sie ersetzen nur noch die fünfstellige Transport-PIN aus Ihrem PIN-Brief durch eine eigene sechsstellige PIN. Dafür brauchen Sie die AusweisApp und ein geeignetes Smartphone oder Kartenlesegerät.

Ist die Funktion ausgeschaltet, haben Sie die PIN vergessen oder den Brief verloren, kommen Sie mit Ihrem Ausweis ins Amt. Dort wird die Funktion eingeschaltet und Sie setzen eine neue PIN. Das gilt auch für den elektronischen Aufenthaltstitel, der von der Ausländerbehörde ausgegeben wird, und für die eID-Karte für Menschen aus der Europäischen Union.`,
    },
    voraussetzungen: {
      de: `- Sie sind mindestens 16 Jahre alt.
- Ihr Ausweis ist gültig und nicht als verloren gemeldet.
- Sie kommen persönlich.`,
    },
    unterlagen: [
      { bezeichnung: { de: 'Personalausweis oder eID-Karte' } },
      { bezeichnung: { de: 'PIN-Brief' }, hinweis: { de: 'Wenn vorhanden' } },
    ],
    kosten: [
      {
        bezeichnung: { de: 'Einschalten der Funktion und Setzen einer neuen PIN im Amt' },
        art: 'kostenfrei',
        quelle: 'Personalausweisgebührenverordnung (PAuswGebV)',
      },
    ],
    verfahrensablauf: {
      de: [
        'Prüfen Sie mit der AusweisApp, ob die Funktion eingeschaltet ist.',
        'Mit Transport-PIN: Setzen Sie Ihre eigene PIN in der AusweisApp.',
        'Ohne PIN oder bei ausgeschalteter Funktion: Kommen Sie mit dem Ausweis ins Amt und setzen Sie dort eine neue PIN.',
      ],
    },
    rechtsgrundlagen: [
      {
        bezeichnung: '§§ 10, 18 Personalausweisgesetz (PAuswG)',
        url: 'https://www.gesetze-im-internet.de/pauswg/',
      },
      {
        bezeichnung: 'eID-Karte-Gesetz (eIDKG)',
        url: 'https://www.gesetze-im-internet.de/eidkg/',
      },
    ],
    hinweise: {
      de: 'Geben Sie Ihre PIN niemandem weiter. Ist der Ausweis weg, sperren Sie die Funktion sofort: [Verlust des Personalausweises melden](leistungen:verlust-des-personalausweises-melden).',
    },
    weiterfuehrendes: [{ bezeichnung: { de: 'AusweisApp' }, url: 'https://www.ausweisapp.bund.de/' }],
    typisierung: '2/3',
    ebene: 'kommune',
    anknuepfung: 'wohnort',
    gruppe: 'meldewesen',
    lebenslagen: ['ausweise-und-dokumente'],
    urheber,
    fachlicheFreigabe: { am: '2026-10-07', durch },
  },
  {
    leikaId: '99085001012000',
    slug: 'reisepass-ausstellen',
    bezeichnung: { de: 'Reisepass ausstellen' },
    bezeichnungAmtlich: 'Reisepass Ausstellung',
    synonyme: {
      de: [
        'Pass',
        'Reisedokument',
        'Express-Pass',
        'Reisepass beantragen',
        'Reisepass abgelaufen',
        'vorläufiger Reisepass',
        'Kinderreisepass',
        'Reisepass für Kinder',
        'Urlaub',
      ],
    },
    teaser: {
      de: 'Für Reisen außerhalb der Europäischen Union brauchen Sie meist einen Reisepass. Beantragen Sie ihn persönlich und rechtzeitig vor der Reise.',
    },
    kurztext: {
      de: 'Der Reisepass gilt zehn Jahre. Sind Sie bei der Beantragung jünger als 24, gilt er sechs Jahre. Wenn es eilt, bekommen Sie ihn gegen Aufpreis im Expressverfahren.',
    },
    volltext: {
      de: `Den Reisepass beantragen Sie persönlich bei der Passbehörde Ihrer Hauptwohnung. Mit ihm erfüllen Sie in Deutschland auch die Ausweispflicht. Ein Reisepass kann nicht verlängert werden.

### Welcher Pass passt?

- **Reisepass**: 32 Seiten, für die meisten Reisen
- **Reisepass mit 48 Seiten**: für Menschen, die viel reisen
- **Expresspass**: gleicher Pass, schneller hergestellt
- **Vorläufiger Reisepass**: wenn auch der Expresspass zu spät käme; manche Staaten erkennen ihn nicht an

### Kinder

Den Kinderreisepass gibt es seit 2024 nicht mehr. Kinder bekommen einen Reisepass oder, für Reisen in Europa, einen [Personalausweis](leistungen:personalausweis-ausstellen). Verändert sich das Gesicht eines kleinen Kindes stark, wird ein neues Dokument nötig.

### Passfoto

Seit Mai 2025 ist nur noch ein digitales Passfoto erlaubt. Ein zertifiziertes Fotogeschäft übermittelt es verschlüsselt, oder es entsteht an einem Gerät im Amt.`,
    },
    voraussetzungen: {
      de: `- Sie haben die deutsche Staatsangehörigkeit.
- Sie kommen persönlich; auch Kinder kommen mit.
- Ihre Hauptwohnung ist in der Stadt oder Gemeinde. Mit wichtigem Grund kann auch eine andere Passbehörde den Pass ausstellen; das kostet mehr.
- Unter 18 Jahren: Die Sorgeberechtigten stellen den Antrag oder stimmen zu.
- Es liegen keine Gründe vor, den Pass zu versagen.`,
    },
    unterlagen: [
      { bezeichnung: { de: 'Bisheriger Reisepass oder Personalausweis' } },
      {
        bezeichnung: { de: 'Code für das digitale Passfoto' },
        hinweis: { de: 'Nicht nötig, wenn das Foto im Amt entsteht' },
      },
      {
        bezeichnung: { de: 'Geburtsurkunde oder Eheurkunde' },
        hinweis: { de: 'Beim ersten Pass in dieser Stadt oder Gemeinde und nach einer Namensänderung' },
      },
      {
        bezeichnung: { de: 'Unter 18 Jahren: Zustimmung und Ausweise aller Sorgeberechtigten' },
        hinweis: { de: 'Bei alleiniger Sorge ein Nachweis darüber' },
      },
    ],
    kosten: [
      {
        bezeichnung: { de: 'Reisepass ab 24 Jahren' },
        art: 'fest',
        betrag: 70,
        hinweis: { de: '10 Jahre gültig' },
        quelle: '§ 15 Passverordnung (PassV)',
      },
      {
        bezeichnung: { de: 'Reisepass unter 24 Jahren' },
        art: 'fest',
        betrag: 37.5,
        hinweis: { de: '6 Jahre gültig' },
        quelle: '§ 15 Passverordnung (PassV)',
      },
      {
        bezeichnung: { de: 'Zuschlag für das Expressverfahren' },
        art: 'fest',
        betrag: 32,
        quelle: '§ 15 Passverordnung (PassV)',
      },
      {
        bezeichnung: { de: 'Zuschlag für 48 Seiten' },
        art: 'fest',
        betrag: 22,
        quelle: '§ 15 Passverordnung (PassV)',
      },
      {
        bezeichnung: { de: 'Vorläufiger Reisepass' },
        art: 'fest',
        betrag: 26,
        hinweis: { de: 'Höchstens 1 Jahr gültig' },
        quelle: '§ 15 Passverordnung (PassV)',
      },
    ],
    verfahrensablauf: {
      de: [
        'Prüfen Sie beim Auswärtigen Amt, welches Dokument Ihr Reiseland verlangt und wie lange es noch gelten muss.',
        'Lassen Sie ein digitales Passfoto machen und buchen Sie einen Termin.',
        'Im Amt legen Sie die Unterlagen vor, geben Unterschrift und zwei Fingerabdrücke ab und bezahlen die Gebühr. Von Kindern unter sechs Jahren werden keine Fingerabdrücke aufgenommen.',
        'Die Bundesdruckerei stellt den Pass her.',
        'Holen Sie den Pass ab und bringen Sie den alten mit. Eine andere Person kann ihn mit Vollmacht abholen.',
      ],
    },
    fristen: [
      { bezeichnung: { de: 'Gültigkeit ab 24 Jahren' }, dauer: { von: 10, einheit: 'JAHR' } },
      { bezeichnung: { de: 'Gültigkeit unter 24 Jahren' }, dauer: { von: 6, einheit: 'JAHR' } },
      {
        bezeichnung: { de: 'Antrag vor der Reise' },
        hinweis: {
          de: 'Mindestens sechs Wochen vorher. Viele Staaten verlangen einen Pass, der noch sechs Monate gilt.',
        },
      },
    ],
    bearbeitungsdauer: {
      von: 3,
      bis: 6,
      einheit: 'WOCHE',
      hinweis: {
        de: 'Im Expressverfahren etwa vier Werktage. Vor den Ferien kann die Herstellung länger dauern.',
      },
    },
    rechtsgrundlagen: [
      { bezeichnung: 'Paßgesetz (PaßG)', url: 'https://www.gesetze-im-internet.de/pa_g_1986/' },
      { bezeichnung: 'Passverordnung (PassV)', url: 'https://www.gesetze-im-internet.de/passv_2007/' },
    ],
    hinweise: {
      de: `Ein verlorener oder gestohlener Pass muss unverzüglich der Passbehörde gemeldet werden. Nach einem Diebstahl gehen Sie zuerst zur Polizei.

Für Reisen innerhalb der Europäischen Union genügt meist der [Personalausweis](leistungen:personalausweis-ausstellen).`,
    },
    rechtsbehelf: {
      de: 'Wird der Pass versagt oder entzogen, können Sie innerhalb eines Monats nach Bekanntgabe Klage beim Verwaltungsgericht erheben. Der Bescheid nennt das Gericht.',
    },
    formulare: [
      {
        bezeichnung: { de: 'Zustimmung der Sorgeberechtigten' },
        url: 'https://formulare.kreis-heinsberg.example/pass-zustimmung-sorgeberechtigte',
      },
      {
        bezeichnung: { de: 'Vollmacht zur Abholung' },
        url: 'https://formulare.kreis-heinsberg.example/pass-vollmacht-abholung',
      },
      {
        bezeichnung: { de: 'Verlusterklärung für Ausweis und Pass' },
        url: 'https://formulare.kreis-heinsberg.example/ausweis-verlusterklaerung',
      },
    ],
    weiterfuehrendes: [
      {
        bezeichnung: { de: 'Auswärtiges Amt: Reise- und Sicherheitshinweise' },
        url: 'https://www.auswaertiges-amt.de/',
      },
    ],
    typisierung: '2/3',
    ebene: 'kommune',
    anknuepfung: 'wohnort',
    gruppe: 'meldewesen',
    lebenslagen: ['ausweise-und-dokumente'],
    urheber,
    fachlicheFreigabe: { am: '2026-10-07', durch },
  },
  {
    leikaId: '99049001001001',
    slug: 'fuehrungszeugnis',
    bezeichnung: { de: 'Führungszeugnis' },
    bezeichnungAmtlich: 'Führungszeugnis Erteilung einfach',
    synonyme: {
      de: [
        'polizeiliches Führungszeugnis',
        'Vorstrafen',
        'Bewerbung Nachweis',
        'erweitertes Führungszeugnis',
        'Bundeszentralregister',
        'Ehrenamt Führungszeugnis',
        'Belegart O',
        'Belegart N',
      ],
    },
    teaser: {
      de: 'Für den Arbeitsplatz, ein Ehrenamt oder eine Behörde brauchen Sie ein Führungszeugnis? Beantragen Sie es im Internet oder bei Ihrer Meldebehörde.',
    },
    kurztext: {
      de: 'Das Führungszeugnis gibt Auskunft darüber, ob und welche Verurteilungen über Sie im Bundeszentralregister stehen und aufgenommen werden dürfen. Ausgestellt wird es vom Bundesamt für Justiz.',
    },
    volltext: {
      de: `Welche Art Sie brauchen, sagt Ihnen die Stelle, die das Führungszeugnis verlangt.

- **Für private Zwecke**, zum Beispiel eine Bewerbung: Das Führungszeugnis kommt an Ihre Anschrift.
- **Zur Vorlage bei einer Behörde**: Es geht direkt an die Behörde. Nennen Sie deren genaue Anschrift und den Verwendungszweck oder das Aktenzeichen.
- **Erweitertes Führungszeugnis**: für Tätigkeiten, bei denen Sie Minderjährige betreuen, beaufsichtigen, erziehen oder ausbilden. Dafür legen Sie eine schriftliche Aufforderung vor.
- **Europäisches Führungszeugnis**: Haben Sie eine weitere Staatsangehörigkeit der Europäischen Union, enthält es auch die Mitteilung aus dem Strafregister dieses Staates.

Kleinere Verurteilungen stehen oft nicht im Führungszeugnis, ältere werden nach festen Fristen nicht mehr aufgenommen.`,
    },
    voraussetzungen: {
      de: `- Sie sind mindestens 14 Jahre alt.
- Sie stellen den Antrag selbst. Für Minderjährige kann auch die gesetzliche Vertretung den Antrag stellen. Eine Vollmacht genügt nicht.
- Für den Antrag bei der Meldebehörde: Sie sind dort gemeldet.
- Für den Antrag im Internet: Sie haben einen Ausweis mit Online-Ausweisfunktion.`,
    },
    unterlagen: [
      { bezeichnung: { de: 'Personalausweis, Reisepass oder elektronischer Aufenthaltstitel' } },
      {
        bezeichnung: { de: 'Beim erweiterten Führungszeugnis: schriftliche Aufforderung' },
        hinweis: { de: 'Die Stelle bestätigt darin, dass die Voraussetzungen des § 30a BZRG vorliegen.' },
      },
      {
        bezeichnung: { de: 'Bei einer Behörde: Anschrift und Verwendungszweck oder Aktenzeichen' },
      },
      {
        bezeichnung: { de: 'Nachweis für die Gebührenbefreiung' },
        hinweis: {
          de: 'Zum Beispiel die Bestätigung des Vereins über Ihr Ehrenamt oder der Bescheid über Sozialleistungen',
        },
      },
    ],
    kosten: [
      {
        bezeichnung: { de: 'Einfaches oder erweitertes Führungszeugnis' },
        art: 'fest',
        betrag: 13,
        quelle: 'Justizverwaltungskostengesetz (JVKostG), Anlage, Nummer 1130',
      },
      {
        bezeichnung: { de: 'Führungszeugnis für ein Ehrenamt' },
        art: 'kostenfrei',
        hinweis: {
          de: 'Bei Tätigkeiten für gemeinnützige Einrichtungen und Behörden. Auch bei Mittellosigkeit kann das Bundesamt für Justiz auf die Gebühr verzichten.',
        },
        quelle: 'Justizverwaltungskostengesetz (JVKostG)',
      },
    ],
    verfahrensablauf: {
      de: [
        'Klären Sie, welche Art Sie brauchen und an wen das Führungszeugnis gehen soll.',
        'Stellen Sie den Antrag im Internet beim Bundesamt für Justiz oder persönlich bei Ihrer Meldebehörde.',
        'Sie weisen sich aus und bezahlen die Gebühr.',
        'Das Bundesamt für Justiz stellt das Führungszeugnis aus und schickt es an Sie oder an die Behörde.',
      ],
    },
    fristen: [
      {
        bezeichnung: { de: 'Gültigkeit' },
        hinweis: {
          de: 'Es gibt keine gesetzliche Frist. Die meisten Stellen verlangen ein Führungszeugnis, das nicht älter als drei Monate ist.',
        },
      },
    ],
    bearbeitungsdauer: {
      von: 1,
      bis: 2,
      einheit: 'WOCHE',
      hinweis: { de: 'Ein Europäisches Führungszeugnis kann deutlich länger dauern.' },
    },
    rechtsgrundlagen: [
      {
        bezeichnung: '§ 30 Bundeszentralregistergesetz (BZRG): Antrag',
        url: 'https://www.gesetze-im-internet.de/bzrg/__30.html',
      },
      {
        bezeichnung: '§ 30a Bundeszentralregistergesetz (BZRG): Erweitertes Führungszeugnis',
        url: 'https://www.gesetze-im-internet.de/bzrg/__30a.html',
      },
      {
        bezeichnung: 'Justizverwaltungskostengesetz (JVKostG)',
        url: 'https://www.gesetze-im-internet.de/jvkostg/',
      },
    ],
    hinweise: {
      de: `Enthält ein Führungszeugnis für eine Behörde Eintragungen, können Sie verlangen, dass es zuerst an ein Amtsgericht geht, damit Sie es dort einsehen. Sagen Sie das beim Antrag.

Für die Auskunft über Ihr Gewerbe gibt es den Auszug aus dem Gewerbezentralregister; er ist kein Führungszeugnis.`,
    },
    rechtsbehelf: {
      de: 'Ist der Inhalt nach Ihrer Meinung falsch, beantragen Sie beim Bundesamt für Justiz die Berichtigung. Lehnt es ab, nennt Ihnen der Bescheid, wie Sie sich dagegen wenden können.',
    },
    formulare: [
      {
        bezeichnung: { de: 'Aufforderung zur Vorlage eines erweiterten Führungszeugnisses' },
        url: 'https://formulare.kreis-heinsberg.example/fuehrungszeugnis-erweitert-aufforderung',
      },
      {
        bezeichnung: { de: 'Bestätigung des Ehrenamts für die Gebührenbefreiung' },
        url: 'https://formulare.kreis-heinsberg.example/fuehrungszeugnis-ehrenamt',
      },
    ],
    weiterfuehrendes: [
      { bezeichnung: { de: 'Bundesamt für Justiz: Führungszeugnis' }, url: 'https://www.bundesjustizamt.de/' },
    ],
    typisierung: '2/3',
    ebene: 'kommune',
    anknuepfung: 'wohnort',
    gruppe: 'meldewesen',
    lebenslagen: ['ausweise-und-dokumente', 'engagement-und-wahlen', 'gewerbe-und-arbeit'],
    urheber,
    fachlicheFreigabe: { am: '2026-10-08', durch },
  },
  {
    leikaId: '99089017000000',
    slug: 'fundsachen',
    bezeichnung: { de: 'Fundsachen' },
    bezeichnungAmtlich: 'Fundsachen',
    synonyme: {
      de: [
        'Fundbüro',
        'verloren',
        'gefunden',
        'Schlüssel verloren',
        'Fahrrad gefunden',
        'Finderlohn',
        'Handy verloren',
        'Portemonnaie verloren',
        'Fundtier',
      ],
    },
    teaser: {
      de: 'Sie haben etwas verloren oder gefunden? Das Fundbüro nimmt Fundsachen an, bewahrt sie auf und sucht die Eigentümerin oder den Eigentümer.',
    },
    volltext: {
      de: `Wer eine Sache findet, die mehr als 10 Euro wert ist, zeigt den Fund unverzüglich beim Fundbüro an. Das Fundbüro bewahrt sie **sechs Monate** auf. Meldet sich niemand, können Sie als Finderin oder Finder das Eigentum erwerben. Meldet sich die Eigentümerin oder der Eigentümer, haben Sie Anspruch auf Finderlohn: bis 500 Euro Wert 5 Prozent, darüber 3 Prozent vom Mehrwert.

Haben Sie etwas verloren, fragen Sie im Fundbüro des Ortes, wo Sie es verloren haben. Sachen aus Bus oder Bahn werden oft beim Verkehrsunternehmen abgegeben.`,
    },
    unterlagen: [
      { bezeichnung: { de: 'Personalausweis oder Reisepass' } },
      {
        bezeichnung: { de: 'Nachweis, dass Ihnen die Sache gehört' },
        hinweis: { de: 'Zum Beispiel Rechnung, Foto, Rahmennummer des Fahrrads, passender Zweitschlüssel' },
      },
    ],
    kosten: [
      { bezeichnung: { de: 'Abgabe einer Fundsache' }, art: 'kostenfrei' },
      {
        bezeichnung: { de: 'Aufbewahrung und Herausgabe' },
        art: 'nach-aufwand',
        hinweis: { de: 'Nach der Gebührensatzung der Stadt oder Gemeinde. Hinzu kann Finderlohn kommen.' },
      },
    ],
    verfahrensablauf: {
      de: [
        'Beschreiben Sie dem Fundbüro, was Sie verloren oder gefunden haben, wann und wo.',
        'Gefundenes geben Sie ab oder bewahren es nach Absprache selbst auf.',
        'Wird Ihre Sache gefunden, weisen Sie Ihr Eigentum nach und holen sie ab.',
      ],
    },
    fristen: [
      {
        bezeichnung: { de: 'Aufbewahrung' },
        dauer: { von: 6, einheit: 'MONAT' },
        hinweis: { de: 'Danach gehört die Sache der Person, die sie gefunden hat, oder sie wird versteigert.' },
      },
    ],
    rechtsgrundlagen: [
      {
        bezeichnung: '§§ 965 bis 984 Bürgerliches Gesetzbuch (BGB)',
        url: 'https://www.gesetze-im-internet.de/bgb/__965.html',
      },
    ],
    hinweise: {
      de: 'Ein verlorener Personalausweis muss gemeldet werden: [Verlust des Personalausweises melden](leistungen:verlust-des-personalausweises-melden). Einen Diebstahl zeigen Sie bei der Polizei an.',
    },
    formulare: [
      { bezeichnung: { de: 'Fundanzeige' }, url: 'https://formulare.kreis-heinsberg.example/fundanzeige' },
      { bezeichnung: { de: 'Verlustanzeige' }, url: 'https://formulare.kreis-heinsberg.example/verlustanzeige' },
    ],
    typisierung: '2/3',
    ebene: 'kommune',
    anknuepfung: 'ereignisort',
    gruppe: 'ordnung',
    lebenslagen: ['bildung-und-freizeit', 'ausweise-und-dokumente'],
    urheber,
    fachlicheFreigabe: { am: '2026-10-08', durch },
  },
  {
    leikaId: '99014003035000',
    slug: 'beglaubigung-von-abschriften',
    bezeichnung: { de: 'Beglaubigung von Abschriften' },
    bezeichnungAmtlich: 'Abschriften Beglaubigung',
    synonyme: {
      de: [
        'Kopie beglaubigen',
        'Zeugnis beglaubigen',
        'amtliche Beglaubigung',
        'beglaubigte Kopie',
        'Unterschrift beglaubigen',
        'Zeugniskopie',
      ],
    },
    teaser: {
      de: 'Sie brauchen eine beglaubigte Kopie, zum Beispiel von einem Zeugnis? Das Amt bestätigt, dass die Kopie mit dem Original übereinstimmt.',
    },
    volltext: {
      de: `Amtlich beglaubigt werden Kopien von Urkunden, die eine Behörde ausgestellt hat oder die Sie einer Behörde vorlegen müssen. Bringen Sie das Original mit; das Amt fertigt die Kopie oder vergleicht sie.

**Nicht** beglaubigt werden hier Kopien von Personenstandsurkunden wie der [Geburtsurkunde](leistungen:geburtsurkunde): Davon stellt das Standesamt eine neue Urkunde aus. Für private Verträge, Testamente, Grundbuchsachen und Erklärungen mit öffentlicher Beglaubigung wenden Sie sich an eine Notarin oder einen Notar.`,
    },
    unterlagen: [
      { bezeichnung: { de: 'Original der Urkunde' }, hinweis: { de: 'Vollständig und lesbar' } },
      { bezeichnung: { de: 'Personalausweis oder Reisepass' } },
      { bezeichnung: { de: 'Angabe, welcher Stelle Sie die Kopie vorlegen' } },
    ],
    kosten: [
      {
        bezeichnung: { de: 'Beglaubigung einer Abschrift' },
        art: 'nach-aufwand',
        bezug: { de: 'je Urkunde' },
        hinweis: {
          de: 'Die Höhe richtet sich nach der Gebührenordnung. Für Rente und Sozialleistungen ist die Beglaubigung kostenfrei.',
        },
        quelle: 'Allgemeine Verwaltungsgebührenordnung NRW; § 64 SGB X',
      },
    ],
    verfahrensablauf: {
      de: [
        'Buchen Sie einen Termin und bringen Sie das Original mit.',
        'Das Amt kopiert die Urkunde, prüft sie und setzt Beglaubigungsvermerk, Siegel und Unterschrift darauf.',
        'Sie bezahlen die Gebühr und nehmen die beglaubigte Kopie gleich mit.',
      ],
    },
    rechtsgrundlagen: [
      { bezeichnung: '§§ 33, 34 Verwaltungsverfahrensgesetz Nordrhein-Westfalen (VwVfG NRW)' },
      { bezeichnung: 'Allgemeine Verwaltungsgebührenordnung NRW (AVwGebO NRW)' },
    ],
    typisierung: '2/3',
    ebene: 'kommune',
    anknuepfung: 'wohnort',
    gruppe: 'meldewesen',
    lebenslagen: ['ausweise-und-dokumente'],
    urheber,
    fachlicheFreigabe: { am: '2026-10-08', durch },
  },
  {
    leikaId: '99128001120001',
    slug: 'briefwahlunterlagen',
    bezeichnung: { de: 'Briefwahlunterlagen' },
    bezeichnungAmtlich: 'Briefwahl Zusendung der Briefwahlunterlagen',
    synonyme: {
      de: [
        'Briefwahl',
        'Wahlschein',
        'wählen per Post',
        'Wahlbenachrichtigung',
        'Briefwahl beantragen',
        'Stimmzettel',
        'Wahlamt',
      ],
    },
    teaser: {
      de: 'Sie können oder möchten am Wahltag nicht ins Wahllokal gehen? Beantragen Sie einen Wahlschein und wählen Sie per Brief.',
    },
    volltext: {
      de: `Für die Briefwahl brauchen Sie einen Wahlschein. Sie beantragen ihn ohne Angabe von Gründen bei der Stadt oder Gemeinde, in deren Wählerverzeichnis Sie stehen: im Internet, schriftlich oder persönlich, **aber nicht telefonisch**. Den Antrag finden Sie auch auf der Rückseite Ihrer Wahlbenachrichtigung.

Sie erhalten Wahlschein, Stimmzettel, Umschläge und eine Anleitung. Vielerorts können Sie auch gleich im Briefwahlbüro wählen. Der rote Wahlbrief muss am Wahltag bis 18 Uhr bei der angegebenen Stelle sein. Bei Kommunalwahlen in Nordrhein-Westfalen gilt 16 Uhr. Verbindlich ist die Uhrzeit, die auf Ihrem Wahlschein steht.`,
    },
    voraussetzungen: {
      de: `- Sie sind bei der Wahl wahlberechtigt.
- Sie stehen im Wählerverzeichnis oder sind ohne eigenes Verschulden nicht darin eingetragen.`,
    },
    unterlagen: [
      {
        bezeichnung: { de: 'Wahlbenachrichtigung' },
        hinweis: { de: 'Ohne sie nennen Sie Namen, Geburtsdatum und Anschrift.' },
      },
      { bezeichnung: { de: 'Personalausweis oder Reisepass' }, hinweis: { de: 'Beim Antrag im Amt' } },
      {
        bezeichnung: { de: 'Schriftliche Vollmacht' },
        hinweis: {
          de: 'Wenn Sie für eine andere Person beantragen oder abholen; abholen dürfen Sie für höchstens vier Personen',
        },
      },
    ],
    kosten: [
      {
        bezeichnung: { de: 'Antrag, Versand und Rücksendung in Deutschland' },
        art: 'kostenfrei',
        hinweis: { de: 'Aus dem Ausland frankieren Sie den Wahlbrief selbst.' },
      },
    ],
    verfahrensablauf: {
      de: [
        'Beantragen Sie den Wahlschein, am besten sobald die Wahlbenachrichtigung da ist.',
        'Füllen Sie den Stimmzettel allein aus und legen Sie ihn in den Stimmzettelumschlag.',
        'Unterschreiben Sie die Versicherung an Eides statt auf dem Wahlschein.',
        'Stecken Sie beides in den roten Umschlag und schicken Sie ihn ab, spätestens drei Werktage vor der Wahl. Danach geben Sie ihn selbst ab.',
      ],
    },
    fristen: [
      {
        bezeichnung: { de: 'Antrag' },
        hinweis: {
          de: 'Bis zum Freitag vor der Wahl, 15 Uhr. Bei plötzlicher Erkrankung noch am Wahltag bis 15 Uhr.',
        },
      },
    ],
    rechtsgrundlagen: [
      { bezeichnung: '§ 36 Bundeswahlgesetz (BWahlG)', url: 'https://www.gesetze-im-internet.de/bwahlg/__36.html' },
      {
        bezeichnung: '§§ 25 bis 31 Bundeswahlordnung (BWO)',
        url: 'https://www.gesetze-im-internet.de/bwo_1985/',
      },
      { bezeichnung: 'Kommunalwahlgesetz und Landeswahlgesetz Nordrhein-Westfalen' },
    ],
    typisierung: '2/3',
    ebene: 'kommune',
    anknuepfung: 'wohnort',
    gruppe: 'meldewesen',
    lebenslagen: ['engagement-und-wahlen'],
    urheber,
    fachlicheFreigabe: { am: '2026-10-09', durch },
  },
];
