import { BEISPIELANGABE } from '../beispiel.ts';
import type { DemoKosten, DemoLeistung } from '../types.ts';

const urheber = 'Kreis Heinsberg (Beispielinhalt)';
const durch = 'Redaktion des Kreises Heinsberg (Beispiel)';

const LANDESTARIF = 'Allgemeine Verwaltungsgebührenordnung NRW, Tarifstelle Personenstandswesen';

/** The Land sets one price for every certificate from the registers. */
const urkunde = (bezeichnung: string): DemoKosten => ({
  bezeichnung: { de: bezeichnung },
  art: 'fest',
  betrag: 15,
  hinweis: { de: `Jedes weitere, gleichzeitig bestellte Exemplar kostet die Hälfte. ${BEISPIELANGABE}.` },
  quelle: LANDESTARIF,
});

export const standesamt: DemoLeistung[] = [
  {
    leikaId: '99059001104000',
    slug: 'eheschliessung-anmelden',
    bezeichnung: { de: 'Eheschließung anmelden' },
    bezeichnungAmtlich: 'Eheschließung Anmeldung',
    synonyme: {
      de: [
        'heiraten',
        'Hochzeit',
        'Standesamt',
        'Trauung',
        'Trautermin',
        'Aufgebot',
        'standesamtlich heiraten',
        'Ehe anmelden',
        'Hochzeitstermin',
      ],
    },
    teaser: {
      de: 'Sie möchten heiraten? Melden Sie die Eheschließung beim Standesamt eines Ihrer Wohnorte an. Heiraten dürfen Sie danach bei jedem Standesamt in Deutschland.',
    },
    kurztext: {
      de: 'Vor der Trauung prüft das Standesamt am Wohnort, ob der Ehe etwas entgegensteht. Dazu melden beide die Eheschließung gemeinsam an. Nach der Prüfung bleiben sechs Monate Zeit für die Trauung.',
    },
    volltext: {
      de: `Eine Ehe schließen Sie in Deutschland vor dem Standesamt. Zuerst kommt die Anmeldung, früher Aufgebot genannt. Dabei prüft das Standesamt Ihre Angaben und Urkunden. Zuständig ist das Standesamt, in dessen Bezirk eine oder einer von Ihnen wohnt; auch eine Nebenwohnung reicht.

Nach der Prüfung teilt Ihnen das Standesamt mit, dass Sie heiraten können. Sie dürfen bei jedem Standesamt in Deutschland heiraten. Trauzeuginnen oder Trauzeugen sind möglich, aber nicht vorgeschrieben.

### Name in der Ehe

Sie entscheiden, ob Sie einen gemeinsamen Ehenamen führen. Seit Mai 2025 kann das auch ein Doppelname aus beiden Namen sein, mit oder ohne Bindestrich. Ohne Erklärung behalten beide ihren Namen.

### Mit Bezug zum Ausland

Hat eine oder einer von Ihnen eine andere Staatsangehörigkeit oder wurde eine frühere Ehe im Ausland geschieden, prüft das Standesamt zusätzlich ausländisches Recht. Oft ist dafür ein Ehefähigkeitszeugnis oder dessen Befreiung durch das Oberlandesgericht nötig. Lassen Sie sich früh beraten.`,
    },
    voraussetzungen: {
      de: `- Sie sind beide volljährig und geschäftsfähig.
- Keine oder keiner von Ihnen ist mit einer anderen Person verheiratet oder in einer Lebenspartnerschaft.
- Sie sind nicht in gerader Linie verwandt und keine Geschwister.
- Sie melden die Eheschließung gemeinsam an. Ist eine Person verhindert, kann sie schriftlich zustimmen.`,
    },
    unterlagen: [
      { bezeichnung: { de: 'Personalausweise oder Reisepässe' } },
      {
        bezeichnung: { de: 'Beglaubigte Ausdrucke aus dem Geburtenregister' },
        hinweis: { de: 'Vom Standesamt des Geburtsorts, nicht älter als sechs Monate' },
      },
      {
        bezeichnung: { de: 'Erweiterte Meldebescheinigung' },
        hinweis: { de: 'Mit Familienstand; nur für Personen, die in einer anderen Kommune wohnen' },
      },
      { bezeichnung: { de: 'Geburtsurkunden gemeinsamer Kinder' } },
      {
        bezeichnung: { de: 'Nachweis, wie die letzte Ehe endete' },
        hinweis: { de: 'Eheurkunde mit Scheidungsvermerk, Scheidungsbeschluss oder Sterbeurkunde' },
      },
      {
        bezeichnung: { de: 'Ausländische Urkunden mit Übersetzung' },
        hinweis: { de: 'Welche Sie brauchen, hängt vom Staat ab. Fragen Sie vorher das Standesamt.' },
      },
    ],
    kosten: [
      {
        bezeichnung: { de: 'Prüfung der Ehevoraussetzungen' },
        art: 'fest',
        betrag: 40,
        hinweis: { de: `${BEISPIELANGABE}.` },
        quelle: LANDESTARIF,
      },
      {
        bezeichnung: { de: 'Prüfung, wenn ausländisches Recht zu beachten ist' },
        art: 'fest',
        betrag: 66,
        hinweis: { de: `${BEISPIELANGABE}.` },
        quelle: LANDESTARIF,
      },
      urkunde('Eheurkunde'),
    ],
    verfahrensablauf: {
      de: [
        'Fragen Sie das Standesamt, welche Urkunden Sie brauchen, und bestellen Sie diese.',
        'Fragen Sie Ihren Wunschtermin bei dem Standesamt an, bei dem Sie heiraten möchten.',
        'Melden Sie die Eheschließung gemeinsam mit Termin an und zahlen Sie die Gebühr.',
        'Das Standesamt prüft die Unterlagen und teilt Ihnen das Ergebnis mit.',
        'Am Tag der Trauung geben Sie Ihre Erklärungen ab. Danach erhalten Sie die Eheurkunden.',
      ],
    },
    fristen: [
      {
        bezeichnung: { de: 'Trauung nach der Mitteilung des Standesamts' },
        dauer: { von: 6, einheit: 'MONAT' },
        hinweis: { de: 'Danach müssen Sie die Eheschließung neu anmelden.' },
      },
    ],
    bearbeitungsdauer: {
      von: 1,
      bis: 3,
      einheit: 'WOCHE',
      hinweis: { de: 'Mit vollständigen deutschen Urkunden oft sofort; mit Bezug zum Ausland mehrere Monate' },
    },
    rechtsgrundlagen: [
      {
        bezeichnung: '§ 12 Personenstandsgesetz (PStG): Anmeldung der Eheschließung',
        url: 'https://www.gesetze-im-internet.de/pstg/__12.html',
      },
      {
        bezeichnung: '§ 13 Personenstandsgesetz (PStG): Prüfung der Ehevoraussetzungen',
        url: 'https://www.gesetze-im-internet.de/pstg/__13.html',
      },
      {
        bezeichnung: '§ 1355 Bürgerliches Gesetzbuch (BGB): Name in der Ehe',
        url: 'https://www.gesetze-im-internet.de/bgb/__1355.html',
      },
    ],
    hinweise: {
      de: `Nach der Hochzeit mit neuem Namen brauchen Sie neue Dokumente: [Personalausweis](leistungen:personalausweis-ausstellen) und [Reisepass](leistungen:reisepass-ausstellen). Den Reisepass dürfen Sie schon vor der Trauung auf den künftigen Namen beantragen.

Heiraten Sie im Ausland, lesen Sie [Ehefähigkeitszeugnis](leistungen:ehefaehigkeitszeugnis).`,
    },
    rechtsbehelf: {
      de: 'Lehnt das Standesamt die Anmeldung ab, können Sie beim Amtsgericht beantragen, dass es das Standesamt anweist, die Amtshandlung vorzunehmen (§ 49 PStG).',
    },
    formulare: [
      {
        bezeichnung: { de: 'Fragebogen zur Anmeldung der Eheschließung' },
        url: 'https://formulare.kreis-heinsberg.example/eheschliessung-fragebogen',
      },
      {
        bezeichnung: { de: 'Zustimmung zur Anmeldung, wenn eine Person verhindert ist' },
        url: 'https://formulare.kreis-heinsberg.example/eheschliessung-zustimmung',
      },
    ],
    weiterfuehrendes: [
      { bezeichnung: { de: 'Bundesministerium der Justiz: Namensrecht' }, url: 'https://www.bmjv.de/' },
    ],
    typisierung: '2/3',
    ebene: 'kommune',
    anknuepfung: 'wohnort',
    gruppe: 'standesamt',
    lebenslagen: ['familie-und-kinder'],
    urheber,
    fachlicheFreigabe: { am: '2026-10-08', durch },
  },
  {
    leikaId: '99059002012000',
    slug: 'ehefaehigkeitszeugnis',
    bezeichnung: { de: 'Ehefähigkeitszeugnis' },
    bezeichnungAmtlich: 'Ehefähigkeitszeugnis Ausstellung',
    synonyme: { de: ['im Ausland heiraten', 'Hochzeit im Ausland', 'Ledigkeitsbescheinigung', 'Heirat Dänemark'] },
    teaser: {
      de: 'Viele Staaten verlangen von Deutschen, die dort heiraten wollen, ein Ehefähigkeitszeugnis. Es bestätigt, dass der Ehe nach deutschem Recht nichts entgegensteht.',
    },
    volltext: {
      de: `Das Zeugnis stellt das Standesamt Ihres Wohnorts aus. Es prüft dafür wie bei einer [Anmeldung der Eheschließung](leistungen:eheschliessung-anmelden) auch die Angaben der Person, die Sie heiraten wollen. Das Zeugnis gilt sechs Monate.

Fragen Sie vorher bei der Botschaft oder dem Konsulat des anderen Staates, ob das Zeugnis verlangt wird und ob es eine Apostille oder Übersetzung braucht.`,
    },
    unterlagen: [
      { bezeichnung: { de: 'Personalausweise oder Reisepässe beider Personen' } },
      { bezeichnung: { de: 'Beglaubigte Ausdrucke aus dem Geburtenregister oder Geburtsurkunden' } },
      { bezeichnung: { de: 'Nachweis des Familienstands und, wenn nötig, der Auflösung früherer Ehen' } },
    ],
    kosten: [
      {
        bezeichnung: { de: 'Zeugnis' },
        art: 'fest',
        betrag: 40,
        hinweis: { de: `${BEISPIELANGABE}.` },
        quelle: LANDESTARIF,
      },
      {
        bezeichnung: { de: 'Zeugnis, wenn ausländisches Recht zu beachten ist' },
        art: 'fest',
        betrag: 66,
        hinweis: { de: `${BEISPIELANGABE}.` },
        quelle: LANDESTARIF,
      },
    ],
    verfahrensablauf: {
      de: [
        'Erfragen Sie bei der Auslandsvertretung, welche Dokumente Sie brauchen.',
        'Beantragen Sie das Zeugnis mit Ihren Urkunden beim Standesamt.',
        'Das Standesamt prüft die Voraussetzungen und stellt das Zeugnis aus.',
      ],
    },
    fristen: [{ bezeichnung: { de: 'Gültigkeit des Zeugnisses' }, dauer: { von: 6, einheit: 'MONAT' } }],
    rechtsgrundlagen: [
      {
        bezeichnung: '§ 39 Personenstandsgesetz (PStG): Ehefähigkeitszeugnis',
        url: 'https://www.gesetze-im-internet.de/pstg/__39.html',
      },
    ],
    hinweise: {
      de: 'Eine im Ausland geschlossene Ehe können Sie später in Deutschland im Eheregister nachbeurkunden lassen.',
    },
    typisierung: '2/3',
    ebene: 'kommune',
    anknuepfung: 'wohnort',
    gruppe: 'standesamt',
    lebenslagen: ['familie-und-kinder'],
    urheber,
    fachlicheFreigabe: { am: '2026-10-08', durch },
  },
  {
    leikaId: '99027002012000',
    slug: 'geburtsurkunde',
    bezeichnung: { de: 'Geburtsurkunde' },
    bezeichnungAmtlich: 'Geburtsurkunde Ausstellung',
    synonyme: {
      de: [
        'Geburt anmelden',
        'Kind anmelden',
        'Urkunde Geburt',
        'Standesamt',
        'Geburtsregister',
        'internationale Geburtsurkunde',
        'Abstammungsurkunde',
        'Geburt anzeigen',
      ],
    },
    teaser: {
      de: 'Die Geburtsurkunde weist Name, Tag und Ort der Geburt nach. Sie bekommen sie beim Standesamt des Geburtsorts, nach der Geburt Ihres Kindes oder jederzeit später.',
    },
    kurztext: {
      de: 'Das Standesamt, in dessen Bezirk ein Kind geboren wurde, beurkundet die Geburt und stellt Urkunden daraus aus. Ihr Wohnort spielt dafür keine Rolle.',
    },
    volltext: {
      de: `### Nach der Geburt

Eine Geburt wird innerhalb einer Woche beim Standesamt angezeigt. Kommt Ihr Kind im Krankenhaus oder Geburtshaus zur Welt, übernimmt die Einrichtung die schriftliche Anzeige. Sie reichen nur Ihre Unterlagen ein und bestimmen den Namen des Kindes. Nach einer Hausgeburt zeigen die Eltern die Geburt selbst an.

Mit der Beurkundung bekommen Sie auch kostenfreie Bescheinigungen für Elterngeld, Kindergeld und Mutterschaftshilfe.

### Später eine Urkunde bestellen

Sie können jederzeit Urkunden nachbestellen:

- **Geburtsurkunde**, auch als mehrsprachige (internationale) Urkunde
- **Beglaubigter Ausdruck aus dem Geburtenregister**, den Sie zum Beispiel zum [Heiraten](leistungen:eheschliessung-anmelden) brauchen

Das Standesamt führt Geburtsregister 110 Jahre lang. Ältere gehen an das zuständige Archiv.`,
    },
    voraussetzungen: {
      de: `- Die Geburt ist beim angeschriebenen Standesamt beurkundet.
- Sie sind mindestens 16 Jahre alt.
- Es geht um Sie selbst, um Ihre Ehegattin oder Ihren Ehegatten, um Ihre Vorfahren oder Nachkommen. Geschwister machen ein berechtigtes Interesse glaubhaft, andere Personen ein rechtliches Interesse.`,
    },
    unterlagen: [
      { bezeichnung: { de: 'Personalausweis oder Reisepass' }, hinweis: { de: 'Bei Bestellung per Brief eine Kopie' } },
      { bezeichnung: { de: 'Name, Tag und Ort der Geburt' }, hinweis: { de: 'Die Registernummer hilft beim Suchen' } },
      {
        bezeichnung: { de: 'Nach einer Geburt: Geburts- oder Eheurkunden der Eltern' },
        hinweis: {
          de: 'Bei nicht verheirateten Eltern, soweit vorhanden, auch die Anerkennung der Vaterschaft und die Sorgeerklärung',
        },
      },
      {
        bezeichnung: { de: 'Vollmacht oder Nachweis des Interesses' },
        hinweis: { de: 'Nur wenn Sie für andere bestellen' },
      },
    ],
    kosten: [
      urkunde('Geburtsurkunde oder beglaubigter Ausdruck'),
      {
        bezeichnung: { de: 'Bescheinigungen für Elterngeld, Kindergeld, Rente und Sozialversicherung' },
        art: 'kostenfrei',
        hinweis: { de: 'Sie gelten nur für diesen Zweck.' },
      },
    ],
    verfahrensablauf: {
      de: [
        'Stellen Sie fest, welches Standesamt die Geburt beurkundet hat: das des Geburtsorts.',
        'Bestellen Sie die Urkunde online, per Brief oder persönlich.',
        'Das Standesamt prüft, ob Sie die Urkunde bekommen dürfen.',
        'Sie zahlen die Gebühr und erhalten die Urkunde per Post oder vor Ort.',
      ],
    },
    fristen: [
      {
        bezeichnung: { de: 'Anzeige einer Geburt' },
        dauer: { von: 1, einheit: 'WOCHE' },
        hinweis: { de: 'Das erledigt meist das Krankenhaus. Für Urkunden gibt es keine Frist.' },
      },
      {
        bezeichnung: { de: 'Name des Kindes nachreichen' },
        dauer: { von: 1, einheit: 'MONAT' },
        hinweis: { de: 'Wenn die Vornamen bei der Anzeige noch nicht feststehen' },
      },
    ],
    bearbeitungsdauer: {
      von: 3,
      bis: 10,
      einheit: 'ARBEITSTAG',
      hinweis: { de: 'Zuzüglich Postweg. Nach einer Geburt mit Bezug zum Ausland dauert es länger.' },
    },
    rechtsgrundlagen: [
      {
        bezeichnung: '§ 18 Personenstandsgesetz (PStG): Anzeige der Geburt',
        url: 'https://www.gesetze-im-internet.de/pstg/__18.html',
      },
      {
        bezeichnung: '§ 59 Personenstandsgesetz (PStG): Geburtsurkunde',
        url: 'https://www.gesetze-im-internet.de/pstg/__59.html',
      },
      {
        bezeichnung: '§ 62 Personenstandsgesetz (PStG): Urkundenerteilung, Auskunft, Einsicht',
        url: 'https://www.gesetze-im-internet.de/pstg/__62.html',
      },
    ],
    hinweise: {
      de: 'Denken Sie nach der Geburt auch an [Elterngeld](leistungen:elterngeld) und an einen Ausweis für Reisen: [Personalausweis](leistungen:personalausweis-ausstellen). Bei der Meldebehörde müssen Sie Ihr Kind nicht anmelden; das Standesamt teilt ihr die Geburt mit.',
    },
    rechtsbehelf: {
      de: 'Lehnt das Standesamt die Beurkundung oder die Urkunde ab, können Sie beim Amtsgericht beantragen, dass es das Standesamt anweist, die Amtshandlung vorzunehmen (§ 49 PStG).',
    },
    formulare: [
      {
        bezeichnung: { de: 'Bestellung einer Geburtsurkunde' },
        url: 'https://formulare.kreis-heinsberg.example/geburtsurkunde',
      },
      {
        bezeichnung: { de: 'Erklärung über die Namen des Kindes' },
        url: 'https://formulare.kreis-heinsberg.example/geburt-namen',
      },
    ],
    weiterfuehrendes: [
      { bezeichnung: { de: 'Familienportal des Bundes: Rund um die Geburt' }, url: 'https://familienportal.de/' },
    ],
    typisierung: '2/3',
    ebene: 'kommune',
    anknuepfung: 'ereignisort',
    gruppe: 'standesamt',
    lebenslagen: ['familie-und-kinder', 'ausweise-und-dokumente'],
    urheber,
    fachlicheFreigabe: { am: '2026-10-08', durch },
  },
  {
    leikaId: '99101011000000',
    slug: 'sterbefall-anzeigen',
    bezeichnung: { de: 'Sterbefall anzeigen' },
    bezeichnungAmtlich: 'Anzeige eines Sterbefalls',
    synonyme: {
      de: ['Todesfall', 'Tod melden', 'Angehöriger gestorben', 'Totenschein', 'Bestatter', 'was tun im Todesfall'],
    },
    teaser: {
      de: 'Ein Mensch ist gestorben? Der Sterbefall wird beim Standesamt des Sterbeorts angezeigt. Meist übernimmt das ein Bestattungsunternehmen.',
    },
    volltext: {
      de: `Zuerst stellt eine Ärztin oder ein Arzt den Tod fest und schreibt die Todesbescheinigung. Danach wird der Sterbefall beim Standesamt angezeigt, in dessen Bezirk der Mensch gestorben ist. Stirbt jemand im Krankenhaus oder Pflegeheim, ist die Einrichtung dazu verpflichtet. Nach einem Tod zu Hause sind es die Angehörigen; sie können ein Bestattungsunternehmen beauftragen.

Nach der Beurkundung stellt das Standesamt die [Sterbeurkunden](leistungen:sterbeurkunde) aus, die Sie für Rente, Versicherungen, Bank und Nachlass brauchen.`,
    },
    unterlagen: [
      { bezeichnung: { de: 'Todesbescheinigung' }, hinweis: { de: 'Von der Ärztin oder dem Arzt' } },
      { bezeichnung: { de: 'Personalausweis oder Reisepass der verstorbenen Person' } },
      {
        bezeichnung: { de: 'Geburtsurkunde, bei Verheirateten die Eheurkunde' },
        hinweis: {
          de: 'Bei Geschiedenen der Scheidungsbeschluss, bei Verwitweten die Sterbeurkunde der Ehegattin oder des Ehegatten',
        },
      },
      { bezeichnung: { de: 'Ausweis der anzeigenden Person' } },
    ],
    kosten: [
      {
        bezeichnung: { de: 'Beurkundung des Sterbefalls' },
        art: 'kostenfrei',
        hinweis: { de: 'Sterbeurkunden kosten eine Gebühr.' },
      },
    ],
    verfahrensablauf: {
      de: [
        'Rufen Sie eine Ärztin oder einen Arzt. Ohne Todesbescheinigung darf niemand die verstorbene Person überführen.',
        'Beauftragen Sie, wenn Sie möchten, ein Bestattungsunternehmen.',
        'Zeigen Sie den Sterbefall mit den Unterlagen beim Standesamt an.',
        'Das Standesamt beurkundet den Sterbefall und stellt Urkunden aus.',
      ],
    },
    fristen: [
      {
        bezeichnung: { de: 'Anzeige des Sterbefalls' },
        dauer: { von: 3, einheit: 'WERKTAG' },
        hinweis: { de: 'Spätestens am dritten Werktag nach dem Tod' },
      },
    ],
    rechtsgrundlagen: [
      {
        bezeichnung: '§ 28 Personenstandsgesetz (PStG): Anzeige',
        url: 'https://www.gesetze-im-internet.de/pstg/__28.html',
      },
      {
        bezeichnung: '§ 29 Personenstandsgesetz (PStG): Anzeige durch Personen',
        url: 'https://www.gesetze-im-internet.de/pstg/__29.html',
      },
    ],
    hinweise: {
      de: 'Wie es weitergeht, lesen Sie unter [Bestattung](leistungen:bestattung). Hatte die verstorbene Person einen Hund oder ein Auto, melden Sie beides um oder ab.',
    },
    typisierung: '2/3',
    ebene: 'kommune',
    anknuepfung: 'ereignisort',
    gruppe: 'standesamt',
    lebenslagen: ['tod-und-trauer'],
    urheber,
    fachlicheFreigabe: { am: '2026-10-09', durch },
  },
  {
    leikaId: '99101004000000',
    slug: 'sterbeurkunde',
    bezeichnung: { de: 'Sterbeurkunde' },
    bezeichnungAmtlich: 'Sterbeurkunde',
    synonyme: {
      de: [
        'Urkunde Tod',
        'Todesbescheinigung',
        'Sterberegister',
        'internationale Sterbeurkunde',
        'Nachlass',
        'Erbschein',
      ],
    },
    teaser: {
      de: 'Die Sterbeurkunde weist den Tod eines Menschen nach. Sie brauchen sie zum Beispiel für Rente, Bank, Versicherungen und das Nachlassgericht.',
    },
    volltext: {
      de: `Sie bekommen die Urkunde beim Standesamt des Ortes, an dem der Mensch gestorben ist, nicht am Wohnort. Nach einem [angezeigten Sterbefall](leistungen:sterbefall-anzeigen) stellt das Standesamt sie meist gleich mit aus; später können Sie Urkunden nachbestellen, auch mehrsprachig.

Das Sterberegister führt das Standesamt 30 Jahre. Danach gibt das Archiv Auskunft.`,
    },
    unterlagen: [
      { bezeichnung: { de: 'Personalausweis oder Reisepass' } },
      { bezeichnung: { de: 'Name, Todestag und Sterbeort' } },
      {
        bezeichnung: { de: 'Nachweis der Verwandtschaft oder des rechtlichen Interesses' },
        hinweis: { de: 'Nicht nötig für Ehegatten, Eltern und Kinder, wenn sie im Register stehen' },
      },
    ],
    kosten: [
      urkunde('Sterbeurkunde'),
      {
        bezeichnung: { de: 'Für die gesetzliche Rente und Sozialversicherung' },
        art: 'kostenfrei',
        hinweis: { de: 'Nur für diesen Zweck' },
      },
    ],
    verfahrensablauf: {
      de: [
        'Bestellen Sie die Urkunde online, per Brief oder persönlich.',
        'Das Standesamt prüft, ob Sie die Urkunde bekommen dürfen.',
        'Sie zahlen die Gebühr und erhalten die Urkunde.',
      ],
    },
    bearbeitungsdauer: { von: 2, bis: 7, einheit: 'ARBEITSTAG', hinweis: { de: 'Zuzüglich Postweg' } },
    rechtsgrundlagen: [
      {
        bezeichnung: '§ 60 Personenstandsgesetz (PStG): Sterbeurkunde',
        url: 'https://www.gesetze-im-internet.de/pstg/__60.html',
      },
      {
        bezeichnung: '§ 62 Personenstandsgesetz (PStG): Urkundenerteilung',
        url: 'https://www.gesetze-im-internet.de/pstg/__62.html',
      },
    ],
    hinweise: {
      de: 'Bestellen Sie gleich mehrere Exemplare: Weitere Urkunden sind dann günstiger. Einen Erbschein stellt das Amtsgericht aus.',
    },
    typisierung: '4',
    ebene: 'kommune',
    anknuepfung: 'ereignisort',
    gruppe: 'standesamt',
    lebenslagen: ['tod-und-trauer', 'ausweise-und-dokumente'],
    urheber,
    fachlicheFreigabe: { am: '2026-10-09', durch },
  },
  {
    leikaId: '99083001011000',
    slug: 'familienname-aendern',
    bezeichnung: { de: 'Familienname ändern' },
    bezeichnungAmtlich: 'Familienname Änderung',
    synonyme: {
      de: ['Namen ändern', 'Nachname', 'Doppelname', 'Namensänderung', 'Geburtsname', 'anderer Name', 'Vorname ändern'],
    },
    teaser: {
      de: 'Wer einen wichtigen Grund hat, kann seinen Familiennamen durch die Behörde ändern lassen. Nach Hochzeit, Scheidung oder bei Kindern reicht oft eine Erklärung beim Standesamt.',
    },
    volltext: {
      de: `Es gibt zwei Wege. **Beim Standesamt** genügt eine Erklärung, wenn das Bürgerliche Gesetzbuch die Änderung vorsieht: zum Beispiel nach Eheschließung oder Scheidung, für Kinder nach einer Änderung in der Familie oder für Doppelnamen nach dem Namensrecht, das seit Mai 2025 gilt.

In allen anderen Fällen ist die **öffentlich-rechtliche Namensänderung** ein Ausnahmefall. Sie setzt einen wichtigen Grund voraus, etwa einen anstößigen Namen, erhebliche Schwierigkeiten bei Schreibweise und Aussprache oder eine nachgewiesene seelische Belastung. Dass der Name nicht gefällt, genügt nicht. Darüber entscheidet der Kreis.`,
    },
    voraussetzungen: {
      de: `- Sie haben die deutsche Staatsangehörigkeit, sind staatenlos oder als Flüchtling anerkannt.
- Es gibt einen wichtigen Grund.
- Eine Erklärung beim Standesamt führt nicht zum Ziel.`,
    },
    unterlagen: [
      { bezeichnung: { de: 'Personalausweis oder Reisepass' } },
      { bezeichnung: { de: 'Beglaubigter Ausdruck aus dem Geburtenregister, bei Verheirateten aus dem Eheregister' } },
      {
        bezeichnung: { de: 'Ausführliche Begründung mit Nachweisen' },
        hinweis: { de: 'Zum Beispiel eine ärztliche Bescheinigung' },
      },
      { bezeichnung: { de: 'Führungszeugnis' }, hinweis: { de: 'Ab 14 Jahren' } },
      { bezeichnung: { de: 'Einkommensnachweise' }, hinweis: { de: 'Für die Höhe der Gebühr' } },
    ],
    kosten: [
      {
        bezeichnung: { de: 'Änderung eines Familiennamens' },
        art: 'rahmen',
        betrag: 50,
        betragBis: 1200,
        hinweis: { de: 'Nach Aufwand und Einkommen; auch eine Ablehnung kostet eine Gebühr.' },
        quelle: 'Allgemeine Verwaltungsgebührenordnung NRW',
      },
    ],
    verfahrensablauf: {
      de: [
        'Lassen Sie sich beraten, ob eine Erklärung beim Standesamt reicht.',
        'Stellen Sie den Antrag mit Begründung und Unterlagen.',
        'Die Behörde prüft den Grund und hört Betroffene an, zum Beispiel den anderen Elternteil.',
        'Sie erhalten einen Bescheid. Mit der Urkunde über die Änderung beantragen Sie neue Ausweise.',
      ],
    },
    bearbeitungsdauer: { von: 3, bis: 6, einheit: 'MONAT' },
    rechtsgrundlagen: [
      {
        bezeichnung: '§ 3 Namensänderungsgesetz (NamÄndG): Wichtiger Grund',
        url: 'https://www.gesetze-im-internet.de/nam_ndg/',
      },
      {
        bezeichnung: '§§ 1355, 1616 ff. Bürgerliches Gesetzbuch (BGB)',
        url: 'https://www.gesetze-im-internet.de/bgb/__1355.html',
      },
    ],
    hinweise: {
      de: 'Das brauchen Sie dafür auch: [Führungszeugnis](leistungen:fuehrungszeugnis) und [Geburtsurkunde](leistungen:geburtsurkunde).',
    },
    typisierung: '2/3',
    ebene: 'kreis',
    anknuepfung: 'wohnort',
    gruppe: 'standesamt',
    lebenslagen: ['familie-und-kinder', 'ausweise-und-dokumente'],
    urheber,
    fachlicheFreigabe: { am: '2026-10-09', durch },
  },
  {
    leikaId: '99101002058000',
    slug: 'bestattung',
    bezeichnung: { de: 'Bestattung' },
    bezeichnungAmtlich: 'Bestattung Durchführung',
    synonyme: {
      de: [
        'Beerdigung',
        'Friedhof',
        'Grab',
        'Urne',
        'Grabstelle',
        'Urnenbeisetzung',
        'Baumbestattung',
        'Grabnutzung',
        'Begräbnis',
      ],
    },
    teaser: {
      de: 'Die Kommune stellt Friedhöfe und Gräber bereit. Angehörige entscheiden über Grab und Form der Bestattung und melden sie bei der Friedhofsverwaltung an.',
    },
    volltext: {
      de: `Zur Bestattung verpflichtet sind die nächsten Angehörigen, zuerst Ehegatten oder Lebenspartner, dann volljährige Kinder und Eltern. Sie wählen zwischen Erdbestattung und Einäscherung und zwischen den Grabarten, die der Friedhof anbietet: Reihengräber, Wahlgräber, Urnengräber oder Gräber unter Bäumen. Ein Bestattungsunternehmen spricht den Termin mit der Friedhofsverwaltung ab.

Kümmert sich niemand, ordnet die Kommune die Bestattung an und verlangt die Kosten von den Angehörigen zurück. Wer die Kosten nicht tragen kann, fragt das Sozialamt nach einer Übernahme.`,
    },
    unterlagen: [
      { bezeichnung: { de: 'Sterbeurkunde oder Bescheinigung des Standesamts' } },
      {
        bezeichnung: { de: 'Antrag auf ein Grab' },
        hinweis: { de: 'Unterschrieben von der Person, die das Grab bekommt' },
      },
      { bezeichnung: { de: 'Graburkunde' }, hinweis: { de: 'Wenn es schon ein Familiengrab gibt' } },
      {
        bezeichnung: { de: 'Genehmigung zur Einäscherung' },
        hinweis: { de: 'Bei Feuerbestattung; beschafft meist das Bestattungsunternehmen' },
      },
    ],
    kosten: [
      {
        bezeichnung: { de: 'Grab, Beisetzung und Trauerhalle' },
        art: 'nach-aufwand',
        hinweis: {
          de: 'Die Beträge stehen in der Friedhofsgebührensatzung der Kommune. Das Bestattungsunternehmen rechnet gesondert ab.',
        },
      },
    ],
    verfahrensablauf: {
      de: [
        'Zeigen Sie den Sterbefall beim Standesamt an oder lassen Sie ihn anzeigen.',
        'Wählen Sie Friedhof, Grabart und Form der Bestattung.',
        'Melden Sie die Bestattung bei der Friedhofsverwaltung an; sie vergibt den Termin.',
        'Nach der Beisetzung erhalten Sie den Gebührenbescheid und die Urkunde über das Grab.',
      ],
    },
    fristen: [
      {
        bezeichnung: { de: 'Erdbestattung oder Einäscherung' },
        dauer: { von: 10, einheit: 'TAG' },
        hinweis: { de: 'Frühestens 24 Stunden, spätestens zehn Tage nach dem Tod' },
      },
      {
        bezeichnung: { de: 'Beisetzung der Urne' },
        dauer: { von: 6, einheit: 'WOCHE' },
        hinweis: { de: 'Nach der Einäscherung' },
      },
    ],
    rechtsgrundlagen: [
      { bezeichnung: '§§ 8, 11, 13 Bestattungsgesetz Nordrhein-Westfalen (BestG NRW)' },
      { bezeichnung: 'Friedhofssatzung und Friedhofsgebührensatzung der Kommune' },
      {
        bezeichnung: '§ 74 Sozialgesetzbuch Zwölftes Buch (SGB XII): Bestattungskosten',
        url: 'https://www.gesetze-im-internet.de/sgb_12/__74.html',
      },
    ],
    hinweise: { de: 'Viele Friedhöfe gehören einer Kirchengemeinde. Dann gelten deren Ordnung und Gebühren.' },
    typisierung: '4',
    ebene: 'kommune',
    anknuepfung: 'ereignisort',
    gruppe: 'standesamt',
    lebenslagen: ['tod-und-trauer'],
    urheber,
    fachlicheFreigabe: { am: '2026-10-09', durch },
  },
];
