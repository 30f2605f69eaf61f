import type { Corpus } from './corpus.ts';
import type { BeitragsfassungDoc, CorpusDocuments, MediaDoc } from './documents.ts';
import { GIVEN } from '../consent/transitions.ts';
import type { SharedCollection } from '../consent/ways.ts';

/** What a Kommune agreed to, by `way:collection:id` of the item: of several Fassungen the one it answered last. */
export type Agreed = ReadonlyMap<string, BeitragsfassungDoc>;

/** The Fassungen of joint and offered items that a Kommune agreed to. */
export function agreedItems(corpus: Corpus, kommune: string): Agreed {
  const agreed = new Map<string, { fassung: BeitragsfassungDoc; since: string }>();
  const rows = [
    ...[...corpus.all('mitzeichnungen').values()].map((row) => ({ ...row, way: 'gemeinsam', item: row.gegenstand })),
    ...[...corpus.all('uebernahmen').values()].map((row) => ({ ...row, way: 'angeboten', item: row.quelle })),
  ];
  for (const { kommune: owner, way, item, stand, beitragsfassung, entschiedenAm, updatedAt } of rows) {
    if (owner !== kommune || !item || !stand || !GIVEN.includes(stand)) continue;
    const fassung = corpus.get('beitragsfassungen', beitragsfassung);
    const since = entschiedenAm ?? updatedAt;
    const key = `${way}:${item.relationTo}:${item.value}`;
    const known = agreed.get(key);
    if (fassung && (!known || known.since < since)) agreed.set(key, { fassung, since });
  }
  return new Map([...agreed].map(([key, { fassung }]) => [key, fassung]));
}

const FROM = '@';

/** Pinned contents, whose files are named by their Fassung: `<file>@<Fassung>`. */
const pinnedContents = new WeakMap<BeitragsfassungDoc, Record<string, unknown>>();

function pinnedContent(fassung: BeitragsfassungDoc): Record<string, unknown> {
  const known = pinnedContents.get(fassung);
  if (known) return known;
  const files = new Set(Object.keys(fassung.medien ?? {}));
  const renamed = (value: unknown): unknown => {
    if (typeof value === 'string') return files.has(value) ? `${value}${FROM}${fassung.id}` : value;
    if (Array.isArray(value)) return value.map(renamed);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, renamed(part)]));
  };
  const content = renamed(fassung.inhalt ?? {}) as Record<string, unknown>;
  pinnedContents.set(fassung, content);
  return content;
}

/**
 * An item of others as the Kommune agreed to it. Its address follows the item, and that an event is cancelled is known at
 * once: nobody should go there because an answer is missing.
 */
export function pinnedItem<C extends SharedCollection>(
  live: CorpusDocuments[C],
  fassung: BeitragsfassungDoc,
): CorpusDocuments[C] {
  const cancelled = 'abgesagt' in live && live.abgesagt === true ? { abgesagt: true } : {};
  const { id, slug, kommune, reichweite } = live;
  return {
    ...pinnedContent(fassung),
    ...{ id, slug, kommune, reichweite, updatedAt: fassung.updatedAt },
    ...cancelled,
  } as CorpusDocuments[C];
}

/** A file by its id, also as it was when a Kommune agreed to an item with it. */
export function fileById(corpus: Corpus, id: string | null | undefined): MediaDoc | undefined {
  const [file, pinnedIn] = id?.split(FROM) ?? [];
  const live = corpus.get('media', file);
  if (!id || !file || !pinnedIn) return live;
  const fassung = corpus.get('beitragsfassungen', pinnedIn);
  const pinned = fassung?.medien?.[file];
  if (!pinned) return undefined;
  // Of the same content the files may be stored anew; what is said of it stays as it was.
  if (live && live.hash === pinned.hash) return { ...live, alt: pinned.alt ?? null, lizenz: pinned.lizenz ?? null, id };
  return { ...pinned, id, updatedAt: fassung.updatedAt };
}
