import type { Search, SearchAnswer, SearchHit } from '../search/engine.ts';
import { element } from './element.ts';
import { pieces } from './highlight.ts';

type Kind = SearchHit['kind'];
type Group = keyof typeof GROUPS;

/** Words of the page; `{n}` and `{q}` stand for a number and a query. */
export interface ResultWords {
  laeuft: string;
  einer: string;
  viele: string;
  keine: string;
  gesucht: string;
  genau: string;
  gestoert: string;
  mehr: string;
  liste: string;
  eingrenzen: string;
  alle: string;
  online: string;
  nichtHier: string;
  kommune: string;
  arten: Record<Kind, string>;
  /** What one can choose to see alone, in its order. */
  gruppen: Record<Group, string>;
}

/** What is searched; the address of the page says it. */
interface Question {
  query: string;
  group: Group | undefined;
  /** Whether it is searched as it was typed. */
  exact: boolean;
}

/** Kinds that people see as one. */
const GROUPS = {
  leistung: ['leistung'],
  meldung: ['meldung'],
  veranstaltung: ['veranstaltung'],
  stelle: ['stelle'],
  seite: ['lebenslage', 'leitfaden', 'kampagne', 'seite'],
} as const satisfies Record<string, readonly Kind[]>;
const GROUP_NAMES = Object.keys(GROUPS) as Group[];
const isOf = (group: Group) => {
  const kinds: readonly Kind[] = GROUPS[group];
  return ({ kind }: SearchHit) => kinds.includes(kind);
};
/** Results shown at once. */
const PAGE_SIZE = 10;

/**
 * Answers what the address of the results page asks, and each further search on that page without loading it again; the
 * browser's way back leads through them.
 */
