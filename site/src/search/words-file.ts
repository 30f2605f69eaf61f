import { asLine, fold } from '@serviceportal/content-types/text';
import type { SearchRecord } from '../view/page.ts';

/**
 * What the search of one locale knows of all pages: what each is called, with which the search ranks, corrects and suggests.
 * The text of the pages is Pagefind's.
 */
export interface Words {
  /** Places that say little in a query, because the whole site is about them. */
  orte: string[];
  /** Kommunen that pages of the Kreis name. */
  kommunen: { name: string; origin: string }[];
  seiten: WordsPage[];
  /**
   * Where the long words of the names fall into words, in the order in which they appear: numbers of letters with spaces
   * between them, and commas between the words.
   */
  schnitte: string;
}

/** What a page is called and shows in a result, wherever it stands: the same for all sites that show the same. */
export interface NamedPage {
  url: string;
  titel: string;
  text: string;
  art: SearchRecord['kind'];
  /** Further names in small letters, most apt first. */
  namen: string[];
  /** Names of legal grounds. */
  recht: string[];
}

/** What a page is on its site. */
export interface OwnOfPage {
  /** How what Pagefind calls the page begins, as of no other page; empty where Pagefind has nothing of it. */
  id: string;
  online: boolean;
  /** Whether the Kommune offers it. */
  angeboten: boolean;
  /** Place among what is used most, from 1. */
  rang?: number;
  /** Indexes of `kommunen` that have a page for it; at `pfad`, where that is not `url`. */
  wo?: number[];
  pfad?: string;
}

export type WordsPage = NamedPage & OwnOfPage;

/**
 * The file that is loaded first: what is this site's own, and where the parts are that say what pages are called. A part is
 * named by its content, so a browser keeps those that did not change, and sites that show the same share it.
 */
export interface WordsHead extends Pick<Words, 'orte' | 'kommunen' | 'schnitte'> {
  /** Files of the parts in the folder of the index, in the order of their pages. */
  teile: string[];
  /** The `id` of each page. */
  kennungen: string;
  /** A digit for each page: 1 where it can be done online, and 2 more where the Kommune does not offer it. */
  merkmale: string;
  /** Indexes of the pages that are used most, first of all the first. */
  rang: number[];
  /** By index of a page; only on the site of the Kreis. */
  wo?: Record<number, number[]>;
  pfad?: Record<number, string>;
}

const ONLINE = 1;
const NOT_OFFERED = 2;

/** The head of a locale's words, and one of its parts, in the folder of the index. */
export const wordsHeadName = (locale: string): string => `woerter/${locale}.json`;
export const wordsPartName = (locale: string, hash: string): string => `woerter/${locale}-${hash}.txt`;

/** Shorter words fall into no others. */
const LEAST_LETTERS = 8;
/** Whether `schnitte` has an entry for a folded word. */
export const isLong = (word: string): boolean => word.length >= LEAST_LETTERS;

export function wordsHead(
  { seiten, ...shared }: Omit<Words, 'seiten'> & { seiten: readonly OwnOfPage[] },
  teile: string[],
): WordsHead {
  const ofPages = <Value>(valueOf: (page: OwnOfPage) => Value | undefined): Record<number, Value> | undefined => {
    const found = seiten.flatMap((page, index) => {
      const value = valueOf(page);
      return value === undefined ? [] : [[index, value] as const];
    });
    return found.length > 0 ? Object.fromEntries(found) : undefined;
  };
  const used = seiten.flatMap(({ rang }, index) => (rang ? [{ rang, index }] : []));
  const wo = ofPages((page) => page.wo);
  const pfad = ofPages((page) => page.pfad);
  return {
    ...shared,
    teile,
    kennungen: seiten.map(({ id }) => id).join(' '),
    merkmale: seiten.map(({ online, angeboten }) => (online ? ONLINE : 0) + (angeboten ? 0 : NOT_OFFERED)).join(''),
    rang: used.sort((a, b) => a.rang - b.rang).map(({ index }) => index),
    ...(wo && { wo }),
    ...(pfad && { pfad }),
  };
}

