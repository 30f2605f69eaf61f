import type { PortalSnapshot } from '@serviceportal/content-types';
import type { WeiterleitungDoc } from './documents.ts';

/** A Kommune's redirects, by their old address. */
export function redirectsOf(docs: Iterable<WeiterleitungDoc>, kommune: string): PortalSnapshot['weiterleitungen'] {
  return [...docs]
    .flatMap(({ kommune: owner, von, nach }) => (owner === kommune && von && nach ? [{ von, nach }] : []))
    .sort((a, b) => (a.von < b.von ? -1 : 1));
}
