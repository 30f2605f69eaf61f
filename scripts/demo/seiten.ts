import { email } from './beispiel.ts';
import { kommunen } from './kommunen.ts';
import type { DemoBlock, DemoKommune, DemoSeite, Markdown } from './types.ts';

/** The day the example statements were last looked through. */
const STAND = '16. November 2026';

const OMBUDSSTELLE =
  'Ombudsstelle für barrierefreie Informationstechnik des Landes Nordrhein-Westfalen beim Ministerium für Arbeit, Gesundheit und Soziales (MAGS), Fürstenwall 25, 40219 Düsseldorf';

const absaetze = (...teile: string[]): Markdown => teile.join('\n\n');
const block = (...teile: string[]): DemoBlock => ({ art: 'text', text: absaetze(...teile) });

/** German needs the Träger in several forms. */
function worte({ typ, anzeigeName }: DemoKommune) {
  return typ === 'Kreis'
    ? {
        nominativ: `der ${anzeigeName}`,
        genitiv: 'des Kreises Heinsberg',
        verwaltung: 'die Kreisverwaltung',
        pronomen: 'Er',
        leitung: 'die Landrätin oder den Landrat',
      }
    : {
        nominativ: `die ${anzeigeName}`,
        genitiv: `der ${anzeigeName}`,
        verwaltung: `die ${typ}verwaltung`,
        pronomen: 'Sie',
        leitung: 'die Bürgermeisterin oder den Bürgermeister',
      };
}
const gross = (satz: string) => satz.charAt(0).toUpperCase() + satz.slice(1);

const anschrift = ({ anzeigeName, anschrift: { strasse, plz, ort } }: DemoKommune) =>
  `${anzeigeName}, ${strasse}, ${plz} ${ort} (Beispielangabe)`;
const postfach = (adresse: string) => `[${adresse}](mailto:${adresse}) (Beispiel)`;
const kontakt = ({ telefon, email }: DemoKommune): Markdown =>
  `- Telefon: ${telefon} (Beispiel)\n- E-Mail: ${postfach(email)}`;

function impressum(kommune: DemoKommune): DemoSeite {
  const { nominativ, genitiv, pronomen, leitung } = worte(kommune);
  const istKreis = kommune.typ === 'Kreis';
  return {
    slug: 'impressum',
    zweck: 'impressum',
    kommune: kommune.slug,
    titel: { de: 'Impressum', en: 'Legal notice' },
    einleitung: {
      de: `Verantwortlich für diese Website ist ${nominativ}.`,
      en: 'Who is responsible for this website.',
    },
    bloecke: {
      de: [
        block('### Anbieter', anschrift(kommune), kontakt(kommune)),
        block(
          '### Vertretung',
          `${gross(nominativ)} ist eine Körperschaft des öffentlichen Rechts. ${pronomen} wird durch ${leitung} vertreten. Der Name steht in diesem Beispiel nicht.`,
        ),
        block(
          '### Aufsicht',
          istKreis
            ? 'Aufsichtsbehörde ist die Bezirksregierung Köln.'
            : 'Aufsichtsbehörde ist die Landrätin oder der Landrat des Kreises Heinsberg als untere staatliche Verwaltungsbehörde.',
        ),
        block(
          '### Verantwortlich für journalistisch-redaktionelle Inhalte',
          'Nach § 18 Abs. 2 Medienstaatsvertrag: Pressestelle Kreis Heinsberg (Beispiel), soweit bei einem Beitrag niemand anderes genannt ist.',
        ),
        block(
          '### Technik und gemeinsame Texte',
          istKreis
            ? 'Der Kreis betreibt das Serviceportal auch für die zehn kreisangehörigen Kommunen. Jede Kommune bleibt für ihre eigene Website verantwortlich.'
            : `Der Kreis Heinsberg betreibt das Serviceportal im Auftrag ${genitiv}. Verantwortlich für diese Website bleibt ${nominativ}.`,
        ),
        block(
          'Beispieltext: Bitte vor dem Gebrauch prüfen und ergänzen, zum Beispiel um die Umsatzsteuer-Identifikationsnummer.',
        ),
      ],
      en: [
        block(
          '### Provider',
          `${kommune.anzeigeName}, ${kommune.anschrift.strasse}, ${kommune.anschrift.plz} ${kommune.anschrift.ort}, Germany (example)`,
          `- Telephone: ${kommune.telefon} (example)\n- E-mail: [${kommune.email}](mailto:${kommune.email}) (example)`,
        ),
        block(
          '### Operation',
          istKreis
            ? 'The district of Heinsberg operates this portal, also for its ten municipalities. Each municipality remains responsible for its own website.'
            : 'The district of Heinsberg operates this portal on behalf of the municipality, which remains responsible for this website.',
        ),
        block('Example text. The German version is the authoritative one.'),
      ],
    },
  };
}

