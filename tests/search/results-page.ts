/// <reference lib="dom" />
import type { Page } from 'playwright';

const ANSWER = '[data-suchtreffer] a[href], [data-suche-leer]';

export interface PageAnswer {
  /** Paths the results page shows, best first. */
  paths: string[];
  /** From asking until the answer stands in the page, in ms. */
  ms: number;
}

/** Opens the results page with a query, as a link or the field of another page does. */
export async function openResultsPage(tab: Page, origin: string, query: string): Promise<void> {
  await tab.goto(`${origin}/suche/?${new URLSearchParams({ q: query }).toString()}`);
  await tab.locator(ANSWER).first().waitFor({ state: 'attached' });
}

/** Asks in the field of the open results page, as a visitor does. */
export function askResultsPage(tab: Page, query: string): Promise<PageAnswer> {
  return tab.evaluate(
    (text) =>
      new Promise<PageAnswer>((resolve) => {
        const field = document.querySelector<HTMLInputElement>('form[data-skript] input[name="q"]')!;
        const begin = performance.now();
        const observer = new MutationObserver(() => {
          observer.disconnect();
          const links = document.querySelectorAll<HTMLAnchorElement>('[data-suchtreffer] a[href]');
          resolve({ paths: [...links].map(({ pathname }) => pathname), ms: performance.now() - begin });
        });
        observer.observe(document.querySelector('#suchergebnis')!, { childList: true });
        field.value = text;
        field.form!.requestSubmit();
      }),
    query,
  );
}
