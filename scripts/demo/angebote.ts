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

/** Formatted text; a mere string is German alone. */
const text = (
  leistung: string,
  name: 'volltext' | 'voraussetzungen' | 'hinweise',
  modus: Modus,
  je: Je<Markdown | Localized<Markdown>>,
) =>
  modul(
    leistung,
    name,
    modus,
    Object.fromEntries(eintraege(je).map(([kommune, wert]) => [kommune, typeof wert === 'string' ? de(wert) : wert])),
  );

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
  'kreis-heinsberg': '16. Dezember 2025',
  erkelenz: '17. Dezember 2025',
  gangelt: '9. Dezember 2025',
  geilenkirchen: '10. Dezember 2025',
  heinsberg: '11. Dezember 2025',
  hueckelhoven: '3. Dezember 2025',
  selfkant: '4. Dezember 2025',
  'uebach-palenberg': '18. Dezember 2025',
  waldfeucht: '15. Dezember 2025',
  wassenberg: '8. Dezember 2025',
  wegberg: '2. Dezember 2025',
};
const quelle = (satzung: string, kommune: KommuneSlug) => `${satzung} vom ${BESCHLUSS[kommune]} (Beispiel)`;

const JE_HUND = {
  de: 'je Hund und Jahr',
  'de-simple': 'für jeden Hund und jedes Jahr',
  en: 'per dog and year',
  nl: 'per hond en jaar',
};
const JE_JAHR = { de: 'je Jahr', en: 'per year', nl: 'per jaar' };
const JE_MONAT = { de: 'je Monat', en: 'per month', nl: 'per maand' };
const JE_TAG = { de: 'je Tag', en: 'per day', nl: 'per dag' };
const BEISPIELWERT = {
  de: 'Beispielwert',
  'de-simple': 'Das ist ein Beispiel.',
  en: 'Example figure',
  nl: 'Voorbeeld',
};

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
  fest({ de: 'Ein Hund', 'de-simple': 'Sie haben 1 Hund', en: 'One dog', nl: 'Eén hond' }, einer, {
    bezug: JE_HUND,
    ...geltung,
  }),
  fest({ de: 'Zwei Hunde', 'de-simple': 'Sie haben 2 Hunde', en: 'Two dogs', nl: 'Twee honden' }, zwei, {
    bezug: JE_HUND,
    ...geltung,
  }),
  fest(
    {
      de: 'Drei oder mehr Hunde',
      'de-simple': 'Sie haben 3 oder mehr Hunde',
      en: 'Three or more dogs',
      nl: 'Drie of meer honden',
    },
    mehr,
    { bezug: JE_HUND, ...geltung },
  ),
  fest(
    {
      de: 'Gefährlicher Hund',
      'de-simple': 'Ihr Hund ist gefährlich',
      en: 'Dangerous dog',
      nl: 'Gevaarlijke hond',
    },
    gefaehrlich,
    { bezug: JE_HUND, ...geltung },
  ),
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
          quelle: 'Änderung der Hundesteuersatzung vom 4. November 2026 (Beispiel)',
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
            quelle: 'Änderung der Gebührenordnung vom 11. November 2026 (Beispiel)',
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
      bezeichnung: {
        de: 'Die beiden letzten Kindergartenjahre vor der Einschulung',
        en: 'The last two Kita years before starting school',
      },
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

/** The first months without dog tax for a dog from an animal shelter. */
const steuerfreiAusTierheim = (monate: 6 | 12): Localized<Markdown> => ({
  de: `Für einen Hund aus dem Tierheim zahlen Sie die ersten ${monate === 6 ? 'sechs' : 'zwölf'} Monate keine Steuer (Beispiel).`,
  'de-simple': `Haben Sie den Hund aus einem Tier-Heim? Dann bezahlen Sie die ersten ${monate} Monate keine Steuer. Das ist ein Beispiel.`,
  en: `For a dog from an animal shelter you pay no tax for the first ${monate === 6 ? 'six' : 'twelve'} months (example).`,
  nl: `Voor een hond uit het asiel betaalt u de eerste ${monate === 6 ? 'zes' : 'twaalf'} maanden geen belasting (voorbeeld).`,
});

