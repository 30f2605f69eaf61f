import { BEISPIELANGABE, DIE_ZEHN, MIT_BAUAUFSICHT, MIT_JUGENDAMT, de } from './beispiel.ts';
import type { DemoZustaendigkeit, KommuneSlug } from './types.ts';

type Gruppe = Extract<DemoZustaendigkeit['fuer'], { gruppe: unknown }>['gruppe'];
type Rest = Pick<DemoZustaendigkeit, 'hinweis' | 'rechtsgrundlage' | 'gueltigAb' | 'gueltigBis'>;

const KREISWEIT = { kreis: true } as const;

const gruppe = (
  name: Gruppe,
  gebiet: DemoZustaendigkeit['gebiet'],
  stelle: string,
  rest: Rest = {},
): DemoZustaendigkeit => ({
  fuer: { gruppe: name },
  gebiet,
  stelle,
  rolle: 'entscheidet',
  ...rest,
});

const leistung = (
  slug: string,
  gebiet: DemoZustaendigkeit['gebiet'],
  stelle: string,
  rest: Rest & { rolle?: DemoZustaendigkeit['rolle'] } = {},
): DemoZustaendigkeit => ({ fuer: { leistung: slug }, gebiet, stelle, rolle: 'entscheidet', ...rest });

/** The office of one kind in each of the Kommunen named. */
const jeKommune = (name: Gruppe, amt: string, kommunen: readonly KommuneSlug[] = DIE_ZEHN): DemoZustaendigkeit[] =>
  kommunen.map((kommune) => gruppe(name, { kommune }, `${amt}-${kommune}`));

const leistungJeKommune = (
  slug: string,
  amt: string,
  kommunen: readonly KommuneSlug[] = DIE_ZEHN,
): DemoZustaendigkeit[] => kommunen.map((kommune) => leistung(slug, { kommune }, `${amt}-${kommune}`));

/** The Kreis decides; an office on the spot takes applications or gives advice. */
const mitHilfeVorOrt = (
  slug: string,
  entscheidet: string,
  amt: string,
  hilfe: { rolle: 'nimmtAn' | 'beraet'; hinweis: NonNullable<DemoZustaendigkeit['hinweis']> },
  kommunen: readonly KommuneSlug[] = DIE_ZEHN,
): DemoZustaendigkeit[] =>
  kommunen.flatMap((kommune) => [
    leistung(slug, { kommune }, entscheidet),
    leistung(slug, { kommune }, `${amt}-${kommune}`, hilfe),
  ]);

const ohne = (...fehlende: KommuneSlug[]) => DIE_ZEHN.filter((kommune) => !fehlende.includes(kommune));

/** Too small for a road traffic authority of their own in this example. */
const OHNE_STRASSENVERKEHRSBEHOERDE: KommuneSlug[] = ['gangelt', 'selfkant', 'waldfeucht', 'wassenberg'];

/** Amtsgerichtsbezirke as an example: which court takes the declaration of leaving a church. */
const AMTSGERICHTE: Record<string, KommuneSlug[]> = {
  'amtsgericht-erkelenz': ['erkelenz', 'hueckelhoven', 'wegberg'],
  'amtsgericht-geilenkirchen': ['geilenkirchen', 'gangelt', 'uebach-palenberg'],
  'amtsgericht-heinsberg': ['heinsberg', 'selfkant', 'waldfeucht', 'wassenberg'],
};

