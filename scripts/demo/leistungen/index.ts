import type { DemoLeistung } from '../types.ts';
import { ausweise } from './ausweise.ts';
import { bauen } from './bauen.ts';
import { bildungUndGesundheit } from './bildung-und-gesundheit.ts';
import { einwanderung } from './einwanderung.ts';
import { familie } from './familie.ts';
import { freizeit } from './freizeit.ts';
import { fuehrerschein } from './fuehrerschein.ts';
import { gewerbe } from './gewerbe.ts';
import { hundUndAbgaben } from './hund-und-abgaben.ts';
import { melden } from './melden.ts';
import { soziales } from './soziales.ts';
import { standesamt } from './standesamt.ts';
import { strasseUndZulassung } from './strasse-und-zulassung.ts';

/** The 76 Stammtexte of the example content. */
export const leistungen: DemoLeistung[] = [
  ...melden,
  ...ausweise,
  ...standesamt,
  ...hundUndAbgaben,
  ...gewerbe,
  ...strasseUndZulassung,
  ...fuehrerschein,
  ...bauen,
  ...familie,
  ...soziales,
  ...einwanderung,
  ...bildungUndGesundheit,
  ...freizeit,
];
