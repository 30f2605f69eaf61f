import type { HeldDocument, PortalSnapshot } from '@serviceportal/content-types';
import type { PageFaults } from '@serviceportal/site/publish';

/** Where this share of a site's documents fails, the fault is not in the documents. */
const TOO_MANY = 0.2;
/** As few as these may always be held. */
const ALWAYS_FEW = 20;

export function isTooMuch(
  { faults }: PageFaults,
  { leistungen, meldungen, seiten, organisationseinheiten }: PortalSnapshot,
) {
  const documents = new Set(faults.flatMap(({ work: { document } }) => (document ? [document.id] : []))).size;
  const all = leistungen.length + meldungen.length + seiten.length + organisationseinheiten.length;
  return documents > Math.max(ALWAYS_FEW, all * TOO_MANY);
}

/** Pages that are about no document belong to the Kommune. */
export function heldPages(
  paths: ReadonlyMap<string, string>,
  { id }: PortalSnapshot['kommune'],
  before: Readonly<Record<string, unknown>>,
): HeldDocument[] {
  return [...paths].map(([path, grund]) => ({
    collection: 'kommunen',
    id,
    titel: `Seite ${path}`,
    grund,
    shown: path in before ? 'previous' : 'absent',
  }));
}

/** What editors read of documents that were held. */
export function heldSentence(held: HeldDocument[]): string {
  const names = held.map(({ titel, grund }) => `„${titel}“: ${grund}`).join(' ');
  return `${held.length === 1 ? 'Ein Dokument wurde' : `${held.length} Dokumente wurden`} zurückgehalten. ${names}`;
}
