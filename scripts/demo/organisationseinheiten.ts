import { BEISPIELANGABE, DIE_ZEHN, MIT_BAUAUFSICHT, MIT_JUGENDAMT, email, telefon, terminbuch } from './beispiel.ts';
import { kommunen } from './kommunen.ts';
import type { DemoKommune, DemoOrganisationseinheit, KommuneSlug, Localized } from './types.ts';

type Zeiten = DemoOrganisationseinheit['oeffnungszeiten'];
type Ansprechpunkte = NonNullable<DemoOrganisationseinheit['ansprechpunkte']>;
type Merkmale = DemoOrganisationseinheit['barrierefreiheit'];

const TAGE = { mo: 'montag', di: 'dienstag', mi: 'mittwoch', do: 'donnerstag', fr: 'freitag', sa: 'samstag' } as const;

/**
 * Opening hours from a short notation: `mo di 08:00-12:30 14:00-16:00; fr 08:00-12:00*`. A `*` stands for "only with an
 * appointment".
 */
function zeiten(notation: string, geltung: Pick<Zeiten[number], 'gueltigAb' | 'gueltigBis'> = {}): Zeiten {
  return notation.split(';').flatMap((teil) => {
    const worte = teil.trim().split(/\s+/);
    const wochentage = worte.filter((wort): wort is keyof typeof TAGE => wort in TAGE).map((wort) => TAGE[wort]);
    return worte
      .filter((wort) => !(wort in TAGE))
      .map((wort) => {
        const [von = '', bis = ''] = wort.replace('*', '').split('-');
        return { wochentage, von, bis, ...(wort.endsWith('*') ? { nurMitTermin: true } : {}), ...geltung };
      });
  });
}

const MERKMALE = {
  parkplatz: {
    de: 'Behindertenparkplatz am Eingang',
    en: 'Disabled parking space at the entrance',
    'de-simple': 'Park-Platz für Menschen mit Behinderung am Eingang',
    nl: 'Gehandicaptenparkeerplaats bij de ingang',
  },
  rampe: {
    de: 'Rampe am Haupteingang',
    en: 'Ramp at the main entrance',
    'de-simple': 'Rampe am Eingang',
    nl: 'Hellingbaan bij de hoofdingang',
  },
  aufzug: {
    de: 'Aufzug mit Sprachansage',
    en: 'Lift with voice announcements',
    'de-simple': 'Aufzug, der die Stock-Werke ansagt',
    nl: 'Lift met gesproken aankondigingen',
  },
  wc: {
    de: 'Barrierefreies WC',
    en: 'Accessible toilet',
    'de-simple': 'Toilette für Menschen mit Behinderung',
    nl: 'Toegankelijk toilet',
  },
  schleife: {
    de: 'Induktive Höranlage am Schalter',
    en: 'Hearing loop at the counter',
    'de-simple': 'Hilfe für Menschen mit Hör-Gerät am Schalter',
    nl: 'Ringleiding aan de balie',
  },
  leitsystem: {
    de: 'Bodenleitsystem vom Eingang zur Information',
    'de-simple': 'Streifen am Boden für blinde Menschen. Sie gehen vom Eingang zur Information.',
    en: 'Tactile guidance from the entrance to the information desk',
    nl: 'Geleidelijn van de ingang naar de informatie',
  },
  besuch: {
    de: 'Auf Wunsch kommen wir zu Ihnen in einen barrierefreien Raum im Erdgeschoss',
    'de-simple': 'Wir können uns im Erd-Geschoss treffen. Dort gibt es keine Stufen. Sagen Sie vorher Bescheid.',
    en: 'On request we meet you in an accessible room on the ground floor',
    nl: 'Op verzoek ontvangen wij u in een toegankelijke ruimte op de begane grond',
  },
} satisfies Record<string, Localized>;

const barrierefrei = (rollstuhl: Merkmale['rollstuhl'], ...merkmale: (keyof typeof MERKMALE)[]): Merkmale => ({
  rollstuhl,
  merkmale: merkmale.map((merkmal) => MERKMALE[merkmal]),
});

/** What differs from town hall to town hall. */
const RATHAEUSER: Record<
  Exclude<KommuneSlug, 'kreis-heinsberg'>,
  { lage: [number, number]; rathaus: string; buergerbuero: string; amt: string; sozial: string; zugang: Merkmale }
