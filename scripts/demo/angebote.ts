import { DIE_ZEHN, MIT_BAUAUFSICHT, MIT_JUGENDAMT, de } from './beispiel.ts';
import type { DemoAngebot, DemoKosten, DemoModule, KommuneSlug, Localized, Markdown } from './types.ts';

type Modus = 'ergaenzen' | 'ersetzen';
type Je<T> = Partial<Record<KommuneSlug, T>>;

const eintraege = <T>(je: Je<T>) => Object.entries(je) as [KommuneSlug, T][];

/** One module of one Leistung, with what each Kommune says. */
function modul<M extends keyof DemoModule>(
  leistung: string,
  name: M,
  modus: Modus,
  je: Je<DemoModule[M]>,
): DemoAngebot[] {
  return eintraege(je).map(([kommune, wert]) => ({ kommune, leistung, module: { [name]: { modus, wert } } }));
}

/** Formatted text in German alone. */
const text = (leistung: string, name: 'volltext' | 'voraussetzungen' | 'hinweise', modus: Modus, je: Je<Markdown>) =>
  modul(leistung, name, modus, Object.fromEntries(eintraege(je).map(([kommune, wert]) => [kommune, de(wert)])));

function nichtAngeboten(leistung: string, je: Je<NonNullable<DemoAngebot['nichtAngeboten']>>): DemoAngebot[] {
  return eintraege(je).map(([kommune, wert]) => ({ kommune, leistung, nichtAngeboten: wert }));
}

/** Puts the modules of one place and Leistung into one Angebot. */
function zusammen(teile: DemoAngebot[]): DemoAngebot[] {
  const nachOrt = new Map<string, DemoAngebot>();
  for (const teil of teile) {
    const ort = [teil.kommune, teil.ortsteil ?? '', teil.leistung].join('/');
    const bisher = nachOrt.get(ort);
    nachOrt.set(ort, bisher ? { ...bisher, ...teil, module: { ...bisher.module, ...teil.module } } : teil);
  }
  return [...nachOrt.values()];
}

/** The day each council decided its Satzungen in this example. */
const BESCHLUSS: Record<KommuneSlug, string> = {
  'kreis-heinsberg': '2025-12-16',
  erkelenz: '2025-12-17',
  gangelt: '2025-12-09',
  geilenkirchen: '2025-12-10',
  heinsberg: '2025-12-11',
  hueckelhoven: '2025-12-03',
  selfkant: '2025-12-04',
  'uebach-palenberg': '2025-12-18',
  waldfeucht: '2025-12-15',
  wassenberg: '2025-12-08',
  wegberg: '2025-12-02',
};
const quelle = (satzung: string, kommune: KommuneSlug) => `${satzung} (Beispiel), ${BESCHLUSS[kommune]}`;

const JE_HUND = { de: 'je Hund und Jahr', en: 'per dog and year', nl: 'per hond en jaar' };
const JE_JAHR = { de: 'je Jahr', en: 'per year', nl: 'per jaar' };
const JE_MONAT = { de: 'je Monat', en: 'per month', nl: 'per maand' };
const JE_TAG = { de: 'je Tag', en: 'per day', nl: 'per dag' };
const BEISPIELWERT = { de: 'Beispielwert', en: 'Example figure', nl: 'Voorbeeld' };

const fest = (
  bezeichnung: Localized,
  betrag: number,
  rest: Omit<DemoKosten, 'bezeichnung' | 'art' | 'betrag'> = {},
): DemoKosten => ({
  bezeichnung,
  art: 'fest',
  betrag,
  hinweis: BEISPIELWERT,
  ...rest,
});
const rahmen = (
  bezeichnung: Localized,
  betrag: number,
  betragBis: number,
  rest: Omit<DemoKosten, 'bezeichnung' | 'art' | 'betrag' | 'betragBis'> = {},
): DemoKosten => ({ bezeichnung, art: 'rahmen', betrag, betragBis, hinweis: BEISPIELWERT, ...rest });

/** Fees of one Leistung, from a table of figures. */
function gebuehren<Zahlen>(
  leistung: string,
  modus: Modus,
  je: Je<Zahlen>,
  kosten: (zahlen: Zahlen, kommune: KommuneSlug) => DemoKosten[],
): DemoAngebot[] {
  return modul(
    leistung,
    'kosten',
    modus,
    Object.fromEntries(eintraege(je).map(([kommune, zahlen]) => [kommune, kosten(zahlen, kommune)])),
  );
}

type Hundesteuer = [einer: number, zwei: number, mehr: number, gefaehrlich: number];

const hundesteuer = (
  [einer, zwei, mehr, gefaehrlich]: Hundesteuer,
  geltung: Pick<DemoKosten, 'quelle' | 'gueltigAb' | 'gueltigBis'>,
): DemoKosten[] => [
  fest({ de: 'Ein Hund', en: 'One dog', nl: 'Eén hond' }, einer, { bezug: JE_HUND, ...geltung }),
  fest({ de: 'Zwei Hunde', en: 'Two dogs', nl: 'Twee honden' }, zwei, { bezug: JE_HUND, ...geltung }),
  fest({ de: 'Drei oder mehr Hunde', en: 'Three or more dogs', nl: 'Drie of meer honden' }, mehr, {
    bezug: JE_HUND,
    ...geltung,
  }),
  fest({ de: 'Gefährlicher Hund', en: 'Dangerous dog', nl: 'Gevaarlijke hond' }, gefaehrlich, {
    bezug: JE_HUND,
    ...geltung,
  }),
];

const HUNDESTEUER: Je<Hundesteuer> = {
  erkelenz: [90, 108, 126, 600],
  gangelt: [66, 84, 96, 480],
  geilenkirchen: [84, 102, 120, 600],
  heinsberg: [87, 105, 123, 612],
  hueckelhoven: [84, 108, 132, 720],
  selfkant: [60, 78, 96, 450],
  'uebach-palenberg': [96, 114, 132, 660],
  waldfeucht: [62, 80, 98, 460],
  wassenberg: [78, 96, 114, 540],
  wegberg: [96, 120, 138, 640],
};

