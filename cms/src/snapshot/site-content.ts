import {
  documentPath,
  mediumPath,
  pagePath,
  type Day,
  type Locale,
  type TraegerArt,
} from '@serviceportal/content-types';
import { GIVEN } from '../consent/transitions.ts';
import type { SharedCollection } from '../consent/ways.ts';
import type { Corpus } from './corpus.ts';
import type {
  AngebotDoc,
  CorpusCollection,
  CorpusDocuments,
  KommuneDoc,
  Maybe,
  SchliesszeitDoc,
  Stammtext,
  SuchwoerterDoc,
  ZustaendigkeitDoc,
} from './documents.ts';
import { inLocale } from './localize.ts';
import { languagesOf, type LinkCollection } from './links.ts';
import { mediumOf } from './media.ts';
import { isOwnSlugCollection, slugsOnSite, type OwnSlugCollection } from './own-slugs.ts';
import { ResponsibilityIndex } from './responsibility.ts';
import { agreedItems, fileById, pinnedItem } from './shared-items.ts';

/** A page of this site, in a language or in German where only that exists. */
export interface PageOfSite {
  path: string;
  locale: Locale;
}

/** A file of the portal, for a link to it. */
export interface Download {
  path: string;
  format: string;
  bytes: number | null;
  titel: string;
}

/** What this Kommune shows of a Leistung, and since when. */
export interface ShownStammtext {
  stammtext: Stammtext;
  since: string;
}

/** The questions that entries of one Kommune's site ask about its content. Two askings get the same answer. */
export type SiteContent = ReturnType<typeof siteContent>;

/**
 * Where held documents stand, by `collection:id`: the slug of the entry that is shown in their place, null where there is
 * none.
 */
export type HeldPages = ReadonlyMap<string, string | null>;

