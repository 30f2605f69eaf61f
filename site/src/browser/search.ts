/**
 * The search in the browser, fetched when somebody uses a search field: suggestions in the field, and the results on their
 * page. Every word it shows stands in the page, in the page's own language.
 */
import { openSearch, type Search } from '../search/engine.ts';
import { showResults } from './results.ts';
import { addSuggestions } from './suggestions.ts';

// Not part of the build: every site has its own, made when it is published.
const INDEX_FOLDER = '/pagefind/';

const form = document.querySelector<HTMLFormElement>('form[data-skript]');
const field = form?.querySelector<HTMLInputElement>('input[name="q"]');

if (form && field) {
  const locale = form.dataset['sprache'] ?? '';
  let opened: Promise<Search> | undefined;
  const open = () => {
    opened ??= openSearch({ locale, folder: INDEX_FOLDER }).catch((error: unknown) => {
      // The next search tries again.
      opened = undefined;
      throw error;
    });
    return opened;
  };
  addSuggestions(form, field, open);
  const results = document.querySelector<HTMLElement>('#suchergebnis');
  if (results) showResults(form, field, results, open);
}
