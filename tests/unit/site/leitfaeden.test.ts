import type { PortalSnapshot } from '@serviceportal/content-types';
import { describe, expect, it } from 'vitest';
import { sitePages } from '../../../site/src/view/index.ts';
import { snapshot } from '../../fixtures/snapshot.ts';
import { page, paths, view } from './views.ts';

const renamed: PortalSnapshot = {
  ...snapshot,
  leitfaeden: snapshot.leitfaeden.map((leitfaden) => ({
    ...leitfaden,
    locales: { ...leitfaden.locales, de: { ...leitfaden.locales.de!, titel: 'Neu in der Stadt' } },
  })),
};

describe('a guide', () => {
  it('leads through its steps, each with what to do there', () => {
    const { schritte, umfang, lebenslagen } = view('leitfaden', '/leitfaeden/umziehen/');
    expect(umfang).toBe('3 Schritte');
    expect(schritte.map(({ anker, wann }) => [anker, wann])).toEqual([
      ['schritt-1', 'innerhalb von zwei Wochen nach dem Einzug'],
      ['schritt-2', 'innerhalb von zwei Wochen'],
      ['schritt-3', undefined],
    ]);
    expect(schritte[1]?.leistungen).toEqual([
      {
        text: 'Hund zur Hundesteuer anmelden',
        href: '/leistungen/hundesteuer/',
        online: true,
        angeboten: true,
        zeile: 'Wer in Wegberg einen Hund hält, meldet ihn innerhalb von zwei Wochen an.',
      },
    ]);
    expect(lebenslagen).toEqual([{ text: 'Ausweise und Meldung', href: '/lebenslagen/ausweise/' }]);
  });

  it('leads to the German page of a Leistung that was not translated, and says so', () => {
    const [first] = view('leitfaden', '/en/leitfaeden/umziehen/').schritte;
    expect(first?.leistungen.map(({ href, lang, hreflang }) => [href, lang, hreflang])).toEqual([
      ['/leistungen/aenderung-der-anschrift/', 'de', 'de'],
      ['/en/leistungen/personalausweis/', undefined, undefined],
    ]);
  });

  it('exists only in the languages it was written in, and so does the list', () => {
    expect(paths).toContain('/en/leitfaeden/');
    expect(paths).not.toContain('/nl/leitfaeden/');
    expect(view('leitfaeden', '/leitfaeden/').sprachen).toEqual({ de: '/leitfaeden/', en: '/en/leitfaeden/' });
    expect(page('/nl/').site.navigation.map(({ href }) => href)).not.toContain('/nl/leitfaeden/');
    expect(page('/').site.navigation).toContainEqual({ text: 'Leitfäden', href: '/leitfaeden/' });
    const without = sitePages({ ...snapshot, leitfaeden: [] });
    expect(without.map(({ path }) => path)).not.toContain('/leitfaeden/');
  });

  it('is linked from its topics and from the Leistungen it leads to', () => {
    expect(view('lebenslage', '/lebenslagen/ausweise/').leitfaeden.map(({ href }) => href)).toEqual([
      '/leitfaeden/umziehen/',
    ]);
    expect(view('lebenslage', '/lebenslagen/tiere/').leitfaeden).toEqual([]);
    expect(view('leistung', '/leistungen/hundesteuer/').leitfaeden).toEqual([
      { text: 'Umziehen', href: '/leitfaeden/umziehen/' },
    ]);
    expect(view('leistung', '/leistungen/jagdschein/').leitfaeden).toEqual([]);
  });

  it('changes the page of a Leistung when its name changes, and no other', () => {
    const before = sitePages(snapshot);
    const after = sitePages(renamed);
    expect(view('leistung', '/leistungen/hundesteuer/', after).leitfaeden[0]?.text).toBe('Neu in der Stadt');
    for (const path of ['/leistungen/jagdschein/', '/en/leistungen/personalausweis/']) {
      expect(page(path, after).view).toBe(page(path, before).view);
    }
  });

  it('can be found by its steps and what they are about', () => {
    expect(page('/leitfaeden/umziehen/').search).toMatchObject({ kind: 'leitfaden', title: 'Umziehen' });
    expect(page('/leitfaeden/umziehen/').search?.content).toContain('Nachbarn kennenlernen');
    expect(page('/leitfaeden/umziehen/').search?.content).toContain('Hund zur Hundesteuer anmelden');
  });
});