export const zustaendigkeiten: DemoZustaendigkeit[] = [
  // Town hall, by group.
  ...jeKommune('meldewesen', 'buergerbuero'),
  ...jeKommune('ordnung', 'ordnungsamt'),
  ...jeKommune('strassen', 'tiefbauamt'),
  ...jeKommune('steuern', 'steueramt'),
  ...jeKommune('soziales', 'sozialamt'),
  ...jeKommune('schule', 'schul-und-kulturamt'),
  ...jeKommune('planung', 'bauaufsicht', MIT_BAUAUFSICHT),
  ...jeKommune('planung', 'bauamt', ohne(...MIT_BAUAUFSICHT)),

  // Standesamt: one district merges with its neighbour on a day.
  ...jeKommune('standesamt', 'standesamt', ohne('selfkant')),
  gruppe('standesamt', { kommune: 'selfkant' }, 'standesamt-selfkant', { gueltigBis: '2027-03-31' }),
  gruppe('standesamt', { kommune: 'selfkant' }, 'standesamt-gangelt', {
    gueltigAb: '2027-04-01',
    rechtsgrundlage: 'Öffentlich-rechtliche Vereinbarung über einen gemeinsamen Standesamtsbezirk (Beispiel)',
    hinweis: {
      de: 'Ab 1. April 2027 führt das Standesamt Gangelt die Aufgaben für den Selfkant (Beispiel).',
      'de-simple':
        'Ab dem 1. April 2027 ist das Standes-Amt in Gangelt auch für den Selfkant da. Das ist ein Beispiel.',
      en: 'From 1 April 2027 the register office of Gangelt acts for Selfkant (example).',
      nl: 'Vanaf 1 april 2027 werkt de burgerlijke stand van Gangelt ook voor Selfkant (voorbeeld).',
    },
  }),

  // Own Jugendamt or Bauaufsicht goes before that of the Kreis.
  ...jeKommune('jugendamt', 'jugendamt', MIT_JUGENDAMT),
  gruppe('jugendamt', KREISWEIT, 'jugendamt-kreis-heinsberg'),
  ...jeKommune('bauaufsicht', 'bauaufsicht', MIT_BAUAUFSICHT),
  gruppe('bauaufsicht', KREISWEIT, 'bauaufsicht-kreis-heinsberg', {
    hinweis: {
      de: 'Wer Ihren Antrag bearbeitet, richtet sich nach der Lage des Grundstücks.',
      en: 'Your caseworker depends on where the plot lies.',
    },
  }),

  // What the Kreis does for all ten.
  gruppe('strassenverkehrsamt', KREISWEIT, 'strassenverkehrsamt-kreis-heinsberg'),
  gruppe('auslaenderwesen', KREISWEIT, 'auslaenderamt-kreis-heinsberg'),
  gruppe('gesundheitsamt', KREISWEIT, 'gesundheitsamt-kreis-heinsberg'),
  gruppe('soziales-kreis', KREISWEIT, 'sozialamt-kreis-heinsberg'),
  gruppe('jagd-fischerei', KREISWEIT, 'untere-jagdbehoerde-kreis-heinsberg'),
  leistung('familienname-aendern', KREISWEIT, 'ordnungsamt-kreis-heinsberg', {
    rechtsgrundlage: 'Namensänderungsgesetz (NamÄndG)',
  }),
  leistung('ausbildungsfoerderung-bafoeg', KREISWEIT, 'bafoeg-amt-kreis-heinsberg'),
  leistung('elterngeld', KREISWEIT, 'elterngeldstelle-kreis-heinsberg'),
  leistung('schwerbehindertenausweis', KREISWEIT, 'sozialamt-kreis-heinsberg', { rechtsgrundlage: '§ 152 SGB IX' }),
  leistung('hilfe-zur-pflege', KREISWEIT, 'sozialamt-kreis-heinsberg'),

  // Exceptions from the group.
  ...leistungJeKommune('fischereischein', 'ordnungsamt'),
  ...leistungJeKommune('fundsachen', 'buergerbuero'),
  ...leistungJeKommune('bewohnerparkausweis', 'buergerbuero'),
  ...leistungJeKommune('bestattung', 'tiefbauamt'),

  // The Kreis decides, the town hall helps.
  ...mitHilfeVorOrt('schwerbehindertenausweis', 'sozialamt-kreis-heinsberg', 'buergerbuero', {
    rolle: 'nimmtAn',
    hinweis: {
      de: 'Das Bürgerbüro leitet Ihren Antrag an den Kreis weiter.',
      en: 'The citizens’ office passes your application on to the district.',
      'de-simple': 'Das Bürger-Büro schickt Ihren Antrag an den Kreis.',
    },
  }),
  ...mitHilfeVorOrt('hilfe-zur-pflege', 'sozialamt-kreis-heinsberg', 'sozialamt', {
    rolle: 'beraet',
    hinweis: { de: 'Berät Sie vor Ort und hilft beim Ausfüllen.', en: 'Advises you locally and helps with the form.' },
  }),
  ...mitHilfeVorOrt(
    'elterngeld',
    'elterngeldstelle-kreis-heinsberg',
    'jugendamt',
    {
      rolle: 'beraet',
      hinweis: {
        de: 'Berät zu Elterngeld und Elternzeit.',
        'de-simple': 'Hier können Sie nach dem Eltern-Geld und nach der Eltern-Zeit fragen.',
        en: 'Advises on parental allowance and parental leave.',
        nl: 'Geeft advies over ouderschapsgeld en ouderschapsverlof.',
      },
    },
    MIT_JUGENDAMT,
  ),
  ...(['ausnahmegenehmigung-parken', 'halteverbotszone-fuer-umzug'] as const).flatMap((slug) =>
    mitHilfeVorOrt(
      slug,
      'strassenverkehrsamt-kreis-heinsberg',
      'tiefbauamt',
      {
        rolle: 'nimmtAn',
        hinweis: de(`Nimmt Ihren Antrag an und leitet ihn an den Kreis weiter. ${BEISPIELANGABE}.`),
      },
      OHNE_STRASSENVERKEHRSBEHOERDE,
    ),
  ),
  leistung('kraftfahrzeug-zulassen', { kommune: 'erkelenz' }, 'strassenverkehrsamt-kreis-heinsberg'),
  leistung('kraftfahrzeug-zulassen', { kommune: 'erkelenz' }, 'strassenverkehrsamt-nebenstelle-erkelenz', {
    rolle: 'nimmtAn',
    hinweis: {
      de: 'Nur mit Termin.',
      'de-simple': 'Sie brauchen einen Termin.',
      en: 'By appointment only.',
      nl: 'Alleen op afspraak.',
    },
  }),

  // Housing benefit moves to the neighbour on a day.
  leistung('wohngeld', { kommune: 'waldfeucht' }, 'sozialamt-waldfeucht', { gueltigBis: '2026-12-31' }),
  leistung('wohngeld', { kommune: 'waldfeucht' }, 'sozialamt-heinsberg', {
    gueltigAb: '2027-01-01',
    rechtsgrundlage: 'Öffentlich-rechtliche Vereinbarung über eine gemeinsame Wohngeldstelle (Beispiel)',
    hinweis: {
      de: 'Ab 1. Januar 2027 entscheidet die Stadt Heinsberg auch für Waldfeucht (Beispiel).',
      'de-simple': 'Ab dem 1. Januar 2027 entscheidet die Stadt Heinsberg auch für Waldfeucht. Das ist ein Beispiel.',
      en: 'From 1 January 2027 the town of Heinsberg also decides for Waldfeucht (example).',
      nl: 'Vanaf 1 januari 2027 beslist de stad Heinsberg ook voor Waldfeucht (voorbeeld).',
    },
  }),
  leistung('wohngeld', { kommune: 'waldfeucht' }, 'buergerbuero-waldfeucht', {
    rolle: 'nimmtAn',
    gueltigAb: '2027-01-01',
    hinweis: {
      de: 'Nimmt Ihren Antrag weiterhin in Waldfeucht an.',
      'de-simple': 'Hier können Sie den Antrag weiter in Waldfeucht abgeben.',
      en: 'Still takes your application in Waldfeucht.',
      nl: 'Neemt uw aanvraag nog steeds in Waldfeucht aan.',
    },
  }),

  // A branch for two Ortsteile.
  ...(['Oberbruch', 'Dremmen'] as const).flatMap((ortsteil): DemoZustaendigkeit[] => [
    gruppe('meldewesen', { kommune: 'heinsberg', ortsteil }, 'buergerbuero-heinsberg'),
    {
      fuer: { gruppe: 'meldewesen' },
      gebiet: { kommune: 'heinsberg', ortsteil },
      stelle: 'buergerbuero-heinsberg-oberbruch',
      rolle: 'nimmtAn',
      hinweis: {
        de: `Nebenstelle für ${ortsteil} (Beispiel).`,
        'de-simple': `Ein Bürger-Büro für ${ortsteil}. Das ist ein Beispiel.`,
        en: `Branch for ${ortsteil} (example).`,
        nl: `Bijkantoor voor ${ortsteil} (voorbeeld).`,
      },
    },
  ]),

  // Other authorities.
  leistung('waffenbesitzkarte', KREISWEIT, 'kreispolizeibehoerde-heinsberg', {
    rechtsgrundlage: '§ 48 WaffG mit Landesrecht',
  }),
  leistung('blindengeld', KREISWEIT, 'lvr', {
    rechtsgrundlage: 'Gesetz über die Hilfen für Blinde und Gehörlose (GHBG NRW)',
  }),
  ...Object.entries(AMTSGERICHTE).flatMap(([gericht, kommunen]) =>
    kommunen.map((kommune) =>
      leistung('kirchenaustritt', { kommune }, gericht, {
        hinweis: de(`${BEISPIELANGABE}.`),
        rechtsgrundlage: 'Kirchenaustrittsgesetz NRW',
      }),
    ),
  ),
];
