import { isLocale } from '@serviceportal/content-types';
import type { CollectionConfig, CollectionSlug, Field, FieldHook, PayloadRequest } from 'payload';
import { idOf } from '../access/roles.ts';
import { inGerman } from '../refuse.ts';
import { SEARCH_KEY, SORT_KEY, type Keys } from './fields.ts';
import { searchKey, sortKey } from './keys.ts';
import { askKeys } from './ask-keys.ts';

/** Fields by which documents are known, where a collection has them; beside what it names itself. */
const NAMES = ['titel', 'name', 'bezeichnung', 'anzeigeName', 'slug', 'filename', 'email'] as const;

/** What comes one after the other in time is listed so, the newest first. */
const NEWEST_FIRST = new Set<string>([
  'stammtextfassungen',
  'beitragsfassungen',
  'uebernahmen',
  'schliesszeiten',
  'meldungen',
  'veranstaltungen',
  'kampagnen',
  'hinweise',
  'mitzeichnungen',
  'rueckmeldungen',
  'veroeffentlichungen',
] satisfies CollectionSlug[]);

/** What the keys of a collection are made of. */
export interface KeySource {
  /** Field that names a document in lists. */
  title: string;
  /** All fields whose words lead to it. */
  fields: string[];
  /** It belongs to a Kommune, whose name leads to it, too. */
  kommune: boolean;
}

/**
 * A collection that is searched and sorted as people write German: „übach“ finds Übach, „Strasse“ Straße, and Ü stands
 * beside U. Databases compare neither, so each document carries the words it is found by and what it is sorted by.
 */
export function withSearchKey(collection: CollectionConfig): CollectionConfig {
  const source = keySourceOf(collection);
  const key = (name: keyof Keys, label: string, index: boolean): Field => ({
    name,
    label,
    type: 'text',
    index,
    admin: { hidden: true, disableBulkEdit: true, disableListColumn: true, disableListFilter: true },
    hooks: { beforeChange: [keyHook(name, source)] },
  });
  return {
    ...collection,
    custom: { ...collection.custom, keySource: source },
    admin: { ...collection.admin, listSearchableFields: [SEARCH_KEY] },
    defaultSort: NEWEST_FIRST.has(collection.slug) ? (collection.defaultSort ?? '-createdAt') : SORT_KEY,
    hooks: {
      ...collection.hooks,
      beforeOperation: [...(collection.hooks?.beforeOperation ?? []), askKeys(source.title)],
    },
    fields: [...collection.fields, key(SEARCH_KEY, 'Name', false), key(SORT_KEY, 'Reihenfolge nach Name', true)],
  };
}

/** @throws Error where a collection does not say what names its documents */
function keySourceOf({ slug, admin, fields }: CollectionConfig): KeySource {
  const title = admin?.useAsTitle;
  if (!title) throw new Error(`${slug} needs admin.useAsTitle, so that its documents can be found.`);
  return {
    title,
    fields: [...new Set([title, ...(admin.listSearchableFields ?? []), ...NAMES])],
    kommune: fields.some((field) => 'name' in field && field.name === 'kommune'),
  };
}

const keyHook =
  (name: keyof Keys, source: KeySource): FieldHook =>
  async ({ siblingData, siblingDocWithLocales, req }) => {
    const stored = (siblingDocWithLocales ?? {}) as Record<string, unknown>;
    const now = (siblingData ?? {}) as Record<string, unknown>;
    const valueOf = (field: string) => inAllLanguages(stored[field], now[field], req.locale ?? 'de');
    const kommune = name === SEARCH_KEY && source.kommune ? await nameOf(idOf(now.kommune), req) : undefined;
    return keysOf(source, valueOf, kommune)[name];
  };

/** The keys of a document, from its values: as they are, or by language where they are localized. */
export function keysOf(source: KeySource, valueOf: (field: string) => unknown, kommune?: string): Keys {
  return {
    [SEARCH_KEY]: searchKey([...source.fields.flatMap((field) => textsOf(valueOf(field))), kommune ?? '']),
    [SORT_KEY]: sortKey(textsOf(valueOf(source.title))[0] ?? ''),
  };
}

/** All texts of a value: of every language, German first, or of every item of a list. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (value === null || typeof value !== 'object') return [];
  const { de, ...others } = value as Record<string, unknown>;
  return [de, ...Object.values(others)].flatMap(textsOf);
}

/** What is stored in all languages, with what is saved in one of them now. */
function inAllLanguages(stored: unknown, now: unknown, locale: string): unknown {
  const isByLocale = (value: unknown): value is Record<string, unknown> =>
    typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).every(isLocale);
  if (isByLocale(now)) return now;
  return isByLocale(stored) ? { ...stored, [locale]: now } : now;
}

/** How a Kommune is called; undefined where there is none any more. */
export async function nameOf(kommune: string | null, req: PayloadRequest): Promise<string | undefined> {
  if (!kommune) return undefined;
  const found = await req.payload.findByID({
    collection: 'kommunen',
    id: kommune,
    depth: 0,
    select: { anzeigeName: true },
    disableErrors: true,
    ...inGerman(req),
  });
  return (found as { anzeigeName?: string } | null)?.anzeigeName;
}
