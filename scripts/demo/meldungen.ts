import { BEISPIELINHALT, EXAMPLE_CONTENT } from './beispiel.ts';
import type { DemoMeldung } from './types.ts';

const KREIS = 'Pressestelle Kreis Heinsberg (Beispiel)';

/** Every text ends by saying that it is an example. */
const beispiel = (...absaetze: string[]) => [...absaetze, BEISPIELINHALT].join('\n\n');
const example = (...paragraphs: string[]) => [...paragraphs, EXAMPLE_CONTENT].join('\n\n');

export const meldungen: DemoMeldung[] = [
  {
    slug: 'ein-portal-fuer-elf',
    datum: '2026-11-16T08:00:00Z',
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
      'de-simple': beispiel(
        'Der Kreis Heinsberg und alle Städte und Gemeinden haben ein gemeinsames Portal.',
        'Auf jeder Seite steht das Gleiche an der gleichen Stelle: Was brauchen Sie? Was kostet es? Wer hilft Ihnen?',
        'Fehlt etwas? Dann schreiben Sie uns. Das geht unten auf jeder Seite.',
      ),
      nl: [
        'Verhuizen, trouwen of bouwen: alle elf sites hebben nu dezelfde opbouw. U ziet wat u nodig hebt, wat het kost, hoe lang het duurt en wie bevoegd is.',
        'Tarieven, openingstijden en bijzonderheden vult elke gemeente zelf in.',
        'Dit is voorbeeldinhoud.',
      ].join('\n\n'),
    },
  },
  {
    slug: 'geschlossen-zwischen-den-jahren',
    kommune: 'gangelt',
    gemeinsamMit: ['selfkant', 'waldfeucht'],
    datum: '2026-11-12T09:30:00Z',
    verantwortlich: KREIS,
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
    verantwortlich: KREIS,
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
    verantwortlich: KREIS,
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
    verantwortlich: KREIS,
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
    verantwortlich: KREIS,
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