export function showResults(
  form: HTMLFormElement,
  field: HTMLInputElement,
  output: HTMLElement,
  open: () => Promise<Search>,
): void {
  const words = JSON.parse(output.dataset['worte'] ?? '{}') as ResultWords;
  const status = document.querySelector<HTMLElement>('#suchstatus')!;
  const nothing = document.querySelector<HTMLTemplateElement>('#nichts-gefunden')!;
  const { title } = document;
  /** Counts the questions: an answer that comes after the next one is too late. */
  let asked = 0;

  const questionOf = (address: string): Question => {
    const parameters = new URL(address, location.href).searchParams;
    const art = parameters.get('art');
    return {
      query: parameters.get('q')?.trim() ?? '',
      group: GROUP_NAMES.find((name) => name === art),
      exact: parameters.has('genau'),
    };
  };
  const addressOf = ({ query, group, exact }: Partial<Question> & Pick<Question, 'query'>) =>
    `?${new URLSearchParams({ q: query, ...(group && { art: group }), ...(exact && { genau: '1' }) }).toString()}`;
  const count = (total: number) => (total === 1 ? words.einer : words.viele).replace('{n}', String(total));

  const answer = async (question: Question, turned = false): Promise<void> => {
    const mine = ++asked;
    document.title = question.query ? `${question.query} – ${title}` : title;
    if (!question.query) {
      status.textContent = '';
      output.replaceChildren();
      return;
    }
    status.textContent = words.laeuft;
    try {
      const search = await open();
      const { query, group, exact } = question;
      const found = await search.find(query, { exact });
      if (mine !== asked) return;
      const hits = group ? found.hits.filter(isOf(group)) : found.hits;
      const said = hits.length === 0 ? words.keine.replace('{q}', () => query) : count(hits.length);
      const corrected = found.corrected && words.gesucht.replace('{q}', () => found.corrected!);
      status.textContent = corrected ? `${said.replace(/\.?$/, '.')} ${corrected}` : said;
      output.replaceChildren(
        ...(found.corrected ? [asTyped(query)] : []),
        ...(found.hits.length === 0 ? [nothingFound(found)] : [...choice(question, found), ...list(hits, found.words)]),
      );
      if (turned) output.querySelector<HTMLElement>('[aria-current]')?.focus();
    } catch (error) {
      if (mine === asked) status.textContent = words.gestoert;
      console.error(error);
    }
  };

  const turnTo = (question: Question, turned: boolean) => {
    history.pushState(null, '', addressOf(question));
    field.value = question.query;
    return answer(question, turned);
  };

  /** The first results, and a button for the next ones. */
  const list = (hits: readonly SearchHit[], marked: readonly string[]): Node[] => {
    const items = element('ol', { class: 'treffer', 'aria-label': words.liste });
    const more = element(
      'button',
      { type: 'button', class: 'kern-btn kern-btn--secondary' },
      element('span', { class: 'kern-label' }, words.mehr),
    );
    const showNext = (): HTMLElement | undefined => {
      const shown = items.children.length;
      const next = hits.slice(shown, shown + PAGE_SIZE).map((hit) => item(hit, marked));
      items.append(...next);
      more.hidden = items.children.length === hits.length;
      return next[0];
    };
    // Whoever asked for more goes on reading where it begins.
    more.addEventListener('click', () => showNext()?.querySelector('a')?.focus());
    return showNext() ? [items, more] : [];
  };

  /** The way back from a correction. */
  const asTyped = (query: string) =>
    element(
      'p',
      {},
      element(
        'a',
        { href: addressOf({ query, exact: true }) },
        words.genau.replace('{q}', () => query),
      ),
    );

  const choice = ({ query, group: chosen, exact }: Question, { hits }: SearchAnswer): Node[] => {
    const link = (text: string, total: number, group?: Group) => {
      const attributes = {
        href: addressOf({ query, group, exact }),
        'aria-current': group === chosen ? 'true' : undefined,
      };
      return element('li', {}, element('a', attributes, `${text} `, element('span', { class: 'zahl' }, String(total))));
    };
    const groups = GROUP_NAMES.map((group) => ({ group, total: hits.filter(isOf(group)).length })).filter(
      ({ group, total }) => total > 0 || group === chosen,
    );
    if (groups.length < 2 && !chosen) return [];
    const links = groups.map(({ group, total }) => link(words.gruppen[group], total, group));
    return [
      element(
        'nav',
        { class: 'treffer-arten', 'aria-label': words.eingrenzen },
        element('ul', {}, link(words.alle, hits.length), ...links),
      ),
    ];
  };

  const item = (hit: SearchHit, marked: readonly string[]): HTMLElement =>
    element(
      'li',
      {},
      element(
        'div',
        { class: 'treffer-titel', 'data-suchtreffer': '' },
        element('a', { href: hit.url }, ...highlighted(hit.title, marked)),
      ),
      hit.online ? element('span', { class: 'marke-online' }, words.online) : undefined,
      hit.angeboten ? undefined : element('span', { class: 'zusatz-marke' }, words.nichtHier),
      element('span', { class: 'treffer-art' }, words.arten[hit.kind]),
      hit.excerpt ? element('p', {}, ...highlighted(hit.excerpt, marked)) : undefined,
      hit.kommunen?.length ? kommunen(hit.kommunen) : undefined,
    );

  const kommunen = (places: NonNullable<SearchHit['kommunen']>) =>
    element(
      'details',
      {},
      element('summary', {}, words.kommune),
      element('ul', {}, ...places.map(({ name, url }) => element('li', {}, element('a', { href: url }, name)))),
    );

  const nothingFound = ({ near }: SearchAnswer): Node => {
    const box = document.importNode(nothing.content, true).firstElementChild as HTMLElement;
    const nearby = box.querySelector<HTMLElement>('.aehnlich')!;
    nearby.hidden = near.length === 0;
    nearby
      .querySelector('ul')!
      .append(...near.map((word) => element('li', {}, element('a', { href: addressOf({ query: word }) }, word))));
    return box;
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const query = field.value.trim();
    // On a phone the keyboard goes, and what was found has the room.
    if (query) status.focus();
    void turnTo({ query, group: undefined, exact: false }, false);
  });
  output.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="?"]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const isChoice = link.closest('nav') !== null;
    if (!isChoice) status.focus();
    void turnTo(questionOf(link.href), isChoice);
  });
  addEventListener('popstate', () => {
    const question = questionOf(location.href);
    field.value = question.query;
    void answer(question);
  });

  const asking = questionOf(location.href);
  field.value ||= asking.query;
  void answer(asking);
}

const highlighted = (text: string, words: readonly string[]) =>
  pieces(text, words).map((piece) => (piece.found ? element('mark', {}, piece.text) : piece.text));
