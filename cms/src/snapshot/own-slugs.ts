import type { Corpus } from './corpus.ts';
import type { CorpusDocuments, KommuneDoc } from './documents.ts';

/** Kinds of documents whose slug is their Kommune's own: on the site of another the same one may be there already. */
const OWN_SLUGS = ['meldungen', 'veranstaltungen', 'kampagnen', 'organisationseinheiten', 'seiten'] as const;
export type OwnSlugCollection = (typeof OWN_SLUGS)[number];
export const isOwnSlugCollection = (collection: string): collection is OwnSlugCollection =>
  (OWN_SLUGS as readonly string[]).includes(collection);

/** The slug by which a page of another Kommune is told apart from one that has its slug here. */
export const toldApart = (slug: string, kommune: string): string => `${slug}-${kommune}`;

/**
 * The slugs under which documents of one kind stand on a site, by their id: their own; where one is taken there, with the
 * slug of their Kommune behind. The site's own come first, then the Kreis's, so that only others ever move. `held` are the
 * slugs of documents that are shown in an older state.
 */
export function slugsOnSite(
  corpus: Corpus,
  site: KommuneDoc,
  docs: readonly CorpusDocuments[OwnSlugCollection][],
  held: (id: string) => string | null | undefined,
): ReadonlyMap<string, string> {
  const taken = new Map<string, string>();
  for (const { id } of docs) {
    const slug = held(id);
    if (slug) taken.set(slug, id);
  }
  const ranked = docs
    .map((doc) => {
      const owner = corpus.get('kommunen', doc.kommune);
      const rank = doc.kommune === site.id ? 0 : owner?.typ === 'Kreis' ? 1 : 2;
      return { doc, name: owner?.slug ?? '', key: `${rank} ${owner?.slug ?? ''} ${doc.createdAt} ${doc.id}` };
    })
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  const slugs = new Map<string, string>();
  for (const { doc, name } of ranked) {
    if (!doc.slug) continue;
    const isFree = (slug: string) => (taken.get(slug) ?? doc.id) === doc.id;
    let slug = doc.slug;
    for (let number = 1; !isFree(slug); number += 1)
      slug = toldApart(doc.slug, number === 1 ? name || '1' : `${name}-${number}`);
    taken.set(slug, doc.id);
    slugs.set(doc.id, slug);
  }
  return slugs;
}
