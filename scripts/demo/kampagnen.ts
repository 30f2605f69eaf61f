import { beispiel, beispielLeicht, example, voorbeeld } from './beispiel.ts';
import type { DemoKampagne } from './types.ts';

export const kampagnen: DemoKampagne[] = [
  {
    slug: 'online-ausweis-einschalten',
    bild: 'online-ausweis',
    vonInTagen: -12,
    bisInTagen: 70,
    titel: {
      de: 'Online-Ausweis einschalten, Wege sparen',
      'de-simple': 'Den Online-Ausweis einschalten',
      en: 'Switch on your online identity card and save trips',
      nl: 'Zet uw online-ID aan en bespaar een rit',
    },
    teaser: {
      de: 'Ihr Personalausweis kann mehr, als Sie denken. Im Bürgerbüro schalten wir die Online-Funktion in zehn Minuten mit Ihnen ein, kostenfrei.',
      'de-simple': 'Mit dem Ausweis können Sie vieles im Internet machen. Wir helfen Ihnen. Das kostet nichts.',
      en: 'Your German identity card can do more than you think. At the citizens’ office we switch on the online function with you in ten minutes, free of charge.',
      nl: 'Uw Duitse identiteitskaart kan meer dan u denkt. Bij het burgerloket zetten we de onlinefunctie in tien minuten samen aan, gratis.',
    },
    text: {
      de: beispiel(
        'Wohnung anmelden, Auto zulassen, Führungszeugnis bestellen: Mit Online-Ausweis und sechsstelliger PIN geht das vom Sofa aus. Gebraucht werden nur ein Telefon und die kostenfreie AusweisApp.',
        '### So machen Sie mit\n\n- Suchen Sie Ihren Personalausweis heraus. Wurde er nach Juli 2017 ausgestellt, ist die Funktion in der Regel schon eingeschaltet, und es fehlt nur noch Ihre PIN.\n- Kommen Sie damit in Ihr Bürgerbüro. Wir schalten ein, was fehlt, und setzen mit Ihnen eine neue PIN.\n- Probieren Sie gleich bei uns einen Antrag aus.',
        'Sie haben einen Pass aus einem anderen EU-Staat? Dann können Sie ab 16 Jahren im Bürgerbüro eine **eID-Karte** beantragen. Auch damit weisen Sie sich im Internet aus.',
      ),
      'de-simple': beispielLeicht(
        'Auf dem Personal-Ausweis ist ein Chip. Mit dem Chip können Sie sich im Internet ausweisen. Das heißt: Sie zeigen im Internet, wer Sie sind.',
        'Dafür brauchen Sie:\n\n- Ihren Ausweis\n- ein Handy\n- eine geheime Nummer. Die Nummer heißt: PIN.',
        'Kommen Sie mit dem Ausweis ins Bürger-Büro. Wir schalten alles ein. Wir zeigen Ihnen, wie es geht.',
      ),
      en: example(
        'Register your address, register a car, order a certificate of conduct: with the online identity card and a six-digit PIN you can do it from your sofa. All you need is a phone and the free AusweisApp.',
        '### How to take part\n\n- Find your identity card. If it was issued after July 2017, the function is usually on and only your PIN is missing.\n- Bring it to your citizens’ office. We switch on what is missing and set a new PIN with you.\n- Try out an application with us straight away.',
        'Do you hold a passport of another EU country? From the age of 16 you can apply for an **eID card** at the citizens’ office, which works online in the same way.',
      ),
      nl: voorbeeld(
        'Een woning aanmelden, een auto registreren, een verklaring omtrent gedrag bestellen: met de online-ID en een pincode van zes cijfers kan het vanaf de bank. U hebt alleen een telefoon en de gratis AusweisApp nodig.',
        '### Voor Nederlanders en andere EU-burgers\n\nHebt u geen Duitse identiteitskaart, dan kunt u vanaf 16 jaar bij het burgerloket een **eID-Karte** aanvragen. Ook daarmee kunt u zich bij Duitse instanties online legitimeren.',
      ),
    },
    leistungen: [
      'online-ausweisfunktion-aktivieren',
      'anmeldung-einer-wohnung',
      'kraftfahrzeug-zulassen',
      'fuehrungszeugnis',
    ],
  },
  {
    slug: 'alte-geraete-sammeln',
    bild: 'elektroschrott',
    vonInTagen: -5,
    bisInTagen: 40,
    titel: {
      de: 'Raus aus der Schublade: Alte Geräte sammeln',
      'de-simple': 'Alte Geräte richtig wegwerfen',
      en: 'Out of the drawer: collecting old devices',
      nl: 'Uit de lade: oude apparaten inzamelen',
    },
    teaser: {
      de: 'Kreis, Städte und Gemeinden stellen Sammelkisten für Handys, Ladegeräte und andere kleine Geräte in die Rathäuser.',
      'de-simple': 'Sie haben alte Handys oder Kabel? Bringen Sie die Sachen ins Rathaus.',
      en: 'The district, towns and municipalities put boxes for phones, chargers and other small devices into their town halls.',
      nl: 'De Kreis, steden en gemeenten zetten in de stadhuizen bakken neer voor telefoons, opladers en andere kleine apparaten.',
    },
    text: {
      de: beispiel(
        'In vielen Schubladen liegen Geräte, die niemand mehr braucht. In ihnen stecken Kupfer, Gold und seltene Metalle. In die Restmülltonne gehören sie nicht: Akkus können dort Feuer fangen.',
        '- In die Kiste darf, was kleiner ist als ein Schuhkarton: Handys, Kabel, Rasierer, Taschenrechner.\n- Lässt sich der Akku leicht herausnehmen, geben Sie ihn getrennt ab und kleben die Pole ab.\n- Löschen Sie vorher Ihre Daten und nehmen Sie SIM-Karten heraus.',
        'Größere Geräte holt die Sperrmüllabfuhr oder nimmt die Sammelstelle an. Auch große Elektromärkte und viele Supermärkte müssen kleine Altgeräte zurücknehmen.',
      ),
      'de-simple': beispielLeicht(
        'Alte Handys, Kabel und kleine Geräte gehören **nicht** in die Müll-Tonne. Die Akkus können brennen.',
        'Im Rathaus steht eine Kiste. In die Kiste legen Sie die alten Geräte. Das kostet nichts.',
        'Löschen Sie vorher die Bilder und die Daten auf dem Handy.',
      ),
      en: example(
        'Many drawers hold devices nobody needs any more. They contain copper, gold and rare metals. They do not belong in the residual waste bin, where batteries may catch fire.',
        '- Anything smaller than a shoe box may go into the collection box: phones, cables, shavers, calculators.\n- If the battery comes out easily, hand it in separately with its poles taped over.\n- Delete your data first and take out SIM cards.',
      ),
      nl: voorbeeld(
        'In veel laden liggen apparaten die niemand meer nodig heeft. Er zitten koper, goud en zeldzame metalen in. Ze horen niet bij het restafval: accu’s kunnen daar in brand vliegen.',
        '- In de bak mag alles wat kleiner is dan een schoenendoos: telefoons, kabels, scheerapparaten, rekenmachines.\n- Kan de accu er gemakkelijk uit, lever hem dan apart in met afgeplakte polen.\n- Wis eerst uw gegevens en haal simkaarten eruit.',
      ),
    },
    leistungen: ['abfallgebuehren'],
  },
  {
    slug: 'wohnen-hier-arbeiten-drueben',
    bild: 'grenze',
    kommune: 'selfkant',
    gemeinsamMit: ['gangelt', 'waldfeucht'],
    vonInTagen: -9,
    bisInTagen: 50,
    titel: {
      de: 'Wohnen hier, arbeiten drüben',
      en: 'Living here, working there',
      nl: 'Hier wonen, daar werken',
    },
    teaser: {
      de: 'Selfkant, Gangelt und Waldfeucht beraten Menschen, deren Alltag über die Grenze führt, auf Deutsch und Niederländisch.',
      en: 'Selfkant, Gangelt and Waldfeucht advise people whose daily life crosses the border, in German and Dutch.',
      nl: 'Selfkant, Gangelt en Waldfeucht adviseren mensen die dagelijks over de grens leven, in het Duits en het Nederlands.',
    },
    text: {
      de: beispiel(
        'Zwei Länder, zwei Verwaltungen: Wer in Sittard arbeitet und in Tüddern wohnt, kennt das. Bis zum Ende der Aktion halten die drei Rathäuser donnerstags zwischen 16 und 18 Uhr jemanden bereit, der beide Seiten kennt.',
        'Häufig gefragt: Was ist nach dem Umzug in den ersten zwei Wochen zu tun? Darf ich mein Auto mit niederländischem Kennzeichen behalten? Wo heiraten wir? Antworten gibt der Leitfaden [Ankommen in Deutschland](leitfaeden:ankommen-in-deutschland).',
        'Für Steuern, Rente und Krankenversicherung sind die [GrenzInfoPunkte](https://grenzinfo.eu) die richtige Adresse.',
      ),
      en: example(
        'Two countries, two administrations: if you work in Sittard and live in Tüddern, you know. Until the end of the campaign the three town halls have someone who knows both sides, on Thursdays between 16.00 and 18.00.',
        'The guide [Arriving in Germany](leitfaeden:ankommen-in-deutschland) answers the most frequent questions. For tax, pensions and health insurance turn to the [GrenzInfoPunkte](https://grenzinfo.eu).',
      ),
      nl: voorbeeld(
        'Twee landen, twee besturen: wie in Sittard werkt en in Tüddern woont, kent dat. Tot het einde van de actie is er op donderdag tussen 16 en 18 uur in de drie gemeentehuizen iemand die beide kanten kent.',
        'De gids [Aankomen in Duitsland](leitfaeden:ankommen-in-deutschland) beantwoordt de meest gestelde vragen. Voor belasting, pensioen en zorgverzekering kunt u terecht bij de [GrensInfoPunten](https://grenzinfo.eu).',
      ),
    },
    leistungen: ['anmeldung-einer-wohnung', 'abmeldung-der-wohnung', 'kraftfahrzeug-zulassen', 'ehefaehigkeitszeugnis'],
  },
  {
    slug: 'zwei-stunden-ehrenamt',
    bild: 'ehrenamt',
    kommune: 'geilenkirchen',
    gemeinsamMit: ['uebach-palenberg', 'wassenberg'],
    vonInTagen: -20,
    bisInTagen: 45,
    titel: { de: 'Zwei Stunden reichen: Ehrenamt ausprobieren' },
    teaser: {
      de: 'Geilenkirchen, Übach-Palenberg und Wassenberg suchen Menschen, die zwei Stunden im Monat übrig haben.',
    },
    text: {
      de: beispiel(
        'Ein Ehrenamt muss kein Amt auf Jahre sein. Dreißig Vereine und Einrichtungen haben Aufgaben aufgeschrieben, die sich einmal ausprobieren lassen.',
        '- vorlesen in der Kita\n- mit jemandem aus dem Seniorenheim spazieren gehen\n- ein Beet oder eine Bank pflegen\n- beim Heimspiel Waffeln backen\n- am Telefon zuhören',
        'Rufen Sie im Rathaus an: Wir bringen Sie mit dem passenden Verein zusammen. In der Regel sind Sie dabei unfall- und haftpflichtversichert; wir klären das mit Ihnen. Für die Arbeit mit Kindern brauchen Sie ein erweitertes Führungszeugnis; im Ehrenamt ist es kostenfrei.',
      ),
    },
    leistungen: ['ehrenamtliche-taetigkeit', 'fuehrungszeugnis'],
  },
  {
    slug: 'kita-platz-jetzt-vormerken',
    bild: 'kita',
    kommune: 'hueckelhoven',
    vonInTagen: -15,
    bisInTagen: 30,
    titel: {
      de: 'Kita-Platz für den Sommer: jetzt vormerken',
      'de-simple': 'Jetzt einen Kita-Platz suchen',
      en: 'Day-care place for the summer: register now',
    },
    teaser: {
      de: 'Das Jugendamt Hückelhoven vergibt die Plätze für das Kita-Jahr ab August. Wer sich früh meldet, hat die größte Auswahl.',
      'de-simple': 'Ihr Kind soll im Sommer in die Kita gehen? Melden Sie sich jetzt.',
      en: 'The youth welfare office of Hückelhoven gives out places for the year starting in August. Register early for the best choice.',
    },
    text: {
      de: beispiel(
        'Sehen Sie sich die Kitas an, bevor Sie sich entscheiden: Viele laden in diesen Wochen zum Tag der offenen Tür ein. Nennen Sie bei der Vormerkung ruhig drei Einrichtungen.',
        'Was der Platz kostet, hängt vom Einkommen ab. In den beiden letzten Jahren vor der Schule ist er beitragsfrei.',
      ),
      'de-simple': beispielLeicht(
        'Das neue Kita-Jahr beginnt am 1. August. Die Plätze werden vorher vergeben.',
        'Melden Sie Ihr Kind jetzt an. Das geht im Internet. Oder Sie gehen zum Jugend-Amt.',
      ),
      en: example(
        'Have a look at the centres before you decide; many hold an open day in these weeks. You may name three of them when you register.',
        'The fee depends on your income. The last two years before school are free.',
      ),
    },
    leistungen: ['aufnahme-in-die-kindertagesstaette', 'kindertagespflege', 'elternbeitrag-fuer-kinderbetreuung'],
  },
];
