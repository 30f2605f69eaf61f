import {
  addressKey,
  goesRound,
  oldAddress,
  redirectTarget,
  wayFrom,
  type PortalSnapshot,
} from '@serviceportal/content-types';
import type { WeiterleitungDoc } from './documents.ts';

/**
 * A Kommune's redirects, by their old address: each leads to the end of its way at once. One that could not work (saved
 * before that was checked) is left out with a word.
 */
export function redirectsOf(
  docs: Iterable<WeiterleitungDoc>,
  { id, origin }: { id: string; origin: string },
  warn: (sentence: string) => void,
): PortalSnapshot['weiterleitungen'] {
  const known = new Map<string, { von: string; nach: string }>();
  for (const { kommune, von: raw, nach } of docs) {
    if (kommune !== id || !raw || !nach) continue;
    const von = oldAddress(raw);
    if (von === null || !redirectTarget.safeParse(nach).success)
      warn(
        `Die Weiterleitung von „${raw}“ nach „${nach}“ entfällt: Eine der Adressen ist ungültig. Bitte berichtigen Sie sie.`,
      );
    else if (known.has(addressKey(von)))
      warn(`Von „${von}“ gibt es mehrere Weiterleitungen; nur eine davon gilt. Bitte löschen Sie die übrigen.`);
    else known.set(addressKey(von), { von, nach });
  }
  const targets = new Map([...known].map(([key, { nach }]) => [key, nach]));
  return [...known.values()]
    .flatMap(({ von }) => {
      const way = wayFrom(von, targets, origin);
      if (!goesRound(way, origin)) return [{ von, nach: way.at(-1)! }];
      warn(
        `Die Weiterleitung von „${von}“ führt im Kreis (${way.join(' → ')}) und entfällt. Bitte berichtigen Sie sie.`,
      );
      return [];
    })
    .sort((a, b) => (a.von < b.von ? -1 : 1));
}