function datenschutz(kommune: DemoKommune): DemoSeite {
  const beauftragte = email(kommune.slug, 'datenschutz');
  return {
    slug: 'datenschutz',
    zweck: 'datenschutz',
    kommune: kommune.slug,
    titel: { de: 'Datenschutzerklärung', 'de-simple': 'Daten-Schutz' },
    einleitung: {
      de: 'Diese Website kommt mit sehr wenigen Daten aus: keine Cookies, keine Zählung von Besuchen, keine Inhalte von fremden Servern.',
      'de-simple': 'Hier steht, was mit Ihren Daten passiert.',
    },
    bloecke: {
      de: [
        block('### Verantwortlich', anschrift(kommune), kontakt(kommune)),
        block(
          '### Datenschutzbeauftragte oder Datenschutzbeauftragter',
          `Schreiben Sie an ${postfach(beauftragte)} oder per Post an die Anschrift oben mit dem Zusatz „Datenschutz“.`,
        ),
        ...(kommune.typ === 'Kreis'
          ? []
          : [
              block(
                '### Auftragsverarbeitung',
                'Der Kreis Heinsberg betreibt die Technik dieser Website in unserem Auftrag nach Artikel 28 der Datenschutz-Grundverordnung (DSGVO).',
              ),
            ]),
        block(
          '### Wenn Sie eine Seite aufrufen',
          'Der Server braucht Ihre IP-Adresse, um Ihnen die Seite zu schicken. Bei Fehlern und Angriffen schreibt er sie mit Zeitpunkt und aufgerufener Adresse in ein Protokoll und löscht sie nach sieben Tagen (Beispielangabe).',
          'Rechtsgrundlage ist Artikel 6 Absatz 1 Buchstabe e DSGVO mit § 3 des Datenschutzgesetzes Nordrhein-Westfalen (DSG NRW).',
        ),
        block(
          '### Wenn Sie uns eine Rückmeldung geben',
          'Wir speichern Ihren Text und die Seite, auf die er sich bezieht. Eine E-Mail-Adresse geben Sie nur an, wenn Sie eine Antwort möchten. Nach der Bearbeitung löschen wir die Angaben, spätestens nach sechs Monaten (Beispielangabe).',
        ),
        block(
          '### Suche',
          'Die Suche läuft in Ihrem Browser. Ihr Suchwort steht in der Adresse der Ergebnisseite und wird nicht ausgewertet.',
        ),
        block(
          '### Formulare und Konten',
          'Online-Anträge und Terminbuchungen liegen auf anderen Websites. Dort gelten deren Datenschutzerklärungen, auch für die Anmeldung mit der BundID.',
        ),
        block(
          '### Ihre Rechte',
          'Sie können Auskunft, Berichtigung, Löschung und Einschränkung verlangen und der Verarbeitung widersprechen (Artikel 15 bis 18 und 21 DSGVO).',
          'Beschweren können Sie sich bei der Landesbeauftragten oder dem Landesbeauftragten für Datenschutz und Informationsfreiheit Nordrhein-Westfalen, Kavalleriestraße 2–4, 40213 Düsseldorf.',
        ),
        block(`Beispieltext, Stand: ${STAND}. Bitte vor dem Gebrauch prüfen.`),
      ],
      'de-simple': [
        block(
          '### Das Wichtigste',
          '- Wir speichern keine Cookies. Cookies sind kleine Dateien auf Ihrem Computer.\n- Wir zählen nicht, was Sie lesen.\n- Schreiben Sie uns etwas? Dann lesen wir es und antworten Ihnen. Danach löschen wir es.',
        ),
        block(
          '### Fragen',
          `Sie haben Fragen zu Ihren Daten? Dann schreiben Sie uns eine E-Mail: ${postfach(beauftragte)}.`,
        ),
        block('Dieser Text ist in Einfacher Sprache. Menschen aus der Ziel-Gruppe haben ihn noch nicht geprüft.'),
      ],
    },
  };
}

