import * as m20261122_194949 from './20261122_194949_start.ts';
import * as m20261122_212535 from './20261122_212535_leitfaeden_und_rueckmeldungen.ts';
import * as m20261122_222932 from './20261122_222932_suchwoerter.ts';
import * as m20261128_221258 from './20261128_221258_dateiname.ts';
import * as m20261128_223343 from './20261128_223343_feiertage.ts';
import * as m20261128_231042 from './20261128_231042_suchschluessel.ts';
import * as m20261128_231330 from './20261128_231330_fassungen_von_beitraegen.ts';
import * as m20261128_231942 from './20261128_231942_dateien.ts';
import * as m20261128_233156 from './20261128_233156_fruehere_adressen.ts';
import * as m20261128_233917 from './20261128_233917_adressen_je_kommune.ts';
import * as m20261129_212026 from './20261129_212026_zustaendige_dienste.ts';

/** Migrations in the order they are run. */
export const migrations = [
  { name: '20261122_194949_start', up: m20261122_194949.up, down: m20261122_194949.down },
  { name: '20261122_212535_leitfaeden_und_rueckmeldungen', up: m20261122_212535.up, down: m20261122_212535.down },
  { name: '20261122_222932_suchwoerter', up: m20261122_222932.up, down: m20261122_222932.down },
  { name: '20261128_221258_dateiname', up: m20261128_221258.up, down: m20261128_221258.down },
  { name: '20261128_223343_feiertage', up: m20261128_223343.up, down: m20261128_223343.down },
  { name: '20261128_231042_suchschluessel', up: m20261128_231042.up, down: m20261128_231042.down },
  { name: '20261128_231330_fassungen_von_beitraegen', up: m20261128_231330.up, down: m20261128_231330.down },
  { name: '20261128_231942_dateien', up: m20261128_231942.up, down: m20261128_231942.down },
  { name: '20261128_233156_fruehere_adressen', up: m20261128_233156.up, down: m20261128_233156.down },
  { name: '20261128_233917_adressen_je_kommune', up: m20261128_233917.up, down: m20261128_233917.down },
  { name: '20261129_212026_zustaendige_dienste', up: m20261129_212026.up, down: m20261129_212026.down },
];
