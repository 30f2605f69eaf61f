import { email } from './beispiel.ts';
import { kommunen } from './kommunen.ts';
import { leistungen } from './leistungen/index.ts';
import { leitfaeden } from './leitfaeden.ts';
import type { DemoBlock, DemoKommune, DemoSeite, Localized, Markdown } from './types.ts';

/** The day the example statements were last looked through. */
const STAND = '16. November 2026';

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
          'Wir speichern Ihren Text, die Seite, auf die er sich bezieht, und den Zeitpunkt. Wer geschrieben hat, speichern wir nicht; deshalb können wir nicht antworten. Schreiben Sie bitte nichts Persönliches hinein. Nach zwölf Monaten löschen wir jede Rückmeldung.',
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
          '- Wir speichern keine Cookies. Cookies sind kleine Dateien auf Ihrem Computer.\n- Wir zählen nicht, was Sie lesen.\n- Schreiben Sie uns unten auf einer Seite etwas? Dann lesen wir es. Wir wissen **nicht**, wer es geschrieben hat. Nach 1 Jahr löschen wir es.',
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

/** What the statement says beyond its prescribed parts, which the site builds from `kommune.barrierefreiheit`. */
function barrierefreiheit(kommune: DemoKommune): DemoSeite {
  return {
    slug: 'barrierefreiheit',
    zweck: 'barrierefreiheit',
    kommune: kommune.slug,
    titel: {
      de: 'Erklärung zur Barrierefreiheit',
      'de-simple': 'Diese Internet-Seite ohne Barrieren',
      en: 'Accessibility statement',
      nl: 'Toegankelijkheidsverklaring',
    },
    bloecke: {
      de: [
        block(
          '### Was schon gut geht',
          '- Sie können die ganze Website mit der Tastatur bedienen.\n- Vorleseprogramme finden Überschriften, Listen und Formulare.\n- Die Schrift lässt sich auf 200 Prozent vergrößern, ohne dass etwas verloren geht, auch auf schmalen Bildschirmen.\n- Helle oder dunkle Farben richten sich nach der Einstellung Ihres Geräts.\n- Nichts blinkt, nichts läuft von selbst, und zum Lesen ist kein JavaScript nötig.',
        ),
        block(
          '### Gebäude und Termine',
          'Ob ein Amt mit dem Rollstuhl erreichbar ist, steht auf der Seite des Amtes. Brauchen Sie bei einem Termin Assistenz oder Gebärdensprache, oder Schreiben in großer Schrift oder Brailleschrift? Sagen Sie es uns vorher. Das kostet Sie nichts.',
        ),
        block(
          '### Formulare auf anderen Websites',
          'Online-Anträge und Terminbuchungen öffnen sich auf anderen Websites. Dort gelten deren eigene Erklärungen zur Barrierefreiheit.',
        ),
        block('Beispieltext: Bitte vor dem Gebrauch durch eine eigene Prüfung ersetzen.'),
      ],
      'de-simple': [
        block(
          '### Was schon geht',
          '- Sie können die Seite mit der Tastatur bedienen.\n- Ein Programm kann Ihnen die Seite vorlesen.\n- Sie können die Schrift größer machen.\n- Auf der Seite blinkt nichts.',
        ),
        block(
          '### Wenn Sie zu uns kommen',
          'Kommen Sie mit dem Rollstuhl? Auf der Seite von jedem Amt steht: Gibt es eine Rampe? Gibt es einen Aufzug?',
          'Brauchen Sie Hilfe bei einem Termin? Dann sagen Sie es uns vorher. Das kostet nichts.',
        ),
        block('Dieser Text ist in Einfacher Sprache. Menschen aus der Ziel-Gruppe haben ihn noch nicht geprüft.'),
      ],
      en: [
        block(
          '### What works already',
          '- You can use the whole website with the keyboard.\n- Screen readers find headings, lists and forms.\n- Text can be enlarged to 200 per cent without losing anything, also on narrow screens.\n- Light or dark colours follow the setting of your device.\n- Nothing blinks or moves by itself, and no JavaScript is needed to read.',
        ),
        block(
          '### Buildings and appointments',
          'The page of each office says whether it can be reached by wheelchair. If you need assistance or sign language at an appointment, tell us beforehand. It costs you nothing.',
          'Example text. The German version is the authoritative one.',
        ),
      ],
      nl: [
        block(
          '### Wat al goed gaat',
          '- U kunt de hele website met het toetsenbord bedienen.\n- Voorleessoftware vindt koppen, lijsten en formulieren.\n- De tekst kan tot 200 procent worden vergroot zonder dat er iets verloren gaat, ook op smalle schermen.\n- Lichte of donkere kleuren volgen de instelling van uw apparaat.\n- Niets knippert of beweegt vanzelf, en om te lezen is geen JavaScript nodig.',
        ),
        block(
          '### Gebouwen en afspraken',
          'Op de pagina van elke dienst staat of u er met een rolstoel kunt komen. Hebt u bij een afspraak hulp of gebarentaal nodig, zeg het ons vooraf. Dat kost u niets.',
          'Voorbeeldtekst. De Duitse versie is bindend.',
        ),
      ],
    },
  };
}

