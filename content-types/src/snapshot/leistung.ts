import { z } from 'zod';
import {
  ANKNUEPFUNGEN,
  EBENEN,
  KOSTENARTEN,
  ROLLEN,
  TRAEGER_ARTEN,
  TYPISIERUNGEN,
  ZEITEINHEITEN,
} from '../codelists.ts';
import type { Anknuepfung, Ebene, Kostenart, Rolle, TraegerArt, Zeiteinheit } from '../codelists.ts';
import {
  day,
  factText,
  href,
  html,
  httpUrl,
  instant,
  keysOf,
  perLocale,
  slug,
  text,
  translatedText,
} from './common.ts';

/** The Ortsteil that something holds in alone; absent: it holds in all of the Kommune. */
const ortsteil = text.optional();

/** A piece of formatted text, perhaps for one Ortsteil only. */
export const passage = z.object({ html, ortsteil });
export type Passage = z.infer<typeof passage>;

/** FIM 08, one document: what it is, and who needs it or what to mind. */
export const unterlage = z.object({ bezeichnung: factText, hinweis: factText.optional(), ortsteil });
export type Unterlage = z.infer<typeof unterlage>;

/** Euro cents; prices per unit go down to hundredths of a cent (2,475 €/m³ is 247.5). */
const cents = z
  .number()
  .nonnegative()
  .refine((value) => Math.round(value * 100) / 100 === value, 'expected at most two decimals of a cent');

/** One fee, valid on the snapshot's day. */
export const kosten = z.object({
  bezeichnung: factText,
  art: z.enum(keysOf<Kostenart>(KOSTENARTEN)),
  /** Present for `fest`, `ab` and `rahmen`. */
  betrag: cents.optional(),
  /** Upper end. Present for `rahmen`. */
  betragBis: cents.optional(),
  /** What the amount is for, e.g. `je Hund und Jahr`. */
  bezug: factText.optional(),
  hinweis: factText.optional(),
  ortsteil,
  gueltigAb: day.optional(),
  gueltigBis: day.optional(),
  /** Satzung or law the amount comes from, with its date. */
  quelle: text.optional(),
});
export type Kosten = z.infer<typeof kosten>;

/** A span of time; `bis` is present where it is a range. */
export const dauer = z.object({
  von: z.number().nonnegative(),
  bis: z.number().nonnegative().optional(),
  einheit: z.enum(keysOf<Zeiteinheit>(ZEITEINHEITEN)),
  hinweis: factText.optional(),
});
export type Dauer = z.infer<typeof dauer>;

/** How long it takes: a span, or words alone. */
export const bearbeitungsdauer = z.union([dauer, z.strictObject({ hinweis: factText })]);
export type Bearbeitungsdauer = z.infer<typeof bearbeitungsdauer>;

/** One Frist: by when something must be done. `dauer` is absent where only words say it. */
export const frist = z.object({
  bezeichnung: factText,
  dauer: dauer.optional(),
  hinweis: factText.optional(),
  ortsteil,
});
export type Frist = z.infer<typeof frist>;

/** FIM 07: one legal ground with its place in the law and a link to its text. */
export const rechtsgrundlage = z.object({ bezeichnung: text, url: httpUrl.optional() });
export type Rechtsgrundlage = z.infer<typeof rechtsgrundlage>;

export const link = z.object({ bezeichnung: factText, url: href });
export type Link = z.infer<typeof link>;

/** The words of a Leistung in one language, Stammtext and Angebot already merged. */
export const leistungTexte = z.object({
  /** FIM 03, the name citizens use; the page's heading. */
  bezeichnung: text,
  /** FIM 02, the official name. */
  bezeichnungAmtlich: text.optional(),
  /** Begriff im Kontext: other words people use. */
  synonyme: z.array(text),
  /** Everyday words the search finds it by, the Kommune's own first, then the shared ones. No page shows them. */
  suchwoerter: z.array(text),
  /** FIM 24, one or two sentences: what it is and who needs it. */
  teaser: z.array(z.object({ text, ortsteil })).min(1),
  /** FIM 05. */
  kurztext: html.optional(),
  /** FIM 06. */
  volltext: z.array(passage),
  /** FIM 09. */
  voraussetzungen: z.array(passage),
  /** FIM 11, one entry per step. */
  verfahrensablauf: z.array(passage),
  /** FIM 16. */
  hinweise: z.array(passage),
  /** FIM 25. */
  rechtsbehelf: html.optional(),
  unterlagen: z.array(unterlage),
  /** Fees valid on the snapshot's day; empty where none are recorded. */
  kosten: z.array(kosten),
  /** Fees that are decided and begin later. */
  kostenKuenftig: z.array(kosten),
  fristen: z.array(frist),
  bearbeitungsdauer: bearbeitungsdauer.optional(),
  /** FIM 14. */
  formulare: z.array(link),
  /** FIM 15. */
  weiterfuehrendes: z.array(link),
  /** When not offered here: why (absent where nobody says), and where to go. */
  nichtAngeboten: z
    .object({ grund: factText.optional(), stattdessen: link.partial({ url: true }).optional() })
    .optional(),
});
export type LeistungTexte = z.infer<typeof leistungTexte>;

/** Who is responsible for a Leistung in an area, valid on the snapshot's day. */
export const zustaendigkeit = z.object({
  rolle: z.enum(keysOf<Rolle>(ROLLEN)),
  /** Id of an entry of `organisationseinheiten`. */
  stelle: text,
  traeger: z.enum(keysOf<TraegerArt>(TRAEGER_ARTEN)),
  /** The area it holds for: the whole Kreis, one Kommune, or one Ortsteil of it. */
  gebiet: z.discriminatedUnion('art', [
    z.object({ art: z.literal('kreis') }),
    z.object({ art: z.literal('kommune'), kommune: slug }),
    z.object({ art: z.literal('ortsteil'), kommune: slug, ortsteil: text }),
  ]),
  hinweis: translatedText.optional(),
  /** Legal ground of the responsibility. */
  rechtsgrundlage: text.optional(),
});
export type Zustaendigkeit = z.infer<typeof zustaendigkeit>;

/** A service as one Kommune offers it. */
export const leistung = z.object({
  id: text,
  slug,
  /** LeiKa key: Instanz, Gruppierung, Kennung, Verrichtung, Detail. */
  leikaId: z
    .string()
    .regex(/^\d{14}$/)
    .optional(),
  typisierung: z.enum(TYPISIERUNGEN).optional(),
  ebene: z.enum(keysOf<Ebene>(EBENEN)),
  anknuepfung: z.enum(keysOf<Anknuepfung>(ANKNUEPFUNGEN)),
  /** Slugs of entries of `lebenslagen`. */
  lebenslagen: z.array(slug),
  /** False where the Kommune says that it does not offer the service. */
  angeboten: z.boolean(),
  /** True where an Angebot of this Kommune adds something of its own. */
  hatLokalesAngebot: z.boolean(),
  /** Empty: responsibility is being checked, and the page says so. */
  zustaendigkeiten: z.array(zustaendigkeit),
  /** Ids of entries of `onlinedienste` that serve this Leistung. */
  onlinedienste: z.array(text),
  rechtsgrundlagen: z.array(rechtsgrundlage),
  /** FIM 18. */
  urheber: text.optional(),
  /** Fachliche Freigabe: when the text was last checked, and by whom. */
  fachlicheFreigabe: z.object({ am: day, durch: text }).optional(),
  /** Last change of anything the page shows of this Leistung. */
  updatedAt: instant,
  locales: perLocale(leistungTexte),
});
export type Leistung = z.infer<typeof leistung>;