> = {
  erkelenz: {
    lage: [51.08, 6.316],
    rathaus: 'mo di mi 08:00-16:00; do 08:00-17:30; fr 08:00-12:30',
    buergerbuero: 'mo di 07:30-16:30; mi 07:30-12:30; do 07:30-18:30; fr 07:30-12:30; sa 10:00-12:00*',
    amt: 'mo di mi 08:30-12:30; do 08:30-12:30 14:00-17:30; fr 08:30-12:00*',
    sozial: 'mo di 08:30-12:00; do 14:00-17:30*',
    zugang: barrierefrei('ja', 'parkplatz', 'aufzug', 'wc', 'schleife'),
  },
  gangelt: {
    lage: [50.991, 5.997],
    rathaus: 'mo di mi 08:30-12:00 14:00-16:00; do 08:30-12:00 14:00-18:00; fr 08:30-12:00',
    buergerbuero: 'mo di mi 08:00-12:00 14:00-16:00; do 08:00-12:00 14:00-18:00; fr 08:00-12:00',
    amt: 'mo di mi 08:30-12:00; do 08:30-12:00 14:00-18:00; fr 08:30-12:00',
    sozial: 'mo mi 08:30-12:00; do 14:00-18:00*',
    zugang: barrierefrei('teilweise', 'rampe', 'besuch'),
  },
  geilenkirchen: {
    lage: [50.966, 6.119],
    rathaus: 'mo di mi 08:30-12:00 14:00-15:30; do 08:30-12:00 14:00-17:30; fr 08:30-12:00',
    buergerbuero:
      'mo 07:30-13:00; di 07:30-13:00 14:00-16:00; mi 07:30-13:00*; do 07:30-13:00 14:00-18:00; fr 07:30-12:00',
    amt: 'mo di fr 08:30-12:00; do 08:30-12:00 14:00-17:30',
    sozial: 'mo fr 08:30-12:00; do 14:00-17:30*',
    zugang: barrierefrei('ja', 'parkplatz', 'rampe', 'aufzug', 'wc'),
  },
  heinsberg: {
    lage: [51.063, 6.097],
    rathaus: 'mo di mi 08:30-12:30 14:00-16:00; do 08:30-12:30 14:00-17:30; fr 08:30-12:30',
    buergerbuero: 'mo di mi 08:00-16:00; do 08:00-18:00; fr 08:00-12:30',
    amt: 'mo di mi fr 08:30-12:30; do 08:30-12:30 14:00-17:30',
    sozial: 'mo di fr 08:30-12:00; do 14:00-17:30*',
    zugang: barrierefrei('ja', 'parkplatz', 'aufzug', 'wc', 'leitsystem'),
  },
  hueckelhoven: {
    lage: [51.056, 6.22],
    rathaus: 'mo di mi 08:30-12:30 14:00-16:00; do 08:30-12:30 14:00-18:00; fr 08:30-12:30',
    buergerbuero: 'mo mi 07:30-13:00; di 07:30-16:00; do 07:30-13:00 14:00-18:00; fr 07:30-12:00; sa 09:30-12:00*',
    amt: 'mo di 08:30-12:30; mi 08:30-12:30*; do 08:30-12:30 14:00-18:00; fr 08:30-12:00',
    sozial: 'mo di 08:30-12:00; do 14:00-18:00*; fr 08:30-12:00',
    zugang: barrierefrei('ja', 'parkplatz', 'aufzug', 'wc', 'schleife', 'leitsystem'),
  },
  selfkant: {
    lage: [51.005, 5.902],
    rathaus: 'mo di mi 08:30-12:15; do 08:30-12:15 14:00-18:00; fr 08:30-12:15',
    buergerbuero: 'mo di mi 08:00-12:15; do 08:00-12:15 14:00-18:00; fr 08:00-12:15',
    amt: 'mo mi fr 08:30-12:15; do 14:00-18:00',
    sozial: 'mo fr 08:30-12:15*; do 14:00-18:00*',
    zugang: barrierefrei('ja', 'parkplatz', 'wc'),
  },
  'uebach-palenberg': {
    lage: [50.92, 6.12],
    rathaus: 'mo di mi 08:00-12:30 13:30-15:30; do 08:00-12:30 13:30-17:45; fr 08:00-12:00',
    buergerbuero:
      'mo 07:30-12:30 13:30-15:30; di 07:30-12:30; mi 07:30-12:30 13:30-15:30; do 07:30-12:30 13:30-17:45; fr 07:30-12:00',
    amt: 'mo di fr 08:00-12:00; do 08:00-12:30 13:30-17:45',
    sozial: 'di fr 08:00-12:00; do 13:30-17:45*',
    zugang: barrierefrei('ja', 'rampe', 'aufzug', 'wc'),
  },
  waldfeucht: {
    lage: [51.066, 5.988],
    rathaus: 'mo di mi 08:00-12:30; do 08:00-12:30 14:00-18:00; fr 08:00-12:00',
    buergerbuero: 'mo di mi 08:00-12:30; do 08:00-12:30 14:00-18:00; fr 08:00-12:00',
    amt: 'mo di 08:00-12:30; do 14:00-18:00; fr 08:00-12:00*',
    sozial: 'di 08:00-12:30; do 14:00-18:00*',
    zugang: barrierefrei('teilweise', 'rampe', 'besuch'),
  },
  wassenberg: {
    lage: [51.1, 6.155],
    rathaus: 'mo di mi 08:30-12:00 14:00-16:00; do 08:30-12:00 14:00-17:30; fr 08:30-12:00',
    buergerbuero: 'mo di fr 08:00-12:00; mi 08:00-12:00*; do 08:00-12:00 14:00-18:00',
    amt: 'mo di fr 08:30-12:00; do 08:30-12:00 14:00-17:30',
    sozial: 'mo di 08:30-12:00; do 14:00-17:30*',
    zugang: barrierefrei('ja', 'parkplatz', 'rampe', 'wc'),
  },
  wegberg: {
    lage: [51.142, 6.285],
    rathaus: 'mo di mi 08:00-12:30 14:00-16:00; do 08:00-12:30 14:00-17:30; fr 08:00-12:30',
    buergerbuero: 'mo di 08:00-12:30 14:00-16:00; mi 08:00-12:30; do 08:00-12:30 14:00-17:30; fr 08:00-12:30',
    amt: 'mo di fr 08:00-12:30; mi 08:00-12:30*; do 08:00-12:30 14:00-17:30',
    sozial: 'mo di 08:30-12:00; do 14:00-17:30*; fr 08:30-12:00',
    zugang: barrierefrei('ja', 'parkplatz', 'aufzug', 'wc', 'schleife'),
  },
};

const genitiv = (kommune: DemoKommune) => (kommune.typ === 'Stadt' ? 'der Stadt' : 'der Gemeinde');
const stadhuis = (kommune: DemoKommune) => (kommune.typ === 'Stadt' ? 'Stadhuis' : 'Gemeentehuis');
const council = (kommune: DemoKommune) => (kommune.typ === 'Stadt' ? 'town' : 'municipality');

/** Hours that change on a day; everywhere else one set holds. */
const NEUE_ZEITEN: Partial<Record<string, { ab: string; bisTag: string; alt: string; neu: string }>> = {
  'buergerbuero-wegberg': {
    bisTag: '2026-12-31',
    ab: '2027-01-01',
    alt: RATHAEUSER.wegberg.buergerbuero,
    neu: 'mo di 07:30-16:00; mi 07:30-12:30*; do 07:30-18:30; fr 07:30-12:30; sa 10:00-12:00*',
  },
};

function zeitenVon(stelle: string, notation: string): Zeiten {
  const wechsel = NEUE_ZEITEN[stelle];
  return wechsel
    ? [...zeiten(wechsel.alt, { gueltigBis: wechsel.bisTag }), ...zeiten(wechsel.neu, { gueltigAb: wechsel.ab })]
    : zeiten(notation);
}

/** What several contacts are for. */
const SACHBEARBEITUNG = {
  de: 'Sachbearbeitung',
  'de-simple': 'Hier hilft man Ihnen',
  en: 'Caseworker',
  nl: 'Behandelaar',
};
const KITA = { de: 'Kita und Tagespflege', 'de-simple': 'Kita und Tages-Pflege', en: 'Day care', nl: 'Kinderopvang' };
const UNTERHALTSVORSCHUSS = {
  de: 'Unterhaltsvorschuss',
  'de-simple': 'Unterhalts-Vorschuss',
  en: 'Maintenance advance',
  nl: 'Voorschot op alimentatie',
};
const FUEHRERSCHEINE = {
  de: 'Führerscheine',
  'de-simple': 'Führer-Scheine',
  en: 'Driving licences',
  nl: 'Rijbewijzen',
};
const HILFE_ZUR_PFLEGE = {
  de: 'Hilfe zur Pflege',
  'de-simple': 'Hilfe für die Pflege',
  en: 'Help with care',
  nl: 'Hulp bij de kosten van zorg',
};
const AUFENTHALT = { de: 'Aufenthalt', 'de-simple': 'Leben in Deutschland', en: 'Residence', nl: 'Verblijf' };

/** Letters of surnames, split among two or three desks. */
const nachBuchstaben = (
  kommune: KommuneSlug,
  durchwahl: number,
  zimmer: number,
  buchstaben: string[],
): Ansprechpunkte =>
  buchstaben.map((bereich, index) => ({
    bezeichnung: SACHBEARBEITUNG,
    buchstaben: bereich,
    telefon: telefon(kommune, durchwahl + index),
    zimmer: String(zimmer + index),
  }));

