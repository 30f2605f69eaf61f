import { createHash } from 'node:crypto';
import { idOf } from '../access/roles.ts';
import { FORMER_SLUGS } from '../fields/common.ts';
import { SEARCH_KEY, SORT_KEY } from '../search-key/fields.ts';
import type { Field, Payload, PayloadRequest, Where } from 'payload';

/**
 * Fassungen: every published state of a document, whole and for ever. They are only ever added to, so that a Kommune can
 * show the one it agreed to, however old. (Payload's own versions are pruned.)
 */
export type FassungCollection = 'stammtextfassungen' | 'beitragsfassungen';

export interface Fassung {
  id: string;
  titel: string;
  nummer: number;
  pruefsumme: string;
}

/** What changes with every save and says nothing about the content. */
const BOOKKEEPING = new Set(['createdAt', 'updatedAt', '_status', SEARCH_KEY, SORT_KEY, FORMER_SLUGS]);

/** The content of a stored row in all languages. */
export const contentOf = (row: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(row).filter(([key]) => !BOOKKEEPING.has(key)));

/** JSON with sorted keys, so that equal content has equal text. */
export function stableJson(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) =>
    item !== null && typeof item === 'object' && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  );
}

/** The fields that every collection of Fassungen has beside its source. */
export const fassungFields: Field[] = [
  { name: 'nummer', label: 'Nummer', type: 'number', required: true },
  { name: 'pruefsumme', label: 'Prüfsumme des Inhalts (SHA-256)', type: 'text', required: true, index: true },
  {
    name: 'inhalt',
    label: 'Inhalt in allen Sprachen',
    type: 'json',
    required: true,
    admin: { disableListColumn: true, components: { Field: '/admin/records/StoredDocument.tsx#StoredDocument' } },
  },
];

/** What tells Fassungen apart: their content, and the files that it shows as they were. */
export interface Content {
  inhalt: Readonly<Record<string, unknown>>;
  /** Rows of `media` by id. */
  medien?: Readonly<Record<string, unknown>>;
}

const sha256 = (value: unknown) => createHash('sha256').update(stableJson(value)).digest('hex');

/** The checksum of the Fassung that a stored row without files would make. */
export const checksumOf = (row: Readonly<Record<string, unknown>>): string => sha256(contentOf(row));

const listed = { depth: 0, select: { titel: true, nummer: true, pruefsumme: true, leistung: true } } as const;

/** The newest Fassung of each Stammtext, or of some, by the id of the Leistung. */
export async function newestFassungen(
  payload: Payload,
  req: PayloadRequest,
  leistungen?: readonly { id: string }[],
): Promise<Map<string, Fassung>> {
  const { docs } = await payload.find({
    collection: 'stammtextfassungen',
    sort: 'nummer',
    pagination: false,
    ...listed,
    req,
  });
  const wanted = leistungen && new Set(leistungen.map(({ id }) => String(id)));
  return new Map(
    docs.flatMap((fassung) => {
      const leistung = idOf(fassung.leistung);
      return leistung && (!wanted || wanted.has(leistung)) ? [[leistung, fassung as Fassung] as const] : [];
    }),
  );
}

/**
 * Keeps a published state. Idempotent: the content that the newest Fassung has already adds none, so a crash between the
 * steps of a save is mended by the next one.
 */
export async function appendFassung(
  payload: Payload,
  collection: FassungCollection,
  { titel, source, content }: { titel: string; source: { where: Where; data: object }; content: Content },
  req: PayloadRequest,
): Promise<Fassung> {
  const pruefsumme = sha256(content.medien ? content : content.inhalt);
  const { docs } = await payload.find({
    collection,
    where: source.where,
    sort: '-nummer',
    limit: 1,
    depth: 0,
    select: { titel: true, nummer: true, pruefsumme: true },
    req,
  });
  const last = docs[0] as Fassung | undefined;
  if (last?.pruefsumme === pruefsumme) return last;
  const nummer = (last?.nummer ?? 0) + 1;
  return (await payload.create({
    collection,
    data: { titel: `${titel}, Fassung ${nummer}`, nummer, pruefsumme, ...source.data, ...content } as never,
    depth: 0,
    req,
  })) as unknown as Fassung;
}

/** The German of a text in all languages. */
export function germanOf(value: unknown): string {
  const text = typeof value === 'object' && value !== null ? (value as { de?: unknown }).de : value;
  return typeof text === 'string' ? text : '';
}
