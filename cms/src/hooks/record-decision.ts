import type { CollectionBeforeChangeHook, CollectionSlug } from 'payload';
import { mayDecide } from '../consent/transitions.ts';
import { refuse } from '../refuse.ts';
import { isByPortal } from './other-documents.ts';

/** Writes down who answered and when. Only the portal asks and ends; an editor answers, as `mayDecide` allows. */
export const recordDecision: CollectionBeforeChangeHook = ({ collection, data, originalDoc, req }) => {
  const from = originalDoc?.stand ?? 'offen';
  if (!data.stand || data.stand === originalDoc?.stand) return data;
  if (req.user && !isByPortal(req) && !mayDecide(from, data.stand))
    refuse(
      req,
      from === 'beendet'
        ? 'Diese Anfrage ist beendet, weil es den Inhalt so nicht mehr gibt. Zu einem neuen Stand werden Sie eigens gefragt.'
        : 'Bitte wählen Sie eine Antwort. Eine Anfrage stellt und beendet nur das Portal selbst.',
      { field: { collection: collection.slug as CollectionSlug, path: 'stand' } },
    );
  // What has ended keeps who answered it.
  if (data.stand === 'beendet') return data;
  if (data.stand === 'offen') return { ...data, entschiedenVon: null, entschiedenAm: null };
  return { ...data, entschiedenVon: req.user?.id ?? null, entschiedenAm: new Date().toISOString() };
};