interface Amt {
  art: string;
  name: Localized;
  beschreibung: Localized;
  durchwahl: number;
  postfach: string;
  zeiten: string;
  termin?: boolean;
  ansprechpunkte?: Ansprechpunkte;
}

/** The offices of one of the ten, all in its town hall. */
function aemter(kommune: DemoKommune): DemoOrganisationseinheit[] {
  if (kommune.slug === 'kreis-heinsberg') return [];
  const { slug, name } = kommune;
  const haus = RATHAEUSER[slug];
  const gross = MIT_JUGENDAMT.includes(slug);
  const liste: Amt[] = [
    {
      art: 'rathaus',
      name: {
        de: `Rathaus ${name}`,
        'de-simple': `Rathaus ${name}`,
        en: `Town hall (Rathaus ${name})`,
        nl: `${stadhuis(kommune)} (Rathaus ${name})`,
      },
      beschreibung: {
        de: `Das Rathaus ${genitiv(kommune)} ${name} mit der zentralen Information. Hier erfahren Sie, welche Stelle für Sie da ist.`,
        'de-simple': `Im Rathaus arbeitet die Verwaltung von ${name}. An der Information sagt man Ihnen: Welches Zimmer ist richtig für Sie?`,
        en: `The ${council(kommune)} hall of ${name} with its information desk, which tells you which office can help you.`,
        nl: `Het ${stadhuis(kommune).toLowerCase()} van ${name} met de centrale informatie. Daar hoort u welke afdeling u kan helpen.`,
      },
      durchwahl: 0,
      postfach: 'rathaus',
      zeiten: haus.rathaus,
    },
    {
      art: 'buergerbuero',
      name: {
        de: `Bürgerbüro ${name}`,
        'de-simple': `Bürger-Büro ${name}`,
        en: `Citizens’ office (Bürgerbüro ${name})`,
        nl: `Burgerloket (Bürgerbüro ${name})`,
      },
      beschreibung: {
        de: 'Melde- und Ausweisangelegenheiten, Führungszeugnisse, Beglaubigungen und Fundsachen.',
        'de-simple': 'Hier bekommen Sie einen Ausweis oder einen Reise-Pass. Hier melden Sie auch Ihre Wohnung an.',
        en: 'Registration of residence, identity cards and passports, certificates of conduct, certified copies and lost property.',
        nl: 'Aanmelding van uw woning, identiteitskaarten en paspoorten, verklaringen van goed gedrag, gewaarmerkte kopieën en gevonden voorwerpen.',
      },
      durchwahl: 10,
      postfach: 'buergerbuero',
      zeiten: haus.buergerbuero,
      termin: true,
    },
    {
      art: 'standesamt',
      name: {
        de: `Standesamt ${name}`,
        'de-simple': `Standes-Amt ${name}`,
        en: `Register office (Standesamt ${name})`,
        nl: `Burgerlijke stand (Standesamt ${name})`,
      },
      beschreibung: {
        de: `Geburten, Eheschließungen und Sterbefälle, die sich in ${name} ereignen, und die Urkunden darüber.`,
        'de-simple': `Hier können Sie heiraten. Hier bekommen Sie Urkunden. Zum Beispiel: wenn ein Kind in ${name} geboren ist.`,
        en: `Births, marriages and deaths that take place in ${name}, and the certificates for them.`,
        nl: `Geboorten, huwelijken en overlijdens in ${name}, en de akten daarvan.`,
      },
      durchwahl: 20,
      postfach: 'standesamt',
      zeiten: haus.amt,
      termin: true,
    },
    {
      art: 'ordnungsamt',
      name: {
        de: `Ordnungsamt ${name}`,
        'de-simple': `Ordnungs-Amt ${name}`,
        en: `Public order office (Ordnungsamt ${name})`,
        nl: `Afdeling openbare orde (Ordnungsamt ${name})`,
      },
      beschreibung: {
        de: 'Gewerbe, Gaststätten, Hundehaltung, Fischereischeine und öffentliche Ordnung.',
        'de-simple': 'Hier melden Sie eine Firma oder einen Hund an. Hier bekommen Sie auch den Fischerei-Schein.',
        en: 'Trade and restaurants, dog keeping, fishing licences and public order.',
        nl: 'Bedrijven en horeca, het houden van honden, visaktes en openbare orde.',
      },
      durchwahl: 25,
      postfach: 'ordnungsamt',
      zeiten: haus.amt,
    },
    {
      art: 'steueramt',
      name: {
        de: `Steueramt ${name}`,
        'de-simple': `Steuer-Amt ${name}`,
        en: `Municipal tax office (Steueramt ${name})`,
        nl: `Gemeentebelastingen (Steueramt ${name})`,
      },
      beschreibung: {
        de: 'Grundsteuer, Gewerbesteuer, Hundesteuer und Abfallgebühren. Für Einkommen- und Lohnsteuer ist das Finanzamt da.',
        'de-simple':
          'Hier bezahlen Sie Steuern an die Stadt oder an die Gemeinde. Zum Beispiel: Hunde-Steuer und Grund-Steuer. Auch das Geld für den Müll bezahlen Sie hier.',
        en: 'Property tax, trade tax, dog tax and waste charges. Income tax is a matter for the Finanzamt.',
        nl: 'Onroerendezaakbelasting, bedrijfsbelasting, hondenbelasting en afvalheffing. Voor de inkomstenbelasting is het Finanzamt er.',
      },
      durchwahl: 30,
      postfach: 'steueramt',
      zeiten: haus.amt,
      ansprechpunkte: nachBuchstaben(slug, 31, 112, gross ? ['A–G', 'H–O', 'P–Z'] : ['A–K', 'L–Z']),
    },
    {
      art: 'sozialamt',
      name: {
        de: `Sozialamt ${name}`,
        'de-simple': `Sozial-Amt ${name}`,
        en: `Social welfare office (Sozialamt ${name})`,
        nl: `Sociale zaken (Sozialamt ${name})`,
      },
      beschreibung: {
        de: 'Wohngeld, Grundsicherung, Hilfe zum Lebensunterhalt, Leistungen für Geflüchtete sowie Bildung und Teilhabe.',
        'de-simple': 'Ihr Geld reicht nicht? Hier bekommen Sie Hilfe. Zum Beispiel Wohn-Geld.',
        en: 'Housing benefit, basic income support, subsistence aid, benefits for refugees, education and participation.',
        nl: 'Huurtoeslag (Wohngeld), basisinkomen, bijstand, uitkeringen voor vluchtelingen, onderwijs en participatie.',
      },
      durchwahl: 40,
      postfach: 'sozialamt',
      zeiten: haus.sozial,
      termin: true,
      ansprechpunkte: nachBuchstaben(slug, 41, 21, gross ? ['A–F', 'G–M', 'N–Z'] : ['A–L', 'M–Z']),
    },
    {
      art: 'tiefbauamt',
      name: {
        de: `Tiefbauamt ${name}`,
        'de-simple': `Tief-Bau-Amt ${name}`,
        en: `Roads office (Tiefbauamt ${name})`,
        nl: `Wegen en openbare ruimte (Tiefbauamt ${name})`,
      },
      beschreibung: {
        de: 'Straßen, Parken, Sondernutzungen, Gehwegüberfahrten und die gemeindlichen Friedhöfe.',
        'de-simple': 'Das Amt kümmert sich um die Straßen, die Park-Plätze und die Fried-Höfe.',
        en: 'Roads, parking, special use of roads, driveways across pavements and municipal cemeteries.',
        nl: 'Wegen, parkeren, bijzonder gebruik van de weg, inritten en gemeentelijke begraafplaatsen.',
      },
      durchwahl: 50,
      postfach: 'tiefbauamt',
      zeiten: haus.amt,
    },
    {
      art: 'schul-und-kulturamt',
      name: {
        de: `Schul- und Kulturamt ${name}`,
        'de-simple': `Amt für Schule und Kultur ${name}`,
        en: `School and culture office (Schul- und Kulturamt ${name})`,
        nl: `Onderwijs en cultuur (Schul- und Kulturamt ${name})`,
      },
      beschreibung: {
        de: 'Schulen in Trägerschaft der Kommune, Schülerbeförderung, Kultur, Bücherei und Ehrenamt.',
        'de-simple': 'Das Amt kümmert sich um die Schulen, um die Bücherei und um das Ehren-Amt.',
        en: 'Municipal schools, school transport, culture, library and volunteering.',
        nl: 'Gemeentelijke scholen, leerlingenvervoer, cultuur, bibliotheek en vrijwilligerswerk.',
      },
      durchwahl: 55,
      postfach: 'schule-kultur',
      zeiten: haus.amt,
    },
    MIT_BAUAUFSICHT.includes(slug)
      ? {
          art: 'bauaufsicht',
          name: {
            de: `Bauaufsicht und Planung ${name}`,
            'de-simple': `Bau-Amt ${name}`,
            en: `Building control and planning (Bauaufsicht und Planung ${name})`,
            nl: `Bouwtoezicht en planning (Bauaufsicht und Planung ${name})`,
          },
          beschreibung: {
            de: 'Bauanträge, Bauvorbescheide, Baulasten, Abbruch sowie Bauleitplanung, Denkmal- und Baumschutz.',
            'de-simple': 'Hier bekommen Sie eine Erlaubnis zum Bauen. Oder eine Erlaubnis, einen Baum zu fällen.',
            en: 'Building permits, preliminary decisions, public easements, demolition, land-use planning, listed buildings and tree protection.',
            nl: 'Bouwvergunningen, voorlopige besluiten, bouwlasten, sloop, ruimtelijke ordening, monumenten en bescherming van bomen.',
          },
          durchwahl: 60,
          postfach: 'bauaufsicht',
          zeiten: haus.amt,
          termin: true,
        }
      : {
          art: 'bauamt',
          name: {
            de: `Bauamt ${name}`,
            'de-simple': `Bau-Amt ${name}`,
            en: `Planning office (Bauamt ${name})`,
            nl: `Afdeling bouwen en planning (Bauamt ${name})`,
          },
          beschreibung: {
            de: 'Bauleitplanung, Denkmalschutz und Bäume. Bauanträge prüft die Bauaufsicht des Kreises Heinsberg.',
            'de-simple':
              'Hier bekommen Sie eine Erlaubnis, einen Baum zu fällen. Die Erlaubnis zum Bauen bekommen Sie beim Kreis Heinsberg.',
            en: 'Land-use planning, listed buildings and trees. Building permits are examined by the building control office of the district.',
            nl: 'Ruimtelijke ordening, monumenten en bomen. Bouwaanvragen behandelt het bouwtoezicht van de Kreis.',
          },
          durchwahl: 60,
          postfach: 'bauamt',
          zeiten: haus.amt,
        },
  ];
  if (gross) {
    liste.push({
      art: 'jugendamt',
      name: {
        de: `Jugendamt ${name}`,
        'de-simple': `Jugend-Amt ${name}`,
        en: `Youth welfare office (Jugendamt ${name})`,
        nl: `Jeugdzorg (Jugendamt ${name})`,
      },
      beschreibung: {
        de: 'Kinderbetreuung, Elternbeiträge, Unterhaltsvorschuss und Hilfen für Familien.',
        'de-simple': 'Das Jugend-Amt hilft Eltern und Kindern. Zum Beispiel beim Kita-Platz.',
        en: 'Childcare, parental contributions, maintenance advances and support for families.',
        nl: 'Kinderopvang, ouderbijdragen, voorschotten op alimentatie en hulp voor gezinnen.',
      },
      durchwahl: 70,
      postfach: 'jugendamt',
      zeiten: haus.sozial,
      termin: true,
      ansprechpunkte: [
        { bezeichnung: KITA, telefon: telefon(slug, 71), zimmer: '301' },
        {
          bezeichnung: UNTERHALTSVORSCHUSS,
          buchstaben: 'A–K',
          telefon: telefon(slug, 72),
          zimmer: '305',
        },
        {
          bezeichnung: UNTERHALTSVORSCHUSS,
          buchstaben: 'L–Z',
          telefon: telefon(slug, 73),
          zimmer: '306',
        },
        {
          bezeichnung: {
            de: 'Beratung für Familien',
            'de-simple': 'Hilfe für Familien',
            en: 'Family counselling',
            nl: 'Advies voor gezinnen',
          },
          telefon: telefon(slug, 74),
          zimmer: '310',
        },
      ],
    });
  }
  return liste.map((amt) => {
    const stelle = `${amt.art}-${slug}`;
    return {
      slug: stelle,
      name: amt.name,
      beschreibung: amt.beschreibung,
      traeger: { art: 'kommune', name: kommune.anzeigeName, kommune: slug },
      anschriften: UMZUEGE[stelle] ?? [
        {
          ...kommune.anschrift,
          zusatz: BEISPIELANGABE,
          ...(amt.art === 'rathaus' ? { lat: haus.lage[0], lon: haus.lage[1] } : {}),
        },
      ],
      telefon: telefon(slug, amt.durchwahl),
      email: email(slug, amt.postfach),
      ...(amt.art === 'rathaus' ? { website: kommune.website } : {}),
      ...(amt.termin ? { terminUrl: terminbuch(stelle) } : {}),
      ...(amt.ansprechpunkte ? { ansprechpunkte: amt.ansprechpunkte } : {}),
      oeffnungszeiten: zeitenVon(stelle, amt.zeiten),
      barrierefreiheit: haus.zugang,
    };
  });
}

