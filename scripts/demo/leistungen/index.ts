import type { DemoLeistung } from '../types.ts';
import { bauen } from './bauen.ts';
import { bildungUndGesundheit } from './bildung-und-gesundheit.ts';
import { einwanderung } from './einwanderung.ts';
import { familie } from './familie.ts';
import { freizeit } from './freizeit.ts';
import { fuehrerschein } from './fuehrerschein.ts';
import { soziales } from './soziales.ts';

/** The 76 Stammtexte of the example content. */
export const leistungen: DemoLeistung[] = [
  ...fuehrerschein,
  ...bauen,
  ...familie,
  ...soziales,
  ...einwanderung,
  ...bildungUndGesundheit,
  ...freizeit,
];
