import { z } from 'zod';
import {
  KOMMUNE_TYPEN,
  MANGEL_GRUENDE,
  PRUEFMETHODEN,
  RICHTLINIEN,
  VEREINBARKEITEN,
  type KommuneTyp,
  type MangelGrund,
  type Pruefmethode,
  type Richtlinie,
  type Vereinbarkeit,
} from '../codelists.ts';
import { day, emailAddress, href, httpUrl, instant, keysOf, perLocale, slug, text } from './common.ts';
import { anschrift } from './organisationseinheit.ts';

/** What every site knows of every Kommune: enough to link to it. */
export const kommuneKurz = z.object({
  slug,
  /** `Wegberg` */
  name: text,
  /** `Stadt Wegberg` */
  anzeigeName: text,
  typ: z.enum(keysOf<KommuneTyp>(KOMMUNE_TYPEN)),
  /** Origin of its site, without a slash at the end. */
  baseUrl: httpUrl,
  plz: z.array(z.string().regex(/^\d{5}$/)),
  ortsteile: z.array(text),
});
export type KommuneKurz = z.infer<typeof kommuneKurz>;

/**
 * Erklärung zur Barrierefreiheit (§ 10b BGG NRW), in the parts that the model statement of the Commission Implementing
 * Decision (EU) 2018/1523 asks for; the contents that are not accessible stand with the words of each locale.
 */
export const barrierefreiheitserklaerung = z.object({
  stand: z.enum(keysOf<Vereinbarkeit>(VEREINBARKEITEN)),
  erstelltAm: day,
  ueberprueftAm: day,
  methode: z.enum(keysOf<Pruefmethode>(PRUEFMETHODEN)),
  /** Who assessed, where it was an independent body. */
  pruefstelle: text.optional(),
  /** Where to report a barrier. */
  meldestelle: z.object({ name: text, email: emailAddress, telefon: text.optional() }),
  /** Who decides where the answer to a report does not satisfy. */
  ombudsstelle: z.object({
    name: text,
    anschrift: text.optional(),
    telefon: text.optional(),
    email: emailAddress.optional(),
    website: httpUrl.optional(),
  }),
});
export type Barrierefreiheitserklaerung = z.infer<typeof barrierefreiheitserklaerung>;

/** The Kommune whose site this is. */
export const kommune = kommuneKurz.extend({
  id: text,
  /** Amtlicher Gemeindeschlüssel: 8 digits, of a Kreis 5. */
  ags: z.string().regex(/^(\d{5}|\d{8})$/),
  /** Amtlicher Regionalschlüssel: 12 digits. */
  ars: z.string().regex(/^\d{12}$/),
  richtlinie: z.enum(keysOf<Richtlinie>(RICHTLINIEN)),
  /** Id of an entry of `media`. */
  wappen: text,
  /** Accent colour `#rrggbb`; the site adjusts it until contrast is enough. */
  farbe: z.string().regex(/^#[0-9a-f]{6}$/),
  anschrift,
  telefon: text,
  email: emailAddress,
  website: httpUrl.optional(),
  /** Takes part in the Behördenrufnummer 115. */
  nimmtAn115Teil: z.boolean(),
  /** Id of the office whose hours the start page shows. */
  rathaus: text.optional(),
  /** Absent until the Kommune wrote it; the page then says so. */
  barrierefreiheit: barrierefreiheitserklaerung.optional(),
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
      /** What this place wants to be seen first on its start page: a subject of its own with a few ways on. */
      imBlick: z
        .object({ ueberschrift: text, text, verweise: z.array(z.object({ bezeichnung: text, url: href })) })
        .optional(),
      /** Contents that are not accessible, for the Erklärung zur Barrierefreiheit. */
      maengel: z.array(
        z.object({ grund: z.enum(keysOf<MangelGrund>(MANGEL_GRUENDE)), inhalt: text, abhilfe: text.optional() }),
      ),
      /** Further entries of the navigation. */
      navigation: z.array(z.object({ bezeichnung: text, url: href })),
    }),
  ),
});
export type Kommune = z.infer<typeof kommune>;