/** An office that moves: both addresses, with the days they hold. */
const UMZUEGE: Partial<Record<string, DemoOrganisationseinheit['anschriften']>> = {
  'sozialamt-hueckelhoven': [
    { strasse: 'Rathausplatz 1', plz: '41836', ort: 'Hückelhoven', zusatz: BEISPIELANGABE, gueltigBis: '2026-12-31' },
    {
      strasse: 'Musterstraße 12',
      plz: '41836',
      ort: 'Hückelhoven',
      zusatz: 'Beispiel für einen Umzug: 1. Etage, Eingang B',
      gueltigAb: '2027-01-01',
    },
  ],
};

const KREISHAUS = { strasse: 'Valkenburger Straße 45', plz: '52525', ort: 'Heinsberg', zusatz: BEISPIELANGABE };
const KREIS = { art: 'kreis', name: 'Kreis Heinsberg', kommune: 'kreis-heinsberg' } as const;
const KREISHAUS_ZUGANG = barrierefrei('ja', 'parkplatz', 'rampe', 'aufzug', 'wc', 'leitsystem');

/** The building caseworkers of the Kreis, by Kommune, named by their area alone. */
const bauaufsichtNachKommune: Ansprechpunkte = kommunen
  .filter(({ slug, typ }) => typ !== 'Kreis' && !MIT_BAUAUFSICHT.includes(slug))
  .map(({ name }, index) => ({
    bezeichnung: {
      de: `Sachbearbeitung ${name}`,
      'de-simple': `Für Häuser in ${name}`,
      en: `Caseworker for ${name}`,
      nl: `Behandelaar voor ${name}`,
    },
    gebiet: name,
    telefon: telefon('kreis-heinsberg', 31 + index),
    zimmer: String(212 + index),
  }));

