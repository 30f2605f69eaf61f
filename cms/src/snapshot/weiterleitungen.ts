import {
  addressKey,
  DOCUMENT_FOLDERS,
  documentPath,
  goesRound,
  LOCALES,
  oldAddress,
  pagePath,
  redirectTarget,
  wayFrom,
  type DocumentKind,
  type Locale,
  type PortalSnapshot,
  type Redirect,
} from '@serviceportal/content-types';
import type { Corpus } from './corpus.ts';
import { toldApart } from './own-slugs.ts';

/** The entries of a site that have pages. */
type Pages = Pick<PortalSnapshot, DocumentKind>;
type Entry = Pages[DocumentKind][number];

interface Site {
  /** Id of its Kommune. */
  id: string;
  origin: string;
  /** What it shows now. */
  previous?: PortalSnapshot | null;
}

/**
 * The redirects of a site, by their old address: those that the Kommune made, then those from the former slugs of its
 * pages. Each leads to the end of its way at once. One that could not work (saved before that was checked) is left out with
 * a word.
 */
export function redirectsOf(corpus: Corpus, pages: Pages, site: Site, warn: (sentence: string) => void): Redirect[] {
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
  const moved = fromFormerAddresses(corpus, pages, site).filter(({ von }) => !known.has(addressKey(von)));
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
 * From where pages stood before they got another slug, in each language that they have, and where they stand on the site now
 * although nothing of their own changed. An address that a page has now is that page's; of two documents that had it one
 * after the other it leads to the younger one.
 */
function fromFormerAddresses(corpus: Corpus, pages: Pages, site: Site): Redirect[] {
  const leading = new Map<string, string[]>();
  for (const { von, nach } of site.previous?.weiterleitungen ?? [])
    leading.set(nach, [...(leading.get(nach) ?? []), von]);
  const taken = new Set<string>();
  const moved: { stood: string[]; nach: string; since: string }[] = [];
  for (const collection of Object.keys(DOCUMENT_FOLDERS) as DocumentKind[]) {
    const before = new Map((site.previous?.[collection] ?? []).map((entry: Entry) => [entry.id, entry]));
    for (const entry of pages[collection]) {
      const doc = corpus.get(collection, entry.id);
      const owner = doc && 'kommune' in doc ? corpus.get('kommunen', doc.kommune) : undefined;
      const former = doc?.fruehereSlugs ?? [];
      for (const locale of LOCALES.filter((one) => entry.locales[one])) {
        const nach = addressOf(collection, entry, locale);
        taken.add(nach);
        const at = (slug: string) => documentPath(collection, slug, locale);
        const apart = (slug: string) => (owner?.slug ? [at(toldApart(slug, owner.slug))] : []);
        const move = (...stood: string[]) => moved.push({ stood, nach, since: doc?.createdAt ?? '' });
        if (isFree(entry)) for (const slug of former) move(at(slug), ...(owner?.id === site.id ? [] : apart(slug)));
        const shown = before.get(entry.id);
        const stood = shown?.locales[locale] && addressOf(collection, shown, locale);
        // Where it stands on the site now, and from where one already comes there.
        const from = (stood ? [stood, ...(leading.get(stood) ?? [])] : []).filter((von) => von !== nach);
        if (from.length === 0) continue;
        const candidates = new Set([entry.slug, ...former].flatMap((slug) => [at(slug), ...apart(slug)]));
        for (const von of from) if (candidates.has(von)) move(von);
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

const isFree = (entry: Entry) => !('zweck' in entry) || entry.zweck === 'frei';

/** The address of an entry's page; what law asks for has one of its own. */
const addressOf = (collection: DocumentKind, entry: Entry, locale: Locale): string =>
  'zweck' in entry && entry.zweck !== 'frei'
    ? pagePath(locale, entry.zweck)
    : documentPath(collection, entry.slug, locale);