/** What the Kommune may show on a day, read from the corpus as it is now. */
export function siteContent(
  corpus: Corpus,
  kommune: KommuneDoc,
  day: Day,
  baseUrlOf: (slug: string) => string,
  heldPages: HeldPages,
) {
  const isKreis = kommune.typ === 'Kreis';
  const pinned = lazy(() => pinnedStammtexte(corpus, kommune.id));
  const agreed = lazy(() => agreedItems(corpus, kommune.id));
  const angebote = lazy(() => angeboteByLeistung(corpus, kommune.id));
  const suchwoerter = lazy(() => suchwoerterByLeistung(corpus, kommune.id));
  const responsibility = lazy(() => new ResponsibilityIndex(corpus.all('zustaendigkeiten').values(), day));
  const kommunen = lazy(() =>
    [...corpus.all('kommunen').values()]
      .filter(({ typ }) => typ !== 'Kreis')
      .sort((a, b) => (a.name ?? '').localeCompare(b.name ?? '', 'de')),
  );

  /** The slugs of a kind's documents on this site, by their id. */
  const ownSlugs = lazyPer((collection: OwnSlugCollection) =>
    slugsOnSite(
      corpus,
      kommune,
      [...corpus.all(collection).values()].filter((each) => hasPage(collection, each)),
      (id) => heldPages.get(`${collection}:${id}`),
    ),
  );

  /** The slug that a document has on this site when it is published as it is. */
  const slugHere = (collection: LinkCollection, id: string): string | null =>
    isOwnSlugCollection(collection)
      ? (ownSlugs(collection).get(id) ?? null)
      : (corpus.get(collection, id)?.slug ?? null);

  /** The slug under which a document's page stands, null where it has none. */
  const slugOnSite = (collection: LinkCollection, id: string): string | null => {
    const held = heldPages.get(`${collection}:${id}`);
    return held === undefined ? slugHere(collection, id) : held;
  };

  const doc = <C extends CorpusCollection>(collection: C, id: string | null | undefined) => corpus.get(collection, id);
  const file = (id: string | null | undefined) => fileById(corpus, id);

  /** The Stammtext this Kommune shows: the published one, or on `freigeben` the Fassung it accepted last. */
  const stammtextOf = (leistung: string): ShownStammtext | undefined => {
    const published = corpus.get('leistungen', leistung);
    if (!published) return undefined;
    if (kommune.richtlinie === 'freigeben') return pinned().get(leistung);
    return { stammtext: published, since: published.updatedAt };
  };

  /** The address of a Leistung on this site, or null where it has no page here. */
  const leistungSlug = (id: string): string | null => {
    const slug = slugOnSite('leistungen', id);
    return slug && stammtextOf(id) ? slug : null;
  };

  /** A news item, event or campaign that appears here: our own, and others' as this Kommune agreed to them. */
  const item = <C extends SharedCollection>(collection: C, id: string): CorpusDocuments[C] | undefined => {
    const live = corpus.get(collection, id);
    if (!live || live.kommune === kommune.id) return live;
    const fassung = agreed().get(`${live.reichweite}:${collection}:${id}`);
    return fassung && pinnedItem(live, fassung);
  };

  /** The state of a document that this Kommune shows, where that may be another than the published one. */
  const shownOf = (collection: LinkCollection, id: string) => {
    switch (collection) {
      case 'leistungen':
        return stammtextOf(id)?.stammtext;
      case 'meldungen':
      case 'veranstaltungen':
      case 'kampagnen':
        return item(collection, id);
      default:
        return undefined;
    }
  };

  /** True where a document that texts may link to has a page on this site. */
  const hasPage = (collection: LinkCollection, target: { id: string; kommune?: Maybe<string> }): boolean => {
    switch (collection) {
      case 'leistungen':
        return leistungSlug(target.id) !== null;
      case 'seiten':
        return target.kommune === kommune.id;
      case 'meldungen':
      case 'veranstaltungen':
      case 'kampagnen':
        return item(collection, target.id) !== undefined;
      case 'organisationseinheiten':
      case 'lebenslagen':
      case 'leitfaeden':
        return true;
    }
  };

  return {
    day: () => day,
    doc,
    stammtextOf,
    slugHere,
    leistungSlug,
    /** The address of a Lebenslage, or null where it is not published. */
    lebenslageSlug: (id: string): string | null => slugOnSite('lebenslagen', id),
    /** Who runs an office, or null where it is not on the site. */
    traegerArt: (id: string | null | undefined): TraegerArt | null => {
      const office = corpus.get('organisationseinheiten', id);
      return office && slugOnSite('organisationseinheiten', office.id) ? (office.traeger?.art ?? 'andere') : null;
    },
    /** What is said of a Leistung beside its Stammtext. */
    leistung: (id: string) => {
      const published = corpus.get('leistungen', id);
      if (!published) return undefined;
      const { slug, leikaId } = published;
      return { slug, leikaId, titel: inLocale(published.bezeichnung, 'de') ?? slug ?? id };
    },
    /** The Kommune's Angebote of a Leistung, the one for all of it first. */
    angeboteOf: (leistung: string): readonly AngebotDoc[] => angebote().get(leistung) ?? [],
    /** The Kommune's own words for a Leistung, then the shared ones. */
    suchwoerterOf: (leistung: string): readonly SuchwoerterDoc[] => suchwoerter().get(leistung) ?? [],
    /** The rows that say who is responsible here; on the Kreis's site also who is in each Kommune that differs. */
    zustaendigkeitenOf: (id: string): readonly ZustaendigkeitDoc[] => {
      const leistung = corpus.get('leistungen', id);
      if (!leistung) return [];
      if (!isKreis) return responsibility().inKommune(leistung, kommune.id);
      const others = kommunen().flatMap((other) =>
        responsibility()
          .inKommune(leistung, other.id)
          .filter(({ gebiet }) => gebiet !== 'kreis'),
      );
      return [...responsibility().inKreis(leistung), ...others];
    },
    /** Closures by the Kommune that an office belongs to: nobody else can close it. */
    schliesszeitenOf: (stelle: string): readonly SchliesszeitDoc[] => {
      const owner = corpus.get('organisationseinheiten', stelle)?.kommune;
      return owner ? [...corpus.all('schliesszeiten').values()].filter(({ kommune: own }) => own === owner) : [];
    },
    /** The slug of a Kommune that is published. */
    slugOf: (id: string | null | undefined): string | undefined => corpus.get('kommunen', id)?.slug ?? undefined,
    /** Who speaks in a document of a Kommune. */
    herkunft: (id: string | null | undefined) => {
      const owner = corpus.get('kommunen', id);
      return { name: owner?.anzeigeName ?? 'Kreis und Kommunen', ...(owner?.slug ? { kommune: owner.slug } : {}) };
    },
    /** What the addresses of online services are made of. */
    place: () => ({ id: kommune.id, ags: kommune.ags ?? '', ars: kommune.ars ?? '' }),
    baseUrl: (slug: string): string => baseUrlOf(slug),
    /** True where an upload is whole. */
    hasFile: (id: string): boolean => {
      const found = file(id);
      return found !== undefined && mediumOf(found) !== undefined;
    },
    /** A file that people load, as far as a link to it tells; null where there is none. */
    download: (id: string): Download | null => {
      const found = file(id);
      const medium = found && mediumOf(found);
      if (!medium) return null;
      const { original } = medium;
      return {
        path: mediumPath(original.file),
        format: original.format,
        bytes: found.filesize ?? null,
        titel: found.titel ?? original.file,
      };
    },
    /** The page of a document that texts may link to, or null where it has none here. */
    page: (collection: LinkCollection, id: string, locale: Locale): PageOfSite | null => {
      const target = corpus.get(collection, id);
      const slug = slugOnSite(collection, id);
      if (!target || !slug || !hasPage(collection, target)) return null;
      // What counts is what this Kommune shows of it.
      const shown = shownOf(collection, id) ?? target;
      const language = languagesOf(shown).includes(locale) ? locale : 'de';
      const zweck = 'zweck' in target && target.zweck ? target.zweck : 'frei';
      return {
        path: zweck === 'frei' ? documentPath(collection, slug, language) : pagePath(language, zweck),
        locale: language,
      };
    },
    item,
    file,
  };
}

