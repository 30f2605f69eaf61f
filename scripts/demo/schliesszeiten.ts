import { ALLE } from './beispiel.ts';
import type { DemoSchliesszeit, KommuneSlug, Localized } from './types.ts';

const fuerAlle = (von: string, bis: string, grund: Localized, abUhrzeit?: string): DemoSchliesszeit[] =>
  ALLE.map((traeger) => ({ traeger, von, bis, ...(abUhrzeit ? { abUhrzeit } : {}), grund }));

const BETRIEBSAUSFLUG = {
  de: 'Betriebsausflug',
  en: 'Staff outing',
  nl: 'Personeelsuitje',
  'de-simple': 'Ausflug der Mitarbeiter',
};
const PERSONALVERSAMMLUNG = {
  de: 'Personalversammlung',
  en: 'Staff meeting',
  nl: 'Personeelsvergadering',
  'de-simple': 'Versammlung der Mitarbeiter',
};

const eintaegig = (
  traeger: KommuneSlug,
  tag: string,
  grund: Localized,
  rest: Pick<DemoSchliesszeit, 'stellen' | 'abUhrzeit'> = {},
): DemoSchliesszeit => ({ traeger, von: tag, bis: tag, grund, ...rest });

export const schliesszeiten: DemoSchliesszeit[] = [
  ...fuerAlle('2026-12-24', '2026-12-24', {
    de: 'Heiligabend',
    en: 'Christmas Eve',
    nl: 'Kerstavond',
    'de-simple': 'Heilig-Abend',
  }),
  ...fuerAlle('2026-12-31', '2026-12-31', {
    de: 'Silvester',
    en: 'New Year’s Eve',
    nl: 'Oudejaarsdag',
    'de-simple': 'Silvester',
  }),
  ...fuerAlle(
    '2027-02-04',
    '2027-02-04',
    {
      de: 'Weiberfastnacht',
      en: 'Carnival Thursday',
      nl: 'Vrouwencarnaval',
      'de-simple': 'Weiber-Fastnacht (Karneval)',
    },
    '12:00',
  ),
  ...fuerAlle('2027-02-08', '2027-02-08', {
    de: 'Rosenmontag',
    en: 'Carnival Monday',
    nl: 'Carnavalsmaandag',
    'de-simple': 'Rosen-Montag (Karneval)',
  }),
  eintaegig('wegberg', '2026-12-03', PERSONALVERSAMMLUNG, { abUhrzeit: '12:30' }),
  eintaegig('erkelenz', '2026-12-09', PERSONALVERSAMMLUNG, { abUhrzeit: '11:30' }),
  eintaegig('kreis-heinsberg', '2026-12-10', PERSONALVERSAMMLUNG, { abUhrzeit: '13:00' }),
  eintaegig(
    'kreis-heinsberg',
    '2026-12-02',
    {
      de: 'Umstellung der Zulassungssoftware',
      en: 'Change of registration software',
      nl: 'Omschakeling van software',
      'de-simple': 'Wir bekommen ein neues Computer-Programm',
    },
    {
      stellen: ['strassenverkehrsamt-kreis-heinsberg', 'strassenverkehrsamt-nebenstelle-erkelenz'],
    },
  ),
  eintaegig(
    'hueckelhoven',
    '2026-12-30',
    {
      de: 'Umzug des Sozialamts',
      en: 'The social welfare office is moving',
      nl: 'Verhuizing sociale zaken',
      'de-simple': 'Das Sozial-Amt zieht um',
    },
    {
      stellen: ['sozialamt-hueckelhoven'],
    },
  ),
  {
    traeger: 'selfkant',
    von: '2026-12-28',
    bis: '2026-12-30',
    grund: {
      de: 'Zwischen den Jahren geschlossen',
      en: 'Closed between Christmas and New Year',
      nl: 'Gesloten tussen kerst en nieuwjaar',
      'de-simple': 'Ferien zwischen Weihnachten und Neu-Jahr',
    },
  },
  eintaegig(
    'heinsberg',
    '2027-01-14',
    { de: 'Fortbildung', en: 'Staff training', nl: 'Bijscholing', 'de-simple': 'Kurs für die Mitarbeiter' },
    { stellen: ['standesamt-heinsberg'] },
  ),
  eintaegig('gangelt', '2027-06-11', BETRIEBSAUSFLUG),
  eintaegig('wassenberg', '2027-06-18', BETRIEBSAUSFLUG),
  eintaegig('uebach-palenberg', '2027-06-25', BETRIEBSAUSFLUG),
  eintaegig('geilenkirchen', '2027-07-02', BETRIEBSAUSFLUG, {
    stellen: ['buergerbuero-geilenkirchen', 'standesamt-geilenkirchen', 'ordnungsamt-geilenkirchen'],
  }),
  eintaegig('waldfeucht', '2027-07-09', BETRIEBSAUSFLUG),
];
