import type { DemoLeistung } from '../types.ts';

const urheber = 'Kreis Heinsberg (Beispielinhalt)';
const durch = 'Redaktion des Kreises Heinsberg (Beispiel)';

export const strasseUndZulassung: DemoLeistung[] = [
  {
    leikaId: '99108001001000',
    slug: 'bewohnerparkausweis',
    bezeichnung: { de: 'Bewohnerparkausweis' },
    bezeichnungAmtlich: 'Bewohnerparkausweis Erteilung',
    synonyme: {
      de: [
        'Anwohnerparken',
        'Parkausweis',
        'Anwohnerparkausweis',
        'Bewohnerparken',
        'Parkberechtigung',
        'Parkzone',
        'Parken vor der Haustür',
        'Parkplatz Innenstadt',
      ],
    },
    teaser: {
      de: 'Sie wohnen in einer Parkzone und haben dort keinen Stellplatz? Mit dem Ausweis parken Sie auf den Plätzen für Bewohnerinnen und Bewohner.',
    },
    kurztext: {
      de: 'In Gebieten mit wenig Parkraum gibt es Parkzonen. Wer dort gemeldet ist und ein Auto nutzt, bekommt für ein Fahrzeug einen Bewohnerparkausweis. Er garantiert keinen freien Platz.',
    },
    volltext: {
      de: `Der Ausweis gilt nur in der Parkzone, in der Sie mit Hauptwohnung gemeldet sind. Sie parken dort auf den besonders beschilderten Plätzen und, wo das Schild es erlaubt, ohne Parkschein und Höchstparkdauer.

Jede Person erhält einen Ausweis für ein Fahrzeug, das auf sie zugelassen ist oder das sie dauerhaft nutzt, zum Beispiel einen Firmenwagen. Nicht jede Kommune hat Parkzonen. Ob es bei Ihnen welche gibt, steht in der Angabe Ihrer Kommune.

Ausgestellt wird der Ausweis auf Papier oder digital. Einen Papierausweis legen Sie gut sichtbar hinter die Windschutzscheibe. Beim digitalen Ausweis wird das Kennzeichen geprüft.

Für Handwerksbetriebe, Pflegedienste und Menschen mit Behinderung gibt es andere Ausweise: [Ausnahmegenehmigung Parken](leistungen:ausnahmegenehmigung-parken).`,
    },
    voraussetzungen: {
      de: `- Sie sind mit Hauptwohnung in der Parkzone gemeldet und wohnen dort tatsächlich.
- Das Fahrzeug ist auf Sie zugelassen, oder Sie können nachweisen, dass Sie es dauerhaft nutzen.
- Sie haben keinen anderen Stellplatz oder keine Garage in der Nähe, wenn die Kommune das verlangt.`,
    },
    unterlagen: [
      { bezeichnung: { de: 'Personalausweis oder Reisepass mit Meldebescheinigung' } },
      {
        bezeichnung: { de: 'Zulassungsbescheinigung Teil I (Fahrzeugschein)' },
        hinweis: { de: 'Als Kopie oder Datei' },
      },
      {
        bezeichnung: { de: 'Bescheinigung der Halterin oder des Halters' },
        hinweis: { de: 'Wenn das Fahrzeug nicht auf Sie zugelassen ist, etwa bei einem Firmenwagen oder Carsharing' },
      },
      { bezeichnung: { de: 'Vollmacht und Ausweiskopie' }, hinweis: { de: 'Wenn jemand anderes den Antrag stellt' } },
    ],
    kosten: [
      {
        bezeichnung: { de: 'Bewohnerparkausweis' },
        art: 'nach-aufwand',
        bezug: { de: 'je Fahrzeug und Jahr' },
        hinweis: {
          de: 'Die Höhe bestimmt Ihre Stadt oder Gemeinde in einer Gebührenordnung oder Satzung. Sie finden sie in der Angabe Ihrer Kommune.',
        },
        quelle: 'Örtliche Gebührenordnung für Bewohnerparken',
      },
    ],
    verfahrensablauf: {
      de: [
        'Prüfen Sie, ob Ihre Wohnung in einer Parkzone liegt.',
        'Stellen Sie den Antrag online, mit dem Formular oder im Bürgerbüro.',
        'Die Kommune prüft Ihre Anschrift im Melderegister und die Angaben zum Fahrzeug.',
        'Nach der Zahlung erhalten Sie den Ausweis, meist sofort oder per Post.',
        'Beantragen Sie die Verlängerung rechtzeitig. Sie kommt in der Regel nicht von selbst.',
      ],
    },
    fristen: [
      {
        bezeichnung: { de: 'Gültigkeit' },
        dauer: { von: 1, bis: 2, einheit: 'JAHR' },
        hinweis: { de: 'Je nach Kommune, danach neu zu beantragen' },
      },
      {
        bezeichnung: { de: 'Verlängerung beantragen' },
        dauer: { von: 4, einheit: 'WOCHE' },
        hinweis: { de: 'Vor dem Ablauf' },
      },
      {
        bezeichnung: { de: 'Wegzug oder neues Fahrzeug melden' },
        hinweis: { de: 'Sofort. Der alte Ausweis verliert seine Gültigkeit.' },
      },
    ],
    bearbeitungsdauer: {
      von: 1,
      bis: 10,
      einheit: 'ARBEITSTAG',
      hinweis: { de: 'Im Bürgerbüro oft sofort, schriftlich oder online länger' },
    },
    rechtsgrundlagen: [
      {
        bezeichnung: '§ 6a Straßenverkehrsgesetz (StVG)',
        url: 'https://www.gesetze-im-internet.de/stvg/__6a.html',
      },
      {
        bezeichnung: '§ 45 Straßenverkehrs-Ordnung (StVO)',
        url: 'https://www.gesetze-im-internet.de/stvo_2013/__45.html',
      },
      { bezeichnung: 'Örtliche Gebührenordnung oder Satzung für Bewohnerparken' },
    ],
    hinweise: {
      de: `Der Ausweis gibt keinen Anspruch auf einen bestimmten Parkplatz. Ein Halteverbot gilt auch für Bewohnerinnen und Bewohner.

Ziehen Sie um, melden Sie zuerst die Wohnung an: [Anmeldung einer Wohnung](leistungen:anmeldung-einer-wohnung). Danach bekommen Sie den Ausweis für die neue Zone.`,
    },
    rechtsbehelf: {
      de: 'Gegen eine Ablehnung können Sie innerhalb eines Monats nach Bekanntgabe Klage beim Verwaltungsgericht erheben. Der Bescheid nennt das Gericht.',
    },
    formulare: [
      {
        bezeichnung: { de: 'Antrag auf einen Bewohnerparkausweis' },
        url: 'https://formulare.kreis-heinsberg.example/bewohnerparken-antrag',
      },
      {
        bezeichnung: { de: 'Bescheinigung über die dauerhafte Nutzung eines Fahrzeugs' },
        url: 'https://formulare.kreis-heinsberg.example/bewohnerparken-nutzung',
      },
    ],
    weiterfuehrendes: [
      {
        bezeichnung: { de: 'Straßenverkehrs-Ordnung im Wortlaut' },
        url: 'https://www.gesetze-im-internet.de/stvo_2013/',
      },
    ],
    typisierung: '2/3',
    ebene: 'kommune',
    anknuepfung: 'wohnort',
    gruppe: 'strassen',
    lebenslagen: ['auto-und-verkehr', 'wohnen-und-umziehen'],
    urheber,
    fachlicheFreigabe: { am: '2026-10-14', durch },
  },
  {
    leikaId: '99108003001000',
    slug: 'ausnahmegenehmigung-parken',
    bezeichnung: { de: 'Ausnahmegenehmigung Parken' },
    bezeichnungAmtlich: 'Ausnahmegenehmigung Parken Erteilung',
    synonyme: {
      de: [
        'Handwerkerparkausweis',
        'Behindertenparkplatz',
        'blauer Parkausweis',
        'EU-Parkausweis',
        'oranger Parkausweis',
        'Parkausweis Pflegedienst',
        'Parkerleichterung',
        'Behindertenparkausweis',
      ],
    },
    teaser: {
      de: 'Menschen mit schwerer Gehbehinderung, Handwerksbetriebe und soziale Dienste können besondere Rechte beim Parken bekommen.',
    },
    volltext: {
      de: `Der **blaue EU-Parkausweis** gilt für Menschen mit den Merkzeichen aG oder Bl sowie für Menschen, denen beide Arme fehlen oder die vergleichbar eingeschränkt sind. Damit dürfen sie auf Behindertenparkplätzen stehen. Der Ausweis gilt für die Person, nicht für ein Auto, und in der ganzen EU.

Der **orange Parkausweis** hilft Menschen mit einigen weiteren Einschränkungen in Deutschland, berechtigt aber nicht zum Parken auf Behindertenparkplätzen.

**Handwerksbetriebe, Pflegedienste und andere** bekommen auf Antrag eine Genehmigung, um bei der Arbeit zum Beispiel in Parkzonen oder ohne Parkschein zu parken. Ob und wo sie gilt, entscheidet die Kommune.`,
    },
    unterlagen: [
      {
        bezeichnung: { de: 'Schwerbehindertenausweis und Feststellungsbescheid' },
        hinweis: { de: 'Für den blauen und den orangen Ausweis' },
      },
      {
        bezeichnung: { de: 'Passfoto' },
        hinweis: { de: 'Nur für den blauen Ausweis' },
      },
      {
        bezeichnung: { de: 'Gewerbeanmeldung oder Handwerkskarte' },
        hinweis: { de: 'Für Betriebe' },
      },
      {
        bezeichnung: { de: 'Zulassungsbescheinigungen Teil I der Fahrzeuge' },
        hinweis: { de: 'Für Betriebe' },
      },
    ],
    kosten: [
      { bezeichnung: { de: 'Parkausweise für Menschen mit Behinderung' }, art: 'kostenfrei' },
      {
        bezeichnung: { de: 'Ausnahmegenehmigung für Betriebe' },
        art: 'rahmen',
        betrag: 10.2,
        betragBis: 767,
        bezug: { de: 'je Genehmigung' },
        hinweis: { de: 'Rahmen des Bundes, je nach Aufwand. Ihre Kommune legt den Betrag fest.' },
        quelle: 'GebOSt, Anlage, Gebühren-Nummer 264',
      },
    ],
    verfahrensablauf: {
      de: [
        'Stellen Sie den Antrag mit den Nachweisen bei Ihrer Stadt oder Gemeinde.',
        'Die Behörde prüft, ob Sie berechtigt sind. Beim orangen Ausweis hilft ein Nachweis der Stelle, die die Behinderung festgestellt hat.',
        'Sie erhalten den Ausweis und legen ihn im Fahrzeug gut sichtbar aus.',
      ],
    },
    rechtsgrundlagen: [
      {
        bezeichnung: '§ 46 Straßenverkehrs-Ordnung (StVO)',
        url: 'https://www.gesetze-im-internet.de/stvo_2013/__46.html',
      },
      {
        bezeichnung: 'Gebührenordnung für Maßnahmen im Straßenverkehr (GebOSt)',
        url: 'https://www.gesetze-im-internet.de/stgebo_2011/',
      },
    ],
    hinweise: {
      de: 'Ohne Merkzeichen im [Schwerbehindertenausweis](leistungen:schwerbehindertenausweis) gibt es keinen blauen Ausweis. Wohnen Sie in einer Parkzone, genügt vielleicht der [Bewohnerparkausweis](leistungen:bewohnerparkausweis).',
    },
    typisierung: '2/3',
    ebene: 'kommune',
    anknuepfung: 'wohnort',
    gruppe: 'strassen',
    lebenslagen: ['auto-und-verkehr', 'gesundheit-und-pflege', 'gewerbe-und-arbeit'],
    urheber,
    fachlicheFreigabe: { am: '2026-10-14', durch },
  },
  {
    leikaId: '99108011153000',
    slug: 'halteverbotszone-fuer-umzug',
    bezeichnung: { de: 'Halteverbotszone für Umzug' },
    bezeichnungAmtlich: 'Parkplatzabsperrung für Umzug Halteverbotszone Einrichtung',
    synonyme: {
      de: [
        'Umzug Parkplatz',
        'Halteverbot',
        'Haltverbot',
        'Möbelwagen',
        'Haltverbot beantragen',
        'Umzugswagen',
        'Parkplatz sperren',
        'Parkplatz reservieren',
        'Haltverbotsschild',
        'Container Lieferung',
        'Schilder für Umzug',
        'Parkverbot Umzug',
        'Straße absperren',
        'Ladezone',
      ],
    },
    teaser: {
      de: 'Damit der Möbelwagen vor der Tür halten kann, können Sie für den Umzug eine Halteverbotszone beantragen.',
    },
    kurztext: {
      de: 'Für einen Umzug oder eine große Lieferung kann die Behörde vor dem Haus für kurze Zeit ein Halteverbot anordnen. Stellen Sie den Antrag etwa zwei Wochen vorher. Die Schilder stehen mindestens drei volle Tage vor dem Umzug.',
    },
    volltext: {
      de: `Ist auf der Straße kein Platz für den Umzugswagen, kann die Behörde für einen oder mehrere Tage ein Halteverbot anordnen. Ihr Umzugswagen darf dort trotzdem stehen, alle anderen nicht.

### Schilder rechtzeitig aufstellen

Die Schilder stehen mindestens drei volle Tage vorher, damit alle ihr Auto rechtzeitig wegfahren können. Das Bundesverwaltungsgericht hat dazu entschieden: Wer sein Auto schon vorher erlaubt geparkt hat, zahlt das Abschleppen erst ab dem vierten Tag nach dem Aufstellen.

Wer die Schilder aufstellt, notiert in einem Protokoll Ort, Tag und Uhrzeit und die Kennzeichen der Autos, die gerade dort parken. Am besten machen Sie auch Fotos.

Je nach Kommune stellen Sie die Schilder selbst auf, eine Fachfirma, das Umzugsunternehmen oder der Bauhof. Es dürfen nur zugelassene Verkehrszeichen sein. Nach dem Umzug räumen Sie sie wieder weg.

### Wann Sie keine Zone brauchen

Steht vor dem Haus schon ein Halteverbot, genügt eine Ausnahmegenehmigung für den Umzugswagen. Auf einer privaten Fläche entscheidet, wem sie gehört.`,
    },
    voraussetzungen: {
      de: `- Der Umzug oder die Lieferung braucht Platz auf einer öffentlichen Straße, und ein anderer Halteplatz ist nicht zumutbar.
- Die Stelle eignet sich: Rettungswege, Hydranten, Einfahrten, Bushaltestellen und Behindertenparkplätze bleiben frei.
- Fußgängerinnen und Fußgänger kommen weiterhin vorbei, auch mit Rollstuhl oder Kinderwagen.
- Eine Person ist verantwortlich und am Umzugstag erreichbar.`,
    },
    unterlagen: [
      { bezeichnung: { de: 'Antrag mit Adresse, Datum, Uhrzeit und Länge der Zone' } },
      {
        bezeichnung: { de: 'Lageplan oder Skizze' },
        hinweis: { de: 'Mit Straßenseite und Hausnummern; ein Foto hilft' },
      },
      {
        bezeichnung: { de: 'Angaben zum Fahrzeug' },
        hinweis: { de: 'Länge des Umzugswagens, wenn möglich Kennzeichen' },
      },
      {
        bezeichnung: { de: 'Name und Telefonnummer der verantwortlichen Person' },
        hinweis: { de: 'Oder der Firma, die die Schilder aufstellt' },
      },
    ],
    kosten: [
      {
        bezeichnung: { de: 'Genehmigung' },
        art: 'rahmen',
        betrag: 25,
        betragBis: 80,
        hinweis: {
          de: 'Beispielwerte. Den Betrag legt Ihre Kommune fest; der Bund gibt für Ausnahmen einen Rahmen von 10,20 € bis 767 € vor.',
        },
        quelle: 'GebOSt, Anlage, Gebühren-Nummer 264, Beispielwert',
      },
      {
        bezeichnung: { de: 'Schilder leihen und aufstellen' },
        art: 'nach-aufwand',
        hinweis: { de: 'Preis der Firma oder des Bauhofs' },
      },
    ],
    verfahrensablauf: {
      de: [
        'Fragen Sie, wer in Ihrer Kommune die Schilder aufstellt, und messen Sie, wie viel Platz Sie brauchen.',
        'Stellen Sie den Antrag mindestens zwei Wochen vor dem Umzug.',
        'Die Behörde prüft die Stelle und ordnet die Zone an. Sie erhalten die Genehmigung mit dem Plan für die Schilder.',
        'Stellen Sie die Schilder mindestens drei volle Tage vorher auf oder lassen Sie das erledigen. Führen Sie das Protokoll.',
        'Steht am Umzugstag noch ein fremdes Auto dort, rufen Sie das Ordnungsamt, außerhalb der Dienstzeit die Polizei.',
        'Räumen Sie die Schilder nach dem Umzug sofort weg.',
      ],
    },
    fristen: [
      {
        bezeichnung: { de: 'Antrag vor dem Umzug' },
        dauer: { von: 2, einheit: 'WOCHE' },
        hinweis: { de: 'Örtlich können andere Fristen gelten.' },
      },
      {
        bezeichnung: { de: 'Schilder aufstellen' },
        dauer: { von: 3, einheit: 'TAG' },
        hinweis: { de: 'Drei volle Tage vor dem Umzug; der Tag des Aufstellens zählt nicht mit.' },
      },
    ],
    bearbeitungsdauer: {
      von: 5,
      bis: 10,
      einheit: 'ARBEITSTAG',
      hinweis: { de: 'Beispielwert. An großen Straßen werden weitere Stellen beteiligt, dann dauert es länger.' },
    },
    rechtsgrundlagen: [
      {
        bezeichnung: '§ 45 Absatz 1 und 3 Straßenverkehrs-Ordnung (StVO): Anordnung von Verkehrszeichen',
        url: 'https://www.gesetze-im-internet.de/stvo_2013/__45.html',
      },
      {
        bezeichnung: '§ 46 Absatz 1 Straßenverkehrs-Ordnung (StVO): Ausnahmegenehmigungen',
        url: 'https://www.gesetze-im-internet.de/stvo_2013/__46.html',
      },
      {
        bezeichnung: 'Bundesverwaltungsgericht, Urteil vom 24. Mai 2018, Aktenzeichen 3 C 25.16',
        url: 'https://www.bverwg.de/de/pm/2018/33',
      },
      {
        bezeichnung: 'Gebührenordnung für Maßnahmen im Straßenverkehr (GebOSt)',
        url: 'https://www.gesetze-im-internet.de/stgebo_2011/',
      },
    ],
    hinweise: {
      de: `Stellen Sie nie Schilder ohne Genehmigung auf und sperren Sie keinen Parkplatz mit Stühlen oder Flatterband ab. Beides ist verboten. Ein fremdes Auto in der Zone dürfen Sie nicht selbst abschleppen lassen.

Soll ein Container oder ein Gerüst stehen bleiben, lesen Sie [Sondernutzung von Straßen](leistungen:sondernutzung-von-strassen). Nach dem Umzug melden Sie die neue Wohnung an: [Anmeldung einer Wohnung](leistungen:anmeldung-einer-wohnung).`,
    },
    rechtsbehelf: {
      de: 'Gegen eine Ablehnung oder die Gebühr können Sie innerhalb eines Monats nach Bekanntgabe Klage beim Verwaltungsgericht erheben. Der Bescheid nennt das Gericht.',
    },
    formulare: [
      {
        bezeichnung: { de: 'Antrag auf eine Halteverbotszone' },
        url: 'https://formulare.kreis-heinsberg.example/halteverbot-antrag',
      },
      {
        bezeichnung: { de: 'Protokoll über das Aufstellen der Schilder' },
        url: 'https://formulare.kreis-heinsberg.example/halteverbot-protokoll',
      },
    ],
    weiterfuehrendes: [
      {
        bezeichnung: { de: 'Straßenverkehrs-Ordnung im Wortlaut' },
        url: 'https://www.gesetze-im-internet.de/stvo_2013/',
      },
    ],
    typisierung: '5',
    ebene: 'kommune',
    anknuepfung: 'ereignisort',
    gruppe: 'strassen',
    lebenslagen: ['wohnen-und-umziehen', 'auto-und-verkehr'],
    urheber,
    fachlicheFreigabe: { am: '2026-11-18', durch },
  },
  {
    leikaId: '99108012000000',
    slug: 'sondernutzung-von-strassen',
    bezeichnung: { de: 'Sondernutzung von Straßen' },
    bezeichnungAmtlich: 'Sondernutzung von Straßen',
    synonyme: {
      de: [
        'Gerüst',
        'Container aufstellen',
        'Infostand',
        'Tische draußen',
        'Außengastronomie',
        'Straßenfest',
        'Bauzaun',
        'Baustelle auf dem Gehweg',
        'Werbeständer',
        'Straßensperrung Fest',
      ],
    },
    teaser: {
      de: 'Für Container, Gerüst, Infostand, Tische vor dem Lokal oder ein Straßenfest brauchen Sie eine Erlaubnis, wenn Sie öffentliche Flächen nutzen.',
    },
    volltext: {
      de: `Straßen, Gehwege und Plätze sind zum Fahren, Gehen und Parken da. Wer sie für anderes nutzt, braucht eine Sondernutzungserlaubnis. Das gilt für Baucontainer und Gerüste ebenso wie für Verkaufsstände, Tische vor einem Lokal, Werbung und Feste. Liegt die Fläche auf der Fahrbahn oder wird der Verkehr beeinträchtigt, ordnet die Behörde auch Verkehrszeichen an.

An Bundes-, Landes- und Kreisstraßen außerhalb der Ortschaft entscheidet die Straßenbaubehörde, nicht die Kommune. Ihr Antrag wird dann weitergeleitet.`,
    },
    unterlagen: [
      { bezeichnung: { de: 'Antrag mit Art, Ort, Größe und Dauer der Nutzung' } },
      { bezeichnung: { de: 'Lageplan mit Maßen' } },
      {
        bezeichnung: { de: 'Verkehrszeichenplan' },
        hinweis: { de: 'Bei Baustellen und Sperrungen' },
      },
      {
        bezeichnung: { de: 'Haftpflichtversicherung' },
        hinweis: { de: 'Bei Veranstaltungen und Baustellen' },
      },
    ],
    kosten: [
      {
        bezeichnung: { de: 'Verwaltungsgebühr und Sondernutzungsgebühr' },
        art: 'nach-aufwand',
        hinweis: { de: 'Nach Fläche und Dauer, festgelegt in der örtlichen Sondernutzungssatzung' },
        quelle: 'Örtliche Sondernutzungssatzung',
      },
    ],
    verfahrensablauf: {
      de: [
        'Stellen Sie den Antrag mindestens zwei Wochen vorher, für Feste sechs bis acht Wochen vorher.',
        'Die Behörde beteiligt, wo nötig, Polizei, Feuerwehr und Straßenbaulast.',
        'Sie erhalten die Erlaubnis mit Auflagen und einen Gebührenbescheid.',
        'Stellen Sie die Fläche nach dem Ende sauber und unbeschädigt wieder her.',
      ],
    },
    fristen: [
      { bezeichnung: { de: 'Antrag' }, dauer: { von: 2, einheit: 'WOCHE' }, hinweis: { de: 'Vor Beginn der Nutzung' } },
    ],
    rechtsgrundlagen: [
      { bezeichnung: '§§ 18 und 19 Straßen- und Wegegesetz Nordrhein-Westfalen (StrWG NRW)' },
      {
        bezeichnung: '§ 8 Bundesfernstraßengesetz (FStrG)',
        url: 'https://www.gesetze-im-internet.de/fstrg/__8.html',
      },
      { bezeichnung: 'Örtliche Sondernutzungssatzung' },
    ],
    hinweise: {
      de: 'Wird auf dem Fest Alkohol ausgeschenkt, brauchen Sie auch die [Gestattung eines vorübergehenden Gaststättenbetriebs](leistungen:gestattung-eines-voruebergehenden-gaststaettenbetriebs). Rettungswege und Gehwege müssen breit genug bleiben, auch für Rollstühle und Kinderwagen.',
    },
    typisierung: '2/3',
    ebene: 'kommune',
    anknuepfung: 'ereignisort',
    gruppe: 'strassen',
    lebenslagen: ['gewerbe-und-arbeit', 'bauen-und-grundstueck', 'engagement-und-wahlen'],
    urheber,
    fachlicheFreigabe: { am: '2026-10-15', durch },
  },
  {
    leikaId: '99108015134000',
    slug: 'gehwegueberfahrt',
    bezeichnung: { de: 'Gehwegüberfahrt' },
    bezeichnungAmtlich: 'Gehwegüberfahrten Zustimmung',
    synonyme: {
      de: [
        'Bordstein absenken',
        'Einfahrt',
        'Zufahrt',
        'Grundstückszufahrt',
        'Garageneinfahrt',
        'Bordsteinabsenkung',
        'Carport Zufahrt',
      ],
    },
    teaser: {
      de: 'Sie möchten mit dem Auto über den Gehweg auf Ihr Grundstück fahren? Vor dem Absenken des Bordsteins brauchen Sie die Zustimmung der Kommune.',
    },
    volltext: {
      de: `Eine Zufahrt über den Gehweg wird so gebaut, dass der Belag Autos trägt und der Bordstein abgesenkt ist. Das geht nur mit Zustimmung der Kommune, weil dabei Stellplätze an der Straße wegfallen können und die Sicherheit von Fußgängern zählt. Bäume, Laternen und Leitungen müssen Platz haben.

Die Kosten des Umbaus tragen Sie. Wer ohne Zustimmung baut oder den Gehweg beschädigt, muss ihn wieder herstellen.`,
    },
    unterlagen: [
      { bezeichnung: { de: 'Antrag' } },
      {
        bezeichnung: { de: 'Lageplan' },
        hinweis: { de: 'Mit Breite der Zufahrt, Garage oder Stellplatz und Bordstein' },
      },
      {
        bezeichnung: { de: 'Zustimmung der Eigentümerin oder des Eigentümers' },
        hinweis: { de: 'Wenn Sie das Grundstück nur gemietet haben' },
      },
    ],
    kosten: [
      {
        bezeichnung: { de: 'Zustimmung und Ausführung' },
        art: 'nach-aufwand',
        hinweis: { de: 'Gebühr nach örtlichem Tarif, dazu die Baukosten' },
      },
    ],
    verfahrensablauf: {
      de: [
        'Stellen Sie den Antrag vor dem Bau.',
        'Das Tiefbauamt prüft die Stelle, Leitungen und Bäume und stimmt zu oder macht Vorgaben.',
        'Die Arbeiten werden ausgeführt, je nach Kommune durch einen Fachbetrieb, den Sie beauftragen, oder durch die Kommune.',
        'Die Kommune nimmt die Zufahrt ab.',
      ],
    },
    rechtsgrundlagen: [{ bezeichnung: 'Straßen- und Wegegesetz Nordrhein-Westfalen (StrWG NRW)' }],
    hinweise: {
      de: 'Die Zufahrt ist nicht dasselbe wie die Garage: Dafür kann eine [Baugenehmigung](leistungen:baugenehmigung) nötig sein. Beim Bau steht oft ein Container, dazu lesen Sie [Sondernutzung von Straßen](leistungen:sondernutzung-von-strassen).',
    },
    typisierung: '4',
    ebene: 'kommune',
    anknuepfung: 'grundstueck',
    gruppe: 'strassen',
    lebenslagen: ['bauen-und-grundstueck', 'auto-und-verkehr'],
    urheber,
    fachlicheFreigabe: { am: '2026-10-15', durch },
  },
  {
    leikaId: '99036010007000',
    slug: 'kraftfahrzeug-zulassen',
    bezeichnung: {
      de: 'Kraftfahrzeug zulassen',
      'de-simple': 'Ein Auto anmelden',
      en: 'Registering a vehicle',
      nl: 'Voertuig op kenteken zetten',
    },
    bezeichnungAmtlich: 'Fahrzeug für den öffentlichen Straßenverkehr Zulassung',
    synonyme: {
      de: [
        'Auto anmelden',
        'Kfz-Zulassung',
        'Straßenverkehrsamt',
        'Zulassungsstelle',
        'i-Kfz',
        'Fahrzeug anmelden',
        'Auto ummelden',
        'Neuzulassung',
        'Umschreibung',
        'Gebrauchtwagen anmelden',
        'Motorrad anmelden',
        'Anhänger anmelden',
        'Wiederzulassung',
      ],
      'de-simple': [
        'Auto anmelden',
        'Motor-Rad anmelden',
        'Straßen-Verkehrs-Amt',
        'Zulassungs-Stelle',
        'Nummern-Schild',
      ],
      en: [
        'car registration',
        'vehicle registration',
        'register car',
        'register motorcycle',
        'registration office',
        'number plate',
        'i-Kfz',
        'transfer of ownership',
      ],
      nl: [
        'auto aanmelden',
        'auto inschrijven',
        'kenteken',
        'kenteken aanvragen',
        'voertuig registreren',
        'auto importeren',
        'auto overschrijven',
        'motor aanmelden',
        'aanhanger aanmelden',
        'Straßenverkehrsamt',
        'i-Kfz',
      ],
    },
    teaser: {
      de: 'Bevor Sie mit einem Auto, Motorrad oder Anhänger auf die Straße dürfen, muss es zugelassen sein. Das geht online oder beim Straßenverkehrsamt.',
      'de-simple':
        'Sie haben ein Auto, ein Motor-Rad oder einen Anhänger? Dann müssen Sie es anmelden. Erst danach dürfen Sie damit fahren.',
      en: 'Before you take a car, motorcycle or trailer on the road it must be registered, online or at the road traffic office.',
      nl: 'Voordat u met een auto, motor of aanhanger de weg op mag, moet hij in Duitsland zijn toegelaten. Dat kan online of bij het Straßenverkehrsamt.',
    },
    kurztext: {
      de: 'Mit der Zulassung bekommt das Fahrzeug ein Kennzeichen und Papiere. Sie brauchen eine Versicherung (eVB-Nummer), ein SEPA-Mandat für die Kfz-Steuer und in der Regel eine gültige Hauptuntersuchung.',
      'de-simple':
        'Mit der Anmeldung bekommen Sie Papiere und ein Kenn-Zeichen. Das Kenn-Zeichen ist das Nummern-Schild. Sie brauchen eine Versicherung. Und Sie brauchen ein Konto für die Kfz-Steuer. Das ist die Steuer für Fahrzeuge.',
      en: 'Registration gives the vehicle a number plate and papers. You need insurance (eVB number), a SEPA mandate for vehicle tax and normally a valid main inspection (HU).',
      nl: 'Met de toelating krijgt het voertuig een kenteken en papieren. U hebt een verzekering (eVB-nummer), een SEPA-machtiging voor de motorrijtuigenbelasting en meestal een geldige keuring (HU) nodig.',
    },
    volltext: {
      de: `Zugelassen wird ein Fahrzeug bei der Zulassungsbehörde des Kreises, in dem die Halterin oder der Halter wohnt. Dort bekommen Sie die **Zulassungsbescheinigung Teil I** (Fahrzeugschein), die Sie bei jeder Fahrt mitführen, und **Teil II** (Fahrzeugbrief), die Sie sicher aufbewahren.

Häufige Fälle sind:

- **Neuzulassung**: Das Fahrzeug war noch nie zugelassen.
- **Umschreibung**: Sie haben ein gebrauchtes Fahrzeug gekauft, das noch zugelassen ist oder war.
- **Wiederzulassung**: Ein abgemeldetes Fahrzeug kommt wieder auf die Straße.
- **Änderung der Anschrift**: Sie ziehen um. Teil I muss geändert werden; das Kennzeichen dürfen Sie meist behalten.

### Online zulassen (i-Kfz)

Mit Online-Ausweis und den Sicherheitscodes auf den Fahrzeugpapieren können Sie Ihr Fahrzeug im Internet zulassen, meist zu einer geringeren Gebühr. Nach der Zulassung dürfen Sie sofort fahren, wenn die Schilder angebracht sind und der ausgedruckte vorläufige Nachweis gut sichtbar im Fahrzeug liegt. Er gilt höchstens 14 Tage; das Enddatum steht darauf. Papiere und Plaketten kommen mit der Post, die Plaketten kleben Sie selbst auf.`,
      'de-simple': `Jedes Auto braucht eine Anmeldung. Das nennt man: Zulassung. Sie machen die Zulassung beim Straßen-Verkehrs-Amt. Das Amt ist im Kreis, in dem Sie wohnen.

Sie bekommen 2 Papiere:

- Den **Fahrzeug-Schein**. Den haben Sie beim Fahren immer dabei.
- Den **Fahrzeug-Brief**. Den legen Sie zu Hause gut weg.

Es gibt verschiedene Fälle:

- Das Auto ist neu. Es war noch nie angemeldet.
- Sie haben ein gebrauchtes Auto gekauft.
- Das Auto war abgemeldet. Jetzt wollen Sie wieder fahren.
- Sie sind umgezogen. Dann muss Ihre neue Adresse in den Fahrzeug-Schein.

### Anmelden im Internet

Sie können das Auto auch im Internet anmelden. Dafür brauchen Sie einen Personal-Ausweis mit Online-Funktion. Das ist meist billiger. Sie drucken einen Zettel aus. Der Zettel liegt im Auto. Das Nummern-Schild ist am Auto. Dann dürfen Sie sofort fahren. Der Zettel gilt höchstens 14 Tage. Der letzte Tag steht auf dem Zettel.`,
      en: `A vehicle is registered with the registration authority of the district in which its keeper lives. You receive the **registration certificate part I** (vehicle registration document), which you carry on every journey, and **part II** (vehicle title), which you keep in a safe place.

Common cases are:

- **First registration**: the vehicle has never been registered.
- **Transfer**: you have bought a used vehicle that is or was registered.
- **Re-registration**: a vehicle that was taken off the road comes back.
- **Change of address**: you move. Part I must be amended; you may usually keep the number plate.

### Registering online (i-Kfz)

With an online identity card and the security codes on the vehicle papers you can register on the internet, usually for a lower fee. You may drive at once if the plates are mounted and the printed provisional proof lies clearly visible in the vehicle. It is valid for up to 14 days; the last day is printed on it. Papers and stickers come by post and you put the stickers on yourself.`,
      nl: `Een voertuig wordt toegelaten door de instantie van de Kreis waar de houder woont. U krijgt het **kentekenbewijs deel I** (Fahrzeugschein), dat u bij elke rit bij u hebt, en **deel II** (Fahrzeugbrief), dat u veilig bewaart.

Veelvoorkomende gevallen zijn:

- **eerste toelating**: het voertuig was nog nooit toegelaten
- **overschrijving**: u hebt een gebruikt voertuig gekocht dat nog toegelaten is of was
- **nieuwe toelating**: een afgemeld voertuig komt weer op de weg
- **ander adres**: u verhuist; deel I moet worden gewijzigd, het kenteken mag u meestal houden

### Online (i-Kfz)

Met een online-ID en de beveiligingscodes op de voertuigpapieren kunt u het voertuig op internet laten toelaten, meestal tegen lagere kosten. Daarna mag u meteen rijden als de platen zijn bevestigd en het afgedrukte voorlopige bewijs goed zichtbaar in het voertuig ligt. Het geldt hoogstens 14 dagen; de laatste dag staat erop. Papieren en stickers komen met de post, de stickers plakt u zelf op.

### Een auto uit Nederland

Woont u in Duitsland, dan laat u uw auto hier zo snel mogelijk toe. U levert het Nederlandse kentekenbewijs in. Heeft de auto een geldige APK, dan neemt u het bewijs daarvan mee. Vraag vooraf bij het Straßenverkehrsamt welke papieren u nodig hebt.`,
    },
    voraussetzungen: {
      de: `- Sie wohnen im Zuständigkeitsgebiet der Behörde oder haben dort Ihren Betriebssitz.
- Das Fahrzeug ist versichert.
- Die Hauptuntersuchung ist gültig, wenn das Fahrzeug eine braucht.
- Sie schulden keine Kfz-Steuer und keine Gebühren aus früheren Zulassungen.
- Online zusätzlich: Personalausweis mit Online-Funktion oder elektronischer Aufenthaltstitel und Fahrzeugpapiere mit Sicherheitscodes.`,
      'de-simple': `- Sie wohnen im Kreis.
- Das Auto hat eine Versicherung.
- Der TÜV ist noch gültig. Das heißt auch: Haupt-Untersuchung.
- Sie haben keine Schulden bei der Kfz-Steuer.
- Im Internet brauchen Sie auch: einen Ausweis mit Online-Funktion und die geheimen Codes auf den Papieren.`,
      en: `- You live in the area of the authority or have your business there.
- The vehicle is insured.
- The main inspection (HU) is valid, if the vehicle needs one.
- You owe no vehicle tax and no fees from earlier registrations.
- Online also: an identity card with online function or an electronic residence permit, and vehicle papers with security codes.`,
      nl: `- U woont in het gebied van de instantie of uw bedrijf is er gevestigd.
- Het voertuig is verzekerd.
- De keuring (HU) is geldig, als het voertuig er een nodig heeft.
- U hebt geen schuld aan motorrijtuigenbelasting of kosten van eerdere toelatingen.
- Online bovendien: een identiteitskaart met onlinefunctie of een elektronische verblijfsvergunning, en voertuigpapieren met beveiligingscodes.`,
    },
    unterlagen: [
      {
        bezeichnung: {
          de: 'Personalausweis oder Reisepass mit Meldebescheinigung',
          'de-simple': 'Ihr Personal-Ausweis. Oder Ihr Reise-Pass und ein Zettel mit Ihrer Adresse vom Amt',
          en: 'Identity card, or passport with confirmation of residence',
          nl: 'Identiteitskaart, of paspoort met bewijs van inschrijving (Meldebescheinigung)',
        },
        hinweis: {
          de: 'Firmen bringen Gewerbeanmeldung oder Registerauszug mit.',
          'de-simple': 'Der Zettel heißt: Melde-Bescheinigung.',
          en: 'Companies bring the trade notification or register extract.',
          nl: 'Bedrijven nemen de Gewerbeanmeldung of een uittreksel uit het register mee.',
        },
      },
      {
        bezeichnung: {
          de: 'eVB-Nummer der Kfz-Versicherung',
          'de-simple': 'Eine Nummer von Ihrer Auto-Versicherung',
          en: 'eVB number of the car insurance',
          nl: 'eVB-nummer van de autoverzekering',
        },
        hinweis: {
          de: 'Die elektronische Versicherungsbestätigung hat sieben Zeichen. Sie bekommen sie von Ihrer Versicherung.',
          'de-simple': 'Die Nummer heißt: eVB-Nummer. Fragen Sie Ihre Versicherung danach.',
          en: 'The electronic insurance confirmation has seven characters. Your insurer will give it to you.',
          nl: 'De elektronische verzekeringsbevestiging heeft zeven tekens. U krijgt haar van uw verzekeraar.',
        },
      },
      {
        bezeichnung: {
          de: 'SEPA-Lastschriftmandat für die Kfz-Steuer',
          'de-simple': 'Eine Erlaubnis für Ihr Konto: Die Kfz-Steuer wird abgebucht',
          en: 'SEPA direct debit mandate for vehicle tax',
          nl: 'SEPA-machtiging voor de motorrijtuigenbelasting',
        },
        hinweis: {
          de: 'Mit IBAN und Unterschrift',
          'de-simple': 'Sie schreiben Ihre IBAN auf. Und Sie unterschreiben.',
          en: 'With IBAN and signature',
          nl: 'Met IBAN en handtekening',
        },
      },
      {
        bezeichnung: {
          de: 'Zulassungsbescheinigung Teil I und Teil II',
          'de-simple': 'Fahrzeug-Schein und Fahrzeug-Brief',
          en: 'Registration certificate part I and part II',
          nl: 'Kentekenbewijs deel I en deel II',
        },
        hinweis: {
          de: 'Bei Neufahrzeugen Teil II und die EU-Übereinstimmungsbescheinigung (COC)',
          'de-simple': 'Ist das Auto neu? Dann bringen Sie die Papiere vom Händler mit.',
          en: 'For new vehicles part II and the EU certificate of conformity (COC)',
          nl: 'Bij nieuwe voertuigen deel II en het EU-certificaat van overeenstemming (COC)',
        },
      },
      {
        bezeichnung: {
          de: 'Nachweis der Hauptuntersuchung',
          'de-simple': 'Der TÜV-Bericht',
          en: 'Proof of the main inspection (HU)',
          nl: 'Bewijs van de keuring (HU)',
        },
        hinweis: {
          de: 'Bei gebrauchten Fahrzeugen, Prüfbericht',
          'de-simple': 'Nur wenn das Auto gebraucht ist.',
          en: 'For used vehicles, the test report',
          nl: 'Bij gebruikte voertuigen, het keuringsrapport',
        },
      },
      {
        bezeichnung: {
          de: 'Bisherige Kennzeichenschilder',
          'de-simple': 'Die alten Nummern-Schilder',
          en: 'Present number plates',
          nl: 'Huidige kentekenplaten',
        },
        hinweis: {
          de: 'Wenn das Fahrzeug ein neues Kennzeichen bekommt',
          'de-simple': 'Nur wenn Sie neue Nummern-Schilder bekommen.',
          en: 'If the vehicle gets a new number',
          nl: 'Als het voertuig een nieuw kenteken krijgt',
        },
      },
      {
        bezeichnung: {
          de: 'Vollmacht und Ausweis der bevollmächtigten Person',
          'de-simple': 'Ein Zettel mit Ihrer Unterschrift, wenn jemand anderes für Sie geht',
          en: 'Power of attorney and identity card of the person acting for you',
          nl: 'Machtiging en identiteitsbewijs van de gemachtigde',
        },
        hinweis: {
          de: 'Wenn Sie nicht selbst kommen',
          'de-simple': 'Der Zettel heißt: Vollmacht.',
          en: 'If you do not come yourself',
          nl: 'Als u niet zelf komt',
        },
      },
    ],
    kosten: [
      {
        bezeichnung: {
          de: 'Zulassung online (i-Kfz)',
          'de-simple': 'Anmeldung im Internet',
          en: 'Registration online (i-Kfz)',
          nl: 'Toelating online (i-Kfz)',
        },
        art: 'ab',
        betrag: 12.8,
        hinweis: {
          de: 'Plaketten, Versand und ein Wunschkennzeichen kommen hinzu.',
          'de-simple': 'Für Aufkleber und Post zahlen Sie extra.',
          en: 'Stickers, postage and a personalised number are extra.',
          nl: 'Stickers, verzending en een gewenst kenteken komen erbij.',
        },
        quelle: 'GebOSt, Anlage, Gebühren-Nummer 221.1.1',
      },
      {
        bezeichnung: {
          de: 'Zulassung im Straßenverkehrsamt',
          'de-simple': 'Anmeldung im Straßen-Verkehrs-Amt',
          en: 'Registration at the road traffic office',
          nl: 'Toelating bij het Straßenverkehrsamt',
        },
        art: 'ab',
        betrag: 30,
        hinweis: {
          de: 'Plaketten, Schilder und ein Wunschkennzeichen kommen hinzu.',
          'de-simple': 'Für Aufkleber und Schilder zahlen Sie extra.',
          en: 'Stickers, plates and a personalised number are extra.',
          nl: 'Stickers, platen en een gewenst kenteken komen erbij.',
        },
        quelle: 'GebOSt, Anlage, Gebühren-Nummer 221.1',
      },
      {
        bezeichnung: {
          de: 'Neue Halterin, neuer Halter oder Zuzug aus einem anderen Kreis',
          'de-simple': 'Sie haben ein angemeldetes Auto gekauft. Oder Sie kommen aus einem anderen Kreis',
          en: 'New keeper, or moving here from another district',
          nl: 'Nieuwe houder of verhuizing uit een andere Kreis',
        },
        art: 'rahmen',
        betrag: 23.6,
        betragBis: 27.1,
        hinweis: {
          de: 'Im Straßenverkehrsamt, je nachdem, ob Sie das Kennzeichen behalten. Online 9,90 € bis 12,40 €.',
          'de-simple': 'So viel kostet es im Straßen-Verkehrs-Amt. Im Internet ist es billiger.',
          en: 'At the office, depending on whether you keep the number. Online €9.90 to €12.40.',
          nl: 'Bij het Straßenverkehrsamt, afhankelijk van of u het kenteken houdt. Online € 9,90 tot € 12,40.',
        },
        quelle: 'GebOSt, Anlage, Gebühren-Nummern 221.2 und 221.8 bis 221.10',
      },
      {
        bezeichnung: {
          de: 'Kennzeichenschilder bei einem Schilderdienst',
          'de-simple': 'Die Nummern-Schilder',
          en: 'Number plates from a plate maker',
          nl: 'Kentekenplaten bij een platenmaker',
        },
        art: 'nach-aufwand',
        hinweis: {
          de: 'Die Preise legen die Betriebe selbst fest.',
          'de-simple': 'Den Preis sagt Ihnen das Geschäft.',
          en: 'Prices are set by the businesses.',
          nl: 'De bedrijven bepalen zelf hun prijs.',
        },
      },
      {
        bezeichnung: {
          de: 'Kfz-Steuer',
          'de-simple': 'Kfz-Steuer',
          en: 'Vehicle tax',
          nl: 'Motorrijtuigenbelasting (Kfz-Steuer)',
        },
        art: 'nach-aufwand',
        bezug: { de: 'je Jahr', 'de-simple': 'für ein Jahr', en: 'per year', nl: 'per jaar' },
        hinweis: {
          de: 'Sie zahlen sie an den Zoll, nicht an den Kreis. Reine Elektroautos, die bis Ende 2030 erstmals zugelassen werden, sind bis zu zehn Jahre befreit, längstens bis Ende 2035.',
          'de-simple':
            'Die Steuer zahlen Sie an den Zoll. Nicht an den Kreis. Für Elektro-Autos zahlen Sie einige Jahre keine Steuer.',
          en: 'You pay it to customs, not to the district. Purely electric cars first registered by the end of 2030 are exempt for up to ten years, until the end of 2035 at the latest.',
          nl: 'U betaalt haar aan de Duitse douane (Zoll), niet aan de Kreis. Volledig elektrische auto’s die tot eind 2030 voor het eerst worden toegelaten, zijn hoogstens tien jaar vrijgesteld, uiterlijk tot eind 2035.',
        },
        quelle: '§ 3d Kraftfahrzeugsteuergesetz (KraftStG)',
      },
    ],
    verfahrensablauf: {
      de: [
        'Schließen Sie die Versicherung ab und besorgen Sie die eVB-Nummer. Reservieren Sie auf Wunsch ein Kennzeichen.',
        'Legen Sie alle Unterlagen bereit und wählen Sie: online mit i-Kfz oder mit Termin im Straßenverkehrsamt.',
        'Online: Weisen Sie sich aus, geben Sie die Daten und Sicherheitscodes ein und bezahlen Sie. Vor Ort: Lassen Sie die Schilder prägen und legen Sie alles vor.',
        'Die Behörde prüft Versicherung, Hauptuntersuchung und Rückstände und teilt das Kennzeichen zu.',
        'Sie erhalten Papiere und Plaketten. Nach der Online-Zulassung fahren Sie zunächst mit dem vorläufigen Nachweis.',
      ],
      'de-simple': [
        'Schließen Sie eine Versicherung für das Auto ab. Sie bekommen die eVB-Nummer.',
        'Suchen Sie alle Papiere zusammen.',
        'Melden Sie das Auto im Internet an. Oder machen Sie einen Termin beim Straßen-Verkehrs-Amt.',
        'Das Amt prüft alles. Sie bekommen ein Kenn-Zeichen.',
        'Lassen Sie die Nummern-Schilder machen. Ein Aufkleber vom Amt kommt drauf.',
        'Sie bekommen die Papiere. Jetzt dürfen Sie fahren.',
      ],
      en: [
        'Take out insurance and get the eVB number. Reserve a number plate if you wish.',
        'Have all documents ready and choose: online with i-Kfz or by appointment at the road traffic office.',
        'Online: prove your identity, enter the data and the security codes and pay. On site: have the plates made and present everything.',
        'The authority checks insurance, inspection and arrears and assigns the number.',
        'You receive papers and stickers. After registering online you first drive with the provisional proof.',
      ],
      nl: [
        'Sluit een verzekering af en vraag het eVB-nummer. Reserveer desgewenst een kenteken.',
        'Leg alle papieren klaar en kies: online met i-Kfz of met een afspraak bij het Straßenverkehrsamt.',
        'Online: legitimeer u, vul de gegevens en beveiligingscodes in en betaal. Ter plaatse: laat de platen maken en leg alles voor.',
        'De instantie controleert verzekering, keuring en schulden en kent het kenteken toe.',
        'U krijgt papieren en stickers. Na de toelating online rijdt u eerst met het voorlopige bewijs.',
      ],
    },
    fristen: [
      {
        bezeichnung: {
          de: 'Neue Anschrift oder neue Halterin, neuen Halter melden',
          'de-simple': 'Neue Adresse oder neues Auto melden',
          en: 'Report a new address or a new keeper',
          nl: 'Nieuw adres of nieuwe houder melden',
        },
        hinweis: {
          de: 'Sofort nach dem Umzug oder dem Kauf',
          'de-simple': 'Machen Sie das sofort.',
          en: 'At once after moving or buying',
          nl: 'Meteen na de verhuizing of de koop',
        },
      },
      {
        bezeichnung: {
          de: 'Gültigkeit des vorläufigen Nachweises nach der Online-Zulassung',
          'de-simple': 'So lange gilt der Zettel nach der Anmeldung im Internet',
          en: 'Validity of the provisional proof after online registration',
          nl: 'Geldigheid van het voorlopige bewijs na de toelating online',
        },
        dauer: { von: 14, einheit: 'TAG' },
        hinweis: {
          de: 'Höchstens. In dieser Zeit kommen die Unterlagen mit der Post. Er gilt nur im Inland.',
          'de-simple': 'Länger gilt der Zettel nicht. Die Papiere kommen in dieser Zeit mit der Post.',
          en: 'At most. The documents arrive by post in this time. It is valid in Germany only.',
          nl: 'Hoogstens. In die tijd komen de papieren met de post. Het geldt alleen in Duitsland.',
        },
      },
    ],
    bearbeitungsdauer: {
      von: 1,
      bis: 3,
      einheit: 'ARBEITSTAG',
      hinweis: {
        de: 'Mit Termin am selben Tag. Online wird vieles automatisch bearbeitet, der Rest am nächsten Arbeitstag.',
        'de-simple': 'Mit Termin geht es am gleichen Tag.',
        en: 'By appointment on the same day. Online, much is handled automatically and the rest on the next working day.',
        nl: 'Met een afspraak op dezelfde dag. Online wordt veel automatisch verwerkt, de rest op de volgende werkdag.',
      },
    },
    rechtsgrundlagen: [
      {
        bezeichnung: '§§ 3 bis 16 und 18 bis 32 Fahrzeug-Zulassungsverordnung (FZV)',
        url: 'https://www.gesetze-im-internet.de/fzv_2023/',
      },
      {
        bezeichnung: '§ 1 Straßenverkehrsgesetz (StVG)',
        url: 'https://www.gesetze-im-internet.de/stvg/__1.html',
      },
      {
        bezeichnung: '§ 29 Straßenverkehrs-Zulassungs-Ordnung (StVZO): Hauptuntersuchung',
        url: 'https://www.gesetze-im-internet.de/stvzo_2012/__29.html',
      },
      {
        bezeichnung: 'Gebührenordnung für Maßnahmen im Straßenverkehr (GebOSt)',
        url: 'https://www.gesetze-im-internet.de/stgebo_2011/',
      },
    ],
    hinweise: {
      de: `Fahren Sie nie ohne Zulassung und Versicherung, auch nicht zum Schilderdienst. Für eine Überführung brauchen Sie ein Kurzzeitkennzeichen.

Die Papiere, Schilder oder Codes sind verloren oder beschädigt? Dann ist ein Termin im Straßenverkehrsamt nötig. Das Kennzeichen wählen Sie unter [Kraftfahrzeugkennzeichen](leistungen:kraftfahrzeugkennzeichen). Die Online-Funktion Ihres Ausweises schalten Sie unter [Online-Ausweisfunktion aktivieren](leistungen:online-ausweisfunktion-aktivieren) frei.`,
      'de-simple': `Fahren Sie nie ohne Anmeldung und ohne Versicherung. Das ist verboten.

Wollen Sie ein bestimmtes Nummern-Schild? Dann lesen Sie hier weiter: [Nummern-Schild aussuchen](leistungen:kraftfahrzeugkennzeichen).

Wollen Sie das Auto im Internet anmelden? Dann brauchen Sie die Online-Funktion von Ihrem Ausweis. Lesen Sie hier weiter: [Online-Funktion anschalten](leistungen:online-ausweisfunktion-aktivieren).`,
      en: `Never drive without registration and insurance, not even to the plate maker. For a transfer drive you need a short-term plate.

Papers, plates or codes lost or damaged? Then you need an appointment at the road traffic office. You choose the number under [vehicle number plates](leistungen:kraftfahrzeugkennzeichen) and activate the online function of your identity card under [activating the online ID function](leistungen:online-ausweisfunktion-aktivieren).`,
      nl: `Rijd nooit zonder toelating en verzekering, ook niet naar de platenmaker. Voor een rit om het voertuig te verplaatsen hebt u een kortlopend kenteken (Kurzzeitkennzeichen) nodig.

Zijn papieren, platen of codes verloren of beschadigd, dan hebt u een afspraak bij het Straßenverkehrsamt nodig. Het kenteken kiest u onder [Kentekens](leistungen:kraftfahrzeugkennzeichen). De onlinefunctie van uw identiteitskaart zet u aan onder [Online-ID activeren](leistungen:online-ausweisfunktion-aktivieren).`,
    },
    rechtsbehelf: {
      de: 'Gegen eine Ablehnung können Sie innerhalb eines Monats nach Bekanntgabe Klage beim Verwaltungsgericht erheben. Der Bescheid nennt das Gericht.',
      'de-simple':
        'Das Amt sagt Nein? Dann können Sie vor Gericht gehen. Das Gericht heißt: Verwaltungs-Gericht. Sie haben 1 Monat Zeit. Die Adresse steht im Brief vom Amt.',
      en: 'You may bring an action before the administrative court within one month of a refusal. The decision names the court.',
      nl: 'Tegen een afwijzing kunt u binnen een maand beroep instellen bij de bestuursrechter (Verwaltungsgericht). In het besluit staat welke rechtbank dat is.',
    },
    formulare: [
      {
        bezeichnung: {
          de: 'Antrag auf Zulassung eines Fahrzeugs',
          'de-simple': 'Antrag für die Anmeldung von einem Auto',
          en: 'Application to register a vehicle',
          nl: 'Aanvraag om een voertuig toe te laten',
        },
        url: 'https://formulare.kreis-heinsberg.example/kfz-zulassung',
      },
      {
        bezeichnung: {
          de: 'SEPA-Lastschriftmandat für die Kfz-Steuer',
          'de-simple': 'Die Erlaubnis für Ihr Konto',
          en: 'SEPA mandate for vehicle tax',
          nl: 'SEPA-machtiging voor de motorrijtuigenbelasting',
        },
        url: 'https://formulare.kreis-heinsberg.example/kfz-sepa',
      },
      {
        bezeichnung: {
          de: 'Vollmacht für die Zulassung',
          'de-simple': 'Vollmacht: Jemand meldet das Auto für Sie an',
          en: 'Power of attorney for the registration',
          nl: 'Machtiging voor de toelating',
        },
        url: 'https://formulare.kreis-heinsberg.example/kfz-vollmacht',
      },
    ],
    weiterfuehrendes: [
      {
        bezeichnung: {
          de: 'Kraftfahrt-Bundesamt',
          'de-simple': 'Kraftfahrt-Bundes-Amt. Die Seite ist in schwerer Sprache.',
          en: 'Federal Motor Transport Authority (in German)',
          nl: 'Kraftfahrt-Bundesamt, de Duitse voertuigdienst (in het Duits)',
        },
        url: 'https://www.kba.de/',
      },
      {
        bezeichnung: {
          de: 'Zoll: Kraftfahrzeugsteuer',
          'de-simple': 'Zoll: Infos zur Kfz-Steuer. Die Seite ist in schwerer Sprache.',
          en: 'Customs: vehicle tax (in German)',
          nl: 'Duitse douane: motorrijtuigenbelasting (in het Duits)',
        },
        url: 'https://www.zoll.de/',
      },
    ],
    typisierung: '2/3',
    ebene: 'kreis',
    anknuepfung: 'wohnort',
    gruppe: 'strassenverkehrsamt',
    lebenslagen: ['auto-und-verkehr', 'wohnen-und-umziehen', 'neu-in-deutschland'],
    urheber,
    fachlicheFreigabe: { am: '2026-10-16', durch },
  },
  {
    leikaId: '99036009000000',
    slug: 'kraftfahrzeugkennzeichen',
    bezeichnung: { de: 'Kraftfahrzeugkennzeichen' },
    bezeichnungAmtlich: 'Kraftfahrzeugkennzeichen',
    synonyme: {
      de: [
        'Wunschkennzeichen',
        'Nummernschild',
        'Autokennzeichen',
        'Autonummer',
        'HS-Kennzeichen',
        'ERK',
        'GK',
        'Kennzeichen reservieren',
        'Saisonkennzeichen',
        'Kurzzeitkennzeichen',
        'Fünf-Tage-Kennzeichen',
        'H-Kennzeichen',
        'Oldtimer',
        'E-Kennzeichen',
        'Wechselkennzeichen',
        'Ausfuhrkennzeichen',
        'Zollkennzeichen',
        'Kennzeichen verloren',
        'Kennzeichen gestohlen',
        'Überführung',
      ],
    },
    teaser: {
      de: 'Hier erfahren Sie, welche Kennzeichen es gibt, wie Sie eines reservieren und was bei Verlust oder Diebstahl zu tun ist.',
    },
    kurztext: {
      de: 'Jedes zugelassene Fahrzeug bekommt ein Kennzeichen der Zulassungsbehörde. Eine freie Kombination können Sie als Wunschkennzeichen reservieren. Für Oldtimer, Elektroautos, einzelne Monate, Überführung und Export gibt es besondere Kennzeichen.',
    },
    volltext: {
      de: `Das Kennzeichen wird bei der [Zulassung](leistungen:kraftfahrzeug-zulassen) zugeteilt. Freie Kombinationen können Sie als Wunschkennzeichen vorab reservieren. Einen Anspruch auf eine bestimmte Kombination gibt es nicht.

### Besondere Kennzeichen

- **Saisonkennzeichen**: gilt in jedem Jahr für denselben Zeitraum von zwei bis elf vollen Monaten
- **Wechselkennzeichen**: ein Kennzeichen für zwei Fahrzeuge derselben Klasse, die Sie nie gleichzeitig nutzen
- **H-Kennzeichen**: für gut erhaltene Oldtimer, die vor mindestens 30 Jahren erstmals in Verkehr kamen
- **E-Kennzeichen**: für reine Elektroautos, Brennstoffzellenfahrzeuge und bestimmte Plug-in-Hybride
- **Kurzzeitkennzeichen**: für Probe- und Überführungsfahrten mit einem Fahrzeug, das nicht zugelassen ist; gilt bis zum Ende des fünften Tages nach der Zuteilung
- **Ausfuhrkennzeichen**: wenn Sie ein Fahrzeug dauerhaft ins Ausland bringen; gilt höchstens ein Jahr

### Kennzeichen behalten oder mitnehmen

Ziehen Sie innerhalb Deutschlands um, dürfen Sie das Kennzeichen weiterführen. Melden Sie ein Fahrzeug ab, können Sie sich das Kennzeichen für dasselbe Fahrzeug bis zu zwölf Monate reservieren lassen.

### Verlust oder Diebstahl

Ist ein Schild gestohlen oder verloren, zeigen Sie das der Polizei an und beantragen sofort ein anderes Kennzeichen. Das alte wird gesperrt, damit niemand es missbraucht. Ist ein Schild nur beschädigt, lassen Sie es neu prägen und abstempeln.`,
    },
    voraussetzungen: {
      de: `- Das Fahrzeug ist auf Sie zugelassen oder wird auf Sie zugelassen, und Sie wohnen im Kreis oder haben hier Ihren Betriebssitz.
- Ein Kennzeichen hat höchstens acht Zeichen. Saison-, H- und E-Kennzeichen brauchen Platz für die Zusätze.
- H-Kennzeichen: Ein Gutachten bestätigt den Zustand als Oldtimer.
- E-Kennzeichen: Das Fahrzeug erfüllt die Anforderungen des Elektromobilitätsgesetzes.
- Kurzzeitkennzeichen: Das Fahrzeug ist versichert und hat eine gültige Hauptuntersuchung. Ohne sie dürfen Sie nur zur Prüfstelle und zurück fahren.
- Ausfuhrkennzeichen: Das Fahrzeug ist versichert, die Hauptuntersuchung gilt für die ganze Zeit.`,
    },
    unterlagen: [
      {
        bezeichnung: { de: 'Personalausweis oder Reisepass' },
        hinweis: { de: 'Mit Meldebescheinigung, wenn der Reisepass keine Anschrift nennt' },
      },
      { bezeichnung: { de: 'Zulassungsbescheinigung Teil I und II' } },
      {
        bezeichnung: { de: 'Bisherige Kennzeichenschilder' },
        hinweis: { de: 'Beim Wechsel des Kennzeichens, auch ein einzelnes verbliebenes Schild' },
      },
      { bezeichnung: { de: 'eVB-Nummer der Versicherung' }, hinweis: { de: 'Für das Kurzzeitkennzeichen' } },
      {
        bezeichnung: { de: 'Versicherungsbestätigung für die Ausfuhr' },
        hinweis: { de: 'Für das Ausfuhrkennzeichen, mit der Laufzeit der Versicherung' },
      },
      {
        bezeichnung: { de: 'Anzeige bei der Polizei' },
        hinweis: { de: 'Bei Diebstahl oder Verlust des Schildes' },
      },
      {
        bezeichnung: { de: 'Gutachten für das H-Kennzeichen' },
        hinweis: { de: 'Einer Prüforganisation, nur für Oldtimer' },
      },
      { bezeichnung: { de: 'Vollmacht' }, hinweis: { de: 'Wenn Sie nicht selbst kommen' } },
    ],
    kosten: [
      {
        bezeichnung: { de: 'Reservierung eines Kennzeichens' },
        art: 'fest',
        betrag: 2.6,
        hinweis: { de: 'Für ein Wunschkennzeichen kommen bei der Zuteilung 10,20 € hinzu.' },
        quelle: 'GebOSt, Anlage, Gebühren-Nummer 230',
      },
      {
        bezeichnung: { de: 'Anderes Kennzeichen für ein zugelassenes Fahrzeug' },
        art: 'ab',
        betrag: 30,
        hinweis: { de: 'Auch nach Diebstahl oder Verlust. Plaketten und neue Papiere kommen hinzu.' },
        quelle: 'GebOSt, Anlage, Gebühren-Nummer 221.1',
      },
      {
        bezeichnung: { de: 'Kurzzeitkennzeichen' },
        art: 'ab',
        betrag: 10.2,
        hinweis: { de: 'Ohne Plaketten, Schilder und Versicherung' },
        quelle: 'GebOSt, Anlage, Gebühren-Nummer 221.4',
      },
      {
        bezeichnung: { de: 'Ausfuhrkennzeichen' },
        art: 'ab',
        betrag: 31.4,
        hinweis: { de: 'Ohne Plaketten, Schilder, Versicherung und Kfz-Steuer' },
        quelle: 'GebOSt, Anlage, Gebühren-Nummer 221.3',
      },
      {
        bezeichnung: { de: 'Kennzeichenschilder' },
        art: 'nach-aufwand',
        hinweis: { de: 'Preis des Schilderdienstes' },
      },
    ],
    verfahrensablauf: {
      de: [
        'Wählen Sie ein freies Kennzeichen und reservieren Sie es online oder im Straßenverkehrsamt.',
        'Lassen Sie das Fahrzeug zu oder das Kennzeichen ändern, online mit i-Kfz oder mit Termin im Straßenverkehrsamt.',
        'Lassen Sie die Schilder prägen. Die Behörde bringt die Plaketten an oder sendet sie Ihnen zu.',
        'Bei Diebstahl oder Verlust: Erstatten Sie Anzeige bei der Polizei und kommen Sie danach mit allen Unterlagen ins Straßenverkehrsamt. Sie bekommen ein anderes Kennzeichen.',
        'Teilen Sie ein neues Kennzeichen Ihrer Versicherung mit und ersetzen Sie die Umweltplakette.',
      ],
    },
    fristen: [
      {
        bezeichnung: { de: 'Reservierung eines Kennzeichens' },
        dauer: { von: 90, einheit: 'TAG' },
        hinweis: { de: 'Beispielwert. Danach wird die Kombination wieder frei.' },
      },
      {
        bezeichnung: { de: 'Reservierung nach einer Abmeldung' },
        dauer: { von: 12, einheit: 'MONAT' },
        hinweis: { de: 'Höchstens, für dasselbe Fahrzeug und ab dem Tag der Abmeldung' },
      },
      {
        bezeichnung: { de: 'Gültigkeit des Kurzzeitkennzeichens' },
        dauer: { von: 5, einheit: 'TAG' },
        hinweis: { de: 'Nach dem Tag der Zuteilung. Danach darf das Fahrzeug nicht mehr auf die Straße.' },
      },
      {
        bezeichnung: { de: 'Diebstahl oder Verlust melden' },
        hinweis: { de: 'Sofort. Mit einem fehlenden Schild dürfen Sie nicht fahren.' },
      },
    ],
    bearbeitungsdauer: {
      von: 1,
      bis: 3,
      einheit: 'ARBEITSTAG',
      hinweis: { de: 'Mit Termin am selben Tag. Die Reservierung gilt sofort.' },
    },
    rechtsgrundlagen: [
      {
        bezeichnung: '§§ 9 bis 12, 15, 16, 42 und 45 Fahrzeug-Zulassungsverordnung (FZV)',
        url: 'https://www.gesetze-im-internet.de/fzv_2023/',
      },
      {
        bezeichnung: '§ 23 Straßenverkehrs-Zulassungs-Ordnung (StVZO): Gutachten für Oldtimer',
        url: 'https://www.gesetze-im-internet.de/stvzo_2012/__23.html',
      },
      {
        bezeichnung: 'Elektromobilitätsgesetz (EmoG)',
        url: 'https://www.gesetze-im-internet.de/emog/',
      },
      {
        bezeichnung: 'Gebührenordnung für Maßnahmen im Straßenverkehr (GebOSt)',
        url: 'https://www.gesetze-im-internet.de/stgebo_2011/',
      },
    ],
    hinweise: {
      de: `Lassen Sie Schilder erst prägen, wenn das Kennzeichen bestätigt ist. Schilder ohne Plakette sind nur für wenige Fahrten erlaubt, zum Beispiel direkt zur Zulassung, und nur mit Versicherung.

Bei einem Umzug innerhalb Deutschlands dürfen Sie Ihr Kennzeichen behalten. Die neue Anschrift müssen Sie trotzdem sofort melden: [Kraftfahrzeug zulassen](leistungen:kraftfahrzeug-zulassen).`,
    },
    rechtsbehelf: {
      de: 'Wird ein Kennzeichen abgelehnt oder von Amts wegen geändert, können Sie innerhalb eines Monats nach Bekanntgabe Klage beim Verwaltungsgericht erheben. Der Bescheid nennt das Gericht.',
    },
    formulare: [
      {
        bezeichnung: { de: 'Antrag auf ein Kurzzeit- oder Ausfuhrkennzeichen' },
        url: 'https://formulare.kreis-heinsberg.example/kfz-kennzeichen',
      },
      {
        bezeichnung: { de: 'Erklärung über den Verlust eines Kennzeichens' },
        url: 'https://formulare.kreis-heinsberg.example/kfz-kennzeichen-verlust',
      },
    ],
    weiterfuehrendes: [
      { bezeichnung: { de: 'Kraftfahrt-Bundesamt' }, url: 'https://www.kba.de/' },
      { bezeichnung: { de: 'Polizei Nordrhein-Westfalen: Anzeige erstatten' }, url: 'https://polizei.nrw/' },
    ],
    typisierung: '2/3',
    ebene: 'kreis',
    anknuepfung: 'wohnort',
    gruppe: 'strassenverkehrsamt',
    lebenslagen: ['auto-und-verkehr'],
    urheber,
    fachlicheFreigabe: { am: '2026-11-19', durch },
  },
];
