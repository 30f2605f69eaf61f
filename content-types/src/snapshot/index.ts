import { z } from 'zod';
import { oldAddress } from '../old-addresses.ts';
import { day, redirectTarget, slug, text, translatedText } from './common.ts';
import { hinweis, kampagne, lebenslage, leitfaden, meldung, veranstaltung } from './communication.ts';
import { kommune, kommuneKurz } from './kommune.ts';
import { leistung } from './leistung.ts';
import { medium } from './media.ts';
import { onlinedienst } from './onlinedienst.ts';
import { organisationseinheit } from './organisationseinheit.ts';
import { seite } from './seite.ts';

/** Version of the form of a snapshot. A site refuses one it does not know. */
export const SNAPSHOT_VERSION = 3;

/** The document schemas of a snapshot, by the key they stand under. */
export const SNAPSHOT_DOCUMENTS = {
  leistungen: leistung,
  organisationseinheiten: organisationseinheit,
  onlinedienste: onlinedienst,
  lebenslagen: lebenslage,
  leitfaeden: leitfaden,
  meldungen: meldung,
  veranstaltungen: veranstaltung,
  kampagnen: kampagne,
  hinweise: hinweis,
  seiten: seite,
  media: medium,
} as const;
export type SnapshotDocumentKey = keyof typeof SNAPSHOT_DOCUMENTS;

/**
 * One Kommune's whole published site as plain data on one day. It is the only thing that crosses from `cms` to `site`:
 * a site can be rendered, tested and published again from it alone.
 */
export const portalSnapshot = z.object({
  version: z.literal(SNAPSHOT_VERSION),
  /** The day in Germany that dated rows were chosen for. */
  day,
  kommune,
  /** All Kommunen of the portal, the Kreis first, then by name. */
  kommunen: z.array(kommuneKurz),
  /** Public holidays of the Land from the snapshot's day on, for four weeks. */
  feiertage: z.array(z.object({ tag: day, name: translatedText })),
  leistungen: z.array(leistung),
  organisationseinheiten: z.array(organisationseinheit),
  onlinedienste: z.array(onlinedienst),
  lebenslagen: z.array(lebenslage),
  leitfaeden: z.array(leitfaden),
  meldungen: z.array(meldung),
  veranstaltungen: z.array(veranstaltung),
  kampagnen: z.array(kampagne),
  hinweise: z.array(hinweis),
  seiten: z.array(seite),
  media: z.array(medium),
  /** Old address (see `oldAddress`) → new address, which no other entry leads on from; each old one once. */
  weiterleitungen: z.array(
    z.object({ von: z.string().refine((von) => oldAddress(von) === von), nach: redirectTarget }),
  ),
});
export type PortalSnapshot = z.infer<typeof portalSnapshot>;

/** A document that could not be published as it is, in words for editors. */
export const heldDocument = z.object({
  collection: text,
  id: text,
  /** Its name as editors know it. */
  titel: text,
  /** German sentence: what is wrong and how to mend it. */
  grund: text,
  /** `previous`: shown as in the release before; `absent`: it had none, so it is not on the site. */
  shown: z.enum(['previous', 'absent']),
  /** Slug, where it has a page. */
  slug: slug.optional(),
});
export type HeldDocument = z.infer<typeof heldDocument>;

export * from './common.ts';
export * from './communication.ts';
export * from './kommune.ts';
export * from './leistung.ts';
export * from './media.ts';
export * from './onlinedienst.ts';
export * from './organisationseinheit.ts';
export * from './seite.ts';