function barrierefreiheit(kommune: DemoKommune): DemoSeite {
  return {
    slug: 'barrierefreiheit',
    zweck: 'barrierefreiheit',
    kommune: kommune.slug,
    titel: { de: 'Erklärung zur Barrierefreiheit', 'de-simple': 'Diese Internet-Seite ohne Barrieren' },
    einleitung: {
      de: `${gross(worte(kommune).nominativ)} möchte, dass alle Menschen diese Website nutzen können. Hier lesen Sie, was schon gelingt, was noch fehlt und wie Sie uns Barrieren melden.`,
      'de-simple':
        'Alle Menschen sollen diese Internet-Seite benutzen können. Hier steht, was schon gut ist. Und was noch fehlt.',
    },
    bloecke: {
      de: [
        block(
          '### Wofür die Erklärung gilt',
          'Sie gilt für diese Website im Serviceportal. Verlinkte Formulare, Terminbuchungen und Seiten anderer Stellen haben eigene Erklärungen.',
          'Grundlagen sind das Behindertengleichstellungsgesetz Nordrhein-Westfalen (BGG NRW) und die Verordnung zur barrierefreien Informationstechnik (BITVNRW). Gemessen wird an der Norm EN 301 549 und den Richtlinien WCAG, Stufe AA.',
        ),
        block('### Stand der Vereinbarkeit', 'Die Website ist **teilweise** mit den Anforderungen vereinbar.'),
        block(
          '### Was noch nicht barrierefrei ist',
          '- Das Video in Deutscher Gebärdensprache auf der Startseite fehlt noch.\n- Texte in einfachen Worten sind noch nicht mit Menschen aus der Zielgruppe geprüft. Sie heißen deshalb Einfache Sprache und nicht Leichte Sprache.\n- Einzelne verlinkte PDF-Dateien anderer Stellen sind nicht barrierefrei.',
        ),
        block(
          '### Wie diese Erklärung entstanden ist',
          `Sie beruht auf einer Selbstbewertung. Zuletzt überprüft: **${STAND}** (Beispielangabe). Wir sehen sie mindestens einmal im Jahr durch.`,
        ),
        block(
          '### Barrieren melden',
          'Sie stoßen auf eine Barriere oder brauchen einen Inhalt in anderer Form? Nutzen Sie die Rückmeldung am Ende jeder Seite oder schreiben Sie uns. Wir antworten innerhalb von vier Wochen.',
          anschrift(kommune),
          kontakt(kommune),
        ),
        block(
          '### Ombudsstelle',
          'Hilft unsere Antwort Ihnen nicht weiter, können Sie sich an die Ombudsstelle wenden. Sie vermittelt kostenfrei; eine Anwältin oder einen Anwalt brauchen Sie dafür nicht.',
          OMBUDSSTELLE,
        ),
        block(`Beispieltext, Stand: ${STAND}. Bitte vor dem Gebrauch durch eine eigene Prüfung ersetzen.`),
      ],
      'de-simple': [
        block(
          '### Was schon geht',
          '- Sie können die Seite mit der Tastatur bedienen.\n- Ein Programm kann Ihnen die Seite vorlesen.\n- Sie können die Schrift größer machen.',
        ),
        block(
          '### Was noch nicht geht',
          '- Es gibt noch kein Video in Gebärden-Sprache.\n- Manche Texte sind noch schwer.\n- Manche Dateien kann ein Programm nicht vorlesen.',
        ),
        block(
          '### Sie haben ein Problem gefunden?',
          'Dann sagen Sie es uns. Rufen Sie an oder schreiben Sie uns. Wir antworten in 4 Wochen.',
          kontakt(kommune),
        ),
        block(
          '### Sie sind mit der Antwort nicht zufrieden?',
          'Dann hilft Ihnen die Ombuds-Stelle. Das kostet nichts.',
          OMBUDSSTELLE,
        ),
        block('Dieser Text ist in Einfacher Sprache. Menschen aus der Ziel-Gruppe haben ihn noch nicht geprüft.'),
      ],
    },
  };
}

