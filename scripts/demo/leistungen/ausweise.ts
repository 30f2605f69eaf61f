import type { DemoLeistung } from '../types.ts';

const urheber = 'Kreis Heinsberg (Beispielinhalt)';
const durch = 'Redaktion des Kreises Heinsberg (Beispiel)';

export const ausweise: DemoLeistung[] = [
  {
    leikaId: '99008001012000',
    slug: 'personalausweis-ausstellen',
    bezeichnung: {
      de: 'Personalausweis ausstellen',
      'de-simple': 'Einen Personal-Ausweis bekommen',
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
        'Ausweis beantragen',
        'Ausweis verlängern',
        'vorläufiger Personalausweis',
        'Kinderausweis',
        'Ausweis Kind',
      ],
      'de-simple': ['Personal-Ausweis', 'Ausweis', 'neuer Ausweis', 'Perso'],
      en: ['identity card', 'ID card', 'Personalausweis', 'renew ID', 'expired ID card', 'eID', 'temporary ID card'],
      nl: ['identiteitskaart', 'ID-kaart', 'Personalausweis', 'legitimatiebewijs', 'identiteitskaart verlopen'],
    },
    teaser: {
      de: 'Deutsche ab 16 Jahren brauchen einen gültigen Personalausweis oder Reisepass. Beantragen Sie den neuen Ausweis etwa sechs Wochen, bevor der alte abläuft.',
      'de-simple':
        'Sie sind Deutscher oder Deutsche? Und Sie sind 16 Jahre alt oder älter? Dann brauchen Sie einen Ausweis. Hier lesen Sie: So bekommen Sie den Personal-Ausweis.',
      en: 'Germans aged 16 or over must hold a valid identity card or passport. Apply for a new card about six weeks before the old one expires.',
      nl: 'Duitsers vanaf 16 jaar hebben een geldige identiteitskaart of een paspoort nodig. Vraag de nieuwe kaart ongeveer zes weken voor het verlopen van de oude aan.',
    },
    kurztext: {
      de: 'Sie beantragen den Personalausweis persönlich bei der Kommune Ihrer Hauptwohnung. Er gilt zehn Jahre, bei Personen unter 24 Jahren sechs Jahre. Die Bundesdruckerei stellt ihn in etwa drei Wochen her.',
      'de-simple':
        'Sie gehen für den Personal-Ausweis zum Bürger-Büro. Der Ausweis gilt 10 Jahre. Sie sind jünger als 24 Jahre? Dann gilt der Ausweis 6 Jahre. Der Ausweis ist nach etwa 3 Wochen fertig.',
      en: 'You apply in person where you have your main residence. The card is valid for ten years, or six years if you are under 24. It takes about three weeks to produce.',
      nl: 'U vraagt de kaart persoonlijk aan in de gemeente van uw hoofdwoning. De kaart is tien jaar geldig, voor wie jonger is dan 24 jaar zes jaar. De productie duurt ongeveer drie weken.',
    },
    volltext: {
      de: `Mit dem Personalausweis weisen Sie sich in Deutschland aus und reisen in die Staaten der Europäischen Union und in einige weitere Länder. Mit der Online-Ausweisfunktion erledigen Sie Anträge auch im Internet; sie ist ab 16 Jahren eingeschaltet.

Auf dem Chip werden Ihr Lichtbild und ab sechs Jahren zwei Fingerabdrücke gespeichert. Die Fingerabdrücke verbleiben nur auf dem Chip.

### Lichtbild

Das Foto wird digital übermittelt. Sie lassen es im Fotostudio oder in einem Drogeriemarkt aufnehmen, die dafür zugelassen sind, und bringen den Code mit. Oder Sie nehmen es an einem Gerät im Bürgerbüro auf, wo es eines gibt. Ausgedruckte Fotos werden nicht mehr angenommen.

### Wenn es schnell gehen muss

Brauchen Sie sofort einen Ausweis, stellt die Kommune einen **vorläufigen Personalausweis** aus. Er gilt höchstens drei Monate.

### Kinder

Auch Kinder können einen Personalausweis bekommen. Kinderreisepässe gibt es seit 2024 nicht mehr.`,
      'de-simple': `Mit dem Personal-Ausweis können Sie zeigen: Das bin ich. Sie können damit auch in andere Länder reisen. Zum Beispiel in die Niederlande.

Der Ausweis hat einen Chip. Der Chip ist ein kleiner Speicher. Auf dem Chip sind Ihr Foto und Ihre Finger-Abdrücke. Sie können sich mit dem Ausweis auch im Internet ausweisen. Das nennt man: Online-Ausweis.

### Das Foto

Sie brauchen ein neues Foto. Sie machen das Foto zum Beispiel in einem Foto-Geschäft. Sie bekommen dort einen Code. Bringen Sie den Code mit. Manche Bürger-Büros machen das Foto auch selbst.

### Sie brauchen den Ausweis ganz schnell?

Dann bekommen Sie einen vorläufigen Ausweis. Der vorläufige Ausweis gilt 3 Monate. Sie bekommen ihn sofort.

### Kinder

Auch Kinder können einen Personal-Ausweis bekommen.`,
      en: `You use the identity card to prove who you are in Germany and to travel within the European Union and to some other countries. Its online function, switched on from age 16, lets you apply for services on the internet.

Your photo and, from age six, two fingerprints are stored on the chip. The fingerprints are kept on the chip only.

### Photo

The photo is sent digitally. Have it taken by an approved photo studio or drugstore and bring the code, or take it at a machine in the citizens’ office where there is one. Printed photos are no longer accepted.

### If you are in a hurry

If you need a card at once, the office issues a **temporary identity card**, valid for up to three months.

### Children

Children can have an identity card too. Children’s passports have not been issued since 2024.`,
      nl: `Met de identiteitskaart legitimeert u zich in Duitsland en reist u in de Europese Unie en naar enkele andere landen. Met de onlinefunctie, actief vanaf 16 jaar, regelt u ook zaken via internet.

Op de chip staan uw foto en vanaf zes jaar twee vingerafdrukken. De vingerafdrukken staan alleen op de chip.

### Foto

De foto wordt digitaal verzonden. Laat hem maken bij een erkende fotograaf of drogist en neem de code mee, of maak hem aan een apparaat bij het burgerloket, als dat er is. Afgedrukte foto’s worden niet meer geaccepteerd.

### Met spoed

Hebt u meteen een kaart nodig, dan krijgt u een **voorlopige identiteitskaart**, hooguit drie maanden geldig.

### Kinderen

Ook kinderen kunnen een identiteitskaart krijgen. Kinderpaspoorten worden sinds 2024 niet meer afgegeven.`,
    },
    voraussetzungen: {
      de: `- Sie sind Deutsche oder Deutscher im Sinne des Grundgesetzes.
- Sie kommen persönlich; eine Vertretung ist nicht möglich.
- Ihre Hauptwohnung liegt in der Kommune. Eine andere Kommune darf den Ausweis nur aus wichtigem Grund ausstellen.
- Ab 16 Jahren stellen Sie den Antrag selbst. Für jüngere Personen beantragen ihn die Sorgeberechtigten; das Kind kommt mit.`,
      'de-simple': `- Sie sind Deutscher oder Deutsche.
- Sie kommen selbst. Eine andere Person darf nicht für Sie kommen.
- Sie wohnen in der Stadt oder in der Gemeinde.
- Ihr Kind ist jünger als 16 Jahre? Dann stellen die Eltern den Antrag. Das Kind kommt mit.`,
      en: `- You are German within the meaning of the Basic Law.
- You come in person; nobody can apply for you.
- Your main residence is in the municipality. Another one may issue the card only for an important reason.
- From age 16 you apply yourself. For younger people the parents or guardians apply; the child comes along.`,
      nl: `- U bent Duitser in de zin van de Duitse grondwet.
- U komt persoonlijk; iemand machtigen kan niet.
- Uw hoofdwoning is in de gemeente. Een andere gemeente mag de kaart alleen om een belangrijke reden afgeven.
- Vanaf 16 jaar vraagt u de kaart zelf aan. Voor jongere kinderen doen de ouders of voogden dat; het kind komt mee.`,
    },
    unterlagen: [
      {
        bezeichnung: {
          de: 'Bisheriger Personalausweis oder Reisepass',
          'de-simple': 'Ihr alter Personal-Ausweis oder Ihr Reise-Pass',
          en: 'Previous identity card or passport',
          nl: 'Oude identiteitskaart of paspoort',
        },
        hinweis: {
          de: 'Auch wenn er abgelaufen ist',
          'de-simple': 'Auch ein alter Ausweis ist gut.',
          en: 'Even if it has expired',
          nl: 'Ook als die verlopen is',
        },
      },
      {
        bezeichnung: {
          de: 'Code für das digitale Lichtbild',
          'de-simple': 'Den Code für das Foto',
          en: 'Code for the digital photo',
          nl: 'Code voor de digitale foto',
        },
        hinweis: {
          de: 'Vom Fotostudio oder Drogeriemarkt. Nicht nötig, wenn Sie das Foto im Bürgerbüro aufnehmen.',
          'de-simple': 'Sie bekommen den Code im Foto-Geschäft.',
          en: 'From the photo studio or drugstore. Not needed if the photo is taken at the office.',
          nl: 'Van de fotograaf of drogist. Niet nodig als u de foto bij het burgerloket maakt.',
        },
      },
      {
        bezeichnung: {
          de: 'Geburtsurkunde oder Eheurkunde',
          'de-simple': 'Ihre Geburts-Urkunde oder Ihre Ehe-Urkunde',
          en: 'Birth or marriage certificate',
          nl: 'Geboorte- of huwelijksakte',
        },
        hinweis: {
          de: 'Beim ersten Ausweis, nach einer Namensänderung oder wenn die Kommune Sie noch nicht kennt. Für Kinder zusätzlich die Zustimmung der Sorgeberechtigten.',
          'de-simple':
            'Das ist Ihr erster Ausweis? Oder Sie haben einen neuen Namen? Dann brauchen Sie eine Urkunde. Für Kinder: Die Eltern müssen Ja sagen.',
          en: 'For a first card, after a change of name or if the office does not know you yet. For children also the consent of parents or guardians.',
          nl: 'Bij een eerste kaart, na een naamswijziging of als de gemeente u nog niet kent. Voor kinderen ook toestemming van de ouders of voogden.',
        },
      },
    ],
    kosten: [
      {
        bezeichnung: {
          de: 'Personalausweis ab 24 Jahren',
          'de-simple': 'Sie sind 24 Jahre alt oder älter',
          en: 'Identity card, aged 24 or over',
          nl: 'Identiteitskaart vanaf 24 jaar',
        },
        art: 'fest',
        betrag: 46,
        gueltigAb: '2026-02-07',
        quelle: '§ 1 Personalausweisgebührenverordnung (PAuswGebV)',
      },
      {
        bezeichnung: {
          de: 'Personalausweis unter 24 Jahren',
          'de-simple': 'Sie sind jünger als 24 Jahre',
          en: 'Identity card, under 24',
          nl: 'Identiteitskaart jonger dan 24 jaar',
        },
        art: 'fest',
        betrag: 27.6,
        gueltigAb: '2026-02-07',
        quelle: '§ 1 Personalausweisgebührenverordnung (PAuswGebV)',
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
        quelle: '§ 1 Personalausweisgebührenverordnung (PAuswGebV)',
      },
      {
        bezeichnung: {
          de: 'Lichtbild am Gerät im Bürgerbüro',
          'de-simple': 'Das Bürger-Büro macht das Foto',
          en: 'Photo taken at the office',
          nl: 'Foto bij het burgerloket',
        },
        art: 'fest',
        betrag: 6,
        hinweis: {
          de: 'Zusätzlich, nur wenn Sie das Gerät benutzen',
          'de-simple': 'Das kostet extra.',
          en: 'Additional, only if you use the machine',
          nl: 'Extra, alleen als u het apparaat gebruikt',
        },
        gueltigAb: '2025-05-01',
        quelle: 'Personalausweisgebührenverordnung (PAuswGebV)',
      },
      {
        bezeichnung: {
          de: 'Versand nach Hause',
          'de-simple': 'Der Ausweis kommt zu Ihnen nach Hause',
          en: 'Delivery to your home',
          nl: 'Thuisbezorgen',
        },
        art: 'fest',
        betrag: 15,
        hinweis: {
          de: 'Auf Wunsch, statt der Abholung',
          'de-simple': 'Das ist freiwillig. Sie können den Ausweis auch abholen.',
          en: 'On request, instead of collecting it',
          nl: 'Op verzoek, in plaats van ophalen',
        },
        gueltigAb: '2025-05-01',
        quelle: 'Personalausweisgebührenverordnung (PAuswGebV)',
      },
    ],
    verfahrensablauf: {
      de: [
        'Lassen Sie ein digitales Lichtbild aufnehmen oder nutzen Sie das Gerät im Bürgerbüro.',
        'Vereinbaren Sie einen Termin und kommen Sie persönlich.',
        'Die Kommune prüft Ihre Angaben, nimmt ab sechs Jahren die Fingerabdrücke und lässt Sie unterschreiben. Sie zahlen die Gebühr.',
        'Die Bundesdruckerei stellt den Ausweis her. Den Brief mit der PIN bekommen Sie bei der Abholung oder per Post.',
        'Holen Sie den Ausweis ab oder lassen Sie ihn sich schicken. Bringen Sie den alten Ausweis mit.',
      ],
      'de-simple': [
        'Sie machen ein Foto. Sie bekommen einen Code für das Foto.',
        'Sie machen einen Termin im Bürger-Büro.',
        'Sie gehen zum Bürger-Büro. Das Bürger-Büro nimmt Ihre Finger-Abdrücke. Sie unterschreiben. Sie bezahlen.',
        'Der Ausweis wird gedruckt. Das dauert etwa 3 Wochen.',
        'Sie holen den neuen Ausweis ab. Bringen Sie den alten Ausweis mit.',
      ],
      en: [
        'Have a digital photo taken or use the machine at the citizens’ office.',
        'Make an appointment and come in person.',
        'The office checks your details, takes fingerprints from age six and asks you to sign. You pay the fee.',
        'The Bundesdruckerei produces the card. You receive the letter with the PIN when collecting the card or by post.',
        'Collect the card or have it sent to you. Bring your old card.',
      ],
      nl: [
        'Laat een digitale foto maken of gebruik het apparaat bij het burgerloket.',
        'Maak een afspraak en kom persoonlijk.',
        'De gemeente controleert uw gegevens, neemt vanaf zes jaar vingerafdrukken en laat u ondertekenen. U betaalt de kosten.',
        'De Bundesdruckerei maakt de kaart. De brief met de PIN krijgt u bij het ophalen of per post.',
        'Haal de kaart op of laat hem bezorgen. Neem de oude kaart mee.',
      ],
    },
    fristen: [
      {
        bezeichnung: {
          de: 'Gültigkeit ab 24 Jahren',
          'de-simple': 'Sie sind 24 Jahre alt oder älter: So lange gilt der Ausweis',
          en: 'Validity from age 24',
          nl: 'Geldigheid vanaf 24 jaar',
        },
        dauer: { von: 10, einheit: 'JAHR' },
      },
      {
        bezeichnung: {
          de: 'Gültigkeit unter 24 Jahren',
          'de-simple': 'Sie sind jünger als 24 Jahre: So lange gilt der Ausweis',
          en: 'Validity under 24',
          nl: 'Geldigheid jonger dan 24 jaar',
        },
        dauer: { von: 6, einheit: 'JAHR' },
      },
    ],
    bearbeitungsdauer: {
      von: 3,
      einheit: 'WOCHE',
      hinweis: {
        de: 'Vor den Ferien kann es länger dauern. Der vorläufige Ausweis wird sofort ausgestellt.',
        'de-simple': 'Vor den Ferien dauert es manchmal länger.',
        en: 'It may take longer before the holidays. A temporary card is issued at once.',
        nl: 'Voor de vakanties kan het langer duren. De voorlopige kaart krijgt u meteen.',
      },
    },
    rechtsgrundlagen: [
      {
        bezeichnung: '§ 1 Personalausweisgesetz (PAuswG): Ausweispflicht',
        url: 'https://www.gesetze-im-internet.de/pauswg/__1.html',
      },
      {
        bezeichnung: '§ 9 Personalausweisgesetz (PAuswG): Ausstellung des Ausweises',
        url: 'https://www.gesetze-im-internet.de/pauswg/__9.html',
      },
      {
        bezeichnung: 'Personalausweisgebührenverordnung (PAuswGebV)',
        url: 'https://www.gesetze-im-internet.de/pauswgebv/',
      },
    ],
    hinweise: {
      de: `Wer weder einen gültigen Personalausweis noch einen gültigen Reisepass hat, begeht eine Ordnungswidrigkeit.

Den Ausweis verloren? Melden Sie es sofort: [Verlust des Personalausweises melden](leistungen:verlust-des-personalausweises-melden). Für Reisen außerhalb Europas brauchen Sie meist einen [Reisepass](leistungen:reisepass-ausstellen). Wer nur wenig Geld hat, kann um eine Ermäßigung bitten.`,
      'de-simple': `Sie müssen einen gültigen Ausweis haben. Der Ausweis ist abgelaufen? Dann müssen Sie vielleicht eine Strafe bezahlen.

Sie haben den Ausweis verloren? Dann lesen Sie hier weiter: [Ausweis verloren](leistungen:verlust-des-personalausweises-melden).

Sie haben wenig Geld? Dann fragen Sie im Bürger-Büro. Vielleicht bezahlen Sie weniger.`,
      en: `Having neither a valid identity card nor a valid passport is an administrative offence.

Lost your card? Report it at once: [Reporting a lost identity card](leistungen:verlust-des-personalausweises-melden). Outside Europe you usually need a [passport](leistungen:reisepass-ausstellen). If you have little money, you may ask for a reduction.`,
      nl: `Wie geen geldige identiteitskaart en geen geldig paspoort heeft, begaat een overtreding.

Kaart kwijt? Meld het meteen: [Verlies melden](leistungen:verlust-des-personalausweises-melden). Buiten Europa hebt u meestal een [paspoort](leistungen:reisepass-ausstellen) nodig. Hebt u weinig geld, dan kunt u om een lager tarief vragen.`,
    },
    rechtsbehelf: {
      de: 'Wird der Ausweis nicht ausgestellt, können Sie innerhalb eines Monats nach Bekanntgabe des Bescheids Klage beim Verwaltungsgericht erheben. Der Bescheid nennt das Gericht.',
      'de-simple':
        'Das Amt sagt Nein? Dann können Sie vor Gericht gehen. Das Gericht heißt: Verwaltungs-Gericht. Sie haben dafür 1 Monat Zeit. Im Brief vom Amt steht die Adresse.',
      en: 'If the card is refused you may bring an action before the administrative court within one month. The decision names the court.',
      nl: 'Wordt de kaart geweigerd, dan kunt u binnen een maand beroep instellen bij de bestuursrechter (Verwaltungsgericht). Het besluit noemt de rechtbank.',
    },
    formulare: [
      {
        bezeichnung: {
          de: 'Zustimmung der Sorgeberechtigten',
          'de-simple': 'Blatt für die Eltern',
          en: 'Consent of parents or guardians (in German)',
          nl: 'Toestemming van ouders of voogden (in het Duits)',
        },
        url: 'https://formulare.kreis-heinsberg.example/ausweis-zustimmung',
      },
      {
        bezeichnung: {
          de: 'Vollmacht zum Abholen des Ausweises',
          'de-simple': 'Eine andere Person holt den Ausweis ab',
          en: 'Authorisation to collect the card (in German)',
          nl: 'Machtiging om de kaart op te halen (in het Duits)',
        },
        url: 'https://formulare.kreis-heinsberg.example/ausweis-vollmacht',
      },
    ],
    weiterfuehrendes: [
      {
        bezeichnung: {
          de: 'Personalausweisportal des Bundes',
          'de-simple': 'Mehr über den Personal-Ausweis. Die Seite ist in schwerer Sprache.',
          en: 'Federal information on the identity card',
          nl: 'Informatie van de Duitse overheid over de identiteitskaart',
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
    fachlicheFreigabe: { am: '2026-10-06', durch },
  },
  {
    leikaId: '99008001014002',
    slug: 'verlust-des-personalausweises-melden',
    bezeichnung: { de: 'Verlust des Personalausweises melden' },
    bezeichnungAmtlich: 'Personalausweis Meldung wegen Verlust',
    synonyme: {
      de: ['Ausweis verloren', 'Perso weg', 'Ausweis sperren', 'Ausweis gestohlen', 'Portemonnaie geklaut', 'Ausweis wiedergefunden', 'Sperrnotruf 116 116'],
    },
    teaser: {
      de: 'Ihr Personalausweis ist verloren oder gestohlen? Melden Sie das sofort und sperren Sie die Online-Ausweisfunktion, damit niemand ihn missbraucht.',
    },
    kurztext: {
      de: 'Den Verlust melden Sie unverzüglich bei jeder Personalausweisbehörde. Die Online-Ausweisfunktion sperren Sie rund um die Uhr unter der Rufnummer 116 116. Einen Diebstahl zeigen Sie bei der Polizei an.',
    },
    volltext: {
      de: `Mit einem fremden Ausweis lassen sich Verträge schließen und Pakete abholen. Deshalb müssen Sie den Verlust sofort melden. Die Ausweisbehörde gibt die Seriennummer zur Fahndung weiter und sperrt auf Wunsch die Online-Ausweisfunktion.

### Sofort sperren

Die Online-Ausweisfunktion sperren Sie jederzeit selbst unter **116 116**, aus dem Ausland unter **+49 116 116** oder **+49 30 40 50 40 50**. Halten Sie dafür Ihr Sperrkennwort bereit. Es steht im PIN-Brief. Kennen Sie es nicht, sperrt die Ausweisbehörde.

### Bei Diebstahl

Erstatten Sie Anzeige bei der Polizei. Die Polizei unterrichtet die Ausweisbehörde.

### Ausweis wiedergefunden

Sagen Sie der Ausweisbehörde auch das und legen Sie den Ausweis vor. Solange er in der Fahndung steht, kann er an der Grenze eingezogen werden. Haben Sie schon einen neuen Ausweis, geben Sie den alten ab.`,
    },
    voraussetzungen: {
      de: `- Sie sind die Person, der der Ausweis gehört, oder vertreten sie gesetzlich.
- Zum Sperren am Telefon kennen Sie Namen, Geburtsdatum und Sperrkennwort.`,
    },
    unterlagen: [
      { bezeichnung: { de: 'Reisepass, Führerschein oder Geburtsurkunde' }, hinweis: { de: 'Damit die Behörde Sie erkennt, soweit vorhanden' } },
      { bezeichnung: { de: 'Aktenzeichen der Polizei' }, hinweis: { de: 'Nur nach einem Diebstahl' } },
      { bezeichnung: { de: 'Sperrkennwort' }, hinweis: { de: 'Zum Sperren am Telefon; es steht im PIN-Brief' } },
    ],
    kosten: [
      { bezeichnung: { de: 'Verlustmeldung und Sperrung' }, art: 'kostenfrei', quelle: 'Personalausweisgebührenverordnung (PAuswGebV)' },
      {
        bezeichnung: { de: 'Neuer Personalausweis' },
        art: 'fest',
        betrag: 46,
        hinweis: { de: 'Unter 24 Jahren: 27,60 €' },
        gueltigAb: '2026-02-07',
        quelle: '§ 1 Personalausweisgebührenverordnung (PAuswGebV)',
      },
    ],
    verfahrensablauf: {
      de: [
        'Sperren Sie sofort die Online-Ausweisfunktion unter 116 116.',
        'Melden Sie den Verlust im Bürgerbüro, bei jeder anderen Ausweisbehörde oder, nach einem Diebstahl, bei der Polizei.',
        'Die Behörde nimmt Ihre Erklärung auf und gibt den Ausweis zur Fahndung weiter.',
        'Beantragen Sie einen neuen Ausweis. Bis er da ist, hilft Ihnen bei Bedarf ein vorläufiger Personalausweis.',
      ],
    },
    fristen: [
      { bezeichnung: { de: 'Meldung des Verlusts' }, hinweis: { de: 'Unverzüglich, also sobald Sie den Verlust bemerken' } },
    ],
    bearbeitungsdauer: { von: 10, bis: 15, einheit: 'MINUTE', hinweis: { de: 'Die Sperrung am Telefon wirkt sofort.' } },
    rechtsgrundlagen: [
      {
        bezeichnung: '§ 27 Personalausweisgesetz (PAuswG): Pflichten des Ausweisinhabers',
        url: 'https://www.gesetze-im-internet.de/pauswg/__27.html',
      },
      {
        bezeichnung: '§ 10 Personalausweisgesetz (PAuswG): Sperrung und Entsperrung der Online-Ausweisfunktion',
        url: 'https://www.gesetze-im-internet.de/pauswg/__10.html',
      },
    ],
    hinweise: {
      de: 'Verschwunden ist auch anderes? Bankkarten sperren Sie ebenfalls unter 116 116. Fragen Sie außerdem nach [Fundsachen](leistungen:fundsachen): Viele Ausweise werden abgegeben. Den neuen Ausweis beantragen Sie hier: [Personalausweis ausstellen](leistungen:personalausweis-ausstellen).',
    },
    rechtsbehelf: {
      de: 'Zur Verlustmeldung ergeht kein Bescheid. Gegen spätere Entscheidungen der Ausweisbehörde können Sie innerhalb eines Monats Klage beim Verwaltungsgericht erheben.',
    },
    formulare: [
      {
        bezeichnung: { de: 'Verlustanzeige für Ausweis und Pass' },
        url: 'https://formulare.kreis-heinsberg.example/ausweis-verlust',
      },
    ],
    weiterfuehrendes: [
      { bezeichnung: { de: 'Sperr-Notruf 116 116' }, url: 'https://www.sperr-notruf.de/' },
      { bezeichnung: { de: 'Personalausweisportal des Bundes' }, url: 'https://www.personalausweisportal.de/' },
    ],
    typisierung: '2/3',
    ebene: 'kommune',
    anknuepfung: 'wohnort',
    gruppe: 'meldewesen',
    lebenslagen: ['ausweise-und-dokumente'],
    urheber,
    fachlicheFreigabe: { am: '2026-10-06', durch },
  },
  {
    leikaId: '99008004180000',
    slug: 'online-ausweisfunktion-aktivieren',
    bezeichnung: { de: 'Online-Ausweisfunktion aktivieren' },
    bezeichnungAmtlich: 'elektronischer Identitätsnachweis Aktivierung',
    synonyme: {
      de: ['eID', 'PIN Ausweis', 'Online-Ausweis', 'PIN vergessen', 'Ausweis freischalten', 'AusweisApp', 'BundID', 'neue PIN'],
    },
    teaser: {
      de: 'Mit der Online-Ausweisfunktion weisen Sie sich im Internet aus. Ist sie ausgeschaltet oder haben Sie die PIN vergessen, hilft das Bürgerbüro.',
    },
    volltext: {
      de: `Bei neuen Personalausweisen ist die Online-Ausweisfunktion ab 16 Jahren eingeschaltet. Sie benötigen dann nur noch eine selbst gewählte PIN mit sechs Ziffern: Setzen Sie sie zu Hause mit der AusweisApp und der fünfstelligen Transport-PIN aus dem PIN-Brief.

Haben Sie den Brief nicht mehr, die PIN vergessen oder einen Ausweis mit ausgeschalteter Funktion, schaltet das Bürgerbüro die Funktion ein und Sie setzen dort eine neue PIN. Haben Sie die PIN dreimal falsch eingegeben, hilft zuerst die PUK aus dem PIN-Brief.`,
    },
    voraussetzungen: {
      de: `- Ihr Personalausweis, Ihre eID-Karte oder Ihr elektronischer Aufenthaltstitel ist gültig.
- Sie sind mindestens 16 Jahre alt.
- Sie kommen persönlich.`,
    },
    unterlagen: [{ bezeichnung: { de: 'Personalausweis, eID-Karte oder elektronischer Aufenthaltstitel' } }],
    kosten: [{ bezeichnung: { de: 'Einschalten und neue PIN setzen' }, art: 'kostenfrei', quelle: 'Personalausweisgebührenverordnung (PAuswGebV)' }],
    verfahrensablauf: {
      de: [
        'Vereinbaren Sie einen Termin im Bürgerbüro.',
        'Das Bürgerbüro prüft Ihre Identität und schaltet die Funktion ein.',
        'Sie geben am Gerät zweimal Ihre neue, sechsstellige PIN ein.',
        'Installieren Sie die AusweisApp auf dem Smartphone. Danach können Sie Onlinedienste nutzen.',
      ],
    },
    bearbeitungsdauer: { von: 5, bis: 10, einheit: 'MINUTE' },
    rechtsgrundlagen: [
      {
        bezeichnung: '§ 10 Personalausweisgesetz (PAuswG)',
        url: 'https://www.gesetze-im-internet.de/pauswg/__10.html',
      },
      {
        bezeichnung: '§ 18 Personalausweisgesetz (PAuswG): Elektronischer Identitätsnachweis',
        url: 'https://www.gesetze-im-internet.de/pauswg/__18.html',
      },
    ],
    hinweise: { de: 'Merken Sie sich die PIN und schreiben Sie sie nicht auf den Ausweis. Für Inhaberinnen und Inhaber eines elektronischen Aufenthaltstitels hilft die Ausländerbehörde.' },
    weiterfuehrendes: [{ bezeichnung: { de: 'AusweisApp des Bundes' }, url: 'https://www.ausweisapp.bund.de/' }],
    typisierung: '2/3',
    ebene: 'kommune',
    anknuepfung: 'wohnort',
    gruppe: 'meldewesen',
    lebenslagen: ['ausweise-und-dokumente'],
    urheber,
    fachlicheFreigabe: { am: '2026-10-06', durch },
  },
  {
    leikaId: '99085001012000',
    slug: 'reisepass-ausstellen',
    bezeichnung: { de: 'Reisepass ausstellen' },
    bezeichnungAmtlich: 'Reisepass Ausstellung',
    synonyme: {
      de: ['Pass', 'Reisedokument', 'Express-Pass', 'Pass abgelaufen', 'Urlaub', 'vorläufiger Reisepass', 'Kinderreisepass', 'Pass beantragen', 'Visum'],
    },
    teaser: {
      de: 'Für viele Länder außerhalb der Europäischen Union brauchen Deutsche einen Reisepass. Beantragen Sie ihn rechtzeitig vor der Reise.',
    },
    kurztext: {
      de: 'Sie beantragen den Reisepass persönlich bei der Kommune Ihrer Hauptwohnung. Er gilt zehn Jahre, bei Personen unter 24 Jahren sechs Jahre. Im Expressverfahren ist er nach wenigen Werktagen da.',
    },
    volltext: {
      de: `Der Reisepass ist Ihr Ausweis für Reisen in die ganze Welt. Er enthält einen Chip mit Ihrem Lichtbild und ab sechs Jahren mit zwei Fingerabdrücken. Es gibt ihn mit 32 Seiten und für Menschen, die viel reisen, mit 48 Seiten.

### Wenn die Reise bald beginnt

- **Expresspass**: Die Bundesdruckerei stellt ihn bevorzugt her.
- **Vorläufiger Reisepass**: Die Kommune stellt ihn sofort aus, wenn selbst der Expresspass zu spät käme. Er gilt höchstens ein Jahr und wird nicht in allen Ländern anerkannt.

### Kinder

Kinder brauchen einen eigenen Pass oder Personalausweis. Kinderreisepässe werden seit 2024 nicht mehr ausgestellt und nicht mehr verlängert.

### Lichtbild

Das Foto wird digital übermittelt: aus einem zugelassenen Fotostudio oder Drogeriemarkt oder, wo es das gibt, von einem Gerät im Bürgerbüro.`,
    },
    voraussetzungen: {
      de: `- Sie sind Deutsche oder Deutscher im Sinne des Grundgesetzes.
- Sie kommen persönlich; auch Kinder kommen mit.
- Ihre Hauptwohnung liegt in der Kommune. Eine andere Kommune darf nur aus wichtigem Grund und gegen die doppelte Gebühr tätig werden.
- Bei Minderjährigen stimmen alle Sorgeberechtigten zu.`,
    },
    unterlagen: [
      { bezeichnung: { de: 'Bisheriger Reisepass oder Personalausweis' } },
      { bezeichnung: { de: 'Code für das digitale Lichtbild' }, hinweis: { de: 'Nicht nötig, wenn Sie das Foto im Bürgerbüro aufnehmen' } },
      { bezeichnung: { de: 'Geburtsurkunde oder Eheurkunde' }, hinweis: { de: 'Beim ersten Pass oder nach einer Namensänderung' } },
      { bezeichnung: { de: 'Zustimmung der Sorgeberechtigten mit Ausweisen' }, hinweis: { de: 'Nur bei Minderjährigen' } },
      { bezeichnung: { de: 'Nachweis der Reise' }, hinweis: { de: 'Nur für den vorläufigen Reisepass, zum Beispiel die Buchung' } },
    ],
    kosten: [
      { bezeichnung: { de: 'Reisepass ab 24 Jahren' }, art: 'fest', betrag: 70, gueltigAb: '2024-01-01', quelle: '§ 15 Passverordnung (PassV)' },
      { bezeichnung: { de: 'Reisepass unter 24 Jahren' }, art: 'fest', betrag: 37.5, quelle: '§ 15 Passverordnung (PassV)' },
      { bezeichnung: { de: 'Zuschlag für das Expressverfahren' }, art: 'fest', betrag: 32, quelle: '§ 15 Passverordnung (PassV)' },
      { bezeichnung: { de: 'Zuschlag für 48 Seiten' }, art: 'fest', betrag: 22, quelle: '§ 15 Passverordnung (PassV)' },
      { bezeichnung: { de: 'Vorläufiger Reisepass' }, art: 'fest', betrag: 26, quelle: '§ 15 Passverordnung (PassV)' },
      {
        bezeichnung: { de: 'Lichtbild am Gerät im Bürgerbüro' },
        art: 'fest',
        betrag: 6,
        hinweis: { de: 'Nur wenn Sie das Gerät benutzen' },
        gueltigAb: '2025-05-01',
        quelle: 'Passverordnung (PassV)',
      },
      {
        bezeichnung: { de: 'Versand nach Hause' },
        art: 'fest',
        betrag: 15,
        hinweis: { de: 'Auf Wunsch, statt der Abholung' },
        gueltigAb: '2025-05-01',
        quelle: 'Passverordnung (PassV)',
      },
    ],
    verfahrensablauf: {
      de: [
        'Prüfen Sie bei den Reisehinweisen des Auswärtigen Amts, welches Dokument Ihr Reiseland verlangt und wie lange es noch gelten muss.',
        'Vereinbaren Sie einen Termin und kommen Sie mit den Unterlagen.',
        'Die Kommune prüft Ihre Angaben, nimmt die Fingerabdrücke und lässt Sie unterschreiben. Sie zahlen die Gebühr.',
        'Die Bundesdruckerei stellt den Pass her.',
        'Holen Sie den Pass ab oder lassen Sie ihn sich schicken. Der alte Pass wird entwertet.',
      ],
    },
    fristen: [
      { bezeichnung: { de: 'Gültigkeit ab 24 Jahren' }, dauer: { von: 10, einheit: 'JAHR' } },
      { bezeichnung: { de: 'Gültigkeit unter 24 Jahren' }, dauer: { von: 6, einheit: 'JAHR' } },
      { bezeichnung: { de: 'Gültigkeit des vorläufigen Reisepasses' }, dauer: { von: 1, einheit: 'JAHR' }, hinweis: { de: 'Höchstens' } },
    ],
    bearbeitungsdauer: { von: 4, bis: 6, einheit: 'WOCHE', hinweis: { de: 'Im Expressverfahren meist drei bis vier Werktage' } },
    rechtsgrundlagen: [
      { bezeichnung: '§ 1 Passgesetz (PaßG): Passpflicht', url: 'https://www.gesetze-im-internet.de/pa_g_1986/__1.html' },
      { bezeichnung: '§ 6 Passgesetz (PaßG): Ausstellung eines Passes', url: 'https://www.gesetze-im-internet.de/pa_g_1986/__6.html' },
      { bezeichnung: '§ 15 Passverordnung (PassV): Gebühren', url: 'https://www.gesetze-im-internet.de/passv_2007/__15.html' },
    ],
    hinweise: {
      de: 'Einen verlorenen Pass melden Sie sofort, wie den Personalausweis: [Verlust des Personalausweises melden](leistungen:verlust-des-personalausweises-melden). Innerhalb der Europäischen Union genügt der [Personalausweis](leistungen:personalausweis-ausstellen).',
    },
    rechtsbehelf: {
      de: 'Wird der Pass versagt, können Sie innerhalb eines Monats nach Bekanntgabe des Bescheids Klage beim Verwaltungsgericht erheben. Der Bescheid nennt das Gericht.',
    },
    formulare: [
      { bezeichnung: { de: 'Zustimmung der Sorgeberechtigten' }, url: 'https://formulare.kreis-heinsberg.example/ausweis-zustimmung' },
      { bezeichnung: { de: 'Vollmacht zum Abholen des Passes' }, url: 'https://formulare.kreis-heinsberg.example/ausweis-vollmacht' },
    ],
    weiterfuehrendes: [
      { bezeichnung: { de: 'Auswärtiges Amt: Reise- und Sicherheitshinweise' }, url: 'https://www.auswaertiges-amt.de/' },
    ],
    typisierung: '2/3',
    ebene: 'kommune',
    anknuepfung: 'wohnort',
    gruppe: 'meldewesen',
    lebenslagen: ['ausweise-und-dokumente'],
    urheber,
    fachlicheFreigabe: { am: '2026-10-06', durch },
  },
];
