/**
 * The search page in the browser: loads Pagefind when somebody searches, and writes what it finds into the page. Everything
 * it says comes from the page's own language (`data-worte`).
 */

/** Words of the page; `{n}` and `{q}` stand for the number of results and the query. */
interface SearchWords {
  laeuft: string;
  einer: string;
  viele: string;
  keine: string;
  rat: string;
  alle: string;
  gestoert: string;
  mehr: string;
  liste: string;
  arten: Record<string, string>;
}

interface Hit {
  url: string;
  meta: { title?: string; excerpt?: string };
  filters: Record<string, string[] | undefined>;
}

interface Result {
  score: number;
  data(): Promise<Hit>;
}

interface Pagefind {
  options(options: object): Promise<void>;
  search(query: string): Promise<{ results: Result[] }>;
}

/** Results shown at once; each is a small file of its own. */
const PAGE_SIZE = 10;
/** The name of a thing and what people call it count for more than the text about it. */
const OPTIONS = { ranking: { metaWeights: { title: 8, keywords: 6, excerpt: 2 } } };
/** How much more a Leistung counts than any other page. */
const LEISTUNG_WEIGHT = 2;
// Not part of the build: every site has its own, made when it is published.
const PAGEFIND = '/pagefind/pagefind.js';

const field = document.querySelector<HTMLInputElement>('#q');
const status = document.querySelector<HTMLElement>('#suchstatus');
const output = document.querySelector<HTMLElement>('#suchergebnis');
const query = new URLSearchParams(location.search).get('q')?.trim() ?? '';

if (field && status && output && query) {
  field.value = query;
  const words = JSON.parse(output.dataset['worte'] ?? '{}') as SearchWords;
  void show(query, words, status, output);
}

async function show(query: string, words: SearchWords, status: HTMLElement, output: HTMLElement): Promise<void> {
  status.textContent = words.laeuft;
  try {
    const pagefind = (await import(/* @vite-ignore */ PAGEFIND)) as Pagefind;
    await pagefind.options(OPTIONS);
    const { results } = await pagefind.search(query);
    status.textContent =
      results.length === 0
        ? words.keine.replace('{q}', query)
        : (results.length === 1 ? words.einer : words.viele).replace('{n}', String(results.length));
    if (results.length === 0) output.append(nothingFound(words, output.dataset['alle'] ?? '/'));
    else await list(results, words, output);
  } catch (error) {
    status.textContent = words.gestoert;
    console.error(error);
  }
}

/** Writes the results in steps, with a button for the next ones. */
async function list(results: readonly Result[], words: SearchWords, output: HTMLElement): Promise<void> {
  const items = element('ol', { class: 'treffer', 'data-suchtreffer': '', 'aria-label': words.liste });
  const more = element(
    'button',
    { type: 'button', class: 'kern-btn kern-btn--secondary' },
    element('span', { class: 'kern-label' }, words.mehr),
  );
  let shown = 0;
  const next = async () => {
    const hits = await ranked(results.slice(shown, shown + PAGE_SIZE));
    const added = hits.map((hit) => item(hit, words));
    items.append(...added);
    // Whoever asked for more goes on reading where it begins.
    if (shown > 0) added[0]?.querySelector('a')?.focus();
    shown += hits.length;
    more.hidden = shown >= results.length;
  };
  more.addEventListener('click', () => void next());
  await next();
  output.append(items, more);
}

/** Most people look for a Leistung: where it fits about as well as a page about many, it comes first. */
async function ranked(results: readonly Result[]): Promise<Hit[]> {
  const hits = await Promise.all(results.map(async ({ score, data }) => ({ score, hit: await data() })));
  const weight = ({ score, hit }: (typeof hits)[number]) => score * (kindOf(hit) === 'leistung' ? LEISTUNG_WEIGHT : 1);
  return hits.sort((a, b) => weight(b) - weight(a)).map(({ hit }) => hit);
}

const kindOf = ({ filters }: Hit) => filters['art']?.[0] ?? '';

function item(hit: Hit, words: SearchWords): HTMLElement {
  const { url, meta } = hit;
  const kind = words.arten[kindOf(hit)];
  return element(
    'li',
    {},
    element('a', { href: url }, meta.title ?? url),
    ...(kind ? [element('span', { class: 'zusatz-marke' }, kind)] : []),
    ...(meta.excerpt ? [element('p', {}, meta.excerpt)] : []),
  );
}

function nothingFound(words: SearchWords, all: string): HTMLElement {
  return element(
    'p',
    { class: 'kasten', 'data-suche-leer': '' },
    `${words.rat} `,
    element('a', { href: all }, words.alle),
  );
}

function element(name: string, attributes: Record<string, string>, ...children: (Node | string)[]): HTMLElement {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  node.append(...children);
  return node;
}
