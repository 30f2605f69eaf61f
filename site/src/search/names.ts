import { fold } from '@serviceportal/content-types/text';
import { partsOf } from './compounds.ts';
import { languageOf, stemsOf, type Language } from './language.ts';
import { splitWords, wordsOf } from './text.ts';
import { isLong, type Words } from './words-file.ts';

/** What pages are called, ready to be searched. */
export interface Names {
  language: Language;
  /** All names of all pages. */
  names: readonly Name[];
  /** Where a word stands, whole or as a part of a compound. */
  places: ReadonlyMap<string, readonly Place[]>;
  /** All words, folded, with how they are written. */
  words: ReadonlyMap<string, string>;
  /** What a mistyped word may have been meant to be: all words but the small ones and numbers. */
  correctable: readonly string[];
  /** The words that share a stem. */
  stems: ReadonlyMap<string, readonly string[]>;
  /** The parts of a compound, the head last. */
  parts: ReadonlyMap<string, readonly string[]>;
  /** How much a word tells pages apart, from 0 on; what no name knows tells most. */
  rarity: (word: string) => number;
  /** Words of the names of places that the site is about. */
  here: ReadonlySet<string>;
}

/** One name of a page. */
export interface Name {
  /** Index in `seiten`. */
  page: number;
  /** From 0 to 1: the title is worth most, other names the less the later they stand. */
  worth: number;
  words: readonly string[];
  /** `text` is not a name but what results say of the page. */
  kind: 'title' | 'name' | 'law' | 'text';
}

/** A word in a name. */
export interface Place {
  /** Index in `names`. */
  name: number;
  position: number;
  /** 1 for a whole word, less for a part of a compound. */
  share: number;
}

/** What a compound is stands last in it; what comes before says which. */
export const SHARE = { head: 0.7, before: 0.5 };
const WORTH = { title: 1, first: 0.97, last: 0.8, law: 0.6, text: 0.3 };

export function openNames({ seiten, orte, schnitte }: Words, locale: string): Names {
  const language = languageOf(locale);
  const names: Name[] = [];
  const places = new Map<string, Place[]>();
  const words = new Map<string, string>();
  const stems = new Map<string, string[]>();
  const parts = new Map<string, readonly string[]>();

  const grouped = new Set<string>();
  const group = (word: string) => {
    if (grouped.has(word)) return;
    grouped.add(word);
    for (const stem of stemsOf(word, language)) push(stems, stem, word);
  };
  const know = (word: string, written: string) => {
    if (words.has(word)) return;
    words.set(word, written);
    group(word);
  };
  const cuts = schnitte.split(',');
  const cut = new Set<string>();
  /** To be asked of each word of the names, because the cuts have the order in which words appear first. */
  const partsOfNamed = (word: string): readonly string[] => {
    if (isLong(word) && !cut.has(word)) {
      const own = cuts[cut.size];
      cut.add(word);
      if (own) parts.set(word, partsOf(word, own.split(' ').map(Number)));
    }
    return parts.get(word) ?? [];
  };
  const add = (page: number, text: string, worth: number, kind: Name['kind']) => {
    const own: string[] = [];
    for (const written of splitWords(text)) {
      const word = fold(written);
      const position = own.push(word) - 1;
      know(word, written.toLowerCase());
      push(places, word, { name: names.length, position, share: 1 });
      if (kind !== 'title' && kind !== 'name') continue;
      const found = partsOfNamed(word);
      found.forEach((part, index) => {
        const share = index === found.length - 1 ? SHARE.head : SHARE.before;
        push(places, part, { name: names.length, position, share });
        group(part);
      });
    }
    names.push({ page, worth, words: own, kind });
  };

  seiten.forEach(({ titel, namen, recht, text }, page) => {
    add(page, titel, WORTH.title, 'title');
    const count = namen.length + 1;
    namen.forEach((name, index) => {
      const worth = WORTH.first - ((WORTH.first - WORTH.last) * (index + 1)) / count;
      add(page, name, worth, 'name');
    });
    for (const law of recht) add(page, law, WORTH.law, 'law');
    add(page, text, WORTH.text, 'text');
  });

  const rarities = new Map<string, number>();
  const rarity = (word: string) => {
    let known = rarities.get(word);
    if (known === undefined) {
      const found = new Set((places.get(word) ?? []).map(({ name }) => names[name]!.page)).size;
      known = Math.log(1 + seiten.length / (found + 0.5));
      rarities.set(word, known);
    }
    return known;
  };
  const correctable = [...words.keys()].filter((word) => !language.stop.has(word) && !/\p{N}/u.test(word));
  return { language, names, places, words, correctable, stems, parts, rarity, here: new Set(orte.flatMap(wordsOf)) };
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