/** Two councils raise the tax on a day. */
const HUNDESTEUER_2027: Je<Hundesteuer> = { geilenkirchen: [96, 114, 132, 660], hueckelhoven: [96, 120, 144, 780] };

const hundesteuern = gebuehren('hundesteuer', 'ersetzen', HUNDESTEUER, (zahlen, kommune) => {
  const erhoeht = HUNDESTEUER_2027[kommune];
  const satzung = { quelle: quelle('Hundesteuersatzung', kommune) };
  return erhoeht
    ? [
        ...hundesteuer(zahlen, { ...satzung, gueltigBis: '2026-12-31' }),
        ...hundesteuer(erhoeht, {
          quelle: 'Änderung der Hundesteuersatzung (Beispiel), 2026-11-04',
          gueltigAb: '2027-01-01',
        }),
      ]
    : hundesteuer(zahlen, satzung);
});

const abfall = gebuehren<[r60: number, r120: number, r240: number, bio: number]>(
  'abfallgebuehren',
  'ersetzen',
  {
    erkelenz: [98.4, 168, 312, 64.8],
    gangelt: [92.4, 159.6, 298.8, 57.6],
    geilenkirchen: [104.4, 177.6, 331.2, 66],
    heinsberg: [99.6, 172.8, 320.4, 61.2],
    hueckelhoven: [106.8, 183.6, 340.8, 69.6],
    selfkant: [90, 154.8, 288, 54],
    'uebach-palenberg': [108, 186, 345.6, 70.8],
    waldfeucht: [91.2, 157.2, 292.8, 55.2],
    wassenberg: [97.2, 166.8, 309.6, 62.4],
    wegberg: [102, 175.2, 325.2, 65.4],
  },
  ([r60, r120, r240, bio], kommune) => {
    const rest = { bezug: JE_JAHR, quelle: quelle('Abfallgebührensatzung', kommune) };
    return [
      fest({ de: 'Restmüll, 60 Liter', en: 'Residual waste, 60 litres', nl: 'Restafval, 60 liter' }, r60, rest),
      fest({ de: 'Restmüll, 120 Liter', en: 'Residual waste, 120 litres', nl: 'Restafval, 120 liter' }, r120, rest),
      fest({ de: 'Restmüll, 240 Liter', en: 'Residual waste, 240 litres', nl: 'Restafval, 240 liter' }, r240, rest),
      fest({ de: 'Biotonne, 120 Liter', en: 'Organic waste, 120 litres', nl: 'Gft, 120 liter' }, bio, rest),
    ];
  },
);

const bewohnerparken = gebuehren<[betrag: number, ab2027?: number]>(
  'bewohnerparkausweis',
  'ersetzen',
  {
    erkelenz: [30.7, 60],
    geilenkirchen: [30],
    heinsberg: [36],
    hueckelhoven: [30.7],
    'uebach-palenberg': [24],
    wegberg: [30],
  },
  ([betrag, ab2027], kommune) => {
    const name = { de: 'Bewohnerparkausweis', en: 'Resident’s parking permit', nl: 'Bewonersvergunning' };
    const rest = { bezug: { de: 'je Fahrzeug und Jahr', en: 'per vehicle and year' } };
    const alt = { ...rest, quelle: quelle('Gebührenordnung für Bewohnerparken', kommune) };
    return ab2027
      ? [
          fest(name, betrag, { ...alt, gueltigBis: '2026-12-31' }),
          fest(name, ab2027, {
            ...rest,
            quelle: 'Änderung der Gebührenordnung (Beispiel), 2026-11-11',
            gueltigAb: '2027-01-01',
          }),
        ]
      : [fest(name, betrag, alt)];
  },
);

const elternbeitraege = gebuehren<[bis: number, frei: number]>(
  'elternbeitrag-fuer-kinderbetreuung',
  'ersetzen',
  Object.fromEntries([
    ...[
      ['erkelenz', [435, 25_000]],
      ['geilenkirchen', [410, 24_000]],
      ['heinsberg', [420, 25_000]],
      ['hueckelhoven', [398, 26_000]],
    ],
    // Without a Jugendamt of their own, the table of the Kreis holds.
    ...['kreis-heinsberg', ...DIE_ZEHN.filter((kommune) => !MIT_JUGENDAMT.includes(kommune))].map((kommune) => [
      kommune,
      [405, 25_000],
    ]),
  ]) as Je<[number, number]>,
  ([bis, frei], kommune) => [
    rahmen({ de: 'Betreuung von 35 Stunden in der Woche', en: 'Care of 35 hours a week' }, 0, bis, {
      bezug: JE_MONAT,
      quelle: MIT_JUGENDAMT.includes(kommune)
        ? quelle('Elternbeitragssatzung', kommune)
        : quelle('Elternbeitragssatzung des Kreises', 'kreis-heinsberg'),
      hinweis: {
        de: `Nach Einkommen gestaffelt; bis ${frei.toLocaleString('de-DE')} Euro im Jahr beitragsfrei. Beispielwert`,
        en: `Depends on income; free up to ${frei.toLocaleString('en-GB')} euros a year. Example figure`,
      },
    }),
    {
      bezeichnung: { de: 'Die letzten zwei Jahre vor der Einschulung', en: 'The last two years before school' },
      art: 'kostenfrei',
      quelle: '§ 50 KiBiz',
    },
  ],
);

const OHNE_PARKZONEN = {
  grund: {
    de: 'In dieser Kommune gibt es keine Parkzonen für Bewohnerinnen und Bewohner. Sie brauchen keinen Parkausweis (Beispiel).',
    en: 'There are no residents’ parking zones here, so you need no permit (example).',
    nl: 'Hier zijn geen parkeerzones voor bewoners. U hebt geen vergunning nodig (voorbeeld).',
  },
  stattdessen: {
    bezeichnung: { de: 'Ausnahmegenehmigung Parken', en: 'Exemption permit for parking' },
    url: '/leistungen/ausnahmegenehmigung-parken/',
  },
};