/** One text for both ways in: the German page and the one under `/leicht/`. */
function einfacheSprache(kommune: DemoKommune): DemoBlock[] {
  return [
    block(
      'Dieser Text ist in **Einfacher Sprache**.',
      'Menschen mit Lern-Schwierigkeiten haben den Text noch nicht geprüft. Darum heißt er noch nicht Leichte Sprache. Die Prüfung kommt noch.',
    ),
    block(
      '### Was ist diese Internet-Seite?',
      `Die Internet-Seite ist ${kommune.typ === 'Kreis' ? 'vom' : 'von der'} ${kommune.anzeigeName}.`,
      `Hier erklären wir: Was macht ${worte(kommune).verwaltung} für Sie?`,
      'Zum Beispiel:',
      kommune.typ === 'Kreis'
        ? '- Sie wollen ein Auto anmelden.\n- Sie brauchen einen Schwer-Behinderten-Ausweis.\n- Sie brauchen Hilfe, weil Pflege viel Geld kostet.'
        : '- Sie brauchen einen neuen Ausweis.\n- Sie ziehen um.\n- Sie haben einen Hund.\n- Ihr Geld reicht nicht für die Miete.',
    ),
    block(
      '### So finden Sie etwas',
      '**Suchen:** Oben auf der Seite ist ein Feld. Schreiben Sie ein Wort in das Feld. Zum Beispiel: Ausweis. Dann sehen Sie eine Liste. Klicken Sie auf eine Zeile.',
      '**Themen:** Auf der Start-Seite sehen Sie Bilder und Wörter. Das sind die Themen. Zum Beispiel: [Wohnen und Umziehen](lebenslagen:wohnen-und-umziehen), [Familie und Kinder](lebenslagen:familie-und-kinder) oder [Gesundheit und Pflege](lebenslagen:gesundheit-und-pflege).',
      '**A bis Z:** Sie können auch eine Liste ansehen. Die Liste geht von A bis Z.',
    ),
    block(
      '### Das steht auf jeder Seite',
      '- Was ist das?\n- Was brauche ich dafür?\n- Was kostet es?\n- Wie lange dauert es?\n- Wer hilft mir? Wann ist das Amt offen?',
    ),
    block(
      '### Wenn Sie die Seite schlecht benutzen können',
      'Wir haben aufgeschrieben, was noch nicht gut geht. Das steht hier: [Erklärung zur Barriere-Freiheit](seiten:barrierefreiheit).',
      'Sie haben ein Problem gefunden? Dann rufen Sie an oder schreiben Sie uns.',
      kontakt(kommune),
    ),
    {
      art: 'fragen',
      ueberschrift: 'Fragen und Antworten',
      fragen: [
        {
          frage: 'Muss ich alles im Internet machen?',
          antwort:
            'Nein. Sie können auch anrufen. Oder Sie kommen in das Rathaus. Auf jeder Seite steht, wie das geht.',
        },
        { frage: 'Kostet die Internet-Seite etwas?', antwort: 'Nein. Die Internet-Seite kostet nichts.' },
        {
          frage: 'Gibt es noch mehr Texte in Einfacher Sprache?',
          antwort: 'Ja. Klicken Sie oben auf „Leichte Sprache“. Dann sehen Sie alle Texte in einfachen Worten.',
        },
      ],
    },
  ];
}

function leichteSprache(kommune: DemoKommune): DemoSeite {
  const text = einfacheSprache(kommune);
  return {
    slug: 'leichte-sprache',
    zweck: 'leichte-sprache',
    kommune: kommune.slug,
    titel: { de: 'Leichte Sprache', 'de-simple': 'Diese Internet-Seite in einfachen Worten' },
    einleitung: {
      de: `Die Website ${worte(kommune).genitiv} in einfachen Worten erklärt.`,
      'de-simple': 'Hier erklären wir Ihnen die Internet-Seite in einfachen Worten.',
    },
    bloecke: { de: text, 'de-simple': text },
  };
}

