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
import { toldApart } from './own-slugs.ts';

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
  const moved = fromFormerSlugs(corpus, pages, site.id).filter(({ von }) => !known.has(addressKey(von)));
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
function fromFormerSlugs(corpus: Corpus, pages: Pages, site: string): Redirect[] {
  const taken = new Set<string>();
  const moved: { stood: string[]; nach: string; since: string }[] = [];
  for (const collection of Object.keys(DOCUMENT_FOLDERS) as DocumentKind[])
    for (const entry of pages[collection]) {
      if ('zweck' in entry && entry.zweck !== 'frei') continue;
      const doc = corpus.get(collection, entry.id);
      const owner = doc && 'kommune' in doc && doc.kommune !== site ? corpus.get('kommunen', doc.kommune) : undefined;
      for (const locale of LOCALES.filter((one) => entry.locales[one])) {
        const nach = documentPath(collection, entry.slug, locale);
        taken.add(nach);
        for (const slug of doc?.fruehereSlugs ?? []) {
          const slugs = owner?.slug ? [slug, toldApart(slug, owner.slug)] : [slug];
          const stood = slugs.map((each) => documentPath(collection, each, locale));
          moved.push({ stood, nach, since: doc!.createdAt });
        }
      }
    }
  const inTime = moved.sort((a, b) => (a.since < b.since ? -1 : 1));
  const byAddress = new Map<string, Redirect>();
  for (const { stood, nach } of inTime) {
    // Where a page of another Kommune was told apart, it stood under the longer address.
    const von = stood.find((address) => !taken.has(address));
    if (von !== undefined) byAddress.set(von, { von, nach });
  }
  return [...byAddress.values()];
}
