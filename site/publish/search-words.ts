import { comparable, fold } from '@serviceportal/content-types';
import { partsOf, splitCompound } from '../src/search/compounds.ts';
import { wordsOf } from '../src/search/text.ts';
import { CUT, type WordsFile, type WordsPage } from '../src/search/words-file.ts';
import type { SearchRecord } from '../src/view/page.ts';

/** Shorter words are never parts of a compound: too many words happen to contain them. */
const MIN_PART = 4;

export interface IndexedRecord {
  url: string;
  /** What Pagefind calls the page. */
  id: string;
  record: SearchRecord;
}

/** The words file of one locale. What German calls a word, it learns from all the records' own texts. */
export function wordsFile(records: readonly IndexedRecord[]): WordsFile {
  const known = new Set<string>();
  for (const { record } of records) for (const word of distinctWords(record).split(' ')) known.add(word);
  const cut = compoundCutter((word) => word.length >= MIN_PART && known.has(word));

  const kommunen = new Map<string, { index: number; origin: string }>();
  const seiten = records.map(({ url, id, record }): WordsPage => {
    const { kind, title, excerpt, leistung } = record;
    const places = (leistung?.kommunen ?? []).map(({ name, url: address }) => {
      const { origin, pathname } = new URL(address);
      const index = kommunen.get(name)?.index ?? kommunen.size;
      kommunen.set(name, { index, origin });
      return { index, pathname };
    });
    const names = plainNames(record).map(cut);
    return {
      url,
      id,
      titel: title,
      text: excerpt,
      art: kind,
      ...(leistung?.online && { online: 1 }),
      ...(leistung && !leistung.angeboten && { nicht: 1 }),
      ...(leistung?.rang && { rang: leistung.rang }),
      ...(places[0] && { wo: places.map(({ index }) => index) }),
      ...(places[0] && places[0].pathname !== url && { pfad: places[0].pathname }),
      namen: [...new Set(names)].join('\n'),
      ...(leistung?.recht.length && { recht: leistung.recht }),
    };
  });
  return {
    orte: [...new Set(records.flatMap(({ record }) => record.leistung?.orte ?? []))],
    kommunen: [...kommunen].map(([name, { origin }]) => ({ name, origin })),
    seiten,
  };
}

/** A text in pieces: words stand at odd places, what is between them at even ones. */
type Pieces = readonly string[];
const pieces = new WeakMap<SearchRecord, readonly Pieces[]>();

/** What a page is called, as it is compared. Records that did not change are the objects they were, so that most are known. */
function plainNames(record: SearchRecord): readonly Pieces[] {
  let plain = pieces.get(record);
  if (plain === undefined) {
    plain = [record.title, ...record.keywords].map((name) =>
      comparable(name)
        .toLowerCase()
        .replaceAll(CUT, ' ')
        .split(/([\p{L}\p{N}\p{M}]+)/u),
    );
    pieces.set(record, plain);
  }
  return plain;
}

const distinct = new WeakMap<SearchRecord, string>();

/** All words of a record, each once. Records that did not change are the objects they were, so that most are known. */
function distinctWords(record: SearchRecord): string {
  let words = distinct.get(record);
  if (words === undefined) {
    const { title, excerpt, keywords, content } = record;
    words = [...new Set(wordsOf([title, excerpt, ...keywords, content].join(' ')))].join(' ');
    distinct.set(record, words);
  }
  return words;
}

/** Marks in a text where its compounds fall into words. */
function compoundCutter(isWord: (word: string) => boolean): (text: Pieces) => string {
  const done = new Map<string, string>();
  const cutWord = (word: string): string => {
    const folded = fold(word);
    if (folded.length < 2 * MIN_PART) return word;
    const parts = partsOf(folded, splitCompound(folded, isWord));
    if (parts.length < 2) return word;
    // The parts are known folded, where `ä` is two letters.
    const ends = parts.map((_, index) => parts.slice(0, index + 1).join('').length);
    let length = 0;
    return [...word]
      .map((letter) => {
        const mark = ends.includes(length) ? CUT : '';
        length += fold(letter).length;
        return mark + letter;
      })
      .join('');
  };
  return (text) =>
    text
      .map((piece, index) => {
        if (index % 2 === 0) return piece;
        const marked = done.get(piece) ?? cutWord(piece);
        done.set(piece, marked);
        return marked;
      })
      .join('');
}