function gebaerdensprache(kommune: DemoKommune): DemoSeite {
  return {
    slug: 'gebaerdensprache',
    zweck: 'gebaerdensprache',
    kommune: kommune.slug,
    titel: { de: 'Deutsche Gebärdensprache', 'de-simple': 'Gebärden-Sprache' },
    einleitung: {
      de: 'Das Video in Deutscher Gebärdensprache (DGS) gibt es noch nicht. Es folgt.',
      'de-simple': 'Es gibt noch kein Video in Gebärden-Sprache. Das Video kommt noch.',
    },
    bloecke: {
      de: [
        block(
          '### Was das Video zeigen wird',
          '- worum es auf dieser Website geht\n- wie Sie suchen und sich zurechtfinden\n- das Wichtigste aus der [Erklärung zur Barrierefreiheit](seiten:barrierefreiheit)\n- welche weiteren Inhalte es in Gebärdensprache gibt',
        ),
        block(
          '### Was Sie jetzt schon tun können',
          `Schreiben Sie uns eine E-Mail: ${postfach(kommune.email)}. Wir antworten schriftlich.`,
          'Im Kontakt mit der Verwaltung haben Sie nach dem Behindertengleichstellungsgesetz NRW das Recht, Deutsche Gebärdensprache zu verwenden. Sagen Sie uns bitte vor Ihrem Termin, dass Sie eine Dolmetscherin oder einen Dolmetscher brauchen.',
        ),
      ],
      'de-simple': [
        block(
          'Wir machen noch ein Video in Gebärden-Sprache.',
          `Bis dahin können Sie uns schreiben: ${postfach(kommune.email)}.`,
          'Sie haben einen Termin bei uns? Sie brauchen jemanden, der in Gebärden-Sprache übersetzt? Dann sagen Sie uns das bitte vor dem Termin.',
        ),
      ],
    },
  };
}

