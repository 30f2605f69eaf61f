import {
  addressKey,
  DOCUMENT_FOLDERS,
  documentPath,
  goesRound,
  LOCALES,
  oldAddress,
  redirectTarget,
  wayFrom,
  type DocumentKind,
  type PortalSnapshot,
  type Redirect,
} from '@serviceportal/content-types';
import type { Corpus } from './corpus.ts';

/** The entries of a site that have pages. */
type Pages = Pick<PortalSnapshot, DocumentKind>;

/**
 * The redirects of a site, by their old address: those that the Kommune made, then those from the former slugs of its
 * pages. Each leads to the end of its way at once. One that could not work (saved before that was checked) is left out with
 * a word.
 */
export function redirectsOf(
  corpus: Corpus,
  pages: Pages,
  site: { id: string; origin: string },
  warn: (sentence: string) => void,
): Redirect[] {
  const known = new Map<string, Redirect>();
  for (const { kommune, von: raw, nach } of corpus.all('weiterleitungen').values()) {
    if (kommune !== site.id || !raw || !nach) continue;
    const von = oldAddress(raw);
    if (von === null || !redirectTarget.safeParse(nach).success)
      warn(
        `Die Weiterleitung von „${raw}“ nach „${nach}“ entfällt: Eine der Adressen ist ungültig. Bitte berichtigen Sie sie.`,
      );
    else if (known.has(addressKey(von)))
      warn(`Von „${von}“ gibt es mehrere Weiterleitungen; nur eine davon gilt. Bitte löschen Sie die übrigen.`);
    else known.set(addressKey(von), { von, nach });
  }
  const moved = fromFormerSlugs(corpus, pages).filter(({ von }) => !known.has(addressKey(von)));
  const targets = new Map([...known.values(), ...moved].map(({ von, nach }) => [addressKey(von), nach]));
  const made = [...known.values()].flatMap(({ von }) => {
    const way = wayFrom(von, targets, site.origin);
    if (!goesRound(way, site.origin)) return [{ von, nach: way.at(-1)! }];
    warn(`Die Weiterleitung von „${von}“ führt im Kreis (${way.join(' → ')}) und entfällt. Bitte berichtigen Sie sie.`);
    return [];
  });
  return [...made, ...moved].sort((a, b) => (a.von < b.von ? -1 : 1));
}

/**
 * From where pages stood before they got another slug, in each language that they have. An address that a page has now is
 * that page's; of two documents that had it one after the other it leads to the younger one.
 */
function fromFormerSlugs(corpus: Corpus, pages: Pages): Redirect[] {
  const taken = new Set<string>();
  const moved: (Redirect & { since: string })[] = [];
  for (const collection of Object.keys(DOCUMENT_FOLDERS) as DocumentKind[])
    for (const entry of pages[collection]) {
      if ('zweck' in entry && entry.zweck !== 'frei') continue;
      const doc = corpus.get(collection, entry.id);
      for (const locale of LOCALES.filter((one) => entry.locales[one])) {
        const nach = documentPath(collection, entry.slug, locale);
        taken.add(nach);
        for (const slug of doc?.fruehereSlugs ?? [])
          moved.push({ von: documentPath(collection, slug, locale), nach, since: doc!.createdAt });
      }
    }
  const inTime = moved.filter(({ von }) => !taken.has(von)).sort((a, b) => (a.since < b.since ? -1 : 1));
  return [...new Map(inTime.map(({ von, nach }) => [von, { von, nach }])).values()];
}
