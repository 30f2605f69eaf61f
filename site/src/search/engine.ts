import { fold } from '@serviceportal/content-types/text';
import type { SearchRecord } from '../view/page.ts';
import { openNames } from './names.ts';
import { correctedQuery, nearWords, understand, type Term } from './query.ts';
import { rank, type TextScores } from './rank.ts';
import { readWords, wordsHeadName, type Words, type WordsHead, type WordsPage } from './words-file.ts';

/** One page the search found. */
export interface SearchHit {
  url: string;
  title: string;
  excerpt: string;
  kind: SearchRecord['kind'];
  online: boolean;
  angeboten: boolean;
  /** On the Kreis's site: Kommunen where it is done, with their page. */
  kommunen?: { name: string; url: string }[];
}

export interface SearchAnswer {
  hits: SearchHit[];
  /** What was searched instead of a mistyped query. */
  corrected?: string;
  /** Words of the index near to a query that found nothing. */
  near: string[];
  /** Folded words to highlight. */
  words: string[];
}

export interface Search {
  /** The pages that answer a query, best first. In an `exact` one nothing is taken for mistyped. */
  find(query: string, options?: { exact?: boolean }): Promise<SearchAnswer>;
  /** What somebody may be about to ask for, best first. */
  suggest(typed: string, limit: number): Promise<Suggestion[]>;
}

/** A page that lasts, suggested while somebody types. */
export interface Suggestion {
  title: string;
  url: string;
  kind: SuggestedKind;
  online: boolean;
}
const SUGGESTED = ['leistung', 'leitfaden', 'stelle'] as const satisfies readonly SearchRecord['kind'][];
export type SuggestedKind = (typeof SUGGESTED)[number];

/** Finds a word in the texts of pages: how well each fits, from 0 to 1, by what Pagefind calls the page. */
export type FindInTexts = (word: string) => Promise<ReadonlyMap<string, number>>;

const MOST_NEAR = 5;
/** An office or a Leitfaden that is called what somebody types stands at this place at the latest. */
const CALLED_AT = 2;
/**
 * Where names know every word and fill the first page of results, texts are not asked: what merely mentions a word would
 * stand behind them, and Pagefind is two thirds of what the search loads.
 */
const FIRST_PAGE = 10;

/**
 * Opens the search of one locale; `folder` is the address of the index. Rejects where the words cannot be had; where
 * Pagefind cannot be had, names are searched alone.
 */
export async function openSearch({ locale, folder }: { locale: string; folder: string }): Promise<Search> {
  const head = (await (await load(folder + wordsHeadName(locale))).json()) as WordsHead;
  const parts = head.teile.map(async (part) => (await load(folder + part)).text());
  const words = readWords(head, await Promise.all(parts));
  return createSearch(words, locale, pagefindTexts(`${folder}pagefind.js`));
}

async function load(address: string): Promise<Response> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} could not be loaded (${answer.status})`);
  return answer;
}

/** The search over the words of a locale. */
export function createSearch(words: Words, locale: string, findInTexts: FindInTexts): Search {
  const { seiten } = words;
  const names = openNames(words, locale);
  const pageOf = pagesById(seiten);

  const textScores = (terms: readonly Term[]): Promise<TextScores> =>
    Promise.all(
      terms.map(async ({ filler, typed, corrected }) => {
        const found = filler ? new Map<string, number>() : await findInTexts(corrected ?? typed);
        return new Map(
          [...found].flatMap(([id, score]) => {
            const page = pageOf(id);
            return page === undefined ? [] : [[page, score] as const];
          }),
        );
      }),
    );

  return {
    async find(query, { exact = false } = {}) {
      const terms = understand(query, names, { exact });
      const named = rank(seiten, names, terms);
      const isAnswered =
        named.length >= FIRST_PAGE && terms.every(({ filler, variants }) => filler || variants.size > 0);
      const ranked = isAnswered ? named : rank(seiten, names, terms, await textScores(terms));
      const corrected = correctedQuery(query, terms);
      return {
        hits: ranked.map(({ page }) => toHit(seiten[page]!, words)),
        ...(corrected !== undefined && ranked.length > 0 && { corrected }),
        near: ranked.length === 0 ? nearWords(query, names, MOST_NEAR) : [],
        words: wordsToMark(terms),
      };
    },
    async suggest(typed, limit) {
      const terms = understand(typed, names, { unfinished: true });
      const found = rank(seiten, names, terms)
        .map(({ page }) => seiten[page]!)
        .flatMap(({ titel, url, art, online }) => {
          const kind = SUGGESTED.find((suggested) => suggested === art);
          return kind ? [{ title: titel, url, kind, online }] : [];
        });
      const beginning = fold(typed.trim());
      const called = found.find(({ kind, title }) => kind !== 'leistung' && fold(title).startsWith(beginning));
      if (!called || found.indexOf(called) <= CALLED_AT) return found.slice(0, limit);
      const others = found.filter((suggestion) => suggestion !== called);
      return [...others.slice(0, CALLED_AT), called, ...others.slice(CALLED_AT)].slice(0, limit);
    },
  };
}

/** Finds the page that Pagefind calls so; of a page that changed since, Pagefind knows another name. */
function pagesById(seiten: readonly WordsPage[]): (id: string) => number | undefined {
  const byId = new Map(seiten.flatMap(({ id }, page) => (id ? [[id, page] as const] : [])));
  // The longest first: a name may be the beginning of another.
  const lengths = [...new Set([...byId.keys()].map(({ length }) => length))].sort((a, b) => b - a);
  return (id) => {
    for (const length of lengths) {
      const page = byId.get(id.slice(0, length));
      if (page !== undefined) return page;
    }
    return undefined;
  };
}

function toHit({ url, titel, text, art, online, angeboten, wo, pfad }: WordsPage, { kommunen }: Words): SearchHit {
  return {
    url,
    title: titel,
    excerpt: text,
    kind: art,
    online,
    angeboten,
    ...(wo && {
      kommunen: wo.flatMap((index) => {
        const kommune = kommunen[index];
        return kommune ? [{ name: kommune.name, url: `${kommune.origin}${pfad ?? url}` }] : [];
      }),
    }),
  };
}

/** What was typed and what it was taken for, with other forms of it. */
const wordsToMark = (terms: readonly Term[]): string[] => [
  ...new Set(
    terms
      .filter(({ filler }) => !filler)
      .flatMap(({ typed, corrected, variants }) => [
        corrected === undefined ? typed : fold(corrected),
        ...[...variants].filter(([, fit]) => fit >= SAME_WORD).map(([word]) => word),
      ]),
  ),
];
/** From here on a variant is another form of the word itself. */
const SAME_WORD = 0.9;

interface Pagefind {
  search(query: string): Promise<{ results: { id: string; score: number }[] }>;
}

/** Loads Pagefind with the first word. Its worker would be as large again as itself, for searches that take 2 ms. */
function pagefindTexts(address: string): FindInTexts {
  let loading: Promise<Pagefind> | undefined;
  const load = async (): Promise<Pagefind> => {
    const { createInstance } = (await import(/* @vite-ignore */ address)) as {
      createInstance(options: { noWorker: boolean }): Pagefind;
    };
    return createInstance({ noWorker: true });
  };
  return async (word) => {
    try {
      const pagefind = await (loading ??= load());
      const { results } = await pagefind.search(word);
      const most = Math.max(...results.map(({ score }) => score));
      return new Map(results.map(({ id, score }) => [id, Math.sqrt(score / most)]));
    } catch (error) {
      loading = undefined;
      console.error(error);
      return new Map();
    }
  };
}
