import { z } from 'zod';
import { RICHTLINIEN, type Richtlinie } from '../codelists.ts';
import { href, httpUrl, instant, perLocale, slug, text } from './common.ts';
import { anschrift } from './organisationseinheit.ts';

/** What every site knows of every Kommune: enough to link to it. */
export const kommuneKurz = z.object({
  slug,
  /** `Wegberg` */
  name: text,
  /** `Stadt Wegberg` */
  anzeigeName: text,
  typ: z.enum(['Kreis', 'Stadt', 'Gemeinde']),
  /** Origin of its site, without a slash at the end. */
  baseUrl: httpUrl,
  plz: z.array(z.string().regex(/^\d{5}$/)),
  ortsteile: z.array(text),
});
export type KommuneKurz = z.infer<typeof kommuneKurz>;

/** The Kommune whose site this is. */
export const kommune = kommuneKurz.extend({
  id: text,
  /** Amtlicher Gemeindeschlüssel: 8 digits, of a Kreis 5. */
  ags: z.string().regex(/^(\d{5}|\d{8})$/),
  /** Amtlicher Regionalschlüssel: 12 digits. */
  ars: z.string().regex(/^\d{12}$/),
  richtlinie: z.enum(Object.keys(RICHTLINIEN) as [Richtlinie, ...Richtlinie[]]),
  /** Id of an entry of `media`. */
  wappen: text,
  /** Accent colour `#rrggbb`; the site adjusts it until contrast is enough. */
  farbe: z.string().regex(/^#[0-9a-f]{6}$/),
  anschrift,
  telefon: text,
  email: z.email(),
  website: httpUrl.optional(),
  /** Takes part in the Behördenrufnummer 115. */
  nimmtAn115Teil: z.boolean(),
  /** Id of the office whose hours the start page shows. */
  rathaus: text.optional(),
  updatedAt: instant,
  startseite: z.object({
    /** Slugs of Leistungen under "Am meisten genutzt", curated. */
    meistGenutzt: z.array(slug),
    /** Search words under "Häufig gesucht". */
    haeufigGesucht: z.array(text),
  }),
  locales: perLocale(
    z.object({
      begruessung: text.optional(),
      /** Further entries of the navigation. */
      navigation: z.array(z.object({ bezeichnung: text, url: href })),
    }),
  ),
});
export type Kommune = z.infer<typeof kommune>;
