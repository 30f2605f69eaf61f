import type { Search, SuggestedKind } from '../search/engine.ts';
import { element } from './element.ts';

/** Words of a search field; `{n}` stands for a number. */
export interface SearchFieldWords {
  liste: string;
  einer: string;
  viele: string;
  keine: string;
  online: string;
  /** What is not a Leistung says what it is. */
  arten: Record<Exclude<SuggestedKind, 'leistung'>, string>;
}

const MOST = 6;
/** With fewer letters nearly everything fits. */
const LEAST_LETTERS = 2;
/** Waits for the next letter, in ms; what is announced waits until somebody pauses. */
const TYPING_MS = 80;
const ANNOUNCE_MS = 700;

/**
 * Makes a search field one that suggests Leistungen, Leitfäden and offices: the editable combobox with a list and manual selection of the ARIA
 * Authoring Practices. The suggestions are links; without one being chosen the form is sent as ever.
 */
export function addSuggestions(form: HTMLFormElement, field: HTMLInputElement, open: () => Promise<Search>): void {
  const words = JSON.parse(form.dataset['worte'] ?? '{}') as SearchFieldWords;
  const list = element('div', {
    class: 'vorschlaege',
    id: `${field.id}-vorschlaege`,
    role: 'listbox',
    'aria-label': words.liste,
    hidden: '',
  });
  const status = element('p', { class: 'unsichtbar', role: 'status' });
  field.after(list);
  form.append(status);
  const states = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': list.id };
  for (const [name, value] of Object.entries(states)) field.setAttribute(name, value);

  let active = -1;
  /** Counts what was asked: an answer that comes after the next question is too late. */
  let asked = 0;
  let typing = 0;
  let announcing = 0;
  const options = () => [...list.children] as HTMLAnchorElement[];

  const announce = (text: string) => {
    clearTimeout(announcing);
    announcing = window.setTimeout(() => (status.textContent = text), ANNOUNCE_MS);
  };
  const choose = (index: number) => {
    active = index;
    for (const [at, option] of options().entries()) option.setAttribute('aria-selected', String(at === index));
    const option = options()[index];
    if (option) field.setAttribute('aria-activedescendant', option.id);
    else field.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  };
  const expand = (expanded: boolean) => {
    list.hidden = !expanded;
    field.setAttribute('aria-expanded', String(expanded));
    choose(-1);
  };
  const close = () => {
    asked += 1;
    clearTimeout(typing);
    clearTimeout(announcing);
    status.textContent = '';
    expand(false);
  };

  const suggest = async () => {
    const typed = field.value.trim();
    const question = ++asked;
    if (typed.length < LEAST_LETTERS) return close();
    const search = await open();
    const found = await search.suggest(typed, MOST);
    if (question !== asked || document.activeElement !== field) return;
    list.replaceChildren(
      ...found.map(({ title, url, kind, online }, index) =>
        element(
          'a',
          { role: 'option', href: url, id: `${list.id}-${index}`, tabindex: '-1', 'aria-selected': 'false' },
          element('span', {}, title),
          ...(online ? [' ', element('span', { class: 'marke-online' }, words.online)] : []),
          ...(kind === 'leistung' ? [] : [' ', element('span', { class: 'treffer-art' }, words.arten[kind])]),
        ),
      ),
    );
    expand(found.length > 0);
    const count = found.length === 1 ? words.einer : words.viele.replace('{n}', String(found.length));
    announce(found.length === 0 ? words.keine : count);
  };
  /** Without suggestions the form still searches. */
  const suggestSoon = () => {
    clearTimeout(typing);
    typing = window.setTimeout(() => suggest().catch(console.error), TYPING_MS);
  };

  const move = (by: 1 | -1) => {
    const count = options().length;
    // Before the first and after the last one there is the field itself.
    choose(((active + 1 + by + count + 1) % (count + 1)) - 1);
  };
  field.addEventListener('keydown', (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const isOpen = !list.hidden;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (isOpen && !event.altKey) move(event.key === 'ArrowDown' ? 1 : -1);
      else if (isOpen) close();
      else suggestSoon();
    } else if (event.key === 'Enter' && options()[active] && isOpen) options()[active]?.click();
    else if (event.key === 'Escape' && isOpen) close();
    else return;
    event.preventDefault();
  });
  field.addEventListener('input', suggestSoon);
  field.addEventListener('blur', close);
  form.addEventListener('submit', close);
  // A click keeps the focus where one types, so that the list is still there when it ends.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  // What was typed while this script was on its way.
  if (document.activeElement === field && field.value) suggestSoon();
}