const OHNE_BAUMSCHUTZSATZUNG = {
  grund: {
    de: 'Hier gilt keine Baumschutzsatzung. Bitte beachten Sie den Naturschutz: Von März bis September gelten strenge Regeln für das Fällen und Schneiden (Beispiel).',
    en: 'There is no tree protection bylaw here. Please mind nature conservation: from March to September strict rules hold for felling and cutting (example).',
  },
};

const MUSIKSCHULEN: Je<[gruppe: number, einzel: number]> = {
  erkelenz: [24, 68],
  geilenkirchen: [22, 62],
  heinsberg: [23.5, 66],
  hueckelhoven: [21, 60],
  'uebach-palenberg': [20, 58],
  wegberg: [25, 69],
};

const trauorte = (orte: string, termine: string): Markdown =>
  `Sie können an diesen Orten heiraten (Beispiel): ${orte}.\n\n${termine}`;

const HEBESAETZE: Je<[grundB: number, gewerbe: number]> = {
  erkelenz: [520, 430],
  gangelt: [480, 415],
  geilenkirchen: [560, 440],
  heinsberg: [510, 425],
  hueckelhoven: [540, 450],
  selfkant: [470, 412],
  'uebach-palenberg': [580, 460],
  waldfeucht: [485, 418],
  wassenberg: [530, 428],
  wegberg: [550, 435],
};