/** What a head and its parts say together. */
export function readWords(head: WordsHead, parts: readonly string[]): Words {
  const { orte, kommunen, schnitte, kennungen, merkmale, rang, wo, pfad } = head;
  const ids = kennungen.split(' ');
  const seiten = parts
    .flatMap((part) => readPart(part))
    .map((page, index): WordsPage => {
      const marks = Number(merkmale[index]);
      return {
        ...page,
        id: ids[index] ?? '',
        online: (marks & ONLINE) !== 0,
        angeboten: (marks & NOT_OFFERED) === 0,
        ...(wo?.[index] && { wo: wo[index] }),
        ...(pfad?.[index] && { pfad: pfad[index] }),
      };
    });
  rang.forEach((page, index) => (seiten[page]!.rang = index + 1));
  return { orte, kommunen, schnitte, seiten };
}

/** A page as lines: its address with its kind; title, names and text; names of legal grounds. */
export type PageLines = readonly [address: string, named: string, recht: string];

/** Stands in an address for the title as an address has it. */
const TITLE = '*';

export function toLines({ url, titel, text, art, namen, recht }: NamedPage): PageLines {
  const folder = url.slice(0, -addressOf(titel).length - 1);
  const address = url === `${folder}${addressOf(titel)}/` ? `${folder}${TITLE}/` : url;
  const lines = [titel, namesToLine(namen.map(asLine), titel), text];
  return [
    `${art} ${address}`,
    lines.map((line) => line.replaceAll('\n', ' ')).join('\n'),
    recht.map(asLine).join('\t'),
  ];
}

/** A part of the words: the first of all pages, then the second, then the third, because what is alike compresses best. */
export const toPart = (pages: readonly PageLines[]): string =>
  [0, 1, 2].flatMap((index) => pages.map((lines) => lines[index])).join('\n');

function readPart(part: string): NamedPage[] {
  const lines = part.split('\n');
  const count = lines.length / 5;
  return Array.from({ length: count }, (_, index) => {
    const [art, url = ''] = lines[index]!.split(' ') as [SearchRecord['kind'], string];
    const [titel = '', namen = '', text = ''] = lines.slice(count + index * 3);
    const recht = lines[count * 4 + index];
    return {
      url: url.replace(TITLE, addressOf(titel)),
      titel,
      text,
      art,
      namen: namesOfLine(namen, titel),
      recht: recht ? recht.split('\t') : [],
    };
  });
}

/** As nearly all pages have their title in their address. */
const addressOf = (title: string): string =>
  fold(title)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replaceAll(' ', '-');

/** What names have to share at their beginning for it to be left out. */
const LEAST_SHARED = 4;

/**
 * Names often go on as the one before begins, the first as the title. Then capital letters say how much of that one's end
 * is left out, as a number to the base of 26, and what follows them comes in its place.
 */
function namesToLine(names: readonly string[], title: string): string {
  let before = title.toLowerCase();
  return names
    .map((name) => {
      const shared = sharedLetters(before, name);
      const line = shared < LEAST_SHARED ? name : capitals(before.length - shared) + name.slice(shared);
      before = name;
      return line;
    })
    .join('\t');
}

function namesOfLine(line: string, title: string): string[] {
  if (line === '') return [];
  let before = title.toLowerCase();
  return line.split('\t').map((name) => {
    const [letters] = /^[A-Z]*/.exec(name)!;
    before = letters ? before.slice(0, before.length - fromCapitals(letters)) + name.slice(letters.length) : name;
    return before;
  });
}

function sharedLetters(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  // Half of a character would be lost on the way.
  return /[\uDC00-\uDFFF]/.test(b[shared] ?? '') ? shared - 1 : shared;
}

const A = 65;
const capitals = (number: number): string =>
  (number < 26 ? '' : capitals(Math.floor(number / 26))) + String.fromCharCode(A + (number % 26));
const fromCapitals = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - A, 0);