/** Pages in simple words: the guides, then the Leistungen, those first that this Kommune calls most used. */
function seitenInEinfachenWorten({ meistGenutzt }: DemoKommune): DemoBlock[] {
  const rang = (slug: string) => (meistGenutzt.includes(slug) ? meistGenutzt.indexOf(slug) : meistGenutzt.length);
  const verweise = (ordner: string, seiten: { slug: string; name: Localized }[]) =>
    seiten.flatMap(({ slug, name }) =>
      name['de-simple'] ? [{ bezeichnung: name['de-simple'], url: `/leicht/${ordner}/${slug}/` }] : [],
    );
  return [
    {
      art: 'verweise',
      ueberschrift: 'Das erklären wir Schritt für Schritt',
      verweise: verweise(
        'leitfaeden',
        leitfaeden.map(({ slug, titel }) => ({ slug, name: titel })),
      ),
    },
    {
      art: 'verweise',
      ueberschrift: 'Diese Seiten gibt es in einfachen Worten',
      verweise: verweise(
        'leistungen',
        leistungen
          .map(({ slug, bezeichnung }) => ({ slug, name: bezeichnung }))
          .toSorted((a, b) => rang(a.slug) - rang(b.slug)),
      ),
    },
  ];
}

/** One text for both ways in: the German page and the one under `/leicht/`. */
function einfacheSprache(kommune: DemoKommune): DemoBlock[] {
  const { meldestelle } = kommune.barrierefreiheit;
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
      kommune.typ === 'Kreis'
        ? 'Der Kreis arbeitet für 10 Städte und Gemeinden. Manches macht der Kreis. Manches macht Ihre Stadt oder Ihre Gemeinde. Auf jeder Seite steht, wer Ihnen hilft.'
        : `Manches macht nicht ${worte(kommune).nominativ}. Manches macht der Kreis Heinsberg. Zum Beispiel: Autos anmelden. Auf jeder Seite steht, wer Ihnen hilft.`,
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
      '**Online** heißt: Sie können es im Internet machen. Sie müssen nicht zum Amt gehen.',
    ),
    ...seitenInEinfachenWorten(kommune),
    block(
      '### Was noch nicht gut geht',
      '- Es gibt noch kein Video in Gebärden-Sprache.\n- Viele Texte sind noch schwer.\n- Manche Formulare kann ein Programm nicht vorlesen.',
      'Alles dazu steht hier: [Erklärung zur Barriere-Freiheit](seiten:barrierefreiheit).',
      'Sie haben ein Problem gefunden? Dann rufen Sie an oder schreiben Sie uns. Sie bekommen eine Antwort.',
      `- Telefon: ${meldestelle.telefon} (Beispiel)\n- E-Mail: ${postfach(meldestelle.email)}`,
      'Die Antwort hilft Ihnen nicht? Dann fragen Sie die Ombuds-Stelle vom Land Nordrhein-Westfalen. Das kostet nichts.',
    ),
    block(
      '### So erreichen Sie uns',
      kontakt(kommune),
      ...(kommune.nimmtAn115Teil
        ? ['Sie können auch die Nummer **115** anrufen. Das ist die Nummer für alle Ämter.']
        : []),
    ),
    {
      art: 'fragen',
      ueberschrift: 'Fragen und Antworten',
      fragen: [
        {
          frage: 'Muss ich alles im Internet machen?',
          antwort: `Nein. Sie können auch anrufen. Oder Sie kommen in das ${kommune.typ === 'Kreis' ? 'Kreis-Haus' : 'Rathaus'}. Auf jeder Seite steht, wie das geht.`,
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
      de: `Das Video ${worte(kommune).genitiv} in Deutscher Gebärdensprache (DGS) gibt es noch nicht. Es ist für 2027 geplant.`,
      'de-simple': 'Es gibt noch kein Video in Gebärden-Sprache. Das Video kommt im Jahr 2027.',
    },
    bloecke: {
      de: [
        block(
          '### Was das Video zeigen wird',
          '- worum es auf dieser Website geht\n- wie Sie suchen und sich zurechtfinden\n- das Wichtigste aus der [Erklärung zur Barrierefreiheit](seiten:barrierefreiheit)\n- welche weiteren Inhalte es in Gebärdensprache gibt',
        ),
        block(
          '### So erreichen Sie uns jetzt',
          `Schreiben Sie uns eine E-Mail: ${postfach(kommune.email)}. Wir antworten schriftlich und in kurzen Sätzen.`,
          ...(kommune.nimmtAn115Teil
            ? [
                'Die Behördennummer 115 hat ein Gebärdentelefon: Sie rufen mit Video an und gebärden. Den Weg dorthin finden Sie unter [www.115.de](https://www.115.de).',
              ]
            : []),
        ),
        block(
          '### Ein Termin mit Dolmetschung',
          'Sie haben das Recht, mit uns in Deutscher Gebärdensprache zu sprechen. Das steht im Behindertengleichstellungsgesetz NRW. Sie zahlen dafür nichts.',
          'Schreiben Sie uns vor dem Termin: Wann ist der Termin? Bei welchem Amt? Bringen Sie jemanden zum Dolmetschen mit, oder sollen wir jemanden bestellen? Schreiben Sie am besten zwei Wochen vorher.',
        ),
        block(
          '### Das Wichtigste zu dieser Website',
          `- Sie finden hier, was ${worte(kommune).verwaltung} für Sie erledigt: was Sie brauchen, was es kostet, welches Amt hilft.\n- Oben auf jeder Seite ist ein Suchfeld.\n- Auf der Startseite stehen Themen, zum Beispiel [Familie und Kinder](lebenslagen:familie-und-kinder).\n- Kurze Texte gibt es unter [Leichte Sprache](seiten:leichte-sprache).\n- Was noch nicht barrierefrei ist, steht in der [Erklärung zur Barrierefreiheit](seiten:barrierefreiheit).`,
        ),
      ],
      'de-simple': [
        block(
          'Wir machen noch ein Video in Gebärden-Sprache.',
          `Bis dahin können Sie uns schreiben: ${postfach(kommune.email)}.`,
          'Sie haben einen Termin bei uns? Sie brauchen jemanden, der in Gebärden-Sprache übersetzt? Dann sagen Sie uns das bitte vor dem Termin. Das kostet Sie nichts.',
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

const eigeneSeiten: DemoSeite[] = [
  {
    slug: 'rathaus-oder-kreishaus',
    zweck: 'frei',
    kommune: 'heinsberg',
    titel: {
      de: 'Rathaus oder Kreishaus?',
      'de-simple': 'Rathaus oder Kreis-Haus?',
      en: 'Town hall or district office?',
      nl: 'Stadhuis of Kreishaus?',
    },
    einleitung: {
      de: 'In Heinsberg arbeiten zwei Verwaltungen. Hier sehen Sie, wohin Sie mit Ihrem Anliegen gehen.',
      'de-simple': 'In Heinsberg gibt es 2 Häuser mit Ämtern. Hier steht, in welches Haus Sie gehen.',
      en: 'Two administrations work in Heinsberg. See where to go with your matter.',
      nl: 'In Heinsberg werken twee besturen. Hier ziet u waar u terechtkunt.',
    },
    bloecke: {
      de: [
        block(
          'Das **Rathaus** in der Apfelstraße gehört der Stadt. Sie ist für alle da, die in Heinsberg wohnen. Das **Kreishaus** in der Valkenburger Straße gehört dem Kreis, der für alle zehn Städte und Gemeinden arbeitet.',
        ),
        {
          art: 'verweise',
          ueberschrift: 'Ins Rathaus',
          verweise: [
            {
              bezeichnung: 'Wohnung anmelden',
              beschreibung: 'Bürgerbüro, auch in der Nebenstelle Oberbruch',
              url: '/leistungen/anmeldung-einer-wohnung/',
            },
            { bezeichnung: 'Personalausweis und Reisepass', url: '/leistungen/personalausweis-ausstellen/' },
            {
              bezeichnung: 'Bauantrag',
              beschreibung: 'Die Stadt hat eine eigene Bauaufsicht',
              url: '/leistungen/baugenehmigung/',
            },
            {
              bezeichnung: 'Kita-Platz und Unterhaltsvorschuss',
              beschreibung: 'Die Stadt hat ein eigenes Jugendamt',
              url: '/leistungen/aufnahme-in-die-kindertagesstaette/',
            },
          ],
        },
        {
          art: 'verweise',
          ueberschrift: 'Ins Kreishaus',
          verweise: [
            { bezeichnung: 'Auto zulassen oder ummelden', url: '/leistungen/kraftfahrzeug-zulassen/' },
            { bezeichnung: 'Führerschein', url: '/leistungen/fuehrerschein-ausstellen/' },
            { bezeichnung: 'Elterngeld', url: '/leistungen/elterngeld/' },
            { bezeichnung: 'Aufenthaltserlaubnis und Einbürgerung', url: '/leistungen/aufenthaltserlaubnis/' },
          ],
        },
        {
          art: 'fragen',
          ueberschrift: 'Häufige Fragen',
          fragen: [
            {
              frage: 'Wo gebe ich den Antrag auf einen Schwerbehindertenausweis ab?',
              antwort:
                'Beides geht: Das [Bürgerbüro](organisationseinheiten:buergerbuero-heinsberg) nimmt ihn an, der Kreis entscheidet. Mehr steht bei [Schwerbehindertenausweis](leistungen:schwerbehindertenausweis).',
            },
            {
              frage: 'Und das Finanzamt?',
              antwort:
                'Einkommensteuer und Lohnsteuer sind Sache des Finanzamts. Grundsteuer, Hundesteuer und Abfallgebühren zahlen Sie an die Stadt.',
            },
          ],
        },
        block('Dies ist ein Beispielinhalt.'),
      ],
      'de-simple': [
        block(
          '### Das Rathaus',
          'Das Rathaus ist von der Stadt Heinsberg. Es ist in der Apfelstraße. Hier bekommen Sie zum Beispiel:',
          '- [einen Personal-Ausweis](leistungen:personalausweis-ausstellen)\n- [Hilfe bei der Miete: Wohn-Geld](leistungen:wohngeld)\n- Hilfe vom Jugend-Amt',
          'Hier melden Sie auch [Ihre Wohnung](leistungen:anmeldung-einer-wohnung) an.',
        ),
        block(
          '### Das Kreis-Haus',
          'Das Kreis-Haus ist vom Kreis Heinsberg. Es ist in der Valkenburger Straße. Hier bekommen Sie zum Beispiel:',
          '- [Papiere für Ihr Auto](leistungen:kraftfahrzeug-zulassen)\n- [einen Führer-Schein](leistungen:fuehrerschein-ausstellen)\n- Eltern-Geld',
          'Dies ist ein Beispiel-Inhalt.',
        ),
      ],
      en: [
        block(
          'The **town hall** (Rathaus) in Apfelstraße belongs to the town: identity cards, your address, housing benefit, day care and building permits.',
          'The **district office** (Kreishaus) in Valkenburger Straße serves all ten municipalities: [vehicles](leistungen:kraftfahrzeug-zulassen), [driving licences](leistungen:fuehrerschein-ausstellen), parental allowance and [residence permits](leistungen:aufenthaltserlaubnis).',
          'This is example content.',
        ),
      ],
      nl: [
        block(
          'Het **stadhuis** (Rathaus) in de Apfelstraße is van de stad: identiteitskaarten, uw adres, huursubsidie, kinderopvang en bouwvergunningen.',
          'Het **Kreishaus** in de Valkenburger Straße werkt voor alle tien gemeenten: voertuigen, rijbewijzen, ouderschapsgeld en verblijfsvergunningen.',
          'Dit is voorbeeldinhoud.',
        ),
      ],
    },
  },
  {
    slug: 'leben-am-tagebaurand',
    zweck: 'frei',
    kommune: 'erkelenz',
    titel: { de: 'Leben am Tagebaurand' },
    einleitung: {
      de: 'Umgesiedelte Orte, Dörfer, die bleiben, neue Anschriften: Antworten für alle, die am Rand des Tagebaus Garzweiler wohnen.',
    },
    bloecke: {
      de: [
        block(
          '### Was geschehen ist',
          'Für den Braunkohletagebau Garzweiler II sind Orte im Osten des Stadtgebiets aufgegeben worden, unter ihnen Pesch, Immerath und Borschemich. Viele Menschen haben an neuen Standorten wieder als Nachbarn gebaut.',
          'Keyenberg, Kuckum, Oberwestrich, Unterwestrich und Berverath werden nicht abgebaggert. So steht es in der Leitentscheidung des Landes Nordrhein-Westfalen von 2023. Ein Teil der Einwohnerinnen und Einwohner war da schon an den neuen Standort gezogen.',
        ),
        {
          art: 'fragen',
          ueberschrift: 'Wenn sich die Anschrift ändert, Sie aber nicht umziehen',
          fragen: [
            {
              frage: 'Muss ich mich anmelden, wenn mein Ort oder meine Straße anders heißt?',
              antwort: 'Nein. Das Melderegister ändert die Stadt selbst. Lassen Sie nur Ihre Dokumente anpassen.',
            },
            {
              frage: 'Was ist mit Personalausweis und Fahrzeugschein?',
              antwort:
                'Im [Bürgerbüro](organisationseinheiten:buergerbuero-erkelenz) kommt ein Aufkleber mit der neuen Anschrift auf den Personalausweis. Den Fahrzeugschein ändert das Straßenverkehrsamt des Kreises, auch in der [Nebenstelle Erkelenz](organisationseinheiten:strassenverkehrsamt-nebenstelle-erkelenz).',
            },
            {
              frage: 'Wem muss ich die neue Anschrift noch mitteilen?',
              antwort:
                'Arbeitgeber, Bank, Versicherungen, Krankenkasse und allen, von denen Sie Post erwarten. Das Finanzamt erfährt sie aus dem Melderegister.',
            },
          ],
        },
        {
          art: 'verweise',
          ueberschrift: 'Haus und Grundstück',
          verweise: [
            {
              bezeichnung: 'Bauvorbescheid',
              beschreibung: 'vorab klären, ob ein Umbau oder eine neue Nutzung möglich ist',
              url: '/leistungen/bauvorbescheid/',
            },
            {
              bezeichnung: 'Denkmalrechtliche Genehmigung',
              beschreibung: 'für alte Höfe und Kirchen und ihre Umgebung',
              url: '/leistungen/denkmalrechtliche-genehmigung/',
            },
            {
              bezeichnung: 'Bestattung',
              beschreibung: 'Gräber, Nutzungsrechte und Umbettungen',
              url: '/leistungen/bestattung/',
            },
            { bezeichnung: 'Bauen und umbauen', beschreibung: 'der Leitfaden', url: '/leitfaeden/bauen-und-umbauen/' },
            {
              bezeichnung: 'Sprechstunden in den Dörfern',
              beschreibung: 'die Termine',
              url: '/aktuelles/sprechstunden-in-den-doerfern/',
            },
          ],
        },
        block(
          'Für Bergschäden und für den Kauf oder Rückkauf von Häusern ist das Bergbauunternehmen Ihr Gegenüber, nicht die Stadt. In den Sprechstunden in den Dörfern helfen wir Ihnen, die richtige Stelle zu finden.',
          'Dies ist ein Beispielinhalt.',
        ),
      ],
    },
  },
  {
    slug: 'leben-an-der-grenze',
    zweck: 'frei',
    kommune: 'selfkant',
    titel: { de: 'Leben an der Grenze', en: 'Living at the border', nl: 'Leven aan de grens' },
    einleitung: {
      de: 'Wohnen im Selfkant, arbeiten in Sittard, heiraten in Roermond: was Sie hier klären und was drüben.',
      en: 'Live in Selfkant, work in Sittard, marry in Roermond: what to settle here and what over there.',
      nl: 'Wonen in Selfkant, werken in Sittard, trouwen in Roermond: wat u hier regelt en wat aan de overkant.',
    },
    bloecke: {
      de: [
        block(
          'Von 1949 bis 1963 stand der Selfkant unter niederländischer Verwaltung, und bis heute führen die meisten Wege über die Grenze. Vieles ist dadurch einfach, manches muss man wissen.',
        ),
        {
          art: 'verweise',
          ueberschrift: 'Das klären Sie bei uns',
          verweise: [
            {
              bezeichnung: 'Zuzug aus den Niederlanden',
              beschreibung: 'Anmeldung innerhalb von zwei Wochen, dort abmelden',
              url: '/leistungen/anmeldung-einer-wohnung/',
            },
            {
              bezeichnung: 'Wegzug in die Niederlande',
              beschreibung: 'Abmeldung bei der Gemeinde',
              url: '/leistungen/abmeldung-der-wohnung/',
            },
            {
              bezeichnung: 'Heiraten in den Niederlanden',
              beschreibung: 'Ehefähigkeitszeugnis vom Standesamt',
              url: '/leistungen/ehefaehigkeitszeugnis/',
            },
            {
              bezeichnung: 'Auto mit niederländischem Kennzeichen',
              beschreibung: 'Straßenverkehrsamt des Kreises',
              url: '/leistungen/kraftfahrzeug-zulassen/',
            },
          ],
        },
        {
          art: 'fragen',
          ueberschrift: 'Häufige Fragen',
          fragen: [
            {
              frage: 'Ich wohne hier und arbeite in den Niederlanden. Wo zahle ich Steuern?',
              antwort:
                'Den Lohn versteuern Sie in der Regel dort, wo Sie arbeiten; bei Arbeit im Homeoffice und für Rentnerinnen und Rentner gelten eigene Regeln. Die [GrenzInfoPunkte](https://grenzinfo.eu) rechnen Ihren Fall kostenlos durch.',
            },
            {
              frage: 'Gilt mein niederländischer Führerschein weiter?',
              antwort:
                'Ja. Führerscheine aus der EU müssen Sie nicht umtauschen. Mehr steht bei [Ausländischen Führerschein anerkennen](leistungen:auslaendischen-fuehrerschein-anerkennen).',
            },
            {
              frage: 'Mein Kind kommt in Sittard zur Welt. Was muss ich tun?',
              antwort:
                'Zeigen Sie die Geburt in der niederländischen Gemeinde an. Ist ein Elternteil deutsch, beurkundet unser [Standesamt](organisationseinheiten:standesamt-selfkant) die Geburt auf Antrag auch hier.',
            },
            {
              frage: 'Ich bin Niederländerin und wohne im Selfkant. Darf ich wählen?',
              antwort:
                'Bei der Wahl von Gemeinderat, Bürgermeisterin oder Bürgermeister, Kreistag, Landrätin oder Landrat und beim Europäischen Parlament ja, bei Landtags- und Bundestagswahlen nicht. Für die Europawahl lassen Sie sich vorher in das Wählerverzeichnis eintragen.',
            },
          ],
        },
        block('Dies ist ein Beispielinhalt.'),
      ],
      en: [
        block(
          'From 1949 to 1963 Selfkant was under Dutch administration, and to this day most roads lead across the border. That makes many things easy; some you need to know.',
          '- Moving in from the Netherlands: [register your address](leistungen:anmeldung-einer-wohnung) within two weeks and deregister there.\n- Living here, working there: wages are usually taxed where you work. The [GrenzInfoPunkte](https://grenzinfo.eu) look at your case free of charge.\n- A Dutch driving licence remains valid. A car that stays here needs a [German number plate](leistungen:kraftfahrzeug-zulassen).\n- Citizens of the EU may vote in municipal and district elections and, once entered in the electoral roll, in European elections.',
          'This is example content.',
        ),
      ],
      nl: [
        block(
          'Van 1949 tot 1963 stond Selfkant onder Nederlands bestuur, en nog steeds lopen de meeste wegen over de grens. Dat maakt veel gemakkelijk; sommige dingen moet u weten.',
        ),
        {
          art: 'fragen',
          ueberschrift: 'Veelgestelde vragen',
          fragen: [
            {
              frage: 'Ik verhuis van Nederland naar Selfkant. Wat moet ik doen?',
              antwort:
                '[Meld uw woning aan](leistungen:anmeldung-einer-wohnung) binnen twee weken en schrijf u in Nederland uit. De gids [Aankomen in Duitsland](leitfaeden:ankommen-in-deutschland) leidt u door de volgende stappen.',
            },
            {
              frage: 'Ik woon hier en werk in Nederland. Waar betaal ik belasting?',
              antwort:
                'Over uw loon meestal in het land waar u werkt; voor thuiswerken en pensioen gelten eigen regels. De [GrensInfoPunten](https://grenzinfo.eu) bekijken uw situatie gratis.',
            },
            {
              frage: 'Blijft mijn Nederlandse rijbewijs geldig?',
              antwort: 'Ja. Een auto die hier blijft, heeft wel een Duits kenteken nodig.',
            },
            {
              frage: 'Mag ik als Nederlander stemmen?',
              antwort:
                'Bij verkiezingen voor de gemeenteraad, de burgemeester, de Kreistag en de Landrat wel, en bij Europese verkiezingen als u zich vooraf laat registreren. Bij verkiezingen voor de Landtag en de Bundestag niet.',
            },
          ],
        },
        block('Dit is voorbeeldinhoud.'),
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
  ...eigeneSeiten,
];