/** Work that is done for each key when first asked for. */
function lazyPer<K, T>(make: (key: K) => T): (key: K) => T {
  const made = new Map<K, T>();
  return (key) => {
    if (!made.has(key)) made.set(key, make(key));
    return made.get(key)!;
  };
}

/** Work that is done when first asked for. */
function lazy<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function pinnedStammtexte(corpus: Corpus, ownId: string): Map<string, ShownStammtext> {
  const pinned = new Map<string, ShownStammtext>();
  for (const row of corpus.all('uebernahmen').values()) {
    const { kommune, quelle, fassung, stand, entschiedenAm, updatedAt } = row;
    if (kommune !== ownId || quelle?.relationTo !== 'leistungen' || !stand || !GIVEN.includes(stand)) continue;
    const stammtext = corpus.get('stammtextfassungen', fassung)?.inhalt;
    const since = entschiedenAm ?? updatedAt;
    const known = pinned.get(quelle.value);
    if (stammtext && (!known || known.since < since)) pinned.set(quelle.value, { stammtext, since });
  }
  return pinned;
}

function angeboteByLeistung(corpus: Corpus, ownId: string): Map<string, AngebotDoc[]> {
  const byLeistung = new Map<string, AngebotDoc[]>();
  for (const angebot of corpus.all('angebote').values()) {
    if (angebot.kommune !== ownId || !angebot.leistung) continue;
    const list = byLeistung.get(angebot.leistung) ?? [];
    byLeistung.set(angebot.leistung, angebot.ortsteil ? [...list, angebot] : [angebot, ...list]);
  }
  return byLeistung;
}

function suchwoerterByLeistung(corpus: Corpus, ownId: string): Map<string, SuchwoerterDoc[]> {
  const byLeistung = new Map<string, SuchwoerterDoc[]>();
  for (const words of corpus.all('suchwoerter').values()) {
    if (!words.leistung || (words.kommune && words.kommune !== ownId)) continue;
    const list = byLeistung.get(words.leistung) ?? [];
    byLeistung.set(words.leistung, words.kommune ? [words, ...list] : [...list, words]);
  }
  return byLeistung;
}
