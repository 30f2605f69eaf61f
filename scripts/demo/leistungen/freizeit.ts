import type { DemoLeistung } from '../types.ts';

const urheber = 'Kreis Heinsberg (Beispielinhalt)';
const durch = 'Redaktion des Kreises Heinsberg (Beispiel)';

export const freizeit: DemoLeistung[] = [
  {
    leikaId: '99042001012000',
    slug: 'fischereischein',
    bezeichnung: { de: 'Fischereischein' },
    bezeichnungAmtlich: 'Fischereischein Ausstellung',
    synonyme: {
      de: [
        'Angelschein',
        'angeln',
        'Jahresfischereischein',
        'Fünfjahresfischereischein',
        'Jugendfischereischein',
        'Angelkarte',
      ],
    },
    teaser: {
      de: 'Wer in Nordrhein-Westfalen angeln will, braucht einen Fischereischein. Er setzt die bestandene Fischerprüfung voraus.',
    },
    kurztext: {
      de: 'Den Fischereischein gibt es für ein Jahr oder für fünf Jahre. Zusätzlich brauchen Sie für jedes Gewässer die Erlaubnis der Person oder des Vereins, denen das Fischereirecht gehört.',
    },
    volltext: {
      de: `Der Fischereischein zeigt, dass Sie die [Fischerprüfung](leistungen:fischerpruefung) bestanden haben und waidgerecht angeln können. Sie tragen ihn beim Angeln bei sich und zeigen ihn auf Verlangen vor.

### Welcher Schein passt?

- **Jahresfischereischein**: für ein Kalenderjahr
- **Fünfjahresfischereischein**: für fünf aufeinanderfolgende Kalenderjahre
- **Jugendfischereischein**: von 10 bis 15 Jahren ohne Prüfung; Sie angeln nur in Begleitung einer Person mit Fischereischein
- **Sonderfischereischein**: für Menschen, die wegen einer Behinderung keine Prüfung ablegen können; auch sie angeln in Begleitung

Vergessen Sie nicht die Erlaubnis für das Gewässer. Sie heißt Fischereierlaubnisschein, oft auch Angelkarte, und kommt vom Verein, von der Pächterin oder vom Pächter.`,
    },
    voraussetzungen: {
      de: `- Sie haben Ihre Hauptwohnung in Nordrhein-Westfalen.
- Sie sind mindestens 14 Jahre alt und haben die Fischerprüfung bestanden. Prüfungen anderer Länder werden oft anerkannt.
- Für den Jugendfischereischein: Sie sind mindestens 10 und noch nicht 16 Jahre alt.
- Es liegen keine Versagungsgründe vor, zum Beispiel eine Strafe wegen Fischwilderei oder Tierquälerei.`,
    },
    unterlagen: [
      { bezeichnung: { de: 'Personalausweis oder Pass' } },
      { bezeichnung: { de: 'Prüfungszeugnis oder bisheriger Fischereischein' } },
      { bezeichnung: { de: 'Passfoto' }, hinweis: { de: 'Beim ersten Schein oder wenn der alte voll ist' } },
      { bezeichnung: { de: 'Zustimmung der Sorgeberechtigten' }, hinweis: { de: 'Bei Minderjährigen' } },
    ],
    kosten: [
      {
        bezeichnung: { de: 'Jahresfischereischein' },
        art: 'fest',
        betrag: 16,
        hinweis: { de: '8 € Gebühr und 8 € Fischereiabgabe (Beispielwert)' },
        quelle: 'Allgemeine Verwaltungsgebührenordnung NRW; § 36 Landesfischereigesetz NRW (LFischG)',
      },
      {
        bezeichnung: { de: 'Fünfjahresfischereischein' },
        art: 'fest',
        betrag: 48,
        hinweis: { de: '24 € Gebühr und 24 € Fischereiabgabe (Beispielwert)' },
        quelle: 'Allgemeine Verwaltungsgebührenordnung NRW; § 36 Landesfischereigesetz NRW (LFischG)',
      },
      {
        bezeichnung: { de: 'Jugendfischereischein' },
        art: 'fest',
        betrag: 8,
        bezug: { de: 'je Jahr' },
        hinweis: { de: '4 € Gebühr und 4 € Fischereiabgabe (Beispielwert)' },
        quelle: 'Allgemeine Verwaltungsgebührenordnung NRW; § 36 Landesfischereigesetz NRW (LFischG)',
      },
      {
        bezeichnung: { de: 'Ersatz bei Verlust' },
        art: 'fest',
        betrag: 5,
        hinweis: { de: 'Beispielwert' },
        quelle: 'Allgemeine Verwaltungsgebührenordnung NRW',
      },
    ],
    verfahrensablauf: {
      de: [
        'Beantragen Sie den Schein persönlich oder, wo es angeboten wird, online.',
        'Ihre Angaben und das Prüfungszeugnis werden geprüft.',
        'Sie zahlen die Gebühr und die Fischereiabgabe.',
        'Sie erhalten den Schein, meist sofort.',
      ],
    },
    fristen: [
      {
        bezeichnung: { de: 'Gültigkeit' },
        dauer: { von: 1, bis: 5, einheit: 'JAHR' },
        hinweis: { de: 'Immer bis zum 31. Dezember des letzten Jahres. Eine Verlängerung ist jederzeit möglich.' },
      },
    ],
    bearbeitungsdauer: {
      von: 10,
      bis: 20,
      einheit: 'MINUTE',
      hinweis: { de: 'Wenn Sie persönlich kommen und alles dabeihaben' },
    },
    rechtsgrundlagen: [{ bezeichnung: '§§ 31 bis 36 Landesfischereigesetz Nordrhein-Westfalen (LFischG)' }],
    hinweise: {
      de: 'Schonzeiten, Mindestmaße und Fangverbote stehen in der Landesfischereiverordnung. Auch die Ordnung des Gewässers gilt.',
    },
    rechtsbehelf: {
      de: 'Wird der Schein abgelehnt, können Sie innerhalb eines Monats nach Bekanntgabe Klage beim Verwaltungsgericht erheben. Der Bescheid nennt das Gericht.',
    },
    formulare: [
      {
        bezeichnung: { de: 'Antrag auf Fischereischein' },
        url: 'https://formulare.kreis-heinsberg.example/fischereischein',
      },
    ],
    weiterfuehrendes: [
      {
        bezeichnung: { de: 'Umweltministerium Nordrhein-Westfalen: Fischerei' },
        url: 'https://www.umwelt.nrw.de/',
      },
    ],
    typisierung: '4',
    ebene: 'kommune',
    anknuepfung: 'wohnort',
    gruppe: 'jagd-fischerei',
    lebenslagen: ['bildung-und-freizeit'],
    urheber,
    fachlicheFreigabe: { am: '2026-10-26', durch },
  },
  {
    leikaId: '99042003031000',
    slug: 'fischerpruefung',
    bezeichnung: { de: 'Fischerprüfung' },
    bezeichnungAmtlich: 'Fischerprüfung Abnahme',
    synonyme: { de: ['Angelprüfung', 'Angelschein machen', 'Prüfung angeln', 'Fischereiprüfung'] },
    teaser: {
      de: 'Mit der Fischerprüfung weisen Sie nach, dass Sie Fische, Gewässer und Regeln kennen. Danach können Sie den Fischereischein beantragen.',
    },
    volltext: {
      de: `Die Prüfung hat einen theoretischen Teil mit Fragen zu Fischkunde, Gewässern, Tierschutz, Gerät und Recht und einen praktischen Teil, in dem Sie Fischarten erkennen und eine Angelrute zusammenstellen. Ein Vorbereitungskurs ist nicht vorgeschrieben, hilft aber.

Teilnehmen können Sie ab 13 Jahren. Einen nicht bestandenen Teil können Sie wiederholen. Mit dem Zeugnis beantragen Sie den [Fischereischein](leistungen:fischereischein).`,
    },
    unterlagen: [
      { bezeichnung: { de: 'Anmeldung zur Prüfung' } },
      { bezeichnung: { de: 'Personalausweis oder Pass' } },
      { bezeichnung: { de: 'Zustimmung der Sorgeberechtigten' }, hinweis: { de: 'Bei Minderjährigen' } },
    ],
    kosten: [
      {
        bezeichnung: { de: 'Prüfung' },
        art: 'fest',
        betrag: 50,
        hinweis: { de: 'Beispielwert' },
        quelle: 'Allgemeine Verwaltungsgebührenordnung NRW',
      },
    ],
    verfahrensablauf: {
      de: [
        'Melden Sie sich zu einem Prüfungstermin an.',
        'Sie erhalten eine Einladung mit Ort und Uhrzeit.',
        'Sie legen beide Teile ab und erfahren das Ergebnis am selben Tag.',
        'Sie erhalten das Zeugnis.',
      ],
    },
    fristen: [
      {
        bezeichnung: { de: 'Anmeldung vor dem Termin' },
        dauer: { von: 4, einheit: 'WOCHE' },
        hinweis: { de: 'In der Regel; die Stelle nennt den Anmeldeschluss.' },
      },
    ],
    rechtsgrundlagen: [
      { bezeichnung: '§ 31 Landesfischereigesetz Nordrhein-Westfalen (LFischG)' },
      { bezeichnung: 'Fischerprüfungsordnung Nordrhein-Westfalen' },
    ],
    typisierung: '4',
    ebene: 'kreis',
    anknuepfung: 'wohnort',
    gruppe: 'jagd-fischerei',
    lebenslagen: ['bildung-und-freizeit'],
    urheber,
    fachlicheFreigabe: { am: '2026-10-26', durch },
  },
  {
    leikaId: '99067004001000',
    slug: 'jagdschein',
    bezeichnung: { de: 'Jagdschein' },
    bezeichnungAmtlich: 'Jagdschein Erteilung',
    synonyme: { de: ['jagen', 'Jäger', 'Jägerin', 'Jagdprüfung', 'Jagdschein verlängern', 'Falknerjagdschein'] },
    teaser: {
      de: 'Wer jagen will, braucht einen Jagdschein. Er setzt die bestandene Jägerprüfung, Zuverlässigkeit und eine Versicherung voraus.',
    },
    volltext: {
      de: `Den Jagdschein gibt es für ein, zwei oder drei Jagdjahre, für einzelne Tage und für Jugendliche ab 16 Jahren. Ein Jagdjahr dauert vom 1. April bis zum 31. März.

Vor der Erteilung wird geprüft, ob Sie zuverlässig und körperlich geeignet sind. Dazu fragt die Behörde unter anderem bei Polizei, Verfassungsschutz und Bundeszentralregister nach. Die Haftpflichtversicherung muss mindestens 500.000 € bei Personenschäden und 50.000 € bei Sachschäden abdecken.`,
    },
    unterlagen: [
      { bezeichnung: { de: 'Antrag und Personalausweis' } },
      { bezeichnung: { de: 'Zeugnis der Jägerprüfung oder bisheriger Jagdschein' } },
      { bezeichnung: { de: 'Nachweis der Jagdhaftpflichtversicherung' }, hinweis: { de: 'Für die ganze Laufzeit' } },
      { bezeichnung: { de: 'Passfoto' }, hinweis: { de: 'Bei einem neuen Dokument' } },
    ],
    kosten: [
      {
        bezeichnung: { de: 'Jagdschein' },
        art: 'nach-aufwand',
        hinweis: { de: 'Gebühr und Jagdabgabe richten sich nach Art und Laufzeit.' },
        quelle: 'Allgemeine Verwaltungsgebührenordnung NRW; Landesjagdgesetz NRW (LJG-NRW)',
      },
    ],
    verfahrensablauf: {
      de: [
        'Legen Sie die Jägerprüfung ab.',
        'Beantragen Sie den Jagdschein mit dem Nachweis der Versicherung.',
        'Die Behörde prüft Zuverlässigkeit und Eignung. Das dauert einige Wochen.',
        'Sie zahlen Gebühr und Jagdabgabe und erhalten den Jagdschein.',
      ],
    },
    rechtsgrundlagen: [
      { bezeichnung: '§§ 15 bis 18a Bundesjagdgesetz (BJagdG)', url: 'https://www.gesetze-im-internet.de/bjagdg/' },
      { bezeichnung: 'Landesjagdgesetz Nordrhein-Westfalen (LJG-NRW)' },
    ],
    hinweise: {
      de: 'Stellen Sie den Antrag auf Verlängerung früh vor dem 1. April. Für Waffen lesen Sie [Waffenbesitzkarte](leistungen:waffenbesitzkarte).',
    },
    typisierung: '2/3',
    ebene: 'kreis',
    anknuepfung: 'wohnort',
    gruppe: 'jagd-fischerei',
    lebenslagen: ['bildung-und-freizeit'],
    urheber,
    fachlicheFreigabe: { am: '2026-10-26', durch },
  },
  {
    leikaId: '99089086000000',
    slug: 'waffenbesitzkarte',
    bezeichnung: { de: 'Waffenbesitzkarte' },
    bezeichnungAmtlich: 'Waffenbesitzkarte',
    synonyme: { de: ['Waffe', 'WBK', 'Waffenschein', 'Sportschützen', 'Waffe geerbt', 'Waffenschrank'] },
    teaser: {
      de: 'Wer eine erlaubnispflichtige Schusswaffe erwerben oder besitzen will, braucht eine Waffenbesitzkarte der Polizei.',
    },
    volltext: {
      de: `Die Waffenbesitzkarte erlaubt den Erwerb und Besitz, nicht das Tragen in der Öffentlichkeit. Es gibt sie für Sportschießen, Jagd, Sammlung und Erbfall. In Nordrhein-Westfalen entscheidet die Kreispolizeibehörde.

Sie müssen in der Regel mindestens 18 Jahre alt, zuverlässig und persönlich geeignet sein, Sachkunde und ein Bedürfnis nachweisen. Wer unter 25 ist und erstmals eine Schusswaffe beantragt, legt meist ein Zeugnis über die geistige Eignung vor. Waffen und Munition müssen in einem zugelassenen Schrank liegen.`,
    },
    unterlagen: [
      { bezeichnung: { de: 'Antrag und Personalausweis' } },
      {
        bezeichnung: { de: 'Nachweis des Bedürfnisses' },
        hinweis: { de: 'Zum Beispiel Bescheinigung des Schießsportverbands oder Jagdschein' },
      },
      { bezeichnung: { de: 'Nachweis der Sachkunde' } },
      { bezeichnung: { de: 'Nachweis der sicheren Aufbewahrung' } },
      { bezeichnung: { de: 'Nachweis der Erbschaft' }, hinweis: { de: 'Nur im Erbfall' } },
    ],
    kosten: [
      {
        bezeichnung: { de: 'Waffenbesitzkarte und Eintragungen' },
        art: 'nach-aufwand',
        hinweis: { de: 'Die Polizei nennt Ihnen die Gebühren vorab.' },
      },
    ],
    verfahrensablauf: {
      de: [
        'Stellen Sie den Antrag bei der Kreispolizeibehörde.',
        'Sie prüft Zuverlässigkeit und Eignung und fragt bei anderen Behörden nach.',
        'Sie erhalten die Karte und dürfen die genehmigte Waffe erwerben.',
        'Zeigen Sie den Erwerb innerhalb von zwei Wochen an.',
      ],
    },
    fristen: [
      { bezeichnung: { de: 'Erwerb einer Waffe anzeigen' }, dauer: { von: 2, einheit: 'WOCHE' } },
      {
        bezeichnung: { de: 'Geerbte Waffen: Karte beantragen' },
        dauer: { von: 1, einheit: 'MONAT' },
        hinweis: {
          de: 'Nach Annahme der Erbschaft oder Ablauf der Frist zur Ausschlagung. Den Fund der Waffe zeigen Sie sofort an.',
        },
      },
    ],
    rechtsgrundlagen: [
      {
        bezeichnung: '§§ 4 bis 10, 20 und 36 bis 37a Waffengesetz (WaffG)',
        url: 'https://www.gesetze-im-internet.de/waffg_2002/',
      },
    ],
    weiterfuehrendes: [{ bezeichnung: { de: 'Polizei Nordrhein-Westfalen' }, url: 'https://polizei.nrw/' }],
    typisierung: '2/3',
    ebene: 'land',
    anknuepfung: 'wohnort',
    gruppe: 'andere',
    lebenslagen: ['bildung-und-freizeit'],
    urheber,
    fachlicheFreigabe: { am: '2026-10-27', durch },
  },
  {
    leikaId: '99077020040000',
    slug: 'bibliotheksausweis',
    bezeichnung: { de: 'Bibliotheksausweis' },
    bezeichnungAmtlich: 'Bibliotheksausweis Ausgabe',
    synonyme: {
      de: [
        'Bücherei',
        'Büchereiausweis',
        'Leseausweis',
        'Benutzerausweis',
        'Stadtbücherei',
        'Gemeindebücherei',
        'Ausleihe',
        'Bücher leihen',
        'Bibliothek',
        'Onleihe',
        'E-Books leihen',
        'Hörbücher',
        'Spiele ausleihen',
        'Tonies ausleihen',
        'Ausweis verloren Bücherei',
      ],
    },
    teaser: {
      de: 'Mit dem Bibliotheksausweis leihen Sie Bücher, Hörbücher, Spiele und digitale Medien aus.',
    },
    kurztext: {
      de: 'Den Ausweis bekommen Sie mit einem Personalausweis direkt in der Bibliothek. Er gilt meist ein Jahr und öffnet oft auch das digitale Angebot. Kinder und Jugendliche zahlen vielerorts nichts.',
    },
    volltext: {
      de: `Die Bibliothek steht allen offen; stöbern, lesen und arbeiten können Sie dort ohne Ausweis. Zum Ausleihen brauchen Sie den Bibliotheksausweis.

### Was Sie ausleihen können

- Bücher, Zeitschriften und Comics
- Hörbücher, Musik, Filme und Spiele
- Medien für Kinder und zum Lernen, auch in leichter Sprache oder in anderen Sprachen
- digitale Medien wie E-Books und Zeitungen für zu Hause, wo die Bibliothek das anbietet

### Leihen, verlängern, zurückgeben

Bücher leihen Sie meist vier Wochen, Filme und Spiele kürzer. Wartet niemand darauf, können Sie online, am Telefon oder vor Ort verlängern. Wer zu spät zurückgibt, zahlt eine Gebühr. Verlorene oder beschädigte Medien ersetzen Sie.

Der Ausweis gilt nur für Sie. Welche Regeln genau gelten, steht in der Benutzungsordnung Ihrer Bibliothek.`,
    },
    voraussetzungen: {
      de: `- Sie können sich ausweisen und Ihre Anschrift nachweisen. In vielen Bibliotheken müssen Sie nicht am Ort wohnen.
- Sie erkennen die Benutzungsordnung an.
- Bei Minderjährigen stimmen die Sorgeberechtigten zu.`,
    },
    unterlagen: [
      { bezeichnung: { de: 'Personalausweis oder Pass mit Meldebescheinigung' } },
      { bezeichnung: { de: 'Unterschrift der Sorgeberechtigten' }, hinweis: { de: 'Bei Minderjährigen' } },
      {
        bezeichnung: { de: 'Nachweis für eine Ermäßigung' },
        hinweis: {
          de: 'Zum Beispiel Schülerausweis, Schwerbehindertenausweis, Ehrenamtskarte oder Bescheid über Sozialleistungen',
        },
      },
    ],
    kosten: [
      {
        bezeichnung: { de: 'Jahresausweis' },
        art: 'nach-aufwand',
        hinweis: {
          de: 'Legt Ihre Kommune in ihrer Satzung oder Benutzungsordnung fest. Kinder und Jugendliche zahlen oft nichts.',
        },
        quelle: 'Örtliche Satzung oder Benutzungsordnung',
      },
      {
        bezeichnung: { de: 'Ersatz für einen verlorenen Ausweis, verspätete Rückgabe' },
        art: 'nach-aufwand',
        hinweis: { de: 'Nach dem Gebührenverzeichnis der Bibliothek' },
        quelle: 'Örtliche Satzung oder Benutzungsordnung',
      },
    ],
    verfahrensablauf: {
      de: [
        'Melden Sie sich mit Ihrem Ausweis in der Bibliothek an. Manche Bibliotheken nehmen die Anmeldung auch online entgegen.',
        'Sie unterschreiben die Anmeldung und zahlen die Jahresgebühr, wenn eine erhoben wird.',
        'Sie erhalten den Bibliotheksausweis und die Zugangsdaten für das digitale Angebot.',
        'Leihen Sie aus und geben Sie rechtzeitig zurück oder verlängern Sie.',
      ],
    },
    fristen: [
      {
        bezeichnung: { de: 'Gültigkeit des Ausweises' },
        dauer: { von: 1, einheit: 'JAHR' },
        hinweis: { de: 'Beispielwert. Danach verlängern Sie ihn in der Bibliothek oder online.' },
      },
      {
        bezeichnung: { de: 'Leihfrist für Bücher' },
        dauer: { von: 4, einheit: 'WOCHE' },
        hinweis: { de: 'Beispielwert. Für andere Medien gelten kürzere Fristen.' },
      },
      {
        bezeichnung: { de: 'Verlust oder neue Anschrift melden' },
        hinweis: { de: 'Sofort, damit der Ausweis gesperrt werden kann' },
      },
    ],
    bearbeitungsdauer: {
      von: 10,
      bis: 15,
      einheit: 'MINUTE',
      hinweis: { de: 'In der Bibliothek. Nach einer Anmeldung im Internet kann es einige Tage dauern.' },
    },
    rechtsgrundlagen: [
      { bezeichnung: 'Satzung oder Benutzungsordnung der Bibliothek Ihrer Kommune' },
      {
        bezeichnung: '§ 8 Gemeindeordnung Nordrhein-Westfalen (GO NRW): öffentliche Einrichtungen',
        url: 'https://recht.nrw.de/',
      },
    ],
    hinweise: {
      de: `Neben den Bibliotheken der Städte und Gemeinden gibt es vielerorts kirchliche Büchereien mit eigenen Regeln.

Können Sie nicht selbst kommen, zum Beispiel wegen einer Krankheit oder Behinderung? Fragen Sie nach einem Bringdienst oder schicken Sie jemanden mit einer Vollmacht.`,
    },
    rechtsbehelf: {
      de: 'Gegen einen Gebührenbescheid oder den Ausschluss von der Benutzung können Sie innerhalb eines Monats nach Bekanntgabe Klage beim Verwaltungsgericht erheben. Der Bescheid nennt das Gericht.',
    },
    formulare: [
      {
        bezeichnung: { de: 'Anmeldung mit Zustimmung der Sorgeberechtigten' },
        url: 'https://formulare.kreis-heinsberg.example/bibliothek-anmeldung',
      },
    ],
    weiterfuehrendes: [
      {
        bezeichnung: { de: 'Deutsche Digitale Bibliothek: Kultur und Wissen frei zugänglich' },
        url: 'https://www.deutsche-digitale-bibliothek.de/',
      },
    ],
    typisierung: '4',
    ebene: 'kommune',
    anknuepfung: 'wohnort',
    gruppe: 'schule',
    lebenslagen: ['bildung-und-freizeit'],
    urheber,
    fachlicheFreigabe: { am: '2026-11-20', durch },
  },
  {
    leikaId: '99088031000000',
    slug: 'musikschule',
    bezeichnung: { de: 'Musikschule' },
    bezeichnungAmtlich: 'Musikschule',
    synonyme: { de: ['Instrument lernen', 'Musikunterricht', 'Klavier', 'Gitarre', 'Gesang', 'Musikgarten', 'Chor'] },
    teaser: {
      de: 'An der Musikschule lernen Kinder, Jugendliche und Erwachsene ein Instrument, singen und musizieren gemeinsam.',
    },
    volltext: {
      de: `Das Angebot reicht von der Früherziehung für Kleinkinder über Einzel- und Gruppenunterricht bis zu Orchestern, Bands und Chören. Wer noch kein Instrument hat, kann oft eines leihen.

Eine Anmeldung ist meist zum Beginn des Schuljahrs oder Halbjahrs möglich. Bei beliebten Fächern gibt es Wartelisten.`,
    },
    unterlagen: [
      { bezeichnung: { de: 'Anmeldung' } },
      {
        bezeichnung: { de: 'Nachweis für eine Ermäßigung' },
        hinweis: { de: 'Zum Beispiel Geschwister oder Sozialleistungen' },
      },
    ],
    kosten: [
      {
        bezeichnung: { de: 'Unterricht' },
        art: 'nach-aufwand',
        bezug: { de: 'je Monat' },
        hinweis: {
          de: 'Legt der Träger in seiner Entgeltordnung fest. Geschwister und Familien mit kleinem Einkommen zahlen oft weniger.',
        },
      },
    ],
    verfahrensablauf: {
      de: [
        'Lassen Sie sich beraten oder besuchen Sie eine Schnupperstunde.',
        'Melden Sie sich online oder schriftlich an.',
        'Die Musikschule teilt Ihnen Lehrkraft und Termin mit.',
        'Der Unterricht beginnt; eine Kündigung ist zu festen Terminen möglich.',
      ],
    },
    rechtsgrundlagen: [{ bezeichnung: 'Satzung oder Entgeltordnung der Musikschule' }],
    hinweise: {
      de: 'Familien mit wenig Geld können für den Unterricht [Leistungen für Bildung und Teilhabe](leistungen:leistungen-fuer-bildung-und-teilhabe) nutzen.',
    },
    typisierung: '4',
    ebene: 'kommune-oder-kreis',
    anknuepfung: 'wohnort',
    gruppe: 'schule',
    lebenslagen: ['bildung-und-freizeit'],
    urheber,
    fachlicheFreigabe: { am: '2026-10-28', durch },
  },
  {
    leikaId: '99030003061000',
    slug: 'ehrenamtliche-taetigkeit',
    bezeichnung: { de: 'Ehrenamtliche Tätigkeit' },
    bezeichnungAmtlich: 'Ehrenamtliche Tätigkeit Bestellung',
    synonyme: {
      de: [
        'Ehrenamt',
        'freiwillig helfen',
        'Ehrenamtskarte',
        'Freiwilligenarbeit',
        'Engagement',
        'Feuerwehr',
        'Schöffe',
      ],
    },
    teaser: {
      de: 'Sie möchten sich für andere einsetzen? Hier lesen Sie, wie Sie ein Ehrenamt finden und was die Ehrenamtskarte bietet.',
    },
    volltext: {
      de: `Es gibt viele Möglichkeiten: Besuche bei älteren Menschen, Hilfe beim Lernen, Sport, Kultur, Naturschutz, Feuerwehr oder Ämter wie Schöffin, Schiedsmann oder Wahlhelferin. Für manche Ämter beruft Sie die Kommune förmlich.

Wer sich viel engagiert, kann die **Ehrenamtskarte NRW** bekommen. In der Regel brauchen Sie dafür mindestens fünf Stunden Engagement in der Woche oder 250 Stunden im Jahr. Sie bringt Vergünstigungen in ganz Nordrhein-Westfalen. Ein Entgelt wird nicht gezahlt, oft aber Auslagenersatz.`,
    },
    unterlagen: [
      { bezeichnung: { de: 'Personalausweis' } },
      {
        bezeichnung: { de: 'Bestätigung der Organisation über Art und Umfang des Engagements' },
        hinweis: { de: 'Für die Ehrenamtskarte' },
      },
      {
        bezeichnung: { de: 'Erweitertes Führungszeugnis' },
        hinweis: { de: 'Bei Arbeit mit Kindern und Jugendlichen; für das Ehrenamt kostenfrei' },
      },
    ],
    kosten: [{ bezeichnung: { de: 'Vermittlung und Ehrenamtskarte' }, art: 'kostenfrei' }],
    verfahrensablauf: {
      de: [
        'Melden Sie sich und erzählen Sie, was Sie gern machen und wie viel Zeit Sie haben.',
        'Sie erhalten Vorschläge und lernen die Einsatzstelle kennen.',
        'Die Einsatzstelle führt Sie ein. Bei Ämtern wie der Schöffin wählt oder bestellt Sie die Kommune.',
        'Die Ehrenamtskarte beantragen Sie mit der Bestätigung Ihrer Organisation.',
      ],
    },
    rechtsgrundlagen: [
      { bezeichnung: '§§ 28 bis 33 Gemeindeordnung Nordrhein-Westfalen (GO NRW)' },
      {
        bezeichnung: '§ 2 Siebtes Buch Sozialgesetzbuch (SGB VII): Unfallversicherung',
        url: 'https://www.gesetze-im-internet.de/sgb_7/__2.html',
      },
    ],
    hinweise: { de: 'Für das Führungszeugnis lesen Sie [Führungszeugnis](leistungen:fuehrungszeugnis).' },
    weiterfuehrendes: [
      { bezeichnung: { de: 'Engagiert in Nordrhein-Westfalen' }, url: 'https://www.engagiert-in-nrw.de/' },
    ],
    typisierung: '4',
    ebene: 'kommune',
    anknuepfung: 'wohnort',
    gruppe: 'schule',
    lebenslagen: ['engagement-und-wahlen'],
    urheber,
    fachlicheFreigabe: { am: '2026-10-28', durch },
  },
  {
    leikaId: '99073001000000',
    slug: 'kirchenaustritt',
    bezeichnung: { de: 'Kirchenaustritt' },
    bezeichnungAmtlich: 'Kirchenaustritt',
    synonyme: {
      de: [
        'aus der Kirche austreten',
        'Kirchensteuer',
        'Austritt Kirche',
        'Kirche verlassen',
        'katholisch',
        'evangelisch',
      ],
    },
    teaser: {
      de: 'Aus der Kirche treten Sie in Nordrhein-Westfalen beim Amtsgericht Ihres Wohnorts aus, nicht beim Standesamt und nicht bei der Kirche.',
    },
    kurztext: {
      de: 'Den Austritt aus einer Kirche oder Religionsgemeinschaft erklären Sie persönlich beim Amtsgericht oder schriftlich mit notarieller Beglaubigung. Die Gebühr beträgt 30,00 €. Danach endet die Pflicht zur Kirchensteuer.',
    },
    volltext: {
      de: `Mit dem Austritt verlieren Sie die Mitgliedschaft in einer Kirche, Religions- oder Weltanschauungsgemeinschaft des öffentlichen Rechts. Sie brauchen keinen Grund zu nennen.

Sie haben zwei Möglichkeiten:

- Sie erklären den Austritt **persönlich** beim Amtsgericht. Die Erklärung wird dort aufgeschrieben und von Ihnen unterschrieben.
- Sie schicken eine **schriftliche Erklärung**, deren Unterschrift eine Notarin oder ein Notar öffentlich beglaubigt hat. Eine einfache E-Mail oder ein Brief genügt nicht.

Welches Amtsgericht für Sie gilt, hängt von Ihrem Wohnort ab; innerhalb des Kreises sind mehrere Gerichte zuständig. Das Gericht meldet den Austritt an das Standesamt oder Meldeamt und das Finanzamt. In der Regel wird ab dem folgenden Monat keine Kirchensteuer mehr einbehalten.`,
    },
    voraussetzungen: {
      de: `- Ihr Wohnsitz liegt im Bezirk des Amtsgerichts.
- Ab dem 14. Geburtstag entscheiden Sie selbst.
- Für jüngere Kinder erklären die Sorgeberechtigten den Austritt; ab dem 12. Geburtstag muss das Kind zustimmen.
- Eine Vertretung durch eine bevollmächtigte Person ist nicht möglich.`,
    },
    unterlagen: [
      { bezeichnung: { de: 'Personalausweis oder Reisepass mit Meldebescheinigung' } },
      {
        bezeichnung: { de: 'Angaben zu Taufe und Kirchengemeinde' },
        hinweis: { de: 'Soweit bekannt. Ein Nachweis ist nicht erforderlich.' },
      },
      {
        bezeichnung: { de: 'Nachweis des Sorgerechts' },
        hinweis: { de: 'Beim Austritt eines Kindes unter 14 Jahren' },
      },
      {
        bezeichnung: { de: 'Öffentlich beglaubigte Erklärung' },
        hinweis: { de: 'Nur, wenn Sie nicht persönlich kommen' },
      },
    ],
    kosten: [
      {
        bezeichnung: { de: 'Austritt beim Amtsgericht' },
        art: 'fest',
        betrag: 30,
        bezug: { de: 'je Person' },
        hinweis: { de: 'Oft vorab zu zahlen. Wer die Erklärung beglaubigen lässt, zahlt zusätzlich die Notarkosten.' },
        quelle: 'Kirchenaustrittsgesetz Nordrhein-Westfalen (KiAustrG)',
      },
    ],
    verfahrensablauf: {
      de: [
        'Suchen Sie das Amtsgericht Ihres Wohnorts und vereinbaren Sie einen Termin. Viele Gerichte bieten das online an.',
        'Sie bringen Ihren Ausweis mit und erklären den Austritt. Nach der Unterschrift wird er wirksam.',
        'Das Gericht schickt Ihnen eine Bescheinigung. Bewahren Sie sie dauerhaft auf.',
        'Meldebehörde und Finanzamt werden benachrichtigt. Prüfen Sie Ihre nächste Lohnabrechnung.',
      ],
    },
    fristen: [
      {
        bezeichnung: { de: 'Wirksamkeit des Austritts' },
        hinweis: {
          de: 'Mit der Unterschrift vor Gericht oder mit dem Eingang der beglaubigten Erklärung. Eine Bedenkzeit gibt es nicht.',
        },
      },
    ],
    bearbeitungsdauer: {
      von: 1,
      bis: 4,
      einheit: 'WOCHE',
      hinweis: { de: 'Bis zum Eingang der Bescheinigung; die Wartezeit auf einen Termin kommt hinzu.' },
    },
    rechtsgrundlagen: [
      { bezeichnung: 'Kirchenaustrittsgesetz Nordrhein-Westfalen (KiAustrG)' },
      { bezeichnung: 'Kirchensteuergesetz Nordrhein-Westfalen (KiStG)' },
      {
        bezeichnung: '§ 5 Gesetz über die religiöse Kindererziehung (KErzG)',
      },
    ],
    hinweise: {
      de: 'Für den Wiedereintritt wenden Sie sich an die Kirche oder eine Kirchengemeinde.',
    },
    rechtsbehelf: {
      de: 'Der Austritt ist eine Erklärung und keine Entscheidung einer Behörde. Nimmt das Amtsgericht ihn nicht an, nennt es Ihnen den Grund und den möglichen Rechtsbehelf.',
    },
    formulare: [
      {
        bezeichnung: { de: 'Vorbereitungsbogen für den Termin' },
        url: 'https://formulare.kreis-heinsberg.example/kirchenaustritt-vorbereitung',
      },
    ],
    weiterfuehrendes: [
      {
        bezeichnung: { de: 'Justizportal Nordrhein-Westfalen: Amtsgericht suchen' },
        url: 'https://www.justiz.nrw.de/',
      },
    ],
    typisierung: '4',
    ebene: 'andere',
    anknuepfung: 'wohnort',
    gruppe: 'andere',
    lebenslagen: ['steuern-und-abgaben'],
    urheber,
    fachlicheFreigabe: { am: '2026-10-28', durch },
  },
];
