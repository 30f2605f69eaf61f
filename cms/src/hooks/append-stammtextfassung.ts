import { createHash } from 'node:crypto';
import type { CollectionAfterChangeHook } from 'payload';
import { SEARCH_KEY, SORT_KEY } from '../search-key/fields.ts';
import { forOtherDocuments } from './other-documents.ts';
import { approvingKommunen, ask, endOpenUebernahmen } from './uebernahmen.ts';

/** What changes with every save and says nothing about the text. */
const BOOKKEEPING = new Set(['createdAt', 'updatedAt', '_status', SEARCH_KEY, SORT_KEY]);

/** JSON with sorted keys, so that equal content has equal text. */
function stableJson(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) =>
    item !== null && typeof item === 'object' && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  );
}

/**
 * Keeps every published state of a Stammtext as a row of `stammtextfassungen`, and asks the Kommunen on `freigeben` to
 * accept it. Idempotent: the same content adds no second Fassung and asks nobody twice, so a crash between the steps is
 * mended by the next save.
 */
export const appendStammtextfassung: CollectionAfterChangeHook = async ({ doc, req: original }) => {
  const req = forOtherDocuments(original);
  const { payload } = req;
  const row = await payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection: 'leistungen',
    where: { id: { equals: doc.id } },
    req,
  });
  if (!row) return doc;
  if (row._status !== 'published') {
    await endOpenUebernahmen(payload, row.id, req);
    return doc;
  }
  const inhalt = Object.fromEntries(Object.entries(row).filter(([key]) => !BOOKKEEPING.has(key)));
  const pruefsumme = createHash('sha256').update(stableJson(inhalt)).digest('hex');
  const last = (
    await payload.find({
      collection: 'stammtextfassungen',
      where: { leistung: { equals: row.id } },
      sort: '-nummer',
      limit: 1,
      depth: 0,
      select: { titel: true, nummer: true, pruefsumme: true },
      req,
    })
  ).docs[0];
  const nummer = (last?.nummer ?? 0) + 1;
  const fassung =
    last?.pruefsumme === pruefsumme
      ? last
      : await payload.create({
          collection: 'stammtextfassungen',
          data: {
            titel: `${germanOf(row.bezeichnung)}, Fassung ${nummer}`,
            leistung: row.id,
            nummer,
            pruefsumme,
            inhalt,
          },
          depth: 0,
          req,
        });
  const asked = { leistung: row.id, fassung: fassung.id, titel: fassung.titel };
  for (const kommune of await approvingKommunen(payload, req)) await ask(payload, kommune, asked, 'offen', req);
  return doc;
};

function germanOf(value: unknown): string {
  const text = typeof value === 'object' && value !== null ? (value as { de?: unknown }).de : value;
  return typeof text === 'string' ? text : '';
}
