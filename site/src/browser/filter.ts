/** Narrows the list from A to Z while somebody types; everything it says stands in the page. */
import { fold } from '@serviceportal/content-types/text';
import { matches } from './matches.ts';

const list = document.querySelector<HTMLElement>('#az');
const field = document.querySelector<HTMLInputElement>('#filter');
const count = document.querySelector<HTMLElement>('#filter-zahl');
const elsewhere = document.querySelector<HTMLElement>('#filter-leer');
if (list && field && count && elsewhere) start(list, field, count, elsewhere);

function start(list: HTMLElement, field: HTMLInputElement, count: HTMLElement, elsewhere: HTMLElement): void {
  const letters = [...list.querySelectorAll('.buchstaben li')];
  const groups = [...list.querySelectorAll<HTMLElement>('.buchstabe')].map((section, index) => ({
    section,
    letter: letters[index],
    items: [...section.querySelectorAll('li')].map((item) => {
      const link = item.querySelector('a');
      return {
        item,
        slug: link?.pathname.split('/').at(-2) ?? '',
        online: item.querySelector('.marke-online') !== null,
        words: fold(link?.textContent ?? ''),
      };
    }),
  }));

  const show = () => {
    const query = field.value.trim();
    const onlineOnly = list.querySelector<HTMLInputElement>('#zeigen-online')?.checked ?? false;
    let found = 0;
    for (const { section, letter, items } of groups) {
      let left = 0;
      for (const { item, online, words } of items) {
        item.hidden = !matches(words, query);
        if (!item.hidden && (online || !onlineOnly)) left += 1;
      }
      section.hidden = left === 0;
      letter?.toggleAttribute('hidden', left === 0);
      found += left;
    }
    const { eine = '', viele = '', keine = '' } = count.dataset;
    count.textContent =
      found === 0 ? keine.replace('{q}', () => query) : found === 1 ? eine : viele.replace('{n}', String(found));
    elsewhere.hidden = found > 0;
    const link = elsewhere.querySelector('a');
    if (link) link.search = new URLSearchParams({ q: query }).toString();
  };

  /** Without the further words the filter still knows the names. */
  const learn = async () => {
    const answer = await fetch(list.dataset['worte'] ?? '');
    const synonyms = (await answer.json()) as Record<string, string>;
    for (const { items } of groups) {
      for (const entry of items) entry.words += ` ${fold(synonyms[entry.slug] ?? '')}`;
    }
    show();
  };

  field.value ||= new URLSearchParams(location.search).get('q') ?? '';
  list.addEventListener('input', show);
  show();
  // Somebody may have been quicker than this script.
  if (field.value || document.activeElement === field) learn().catch(console.error);
  else field.addEventListener('focus', () => learn().catch(console.error), { once: true });
}
