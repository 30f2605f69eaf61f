import { z } from 'zod';
import {
  DRINGLICHKEITEN,
  LEBENSLAGE_SYMBOLE,
  VERANSTALTUNG_RUBRIKEN,
  type Dringlichkeit,
  type VeranstaltungRubrik,
} from '../codelists.ts';
import { day, endOfTime, href, html, instant, keysOf, perLocale, slug, text, timeOfDay } from './common.ts';

/** Lebenslage: a topic to browse by. */
export const lebenslage = z.object({
  id: text,
  slug,
  symbol: z.enum(LEBENSLAGE_SYMBOLE),
  updatedAt: instant,
  locales: perLocale(z.object({ titel: text, beschreibung: text.optional() })),
});
export type Lebenslage = z.infer<typeof lebenslage>;

/** Leitfaden: leads through a life event, step by step, across several Leistungen. */
export const leitfaden = z.object({
  id: text,
  slug,
  symbol: z.enum(LEBENSLAGE_SYMBOLE),
  /** Slugs of entries of `lebenslagen` it belongs to. */
  lebenslagen: z.array(slug),
  updatedAt: instant,
  locales: perLocale(
    z.object({
      titel: text,
      teaser: text,
      einleitung: html.optional(),
      schritte: z.array(
        z.object({
          ueberschrift: text,
          /** When to do it, e.g. `innerhalb von zwei Wochen nach dem Einzug`. */
          wann: text.optional(),
          text: html.optional(),
          /** Slugs of Leistungen that have a page on this site, in the order one needs them. */
          leistungen: z.array(slug),
        }),
      ),
    }),
  ),
});
export type Leitfaden = z.infer<typeof leitfaden>;

/** Who speaks: `kommune` is absent where several Kommunen do. */
const herkunft = z.object({ name: text, kommune: slug.optional() });

/** A news item. */
export const meldung = z.object({
  id: text,
  slug,
  datum: instant,
  herkunft,
  /** Person responsible under § 18 Abs. 2 MStV. */
  verantwortlich: text.optional(),
  /** Id of an entry of `media`. */
  bild: text.optional(),
  updatedAt: instant,
  locales: perLocale(
    z.object({
      titel: text,
      teaser: text,
      text: html,
      /** Files to load, each with its kind and size in its words. */
      dateien: z.array(z.object({ bezeichnung: text, url: href })).optional(),
    }),
  ),
});
export type Meldung = z.infer<typeof meldung>;

/** An event. `beginn` and `ende` are instants; whole-day events carry days alone. */
export const veranstaltung = z.object({
  id: text,
  slug,
  herkunft,
  termin: z.discriminatedUnion('art', [
    /** `ohneUhrzeit`: nobody says when on the day; it may well be an evening. */
    z.object({ art: z.literal('ganztaegig'), von: day, bis: day, ohneUhrzeit: z.literal(true).optional() }),
    z.object({ art: z.literal('uhrzeit'), tag: day, von: timeOfDay, bisTag: day, bis: endOfTime.optional() }),
  ]),
  abgesagt: z.boolean(),
  rubrik: z.enum(keysOf<VeranstaltungRubrik>(VERANSTALTUNG_RUBRIKEN)).optional(),
  ort: z.object({ name: text, anschrift: text.optional() }),
  bild: text.optional(),
  updatedAt: instant,
  locales: perLocale(
    z.object({ titel: text, teaser: text, text: html, eintritt: text.optional(), anmeldung: text.optional() }),
  ),
});
export type Veranstaltung = z.infer<typeof veranstaltung>;

/** A campaign: a page that gathers news, events and services under one aim. */
export const kampagne = z.object({
  id: text,
  slug,
  herkunft,
  von: day,
  bis: day,
  bild: text.optional(),
  leistungen: z.array(slug),
  updatedAt: instant,
  locales: perLocale(z.object({ titel: text, teaser: text, text: html })),
});
export type Kampagne = z.infer<typeof kampagne>;

/** An urgent notice, shown on every page while it holds. */
export const hinweis = z.object({
  id: text,
  dringlichkeit: z.enum(keysOf<Dringlichkeit>(DRINGLICHKEITEN)),
  von: instant,
  bis: instant,
  updatedAt: instant,
  locales: perLocale(z.object({ text, link: z.object({ bezeichnung: text, url: href }).optional() })),
});
export type Hinweis = z.infer<typeof hinweis>;
