import { leistungen, suchwoerter } from '../../scripts/demo/index.ts';
import { syntheticLeistung, syntheticSuchwoerter } from '../../scripts/seed/seed-synthetic.ts';
import type { SitePage } from '../../site/src/view/page.ts';

/**
 * Pages of a site with so many services, with their search records: those of the example content and, beyond them, synthetic
 * ones, as the CMS and the site would make them, in the order of their names.
 */
export function manyServices(count: number): SitePage[] {
  const wordsOf = new Map(suchwoerter.map(({ leistung, woerter }) => [leistung, woerter.de ?? []]));
  const demo = leistungen.slice(0, count).map((leistung) => ({ leistung, words: wordsOf.get(leistung.slug) ?? [] }));
  const synthetic = Array.from({ length: count - demo.length }, (_, number) => ({
    leistung: syntheticLeistung(number),
    words: syntheticSuchwoerter(number),
  }));
  return [...demo, ...synthetic]
    .map(({ leistung, words }): SitePage => {
      const { slug, bezeichnung, bezeichnungAmtlich, synonyme, teaser, typisierung } = leistung;
      const texts = [leistung.kurztext?.de, leistung.volltext?.de, leistung.voraussetzungen?.de];
      return {
        path: `/leistungen/${slug}/`,
        site: {},
        view: { title: bezeichnung.de },
        search: {
          kind: 'leistung',
          locale: 'de',
          title: bezeichnung.de,
          excerpt: teaser.de,
          keywords: [...new Set([bezeichnungAmtlich, ...(synonyme.de ?? []), ...words])],
          content: texts.join(' ').slice(0, 1000),
          leistung: {
            online: typisierung !== '2/3',
            angeboten: true,
            recht: (leistung.rechtsgrundlagen ?? []).map((law) => law.bezeichnung),
            orte: ['Ahausen', 'Bedorf'],
          },
        },
      };
    })
    .sort((a, b) => a.search!.title.localeCompare(b.search!.title, 'de'));
}
