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
        quelle: 'Personalausweis- und eID-Karten-Gebührenverordnung (PAuswGebV)',
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
        quelle: 'Personalausweis- und eID-Karten-Gebührenverordnung (PAuswGebV)',
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
        quelle: 'Personalausweis- und eID-Karten-Gebührenverordnung (PAuswGebV)',
      },
      {
        bezeichnung: {
          de: 'Zuschlag für den Versand nach Hause (Direktversand)',
          'de-simple': 'Der Ausweis kommt mit der Post: So viel kostet es mehr',
          en: 'Surcharge for delivery to your home',
          nl: 'Toeslag voor bezorging aan huis',
        },
        art: 'fest',
        betrag: 15,
        hinweis: {
          de: 'Nur auf Wunsch und ab 16 Jahren. Bei der Übergabe brauchen Sie einen anderen gültigen Ausweis. Die Abholung im Amt kostet nichts.',
          'de-simple':
            'Nur, wenn Sie das möchten. Sie müssen 16 Jahre alt sein. Sie zeigen der Post einen anderen gültigen Ausweis. Sie können den Ausweis auch im Amt abholen.',
          en: 'Only if you wish, from the age of 16. You need another valid document when it is handed over. Collecting the card from the office is free.',
          nl: 'Alleen als u dat wilt, vanaf 16 jaar. Bij de overhandiging hebt u een ander geldig document nodig. Ophalen bij de gemeente is gratis.',
        },
        quelle: 'Personalausweis- und eID-Karten-Gebührenverordnung (PAuswGebV)',
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
        quelle: 'Personalausweis- und eID-Karten-Gebührenverordnung (PAuswGebV)',
      },
    ],
    verfahrensablauf: {
      de: [
        'Lassen Sie ein digitales Passfoto machen oder fragen Sie nach dem Gerät im Amt.',
        'Buchen Sie einen Termin und kommen Sie persönlich mit Ihren Unterlagen.',
        'Das Amt prüft Ihre Angaben und nimmt Unterschrift und zwei Fingerabdrücke auf. Sie bezahlen die Gebühr und bekommen den Brief mit der PIN für die Online-Ausweisfunktion. Für Kinder unter zehn Jahren gibt es keinen PIN-Brief.',
        'Die Bundesdruckerei stellt den Ausweis her.',
        'Holen Sie den Ausweis ab oder schicken Sie jemanden mit einer Vollmacht. Den alten Ausweis geben Sie ab oder lassen ihn entwerten. Heben Sie das Schreiben mit dem Sperrkennwort gut auf.',
      ],
      'de-simple': [
        'Sie machen ein digitales Foto.',
        'Sie machen einen Termin beim Amt. Sie gehen selbst hin. Sie nehmen alle Papiere mit.',
        'Sie unterschreiben. Das Amt nimmt 2 Finger-Abdrücke. Sie bezahlen den Ausweis. Sie bekommen einen Brief. In dem Brief steht eine Geheim-Zahl für den Online-Ausweis. Die Geheim-Zahl heißt: PIN.',
        'Eine Druckerei macht den Ausweis.',
        'Sie holen den Ausweis ab. Den alten Ausweis geben Sie zurück. Sie bekommen noch einen Brief. In dem Brief steht ein geheimes Wort. Das Wort heißt: Sperr-Kennwort. Heben Sie den Brief gut auf.',
      ],
      en: [
        'Have a digital photo taken or ask whether the office has a device.',
        'Book an appointment and come in person with your documents.',
        'The office checks your details and takes your signature and two fingerprints. You pay the fee and receive the letter with the PIN for the online function. There is no PIN letter for children under ten.',
        'The card is produced by the federal printing office.',
        'Collect the card or send someone with an authorisation. Hand in your old card or have it invalidated. Keep the letter with the blocking password in a safe place.',
      ],
      nl: [
        'Laat een digitale pasfoto maken of vraag of de gemeente een apparaat heeft.',
        'Maak een afspraak en kom persoonlijk met uw documenten.',
        'De gemeente controleert uw gegevens en neemt uw handtekening en twee vingerafdrukken af. U betaalt en krijgt de brief met de pincode voor de onlinefunctie. Voor kinderen onder tien jaar is er geen pincodebrief.',
        'De Bundesdruckerei maakt de kaart.',
        'Haal de kaart op of stuur iemand met een machtiging. De oude kaart levert u in of laat u ongeldig maken. Bewaar de brief met het blokkeerwachtwoord goed.',
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
        bezeichnung: 'Personalausweis- und eID-Karten-Gebührenverordnung (PAuswGebV)',
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
    bezeichnung: {
      de: 'Verlust des Personalausweises melden',
      'de-simple': 'Personal-Ausweis weg: Das müssen Sie tun',
      en: 'Reporting the loss of your identity card',
      nl: 'Verlies van de identiteitskaart melden',
    },
    bezeichnungAmtlich: 'Personalausweis Meldung wegen Verlust',
    synonyme: {
      de: [
        'Ausweis verloren',
        'Perso weg',
        'Perso verloren',
        'Ausweis sperren',
        'Online-Ausweis sperren',
        'Ausweis gestohlen',
        'Ausweis geklaut',
        'Geldbörse gestohlen',
        'Personalausweis gefunden',
        'Ausweis wiedergefunden',
        'Verlustanzeige',
        'Sperrkennwort',
        'Sperrnotruf',
        '116 116',
      ],
      'de-simple': ['Ausweis weg', 'Ausweis verloren', 'Ausweis gestohlen', 'Ausweis sperren', 'Ausweis gefunden'],
      en: [
        'lost identity card',
        'lost ID',
        'stolen ID card',
        'stolen wallet',
        'block online ID',
        'found ID card',
        'Personalausweis lost',
      ],
      nl: [
        'identiteitskaart kwijt',
        'ID-kaart verloren',
        'ID-kaart gestolen',
        'kaart blokkeren',
        'identiteitsbewijs gevonden',
        'Personalausweis verloren',
      ],
    },
    teaser: {
      de: 'Ihr Personalausweis ist verloren oder gestohlen? Melden Sie den Verlust sofort und lassen Sie die Online-Ausweisfunktion sperren.',
      'de-simple':
        'Ist Ihr Personal-Ausweis weg? Oder hat jemand den Ausweis gestohlen? Dann sagen Sie sofort dem Amt Bescheid.',
      en: 'Has your identity card been lost or stolen? Report it at once and have the online function blocked.',
      nl: 'Is uw Duitse identiteitskaart verloren of gestolen? Meld dat meteen en laat de onlinefunctie blokkeren.',
    },
    kurztext: {
      de: 'Einen verlorenen Ausweis müssen Sie unverzüglich melden, bei der Personalausweisbehörde oder bei der Polizei. So kann niemand den Ausweis für eine falsche Identität nutzen.',
      'de-simple':
        'Ihr Ausweis ist weg. Das müssen Sie sofort melden. Sie melden es beim Amt oder bei der Polizei. Dann kann niemand den Ausweis benutzen.',
      en: 'You must report a lost card without delay, to the identity card authority or to the police. This prevents anyone from using the card under a false identity.',
      nl: 'Een verloren kaart moet u meteen melden, bij de gemeente of bij de politie. Zo kan niemand zich met uw kaart voor u uitgeven.',
    },
    volltext: {
      de: `Nach Ihrer Meldung wird der Ausweis zur Fahndung ausgeschrieben. Die Behörde sperrt auch die Online-Ausweisfunktion, wenn sie eingeschaltet war.

### Sofort sperren

Außerhalb der Öffnungszeiten sperren Sie die Online-Ausweisfunktion rund um die Uhr beim Sperr-Notruf **116 116**. Der Anruf ist in Deutschland kostenlos. Aus dem Ausland wählen Sie +49 116 116 oder +49 30 4050 4050.

Halten Sie Ihr Sperrkennwort bereit. Bei Ausweisen, die seit Februar 2025 beantragt wurden, steht es im Schreiben, das Sie zusammen mit dem Ausweis bekommen haben. Bei älteren Ausweisen steht es im Brief mit der PIN. Finden Sie es nicht mehr, hilft Ihnen die Personalausweisbehörde.

Die Sperrung ersetzt die Verlustmeldung nicht. Melden Sie den Verlust trotzdem der Behörde.

### Gestohlen

Erstatten Sie bei der Polizei Anzeige. Die Polizei informiert die Personalausweisbehörde.

### Wiedergefunden

Finden Sie den Ausweis wieder, melden Sie das ebenfalls und legen Sie ihn vor. Benutzen Sie ihn nicht, bevor die Fahndung gelöscht ist. Haben Sie schon einen neuen Ausweis, ist der alte ungültig; geben Sie ihn ab.`,
      'de-simple': `Sie melden dem Amt: Mein Ausweis ist weg. Dann sucht die Polizei nach dem Ausweis.

Haben Sie den Online-Ausweis? Das heißt: Sie benutzen den Ausweis auch im Internet. Dann müssen Sie den Online-Ausweis sperren. Sperren heißt: Niemand kann ihn mehr benutzen.

### So sperren Sie den Online-Ausweis

Rufen Sie an. Die Nummer ist: **116 116**. Sie können immer anrufen. Auch in der Nacht. Der Anruf kostet in Deutschland kein Geld.

Sind Sie in einem anderen Land? Dann ist die Nummer: +49 116 116.

Sie brauchen ein geheimes Wort. Das Wort heißt: Sperr-Kennwort. Das Sperr-Kennwort haben Sie mit dem Ausweis bekommen. Es steht in einem Brief.

Finden Sie den Brief nicht? Dann hilft Ihnen das Amt.

**Wichtig:** Sie müssen auch dem Amt sagen: Mein Ausweis ist weg.

### Hat jemand Ihren Ausweis gestohlen?

Dann gehen Sie zur Polizei. Die Polizei sagt dem Amt Bescheid.

### Haben Sie den Ausweis wieder gefunden?

Dann sagen Sie das dem Amt. Zeigen Sie dem Amt den Ausweis. Benutzen Sie den Ausweis vorher **nicht**.

Haben Sie schon einen neuen Ausweis? Dann ist der alte Ausweis ungültig. Geben Sie den alten Ausweis ab.`,
      en: `Once you have reported the loss, the police are told to look out for the card. The authority also blocks the online function if it was switched on.

### Block it at once

Outside office hours you can block the online function at any time by calling the emergency blocking line **116 116**. Calls within Germany are free of charge. From abroad dial +49 116 116 or +49 30 4050 4050.

Have your blocking password (Sperrkennwort) ready. For cards applied for since February 2025 it is in the letter you received together with the card. For older cards it is in the letter with the PIN. If you cannot find it, the identity card authority will help you.

Blocking does not replace the report. You must still report the loss to the authority.

### Stolen

Report the theft to the police. The police inform the identity card authority.

### Found again

If you find the card, report that too and show the card. Do not use it until the police search has been cancelled. If you already have a new card, the old one is invalid; hand it in.`,
      nl: `Na uw melding wordt de kaart als vermist geregistreerd en zoekt de politie ernaar. De gemeente blokkeert ook de onlinefunctie als die was ingeschakeld.

### Meteen blokkeren

Buiten de openingstijden blokkeert u de onlinefunctie dag en nacht via het noodnummer **116 116**. Bellen is in Duitsland gratis. Vanuit het buitenland kiest u +49 116 116 of +49 30 4050 4050.

Houd uw blokkeerwachtwoord (Sperrkennwort) bij de hand. Is uw kaart sinds februari 2025 aangevraagd, dan staat het in de brief die u samen met de kaart hebt gekregen. Bij oudere kaarten staat het in de brief met de pincode. Kunt u het niet vinden, dan helpt de gemeente u.

Blokkeren vervangt de melding niet. Meld het verlies ook bij de gemeente.

### Gestolen

Doe aangifte bij de politie. De politie informeert de gemeente.

### Teruggevonden

Vindt u de kaart terug, meld dat dan ook en laat de kaart zien. Gebruik hem niet voordat de registratie als vermist is verwijderd. Hebt u al een nieuwe kaart, dan is de oude ongeldig; lever hem in.`,
    },
    voraussetzungen: {
      de: `- Sie haben Ihren Personalausweis verloren, oder er wurde gestohlen.
- Für Kinder und für Menschen unter Betreuung meldet die Person, die sie gesetzlich vertritt.`,
      'de-simple': `- Ihr Personal-Ausweis ist weg. Oder jemand hat ihn gestohlen.
- Für Kinder melden es die Eltern.
- Haben Sie eine gesetzliche Betreuerin oder einen gesetzlichen Betreuer? Dann kann die Betreuerin oder der Betreuer es melden.`,
      en: `- You have lost your identity card or it has been stolen.
- For children and for people with a legal guardian, the legal representative reports the loss.`,
      nl: `- U hebt uw identiteitskaart verloren of hij is gestolen.
- Voor kinderen en voor mensen met een wettelijke vertegenwoordiger meldt de vertegenwoordiger het verlies.`,
    },
    unterlagen: [
      {
        bezeichnung: {
          de: 'Ein anderes Dokument mit Lichtbild',
          'de-simple': 'Ein anderes Papier mit Ihrem Foto',
          en: 'Another document with your photo',
          nl: 'Een ander document met uw foto',
        },
        hinweis: {
          de: 'Zum Beispiel Reisepass oder Führerschein, wenn vorhanden',
          'de-simple': 'Zum Beispiel: Ihr Reise-Pass oder Ihr Führer-Schein.',
          en: 'For example a passport or driving licence, if you have one',
          nl: 'Bijvoorbeeld paspoort of rijbewijs, indien aanwezig',
        },
      },
      {
        bezeichnung: {
          de: 'Anzeige der Polizei',
          'de-simple': 'Das Papier von der Polizei',
          en: 'Police report',
          nl: 'Aangifte bij de politie',
        },
        hinweis: {
          de: 'Nur bei Diebstahl',
          'de-simple': 'Nur, wenn jemand den Ausweis gestohlen hat.',
          en: 'Only in case of theft',
          nl: 'Alleen bij diefstal',
        },
      },
      {
        bezeichnung: {
          de: 'Sperrkennwort',
          'de-simple': 'Das Sperr-Kennwort',
          en: 'Blocking password (Sperrkennwort)',
          nl: 'Blokkeerwachtwoord (Sperrkennwort)',
        },
        hinweis: {
          de: 'Für die Sperrung beim Sperr-Notruf 116 116',
          'de-simple': 'Das brauchen Sie, wenn Sie die Nummer 116 116 anrufen.',
          en: 'For blocking by phone on 116 116',
          nl: 'Voor het blokkeren via 116 116',
        },
      },
    ],
    kosten: [
      {
        bezeichnung: {
          de: 'Verlustmeldung und Sperrung der Online-Ausweisfunktion',
          'de-simple': 'Melden und sperren',
          en: 'Reporting the loss and blocking the online function',
          nl: 'Melding en blokkering van de onlinefunctie',
        },
        art: 'kostenfrei',
        hinweis: {
          de: 'Für den neuen Ausweis zahlen Sie die übliche Gebühr.',
          'de-simple': 'Das kostet kein Geld. Aber der neue Ausweis kostet Geld.',
          en: 'For the new card you pay the usual fee.',
          nl: 'Voor de nieuwe kaart betaalt u het gewone tarief.',
        },
        quelle: 'Personalausweis- und eID-Karten-Gebührenverordnung (PAuswGebV)',
      },
      {
        bezeichnung: {
          de: 'Neuer Personalausweis ab 24 Jahren',
          'de-simple': 'Neuer Ausweis: Sie sind 24 Jahre alt oder älter',
          en: 'New identity card, aged 24 and over',
          nl: 'Nieuwe identiteitskaart vanaf 24 jaar',
        },
        art: 'fest',
        betrag: 46,
        quelle: 'Personalausweis- und eID-Karten-Gebührenverordnung (PAuswGebV)',
      },
      {
        bezeichnung: {
          de: 'Neuer Personalausweis unter 24 Jahren',
          'de-simple': 'Neuer Ausweis: Sie sind jünger als 24 Jahre',
          en: 'New identity card, under 24',
          nl: 'Nieuwe identiteitskaart onder 24 jaar',
        },
        art: 'fest',
        betrag: 27.6,
        quelle: 'Personalausweis- und eID-Karten-Gebührenverordnung (PAuswGebV)',
      },
    ],
    verfahrensablauf: {
      de: [
        'Sperren Sie die Online-Ausweisfunktion beim Sperr-Notruf 116 116.',
        'Melden Sie den Verlust der Personalausweisbehörde, bei Diebstahl der Polizei.',
        'Die Behörde nimmt Ihre Erklärung auf und veranlasst die Fahndung.',
        'Beantragen Sie einen neuen Ausweis. Das geht beim selben Termin.',
      ],
      'de-simple': [
        'Sie rufen die Nummer 116 116 an. Sie sperren den Online-Ausweis.',
        'Sie sagen dem Amt: Mein Ausweis ist weg. Bei Diebstahl gehen Sie zur Polizei.',
        'Das Amt schreibt alles auf. Sie unterschreiben. Das Amt sagt der Polizei Bescheid.',
        'Sie beantragen einen neuen Ausweis. Das können Sie am gleichen Tag machen.',
      ],
      en: [
        'Block the online function by calling 116 116.',
        'Report the loss to the identity card authority or, in case of theft, to the police.',
        'The authority records your statement and has the card listed as missing.',
        'Apply for a new card. You can do this at the same appointment.',
      ],
      nl: [
        'Blokkeer de onlinefunctie via 116 116.',
        'Meld het verlies bij de gemeente, bij diefstal bij de politie.',
        'De gemeente noteert uw verklaring en laat de kaart als vermist registreren.',
        'Vraag een nieuwe kaart aan. Dat kan tijdens dezelfde afspraak.',
      ],
    },
    fristen: [
      {
        bezeichnung: {
          de: 'Meldung des Verlusts',
          'de-simple': 'Wann müssen Sie es melden?',
          en: 'Reporting the loss',
          nl: 'Melding van het verlies',
        },
        hinweis: {
          de: 'Unverzüglich, also so schnell Sie können. Wer den Verlust nicht meldet, handelt ordnungswidrig.',
          'de-simple': 'Sofort. Melden Sie es nicht? Dann müssen Sie vielleicht eine Strafe bezahlen.',
          en: 'Without delay, that is as soon as you can. You may be fined if you do not report the loss.',
          nl: 'Meteen, dus zo snel u kunt. Wie het verlies niet meldt, kan een boete krijgen.',
        },
      },
    ],
    bearbeitungsdauer: {
      von: 10,
      bis: 15,
      einheit: 'MINUTE',
      hinweis: {
        de: 'Die Sperrung wirkt sofort. Ein neuer Ausweis braucht zwei bis vier Wochen.',
        'de-simple': 'So lange dauert es beim Amt. Der neue Ausweis dauert 2 bis 4 Wochen.',
        en: 'Blocking takes effect at once. A new card takes two to four weeks.',
        nl: 'De blokkering werkt meteen. Een nieuwe kaart duurt twee tot vier weken.',
      },
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
      {
        bezeichnung: '§ 32 Personalausweisgesetz (PAuswG): Bußgeldvorschriften',
        url: 'https://www.gesetze-im-internet.de/pauswg/__32.html',
      },
    ],
    hinweise: {
      de: `Brauchen Sie sofort einen Ausweis, fragen Sie nach einem vorläufigen Personalausweis. Alles zum neuen Ausweis lesen Sie unter [Personalausweis ausstellen](leistungen:personalausweis-ausstellen).

Vielleicht wurde Ihr Ausweis abgegeben: Sehen Sie bei den [Fundsachen](leistungen:fundsachen) nach.

Im Ausland wenden Sie sich an die deutsche Botschaft oder das Konsulat.`,
      'de-simple': `Brauchen Sie schnell einen Ausweis? Dann fragen Sie nach einem vorläufigen Ausweis. Hier lesen Sie mehr: [Personal-Ausweis bekommen](leistungen:personalausweis-ausstellen).

Vielleicht hat jemand Ihren Ausweis gefunden. Dann liegt der Ausweis im Fund-Büro. Hier lesen Sie mehr: [Fund-Sachen](leistungen:fundsachen).

Sind Sie in einem anderen Land? Dann gehen Sie zur deutschen Botschaft. Die Botschaft hilft Ihnen.`,
      en: `If you need a card at once, ask for a temporary identity card. Everything about the new card is on the page [German identity card](leistungen:personalausweis-ausstellen).

Your card may have been handed in: check [lost property](leistungen:fundsachen).

If you are abroad, contact the German embassy or consulate.`,
      nl: `Hebt u meteen een kaart nodig, vraag dan om een voorlopige identiteitskaart. Alles over de nieuwe kaart leest u bij [Duitse identiteitskaart aanvragen](leistungen:personalausweis-ausstellen).

Misschien is uw kaart ingeleverd: kijk bij de [gevonden voorwerpen](leistungen:fundsachen).

Bent u in het buitenland, neem dan contact op met de Duitse ambassade of het consulaat.`,
    },
    rechtsbehelf: {
      de: 'Die Meldung ist Ihre eigene Erklärung; einen Bescheid gibt es dazu nicht. Gegen die Ablehnung eines neuen Ausweises können Sie innerhalb eines Monats Klage beim Verwaltungsgericht erheben.',
      'de-simple':
        'Sagt das Amt Nein zu einem neuen Ausweis? Dann können Sie vor Gericht gehen. Das Gericht heißt: Verwaltungs-Gericht. Sie haben 1 Monat Zeit.',
      en: 'The report is your own statement; no decision is issued. If a new card is refused, you may bring an action before the administrative court within one month.',
      nl: 'De melding is uw eigen verklaring; er volgt geen besluit. Wordt een nieuwe kaart geweigerd, dan kunt u binnen een maand beroep instellen bij de bestuursrechter (Verwaltungsgericht).',
    },
    formulare: [
      {
        bezeichnung: {
          de: 'Verlusterklärung für Ausweis und Pass',
          'de-simple': 'Formular: Mein Ausweis oder mein Pass ist weg',
          en: 'Declaration of loss for identity card and passport',
          nl: 'Verklaring van verlies voor identiteitskaart en paspoort',
        },
        url: 'https://formulare.kreis-heinsberg.example/ausweis-verlusterklaerung',
      },
    ],
    weiterfuehrendes: [
      {
        bezeichnung: {
          de: 'Personalausweisportal des Bundes: Verlust und Sperrung',
          'de-simple': 'Mehr Infos vom Bund: Ausweis weg',
          en: 'Federal identity card portal: loss and blocking',
          nl: 'Portaal van de Duitse overheid: verlies en blokkering',
        },
        url: 'https://www.personalausweisportal.de/',
      },
      {
        bezeichnung: {
          de: 'Sperr-Notruf 116 116',
          'de-simple': 'Sperr-Notruf: Telefon 116 116',
          en: 'Emergency blocking line 116 116',
          nl: 'Blokkeernoodnummer 116 116',
        },
        url: 'https://www.sperr-notruf.de/',
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
    leikaId: '99008004180000',
    slug: 'online-ausweisfunktion-aktivieren',
    bezeichnung: { de: 'Online-Ausweisfunktion aktivieren' },
    bezeichnungAmtlich: 'elektronischer Identitätsnachweis Aktivierung',
    synonyme: {
      de: [
        'eID',
        'eID einschalten',
        'elektronischer Personalausweis',
        'Online-Ausweis',
        'im Internet ausweisen',
        'PIN Ausweis',
        'PIN vergessen',
        'PIN falsch eingegeben',
        'PIN gesperrt',
        'PIN ändern',
        'neue PIN',
        'Transport-PIN',
        'PIN-Brief verloren',
        'PUK',
        'AusweisApp',
        'BundID',
        'eID-Karte',
      ],
    },
    teaser: {
      de: 'Mit der Online-Ausweisfunktion weisen Sie sich im Internet aus. Ist sie ausgeschaltet oder fehlt die PIN, hilft Ihnen das Amt kostenlos.',
    },
    kurztext: {
      de: 'Neue Ausweise ab 16 Jahren haben die Online-Ausweisfunktion schon eingeschaltet. Sie brauchen nur noch eine eigene PIN. Haben Sie die PIN vergessen oder ist die Funktion ausgeschaltet, setzen Sie im Amt persönlich und kostenlos eine neue.',
    },
    volltext: {
      de: `Mit dem Online-Ausweis beantragen Sie Leistungen von zu Hause, melden sich beim Nutzerkonto BundID an oder weisen sich gegenüber Banken aus. Sie halten den Ausweis an ein Smartphone oder ein Kartenlesegerät und geben Ihre PIN ein. Welche Daten übermittelt werden, sehen Sie vorher.

### Zum ersten Mal: eigene PIN setzen

Bei neuen Ausweisen ab 16 Jahren ist die Funktion eingeschaltet. Den PIN-Brief bekommen Sie, wenn Sie den Ausweis beantragen. Darin steht eine **fünfstellige Transport-PIN**. In der kostenlosen AusweisApp ersetzen Sie sie durch Ihre **eigene sechsstellige PIN**. Die Transport-PIN gilt nur für dieses eine Mal.

### PIN vergessen, Brief verloren oder Funktion ausgeschaltet

Kommen Sie mit Ihrem Ausweis ins Amt. Dort wird die Funktion bei Bedarf eingeschaltet, und Sie geben selbst eine neue PIN ein. Waren Sie beim Antrag noch keine 16 Jahre alt, ist die Funktion ausgeschaltet. Nach Ihrem 16. Geburtstag lassen Sie sie einschalten.

### PIN falsch eingegeben

- Nach **zwei** falschen Versuchen geben Sie zuerst die Zugangsnummer ein. Sie hat sechs Ziffern und steht vorn auf dem Ausweis.
- Nach **drei** falschen Versuchen ist die PIN gesperrt. Mit der PUK aus dem PIN-Brief heben Sie die Sperre auf. Die PUK kann niemand ein zweites Mal ausstellen; ohne sie setzen Sie im Amt eine neue PIN.

### Ohne deutsche Staatsangehörigkeit

Menschen aus der Europäischen Union und dem Europäischen Wirtschaftsraum können ab 16 Jahren eine **eID-Karte** beantragen. Beim **elektronischen Aufenthaltstitel** hilft Ihnen die Ausländerbehörde, die ihn ausgegeben hat.`,
    },
    voraussetzungen: {
      de: `- Sie sind mindestens 16 Jahre alt.
- Ihr Personalausweis oder Ihre eID-Karte ist gültig und nicht als verloren gemeldet.
- Zum Einschalten und zum Setzen einer neuen PIN kommen Sie persönlich. Eine Vertretung ist nicht möglich.
- Zum Benutzen brauchen Sie ein Smartphone, das Karten lesen kann (NFC), oder ein Kartenlesegerät.`,
    },
    unterlagen: [
      { bezeichnung: { de: 'Personalausweis oder eID-Karte' } },
      {
        bezeichnung: { de: 'PIN-Brief' },
        hinweis: { de: 'Wenn vorhanden. Mit Transport-PIN oder PUK erledigen Sie vieles selbst zu Hause.' },
      },
    ],
    kosten: [
      {
        bezeichnung: { de: 'Einschalten der Funktion und Setzen einer neuen PIN im Amt' },
        art: 'kostenfrei',
        hinweis: { de: 'Auch die AusweisApp ist kostenlos. Ein Kartenlesegerät müssten Sie selbst kaufen.' },
        quelle: 'Personalausweis- und eID-Karten-Gebührenverordnung (PAuswGebV)',
      },
    ],
    verfahrensablauf: {
      de: [
        'Laden Sie die AusweisApp herunter und prüfen Sie damit, ob Ihr Gerät geeignet und die Funktion eingeschaltet ist.',
        'Mit Transport-PIN: Setzen Sie Ihre eigene PIN in der AusweisApp.',
        'Ohne PIN oder bei ausgeschalteter Funktion: Buchen Sie einen Termin und kommen Sie mit dem Ausweis ins Amt.',
        'Das Amt prüft Ihre Identität und schaltet die Funktion ein. Ihre neue PIN geben Sie selbst an einem Gerät ein.',
        'Sie können den Online-Ausweis sofort benutzen.',
      ],
    },
    fristen: [
      {
        bezeichnung: { de: 'Einschalten und PIN setzen' },
        hinweis: { de: 'Jederzeit, solange der Ausweis gilt, frühestens ab dem 16. Geburtstag.' },
      },
      {
        bezeichnung: { de: 'Neuer Ausweis' },
        hinweis: { de: 'Mit jedem neuen Ausweis setzen Sie eine neue PIN. Die alte gilt nicht weiter.' },
      },
    ],
    bearbeitungsdauer: {
      von: 5,
      bis: 10,
      einheit: 'MINUTE',
      hinweis: { de: 'Beim Termin im Amt. Die Funktion ist sofort nutzbar.' },
    },
    rechtsgrundlagen: [
      {
        bezeichnung: '§ 10 Personalausweisgesetz (PAuswG): Einschaltung und Sperrung',
        url: 'https://www.gesetze-im-internet.de/pauswg/__10.html',
      },
      {
        bezeichnung: '§ 18 Personalausweisgesetz (PAuswG): Elektronischer Identitätsnachweis',
        url: 'https://www.gesetze-im-internet.de/pauswg/__18.html',
      },
      {
        bezeichnung: 'eID-Karte-Gesetz (eIDKG)',
        url: 'https://www.gesetze-im-internet.de/eidkg/',
      },
      {
        bezeichnung: 'Personalausweisverordnung (PAuswV)',
        url: 'https://www.gesetze-im-internet.de/pauswv/',
      },
    ],
    hinweise: {
      de: `Geben Sie Ihre PIN niemandem weiter und bewahren Sie sie nicht zusammen mit dem Ausweis auf.

Ist der Ausweis weg, sperren Sie die Funktion sofort: [Verlust des Personalausweises melden](leistungen:verlust-des-personalausweises-melden).

Den Brief, mit dem man die PIN früher von zu Hause zurücksetzen konnte, hat der Bund Ende 2023 eingestellt. Ob es wieder ein solches Angebot gibt, steht im Personalausweisportal.`,
    },
    rechtsbehelf: {
      de: 'Lehnt die Behörde das Einschalten der Funktion ab, können Sie innerhalb eines Monats nach Bekanntgabe des Bescheids Klage beim Verwaltungsgericht erheben.',
    },
    weiterfuehrendes: [
      { bezeichnung: { de: 'AusweisApp des Bundes' }, url: 'https://www.ausweisapp.bund.de/' },
      {
        bezeichnung: { de: 'Personalausweisportal des Bundes: Online-Ausweis' },
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
    leikaId: '99085001012000',
    slug: 'reisepass-ausstellen',
    bezeichnung: {
      de: 'Reisepass ausstellen',
      'de-simple': 'Reise-Pass bekommen',
      en: 'German passport',
      nl: 'Duits paspoort aanvragen',
    },
    bezeichnungAmtlich: 'Reisepass Ausstellung',
    synonyme: {
      de: [
        'Pass',
        'Reisedokument',
        'Express-Pass',
        'Pass schnell',
        'Reisepass beantragen',
        'Reisepass verlängern',
        'Reisepass abgelaufen',
        'vorläufiger Reisepass',
        'Kinderreisepass',
        'Kinderpass',
        'Reisepass für Kinder',
        'Passfoto digital',
        'Urlaub',
        'Flugreise',
      ],
      'de-simple': ['Reise-Pass', 'Pass', 'Urlaub', 'Reise in ein anderes Land', 'Pass für Kinder', 'Pass abgelaufen'],
      en: [
        'passport',
        'travel document',
        'express passport',
        'renew passport',
        'expired passport',
        'child passport',
        'temporary passport',
        'Reisepass',
      ],
      nl: [
        'paspoort',
        'reisdocument',
        'spoedpaspoort',
        'paspoort verlopen',
        'paspoort voor kinderen',
        'voorlopig paspoort',
        'vakantie',
        'Reisepass',
      ],
    },
    teaser: {
      de: 'Für Reisen außerhalb der Europäischen Union brauchen Sie meist einen Reisepass. Beantragen Sie ihn persönlich und rechtzeitig vor der Reise.',
      'de-simple':
        'Sie möchten in ein anderes Land reisen? Zum Beispiel in die Türkei oder nach Amerika? Dann brauchen Sie oft einen Reise-Pass.',
      en: 'For travel outside the European Union you usually need a passport. Apply in person and in good time before your journey.',
      nl: 'Voor reizen buiten de Europese Unie hebt u meestal een paspoort nodig. Vraag het persoonlijk en op tijd voor de reis aan.',
    },
    kurztext: {
      de: 'Der Reisepass gilt zehn Jahre. Sind Sie bei der Beantragung jünger als 24, gilt er sechs Jahre. Wenn es eilt, bekommen Sie ihn gegen Aufpreis im Expressverfahren.',
      'de-simple':
        'Der Reise-Pass gilt 10 Jahre. Sind Sie jünger als 24 Jahre? Dann gilt der Reise-Pass 6 Jahre. Brauchen Sie den Pass schnell? Das kostet mehr Geld.',
      en: 'A passport is valid for ten years, or six years if you are under 24 when you apply. If you are in a hurry, an express passport is available for an extra fee.',
      nl: 'Het paspoort is tien jaar geldig. Bent u bij de aanvraag jonger dan 24, dan is het zes jaar geldig. Hebt u haast, dan krijgt u het tegen extra kosten met spoed.',
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

Seit Mai 2025 ist nur noch ein digitales Passfoto erlaubt. Ein zertifiziertes Fotogeschäft übermittelt es verschlüsselt, oder es entsteht an einem Gerät im Amt.

### Mit der Post nach Hause

Ab 18 Jahren können Sie sich den Pass gegen einen Zuschlag an Ihre Meldeanschrift schicken lassen. Bei der Übergabe an der Haustür weisen Sie sich mit einem anderen gültigen Ausweis aus. Beim Expresspass geht das nicht.`,
      'de-simple': `Mit dem Reise-Pass können Sie in die ganze Welt reisen. Sie gehen selbst zum Amt an Ihrem Wohn-Ort. Dort beantragen Sie den Pass.

Ist Ihr Pass abgelaufen? Dann brauchen Sie einen neuen Pass.

### Diese Pässe gibt es

- **Reise-Pass**: Der Pass hat 32 Seiten. Er passt für die meisten Menschen.
- **Reise-Pass mit 48 Seiten**: für Menschen, die sehr viel reisen.
- **Express-Pass**: Express heißt: Es geht schneller. Der Pass kostet mehr Geld.
- **Vorläufiger Reise-Pass**: für den Notfall. Manche Länder wollen diesen Pass **nicht**.

### Kinder

Auch Kinder brauchen einen eigenen Pass. Früher gab es den Kinder-Reise-Pass. Den Kinder-Reise-Pass gibt es **nicht** mehr.

Kinder bekommen einen Reise-Pass. Für viele Länder in Europa reicht auch ein [Personal-Ausweis](leistungen:personalausweis-ausstellen).

Kleine Kinder sehen bald anders aus als auf dem Foto. Dann brauchen sie einen neuen Pass.

### Das Foto

Das Foto muss digital sein. Das heißt: Das Foto ist nicht auf Papier. Es gibt 2 Wege:

- Sie gehen in ein Foto-Geschäft. Das Geschäft schickt das Foto an das Amt. Sie bekommen einen Zettel mit einem Code. Den Zettel bringen Sie mit.
- Sie machen das Foto im Amt. Fragen Sie vorher: Gibt es dort ein Gerät?

### Der Pass kommt mit der Post

Sind Sie 18 Jahre alt oder älter? Dann kann der Pass mit der Post kommen. Das kostet mehr Geld. Sie zeigen der Post einen anderen Ausweis. Der andere Ausweis muss gültig sein. Beim Express-Pass geht das **nicht**.`,
      en: `You apply for a passport in person at the passport authority of your main residence. A passport also meets the duty to hold identification in Germany. It cannot be extended.

### Which passport is right for you?

- **Passport**: 32 pages, for most journeys
- **48-page passport**: for people who travel a lot
- **Express passport**: the same passport, produced faster
- **Temporary passport**: if even an express passport would be too late; some countries do not accept it

### Children

The children’s passport (Kinderreisepass) was abolished in 2024. Children receive a passport or, for travel in Europe, an [identity card](leistungen:personalausweis-ausstellen). If a small child’s face changes a lot, a new document is needed.

### Photo

Since May 2025 only digital photos are allowed. A certified photographer transmits the photo in encrypted form, or it is taken on a device at the office.

### Delivery to your home

From the age of 18 you can have the passport sent to your registered address for an extra fee. When it is handed over at your door, you prove your identity with another valid document. This is not possible for express passports.`,
      nl: `U vraagt het paspoort persoonlijk aan bij de gemeente van uw hoofdwoning. Met een paspoort voldoet u in Duitsland ook aan de legitimatieplicht. Een paspoort kan niet worden verlengd.

### Welk paspoort past bij u?

- **Paspoort**: 32 pagina’s, voor de meeste reizen
- **Paspoort met 48 pagina’s**: voor mensen die veel reizen
- **Spoedpaspoort**: hetzelfde paspoort, sneller gemaakt
- **Voorlopig paspoort**: als ook een spoedpaspoort te laat zou komen; sommige landen erkennen het niet

### Kinderen

Het kinderpaspoort (Kinderreisepass) bestaat sinds 2024 niet meer. Kinderen krijgen een paspoort of, voor reizen in Europa, een [identiteitskaart](leistungen:personalausweis-ausstellen). Verandert het gezicht van een klein kind sterk, dan is een nieuw document nodig.

### Pasfoto

Sinds mei 2025 zijn alleen nog digitale pasfoto’s toegestaan. Een gecertificeerde fotograaf verzendt de foto versleuteld, of de foto wordt gemaakt met een apparaat bij de gemeente.

### Thuis laten bezorgen

Vanaf 18 jaar kunt u het paspoort tegen extra kosten naar uw officiële adres laten sturen. Bij de overhandiging aan de deur legitimeert u zich met een ander geldig document. Bij een spoedpaspoort kan dat niet.`,
    },
    voraussetzungen: {
      de: `- Sie haben die deutsche Staatsangehörigkeit.
- Sie kommen persönlich; auch Kinder kommen mit.
- Ihre Hauptwohnung ist in der Stadt oder Gemeinde. Mit wichtigem Grund kann auch eine andere Passbehörde den Pass ausstellen; das kostet mehr.
- Unter 18 Jahren: Die Sorgeberechtigten stellen den Antrag.
- Es liegen keine Gründe vor, den Pass zu versagen.`,
      'de-simple': `- Sie sind Deutsche oder Deutscher.
- Sie kommen selbst zum Amt. Auch Kinder kommen mit.
- Sie wohnen in der Stadt oder in der Gemeinde.
- Sind Sie jünger als 18 Jahre? Dann stellen Ihre Eltern den Antrag.
- Es gibt keinen Grund gegen den Pass. Ein Grund gegen den Pass ist zum Beispiel: Die Polizei sucht Sie.`,
      en: `- You are a German citizen.
- You come in person; children come along too.
- Your main residence is in the town or municipality. For an important reason another passport authority can issue the passport; this costs more.
- Under 18: your parents or guardians apply.
- There are no grounds for refusing you a passport.`,
      nl: `- U hebt de Duitse nationaliteit.
- U komt persoonlijk; ook kinderen komen mee.
- Uw hoofdwoning ligt in de gemeente. Om een belangrijke reden kan ook een andere gemeente het paspoort afgeven; dat kost meer.
- Onder de 18 jaar: de ouders met gezag doen de aanvraag.
- Er zijn geen redenen om u een paspoort te weigeren.`,
    },
    unterlagen: [
      {
        bezeichnung: {
          de: 'Bisheriger Reisepass oder Personalausweis',
          'de-simple': 'Ihr alter Reise-Pass oder Ihr Personal-Ausweis',
          en: 'Previous passport or identity card',
          nl: 'Vorig paspoort of identiteitskaart',
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
          de: 'Beim ersten Pass in dieser Stadt oder Gemeinde und nach einer Namensänderung',
          'de-simple': 'Nur beim ersten Pass oder bei einem neuen Namen.',
          en: 'For the first passport issued here and after a change of name',
          nl: 'Bij het eerste paspoort in deze gemeente en na een naamswijziging',
        },
      },
      {
        bezeichnung: {
          de: 'Unter 18 Jahren: Zustimmung und Ausweise aller Sorgeberechtigten',
          'de-simple': 'Unter 18 Jahren: die Unterschrift und die Ausweise von den Eltern',
          en: 'Under 18: consent and identity documents of all parents or guardians',
          nl: 'Onder de 18 jaar: toestemming en legitimatie van alle ouders met gezag',
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
          de: 'Reisepass ab 24 Jahren',
          'de-simple': 'Reise-Pass: Sie sind 24 Jahre alt oder älter',
          en: 'Passport, aged 24 and over',
          nl: 'Paspoort vanaf 24 jaar',
        },
        art: 'fest',
        betrag: 70,
        hinweis: {
          de: '10 Jahre gültig',
          'de-simple': 'Der Pass gilt 10 Jahre.',
          en: 'Valid for 10 years',
          nl: '10 jaar geldig',
        },
        quelle: 'Passverordnung (PassV)',
      },
      {
        bezeichnung: {
          de: 'Reisepass unter 24 Jahren',
          'de-simple': 'Reise-Pass: Sie sind jünger als 24 Jahre',
          en: 'Passport, under 24',
          nl: 'Paspoort onder 24 jaar',
        },
        art: 'fest',
        betrag: 37.5,
        hinweis: {
          de: '6 Jahre gültig',
          'de-simple': 'Der Pass gilt 6 Jahre.',
          en: 'Valid for 6 years',
          nl: '6 jaar geldig',
        },
        quelle: 'Passverordnung (PassV)',
      },
      {
        bezeichnung: {
          de: 'Zuschlag für das Expressverfahren',
          'de-simple': 'Express-Pass: So viel kostet es mehr',
          en: 'Surcharge for express service',
          nl: 'Toeslag voor spoed',
        },
        art: 'fest',
        betrag: 32,
        quelle: 'Passverordnung (PassV)',
      },
      {
        bezeichnung: {
          de: 'Zuschlag für 48 Seiten',
          'de-simple': 'Pass mit 48 Seiten: So viel kostet es mehr',
          en: 'Surcharge for 48 pages',
          nl: 'Toeslag voor 48 pagina’s',
        },
        art: 'fest',
        betrag: 22,
        quelle: 'Passverordnung (PassV)',
      },
      {
        bezeichnung: {
          de: 'Vorläufiger Reisepass',
          'de-simple': 'Vorläufiger Reise-Pass',
          en: 'Temporary passport',
          nl: 'Voorlopig paspoort',
        },
        art: 'fest',
        betrag: 26,
        hinweis: {
          de: 'Höchstens 1 Jahr gültig',
          'de-simple': 'Der Pass gilt höchstens 1 Jahr.',
          en: 'Valid for up to 1 year',
          nl: 'Hoogstens 1 jaar geldig',
        },
        quelle: 'Passverordnung (PassV)',
      },
      {
        bezeichnung: {
          de: 'Zuschlag für den Versand nach Hause (Direktversand)',
          'de-simple': 'Der Pass kommt mit der Post: So viel kostet es mehr',
          en: 'Surcharge for delivery to your home',
          nl: 'Toeslag voor bezorging aan huis',
        },
        art: 'fest',
        betrag: 15,
        hinweis: {
          de: 'Nur auf Wunsch. Die Abholung im Amt kostet nichts.',
          'de-simple': 'Nur, wenn Sie das möchten. Sie können den Pass auch im Amt abholen.',
          en: 'Only if you wish. Collecting the passport from the office is free.',
          nl: 'Alleen als u dat wilt. Ophalen bij de gemeente is gratis.',
        },
        quelle: 'Passverordnung (PassV)',
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
        quelle: 'Passverordnung (PassV)',
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
      'de-simple': [
        'Sie fragen: Welchen Ausweis brauche ich für mein Reise-Land? Das steht auf der Internet-Seite vom Auswärtigen Amt.',
        'Sie machen ein digitales Foto. Sie machen einen Termin beim Amt.',
        'Sie gehen zum Amt. Sie nehmen alle Papiere mit. Sie unterschreiben. Das Amt nimmt 2 Finger-Abdrücke. Sie bezahlen den Pass.',
        'Eine Druckerei macht den Pass.',
        'Sie holen den Pass ab. Den alten Pass bringen Sie mit. Kann jemand anderes den Pass abholen? Ja. Die Person braucht eine Vollmacht von Ihnen.',
      ],
      en: [
        'Check with the Federal Foreign Office which document your destination requires and how long it must still be valid.',
        'Have a digital photo taken and book an appointment.',
        'At the office, show your documents, give your signature and two fingerprints and pay the fee. No fingerprints are taken from children under six.',
        'The passport is produced by the federal printing office.',
        'Collect the passport and bring the old one. Someone else can collect it with an authorisation.',
      ],
      nl: [
        'Kijk bij het Duitse ministerie van Buitenlandse Zaken welk document uw reisland verlangt en hoe lang het nog geldig moet zijn.',
        'Laat een digitale pasfoto maken en maak een afspraak.',
        'Bij de gemeente laat u de documenten zien, geeft u uw handtekening en twee vingerafdrukken en betaalt u. Van kinderen onder zes jaar worden geen vingerafdrukken afgenomen.',
        'De Bundesdruckerei maakt het paspoort.',
        'Haal het paspoort op en neem het oude mee. Iemand anders kan het met een machtiging ophalen.',
      ],
    },
    fristen: [
      {
        bezeichnung: {
          de: 'Gültigkeit ab 24 Jahren',
          'de-simple': 'So lange gilt der Pass ab 24 Jahren',
          en: 'Validity, aged 24 and over',
          nl: 'Geldigheid vanaf 24 jaar',
        },
        dauer: { von: 10, einheit: 'JAHR' },
      },
      {
        bezeichnung: {
          de: 'Gültigkeit unter 24 Jahren',
          'de-simple': 'So lange gilt der Pass unter 24 Jahren',
          en: 'Validity, under 24',
          nl: 'Geldigheid onder 24 jaar',
        },
        dauer: { von: 6, einheit: 'JAHR' },
      },
      {
        bezeichnung: {
          de: 'Antrag vor der Reise',
          'de-simple': 'Wann müssen Sie den Pass beantragen?',
          en: 'Application before travelling',
          nl: 'Aanvraag voor de reis',
        },
        hinweis: {
          de: 'Mindestens sechs Wochen vorher. Viele Staaten verlangen einen Pass, der noch sechs Monate gilt.',
          'de-simple': 'Mindestens 6 Wochen vor der Reise. In vielen Ländern muss der Pass noch 6 Monate gültig sein.',
          en: 'At least six weeks before. Many countries require a passport that is valid for another six months.',
          nl: 'Minstens zes weken van tevoren. Veel landen eisen een paspoort dat nog zes maanden geldig is.',
        },
      },
    ],
    bearbeitungsdauer: {
      von: 3,
      bis: 6,
      einheit: 'WOCHE',
      hinweis: {
        de: 'Im Expressverfahren etwa vier Werktage. Vor den Ferien kann die Herstellung länger dauern.',
        'de-simple': 'Der Express-Pass dauert ungefähr 4 Tage. Sonntage und Feier-Tage zählen nicht mit.',
        en: 'About four working days with express service. Production may take longer before holidays.',
        nl: 'Met spoed ongeveer vier werkdagen. Voor vakanties kan de productie langer duren.',
      },
    },
    rechtsgrundlagen: [
      { bezeichnung: 'Passgesetz (PassG)', url: 'https://www.gesetze-im-internet.de/pa_g_1986/' },
      { bezeichnung: 'Passverordnung (PassV)', url: 'https://www.gesetze-im-internet.de/passv_2007/' },
    ],
    hinweise: {
      de: `Ein verlorener oder gestohlener Pass muss unverzüglich der Passbehörde gemeldet werden. Nach einem Diebstahl gehen Sie zuerst zur Polizei.

Für Reisen innerhalb der Europäischen Union genügt meist der [Personalausweis](leistungen:personalausweis-ausstellen).`,
      'de-simple': `Ist Ihr Pass weg? Dann sagen Sie sofort dem Amt Bescheid. Hat jemand den Pass gestohlen? Dann gehen Sie zuerst zur Polizei.

Reisen Sie in Europa? Dann reicht oft der [Personal-Ausweis](leistungen:personalausweis-ausstellen).`,
      en: `A lost or stolen passport must be reported to the passport authority without delay. After a theft, go to the police first.

For travel within the European Union an [identity card](leistungen:personalausweis-ausstellen) is usually sufficient.`,
      nl: `Een verloren of gestolen paspoort moet u meteen bij de gemeente melden. Ga na een diefstal eerst naar de politie.

Voor reizen binnen de Europese Unie is meestal een [identiteitskaart](leistungen:personalausweis-ausstellen) voldoende.`,
    },
    rechtsbehelf: {
      de: 'Wird der Pass versagt oder entzogen, können Sie innerhalb eines Monats nach Bekanntgabe Klage beim Verwaltungsgericht erheben. Der Bescheid nennt das Gericht.',
      'de-simple':
        'Sagt das Amt Nein? Oder nimmt Ihnen das Amt den Pass weg? Dann können Sie vor Gericht gehen. Das Gericht heißt: Verwaltungs-Gericht. Sie haben 1 Monat Zeit. Im Brief vom Amt steht die Adresse.',
      en: 'If your passport is refused or withdrawn, you may bring an action before the administrative court within one month. The decision names the court.',
      nl: 'Wordt het paspoort geweigerd of ingetrokken, dan kunt u binnen een maand beroep instellen bij de bestuursrechter (Verwaltungsgericht). In het besluit staat welke rechtbank dat is.',
    },
    formulare: [
      {
        bezeichnung: {
          de: 'Zustimmung der Sorgeberechtigten',
          'de-simple': 'Erlaubnis von den Eltern',
          en: 'Consent of parents or guardians',
          nl: 'Toestemming van de ouders met gezag',
        },
        url: 'https://formulare.kreis-heinsberg.example/pass-zustimmung-sorgeberechtigte',
      },
      {
        bezeichnung: {
          de: 'Vollmacht zur Abholung',
          'de-simple': 'Vollmacht: Jemand holt den Pass für Sie ab',
          en: 'Authorisation to collect the passport',
          nl: 'Machtiging om het paspoort op te halen',
        },
        url: 'https://formulare.kreis-heinsberg.example/pass-vollmacht-abholung',
      },
      {
        bezeichnung: {
          de: 'Verlusterklärung für Ausweis und Pass',
          'de-simple': 'Formular: Mein Ausweis oder mein Pass ist weg',
          en: 'Declaration of loss for identity card and passport',
          nl: 'Verklaring van verlies voor identiteitskaart en paspoort',
        },
        url: 'https://formulare.kreis-heinsberg.example/ausweis-verlusterklaerung',
      },
    ],
    weiterfuehrendes: [
      {
        bezeichnung: {
          de: 'Auswärtiges Amt: Reise- und Sicherheitshinweise',
          'de-simple': 'Auswärtiges Amt: Infos über andere Länder. Die Seite ist in schwerer Sprache.',
          en: 'Federal Foreign Office: travel and safety advice',
          nl: 'Duits ministerie van Buitenlandse Zaken: reisadviezen',
        },
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
    bezeichnung: {
      de: 'Führungszeugnis',
      'de-simple': 'Führungs-Zeugnis bekommen',
      en: 'Certificate of conduct',
      nl: 'Verklaring van goed gedrag (Führungszeugnis)',
    },
    bezeichnungAmtlich: 'Führungszeugnis Erteilung einfach',
    synonyme: {
      de: [
        'polizeiliches Führungszeugnis',
        'Vorstrafen',
        'vorbestraft',
        'Bewerbung Nachweis',
        'erweitertes Führungszeugnis',
        'europäisches Führungszeugnis',
        'Bundeszentralregister',
        'Ehrenamt Führungszeugnis',
        'Verein Jugendarbeit Nachweis',
        'Leumundszeugnis',
        'Belegart O',
        'Belegart N',
      ],
      'de-simple': [
        'Führungs-Zeugnis',
        'polizeiliches Führungs-Zeugnis',
        'Straftat',
        'Vor-Strafe',
        'neue Arbeit',
        'Ehren-Amt',
      ],
      en: [
        'criminal record certificate',
        'police clearance certificate',
        'good conduct certificate',
        'background check',
        'criminal record check',
        'volunteering',
        'Führungszeugnis',
      ],
      nl: [
        'VOG',
        'verklaring omtrent het gedrag',
        'bewijs van goed gedrag',
        'strafblad',
        'uittreksel strafregister',
        'vrijwilligerswerk',
        'Führungszeugnis',
      ],
    },
    teaser: {
      de: 'Für den Arbeitsplatz, ein Ehrenamt oder eine Behörde brauchen Sie ein Führungszeugnis? Beantragen Sie es im Internet oder bei Ihrer Meldebehörde.',
      'de-simple':
        'Sie fangen eine neue Arbeit an? Oder Sie arbeiten mit Kindern? Dann brauchen Sie oft ein Führungs-Zeugnis. Hier lesen Sie: So bekommen Sie es.',
      en: 'Do you need a certificate of conduct for a job, voluntary work or an authority? Apply online or at your registration authority.',
      nl: 'Hebt u voor uw werk, voor vrijwilligerswerk of voor een overheidsinstantie een Führungszeugnis nodig? Vraag het via internet of bij uw gemeente aan.',
    },
    kurztext: {
      de: 'Das Führungszeugnis gibt Auskunft darüber, ob und welche Verurteilungen über Sie im Bundeszentralregister stehen und aufgenommen werden dürfen. Ausgestellt wird es vom Bundesamt für Justiz.',
      'de-simple':
        'Das Führungs-Zeugnis ist ein Papier. Es zeigt: Hat ein Gericht Sie bestraft? Das Bundes-Amt für Justiz macht das Papier. Justiz ist ein anderes Wort für: Gerichte.',
      en: 'The certificate shows whether there are convictions against you in the Federal Central Criminal Register that may be included. It is issued by the Federal Office of Justice.',
      nl: 'Het Führungszeugnis laat zien of er over u veroordelingen in het Duitse centrale strafregister staan die mogen worden vermeld. Het wordt afgegeven door de Duitse justitiedienst (Bundesamt für Justiz).',
    },
    volltext: {
      de: `Welche Art Sie brauchen, sagt Ihnen die Stelle, die das Führungszeugnis verlangt.

- **Für private Zwecke**, zum Beispiel eine Bewerbung: Das Führungszeugnis kommt an Ihre Anschrift.
- **Zur Vorlage bei einer Behörde**: Es geht direkt an die Behörde. Nennen Sie deren genaue Anschrift und den Verwendungszweck oder das Aktenzeichen.
- **Erweitertes Führungszeugnis**: für Tätigkeiten, bei denen Sie Minderjährige betreuen, beaufsichtigen, erziehen oder ausbilden. Dafür legen Sie eine schriftliche Aufforderung vor.
- **Europäisches Führungszeugnis**: Haben Sie eine weitere Staatsangehörigkeit der Europäischen Union, enthält es auch die Mitteilung aus dem Strafregister dieses Staates.

Kleinere Verurteilungen stehen oft nicht im Führungszeugnis, ältere werden nach festen Fristen nicht mehr aufgenommen.`,
      'de-simple': `Es gibt verschiedene Führungs-Zeugnisse. Fragen Sie vorher: Welches Führungs-Zeugnis brauche ich? Das weiß zum Beispiel Ihr neuer Chef oder Ihre neue Chefin.

### Diese Führungs-Zeugnisse gibt es

- **Für Sie selbst**: Zum Beispiel für eine neue Arbeit. Das Papier kommt mit der Post zu Ihnen nach Hause.
- **Für ein Amt**: Das Papier kommt direkt zu dem Amt. Sie müssen die Adresse von dem Amt wissen.
- **Das erweiterte Führungs-Zeugnis**: Das brauchen Sie für die Arbeit mit Kindern und Jugendlichen. Im erweiterten Führungs-Zeugnis steht mehr. Sie brauchen dafür einen Brief. Den Brief schreibt zum Beispiel der Verein.
- **Das Europäische Führungs-Zeugnis**: Haben Sie einen Pass aus einem anderen Land in der Europäischen Union? Dann steht auch drin: Hat ein Gericht in diesem Land Sie bestraft?

### Was steht im Führungs-Zeugnis?

Im Führungs-Zeugnis stehen schwere Strafen. Kleine Strafen stehen oft **nicht** drin. Alte Strafen stehen nach einer Zeit auch **nicht** mehr drin.`,
      en: `The body that asks for the certificate will tell you which type you need.

- **For private purposes**, for example a job application: the certificate is sent to your address.
- **For submission to an authority**: it goes directly to the authority. Give its exact address and the purpose or reference number.
- **Extended certificate**: for activities in which you look after, supervise, bring up or train minors. You need a written request for it.
- **European certificate**: if you hold the nationality of another European Union country, it also contains the information from that country’s criminal register.

Minor convictions are often not included in the certificate, and older ones are left out after fixed periods.`,
      nl: `De instantie die om het Führungszeugnis vraagt, vertelt u welke soort u nodig hebt.

- **Voor privédoeleinden**, bijvoorbeeld een sollicitatie: het document komt naar uw adres.
- **Voor een overheidsinstantie**: het gaat rechtstreeks naar die instantie. Vermeld het juiste adres en het doel of het kenmerk.
- **Uitgebreid Führungszeugnis**: voor werk waarbij u minderjarigen begeleidt, onder uw toezicht hebt, opvoedt of opleidt. Daarvoor hebt u een schriftelijk verzoek nodig.
- **Europees Führungszeugnis**: hebt u ook de nationaliteit van een ander land van de Europese Unie, bijvoorbeeld Nederland, dan bevat het ook de gegevens uit het strafregister van dat land.

Lichte veroordelingen staan er vaak niet in en oudere worden na vaste termijnen niet meer vermeld.`,
    },
    voraussetzungen: {
      de: `- Sie sind mindestens 14 Jahre alt.
- Sie stellen den Antrag selbst. Für Minderjährige kann auch die gesetzliche Vertretung den Antrag stellen. Eine Vollmacht genügt nicht.
- Für den Antrag bei der Meldebehörde: Sie sind dort gemeldet.
- Für den Antrag im Internet: Sie haben einen Ausweis mit Online-Ausweisfunktion.`,
      'de-simple': `- Sie sind 14 Jahre alt oder älter.
- Sie stellen den Antrag selbst. Sind Sie jünger als 18 Jahre? Dann können auch Ihre Eltern den Antrag stellen. Andere Menschen dürfen das **nicht**. Auch nicht mit Vollmacht.
- Gehen Sie zum Amt? Dann gehen Sie zum Amt an Ihrem Wohn-Ort.
- Machen Sie den Antrag im Internet? Dann brauchen Sie den Online-Ausweis. Das ist eine Funktion von Ihrem Personal-Ausweis.`,
      en: `- You are at least 14 years old.
- You apply yourself. For minors, their legal representative can also apply. An authorisation is not enough.
- To apply at the registration authority: you are registered there.
- To apply online: you have an identity document with the online function.`,
      nl: `- U bent minstens 14 jaar.
- U doet de aanvraag zelf. Voor minderjarigen kan ook de wettelijke vertegenwoordiger de aanvraag doen. Een machtiging is niet voldoende.
- Voor een aanvraag bij de gemeente: u staat daar ingeschreven.
- Voor een aanvraag via internet: u hebt een legitimatiebewijs met onlinefunctie.`,
    },
    unterlagen: [
      {
        bezeichnung: {
          de: 'Personalausweis, Reisepass oder elektronischer Aufenthaltstitel',
          'de-simple': 'Ihr Personal-Ausweis, Ihr Reise-Pass oder Ihr Aufenthalts-Titel',
          en: 'Identity card, passport or electronic residence permit',
          nl: 'Identiteitskaart, paspoort of elektronische verblijfstitel',
        },
      },
      {
        bezeichnung: {
          de: 'Beim erweiterten Führungszeugnis: schriftliche Aufforderung',
          'de-simple': 'Für das erweiterte Führungs-Zeugnis: ein Brief',
          en: 'For the extended certificate: written request',
          nl: 'Voor het uitgebreide Führungszeugnis: schriftelijk verzoek',
        },
        hinweis: {
          de: 'Die Stelle bestätigt darin, dass die Voraussetzungen des § 30a BZRG vorliegen.',
          'de-simple':
            'Den Brief schreibt zum Beispiel der Verein oder die Kita. In dem Brief steht: Sie brauchen das erweiterte Führungs-Zeugnis.',
          en: 'In it the body confirms that the conditions of section 30a BZRG are met.',
          nl: 'Daarin bevestigt de instantie dat aan de voorwaarden van § 30a BZRG is voldaan.',
        },
      },
      {
        bezeichnung: {
          de: 'Bei einer Behörde: Anschrift und Verwendungszweck oder Aktenzeichen',
          'de-simple': 'Für ein Amt: die Adresse von dem Amt',
          en: 'For an authority: address and purpose or reference number',
          nl: 'Voor een overheidsinstantie: adres en doel of kenmerk',
        },
        hinweis: {
          de: 'Beides nennt Ihnen die Behörde.',
          'de-simple': 'Fragen Sie das Amt auch: Wofür brauchen Sie das Papier? Oder: Welche Nummer hat mein Fall?',
          en: 'The authority will give you both.',
          nl: 'Beide krijgt u van die instantie.',
        },
      },
      {
        bezeichnung: {
          de: 'Nachweis für die Gebührenbefreiung',
          'de-simple': 'Ein Papier, damit Sie nichts bezahlen',
          en: 'Proof for exemption from the fee',
          nl: 'Bewijs voor vrijstelling van de kosten',
        },
        hinweis: {
          de: 'Zum Beispiel die Bestätigung des Vereins über Ihr Ehrenamt oder der Bescheid über Sozialleistungen',
          'de-simple': 'Zum Beispiel: ein Brief vom Verein über Ihr Ehren-Amt. Oder ein Brief vom Sozial-Amt.',
          en: 'For example the association’s confirmation of your voluntary work or the decision granting social benefits',
          nl: 'Bijvoorbeeld de bevestiging van de vereniging over uw vrijwilligerswerk of het besluit over uw uitkering',
        },
      },
    ],
    kosten: [
      {
        bezeichnung: {
          de: 'Einfaches oder erweitertes Führungszeugnis',
          'de-simple': 'Führungs-Zeugnis oder erweitertes Führungs-Zeugnis',
          en: 'Standard or extended certificate',
          nl: 'Gewoon of uitgebreid Führungszeugnis',
        },
        art: 'fest',
        betrag: 13,
        quelle: 'Justizverwaltungskostengesetz (JVKostG), Anlage, Nummer 1130',
      },
      {
        bezeichnung: {
          de: 'Führungszeugnis für ein Ehrenamt',
          'de-simple': 'Führungs-Zeugnis für ein Ehren-Amt',
          en: 'Certificate for voluntary work',
          nl: 'Führungszeugnis voor vrijwilligerswerk',
        },
        art: 'kostenfrei',
        hinweis: {
          de: 'Bei Tätigkeiten für gemeinnützige Einrichtungen und Behörden. Auch bei Mittellosigkeit kann das Bundesamt für Justiz auf die Gebühr verzichten.',
          'de-simple':
            'Ehren-Amt heißt: Sie helfen und bekommen kein Geld dafür. Haben Sie sehr wenig Geld? Dann müssen Sie vielleicht auch nichts bezahlen. Fragen Sie das Amt.',
          en: 'For work for charitable bodies and authorities. The Federal Office of Justice can also waive the fee if you are without means.',
          nl: 'Bij werk voor instellingen van algemeen nut en overheden. Ook als u geen middelen hebt, kan het Bundesamt für Justiz van de kosten afzien.',
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
      'de-simple': [
        'Sie fragen: Welches Führungs-Zeugnis brauche ich?',
        'Sie stellen den Antrag im Internet. Oder Sie gehen selbst zum Amt.',
        'Sie zeigen Ihren Ausweis. Sie bezahlen das Führungs-Zeugnis.',
        'Das Bundes-Amt für Justiz schickt das Führungs-Zeugnis. Sie bekommen es mit der Post. Oder das andere Amt bekommt es.',
      ],
      en: [
        'Find out which type you need and to whom the certificate should be sent.',
        'Apply online to the Federal Office of Justice or in person at your registration authority.',
        'Prove your identity and pay the fee.',
        'The Federal Office of Justice issues the certificate and sends it to you or to the authority.',
      ],
      nl: [
        'Zoek uit welke soort u nodig hebt en naar wie het Führungszeugnis moet.',
        'Doe de aanvraag via internet bij het Bundesamt für Justiz of persoonlijk bij uw gemeente.',
        'U legitimeert zich en betaalt de kosten.',
        'Het Bundesamt für Justiz maakt het Führungszeugnis en stuurt het naar u of naar de instantie.',
      ],
    },
    fristen: [
      {
        bezeichnung: {
          de: 'Gültigkeit',
          'de-simple': 'So lange gilt das Führungs-Zeugnis',
          en: 'Validity',
          nl: 'Geldigheid',
        },
        hinweis: {
          de: 'Es gibt keine gesetzliche Frist. Die meisten Stellen verlangen ein Führungszeugnis, das nicht älter als drei Monate ist.',
          'de-simple':
            'Das steht in keinem Gesetz. Oft darf das Führungs-Zeugnis höchstens 3 Monate alt sein. Fragen Sie vorher nach.',
          en: 'There is no statutory period. Most bodies ask for a certificate that is no more than three months old.',
          nl: 'Er is geen wettelijke termijn. De meeste instanties vragen een document dat niet ouder is dan drie maanden.',
        },
      },
    ],
    bearbeitungsdauer: {
      von: 1,
      bis: 2,
      einheit: 'WOCHE',
      hinweis: {
        de: 'Ein Europäisches Führungszeugnis kann deutlich länger dauern.',
        'de-simple': 'Das Europäische Führungs-Zeugnis dauert oft viel länger.',
        en: 'A European certificate can take considerably longer.',
        nl: 'Een Europees Führungszeugnis kan veel langer duren.',
      },
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
        bezeichnung: '§ 30b Bundeszentralregistergesetz (BZRG): Europäisches Führungszeugnis',
        url: 'https://www.gesetze-im-internet.de/bzrg/__30b.html',
      },
      {
        bezeichnung: 'Justizverwaltungskostengesetz (JVKostG)',
        url: 'https://www.gesetze-im-internet.de/jvkostg/',
      },
    ],
    hinweise: {
      de: `Enthält ein Führungszeugnis für eine Behörde Eintragungen, können Sie verlangen, dass es zuerst an ein Amtsgericht geht, damit Sie es dort einsehen. Sagen Sie das beim Antrag.

Für die Auskunft über Ihr Gewerbe gibt es den Auszug aus dem Gewerbezentralregister; er ist kein Führungszeugnis.

Verlangt eine Stelle in den Niederlanden eine Verklaring Omtrent het Gedrag (VOG), beantragen Sie diese bei der niederländischen Behörde Justis.`,
      'de-simple': `Ist das Führungs-Zeugnis für ein Amt? Und haben Sie Strafen? Dann können Sie das Führungs-Zeugnis zuerst selbst lesen. Das machen Sie bei einem Gericht. Das Gericht heißt: Amts-Gericht. Sagen Sie das bei dem Antrag.

Haben Sie eine eigene Firma? Dann brauchen Sie vielleicht ein anderes Papier. Das Papier heißt: Auszug aus dem Gewerbe-Zentral-Register.

Wollen Sie in den Niederlanden arbeiten? Dann brauchen Sie vielleicht ein Papier aus den Niederlanden. Das Papier heißt: VOG. Sie bekommen es bei dem Amt Justis in den Niederlanden.`,
      en: `If a certificate for an authority contains entries, you can ask for it to be sent to a local court first so that you can look at it there. Say so when you apply.

For information about your trade there is the extract from the Central Trade Register (Gewerbezentralregister); it is not a certificate of conduct.

If a body in the Netherlands asks for a Verklaring Omtrent het Gedrag (VOG), apply for it to the Dutch authority Justis.`,
      nl: `Staan er vermeldingen in een Führungszeugnis voor een overheidsinstantie, dan kunt u vragen dat het eerst naar een plaatselijke rechtbank (Amtsgericht) gaat, zodat u het daar kunt inzien. Zeg dat bij de aanvraag.

Voor informatie over uw bedrijf bestaat het uittreksel uit het centrale bedrijfsregister (Gewerbezentralregister); dat is geen Führungszeugnis.

Vraagt een Nederlandse werkgever om een Verklaring Omtrent het Gedrag (VOG), vraag die dan bij de Nederlandse dienst Justis aan.`,
    },
    rechtsbehelf: {
      de: 'Ist der Inhalt nach Ihrer Meinung falsch, beantragen Sie beim Bundesamt für Justiz die Berichtigung. Lehnt es ab, nennt Ihnen der Bescheid, wie Sie sich dagegen wenden können.',
      'de-simple':
        'Steht etwas Falsches im Führungs-Zeugnis? Dann schreiben Sie dem Bundes-Amt für Justiz. Das Bundes-Amt prüft das. Dann bekommen Sie einen Brief. Sagt das Bundes-Amt Nein? Dann steht in dem Brief: Das können Sie tun.',
      en: 'If you believe the content is wrong, ask the Federal Office of Justice to correct it. If it refuses, the decision tells you how to challenge it.',
      nl: 'Klopt de inhoud volgens u niet, vraag het Bundesamt für Justiz dan om een correctie. Wordt die geweigerd, dan staat in het besluit wat u daartegen kunt doen.',
    },
    formulare: [
      {
        bezeichnung: {
          de: 'Aufforderung zur Vorlage eines erweiterten Führungszeugnisses',
          'de-simple': 'Brief für das erweiterte Führungs-Zeugnis',
          en: 'Request for an extended certificate',
          nl: 'Verzoek om een uitgebreid Führungszeugnis',
        },
        url: 'https://formulare.kreis-heinsberg.example/fuehrungszeugnis-erweitert-aufforderung',
      },
      {
        bezeichnung: {
          de: 'Bestätigung des Ehrenamts für die Gebührenbefreiung',
          'de-simple': 'Formular für das Ehren-Amt. Damit bezahlen Sie nichts.',
          en: 'Confirmation of voluntary work for exemption from the fee',
          nl: 'Bevestiging van vrijwilligerswerk voor vrijstelling van de kosten',
        },
        url: 'https://formulare.kreis-heinsberg.example/fuehrungszeugnis-ehrenamt',
      },
    ],
    weiterfuehrendes: [
      {
        bezeichnung: {
          de: 'Bundesamt für Justiz: Führungszeugnis',
          'de-simple': 'Bundes-Amt für Justiz. Die Seite ist in schwerer Sprache.',
          en: 'Federal Office of Justice: certificate of conduct',
          nl: 'Bundesamt für Justiz: Führungszeugnis',
        },
        url: 'https://www.bundesjustizamt.de/',
      },
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
        'Fundamt',
        'verloren',
        'gefunden',
        'liegen gelassen',
        'Fundanzeige',
        'Verlustanzeige',
        'Finderlohn',
        'Schlüssel verloren',
        'Schlüssel gefunden',
        'Fahrrad gefunden',
        'Handy verloren',
        'Portemonnaie verloren',
        'Geldbeutel gefunden',
        'Brille verloren',
        'Fundtier',
        'Hund zugelaufen',
        'Katze gefunden',
        'Versteigerung Fundsachen',
      ],
    },
    teaser: {
      de: 'Sie haben etwas verloren oder gefunden? Das Fundbüro nimmt Fundsachen an, bewahrt sie auf und sucht die Eigentümerin oder den Eigentümer.',
    },
    kurztext: {
      de: 'Verlorenes fragen Sie im Fundbüro des Ortes nach, an dem es verloren ging. Gefundenes im Wert von mehr als 10 Euro zeigen Sie dort an. Meldet sich sechs Monate lang niemand, gehört die Sache in der Regel Ihnen.',
    },
    volltext: {
      de: `### Sie haben etwas verloren

Fragen Sie im Fundbüro des Ortes nach, an dem Sie die Sache verloren haben. Beschreiben Sie sie genau: Farbe, Marke, Größe, besondere Merkmale. Oft dauert es einige Tage, bis ein Fund abgegeben wird; fragen Sie deshalb mehrmals nach. Sachen aus Bus oder Bahn, aus Geschäften oder aus dem Schwimmbad liegen meist zuerst dort.

### Sie haben etwas gefunden

Wissen Sie, wem die Sache gehört, sagen Sie dieser Person Bescheid. Wissen Sie es nicht und ist die Sache **mehr als 10 Euro** wert, zeigen Sie den Fund unverzüglich beim Fundbüro an. Sie können die Sache abgeben oder nach Absprache selbst aufbewahren. Wer eine Fundsache einfach behält, kann sich strafbar machen.

### Finderlohn

Meldet sich die Eigentümerin oder der Eigentümer, haben Sie Anspruch auf Finderlohn: bei einem Wert bis 500 Euro 5 Prozent, vom Wert darüber 3 Prozent, bei Tieren immer 3 Prozent. Haben Sie den Fund nicht angezeigt, bekommen Sie keinen. Für Funde in Behörden, Bus und Bahn gibt es Finderlohn erst ab 50 Euro Wert, und nur die Hälfte.

### Nach sechs Monaten

Hat sich sechs Monate nach der Anzeige niemand gemeldet, werden Sie Eigentümerin oder Eigentümer. Verzichten Sie darauf, geht die Sache an die Stadt oder Gemeinde. Sie kann sie versteigern. Ausweise, Bankkarten und Geräte mit persönlichen Daten bekommen Sie in der Regel nicht; Ausweise gehen an die Behörde zurück, die sie ausgestellt hat.

### Tiere

Zugelaufene Haustiere gelten als Fundtiere. Melden Sie sie beim Ordnungsamt oder bei dem Tierheim, mit dem die Stadt oder Gemeinde zusammenarbeitet.`,
    },
    voraussetzungen: {
      de: `- Die Sache ist verloren, also nicht weggeworfen oder absichtlich zurückgelassen.
- Der Fundort liegt in der Stadt oder Gemeinde.
- Zum Abholen: Sie können nachweisen, dass die Sache Ihnen gehört.`,
    },
    unterlagen: [
      { bezeichnung: { de: 'Personalausweis oder Reisepass' } },
      {
        bezeichnung: { de: 'Nachweis, dass Ihnen die Sache gehört' },
        hinweis: { de: 'Zum Beispiel Rechnung, Foto, Rahmennummer des Fahrrads, passender Zweitschlüssel' },
      },
      {
        bezeichnung: { de: 'Vollmacht' },
        hinweis: { de: 'Wenn eine andere Person die Sache für Sie abholt' },
      },
    ],
    kosten: [
      { bezeichnung: { de: 'Abgabe einer Fundsache' }, art: 'kostenfrei' },
      {
        bezeichnung: { de: 'Aufbewahrung und Herausgabe' },
        art: 'nach-aufwand',
        hinweis: {
          de: 'Nach der Gebührensatzung der Stadt oder Gemeinde. Beispiel: bis 25 Euro Wert gebührenfrei, bis 150 Euro Wert 5 Euro, bis 500 Euro Wert 10 Euro.',
        },
        quelle: 'Gebührensatzung der Stadt oder Gemeinde',
      },
      {
        bezeichnung: { de: 'Finderlohn' },
        art: 'nach-aufwand',
        hinweis: {
          de: 'Wenn ihn die Person verlangt, die Ihre Sache gefunden hat: bis 500 Euro Wert 5 Prozent, vom Wert darüber 3 Prozent, bei Tieren 3 Prozent. Sie zahlen ihn direkt an diese Person.',
        },
        quelle: '§ 971 Bürgerliches Gesetzbuch (BGB)',
      },
    ],
    verfahrensablauf: {
      de: [
        'Beschreiben Sie dem Fundbüro, was Sie verloren oder gefunden haben, wann und wo.',
        'Gefundenes geben Sie ab oder bewahren es nach Absprache selbst auf. Sagen Sie, ob Sie Finderlohn oder die Sache selbst haben möchten.',
        'Das Fundbüro vergleicht Fundanzeigen und Verlustanzeigen und benachrichtigt Sie, wenn es eine Übereinstimmung gibt.',
        'Wird Ihre Sache gefunden, weisen Sie Ihr Eigentum nach, bezahlen die Gebühr und holen sie ab.',
        'Möchten Sie eine Fundsache nach sechs Monaten behalten, holen Sie sie beim Fundbüro ab.',
      ],
    },
    fristen: [
      {
        bezeichnung: { de: 'Fund anzeigen' },
        hinweis: { de: 'Unverzüglich, also so schnell Sie können.' },
      },
      {
        bezeichnung: { de: 'Aufbewahrung' },
        dauer: { von: 6, einheit: 'MONAT' },
        hinweis: {
          de: 'Ab der Anzeige des Fundes. Danach gehört die Sache der Person, die sie gefunden hat, oder der Stadt oder Gemeinde. Verderbliches wird früher verwertet.',
        },
      },
    ],
    bearbeitungsdauer: {
      von: 10,
      bis: 15,
      einheit: 'MINUTE',
      hinweis: { de: 'Für Abgabe, Anzeige oder Abholung im Fundbüro.' },
    },
    rechtsgrundlagen: [
      {
        bezeichnung: '§§ 965 bis 984 Bürgerliches Gesetzbuch (BGB): Fund',
        url: 'https://www.gesetze-im-internet.de/bgb/__965.html',
      },
      {
        bezeichnung: '§ 971 Bürgerliches Gesetzbuch (BGB): Finderlohn',
        url: 'https://www.gesetze-im-internet.de/bgb/__971.html',
      },
      {
        bezeichnung: '§ 973 Bürgerliches Gesetzbuch (BGB): Eigentumserwerb des Finders',
        url: 'https://www.gesetze-im-internet.de/bgb/__973.html',
      },
      { bezeichnung: 'Gebührensatzung der Stadt oder Gemeinde' },
    ],
    hinweise: {
      de: `Ein verlorener Personalausweis muss gemeldet werden: [Verlust des Personalausweises melden](leistungen:verlust-des-personalausweises-melden).

Lassen Sie verlorene Bankkarten, SIM-Karten und den Online-Ausweis sofort beim Sperr-Notruf **116 116** sperren.

Einen Diebstahl zeigen Sie bei der Polizei an. Außerhalb der Öffnungszeiten nimmt auch die Polizei wertvolle Fundsachen entgegen.`,
    },
    rechtsbehelf: {
      de: 'Gegen einen Gebührenbescheid können Sie innerhalb eines Monats nach Bekanntgabe Klage beim Verwaltungsgericht erheben. Über Eigentum und Finderlohn entscheiden im Streitfall die Zivilgerichte, meist das Amtsgericht.',
    },
    formulare: [
      { bezeichnung: { de: 'Fundanzeige' }, url: 'https://formulare.kreis-heinsberg.example/fundanzeige' },
      { bezeichnung: { de: 'Verlustanzeige' }, url: 'https://formulare.kreis-heinsberg.example/verlustanzeige' },
    ],
    weiterfuehrendes: [
      { bezeichnung: { de: 'Sperr-Notruf 116 116' }, url: 'https://www.sperr-notruf.de/' },
      { bezeichnung: { de: 'Fundservice der Deutschen Bahn' }, url: 'https://www.bahn.de/' },
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
        'beglaubigte Kopie',
        'beglaubigte Abschrift',
        'Fotokopie mit Stempel',
        'Zeugnis beglaubigen',
        'Zeugniskopie',
        'Diplom beglaubigen',
        'amtliche Beglaubigung',
        'Unterschrift beglaubigen',
        'Siegel',
        'Bewerbung Studium',
        'Unterlagen Rente',
        'Apostille',
        'Notar',
      ],
    },
    teaser: {
      de: 'Sie brauchen eine beglaubigte Kopie, zum Beispiel von einem Zeugnis? Das Amt bestätigt, dass die Kopie mit dem Original übereinstimmt.',
    },
    kurztext: {
      de: 'Das Amt beglaubigt Kopien von Urkunden, die eine Behörde ausgestellt hat oder die Sie einer Behörde vorlegen. Sie bringen das Original mit und nehmen die beglaubigte Kopie meist gleich wieder mit.',
    },
    volltext: {
      de: `Eine beglaubigte Kopie trägt einen Vermerk mit Siegel und Unterschrift. Damit bestätigt das Amt, dass sie mit dem Original übereinstimmt. Bringen Sie das Original mit; das Amt fertigt die Kopie oder vergleicht sie.

### Was das Amt beglaubigt

- Kopien von Urkunden, die eine Behörde ausgestellt hat, zum Beispiel Schulzeugnisse
- Kopien anderer Schriftstücke, wenn Sie die Kopie einer Behörde vorlegen müssen, zum Beispiel Arbeitszeugnisse für die Rentenversicherung
- Unterschriften unter Schriftstücken, die eine Behörde verlangt; Sie unterschreiben dann vor Ort

### Was das Amt nicht beglaubigt

- **Personenstandsurkunden** wie die [Geburtsurkunde](leistungen:geburtsurkunde): Das Standesamt stellt eine neue Urkunde aus.
- Auszüge aus Registern, deren Kopien nur die Registerstelle beglaubigen darf, zum Beispiel aus dem Handelsregister oder dem Grundbuch
- Schriftstücke mit Lücken, Streichungen, Änderungen oder unleserlichen Stellen, und lose Blätter, deren Zusammenhang aufgehoben ist
- Unterschriften ohne Text darüber
- Erklärungen, für die das Gesetz eine öffentliche Beglaubigung verlangt, private Verträge und Testamente: Wenden Sie sich an eine Notarin oder einen Notar.

### Für das Ausland

Viele Staaten verlangen zusätzlich eine Apostille oder eine Legalisation. Für Urkunden der Städte und Gemeinden im Kreis Heinsberg ist dafür die Bezirksregierung Köln zuständig. Fragen Sie vorher bei der Stelle nach, der Sie die Kopie vorlegen.`,
    },
    voraussetzungen: {
      de: `- Das Original stammt von einer Behörde, oder Sie brauchen die Kopie für eine Behörde.
- Das Original ist vollständig, lesbar und unverändert.
- Für die Beglaubigung einer Unterschrift: Sie kommen persönlich und unterschreiben im Amt.`,
    },
    unterlagen: [
      {
        bezeichnung: { de: 'Original der Urkunde' },
        hinweis: { de: 'Vollständig und lesbar. Eine bereits beglaubigte Kopie genügt nur ausnahmsweise.' },
      },
      { bezeichnung: { de: 'Personalausweis oder Reisepass' } },
      {
        bezeichnung: { de: 'Angabe, welcher Stelle Sie die Kopie vorlegen' },
        hinweis: { de: 'Am besten das Schreiben, in dem die beglaubigte Kopie verlangt wird' },
      },
      {
        bezeichnung: { de: 'Eigene Kopien' },
        hinweis: { de: 'Nicht nötig. Viele Ämter kopieren lieber selbst.' },
      },
    ],
    kosten: [
      {
        bezeichnung: { de: 'Beglaubigung einer Abschrift' },
        art: 'nach-aufwand',
        bezug: { de: 'je Urkunde oder Seite' },
        hinweis: {
          de: 'Die Höhe bestimmt die Gebührensatzung der Stadt oder Gemeinde. Sie ist von Ort zu Ort verschieden, zum Beispiel 4 bis 5 Euro je Seite. Hinzu können Kosten für die Kopien kommen.',
        },
        quelle: 'Verwaltungsgebührensatzung der Stadt oder Gemeinde',
      },
      {
        bezeichnung: { de: 'Beglaubigung für Rente und Sozialleistungen' },
        art: 'kostenfrei',
        hinweis: { de: 'Nennen Sie den Zweck. Er wird auf der Kopie vermerkt.' },
        quelle: '§ 64 Sozialgesetzbuch Zehntes Buch (SGB X)',
      },
    ],
    verfahrensablauf: {
      de: [
        'Fragen Sie die Stelle, der Sie die Kopie vorlegen, ob eine amtliche Beglaubigung genügt und wie viele Kopien sie braucht.',
        'Buchen Sie einen Termin und bringen Sie das Original mit.',
        'Das Amt kopiert die Urkunde, prüft sie und setzt Beglaubigungsvermerk, Siegel und Unterschrift darauf.',
        'Sie bezahlen die Gebühr und nehmen die beglaubigte Kopie gleich mit.',
      ],
    },
    fristen: [
      {
        bezeichnung: { de: 'Gültigkeit' },
        hinweis: {
          de: 'Eine Beglaubigung läuft nicht ab. Manche Stellen verlangen aber eine Kopie, die erst vor Kurzem beglaubigt wurde.',
        },
      },
    ],
    bearbeitungsdauer: {
      von: 10,
      bis: 20,
      einheit: 'MINUTE',
      hinweis: {
        de: 'Bei wenigen Seiten gleich beim Termin. Bei vielen Seiten oder fremdsprachigen Urkunden holen Sie die Kopien später ab.',
      },
    },
    rechtsgrundlagen: [
      {
        bezeichnung: '§ 33 Verwaltungsverfahrensgesetz Nordrhein-Westfalen (VwVfG NRW): Beglaubigung von Dokumenten',
        url: 'https://recht.nrw.de/',
      },
      {
        bezeichnung:
          '§ 34 Verwaltungsverfahrensgesetz Nordrhein-Westfalen (VwVfG NRW): Beglaubigung von Unterschriften',
        url: 'https://recht.nrw.de/',
      },
      {
        bezeichnung: '§ 64 Sozialgesetzbuch Zehntes Buch (SGB X): Kostenfreiheit',
        url: 'https://www.gesetze-im-internet.de/sgb_10/__64.html',
      },
      { bezeichnung: 'Verwaltungsgebührensatzung der Stadt oder Gemeinde' },
    ],
    hinweise: {
      de: `Für Bewerbungen genügt oft eine einfache Kopie. Fragen Sie nach, bevor Sie Geld ausgeben.

Manche Behörden und Hochschulen nehmen beglaubigte Kopien inzwischen auch elektronisch an oder rufen Nachweise selbst ab.

Eine Beglaubigung bestätigt nur, dass die Kopie stimmt. Ob das Original echt und sein Inhalt richtig ist, bestätigt sie nicht.`,
    },
    rechtsbehelf: {
      de: 'Lehnt das Amt die Beglaubigung durch Bescheid ab oder halten Sie die Gebühr für falsch, können Sie innerhalb eines Monats nach Bekanntgabe Klage beim Verwaltungsgericht erheben.',
    },
    weiterfuehrendes: [
      {
        bezeichnung: { de: 'Bezirksregierung Köln: Apostille und Legalisation' },
        url: 'https://www.bezreg-koeln.nrw.de/',
      },
      { bezeichnung: { de: 'Bundesnotarkammer: Notarin oder Notar finden' }, url: 'https://www.notar.de/' },
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
        'Briefwahl beantragen',
        'wählen per Post',
        'vorher wählen',
        'von zu Hause wählen',
        'Wahlschein',
        'Wahlschein verloren',
        'Wahlbenachrichtigung',
        'Wahlbenachrichtigung verloren',
        'roter Umschlag',
        'Stimmzettel',
        'Wahlamt',
        'Briefwahlbüro',
        'Bundestagswahl',
        'Landtagswahl',
        'Kommunalwahl',
        'Europawahl',
        'Stichwahl',
      ],
    },
    teaser: {
      de: 'Sie können oder möchten am Wahltag nicht ins Wahllokal gehen? Beantragen Sie einen Wahlschein und wählen Sie per Brief.',
    },
    kurztext: {
      de: 'Für die Briefwahl beantragen Sie einen Wahlschein, im Internet, schriftlich oder persönlich. Einen Grund müssen Sie nicht nennen. Ihr Wahlbrief muss am Wahltag rechtzeitig beim Wahlamt sein.',
    },
    volltext: {
      de: `Den Wahlschein beantragen Sie bei der Stadt oder Gemeinde, in deren Wählerverzeichnis Sie stehen: im Internet, per E-Mail, per Post oder persönlich, **aber nicht telefonisch**. Den Antrag finden Sie auch auf der Rückseite Ihrer Wahlbenachrichtigung; sie kommt spätestens drei Wochen vor der Wahl. Sie können den Antrag schon früher stellen. Nennen Sie dann Familiennamen, Vornamen, Geburtsdatum und Anschrift.

Sie erhalten Wahlschein, Stimmzettel, Umschläge und eine Anleitung. Verschickt wird, sobald die Stimmzettel gedruckt sind.

### Gleich im Amt wählen

Vielerorts können Sie die Unterlagen im Briefwahlbüro abholen und sofort dort wählen.

### Wann der Wahlbrief da sein muss

Der rote Wahlbrief muss am Wahltag bis 18 Uhr bei der angegebenen Stelle sein. Bei Kommunalwahlen in Nordrhein-Westfalen gilt 16 Uhr. Verbindlich ist die Uhrzeit, die auf Ihren Unterlagen steht. Im Wahllokal können Sie den Wahlbrief nicht abgeben.

### Doch ins Wahllokal

Haben Sie einen Wahlschein, können Sie damit am Wahltag auch in einem Wahllokal wählen. Bringen Sie Wahlschein und Ausweis mit. In welchem Wahllokal das geht, steht auf dem Wahlschein.

### Hilfe beim Wählen

Wer nicht lesen kann oder wegen einer Behinderung Hilfe braucht, darf sich von einer anderen Person helfen lassen. Sie muss mindestens 16 Jahre alt sein und das Wahlgeheimnis wahren. Für blinde und sehbehinderte Menschen gibt es Schablonen für den Stimmzettel bei den Blinden- und Sehbehindertenvereinen.`,
    },
    voraussetzungen: {
      de: `- Sie sind bei der Wahl wahlberechtigt: bei der Bundestagswahl ab 18 Jahren, bei Kommunalwahlen in Nordrhein-Westfalen und bei der Europawahl ab 16 Jahren.
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
      {
        bezeichnung: { de: 'Nachweis über eine plötzliche Erkrankung' },
        hinweis: { de: 'Nur beim Antrag nach Ablauf der Frist, zum Beispiel ein ärztliches Attest' },
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
        'Stecken Sie Stimmzettelumschlag und Wahlschein in den roten Umschlag und kleben Sie ihn zu.',
        'Schicken Sie ihn spätestens drei Werktage vor der Wahl ab. Danach geben Sie ihn selbst bei der Stelle ab, die darauf steht.',
      ],
    },
    fristen: [
      {
        bezeichnung: { de: 'Antrag' },
        hinweis: {
          de: 'Bis zum Freitag vor der Wahl, 15 Uhr. Verbindlich ist die Uhrzeit in Ihrer Wahlbenachrichtigung. Bei plötzlicher Erkrankung noch am Wahltag bis 15 Uhr.',
        },
      },
      {
        bezeichnung: { de: 'Eingang des Wahlbriefs' },
        hinweis: { de: 'Am Wahltag bis 18 Uhr, bei Kommunalwahlen in Nordrhein-Westfalen bis 16 Uhr.' },
      },
      {
        bezeichnung: { de: 'Ersatz, wenn der Wahlschein nicht angekommen ist' },
        hinweis: {
          de: 'Bei Bundestagswahlen bis zum Samstag vor der Wahl, 12 Uhr. Sie müssen glaubhaft versichern, dass er nicht angekommen ist oder dass Sie ihn verloren haben.',
        },
      },
    ],
    bearbeitungsdauer: {
      von: 2,
      bis: 5,
      einheit: 'ARBEITSTAG',
      hinweis: {
        de: 'Dazu kommt der Postweg. Vor dem Druck der Stimmzettel, meist vier bis sechs Wochen vor der Wahl, kann noch nichts verschickt werden.',
      },
    },
    rechtsgrundlagen: [
      { bezeichnung: '§ 36 Bundeswahlgesetz (BWahlG)', url: 'https://www.gesetze-im-internet.de/bwahlg/__36.html' },
      {
        bezeichnung: '§§ 25 bis 31 Bundeswahlordnung (BWO)',
        url: 'https://www.gesetze-im-internet.de/bwo_1985/',
      },
      {
        bezeichnung: 'Kommunalwahlgesetz und Landeswahlgesetz Nordrhein-Westfalen',
        url: 'https://recht.nrw.de/',
      },
      {
        bezeichnung: 'Europawahlordnung (EuWO)',
        url: 'https://www.gesetze-im-internet.de/euwo_1988/',
      },
    ],
    hinweise: {
      de: `Füllen Sie den Stimmzettel unbeobachtet aus. Wer für andere wählt oder eine falsche Versicherung an Eides statt abgibt, macht sich strafbar.

Haben Sie keine Wahlbenachrichtigung bekommen, fragen Sie spätestens drei Wochen vor der Wahl beim Wahlamt nach.

Für eine Stichwahl brauchen Sie eigene Unterlagen. Kreuzen Sie auf dem Antrag an, ob Sie auch die Stichwahl per Brief möchten.

Sind Sie gerade umgezogen, fragen Sie das Wahlamt am neuen Ort, wo Sie wählen. Auch die [Anmeldung der Wohnung](leistungen:anmeldung-einer-wohnung) wirkt sich darauf aus.`,
    },
    rechtsbehelf: {
      de: 'Bekommen Sie keinen Wahlschein, können Sie bei der Stadt oder Gemeinde Einspruch einlegen. Gegen deren Entscheidung ist Beschwerde möglich, bei Bundestagswahlen bei der Kreiswahlleitung. Die Fristen vor einer Wahl sind kurz; handeln Sie sofort.',
    },
    weiterfuehrendes: [
      { bezeichnung: { de: 'Die Bundeswahlleiterin' }, url: 'https://www.bundeswahlleiterin.de/' },
      { bezeichnung: { de: 'Ministerium des Innern Nordrhein-Westfalen: Wahlen' }, url: 'https://www.im.nrw/' },
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