const RETTUNGSHUNDE_FREI: Localized<Markdown> = {
  de: 'Rettungshunde mit bestandener Prüfung sind auf Antrag befreit (Beispiel).',
  'de-simple':
    'Manche Hunde helfen beim Suchen und Retten von Menschen. Hat der Hund dafür eine Prüfung gemacht? Dann bezahlen Sie keine Steuer. Sie müssen einen Antrag stellen. Das ist ein Beispiel.',
  en: 'Rescue dogs that have passed their test are exempt on application (example).',
  nl: 'Reddingshonden die hun examen hebben gehaald, zijn op aanvraag vrijgesteld (voorbeeld).',
};

/** Until when a place wants to know of the need for a Kita. */
const kitaVormerkung = (bis: { de: string; 'de-simple': string; en: string; nl: string }): DemoModule['fristen'] => [
  {
    bezeichnung: {
      de: 'Vormerkung für das neue Kita-Jahr',
      'de-simple': 'Bis wann müssen Sie Ihr Kind für das neue Kita-Jahr anmelden?',
      en: 'Registering your need for the new Kita year',
      nl: 'Aanmelding voor het nieuwe Kita-jaar',
    },
    hinweis: {
      de: `${bis.de} (Beispiel)`,
      'de-simple': `${bis['de-simple']} Das ist ein Beispiel.`,
      en: `${bis.en} (example)`,
      nl: `${bis.nl} (voorbeeld)`,
    },
  },
];

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
    wegberg: {
      de: 'Die Hundemarke bleibt gültig, bis Sie den Hund abmelden. Eine verlorene Marke ersetzt das Steueramt (Beispiel).',
      'de-simple':
        'Die Hunde-Marke gilt, bis Sie den Hund abmelden. Haben Sie die Marke verloren? Dann bekommen Sie beim Steuer-Amt eine neue. Das ist ein Beispiel.',
      en: 'The dog tag is valid until you deregister the dog. The tax office replaces a lost tag (example).',
      nl: 'De hondenpenning blijft geldig tot u de hond afmeldt. Een verloren penning vervangt de afdeling gemeentebelastingen (voorbeeld).',
    },
    gangelt: {
      de: 'Die Steuer wird am 15. Februar, 15. Mai, 15. August und 15. November fällig (Beispiel).',
      'de-simple':
        'Sie bezahlen die Steuer 4-mal im Jahr: am 15. Februar, am 15. Mai, am 15. August und am 15. November. Das ist ein Beispiel.',
      en: 'The tax is due on 15 February, 15 May, 15 August and 15 November (example).',
      nl: 'De belasting moet op 15 februari, 15 mei, 15 augustus en 15 november betaald zijn (voorbeeld).',
    },
    erkelenz: {
      de: 'Auf Antrag zahlen Sie den ganzen Jahresbetrag am 1. Juli (Beispiel).',
      'de-simple':
        'Sie können das Geld für das ganze Jahr auch am 1. Juli bezahlen. Dafür müssen Sie einen Antrag stellen. Das ist ein Beispiel.',
      en: 'On request you pay the whole year’s amount on 1 July (example).',
      nl: 'Op verzoek betaalt u het bedrag voor het hele jaar op 1 juli (voorbeeld).',
    },
  }),
  ...text('befreiung-von-der-hundesteuer', 'voraussetzungen', 'ergaenzen', {
    erkelenz: steuerfreiAusTierheim(12),
    gangelt: RETTUNGSHUNDE_FREI,
    geilenkirchen: steuerfreiAusTierheim(12),
    heinsberg: steuerfreiAusTierheim(12),
    hueckelhoven: steuerfreiAusTierheim(6),
    selfkant: RETTUNGSHUNDE_FREI,
    'uebach-palenberg': steuerfreiAusTierheim(12),
    waldfeucht: RETTUNGSHUNDE_FREI,
    wassenberg: RETTUNGSHUNDE_FREI,
    wegberg: steuerfreiAusTierheim(6),
  }),
  ...abfall,
  ...text('abfallgebuehren', 'hinweise', 'ergaenzen', {
    waldfeucht:
      'Sperrmüll holt die Gemeinde zweimal im Jahr kostenlos ab. Bitte melden Sie ihn spätestens 14 Tage vorher an (Beispiel).',
    selfkant: 'Die Restmülltonne wird alle vier Wochen geleert, die Biotonne alle zwei Wochen (Beispiel).',
    hueckelhoven: 'Eine größere oder kleinere Tonne tauscht das Steueramt einmal im Jahr ohne Gebühr (Beispiel).',
    wegberg:
      'Von der Biotonne befreit Sie das Steueramt, wenn Sie alle Bioabfälle selbst kompostieren und für jede Person im Haushalt 25 Quadratmeter Garten haben (Beispiel).',
  }),
  ...eintraege(HEBESAETZE).flatMap(([kommune, [grundB, gewerbe]]) => [
    ...text('grundsteuer', 'hinweise', 'ergaenzen', {
      [kommune]: `Hebesatz der Grundsteuer B: **${grundB} Prozent** nach der ${quelle('Hebesatzsatzung', kommune)}.`,
    }),
    ...text('gewerbesteuer', 'hinweise', 'ergaenzen', {
      [kommune]: `Hebesatz der Gewerbesteuer: **${gewerbe} Prozent** nach der ${quelle('Hebesatzsatzung', kommune)}.`,
    }),
  ]),

  // Registration, identity papers
  ...text('anmeldung-einer-wohnung', 'hinweise', 'ergaenzen', {
    selfkant: {
      de: 'Sie ziehen aus den Niederlanden zu? Bringen Sie bitte auch die Abmeldung Ihrer niederländischen Gemeinde mit, wenn Sie schon eine haben (Beispiel).',
      'de-simple':
        'Haben Sie vorher in den Niederlanden gewohnt? Haben Sie sich dort schon abgemeldet? Dann bringen Sie das Papier darüber mit. Das ist ein Beispiel.',
      en: 'Are you moving here from the Netherlands? Please also bring the deregistration from your Dutch municipality, if you already have it (example).',
      nl: 'Verhuist u vanuit Nederland? Neem dan ook het bewijs van uitschrijving van uw Nederlandse gemeente mee, als u dat al hebt (voorbeeld).',
    },
    erkelenz: {
      de: 'Donnerstags bis 18:30 Uhr geht die Anmeldung auch ohne Termin (Beispiel).',
      'de-simple': 'Am Donnerstag können Sie bis 18:30 Uhr auch ohne Termin kommen. Das ist ein Beispiel.',
      en: 'On Thursdays until 18.30 you can also register without an appointment (example).',
      nl: 'Op donderdag kunt u tot 18.30 uur ook zonder afspraak terecht (voorbeeld).',
    },
    wegberg: {
      de: 'Neu in Wegberg? Mehr dazu auf der Seite [Neu in Wegberg](seiten:neu-in-der-stadt).',
      'de-simple':
        'Sind Sie neu in Wegberg? Mehr lesen Sie auf dieser Seite: [Neu in Wegberg](seiten:neu-in-der-stadt).',
      en: 'New in town? Read more on the page [New in Wegberg](seiten:neu-in-der-stadt).',
      nl: 'Bent u nieuw in de stad? Lees meer op de pagina [Nieuw in Wegberg](seiten:neu-in-der-stadt).',
    },
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
          'de-simple':
            'Wohnen Sie in Oberbruch? Auch in Oberbruch gibt es ein Bürger-Büro. Es ist am Dienstag von 8:30 bis 12:30 Uhr offen. Und am Donnerstag von 15 bis 18 Uhr. Das ist ein Beispiel.',
          en: 'In Oberbruch you can also register at the branch of the citizens’ office: Tuesdays from 8.30 to 12.30 and Thursdays from 15.00 to 18.00 (example).',
          nl: 'In Oberbruch kunt u zich ook bij het loket daar aanmelden: op dinsdag van 8.30 tot 12.30 uur en op donderdag van 15.00 tot 18.00 uur (voorbeeld).',
        },
      },
    },
  },
  ...text('abmeldung-der-wohnung', 'hinweise', 'ergaenzen', {
    selfkant:
      'Sie ziehen in die Niederlande? Melden Sie sich erst bei uns ab und danach innerhalb von fünf Tagen bei der neuen Gemeinde an (Beispiel).',
  }),
  ...modul('personalausweis-ausstellen', 'bearbeitungsdauer', 'ersetzen', {
    erkelenz: {
      von: 2,
      bis: 3,
      einheit: 'WOCHE',
      hinweis: {
        de: 'Wir schreiben Ihnen, wenn der Ausweis da ist (Beispiel).',
        'de-simple': 'Ist der Ausweis fertig? Dann schreiben wir Ihnen. Das ist ein Beispiel.',
        en: 'We write to you when the card is ready (example).',
        nl: 'U krijgt bericht als de kaart klaarligt (voorbeeld).',
      },
    },
    waldfeucht: { von: 3, bis: 4, einheit: 'WOCHE', hinweis: BEISPIELWERT },
    wegberg: { von: 3, einheit: 'WOCHE', hinweis: BEISPIELWERT },
  }),
  ...text('personalausweis-ausstellen', 'hinweise', 'ergaenzen', {
    hueckelhoven: {
      de: 'Ihren fertigen Ausweis können Sie auch samstags abholen, mit Termin (Beispiel).',
      'de-simple':
        'Ist Ihr Ausweis fertig? Dann können Sie ihn auch am Samstag abholen. Dafür brauchen Sie einen Termin. Das ist ein Beispiel.',
      en: 'You can also collect your finished card on Saturdays, by appointment (example).',
      nl: 'U kunt uw kaart ook op zaterdag ophalen, op afspraak (voorbeeld).',
    },
    gangelt: {
      de: 'Im Bürgerbüro steht ein Gerät für das digitale Passfoto. Einen Code vom Fotogeschäft brauchen Sie dann nicht (Beispiel).',
      'de-simple':
        'Im Bürger-Büro steht ein Gerät. Das Gerät macht Ihr Foto. Dann brauchen Sie keinen Code vom Foto-Geschäft. Das ist ein Beispiel.',
      en: 'The citizens’ office has a device for the digital photo. If you use it you need no code from a photo shop (example).',
      nl: 'Bij het burgerloket staat een apparaat voor de digitale pasfoto. Een code van de fotograaf hebt u dan niet nodig (voorbeeld).',
    },
  }),
  ...text('reisepass-ausstellen', 'hinweise', 'ergaenzen', {
    geilenkirchen: {
      de: 'Vor den Sommerferien ist viel los. Beantragen Sie den Pass bitte bis Ende April (Beispiel).',
      'de-simple':
        'Brauchen Sie den Pass für die Sommer-Ferien? Dann kommen Sie bis Ende April. Danach wollen sehr viele Menschen einen Pass. Das ist ein Beispiel.',
      en: 'The weeks before the summer holidays are busy. Please apply by the end of April (example).',
      nl: 'Vóór de zomervakantie is het druk. Vraag uw paspoort uiterlijk eind april aan (voorbeeld).',
    },
    waldfeucht: {
      de: 'Einen Expresspass beantragen Sie bitte bis 11 Uhr. Dann geht der Antrag noch am selben Tag hinaus (Beispiel).',
      'de-simple':
        'Brauchen Sie einen Express-Pass? Dann kommen Sie vor 11 Uhr. Dann schicken wir den Antrag noch am gleichen Tag weg. Das ist ein Beispiel.',
      en: 'Please apply for an express passport by 11.00, so that the application goes out the same day (example).',
      nl: 'Vraag een spoedpaspoort vóór 11.00 uur aan. Dan gaat de aanvraag nog dezelfde dag weg (voorbeeld).',
    },
  }),
  ...text('briefwahlunterlagen', 'hinweise', 'ergaenzen', {
    heinsberg: 'Das Briefwahlbüro öffnet etwa sechs Wochen vor der Wahl im Erdgeschoss des Rathauses (Beispiel).',
    wassenberg:
      'Am Rathaus steht ein Wahlbriefkasten. Am Wahltag leeren wir ihn zum letzten Mal, wenn die Frist endet, die auf Ihren Unterlagen steht (Beispiel).',
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
    hueckelhoven: 'Was nach sechs Monaten der Stadt gehört, versteigern wir einmal im Jahr öffentlich (Beispiel).',
    wassenberg: 'Gefundene Schlüssel liegen an der Information im Rathaus (Beispiel).',
  }),

  // Register office
  ...text('eheschliessung-anmelden', 'hinweise', 'ergaenzen', {
    wegberg: {
      de: 'Sie können an diesen Orten heiraten: im Trauzimmer im Rathaus und in einer der Wegberger Mühlen. Samstagstermine gibt es von Mai bis September (Beispiel).',
      'de-simple':
        'Hier können Sie in Wegberg heiraten: im Rathaus oder in einer alten Mühle. Von Mai bis September geht das auch am Samstag. Das ist ein Beispiel.',
      en: 'You can marry in the wedding room of the town hall or in one of the Wegberg mills. Saturday dates are available from May to September (example).',
      nl: 'U kunt trouwen in de trouwzaal van het stadhuis of in een van de Wegbergse molens. Van mei tot en met september kan dat ook op zaterdag (voorbeeld).',
    },
    wassenberg: {
      de: 'Sie können an diesen Orten heiraten: im Trauzimmer im Rathaus und im Burgsaal. Samstags trauen wir an jedem zweiten Wochenende (Beispiel).',
      'de-simple':
        'Hier können Sie in Wassenberg heiraten: im Rathaus oder in einem Saal in der Burg. Das geht auch an jedem zweiten Samstag. Das ist ein Beispiel.',
      en: 'You can marry in the wedding room of the town hall or in the castle hall. On Saturdays weddings take place every other weekend (example).',
      nl: 'U kunt trouwen in de trouwzaal van het stadhuis of in de zaal van de burcht. Op zaterdag kan dat om het andere weekend (voorbeeld).',
    },
    erkelenz: {
      de: 'Sie können an diesen Orten heiraten: im Alten Rathaus am Markt und im Trauzimmer. Samstagstermine vergeben wir ein Jahr im Voraus (Beispiel).',
      'de-simple':
        'Hier können Sie in Erkelenz heiraten: im Alten Rathaus am Markt oder im Hochzeits-Zimmer. Wollen Sie am Samstag heiraten? Dann melden Sie sich 1 Jahr vorher. Das ist ein Beispiel.',
      en: 'You can marry in the old town hall on the market square or in the wedding room. Saturday dates are given out a year in advance (example).',
      nl: 'U kunt trouwen in het oude stadhuis aan de markt of in de trouwzaal. Zaterdagen worden een jaar van tevoren vergeven (voorbeeld).',
    },
    geilenkirchen: {
      de: 'Sie heiraten im Trauzimmer im Rathaus. Samstagstermine sind auf Anfrage möglich (Beispiel).',
      'de-simple':
        'In Geilenkirchen heiraten Sie im Rathaus. Wollen Sie am Samstag heiraten? Dann fragen Sie vorher. Das ist ein Beispiel.',
      en: 'You marry in the wedding room of the town hall. Saturday dates are possible on request (example).',
      nl: 'U trouwt in de trouwzaal van het stadhuis. Op verzoek kan dat ook op zaterdag (voorbeeld).',
    },
    waldfeucht: {
      de: 'Sie können an diesen Orten heiraten: im Trauzimmer im Rathaus und in einer Windmühle. Termine in der Mühle gibt es von April bis Oktober (Beispiel).',
      'de-simple':
        'Hier können Sie in Waldfeucht heiraten: im Rathaus oder in einer Wind-Mühle. In der Mühle geht das von April bis Oktober. Das ist ein Beispiel.',
      en: 'You can marry in the wedding room of the town hall or in a windmill. Dates in the mill are available from April to October (example).',
      nl: 'U kunt trouwen in de trouwzaal van het gemeentehuis of in een windmolen. In de molen kan dat van april tot en met oktober (voorbeeld).',
    },
  }),
  ...gebuehren<number>(
    'eheschliessung-anmelden',
    'ergaenzen',
    { erkelenz: 120, wassenberg: 115, waldfeucht: 95, wegberg: 110 },
    (betrag, kommune) => [
      fest(
        {
          de: 'Trauung außerhalb der Öffnungszeiten oder des Rathauses',
          'de-simple': 'Sie heiraten am Wochen-Ende oder nicht im Rathaus',
          en: 'Wedding outside office hours or outside the town hall',
          nl: 'Trouwen buiten de openingstijden of buiten het stadhuis',
        },
        betrag,
        {
          quelle: quelle('Verwaltungsgebührensatzung', kommune),
        },
      ),
    ],
  ),
  ...text('geburtsurkunde', 'hinweise', 'ergaenzen', {
    wegberg: {
      de: 'In Wegberg gibt es keine Geburtsklinik. Ist Ihr Kind im Krankenhaus geboren, bekommen Sie die Urkunde in der Stadt, in der das Krankenhaus steht (Beispiel).',
      'de-simple':
        'In Wegberg gibt es kein Kranken-Haus für Geburten. Ist Ihr Kind in einem Kranken-Haus geboren? In welcher Stadt ist das Kranken-Haus? Das Standes-Amt dort gibt Ihnen die Urkunde. Das ist ein Beispiel.',
      en: 'There is no maternity hospital in Wegberg. If your child was born in a hospital, you get the certificate in the town where the hospital is (example).',
      nl: 'In Wegberg is geen ziekenhuis met een kraamafdeling. Is uw kind in een ziekenhuis geboren, dan krijgt u de akte in de stad waar dat ziekenhuis staat (voorbeeld).',
    },
    selfkant: {
      de: 'Ist Ihr Kind in den Niederlanden geboren, beurkundet die niederländische Gemeinde die Geburt. Das Standesamt berät Sie zur Nachbeurkundung.',
      'de-simple':
        'Ist Ihr Kind in den Niederlanden geboren? Dann bekommen Sie die Geburts-Urkunde dort. Das Standes-Amt bei uns kann die Geburt auch aufschreiben. Fragen Sie dort nach.',
      en: 'If your child was born in the Netherlands, the Dutch municipality records the birth. The register office advises you on having it recorded in Germany as well (Nachbeurkundung).',
      nl: 'Is uw kind in Nederland geboren, dan registreert de Nederlandse gemeente de geboorte. De burgerlijke stand adviseert u over de inschrijving in Duitsland (Nachbeurkundung).',
    },
    erkelenz: {
      de: 'Ist Ihr Kind im Krankenhaus in Erkelenz geboren, geben Sie Ihre Unterlagen gleich dort ab. Sie kommen mit der Geburtsanzeige zu uns (Beispiel).',
      'de-simple':
        'Ist Ihr Kind im Kranken-Haus in Erkelenz geboren? Dann geben Sie Ihre Papiere dort ab. Das Kranken-Haus schickt die Papiere zu uns. Das ist ein Beispiel.',
      en: 'If your child was born in the hospital in Erkelenz, hand in your documents there. They reach us together with the notice of birth (example).',
      nl: 'Is uw kind in het ziekenhuis in Erkelenz geboren, lever uw documenten dan daar in. Ze komen samen met de aangifte bij ons (voorbeeld).',
    },
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
  ...text('gewerbe-abmelden', 'hinweise', 'ergaenzen', {
    gangelt:
      'Eine gewerbliche Restmülltonne bestellen Sie beim Steueramt ab. Sie wird am Monatsende abgeholt (Beispiel).',
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
        dauer: { von: 3, einheit: 'WOCHE' },
        hinweis: {
          de: 'bei Schützenfesten und Kirmes sechs Wochen (Beispiel)',
          en: 'six weeks for larger local festivals (example)',
        },
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
    waldfeucht: {
      de: 'Mit der Anmeldung im Rathaus ist auch die Hundesteuer angemeldet. Sie brauchen kein zweites Formular (Beispiel).',
      'de-simple':
        'Melden Sie den Hund im Rathaus an? Dann ist auch die Hunde-Steuer angemeldet. Sie füllen nur 1 Formular aus. Das ist ein Beispiel.',
      en: 'Registering at the town hall also registers the dog for dog tax. You need no second form (example).',
      nl: 'Met de aanmelding in het gemeentehuis is uw hond ook voor de hondenbelasting aangemeld. U hebt geen tweede formulier nodig (voorbeeld).',
    },
    geilenkirchen: {
      de: 'Für große und gefährliche Hunde vereinbaren Sie bitte einen Termin im Ordnungsamt (Beispiel).',
      'de-simple':
        'Ist Ihr Hund groß oder gefährlich? Dann machen Sie vorher einen Termin beim Ordnungs-Amt. Das ist ein Beispiel.',
      en: 'For large and dangerous dogs please make an appointment with the public order office (example).',
      nl: 'Maak voor grote en gevaarlijke honden een afspraak bij de afdeling openbare orde (voorbeeld).',
    },
  }),

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
    wegberg: 'Die Schilder können Sie beim Bauhof ausleihen (Beispiel).',
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
        hinweis: de('vor dem Beginn der Arbeiten (Beispiel)'),
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
    gangelt: 'Zum Bebauungsplan berät Sie das Bauamt in Gangelt (Beispiel).',
    selfkant: 'Den Bebauungsplan können Sie im Rathaus einsehen (Beispiel).',
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
    waldfeucht: {
      de: 'Ab Januar 2027 bearbeitet die Stadt Heinsberg die Anträge. Abgeben können Sie sie weiter in Waldfeucht (Beispiel).',
      'de-simple':
        'Ab Januar 2027 prüft die Stadt Heinsberg Ihren Antrag. Den Antrag können Sie weiter in Waldfeucht abgeben. Das ist ein Beispiel.',
      en: 'From January 2027 the town of Heinsberg handles the applications. You can still hand yours in at Waldfeucht (example).',
      nl: 'Vanaf januari 2027 behandelt de stad Heinsberg de aanvragen. Inleveren kunt u ze nog steeds in Waldfeucht (voorbeeld).',
    },
    hueckelhoven: {
      de: 'Das Sozialamt zieht zum 1. Januar 2027 um. Beachten Sie bitte die neue Anschrift (Beispiel).',
      'de-simple':
        'Das Sozial-Amt zieht um. Ab dem 1. Januar 2027 hat das Sozial-Amt eine neue Adresse. Das ist ein Beispiel.',
      en: 'The social welfare office moves on 1 January 2027. Please note the new address (example).',
      nl: 'Sociale zaken verhuist op 1 januari 2027. Let op het nieuwe adres (voorbeeld).',
    },
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
  ...modul('aufnahme-in-die-kindertagesstaette', 'fristen', 'ergaenzen', {
    erkelenz: kitaVormerkung({
      de: 'Bis 15. November des Vorjahres',
      'de-simple': 'Bis zum 15. November im Jahr davor.',
      en: 'By 15 November of the previous year',
      nl: 'Uiterlijk 15 november van het jaar ervoor',
    }),
    geilenkirchen: kitaVormerkung({
      de: 'Bis 31. Dezember des Vorjahres',
      'de-simple': 'Bis zum 31. Dezember im Jahr davor.',
      en: 'By 31 December of the previous year',
      nl: 'Uiterlijk 31 december van het jaar ervoor',
    }),
    heinsberg: kitaVormerkung({
      de: 'Bis 30. November des Vorjahres',
      'de-simple': 'Bis zum 30. November im Jahr davor.',
      en: 'By 30 November of the previous year',
      nl: 'Uiterlijk 30 november van het jaar ervoor',
    }),
    hueckelhoven: kitaVormerkung({
      de: 'Bis 15. Januar',
      'de-simple': 'Bis zum 15. Januar.',
      en: 'By 15 January',
      nl: 'Uiterlijk 15 januari',
    }),
    wegberg: kitaVormerkung({
      de: 'Bis 31. Januar',
      'de-simple': 'Bis zum 31. Januar.',
      en: 'By 31 January',
      nl: 'Uiterlijk 31 januari',
    }),
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
    'uebach-palenberg':
      'Die Schulen in Übach-Palenberg sammeln die Anträge bis Ende April. Die Fahrkarte gibt das Sekretariat am ersten Schultag aus (Beispiel).',
    heinsberg:
      'Für Schülerinnen und Schüler der städtischen Schulen gibt die Stadt ein Deutschlandticket aus, wenn der Weg weit genug ist (Beispiel).',
  }),
  ...text('ehrenamtliche-taetigkeit', 'volltext', 'ergaenzen', {
    wegberg: 'Mit der **Ehrenamtskarte** zahlen Sie in der Stadtbücherei Wegberg den ermäßigten Preis (Beispiel).',
    selfkant: 'Freie Ehrenämter nennt die Gemeinde im Rathaus an der Ehrenamtsbörse (Beispiel).',
    hueckelhoven: 'Jedes Jahr im Herbst lädt die Stadt Engagierte zum Ehrenamtstag ein (Beispiel).',
  }),

  // What the Kreis says about its own Leistungen
  ...text('kraftfahrzeug-zulassen', 'hinweise', 'ergaenzen', {
    'kreis-heinsberg': {
      de: 'Sie können auch zur Nebenstelle in Erkelenz kommen, nur mit Termin. Schilder prägen Betriebe in der Nähe beider Stellen (Beispiel).',
      'de-simple':
        'Auch in Erkelenz können Sie ein Auto anmelden. Dafür brauchen Sie einen Termin. Die Nummern-Schilder bekommen Sie in einem Geschäft in der Nähe vom Amt. Das ist ein Beispiel.',
      en: 'You can also come to the branch in Erkelenz, by appointment only. Firms near both offices make the number plates (example).',
      nl: 'U kunt ook bij het loket in Erkelenz terecht, alleen op afspraak. In de buurt van beide kantoren maken bedrijven de kentekenplaten (voorbeeld).',
    },
    erkelenz: {
      de: 'Die Schilder prägt ein Betrieb gleich neben der Nebenstelle in Erkelenz (Beispiel).',
      'de-simple':
        'In Erkelenz gibt es ein Geschäft für Nummern-Schilder. Es ist neben dem Straßen-Verkehrs-Amt. Das ist ein Beispiel.',
      en: 'A firm right beside the branch in Erkelenz makes the number plates (example).',
      nl: 'Een bedrijf vlak naast het loket in Erkelenz maakt de kentekenplaten (voorbeeld).',
    },
  }),
  ...modul('kraftfahrzeugkennzeichen', 'kosten', 'ergaenzen', {
    'kreis-heinsberg': [
      {
        bezeichnung: { de: 'Wunschkennzeichen', en: 'Personalised number plate' },
        art: 'fest',
        betrag: 10.2,
        hinweis: { de: 'Ohne Reservierung', en: 'Without reservation' },
        quelle: 'GebOSt, Anlage, Gebühren-Nummer 230',
      },
    ],
  }),
  ...text('kraftfahrzeugkennzeichen', 'volltext', 'ergaenzen', {
    'kreis-heinsberg': 'Im Kreis Heinsberg wählen Sie zwischen den Kürzeln **HS**, **ERK** und **GK**.',
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
