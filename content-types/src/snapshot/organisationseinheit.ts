import { z } from 'zod';
import {
  FEIERTAGSREGELN,
  ROLLSTUHL_ZUGAENGE,
  TRAEGER_ARTEN,
  WOCHENTAGE,
  type Feiertagsregel,
  type RollstuhlZugang,
  type TraegerArt,
} from '../codelists.ts';
import {
  day,
  emailAddress,
  endOfTime,
  keysOf,
  translatedText,
  html,
  httpUrl,
  instant,
  perLocale,
  slug,
  text,
  timeOfDay,
} from './common.ts';

/** One span of opening hours on a day of the week, valid on the snapshot's day or later. */
export const oeffnungszeit = z.object({
  wochentag: z.enum(WOCHENTAGE),
  von: timeOfDay,
  bis: endOfTime,
  nurMitTermin: z.boolean(),
  hinweis: translatedText.optional(),
  gueltigAb: day.optional(),
  gueltigBis: day.optional(),
});

/** A closure that touches this office: whole days, or from a time on. */
export const schliesszeit = z.object({
  von: day,
  bis: day,
  /** Closed from this time on; absent: the whole day. */
  abUhrzeit: timeOfDay.optional(),
  grund: translatedText,
});
export type Schliesszeit = z.infer<typeof schliesszeit>;

export const anschrift = z.object({
  strasse: text,
  plz: z.string().regex(/^\d{5}$/),
  ort: text,
  zusatz: text.optional(),
  /** WGS 84, degrees; only for a link to a map. */
  koordinaten: z.object({ lat: z.number(), lon: z.number() }).optional(),
});

/** A way to reach the office, perhaps only for an area or for initial letters of surnames. */
export const ansprechpunkt = z.object({
  bezeichnung: translatedText,
  telefon: text.optional(),
  email: emailAddress.optional(),
  zimmer: text.optional(),
  /** Ortsteile or other areas it speaks for, in words. */
  gebiet: text.optional(),
  /** Initial letters of surnames, e.g. `A–K`. */
  buchstaben: text.optional(),
});
export type Ansprechpunkt = z.infer<typeof ansprechpunkt>;

/** An office (Stelle). */
export const organisationseinheit = z.object({
  id: text,
  slug,
  traeger: z.object({
    art: z.enum(keysOf<TraegerArt>(TRAEGER_ARTEN)),
    name: text,
    kommune: slug.optional(),
  }),
  anschrift: anschrift.optional(),
  telefon: text.optional(),
  email: emailAddress.optional(),
  website: httpUrl.optional(),
  terminUrl: httpUrl.optional(),
  ansprechpunkte: z.array(ansprechpunkt),
  oeffnungszeiten: z.array(oeffnungszeit),
  /** Absent: closed on public holidays. */
  anFeiertagen: z.enum(keysOf<Feiertagsregel>(FEIERTAGSREGELN)).optional(),
  schliesszeiten: z.array(schliesszeit),
  barrierefreiheit: z.object({
    rollstuhl: z.enum(keysOf<RollstuhlZugang>(ROLLSTUHL_ZUGAENGE)),
    merkmale: z.array(translatedText),
  }),
  updatedAt: instant,
  locales: perLocale(z.object({ name: text, beschreibung: html.optional() })),
});
export type Organisationseinheit = z.infer<typeof organisationseinheit>;