interface Kreisstelle {
  slug: string;
  name: Localized;
  beschreibung: Localized;
  durchwahl: number;
  postfach: string;
  zeiten: Zeiten;
  termin?: boolean;
  anschriften?: DemoOrganisationseinheit['anschriften'];
  ansprechpunkte?: Ansprechpunkte;
  zugang?: Merkmale;
}

const kreisstelle = (stelle: Kreisstelle): DemoOrganisationseinheit => ({
  slug: stelle.slug,
  name: stelle.name,
  beschreibung: stelle.beschreibung,
  traeger: KREIS,
  anschriften: stelle.anschriften ?? [KREISHAUS],
  telefon: telefon('kreis-heinsberg', stelle.durchwahl),
  email: email('kreis-heinsberg', stelle.postfach),
  ...(stelle.termin ? { terminUrl: terminbuch(stelle.slug) } : {}),
  ...(stelle.ansprechpunkte ? { ansprechpunkte: stelle.ansprechpunkte } : {}),
  oeffnungszeiten: stelle.zeiten,
  barrierefreiheit: stelle.zugang ?? KREISHAUS_ZUGANG,
});

const kreis: DemoOrganisationseinheit[] = [
  kreisstelle({
    slug: 'kreishaus',
    name: {
      de: 'Kreishaus Heinsberg',
      'de-simple': 'Kreis-Haus Heinsberg',
      en: 'District office (Kreishaus Heinsberg)',
      nl: 'Kantoor van de Kreis (Kreishaus Heinsberg)',
    },
    beschreibung: {
      de: 'Sitz der Kreisverwaltung mit zentraler Information und Poststelle.',
      'de-simple':
        'Im Kreis-Haus arbeitet die Verwaltung vom Kreis Heinsberg. An der Information sagt man Ihnen: Welches Zimmer ist richtig für Sie?',
      en: 'Seat of the district administration, with information desk and mail room.',
      nl: 'Zetel van het bestuur van de Kreis, met centrale informatie en postkamer.',
    },
    durchwahl: 0,
    postfach: 'info',
    zeiten: zeiten('mo di mi 08:00-16:00; do 08:00-17:30; fr 08:00-12:30'),
    anschriften: [{ ...KREISHAUS, lat: 51.062, lon: 6.104 }],
  }),
  kreisstelle({
    slug: 'strassenverkehrsamt-kreis-heinsberg',
    name: {
      de: 'Straßenverkehrsamt Kreis Heinsberg',
      'de-simple': 'Straßen-Verkehrs-Amt Kreis Heinsberg',
      en: 'Road traffic office (Straßenverkehrsamt Kreis Heinsberg)',
      nl: 'Dienst wegverkeer (Straßenverkehrsamt Kreis Heinsberg)',
    },
    beschreibung: {
      de: 'Zulassung von Fahrzeugen, Kennzeichen, Führerscheine und Verkehrslenkung. Die Zulassung nimmt bis eine halbe Stunde vor Schluss Anträge an.',
      'de-simple': 'Hier melden Sie ein Auto an. Hier bekommen Sie auch den Führer-Schein.',
      en: 'Vehicle registration, number plates, driving licences and traffic management. Registration takes applications until half an hour before closing.',
      nl: 'Toelating van voertuigen, kentekens, rijbewijzen en verkeer. Voor de toelating kunt u tot een half uur vóór sluitingstijd terecht.',
    },
    durchwahl: 10,
    postfach: 'strassenverkehrsamt',
    zeiten: [...zeiten('mo di mi 07:30-12:30 13:30-15:30; do 07:30-12:30 13:30-17:30; fr 07:30-12:00')],
    termin: true,
    ansprechpunkte: [
      {
        bezeichnung: {
          de: 'Kfz-Zulassung',
          'de-simple': 'Auto anmelden',
          en: 'Vehicle registration',
          nl: 'Toelating van voertuigen',
        },
        telefon: telefon('kreis-heinsberg', 11),
        zimmer: 'Schalterhalle',
      },
      {
        bezeichnung: FUEHRERSCHEINE,
        telefon: telefon('kreis-heinsberg', 12),
        zimmer: '014',
        buchstaben: 'A–L',
      },
      {
        bezeichnung: FUEHRERSCHEINE,
        telefon: telefon('kreis-heinsberg', 13),
        zimmer: '015',
        buchstaben: 'M–Z',
      },
      {
        bezeichnung: { de: 'Verkehrslenkung', 'de-simple': 'Straßen-Verkehr', en: 'Traffic management', nl: 'Verkeer' },
        telefon: telefon('kreis-heinsberg', 14),
        zimmer: '020',
      },
    ],
  }),
  kreisstelle({
    slug: 'strassenverkehrsamt-nebenstelle-erkelenz',
    name: {
      de: 'Straßenverkehrsamt, Nebenstelle Erkelenz',
      'de-simple': 'Straßen-Verkehrs-Amt in Erkelenz',
      en: 'Road traffic office, branch (Straßenverkehrsamt, Nebenstelle Erkelenz)',
      nl: 'Dienst wegverkeer, loket (Straßenverkehrsamt, Nebenstelle Erkelenz)',
    },
    beschreibung: {
      de: 'Zulassung von Fahrzeugen und Kennzeichen. Für Führerscheine wenden Sie sich bitte an das Straßenverkehrsamt in Heinsberg.',
      'de-simple':
        'Hier melden Sie ein Auto an. Den Führer-Schein bekommen Sie hier nicht. Dafür gehen Sie zum Straßen-Verkehrs-Amt in Heinsberg.',
      en: 'Vehicle registration and number plates. For driving licences please turn to the office in Heinsberg.',
      nl: 'Toelating van voertuigen en kentekens. Voor rijbewijzen gaat u naar het kantoor in Heinsberg.',
    },
    durchwahl: 16,
    postfach: 'zulassung-erkelenz',
    zeiten: zeiten('mo di mi 07:30-12:30*; do 07:30-12:30* 14:00-17:00*; fr 07:30-12:00*'),
    termin: true,
    anschriften: [{ strasse: 'Musterstraße 1', plz: '41812', ort: 'Erkelenz', zusatz: BEISPIELANGABE }],
    zugang: barrierefrei('ja', 'parkplatz', 'wc'),
  }),
  kreisstelle({
    slug: 'jugendamt-kreis-heinsberg',
    name: {
      de: 'Jugendamt Kreis Heinsberg',
      'de-simple': 'Jugend-Amt Kreis Heinsberg',
      en: 'Youth welfare office (Jugendamt Kreis Heinsberg)',
      nl: 'Jeugdzorg (Jugendamt Kreis Heinsberg)',
    },
    beschreibung: {
      de: 'Für Familien in Gangelt, Selfkant, Übach-Palenberg, Waldfeucht, Wassenberg und Wegberg. Erkelenz, Geilenkirchen, Heinsberg und Hückelhoven haben eigene Jugendämter.',
      'de-simple':
        'Dieses Jugend-Amt ist für Familien aus Gangelt, Selfkant, Übach-Palenberg, Waldfeucht, Wassenberg und Wegberg.',
      en: 'For families in Gangelt, Selfkant, Übach-Palenberg, Waldfeucht, Wassenberg and Wegberg. Erkelenz, Geilenkirchen, Heinsberg and Hückelhoven have youth welfare offices of their own.',
      nl: 'Voor gezinnen in Gangelt, Selfkant, Übach-Palenberg, Waldfeucht, Wassenberg en Wegberg. Erkelenz, Geilenkirchen, Heinsberg en Hückelhoven hebben een eigen jeugdzorg.',
    },
    durchwahl: 20,
    postfach: 'jugendamt',
    zeiten: zeiten('mo di fr 08:30-12:00; do 08:30-12:00 14:00-17:00; mi 08:30-12:00*'),
    termin: true,
    ansprechpunkte: [
      {
        bezeichnung: KITA,
        gebiet: 'Gangelt, Selfkant, Waldfeucht',
        telefon: telefon('kreis-heinsberg', 21),
        zimmer: '140',
      },
      {
        bezeichnung: KITA,
        gebiet: 'Übach-Palenberg, Wassenberg, Wegberg',
        telefon: telefon('kreis-heinsberg', 22),
        zimmer: '141',
      },
      {
        bezeichnung: UNTERHALTSVORSCHUSS,
        telefon: telefon('kreis-heinsberg', 23),
        zimmer: '150',
      },
    ],
  }),
  kreisstelle({
    slug: 'elterngeldstelle-kreis-heinsberg',
    name: {
      de: 'Elterngeldstelle Kreis Heinsberg',
      'de-simple': 'Eltern-Geld-Stelle Kreis Heinsberg',
      en: 'Parental allowance office (Elterngeldstelle Kreis Heinsberg)',
      nl: 'Dienst ouderschapsgeld (Elterngeldstelle Kreis Heinsberg)',
    },
    beschreibung: {
      de: 'Elterngeld für Eltern aus allen zehn Kommunen des Kreises.',
      'de-simple': 'Hier bekommen alle Eltern aus dem Kreis Heinsberg Eltern-Geld.',
      en: 'Parental allowance for parents from all ten municipalities of the district.',
      nl: 'Ouderschapsgeld voor ouders uit alle tien gemeenten van de Kreis.',
    },
    durchwahl: 25,
    postfach: 'elterngeld',
    zeiten: zeiten('mo di fr 08:30-12:00; do 14:00-17:00*'),
    ansprechpunkte: [
      {
        bezeichnung: SACHBEARBEITUNG,
        buchstaben: 'A–H',
        telefon: telefon('kreis-heinsberg', 26),
        zimmer: '160',
      },
      {
        bezeichnung: SACHBEARBEITUNG,
        buchstaben: 'I–R',
        telefon: telefon('kreis-heinsberg', 27),
        zimmer: '161',
      },
      {
        bezeichnung: SACHBEARBEITUNG,
        buchstaben: 'S–Z',
        telefon: telefon('kreis-heinsberg', 28),
        zimmer: '162',
      },
    ],
  }),
  kreisstelle({
    slug: 'bauaufsicht-kreis-heinsberg',
    name: {
      de: 'Bauaufsicht Kreis Heinsberg',
      'de-simple': 'Bau-Amt Kreis Heinsberg',
      en: 'Building control (Bauaufsicht Kreis Heinsberg)',
      nl: 'Bouwtoezicht (Bauaufsicht Kreis Heinsberg)',
    },
    beschreibung: {
      de: 'Bauanträge für Grundstücke in Gangelt, Selfkant, Übach-Palenberg, Waldfeucht und Wassenberg. Die Sachbearbeitung richtet sich nach der Lage des Grundstücks.',
      'de-simple':
        'Sie wollen in Gangelt, Selfkant, Übach-Palenberg, Waldfeucht oder Wassenberg bauen? Dann ist dieses Amt für Sie da.',
      en: 'Building permits for plots in Gangelt, Selfkant, Übach-Palenberg, Waldfeucht and Wassenberg. The caseworker depends on where the plot lies.',
    },
    durchwahl: 30,
    postfach: 'bauaufsicht',
    zeiten: zeiten('mo di 08:30-12:00*; do 08:30-12:00 14:00-17:00; fr 08:30-12:00*'),
    termin: true,
    ansprechpunkte: bauaufsichtNachKommune,
  }),
  kreisstelle({
    slug: 'sozialamt-kreis-heinsberg',
    name: {
      de: 'Sozialamt Kreis Heinsberg',
      'de-simple': 'Sozial-Amt Kreis Heinsberg',
      en: 'Social welfare office (Sozialamt Kreis Heinsberg)',
      nl: 'Sociale zaken (Sozialamt Kreis Heinsberg)',
    },
    beschreibung: {
      de: 'Hilfe zur Pflege, Schwerbehindertenausweise und weitere Leistungen, die der Kreis für alle zehn Kommunen erbringt.',
      'de-simple': 'Hier bekommen Sie einen Schwer-Behinderten-Ausweis. Oder Hilfe, wenn Pflege sehr viel Geld kostet.',
      en: 'Help with the cost of care, disability passes and further benefits the district provides for all ten municipalities.',
      nl: 'Hulp bij de kosten van zorg, gehandicaptenpassen en andere hulp van de Kreis voor alle tien gemeenten.',
    },
    durchwahl: 40,
    postfach: 'sozialamt',
    zeiten: zeiten('mo di fr 08:30-12:00; do 08:30-12:00 14:00-17:00'),
    termin: true,
    ansprechpunkte: [
      {
        bezeichnung: HILFE_ZUR_PFLEGE,
        buchstaben: 'A–K',
        telefon: telefon('kreis-heinsberg', 41),
        zimmer: '110',
      },
      {
        bezeichnung: HILFE_ZUR_PFLEGE,
        buchstaben: 'L–Z',
        telefon: telefon('kreis-heinsberg', 42),
        zimmer: '111',
      },
      {
        bezeichnung: {
          de: 'Schwerbehindertenrecht',
          'de-simple': 'Schwer-Behinderten-Ausweis',
          en: 'Disability passes',
          nl: 'Gehandicaptenpassen',
        },
        telefon: telefon('kreis-heinsberg', 43),
        zimmer: '120',
      },
    ],
  }),
  kreisstelle({
    slug: 'gesundheitsamt-kreis-heinsberg',
    name: {
      de: 'Gesundheitsamt Kreis Heinsberg',
      'de-simple': 'Gesundheits-Amt Kreis Heinsberg',
      en: 'Public health office (Gesundheitsamt Kreis Heinsberg)',
      nl: 'Gezondheidsdienst (Gesundheitsamt Kreis Heinsberg)',
    },
    beschreibung: {
      de: 'Belehrungen nach dem Infektionsschutzgesetz, Einschulungsuntersuchungen und Beratung zur Gesundheit.',
      'de-simple':
        'Hier werden Kinder vor der Schule untersucht. Hier bekommen Sie auch ein Papier für die Arbeit mit Lebens-Mitteln.',
      en: 'Instruction under the Infection Protection Act, school entry examinations and health advice.',
    },
    durchwahl: 50,
    postfach: 'gesundheitsamt',
    zeiten: zeiten('mo di mi 08:30-12:00 14:00-15:30*; do 08:30-12:00 14:00-17:00; fr 08:30-12:00'),
    termin: true,
  }),
  kreisstelle({
    slug: 'auslaenderamt-kreis-heinsberg',
    name: {
      de: 'Ausländeramt Kreis Heinsberg',
      'de-simple': 'Ausländer-Amt Kreis Heinsberg',
      en: 'Immigration office (Ausländeramt Kreis Heinsberg)',
      nl: 'Vreemdelingendienst (Ausländeramt Kreis Heinsberg)',
    },
    beschreibung: {
      de: 'Aufenthalts- und Niederlassungserlaubnisse sowie Einbürgerungen. Vorsprache nur mit Termin.',
      'de-simple': 'Hier bekommen Sie die Erlaubnis, in Deutschland zu leben. Sie brauchen einen Termin.',
      en: 'Residence and settlement permits, naturalisation. By appointment only.',
      nl: 'Verblijfs- en vestigingsvergunningen, naturalisatie. Alleen op afspraak.',
    },
    durchwahl: 55,
    postfach: 'auslaenderamt',
    zeiten: zeiten('mo di mi 08:00-12:00*; do 08:00-12:00* 13:30-17:30*; fr 08:00-12:00*'),
    termin: true,
    ansprechpunkte: [
      {
        bezeichnung: AUFENTHALT,
        buchstaben: 'A–F',
        telefon: telefon('kreis-heinsberg', 56),
        zimmer: '005',
      },
      {
        bezeichnung: AUFENTHALT,
        buchstaben: 'G–M',
        telefon: telefon('kreis-heinsberg', 57),
        zimmer: '006',
      },
      {
        bezeichnung: AUFENTHALT,
        buchstaben: 'N–Z',
        telefon: telefon('kreis-heinsberg', 58),
        zimmer: '007',
      },
      {
        bezeichnung: {
          de: 'Einbürgerung',
          'de-simple': 'Deutsche oder Deutscher werden',
          en: 'Naturalisation',
          nl: 'Naturalisatie',
        },
        telefon: telefon('kreis-heinsberg', 59),
        zimmer: '009',
      },
    ],
  }),
  kreisstelle({
    slug: 'ordnungsamt-kreis-heinsberg',
    name: {
      de: 'Ordnungsamt Kreis Heinsberg',
      'de-simple': 'Ordnungs-Amt Kreis Heinsberg',
      en: 'Public order office (Ordnungsamt Kreis Heinsberg)',
      nl: 'Afdeling openbare orde (Ordnungsamt Kreis Heinsberg)',
    },
    beschreibung: {
      de: 'Änderung von Vor- und Familiennamen nach dem Namensänderungsgesetz und weitere Aufgaben der Ordnungsverwaltung.',
      'de-simple': 'Sie wollen einen anderen Namen haben? Dann ist dieses Amt für Sie da.',
      en: 'Changes of first names and surnames under the Change of Names Act and further public order tasks.',
    },
    durchwahl: 62,
    postfach: 'ordnungsamt',
    zeiten: zeiten('mo di fr 08:30-12:00; do 14:00-17:00'),
  }),
  kreisstelle({
    slug: 'bafoeg-amt-kreis-heinsberg',
    name: {
      de: 'Amt für Ausbildungsförderung Kreis Heinsberg',
      'de-simple': 'Amt für Ausbildungs-Förderung Kreis Heinsberg',
      en: 'Student grants office (Amt für Ausbildungsförderung Kreis Heinsberg)',
      nl: 'Studiefinanciering (Amt für Ausbildungsförderung Kreis Heinsberg)',
    },
    beschreibung: {
      de: 'BAföG für Schülerinnen und Schüler, die im Kreis Heinsberg wohnen. Für Studierende ist das Studierendenwerk der Hochschule da.',
      'de-simple':
        'Sie gehen zur Schule oder machen eine Ausbildung? Hier bekommen Sie vielleicht Geld. Das Geld heißt: BAföG.',
      en: 'Grants for pupils who live in the district. University students turn to the student services organisation of their university.',
    },
    durchwahl: 64,
    postfach: 'bafoeg',
    zeiten: zeiten('di 08:30-12:00; do 14:00-17:00; mo fr 08:30-12:00*'),
  }),
  kreisstelle({
    slug: 'untere-jagdbehoerde-kreis-heinsberg',
    name: {
      de: 'Untere Jagd- und Fischereibehörde Kreis Heinsberg',
      'de-simple': 'Amt für Jagen und Angeln Kreis Heinsberg',
      en: 'Hunting and fishing authority (Untere Jagd- und Fischereibehörde Kreis Heinsberg)',
      nl: 'Jacht en visserij (Untere Jagd- und Fischereibehörde Kreis Heinsberg)',
    },
    beschreibung: {
      de: 'Jagdscheine und Fischerprüfungen. Den Fischereischein selbst stellt Ihre Stadt oder Gemeinde aus.',
      'de-simple':
        'Sie wollen jagen? Hier bekommen Sie den Jagd-Schein. Sie wollen angeln? Hier machen Sie die Prüfung. Den Fischerei-Schein bekommen Sie bei der Stadt oder bei der Gemeinde.',
      en: 'Hunting licences and fishing examinations. The fishing licence itself is issued by your town or municipality.',
    },
    durchwahl: 66,
    postfach: 'jagd-fischerei',
    zeiten: zeiten('mo mi 08:30-12:00; do 14:00-17:00*'),
  }),
];

