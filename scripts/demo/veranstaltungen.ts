import { BEISPIELINHALT, EXAMPLE_CONTENT } from './beispiel.ts';
import type { DemoVeranstaltung } from './types.ts';

const beispiel = (...absaetze: string[]) => [...absaetze, BEISPIELINHALT].join('\n\n');
const example = (...paragraphs: string[]) => [...paragraphs, EXAMPLE_CONTENT].join('\n\n');

const EINTRITT_FREI = { de: 'Eintritt frei', en: 'Free admission', nl: 'Gratis toegang' };

export const veranstaltungen: DemoVeranstaltung[] = [
  {
    slug: 'digitaltag-im-kreis',
    inTagen: 24,
    von: '10:00',
    bis: '16:00',
    titel: {
      de: 'Digitaltag: Behördengänge von zu Hause',
      en: 'Digital day: dealing with authorities from home',
      'de-simple': 'Digital-Tag: Wir zeigen Ihnen das Portal',
    },
    teaser: {
      de: 'In allen elf Verwaltungen zeigen Beschäftigte, wie Online-Ausweis, Terminbuchung und Formulare funktionieren.',
      en: 'Staff in all eleven administrations show how the online identity card, appointment booking and forms work.',
      'de-simple': 'Wir zeigen Ihnen, wie das Portal geht. In jedem Rathaus.',
    },
    text: {
      de: beispiel(
        'Bringen Sie gern Ihr Telefon und Ihren Personalausweis mit. Wir richten gemeinsam die Online-Ausweisfunktion ein und üben einen Antrag.',
        'Kommen Sie in das Rathaus Ihrer Stadt oder Gemeinde oder in das Kreishaus. Überall hilft jemand, der auch ohne Fachwörter erklärt.',
      ),
      en: example(
        'Bring your phone and your identity card. We set up the online function together and practise an application.',
        'Come to the town hall of your town or municipality or to the district office.',
      ),
      'de-simple': beispiel(
        'Kommen Sie in Ihr Rathaus. Bringen Sie Ihr Handy und Ihren Personal-Ausweis mit.',
        'Wir helfen Ihnen. Wir erklären alles in einfachen Worten.',
      ),
    },
    ort: { name: 'In allen Rathäusern und im Kreishaus' },
    eintritt: EINTRITT_FREI,
    anmeldung: { de: 'Ohne Anmeldung', en: 'No registration needed', 'de-simple': 'Sie müssen sich nicht anmelden.' },
  },
  {
    slug: 'grenzueberschreitende-sprechstunde',
    kommune: 'selfkant',
    gemeinsamMit: ['gangelt', 'waldfeucht'],
    inTagen: 9,
    von: '15:00',
    bis: '18:00',
    titel: {
      de: 'Sprechstunde für Grenzpendler',
      en: 'Advice for cross-border commuters',
      nl: 'Spreekuur voor grensgangers',
    },
    teaser: {
      de: 'Wohnen hier, arbeiten dort: Antworten auf Fragen zu Anmeldung, Führerschein und Kindergeld im Grenzgebiet.',
      en: 'Living here, working there: answers on registration, driving licences and child benefit near the border.',
      nl: 'Hier wonen, daar werken: antwoorden over inschrijving, rijbewijs en kinderbijslag in de grensstreek.',
    },
    text: {
      de: beispiel(
        'Wer zwischen Deutschland und den Niederlanden pendelt, hat oft mit zwei Verwaltungen zu tun. An diesem Nachmittag beantworten Fachleute Ihre Fragen auf Deutsch und Niederländisch.',
        'Bringen Sie bitte Schreiben mit, um die es geht.',
      ),
      en: example(
        'People who commute between Germany and the Netherlands often deal with two administrations. Experts answer your questions in German and Dutch.',
      ),
      nl: 'Wie tussen Duitsland en Nederland pendelt, heeft vaak met twee besturen te maken. Deskundigen beantwoorden uw vragen in het Duits en het Nederlands.\n\nDit is voorbeeldinhoud.',
    },
    ort: { name: 'Rathaus Selfkant, Sitzungssaal', anschrift: 'Am Rathaus 13, 52538 Selfkant' },
    eintritt: EINTRITT_FREI,
    anmeldung: {
      de: 'Bitte im Bürgerbüro anmelden',
      en: 'Please register at the citizens’ office',
      nl: 'Aanmelden bij het burgerloket',
    },
  },
  {
    slug: 'weihnachtsmarkt-an-der-muehle',
    bild: 'markt',
    kommune: 'wegberg',
    inTagen: 12,
    dauerTage: 3,
    titel: { de: 'Weihnachtsmarkt an der Mühle', en: 'Christmas market at the mill', nl: 'Kerstmarkt bij de molen' },
    teaser: {
      de: 'Drei Tage mit Ständen der Vereine, Musik und einem Programm für Kinder.',
      en: 'Three days with club stalls, music and a programme for children.',
      nl: 'Drie dagen met kraampjes van verenigingen, muziek en een programma voor kinderen.',
    },
    text: {
      de: beispiel(
        'Die Vereine der Stadt laden zu Waffeln, Handwerk und Blasmusik ein. Am Samstagnachmittag liest die Bücherei für Kinder vor.',
        'Der Platz ist gepflastert und mit dem Rollstuhl befahrbar.',
      ),
      en: example(
        'Local clubs offer waffles, crafts and brass music. On Saturday afternoon the library reads to children.',
      ),
      nl: 'De verenigingen bieden wafels, handwerk en blaasmuziek.\n\nDit is voorbeeldinhoud.',
    },
    ort: { name: 'Platz an der Mühle (Beispiel)', anschrift: '41844 Wegberg' },
    eintritt: EINTRITT_FREI,
  },
  {
    slug: 'kita-infoabend',
    kommune: 'erkelenz',
    inTagen: 16,
    von: '19:00',
    bis: '20:30',
    titel: { de: 'Infoabend: Der Weg zum Kita-Platz' },
    teaser: { de: 'Das Jugendamt erklärt Vormerkung, Vergabe und Elternbeitrag. Im Anschluss ist Zeit für Fragen.' },
    text: {
      de: beispiel(
        'Mitarbeitende des Jugendamts zeigen, wie Sie Ihr Kind vormerken und wann die Zusagen kommen.',
        'Mehr zum Ablauf lesen Sie bei [Aufnahme in die Kindertagesstätte](leistungen:aufnahme-in-die-kindertagesstaette).',
      ),
    },
    ort: { name: 'Rathaus Erkelenz, Ratssaal', anschrift: 'Johannismarkt 17, 41812 Erkelenz' },
    eintritt: { de: 'Eintritt frei' },
    anmeldung: { de: 'Ohne Anmeldung' },
  },
  {
    slug: 'vorlesestunde-buecherei',
    kommune: 'heinsberg',
    inTagen: 5,
    von: '16:00',
    bis: '17:00',
    titel: { de: 'Vorlesestunde in zwei Sprachen', en: 'Story time in two languages', nl: 'Voorlezen in twee talen' },
    teaser: {
      de: 'Geschichten auf Deutsch und Niederländisch für Kinder ab vier Jahren.',
      en: 'Stories in German and Dutch for children from four years.',
      nl: 'Verhalen in het Duits en Nederlands voor kinderen vanaf vier jaar.',
    },
    text: {
      de: beispiel('Zwei Menschen lesen abwechselnd vor, danach wird gebastelt. Eltern dürfen gern bleiben.'),
      en: example('Two people take turns in reading, followed by handicrafts. Parents are welcome to stay.'),
      nl: 'Twee mensen lezen om de beurt voor, daarna wordt er geknutseld.\n\nDit is voorbeeldinhoud.',
    },
    ort: { name: 'Bücherei Heinsberg (Beispiel)', anschrift: '52525 Heinsberg' },
    eintritt: EINTRITT_FREI,
    anmeldung: {
      de: 'Bitte in der Bücherei anmelden',
      en: 'Please register at the library',
      nl: 'Aanmelden bij de bibliotheek',
    },
  },
  {
    slug: 'baulandberatung-geilenkirchen',
    kommune: 'geilenkirchen',
    inTagen: 19,
    von: '17:00',
    bis: '19:00',
    titel: { de: 'Bauen in Geilenkirchen: Fragen vor dem Antrag' },
    teaser: {
      de: 'Die Bauaufsicht beantwortet Fragen zu Anbau, Carport und Wärmepumpe, bevor Pläne gezeichnet werden.',
    },
    text: {
      de: beispiel(
        'Bringen Sie einen Lageplan oder ein paar Fotos mit. Für ein Gespräch sind etwa 15 Minuten vorgesehen.',
      ),
    },
    ort: { name: 'Rathaus Geilenkirchen', anschrift: 'Markt 9, 52511 Geilenkirchen' },
    eintritt: { de: 'kostenfrei' },
    anmeldung: { de: 'Mit Termin bei der Bauaufsicht' },
  },
  {
    slug: 'ehrenamtstag',
    kommune: 'uebach-palenberg',
    inTagen: 33,
    von: '11:00',
    bis: '15:00',
    titel: { de: 'Tag des Ehrenamts', en: 'Volunteers’ day' },
    teaser: {
      de: 'Vereine stellen sich vor und suchen Menschen, die mitmachen.',
      en: 'Clubs introduce themselves and look for people to join in.',
    },
    text: {
      de: beispiel(
        'Vom Besuchsdienst bis zur Jugendfeuerwehr: An den Tischen erfahren Sie, wie viel Zeit ein Ehrenamt braucht und wer Sie einarbeitet.',
        'Mehr dazu: [Ehrenamtliche Tätigkeit](leistungen:ehrenamtliche-taetigkeit).',
      ),
      en: example(
        'From visiting services to the youth fire brigade: find out how much time volunteering takes and who will show you the ropes.',
      ),
    },
    ort: { name: 'Rathaus Übach-Palenberg', anschrift: 'Rathausplatz 4, 52531 Übach-Palenberg' },
    eintritt: { de: 'Eintritt frei', en: 'Free admission' },
    anmeldung: { de: 'Ohne Anmeldung', en: 'No registration needed' },
  },
  {
    slug: 'impfberatung-gesundheitsamt',
    kommune: 'kreis-heinsberg',
    inTagen: 7,
    von: '14:00',
    bis: '17:00',
    titel: { de: 'Offene Impfberatung im Gesundheitsamt', en: 'Open vaccination advice at the health office' },
    teaser: {
      de: 'Welche Impfung fehlt? Das Gesundheitsamt sieht mit Ihnen in den Impfpass.',
      en: 'Which vaccination is missing? The health office looks through your record with you.',
    },
    text: {
      de: beispiel(
        'Die Beratung ist vertraulich und kostenfrei. Bringen Sie bitte Ihren Impfpass mit, wenn Sie einen haben.',
      ),
      en: example('Advice is confidential and free of charge. Please bring your vaccination record if you have one.'),
    },
    ort: { name: 'Gesundheitsamt im Kreishaus', anschrift: 'Valkenburger Straße 45, 52525 Heinsberg' },
    eintritt: { de: 'kostenfrei', en: 'free of charge' },
    anmeldung: { de: 'Ohne Anmeldung', en: 'No registration needed' },
  },
];
