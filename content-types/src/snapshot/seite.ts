import { z } from 'zod';
import { href, html, instant, perLocale, slug, text } from './common.ts';

/** One block of a free page, in one language. */
export const block = z.discriminatedUnion('art', [
  z.object({ art: z.literal('text'), html }),
  z.object({ art: z.literal('bild'), bild: text, bildunterschrift: text.optional() }),
  z.object({
    art: z.literal('verweise'),
    ueberschrift: text,
    verweise: z.array(z.object({ bezeichnung: text, beschreibung: text.optional(), url: href })),
  }),
  z.object({ art: z.literal('fragen'), ueberschrift: text, fragen: z.array(z.object({ frage: text, antwort: html })) }),
  z.object({ art: z.literal('stelle'), stelle: text }),
  z.object({ art: z.literal('video'), video: text, untertitel: text.optional(), beschreibung: text }),
]);
export type Block = z.infer<typeof block>;

/**
 * A free page made of blocks. `zweck` binds it to an address of its own that law or contract asks for; `frei` lives under
 * `/seiten/<slug>/`.
 */
export const SEITEN_ZWECKE = [
  'frei',
  'impressum',
  'datenschutz',
  'barrierefreiheit',
  'leichte-sprache',
  'gebaerdensprache',
] as const;
export type SeitenZweck = (typeof SEITEN_ZWECKE)[number];

export const seite = z.object({
  id: text,
  slug,
  zweck: z.enum(SEITEN_ZWECKE),
  updatedAt: instant,
  locales: perLocale(z.object({ titel: text, einleitung: text.optional(), bloecke: z.array(block) })),
});
export type Seite = z.infer<typeof seite>;