/** Offices of others: courts, police, the Landschaftsverband. Example numbers stand in for theirs. */
function fremdeStelle(
  stelle: Pick<DemoOrganisationseinheit, 'slug' | 'name' | 'beschreibung' | 'traeger' | 'oeffnungszeiten'> & {
    ort: [string, string, string];
    durchwahl: number;
  },
): DemoOrganisationseinheit {
  const { ort, durchwahl, ...angaben } = stelle;
  return {
    ...angaben,
    anschriften: [{ strasse: ort[0], plz: ort[1], ort: ort[2], zusatz: BEISPIELANGABE }],
    telefon: telefon('kreis-heinsberg', durchwahl),
    barrierefreiheit: {
      rollstuhl: 'unbekannt',
      merkmale: [
        {
          de: 'Bitte fragen Sie vor Ihrem Besuch nach dem barrierefreien Zugang.',
          'de-simple': 'Brauchen Sie einen Weg ohne Stufen? Dann fragen Sie vorher.',
          en: 'Please ask about step-free access before your visit.',
          nl: 'Vraag vóór uw bezoek naar de toegang zonder drempels.',
        },
      ],
    },
  };
}

const andere: DemoOrganisationseinheit[] = [
  ...(
    [
      ['erkelenz', 'Erkelenz', '41812', 70],
      ['geilenkirchen', 'Geilenkirchen', '52511', 71],
      ['heinsberg', 'Heinsberg', '52525', 72],
    ] as const
  ).map(([slug, ort, plz, durchwahl]) =>
    fremdeStelle({
      slug: `amtsgericht-${slug}`,
      name: {
        de: `Amtsgericht ${ort}`,
        'de-simple': `Amts-Gericht ${ort}`,
        en: `Local court (Amtsgericht ${ort})`,
        nl: `Kantongerecht (Amtsgericht ${ort})`,
      },
      beschreibung: {
        de: 'Nimmt unter anderem Erklärungen über den Austritt aus einer Kirche entgegen.',
        'de-simple': 'Bei diesem Gericht können Sie aus der Kirche austreten.',
        en: 'Among other things, takes declarations of leaving a church.',
      },
      traeger: { art: 'gericht', name: `Amtsgericht ${ort}` },
      ort: ['Musterstraße 5', plz, ort],
      durchwahl,
      oeffnungszeiten: zeiten('mo di mi fr 08:30-12:00; do 08:30-12:00 14:00-15:00'),
    }),
  ),
  fremdeStelle({
    slug: 'kreispolizeibehoerde-heinsberg',
    name: {
      de: 'Kreispolizeibehörde Heinsberg',
      'de-simple': 'Polizei Kreis Heinsberg',
      en: 'District police (Kreispolizeibehörde Heinsberg)',
      nl: 'Politie (Kreispolizeibehörde Heinsberg)',
    },
    beschreibung: {
      de: 'Waffenrechtliche Erlaubnisse. In Notfällen wählen Sie bitte **110**.',
      'de-simple': 'Hier bekommen Sie Erlaubnisse für Waffen. Bei einem Notfall rufen Sie **110** an.',
      en: 'Firearms permits. In an emergency please dial **110**.',
    },
    traeger: { art: 'land', name: 'Land Nordrhein-Westfalen' },
    ort: ['Musterstraße 10', '52525', 'Heinsberg'],
    durchwahl: 73,
    oeffnungszeiten: zeiten('mo di mi 08:30-12:00*; do 13:00-15:30*'),
  }),
  fremdeStelle({
    slug: 'lvr',
    name: {
      de: 'Landschaftsverband Rheinland (LVR)',
      'de-simple': 'Landschafts-Verband Rhein-Land (LVR)',
      en: 'Rhineland Regional Council (Landschaftsverband Rheinland, LVR)',
      nl: 'Landschaftsverband Rheinland (LVR)',
    },
    beschreibung: {
      de: 'Blindengeld und weitere Leistungen für Menschen mit Behinderungen im Rheinland.',
      'de-simple': 'Hier bekommen blinde Menschen Blinden-Geld.',
      en: 'Blindness allowance and further benefits for people with disabilities in the Rhineland.',
    },
    traeger: { art: 'andere', name: 'Landschaftsverband Rheinland' },
    ort: ['Kennedy-Ufer 2', '50679', 'Köln'],
    durchwahl: 74,
    oeffnungszeiten: zeiten('mo di mi do 09:00-15:00; fr 09:00-13:00'),
  }),
];