const freieSeiten: DemoSeite[] = [
  {
    slug: 'ueber-das-portal',
    zweck: 'frei',
    kommune: 'kreis-heinsberg',
    titel: { de: 'Über das Serviceportal', en: 'About the service portal', 'de-simple': 'Über das Service-Portal' },
    einleitung: {
      de: 'Ein Portal, elf Websites: wie Kreis, Städte und Gemeinden zusammenarbeiten.',
      en: 'One portal, eleven sites: how the district, its towns and municipalities work together.',
      'de-simple': 'Hier steht, wer das Portal macht.',
    },
    bloecke: {
      de: [
        block(
          'Der Kreis Heinsberg und seine zehn Kommunen beschreiben ihre Leistungen gemeinsam. Jede Kommune hat ihre eigene Website, ist selbst dafür verantwortlich und ergänzt, was bei ihr anders ist.',
          'Wer zuständig ist, hängt vom Ort ab. Ein Beispiel: Für Anträge beim Jugendamt wenden sich Familien in vier Städten an das Jugendamt der Stadt, in den übrigen sechs Kommunen an das des Kreises.',
        ),
        {
          art: 'verweise',
          ueberschrift: 'Das erledigt der Kreis für alle zehn Kommunen',
          verweise: [
            {
              bezeichnung: 'Kraftfahrzeug zulassen',
              beschreibung: 'Straßenverkehrsamt in Heinsberg, Nebenstelle in Erkelenz',
              url: '/leistungen/kraftfahrzeug-zulassen/',
            },
            {
              bezeichnung: 'Schwerbehindertenausweis',
              beschreibung: 'Antrag auch über Ihr Bürgerbüro',
              url: '/leistungen/schwerbehindertenausweis/',
            },
            {
              bezeichnung: 'Aufenthaltserlaubnis',
              beschreibung: 'Ausländeramt, nur mit Termin',
              url: '/leistungen/aufenthaltserlaubnis/',
            },
          ],
        },
        {
          art: 'fragen',
          ueberschrift: 'Häufige Fragen',
          fragen: [
            {
              frage: 'Warum sehe ich beim Kreis nicht alles, was meine Stadt anbietet?',
              antwort:
                'Jede Website zeigt zu jeder Leistung, wer sie erbringt. Gebühren und Öffnungszeiten Ihrer Stadt stehen auf der Website Ihrer Stadt.',
            },
            {
              frage: 'Woher kommen die Texte?',
              antwort:
                'Sie folgen dem Föderalen Informationsmanagement (FIM). Der Kreis pflegt die gemeinsamen Texte, die Kommunen prüfen und ergänzen sie.',
            },
            {
              frage: 'Sammelt das Portal Daten über mich?',
              antwort: 'Nein. Mehr steht in der [Datenschutzerklärung](seiten:datenschutz).',
            },
          ],
        },
        block('Dies ist ein Beispielinhalt.'),
      ],
      en: [
        block(
          'The district of Heinsberg and its ten municipalities describe their services together. Each has its own site, is responsible for it and adds what is different locally.',
          'Who is responsible depends on the place. Four towns have youth welfare offices of their own; the district’s office serves the other six.',
          'This is example content.',
        ),
      ],
      'de-simple': [
        block(
          'Das Portal machen der Kreis Heinsberg und 10 Städte und Gemeinden zusammen.',
          'Jede Stadt und jede Gemeinde hat eine eigene Internet-Seite.',
          'Überall steht: Wer hilft Ihnen? Was kostet es? Was brauchen Sie?',
          'Dies ist ein Beispiel-Inhalt.',
        ),
      ],
    },
  },
  {
    slug: 'neu-in-der-stadt',
    zweck: 'frei',
    kommune: 'wegberg',
    titel: { de: 'Neu in Wegberg', en: 'New in Wegberg', nl: 'Nieuw in Wegberg' },
    einleitung: {
      de: 'Gerade zugezogen? Diese Schritte stehen am Anfang.',
      en: 'Just moved here? These are the first steps.',
      nl: 'Net verhuisd? Dit zijn de eerste stappen.',
    },
    bloecke: {
      de: [
        block(
          'Schön, dass Sie da sind. Das meiste erledigen Sie in einem Besuch im [Bürgerbüro](organisationseinheiten:buergerbuero-wegberg), am besten mit Termin.',
        ),
        {
          art: 'verweise',
          ueberschrift: 'In den ersten Wochen',
          verweise: [
            {
              bezeichnung: 'Anmeldung einer Wohnung',
              beschreibung: 'innerhalb von zwei Wochen nach dem Einzug',
              url: '/leistungen/anmeldung-einer-wohnung/',
            },
            {
              bezeichnung: 'Hund anmelden',
              beschreibung: 'beim Ordnungsamt und für die Hundesteuer',
              url: '/leistungen/hundehaltung-anmelden/',
            },
            {
              bezeichnung: 'Kita-Platz',
              beschreibung: 'Vormerkung beim Jugendamt des Kreises',
              url: '/leistungen/aufnahme-in-die-kindertagesstaette/',
            },
            {
              bezeichnung: 'Auto ummelden',
              beschreibung: 'beim Straßenverkehrsamt des Kreises',
              url: '/leistungen/kraftfahrzeug-zulassen/',
            },
          ],
        },
        {
          art: 'fragen',
          ueberschrift: 'Häufige Fragen',
          fragen: [
            {
              frage: 'Welches Jugendamt ist für mich da?',
              antwort:
                'Für Wegberg ist das [Jugendamt des Kreises Heinsberg](organisationseinheiten:jugendamt-kreis-heinsberg) zuständig.',
            },
            {
              frage: 'Wo reiche ich einen Bauantrag ein?',
              antwort:
                'Wegberg hat eine eigene [Bauaufsicht](organisationseinheiten:bauaufsicht-wegberg). Alles Weitere steht bei [Baugenehmigung](leistungen:baugenehmigung).',
            },
            {
              frage: 'Wie bekomme ich eine Mülltonne?',
              antwort:
                'Mieterinnen und Mieter fragen die Hausverwaltung, Eigentümerinnen und Eigentümer das [Steueramt](organisationseinheiten:steueramt-wegberg) (Beispiel).',
            },
          ],
        },
        block('Dies ist ein Beispielinhalt.'),
      ],
      en: [
        block(
          'Good to have you here. Most things take a single visit to the [citizens’ office](organisationseinheiten:buergerbuero-wegberg), best by appointment.',
          '- [Register your address](leistungen:anmeldung-einer-wohnung) within two weeks of moving in.\n- [Register your dog](leistungen:hundehaltung-anmelden).\n- Re-register your car with the district’s [road traffic office](organisationseinheiten:strassenverkehrsamt-kreis-heinsberg).',
          'This is example content.',
        ),
      ],
      nl: [
        block(
          'Fijn dat u er bent. Het meeste regelt u in één bezoek aan het [burgerloket](organisationseinheiten:buergerbuero-wegberg), het liefst op afspraak.',
          '- [Schrijf u in](leistungen:anmeldung-einer-wohnung) binnen twee weken na de verhuizing.\n- Meld uw auto bij de [dienst wegverkeer](organisationseinheiten:strassenverkehrsamt-kreis-heinsberg) van de Kreis.',
          'Dit is voorbeeldinhoud.',
        ),
      ],
    },
  },
];

export const seiten: DemoSeite[] = [
  ...kommunen.flatMap((kommune) => [
    impressum(kommune),
    datenschutz(kommune),
    barrierefreiheit(kommune),
    leichteSprache(kommune),
    gebaerdensprache(kommune),
  ]),
  ...freieSeiten,
];
