import { beispiel, beispielLeicht, example, voorbeeld } from './beispiel.ts';
import type { DemoMeldung } from './types.ts';

/** Who answers for a text (§ 18 Abs. 2 MStV): an office, no person. */
const pressestelle = (traeger: string) => `Pressestelle ${traeger} (Beispiel)`;
const KREIS = pressestelle('Kreis Heinsberg');

export const meldungen: DemoMeldung[] = [
  {
    slug: 'ein-portal-fuer-elf',
    datum: '2026-10-26T08:00:00Z',
    verantwortlich: KREIS,
    titel: {
      de: 'Elf Verwaltungen, ein Serviceportal',
      en: 'Eleven administrations, one service portal',
      'de-simple': 'Das neue Service-Portal ist da',
      nl: 'Elf besturen, één serviceportaal',
    },
    teaser: {
      de: 'Kreis, Städte und Gemeinden zeigen ihre Leistungen jetzt nach dem gleichen Muster. Jede Kommune behält ihre eigene Seite.',
      en: 'The district and its towns and municipalities now present their services in the same way. Each keeps a site of its own.',
      'de-simple': 'Der Kreis und alle Städte und Gemeinden haben jetzt ein gemeinsames Portal im Internet.',
      nl: 'De Kreis en de steden en gemeenten tonen hun diensten nu op dezelfde manier. Elke gemeente houdt haar eigen site.',
    },
    text: {
      de: beispiel(
        'Wer umzieht, heiratet oder bauen will, findet jetzt auf allen elf Seiten den gleichen Aufbau: was Sie brauchen, was es kostet, wie lange es dauert und wer zuständig ist.',
        'Die Texte pflegt der Kreis gemeinsam mit den zehn Kommunen. Gebühren, Öffnungszeiten und Besonderheiten vor Ort trägt jede Kommune selbst ein.',
        '**Fehlt etwas?** Am Ende jeder Seite können Sie uns eine Rückmeldung geben.',
      ),
      en: example(
        'Whether you move house, marry or want to build: all eleven sites now follow the same pattern. They tell you what you need, what it costs, how long it takes and who is responsible.',
        'The district and the ten municipalities look after the texts together. Fees, opening hours and local particulars are entered by each municipality.',
        '**Is anything missing?** You can send feedback at the end of every page.',
      ),
      'de-simple': beispielLeicht(
        'Der Kreis Heinsberg und alle Städte und Gemeinden haben ein gemeinsames Portal.',
        'Auf jeder Seite steht das Gleiche an der gleichen Stelle: Was brauchen Sie? Was kostet es? Wer hilft Ihnen?',
        'Fehlt etwas? Dann schreiben Sie uns. Das geht unten auf jeder Seite.',
      ),
      nl: voorbeeld(
        'Verhuizen, trouwen of bouwen: alle elf sites hebben nu dezelfde opbouw. U ziet wat u nodig hebt, wat het kost, hoe lang het duurt en wie bevoegd is.',
        'Tarieven, openingstijden en bijzonderheden vult elke gemeente zelf in.',
      ),
    },
  },
  {
    slug: 'strassenverkehrsamt-einen-tag-zu',
    bild: 'auto',
    kommune: 'kreis-heinsberg',
    gemeinsamMit: ['erkelenz'],
    datum: '2026-11-20T08:00:00Z',
    verantwortlich: KREIS,
    titel: {
      de: 'Straßenverkehrsamt am 2. Dezember geschlossen',
      'de-simple': 'Das Straßen-Verkehrs-Amt ist einen Tag zu',
      en: 'Road traffic office closed on 2 December',
      nl: 'Dienst wegverkeer op 2 december gesloten',
    },
    teaser: {
      de: 'Die Zulassungsstellen in Heinsberg und Erkelenz stellen ihre Software um. Tags darauf geht es normal weiter.',
      'de-simple': 'Am 2. Dezember können Sie dort kein Auto anmelden. Am 3. Dezember geht es wieder.',
      en: 'The registration offices in Heinsberg and Erkelenz are changing their software. Business as usual from the next day.',
      nl: 'De loketten in Heinsberg en Erkelenz schakelen over op nieuwe software. De dag erna gaat alles gewoon door.',
    },
    text: {
      de: beispiel(
        'Am Mittwoch, 2. Dezember 2026, bleiben das Straßenverkehrsamt in Heinsberg und die Nebenstelle in Erkelenz geschlossen. Auch [Fahrzeuge online zulassen](leistungen:kraftfahrzeug-zulassen) ist an diesem Tag nicht möglich.',
        'Läuft in dieser Woche eine Frist ab, zum Beispiel für ein Kurzzeitkennzeichen, kommen Sie bitte vorher.',
      ),
      'de-simple': beispielLeicht(
        'Am 2. Dezember ist das Straßen-Verkehrs-Amt zu. In Heinsberg und in Erkelenz.',
        'Auch im Internet können Sie an dem Tag kein Auto anmelden.',
        'Am 3. Dezember ist wieder geöffnet.',
      ),
      en: example(
        'On Wednesday 2 December 2026 the road traffic office in Heinsberg and its branch in Erkelenz are closed. [Online registration](leistungen:kraftfahrzeug-zulassen) is not available that day either.',
        'If a deadline ends that week, please come before.',
      ),
      nl: voorbeeld(
        'Op woensdag 2 december 2026 zijn de dienst wegverkeer in Heinsberg en het loket in Erkelenz gesloten. Ook online registreren is die dag niet mogelijk.',
        'Loopt er die week een termijn af, kom dan eerder.',
      ),
    },
  },
  {
    slug: 'sprechstunden-in-den-doerfern',
    kommune: 'erkelenz',
    datum: '2026-11-19T07:30:00Z',
    verantwortlich: pressestelle('Stadt Erkelenz'),
    titel: { de: 'Die Stadt kommt in die Dörfer' },
    teaser: {
      de: 'Einmal im Monat sind Bürgerbüro und Bauaufsicht in einem Ortsteil zu Gast. Den Anfang machen Holzweiler und Keyenberg.',
    },
    text: {
      de: beispiel(
        'Neue Anschriften, Fragen zu Haus und Hof, ein Ausweis, der abläuft: Zu den Sprechstunden bringen zwei Mitarbeitende einen mobilen Arbeitsplatz mit. Anmelden müssen Sie sich nicht.',
        '- Holzweiler: erster Dienstag im Monat, 16 bis 18 Uhr\n- Keyenberg: zweiter Dienstag im Monat, 16 bis 18 Uhr\n- Gerderath und Lövenich: im Wechsel am dritten Dienstag',
        'Was sonst am Rand des Tagebaus zu bedenken ist, steht auf der Seite [Leben am Tagebaurand](seiten:leben-am-tagebaurand).',
      ),
    },
  },
  {
    slug: 'bewohnerparken-2027',
    kommune: 'erkelenz',
    datum: '2026-11-13T09:00:00Z',
    verantwortlich: pressestelle('Stadt Erkelenz'),
    titel: { de: 'Bewohnerparken: neue Gebühr ab Januar', en: 'Residents’ parking: new fee from January' },
    teaser: {
      de: 'Der Ausweis kostet in Erkelenz künftig 60 Euro im Jahr statt 30,70 Euro. Wer ihn schon hat, zahlt erst bei der Verlängerung mehr.',
      en: 'In Erkelenz the permit will cost 60 euros a year instead of 30.70 euros. If you have one, you pay more only when you renew it.',
    },
    text: {
      de: beispiel(
        'Der Rat hat die Gebührenordnung am 11. November geändert. Sie gilt ab dem 1. Januar 2027. Ausweise, die bis dahin ausgestellt sind, bleiben bis zu ihrem Ablauf gültig.',
        'Zonen und Bedingungen ändern sich nicht; sie stehen bei [Bewohnerparkausweis](leistungen:bewohnerparkausweis).',
      ),
      en: example(
        'The council changed the scale of fees on 11 November. It holds from 1 January 2027. Permits issued before then remain valid until they expire.',
      ),
    },
  },
  {
    slug: 'gemeinsames-standesamt',
    bild: 'grenze',
    kommune: 'selfkant',
    gemeinsamMit: ['gangelt'],
    datum: '2026-11-18T10:00:00Z',
    verantwortlich: pressestelle('Gemeinde Selfkant'),
    titel: {
      de: 'Selfkant und Gangelt bilden ein Standesamt',
      en: 'Selfkant and Gangelt form one register office',
      nl: 'Selfkant en Gangelt krijgen één burgerlijke stand',
    },
    teaser: {
      de: 'Ab dem 1. April 2027 erledigt das Standesamt Gangelt die Aufgaben für beide Gemeinden. Geheiratet wird weiter auch im Selfkant.',
      en: 'From 1 April 2027 the register office of Gangelt acts for both municipalities. Weddings will still be held in Selfkant too.',
      nl: 'Vanaf 1 april 2027 werkt de burgerlijke stand van Gangelt voor beide gemeenten. Trouwen kan ook in Selfkant nog.',
    },
    text: {
      de: beispiel(
        'Zwei kleine Standesämter haben mehr Mühe, Urlaub und Krankheit aufzufangen, als ein gemeinsames. Deshalb haben die Gemeinderäte eine öffentlich-rechtliche Vereinbarung geschlossen.',
        'Für Geburten, Eheschließungen und Sterbefälle bis Ende März bleibt das [Standesamt Selfkant](organisationseinheiten:standesamt-selfkant) zuständig. Danach wenden Sie sich an das [Standesamt Gangelt](organisationseinheiten:standesamt-gangelt). Schon vereinbarte Trautermine gelten weiter.',
      ),
      en: example(
        'Two small register offices find it harder to cover holidays and illness than one shared office. The two councils have therefore made an agreement.',
        'Until the end of March the register office of Selfkant remains responsible. Wedding dates already agreed still hold.',
      ),
      nl: voorbeeld(
        'Twee kleine kantoren kunnen vakantie en ziekte moeilijker opvangen dan één gezamenlijk kantoor. Daarom hebben de gemeenteraden een overeenkomst gesloten.',
        'Tot eind maart blijft de burgerlijke stand van Selfkant bevoegd. Afgesproken trouwdata blijven gelden.',
      ),
    },
  },
  {
    slug: 'glasfaser-hoengen-saeffelen',
    kommune: 'selfkant',
    datum: '2026-11-03T08:30:00Z',
    verantwortlich: pressestelle('Gemeinde Selfkant'),
    titel: { de: 'Glasfaser: Gehwege in Höngen und Saeffelen werden geöffnet' },
    teaser: {
      de: 'Bis Weihnachten verlegen Fachfirmen Leitungen. Einfahrten bleiben befahrbar, die Müllabfuhr kommt wie gewohnt.',
    },
    text: {
      de: beispiel(
        'Die Bautrupps arbeiten Straße für Straße und schließen den Gehweg meist nach drei Tagen wieder. Steht ein Umzug oder eine große Lieferung an, melden Sie sich bitte beim [Tiefbauamt](organisationseinheiten:tiefbauamt-selfkant).',
        'Wer in Ihr Haus möchte, muss sich ausweisen und kommt nur nach Absprache. Verträge an der Haustür brauchen Sie nicht zu unterschreiben.',
      ),
    },
  },
  {
    slug: 'wasser-auf-den-friedhoefen',
    kommune: 'gangelt',
    gemeinsamMit: ['waldfeucht'],
    datum: '2026-11-11T09:00:00Z',
    verantwortlich: pressestelle('Gemeinde Gangelt'),
    titel: { de: 'Auf den Friedhöfen wird das Wasser abgestellt' },
    teaser: {
      de: 'Damit keine Leitung einfriert, bleiben die Zapfstellen in Gangelt und Waldfeucht bis Mitte März geschlossen.',
    },
    text: {
      de: beispiel(
        'Bitte bringen Sie Gießwasser von zu Hause mit und leeren Sie Vasen, die der Frost sprengen könnte. Bei Glätte werden nur die Hauptwege gestreut.',
        'Alles zu Gräbern, Fristen und Gebühren steht bei [Bestattung](leistungen:bestattung).',
      ),
    },
  },
  {
    slug: 'hundesteuer-geilenkirchen-2027',
    kommune: 'geilenkirchen',
    datum: '2026-11-10T09:00:00Z',
    verantwortlich: pressestelle('Stadt Geilenkirchen'),
    titel: { de: 'Geilenkirchen passt die Hundesteuer an', en: 'Geilenkirchen adjusts its dog tax' },
    teaser: {
      de: 'Ein Hund kostet ab Januar 2027 im Jahr 96 Euro. Assistenzhunde bleiben auf Antrag frei.',
      en: 'From January 2027 one dog costs 96 euros a year. Assistance dogs remain exempt on application.',
    },
    text: {
      de: beispiel(
        'Bisher waren es 84 Euro. Für zwei Hunde zahlen Sie künftig 114 Euro je Hund. Den neuen Bescheid schickt das Steueramt im Januar.',
        'Wer befreit werden kann, steht bei [Befreiung von der Hundesteuer](leistungen:befreiung-von-der-hundesteuer).',
      ),
      en: example(
        'Until now it was 84 euros. For two dogs you will pay 114 euros each. The tax office sends the new notices in January.',
      ),
    },
  },
  {
    slug: 'uferweg-an-der-wurm',
    bild: 'fluss',
    kommune: 'geilenkirchen',
    datum: '2026-11-17T11:00:00Z',
    verantwortlich: pressestelle('Stadt Geilenkirchen'),
    titel: { de: 'Uferweg an der Wurm im Winter zeitweise gesperrt' },
    teaser: {
      de: 'Von Dezember bis Februar werden alte Pappeln und Weiden geschnitten. Eine Umleitung ist ausgeschildert.',
    },
    text: {
      de: beispiel(
        'Gearbeitet wird werktags bis 14 Uhr, immer auf kurzen Abschnitten. Am Nachmittag und am Wochenende ist der Weg frei, die Umleitung eignet sich für Rollstuhl und Kinderwagen.',
        'Die Arbeiten enden Ende Februar, bevor die Vögel brüten. Totholz bleibt an einigen Stellen bewusst liegen.',
      ),
    },
  },
  {
    slug: 'schulbusse-neuer-fahrplan',
    bild: 'bus',
    kommune: 'uebach-palenberg',
    gemeinsamMit: ['geilenkirchen'],
    datum: '2026-11-18T08:00:00Z',
    verantwortlich: pressestelle('Stadt Übach-Palenberg'),
    titel: { de: 'Schulbusse fahren ab 14. Dezember nach neuem Plan', en: 'New school bus timetable from 14 December' },
    teaser: {
      de: 'Einige Linien starten fünf bis zehn Minuten früher. Die Schulen verteilen die Pläne in der Woche davor.',
      en: 'Some routes start five to ten minutes earlier. Schools hand out the timetables the week before.',
    },
    text: {
      de: beispiel(
        'Mit dem Fahrplanwechsel ändern sich auch Haltestellen. Bitte gehen Sie den neuen Schulweg mit jüngeren Kindern einmal gemeinsam ab.',
        'Wann die Stadt die Fahrkarte bezahlt, lesen Sie bei [Schülerfahrkosten](leistungen:schuelerfahrkosten).',
      ),
      en: example(
        'Some stops change as well. Please walk the new way to school once with younger children.',
        'When the town pays for the ticket is explained under [school transport costs](leistungen:schuelerfahrkosten).',
      ),
    },
  },
  {
    slug: 'hoeranlage-im-ratssaal',
    kommune: 'uebach-palenberg',
    datum: '2026-11-20T09:30:00Z',
    verantwortlich: pressestelle('Stadt Übach-Palenberg'),
    titel: { de: 'Ratssaal bekommt eine Höranlage' },
    teaser: {
      de: 'Wer ein Hörgerät trägt, kann Sitzungen künftig ohne Nebengeräusche verfolgen. Eingebaut wird im Januar.',
    },
    text: {
      de: beispiel(
        'Die Anlage überträgt den Ton direkt auf Hörgeräte und Cochlea-Implantate. Für alle anderen liegen Kopfhörer bereit.',
        'Während des Einbaus tagen die Ausschüsse in der Aula einer Schule. Der Ort steht in jeder Einladung.',
      ),
    },
  },
  {
    slug: 'rundweg-im-wurmtal',
    bild: 'fluss',
    kommune: 'uebach-palenberg',
    datum: '2026-10-30T10:00:00Z',
    verantwortlich: pressestelle('Stadt Übach-Palenberg'),
    titel: { de: 'Neue Bänke am Rundweg im Wurmtal' },
    teaser: {
      de: 'Alle 300 Meter lässt sich jetzt verschnaufen. Ein Abschnitt ist so befestigt, dass er mit Rollator gut zu gehen ist.',
    },
    text: {
      de: beispiel(
        'Acht Bänke mit Armlehnen stehen nun am Weg durch das Naherholungsgebiet, zwei davon mit Platz für einen Rollstuhl daneben. Schulkinder haben Tafeln über Tiere und Pflanzen am Wasser gestaltet.',
        'Wer eine Bank stiften oder pflegen möchte, findet den Weg dazu bei [Ehrenamtliche Tätigkeit](leistungen:ehrenamtliche-taetigkeit).',
      ),
    },
  },
  {
    slug: 'buergerbuero-oberbruch',
    kommune: 'heinsberg',
    datum: '2026-11-19T09:00:00Z',
    verantwortlich: pressestelle('Stadt Heinsberg'),
    titel: {
      de: 'Ausweise gibt es auch in Oberbruch',
      en: 'Identity cards are issued in Oberbruch too',
    },
    teaser: {
      de: 'Die Nebenstelle des Bürgerbüros nimmt dienstags und donnerstags Anmeldungen und Ausweisanträge aus Oberbruch und Dremmen an.',
      en: 'On Tuesdays and Thursdays the branch of the citizens’ office takes registrations and applications from Oberbruch and Dremmen.',
    },
    text: {
      de: beispiel(
        'Dienstags ist von 8:30 bis 12:30 Uhr geöffnet, donnerstags von 15 bis 18 Uhr. Ein Termin ist nicht nötig. Den fertigen Ausweis holen Sie dort auch ab.',
        'Anschrift und Anfahrt stehen auf der Seite der [Nebenstelle](organisationseinheiten:buergerbuero-heinsberg-oberbruch).',
      ),
      en: example(
        'It is open on Tuesdays from 8.30 to 12.30 and on Thursdays from 15.00 to 18.00. No appointment is needed.',
      ),
    },
  },
  {
    slug: 'wohngeld-waldfeucht-und-heinsberg',
    kommune: 'waldfeucht',
    gemeinsamMit: ['heinsberg'],
    datum: '2026-11-17T08:30:00Z',
    verantwortlich: pressestelle('Gemeinde Waldfeucht'),
    titel: {
      de: 'Wohngeld: Heinsberg entscheidet ab Januar auch für Waldfeucht',
      'de-simple': 'Wohn-Geld in Waldfeucht: Das ist neu',
      en: 'Housing benefit: Heinsberg decides for Waldfeucht too from January',
    },
    teaser: {
      de: 'Anträge nimmt das Bürgerbüro in Waldfeucht weiter an. Laufende Bescheide gelten bis zu ihrem Ende.',
      'de-simple': 'Den Antrag können Sie weiter in Waldfeucht abgeben. Das Amt in Heinsberg entscheidet.',
      en: 'The citizens’ office in Waldfeucht still takes applications. Current decisions hold until they end.',
    },
    text: {
      de: beispiel(
        'Die Gemeinde Waldfeucht und die Stadt Heinsberg führen ab dem 1. Januar 2027 eine gemeinsame Wohngeldstelle. Anträge lassen sich so schneller prüfen, auch wenn jemand krank ist.',
        'Für Sie bleibt der Weg derselbe: Sie geben den Antrag in Waldfeucht ab oder stellen ihn online. Was Sie brauchen, steht bei [Wohngeld](leistungen:wohngeld).',
      ),
      'de-simple': beispielLeicht(
        'Wohn-Geld ist Hilfe für die Miete.',
        'Ab dem 1. Januar 2027 entscheidet das Sozial-Amt in Heinsberg über das Wohn-Geld. Auch für Menschen aus Waldfeucht.',
        'Den Antrag können Sie weiter im Bürger-Büro in Waldfeucht abgeben. Mehr steht hier: [Wohn-Geld](leistungen:wohngeld).',
      ),
      en: example(
        'From 1 January 2027 the municipality of Waldfeucht and the town of Heinsberg run a joint office for housing benefit.',
        'For you nothing changes: hand in your application in Waldfeucht or apply online. What you need is explained under [housing benefit](leistungen:wohngeld).',
      ),
    },
  },
  {
    slug: 'trautermine-2027',
    bild: 'burg',
    kommune: 'wassenberg',
    datum: '2026-11-18T09:00:00Z',
    verantwortlich: pressestelle('Stadt Wassenberg'),
    titel: {
      de: 'Trautermine für 2027 jetzt anfragen',
      en: 'Ask for wedding dates in 2027 now',
      nl: 'Trouwdata voor 2027 nu aanvragen',
    },
    teaser: {
      de: 'Das Standesamt hat den Kalender für das nächste Jahr geöffnet, mit einem Samstag in jedem Monat von April bis Oktober.',
      en: 'The register office has opened its calendar for next year, with one Saturday a month from April to October.',
      nl: 'De burgerlijke stand heeft de agenda voor volgend jaar geopend, met één zaterdag per maand van april tot en met oktober.',
    },
    text: {
      de: beispiel(
        'Reservieren können Sie formlos. Verbindlich anmelden lässt sich eine Eheschließung frühestens sechs Monate vorher, bei dem Standesamt, in dessen Bezirk eine oder einer von Ihnen wohnt.',
        'Der Leitfaden [Heiraten](leitfaeden:heiraten) führt Sie durch alle Schritte.',
      ),
      en: example(
        'You can reserve a date informally. The marriage itself is registered no earlier than six months before, at the register office where one of you lives.',
      ),
      nl: voorbeeld(
        'U kunt een datum zonder formulier reserveren. De officiële melding van het huwelijk doet u hoogstens zes maanden van tevoren, bij de burgerlijke stand waar een van u beiden woont.',
      ),
    },
  },
  {
    slug: 'baeume-bis-ende-februar',
    kommune: 'wegberg',
    gemeinsamMit: ['wassenberg'],
    datum: '2026-11-13T08:00:00Z',
    verantwortlich: pressestelle('Stadt Wegberg'),
    titel: { de: 'Bäume und Hecken: jetzt planen, bis Ende Februar schneiden' },
    teaser: {
      de: 'Ab dem 1. März schützt das Bundesnaturschutzgesetz brütende Vögel. Anträge brauchen einige Wochen.',
    },
    text: {
      de: beispiel(
        'Hecken, Gebüsch und Bäume außerhalb von Gärten dürfen vom 1. März bis zum 30. September nicht gefällt oder stark zurückgeschnitten werden. Ein schonender Formschnitt ist immer erlaubt.',
        'Ob Ihr Baum zusätzlich durch eine örtliche Satzung geschützt ist und wie Sie die Genehmigung bekommen, steht bei [Baumfällgenehmigung](leistungen:baumfaellgenehmigung).',
      ),
    },
  },
  {
    slug: 'geschlossen-zwischen-den-jahren',
    kommune: 'gangelt',
    gemeinsamMit: ['selfkant', 'waldfeucht'],
    datum: '2026-11-12T09:30:00Z',
    verantwortlich: pressestelle('Gemeinde Gangelt'),
    titel: { de: 'Öffnungszeiten rund um den Jahreswechsel', en: 'Opening hours around the turn of the year' },
    teaser: {
      de: 'Gangelt, Selfkant und Waldfeucht nennen ihre Schließtage im Dezember. Ausweise holen Sie am besten vorher ab.',
      en: 'Gangelt, Selfkant and Waldfeucht announce their closing days in December. Please collect identity documents before.',
    },
    text: {
      de: beispiel(
        'An Heiligabend und Silvester bleiben die Rathäuser in Gangelt, im Selfkant und in Waldfeucht geschlossen. Der Selfkant schließt außerdem vom 28. bis zum 30. Dezember.',
        'Für Sterbefälle ist an den Werktagen dazwischen ein Notdienst der Standesämter erreichbar.',
        'Ist Ihr Ausweis oder Reisepass fertig? Holen Sie ihn bitte bis zum 22. Dezember ab.',
      ),
      en: example(
        'The town halls of Gangelt, Selfkant and Waldfeucht are closed on Christmas Eve and New Year’s Eve. Selfkant also closes from 28 to 30 December.',
        'Is your identity card or passport ready? Please collect it by 22 December.',
      ),
    },
  },
  {
    slug: 'winterdienst-wer-raeumt-wo',
    bild: 'winter',
    kommune: 'kreis-heinsberg',
    gemeinsamMit: ['erkelenz', 'hueckelhoven', 'wassenberg', 'wegberg'],
    datum: '2026-11-09T10:00:00Z',
    verantwortlich: KREIS,
    titel: { de: 'Winterdienst: Wer räumt wo?' },
    teaser: {
      de: 'Kreisstraßen räumt der Kreis, Ortsstraßen die Kommune, Gehwege meist die Anlieger. Eine Übersicht vor dem ersten Schnee.',
    },
    text: {
      de: beispiel(
        'Sobald es schneit oder friert, fahren mehrere Räumdienste: der Landesbetrieb auf Landes- und Bundesstraßen, der Kreis auf Kreisstraßen und die Kommunen in den Orten.',
        'Für den Gehweg vor Ihrem Haus sind meist Sie selbst verantwortlich. Die Zeiten stehen in der Straßenreinigungssatzung Ihrer Kommune.',
        '- Räumen Sie einen Streifen, auf dem zwei Menschen aneinander vorbeikommen.\n- Streuen Sie mit Sand oder Splitt, nicht mit Salz.\n- Halten Sie Bushaltestellen und Hydranten frei.',
      ),
    },
  },
  {
    slug: 'hundesteuer-steigt-2027',
    kommune: 'hueckelhoven',
    datum: '2026-11-06T09:00:00Z',
    verantwortlich: pressestelle('Stadt Hückelhoven'),
    titel: { de: 'Hundesteuer ändert sich zum Jahreswechsel', en: 'Dog tax changes at the turn of the year' },
    teaser: {
      de: 'Ab Januar 2027 gelten in Hückelhoven neue Beträge. Einen Bescheid bekommen alle Halterinnen und Halter von selbst.',
      en: 'New amounts hold in Hückelhoven from January 2027. All dog owners are sent a notice.',
    },
    text: {
      de: beispiel(
        'Für einen Hund zahlen Sie dann 96 Euro im Jahr, bisher waren es 84 Euro. Die übrigen Beträge stehen auf der Seite [Hundesteuer](leistungen:hundesteuer).',
        'Sie müssen nichts tun: Das Steueramt schickt die neuen Bescheide im Januar. Wenn Sie Ihren Hund nicht mehr haben, melden Sie ihn bitte vorher ab.',
      ),
      en: example(
        'You will then pay 96 euros a year for one dog instead of 84 euros. The other amounts are on the page [dog tax](leistungen:hundesteuer).',
        'There is nothing you need to do: the tax office sends the new notices in January.',
      ),
    },
  },
  {
    slug: 'buergerbuero-laenger-offen',
    bild: 'rathaus',
    kommune: 'wegberg',
    datum: '2026-11-19T08:30:00Z',
    verantwortlich: pressestelle('Stadt Wegberg'),
    titel: {
      de: 'Bürgerbüro Wegberg öffnet ab Januar länger',
      en: 'Wegberg citizens’ office extends its hours from January',
    },
    teaser: {
      de: 'Neue Zeiten ab 1. Januar 2027: montags und dienstags durchgehend, donnerstags bis 18:30 Uhr und samstags mit Termin.',
      en: 'New hours from 1 January 2027: all day on Mondays and Tuesdays, until 18.30 on Thursdays, and Saturdays by appointment.',
    },
    text: {
      de: beispiel(
        'Viele haben sich Termine nach der Arbeit gewünscht. Deshalb ist das [Bürgerbüro](organisationseinheiten:buergerbuero-wegberg) donnerstags künftig bis 18:30 Uhr da, samstags von 10 bis 12 Uhr mit Termin.',
        'Mittwochs geht es dafür nur noch mit Termin. So bleibt Zeit für Anliegen, die länger dauern.',
      ),
      en: example(
        'Many asked for appointments after work. From January the [citizens’ office](organisationseinheiten:buergerbuero-wegberg) is open until 18.30 on Thursdays, and from 10.00 to 12.00 on Saturdays by appointment.',
        'On Wednesdays an appointment will be needed.',
      ),
    },
  },
  {
    slug: 'sanierung-stadtbuecherei',
    kommune: 'heinsberg',
    datum: '2026-10-28T09:00:00Z',
    verantwortlich: pressestelle('Stadt Heinsberg'),
    titel: { de: 'Bücherei bekommt einen barrierefreien Eingang' },
    teaser: { de: 'Während der Bauarbeiten nutzen Sie bitte den Seiteneingang. Ausleihe und Rückgabe laufen weiter.' },
    text: {
      de: beispiel(
        'Der Haupteingang der Bücherei erhält eine Rampe, eine automatische Tür und ein Leitsystem für Menschen mit Sehbehinderung. Die Arbeiten dauern voraussichtlich bis Februar.',
        'Bis dahin führt der Weg über den Seiteneingang. Wenn Sie Hilfe brauchen, klingeln Sie dort bitte.',
      ),
    },
  },
  {
    slug: 'sozialamt-zieht-um',
    kommune: 'hueckelhoven',
    datum: '2026-11-18T11:00:00Z',
    verantwortlich: pressestelle('Stadt Hückelhoven'),
    titel: { de: 'Sozialamt Hückelhoven zieht um' },
    teaser: {
      de: 'Ab Januar 2027 finden Sie das Sozialamt an einer neuen Anschrift. Am 30. Dezember bleibt es geschlossen.',
    },
    text: {
      de: beispiel(
        'Die neuen Räume liegen im ersten Stock und sind mit dem Aufzug erreichbar. Telefonnummern und E-Mail-Adressen bleiben gleich.',
        'Öffnungszeiten und Anfahrt stehen auf der Seite des [Sozialamts](organisationseinheiten:sozialamt-hueckelhoven).',
      ),
    },
  },
  {
    slug: 'ausbildung-beim-kreis-2027',
    kommune: 'kreis-heinsberg',
    datum: '2026-10-14T07:45:00Z',
    verantwortlich: KREIS,
    titel: {
      de: 'Ausbildung und Studium beim Kreis: Jetzt bewerben',
      en: 'Training and studies with the district: apply now',
    },
    teaser: {
      de: 'Für August und September 2027 sucht der Kreis Nachwuchs in der Verwaltung, der IT und der Vermessung.',
      en: 'The district is looking for trainees in administration, IT and surveying for August and September 2027.',
    },
    text: {
      de: beispiel(
        'Wer sich bewirbt, schreibt bitte, was an der Arbeit für die Menschen vor Ort reizt. Zeugnisse reichen als Datei.',
        'Menschen mit Schwerbehinderung stellen wir bei gleicher Eignung bevorzugt ein.',
      ),
      en: example(
        'In your application please tell us what appeals to you about working for people on the spot. Certificates may be sent as files.',
        'Where candidates are equally suited, people with severe disabilities are given preference.',
      ),
    },
  },
];