/** A branch for some Ortsteile of Heinsberg. */
const nebenstelle: DemoOrganisationseinheit = {
  slug: 'buergerbuero-heinsberg-oberbruch',
  name: {
    de: 'Bürgerbüro Heinsberg, Nebenstelle Oberbruch',
    'de-simple': 'Bürger-Büro in Oberbruch',
    en: 'Citizens’ office, branch (Bürgerbüro Heinsberg, Nebenstelle Oberbruch)',
    nl: 'Burgerloket, bijkantoor (Bürgerbüro Heinsberg, Nebenstelle Oberbruch)',
  },
  beschreibung: {
    de: 'Beispiel einer Nebenstelle: nimmt Anmeldungen und Ausweisanträge aus Oberbruch und Dremmen an.',
    'de-simple':
      'Wohnen Sie in Oberbruch oder Dremmen? Dann können Sie auch hier Ihre Wohnung anmelden. Oder einen Ausweis beantragen. Das ist ein Beispiel.',
    en: 'Example of a branch office: takes registrations and applications for identity cards from Oberbruch and Dremmen.',
    nl: 'Voorbeeld van een bijkantoor: voor aanmeldingen en aanvragen van identiteitskaarten uit Oberbruch en Dremmen.',
  },
  traeger: { art: 'kommune', name: 'Stadt Heinsberg', kommune: 'heinsberg' },
  anschriften: [{ strasse: 'Musterstraße 3', plz: '52525', ort: 'Heinsberg', zusatz: BEISPIELANGABE }],
  telefon: telefon('heinsberg', 15),
  email: email('heinsberg', 'buergerbuero-oberbruch'),
  oeffnungszeiten: zeiten('di 08:30-12:30; do 15:00-18:00'),
  barrierefreiheit: barrierefrei('ja', 'rampe'),
};

export const organisationseinheiten: DemoOrganisationseinheit[] = [
  ...kreis,
  ...kommunen.filter(({ slug }) => DIE_ZEHN.includes(slug)).flatMap(aemter),
  nebenstelle,
  ...andere,
];
