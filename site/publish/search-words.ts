import { comparable } from '@serviceportal/content-types';
import { splitCompound } from '../src/search/compounds.ts';
import {
  isLong,
  toLines,
  toPart,
  wordsHead,
  wordsPartName,
  type OwnOfPage,
  type PageLines,
  type WordsHead,
} from '../src/search/words-file.ts';
import type { SearchRecord } from '../src/view/page.ts';
import { hashOf } from './hash.ts';
import { knownNumberOf, knownWordsOf, numberOf, wordCount, wordOf } from './vocabulary.ts';

/** Shorter words are never parts of a compound: too many words happen to contain them. */
const MIN_PART = 4;

export interface IndexedRecord {
  url: string;
  /** What Pagefind calls the page. */
  id: string;
  record: SearchRecord;
}

/** The words of one locale, as files. */
export interface WordsFiles {
  head: WordsHead;
  /** By name. */
  parts: ReadonlyMap<string, string>;
}

/** What German calls a word, it learns from all the records' own texts. */
export function wordsFiles(locale: string, records: readonly IndexedRecord[]): WordsFiles {
  const parts = inParts(records);
  const ordered = parts.flat();
  const ids = shortIds(ordered.map(({ id }) => id));
  const kommunen = new Map<string, { index: number; origin: string }>();
  const seiten = ordered.map(({ url, record }, page): OwnOfPage => {
    const { leistung } = record;
    const places = (leistung?.kommunen ?? []).map(({ name, url: address }) => {
      const { origin, pathname } = new URL(address);
      const index = kommunen.get(name)?.index ?? kommunen.size;
      kommunen.set(name, { index, origin });
      return { index, pathname };
    });
    return {
      id: ids[page]!,
      online: leistung?.online ?? false,
      angeboten: leistung?.angeboten ?? true,
      ...(leistung?.rang && { rang: leistung.rang }),
      ...(places[0] && { wo: places.map(({ index }) => index) }),
      ...(places[0] && places[0].pathname !== url && { pfad: places[0].pathname }),
    };
  });
  const words = {
    orte: [...new Set(ordered.flatMap(({ record }) => record.leistung?.orte ?? []))],
    kommunen: [...kommunen].map(([name, { origin }]) => ({ name, origin })),
    schnitte: cutsOf(ordered),
    seiten,
  };
  const texts = new Map(
    parts.map((part) => {
      const text = toPart(part.map(({ url, record }) => named(url, record).lines));
      return [wordsPartName(locale, hashOf(text)), text] as const;
    }),
  );
  return { head: wordsHead(words, [...texts.keys()]), parts: texts };
}

/** As much of each as tells it from all others: they are random, so nothing else makes them smaller. */
function shortIds(ids: readonly string[]): string[] {
  const sorted = [...ids].sort();
  const shared = (a: string, b = '') => {
    let length = 0;
    while (length < a.length && a[length] === b[length]) length += 1;
    return length;
  };
  const lengths = new Map(
    sorted.map((id, index) => [id, Math.max(shared(id, sorted[index - 1]), shared(id, sorted[index + 1])) + 1]),
  );
  return ids.map((id) => id.slice(0, lengths.get(id)));
}

/**
 * How many pages a part has. What one page needs to be made anew is a part, and the more parts there are the less they can
 * be compressed.
 */
const PAGES = { least: 256, most: 512 };

/**
 * Ends a part before the address with the lowest hash of those where it may end, so that a page more or less changes one
 * part or two, and so that sites with the same pages have the same parts. What a Leistung is called is mostly the same on all
 * sites; all else is a site's own.
 */
function inParts(records: readonly IndexedRecord[]): IndexedRecord[][] {
  const isLeistung = ({ record }: IndexedRecord) => record.kind === 'leistung';
  return [records.filter(isLeistung), records.filter((each) => !isLeistung(each))].flatMap((group) => {
    const parts: IndexedRecord[][] = [];
    let rest = group;
    while (rest.length > PAGES.most) {
      const hashes = rest.slice(PAGES.least, PAGES.most).map(({ url, record }) => named(url, record).hash);
      const lowest = hashes.reduce((low, hash, index) => (hash < hashes[low]! ? index : low), 0);
      parts.push(rest.slice(0, PAGES.least + lowest));
      rest = rest.slice(PAGES.least + lowest);
    }
    return rest.length > 0 ? [...parts, rest] : parts;
  });
}

/** What is made of one record alone. Words are numbers: the same few thousand stand in all records of all sites. */
interface Named {
  url: string;
  lines: PageLines;
  /** Of its address. */
  hash: string;
  /** The long ones of its names, folded. */
  longWords: Uint32Array;
  /** All that may be parts of compounds, each once. */
  words: Uint32Array;
}

const known = new WeakMap<SearchRecord, Named>();

/** Records that did not change are the objects they were, so that most are known. */
function named(url: string, record: SearchRecord): Named {
  const before = known.get(record);
  if (before?.url === url) return before;
  const { kind, title, excerpt, keywords, content, leistung } = record;
  const small = (name: string) => comparable(name).toLowerCase();
  const namen = new Set(keywords.map(small).filter((name) => name.trim()));
  namen.delete(small(title));
  const distinct = (words: readonly string[]) => Uint32Array.from(new Set(words), numberOf);
  const made = {
    url,
    lines: toLines({
      url,
      titel: title,
      text: excerpt,
      art: kind,
      namen: [...namen],
      recht: leistung?.recht ?? [],
    }),
    hash: hashOf(url),
    longWords: distinct([title, ...namen].flatMap(knownWordsOf).filter(isLong)),
    words: distinct(
      knownWordsOf([title, excerpt, ...keywords, content].join(' ')).filter((word) => word.length >= MIN_PART),
    ),
  };
  known.set(record, made);
  return made;
}

/** Where the long words of all names fall into words, in the order in which they appear. */
function cutsOf(records: readonly IndexedRecord[]): string {
  const made = records.map(({ url, record }) => named(url, record));
  const all = new Uint8Array(wordCount());
  const long = new Set<number>();
  for (const { words, longWords } of made) {
    for (const word of words) all[word] = 1;
    for (const word of longWords) long.add(word);
  }
  const isWord = (part: string) => {
    const word = knownNumberOf(part);
    return word !== undefined && all[word] === 1;
  };
  return [...long].map((word) => splitCompound(wordOf(word), isWord).join(' ')).join(',');
}