export const angebote: DemoAngebot[] = zusammen([
  // Taxes and charges
  ...hundesteuern,
  ...text('hundesteuer', 'hinweise', 'ergaenzen', {
    wegberg: 'Die Hundemarke bleibt gültig, bis Sie den Hund abmelden. Eine verlorene Marke ersetzt das Steueramt.',
    gangelt: 'Die Steuer wird am 15. Februar, 15. Mai, 15. August und 15. November fällig (Beispiel).',
    erkelenz: 'Auf Antrag zahlen Sie den ganzen Jahresbetrag am 1. Juli (Beispiel).',
  }),
  ...text('befreiung-von-der-hundesteuer', 'voraussetzungen', 'ergaenzen', {
    heinsberg:
      'Für einen Hund aus einem Tierheim im Kreis Heinsberg zahlen Sie die ersten zwölf Monate keine Steuer (Beispiel).',
    wassenberg: 'Rettungshunde mit bestandener Prüfung sind auf Antrag befreit (Beispiel).',
    wegberg: 'Für einen Hund aus dem Tierheim zahlen Sie die ersten sechs Monate keine Steuer (Beispiel).',
  }),
  ...abfall,
  ...text('abfallgebuehren', 'hinweise', 'ergaenzen', {
    waldfeucht:
      'Sperrmüll holt die Gemeinde zweimal im Jahr kostenlos ab. Bitte melden Sie ihn spätestens 14 Tage vorher an (Beispiel).',
    selfkant: 'Die Restmülltonne wird alle vier Wochen geleert, die Biotonne alle zwei Wochen (Beispiel).',
    hueckelhoven: 'Eine größere oder kleinere Tonne tauscht das Steueramt einmal im Jahr ohne Gebühr (Beispiel).',
    wegberg: 'Eigenkompostierer können sich auf Antrag von der Biotonne befreien lassen (Beispiel).',
  }),
  ...eintraege(HEBESAETZE).flatMap(([kommune, [grundB, gewerbe]]) => [
    ...text('grundsteuer', 'hinweise', 'ergaenzen', {
      [kommune]: `Hebesatz der Grundsteuer B: **${grundB} Prozent** (Beispielwert, ${quelle('Hebesatzsatzung', kommune)}).`,
    }),
    ...text('gewerbesteuer', 'hinweise', 'ergaenzen', {
      [kommune]: `Hebesatz der Gewerbesteuer: **${gewerbe} Prozent** (Beispielwert, ${quelle('Hebesatzsatzung', kommune)}).`,
    }),
  ]),

  // Registration, identity papers
  ...text('anmeldung-einer-wohnung', 'hinweise', 'ergaenzen', {
    selfkant:
      'Sie ziehen aus den Niederlanden zu? Bringen Sie bitte auch die Abmeldung Ihrer niederländischen Gemeinde mit, wenn Sie schon eine haben (Beispiel).',
    erkelenz: 'Donnerstags bis 18:30 Uhr geht die Anmeldung auch ohne Termin (Beispiel).',
    wegberg: 'Neu in Wegberg? Mehr dazu auf der Seite [Neu in der Stadt](seiten:neu-in-der-stadt).',
    'uebach-palenberg': 'Bei Familien reicht es, wenn eine volljährige Person mit allen Ausweisen kommt (Beispiel).',
  }),
  {
    kommune: 'heinsberg',
    ortsteil: 'Oberbruch',
    leistung: 'anmeldung-einer-wohnung',
    module: {
      hinweise: {
        modus: 'ergaenzen',
        wert: {
          de: 'In Oberbruch melden Sie sich auch in der Nebenstelle des Bürgerbüros an: dienstags von 8:30 bis 12:30 Uhr und donnerstags von 15 bis 18 Uhr (Beispiel).',
          en: 'In Oberbruch you can also register at the branch of the citizens’ office: Tuesdays from 8.30 to 12.30 and Thursdays from 15.00 to 18.00 (example).',
        },
      },
    },
  },
  ...text('abmeldung-der-wohnung', 'hinweise', 'ergaenzen', {
    selfkant:
      'Sie ziehen in die Niederlande? Melden Sie sich erst bei uns ab und danach innerhalb von fünf Tagen bei der neuen Gemeinde an (Beispiel).',
    gangelt:
      'Die Abmeldung nehmen wir auch per Brief entgegen. Legen Sie bitte eine Kopie Ihres Ausweises bei (Beispiel).',
  }),
  ...modul('personalausweis-ausstellen', 'bearbeitungsdauer', 'ersetzen', {
    erkelenz: {
      von: 2,
      bis: 3,
      einheit: 'WOCHE',
      hinweis: {
        de: 'Wir schreiben Ihnen, wenn der Ausweis da ist (Beispiel).',
        en: 'We write to you when the card is ready (example).',
      },
    },
    waldfeucht: { von: 3, bis: 4, einheit: 'WOCHE', hinweis: BEISPIELWERT },
    wegberg: { von: 3, einheit: 'WOCHE', hinweis: BEISPIELWERT },
  }),
  ...text('personalausweis-ausstellen', 'hinweise', 'ergaenzen', {
    hueckelhoven: 'Ihren fertigen Ausweis können Sie auch samstags abholen, mit Termin (Beispiel).',
    gangelt:
      'Im Bürgerbüro steht ein Gerät, das Ihr Lichtbild aufnimmt. Ein Foto müssen Sie nicht mitbringen (Beispiel).',
  }),
  ...text('reisepass-ausstellen', 'hinweise', 'ergaenzen', {
    geilenkirchen: 'Vor den Sommerferien ist viel los. Beantragen Sie den Pass bitte bis Ende April (Beispiel).',
    waldfeucht:
      'Express-Pässe beantragen Sie bitte bis 11 Uhr, dann geht der Antrag noch am selben Tag hinaus (Beispiel).',
  }),
  ...text('briefwahlunterlagen', 'hinweise', 'ergaenzen', {
    heinsberg: 'Das Briefwahlbüro öffnet etwa sechs Wochen vor der Wahl im Erdgeschoss des Rathauses (Beispiel).',
    wassenberg: 'Den Wahlbriefkasten am Rathaus leeren wir am Wahltag um 16 Uhr zum letzten Mal (Beispiel).',
  }),
  ...gebuehren<number>(
    'beglaubigung-von-abschriften',
    'ersetzen',
    { erkelenz: 5, gangelt: 4, 'uebach-palenberg': 4.5, wegberg: 4 },
    (betrag, kommune) => [
      fest({ de: 'Beglaubigung einer Abschrift', en: 'Certified copy' }, betrag, {
        bezug: { de: 'je Seite', en: 'per page' },
        quelle: quelle('Verwaltungsgebührensatzung', kommune),
      }),
      {
        bezeichnung: { de: 'Für Renten- und Sozialsachen', en: 'For pensions and social matters' },
        art: 'kostenfrei',
        hinweis: { de: 'Bitte Verwendungszweck nennen', en: 'Please state the purpose' },
      },
    ],
  ),
  ...text('fundsachen', 'hinweise', 'ergaenzen', {
    wegberg: 'Fundfahrräder stehen im Bauhof. Termine zur Abholung gibt das Bürgerbüro (Beispiel).',
    hueckelhoven: 'Was nach sechs Monaten niemand abholt, versteigern wir einmal im Jahr öffentlich (Beispiel).',
    wassenberg: 'Gefundene Schlüssel liegen an der Information im Rathaus (Beispiel).',
  }),

  // Register office
  ...text('eheschliessung-anmelden', 'hinweise', 'ergaenzen', {
    wegberg: trauorte(
      'Trauzimmer im Rathaus und eine der Wegberger Mühlen',
      'Samstagstermine gibt es von Mai bis September.',
    ),
    wassenberg: trauorte('Trauzimmer im Rathaus und Burgsaal', 'Samstags trauen wir an jedem zweiten Wochenende.'),
    erkelenz: trauorte('Altes Rathaus am Markt und Trauzimmer', 'Samstagstermine vergeben wir ein Jahr im Voraus.'),
    geilenkirchen: trauorte('Trauzimmer im Rathaus', 'Samstagstermine sind auf Anfrage möglich.'),
    waldfeucht: trauorte(
      'Trauzimmer im Rathaus und eine Windmühle',
      'Termine in der Mühle gibt es von April bis Oktober.',
    ),
  }),
  ...gebuehren<number>(
    'eheschliessung-anmelden',
    'ergaenzen',
    { erkelenz: 120, wassenberg: 150, waldfeucht: 95, wegberg: 110 },
    (betrag, kommune) => [
      fest(
        {
          de: 'Trauung außerhalb der Öffnungszeiten oder des Rathauses',
          en: 'Wedding outside office hours or the town hall',
        },
        betrag,
        {
          quelle: quelle('Verwaltungsgebührensatzung', kommune),
        },
      ),
    ],
  ),
  ...text('geburtsurkunde', 'hinweise', 'ergaenzen', {
    wegberg:
      'Ist Ihr Kind in einer anderen Stadt geboren, bekommen Sie die Urkunde beim Standesamt dieser Stadt, nicht in Wegberg.',
    selfkant:
      'Ist Ihr Kind in den Niederlanden geboren, beurkundet die niederländische Gemeinde die Geburt. Das Standesamt berät Sie zur Nachbeurkundung.',
    erkelenz:
      'Nach einer Geburt im Krankenhaus schickt dieses uns die Anzeige. Sie reichen nur noch Ihre Unterlagen nach (Beispiel).',
  }),
  ...modul('sterbeurkunde', 'bearbeitungsdauer', 'ersetzen', {
    heinsberg: { von: 1, bis: 3, einheit: 'ARBEITSTAG', hinweis: BEISPIELWERT },
    'uebach-palenberg': { von: 2, bis: 4, einheit: 'ARBEITSTAG', hinweis: BEISPIELWERT },
  }),
  ...gebuehren<[reihe: number, urne: number, wald?: number]>(
    'bestattung',
    'ersetzen',
    {
      erkelenz: [1480, 890, 1150],
      gangelt: [1290, 760],
      heinsberg: [1410, 850],
      hueckelhoven: [1520, 910],
      waldfeucht: [1240, 720],
      wegberg: [1450, 870, 1090],
    },
    ([reihe, urne, wald], kommune) => [
      fest(de('Reihengrab für einen Sarg'), reihe, {
        bezug: de('für 30 Jahre'),
        quelle: quelle('Friedhofsgebührensatzung', kommune),
      }),
      fest(de('Reihengrab für eine Urne'), urne, {
        bezug: de('für 25 Jahre'),
        quelle: quelle('Friedhofsgebührensatzung', kommune),
      }),
      ...(wald
        ? [
            fest(de('Urne unter Bäumen'), wald, {
              bezug: de('für 25 Jahre'),
              quelle: quelle('Friedhofsgebührensatzung', kommune),
            }),
          ]
        : []),
    ],
  ),

  // Public order and trade
  ...gebuehren<[an: number, kopie: number]>(
    'gewerbe-anmelden',
    'ersetzen',
    {
      erkelenz: [26, 5],
      gangelt: [20, 4],
      heinsberg: [26, 5],
      hueckelhoven: [28, 5],
      selfkant: [20, 4],
      'uebach-palenberg': [26, 6],
      wegberg: [24, 5],
    },
    ([an, kopie], kommune) => [
      fest({ de: 'Anmeldung', en: 'Notification of a new business' }, an, { quelle: quelle('Gebührentarif', kommune) }),
      fest({ de: 'Zweitschrift', en: 'Copy' }, kopie, { quelle: quelle('Gebührentarif', kommune) }),
    ],
  ),
  ...gebuehren<number>(
    'gewerbe-ummelden',
    'ersetzen',
    { erkelenz: 20, selfkant: 15, wegberg: 18 },
    (betrag, kommune) => [
      fest({ de: 'Ummeldung', en: 'Notification of a change' }, betrag, { quelle: quelle('Gebührentarif', kommune) }),
    ],
  ),
  ...text('gewerbe-abmelden', 'hinweise', 'ergaenzen', {
    gangelt: 'Bitte denken Sie auch an die Abmeldung der gewerblichen Restmülltonne beim Steueramt (Beispiel).',
    heinsberg: 'Die Abmeldung ist kostenfrei, wenn Sie sie innerhalb eines Monats einreichen (Beispiel).',
  }),
  ...gebuehren<[ab: number, bis: number]>(
    'gaststaettenerlaubnis',
    'ersetzen',
    { erkelenz: [250, 1500], geilenkirchen: [200, 1200], wassenberg: [220, 1300] },
    ([ab, bis], kommune) => [
      rahmen(
        { de: 'Erlaubnis, nach Größe und Art des Betriebs', en: 'Permit, depending on size and kind of business' },
        ab,
        bis,
        {
          quelle: quelle('Gebührentarif', kommune),
        },
      ),
    ],
  ),
  ...gebuehren<number>(
    'gestattung-eines-voruebergehenden-gaststaettenbetriebs',
    'ersetzen',
    { gangelt: 25, heinsberg: 35, selfkant: 20, waldfeucht: 20, wegberg: 30 },
    (betrag, kommune) => [
      fest({ de: 'Gestattung für einen Verein', en: 'Permit for a club' }, betrag, {
        bezug: JE_TAG,
        quelle: quelle('Gebührentarif', kommune),
      }),
      fest({ de: 'Gestattung für gewerbliche Anbieter', en: 'Permit for a business' }, betrag * 2, {
        bezug: JE_TAG,
        quelle: quelle('Gebührentarif', kommune),
      }),
    ],
  ),
  ...modul('gestattung-eines-voruebergehenden-gaststaettenbetriebs', 'fristen', 'ersetzen', {
    waldfeucht: [
      {
        bezeichnung: { de: 'Antrag vor dem Fest', en: 'Application before the event' },
        dauer: {
          von: 3,
          einheit: 'WOCHE',
          hinweis: { de: 'bei Schützenfesten und Kirmes sechs Wochen', en: 'six weeks for larger local festivals' },
        },
        hinweis: BEISPIELWERT,
      },
    ],
    gangelt: [
      {
        bezeichnung: { de: 'Antrag vor dem Fest', en: 'Application before the event' },
        dauer: { von: 2, einheit: 'WOCHE' },
        hinweis: BEISPIELWERT,
      },
    ],
  }),
  ...text('hundehaltung-anmelden', 'hinweise', 'ergaenzen', {
    waldfeucht:
      'Mit der Anmeldung im Rathaus ist auch die Hundesteuer angemeldet. Sie brauchen kein zweites Formular (Beispiel).',
    geilenkirchen: 'Für große und gefährliche Hunde vereinbaren Sie bitte einen Termin im Ordnungsamt (Beispiel).',
  }),
  ...gebuehren<[ein: number, fuenf: number]>(
    'fischereischein',
    'ersetzen',
    { erkelenz: [16, 48], selfkant: [16, 48], wassenberg: [16, 48] },
    ([ein, fuenf]) => [
      fest(de('Jahresfischereischein mit Abgabe'), ein, { quelle: 'Landesrecht, Beispielwert' }),
      fest(de('Fünfjahresfischereischein mit Abgabe'), fuenf, { quelle: 'Landesrecht, Beispielwert' }),
    ],
  ),

  // Roads and parking
  ...bewohnerparken,
  ...nichtAngeboten('bewohnerparkausweis', {
    gangelt: OHNE_PARKZONEN,
    selfkant: OHNE_PARKZONEN,
    waldfeucht: OHNE_PARKZONEN,
    wassenberg: OHNE_PARKZONEN,
  }),
  ...text('bewohnerparkausweis', 'voraussetzungen', 'ergaenzen', {
    erkelenz: 'Bewohnerparken gibt es in den Zonen A bis C rund um die Innenstadt (Beispiel).',
    heinsberg: 'Bewohnerparken gibt es in zwei Zonen am Rand der Fußgängerzone (Beispiel).',
  }),
  ...gebuehren<[tag: number, ab: number]>(
    'halteverbotszone-fuer-umzug',
    'ersetzen',
    { erkelenz: [10, 35], geilenkirchen: [8, 30], heinsberg: [10, 30], hueckelhoven: [9, 32], wegberg: [8, 28] },
    ([tag, ab], kommune) => [
      fest({ de: 'Genehmigung', en: 'Permit' }, ab, { quelle: quelle('Gebührenordnung', kommune) }),
      fest({ de: 'Jeder weitere Tag', en: 'Each further day' }, tag, {
        bezug: JE_TAG,
        quelle: quelle('Gebührenordnung', kommune),
      }),
    ],
  ),
  ...text('halteverbotszone-fuer-umzug', 'hinweise', 'ergaenzen', {
    wegberg: 'Die Schilder können Sie beim Bauhof ausleihen. Stellen Sie sie vier Tage vor dem Umzug auf (Beispiel).',
    geilenkirchen: 'Schilder verleiht die Stadt nicht. Anbieter finden Sie im Branchenverzeichnis (Beispiel).',
  }),
  ...gebuehren<number>(
    'ausnahmegenehmigung-parken',
    'ersetzen',
    { erkelenz: 150, heinsberg: 140, hueckelhoven: 145 },
    (betrag, kommune) => [
      fest({ de: 'Parkausweis für Handwerksbetriebe', en: 'Parking permit for tradespeople' }, betrag, {
        bezug: JE_JAHR,
        quelle: quelle('Gebührenordnung', kommune),
      }),
      {
        bezeichnung: { de: 'Parkausweis für Menschen mit Behinderung', en: 'Disabled parking permit' },
        art: 'kostenfrei',
      },
    ],
  ),
  ...gebuehren<[container: number, tisch: number]>(
    'sondernutzung-von-strassen',
    'ersetzen',
    {
      erkelenz: [3.5, 4],
      gangelt: [2, 1.5],
      geilenkirchen: [3, 3.5],
      hueckelhoven: [3.2, 3],
      wassenberg: [2.8, 2.5],
      wegberg: [3, 3],
    },
    ([container, tisch], kommune) => [
      fest(de('Container oder Gerüst'), container, {
        bezug: de('je Quadratmeter und Woche'),
        quelle: quelle('Sondernutzungssatzung', kommune),
      }),
      fest(de('Tische und Stühle vor einem Lokal'), tisch, {
        bezug: de('je Quadratmeter und Monat'),
        quelle: quelle('Sondernutzungssatzung', kommune),
      }),
    ],
  ),
  ...text('gehwegueberfahrt', 'hinweise', 'ergaenzen', {
    wassenberg: 'Die Arbeiten führt ein Fachbetrieb aus, den Sie beauftragen. Das Tiefbauamt nimmt sie ab (Beispiel).',
    'uebach-palenberg': 'Die Stadt lässt den Bordstein selbst absenken und rechnet die Kosten mit Ihnen ab (Beispiel).',
  }),
  ...modul('gehwegueberfahrt', 'unterlagen', 'ergaenzen', {
    wassenberg: [
      { bezeichnung: { de: 'Foto der Stelle', en: 'Photo of the place' } },
      {
        bezeichnung: { de: 'Angebot des Fachbetriebs', en: 'Quote of the contractor' },
        hinweis: de('nur wenn Sie selbst beauftragen (Beispiel)'),
      },
    ],
  }),

  // Building and planning
  ...modul(
    'baugenehmigung',
    'unterlagen',
    'ergaenzen',
    Object.fromEntries(
      MIT_BAUAUFSICHT.map((kommune) => [
        kommune,
        [
          {
            bezeichnung: de('Nachweis der Stellplätze für Autos und Fahrräder'),
            hinweis: de('nach der örtlichen Stellplatzsatzung (Beispiel)'),
          },
        ],
      ]),
    ),
  ),
  ...text('baugenehmigung', 'hinweise', 'ergaenzen', {
    gangelt: 'Den Bauantrag prüft die Bauaufsicht des Kreises. Zum Bebauungsplan berät Sie das Bauamt in Gangelt.',
    selfkant:
      'Den Bauantrag prüft die Bauaufsicht des Kreises. Den Bebauungsplan können Sie im Rathaus einsehen (Beispiel).',
    'uebach-palenberg':
      'In Teilen des Stadtgebiets ging früher Bergbau um. Fragen Sie bitte vor dem Bauantrag beim Bauamt nach (Beispiel).',
    wegberg: 'Bauberatung gibt es donnerstags von 14 bis 17:30 Uhr ohne Termin (Beispiel).',
  }),
  ...modul('bauvorbescheid', 'bearbeitungsdauer', 'ersetzen', {
    erkelenz: { von: 8, bis: 12, einheit: 'WOCHE', hinweis: BEISPIELWERT },
    hueckelhoven: { von: 6, bis: 10, einheit: 'WOCHE', hinweis: BEISPIELWERT },
    'kreis-heinsberg': { von: 8, bis: 10, einheit: 'WOCHE', hinweis: BEISPIELWERT },
  }),
  ...gebuehren<number>(
    'auskunft-aus-dem-baulastenverzeichnis',
    'ersetzen',
    { 'kreis-heinsberg': 50, erkelenz: 40, geilenkirchen: 45, wegberg: 40 },
    (betrag, kommune) => [
      fest(de('Auskunft'), betrag, { bezug: de('je Grundstück'), quelle: quelle('Gebührentarif', kommune) }),
    ],
  ),
  ...nichtAngeboten('baumfaellgenehmigung', {
    gangelt: OHNE_BAUMSCHUTZSATZUNG,
    selfkant: OHNE_BAUMSCHUTZSATZUNG,
    waldfeucht: OHNE_BAUMSCHUTZSATZUNG,
  }),
  ...text('baumfaellgenehmigung', 'voraussetzungen', 'ersetzen', {
    wegberg:
      'Sie brauchen die Genehmigung für Laubbäume ab 80 Zentimetern Stammumfang, gemessen in einem Meter Höhe. Obstbäume sind ausgenommen (Beispiel nach einer Baumschutzsatzung).',
    erkelenz:
      'Sie brauchen die Genehmigung für Bäume ab 100 Zentimetern Stammumfang im Innenbereich (Beispiel nach einer Baumschutzsatzung).',
    'uebach-palenberg':
      'Sie brauchen die Genehmigung für Bäume ab 90 Zentimetern Stammumfang (Beispiel nach einer Baumschutzsatzung).',
  }),
  ...text('denkmalrechtliche-genehmigung', 'hinweise', 'ergaenzen', {
    wassenberg:
      'Im Bereich der historischen Altstadt gilt eine Gestaltungssatzung. Fragen Sie bitte vor dem Fenstertausch (Beispiel).',
    waldfeucht: 'Der historische Ortskern ist als Denkmalbereich geschützt. Das Bauamt berät Sie vor Ort (Beispiel).',
  }),

  // Social welfare, family
  ...modul('wohngeld', 'bearbeitungsdauer', 'ersetzen', {
    geilenkirchen: { von: 6, bis: 8, einheit: 'WOCHE', hinweis: BEISPIELWERT },
    'uebach-palenberg': { von: 4, bis: 8, einheit: 'WOCHE', hinweis: BEISPIELWERT },
  }),
  ...text('wohngeld', 'hinweise', 'ergaenzen', {
    waldfeucht:
      'Ab Januar 2027 bearbeitet die Stadt Heinsberg die Anträge. Abgeben können Sie sie weiter in Waldfeucht (Beispiel).',
    hueckelhoven: 'Das Sozialamt zieht zum 1. Januar 2027 um. Beachten Sie bitte die neue Anschrift (Beispiel).',
  }),
  ...modul('leistungen-fuer-bildung-und-teilhabe', 'formulare', 'ergaenzen', {
    hueckelhoven: [
      {
        bezeichnung: de('Antrag auf Lernförderung (Beispiel)'),
        url: 'https://formulare.kreis-heinsberg.example/hueckelhoven/lernfoerderung',
      },
    ],
    erkelenz: [
      {
        bezeichnung: de('Bestätigung der Schule für Klassenfahrten (Beispiel)'),
        url: 'https://formulare.kreis-heinsberg.example/erkelenz/klassenfahrt',
      },
    ],
  }),
  ...elternbeitraege,
  ...modul('aufnahme-in-die-kindertagesstaette', 'fristen', 'ersetzen', {
    erkelenz: [
      {
        bezeichnung: de('Vormerkung für das neue Kita-Jahr'),
        hinweis: de('bis 15. November des Vorjahres (Beispiel)'),
      },
    ],
    geilenkirchen: [
      {
        bezeichnung: de('Vormerkung für das neue Kita-Jahr'),
        hinweis: de('bis 31. Dezember des Vorjahres (Beispiel)'),
      },
    ],
    heinsberg: [
      {
        bezeichnung: de('Vormerkung für das neue Kita-Jahr'),
        hinweis: de('bis 30. November des Vorjahres (Beispiel)'),
      },
    ],
    hueckelhoven: [{ bezeichnung: de('Vormerkung für das neue Kita-Jahr'), hinweis: de('bis 15. Januar (Beispiel)') }],
    wegberg: [{ bezeichnung: de('Vormerkung für das neue Kita-Jahr'), hinweis: de('bis 31. Januar (Beispiel)') }],
  }),
  ...text('kindertagespflege', 'hinweise', 'ergaenzen', {
    geilenkirchen: 'Das Jugendamt vermittelt auch Großtagespflege mit bis zu neun Kindern (Beispiel).',
    heinsberg: 'Freie Plätze nennt Ihnen die Fachberatung im Jugendamt am Telefon (Beispiel).',
  }),

  // School, culture, volunteering
  ...gebuehren<[erwachsen: number, ermaessigt: number]>(
    'bibliotheksausweis',
    'ersetzen',
    {
      erkelenz: [20, 10],
      geilenkirchen: [15, 7.5],
      heinsberg: [18, 9],
      hueckelhoven: [15, 5],
      'uebach-palenberg': [12, 6],
      wassenberg: [10, 5],
      wegberg: [16, 8],
    },
    ([erwachsen, ermaessigt], kommune) => [
      fest({ de: 'Erwachsene', en: 'Adults', nl: 'Volwassenen' }, erwachsen, {
        bezug: JE_JAHR,
        quelle: quelle('Gebührenordnung der Bücherei', kommune),
      }),
      fest({ de: 'Ermäßigt', en: 'Reduced', nl: 'Verlaagd tarief' }, ermaessigt, {
        bezug: JE_JAHR,
        quelle: quelle('Gebührenordnung der Bücherei', kommune),
      }),
      {
        bezeichnung: { de: 'Kinder und Jugendliche', en: 'Children and young people', nl: 'Kinderen en jongeren' },
        art: 'kostenfrei',
      },
    ],
  ),
  ...nichtAngeboten('bibliotheksausweis', {
    gangelt: {
      grund: {
        de: 'Die Gemeinde betreibt keine eigene Bücherei (Beispiel).',
        en: 'The municipality runs no library of its own (example).',
      },
      stattdessen: {
        bezeichnung: { de: 'Bücherei der Stadt Geilenkirchen', en: 'Library of the town of Geilenkirchen' },
        url: 'https://www.geilenkirchen.de',
      },
    },
    waldfeucht: {
      grund: {
        de: 'Die Gemeinde betreibt keine eigene Bücherei (Beispiel).',
        en: 'The municipality runs no library of its own (example).',
      },
      stattdessen: {
        bezeichnung: { de: 'Bücherei der Stadt Heinsberg', en: 'Library of the town of Heinsberg' },
        url: 'https://www.heinsberg.de',
      },
    },
    'kreis-heinsberg': {
      grund: {
        de: 'Büchereien betreiben die Städte und Gemeinden, nicht der Kreis.',
        en: 'Libraries are run by the towns and municipalities, not by the district.',
      },
    },
  }),
  ...gebuehren('musikschule', 'ersetzen', MUSIKSCHULEN, ([kleingruppe, einzel], kommune) => [
    fest({ de: 'Unterricht in der Gruppe', en: 'Group lessons' }, kleingruppe, {
      bezug: JE_MONAT,
      quelle: quelle('Entgeltordnung der Musikschule', kommune),
    }),
    fest({ de: 'Einzelunterricht, 30 Minuten', en: 'Individual lessons, 30 minutes' }, einzel, {
      bezug: JE_MONAT,
      quelle: quelle('Entgeltordnung der Musikschule', kommune),
    }),
  ]),
  ...nichtAngeboten('musikschule', {
    gangelt: {
      grund: {
        de: 'Die Gemeinde hat keine eigene Musikschule. Musikvereine bilden ihren Nachwuchs selbst aus (Beispiel).',
        en: 'The municipality has no music school of its own. Music clubs train their young players (example).',
      },
      stattdessen: {
        bezeichnung: { de: 'Musikschule in Geilenkirchen', en: 'Music school in Geilenkirchen' },
        url: 'https://www.geilenkirchen.de',
      },
    },
    waldfeucht: {
      grund: {
        de: 'Die Gemeinde hat keine eigene Musikschule (Beispiel).',
        en: 'The municipality has no music school of its own (example).',
      },
      stattdessen: {
        bezeichnung: { de: 'Musikschule in Heinsberg', en: 'Music school in Heinsberg' },
        url: 'https://www.heinsberg.de',
      },
    },
  }),
  ...text('schuelerfahrkosten', 'hinweise', 'ergaenzen', {
    'uebach-palenberg': 'Den Antrag geben Sie im Sekretariat der Schule ab, nicht im Rathaus (Beispiel).',
    heinsberg:
      'Für Schülerinnen und Schüler der städtischen Schulen gibt die Stadt ein Deutschlandticket aus, wenn der Weg weit genug ist (Beispiel).',
  }),
  ...text('ehrenamtliche-taetigkeit', 'volltext', 'ergaenzen', {
    wegberg:
      'Wer sich mindestens fünf Stunden in der Woche engagiert, kann die **Ehrenamtskarte** bekommen. Das Schul- und Kulturamt nimmt den Antrag an (Beispiel).',
    selfkant: 'Freie Ehrenämter nennt die Gemeinde im Rathaus an der Ehrenamtsbörse (Beispiel).',
    hueckelhoven: 'Jedes Jahr im Herbst lädt die Stadt Engagierte zum Ehrenamtstag ein (Beispiel).',
  }),

  // What the Kreis says about its own Leistungen
  ...text('kraftfahrzeug-zulassen', 'hinweise', 'ergaenzen', {
    'kreis-heinsberg':
      'Sie können auch zur Nebenstelle in Erkelenz kommen, nur mit Termin. Kennzeichen prägen Betriebe in der Nähe beider Stellen (Beispiel).',
    erkelenz: 'In Erkelenz gibt es eine Nebenstelle des Straßenverkehrsamts, nur mit Termin (Beispiel).',
  }),
  ...gebuehren<number>('kraftfahrzeugkennzeichen', 'ergaenzen', { 'kreis-heinsberg': 10.2 }, (betrag) => [
    fest({ de: 'Wunschkennzeichen', en: 'Personalised number plate' }, betrag, {
      hinweis: { de: 'Beispielwert, ohne Reservierung', en: 'Example figure, without reservation' },
      quelle: 'GebOSt, Beispielwert',
    }),
  ]),
  ...text('kraftfahrzeugkennzeichen', 'volltext', 'ergaenzen', {
    'kreis-heinsberg': 'Im Kreis Heinsberg wählen Sie zwischen den Kürzeln **HS**, **ERK** und **GK**.',
  }),
  ...modul('fuehrerschein-ausstellen', 'bearbeitungsdauer', 'ersetzen', {
    'kreis-heinsberg': { von: 4, bis: 6, einheit: 'WOCHE', hinweis: BEISPIELWERT },
  }),
  ...text('einbuergerung', 'hinweise', 'ergaenzen', {
    'kreis-heinsberg':
      'Vor dem Antrag führen wir ein Beratungsgespräch. Bitte vereinbaren Sie dafür einen Termin (Beispiel).',
  }),
  ...modul('schwerbehindertenausweis', 'bearbeitungsdauer', 'ersetzen', {
    'kreis-heinsberg': {
      von: 3,
      bis: 5,
      einheit: 'MONAT',
      hinweis: {
        de: 'Beispielwert; ohne Rückfragen bei Ärztinnen und Ärzten schneller',
        en: 'Example figure; faster where no doctor has to be asked',
      },
    },
  }),
  ...gebuehren<[jahr: number, drei: number]>(
    'jagdschein',
    'ersetzen',
    { 'kreis-heinsberg': [60, 140] },
    ([jahr, drei]) => [
      fest(de('Jahresjagdschein'), jahr, { quelle: 'Landesrecht, Beispielwert' }),
      fest(de('Dreijahresjagdschein'), drei, { quelle: 'Landesrecht, Beispielwert' }),
    ],
  ),
  ...modul('belehrung-nach-dem-infektionsschutzgesetz', 'kosten', 'ersetzen', {
    'kreis-heinsberg': [
      fest({ de: 'Belehrung im Gesundheitsamt', en: 'Instruction at the health office' }, 28, {
        quelle: quelle('Gebührentarif', 'kreis-heinsberg'),
      }),
      {
        bezeichnung: { de: 'Für ein Schulpraktikum', en: 'For a school internship' },
        art: 'kostenfrei',
        hinweis: BEISPIELWERT,
      },
    ],
  }),
]);
