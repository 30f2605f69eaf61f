import type { CollectionConfig } from 'payload';
import { underContract } from '../fields/contract.ts';
import { germanFields } from '../admin/german-fields.ts';
import { withFormerSlugs } from '../hooks/former-slugs.ts';
import { withOwnAddress } from '../hooks/own-address.ts';
import { withSearchKey } from '../search-key/with-search-key.ts';
import { angebote } from './angebote.ts';
import { beitragsfassungen, stammtextfassungen } from './fassungen.ts';
import { hinweise, kampagnen, meldungen, veranstaltungen } from './communication.ts';
import { mitzeichnungen, uebernahmen } from './consent.ts';
import { kommunen } from './kommunen.ts';
import { leases } from './leases.ts';
import { lebenslagen } from './lebenslagen.ts';
import { leistungen } from './leistungen.ts';
import { leitfaeden } from './leitfaeden.ts';
import { media } from './media.ts';
import { onlinedienste } from './onlinedienste.ts';
import { organisationseinheiten } from './organisationseinheiten.ts';
import { rueckmeldungen } from './rueckmeldungen.ts';
import { schliesszeiten } from './schliesszeiten.ts';
import { seiten } from './seiten.ts';
import { suchwoerter } from './suchwoerter.ts';
import { users } from './users.ts';
import { veroeffentlichungen } from './veroeffentlichungen.ts';
import { weiterleitungen } from './weiterleitungen.ts';
import { withCleanText } from '../text/clean-fields.ts';
import { zustaendigkeiten } from './zustaendigkeiten.ts';

/** Records that the portal alone writes, about its own work; no form leads to them. */
const WRITTEN_BY_THE_PORTAL = new Set(['stammtextfassungen', 'beitragsfassungen', 'veroeffentlichungen']);

/**
 * All collections of the portal, held to the contract with the site and shown in German; `mediaDir` is where uploads are
 * stored.
 */
export function collections(mediaDir: string): CollectionConfig[] {
  return [
    ...plainCollections(mediaDir)
      .map((collection) => (WRITTEN_BY_THE_PORTAL.has(collection.slug) ? collection : underContract(collection)))
      // After the contract, so that its hooks come first and all that reads a text reads it clean.
      .map(withCleanText)
      .map((collection) => withSearchKey(germanFields(collection))),
    // No words of anybody: what workers tell each other.
    germanFields(leases),
  ];
}

function plainCollections(mediaDir: string): CollectionConfig[] {
  return [
    leistungen,
    angebote,
    onlinedienste,
    suchwoerter,
    lebenslagen,
    leitfaeden,
    stammtextfassungen,
    uebernahmen,
    zustaendigkeiten,
    organisationseinheiten,
    schliesszeiten,
    meldungen,
    veranstaltungen,
    kampagnen,
    hinweise,
    mitzeichnungen,
    beitragsfassungen,
    kommunen,
    seiten,
    media(mediaDir),
    weiterleitungen,
    rueckmeldungen,
    veroeffentlichungen,
    users,
  ].map((collection) => withOwnAddress(withFormerSlugs(collection)));
}
